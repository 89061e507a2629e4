# Words of the French rights and questions. Short sentences, plain words. Official names stay in the titles of the rule files.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-fr = {""}

## Who decides

authority-caf = la CAF (ou la MSA)
    .delay = Souvent deux ou trois semaines, parfois des mois. Chaque CAF publie ses délais sur caf.fr.
authority-cpam = l’Assurance maladie
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-mdph = la MDPH
    .delay = La loi donne quatre mois. Sans réponse, c’est un refus : on peut le contester.
authority-sports_ministry = le ministère des sports
    .delay = Le code arrive seul fin août, par message. Pour les étudiants, il arrive à l’automne.
authority-culture_ministry = le ministère de la culture
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-large_family_service = le service de la carte familles nombreuses
    .delay = Sur téléphone, elle vient dès l’accord. La carte plastique arrive en trois semaines.
authority-school = le collège ou le lycée
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-crous = le Crous
    .delay = Première réponse souvent sous un mois, par message. La décision vient après l’inscription.
authority-energy_agency = l’État (chèque énergie)
    .delay = En général, il arrive seul, une fois par an. Sinon, demandez-le avant le 31 décembre 2026.
authority-mission_locale = la mission locale ou France Travail
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-france_travail = France Travail
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-social_landlord = le propriétaire social (HLM)
    .delay = Elle arrive seule, sur la quittance de chaque mois. Si elle manque, écrivez au propriétaire.
authority-action_logement = Action Logement
    .delay = Pas de délai connu. Sans réponse après quelques semaines, appelez le 0970 800 800.
authority-housing_fund = le département (FSL)
    .delay = Le délai change selon le département. En cas de coupure ou d’expulsion, dites que c’est urgent.
authority-carsat = la caisse de retraite
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-ccas = la mairie
    .delay = Pas de délai connu. Dites si c’est urgent, et renseignez-vous après deux mois sans réponse.
authority-legal_aid_office = le bureau d’aide juridictionnelle du tribunal
    .delay = Le tribunal vise deux mois au plus. Sans réponse ensuite, demandez-lui où en est votre demande.
authority-anah = l’Anah (agence nationale de l’habitat)
    .delay = Réponse sous quatre mois, une fois le dossier complet. Sans réponse, c’est un refus.
authority-impots = les impôts
    .delay = La baisse est déjà sur l’avis d’impôt. À une lettre, les impôts répondent sous six mois.
authority-orange = l’opérateur Orange
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-departement = le département
    .delay = Réponse sous deux mois, une fois le dossier complet. Sans réponse, un montant provisoire est dû.
authority-france_services = France services
    .delay = L’aide se donne sur place. Il n’y a pas de réponse à attendre.
authority-tisseo = Tisséo
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-haute_garonne = le département de la Haute-Garonne
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-ile_de_france_mobilites = Île-de-France Mobilités
    .delay = Réponse en quelques jours, par message ou par lettre. Attendez ensuite 48 heures pour charger le passe.
authority-ville_paris = la Ville de Paris
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-tcl = le réseau TCL de Lyon
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-rtm = le réseau RTM de Marseille
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-ilevia = le réseau ilévia de Lille
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-cts = le réseau CTS de Strasbourg
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-tam = le réseau TaM de Montpellier
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-sankeo = le réseau Sankéo de Perpignan
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-pyrenees_orientales = le département des Pyrénées-Orientales
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.
authority-local_network = le réseau de transport de votre ville
    .delay = Pas de délai connu. Sans réponse après deux mois, demandez où en est votre demande.

## RSA

benefit-rsa = Revenu minimum (RSA)
    .summary = De l’argent chaque mois pour les foyers sans revenu ou à petit revenu.
    .apply = Demandez-le sur caf.fr. Vous pouvez aussi appeler le 3230.
    .delay = La CAF vise dix jours, et y arrive souvent. Sans réponse après deux mois, renseignez-vous.
reason-rsa-place = Vous vivez en dehors de Mayotte, où les montants changent.
reason-rsa-stay = Vous ou votre partenaire avez le droit de séjour demandé.
reason-rsa-not_student = Un adulte a fini ses études, ou vous êtes parent seul.
reason-rsa-age_or_family = Votre âge, votre famille ou votre travail ouvre ce droit.
reason-rsa-over_25 = Un adulte de 25 ans ou plus a fini ses études.
reason-rsa-with_child = Vous avez un enfant à charge. Un adulte a fini ses études.
reason-rsa-expecting = Vous ou votre partenaire attendez un enfant.
reason-rsa-alone_with_child = Sans partenaire : grossesse, enfant de moins de 3 ans, ou enfant et séparation récente.
reason-rsa-worked_enough = Un adulte de moins de 25 ans a travaillé deux ans sur trois.
reason-rsa-amount = Les revenus et les autres aides du foyer sont assez bas.
part-rsa-main = Revenu minimum (RSA)
step-rsa-scale = Montant pour votre foyer
step-rsa-housing = Part pour le logement
step-rsa-income = Vos revenus comptés

## Low wages

benefit-ppa = Prime d’activité
    .summary = De l’argent chaque mois pour compléter un petit salaire.
    .apply = Demandez-la sur caf.fr. Vous pouvez aussi appeler le 3230.
reason-ppa-place = Vous vivez en dehors de Mayotte, où le montant change.
reason-ppa-grown_up = Un adulte a 18 ans ou plus.
reason-ppa-stay = Vous ou votre partenaire avez le droit de séjour demandé.
reason-ppa-working = Un adulte travaille, ou vous élevez seul un jeune enfant.
reason-ppa-at_work = Un adulte a gagné de l’argent par son travail.
reason-ppa-student_at_work = Un étudiant ou apprenti gagne assez chaque mois.
reason-ppa-alone_with_child = Sans partenaire : grossesse, enfant de moins de 3 ans, ou enfant et séparation récente.
reason-ppa-amount = Vos revenus laissent au moins 15 € par mois.
part-ppa-main = Prime d’activité

## The end of unemployment benefit

benefit-ass = Aide de fin de chômage (ASS)
    .summary = De l’argent chaque mois quand le chômage est fini.
    .apply = Demandez-la à France Travail à la fin du chômage. Vous pouvez appeler le 3949. L’aide est payée par jour. Ici, c’est pour 30 jours.
reason-ass-place = Vous vivez en dehors de Mayotte, où le montant change.
reason-ass-seeking = { $person ->
    [you] Vous cherchez un emploi.
   *[other] { $name } cherche un emploi.
}
reason-ass-unpaid = { $person ->
    [you] Vous ne touchez plus le chômage.
   *[other] { $name } ne touche plus le chômage.
}
reason-ass-worked = { $person ->
    [you] Votre chômage est fini, après cinq ans de travail.
   *[other] Le chômage de { $name } est fini, après cinq ans de travail.
}
reason-ass-age = { $person ->
    [you] Vous n’avez pas l’âge de la retraite.
   *[other] { $name } n’a pas l’âge de la retraite.
}
reason-ass-no_aah = { $person ->
    [you] Vous ne touchez pas l’aide au handicap (AAH).
   *[other] { $name } ne touche pas l’aide au handicap (AAH).
}
reason-ass-amount = Les revenus du foyer sont assez bas.
part-ass-main = Aide de fin de chômage
step-ass-limit = Limite pour votre foyer
step-ass-income = Revenus imposables comptés
step-ass-most = Au plus, le montant de 30 jours

## The contract for young people

benefit-youth_contract = Contrat pour les jeunes sans emploi (CEJ)
    .summary = Un accompagnement vers l’emploi, avec de l’argent chaque mois.
    .apply = Prenez rendez-vous à la mission locale ou à France Travail. Un conseiller décide avec vous.
reason-youth_contract-place = Vous vivez en dehors de Mayotte, où le montant change.
reason-youth_contract-young = { $person ->
    [you] Vous avez moins de 26 ans, ou moins de 30 avec un handicap.
   *[other] { $name } a moins de 26 ans, ou moins de 30 avec un handicap.
}
reason-youth_contract-not_student = { $person ->
    [you] Vous avez fini vos études.
   *[other] { $name } a fini ses études.
}
reason-youth_contract-no_rsa = Le revenu minimum (RSA) n’est pas possible pour le foyer.
reason-youth_contract-amount = Les revenus et l’impôt du foyer sont assez bas.
part-youth_contract-main = Argent du contrat pour les jeunes
step-youth_contract-most = Montant selon l’âge et l’impôt
step-youth_contract-income = Part retirée selon les revenus

## Housing benefit

benefit-housing_benefit = Aide pour le loyer
    .summary = Une aide chaque mois pour payer votre loyer.
    .apply = Demandez-la sur caf.fr dès votre entrée dans le logement. Elle ne remonte pas dans le temps.
reason-housing_benefit-mainland = Vous vivez en France métropolitaine.
reason-housing_benefit-tenant = Vous payez un loyer.
reason-housing_benefit-not_relative = Le propriétaire est extérieur à votre famille proche.
reason-housing_benefit-student_permit = Un adulte est européen, boursier, protégé, ou n’est pas étudiant.
reason-housing_benefit-amount = Vos revenus et votre loyer sont sous les limites.
part-housing_benefit-main = Aide au logement
part-housing_benefit-hostel = Aide en foyer ou en résidence, sans convention (montants d’octobre 2025)
step-housing_benefit-hostel = Montant selon vos revenus
step-housing_benefit-rent = Loyer et charges comptés
step-housing_benefit-own_share = Part qui reste à votre charge
step-housing_benefit-dear_rent = Baisse pour les loyers très élevés
step-housing_benefit-flat_cut = Retrait fixe
step-housing_benefit-social_cut = Baisse déjà faite sur votre loyer de logement social
step-housing_benefit-crds = Retrait pour la dette sociale (CRDS)

## Energy voucher

benefit-energy_voucher = Chèque énergie
    .summary = De l’argent chaque année pour payer l’électricité, le gaz ou le chauffage.
    .apply = Il arrive en général sans demande. Sinon, demandez-le sur chequeenergie.gouv.fr.
reason-energy_voucher-home = Vous avez un logement, hors foyer.
reason-energy_voucher-own_notice = Vos impôts sont séparés de ceux de vos parents.
reason-energy_voucher-income = Votre revenu d’il y a deux ans est assez bas.
reason-energy_voucher-amount = Un montant est fixé pour votre foyer.
part-energy_voucher-main = Chèque énergie

## Independent living

benefit-independent_living = Supplément pour vivre chez soi (MVA)
    .summary = De l’argent en plus de l’aide au handicap, si vous avez un logement.
    .apply = Il arrive sans demande. Sinon, écrivez à la CAF.
    .delay = Il arrive seul, chaque mois, avec l’aide au handicap. Sans rien après deux mois, écrivez.
reason-independent_living-rate = { $person ->
    [you] Votre handicap est reconnu à 80 % ou plus.
   *[other] Le handicap de { $name } est reconnu à 80 % ou plus.
}
reason-independent_living-minimum = { $person ->
    [you] Vous touchez l’aide au handicap (AAH) entière, ou l’aide pour l’invalidité (ASI).
   *[other] { $name } touche l’aide au handicap (AAH) entière, ou l’aide pour l’invalidité (ASI).
}
reason-independent_living-housing_benefit = Votre foyer a droit à l’aide au logement.
reason-independent_living-out_of_work = { $person ->
    [you] Vous ne travaillez pas.
   *[other] { $name } ne travaille pas.
}
reason-independent_living-amount = Un montant fixe est prévu.
part-independent_living-main = Supplément pour vivre chez soi

## The rent of social housing

benefit-rent_cut = Baisse de loyer en logement social (RLS)
    .summary = Le propriétaire d’un logement social baisse votre loyer chaque mois.
    .apply = Elle arrive sans demande. Regardez votre quittance de loyer. L’aide au loyer baisse presque autant.
reason-rent_cut-social_home = Vous louez un logement social (HLM).
reason-rent_cut-mainland = Vous vivez en France métropolitaine.
reason-rent_cut-amount = Les revenus de votre foyer sont assez bas.
part-rent_cut-main = Baisse de loyer

## Action Logement

benefit-rent_guarantee = Garant gratuit pour louer (Visale)
    .summary = Si vous ne pouvez plus payer le loyer, Visale le paie d’abord.
    .apply = Demandez-la sur visale.fr avant de signer le contrat de location.
    .delay = Souvent deux jours ouvrés, si le dossier est complet. Faites-le avant de signer.
reason-rent_guarantee-renting = Vous louez, ou cherchez une location.
reason-rent_guarantee-public = L’un de vous a entre 18 et 30 ans.
benefit-deposit_advance = Avance pour le dépôt de garantie (Loca-Pass)
    .summary = Un crédit sans intérêt, 1 200 € au plus, pour entrer dans un logement.
    .apply = Demandez-la sur actionlogement.fr, au plus tard deux mois après votre entrée.
reason-deposit_advance-renting = Vous louez, ou cherchez une location.
reason-deposit_advance-public = L’un de vous a un salaire, ou moins de 30 ans.
reason-deposit_advance-employee = L’un de vous a un salaire.
reason-deposit_advance-under_30 = L’un de vous a entre 18 et 29 ans.
benefit-apprentice_rent = Aide au loyer des apprentis (Mobili-Jeune)
    .summary = De 10 à 100 € par mois pour le loyer, pendant l’apprentissage.
    .apply = Demandez-la sur actionlogement.fr dans les six mois après le début du contrat.
reason-apprentice_rent-apprentice = { $person ->
    [you] Vous apprenez un métier avec un salaire.
   *[other] { $name } apprend un métier avec un salaire.
}
reason-apprentice_rent-young = { $person ->
    [you] Vous avez moins de 30 ans.
   *[other] { $name } a moins de 30 ans.
}
reason-apprentice_rent-renting = Vous payez un loyer.
reason-apprentice_rent-amount = Un montant est prévu.
part-apprentice_rent-main = Aide au loyer des apprentis

## The driving licence

benefit-driving_licence = Aide pour le permis de conduire
    .summary = De l’aide pour payer l’auto-école.
    .apply = Demandez à votre conseiller France Travail, ou à une auto-école partenaire, avant l’inscription.
reason-driving_licence-public = { $person ->
    [you] Vous avez 25 ans ou moins, ou cherchez un emploi.
   *[other] { $name } a 25 ans ou moins, ou cherche un emploi.
}
reason-driving_licence-young = { $person ->
    [you] Vous avez entre 15 et 25 ans.
   *[other] { $name } a entre 15 et 25 ans.
}
reason-driving_licence-without_work = { $person ->
    [you] Vous êtes sans travail en ce moment.
   *[other] { $name } est sans travail en ce moment.
}
outcome-driving_licence-job_seeker = Jusqu’à 1 200 € de France Travail
outcome-driving_licence-loan = Crédit sans intérêt, pour un euro par jour

## Help with rent and bills

benefit-housing_fund = Aide pour le loyer et les factures en retard (FSL)
    .summary = Une aide du département pour le logement, l’énergie, l’eau ou le téléphone.
    .apply = Demandez-la à l’assistante sociale ou au département. Elle peut payer l’entrée dans un logement, un loyer ou une facture. De novembre à mars, l’électricité et le gaz ne sont pas coupés.
reason-housing_fund-income = Les revenus du foyer sont peut-être sous la limite du département.

## Family allowances

benefit-family_allowances = Allocations familiales
    .summary = De l’argent chaque mois à partir de deux enfants.
    .apply = Elles arrivent sans demande si la CAF connaît vos enfants. Sinon, déclarez-les sur caf.fr.
    .delay = Elles commencent le mois qui suit la deuxième naissance. Sans rien après deux mois, renseignez-vous.
reason-family_allowances-place = Vous vivez en dehors de Mayotte, où le montant change.
reason-family_allowances-two_children = Vous avez au moins deux enfants de moins de 20 ans.
reason-family_allowances-amount = Un montant est dû pour vos enfants.
part-family_allowances-allowances = Allocations familiales
part-family_allowances-child_of_twenty = Forfait pour l’enfant de 20 ans
step-family_allowances-base = Montant de base
step-family_allowances-older = Supplément pour les plus grands
step-family_allowances-factor = Part selon vos revenus
step-family_allowances-smoothing = Complément près de la limite

## Back to school

benefit-back_to_school = Aide de rentrée scolaire
    .summary = De l’argent en août pour chaque élève de 6 à 18 ans.
    .apply = Elle arrive sans demande pour les moins de 16 ans. Après, déclarez l’école sur caf.fr.
    .delay = Si la CAF connaît vos enfants, elle arrive en août. Dès 16 ans, elle vient après votre déclaration.
reason-back_to_school-place = Vous vivez en dehors de Mayotte, où le montant change.
reason-back_to_school-pupil = Un enfant de 6 à 18 ans va à l’école.
reason-back_to_school-amount = Vos revenus d’il y a deux ans sont assez bas.
part-back_to_school-main = Aide de rentrée scolaire
step-back_to_school-children = Montant pour vos enfants
step-back_to_school-income = Revenu au-dessus de la limite

## Complementary health

benefit-complementary_health = Mutuelle gratuite ou à petit prix
    .summary = Elle paie la part des soins que l’Assurance maladie ne paie pas.
    .apply = Demandez-la sur votre compte ameli, ou avec le formulaire 12504. Vous pouvez appeler le 3646. Avec le RSA (revenu minimum), elle arrive et continue souvent sans demande. Avec l’ASPA (minimum vieillesse) ou l’ASI (invalidité), la demande est plus simple.
    .delay = Réponse sous deux mois, une fois le dossier complet. Sans réponse, c’est accepté.
reason-complementary_health-independent = Vos impôts sont séparés de ceux de vos parents.
reason-complementary_health-stay = Un adulte a le droit de séjour demandé.
reason-complementary_health-means = Les revenus de votre foyer sont assez bas.
reason-complementary_health-amount = Un prix est fixé pour votre foyer.
outcome-complementary_health-free = Gratuite
outcome-complementary_health-free_or_contribution = Gratuite, ou avec une petite participation
outcome-complementary_health-with_contribution = Avec une petite participation
part-complementary_health-main = Votre participation
step-complementary_health-members = Montant pour chaque personne, selon l’âge

## Care without a permit

benefit-ame = Soins gratuits (AME)
    .summary = Les soins sont payés même sans titre de séjour.
    .apply = Remplissez le formulaire 11573. Donnez-le à l’Assurance maladie ou à l’hôpital. Les agents gardent le secret.
    .delay = La règle est un mois, une fois le dossier complet. Après deux mois sans réponse, renseignez-vous.
reason-ame-place = Vous vivez en dehors de Mayotte.
reason-ame-means = Les revenus de votre foyer sont assez bas.
reason-ame-stay = Votre situation en France ouvre ce droit.

## Emergency aid of the town

benefit-town_emergency = Aide d’urgence de la ville
    .summary = Tous les habitants peuvent demander de l’aide : nourriture, chauffage, logement ou factures.
    .apply = Demandez le centre d’action sociale (CCAS) à la mairie. Prenez un rendez-vous.

## Justice

benefit-legal_aid = Avocat payé par l’État
    .summary = Tout ou une partie de l’avocat et du procès.
    .apply = Remplissez le formulaire 16146, sur justice.fr ou au tribunal. Un avocat peut aider. Le 3039 est gratuit : il indique un point-justice près de chez vous.
reason-legal_aid-means = Vos revenus sont assez bas, ou ont changé.

## Telephone

benefit-phone_discount = Téléphone fixe moins cher
    .summary = Quelques euros de moins par mois sur une ligne fixe Orange.
    .apply = La CAF ou France Travail envoie une attestation. Sinon, demandez-la, puis appelez le 3900.
reason-phone_discount-entitled = Une personne reçoit une aide qui ouvre ce droit.
reason-phone_discount-minimum = Une personne reçoit l’aide au handicap, ou de fin de chômage.
reason-phone_discount-rsa = Votre foyer a droit au RSA (revenu minimum).
reason-phone_discount-perhaps_invalid = Une personne a peut-être été blessée à la guerre.

## Help with procedures and computers

benefit-france_services = Aide gratuite pour vos démarches
    .summary = Pour tous : une personne fait les démarches avec vous, chez France services.
    .apply = Allez au bureau le plus proche. Avec Aidants Connect, un agent peut agir en ligne à votre place. Vous donnez d’abord votre accord.
benefit-digital_adviser = Apprendre à utiliser internet
    .summary = Pour tous : un conseiller numérique vous apprend gratuitement le téléphone et l’ordinateur.
    .apply = Trouvez un lieu sur la carte, ou demandez à la mairie. Le site gratuit Pix (pix.fr) aide à apprendre seul. Avec Aidants Connect, un aidant peut agir en ligne à votre place.

## Lone parents

benefit-asf = Aide au parent seul (ASF)
    .summary = De l’argent chaque mois quand l’autre parent paie peu, ou rien.
    .apply = Demandez-la sur caf.fr. La CAF peut réclamer la pension à votre place.
reason-asf-place = Vous vivez en dehors de Mayotte.
reason-asf-alone = Vous vivez sans partenaire.
reason-asf-children = Un enfant de moins de 20 ans vit surtout avec vous.
reason-asf-other_parent = Une pension est fixée, ou l’autre parent est absent.
reason-asf-amount = La pension alimentaire reçue est assez basse.
part-asf-main = Aide au parent seul
part-asf-taken_in = Pour l’enfant sans ses parents
step-asf-children = Montant pour vos enfants
step-asf-alimony = Pension alimentaire reçue

## Three children or more

benefit-cf = Aide pour trois enfants ou plus (CF)
    .summary = De l’argent chaque mois pour trois enfants de 3 à 20 ans.
    .apply = Elle arrive sans demande si la CAF connaît vos enfants. Sinon, déclarez-les sur caf.fr.
    .delay = Elle commence le mois après les 3 ans du plus jeune. Sinon, renseignez-vous.
reason-cf-place = Vous vivez en France métropolitaine.
reason-cf-three_children = Vous avez au moins trois enfants de 3 à 20 ans.
reason-cf-no_paje = Votre foyer est sans PAJE, l’aide pour un petit enfant.
reason-cf-amount = Vos revenus d’il y a deux ans sont assez bas.
part-cf-main = Aide pour trois enfants ou plus

## A small child

benefit-paje = Aide pour un petit enfant (PAJE)
    .summary = De l’argent chaque mois pour un enfant de moins de 3 ans.
    .apply = Déclarez la naissance sur caf.fr. Vous pouvez aussi appeler le 3230.
reason-paje-place = Vous vivez en dehors de Mayotte.
reason-paje-baby = Un enfant a moins de 3 ans, ou vient d’être adopté.
reason-paje-amount = Vos revenus d’il y a deux ans sont assez bas.
part-paje-main = Aide pour un petit enfant
step-paje-children = Montant selon vos revenus

## Students

benefit-crous = Bourse du Crous
    .summary = De l’argent chaque mois, de septembre à juin, pour les études supérieures.
    .apply = Demandez-la chaque année sur messervices.etudiant.gouv.fr.
reason-crous-student = { $person ->
    [you] Vous êtes étudiant ou étudiante.
   *[other] { $name } est étudiant ou étudiante.
}
reason-crous-young = { $person ->
    [you] Vous avez moins de 28 ans au 1er septembre.
   *[other] { $name } a moins de 28 ans au 1er septembre.
}
reason-crous-nationality = { $person ->
    [you] Vous êtes français, européen ou réfugié.
   *[other] { $name } est français, européen ou réfugié.
}
reason-crous-level = Les revenus des parents sont assez bas.
reason-crous-amount = Un montant est prévu.
part-crous-main = Bourse du Crous
step-crous-level = Montant selon les revenus des parents
## A disabled child

benefit-aeeh = Aide pour un enfant handicapé (AEEH)
    .summary = De l’argent chaque mois pour un enfant handicapé de moins de 20 ans.
    .apply = Demandez-la à la MDPH : formulaire 15692 et certificat médical. La CAF paie ensuite.
    .delay = La réponse prend environ quatre mois. Sans réponse, c’est un refus : on peut le contester.
reason-aeeh-place = Vous vivez en dehors de Mayotte, où le montant change.
reason-aeeh-child = Un enfant de moins de 20 ans a un handicap reconnu.
reason-aeeh-rate = Le taux est de 80 % ou plus, ou l’enfant suit des soins.
reason-aeeh-amount = Un montant est dû pour l’enfant.
part-aeeh-base = Montant de base
part-aeeh-complement = Complément décidé par la MDPH
part-aeeh-lone = Supplément pour parent seul

## A birth, an adoption

benefit-birth_grant = Prime de naissance
    .summary = De l’argent une fois, avant la naissance d’un enfant.
    .apply = Déclarez la grossesse à l’Assurance maladie et sur caf.fr, avant 14 semaines.
reason-birth_grant-place = Vous vivez en dehors de Mayotte.
reason-birth_grant-expecting = Votre foyer attend un enfant.
reason-birth_grant-income = Vos revenus d’il y a deux ans sont assez bas.
reason-birth_grant-amount = Un montant est dû pour la naissance.
part-birth_grant-main = Prime de naissance
step-birth_grant-children = Une prime pour chaque enfant attendu

benefit-adoption_grant = Prime d’adoption
    .summary = De l’argent une fois, à l’arrivée d’un enfant adopté.
    .apply = Déclarez l’arrivée de l’enfant sur caf.fr. Vous pouvez aussi appeler le 3230.
reason-adoption_grant-place = Vous vivez en dehors de Mayotte.
reason-adoption_grant-adopted = Un enfant adopté est arrivé chez vous depuis deux ans.
reason-adoption_grant-income = Vos revenus d’il y a deux ans sont assez bas.
reason-adoption_grant-amount = Un montant est dû pour l’adoption.
part-adoption_grant-main = Prime d’adoption, pour un enfant

## Pupils

benefit-college_scholarship = Bourse de collège
    .summary = De l’argent chaque trimestre pour un enfant au collège.
    .apply = Demandez-la à la rentrée, en ligne ou au collège. Avec votre accord à l’inscription, elle arrive sans demande.
reason-college_scholarship-pupil = Un enfant est au collège.
reason-college_scholarship-income = Vos revenus de l’an dernier sont assez bas.
reason-college_scholarship-amount = Un montant est dû pour l’année.
part-college_scholarship-main = Bourse pour l’année
step-college_scholarship-pupils = Montant pour vos enfants au collège

benefit-lycee_scholarship = Bourse de lycée
    .summary = De l’argent chaque trimestre pour un enfant au lycée.
    .apply = Demandez-la à la rentrée, en ligne ou au lycée. Avec votre accord à l’inscription, elle arrive sans demande.
reason-lycee_scholarship-pupil = Un enfant est au lycée.
reason-lycee_scholarship-income = Vos revenus de l’an dernier sont assez bas.
reason-lycee_scholarship-amount = Un montant est dû pour l’année.
part-lycee_scholarship-main = Bourse pour l’année
step-lycee_scholarship-pupils = Montant pour vos enfants au lycée

## Care of small children

benefit-cmg = Aide pour faire garder un enfant (CMG)
    .summary = Elle paie une part de l’assistante maternelle ou de la garde chez vous.
    .apply = Demandez-la sur caf.fr. Puis déclarez chaque mois la garde sur pajemploi.urssaf.fr.
reason-cmg-child = Un enfant a moins de 6 ans, ou 12 pour un parent seul.

benefit-prepare = Aide pour garder son enfant soi-même (PreParE)
    .summary = De l’argent chaque mois si un parent travaille moins, ou plus du tout.
    .apply = Demandez-la sur caf.fr. Parlez d’abord du congé parental à votre employeur.
reason-prepare-place = Vous vivez en dehors de Mayotte.
reason-prepare-child = Un enfant a moins d’un an, ou de trois avec frère ou sœur.
reason-prepare-amount = Un montant est dû si un parent travaille moins.
part-prepare-main = Aide pour garder son enfant soi-même

## Young people and large families

benefit-pass_sport = Aide pour un club de sport (pass Sport)
    .summary = Une baisse du prix d’un club de sport, pour certains jeunes.
    .apply = Un code arrive par message fin août. Montrez-le au club avant le 31 décembre.
reason-pass_sport-entitled = Un jeune reçoit une aide scolaire, une bourse ou une aide handicap.
reason-pass_sport-amount = Un montant est prévu pour ce jeune.
part-pass_sport-main = Baisse du prix du club
step-pass_sport-persons = Montant pour chaque jeune

benefit-culture_pass = Argent pour la culture (pass Culture)
    .summary = De l’argent à 17 et 18 ans pour des livres et des sorties.
    .apply = Inscrivez-vous dans l’application pass Culture, avec une pièce d’identité. À 18 ans, petit revenu ou handicap : 50 € de plus, sans demande.
reason-culture_pass-age = { $person ->
    [you] Vous avez 17 ou 18 ans.
   *[other] { $name } a 17 ou 18 ans.
}
reason-culture_pass-residence = { $person ->
    [you] Vous êtes d’Europe, ou vivez en France depuis un an.
   *[other] { $name } est d’Europe, ou vit en France depuis un an.
}
reason-culture_pass-amount = Un montant est prévu à cet âge.
part-culture_pass-main = Argent pour la culture

benefit-large_family_card = Carte familles nombreuses
    .summary = Des trains moins chers à partir de trois enfants.
    .apply = Demandez-la en ligne. La carte est payante et dure trois ans. Après cinq enfants élevés, la baisse de prix est à vie.
reason-large_family_card-three_children = Vous avez au moins trois enfants de moins de 18 ans.
reason-large_family_card-amount = Une baisse de prix est prévue.
part-large_family_card-main = Baisse du prix des trains

## The old

benefit-aspa = Minimum vieillesse (ASPA)
    .summary = De l’argent chaque mois pour compléter une petite retraite.
    .apply = Demandez-la à votre caisse de retraite ou au 3960. À l’Assurance retraite, c’est le formulaire 13710. L’État peut en reprendre une part sur l’héritage.
reason-aspa-place = Vous vivez en dehors de Mayotte.
reason-aspa-old = Vous ou votre partenaire avez 65 ans, ou 64 avec un handicap.
reason-aspa-stay = Une personne de cet âge a le droit de séjour demandé.
reason-aspa-amount = Les revenus et les économies du foyer sont assez bas.
part-aspa-main = Minimum vieillesse
step-aspa-most = Montant entier
step-aspa-income = Part retirée selon vos revenus

## Widows and widowers

benefit-widow_allowance = Aide aux veufs et veuves avant 55 ans
    .summary = De l’argent chaque mois après la mort du mari ou de la femme.
    .apply = Demandez-la à la caisse de retraite, ou au 3960. Faites-le dans les deux ans.
reason-widow_allowance-widowed = Vous êtes veuf ou veuve, après un mariage.
reason-widow_allowance-alone = Vous vivez sans partenaire.
reason-widow_allowance-young = Vous avez moins de 55 ans.
reason-widow_allowance-amount = Vos revenus des trois derniers mois sont assez bas.
part-widow_allowance-main = Aide aux veufs et veuves
step-widow_allowance-most = Montant entier
step-widow_allowance-income = Part retirée selon vos revenus
benefit-survivor_pension = Pension de réversion
    .summary = Une part de la retraite du mari ou de la femme, après sa mort.
    .apply = Faites une seule demande sur info-retraite.fr. Elle vaut pour toutes les retraites.
    .delay = La caisse de retraite vise trois mois. Après quatre mois sans réponse, écrivez-lui.
reason-survivor_pension-widowed = Une personne est veuve, après un mariage.

## Property tax

benefit-property_tax = Taxe foncière gratuite ou réduite
    .summary = Moins d’impôt sur votre logement, selon l’âge et les revenus.
    .apply = La baisse arrive sans demande. Si elle manque, écrivez depuis votre espace sur impots.gouv.fr.
reason-property_tax-owner = Vous êtes propriétaire de votre logement.
reason-property_tax-person = Une personne avait 65 ans en janvier, ou reçoit une aide qui compte.
reason-property_tax-means = Votre revenu fiscal de l’an dernier est assez bas.
reason-property_tax-amount = Une baisse est due.
outcome-property_tax-exempt = Rien à payer, sauf les ordures
outcome-property_tax-reduced = Un peu moins à payer
part-property_tax-main = Baisse de la taxe

## Help at home

benefit-apa = Aide chez soi dès 60 ans (APA)
    .summary = Elle paie une part de l’aide pour vivre chez soi.
    .apply = Demandez le formulaire 16301 à la mairie. Il sert aussi à l’aide de la caisse de retraite.
reason-apa-old_with_help = Une personne de 60 ans ou plus a besoin d’aide chaque jour.

## Disability

benefit-pch = Aide au quotidien pour le handicap (PCH)
    .summary = Elle paie une aide humaine, du matériel ou des travaux.
    .apply = Demandez-la à la MDPH, en ligne ou avec le formulaire 15692.
    .delay = La réponse prend souvent plus de quatre mois. Sans réponse, c’est un refus : on peut le contester.
reason-pch-handicap = Une personne a un handicap ou besoin d’aide chaque jour.
benefit-inclusion_card = Carte pour le handicap (CMI)
    .summary = Une carte pour passer devant, s’asseoir ou se garer gratuitement.
    .apply = Faites la demande à la MDPH, avec le formulaire 15692. Avec l’APA (aide chez soi), demandez-la au département.
    .delay = La loi donne quatre mois, et cela dure souvent plus. Sans réponse, renseignez-vous.
reason-inclusion_card-handicap = Une personne a un handicap ou besoin d’aide chaque jour.

## Minimum incomes of disability

benefit-aah = Aide au handicap (AAH)
    .summary = De l’argent chaque mois pour un adulte avec un handicap.
    .apply = Faites la demande à la MDPH, avec le formulaire 15692. Ensuite la CAF paie.
    .delay = La réponse prend souvent plus de quatre mois. Sans réponse, c’est un refus : on peut le contester.
reason-aah-place = Vous vivez en dehors de Mayotte, où le montant change.
reason-aah-old_enough = { $person ->
    [you] Vous avez l’âge demandé.
   *[other] { $name } a l’âge demandé.
}
reason-aah-rate = { $person ->
    [you] Votre handicap est assez important.
   *[other] Le handicap de { $name } est assez important.
}
reason-aah-from_80 = La MDPH a donné un taux de 80 % ou plus.
reason-aah-from_50 = Avant la retraite, le handicap rend le travail difficile.
reason-aah-no_rate_yet = La MDPH peut encore donner un taux.
reason-aah-amount = { $person ->
    [you] Vos revenus sont assez bas.
   *[other] Les revenus de { $name } sont assez bas.
}
part-aah-main = Aide au handicap (AAH)
benefit-asi = Complément de la pension d’invalidité (ASI)
    .summary = De l’argent chaque mois pour compléter une petite pension d’invalidité.
    .apply = Demandez-le à l’Assurance maladie, avec le formulaire 11175. Vous pouvez appeler le 3646.
reason-asi-place = Vous vivez en dehors de Mayotte, où le montant change.
reason-asi-invalid = { $person ->
    [you] Vous recevez une pension d’invalidité.
   *[other] { $name } reçoit une pension d’invalidité.
}
reason-asi-young_enough = { $person ->
    [you] Vous avez moins que l’âge du minimum vieillesse.
   *[other] { $name } a moins que l’âge du minimum vieillesse.
}
reason-asi-stay = { $person ->
    [you] Vous avez le droit de séjour demandé.
   *[other] { $name } a le droit de séjour demandé.
}
reason-asi-amount = Les revenus et les économies du foyer sont assez bas.
part-asi-main = Complément de la pension d’invalidité

## Works at home

benefit-home_adaptation = Aide pour adapter le logement
    .summary = Elle paie la moitié des travaux ou plus : douche, barres, monte-escalier.
    .apply = Appelez France Rénov’ au 0808 800 700. Attendez l’accord avant de commencer les travaux.
reason-home_adaptation-home = Vous habitez votre logement, ou louez à un propriétaire privé.
reason-home_adaptation-person = Une personne a 70 ans, un handicap, ou 60 ans et besoin d’aide.
reason-home_adaptation-means = Votre revenu fiscal de l’an dernier est assez bas.
## Where you live

benefit-tisseo_solidarity = Bus et métro moins chers à Toulouse
    .summary = Un abonnement Tisséo à prix réduit, selon l’âge, le chômage ou les revenus.
    .apply = Demandez-le sur tisseo.fr ou dans un bureau Tisséo.
reason-tisseo_solidarity-profile = Une personne du foyer entre dans un groupe à prix réduit.
reason-tisseo_solidarity-young = Une personne a de 4 à 25 ans.
reason-tisseo_solidarity-senior = Une personne a 65 ans ou plus, ou est à la retraite.
reason-tisseo_solidarity-job_seeker = Une personne reçoit de l’argent du chômage.
reason-tisseo_solidarity-low_income = Vos revenus ouvrent droit à la mutuelle gratuite.

benefit-haute_garonne_canteen = Cantine du collège en Haute-Garonne
    .summary = Le département paie tout ou moitié des repas au collège.
    .apply = Demandez-la sur eCollège31 à la rentrée, ou au 0801 801 808.
reason-haute_garonne_canteen-pupil = Un enfant a l’âge du collège.

benefit-haute_garonne_alarm = Bouton d’appel gratuit en Haute-Garonne
    .summary = Un bouton à porter, pour appeler de l’aide jour et nuit.
    .apply = Demandez-le sur le site haute-garonne.fr.
reason-haute_garonne_alarm-person = Une personne du foyer est âgée ou a un handicap.
reason-haute_garonne_alarm-senior = Une personne a 70 ans ou plus.
reason-haute_garonne_alarm-disabled = Une personne a un taux de handicap de 80 % ou plus.

benefit-haute_garonne_digital = Bons pour apprendre internet en Haute-Garonne
    .summary = Pour les habitants : des bons de cours gratuits de téléphone et d’ordinateur.
    .apply = Demandez-les dans un bureau du département.

benefit-marseille_transport = Transports gratuits ou moins chers à Marseille
    .summary = Gratuit avant 11 ans et dès 65 ans, ou à prix réduit.
    .apply = Remplissez le formulaire sur rtm.fr, ou allez dans un bureau du réseau. Avec peu de revenus, c’est moitié prix.
reason-marseille_transport-profile = Une personne du foyer entre dans un groupe à prix réduit.
reason-marseille_transport-child = Un enfant a moins de 11 ans.
reason-marseille_transport-senior = Une personne a 65 ans ou plus.
reason-marseille_transport-low_income = Vos revenus ouvrent droit à la mutuelle gratuite.

benefit-lille_transport = Transports gratuits ou moins chers à Lille
    .summary = Gratuit de 4 à 17 ans, moins cher avec peu de revenus.
    .apply = Demandez une carte Pass Pass sur ilevia.fr ou dans un bureau ilévia. Avec peu de revenus, c’est moitié prix ou moins.
reason-lille_transport-profile = Une personne du foyer entre dans un groupe à prix réduit.
reason-lille_transport-young = Un enfant a de 4 à 17 ans.
reason-lille_transport-low_income = Vos revenus ouvrent droit à la mutuelle gratuite.

benefit-strasbourg_transport = Transports gratuits ou moins chers à Strasbourg
    .summary = Gratuit de 4 à 17 ans, puis un prix selon vos revenus.
    .apply = Demandez une carte Badgéo sur cts-strasbourg.eu. La CAF donne le quotient familial, qui fixe le prix.
reason-strasbourg_transport-profile = Une personne du foyer entre dans un groupe à prix réduit.
reason-strasbourg_transport-young = Un enfant a de 4 à 17 ans.
reason-strasbourg_transport-senior = Une personne a plus de 65 ans.
reason-strasbourg_transport-low_income = Vos revenus ouvrent droit à la mutuelle gratuite.

benefit-montpellier_transport = Transports gratuits à Montpellier
    .summary = Bus et trams sont gratuits pour tous les habitants de la métropole.
    .apply = Demandez le Pass gratuité sur tam-voyages.com ou dans un espace TaM.

benefit-perpignan_transport = Bus moins chers à Perpignan
    .summary = Moitié prix ou moins sur le réseau Sankéo, avec peu de revenus.
    .apply = Demandez-le dans un bureau Sankéo ou sur sankeo.com. Montrez l’attestation de la mutuelle gratuite.
reason-perpignan_transport-profile = Une personne du foyer entre dans un groupe à prix réduit.
reason-perpignan_transport-low_income = Vos revenus ouvrent droit à la mutuelle gratuite.

benefit-po_canteen = Cantine du collège dans les Pyrénées-Orientales
    .summary = Le prix du repas au collège suit vos revenus.
    .apply = Demandez-le au collège à la rentrée.
reason-po_canteen-pupil = Un enfant a l’âge du collège.

benefit-tcl_solidarity = Transports gratuits ou moins chers à Lyon
    .summary = Gratuit avec un revenu minimum, à petit prix avec peu de revenus.
    .apply = Demandez l’abonnement Solidaire sur tcl.fr ou dans un bureau du réseau.
reason-tcl_solidarity-profile = Une personne du foyer entre dans un groupe à prix réduit.
reason-tcl_solidarity-minimum = Vous recevez un revenu minimum ou une aide au handicap.
reason-tcl_solidarity-low_income = Vos revenus ouvrent droit à la mutuelle gratuite.

benefit-navigo_solidarity = Transports gratuits ou moins chers en Île-de-France
    .summary = Métro, bus et trains gratuits ou presque, avec peu de revenus.
    .apply = Demandez-la en ligne, ou appelez le 0 800 948 999. Il faut un passe Navigo.
reason-navigo_solidarity-means = Vos revenus sont assez bas pour la mutuelle gratuite, ou votre chômage est fini.
outcome-navigo_solidarity-free_or_quarter = Gratuit, ou au quart du prix
outcome-navigo_solidarity-quarter_or_half = Au quart du prix, ou à moitié prix avec l’aide médicale

benefit-paris_solidarity = Complément de revenu de la Ville de Paris
    .summary = De l’argent chaque mois pour des personnes âgées ou handicapées, avec peu de revenus.
    .apply = Demandez-le à l’Espace parisien des solidarités de votre arrondissement. Appelez le 3975.
reason-paris_solidarity-person = Une personne est assez âgée ou a un handicap.
reason-paris_solidarity-senior = Une personne a 65 ans ou plus.
reason-paris_solidarity-unfit = Une personne a 60 ans ou plus et ne peut plus travailler.
reason-paris_solidarity-disabled = Une personne a un handicap reconnu.
reason-paris_solidarity-means = Les revenus du foyer sont assez bas.

benefit-paris_housing = Aide de Paris pour le logement
    .summary = De l’argent chaque mois pour un logement trop cher à Paris.
    .apply = Demandez-la à l’Espace parisien des solidarités de votre arrondissement. Appelez le 3975.
reason-paris_housing-home = Vous payez un loyer, ou vous avez des enfants et un logement à vous.
reason-paris_housing-tenant = Vous louez votre logement.
reason-paris_housing-family = Vous avez des enfants et un logement à vous.
reason-paris_housing-means = Les revenus du foyer sont assez bas.

benefit-transport_half = Transports à moitié prix
    .summary = Moitié prix ou moins sur les bus et trams de votre ville.
    .apply = Demandez-le au bureau du réseau, avec l’attestation de la mutuelle gratuite.
reason-transport_half-means = Vos revenus ouvrent droit à la mutuelle gratuite.

## Documents

doc-identity = Pièce d’identité
doc-any_identity = Une pièce d’identité, si vous en avez une
doc-three_months_proof = Preuve de trois mois en France, comme un courrier
doc-permit = Titre de séjour, si vous êtes étranger
doc-payslips = Bulletins de paie
doc-income_papers = Documents sur vos revenus, même de l’étranger
doc-bank_details = Coordonnées bancaires (RIB)
doc-rent_receipt = Quittance de loyer
doc-lease = Contrat de location (bail)
doc-works_estimate = Devis des travaux
doc-family_book = Livret de famille
doc-school_certificate = Certificat de scolarité
doc-health_card = Carte Vitale
doc-tax_notice = Avis d’impôt
doc-property_tax_notice = Avis de taxe foncière
doc-court_decision = Décision du juge sur la pension
doc-disability_file = Dossier MDPH
doc-medical_certificate = Certificat du médecin, de moins d’un an
doc-photo = Photo d’identité
doc-address_proof = Justificatif de domicile, comme une facture
doc-housing_papers = Contrat de location (bail), titre de propriété ou attestation d’hébergement
doc-energy_bill = Facture d’électricité récente
doc-work_contract = Contrat de travail
doc-loan_contract = Contrat de crédit du logement
doc-adoption_papers = Documents d’adoption
doc-custody_papers = Jugement ou accord sur la garde des enfants
doc-parents_tax_notice = Avis d’impôt de vos parents, reçu l’an dernier
doc-business_papers = Avis de situation Sirene de l’entreprise
doc-unemployment_statement = Relevé de France Travail
doc-sick_pay_statement = Relevé d’indemnités journalières
doc-pension_statement = Relevé de votre caisse de retraite
doc-invalidity_statement = Relevé de la pension d’invalidité
doc-bank_statement = Relevés de compte bancaire
doc-grant_notice = Décision sur la bourse (« notification de bourse »)
doc-turnover_declaration = Déclarations à l’Urssaf
doc-caf_statement = Attestation de paiement de la CAF
doc-rights_certificate = Attestation de la CAF ou de l’Assurance maladie
doc-tax_notice_before = Avis d’impôt reçu l’an dernier
doc-disability_decision = Décision ou carte de la MDPH
doc-stay_papers = Carte d’identité, passeport ou titre de séjour

## What the agency also looks at

untested-rights_claimed = Vous demandez d’abord vos autres droits (chômage, retraite, pension).
untested-vouchers_left = Le département a encore des bons à donner.
untested-residence_nine_months = Vous vivez en France au moins neuf mois par an.
untested-exceptional_income = Vous n’avez pas reçu d’argent de façon exceptionnelle.
untested-shared_custody_share = Un enfant en garde alternée peut compter pour moitié.
untested-regular_stay = Le séjour en France est régulier.
untested-not_in_hospital = Vous ne passez pas plus de deux mois à l’hôpital ou en prison.
untested-main_home = C’est votre logement principal.
untested-works_before = Les travaux commencent après l’accord.
untested-home_fifteen_years = Le logement a plus de quinze ans.
untested-owner_agrees = Si vous louez, le propriétaire est d’accord.
untested-other_people_tax_income = Les autres personnes du logement ont aussi un petit revenu fiscal.
untested-electricity_contract = Le contrat d’électricité est au nom de l’un de vous.
untested-ready_to_engage = Vous acceptez 15 heures d’activités par semaine.
untested-looks_for_work = Vous cherchez vraiment un emploi, et pouvez travailler.
untested-own_home = Le logement est à vous seul, hors foyer.
untested-contracted_home = Le logement a une convention avec l’État.
untested-before_lease = Vous la demandez avant de signer le contrat de location.
untested-rent_below_limit = Le loyer reste sous la limite, et sous la moitié des revenus.
untested-new_home = Vous entrez dans le logement, depuis moins de deux mois.
untested-private_employer = Votre employeur est une entreprise privée, hors agriculture.
untested-apprentice_contract = Vous avez un contrat d’apprentissage ou de professionnalisation.
untested-nearer_work = Le logement vous rapproche du travail ou de l’école.
untested-no_licence = Vous n’avez pas encore le permis de conduire.
untested-registered_six_months = France Travail demande six mois d’inscription.
untested-difficulty_paying = Vous avez du mal à payer le logement ou les factures.
untested-local_rules = Chaque département a ses règles.
untested-higher_education = Vous êtes inscrit à temps plein après le bac.
untested-no_apprentice = Vous étudiez hors apprentissage.
untested-decent_home = Le logement est décent et assez grand.
untested-other_people_means = Les revenus des autres personnes du logement peuvent compter.
untested-unlet_property = Vous n’avez pas de bien immobilier vide.
untested-health_insured = Vous êtes couvert par l’Assurance maladie.
untested-stable_stay = Vous vivez en France depuis plus de trois mois.
untested-hard_time = Vous vivez un moment difficile.
untested-court_case = Vous avez un procès ou une démarche en justice.
untested-savings_low = Vos économies restent sous une limite.
untested-no_legal_insurance = Aucune assurance ne paie déjà l’avocat.
untested-no_second_home = Vos autres biens immobiliers valent peu.
untested-fixed_line = Vous avez une ligne fixe chez Orange, sans internet.
untested-three_months_without_permit = Pour un adulte, le titre de séjour manque depuis trois mois.
untested-pension_claimed = Vous demandez d’abord toutes vos retraites.
untested-death_two_years = La mort date de moins de deux ans, ou vous aviez alors 50 ans.
untested-spouse_insured = La personne morte a travaillé trois mois dans sa dernière année.
untested-survivor_age = Le plus souvent, la personne a 55 ans ou plus.
untested-survivor_income = Pour la retraite de base, les revenus restent sous une limite.
untested-not_received_yet = Cette pension n’est pas encore payée.
untested-group_of_autonomy = Le département juge le besoin d’aide assez grand.
untested-lasting_difficulty = La difficulté dure depuis un an ou pour un an.
untested-difficulty_before_60 = La difficulté a commencé avant 60 ans.
untested-club_partner = Le club accepte le pass Sport.
untested-carer_paid = Vous payez une assistante maternelle agréée ou une garde chez vous.
untested-parents_work = Les parents travaillent, étudient ou cherchent un emploi.
untested-work_reduced = Un parent arrête ou réduit son travail.
untested-worked_before = Ce parent a cotisé deux ans pour sa retraite.
untested-school_kind = L’école est publique, ou privée sous contrat avec l’État.
untested-first_examination = Le premier examen de grossesse a été fait.
untested-boarding = L’enfant vit chez vous et n’est pas en internat.
untested-help_by_somebody = Une personne aide l’enfant chaque jour, si vous êtes parent seul.
untested-other_parent_claims = L’autre parent ne reçoit pas cette aide pour vos enfants.
untested-town_weighs = La ville regarde vos revenus et vos dépenses.
untested-network_card = Vous avez une carte du réseau avec votre photo.
untested-eats_at_school = L’enfant mange à la cantine du collège.
untested-canteen_income = Vos revenus sont sous la limite du département.
untested-paris_three_years = Vous vivez à Paris depuis trois ans, sur les cinq derniers.
untested-rent_near_third = Le loyer et les charges prennent près d’un tiers des revenus.
untested-network_there = Un réseau de bus passe là où vous vivez.

window-before_works = Avant de commencer les travaux
window-property_tax = Avant la fin de l’année qui suit l’avis
window-scholarship = De la rentrée à la mi-octobre
window-birth = Pendant la grossesse, avant 14 semaines
window-crous = Pour la rentrée suivante
window-back_to_college = En septembre, à la rentrée

## Questions: place and home

q-territory = Dans quelle région vivez-vous ?
    .why = Quelques règles changent selon le territoire.
v-territory-mainland = En métropole
v-territory-alsace_moselle = En Alsace ou en Moselle
v-territory-overseas = En outre-mer
v-territory-mayotte = À Mayotte

q-local_area = Dans quelle partie de la France vivez-vous ?
    .why = Des villes et des départements donnent leurs propres aides.
v-local_area-elsewhere = Ailleurs en France
v-local_area-toulouse = À Toulouse
v-local_area-toulouse_area = Autour de Toulouse
v-local_area-haute_garonne = En Haute-Garonne
v-local_area-paris = À Paris
v-local_area-ile_de_france = En Île-de-France
v-local_area-rhone = Dans le Rhône
v-local_area-marseille_area = À Marseille ou autour
v-local_area-lille_area = À Lille ou autour
v-local_area-strasbourg_area = À Strasbourg ou autour
v-local_area-montpellier_area = À Montpellier ou autour
v-local_area-perpignan_area = À Perpignan ou autour
v-local_area-pyrenees_orientales = Dans les Pyrénées-Orientales

q-housing_zone = Dans quelle zone de loyer est votre ville ?
    .why = L’aide au loyer dépend de la ville.
    .hint = Votre ville nous donne la zone.
v-housing_zone-zone_1 = Zone 1 (Paris et sa banlieue)
v-housing_zone-zone_2 = Zone 2 (grandes villes)
v-housing_zone-zone_3 = Zone 3 (autres villes)

q-tenure = Quel est votre logement ?
    .why = L’aide au loyer et d’autres aides en dépendent.
v-tenure-tenant = Je loue à un propriétaire privé
v-tenure-social_tenant = Je loue un logement social (HLM)
v-tenure-owner = Je suis propriétaire, sans crédit
v-tenure-owner_loan = Je suis propriétaire, avec un crédit
v-tenure-free = Je suis logé gratuitement
v-tenure-hostel = Je vis en foyer ou en résidence
v-tenure-none = Je n’ai pas de logement

q-old_loan = Votre crédit a-t-il été signé avant 2020 ?
    .why = Les crédits plus récents ne donnent plus d’aide.
q-rent = Quel est votre loyer, sans les charges ?
    .why = L’aide est calculée sur le loyer.
    .hint = Regardez votre quittance : « loyer principal ».
q-furnished = Le logement est-il loué meublé ?
    .why = Une partie du loyer meublé ne compte pas.
q-flat_share = Êtes-vous en colocation ?
    .why = La limite de loyer est plus basse en colocation.
q-room = Louez-vous seulement une chambre chez quelqu’un ?
    .why = La limite de loyer est plus basse pour une chambre.
q-landlord_relative = Le propriétaire est-il votre parent ou votre enfant ?
    .why = Dans ce cas, l’aide au loyer n’est pas possible.
    .hint = Comptent aussi les grands-parents et ceux de votre partenaire.

## Questions: people

q-shared_custody = { $person ->
    [you] Vivez-vous en garde alternée ?
   *[other] { $name } vit-il ou elle en garde alternée ?
}
    .why = Certaines aides sont alors partagées entre les parents.
    .hint = L’enfant vit à peu près autant chez chaque parent.
q-school_level = { $person ->
    [you] Où allez-vous à l’école ?
   *[other] Où { $name } va à l’école ?
}
    .why = Les bourses dépendent de l’école.
v-school_level-primary = À l’école primaire
v-school_level-college = Au collège
v-school_level-lycee = Au lycée, général ou professionnel
v-school_level-other = Ailleurs, comme les études supérieures
q-separated_recently = Depuis moins de 18 mois, y a-t-il eu séparation ou mort du partenaire ?
    .why = Le revenu minimum (RSA) est plus élevé pendant cette période.
q-depends_on_parents = Êtes-vous sur la déclaration d’impôt de vos parents ?
    .why = Dans ce cas, la mutuelle se demande avec eux.
    .hint = Répondez oui aussi s’ils vous paient une pension déclarée.
q-other_parent = L’autre parent paie-t-il une pension pour les enfants ?
    .why = Sinon, une aide peut la remplacer.
v-other_parent-pays = Oui, il ou elle paie
v-other_parent-unpaid = Une pension est fixée, mais n’est pas payée
v-other_parent-absent = L’autre parent est absent, inconnu ou mort
v-other_parent-agreed_none = Rien n’a été décidé

## Questions: work

q-has_wage = { $person ->
    [you] Avez-vous un salaire ?
   *[other] { $name } a un salaire ?
}
    .why = Nous demanderons le montant seulement si oui.
    .hint = L’apprentissage et les stages payés comptent.
q-has_self_employed = { $person ->
    [you] Travaillez-vous à votre compte ?
   *[other] { $name } travaille à son compte ?
}
    .why = Les revenus d’indépendant se comptent autrement.
q-has_unemployment_benefit = { $person ->
    [you] Touchez-vous le chômage ?
   *[other] { $name } touche le chômage ?
}
    .why = L’argent de France Travail compte comme revenu.
q-has_sick_pay = { $person ->
    [you] Touchez-vous des indemnités maladie ou maternité ?
   *[other] { $name } touche des indemnités maladie ou maternité ?
}
    .why = Elles comptent comme revenu.
q-has_pension = { $person ->
    [you] Touchez-vous une retraite ?
   *[other] { $name } touche une retraite ?
}
    .why = Elle compte comme revenu.
    .hint = La pension de réversion compte aussi.
q-has_invalidity_pension = { $person ->
    [you] Touchez-vous une pension d’invalidité ?
   *[other] { $name } touche une pension d’invalidité ?
}
    .why = Elle compte comme revenu.
q-has_minimum = { $person ->
    [you] Touchez-vous déjà l’AAH, l’ASS, l’ASI ou l’ASPA ?
   *[other] { $name } touche déjà l’AAH, l’ASS, l’ASI ou l’ASPA ?
}
    .why = Ces aides comptent dans le calcul des autres.
    .hint = AAH : handicap. ASS : fin de chômage. ASI : invalidité. ASPA : minimum vieillesse.
q-widowed = { $person ->
    [you] Êtes-vous veuf ou veuve ?
   *[other] { $name } est veuf ou veuve ?
}
    .why = Une pension est alors possible.
    .hint = Après un mariage. Un ancien mari ou une ancienne femme compte aussi.
q-has_alimony = { $person ->
    [you] Recevez-vous une pension alimentaire ?
   *[other] { $name } reçoit une pension alimentaire ?
}
    .why = Elle compte comme revenu.
q-pays_alimony = { $person ->
    [you] Payez-vous une pension alimentaire ?
   *[other] { $name } paie une pension alimentaire ?
}
    .why = Elle est retirée de vos revenus pour plusieurs aides.
q-needs_help = { $person ->
    [you] Avez-vous un handicap, ou besoin d’aide chaque jour ?
   *[other] { $name } a un handicap, ou besoin d’aide chaque jour ?
}
    .why = Des aides existent pour l’âge, la maladie et le handicap.
    .hint = Reconnu ou non. Par exemple pour marcher, voir ou se laver. Pour un enfant : plus que d’autres de son âge.
q-is_student = { $person ->
    [you] Êtes-vous élève, étudiant ou étudiante ?
   *[other] { $name } est élève, étudiant ou étudiante ?
}
    .why = Les règles changent pour les élèves et les étudiants.
q-out_of_work = { $person ->
    [you] Pourquoi ne travaillez-vous pas en ce moment ?
   *[other] Pourquoi { $name } ne travaille pas en ce moment ?
}
    .why = L’aide au loyer peut alors augmenter.
v-out_of_work-search_short = Recherche d’emploi, depuis moins de deux mois
v-out_of_work-search_long = Recherche d’emploi, depuis plus de deux mois
v-out_of_work-parental_leave = Congé parental
v-out_of_work-sick_long = Malade depuis plus de six mois
v-out_of_work-other = Autre raison
q-ended_unemployment = { $person ->
    [you] Votre chômage est-il fini, après cinq ans de travail sur dix ?
   *[other] Le chômage de { $name } est-il fini, après cinq ans de travail sur dix ?
}
    .why = L’aide de fin de chômage (ASS) est alors possible.
    .hint = Comptez les dix ans avant la fin du dernier contrat. Chaque enfant élevé retire un an.
q-worked_3214_hours = { $person ->
    [you] Avez-vous travaillé deux ans à temps plein sur trois ans ?
   *[other] { $name } a travaillé deux ans à temps plein sur trois ans ?
}
    .why = Le revenu minimum (RSA) est alors possible avant 25 ans.
    .hint = Il faut 3 214 heures en trois ans.
q-has_grant = { $person ->
    [you] Avez-vous une bourse d’études ?
   *[other] { $name } a une bourse d’études ?
}
    .why = L’aide au loyer est plus élevée pour les boursiers.

## Questions: money of each month

q-net_wage = { $person ->
    [you] Quel est votre salaire net par mois ?
   *[other] Quel est le salaire net de { $name } par mois ?
}
    .why = Presque toutes les aides dépendent des revenus.
    .hint = Regardez « montant net social » sur le bulletin de paie.
q-self_kind = { $person ->
    [you] Quelle est votre activité ?
   *[other] Quelle est l’activité de { $name } ?
}
    .why = Une part fixe est retirée du chiffre d’affaires.
v-self_kind-micro_sales = Micro-entreprise : vente
v-self_kind-micro_services = Micro-entreprise : services, artisan
v-self_kind-micro_liberal = Micro-entreprise : activité libérale
v-self_kind-other = Autre entreprise
q-turnover = { $person ->
    [you] Combien votre activité rapporte-t-elle par mois ?
   *[other] Combien l’activité de { $name } rapporte-t-elle par mois ?
}
    .why = Ce montant compte comme revenu.
    .hint = Micro-entreprise : chiffre d’affaires. Autre entreprise : bénéfice.
q-unemployment_benefit = { $person ->
    [you] Combien de chômage touchez-vous par mois ?
   *[other] Combien de chômage { $name } touche par mois ?
}
    .why = Ce montant compte comme revenu.
    .hint = Regardez l’attestation de paiement de France Travail. S’il y a un « montant net social », prenez-le.
q-sick_pay = { $person ->
    [you] Combien d’indemnités maladie ou maternité touchez-vous par mois ?
   *[other] Combien d’indemnités maladie ou maternité { $name } touche par mois ?
}
    .why = Ce montant compte comme revenu.
    .hint = Regardez l’attestation de paiement, sur votre compte ameli. S’il y a un « montant net social », prenez-le.
q-pension = { $person ->
    [you] Combien de retraite touchez-vous par mois ?
   *[other] Combien de retraite { $name } touche par mois ?
}
    .why = Ce montant compte comme revenu.
    .hint = Additionnez toutes les retraites, net avant impôt. Si un relevé dit « montant net social », prenez-le.
q-invalidity_pension = { $person ->
    [you] Quelle est votre pension d’invalidité par mois ?
   *[other] Quelle est la pension d’invalidité de { $name } par mois ?
}
    .why = Ce montant compte comme revenu.
    .hint = Regardez le relevé de la pension d’invalidité. S’il y a un « montant net social », prenez-le.
q-alimony_received = { $person ->
    [you] Combien de pension alimentaire recevez-vous par mois ?
   *[other] Combien de pension alimentaire { $name } reçoit par mois ?
}
    .why = Ce montant compte comme revenu.
q-alimony_paid = { $person ->
    [you] Combien de pension alimentaire payez-vous par mois ?
   *[other] Combien de pension alimentaire { $name } paie par mois ?
}
    .why = Ce montant est retiré de vos revenus.
q-gross_wage = { $person ->
    [you] Quel est votre salaire brut par mois ?
   *[other] Quel est le salaire brut de { $name } par mois ?
}
    .why = Le minimum vieillesse part du salaire brut.
    .hint = Regardez en haut du bulletin de paie.
q-gross_pension = { $person ->
    [you] Quelle est votre retraite brute par mois ?
   *[other] Quelle est la retraite brute de { $name } par mois ?
}
    .why = Le minimum vieillesse part de la retraite brute.
    .hint = Votre caisse de retraite la donne. Souvent, elle dépasse un peu la nette.
q-aah_received = { $person ->
    [you] Combien d’aide au handicap (AAH) touchez-vous par mois ?
   *[other] Combien d’aide au handicap (AAH) { $name } touche par mois ?
}
    .why = L’AAH compte dans d’autres aides.
    .hint = Mettez 0 si rien.
q-ass_received = { $person ->
    [you] Combien d’aide de fin de chômage (ASS) touchez-vous par mois ?
   *[other] Combien d’aide de fin de chômage (ASS) { $name } touche par mois ?
}
    .why = L’ASS compte dans d’autres aides.
    .hint = Mettez 0 si rien.
q-asi_received = { $person ->
    [you] Combien d’aide pour l’invalidité (ASI) touchez-vous par mois ?
   *[other] Combien d’aide pour l’invalidité (ASI) { $name } touche par mois ?
}
    .why = L’ASI compte dans d’autres aides.
    .hint = Mettez 0 si rien.
q-aspa_received = { $person ->
    [you] Combien de minimum vieillesse (ASPA) touchez-vous par mois ?
   *[other] Combien de minimum vieillesse (ASPA) { $name } touche par mois ?
}
    .why = L’ASPA compte dans d’autres aides.
    .hint = Mettez 0 si rien.

## Questions: savings and earlier months

q-livret_a = Combien avez-vous sur vos Livrets A ?
    .why = Leurs intérêts comptent comme revenu.
    .hint = Additionnez ceux de tout le foyer. Mettez 0 si rien.
q-other_savings = Combien avez-vous d’autres économies ?
    .why = Elles comptent un peu comme un revenu.
    .hint = Autres livrets, assurance-vie, compte courant. Mettez 0 si rien.
q-has_property_income = Touchez-vous des loyers ou des intérêts imposables ?
    .why = Ils comptent comme revenu.
q-capital_income = Combien d’intérêts imposables par an ?
    .why = Ils comptent comme revenu.
    .hint = Regardez votre avis d’impôt.
q-land_income = Combien de loyers touchez-vous par an ?
    .why = Ils comptent comme revenu.
    .hint = Le revenu foncier net de votre avis d’impôt.
q-last_change = De quand date le dernier changement de revenus de votre foyer ?
    .why = Certaines aides regardent les revenus d’avant.
    .hint = Un vrai changement : emploi, chômage, retraite, grosse hausse ou baisse.
v-last_change-past_year = Il y a moins de 14 mois
v-last_change-past_three_years = Avant, mais il y a moins de trois ans
v-last_change-longer_ago = Plus tôt, ou jamais
q-wage_12m = { $person ->
    [you] Combien de salaire net avez-vous reçu sur douze mois ?
   *[other] Combien de salaire net { $name } a reçu sur douze mois ?
}
    .why = La mutuelle et l’aide au loyer regardent douze mois.
    .hint = Sans compter le mois passé. Mettez 0 si rien.
q-earlier_wage = { $person ->
    [you] Il y a deux à quatre mois, quel était votre salaire net ?
   *[other] Il y a deux à quatre mois, quel était le salaire net de { $name } ?
}
    .why = Le revenu minimum (RSA) et la prime d’activité regardent ces mois.
    .hint = Donnez la moyenne par mois. Écrivez le même montant si rien n’a changé. Mettez 0 si rien.
q-earlier_benefit = { $person ->
    [you] Il y a deux à quatre mois, combien de chômage et de pensions touchiez-vous ?
   *[other] Il y a deux à quatre mois, combien de chômage et de pensions { $name } touchait ?
}
    .why = Le revenu minimum (RSA) et la prime d’activité regardent ces mois.
    .hint = Donnez la moyenne par mois. Écrivez le même montant si rien n’a changé. Mettez 0 si rien.
q-earlier_gross_wage = { $person ->
    [you] Ces trois derniers mois, quel était votre salaire brut ?
   *[other] Ces trois derniers mois, quel était le salaire brut de { $name } ?
}
    .why = L’aide pour la retraite ou l’invalidité regarde ces mois.
    .hint = Donnez la moyenne par mois. Écrivez le même montant si rien n’a changé. Mettez 0 si rien.
q-other_income_12m = Combien d’autres revenus votre foyer a-t-il reçus sur douze mois ?
    .why = La mutuelle regarde douze mois.
    .hint = Chômage, retraites, indemnités, activité à votre compte. Sans les aides.
q-taxable_wage_12m = { $person ->
    [you] Quel est votre salaire imposable sur douze mois ?
   *[other] Quel est le salaire imposable de { $name } sur douze mois ?
}
    .why = L’aide au loyer part de ce montant.
    .hint = Les bulletins de paie donnent le « net imposable » de chaque mois.
q-taxable_unemployment_12m = { $person ->
    [you] Combien de chômage imposable avez-vous reçu sur douze mois ?
   *[other] Combien de chômage imposable { $name } a reçu sur douze mois ?
}
    .why = L’aide au loyer part de ce montant.
    .hint = Votre espace France Travail le donne.
q-taxable_pension_12m = { $person ->
    [you] Combien de retraite imposable avez-vous reçu sur douze mois ?
   *[other] Combien de retraite imposable { $name } a reçu sur douze mois ?
}
    .why = L’aide au loyer part de ce montant.
    .hint = Votre caisse de retraite le donne.
q-was_self_employed = { $person ->
    [you] Travailliez-vous à votre compte il y a deux ans ?
   *[other] { $name } travaillait à son compte il y a deux ans ?
}
    .why = L’aide au loyer regarde les bénéfices d’il y a deux ans.
q-profit_n2 = { $person ->
    [you] Quel était votre bénéfice d’indépendant il y a deux ans ?
   *[other] Quel était le bénéfice d’indépendant de { $name } il y a deux ans ?
}
    .why = L’aide au loyer regarde ce bénéfice.
    .hint = Prenez l’année entière. Regardez l’avis d’impôt reçu l’an dernier.
q-tax_income_n2 = Il y a deux ans, quel revenu fiscal de référence avait votre foyer ?
    .why = Les aides pour les enfants regardent ce revenu.
    .hint = Regardez l’avis d’impôt reçu l’an dernier. Additionnez si vous en avez deux.
q-rfr_n1 = L’an dernier, quel revenu fiscal de référence avait votre foyer ?
    .why = Plusieurs aides regardent ce revenu.
    .hint = Regardez l’avis d’impôt reçu cette année. Additionnez si vous en avez deux.
q-two_earners_n2 = Il y a deux ans, gagniez-vous chacun environ 525 € ou plus par mois ?
    .why = La limite est plus haute pour deux revenus.
    .hint = Comptez les revenus du travail. La limite exacte change un peu chaque année.

## Questions: health, papers, studies

q-adopted = Un enfant adopté est-il arrivé chez vous depuis deux ans ?
    .why = Une aide existe à l’arrivée d’un enfant adopté.
    .hint = Comptez aussi un enfant confié pour une adoption.
q-expected_children = Combien d’enfants attendez-vous ?
    .why = L’aide est payée pour chaque enfant attendu.
q-disability = { $person ->
    [you] Avez-vous un handicap reconnu par la MDPH ?
   *[other] { $name } a un handicap reconnu par la MDPH ?
}
    .why = Plusieurs aides sont alors plus élevées.
    .hint = Le taux est écrit sur la décision ou la carte.
v-disability-none = Non
v-disability-from_50 = Oui, entre 50 et 79 %
v-disability-from_80 = Oui, 80 % ou plus
q-work_restriction = { $person ->
    [you] La MDPH reconnaît-elle une restriction durable pour l’emploi (RSDAE) ?
   *[other] La MDPH reconnaît-elle à { $name } une restriction durable pour l’emploi (RSDAE) ?
}
    .why = L’aide au handicap (AAH) est alors possible.
q-aeeh_complement = { $person ->
    [you] Quel complément la MDPH vous a-t-elle donné ?
   *[other] Quel complément la MDPH a-t-elle donné pour { $name } ?
}
    .why = Le complément s’ajoute à l’aide pour un enfant handicapé.
    .hint = Il est écrit sur la décision de la MDPH.
v-aeeh_complement-none = Aucun complément
v-aeeh_complement-category_1 = Catégorie 1
v-aeeh_complement-category_2 = Catégorie 2
v-aeeh_complement-category_3 = Catégorie 3
v-aeeh_complement-category_4 = Catégorie 4
v-aeeh_complement-category_5 = Catégorie 5
v-aeeh_complement-category_6 = Catégorie 6
q-nationality = { $person ->
    [you] Quelle est votre situation en France ?
   *[other] Quelle est la situation de { $name } en France ?
}
    .why = Certaines aides demandent un droit de séjour.
    .hint = Votre réponse reste sur cet appareil.
v-nationality-french = Nationalité française
v-nationality-eea_settled = Europe ou Suisse, ici depuis plus de trois mois
v-nationality-eea_new = Europe ou Suisse, ici depuis moins de trois mois
v-nationality-permit_5_years = Titre de séjour avec droit de travailler depuis cinq ans
v-nationality-protected = Réfugié, apatride ou carte de résident
v-nationality-permit_new = Titre de séjour depuis moins de cinq ans
v-nationality-other = Autre situation
q-parents_income = { $person ->
    [you] Quel est le revenu brut global de vos parents, par an ?
   *[other] Quel est le revenu brut global des parents de { $name }, par an ?
}
    .why = La bourse dépend de ce revenu.
    .hint = Regardez leur avis d’impôt reçu l’an dernier.
q-campus_distance = { $person ->
    [you] À quelle distance de chez vos parents étudiez-vous ?
   *[other] À quelle distance de chez ses parents { $name } étudie ?
}
    .why = La distance augmente la bourse.
v-campus_distance-near = Moins de 30 km
v-campus_distance-from_30 = De 30 à 249 km
v-campus_distance-from_250 = 250 km ou plus
q-siblings_at_school = { $person ->
    [you] Combien d’autres enfants vos parents ont-ils à charge, hors études supérieures ?
   *[other] Combien d’autres enfants à charge ont les parents de { $name }, hors études supérieures ?
}
    .why = Ils augmentent la bourse.
q-siblings_in_higher = { $person ->
    [you] Combien de frères et sœurs sont étudiants ?
   *[other] Combien de frères et sœurs de { $name } sont étudiants ?
}
    .why = Ils augmentent la bourse.

## Headings of screens that hold several questions

screen-rented = Votre location
screen-lone_parent = Votre situation de parent
screen-net_wage = Les salaires
screen-unemployment_benefit = Le chômage
screen-pension = Les retraites
screen-sick_pay = Les indemnités maladie ou maternité
screen-invalidity_pension = Les pensions d’invalidité
screen-alimony_received = Les pensions alimentaires reçues
screen-alimony_paid = Les pensions alimentaires payées
screen-gross_wage = Les salaires bruts
screen-gross_pension = Les retraites brutes
screen-profit_n2 = Les bénéfices d’il y a deux ans
screen-shared_custody = La garde des enfants
screen-school_level = L’école des enfants
screen-out_of_work = Sans travail en ce moment
screen-worked_3214_hours = Le travail des trois dernières années
screen-nationality = Votre situation en France

## Short names of numbers, for sentences and lists

short-rent = le loyer sans les charges
short-net_wage = { $person ->
    [you] votre salaire net
   *[other] le salaire net de { $name }
}
short-turnover = { $person ->
    [you] ce que rapporte votre activité
   *[other] ce que rapporte l’activité de { $name }
}
short-unemployment_benefit = { $person ->
    [you] votre chômage
   *[other] le chômage de { $name }
}
short-sick_pay = { $person ->
    [you] vos indemnités journalières
   *[other] les indemnités journalières de { $name }
}
short-pension = { $person ->
    [you] votre retraite nette
   *[other] la retraite nette de { $name }
}
short-invalidity_pension = { $person ->
    [you] votre pension d’invalidité
   *[other] la pension d’invalidité de { $name }
}
short-alimony_received = { $person ->
    [you] la pension alimentaire que vous recevez
   *[other] la pension alimentaire que reçoit { $name }
}
short-alimony_paid = { $person ->
    [you] la pension alimentaire que vous payez
   *[other] la pension alimentaire que paie { $name }
}
short-gross_wage = { $person ->
    [you] votre salaire brut
   *[other] le salaire brut de { $name }
}
short-gross_pension = { $person ->
    [you] votre retraite brute
   *[other] la retraite brute de { $name }
}
short-aah_received = { $person ->
    [you] votre aide au handicap (AAH)
   *[other] l’aide au handicap (AAH) de { $name }
}
short-ass_received = { $person ->
    [you] votre aide de fin de chômage (ASS)
   *[other] l’aide de fin de chômage (ASS) de { $name }
}
short-asi_received = { $person ->
    [you] votre aide pour l’invalidité (ASI)
   *[other] l’aide pour l’invalidité (ASI) de { $name }
}
short-aspa_received = { $person ->
    [you] votre minimum vieillesse (ASPA)
   *[other] le minimum vieillesse (ASPA) de { $name }
}
short-livret_a = l’argent sur les Livrets A
short-other_savings = les autres économies
short-capital_income = les intérêts imposables
short-land_income = les loyers reçus
short-wage_12m = { $person ->
    [you] vos salaires de 12 mois
   *[other] les salaires de 12 mois de { $name }
}
short-earlier_wage = { $person ->
    [you] votre salaire d’avant
   *[other] le salaire d’avant de { $name }
}
short-earlier_benefit = { $person ->
    [you] votre chômage et vos pensions d’avant
   *[other] le chômage et les pensions d’avant de { $name }
}
short-earlier_gross_wage = { $person ->
    [you] votre salaire brut d’avant
   *[other] le salaire brut d’avant de { $name }
}
short-other_income_12m = les autres revenus de 12 mois
short-taxable_wage_12m = { $person ->
    [you] vos salaires imposables de 12 mois
   *[other] les salaires imposables de 12 mois de { $name }
}
short-taxable_unemployment_12m = { $person ->
    [you] votre chômage imposable de 12 mois
   *[other] le chômage imposable de 12 mois de { $name }
}
short-taxable_pension_12m = { $person ->
    [you] votre retraite imposable de 12 mois
   *[other] la retraite imposable de 12 mois de { $name }
}
short-profit_n2 = { $person ->
    [you] votre bénéfice d’il y a deux ans
   *[other] le bénéfice de { $name } d’il y a deux ans
}
short-tax_income_n2 = le revenu fiscal d’il y a deux ans
short-rfr_n1 = le revenu fiscal de l’an dernier
short-expected_children = les enfants attendus
short-parents_income = { $person ->
    [you] le revenu de vos parents
   *[other] le revenu des parents de { $name }
}
short-siblings_at_school = { $person ->
    [you] vos frères et sœurs à l’école
   *[other] les frères et sœurs à l’école de { $name }
}
short-siblings_in_higher = { $person ->
    [you] vos frères et sœurs étudiants
   *[other] les frères et sœurs étudiants de { $name }
}
