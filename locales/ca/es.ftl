# What Spain and Catalonia ask and pay, in plain words: one idea a sentence, at most 15 words.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-ca = {""}
foreign-es = {""}

## Questions

q-town = A quin municipi viviu?
    .why = Alguns ajuts depenen del lloc on viviu.
q-tenure = Com viviu en el vostre habitatge?
    .why = En depenen els ajuts al lloguer i a l’habitatge.
v-tenure-tenant = De lloguer, tot el pis o una habitació
v-tenure-owner = És nostre, sense hipoteca
v-tenure-owner_loan = És nostre, amb hipoteca
v-tenure-free = No paguem res: ens el deixen
v-tenure-none = No tenim habitatge
q-electricity = Quin contracte de llum teniu a casa?
    .why = Per al descompte cal la tarifa regulada.
    .hint = Mireu la factura: la tarifa regulada es diu PVPC.
v-electricity-regulated = La tarifa regulada (PVPC)
v-electricity-free_market = Una altra tarifa, del mercat lliure
v-electricity-not_ours = El contracte no és al nostre nom
q-electro_dependent = A casa, algú necessita una màquina elèctrica per viure?
    .why = En aquest cas, el límit d’ingressos és més alt.
q-moved_in = { $person ->
    [you] Heu vingut a viure aquí fa menys de sis mesos?
   *[other] { $name } ha vingut a viure amb vós fa menys de sis mesos?
}
    .why = Per a un ajut, cal que faci sis mesos que viviu junts.
    .hint = No compteu naixements, adopcions ni reagrupaments familiars. Tampoc si us heu mudat tota la família.
q-couple_formal = Les parelles de casa estan casades, o inscrites des de fa dos anys?
    .why = Si no, l’organisme ha d’estudiar si sou una sola família.
    .hint = Inscrites vol dir: al registre de parelles estables.
q-sole_custody = { $person ->
    [you] Els vostres fills viuen només amb vós?
   *[other] Els fills de { $name } viuen només aquí?
}
    .why = Una família monoparental pot cobrar més.
    .hint = Responeu no si la custòdia és compartida. Responeu sí si l’altre progenitor és fa un any a la presó o a l’hospital.
q-apart_year = { $person ->
    [you] Fa un any o més que no viviu amb els pares?
   *[other] { $name } fa un any o més que no viu amb els pares?
}
    .why = L’ajut ho demana a qui viu sol.
q-apart_two_years = { $person ->
    [you] Fa dos anys o més que no viviu amb els pares?
   *[other] { $name } fa dos anys o més que no viu amb els pares?
}
    .why = L’ajut ho demana, abans dels 30 anys, a qui viu sol.
q-insured_year = { $person ->
    [you] Heu estat d’alta a la Seguretat Social dotze mesos en total?
   *[other] { $name } ha estat d’alta a la Seguretat Social dotze mesos en total?
}
    .why = L’ajut ho demana, abans dels 30 anys, a qui viu sol.
    .hint = Ho diu l’informe de vida laboral.

q-jobless = { $person ->
    [you] Què s’assembla més a la vostra situació?
   *[other] Què s’assembla més a la situació de { $name }?
}
    .why = L’ajut depèn de la feina d’abans.
    .hint = Trieu la primera que hi encaixi.

q-studies_on = { $person ->
    [you] Estudieu després de l’escola obligatòria?
   *[other] { $name } estudia després de l’escola obligatòria?
}
    .why = Una beca de l’Estat ajuda a estudiar.
    .hint = Batxillerat, formació professional o universitat.
q-mother_insured = La mare treballa, o cobrava l’atur quan va néixer l’infant?
    .why = En aquest cas, l’Estat paga un ajut fins als 3 anys.
    .hint = Una feina amb Seguretat Social, ara o després del naixement.
v-jobless-exhausted = Atur acabat: ja s’ha cobrat tot
v-jobless-short_work = Feina perduda, massa curta per a l’atur, amb 90 dies cotitzats o més
v-jobless-returned = Tornada a Espanya després d’un any de feina fora d’Europa
v-jobless-other = Una altra situació
q-long_benefit = { $person ->
    [you] Aquest atur ha durat un any o més?
   *[other] L’atur de { $name } ha durat un any o més?
}
    .why = Abans dels 45 anys, sense família a càrrec, l’ajut ho demana.
q-school_meals = { $person ->
    [you] Dineu al menjador d’una escola pública o concertada?
   *[other] { $name } dina al menjador d’una escola pública o concertada?
}
    .why = Un ajut paga una part del menjador.
    .hint = Responeu sí també si hi dinaria amb un ajut.
q-income_now = { $person ->
    [you] Quant cobreu ara, en total?
   *[other] Quant cobra ara { $name }, en total?
}
    .why = La majoria d’ajuts depenen dels diners que entren.
    .hint = Sou, pensió, atur, lloguers: el que arriba al banc. Repartiu les pagues extres al llarg de l’any. No compteu l’ingrés mínim vital (IMV) ni la Renda garantida. Tampoc la pensió no contributiva (PNC).
q-income_steady = { $person ->
    [you] L’any passat cobràveu més o menys el mateix?
   *[other] L’any passat { $name } cobrava més o menys el mateix?
}
    .why = Alguns ajuts miren l’any passat.
    .hint = Responeu sí si la diferència és petita. Com a màxim, 15 euros de cada 100.
q-seeks_work = { $person ->
    [you] Esteu sense feina i en busqueu?
   *[other] { $name } està sense feina i en busca?
}
    .why = Un ajut paga cada mes després de l’atur, o sense dret a l’atur.
q-income_last_year = { $person ->
    [you] Quant vau cobrar l’any passat, un cop pagats els impostos?
   *[other] Quant va cobrar { $name } l’any passat, un cop pagats els impostos?
}
    .why = L’ajut es calcula amb els ingressos de l’any passat.
    .hint = No compteu beques ni ajuts a l’habitatge. Tampoc l’ingrés mínim vital (IMV) ni la Renda garantida. Compteu les pensions.
q-gross_last_year = { $person ->
    [you] Quant vau guanyar l’any passat, abans d’impostos?
   *[other] Quant va guanyar { $name } l’any passat, abans d’impostos?
}
    .why = Diversos descomptes miren els ingressos abans d’impostos.
    .hint = És a la declaració de la renda o al certificat de l’empresa.
q-gross_this_year = { $person ->
    [you] Quant guanyareu aquest any, abans d’impostos?
   *[other] Quant guanyarà { $name } aquest any, abans d’impostos?
}
    .why = La pensió es calcula amb els ingressos d’aquest any.
    .hint = Compteu pagues extres i lloguers. No compteu la pensió no contributiva (PNC).
q-receives_pnc = { $person ->
    [you] Ja cobreu una pensió no contributiva (PNC)?
   *[other] { $name } ja cobra una pensió no contributiva (PNC)?
}
    .why = Això canvia el càlcul per a tota la família.
q-minimum_pensions = A casa, tots els ingressos són pensions mínimes?
    .why = Les pensions mínimes donen dret al descompte de llum.
    .hint = Pensions de jubilació o d’incapacitat. Com a màxim, 500 euros l’any d’altres ingressos.
q-imv_received = A casa, algú ja cobra l’ingrés mínim vital (IMV)?
    .why = Dona dret al descompte de llum.
q-large_family_title = Teniu el títol de família nombrosa?
    .why = Aquest títol dona dret al descompte de llum.
q-little_wealth = A part de casa vostra, teniu entre tots menys de 26.000 euros?
    .why = L’ajut té un límit d’estalvis i de béns.
    .hint = Compteu estalvis, altres habitatges i terres. No compteu la casa on viviu.
q-assets = { $person ->
    [you] A part de casa, quant valen els vostres béns i estalvis?
   *[other] A part de casa, quant valen els béns i estalvis de { $name }?
}
    .why = L’ajut té un límit d’estalvis i de béns.
    .hint = Per a un habitatge o una terra: el valor cadastral.
q-debts = { $person ->
    [you] Quant us queda per pagar d’aquests béns?
   *[other] Quant li queda per pagar a { $name } d’aquests béns?
}
    .why = Els deutes es resten dels béns.
q-recognised = { $person ->
    [you] Teniu reconeguda una discapacitat, una dependència o una incapacitat?
   *[other] { $name } té reconeguda una discapacitat, una dependència o una incapacitat?
}
    .why = En aquest cas, diversos ajuts són més alts.
q-disability = { $person ->
    [you] Quin grau de discapacitat teniu, sobre 100?
   *[other] Quin grau de discapacitat té { $name }, sobre 100?
}
    .why = Diverses regles comencen a 33, 65 o 75.
    .hint = El grau és a la targeta o a la resolució. Poseu 0 si no n’hi ha.
q-needs_other = { $person ->
    [you] Necessiteu una altra persona per menjar, vestir-vos o desplaçar-vos?
   *[other] { $name } necessita una altra persona per menjar, vestir-se o desplaçar-se?
}
    .why = En aquest cas, la pensió o l’ajut és més alt.
    .hint = Ho diu la resolució de discapacitat.
q-dependency = { $person ->
    [you] Quin grau de dependència teniu?
   *[other] Quin grau de dependència té { $name }?
}
    .why = Una dependència alta canvia diversos càlculs.
v-dependency-none = Cap
v-dependency-grade_1 = Grau I
v-dependency-grade_2 = Grau II
v-dependency-grade_3 = Grau III, o incapacitat absoluta
q-resident_ten = { $person ->
    [you] Des dels 16 anys, heu viscut legalment deu anys a Espanya?
   *[other] Des dels 16 anys, { $name } ha viscut legalment deu anys a Espanya?
}
    .why = La pensió ho demana. La nacionalitat no compta.
    .hint = Els dos últims anys sense interrupció. Qui té la nacionalitat espanyola hi viu legalment.
q-resident_five = { $person ->
    [you] Fa cinc anys que viviu legalment a Espanya?
   *[other] Fa cinc anys que { $name } viu legalment a Espanya?
}
    .why = La pensió per discapacitat ho demana.
    .hint = Els dos últims anys sense interrupció.
q-resident_year = { $person ->
    [you] Fa un any o més que viviu legalment a Espanya?
   *[other] Fa un any o més que { $name } viu legalment a Espanya?
}
    .why = Un ajut ho demana. Per a d’altres no calen papers.
    .hint = Qui té la nacionalitat espanyola, o un permís, hi viu legalment. Compteu des del primer permís, encara que sigui recent. La resposta es queda aquí.
q-hardship = { $person ->
    [you] Heu viscut alguna d’aquestes situacions?
   *[other] { $name } ha viscut alguna d’aquestes situacions?
}
    .why = Obren drets amb menys condicions.
    .hint = Trieu la primera que hi encaixi. La resposta es queda aquí.
v-hardship-none = Cap
v-hardship-violence = Violència de gènere, tràfic de persones o terrorisme
v-hardship-care = Sortida d’un centre de protecció fa menys de tres anys, o mort dels pares
v-hardship-prison = Sortida de presó després de més de sis mesos
v-hardship-homeless = Sense llar
v-hardship-evicted = Pèrdua de la casa: desnonament, incendi, inundació
v-hardship-separated = Separació o divorci, en curs o recents
q-social_services = Ja us atenen els serveis socials?
    .why = En aquest cas, la beca menjador pot pagar tot l’àpat.

## Ingreso mínimo vital

benefit-imv = Ingrés mínim vital
    .summary = Diners cada mes quan la família té molt pocs ingressos.
    .apply = Demaneu-lo al web de la Seguretat Social, o a l’oficina amb cita. El dret comença el mes següent.
    .delay = Resposta en sis mesos com a màxim. Sense resposta, és una denegació: podeu reclamar.
reason-imv-income = Els ingressos de la família són prou baixos
reason-imv-wealth = La família té pocs béns, a part de casa seva
reason-imv-age = { $person ->
    [you] Teniu l’edat que es demana
   *[other] { $name } té l’edat que es demana
}
reason-imv-over_23 = { $person ->
    [you] Teniu 23 anys o més
   *[other] { $name } té 23 anys o més
}
reason-imv-minor_in_charge = Un adult té aquí un fill a càrrec de menys de 18 anys
reason-imv-special_start = Una situació difícil permet demanar-lo abans d’aquesta edat
reason-imv-own_life = { $person ->
    [you] Viviu en família, o fa prou temps que viviu pel vostre compte
   *[other] { $name } viu en família, o fa prou temps que viu pel seu compte
}
reason-imv-in_a_family = { $person ->
    [you] Viviu amb familiars
   *[other] { $name } viu amb familiars
}
reason-imv-lived_apart = { $person ->
    [you] Fa prou temps que viviu fora de casa dels pares
   *[other] Fa prou temps que { $name } viu fora de casa dels pares
}
reason-imv-exempt = { $person ->
    [you] Una situació difícil us dispensa d’aquesta regla
   *[other] Una situació difícil dispensa { $name } d’aquesta regla
}
reason-imv-together_six_months = { $person ->
    [you] Viviu tots junts des de fa sis mesos
   *[other] La família de { $name } viu aquí junta des de fa sis mesos
}
reason-imv-couple = La llei reconeix les parelles de la família
reason-imv-one_unit = { $person ->
    [you] Els vostres familiars d’aquí són una sola família
   *[other] Els familiars d’aquí de { $name } són una sola família
}
reason-imv-apart = No cal comptar a part cap membre de la família
reason-imv-sharing = Ningú de fora de la família no comparteix l’habitatge
reason-imv-residence = Els adults viuen legalment a Espanya des de fa un any
reason-imv-amount = Amb els ingressos de la família, queda un import per cobrar
part-imv-base = Per a la família
part-imv-children = Complement d’ajut per a la infància
step-imv-scale = Import garantit per a la família
step-imv-one_parent = Suplement: família monoparental, o gran dependència
step-imv-disability = Suplement: discapacitat de 65 o més
step-imv-income = Ingressos comptats
step-imv-pensions = No més del que deixen les pensions d’ara
step-imv-by_age = Segons l’edat dels infants l’1 de gener

## Pensión no contributiva de jubilación

benefit-pnc_jubilacion = Pensió no contributiva de jubilació
    .summary = Una pensió des dels 65 anys per a qui ha cotitzat poc o gens.
    .apply = Demaneu-la a una oficina de Drets Socials de la Generalitat. Es pot fer tot l’any.
    .delay = La llei dona 90 dies per respondre. Després, pregunteu com està la petició.
reason-pnc_jubilacion-age = { $person ->
    [you] Teniu 65 anys o més
   *[other] { $name } té 65 anys o més
}
reason-pnc_jubilacion-own_income = { $person ->
    [you] Els vostres ingressos propis són prou baixos
   *[other] Els ingressos propis de { $name } són prou baixos
}
reason-pnc_jubilacion-family_income = Els ingressos de la família són prou baixos
reason-pnc_jubilacion-alone = { $person ->
    [you] Viviu sense familiars
   *[other] { $name } viu sense familiars
}
reason-pnc_jubilacion-in_limit = Els ingressos de tots junts són per sota del límit
reason-pnc_jubilacion-residence = { $person ->
    [you] Heu viscut legalment deu anys a Espanya
   *[other] { $name } ha viscut legalment deu anys a Espanya
}
reason-pnc_jubilacion-amount = { $person ->
    [you] Amb els vostres ingressos, queda un import per cobrar
   *[other] Amb els ingressos de { $name }, queda un import per cobrar
}
part-pnc_jubilacion-pension = Pensió, en catorze pagues l’any
step-pnc_jubilacion-share = { $person ->
    [you] La vostra part de la pensió completa
   *[other] La part de la pensió completa de { $name }
}
step-pnc_jubilacion-own = { $person ->
    [you] Els vostres ingressos per sobre de la part que no compta
   *[other] Els ingressos de { $name } per sobre de la part que no compta
}
step-pnc_jubilacion-family = El que supera el límit de la família

## Pensión no contributiva de incapacidad

benefit-pnc_incapacitat = Pensió no contributiva d’incapacitat
    .summary = Una pensió dels 18 als 64 anys, amb una discapacitat de 65 o més.
    .apply = Demaneu-la a una oficina de Drets Socials de la Generalitat. Es pot fer tot l’any.
    .delay = La llei dona 90 dies per respondre. Després, pregunteu com està la petició.
reason-pnc_incapacitat-age = { $person ->
    [you] Teniu entre 18 i 64 anys
   *[other] { $name } té entre 18 i 64 anys
}
reason-pnc_incapacitat-disability = { $person ->
    [you] El vostre grau de discapacitat és de 65 o més
   *[other] El grau de discapacitat de { $name } és de 65 o més
}
reason-pnc_incapacitat-own_income = { $person ->
    [you] Els vostres ingressos propis són prou baixos
   *[other] Els ingressos propis de { $name } són prou baixos
}
reason-pnc_incapacitat-family_income = Els ingressos de la família són prou baixos
reason-pnc_incapacitat-alone = { $person ->
    [you] Viviu sense familiars
   *[other] { $name } viu sense familiars
}
reason-pnc_incapacitat-in_limit = Els ingressos de tots junts són per sota del límit
reason-pnc_incapacitat-residence = { $person ->
    [you] Fa cinc anys que viviu legalment a Espanya
   *[other] Fa cinc anys que { $name } viu legalment a Espanya
}
reason-pnc_incapacitat-amount = { $person ->
    [you] Amb els vostres ingressos, queda un import per cobrar
   *[other] Amb els ingressos de { $name }, queda un import per cobrar
}
part-pnc_incapacitat-pension = Pensió, en catorze pagues l’any
part-pnc_incapacitat-helper = Suplement per l’ajuda d’una altra persona
step-pnc_incapacitat-share = { $person ->
    [you] La vostra part de la pensió completa
   *[other] La part de la pensió completa de { $name }
}
step-pnc_incapacitat-own = { $person ->
    [you] Els vostres ingressos per sobre de la part que no compta
   *[other] Els ingressos de { $name } per sobre de la part que no compta
}
step-pnc_incapacitat-family = El que supera el límit de la família
step-pnc_incapacitat-helper = La meitat de la pensió completa

## Subsidio por desempleo

benefit-subsidi_atur = Ajut després de l’atur
    .summary = Diners cada mes sense feina, després de l’atur o sense dret a l’atur.
    .apply = Primer, inscriviu-vos per buscar feina. Després demaneu l’ajut al servei d’ocupació de l’Estat (SEPE), en línia o amb cita.
reason-subsidi_atur-seeking = { $person ->
    [you] Esteu sense feina i en busqueu
   *[other] { $name } està sense feina i en busca
}
reason-subsidi_atur-situation = { $person ->
    [you] La vostra situació sense feina dona dret a l’ajut
   *[other] La situació sense feina de { $name } dona dret a l’ajut
}
reason-subsidi_atur-benefit_ended = L’atur s’ha acabat, i l’edat, la durada o la família hi encaixen
reason-subsidi_atur-ninety_days = La feina perduda té 90 dies cotitzats o més
reason-subsidi_atur-came_back = És una tornada a Espanya després de treballar fora d’Europa
reason-subsidi_atur-violence = És una recerca de feina després de violència
reason-subsidi_atur-common_rules = S’hi apliquen les regles comunes de l’ajut
reason-subsidi_atur-income = { $person ->
    [you] Els vostres ingressos del mes passat, o els de la família, són prou baixos
   *[other] Els ingressos del mes passat de { $name }, o de la família, són prou baixos
}
reason-subsidi_atur-amount = L’ajut deixa un import per cobrar
outcome-subsidi_atur-two_years = Amb família a càrrec: 24 o 30 mesos
outcome-subsidi_atur-half_year = Sis mesos com a mínim
outcome-subsidi_atur-by_days = De 3 a 21 mesos, segons els dies cotitzats i la família
outcome-subsidi_atur-own_rules = La durada té regles pròpies
part-subsidi_atur-first = Els sis primers mesos. Després, una mica menys
step-subsidi_atur-first = Part de l’indicador públic d’ingressos
window-fifteen_days = En 15 dies hàbils. Més tard, abans de sis mesos, l’ajut comença més tard.

## Subsidio para mayores de 52 años

benefit-subsidi_52 = Ajut després de l’atur, a partir dels 52 anys
    .summary = Diners cada mes fins a la jubilació, des dels 52 anys, amb sis cotitzats.
    .apply = Demaneu-lo al servei públic d’ocupació (SEPE), en línia o amb cita. Substitueix l’ajut per a gent més jove.
reason-subsidi_52-seeking = { $person ->
    [you] Esteu sense feina i en busqueu
   *[other] { $name } està sense feina i en busca
}
reason-subsidi_52-situation = L’atur s’ha acabat, o la feina perduda té 90 dies cotitzats
reason-subsidi_52-income = { $person ->
    [you] Els vostres ingressos propis del mes passat són prou baixos
   *[other] Els ingressos propis de { $name } són prou baixos
}
reason-subsidi_52-amount = L’ajut deixa un import per cobrar
part-subsidi_52-main = Cada mes, fins a l’edat de jubilació
step-subsidi_52-share = Part de l’indicador públic d’ingressos

## Asignación por hijo con discapacidad

benefit-fill_discapacitat = Ajut per un fill amb discapacitat
    .summary = Diners per cada fill amb discapacitat, sense límit d’ingressos.
    .apply = Demaneu-lo a la Seguretat Social, en línia o a l’oficina amb cita.
reason-fill_discapacitat-child = Un fill d’aquí té el grau de discapacitat que es demana
reason-fill_discapacitat-amount = L’ajut deixa un import per cobrar
part-fill_discapacitat-minors = Fills de menys de 18 anys
part-fill_discapacitat-grown = Fills de 18 anys o més
step-fill_discapacitat-minors = El mateix import per cada fill
step-fill_discapacitat-grown = Segons el grau i l’ajuda d’una altra persona

## Parto múltiple

benefit-part_multiple = Ajut per bessons o més
    .summary = Un pagament quan neixen diversos infants alhora, sense límit d’ingressos.
    .apply = Demaneu-lo a la Seguretat Social, en línia o a l’oficina amb cita.
reason-part_multiple-birth = Fa menys d’un any van néixer diversos infants alhora
reason-part_multiple-amount = L’ajut deixa un import per cobrar
part-part_multiple-main = Un sol pagament
step-part_multiple-wages = Segons quants infants van néixer alhora

## Nacimiento o adopción

benefit-naixement_estatal = Ajut de l’Estat per naixement
    .summary = Un pagament per un nadó, en família nombrosa o amb un sol progenitor.
    .apply = Demaneu-lo a la Seguretat Social, en línia o a l’oficina amb cita.
reason-naixement_estatal-birth = Fa menys d’un any que ha nascut un infant
reason-naixement_estatal-family = La família és en una situació que preveu la llei
reason-naixement_estatal-large_family = La família és nombrosa
reason-naixement_estatal-one_parent = L’infant viu amb un sol progenitor
reason-naixement_estatal-disability = Un progenitor té una discapacitat de 65 o més
reason-naixement_estatal-amount = Amb els ingressos dels pares, queda un import per cobrar
part-naixement_estatal-main = Un sol pagament
step-naixement_estatal-payment = Import sencer
step-naixement_estatal-income = El que els ingressos passen del límit

## Deducción por maternidad

benefit-deduccio_maternitat = Deducció per maternitat
    .summary = 100 euros al mes per cada fill de menys de 3 anys d’una mare assegurada.
    .apply = Demaneu-la cada mes a l’agència d’impostos, amb el formulari 140. O un cop l’any, amb la declaració.
reason-deduccio_maternitat-child = Un fill de menys de 3 anys viu aquí amb el pare o la mare
reason-deduccio_maternitat-insured = La mare treballa, o cobrava l’atur en néixer l’infant
reason-deduccio_maternitat-no_complement = No es paga el complement per infància pel mateix fill
reason-deduccio_maternitat-amount = La deducció deixa un import per cobrar
part-deduccio_maternitat-main = Com a mínim, l’any
step-deduccio_maternitat-each = El mateix import per cada fill

## Deducciones por familia

benefit-deduccio_familia = Deducció per família nombrosa o discapacitat
    .summary = 100 euros al mes per família nombrosa, o per un familiar amb discapacitat.
    .apply = Demaneu-la cada mes a l’agència d’impostos, amb el formulari 143. O un cop l’any, amb la declaració.
reason-deduccio_familia-family = La família és en una situació que preveu la llei
reason-deduccio_familia-large = Teniu el títol de família nombrosa
reason-deduccio_familia-disability = Un fill, un pare o una parella té una discapacitat
reason-deduccio_familia-one_parent = Un progenitor viu sol amb dos fills
reason-deduccio_familia-amount = La deducció deixa un import per cobrar
part-deduccio_familia-large = Família nombrosa
part-deduccio_familia-disability = Persones amb discapacitat
part-deduccio_familia-one_parent = Un progenitor sol amb dos fills
step-deduccio_familia-large = Com a mínim. Més per una família molt gran
step-deduccio_familia-disability = Com a mínim. El mateix import per cada persona
step-deduccio_familia-one_parent = L’any

## Coordinación europea

benefit-cross_border = Heu viscut o treballat en un altre país d’Europa
    .summary = Els anys de feina i els drets d’un altre país se sumen als d’aquí.
    .apply = Per la pensió, la salut (formulari S1) o els fills, aneu a l’INSS. Per l’atur (formulari U1), aneu al servei d’ocupació (SEPE). Ells mateixos escriuen a l’altre país.
    .delay = Dos països s’escriuen entre ells: la llei dona 180 dies. Després, pregunteu com està la petició.

## Bono Cultural

benefit-bono_cultural = Bo cultural jove
    .summary = 400 euros per llibres, espectacles o cursos, l’any que feu 18 anys.
    .apply = Demaneu-lo en línia. Cal una identificació electrònica.
reason-bono_cultural-year_of_18 = { $person ->
    [you] Aquest any feu 18 anys
   *[other] { $name } fa 18 anys aquest any
}
reason-bono_cultural-amount = El bo deixa un import per gastar
part-bono_cultural-main = Un sol cop, per gastar en un any
step-bono_cultural-bonus = Bo sencer

## Plan VEO

benefit-ulleres = Ulleres per als infants
    .summary = Fins a 100 euros l’any per les ulleres d’un infant de 16 anys o menys.
    .apply = Aneu a una òptica del pla, amb la recepta. Ja us resten l’ajut del preu.
reason-ulleres-child = Un infant té 16 anys o menys
reason-ulleres-open = El pla encara és obert

## Complemento de alquiler

benefit-pnc_lloguer = Ajut de lloguer amb una pensió no contributiva
    .summary = Un pagament l’any per a qui viu de lloguer i cobra aquesta pensió.
    .apply = Demaneu-lo a una oficina de Drets Socials de la Generalitat.
reason-pnc_lloguer-pension = { $person ->
    [you] Teniu una pensió no contributiva, o la podeu tenir
   *[other] { $name } té una pensió no contributiva, o la pot tenir
}
reason-pnc_lloguer-amount = L’ajut deixa un import per cobrar
part-pnc_lloguer-main = Un cop l’any
step-pnc_lloguer-complement = Import sencer

## Becas

benefit-beca_mec = Beca d’estudis de l’Estat
    .summary = Diners i matrícula per estudiar després de l’escola obligatòria.
    .apply = Demaneu-la en línia al ministeri d’educació, cada any.
reason-beca_mec-income = Els ingressos de la família són per sota del límit, o una mica per sobre
reason-beca_mec-amount = La beca deixa un import per cobrar
outcome-beca_mec-full = Beca sencera: molt pocs ingressos
outcome-beca_mec-middle = Beca bàsica o matrícula, i allotjament si cal
outcome-beca_mec-basic = Beca bàsica o matrícula
outcome-beca_mec-perhaps = Potser, amb el que l’organisme resta dels ingressos
part-beca_mec-main = Com a mínim, l’any
step-beca_mec-fixed = Part fixa, segons els ingressos
step-beca_mec-variable = Part variable, com a mínim

## Ayudas NEAE

benefit-ayuda_neae = Ajut per un estudiant amb discapacitat
    .summary = Un ajut fix, i més per a suport, viatges o àpats segons els ingressos.
    .apply = Demaneu-lo amb l’escola i en línia al ministeri d’educació, cada any.
reason-ayuda_neae-amount = L’ajut deixa un import per cobrar
outcome-ayuda_neae-more = Ajut fix, i altres per a suport, viatges o àpats
outcome-ayuda_neae-fixed = Ajut fix
part-ayuda_neae-subsidy = Ajut fix de l’any
window-next_school_year = Per al curs següent
window-culture_call = Les dates canvien cada any. Mireu el web.

## Bono social eléctrico

benefit-bono_social = Bo social elèctric
    .summary = Un descompte en la factura de la llum de casa.
    .apply = Demaneu-lo a una comercialitzadora de referència. És gratis. Podeu canviar de tarifa gratis.
reason-bono_social-situation = La vostra situació dona dret al descompte
reason-bono_social-low_income = Els ingressos de la família són prou baixos
reason-bono_social-large_family = Teniu el títol de família nombrosa
reason-bono_social-minimum_pension = Els vostres ingressos són pensions mínimes
reason-bono_social-minimum_income = Algú de casa cobra l’ingrés mínim vital (IMV)
reason-bono_social-contract = El vostre contracte té la tarifa regulada (PVPC)
reason-bono_social-amount = S’aplica un descompte a la vostra factura
outcome-bono_social-severe = Descompte gran: situació molt difícil
outcome-bono_social-vulnerable = Descompte: situació difícil
part-bono_social-discount = Descompte a la factura
step-bono_social-rate = Part de la factura

## Bono social térmico

benefit-bono_termic = Bo social tèrmic
    .summary = Un pagament l’any per escalfar-se, amb el bo social elèctric.
    .apply = No demaneu res: arriba sol amb el bo social elèctric.
    .delay = Arriba sol, un cop l’any, abans del 31 de desembre.
reason-bono_termic-discount = Teniu dret al bo social elèctric
reason-bono_termic-amount = L’ajut deixa un import per cobrar
part-bono_termic-main = Com a mínim, un cop l’any
step-bono_termic-least = El mínim. Amb un hivern fred, és més
window-year_end = Tingueu el bo social elèctric abans del 31 de desembre

## Beca menjador

benefit-beca_menjador = Beca menjador
    .summary = Un ajut que paga una part o tot el preu del menjador.
    .apply = Demaneu-la a l’escola o al consell comarcal. A Barcelona, al Consorci d’Educació.
reason-beca_menjador-pupil = Un infant dina al menjador de l’escola
reason-beca_menjador-catalonia = Viviu a Catalunya
reason-beca_menjador-income = Els ingressos són per sota de l’últim límit conegut
reason-beca_menjador-amount = L’ajut paga una part del menjador
outcome-beca_menjador-full = Tot el menjador
outcome-beca_menjador-partial = Una part del menjador
part-beca_menjador-meals = Part del preu del menjador
step-beca_menjador-share = Part pagada
window-situation_changes = Més tard també, si la situació canvia.

## Renda garantida de ciutadania

benefit-rgc = Renda garantida de ciutadania
    .summary = Diners cada mes fins a un mínim per a qui té molt pocs ingressos.
    .apply = Demaneu-la al web de la Generalitat o en una oficina de Treball. Abans heu de demanar l’ingrés mínim vital.
    .delay = Resposta en quatre mesos com a màxim. Sense resposta, queda acceptada.
reason-rgc-age = Un adult té més de 23 anys, o un fill petit a càrrec
reason-rgc-work = No teniu altres ingressos
reason-rgc-property = Teniu pocs estalvis i béns
reason-rgc-child_complement = Queda un import, també si el complement per infants compta
reason-rgc-first_granted = Queda un import, també si us donen l’ingrés mínim vital
reason-rgc-residence = Un adult fa un any o més que viu legalment a Espanya
reason-rgc-amount = Amb els vostres ingressos, queda un import per cobrar
part-rgc-main = Fins al mínim garantit
step-rgc-scale = Mínim garantit per a la família
step-rgc-first = Ingrés mínim vital i pensions que podeu tenir abans
step-rgc-income = Ingressos de la família

## Ajut al lloguer des dels 65 anys

benefit-ajut_lloguer_gran = Ajut al lloguer des dels 65 anys
    .summary = Diners cada mes per pagar el lloguer.
    .apply = Demaneu-lo quan s’obri la convocatòria. Pregunteu a l’oficina local d’habitatge.
reason-ajut_lloguer_gran-tenant = Viviu de lloguer
reason-ajut_lloguer_gran-age = Algú de casa té 65 anys o més
reason-ajut_lloguer_gran-income = Els ingressos són per sota de l’últim límit conegut
reason-ajut_lloguer_gran-amount = L’ajut paga una part del lloguer
part-ajut_lloguer_gran-main = Ajut mínim al mes

## Ajut al lloguer de 36 a 64 anys

benefit-ajut_lloguer_36_64 = Ajut al lloguer de 36 a 64 anys
    .summary = Diners cada mes per pagar el lloguer.
    .apply = Demaneu-lo quan s’obri la convocatòria. Pregunteu a l’oficina local d’habitatge.
reason-ajut_lloguer_36_64-tenant = Viviu de lloguer
reason-ajut_lloguer_36_64-age = Algú de casa té de 36 a 64 anys
reason-ajut_lloguer_36_64-income = Els ingressos són per sota de l’últim límit conegut
reason-ajut_lloguer_36_64-amount = L’ajut paga una part del lloguer
part-ajut_lloguer_36_64-main = Ajut mínim al mes

## Bo Lloguer Jove

benefit-bo_lloguer_jove = Bo Lloguer Jove
    .summary = Diners cada mes, dos anys, per al lloguer de 18 a 35 anys.
    .apply = Demaneu-lo a habitatge.gencat.cat quan s’obri. Prepareu els documents abans: els diners s’acaben de pressa.
reason-bo_lloguer_jove-tenant = Viviu de lloguer
reason-bo_lloguer_jove-young = Algú de casa té de 18 a 35 anys i no cobra massa
reason-bo_lloguer_jove-amount = L’ajut paga una part del lloguer
part-bo_lloguer_jove-main = Ajut al mes

## Diners urgents per no perdre l’habitatge

benefit-especial_urgencia = Diners urgents per no perdre l’habitatge
    .summary = Paga lloguers o quotes de la hipoteca pendents, o un habitatge nou.
    .apply = Demaneu cita a l’oficina local d’habitatge, o als serveis socials. Es pot tot l’any.
    .delay = Resposta en tres mesos com a màxim. Sense resposta, és una denegació: podeu reclamar.
reason-especial_urgencia-home = Viviu de lloguer o amb hipoteca, o heu perdut l’habitatge
reason-especial_urgencia-income = Els ingressos de la família no passen del límit més alt

## Lloguer social abans d’un desnonament

benefit-lloguer_social = Lloguer social abans d’un desnonament
    .summary = Un gran propietari us ha d’oferir un lloguer baix abans de fer-vos fora.
    .apply = No signeu res sol. Aneu a l’oficina local d’habitatge o als serveis socials.
reason-lloguer_social-home = Viviu de lloguer o amb hipoteca
reason-lloguer_social-income = Els ingressos de la família no passen del límit més alt

## Habitatge d’emergència

benefit-mesa_emergencies = Habitatge d’emergència
    .summary = Un habitatge públic quan perdeu el vostre i no en trobeu cap.
    .apply = Demaneu cita als serveis socials tan aviat com us arribi la carta.
reason-mesa_emergencies-home = No teniu un habitatge propi sense hipoteca
reason-mesa_emergencies-income = Els ingressos no passen del límit més alt

## Títol de família nombrosa

benefit-familia_nombrosa = Títol de família nombrosa
    .summary = Un carnet amb descomptes: transport, escola, llum, impostos.
    .apply = Demaneu-lo al web de la Generalitat o en una oficina. És gratis i es pot tot l’any.
    .delay = A l’oficina, amb tots els documents, sovint al moment. Si no, sis mesos com a màxim.
reason-familia_nombrosa-children = Teniu tres fills joves, o dos amb una situació especial
outcome-familia_nombrosa-special = Categoria especial
outcome-familia_nombrosa-general = Categoria general

## Títol de família monoparental

benefit-familia_monoparental = Títol de família monoparental
    .summary = Un carnet amb descomptes per a qui té els fills sol.
    .apply = Demaneu-lo al web de la Generalitat o en una oficina. És gratis i es pot tot l’any.
    .delay = Resposta en sis mesos com a màxim. Sense resposta, queda acceptat.
reason-familia_monoparental-one_parent = Un adult viu aquí sol amb els seus fills
outcome-familia_monoparental-special = Categoria especial
outcome-familia_monoparental-general = Categoria general

## Ajut per naixement

benefit-ajut_naixement = Ajut per naixement
    .summary = Diners una vegada per cada infant que neix, o que adopteu o acolliu.
    .apply = Demaneu-lo al web de la Generalitat. Teniu un mes des del naixement o l’adopció.
    .delay = Resposta en sis mesos com a màxim. Sense resposta, és una denegació: podeu reclamar.
reason-ajut_naixement-newborn = Un infant ha nascut, o l’heu adoptat, fa menys d’un mes
reason-ajut_naixement-income = Els ingressos de la família són prou baixos
reason-ajut_naixement-amount = Rebeu un import per cada infant
part-ajut_naixement-main = Per cada infant
step-ajut_naixement-each = Import per als infants nascuts
window-birth_month = En el mes després del naixement.

## Targeta de discapacitat

benefit-targeta_discapacitat = Targeta de discapacitat
    .summary = Una targeta que mostra el grau i dona descomptes.
    .apply = Si no teniu el grau reconegut, demaneu primer la valoració. Cal un informe mèdic. És gratis.
    .delay = La llei dona sis mesos per respondre. Després, pregunteu com està la petició.
reason-targeta_discapacitat-degree = Algú de casa té un grau de 33 o més

## Ajuda a la dependència

benefit-dependencia = Ajuda a la dependència
    .summary = Serveis o diners per a qui necessita algú cada dia.
    .apply = Demaneu la valoració als serveis socials, o al vostre metge de capçalera.
    .delay = La llei dona sis mesos per respondre. Després, pregunteu com està la petició.

## Ajut per mantenir la llar després d’una mort

benefit-despeses_llar = Ajut per mantenir la llar després d’una mort
    .summary = Diners cada mes si depeníeu d’algú de casa que ha mort.
    .apply = Demaneu-lo a Drets Socials de la Generalitat. Es pot tot l’any.
    .delay = Resposta en tres mesos com a màxim. Sense resposta, és una denegació: podeu reclamar.
reason-despeses_llar-survivor = Un adult viu sense parella i cobra poc

## Diners per a joves que han sortit d’un centre

benefit-joves_extutelats = Diners per a joves que han sortit d’un centre
    .summary = Diners cada mes, de 18 a 23 anys, amb un pla per viure sols.
    .apply = Parleu amb el vostre educador, o amb els serveis socials.
    .delay = Resposta en tres mesos com a màxim. Sense resposta, és una denegació: podeu reclamar.
reason-joves_extutelats-young = Algú té de 18 a 22 anys i cobra poc
reason-joves_extutelats-amount = Rebeu l’import cada mes
part-joves_extutelats-main = Import al mes

## Diners per acollir un infant

benefit-acolliment = Diners per acollir un infant
    .summary = Un import cada mes per cada infant acollit, també d’un familiar.
    .apply = Demaneu-lo a Drets Socials, o a l’equip que segueix l’infant.
    .delay = Resposta en tres mesos com a màxim. Sense resposta, és una denegació: podeu reclamar.
reason-acolliment-child = Un infant de menys de 18 anys viu aquí

## Diners per protegir un infant a casa

benefit-menors_en_risc = Diners per protegir un infant a casa
    .summary = Un import per a famílies amb dificultats que segueixen els serveis socials.
    .apply = Parleu-ne amb els serveis socials del vostre municipi. No perdeu els fills per demanar ajuda.
    .delay = Resposta en tres mesos com a màxim. Sense resposta, és una denegació: podeu reclamar.
reason-menors_en_risc-child = Un infant de menys de 18 anys viu aquí
reason-menors_en_risc-income = Els ingressos de la família són prou baixos

## Diners per a necessitats bàsiques

benefit-necessitats_basiques = Diners per a necessitats bàsiques
    .summary = Diners cada mes per a gent gran o amb discapacitat, sense pensió.
    .apply = Demaneu-lo a Drets Socials de la Generalitat, si no teniu dret a cap pensió.
    .delay = Resposta en tres mesos com a màxim. Sense resposta, és una denegació: podeu reclamar.
reason-necessitats_basiques-person = Algú té 65 anys o més, o una discapacitat reconeguda
reason-necessitats_basiques-income = Els ingressos de la família són prou baixos

## Val escolar

benefit-val_escolar = Val escolar
    .summary = Un val per comprar material de l’escola, per cada fill de primària i secundària.
    .apply = Demaneu-lo a valescolar.cat, o amb l’ajuda de l’escola.
reason-val_escolar-pupil = Un infant fa primària o secundària
reason-val_escolar-amount = Rebeu un val per cada infant
part-val_escolar-main = Vals de l’any
step-val_escolar-pupils = Per a tots els infants a l’escola

## Ajut per a llibres, sortides i activitats

benefit-ajuts_escolars = Ajut per a llibres, sortides i activitats
    .summary = El municipi paga una part de llibres, colònies, esport o casal d’estiu.
    .apply = Pregunteu a l’escola o a l’ajuntament. Demaneu també llibres en préstec.
reason-ajuts_escolars-pupil = Un infant va a l’escola
window-town_call = Un cop l’any: cada municipi tria les dates.

## Escola bressol pública més barata

benefit-escola_bressol = Escola bressol pública més barata
    .summary = El preu depèn dels ingressos. L’últim curs sol ser gratis.
    .apply = Demaneu plaça a l’escola bressol o a l’ajuntament, a la primavera.
reason-escola_bressol-small_child = Un infant encara no va a l’escola
window-nursery_september = Per al curs que comença al setembre.

## Ajuda gratuïta si un infant petit va més a poc a poc

benefit-cdiap = Ajuda gratuïta si un infant petit va més a poc a poc
    .summary = Un equip ajuda infants de menys de 6 anys a parlar, moure’s o relacionar-se.
    .apply = Parleu-ne amb el pediatre o l’escola. També podeu trucar al centre d’atenció precoç.
reason-cdiap-small_child = Un infant té menys de 6 anys

## Transport gratis de 4 a 16 anys (T-16)

benefit-t16 = Transport gratis de 4 a 16 anys (T-16)
    .summary = L’infant viatja gratis en metro, tren i autobús a la seva zona.
    .apply = Demaneu la targeta al web de la T-mobilitat, o en una oficina.
    .delay = La targeta arriba per correu. Sense targeta després de 30 dies, pregunteu.
reason-t16-child = Un infant té de 4 a 16 anys

## Transport més barat per a joves (T-jove)

benefit-t_jove = Transport més barat per a joves (T-jove)
    .summary = Tres mesos de viatges per un sol preu, fins als 30 anys.
    .apply = Compreu-la al web de la T-mobilitat o en una màquina. Cal el document d’identitat.
    .delay = La compreu directament. No cal esperar cap resposta.
reason-t_jove-young = Algú de casa té de 17 a 29 anys

## Abonament barat si no teniu feina

benefit-t_usual_atur = Abonament barat si no teniu feina
    .summary = Un mes de transport per molt pocs euros, si busqueu feina.
    .apply = Demaneu el certificat a l’oficina de Treball. Després, la targeta a la T-mobilitat.
reason-t_usual_atur-low_income = Algú busca feina i cobra menys que el sou mínim
reason-t_usual_atur-amount = Pagueu un preu reduït
part-t_usual_atur-main = Preu de 30 dies, una zona

## Abonaments més barats per a la família

benefit-transport_familia = Abonaments més barats per a la família
    .summary = Descompte en metro, tren i autobús amb el títol de família.
    .apply = Demaneu primer el títol de família nombrosa o monoparental. Després, la targeta a la T-mobilitat.
reason-transport_familia-family = Podeu tenir un títol de família
reason-transport_familia-amount = Rebeu un descompte
part-transport_familia-main = Descompte mínim

## Transport gratis o barat per a gent gran i discapacitat

benefit-t_metropolitana = Transport gratis o barat per a gent gran i discapacitat
    .summary = La T-metropolitana, als 36 municipis de l’entorn de Barcelona.
    .apply = Demaneu-la a l’ajuntament, amb el document d’identitat. Es pot tot l’any.
reason-t_metropolitana-person = Algú té 65 anys o més, amb ingressos prou baixos
outcome-t_metropolitana-free = Gratis, menys la quota de l’any
outcome-t_metropolitana-reduced = Preu reduït

## Aigua més barata (cànon social)

benefit-canon_social = Aigua més barata (cànon social)
    .summary = Pagueu menys, o res, d’un impost de la factura de l’aigua.
    .apply = Demaneu-lo a l’Agència Catalana de l’Aigua. Cal la factura. Es pot tot l’any.
reason-canon_social-situation = Els ingressos de casa són prou baixos

## No us poden tallar la llum, l’aigua ni el gas

benefit-pobresa_energetica = No us poden tallar la llum, l’aigua ni el gas
    .summary = La companyia ha de parlar amb els serveis socials abans de tallar.
    .apply = Si rebeu un avís de tall, porteu-lo de seguida als serveis socials.
    .delay = Els serveis socials tenen 15 dies per respondre a l’empresa. Sense resposta, l’empresa no pot tallar.
reason-pobresa_energetica-risk = Els ingressos de la família són prou baixos

## Metge públic per a tothom

benefit-salut = Metge públic per a tothom
    .summary = Metge, hospital i urgències, amb papers o sense.
    .apply = Aneu al centre de salut més proper amb el padró. Una urgència s’atén sempre.

## Advocat gratuït

benefit-justicia_gratuita = Advocat gratuït
    .summary = Un advocat que no pagueu, per a un judici o un tràmit d’estrangeria.
    .apply = Demaneu-lo al «Col·legi de l’Advocacia» o al jutjat. La primera orientació és gratis.

## Parlar amb una treballadora social

benefit-serveis_socials_basics = Parlar amb una treballadora social
    .summary = Algú que us escolta, us informa i us ajuda a demanar altres drets.
    .apply = Demaneu cita als serveis socials del vostre municipi. És gratis i no cal cap permís.

## Padró, també sense habitatge fix

benefit-padro = Padró, també sense habitatge fix
    .summary = El certificat que diu on viviu: obre metge, escola i ajuts.
    .apply = Aneu a l’ajuntament amb un document d’identitat. Si no teniu habitatge, parleu amb els serveis socials.

## Botó d’alarma a casa (teleassistència)

benefit-teleassistencia = Botó d’alarma a casa (teleassistència)
    .summary = Premeu un botó i algú us respon, de dia i de nit.
    .apply = Demaneu-la als serveis socials del vostre municipi.
reason-teleassistencia-person = Algú té 60 anys o més, o una discapacitat reconeguda

## Ajuda a casa

benefit-ajuda_domicili = Ajuda a casa
    .summary = Algú ve a casa a ajudar-vos a rentar-vos, cuinar o sortir.
    .apply = Demaneu-la als serveis socials. Si teniu un grau de dependència, digueu-ho.

## Menjar quan els diners no arriben

benefit-aliments = Menjar quan els diners no arriben
    .summary = Una targeta per comprar menjar, un menjador social o un lot d’aliments.
    .apply = Parleu avui amb els serveis socials, o amb una associació del barri.

## Un llit i una dutxa si no teniu habitatge

benefit-sense_sostre = Un llit i una dutxa si no teniu habitatge
    .summary = Un lloc per dormir, rentar-vos i trobar algú que us ajudi.
    .apply = Aneu als serveis socials. A la nit, truqueu al 112. A Barcelona, també al 010.
reason-sense_sostre-no_home = No teniu un habitatge vostre

## Ordinador, internet i algú que us ajuda

benefit-punt_omnia = Ordinador, internet i algú que us ajuda
    .summary = Un lloc gratuït per fer tràmits per internet, o aprendre’n.
    .apply = Busqueu el punt Òmnia més proper, o pregunteu a la biblioteca.
    .delay = L’ajuda es dona allà mateix. No cal esperar cap resposta.

## Menys impost de l’habitatge (IBI) per a famílies nombroses

benefit-ibi_familia = Menys impost de l’habitatge (IBI) per a famílies nombroses
    .summary = El municipi pot treure una part gran d’aquest impost.
    .apply = Demaneu-ho a l’ajuntament abans que arribi el rebut. Cal el títol de família nombrosa.
    .delay = Per a un impost o una taxa, la llei dona sis mesos. Després, pregunteu com està la petició.
reason-ibi_familia-owner = L’habitatge és vostre
reason-ibi_familia-family = Podeu tenir el títol de família nombrosa

## Taxa d’escombraries més baixa

benefit-residus_reduccio = Taxa d’escombraries més baixa
    .summary = El municipi treu una part o tota la taxa si teniu pocs ingressos.
    .apply = Pregunteu a l’ajuntament. Sovint es demana un cop l’any.
    .delay = Per a un impost o una taxa, la llei dona sis mesos. Després, pregunteu com està la petició.
reason-residus_reduccio-income = Els ingressos no són massa alts

## Fons d’infància de Barcelona

window-bcn_call = Les dates noves: al 010.

## Ajut de Gavà per als infants

## Ajut per a l’impost de l’habitatge (IBI) a Mataró

## Autobús gratis a Mataró (T-Blava)

window-mataro_december = Es renova al desembre.

## Urgencia social

benefit-urgencia_social = Ajuts d’urgència social
    .summary = Ajuda immediata per menjar, vestir-se o tenir un sostre.
    .apply = Demaneu cita als serveis socials del vostre municipi. No cal cap permís de residència.

## Documents

doc-identity = Document d’identitat de totes les persones
doc-identity_14 = Document d’identitat de qui té 14 anys o més, amb la signatura
doc-any_identity = Un document d’identitat, si en teniu
doc-residence_permit = Permís de residència (TIE) o certificat de ciutadà de la Unió, si cal
doc-padro = Certificat de padró
doc-padro_history = Certificat de padró amb l’historial
doc-property_tax_bill = Rebut de l’impost de l’habitatge (IBI)
doc-water_bill = Factura de l’aigua
doc-court_decision = Carta del jutjat o del propietari, si n’hi ha
doc-rent_receipt = Rebuts del lloguer
doc-lease = Contracte de lloguer
doc-housing_papers = Contracte de lloguer o escriptura
doc-family_book = Llibre de família
doc-couple_registration = Inscripció de la parella, si no esteu casats
doc-separation_papers = Documents de separació, si n’hi ha
doc-disability_certificate = Certificat de discapacitat, si n’hi ha
doc-victim_certificate = Certificat de víctima, si és el cas
doc-sharers_certificate = Certificat dels serveis socials, si hi viuen altres famílies
doc-bank_account = Número de compte bancari
doc-income_proof = Documents d’ingressos
doc-large_family_title = Títol de família nombrosa, si n’hi ha
doc-special_certificate = Certificat de discapacitat, dependència o víctima, si n’hi ha
doc-bono_form = Formulari de sol·licitud
doc-electricity_bill = Factura de la llum
doc-medical_report = Informe mèdic
doc-couple_papers = Llibre de família o inscripció de la parella
doc-custody_papers = Sentència o conveni sobre la custòdia dels fills
doc-work_record = Informe de vida laboral
doc-job_seeker_papers = Inscripció per buscar feina i carta sobre l’atur
doc-health_card = Targeta sanitària de l’infant
doc-prescription = Recepta de les ulleres
doc-rent_contract = Contracte de lloguer
doc-school_enrolment = Matrícula dels estudis
doc-income_papers = Nòmines o rebuts de la pensió
doc-income_certificate = Declaració de la renda o certificat de retencions
doc-benefit_certificate = Certificat de prestacions de la Seguretat Social
doc-large_family_card = Títol de família nombrosa
doc-wealth_papers = Extractes bancaris i rebut de l’impost de l’habitatge (IBI)
doc-loan_papers = Extracte del préstec o del deute
doc-disability_decision = Resolució o targeta de discapacitat
doc-dependency_decision = Resolució de dependència
doc-residence_record = Permisos de residència i padró amb l’historial

## What the agency also looks at

untested-institution = L’habitatge no és un centre permanent pagat amb diners públics
untested-company_director = Ningú de la família no administra una societat activa
untested-sharers = Si hi viuen altres famílies, ho certifiquen els serveis socials
untested-padro_history = El padró mostra qui viu en aquest habitatge
untested-married_elsewhere = Qui ho demana sol no està casat amb algú que viu fora
untested-pension_now = Una pensió o l’ajut d’atur després dels 52 anys compta des d’ara
untested-unit_apart = Després de violència, separació o desnonament, podeu comptar a part
untested-job_seeker = Esteu inscrit per buscar feina i signeu un acord d’activitat
untested-involuntary = No heu deixat la feina per voluntat pròpia
untested-wealth_yield = Els estalvis, fora de l’habitatge, compten pels seus interessos
untested-pension_excludes = Una pensió de jubilació o d’incapacitat no va amb l’ajut
untested-part_time_work = Amb una feina petita, l’ajut és un complement, 180 dies com a màxim
untested-six_years = Heu cotitzat sis anys per atur, a Espanya
untested-pension_but_age = Per a la pensió de jubilació només falta l’edat
untested-child_elsewhere = Per cada fill, l’ajut el demana només el pare o la mare
untested-fostered_child = Un infant acollit també compta
untested-multiple_adoption = L’adopció de diversos infants alhora també compta
untested-adoption = L’adopció d’un infant també compta
untested-nursery_costs = Una escola bressol autoritzada hi afegeix fins a 1.000 euros l’any
untested-thirty_days = La mare ha cotitzat trenta dies en total
untested-other_parent = El pare hi té dret en lloc de la mare, en alguns casos
untested-works_or_pension = Treballeu, o cobreu una pensió o l’atur
untested-at_charge = La persona amb discapacitat és a càrrec vostre
untested-no_maintenance = Un progenitor sol no rep pensió d’aliments
untested-lived_abroad = Heu viscut o treballat en un altre lloc d’Europa
untested-stay_or_asylum = Viviu legalment a Espanya, o demaneu asil
untested-identity_online = Teniu una identificació electrònica o un certificat
untested-optician_of_plan = L’òptica participa en el pla
untested-health_card = L’infant té la targeta sanitària pública
untested-rents_home = Viviu de lloguer i no teniu cap habitatge
untested-half_year_there = Hi esteu al padró des de fa 180 dies
untested-landlord_third_degree = El propietari no és familiar proper
untested-one_a_home = Només una persona per habitatge cobra aquest ajut
untested-marks = Compten les notes de l’any passat
untested-full_enrolment = La matrícula és de tot el curs
untested-family_wealth = La família té pocs béns, a part de casa seva
untested-stay_or_minor = Viviu legalment a Espanya, o teniu menys de 18 anys
untested-team_certifies = L’equip de l’escola escriu que cal suport
untested-legal_stay = Viviu legalment a Espanya
untested-maternity_deduction = El complement no va amb la deducció per maternitat del mateix infant
untested-yearly_declaration = Cal declarar els ingressos cada any, abans de l’abril
untested-income_from_wealth = Els diners i els béns compten pel que donen cada any
untested-work_begun = Una feina començada després pot anar amb la pensió, fins a un límit
untested-main_home = És el vostre habitatge habitual
untested-power_10kw = La potència contractada no supera els 10 kW
untested-discount_in_december = Teniu el bo social elèctric el 31 de desembre
untested-school_call = La convocatòria de la vostra comarca fixa els límits d’aquest any
untested-older_or_pensioner = Teniu 65 anys, una pensió o una discapacitat
untested-only_home = No teniu cap altre habitatge
untested-pensioner_or_unemployed = Qui paga l’impost és jubilat, pensionista o és a l’atur
untested-pays_property_tax = Pagueu aquest impost, vosaltres o amb el lloguer
untested-padro_january = Esteu al padró des de l’1 de gener de l’any d’abans
untested-known_to_services = Els serveis socials us atenien l’any passat
untested-places_left = Hi ha places lliures
untested-legal_income = Els ingressos són baixos, amb excepcions per a víctimes i treballadors
untested-has_a_case = Teniu un judici, o voleu defensar un dret
untested-bill_unpaid = No podeu pagar la factura
untested-water_in_name = El contracte de l’aigua és al nom d’algú de casa
untested-family_title = Teniu el títol de família nombrosa o monoparental
untested-looks_for_work = Esteu inscrit a Treball i busqueu feina
untested-fare_area = El vostre municipi és de la xarxa de transport
untested-child_needs_care = L’equip veu que l’infant necessita ajuda
untested-nursery_place = Hi ha places lliures al vostre municipi
untested-town_rules = El municipi fixa els ingressos i els imports
untested-voucher_this_year = La Generalitat el torna a donar aquest curs
untested-catalonia_five_years_one = Fa cinc anys que viu a Catalunya, els dos últims seguits
untested-no_pension = Aquesta persona no té cap pensió de la Seguretat Social
untested-family_agreement = Feu un acord amb els serveis socials
untested-fosters = La Generalitat us ha confiat l’infant
untested-young_plan = Seguiu un pla amb un educador
untested-was_in_care = Als 18 anys estàveu en un centre o una família d’acollida
untested-lost_somebody = Compartíeu les despeses amb qui ha mort, i en depeníeu
untested-spain_five_years = Fa cinc anys que viviu legalment a Espanya
untested-needs_somebody = Necessiteu una altra persona per a coses de cada dia
untested-catalonia_five_years = Un dels pares fa cinc anys que viu legalment a Catalunya
untested-other_parent_pays_little = L’altre progenitor no hi és, o paga poc o res
untested-all_legal = Tota la família viu legalment a Espanya
untested-children_unmarried = Els fills són solters i depenen de vosaltres
untested-social_report = Els serveis socials en fan un informe
untested-large_owner = El propietari és un banc o té molts habitatges
untested-home_at_risk = Deveu lloguers o quotes, o us fan fora de l’habitatge
untested-landlord_no_kin = El propietari no és de la vostra família
untested-regular_income = Cobreu alguna cosa cada mes
untested-rent_call = La convocatòria de l’any fixa els límits
untested-owns_no_home = Ningú de casa no té cap habitatge a Espanya
untested-rent_paid = Esteu al dia amb el lloguer
untested-rent_cap = El lloguer no passa del màxim de la vostra zona
untested-no_resignation = No heu deixat una feina per voluntat pròpia en un any
untested-activity_plan = Seguiu el pla per trobar feina o per a la inclusió
untested-catalonia_two_years = Fa 24 mesos que viviu a Catalunya, amb poques excepcions
untested-urgent_need = Els serveis socials valoren la vostra necessitat

## Bodies

authority-inss = Seguretat Social (INSS)
    .delay = La llei dona 45 dies per respondre. Després, pregunteu com està la petició.
authority-sepe = Servei Públic d’Ocupació Estatal (SEPE)
    .delay = Quinze dies per decidir, deu per escriure-us. Després de tres mesos sense resposta, és una denegació.
authority-aeat = Agència Tributària
    .delay = Hisenda té sis mesos com a màxim per respondre. Després, pregunteu com està la petició.
authority-ministerio_educacion = Ministeri d’Educació
    .delay = En general, la llei dona sis mesos des de la convocatòria. Després, pregunteu.
authority-ministerio_cultura = Ministeri de Cultura
    .delay = Resposta en sis mesos com a màxim des de la convocatòria. Sense resposta, és una denegació.
authority-optica = Òptica del pla
    .delay = L’ajut es descompta del preu, a l’òptica. No cal esperar cap resposta.
authority-drets_socials = Generalitat, Drets Socials
    .delay = No se sap quant triga. Sense resposta en tres mesos, pregunteu com està la petició.
authority-electricity_supplier = Comercialitzadora de referència
    .delay = Resposta en deu dies feiners, amb tots els documents. La rebaixa surt en una factura següent.
authority-consell_comarcal = Consell comarcal o escola
    .delay = Resposta en sis mesos com a màxim des de la convocatòria. Sense resposta, és una denegació.
authority-advocats = Col·legi d’advocats
    .delay = L’advocat es nomena en 15 dies. La decisió final arriba en els 30 dies següents.
authority-catsalut = Centre de salut (CatSalut)
    .delay = Un resguard serveix de seguida, la targeta arriba després. Una urgència no espera.
authority-aigua = Agència Catalana de l’Aigua
    .delay = Per a un impost o una taxa, la llei dona sis mesos. Després, pregunteu com està la petició.
authority-metropolitan_area = Ajuntament, o Àrea Metropolitana de Barcelona
    .delay = No se sap quant triga. Sense resposta en tres mesos, pregunteu com està la petició.
authority-transport = Autoritat del transport (ATM)
    .delay = No se sap quant triga. Sense resposta en tres mesos, pregunteu com està la petició.
authority-ajuntament = Ajuntament
    .delay = No se sap quant triga. Sense resposta en tres mesos, pregunteu com està la petició.
authority-educacio = Generalitat, Departament d’Educació
    .delay = No se sap quant triga. Sense resposta en tres mesos, pregunteu com està la petició.
authority-local_housing = Oficina local d’habitatge
    .delay = No se sap quant triga. Digueu si és urgent, i pregunteu després de tres mesos sense resposta.
authority-habitatge = Agència de l’Habitatge de Catalunya
    .delay = Resposta en sis mesos com a màxim des de la convocatòria. Sense resposta, és una denegació.
authority-serveis_socials = Serveis socials del municipi
    .delay = No se sap quant triga. Digueu si és urgent, i pregunteu després de tres mesos sense resposta.

## Short names of numbers, for sentences and lists

short-income_now = { $person ->
    [you] el que cobreu
   *[other] el que cobra { $name }
}
short-income_last_year = { $person ->
    [you] els vostres ingressos de l’any passat
   *[other] els ingressos de { $name } de l’any passat
}
short-gross_last_year = { $person ->
    [you] els vostres ingressos bruts de l’any passat
   *[other] els ingressos bruts de { $name } de l’any passat
}
short-gross_this_year = { $person ->
    [you] els vostres ingressos bruts d’aquest any
   *[other] els ingressos bruts de { $name } d’aquest any
}
short-assets = { $person ->
    [you] els vostres estalvis i béns
   *[other] els estalvis i béns de { $name }
}
short-debts = { $person ->
    [you] els vostres deutes sobre aquests béns
   *[other] els deutes de { $name } sobre aquests béns
}
short-disability = { $person ->
    [you] el vostre grau de discapacitat
   *[other] el grau de discapacitat de { $name }
}
