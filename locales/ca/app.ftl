# The words of the pages. Same keys and variables in the four languages. Short sentences, plain words.

app-name = Pont

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-app-ca = {""}
foreign-app-es = {""}
foreign-app-fr =
    Défenseur des droits
    France services

## Titles of pages: the step and its broad topic, never an answer

title-welcome = Benvinguda
title-need = Què necessiteu
title-keep = Aquest dispositiu
title-place = On viviu
title-question = Pregunta { $number }: { $topic }
title-answers = Les vostres respostes
title-results = Els vostres drets
title-right = Dret { $number }
title-papers = Documents
title-ahead = Dos anys vinents
title-what-if = I si…
title-print = Full per imprimir
title-reminders = Recordatoris
title-share = Compartir un text
title-quick = Tot en una pàgina
title-carry = En un telèfon
title-take = Obrir les vostres respostes
title-together = Ajudar algú
title-files = Carpetes
title-consent = Voleu desar les respostes?
title-about = Privacitat
title-accessibility = Accessibilitat
title-credits = Fonts i llicències
title-towns = Municipis
title-settings = Configuració
title-help = Una persona pot ajudar
title-urgent = Urgent
title-hand = Donar un fitxer
title-journal = El que s’ha fet
title-mandate = Full per signar
title-unknown = Pàgina no trobada
title-error = Error: { $title }

## On every page

skip = Ves al contingut
bar-label = Sempre a mà
bar-home = Inici de Pont
bar-language = Llengua
bar-help = Ajuda
bar-help-long = Ajuda: una persona us pot ajudar
bar-urgent = Urgent
bar-erase = Esborra
bar-erase-long = Esborra-ho tot
bar-listen = Escolta
bar-listen-long = Escolta aquesta pàgina
foot-about = Privacitat
foot-accessibility = Accessibilitat
foot-settings = Configuració
foot-answers = Les vostres respostes
foot-results = Els vostres drets
back = Enrere
continue = Continua
close = Tanca
language-fr = Français
language-ca = Català
language-es = Español
language-ar = العربية
language-choose = Trieu la vostra llengua
second-heading = Algú llegeix amb vós?
second-note = Trieu la seva llengua. Es mostra en petit, sota la vostra.
second-turn = Gira la pantalla cap a l’altra persona
second-turn-back = Torna a posar la pantalla com abans
loading = Un moment…

## Reading aloud

aloud-label = Lectura en veu alta
aloud-hear = Escolta: { $text }
aloud-stop = Atura
aloud-stop-long = Atura la lectura
aloud-pause = Pausa
aloud-go-on = Continua
aloud-before = Abans
aloud-before-long = La frase d’abans
aloud-after = Després
aloud-after-long = La frase de després
aloud-speed = Velocitat de lectura: { $speed }
aloud-speed-slow = Lent
aloud-speed-normal = Normal
aloud-speed-fast = Ràpid
aloud-no-voice = Aquest dispositiu no té cap veu per a aquesta llengua.
aloud-network-only = Les veus d’aquest dispositiu enviarien el text per internet. Pont no les fa servir.
aloud-human = Una persona us pot llegir aquesta pàgina.
aloud-robot = Veu de robot gravada. No es llegeixen els números ni els noms.
aloud-recorded = Veu gravada. No es llegeixen els números ni els noms.
headphones-heading = Teniu auriculars?
headphones-text = Sense auriculars, altres persones sentirien els vostres imports.
headphones-no = No: llegeix sense els imports
headphones-yes = Sí: llegeix també els imports

## Welcome

welcome-heading = Els vostres drets socials
welcome-lead = Responeu unes preguntes. Descobriu els ajuts per a la vostra llar.
welcome-privacy = Les respostes es queden en aquest dispositiu. No s’envia res.
welcome-language = La vostra llengua
welcome-country = On viviu?
country-fr = França
country-es = Catalunya
need-heading = Què necessiteu?
need-hint = Trieu un dibuix o més. Veureu tots els vostres drets.
need-rent = El lloguer
need-food = Menjar
need-child = Els fills
need-health = La salut
need-work = La feina
need-age = La jubilació
need-papers = Els papers
need-everything = Mostra-ho tot
welcome-start = Comença

## Resume

resume-heading = Ja havíeu començat
resume-text = Hi ha respostes desades en aquest dispositiu.
resume-continue = Continua
resume-new = Comença de zero
resume-erase = Esborra-ho tot

## What to keep

keep-heading = De qui és aquest dispositiu?
keep-lead = Trieu si les respostes s’han de desar aquí.
keep-own = És meu: desa-les
keep-own-note = Hi podreu tornar durant 30 dies.
keep-shared = És compartit: no desis res
keep-shared-note = Tot desapareix quan tanqueu la pàgina.
keep-foot = En tots els casos, no s’envia res.

## Where you live

place-heading = On viviu?
place-why = Alguns ajuts canvien d’un municipi a l’altre.
place-postcode = Codi postal
place-name = Nom del municipi
place-by-name = Cerca per nom
place-by-postcode = Cerca per codi postal
place-none = No s’ha trobat cap municipi. Reviseu el codi o el nom.
place-found = { $n ->
    [one] 1 municipi a la llista
   *[other] { $n } municipis a la llista
}
place-typed = Escrit: { $digits }
place-no-address = No tinc adreça fixa
place-unknown = No ho sé o prefereixo no dir-ho
place-loading = S’està carregant la llista de municipis…
key-delete = Esborra una xifra
key-digit = Xifra { $digit }
key-decimal = Coma { $digit }
keys-label = Tecles
keys-own = Fes servir el meu teclat
keys-show = Mostra les tecles

## Who lives with you

household-heading = Qui viu amb vós?
household-why = Els ajuts depenen de les persones que viuen a casa.
household-partner-question = Viviu en parella?
household-children = Fills
household-children-note = Els vostres i els de la parella
household-others = Altres persones
household-fewer = Un menys: { $what }
household-more = Un més: { $what }
household-full = Dotze persones com a màxim.
household-summary = { $n ->
    [one] Una persona a casa
   *[other] { $n } persones a casa
}

relation-parent = El meu pare o la meva mare
relation-sibling = El meu germà o la meva germana
relation-other = Una altra persona
child-of = De qui és { $name }?
child-of-both = De tots dos
child-of-mine = Només meu
child-of-partners = Només de la parella

## What people are called on the screen

person-you = vós
person-partner = la vostra parella
person-child = { $count ->
    [1] la vostra filla o fill
   *[other] la vostra filla o fill { $number }
}
person-parent = { $count ->
    [1] la vostra mare o pare
   *[other] la vostra mare o pare { $number }
}
person-sibling = { $count ->
    [1] la vostra germana o germà
   *[other] la vostra germana o germà { $number }
}
person-other = { $count ->
    [1] l’altra persona
   *[other] la persona { $number }
}

## Questions

question-why = Per què?
question-yes = Sí
question-no = No
question-unknown = No ho sé
question-refuse = Prefereixo no dir-ho
question-amount = Import en euros
question-period = Període
question-about = És un import aproximat
heard = Hem entès: { $amount }.
heard-words = És a dir, { $words }.
period-week = per setmana
period-fortnight = cada dues setmanes
period-month = al mes
period-year = a l’any
period-once = en total
date-day = Dia
date-month = Mes
date-year = Any
date-age-instead = Només sé l’edat
date-date-instead = Sé la data
date-age = Edat, en anys

# Papers drawn beside an amount (catalogue/paper_lines.tsv). On the drawing each stands in the language of its country.
paper-where = On ho trobo?
paper-look = Al vostre document, busqueu «{ $line }».
paper-means = Vol dir «{ $meaning }».
paper-other = El vostre document pot ser una mica diferent.
paper-rent_receipt = Rebut de lloguer
paper-payslip = Nòmina
paper-benefit_statement = Certificat de pagament
paper-pension_statement = Extracte de la pensió
paper-tax_notice = Avís d’impostos
paper-withholding_certificate = Certificat de retencions
paper-turnover_declaration = Declaració mensual a l’Urssaf
paper-bank_statement = Extracte del compte bancari
paper-property_tax_receipt = Rebut de l’impost de l’habitatge (IBI)
paper-loan_receipt = Rebut del préstec
paper-disability_decision = Resolució de discapacitat
line-main_rent = Lloguer, sense les despeses
line-net_social = Import net social
line-gross_wage = Salari brut
line-turnover = Total facturat
line-taxable_wage = Import net imposable
line-unemployment = Prestació d’atur
line-daily_allowance = Indemnitzacions diàries
line-pension_net = Import net abans d’impostos
line-pension_gross = Import brut
line-taxable_amount = Import imposable
line-invalidity = Pensió d’invalidesa
line-aah = Ajut per a adults amb discapacitat
line-ass = Ajut per al final de l’atur
line-asi = Ajut suplementari d’invalidesa
line-aspa = Ajut per a persones grans
line-transfer_in = Transferència rebuda
line-transfer_out = Transferència enviada
line-livret_a = Compte d’estalvi Livret A
line-balance = Saldo a favor vostre
line-capital = Rendes de capitals
line-land = Rendes netes de lloguers
line-profit = Benefici imposable de l’activitat
line-gross_global = Renda bruta global
line-reference_income = Renda fiscal de referència
line-payslip_net = Líquid total a percebre
line-payslip_total = Total meritat
line-full_amount = Import íntegre satisfet
line-cadastral_value = Valor cadastral
line-outstanding = Capital pendent
line-disability_degree = Grau de discapacitat

progress-bridge = Progrés: { $done } passos de { $all } com a màxim
progress-at-most-many = Queden { $n } pantalles com a màxim, sovint menys de 15
progress-at-most = { $n ->
    [0] Última pregunta
    [one] Queda 1 pantalla com a màxim
   *[other] Queden { $n } pantalles com a màxim
}
progress-certain = { $n ->
    [0] Encara no hi ha res segur
   *[other] Drets ja segurs: { $yes } sí, { $no } no
}
progress-settled = Ja coneixeu els vostres drets. La resta serveix per precisar els imports.

## Screens with several questions, and lists to tick

euro = €
cancel = Cancel·la
amount-span = { $low } a { $high }
list-separator = {", "}
colon = :
screen-several = Alguns detalls més
screen-birth = Quan vau néixer?
screen-situation = De què viviu?
screen-self_employed = La vostra activitat
screen-minimum = Els ajuts que ja rebeu
screen-savings = Els vostres estalvis
screen-property_income = Els ingressos dels vostres béns
screen-income_12m = Els últims 12 mesos
screen-quarter = De fa dos a quatre mesos
screen-taxable_12m = Els ingressos imposables
screen-studies = Els estudis
screen-electricity = L’habitatge i la llum
screen-held_already = El que ja teniu
screen-apart = Viure fora de casa dels pares
screen-income = Els ingressos
screen-wealth = Els vostres béns
screen-disability = La discapacitat
screen-moved_in = Des de quan viviu junts?
screen-school_meals = El menjador escolar
screen-last_year = L’any passat
screen-recognised = La discapacitat
screen-resident_year = La vostra vida a Espanya
screen-health = Embaràs, adopció, discapacitat
checklist-hint = Marqueu tot el que sigui cert.
checklist-none = Res més

## Errors

error-heading = Hi ha un problema
error-empty = Responeu, o trieu «No ho sé».
error-not-a-number = Escriviu només un nombre, per exemple 850 o 1.234,56.
error-too-low = Aquest nombre és massa petit. Escriviu { $limit } o més.
error-too-high = Aquest nombre és massa gran. Escriviu { $limit } o menys.
error-not-whole = Escriviu un nombre enter, sense coma.
error-no-such-date = Aquesta data no existeix. Reviseu el dia, el mes i l’any.
error-in-future = Aquesta data encara no ha arribat. Última data possible: { $limit }.
error-too-long-ago = Aquesta data és massa antiga. Primera data possible: { $limit }.
error-no-such-choice = Trieu una resposta de la llista.
error-partner = Digueu si viviu en parella.
error-place = Trieu el vostre municipi a la llista.
error-for = { $name }: { $error }

## Overview of answers

answers-heading = Les vostres respostes
answers-lead = Podeu canviar cada resposta. Les altres es queden.
answers-empty = Encara no heu respost res.
answers-change = Canvia
answers-change-long = Canvia: { $question }
answers-about = uns { $amount }
answers-seen = Vist a: { $document }
answers-was-seen = Vist a: { $document }.
answers-place = On viviu
answers-household = Persones de la casa
answers-undo = Desfés l’últim canvi
answers-undone = L’últim canvi s’ha desfet.
answers-on = Continua les preguntes
answer-age = { $n ->
    [0] menys d’un any
    [one] 1 any
   *[other] { $n } anys
}

## Amounts

amount-week = { $amount } per setmana
amount-fortnight = { $amount } cada dues setmanes
amount-month = { $amount } al mes
amount-year = { $amount } a l’any
amount-once = { $amount } una sola vegada
amount-share = { $amount } de la factura
amount-range-month = de { $low } a { $high } al mes
amount-range-year = de { $low } a { $high } a l’any
amount-range-once = de { $low } a { $high } una sola vegada
amount-range-share = de { $low } a { $high } de la factura
amount-up-to = fins a { $amount }
amount-from = a partir de { $amount }
amount-price = A pagar: { $amount }
amount-open = Import encara desconegut
amount-free = Gratuït
amount-service = No són diners.

## Results

results-heading = Els vostres drets
results-disclaimer = Encara no heu demanat res. És una estimació: l’organisme decideix.
results-total = Per a la vostra llar, cada mes
results-total-year = És a dir, { $amount }
results-total-note = Aquest import compta tots els drets trobats.
results-have-heading = Cada mes, a la vostra llar
results-have-now = El que teniu
results-have-sure = Els vostres drets segurs
results-have-maybe = Potser a més
results-have-together = En total: { $amount }
results-certain = { $n ->
    [0] Encara no hi ha cap dret segur.
    [one] 1 dret ja és segur.
   *[other] { $n } drets ja són segurs.
}
results-begin = Comenceu per aquest ajut
results-group-yes = El podeu obtenir
results-group-open = Falten respostes
results-group-open-one = Una resposta més ho decideix
results-group-office = L’organisme decideix
results-group-no = Ara no
results-group-automatic = Automàtic, sense demanar-lo
results-group-received = Ja el teniu
results-group-set-aside = Deixat de banda
results-count = { $n ->
    [one] 1 dret
   *[other] { $n } drets
}
results-more-money = Altres ajuts en diners
results-shelf-money = Diners
results-shelf-cover = Salut
results-shelf-discount = Pagar menys
results-shelf-service = Serveis
results-shelf-title = Targetes i reconeixements
results-shelf-local = A prop de casa
results-no-reason = No és el cas: { $reason }
results-empty = Responeu unes preguntes per veure els vostres drets.
results-on = Continua les preguntes
results-print = Imprimeix el full
results-answers = Mostra les meves respostes
results-help = Una persona us pot ajudar a demanar-lo
results-last-rate = Calculat amb els últims imports coneguts
results-outside = No es coneix cap import per a aquesta data.
results-unsettleable = Sense la resposta, l’organisme ho comprovarà.
results-for = Per a { $name }
results-settled = Cap altra pregunta no canviaria aquests resultats.
results-not-settled = Aquests resultats encara poden canviar.

verdict-yes = { $person ->
    [you] El podeu obtenir
   *[other] { $name } el pot obtenir
}
verdict-open = Encara no és segur
verdict-office = L’organisme decideix
verdict-no = Ara no
verdict-automatic = Automàtic

## One right

right-official = Nom oficial: { $name }
right-why = Per què
right-how-much = Quant
right-documents = Documents que cal preparar
right-documents-none = No cal preparar cap document.
right-claim = Com demanar-lo
right-claim-anyway = Demanar-ho igualment
right-claim-anyway-note = Potser la vostra situació és diferent. L’organisme ho comprova.
right-untested = L’organisme també comprovarà
right-mark = En quin punt sou?
right-mark-none = Encara res
right-mark-received = { $person ->
    [you] Ja el rebo
   *[other] { $name } ja el rep
}
right-mark-refused = { $person ->
    [you] Me l’han denegat
   *[other] L’han denegat a { $name }
}
right-mark-not-for-me = { $person ->
    [you] No és per a mi
   *[other] No és per a { $name }
}
right-marked-refused = Es pot reclamar contra una denegació. Una persona us pot ajudar.
right-law = Textos legals
right-checked = Regles comprovades el { $date }
right-answers-missing = Aquestes respostes encara poden canviar el resultat:
right-unsettled-loop = Aquest import depèn d’un altre ajut. El marge és ampli.
right-gone = Aquest dret ja no es mostra. Torneu als vostres drets.
right-total = Total
right-phone = Truca: { $phone }
right-site = Obre el web oficial
right-authority = Decideix: { $authority }.
office-heading = On anar-hi
office-open-days = De { $first } a { $last }: de { $from } a { $to }
office-open-day = { $first }: de { $from } a { $to }
office-appointment = Demaneu cita abans d’anar-hi.
office-checked = Adreça i horari comprovats el { $date }
day-mon = dilluns
day-tue = dimarts
day-wed = dimecres
day-thu = dijous
day-fri = divendres
day-sat = dissabte
day-sun = diumenge
in-fr = en francès
in-ca = en català
in-es = en castellà
in-ar = en àrab

reason-state-true = Es compleix
reason-state-false = No es compleix
reason-state-open = Encara no se sap
reason-state-office = L’organisme decideix
reason-all = Es demana tot això:
reason-any = N’hi ha prou amb una d’aquestes coses:

step-start = Es parteix de
step-plus = Se suma
step-less = Es resta
step-times = Es multiplica per
step-at-least = Com a mínim
step-at-most = Com a màxim
step-zero-below = Res per sota de
step-zero-above = Res per sobre de
step-round = Arrodoniment
step-after = Queda

channel-online = Per internet
channel-office = A l’oficina
channel-phone = Per telèfon
channel-supplier = A la vostra companyia
channel-optician = A l’òptica
channel-school = A l’escola
channel-none = No cal demanar res.

call-open = Obert fins al dia { $date }.
call-until = Fins al dia { $date }.
call-opens = Tancat. Obre el dia { $date }.
call-perhaps = Pregunteu si és obert. Mes habitual: { $month }.
call-perhaps-between = Pregunteu si és obert. Sol obrir entre { $month } i { $last }.
call-closed-in = Tancat. Mes en què sol obrir: { $month }.
call-closed-between = Tancat. Sol obrir entre { $month } i { $last }.
call-closed = Tancat. Encara no se saben les dates següents.
call-comes = Mes en què sol arribar: { $month }.
call-comes-between = Sol arribar entre { $month } i { $last }.
call-last-known = Segons les últimes normes conegudes.
calls-heading = Quan demanar-ho

outside-heading = Sortireu de Pont
outside-text = Aquest web és d’un altre organisme: { $host }
outside-note = Les vostres respostes no s’envien.
outside-go = Obre el web

## Print

print-heading = Full d’informació
print-lead = Aquest full mostra els vostres drets. És en la vostra llengua i la de l’oficina.
print-what = Què voleu al full?
print-short = El més important
    .note = Els vostres drets, els imports, on demanar-los.
print-full = Tot
    .note = També les raons, la llei, les respostes i els documents.
print-paper = Quina forma?
print-sheet = Un full gran
    .note = Per imprimir a casa o en una oficina.
print-ticket = Un tiquet estret
    .note = Per imprimir en una pantalla pública, a l’ajuntament per exemple.
print-long = Aquest tiquet serà molt llarg.
print-name = Un nom al full
    .hint = Només si voleu. Pont no guarda aquest nom.
print-for = Per a:
print-preview = El vostre full
print-said = Heu dit: { $answers }
print-answer = { $name }: { $answer }
print-seen = { $answer } (vist en un document)
print-button = Imprimeix
print-sheet-title = Nota informativa
print-date = Data: { $date }
print-can = Drets trobats
print-office = Ho decideix l’organisme
print-open = Per concretar
print-bring = Què cal portar
print-where = On demanar-lo
print-note = Estimació. No s’ha demanat res. L’organisme decideix.
print-nothing = Encara no s’ha trobat cap dret.
print-other-missing = No s’ha pogut carregar la llengua de l’oficina.

## Reminders for a calendar

reminders-link = Recordatoris al meu calendari
reminders-heading = Recordatoris al vostre calendari
reminders-lead = Pont prepara un fitxer en aquest dispositiu. El vostre calendari el pot obrir.
reminders-detailed = Escriure de què es tracta
    .note = Si no, cada recordatori només diu « Cita Pont ».
reminders-copied = El vostre calendari pot enviar una còpia a una empresa.
reminders-shared = És un dispositiu compartit? El fitxer hi queda. Val més imprimir el full.
reminders-none = De moment no hi ha cap data per apuntar.
reminders-save = Posar al meu calendari
reminders-saved = El fitxer « pont.ics » és a punt. Obriu-lo per afegir els recordatoris.
reminders-failed = No s’ha pogut preparar el fitxer en aquest dispositiu.
reminders-title = Cita Pont
reminders-title-detailed = Pont: els vostres drets
reminders-ask = Ja ho heu demanat tot? { $rights }
reminders-again = Canvien alguns imports. Torneu a calcular els vostres drets amb Pont.
reminders-opens = Avui s’obre. Ja es pot demanar: { $right }
reminders-closes = Últim dia per demanar: { $right }
reminders-usual = Pot obrir a partir d’aquest mes. Mireu si és obert: { $right }

## A text for another app

share-link = Compartir un text
share-heading = Compartir un text
share-lead = Vós trieu a qui el doneu.
share-what = Quin text?
share-short = Els meus drets
    .note = Els drets, els imports, on demanar-los.
share-papers = Només els documents
    .note = Aquest text no diu cap dret.
share-exactly = El text exacte
share-read = L’aplicació triada pot llegir aquest text i guardar-lo.
share-clipboard = El text copiat queda en aquest dispositiu fins a la còpia següent.
share-shared = És un dispositiu compartit? El text hi pot quedar. Val més imprimir el full.
share-button = Triar a qui donar-lo
share-copy = Copiar el text
share-done = El text està donat.
share-copied = El text està copiat. El podeu enganxar en un altre lloc.
share-failed = Aquest dispositiu no ho ha permès. Podeu seleccionar el text a mà.

## About and privacy

about-heading = Les vostres respostes són vostres
about-what = Pont calcula els vostres drets en aquest dispositiu.
about-who = És programari lliure. No és un web de l’Estat.
about-protected = El que està protegit
about-protected-1 = Les respostes mai no surten d’aquest dispositiu.
about-protected-2 = No hi ha compte, ni correu, ni seguiment.
about-protected-3 = Pont funciona també sense internet.
about-protected-4 = Les adreces de les pàgines no diuen res de vós.
about-not-protected = El que no està protegit
about-not-protected-1 = Una persona al costat pot llegir la pantalla.
about-not-protected-2 = Qui obri aquest dispositiu pot llegir un esborrany desat.
about-not-protected-3 = L’historial del navegador mostra les pàgines de Pont que heu obert.
about-not-protected-4 = El servidor veu una visita, però mai les respostes.
about-not-protected-5 = Un dispositiu piratejat ho pot veure tot.
about-estimate = Una estimació
about-estimate-text = Pont es pot equivocar. Només l’organisme decideix.
about-readers = Qui ha revisat aquests textos?
readers-written = { $who ->
    [makers] Escrit pels qui fan Pont.
   *[other] Escrit per { $who }, el { $date }.
}
readers-native = { $who ->
    [nobody] Cap persona d’aquesta llengua no l’ha revisat encara.
   *[other] Revisat per { $who }, el { $date }.
}
readers-concerned = { $who ->
    [nobody] Encara no l’han llegit persones amb dificultats per llegir.
   *[other] Llegit per persones amb dificultats per llegir: { $who }, el { $date }.
}
about-rules = Regles de càlcul
about-version = Versió de les regles: { $version }
about-whole = El fitxer de les regles està sencer.
about-broken = El fitxer de les regles està malmès. Torneu a carregar la pàgina.
about-checked = Última comprovació: { $date }
about-source = Codi obert, llicència EUPL 1.2

## Accessibility: for whom Pont works, and for whom not yet

access-heading = Accessibilitat: Pont per a tothom
access-lead = Pont ha de funcionar també amb una discapacitat. Encara no és segur a tot arreu.
access-how = Com es comprova
access-how-1 = Els qui fan Pont ho han comprovat ells mateixos, el { $date }.
access-how-2 = Ningú més no ho ha revisat.
access-how-3 = Proves automàtiques llegeixen les pàgines en les quatre llengües.
access-state = Pont compleix gran part de les normes europees, però no totes.
access-missing = Què falta encara
access-missing-1 = Ningú no ha provat encara Pont amb un lector de pantalla.
access-missing-2 = Cap persona amb discapacitat no ha dit encara què en pensa.
access-missing-3 = Cap vídeo no explica Pont en llengua de signes.
access-missing-4 = En un dispositiu compartit, el navegador no omple res per vós.
access-tell = Alguna cosa no funciona?
access-tell-1 = Digueu-ho a la persona o a l’oficina que us ensenya Pont.
access-tell-2 = Pont encara no té cap adreça on escriure.
access-rights = Ningú no respon?
access-rights-1 = Una oficina pública no respon? Aquestes persones defensen els vostres drets.
access-rights-2 = La seva ajuda és gratuïta.
access-number-fr = Défenseur des droits, a França
access-number-es = Síndic de Greuges, a Catalunya

## Sources and licences

towns-heading = Veure un municipi
towns-lead = Trieu un municipi. Pont en mostra els drets amb una llar inventada.
towns-lost = Les respostes d’aquesta finestra es perden. No es desa res.
preview-notice = Prova: una llar inventada. Municipi: { $town }.
preview-end = Surt de la prova

credits-heading = Fonts i llicències
credits-lead = Altres persones han fet una part de Pont. Són aquestes.
credits-pictures = Els dibuixos
credits-pictures-own = La majoria dels dibuixos són fets per a Pont, llicència EUPL 1.2.
credits-pictures-lucide = Els altres venen de Lucide, llicència ISC. Una part ve de Feather, llicència MIT.
credits-letters = Les lletres
credits-letters-text = Pont escriu amb les lletres del vostre dispositiu. En àrab, amb les lletres lliures Plex Sans Arabic.
credits-software = Els programes
credits-software-text = Pont fa servir programari lliure. La llista és al codi de Pont: fitxer Cargo.lock.
credits-law = Les regles
credits-law-text = Els textos legals venen dels webs oficials: Légifrance, Boletín Oficial del Estado, Diari Oficial.
credits-law-own = Pont els ha convertit en càlculs. Aquests càlculs no són oficials.
credits-places = Els municipis
credits-places-fr = França: divisió administrativa, versió 6.0.0, Etalab, Licence Ouverte 2.0.
credits-places-zones = Zones de lloguer: text oficial del 2011, pres d’OpenFisca-France.
credits-places-es = Catalunya: elaboració de Pont amb dades de l’institut d’estadística, www.ine.es, maig del 2026.
credits-people = Les llars imaginades
credits-notices = Llegiu les llicències dels dibuixos

## Settings

settings-heading = Configuració
settings-language = Llengua
settings-theme = Colors
settings-theme-system = Com el dispositiu
settings-theme-light = Clar
settings-theme-dark = Fosc
settings-theme-contrast = Molt de contrast
settings-text = Mida del text
settings-text-normal = Normal
settings-text-large = Gran
settings-text-largest = Molt gran
settings-voice = Velocitat de la lectura en veu alta
settings-voice-slow = Lenta
settings-voice-normal = Normal
settings-voice-fast = Ràpida
settings-storage = Les vostres respostes
settings-storage-own = Desades en aquest dispositiu durant 30 dies.
settings-storage-shared = No es desa res en aquest dispositiu.
settings-storage-file = Desades en una carpeta xifrada en aquest dispositiu.
settings-storage-not-chosen = Encara no heu triat.
settings-erase = Esborra-ho tot

## Erase

erase-heading = Voleu esborrar-ho tot?
erase-text = S’esborraran totes les respostes. No es pot desfer.
erase-files = Les carpetes de les persones ajudades també s’esborraran.
erase-confirm = Sí, esborra-ho tot
erase-cancel = No, conserva-ho

## A person can help

help-heading = Una persona us pot ajudar
help-lead = Truqueu, o pregunteu a l’ajuntament.
help-dated = Números comprovats el { $date }
help-in-fr = A França
help-in-es = A Catalunya
help-number-fr-3960 = Assurance retraite (pensions de jubilació)
help-number-fr-3230 = CAF (ajuts familiars)
help-number-fr-3646 = Assurance maladie (assegurança de malaltia)
help-number-fr-3977 = Maltractament a persones grans o amb discapacitat
help-number-es-012 = Generalitat: totes les preguntes
help-number-es-060 = Estat espanyol: tràmits
help-number-es-900202222 = Ingrés mínim vital
help-social-fr = Un espai France services ajuda gratis. Demaneu l’adreça a l’ajuntament.
help-social-es = Els serveis socials del vostre ajuntament us poden rebre.

## Urgent

urgent-heading = És urgent?
urgent-lead = Truqueu. Aquí no cal cap pregunta.
urgent-leave = Surt de pressa
urgent-leave-note = S’obre una pàgina d’enciclopèdia. Pont queda a l’historial del navegador.
urgent-danger = Perill immediat
urgent-shelter = Dormir aquesta nit
urgent-food = Menjar avui
urgent-violence = Violència
urgent-town = Qui ajuda al vostre municipi
urgent-number-112 = Totes les emergències
urgent-number-fr-17 = Policia
urgent-number-fr-15 = Urgència mèdica
urgent-number-fr-18 = Bombers
urgent-number-fr-114 = Emergència per SMS, si no podeu parlar
urgent-number-fr-115 = Allotjament d’urgència, dia i nit
urgent-number-fr-3919 = Violència contra les dones
urgent-number-fr-119 = Infant en perill
urgent-number-es-016 = Violència contra les dones
urgent-number-es-900900120 = Violència contra les dones, Catalunya
urgent-number-es-116111 = Infant en perill, Catalunya
urgent-number-es-061 = Salut: consells i atenció urgent
urgent-food-fr = L’ajuntament o el 115 us diuen on menjar.
urgent-food-es = Els serveis socials de l’ajuntament us diuen on menjar.
urgent-shelter-es = Els serveis socials de l’ajuntament us busquen un llit.

## Notices

notice-offline = Sense connexió. Pont continua funcionant.
notice-update = Hi ha una versió nova. Les respostes es queden.
notice-update-now = Actualitza
notice-update-later = Més tard
kept-not-asked = No es desa res, com heu demanat.
kept-saved = Les respostes estan desades.
kept-saving = S’està desant…
kept-unavailable = Les respostes no es poden desar aquí. No tanqueu la pàgina.
kept-full = La memòria és plena. L’última resposta no es desa.
kept-blocked = Una altra pestanya impedeix desar. Tanqueu-la.
kept-newer-copy = Una altra pestanya ha continuat. Aquesta ja no desa res.
kept-newer-app = L’esborrany és d’una versió més nova. No s’ha tocat.
kept-not-erased = No s’ha pogut esborrar tot. Esborreu les dades del navegador.
notice-second-tab = Pont és obert en una altra pestanya. Només l’altra desa les respostes.
notice-clock = La data del dispositiu sembla incorrecta. Corregiu-la perquè el càlcul sigui correcte.
notice-clock-ask = Quin dia és avui?
notice-clock-set = Aquesta és la data
notice-clock-date = Data del dispositiu: { $date }
notice-insecure = Aquesta adreça no és segura. Pont no funcionarà sense connexió.
notice-close = Tanca aquest missatge
notices-label = Missatges

## When something fails

failed-heading = Pont no s’ha pogut carregar
failed-text = Reviseu la connexió i torneu-ho a provar. Les respostes es queden.
failed-unreadable = Aquesta versió no pot llegir les regles. Actualitzeu Pont.
failed-retry = Torna-ho a provar
unknown-heading = Aquesta pàgina no existeix
unknown-text = Potser l’adreça és antiga.
unknown-home = Ves a l’inici
no-journey-heading = Encara no hi ha respostes
no-journey-text = Comenceu triant el país.

## A first look

title-first = Primera ullada
first-link = Primera ullada
first-heading = Primera ullada
first-lead = Podeu aturar-vos aquí o continuar.
first-own = Ja segur per a vós
first-own-none = Encara no hi ha cap dret segur.
first-own-rest = Ja descartats: { $no }. Encara per precisar: { $open }.
first-like = Sovint, en llars com la vostra
first-like-who = Llars com la vostra: { $who }.
first-like-not-you = Aquestes xifres parlen d’altres llars. No diuen res del vostre dret.
first-like-none = Cap altre dret no hi és freqüent. Les vostres respostes en poden mostrar.
first-share = unes { $n } llars de cada 10
first-share-all = gairebé totes les llars
first-usual = sovint { $amount }
first-source = Comptat en { $n } llars imaginades, segons: { $source }.
first-about = D’on surten aquestes xifres
first-stop = Aturar-me aquí i endur-me un full
about-people = Llars com la vostra
about-people-text = La primera ullada compta llars imaginades. S’assemblen a la població del país. No hi surt ningú.
like-shape-with_others = una llar amb altres familiars o persones
like-shape-couple_three = una parella amb tres fills o més
like-shape-couple_children = una parella amb un o dos fills
like-shape-couple = una parella sense fills de menys de 20 anys
like-shape-lone_parent = un pare o una mare sol
like-shape-alone = un adult sense fills de menys de 20 anys
like-age-young = menys de 25 anys
like-age-middle = de 25 a 64 anys
like-age-old = 65 anys o més
like-work-some = amb feina
like-work-none = sense feina
like-home-rented = de lloguer
like-home-owned = en propietat
like-home-other = allotjats d’una altra manera
like-recognised-some = amb una discapacitat reconeguda
like-recognised-none = sense discapacitat reconeguda
like-income-low = menys de 1.000 € al mes
like-income-modest = de 1.000 a 2.000 € al mes
like-income-more = 2.000 € al mes o més

## What would settle the rest

progress-first = Primer, digueu on i amb qui viviu.
settle-heading = El que decidiria la resta
settle-lead = Aquests documents diuen el que falta. Toqueu una pregunta per respondre-la.
settle-proof = Tot és segur, menys el que espera un document o una resposta.
settle-sure = Per estar-ne segurs: { $documents }
settle-amount = Per saber l’import exacte: { $documents }
settle-amounts = Per saber els imports exactes
settle-own = Només vós ho podeu dir
settle-perhaps = Segons les respostes, potser també: { $documents }
settle-rights = { $n ->
    [one] Útil per a 1 dret
   *[other] Útil per a { $n } drets
}
change-heading = El que ho canviaria
change-note = Si la resta no canvia.
change-at = amb { $amount }
change-yes = { $what }: { $where }, aquest dret s’obre.
change-no = { $what }: { $where }, aquest dret es tanca.
change-open = { $what }: { $where }, aquest dret passa a ser possible.
change-office = { $what }: { $where }, decideix l’organisme.
change-same = { $what }: { $where }, no canvia res.
change-rises = { $what }: amb { $step } més, l’import puja { $by }.
change-falls = { $what }: amb { $step } més, l’import baixa { $by }.
reason-others = Les altres condicions
reason-all-true = Es compleixen totes les condicions
reason-any-false = N’hi hauria prou amb una:
reason-missing = Falta:
right-together = En conjunt
settle-heading-one = Per estar-ne segurs
reason-together = Totes les condicions alhora

## The coming years

ahead-heading = Els dos anys vinents
ahead-lead = Si les vostres respostes no canvien.
ahead-none = No canvia res durant dos anys.
ahead-found = { $n ->
    [one] 1 canvi en dos anys
   *[other] { $n } canvis en dos anys
}
ahead-until = Calculat fins al mes: { $month }.
ahead-key-yes = Dret segur
ahead-key-open = Potser
ahead-key-no = Sense aquest dret
ahead-key-turn = Un canvi
ahead-last = A partir d’aquest mes, alguns imports es revisaran: { $month }. Encara no se saben.
ahead-starts = Aquest dret comença.
ahead-starts-amount = Aquest dret comença: { $amount }
ahead-ends = Aquest dret s’acaba.
ahead-changes = Aquest dret canvia.
ahead-changes-amount = Abans: { $before }. Després: { $after }
ahead-open = Aquest dret ja no és segur.
ahead-maybe = Aquest dret potser serà possible. Caldrà una resposta.
ahead-office = L’organisme decidirà.
ahead-why = Per què: { $causes }
ahead-cause-rate = nous imports oficials
ahead-cause-call = el final del termini per demanar-ho
ahead-cause-age = { $person ->
    [you] teniu { $age }
   *[other] { $name } té { $age }
}
ahead-cause-ages = { $person ->
    [you] la vostra edat
   *[other] l’edat: { $name }
}
ahead-cause-past = els ingressos dels mesos passats
ahead-cause-calendar = la data
apart-failed = Aquest càlcul no ha funcionat en aquest dispositiu. Els vostres drets es continuen veient.

## What if

what-if-link = I si canviés alguna cosa?
what-if-heading = I si canviés alguna cosa?
what-if-which = Què canviaria?
what-if-less = Menys
what-if-more = Més
what-if-total = Amb { $amount }, els vostres drets fan { $total }.
what-if-total-one = Amb { $amount }: { $name }, { $total }.
what-if-one = Mirar un sol dret
what-if-together = Tots els vostres drets junts
what-if-opens = Aquest dret s’obre: { $name }
what-if-closes = Aquest dret es tanca: { $name }
what-if-open = Aquest dret passa a ser possible: { $name }
what-if-office = L’organisme decideix: { $name }
what-if-same = Cap dret no s’obre i cap no es tanca.
what-if-table = Veure-ho en una taula
what-if-column-value = Import
what-if-column-first = Els vostres drets al principi
what-if-column-last = Els vostres drets al final
what-if-rounded = Calculat abans dels arrodoniments de la llei.
what-if-children = El nombre de fills
what-if-children-count = { $count ->
    [0] cap fill
    [one] 1 fill
   *[other] { $count } fills
}
what-if-children-note = Un fill més tindria l’edat del més petit. Si aquí no n’hi ha cap, tindria 3 anys.
what-if-children-rights = Els vostres drets

## All documents

papers-heading = Documents que cal preparar
papers-lead = Marqueu el que ja teniu.
papers-none = De moment no cal preparar cap document.
papers-for = Per a: { $rights }
papers-steps = En quin ordre
papers-step-gather = Reuniu aquests documents.
papers-step-begin = Demaneu de seguida el primer ajut. Si falta un document, s’afegeix després.
papers-step-copy = Doneu-ne còpies. Guardeu els originals.
papers-step-date = Apunteu quan heu demanat cada ajut.
papers-step-help = És difícil? Una persona us pot ajudar.

## A screen in a lobby

kiosk-new = Persona nova
kiosk-finish = Acaba i esborra
kiosk-finish-heading = Voleu acabar i esborrar-ho tot?
kiosk-finish-text = S’esborraran totes les respostes. Si en voleu una còpia, imprimiu abans el full.
kiosk-there = Encara hi sou?
kiosk-there-text = Toqueu «Soc aquí» per continuar sense pressa. Si no, s’esborrarà tot.
kiosk-left = Temps que queda, en segons: { $seconds }
kiosk-stay = Soc aquí
kiosk-promise = Aquesta pantalla no desa res. Al final, s’esborra tot.
kiosk-ready = La pantalla és a punt, també sense connexió
kiosk-preparing = La pantalla es prepara…
kiosk-site = Apunteu l’adreça del web: { $site }

## From one screen to another

carry-link = Continua al meu telèfon
carry-heading = Continuar al vostre telèfon
carry-scan = Obriu la càmera del telèfon i enfoqueu aquest codi. Toqueu l’enllaç que surt. Després, una paraula secreta obrirà les respostes.
carry-image = Codi per al vostre telèfon
carry-seen = Fet, mostra la paraula secreta
carry-word = Escriviu aquesta paraula secreta al telèfon.
carry-word-note = No l’ensenyeu a ningú. Serveix durant 30 dies.
carry-again = Fes un codi nou
carry-long = Les vostres respostes són massa llargues per a un codi. Val més imprimir el full.
carry-failed = Aquí no ha funcionat. Proveu-ho una altra vegada.
carry-code = No és la paraula secreta correcta. Comproveu cada lletra i cada xifra.
carry-damaged = El codi està malmès. Feu un codi nou a l’altra pantalla.
carry-version = Aquest codi ve d’una altra versió de Pont. Feu un codi nou a l’altra pantalla.
carry-expired = Aquest codi té més de 30 dies. Cal respondre una altra vegada.
carry-network = Les regles no han arribat. Reviseu la connexió.
take-heading = Obrir les vostres respostes
take-word = Paraula secreta
take-hint = Vuit lletres i xifres. Són a l’altra pantalla.
take-open = Obre
take-replaces = Aquest telèfon ja té respostes desades. Les noves les substituiran.
take-nothing = Teniu un codi? Enfoqueu-lo amb la càmera. Teniu un fitxer? Obriu-lo aquí.

## Everything on one page

quick-link = Omple-ho tot en una pàgina
quick-heading = Tot en una pàgina
quick-lead = Per escriure de pressa, al costat de la persona. El que queda buit queda obert.
quick-state = Sí: { $yes }. Per precisar: { $open }. Ho decideix l’organisme: { $office }. No: { $no }.
quick-apply = Aplica
quick-done = Cap altra pregunta no canviaria els resultats.

## Helping somebody

together-link = Ajudo algú
together-link-note = Una persona propera, o a la meva feina.
together-heading = Ajudar algú
together-lead = Qui sou per a aquesta persona?
together-close = Una persona propera
together-close-note = Família, veïnat, ajuda de cada dia. No cal signar res ni fer cap carpeta.
together-work = Treballo ajudant persones
together-work-note = Carpetes xifrades, si les persones hi estan d’acord.
together-prepare = Prepara una visita sense connexió
together-prepared = Aquest dispositiu és a punt, també sense connexió: França i Catalunya, en quatre llengües.
together-prepare-failed = Per preparar el dispositiu cal connexió. Torneu-ho a provar on n’hi hagi.
together-hint-answer = Llegiu la pregunta plegats. La persona respon per ella mateixa.
together-hint-unknown = «No ho sé» és una bona resposta. Pont diu quin document cal buscar.
together-hint-papers = Busqueu els documents plegats: nòmina, avís d’impostos, contracte de lloguer.
together-hint-passwords = No apunteu mai les seves contrasenyes. Pont no en demana cap.
together-start = Comença plegats

## Files of people who are helped

files-heading = Carpetes de les persones ajudades
files-none = Una carpeta desa les respostes d’una persona, xifrades, en aquest dispositiu.
files-no-name = Cada carpeta porta un animal i un color. Escriviu el nom de la persona només en un mandat.
files-passwords = No hi apunteu mai contrasenyes. Sense correu electrònic, aneu plegats a l’oficina.
files-create = Crea una paraula secreta
files-word-lead = Aquesta és la paraula secreta de les carpetes. Escriviu-la ara a mà.
files-word-lost = Sense ella, ningú no pot obrir les carpetes. Pont no la pot recuperar.
files-word-again = Escriviu aquí la paraula secreta
files-word-use = Fes servir aquesta paraula secreta
files-closed = Les carpetes estan tancades.
files-there-text = Toqueu «Soc aquí» per continuar. Si no, les carpetes es tanquen. No es perd res.
files-left = Segons abans de tancar: { $seconds }
files-open = Obre les carpetes
files-lost-heading = Heu perdut la paraula secreta?
files-lost = Llavors les carpetes estan perdudes. Les podeu esborrar i tornar a començar.
files-erase-all = Esborra totes les carpetes
files-erase-sure = Sí, esborra per sempre
files-erase = Esborra
files-change = Canvia la paraula secreta
files-close = Tanca les carpetes
files-over = { $n ->
    [one] S’ha esborrat una carpeta: ja n’ha passat la data.
   *[other] S’han esborrat { $n } carpetes: ja n’ha passat la data.
}
files-empty = De moment no hi ha cap carpeta.
files-may-go = El navegador pot esborrar les carpetes si falta espai. Imprimiu també el full.
files-new = Una persona nova
files-about = { $purpose }. Es desa fins al dia { $date }.
files-open-one = Obre
files-label = { $animal }, { $colour }
files-this = Carpeta oberta: { $label }
files-put-back = Desa i tanca aquesta carpeta
files-wrong = No és la paraula secreta correcta. Comproveu cada lletra i cada xifra.
files-damaged = El que hi ha desat aquí està malmès. No es pot obrir.
files-some-damaged = Carpetes malmeses, que no s’obren: { $n }
files-newer = El que hi ha desat aquí és d’una versió més nova de Pont. Actualitzeu Pont.
files-many = Ja hi ha 60 carpetes. Esborreu-ne una abans.
files-failed = Aquí no ha funcionat. Proveu-ho una altra vegada.
purpose-claim = Preparar el que es vol demanar
purpose-follow = Seguir el que s’ha demanat
purpose-meet = Preparar una cita

consent-heading = Voleu desar les respostes?
consent-lead = La persona que us ajuda voldria desar les vostres respostes. També desaria el que es fa per a vós. Ho decidiu vós.
consent-where = Tot és en aquest dispositiu, xifrat. Pont no envia res. El vostre nom només es demana per a un mandat.
consent-who = La carpeta s’obre amb la paraula secreta de qui us ajuda. Abans de donar-la a algú, us ho ha de preguntar.
consent-until = Tot s’esborra en la data que trieu.
consent-erase = Podeu demanar que s’esborri tot abans, sense dir per què.
consent-no = Si dieu que no, Pont us mostra els drets igualment.
consent-passwords = No doneu mai les vostres contrasenyes.
consent-why = Per a què es desen?
consent-long = Quant de temps?
consent-days = { $n ->
    [one] Un dia
   *[other] { $n } dies
}
consent-say-why = Trieu per a què.
consent-say-long = Trieu quant de temps.
consent-accept = Sí, desa-les
consent-refuse = No, no desis res

animal-bear = Os
animal-bee = Abella
animal-cat = Gat
animal-dolphin = Dofí
animal-fox = Guineu
animal-frog = Granota
animal-hare = Llebre
animal-hedgehog = Eriçó
animal-horse = Cavall
animal-owl = Mussol
animal-swallow = Oreneta
animal-turtle = Tortuga
colour-blue = blau
colour-green = verd
colour-orange = taronja
colour-red = vermell
colour-violet = lila
colour-yellow = groc

## Handing over a file

hand-link = Dona les respostes en un fitxer
hand-heading = Donar un fitxer
hand-lead = El fitxer porta el que trieu. Només una paraula secreta l’obre. Pont no envia res.
hand-what = Què voleu posar al fitxer?
hand-answers = Les respostes
hand-journal = El que s’ha fet (el diari)
hand-journal-note = Les notes que són només vostres es queden aquí.
hand-mandates = Els mandats (el que la persona us deixa fer)
hand-choose = Trieu almenys una cosa.
hand-make = Prepara el fitxer
hand-word = Aquesta paraula secreta obre el fitxer. Escriviu-la a mà, o digueu-la.
hand-word-apart = No envieu mai aquesta paraula secreta amb el fitxer.
hand-save = Desa el fitxer
hand-share = Dona el fitxer a una altra aplicació
hand-saved = El fitxer és a les baixades d’aquest dispositiu. Esborreu-lo d’allà quan ja l’hàgiu donat.
hand-shared = El fitxer s’ha donat.
hand-open-link = Obre un fitxer que heu rebut
hand-file = El fitxer que heu rebut
hand-file-hint = El seu nom acaba així: .pont.age
hand-file-missing = Abans, trieu el fitxer.
hand-file-damaged = Aquest fitxer està malmès, o no és de Pont.
hand-file-newer = Aquest fitxer és d’una versió més nova de Pont. Abans, actualitzeu Pont.
hand-file-over = L’acord de la persona per a aquest fitxer s’ha acabat. Demaneu-l’hi una altra vegada.
hand-file-empty = Aquest fitxer no té respostes. Obriu-lo allà on teniu les carpetes.
hand-word-hint = Setze lletres i xifres. Les sap qui us ha donat el fitxer.
hand-added = Ara hi ha una carpeta nova: { $label }.
hand-merged = La carpeta d’aquesta persona ja hi era. S’hi ha afegit el que era nou: { $label }.
hand-same = El fitxer no porta res de nou: { $label }.
hand-which = El fitxer i la carpeta tenen respostes diferents. Quines es queden?
hand-theirs = Les del fitxer que heu rebut, del dia { $date }
hand-ours = Les d’aquest dispositiu, del dia { $date }

## What was done

journal-link = El que s’ha fet
journal-heading = El que s’ha fet
journal-lead = Apunteu el que s’ha fet i el que ve després. No hi poseu ni respostes ni contrasenyes.
journal-claims = En quin punt és cada dret demanat
journal-next = El que ve després
journal-new = Una línia nova
journal-by = Qui escriu?
journal-by-hint = El vostre nom sense cognoms, o el vostre servei.
journal-what = De què es tracta?
act-note = Una nota
act-next = Un pas següent
act-agreed = La persona ha acceptat una carpeta
act-mandate = S’ha preparat un mandat
act-revoked = La persona ha retirat un mandat
act-handed = El fitxer s’ha donat a algú
act-received = El fitxer ha arribat d’algú
claim-prepare = Cal preparar el que es demana
claim-sent = Ja s’ha demanat
claim-papers = L’organisme espera documents
claim-decision = L’organisme encara no ho ha decidit
claim-granted = L’organisme ho ha acceptat
claim-refused = L’organisme ho ha denegat
claim-appeal = Cal reclamar contra la denegació
journal-right = Per a quin dret?
journal-no-right = Cap
journal-amount = Quant al mes?
journal-due = Fins quan?
journal-due-day = Abans del dia { $date }
journal-note = Amb les vostres paraules
journal-note-hint = Per què s’ha denegat, què falta, qui era al telèfon.
journal-private = Només per a mi: aquesta nota no es dona mai a ningú.
journal-private-elsewhere = Una nota que es queda amb qui l’ha escrita.
journal-under = Amb quin mandat?
journal-no-mandate = Cap
journal-add = Afegeix aquesta línia
journal-added = La línia s’ha afegit.
journal-say = Escriviu alguna cosa, o trieu un dret.
journal-full = Aquest diari és ple.
journal-empty = Encara no hi ha res apuntat.
journal-line = { $date }, { $by }
journal-whole = No s’ha canviat cap línia. Signes de control d’aquest diari: { $head }
journal-broken = Aquesta línia es va canviar després d’escriure-la.
journal-missing = Falta una línia que anava abans d’aquesta.
journal-limit = Qui té la paraula secreta podria tornar a escriure-ho tot. Per això la persona guarda una còpia impresa. Compareu els seus signes amb aquests.
journal-print = Imprimeix la còpia per a la persona

## Mandates

mandate-link = Mandats
mandate-heading = Un mandat
mandate-lead = El millor és fer les coses plegats. Amb un mandat, la persona us deixa fer coses sense ella.
mandate-none = Encara no hi ha cap mandat.
mandate-new = Un mandat nou
mandate-person = La persona
mandate-helper = Qui ajuda, i per a quin servei
mandate-place = Lloc de la signatura
mandate-by-hand = Deixeu-ho buit per escriure-ho a mà.
mandate-themes = Per a quins tràmits?
theme-papers = Documents (identitat, impostos, inscripcions)
theme-family = Família
theme-social = Ajuts i salut
theme-work = Feina
theme-housing = Habitatge
theme-transport = Transport
theme-money = Diners i banc
theme-justice = Justícia
theme-foreign = Viure al país (permís de residència)
theme-leisure = Lleure i cultura
mandate-days = Quant de temps?
mandate-day-1 = 1 dia
mandate-day-31 = 31 dies
mandate-day-182 = 6 mesos (182 dies)
mandate-day-365 = 1 any (365 dies)
mandate-channels = Com?
by-site = En webs
by-phone = Per telèfon
by-paper = Amb formularis, sense internet
by-mail = Per correu electrònic
mandate-guardian = La persona no té tutela, curatela ni assistència decidida per un jutge.
mandate-say-themes = Trieu per a quins tràmits.
mandate-say-channels = Trieu com.
mandate-say-guardian = Si un jutge ha nomenat algú, pregunteu més aviat a aquesta persona.
mandate-make = Crea el mandat
mandate-print = Imprimeix el mandat
mandate-sign = Signa en aquesta pantalla
mandate-sign-person = La persona signa aquí
mandate-sign-helper = Qui ajuda signa aquí
mandate-sign-hint = Amb un dit o un ratolí. També el podeu imprimir i signar el full.
mandate-sign-clear = Esborra la signatura
mandate-sign-keep = Desa les signatures
mandate-revoke = Retira
mandate-revoked = Retirat el dia { $date }
mandate-over = Acabat des del dia { $date }
mandate-holds = Val fins al dia { $date }
mandate-charter-first = Abans, llegiu i accepteu les regles de qui ajuda.

# On the printed mandate
doc-mandate = Mandat
doc-mandate-parties = La persona següent dona aquest mandat a qui l’ajuda.
doc-mandate-person = La persona
doc-mandate-helper = Qui ajuda
doc-mandate-themes = Tràmits que inclou el mandat
doc-mandate-days = Val del dia { $from } al dia { $until }. Durada en dies: { $n }.
doc-mandate-channels = Qui ajuda pot actuar d’aquestes maneres
doc-mandate-law-fr = Codi civil francès, articles 1984 i següents.
doc-mandate-law-es = Codi civil espanyol, articles 1709 i següents. A Catalunya: Codi civil de Catalunya, articles 622-21 i següents.
doc-mandate-revoke = La persona el pot retirar en tot moment, sencer o en part. No ha de dir per què i no costa res.
doc-mandate-guardian = La persona declara que no té tutela, curatela ni assistència decidida per un jutge.
doc-mandate-duties = Qui ajuda promet
doc-mandate-duty-only = Fer només els tràmits escrits aquí.
doc-mandate-duty-data = Fer servir només la informació que cal per a aquests tràmits.
doc-mandate-duty-ask = Preguntar a la persona abans de fer cap altra cosa.
doc-mandate-duty-erase = Esborrar el que ja no és útil.
doc-mandate-duty-secret = Guardar-ho tot en secret, i no guardar cap contrasenya.
doc-mandate-rights = La persona pot veure la seva informació, corregir-la i fer-la esborrar.
doc-mandate-ends = El mandat s’acaba abans d’hora
doc-mandate-end-revoke = Si la persona el retira.
doc-mandate-end-helper = Si qui ajuda hi renuncia.
doc-mandate-end-guardian = Si un jutge decideix tutela, curatela o assistència per a la persona.
doc-mandate-end-death = Si mor la persona o qui ajuda.
doc-mandate-sign = Lloc, data i signatures
doc-mandate-signs = Signes de control d’aquest document: { $hash }
doc-mandate-signs-note = Si els signes de la carpeta són els mateixos, el text no ha canviat. No diuen res de la persona.
doc-mandate-only = Val el text en la llengua de l’oficina. L’altre text l’explica.

## The rules of whoever helps

charter-heading = Les regles de qui ajuda
charter-lead = Llegiu aquestes regles una vegada. Pont guarda el dia que les heu acceptat.
charter-decides = La persona decideix. Jo ajudo, no decideixo per ella.
charter-together = Ho llegim i ho comprovem tot plegats.
charter-ask = Pregunto abans d’apuntar o fer res.
charter-little = Apunto només el que cal.
charter-secret = Guardo en secret el que arribo a saber.
charter-passwords = No guardo cap contrasenya, i no demano mai la targeta bancària.
charter-lock = Tanco les carpetes quan me’n vaig.
charter-lost = Si aquest dispositiu es perd, aviso la persona i el meu servei.
charter-accept = Accepto aquestes regles
charter-kept = Vau acceptar aquestes regles el dia { $date }.
