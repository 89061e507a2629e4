# Words of the French rights and questions. Short sentences, plain words. Official names stay in French.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-fr =
    bulletins de paie
    quittance
    bail
    carte Vitale
    avis d’impôt
    attestation d’hébergement
    avis de situation Sirene
    relevé de situation
    indemnités journalières
    caisse de retraite
    notification de bourse
    foyer
    loyer principal
    montant net social
    micro-entreprise
    revenu foncier
    net imposable
    revenu fiscal de référence
    revenu fiscal
    revenu brut global
    Assurance maladie
    Livret A
    Livrets A
    France Travail

## Who decides

authority-caf = la CAF (o la MSA)
authority-cpam = l’Assurance maladie (assegurança de malaltia)
authority-mdph = la MDPH
authority-crous = el Crous
authority-carsat = la caixa de pensions (caisse de retraite)

## RSA

benefit-rsa = Renda mínima (RSA)
    .summary = Diners cada mes per a llars sense ingressos o amb pocs ingressos.
    .apply = Demaneu-la a caf.fr. També podeu trucar al 3230.
reason-rsa-place = Viviu fora de Mayotte, on els imports són uns altres.
reason-rsa-stay = Vós o la vostra parella teniu el dret de residència que es demana.
reason-rsa-not_student = Un adult ha acabat els estudis, o sou una família monoparental.
reason-rsa-age_or_family = La vostra edat, família o feina us dona aquest dret.
reason-rsa-over_25 = Un adult de 25 anys o més ha acabat els estudis.
reason-rsa-with_child = Teniu un fill a càrrec i un adult ha acabat els estudis.
reason-rsa-expecting = Vós o la vostra parella espereu una criatura.
reason-rsa-alone_with_child = Sense parella, crieu o espereu un fill.
reason-rsa-worked_enough = Un adult de menys de 25 anys ha treballat dos anys de tres.
reason-rsa-amount = Els ingressos i els altres ajuts de la llar són prou baixos.
part-rsa-main = Renda mínima (RSA)
step-rsa-scale = Import per a la vostra llar
step-rsa-housing = Part per l’habitatge
step-rsa-income = Els vostres ingressos comptats

## Housing benefit

benefit-housing_benefit = Ajut per al lloguer
    .summary = Un ajut cada mes per pagar el lloguer.
    .apply = Demaneu-lo a caf.fr quan entreu a l’habitatge. No es paguen els mesos anteriors.
reason-housing_benefit-mainland = Viviu a la França metropolitana.
reason-housing_benefit-tenant = Pagueu un lloguer.
reason-housing_benefit-not_relative = El propietari és de fora de la vostra família propera.
reason-housing_benefit-amount = Els vostres ingressos i el lloguer són per sota dels límits.
part-housing_benefit-main = Ajut a l’habitatge
step-housing_benefit-rent = Lloguer i despeses comptats
step-housing_benefit-own_share = Part que pagueu vós
step-housing_benefit-dear_rent = Rebaixa per lloguer molt alt
step-housing_benefit-flat_cut = Descompte fix
step-housing_benefit-social_cut = Rebaixa ja feta al vostre lloguer social
step-housing_benefit-crds = Descompte pel deute social (CRDS)

## Family allowances

benefit-family_allowances = Ajut familiar per fills
    .summary = Diners cada mes a partir de dos fills.
    .apply = Arriba sense demanar-lo si la CAF coneix els vostres fills. Si no, declareu-los a caf.fr.
reason-family_allowances-two_children = Teniu almenys dos fills de menys de 20 anys.
reason-family_allowances-amount = Correspon un import pels vostres fills.
part-family_allowances-allowances = Ajut per fills
part-family_allowances-child_of_twenty = Import pel fill de 20 anys
step-family_allowances-base = Import base
step-family_allowances-older = Suplement pels més grans
step-family_allowances-factor = Part segons els vostres ingressos
step-family_allowances-smoothing = Complement a prop del límit

## Back to school

benefit-back_to_school = Ajut per a la tornada a l’escola
    .summary = Diners a l’agost per cada fill de 6 a 18 anys escolaritzat.
    .apply = Arriba sense demanar-lo fins als 16 anys. Després, declareu l’escola a caf.fr.
reason-back_to_school-pupil = Un fill de 6 a 18 anys va a l’escola.
reason-back_to_school-amount = Els vostres ingressos de fa dos anys són prou baixos.
part-back_to_school-main = Ajut escolar
step-back_to_school-children = Import pels vostres fills
step-back_to_school-income = Ingressos per sobre del límit

## Complementary health

benefit-complementary_health = Assegurança mèdica complementària gratuïta o barata
    .summary = Paga la part de l’atenció mèdica que no paga l’Assurance maladie.
    .apply = Demaneu-la al vostre compte ameli o per correu. Podeu trucar al 3646.
reason-complementary_health-independent = Declareu els impostos a part dels vostres pares.
reason-complementary_health-means = Els ingressos de la vostra llar són prou baixos.
reason-complementary_health-amount = Hi ha un preu fixat per a la vostra llar.
outcome-complementary_health-free = Gratuïta
outcome-complementary_health-free_or_contribution = Gratuïta, o amb un petit pagament
outcome-complementary_health-with_contribution = Amb un petit pagament
part-complementary_health-main = El vostre pagament
step-complementary_health-members = Import per cada persona, segons l’edat

## Lone parents

benefit-asf = Ajut per a famílies monoparentals (ASF)
    .summary = Diners cada mes quan l’altre progenitor paga poc o res.
    .apply = Demaneu-lo a caf.fr. La CAF pot reclamar la pensió en nom vostre.
reason-asf-place = Viviu fora de Mayotte.
reason-asf-alone = Viviu sense parella.
reason-asf-children = Un fill de menys de 20 anys viu sobretot amb vós.
reason-asf-other_parent = Hi ha una pensió fixada, o l’altre progenitor és absent.
reason-asf-amount = La pensió d’aliments que rebeu és prou baixa.
part-asf-main = Ajut per a famílies monoparentals
step-asf-children = Import pels vostres fills
step-asf-alimony = Pensió d’aliments rebuda

## Three children or more

benefit-cf = Ajut per a tres fills o més (CF)
    .summary = Diners cada mes per tres fills de 3 a 20 anys.
    .apply = Arriba sense demanar-lo si la CAF coneix els vostres fills. Si no, declareu-los a caf.fr.
reason-cf-place = Viviu a la França metropolitana.
reason-cf-three_children = Teniu almenys tres fills de 3 a 20 anys.
reason-cf-no_paje = La vostra llar queda fora de l’ajut per a un fill petit (PAJE).
reason-cf-amount = Els vostres ingressos de fa dos anys són prou baixos.
part-cf-main = Ajut per a tres fills o més

## A small child

benefit-paje = Ajut per a un fill petit (PAJE)
    .summary = Diners cada mes per un fill de menys de 3 anys.
    .apply = Declareu el naixement a caf.fr. També podeu trucar al 3230.
reason-paje-place = Viviu fora de Mayotte.
reason-paje-baby = Un fill té menys de 3 anys fins a final de mes.
reason-paje-amount = Els vostres ingressos de fa dos anys són prou baixos.
part-paje-main = Ajut per a un fill petit
step-paje-children = Import segons els vostres ingressos

## The old

benefit-aspa = Renda mínima per a gent gran (ASPA)
    .summary = Diners cada mes que completen una pensió de jubilació petita.
    .apply = Demaneu-la a la vostra caixa de pensions o al 3960. L’Estat en pot recuperar una part de l’herència.
reason-aspa-place = Viviu fora de Mayotte.
reason-aspa-old = Vós o la vostra parella teniu 65 anys, o 64 amb discapacitat.
reason-aspa-stay = Una persona d’aquesta edat té el dret de residència que es demana.
reason-aspa-amount = Els ingressos i els estalvis de la llar són prou baixos.
part-aspa-main = Renda mínima per a gent gran
step-aspa-most = Import sencer
step-aspa-income = Part descomptada segons els ingressos

## Documents

doc-identity = Document d’identitat
doc-permit = Permís de residència, si sou estranger
doc-payslips = Nòmines («bulletins de paie»)
doc-bank_details = Dades bancàries (RIB)
doc-rent_receipt = Rebut del lloguer («quittance»)
doc-lease = Contracte de lloguer («bail»)
doc-family_book = Llibre de família
doc-school_certificate = Certificat d’escolarització
doc-health_card = Targeta sanitària («carte Vitale»)
doc-tax_notice = Carta d’impostos («avis d’impôt»)
doc-court_decision = Decisió del jutge sobre la pensió
doc-disability_file = Expedient de la MDPH
doc-address_proof = Justificant de domicili, com ara una factura
doc-housing_papers = Contracte de lloguer, escriptura o certificat d’allotjament («attestation d’hébergement»)
doc-loan_contract = Contracte del préstec de l’habitatge
doc-custody_papers = Sentència o acord sobre la custòdia dels fills
doc-parents_tax_notice = Carta d’impostos («avis d’impôt») dels pares, rebuda l’any passat
doc-business_papers = Document de l’empresa («avis de situation Sirene»)
doc-unemployment_statement = Extracte de France Travail («relevé de situation»)
doc-sick_pay_statement = Extracte de les baixes («indemnités journalières»)
doc-pension_statement = Extracte de la caixa de pensions («caisse de retraite»)
doc-invalidity_statement = Extracte de la pensió d’invalidesa
doc-bank_statement = Extractes del compte bancari
doc-grant_notice = Decisió sobre la beca («notification de bourse»)
doc-turnover_declaration = Declaracions a l’Urssaf
doc-caf_statement = Certificat de pagament de la CAF
doc-tax_notice_before = Carta d’impostos («avis d’impôt») rebuda l’any passat
doc-disability_decision = Resolució o targeta de la MDPH
doc-stay_papers = Document d’identitat, passaport o permís de residència

## What the agency also looks at

untested-rights_claimed = Demaneu abans els vostres altres drets (atur, jubilació, pensió).
untested-residence_nine_months = Viviu a França almenys nou mesos l’any.
untested-exceptional_income = No heu rebut diners de manera excepcional.
untested-regular_stay = La residència a França és regular.
untested-main_home = És el vostre habitatge principal.
untested-decent_home = L’habitatge és digne i prou gran.
untested-other_people_means = Els ingressos d’altres persones de l’habitatge poden comptar.
untested-unlet_property = No teniu cap propietat buida.
untested-health_insured = Teniu cobertura de l’Assurance maladie.
untested-stable_stay = Viviu a França des de fa més de tres mesos.
untested-pension_claimed = Demaneu abans totes les vostres pensions de jubilació.
untested-other_parent_claims = L’altre progenitor no rep aquest ajut pels vostres fills.

window-ars = A l’agost, abans del curs
window-crous = De març a maig, per al curs següent

## Questions: place and home

q-territory = A quina regió viviu?
    .why = Algunes regles canvien segons el territori.
v-territory-mainland = A la França metropolitana
v-territory-alsace_moselle = A Alsàcia o a Mosel·la
v-territory-overseas = A ultramar
v-territory-mayotte = A Mayotte

q-housing_zone = A quina zona de lloguer és el vostre municipi?
    .why = L’ajut al lloguer depèn del municipi.
    .hint = El vostre municipi ens dona la zona.
v-housing_zone-zone_1 = Zona 1 (París i rodalia)
v-housing_zone-zone_2 = Zona 2 (grans ciutats)
v-housing_zone-zone_3 = Zona 3 (altres ciutats)

q-tenure = En quin tipus d’habitatge viviu?
    .why = En depenen l’ajut al lloguer i altres ajuts.
v-tenure-tenant = Llogo a un propietari privat
v-tenure-social_tenant = Llogo un habitatge social (HLM)
v-tenure-owner = Soc propietari, sense hipoteca
v-tenure-owner_loan = Soc propietari, amb hipoteca
v-tenure-free = M’allotgen gratis
v-tenure-hostel = Visc en una residència («foyer»)
v-tenure-none = No tinc habitatge

q-old_loan = Vau signar la hipoteca abans de 2020?
    .why = Les hipoteques més recents ja no donen ajut.
q-rent = Quant pagueu de lloguer al mes, sense les despeses?
    .why = L’ajut es calcula amb el lloguer.
    .hint = Mireu el rebut: «loyer principal».
q-furnished = L’habitatge es lloga amb mobles?
    .why = Una part del lloguer amb mobles no compta.
q-flat_share = Compartiu pis?
    .why = El límit de lloguer és més baix si compartiu.
q-room = Llogueu només una habitació a casa d’algú?
    .why = El límit de lloguer és més baix per a una habitació.
q-landlord_relative = El propietari és el vostre pare, mare o fill?
    .why = En aquest cas no hi ha ajut al lloguer.
    .hint = Compten també els avis i els de la parella.

## Questions: people

q-shared_custody = { $person ->
    [you] Viviu en custòdia compartida?
   *[other] { $name } viu en custòdia compartida?
}
    .why = En aquest cas, alguns ajuts es reparteixen entre els pares.
    .hint = El fill viu gairebé el mateix temps a cada casa.
q-separated_recently = Us heu separat o heu enviudat fa menys de 18 mesos?
    .why = La renda mínima (RSA) és més alta durant aquest temps.
q-depends_on_parents = Sou a la declaració d’impostos dels vostres pares?
    .why = En aquest cas, l’assegurança es demana amb ells.
    .hint = Responeu sí també si us paguen una pensió declarada.
q-other_parent = L’altre progenitor paga una pensió pels fills?
    .why = Si no, un ajut pot substituir-la.
v-other_parent-pays = Sí, paga
v-other_parent-unpaid = Hi ha una pensió fixada, però no es paga
v-other_parent-absent = És absent, desconegut o mort
v-other_parent-agreed_none = No s’ha decidit res

## Questions: work

q-has_wage = { $person ->
    [you] Teniu un sou?
   *[other] { $name } té un sou?
}
    .why = Si responeu sí, us en preguntarem l’import.
    .hint = Compten l’aprenentatge i les pràctiques pagades.
q-has_self_employed = { $person ->
    [you] Treballeu pel vostre compte?
   *[other] { $name } treballa pel seu compte?
}
    .why = Els ingressos d’autònom es compten d’una altra manera.
q-has_unemployment_benefit = { $person ->
    [you] Cobreu l’atur?
   *[other] { $name } cobra l’atur?
}
    .why = Els diners de France Travail compten com a ingrés.
q-has_sick_pay = { $person ->
    [you] Cobreu una baixa per malaltia o maternitat?
   *[other] { $name } cobra una baixa per malaltia o maternitat?
}
    .why = Compta com a ingrés.
q-has_pension = { $person ->
    [you] Cobreu una pensió de jubilació?
   *[other] { $name } cobra una pensió de jubilació?
}
    .why = Compta com a ingrés.
    .hint = La pensió de viduïtat també compta.
q-has_invalidity_pension = { $person ->
    [you] Cobreu una pensió d’invalidesa?
   *[other] { $name } cobra una pensió d’invalidesa?
}
    .why = Compta com a ingrés.
q-has_minimum = { $person ->
    [you] Ja cobreu l’AAH, l’ASS, l’ASI o l’ASPA?
   *[other] { $name } ja cobra l’AAH, l’ASS, l’ASI o l’ASPA?
}
    .why = Aquests ajuts compten en calcular els altres.
    .hint = AAH: discapacitat. ASS: fi de l’atur. ASI: invalidesa. ASPA: gent gran.
q-has_alimony = { $person ->
    [you] Rebeu una pensió d’aliments?
   *[other] { $name } rep una pensió d’aliments?
}
    .why = Compta com a ingrés.
q-pays_alimony = { $person ->
    [you] Pagueu una pensió d’aliments?
   *[other] { $name } paga una pensió d’aliments?
}
    .why = Es resta dels vostres ingressos en diversos ajuts.
q-is_student = { $person ->
    [you] Sou estudiant?
   *[other] { $name } és estudiant?
}
    .why = Les regles canvien per als estudiants.
q-out_of_work = { $person ->
    [you] Per què no treballeu en aquest moment?
   *[other] Per què { $name } no treballa en aquest moment?
}
    .why = En aquest cas, l’ajut al lloguer pot pujar.
v-out_of_work-search_short = Recerca de feina, des de fa menys de dos mesos
v-out_of_work-search_long = Recerca de feina, des de fa més de dos mesos
v-out_of_work-parental_leave = Permís parental
v-out_of_work-sick_long = Malaltia de més de sis mesos
v-out_of_work-other = Un altre motiu
q-worked_3214_hours = { $person ->
    [you] Heu treballat dos anys a temps complet en tres anys?
   *[other] { $name } ha treballat dos anys a temps complet en tres anys?
}
    .why = La renda mínima (RSA) és llavors possible abans dels 25 anys.
    .hint = Calen 3214 hores en tres anys.
q-has_grant = { $person ->
    [you] Teniu una beca d’estudis?
   *[other] { $name } té una beca d’estudis?
}
    .why = L’ajut al lloguer és més alt amb beca.

## Questions: money of each month

q-net_wage = { $person ->
    [you] Quin és el vostre sou net al mes?
   *[other] Quin és el sou net de { $name } al mes?
}
    .why = Gairebé tots els ajuts depenen dels ingressos.
    .hint = Mireu «montant net social» a la nòmina.
q-self_kind = { $person ->
    [you] Quina és la vostra activitat?
   *[other] Quina és l’activitat de { $name }?
}
    .why = Es resta una part fixa de la facturació.
v-self_kind-micro_sales = «Micro-entreprise»: venda
v-self_kind-micro_services = «Micro-entreprise»: serveis, oficis
v-self_kind-micro_liberal = «Micro-entreprise»: professió liberal
v-self_kind-other = Una altra empresa
q-turnover = { $person ->
    [you] Quant ingresseu al mes amb la vostra activitat?
   *[other] Quant ingressa al mes { $name } amb la seva activitat?
}
    .why = Aquest import compta com a ingrés.
    .hint = «Micro-entreprise»: total facturat. Una altra empresa: benefici.
q-unemployment_benefit = { $person ->
    [you] Quant cobreu d’atur al mes?
   *[other] Quant cobra { $name } d’atur al mes?
}
    .why = Aquest import compta com a ingrés.
    .hint = Mireu el darrer pagament de France Travail.
q-sick_pay = { $person ->
    [you] Quant cobreu al mes per malaltia o maternitat?
   *[other] Quant cobra { $name } al mes per malaltia o maternitat?
}
    .why = Aquest import compta com a ingrés.
q-pension = { $person ->
    [you] Quant cobreu al mes de pensió de jubilació?
   *[other] Quant cobra al mes { $name } de pensió de jubilació?
}
    .why = Aquest import compta com a ingrés.
    .hint = Sumeu totes les pensions de jubilació, netes abans d’impostos.
q-invalidity_pension = { $person ->
    [you] Quant cobreu al mes de pensió d’invalidesa?
   *[other] Quant cobra al mes { $name } de pensió d’invalidesa?
}
    .why = Aquest import compta com a ingrés.
q-alimony_received = { $person ->
    [you] Quant rebeu al mes de pensió d’aliments?
   *[other] Quant rep al mes { $name } de pensió d’aliments?
}
    .why = Aquest import compta com a ingrés.
q-alimony_paid = { $person ->
    [you] Quant pagueu al mes de pensió d’aliments?
   *[other] Quant paga al mes { $name } de pensió d’aliments?
}
    .why = Aquest import es resta dels vostres ingressos.
q-gross_wage = { $person ->
    [you] Quin és el vostre sou brut al mes?
   *[other] Quin és el sou brut de { $name } al mes?
}
    .why = La renda mínima per a gent gran (ASPA) mira el sou brut.
    .hint = És a dalt de la nòmina.
q-gross_pension = { $person ->
    [you] Quina és la vostra pensió de jubilació bruta al mes?
   *[other] Quina és la pensió de jubilació bruta de { $name } al mes?
}
    .why = La renda mínima per a gent gran (ASPA) mira la pensió bruta.
    .hint = Ho diu la caixa de pensions. Sovint és una mica més que la neta.
q-aah_received = { $person ->
    [you] Quant cobreu d’ajut per discapacitat (AAH) al mes?
   *[other] Quant cobra { $name } d’ajut per discapacitat (AAH) al mes?
}
    .why = L’AAH compta en altres ajuts.
    .hint = Si no és res, poseu 0.
q-ass_received = { $person ->
    [you] Quant cobreu d’ajut de fi de l’atur (ASS) al mes?
   *[other] Quant cobra { $name } d’ajut de fi de l’atur (ASS) al mes?
}
    .why = L’ASS compta en altres ajuts.
    .hint = Si no és res, poseu 0.
q-asi_received = { $person ->
    [you] Quant cobreu d’ajut per invalidesa (ASI) al mes?
   *[other] Quant cobra { $name } d’ajut per invalidesa (ASI) al mes?
}
    .why = L’ASI compta en altres ajuts.
    .hint = Si no és res, poseu 0.
q-aspa_received = { $person ->
    [you] Quant cobreu de renda mínima per a gent gran (ASPA) al mes?
   *[other] Quant cobra { $name } de renda mínima per a gent gran (ASPA) al mes?
}
    .why = L’ASPA compta en altres ajuts.
    .hint = Si no és res, poseu 0.

## Questions: savings and earlier months

q-livret_a = Quant teniu als comptes Livret A?
    .why = Els interessos compten com a ingrés.
    .hint = Sumeu els de tota la llar. Poseu 0 si no en teniu.
q-other_savings = Quant teniu en altres estalvis?
    .why = Compten una mica com un ingrés.
    .hint = Altres comptes, assegurança de vida, compte corrent. Poseu 0 si no en teniu.
q-has_property_income = Cobreu lloguers o interessos que paguen impostos?
    .why = Compten com a ingrés.
q-capital_income = Quant cobreu a l’any en interessos que paguen impostos?
    .why = Compten com a ingrés.
    .hint = Mireu l’«avis d’impôt».
q-land_income = Quant cobreu de lloguers a l’any?
    .why = Compten com a ingrés.
    .hint = L’ingrés net de lloguers («revenu foncier») de l’«avis d’impôt».
q-last_change = Quan van canviar per darrera vegada els ingressos de la llar?
    .why = Alguns ajuts miren els ingressos d’abans.
    .hint = Un canvi de debò: feina, atur, jubilació, gran pujada o baixada.
v-last_change-past_year = Fa menys de 14 mesos
v-last_change-past_three_years = Abans, però fa menys de tres anys
v-last_change-longer_ago = Fa més temps, o mai
q-wage_12m = { $person ->
    [you] Quant heu cobrat de sou net en dotze mesos?
   *[other] Quant ha cobrat { $name } de sou net en dotze mesos?
}
    .why = L’assegurança mèdica i l’ajut al lloguer miren dotze mesos.
    .hint = Sense comptar el mes passat. Si no és res, poseu 0.
q-other_income_12m = Quant ha rebut la llar d’altres ingressos en dotze mesos?
    .why = L’assegurança mèdica mira dotze mesos.
    .hint = Atur, pensions, baixes, feina pel vostre compte. Sense els ajuts.
q-taxable_wage_12m = { $person ->
    [you] Quin és el vostre sou imposable de dotze mesos?
   *[other] Quin és el sou imposable de { $name } de dotze mesos?
}
    .why = L’ajut al lloguer es calcula amb aquest import.
    .hint = Les nòmines diuen el «net imposable» de cada mes.
q-taxable_unemployment_12m = { $person ->
    [you] Quant heu cobrat d’atur imposable en dotze mesos?
   *[other] Quant ha cobrat { $name } d’atur imposable en dotze mesos?
}
    .why = L’ajut al lloguer es calcula amb aquest import.
    .hint = És al vostre espai de France Travail.
q-taxable_pension_12m = { $person ->
    [you] Quant heu cobrat de pensió de jubilació imposable en dotze mesos?
   *[other] Quant ha cobrat { $name } de pensió de jubilació imposable en dotze mesos?
}
    .why = L’ajut al lloguer es calcula amb aquest import.
    .hint = Ho diu la vostra caixa de pensions.
q-was_self_employed = { $person ->
    [you] Treballàveu pel vostre compte fa dos anys?
   *[other] { $name } treballava pel seu compte fa dos anys?
}
    .why = L’ajut al lloguer mira els beneficis de fa dos anys.
q-profit_n2 = { $person ->
    [you] Quin va ser el vostre benefici d’autònom fa dos anys?
   *[other] Quin va ser el benefici d’autònom de { $name } fa dos anys?
}
    .why = L’ajut al lloguer mira aquest benefici.
    .hint = Compteu l’any sencer. Mireu l’«avis d’impôt» rebut l’any passat.
q-tax_income_n2 = Fa dos anys, quin «revenu fiscal de référence» va tenir la llar?
    .why = Els ajuts pels fills miren aquest ingrés.
    .hint = És a l’«avis d’impôt» rebut l’any passat. Sumeu si en teniu dos.
q-two_earners_n2 = Fa dos anys, guanyàveu cadascú uns 450 € o més al mes?
    .why = El límit és més alt amb dos sous.
    .hint = Compteu els ingressos de la feina. El límit exacte canvia una mica cada any.

## Questions: health, papers, studies

q-disability = { $person ->
    [you] Teniu una discapacitat reconeguda per la MDPH?
   *[other] { $name } té una discapacitat reconeguda per la MDPH?
}
    .why = En aquest cas, diversos ajuts són més alts.
    .hint = El percentatge és a la decisió o a la targeta.
v-disability-none = No
v-disability-from_50 = Sí, entre 50 i 79 %
v-disability-from_80 = Sí, 80 % o més
q-work_restriction = { $person ->
    [you] La MDPH us reconeix una limitació duradora per treballar (RSDAE)?
   *[other] La MDPH reconeix a { $name } una limitació duradora per treballar (RSDAE)?
}
    .why = En aquest cas, l’ajut per discapacitat (AAH) és possible.
q-nationality = { $person ->
    [you] Quina és la vostra situació a França?
   *[other] Quina és la situació de { $name } a França?
}
    .why = Alguns ajuts demanen un dret de residència.
    .hint = La resposta es queda en aquest dispositiu.
v-nationality-french = Nacionalitat francesa
v-nationality-eea_settled = Europa o Suïssa, aquí des de fa més de tres mesos
v-nationality-eea_new = Europa o Suïssa, aquí des de fa menys de tres mesos
v-nationality-permit_5_years = Permís de residència i treball des de fa cinc anys
v-nationality-protected = Refugiat, apàtrida o targeta de resident
v-nationality-permit_new = Permís de residència des de fa menys de cinc anys
v-nationality-other = Una altra situació
q-parents_income = { $person ->
    [you] Quin és el «revenu brut global» dels vostres pares, a l’any?
   *[other] Quin és el «revenu brut global» dels pares de { $name }, a l’any?
}
    .why = La beca depèn d’aquest ingrés.
    .hint = És al seu «avis d’impôt» rebut l’any passat.
q-campus_distance = { $person ->
    [you] A quina distància de casa dels pares estudieu?
   *[other] A quina distància de casa dels pares estudia { $name }?
}
    .why = La distància augmenta la beca.
v-campus_distance-near = Menys de 30 km
v-campus_distance-from_30 = De 30 a 249 km
v-campus_distance-from_250 = 250 km o més
q-siblings_at_school = { $person ->
    [you] Quants altres fills a càrrec, fora de l’ensenyament superior, tenen els vostres pares?
   *[other] Quants altres fills a càrrec, fora de l’ensenyament superior, tenen els pares de { $name }?
}
    .why = Augmenten la beca.
q-siblings_in_higher = { $person ->
    [you] Quants dels vostres germans fan estudis superiors?
   *[other] Quants germans de { $name } fan estudis superiors?
}
    .why = Augmenten la beca.

## Headings of screens that hold several questions

screen-rented = El vostre lloguer
screen-lone_parent = La vostra situació de mare o pare
screen-net_wage = Els sous
screen-unemployment_benefit = L’atur
screen-pension = Les pensions de jubilació
screen-sick_pay = Les baixes per malaltia o maternitat
screen-invalidity_pension = Les pensions d’invalidesa
screen-alimony_received = Les pensions d’aliments que rebeu
screen-alimony_paid = Les pensions d’aliments que pagueu
screen-gross_wage = Els sous bruts
screen-gross_pension = Les pensions de jubilació brutes
screen-profit_n2 = Els beneficis de fa dos anys
screen-shared_custody = La custòdia dels fills
screen-out_of_work = Sense feina en aquest moment
screen-worked_3214_hours = La feina dels darrers tres anys
screen-nationality = La vostra situació a França

## Short names of numbers, for sentences and lists

short-rent = el lloguer sense despeses
short-net_wage = { $person ->
    [you] el vostre sou net
   *[other] el sou net de { $name }
}
short-turnover = { $person ->
    [you] els vostres ingressos d’autònom
   *[other] els ingressos d’autònom de { $name }
}
short-unemployment_benefit = { $person ->
    [you] el vostre atur
   *[other] l’atur de { $name }
}
short-sick_pay = { $person ->
    [you] el que cobreu per la baixa
   *[other] el que cobra { $name } per la baixa
}
short-pension = { $person ->
    [you] la vostra pensió neta
   *[other] la pensió neta de { $name }
}
short-invalidity_pension = { $person ->
    [you] la vostra pensió d’invalidesa
   *[other] la pensió d’invalidesa de { $name }
}
short-alimony_received = { $person ->
    [you] la pensió d’aliments que rebeu
   *[other] la pensió d’aliments que rep { $name }
}
short-alimony_paid = { $person ->
    [you] la pensió d’aliments que pagueu
   *[other] la pensió d’aliments que paga { $name }
}
short-gross_wage = { $person ->
    [you] el vostre sou brut
   *[other] el sou brut de { $name }
}
short-gross_pension = { $person ->
    [you] la vostra pensió bruta
   *[other] la pensió bruta de { $name }
}
short-aah_received = { $person ->
    [you] el vostre ajut per discapacitat (AAH)
   *[other] l’ajut per discapacitat (AAH) de { $name }
}
short-ass_received = { $person ->
    [you] el vostre ajut de fi de l’atur (ASS)
   *[other] l’ajut de fi de l’atur (ASS) de { $name }
}
short-asi_received = { $person ->
    [you] el vostre ajut per invalidesa (ASI)
   *[other] l’ajut per invalidesa (ASI) de { $name }
}
short-aspa_received = { $person ->
    [you] la vostra renda mínima per a gent gran (ASPA)
   *[other] la renda mínima per a gent gran (ASPA) de { $name }
}
short-livret_a = els diners als Livrets A
short-other_savings = els altres estalvis
short-capital_income = els interessos imposables
short-land_income = els lloguers rebuts
short-wage_12m = { $person ->
    [you] els vostres sous de 12 mesos
   *[other] els sous de 12 mesos de { $name }
}
short-other_income_12m = els altres ingressos de 12 mesos
short-taxable_wage_12m = { $person ->
    [you] els vostres sous imposables de 12 mesos
   *[other] els sous imposables de 12 mesos de { $name }
}
short-taxable_unemployment_12m = { $person ->
    [you] el vostre atur imposable de 12 mesos
   *[other] l’atur imposable de 12 mesos de { $name }
}
short-taxable_pension_12m = { $person ->
    [you] la vostra pensió imposable de 12 mesos
   *[other] la pensió imposable de 12 mesos de { $name }
}
short-profit_n2 = { $person ->
    [you] el vostre benefici de fa dos anys
   *[other] el benefici de { $name } de fa dos anys
}
short-tax_income_n2 = el «revenu fiscal» de fa dos anys
short-parents_income = { $person ->
    [you] els ingressos dels vostres pares
   *[other] els ingressos dels pares de { $name }
}
short-siblings_at_school = { $person ->
    [you] els vostres germans a l’escola
   *[other] els germans a l’escola de { $name }
}
short-siblings_in_higher = { $person ->
    [you] els vostres germans estudiants
   *[other] els germans estudiants de { $name }
}
