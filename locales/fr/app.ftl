# The words of the pages. Same keys and variables in the four languages. Short sentences, plain words.

app-name = Pont

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-app-ca =
    Síndic de Greuges
    Generalitat
foreign-app-es =
    ingreso mínimo vital
foreign-app-fr = {""}

## Titles of pages: the step and its broad topic, never an answer

title-welcome = Bienvenue
title-need = Vos besoins
title-keep = Cet appareil
title-place = Votre lieu de vie
title-question = Question { $number } : { $topic }
title-answers = Vos réponses
title-results = Vos droits
title-right = Droit { $number }
title-papers = Documents
title-ahead = Deux années à venir
title-what-if = Et si…
title-print = Feuille à imprimer
title-reminders = Rappels
title-share = Partager un texte
title-quick = Tout sur une page
title-carry = Sur un téléphone
title-take = Ouvrir vos réponses
title-together = Aider quelqu’un
title-files = Dossiers
title-consent = Garder vos réponses ?
title-about = Confidentialité
title-accessibility = Accessibilité
title-credits = Sources et licences
title-towns = Villes
title-settings = Réglages
title-help = Une personne peut aider
title-urgent = Urgent
title-hand = Donner un fichier
title-journal = Journal
title-mandate = Mandats
title-unknown = Page introuvable
title-error = Erreur : { $title }

## On every page

skip = Aller au contenu
bar-label = Toujours à portée
bar-home = Accueil de Pont
bar-language = Langue
bar-help = Aide
bar-help-long = Aide : une personne peut vous aider
bar-urgent = Urgent
bar-erase = Effacer
bar-erase-long = Effacer tout
bar-listen = Écouter
bar-listen-long = Écouter cette page
foot-about = Confidentialité
foot-accessibility = Accessibilité
foot-settings = Réglages
foot-answers = Vos réponses
foot-results = Vos droits
back = Retour
continue = Continuer
close = Fermer
language-fr = Français
language-ca = Català
language-es = Español
language-ar = العربية
language-choose = Choisissez votre langue
second-heading = Une personne lit avec vous ?
second-note = Choisissez sa langue. Elle s’affiche en petit, sous la vôtre.
second-turn = Tourner l’écran vers l’autre personne
second-turn-back = Remettre l’écran à l’endroit
loading = Un instant…

## Reading aloud

aloud-label = Lecture à voix haute
aloud-hear = Écouter : { $text }
aloud-stop = Arrêter
aloud-stop-long = Arrêter la lecture
aloud-pause = Pause
aloud-go-on = Reprendre
aloud-before = Avant
aloud-before-long = La phrase d’avant
aloud-after = Après
aloud-after-long = La phrase d’après
aloud-speed = Vitesse de lecture : { $speed }
aloud-speed-slow = Lent
aloud-speed-normal = Normal
aloud-speed-fast = Rapide
aloud-no-voice = Cet appareil n’a pas de voix pour cette langue.
aloud-network-only = Les voix de cet appareil enverraient le texte sur internet. Pont ne les utilise pas.
aloud-human = Une personne peut vous lire cette page.
aloud-robot = Voix de robot enregistrée. Les nombres et les noms ne sont pas lus.
aloud-recorded = Voix enregistrée. Les nombres et les noms ne sont pas lus.
headphones-heading = Avez-vous un casque ou des écouteurs ?
headphones-text = Sans casque, d’autres personnes entendraient vos montants.
headphones-no = Non : lire sans les montants
headphones-yes = Oui : lire aussi les montants

## Welcome

welcome-heading = Vos droits sociaux
welcome-lead = Répondez à quelques questions. Découvrez les aides pour votre foyer.
welcome-privacy = Vos réponses restent sur cet appareil. Rien n’est envoyé.
welcome-language = Votre langue
welcome-country = Où habitez-vous ?
country-fr = France
country-es = Catalogne
need-heading = Quels sont vos besoins ?
need-hint = Choisissez un ou plusieurs dessins. Tous vos droits seront montrés.
need-rent = Le loyer
need-food = Manger
need-child = Les enfants
need-health = La santé
need-work = Le travail
need-age = La retraite
need-papers = Les papiers
need-everything = Tout voir
welcome-start = Commencer

## Resume

resume-heading = Vous aviez commencé
resume-text = Des réponses sont gardées sur cet appareil.
resume-continue = Continuer
resume-new = Recommencer à zéro
resume-erase = Effacer tout

## What to keep

keep-heading = À qui est cet appareil ?
keep-lead = Choisissez si vos réponses doivent être gardées ici.
keep-own = Il est à moi : garder
keep-own-note = Vous pourrez revenir pendant 30 jours.
keep-shared = Il est partagé : ne rien garder
keep-shared-note = Tout disparaît quand vous fermez la page.
keep-foot = Dans tous les cas, rien n’est envoyé.

## Where you live

place-heading = Où habitez-vous ?
place-why = Certaines aides changent d’une ville à l’autre.
place-postcode = Code postal
place-name = Nom de la ville
place-by-name = Chercher par nom
place-by-postcode = Chercher par code postal
place-none = Aucune ville trouvée. Vérifiez le code ou le nom.
place-found = { $n ->
    [one] 1 ville dans la liste
   *[other] { $n } villes dans la liste
}
place-typed = Écrit : { $digits }
place-no-address = Je n’ai pas d’adresse fixe
place-unknown = Je ne sais pas ou je préfère ne pas dire
place-loading = La liste des villes arrive…
key-delete = Effacer un chiffre
key-digit = Chiffre { $digit }
key-decimal = Virgule { $digit }
keys-label = Touches
keys-own = Utiliser mon clavier
keys-show = Montrer les touches

## Who lives with you

household-heading = Qui vit avec vous ?
household-why = Les aides dépendent des personnes du logement.
household-partner-question = Vivez-vous en couple ?
household-children = Enfants
household-children-note = Les vôtres et ceux de votre partenaire
household-others = Autres personnes
household-fewer = Un de moins : { $what }
household-more = Un de plus : { $what }
household-full = Douze personnes au plus.
household-summary = { $n ->
    [one] Une personne dans le logement
   *[other] { $n } personnes dans le logement
}

relation-parent = Mon père ou ma mère
relation-sibling = Mon frère ou ma sœur
relation-other = Une autre personne
child-of = De qui est { $name } ?
child-of-both = De nous deux
child-of-mine = De moi seulement
child-of-partners = De mon partenaire seulement

## What people are called on the screen

person-you = vous
person-partner = votre partenaire
person-child = { $count ->
    [1] votre enfant
   *[other] votre enfant { $number }
}
person-parent = { $count ->
    [1] votre parent
   *[other] votre parent { $number }
}
person-sibling = { $count ->
    [1] votre frère ou sœur
   *[other] votre frère ou sœur { $number }
}
person-other = { $count ->
    [1] l’autre personne
   *[other] la personne { $number }
}

## Questions

question-why = Pourquoi ?
question-yes = Oui
question-no = Non
question-unknown = Je ne sais pas
question-refuse = Je préfère ne pas dire
question-amount = Montant en euros
question-period = Période
question-about = C’est un montant approximatif
heard = Compris : { $amount }.
heard-words = Soit { $words }.
period-week = par semaine
period-fortnight = par quinzaine
period-month = par mois
period-year = par an
period-once = en tout
date-day = Jour
date-month = Mois
date-year = Année
date-age-instead = Je connais seulement l’âge
date-date-instead = Je connais la date
date-age = Âge, en années

# Papers drawn beside an amount (catalogue/paper_lines.tsv). On the drawing each stands in the language of its country.
paper-where = Où le trouver ?
paper-look = Sur votre document, cherchez « { $line } ».
paper-means = Cela veut dire « { $meaning } ».
paper-other = Votre document peut être un peu différent.
paper-rent_receipt = Quittance de loyer
paper-payslip = Bulletin de paie
paper-benefit_statement = Attestation de paiement
paper-pension_statement = Relevé de retraite
paper-tax_notice = Avis d’impôt
paper-withholding_certificate = Certificat de l’employeur
paper-turnover_declaration = Déclaration mensuelle à l’Urssaf
paper-bank_statement = Relevé de compte bancaire
paper-property_tax_receipt = Reçu de l’impôt foncier (IBI)
paper-loan_receipt = Reçu du crédit
paper-disability_decision = Décision sur le handicap
line-main_rent = Loyer
line-net_social = Montant net social
line-gross_wage = Salaire brut
line-turnover = Chiffre d’affaires
line-taxable_wage = Montant net imposable
line-unemployment = Allocation d’aide au retour à l’emploi
line-daily_allowance = Indemnités journalières
line-pension_net = Montant net avant impôt
line-pension_gross = Montant brut
line-taxable_amount = Montant imposable
line-invalidity = Pension d’invalidité
line-aah = Allocation aux adultes handicapés
line-ass = Allocation de solidarité spécifique
line-asi = Allocation supplémentaire d’invalidité
line-aspa = Allocation de solidarité aux personnes âgées
line-transfer_in = Virement reçu
line-transfer_out = Virement émis
line-livret_a = Livret A
line-balance = Solde créditeur
line-capital = Revenus de capitaux mobiliers
line-land = Revenus fonciers nets
line-profit = BIC pro. ou BNC pro. imposables
line-gross_global = Revenu brut global
line-reference_income = Revenu fiscal de référence
line-payslip_net = Net total à recevoir
line-payslip_total = Total gagné
line-full_amount = Montant entier payé
line-cadastral_value = Valeur cadastrale
line-outstanding = Reste à rembourser
line-disability_degree = Degré de handicap

progress-bridge = Avancement : { $done } étapes sur { $all } au plus
progress-at-most-many = Encore { $n } écrans au plus, souvent moins de 15
progress-at-most = { $n ->
    [0] Dernière question
    [one] Encore 1 écran au plus
   *[other] Encore { $n } écrans au plus
}
progress-certain = { $n ->
    [0] Rien n’est encore sûr
   *[other] Droits déjà sûrs : { $yes } oui, { $no } non
}
progress-settled = Vos droits sont connus. La suite précise les montants.

## Screens with several questions, and lists to tick

euro = €
cancel = Annuler
amount-span = { $low } à { $high }
list-separator = {", "}
colon =  :
screen-several = Encore quelques précisions
screen-birth = Quand êtes-vous nés ?
screen-situation = De quoi vivez-vous ?
screen-self_employed = Votre activité
screen-minimum = Les aides reçues
screen-savings = Vos économies
screen-property_income = Les revenus de vos biens
screen-income_12m = Les 12 derniers mois
screen-quarter = Il y a deux à quatre mois
screen-taxable_12m = Les revenus imposables
screen-studies = Les études
screen-electricity = Le logement et l’électricité
screen-held_already = Ce que vous avez déjà
screen-apart = Vie loin des parents
screen-income = Les revenus
screen-wealth = Vos biens
screen-disability = Le handicap
screen-moved_in = Depuis quand vivez-vous ensemble ?
screen-school_meals = La cantine
screen-last_year = L’année dernière
screen-recognised = Le handicap
screen-resident_year = Votre vie en Espagne
screen-health = Grossesse, adoption, handicap
checklist-hint = Cochez tout ce qui est vrai.
checklist-none = Rien d’autre

## Errors

error-heading = Il y a un problème
error-empty = Répondez, ou choisissez « Je ne sais pas ».
error-not-a-number = Écrivez seulement un nombre, par exemple 850 ou 1 234,56.
error-too-low = Ce nombre est trop petit. Écrivez { $limit } ou plus.
error-too-high = Ce nombre est trop grand. Écrivez { $limit } ou moins.
error-not-whole = Écrivez un nombre entier, sans virgule.
error-no-such-date = Cette date n’existe pas. Vérifiez le jour, le mois et l’année.
error-in-future = Cette date est dans le futur. Dernière date possible : { $limit }.
error-too-long-ago = Cette date est trop ancienne. Première date possible : { $limit }.
error-no-such-choice = Choisissez une réponse de la liste.
error-partner = Dites si vous vivez en couple.
error-place = Choisissez votre ville dans la liste.
error-for = { $name } : { $error }

## Overview of answers

answers-heading = Vos réponses
answers-lead = Vous pouvez changer chaque réponse. Les autres restent.
answers-empty = Vous n’avez encore rien répondu.
answers-change = Changer
answers-change-long = Changer : { $question }
answers-about = environ { $amount }
answers-seen = Vu sur : { $document }
answers-was-seen = Vu sur : { $document }.
answers-place = Lieu de vie
answers-household = Personnes du logement
answers-undo = Annuler le dernier changement
answers-undone = Le dernier changement est annulé.
answers-on = Continuer les questions
answer-age = { $n ->
    [0] moins d’un an
    [one] 1 an
   *[other] { $n } ans
}

## Amounts

amount-week = { $amount } par semaine
amount-fortnight = { $amount } par quinzaine
amount-month = { $amount } par mois
amount-year = { $amount } par an
amount-once = { $amount } en une fois
amount-share = { $amount } de la facture
amount-range-month = de { $low } à { $high } par mois
amount-range-year = de { $low } à { $high } par an
amount-range-once = de { $low } à { $high } en une fois
amount-range-share = de { $low } à { $high } de la facture
amount-up-to = jusqu’à { $amount }
amount-from = à partir de { $amount }
amount-price = À payer : { $amount }
amount-open = Montant pas encore connu
amount-free = Gratuit
amount-service = Ce n’est pas de l’argent.

## Results

results-heading = Vos droits
results-disclaimer = Vous n’avez encore rien demandé. C’est une estimation : l’organisme décide.
results-total = Pour votre foyer, chaque mois
results-total-year = Soit { $amount }
results-total-note = Ce montant compte tous les droits trouvés.
results-have-heading = Chaque mois, dans votre foyer
results-have-now = Ce que vous avez
results-have-sure = Vos droits sûrs
results-have-maybe = Peut-être en plus
results-have-together = Ensemble : { $amount }
results-certain = { $n ->
    [0] Aucun droit n’est encore sûr.
    [one] 1 droit est déjà sûr.
   *[other] { $n } droits sont déjà sûrs.
}
results-begin = Commencez par cette aide
results-group-yes = Vous pouvez l’avoir
results-group-open = Il manque des réponses
results-group-open-one = Encore une réponse décide
results-group-office = L’organisme décide
results-group-no = Pas maintenant
results-group-automatic = Automatique, sans demande
results-group-received = Vous l’avez déjà
results-group-set-aside = Mis de côté
results-count = { $n ->
    [one] 1 droit
   *[other] { $n } droits
}
results-more-money = D’autres aides en argent
results-shelf-money = Argent
results-shelf-cover = Santé
results-shelf-discount = Payer moins
results-shelf-service = Services
results-shelf-title = Cartes et statuts
results-shelf-local = Près de chez vous
results-no-reason = Ce n’est pas le cas : { $reason }
results-empty = Répondez à quelques questions pour voir vos droits.
results-on = Continuer les questions
results-print = Imprimer la feuille
results-answers = Voir mes réponses
results-help = Une personne peut vous aider à demander
results-last-rate = Calculé avec les derniers montants connus
results-outside = Aucun montant n’est connu pour cette date.
results-unsettleable = Sans la réponse, l’organisme vérifiera.
results-for = Pour { $name }
results-settled = Plus aucune question ne changerait ces résultats.
results-not-settled = Ces résultats peuvent encore changer.

verdict-yes = { $person ->
    [you] Vous pouvez l’avoir
   *[other] { $name } peut l’avoir
}
verdict-open = Pas encore sûr
verdict-office = L’organisme décide
verdict-no = Pas maintenant
verdict-automatic = Automatique

## One right

right-official = Nom officiel : { $name }
right-why = Pourquoi
right-how-much = Combien
right-documents = Documents à préparer
right-documents-none = Aucun document à préparer.
right-claim = Comment demander
right-claim-anyway = Demander quand même
right-claim-anyway-note = Votre situation est peut-être différente. L’organisme vérifie.
right-untested = L’organisme vérifiera aussi
right-mark = Où en êtes-vous ?
right-mark-none = Rien encore
right-mark-received = { $person ->
    [you] Je l’ai déjà
   *[other] { $name } l’a déjà
}
right-mark-refused = { $person ->
    [you] On me l’a refusé
   *[other] On l’a refusé à { $name }
}
right-mark-not-for-me = { $person ->
    [you] Ce n’est pas pour moi
   *[other] Ce n’est pas pour { $name }
}
right-marked-refused = On peut contester un refus. Une personne peut vous aider.
right-law = Textes de loi
right-checked = Règles vérifiées le { $date }
right-answers-missing = Ces réponses peuvent encore changer le résultat :
right-unsettled-loop = Ce montant dépend d’une autre aide. La fourchette est large.
right-gone = Ce droit n’est plus affiché. Retournez à vos droits.
right-total = Total
right-phone = Téléphoner : { $phone }
right-site = Ouvrir le site officiel
right-authority = { $authority } décide.
office-heading = Où aller
office-open-days = Du { $first } au { $last } : de { $from } à { $to }
office-open-day = { $first } : de { $from } à { $to }
office-appointment = Prenez rendez-vous avant d’y aller.
office-checked = Adresse et horaires vérifiés le { $date }
day-mon = lundi
day-tue = mardi
day-wed = mercredi
day-thu = jeudi
day-fri = vendredi
day-sat = samedi
day-sun = dimanche
in-fr = en français
in-ca = en catalan
in-es = en espagnol
in-ar = en arabe

reason-state-true = C’est le cas
reason-state-false = Ce n’est pas le cas
reason-state-open = Pas encore connu
reason-state-office = L’organisme décide
reason-all = Tout cela est demandé :
reason-any = Un seul suffit :

step-start = On part de
step-plus = On ajoute
step-less = On retire
step-times = On multiplie par
step-at-least = Au moins
step-at-most = Au plus
step-zero-below = Rien en dessous de
step-zero-above = Rien au-dessus de
step-round = Arrondi
step-after = Il reste

channel-online = Par internet
channel-office = Au bureau
channel-phone = Par téléphone
channel-supplier = Chez votre fournisseur
channel-optician = Chez l’opticien
channel-school = À l’école
channel-none = Il n’y a rien à demander.

call-open = Ouvert jusqu’au { $date }.
call-until = Jusqu’au { $date }.
call-opens = Fermé. Ouvre le { $date }.
call-perhaps = Peut-être ouvert : demandez. Ouvre d’habitude en { $month }.
call-perhaps-between = Peut-être ouvert : demandez. Ouvre d’habitude entre { $month } et { $last }.
call-closed-in = Fermé. Ouvre d’habitude en { $month }.
call-closed-between = Fermé. Ouvre d’habitude entre { $month } et { $last }.
call-closed = Fermé. Les prochaines dates ne sont pas encore connues.
call-comes = Arrive d’habitude en { $month }.
call-comes-between = Arrive d’habitude entre { $month } et { $last }.
call-last-known = D’après les dernières règles connues.
calls-heading = Quand demander

outside-heading = Vous quittez Pont
outside-text = Ce site est tenu par un autre organisme : { $host }
outside-note = Vos réponses ne sont pas envoyées.
outside-go = Ouvrir le site

## Print

print-heading = Feuille d’information
print-lead = Cette feuille montre vos droits. Elle est dans votre langue et celle du bureau.
print-what = Que mettre sur la feuille ?
print-short = L’essentiel
    .note = Vos droits, les montants, où demander.
print-full = Tout
    .note = Aussi les raisons, la loi, vos réponses et les documents.
print-paper = Quelle forme ?
print-sheet = Une grande feuille
    .note = Pour imprimer chez vous ou au bureau.
print-ticket = Un ticket étroit
    .note = Pour imprimer sur une borne, en mairie par exemple.
print-long = Ce ticket sera très long.
print-name = Un nom sur la feuille
    .hint = Seulement si vous voulez. Pont ne garde pas ce nom.
print-for = Pour :
print-preview = Votre feuille
print-said = Vous avez dit : { $answers }
print-answer = { $name } : { $answer }
print-seen = { $answer } (vu sur un document)
print-button = Imprimer
print-sheet-title = Note d’information
print-date = Le { $date }
print-can = Droits trouvés
print-office = À décider par l’organisme
print-open = Encore à préciser
print-bring = À apporter
print-where = Où demander
print-note = Estimation. Aucune demande n’a été faite. L’organisme décide.
print-nothing = Aucun droit n’est encore trouvé.
print-other-missing = La langue du bureau n’a pas pu être chargée.

## Reminders for a calendar

reminders-link = Rappels dans mon calendrier
reminders-heading = Rappels dans votre calendrier
reminders-lead = Pont prépare un fichier sur cet appareil. Votre calendrier peut l’ouvrir.
reminders-detailed = Écrire de quoi il s’agit
    .note = Sinon, chaque rappel dit seulement « Rendez-vous Pont ».
reminders-copied = Votre calendrier peut envoyer une copie à une entreprise.
reminders-shared = Cet appareil est partagé ? Le fichier y reste. Imprimez plutôt la feuille.
reminders-none = Aucune date à noter pour l’instant.
reminders-save = Mettre dans mon calendrier
reminders-saved = Le fichier « pont.ics » est là. Ouvrez-le pour ajouter les rappels.
reminders-failed = Le fichier n’a pas pu être préparé sur cet appareil.
reminders-title = Rendez-vous Pont
reminders-title-detailed = Pont : vos droits
reminders-ask = Avez-vous déjà tout demandé ? { $rights }
reminders-again = Certains montants changent. Calculez à nouveau vos droits avec Pont.
reminders-opens = La demande ouvre aujourd’hui : { $right }
reminders-closes = Dernier jour pour demander : { $right }
reminders-usual = Peut ouvrir dès ce mois-ci. Regardez si c’est ouvert : { $right }

## A text for another app

share-link = Partager un texte
share-heading = Partager un texte
share-lead = Vous choisissez à qui le donner.
share-what = Quel texte ?
share-short = Mes droits
    .note = Les droits, les montants, où demander.
share-papers = Les documents seulement
    .note = Ce texte ne nomme aucun droit.
share-exactly = Le texte exact
share-read = L’application choisie peut lire ce texte et le garder.
share-clipboard = Le texte copié reste sur cet appareil, jusqu’à la copie suivante.
share-shared = Cet appareil est partagé ? Le texte peut y rester. Imprimez plutôt la feuille.
share-button = Choisir à qui le donner
share-copy = Copier le texte
share-done = Le texte est donné.
share-copied = Le texte est copié. Vous pouvez le coller ailleurs.
share-failed = Cet appareil a refusé. Vous pouvez choisir le texte à la main.

## About and privacy

about-heading = Vos réponses sont à vous
about-what = Pont calcule vos droits sur cet appareil.
about-who = C’est un logiciel libre. Ce n’est pas un site de l’État.
about-protected = Ce qui est protégé
about-protected-1 = Vos réponses ne quittent jamais cet appareil.
about-protected-2 = Il n’y a ni compte, ni e-mail, ni suivi.
about-protected-3 = Pont marche aussi sans internet.
about-protected-4 = Les adresses des pages ne disent rien de vous.
about-not-protected = Ce qui n’est pas protégé
about-not-protected-1 = Une personne à côté peut lire l’écran.
about-not-protected-2 = Qui ouvre cet appareil peut lire un brouillon gardé.
about-not-protected-3 = L’historique du navigateur montre les pages de Pont que vous avez ouvertes.
about-not-protected-4 = L’hébergeur voit une visite, mais jamais vos réponses.
about-not-protected-5 = Un appareil piraté peut tout voir.
about-estimate = Une estimation
about-estimate-text = Pont peut se tromper. Seul l’organisme décide.
about-readers = Qui a relu ces textes ?
readers-written = { $who ->
    [makers] Écrit par ceux qui font Pont.
   *[other] Écrit par { $who }, le { $date }.
}
readers-native = { $who ->
    [nobody] Pas encore relu par une personne de cette langue.
   *[other] Relu par { $who }, le { $date }.
}
readers-concerned = { $who ->
    [nobody] Pas encore lu par des personnes qui lisent avec difficulté.
   *[other] Lu par des personnes qui lisent avec difficulté : { $who }, le { $date }.
}
about-rules = Règles de calcul
about-version = Version des règles : { $version }
about-whole = Le fichier des règles est intact.
about-broken = Le fichier des règles est abîmé. Rechargez la page.
about-checked = Dernière vérification : { $date }
about-source = Code ouvert, licence EUPL 1.2

## Accessibility: for whom Pont works, and for whom not yet

access-heading = Accessibilité : Pont pour tout le monde
access-lead = Pont doit marcher aussi avec un handicap. Ce n’est pas encore sûr partout.
access-how = Comment c’est vérifié
access-how-1 = Ceux qui font Pont ont vérifié eux-mêmes, le { $date }.
access-how-2 = Personne d’autre n’a contrôlé.
access-how-3 = Des tests automatiques lisent les pages dans les quatre langues.
access-state = Pont respecte une grande partie des règles européennes, mais pas toutes.
access-missing = Ce qui manque encore
access-missing-1 = Personne n’a encore essayé Pont avec un lecteur d’écran.
access-missing-2 = Aucune personne handicapée n’a encore donné son avis.
access-missing-3 = Aucune vidéo n’explique Pont en langue des signes.
access-missing-4 = Sur un appareil partagé, le navigateur ne remplit rien à votre place.
access-tell = Quelque chose ne marche pas ?
access-tell-1 = Dites-le à la personne ou au bureau qui vous montre Pont.
access-tell-2 = Pont n’a pas encore d’adresse où écrire.
access-rights = Personne ne répond ?
access-rights-1 = Un bureau public ne répond pas ? Ces personnes défendent vos droits.
access-rights-2 = Leur aide est gratuite.
access-number-fr = Défenseur des droits, en France
access-number-es = Síndic de Greuges, en Catalogne

## Sources and licences

towns-heading = Voir une ville
towns-lead = Choisissez une ville. Pont montre ses droits avec un foyer inventé.
towns-lost = Les réponses données dans cette fenêtre sont alors perdues. Rien n’est gardé.
preview-notice = Aperçu : un foyer inventé. Ville : { $town }.
preview-end = Quitter l’aperçu

credits-heading = Sources et licences
credits-lead = D’autres ont fait une partie de Pont. Les voici.
credits-pictures = Les dessins
credits-pictures-own = La plupart des dessins sont faits pour Pont, licence EUPL 1.2.
credits-pictures-lucide = Les autres viennent de Lucide, licence ISC. Une partie vient de Feather, licence MIT.
credits-letters = Les lettres
credits-letters-text = Pont écrit avec les lettres de votre appareil. En arabe, avec les lettres libres Plex Sans Arabic.
credits-software = Les logiciels
credits-software-text = Pont utilise des logiciels libres. Leur liste est dans le code de Pont : fichier Cargo.lock.
credits-law = Les règles
credits-law-text = Les textes de loi viennent des sites officiels : Légifrance, Boletín Oficial del Estado, Diari Oficial.
credits-law-own = Pont les a traduits en calculs. Ces calculs ne sont pas officiels.
credits-places = Les villes
credits-places-fr = France : découpage administratif, version 6.0.0, Etalab, Licence Ouverte 2.0.
credits-places-zones = Zones de loyer : texte officiel de 2011, repris d’OpenFisca-France.
credits-places-es = Catalogne : travail de Pont avec des données de l’institut de statistique, www.ine.es, mai 2026.
credits-people = Les foyers imaginés
credits-notices = Lire les licences des dessins

## Settings

settings-heading = Réglages
settings-language = Langue
settings-theme = Couleurs
settings-theme-system = Comme l’appareil
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-contrast = Très contrasté
settings-text = Taille du texte
settings-text-normal = Normale
settings-text-large = Grande
settings-text-largest = Très grande
settings-voice = Vitesse de lecture à voix haute
settings-voice-slow = Lente
settings-voice-normal = Normale
settings-voice-fast = Rapide
settings-storage = Vos réponses
settings-storage-own = Gardées sur cet appareil pendant 30 jours.
settings-storage-shared = Rien n’est gardé sur cet appareil.
settings-storage-file = Gardées dans un dossier chiffré sur cet appareil.
settings-storage-not-chosen = Vous n’avez pas encore choisi.
settings-erase = Effacer tout

## Erase

erase-heading = Effacer tout ?
erase-text = Toutes vos réponses seront effacées. On ne peut pas revenir en arrière.
erase-files = Les dossiers des personnes aidées seront effacés aussi.
erase-confirm = Oui, effacer tout
erase-cancel = Non, garder

## A person can help

help-heading = Une personne peut vous aider
help-lead = Appelez, ou demandez à la mairie.
help-dated = Numéros vérifiés le { $date }
help-in-fr = En France
help-in-es = En Catalogne
help-number-fr-3960 = Assurance retraite, minimum vieillesse
help-number-fr-3230 = Caisse d’allocations familiales
help-number-fr-3646 = Assurance maladie
help-number-fr-3977 = Personnes âgées ou handicapées maltraitées
help-number-es-012 = Generalitat : toutes les questions
help-number-es-060 = État espagnol : démarches
help-number-es-900202222 = Revenu minimum espagnol (ingreso mínimo vital)
help-social-fr = Un espace France services vous aide gratuitement. Demandez l’adresse à la mairie.
help-social-es = Les services sociaux de votre mairie peuvent vous recevoir.

## Urgent

urgent-heading = C’est urgent ?
urgent-lead = Appelez. Aucune question n’est nécessaire ici.
urgent-leave = Quitter vite
urgent-leave-note = Une page d’encyclopédie s’ouvre. Pont reste dans l’historique du navigateur.
urgent-danger = Danger immédiat
urgent-shelter = Dormir ce soir
urgent-food = Manger aujourd’hui
urgent-violence = Violences
urgent-town = Qui aide dans votre ville
urgent-number-112 = Toutes les urgences
urgent-number-fr-17 = Police
urgent-number-fr-15 = Urgence médicale
urgent-number-fr-18 = Pompiers
urgent-number-fr-114 = Urgence par SMS, si vous ne pouvez pas parler
urgent-number-fr-115 = Hébergement d’urgence, jour et nuit
urgent-number-fr-3919 = Violences faites aux femmes
urgent-number-fr-119 = Enfant en danger
urgent-number-es-016 = Violences faites aux femmes
urgent-number-es-900900120 = Violences faites aux femmes, Catalogne
urgent-number-es-116111 = Enfant en danger, Catalogne
urgent-number-es-061 = Santé : conseils et soins urgents
urgent-food-fr = La mairie ou le 115 dit où manger.
urgent-food-es = Les services sociaux de la mairie disent où manger.
urgent-shelter-es = Les services sociaux de la mairie cherchent un lit.

## Notices

notice-offline = Pas de réseau. Pont continue de marcher.
notice-update = Une nouvelle version est prête. Vos réponses restent.
notice-update-now = Mettre à jour
notice-update-later = Plus tard
kept-not-asked = Rien n’est gardé, comme demandé.
kept-saved = Vos réponses sont gardées.
kept-saving = Enregistrement…
kept-unavailable = Vos réponses ne peuvent pas être gardées ici. Ne fermez pas la page.
kept-full = La mémoire de l’appareil est pleine. La dernière réponse n’est pas gardée.
kept-blocked = Un autre onglet bloque l’enregistrement. Fermez-le.
kept-newer-copy = Un autre onglet a continué. Celui-ci ne garde plus rien.
kept-newer-app = Le brouillon vient d’une version plus récente. Il reste intact.
kept-not-erased = Tout n’a pas pu être effacé. Effacez les données du navigateur.
notice-second-tab = Pont est ouvert dans un autre onglet. Seul l’autre garde les réponses.
notice-clock = La date de l’appareil semble fausse. Réglez-la pour un calcul juste.
notice-clock-ask = Quel jour sommes-nous ?
notice-clock-set = C’est la date
notice-clock-date = Date de l’appareil : { $date }
notice-insecure = Cette adresse n’est pas sécurisée. Pont ne marchera pas sans réseau.
notice-close = Fermer ce message
notices-label = Messages

## When something fails

failed-heading = Pont n’a pas pu se charger
failed-text = Vérifiez le réseau, puis réessayez. Vos réponses restent.
failed-unreadable = Cette version ne peut pas lire les règles. Mettez Pont à jour.
failed-retry = Réessayer
unknown-heading = Cette page n’existe pas
unknown-text = L’adresse est peut-être ancienne.
unknown-home = Aller à l’accueil
no-journey-heading = Il n’y a pas encore de réponses
no-journey-text = Commencez par choisir votre pays.

## A first look

title-first = Premier aperçu
first-link = Premier aperçu
first-heading = Premier aperçu
first-lead = Vous pouvez vous arrêter ici, ou continuer.
first-own = Déjà sûr pour vous
first-own-none = Aucun droit n’est encore sûr pour vous.
first-own-rest = Déjà écartés : { $no }. Encore à préciser : { $open }.
first-like = Souvent, pour des foyers comme le vôtre
first-like-who = Des foyers comme le vôtre : { $who }.
first-like-not-you = Ces chiffres parlent d’autres foyers. Ils ne disent rien de votre droit.
first-like-none = Aucun autre droit n’est fréquent chez eux. Vos réponses peuvent en montrer.
first-share = environ { $n } foyers sur 10
first-share-all = presque tous les foyers
first-usual = souvent { $amount }
first-source = Compté sur { $n } foyers imaginés, d’après : { $source }.
first-about = D’où viennent ces chiffres
first-stop = M’arrêter ici et emporter une feuille
about-people = Des foyers comme le vôtre
about-people-text = Le premier aperçu compte des foyers imaginés. Ils ressemblent à la population du pays. Personne n’y figure.
like-shape-with_others = un foyer avec d’autres proches
like-shape-couple_three = un couple avec trois enfants ou plus
like-shape-couple_children = un couple avec un ou deux enfants
like-shape-couple = un couple sans enfant de moins de 20 ans
like-shape-lone_parent = un parent seul
like-shape-alone = un adulte sans enfant de moins de 20 ans
like-age-young = moins de 25 ans
like-age-middle = de 25 à 64 ans
like-age-old = 65 ans ou plus
like-work-some = avec un travail
like-work-none = sans travail
like-home-rented = en location
like-home-owned = propriétaire
like-home-other = logé autrement
like-recognised-some = avec un handicap reconnu
like-recognised-none = sans handicap reconnu
like-income-low = moins de 1 000 € par mois
like-income-modest = de 1 000 à 2 000 € par mois
like-income-more = 2 000 € par mois ou plus

## What would settle the rest

progress-first = D’abord, dites où et avec qui vous vivez.
settle-heading = Ce qui déciderait le reste
settle-lead = Ces documents disent ce qui manque. Touchez une question pour y répondre.
settle-proof = Tout est sûr, sauf ce qui attend un document ou votre réponse.
settle-sure = Pour être sûr : { $documents }
settle-amount = Pour le montant exact : { $documents }
settle-amounts = Pour les montants exacts
settle-own = Vous seul pouvez le dire
settle-perhaps = Selon vos réponses, peut-être aussi : { $documents }
settle-rights = { $n ->
    [one] Utile pour 1 droit
   *[other] Utile pour { $n } droits
}
change-heading = Ce qui le changerait
change-note = Si le reste ne change pas.
change-at = avec { $amount }
change-yes = { $what } : { $where }, ce droit s’ouvre.
change-no = { $what } : { $where }, ce droit se ferme.
change-open = { $what } : { $where }, ce droit devient possible.
change-office = { $what } : { $where }, l’organisme décide.
change-same = { $what } : { $where }, rien ne change.
change-rises = { $what } : { $step } de plus, et le montant monte de { $by }.
change-falls = { $what } : { $step } de plus, et le montant baisse de { $by }.
reason-others = Les autres conditions
reason-all-true = Toutes les conditions sont remplies
reason-any-false = Un seul suffirait :
reason-missing = Il manque :
right-together = Ensemble
settle-heading-one = Pour être sûr
reason-together = Toutes les conditions à la fois

## The coming years

ahead-heading = Les deux prochaines années
ahead-lead = Si vos réponses ne changent pas.
ahead-none = Rien ne change pendant deux ans.
ahead-found = { $n ->
    [one] 1 changement en deux ans
   *[other] { $n } changements en deux ans
}
ahead-until = Calculé jusqu’en { $month }.
ahead-key-yes = Droit sûr
ahead-key-open = Peut-être
ahead-key-no = Sans ce droit
ahead-key-turn = Un changement
ahead-last = À partir de { $month }, certains montants seront revus. Ils ne sont pas encore connus.
ahead-starts = Ce droit commence.
ahead-starts-amount = Ce droit commence : { $amount }
ahead-ends = Ce droit s’arrête.
ahead-changes = Ce droit change.
ahead-changes-amount = Avant : { $before }. Ensuite : { $after }
ahead-open = Ce droit n’est plus sûr.
ahead-maybe = Ce droit sera peut-être possible. Il faudra une réponse.
ahead-office = L’organisme décidera.
ahead-why = Pourquoi : { $causes }
ahead-cause-rate = de nouveaux montants officiels
ahead-cause-call = la fin de la période de demande
ahead-cause-age = { $person ->
    [you] vous avez { $age }
   *[other] { $name } a { $age }
}
ahead-cause-ages = { $person ->
    [you] votre âge
   *[other] l’âge de { $name }
}
ahead-cause-past = les revenus des mois passés
ahead-cause-calendar = la date
apart-failed = Ce calcul n’a pas marché sur cet appareil. Vos droits restent affichés.

## What if

what-if-link = Et si quelque chose changeait ?
what-if-heading = Et si quelque chose changeait ?
what-if-which = Qu’est-ce qui changerait ?
what-if-less = Moins
what-if-more = Plus
what-if-total = Avec { $amount }, vos droits font { $total }.
what-if-total-one = Avec { $amount } : { $name }, { $total }.
what-if-one = Regarder un seul droit
what-if-together = Tous vos droits ensemble
what-if-opens = Ce droit s’ouvre : { $name }
what-if-closes = Ce droit se ferme : { $name }
what-if-open = Ce droit devient possible : { $name }
what-if-office = L’organisme décide : { $name }
what-if-same = Aucun droit ne s’ouvre et aucun ne se ferme.
what-if-table = Voir en tableau
what-if-column-value = Montant
what-if-column-first = Vos droits au début
what-if-column-last = Vos droits à la fin
what-if-rounded = Calculé avant les arrondis de la loi.
what-if-children = Le nombre d’enfants
what-if-children-count = { $count ->
    [0] aucun enfant
    [one] 1 enfant
   *[other] { $count } enfants
}
what-if-children-note = Un enfant de plus aurait l’âge du plus jeune. Sans enfant ici, il aurait 3 ans.
what-if-children-rights = Vos droits

## All documents

papers-heading = Documents à préparer
papers-lead = Cochez ce que vous avez déjà.
papers-none = Aucun document à préparer pour l’instant.
papers-for = Pour : { $rights }
papers-steps = Dans quel ordre
papers-step-gather = Rassemblez ces documents.
papers-step-begin = Demandez sans attendre la première aide. Un document manquant s’ajoute après.
papers-step-copy = Donnez des copies. Gardez les originaux.
papers-step-date = Notez la date de chaque demande.
papers-step-help = C’est difficile ? Une personne peut vous aider.

## A screen in a lobby

kiosk-new = Nouvelle personne
kiosk-finish = Finir et effacer
kiosk-finish-heading = Finir et tout effacer ?
kiosk-finish-text = Toutes vos réponses seront effacées. Pour garder une copie, imprimez d’abord la feuille.
kiosk-there = Êtes-vous encore là ?
kiosk-there-text = Touchez « Je suis là » pour continuer sans vous presser. Sinon, tout sera effacé.
kiosk-left = Secondes avant d’effacer : { $seconds }
kiosk-stay = Je suis là
kiosk-promise = Cet écran ne garde rien. À la fin, tout est effacé.
kiosk-ready = L’écran marche, même sans réseau
kiosk-preparing = L’écran se prépare…
kiosk-site = Notez l’adresse du site : { $site }

## From one screen to another

carry-link = Continuer sur mon téléphone
carry-heading = Continuer sur votre téléphone
carry-scan = Ouvrez l’appareil photo de votre téléphone et visez ce code. Touchez le lien qui apparaît. Ensuite, un mot secret ouvrira vos réponses.
carry-image = Code pour votre téléphone
carry-seen = C’est fait, montrer le mot secret
carry-word = Écrivez ce mot secret sur votre téléphone.
carry-word-note = Ne le montrez à personne. Il sert pendant 30 jours.
carry-again = Faire un nouveau code
carry-long = Vos réponses sont trop longues pour un code. Imprimez plutôt la feuille.
carry-failed = Cela n’a pas marché ici. Essayez encore une fois.
carry-code = Ce n’est pas le bon mot secret. Vérifiez chaque lettre et chaque chiffre.
carry-damaged = Le code est abîmé. Faites un nouveau code sur l’autre écran.
carry-version = Ce code vient d’une autre version de Pont. Faites un nouveau code sur l’autre écran.
carry-expired = Ce code a plus de 30 jours. Il faut répondre à nouveau.
carry-network = Les règles ne sont pas arrivées. Vérifiez le réseau.
take-heading = Ouvrir vos réponses
take-word = Mot secret
take-hint = Huit lettres et chiffres. Ils sont sur l’autre écran.
take-open = Ouvrir
take-replaces = Ce téléphone garde déjà des réponses. Les nouvelles les remplaceront.
take-nothing = Vous avez un code ? Visez-le avec l’appareil photo. Vous avez un fichier ? Ouvrez-le ici.

## Everything on one page

quick-link = Tout remplir sur une page
quick-heading = Tout sur une page
quick-lead = Pour taper vite, à côté de la personne. Ce qui reste vide reste ouvert.
quick-state = Oui : { $yes }. À préciser : { $open }. L’organisme décide : { $office }. Non : { $no }.
quick-apply = Appliquer
quick-done = Plus aucune question ne changerait les résultats.

## Helping somebody

together-link = J’aide quelqu’un
together-link-note = Une personne proche, ou dans mon travail.
together-heading = Aider quelqu’un
together-lead = Qui êtes-vous pour cette personne ?
together-close = Une personne proche
together-close-note = Famille, voisinage, aide de tous les jours. Rien à signer, aucun dossier.
together-work = Mon travail est d’aider
together-work-note = Des dossiers chiffrés, si les personnes sont d’accord.
together-prepare = Préparer une visite sans réseau
together-prepared = Cet appareil marche maintenant sans réseau : France et Catalogne, en quatre langues.
together-prepare-failed = Il faut du réseau pour préparer l’appareil. Essayez encore là où il y en a.
together-hint-answer = Lisez la question ensemble. La personne répond elle-même.
together-hint-unknown = « Je ne sais pas » est une bonne réponse. Pont dit quel document chercher.
together-hint-papers = Cherchez les documents ensemble : bulletin de paie, avis d’impôt, contrat de location.
together-hint-passwords = Ne notez jamais ses mots de passe. Pont n’en demande aucun.
together-start = Commencer ensemble

## Files of people who are helped

files-heading = Dossiers des personnes aidées
files-none = Un dossier garde les réponses d’une personne, chiffrées, sur cet appareil.
files-no-name = Chaque dossier porte un animal et une couleur. N’écrivez le nom de la personne que dans un mandat.
files-passwords = N’y notez jamais de mots de passe. Sans adresse e-mail, allez ensemble au bureau.
files-create = Créer un mot secret
files-word-lead = Voici le mot secret des dossiers. Écrivez-le à la main, maintenant.
files-word-lost = Sans lui, personne ne peut ouvrir les dossiers. Pont ne peut pas le retrouver.
files-word-again = Recopiez le mot secret
files-word-use = Utiliser ce mot secret
files-closed = Les dossiers sont fermés.
files-there-text = Touchez « Je suis là » pour continuer. Sinon, les dossiers se ferment. Rien n’est perdu.
files-left = Secondes avant de fermer : { $seconds }
files-open = Ouvrir les dossiers
files-lost-heading = Vous avez perdu le mot secret ?
files-lost = Alors les dossiers sont perdus. Vous pouvez les effacer et recommencer.
files-erase-all = Effacer tous les dossiers
files-erase-sure = Oui, effacer pour toujours
files-erase = Effacer
files-change = Changer le mot secret
files-close = Fermer les dossiers
files-over = { $n ->
    [one] Un dossier est effacé : sa date est passée.
   *[other] { $n } dossiers sont effacés : leur date est passée.
}
files-empty = Aucun dossier pour l’instant.
files-may-go = Le navigateur peut effacer les dossiers si la place manque. Imprimez aussi la feuille.
files-new = Une nouvelle personne
files-about = { $purpose }. Gardé jusqu’au { $date }.
files-open-one = Ouvrir
files-label = { $animal }, { $colour }
files-this = Dossier ouvert : { $label }
files-put-back = Garder et fermer ce dossier
files-wrong = Ce n’est pas le bon mot secret. Vérifiez chaque lettre et chaque chiffre.
files-damaged = Ce qui est gardé ici est abîmé. On ne peut pas l’ouvrir.
files-some-damaged = Dossiers abîmés, qui ne s’ouvrent pas : { $n }
files-newer = Ce qui est gardé ici vient d’une version plus récente de Pont. Mettez Pont à jour.
files-many = Il y a déjà 60 dossiers. Effacez-en un d’abord.
files-failed = Cela n’a pas marché ici. Essayez encore une fois.
purpose-claim = Préparer les demandes
purpose-follow = Suivre les demandes
purpose-meet = Préparer un rendez-vous

consent-heading = Garder vos réponses ?
consent-lead = La personne qui vous aide voudrait garder vos réponses. Elle garderait aussi ce qui est fait pour vous. C’est vous qui décidez.
consent-where = Tout est sur cet appareil, chiffré. Pont n’envoie rien. Votre nom est demandé seulement pour un mandat.
consent-who = Le dossier s’ouvre avec le mot secret de la personne qui aide. Elle doit vous demander avant de le donner à quelqu’un.
consent-until = Tout est effacé à la date que vous choisissez.
consent-erase = Vous pouvez demander de tout effacer plus tôt, sans dire pourquoi.
consent-no = Si vous dites non, Pont montre vos droits quand même.
consent-passwords = Ne donnez jamais vos mots de passe.
consent-why = Pourquoi les garder ?
consent-long = Combien de temps ?
consent-days = { $n ->
    [one] Un jour
   *[other] { $n } jours
}
consent-say-why = Choisissez pourquoi.
consent-say-long = Choisissez combien de temps.
consent-accept = Oui, les garder
consent-refuse = Non, ne rien garder

animal-bear = Ours
animal-bee = Abeille
animal-cat = Chat
animal-dolphin = Dauphin
animal-fox = Renard
animal-frog = Grenouille
animal-hare = Lièvre
animal-hedgehog = Hérisson
animal-horse = Cheval
animal-owl = Hibou
animal-swallow = Hirondelle
animal-turtle = Tortue
colour-blue = bleu
colour-green = vert
colour-orange = orange
colour-red = rouge
colour-violet = violet
colour-yellow = jaune

## Handing over a file

hand-link = Donner les réponses dans un fichier
hand-heading = Donner un fichier
hand-lead = Le fichier contient ce que vous choisissez. Seul un mot secret l’ouvre. Pont n’envoie rien.
hand-what = Que mettre dans le fichier ?
hand-answers = Les réponses
hand-journal = Ce qui a été fait (le journal)
hand-journal-note = Les notes qui sont seulement pour vous restent ici.
hand-mandates = Les mandats (ce que la personne vous laisse faire)
hand-choose = Choisissez au moins une chose.
hand-make = Préparer le fichier
hand-word = Ce mot secret ouvre le fichier. Écrivez-le à la main, ou dites-le.
hand-word-apart = N’envoyez jamais ce mot secret avec le fichier.
hand-save = Enregistrer le fichier
hand-share = Donner le fichier à une autre application
hand-saved = Le fichier est dans les téléchargements de cet appareil. Quand il est donné, effacez-le des téléchargements.
hand-shared = Le fichier est donné.
hand-open-link = Ouvrir un fichier reçu
hand-file = Le fichier reçu
hand-file-hint = Son nom finit par « .pont.age ».
hand-file-missing = Choisissez d’abord le fichier.
hand-file-damaged = Ce fichier est abîmé, ou il ne vient pas de Pont.
hand-file-newer = Ce fichier vient d’une version plus récente de Pont. Mettez d’abord Pont à jour.
hand-file-over = L’accord de la personne ne vaut plus pour ce fichier. Demandez à nouveau à la personne.
hand-file-empty = Il n’y a pas de réponses dans ce fichier. Ouvrez-le là où vous gardez vos dossiers.
hand-word-hint = Seize lettres et chiffres. La personne qui a donné le fichier les connaît.
hand-added = Il y a maintenant un nouveau dossier : { $label }.
hand-merged = Le dossier de cette personne était déjà ici. Ce qui était nouveau est ajouté : { $label }.
hand-same = Ce fichier n’apporte rien de nouveau : { $label }.
hand-which = Le fichier et le dossier ont des réponses différentes. Lesquelles restent ?
hand-theirs = Celles du fichier reçu, du { $date }
hand-ours = Celles de cet appareil, du { $date }

## What was done

journal-link = Ce qui a été fait
journal-heading = Ce qui a été fait
journal-lead = Notez ce qui a été fait et ce qui vient ensuite. N’y mettez ni réponses, ni mots de passe.
journal-claims = Où en est chaque demande
journal-next = Ce qui vient ensuite
journal-new = Une nouvelle ligne
journal-by = Qui écrit ?
journal-by-hint = Votre prénom ou votre service.
journal-what = De quoi s’agit-il ?
act-note = Une note
act-next = Une prochaine étape
act-agreed = La personne a accepté un dossier
act-mandate = Un mandat a été préparé
act-revoked = La personne a retiré un mandat
act-handed = Le fichier a été donné à quelqu’un
act-received = Le fichier a été reçu de quelqu’un
claim-prepare = Demande à préparer
claim-sent = Demande envoyée
claim-papers = L’organisme attend des documents
claim-decision = L’organisme n’a pas encore décidé
claim-granted = Demande acceptée
claim-refused = Demande refusée
claim-appeal = Refus à contester
journal-right = Pour quel droit ?
journal-no-right = Aucun
journal-amount = Combien par mois ?
journal-due = Jusqu’à quand ?
journal-due-day = Avant le { $date }
journal-note = Avec vos mots
journal-note-hint = Pourquoi c’est refusé, ce qui manque, qui était au téléphone.
journal-private = Seulement pour moi : cette note n’est jamais donnée.
journal-private-elsewhere = Une note qui reste chez la personne qui l’a écrite.
journal-under = Avec quel mandat ?
journal-no-mandate = Aucun
journal-add = Ajouter cette ligne
journal-added = La ligne est ajoutée.
journal-say = Écrivez quelque chose, ou choisissez un droit.
journal-full = Ce journal est plein.
journal-empty = Rien n’est encore noté.
journal-line = { $date }, { $by }
journal-whole = Aucune ligne n’a changé. Signes de contrôle de ce journal : { $head }
journal-broken = Cette ligne a été écrite, puis changée.
journal-missing = Il manque une ligne écrite avant celle-ci.
journal-limit = Qui a le mot secret pourrait tout réécrire. La personne garde donc une copie sur une feuille. Comparez ses signes de contrôle avec ceux-ci.
journal-print = Imprimer la copie pour la personne

## Mandates

mandate-link = Mandats
mandate-heading = Un mandat
mandate-lead = Le mieux est de faire ensemble. Un mandat dit ce que la personne vous laisse faire sans elle.
mandate-none = Il n’y a pas encore de mandat.
mandate-new = Un nouveau mandat
mandate-person = La personne
mandate-helper = La personne qui aide, et pour quel service
mandate-place = Lieu de la signature
mandate-by-hand = Laissez vide pour l’écrire à la main.
mandate-themes = Pour quelles démarches ?
theme-papers = Documents (identité, impôts, inscriptions)
theme-family = Famille
theme-social = Aides et santé
theme-work = Travail
theme-housing = Logement
theme-transport = Transports
theme-money = Argent et banque
theme-justice = Justice
theme-foreign = Vivre dans le pays (titres de séjour)
theme-leisure = Loisirs et culture
mandate-days = Combien de temps ?
mandate-day-1 = 1 jour
mandate-day-31 = 31 jours
mandate-day-182 = 6 mois (182 jours)
mandate-day-365 = 1 an (365 jours)
mandate-channels = Comment ?
by-site = Sur des sites internet
by-phone = Par téléphone
by-paper = Avec des formulaires, sans internet
by-mail = Par e-mail
mandate-guardian = La personne n’a ni tutelle, ni curatelle, ni assistance décidée par un juge.
mandate-say-themes = Choisissez pour quelles démarches.
mandate-say-channels = Choisissez comment.
mandate-say-guardian = Si un juge a nommé quelqu’un, demandez plutôt à cette personne.
mandate-make = Créer le mandat
mandate-print = Imprimer le mandat
mandate-sign = Signer sur cet écran
mandate-sign-person = La personne signe ici
mandate-sign-helper = La personne qui aide signe ici
mandate-sign-hint = Avec un doigt ou une souris. Vous pouvez aussi signer sur une feuille.
mandate-sign-clear = Effacer la signature
mandate-sign-keep = Garder les signatures
mandate-revoke = Retirer
mandate-revoked = Retiré le { $date }
mandate-over = Fini depuis le { $date }
mandate-holds = Valable jusqu’au { $date }
mandate-charter-first = Lisez et acceptez d’abord les règles de la personne qui aide.

# On the printed mandate
doc-mandate = Mandat
doc-mandate-parties = La personne nommée ici donne ce mandat à la personne qui aide.
doc-mandate-person = La personne
doc-mandate-helper = La personne qui aide
doc-mandate-themes = Démarches que ce mandat permet
doc-mandate-days = Durée en jours : { $n }, du { $from } au { $until }.
doc-mandate-channels = La personne qui aide peut agir par ces moyens
doc-mandate-law-fr = Code civil français, articles 1984 et suivants.
doc-mandate-law-es = Code civil espagnol, articles 1709 et suivants. En Catalogne : code civil de Catalogne, articles 622-21 et suivants.
doc-mandate-revoke = La personne peut retirer ce mandat, en tout ou en partie. Elle peut le faire à tout moment, sans dire pourquoi et gratuitement.
doc-mandate-guardian = La personne déclare n’avoir ni tutelle, ni curatelle, ni assistance décidée par un juge.
doc-mandate-duties = Promesses de la personne qui aide
doc-mandate-duty-only = Faire seulement les démarches de cette liste.
doc-mandate-duty-data = Utiliser seulement les informations nécessaires à ces démarches.
doc-mandate-duty-ask = Demander l’accord de la personne avant de faire autre chose.
doc-mandate-duty-erase = Effacer ce qui n’est plus utile.
doc-mandate-duty-secret = Garder tout secret, et ne garder aucun mot de passe.
doc-mandate-rights = La personne peut voir ses informations, les corriger et les faire effacer.
doc-mandate-ends = Le mandat finit plus tôt
doc-mandate-end-revoke = Si la personne le retire.
doc-mandate-end-helper = Si la personne qui aide y renonce.
doc-mandate-end-guardian = Si un juge décide tutelle, curatelle ou assistance pour la personne.
doc-mandate-end-death = Si la personne, ou la personne qui aide, meurt.
doc-mandate-sign = Lieu, date et signatures
doc-mandate-signs = Signes de contrôle de ce document : { $hash }
doc-mandate-signs-note = Si les signes du dossier sont les mêmes, le texte n’a pas changé. Ils ne disent rien de la personne.
doc-mandate-only = Le texte dans la langue du bureau compte. L’autre l’explique.

## The rules of whoever helps

charter-heading = Les règles de la personne qui aide
charter-lead = Lisez ces règles une fois. Pont garde la date où vous les avez acceptées.
charter-decides = La personne décide. J’aide, je ne décide pas à sa place.
charter-together = Nous lisons et vérifions tout ensemble.
charter-ask = Je demande avant de noter ou de faire quelque chose.
charter-little = Je note seulement ce qui est nécessaire.
charter-secret = Je garde secret ce que j’apprends.
charter-passwords = Je ne garde aucun mot de passe. Je ne demande jamais la carte bancaire.
charter-lock = Je ferme les dossiers quand je pars.
charter-lost = Si cet appareil est perdu, je préviens la personne et mon service.
charter-accept = J’accepte ces règles
charter-kept = Vous avez accepté ces règles le { $date }.
