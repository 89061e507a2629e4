# Words of the French rights and questions. Short sentences, plain words. Official names stay in French.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-fr =
    quotient familial
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
    loyer
    montant net social
    micro-entreprise
    revenu foncier
    montant net imposable
    revenu fiscal de référence
    revenu fiscal
    revenu brut global
    Assurance maladie
    collège
    lycée
    pass Sport
    pass Culture
    Livret A
    Livrets A
    France Travail
    avis de taxe foncière
    taxe foncière
    mairie
    département
    impôts
    France services
    chèque énergie
    mission locale
    Action Logement
    contrat de travail
    prime d’activité
    Aidants Connect
    point-justice
    Assurance retraite

## Who decides

authority-caf = la CAF (o la MSA)
    .delay = Sovint dues o tres setmanes, de vegades mesos. Cada CAF publica els terminis a caf.fr.
authority-cpam = l’Assurance maladie (assegurança de malaltia)
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-mdph = la MDPH
    .delay = La llei dona quatre mesos. Sense resposta, és una denegació: podeu reclamar.
authority-sports_ministry = el ministeri d’esports
    .delay = El codi arriba sol a finals d’agost, per missatge. Per als estudiants, arriba a la tardor.
authority-culture_ministry = el ministeri de cultura
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-large_family_service = el servei del carnet de família nombrosa
    .delay = Al telèfon, arriba quan accepten la petició. El carnet de plàstic arriba en tres setmanes.
authority-school = l’escola («collège» o «lycée»)
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-crous = el Crous
    .delay = La primera resposta arriba sovint en un mes, per missatge. La decisió arriba després de la matrícula.
authority-energy_agency = l’Estat (chèque énergie)
    .delay = Normalment arriba sol, un cop l’any. Si no, demaneu-lo abans del 31 de desembre de 2026.
authority-mission_locale = la mission locale o France Travail
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-france_travail = France Travail
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-social_landlord = el propietari social (HLM)
    .delay = Arriba sola, al rebut de cada mes. Si falta, escriviu al propietari.
authority-action_logement = Action Logement
    .delay = No se sap quant triga. Sense resposta en unes setmanes, truqueu al 0970 800 800.
authority-housing_fund = el departament (FSL)
    .delay = El termini depèn del departament. Si us tallen la llum o us desnonen, digueu que és urgent.
authority-carsat = la caixa de pensions (caisse de retraite)
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-ccas = l’ajuntament (mairie)
    .delay = No se sap quant triga. Digueu si és urgent, i pregunteu després de dos mesos sense resposta.
authority-legal_aid_office = l’oficina d’ajuda jurídica del jutjat
    .delay = El jutjat intenta respondre en dos mesos com a màxim. Si després no respon, pregunteu com està la petició.
authority-anah = l’Anah (agència de l’habitatge)
    .delay = Resposta en quatre mesos, amb tots els documents. Sense resposta, és una denegació.
authority-impots = els impostos (impôts)
    .delay = La rebaixa ja és a l’avís d’impostos. Si els escriviu, responen en sis mesos.
authority-orange = l’operador Orange
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-departement = el departament (département)
    .delay = Resposta en dos mesos, amb tots els documents. Sense resposta, teniu dret a un import provisional.
authority-france_services = France services
    .delay = L’ajuda es dona allà mateix. No cal esperar cap resposta.
authority-tisseo = Tisséo
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-haute_garonne = el departament de l’Alta Garona
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-ile_de_france_mobilites = Île-de-France Mobilités
    .delay = Resposta en pocs dies, per missatge o per carta. Després, espereu 48 hores per carregar el passi.
authority-ville_paris = l’Ajuntament de París
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-tcl = la xarxa TCL de Lió
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-rtm = la xarxa RTM de Marsella
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-ilevia = la xarxa ilévia de Lilla
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-cts = la xarxa CTS d’Estrasburg
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-tam = la xarxa TaM de Montpeller
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-sankeo = la xarxa Sankéo de Perpinyà
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-pyrenees_orientales = el departament dels Pirineus Orientals
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.
authority-local_network = la xarxa de transport del vostre municipi
    .delay = No se sap quant triga. Sense resposta en dos mesos, pregunteu com està la petició.

## RSA

benefit-rsa = Renda mínima (RSA)
    .summary = Diners cada mes per a llars sense ingressos o amb pocs ingressos.
    .apply = Demaneu-la a caf.fr. També podeu trucar al 3230.
    .delay = La CAF intenta respondre en deu dies, i sovint ho aconsegueix. Sense resposta en dos mesos, pregunteu.
reason-rsa-place = Viviu fora de Mayotte, on els imports són uns altres.
reason-rsa-stay = Vós o la vostra parella teniu el dret de residència que es demana.
reason-rsa-not_student = Un adult ha acabat els estudis, o sou una família monoparental.
reason-rsa-age_or_family = La vostra edat, família o feina us dona aquest dret.
reason-rsa-over_25 = Un adult de 25 anys o més ha acabat els estudis.
reason-rsa-with_child = Teniu un fill a càrrec i un adult ha acabat els estudis.
reason-rsa-expecting = Vós o la vostra parella espereu una criatura.
reason-rsa-alone_with_child = Sense parella: embaràs, fill de menys de 3 anys o fill i separació recent.
reason-rsa-worked_enough = Un adult de menys de 25 anys ha treballat dos anys de tres.
reason-rsa-amount = Els ingressos i els altres ajuts de la llar són prou baixos.
part-rsa-main = Renda mínima (RSA)
step-rsa-scale = Import per a la vostra llar
step-rsa-housing = Part per l’habitatge
step-rsa-income = Els vostres ingressos comptats

## Low wages

benefit-ppa = Complement per a sous baixos («prime d’activité»)
    .summary = Diners cada mes que completen un sou baix.
    .apply = Demaneu-lo a caf.fr. També podeu trucar al 3230.
reason-ppa-place = Viviu fora de Mayotte, on l’import és un altre.
reason-ppa-grown_up = Un adult té 18 anys o més.
reason-ppa-stay = Vós o la vostra parella teniu el dret de residència que es demana.
reason-ppa-working = Un adult treballa, o crieu sense parella un fill petit.
reason-ppa-at_work = Un adult ha guanyat diners amb la feina.
reason-ppa-student_at_work = Un estudiant o aprenent guanya prou cada mes.
reason-ppa-alone_with_child = Sense parella: embaràs, fill de menys de 3 anys o fill i separació recent.
reason-ppa-amount = Els vostres ingressos deixen almenys 15 € al mes.
part-ppa-main = Complement per a sous baixos

## The end of unemployment benefit

benefit-ass = Ajut de fi de l’atur (ASS)
    .summary = Diners cada mes quan s’acaba l’atur.
    .apply = Demaneu-lo a France Travail quan s’acabi l’atur. Podeu trucar al 3949. Es paga per dies. Aquí és l’import de 30 dies.
reason-ass-place = Viviu fora de Mayotte, on l’import és un altre.
reason-ass-seeking = { $person ->
    [you] Busqueu feina.
   *[other] { $name } busca feina.
}
reason-ass-unpaid = { $person ->
    [you] Ja no cobreu l’atur.
   *[other] { $name } ja no cobra l’atur.
}
reason-ass-worked = { $person ->
    [you] Se us ha acabat l’atur, després de cinc anys de feina.
   *[other] A { $name } se li ha acabat l’atur, després de cinc anys de feina.
}
reason-ass-age = { $person ->
    [you] No teniu l’edat de jubilació.
   *[other] { $name } no té l’edat de jubilació.
}
reason-ass-no_aah = { $person ->
    [you] No cobreu l’ajut per discapacitat (AAH).
   *[other] { $name } no cobra l’ajut per discapacitat (AAH).
}
reason-ass-amount = Els ingressos de la llar són prou baixos.
part-ass-main = Ajut de fi de l’atur
step-ass-limit = Límit per a la vostra llar
step-ass-income = Ingressos imposables comptats
step-ass-most = Com a màxim, l’import de 30 dies

## The contract for young people

benefit-youth_contract = Contracte per a joves sense feina (CEJ)
    .summary = Un acompanyament cap a la feina, amb diners cada mes.
    .apply = Demaneu cita a la «mission locale» o a France Travail. Un assessor decideix amb vós.
reason-youth_contract-place = Viviu fora de Mayotte, on l’import és un altre.
reason-youth_contract-young = { $person ->
    [you] Teniu menys de 26 anys, o menys de 30 amb discapacitat.
   *[other] { $name } té menys de 26 anys, o menys de 30 amb discapacitat.
}
reason-youth_contract-not_student = { $person ->
    [you] Heu acabat els estudis.
   *[other] { $name } ha acabat els estudis.
}
reason-youth_contract-no_rsa = La renda mínima (RSA) no és possible per a la llar.
reason-youth_contract-amount = Els ingressos i l’impost de la llar són prou baixos.
part-youth_contract-main = Diners del contracte per a joves
step-youth_contract-most = Import segons l’edat i l’impost
step-youth_contract-income = Part descomptada segons els ingressos

## Housing benefit

benefit-housing_benefit = Ajut per al lloguer
    .summary = Un ajut cada mes per pagar el lloguer.
    .apply = Demaneu-lo a caf.fr quan entreu a l’habitatge. No es paguen els mesos anteriors.
reason-housing_benefit-mainland = Viviu a la França metropolitana.
reason-housing_benefit-tenant = Pagueu un lloguer.
reason-housing_benefit-not_relative = El propietari és de fora de la vostra família propera.
reason-housing_benefit-student_permit = Un adult és europeu, té beca o protecció, o no és estudiant.
reason-housing_benefit-amount = Els vostres ingressos i el lloguer són per sota dels límits.
part-housing_benefit-main = Ajut a l’habitatge
part-housing_benefit-hostel = Ajut en una residència sense conveni (imports d’octubre de 2025)
step-housing_benefit-hostel = Import segons els vostres ingressos
step-housing_benefit-rent = Lloguer i despeses comptats
step-housing_benefit-own_share = Part que pagueu vós
step-housing_benefit-dear_rent = Rebaixa per lloguer molt alt
step-housing_benefit-flat_cut = Descompte fix
step-housing_benefit-social_cut = Rebaixa ja feta al vostre lloguer social
step-housing_benefit-crds = Descompte pel deute social (CRDS)

## Energy voucher

benefit-energy_voucher = Xec per a l’energia («chèque énergie»)
    .summary = Diners cada any per pagar la llum, el gas o la calefacció.
    .apply = Normalment arriba sense demanar-lo. Si no, demaneu-lo a chequeenergie.gouv.fr.
reason-energy_voucher-home = Teniu un habitatge, fora d’una residència.
reason-energy_voucher-own_notice = Declareu els impostos a part dels vostres pares.
reason-energy_voucher-income = Els vostres ingressos de fa dos anys són prou baixos.
reason-energy_voucher-amount = Hi ha un import fixat per a la vostra llar.
part-energy_voucher-main = Xec per a l’energia

## Independent living

benefit-independent_living = Suplement per viure a casa (MVA)
    .summary = Diners afegits a l’ajut per discapacitat, si teniu habitatge.
    .apply = Arriba sense demanar-lo. Si no, escriviu a la CAF.
    .delay = Arriba sol, cada mes, amb l’ajut per discapacitat. Si no arriba en dos mesos, escriviu.
reason-independent_living-rate = { $person ->
    [you] Teniu una discapacitat reconeguda del 80 % o més.
   *[other] { $name } té una discapacitat reconeguda del 80 % o més.
}
reason-independent_living-minimum = { $person ->
    [you] Cobreu l’ajut per discapacitat (AAH) sencer, o el d’invalidesa (ASI).
   *[other] { $name } cobra l’ajut per discapacitat (AAH) sencer, o el d’invalidesa (ASI).
}
reason-independent_living-housing_benefit = La vostra llar té dret a l’ajut a l’habitatge.
reason-independent_living-out_of_work = { $person ->
    [you] No treballeu.
   *[other] { $name } no treballa.
}
reason-independent_living-amount = Hi ha un import fix.
part-independent_living-main = Suplement per viure a casa

## The rent of social housing

benefit-rent_cut = Rebaixa del lloguer social (RLS)
    .summary = El propietari de l’habitatge social abaixa el lloguer cada mes.
    .apply = Arriba sense demanar-la. Mireu el rebut del lloguer («quittance»). L’ajut al lloguer baixa gairebé igual.
reason-rent_cut-social_home = Llogueu un habitatge social (HLM).
reason-rent_cut-mainland = Viviu a la França metropolitana.
reason-rent_cut-amount = Els ingressos de la vostra llar són prou baixos.
part-rent_cut-main = Rebaixa del lloguer

## Action Logement

benefit-rent_guarantee = Aval gratuït per llogar (Visale)
    .summary = Si no podeu pagar el lloguer, Visale el paga primer.
    .apply = Demaneu-lo a visale.fr abans de signar el contracte de lloguer.
    .delay = Sovint dos dies feiners, amb tots els documents. Feu-ho abans de signar.
reason-rent_guarantee-renting = Llogueu, o busqueu lloguer.
reason-rent_guarantee-public = Un de vosaltres té entre 18 i 30 anys.
benefit-deposit_advance = Bestreta per a la fiança (Loca-Pass)
    .summary = Un préstec sense interessos, 1.200 € com a màxim, per entrar en un habitatge.
    .apply = Demaneu-la a actionlogement.fr, com a màxim dos mesos després d’entrar.
reason-deposit_advance-renting = Llogueu, o busqueu lloguer.
reason-deposit_advance-public = Un de vosaltres té sou, o menys de 30 anys.
reason-deposit_advance-employee = Un de vosaltres té sou.
reason-deposit_advance-under_30 = Un de vosaltres té entre 18 i 29 anys.
benefit-apprentice_rent = Ajut al lloguer per a aprenents (Mobili-Jeune)
    .summary = De 10 a 100 € al mes per al lloguer, durant l’aprenentatge.
    .apply = Demaneu-lo a actionlogement.fr dins els sis mesos després de començar el contracte.
reason-apprentice_rent-apprentice = { $person ->
    [you] Apreneu un ofici amb sou.
   *[other] { $name } aprèn un ofici amb sou.
}
reason-apprentice_rent-young = { $person ->
    [you] Teniu menys de 30 anys.
   *[other] { $name } té menys de 30 anys.
}
reason-apprentice_rent-renting = Pagueu un lloguer.
reason-apprentice_rent-amount = Hi ha un import previst.
part-apprentice_rent-main = Ajut al lloguer per a aprenents

## The driving licence

benefit-driving_licence = Ajut per al permís de conduir
    .summary = Ajut per pagar l’autoescola.
    .apply = Demaneu-lo a France Travail, o a una autoescola adherida, abans d’inscriure-us.
reason-driving_licence-public = { $person ->
    [you] Teniu 25 anys o menys, o busqueu feina.
   *[other] { $name } té 25 anys o menys, o busca feina.
}
reason-driving_licence-young = { $person ->
    [you] Teniu entre 15 i 25 anys.
   *[other] { $name } té entre 15 i 25 anys.
}
reason-driving_licence-without_work = { $person ->
    [you] Ara no treballeu.
   *[other] { $name } ara no treballa.
}
outcome-driving_licence-job_seeker = Fins a 1.200 € de France Travail
outcome-driving_licence-loan = Préstec sense interessos, per un euro al dia

## Help with rent and bills

benefit-housing_fund = Ajut per al lloguer i les factures endarrerides (FSL)
    .summary = Ajut del departament per a l’habitatge, l’energia, l’aigua o el telèfon.
    .apply = Demaneu-lo a l’assistent social o al departament. Pot pagar l’entrada en un habitatge, un lloguer o una factura. De novembre a març no us poden tallar la llum ni el gas.
reason-housing_fund-income = Potser els ingressos de la llar són sota el límit del departament.

## Family allowances

benefit-family_allowances = Ajut familiar per fills
    .summary = Diners cada mes a partir de dos fills.
    .apply = Arriba sense demanar-lo si la CAF coneix els vostres fills. Si no, declareu-los a caf.fr.
    .delay = Comença el mes després del segon naixement. Si no arriba en dos mesos, pregunteu.
reason-family_allowances-place = Viviu fora de Mayotte, on l’import és un altre.
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
    .delay = Si la CAF coneix els vostres fills, arriba a l’agost. Des dels 16 anys, arriba després de la vostra declaració.
reason-back_to_school-place = Viviu fora de Mayotte, on l’import és un altre.
reason-back_to_school-pupil = Un fill de 6 a 18 anys va a l’escola.
reason-back_to_school-amount = Els vostres ingressos de fa dos anys són prou baixos.
part-back_to_school-main = Ajut escolar
step-back_to_school-children = Import pels vostres fills
step-back_to_school-income = Ingressos per sobre del límit

## Complementary health

benefit-complementary_health = Assegurança mèdica complementària gratuïta o barata
    .summary = Paga la part de l’atenció mèdica que no paga l’Assurance maladie.
    .apply = Demaneu-la al vostre compte ameli, o amb el formulari 12504. Podeu trucar al 3646. Amb l’RSA (renda mínima), sovint arriba i continua sense demanar-la. Amb l’ASI (invalidesa), demanar-la és més fàcil. També amb l’ASPA (renda mínima per a gent gran).
    .delay = Resposta en dos mesos, amb tots els documents. Sense resposta, queda acceptada.
reason-complementary_health-independent = Declareu els impostos a part dels vostres pares.
reason-complementary_health-stay = Un adult té el dret de residència que es demana.
reason-complementary_health-means = Els ingressos de la vostra llar són prou baixos.
reason-complementary_health-amount = Hi ha un preu fixat per a la vostra llar.
outcome-complementary_health-free = Gratuïta
outcome-complementary_health-free_or_contribution = Gratuïta, o amb un petit pagament
outcome-complementary_health-with_contribution = Amb un petit pagament
part-complementary_health-main = El vostre pagament
step-complementary_health-members = Import per cada persona, segons l’edat

## Care without a permit

benefit-ame = Atenció mèdica gratuïta (AME)
    .summary = L’atenció mèdica es paga fins i tot sense permís de residència.
    .apply = Ompliu el formulari 11573. Doneu-lo a l’Assurance maladie o a l’hospital. Els agents guarden el secret.
    .delay = La regla és un mes, amb tots els documents. Després de dos mesos sense resposta, pregunteu.
reason-ame-place = Viviu fora de Mayotte.
reason-ame-means = Els ingressos de la vostra llar són prou baixos.
reason-ame-stay = La vostra situació a França obre aquest dret.

## Emergency aid of the town

benefit-town_emergency = Ajut d’urgència del municipi
    .summary = Tots els veïns poden demanar ajuda: menjar, calefacció, sostre o factures.
    .apply = Demaneu el centre social (CCAS) a l’ajuntament («mairie»). Demaneu cita.

## Justice

benefit-legal_aid = Advocat pagat per l’Estat
    .summary = Tot o una part de l’advocat i del judici.
    .apply = Ompliu el formulari 16146, a justice.fr o al jutjat. Un advocat us pot ajudar. El 3039 és gratuït: indica un point-justice a prop vostre.
reason-legal_aid-means = Els vostres ingressos són prou baixos, o han canviat.

## Telephone

benefit-phone_discount = Telèfon fix més barat
    .summary = Uns euros menys al mes en una línia fixa d’Orange.
    .apply = La CAF o France Travail envia un certificat. Si no, demaneu-lo i truqueu al 3900.
reason-phone_discount-entitled = Algú rep un ajut que obre aquest dret.
reason-phone_discount-minimum = Algú rep l’ajut per discapacitat, o de fi de l’atur.
reason-phone_discount-rsa = La vostra llar té dret a l’RSA (renda mínima).
reason-phone_discount-perhaps_invalid = Algú potser va quedar ferit en una guerra.

## Help with procedures and computers

benefit-france_services = Ajuda gratuïta per als vostres tràmits
    .summary = Per a tothom: algú fa els tràmits amb vós, a France services.
    .apply = Aneu a l’oficina més propera. Amb Aidants Connect, un agent pot actuar en línia per vós. Abans hi heu de donar permís.
benefit-digital_adviser = Aprendre a fer servir internet
    .summary = Per a tothom: un assessor ensenya gratis a usar telèfon i ordinador.
    .apply = Trobeu un lloc al mapa, o pregunteu a l’ajuntament. El web gratuït Pix (pix.fr) ajuda a aprendre sol. Amb Aidants Connect, un ajudant pot actuar en línia per vós.

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
part-asf-taken_in = Per l’infant sense els pares
step-asf-children = Import pels vostres fills
step-asf-alimony = Pensió d’aliments rebuda

## Three children or more

benefit-cf = Ajut per a tres fills o més (CF)
    .summary = Diners cada mes per tres fills de 3 a 20 anys.
    .apply = Arriba sense demanar-lo si la CAF coneix els vostres fills. Si no, declareu-los a caf.fr.
    .delay = Comença el mes després dels 3 anys del més petit. Si no, pregunteu.
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
reason-paje-baby = Un fill té menys de 3 anys, o és adoptat de fa poc.
reason-paje-amount = Els vostres ingressos de fa dos anys són prou baixos.
part-paje-main = Ajut per a un fill petit
step-paje-children = Import segons els vostres ingressos

## Students

benefit-crous = Beca del Crous
    .summary = Diners cada mes, de setembre a juny, per a estudis superiors.
    .apply = Demaneu-la cada any a messervices.etudiant.gouv.fr.
reason-crous-student = { $person ->
    [you] Sou estudiant.
   *[other] { $name } és estudiant.
}
reason-crous-young = { $person ->
    [you] Teniu menys de 28 anys l’1 de setembre.
   *[other] { $name } té menys de 28 anys l’1 de setembre.
}
reason-crous-nationality = { $person ->
    [you] Teniu nacionalitat francesa o europea, o sou refugiat.
   *[other] { $name } té nacionalitat francesa o europea, o és refugiat.
}
reason-crous-level = Els ingressos dels pares són prou baixos.
reason-crous-amount = Hi ha un import previst.
part-crous-main = Beca del Crous
step-crous-level = Import segons els ingressos dels pares
## A disabled child

benefit-aeeh = Ajut per a un fill amb discapacitat (AEEH)
    .summary = Diners cada mes per un fill amb discapacitat de menys de 20 anys.
    .apply = Demaneu-lo a la MDPH, amb el formulari 15692 i un certificat mèdic. Després paga la CAF.
    .delay = La resposta triga uns quatre mesos. Sense resposta, és una denegació: podeu reclamar.
reason-aeeh-place = Viviu fora de Mayotte, on l’import és un altre.
reason-aeeh-child = Un fill de menys de 20 anys té una discapacitat reconeguda.
reason-aeeh-rate = El grau és del 80 % o més, o el fill rep cures.
reason-aeeh-amount = Correspon un import pel fill.
part-aeeh-base = Import base
part-aeeh-complement = Complement que decideix la MDPH
part-aeeh-lone = Suplement per a famílies monoparentals

## A birth, an adoption

benefit-birth_grant = Prima de naixement
    .summary = Diners una vegada, abans que neixi un fill.
    .apply = Declareu l’embaràs a l’Assurance maladie i a caf.fr, abans de 14 setmanes.
reason-birth_grant-place = Viviu fora de Mayotte.
reason-birth_grant-expecting = La vostra llar espera una criatura.
reason-birth_grant-income = Els vostres ingressos de fa dos anys són prou baixos.
reason-birth_grant-amount = Correspon un import pel naixement.
part-birth_grant-main = Prima de naixement
step-birth_grant-children = Una prima per cada fill que espereu

benefit-adoption_grant = Prima d’adopció
    .summary = Diners una vegada, quan arriba un fill adoptat.
    .apply = Declareu l’arribada del fill a caf.fr. També podeu trucar al 3230.
reason-adoption_grant-place = Viviu fora de Mayotte.
reason-adoption_grant-adopted = Ha arribat un fill adoptat en els últims dos anys.
reason-adoption_grant-income = Els vostres ingressos de fa dos anys són prou baixos.
reason-adoption_grant-amount = Correspon un import per l’adopció.
part-adoption_grant-main = Prima d’adopció, per un fill

## Pupils

benefit-college_scholarship = Beca de «collège»
    .summary = Diners cada trimestre per un fill al «collège», d’11 a 15 anys.
    .apply = Demaneu-la quan comença el curs, en línia o al «collège». Si hi consentiu en la inscripció, arriba sense demanar-la.
reason-college_scholarship-pupil = Un fill va al «collège».
reason-college_scholarship-income = Els vostres ingressos de l’any passat són prou baixos.
reason-college_scholarship-amount = Correspon un import per al curs.
part-college_scholarship-main = Beca per al curs
step-college_scholarship-pupils = Import pels vostres fills al «collège»

benefit-lycee_scholarship = Beca de «lycée»
    .summary = Diners cada trimestre per un fill al «lycée», de 15 a 18 anys.
    .apply = Demaneu-la quan comença el curs, en línia o al «lycée». Si hi consentiu en la inscripció, arriba sense demanar-la.
reason-lycee_scholarship-pupil = Un fill va al «lycée».
reason-lycee_scholarship-income = Els vostres ingressos de l’any passat són prou baixos.
reason-lycee_scholarship-amount = Correspon un import per al curs.
part-lycee_scholarship-main = Beca per al curs
step-lycee_scholarship-pupils = Import pels vostres fills al «lycée»

## Care of small children

benefit-cmg = Ajut per a la cura d’un fill (CMG)
    .summary = Paga una part d’una cuidadora amb permís o de la cura a casa.
    .apply = Demaneu-lo a caf.fr. Després declareu cada mes la cura a pajemploi.urssaf.fr.
reason-cmg-child = Un fill té menys de 6 anys, o 12 si sou família monoparental.

benefit-prepare = Ajut per cuidar vós mateix un fill (PreParE)
    .summary = Diners cada mes si un progenitor treballa menys, o gens.
    .apply = Demaneu-lo a caf.fr. Parleu abans del permís parental amb l’empresa.
reason-prepare-place = Viviu fora de Mayotte.
reason-prepare-child = Un fill té menys d’un any, o de tres si té germans.
reason-prepare-amount = Correspon un import si un progenitor treballa menys.
part-prepare-main = Ajut per cuidar vós mateix un fill

## Young people and large families

benefit-pass_sport = Ajut per a un club d’esport (pass Sport)
    .summary = Una rebaixa del preu d’un club d’esport, per a alguns joves.
    .apply = Un codi arriba per missatge a finals d’agost. Ensenyeu-lo al club abans del 31 de desembre.
reason-pass_sport-entitled = Un jove rep un ajut escolar, una beca o un ajut per discapacitat.
reason-pass_sport-amount = Hi ha un import previst per a aquest jove.
part-pass_sport-main = Rebaixa del preu del club
step-pass_sport-persons = Import per cada jove

benefit-culture_pass = Diners per a la cultura (pass Culture)
    .summary = Diners als 17 i als 18 anys per a llibres i espectacles.
    .apply = Inscriviu-vos a l’aplicació pass Culture, amb un document d’identitat. Als 18 anys, amb pocs ingressos o una discapacitat: 50 € més, sense demanar-los.
reason-culture_pass-age = { $person ->
    [you] Teniu 17 o 18 anys.
   *[other] { $name } té 17 o 18 anys.
}
reason-culture_pass-residence = { $person ->
    [you] Sou d’Europa, o viviu a França des de fa un any.
   *[other] { $name } és d’Europa, o viu a França des de fa un any.
}
reason-culture_pass-amount = Hi ha un import previst a aquesta edat.
part-culture_pass-main = Diners per a la cultura

benefit-large_family_card = Carnet de família nombrosa francès
    .summary = Trens més barats a partir de tres fills.
    .apply = Demaneu-lo en línia. El carnet es paga i dura tres anys. Després de criar cinc fills, la rebaixa és per sempre.
reason-large_family_card-three_children = Teniu almenys tres fills de menys de 18 anys.
reason-large_family_card-amount = Hi ha una rebaixa prevista.
part-large_family_card-main = Rebaixa del preu dels trens

## The old

benefit-aspa = Renda mínima per a gent gran (ASPA)
    .summary = Diners cada mes que completen una pensió de jubilació petita.
    .apply = Demaneu-la a la vostra caixa de pensions o al 3960. A l’Assurance retraite, és el formulari 13710. L’Estat en pot recuperar una part amb l’herència.
reason-aspa-place = Viviu fora de Mayotte.
reason-aspa-old = Vós o la vostra parella teniu 65 anys, o 64 amb discapacitat.
reason-aspa-stay = Una persona d’aquesta edat té el dret de residència que es demana.
reason-aspa-amount = Els ingressos i els estalvis de la llar són prou baixos.
part-aspa-main = Renda mínima per a gent gran
step-aspa-most = Import sencer
step-aspa-income = Part descomptada segons els ingressos

## Widows and widowers

benefit-widow_allowance = Ajut per a vidus i vídues abans dels 55 anys
    .summary = Diners cada mes després de la mort del marit o de la dona.
    .apply = Demaneu-lo a la caixa de pensions, o al 3960. Feu-ho abans de dos anys.
reason-widow_allowance-widowed = Sou vidu o vídua, després d’un matrimoni.
reason-widow_allowance-alone = Viviu sense parella.
reason-widow_allowance-young = Teniu menys de 55 anys.
reason-widow_allowance-amount = Els ingressos dels darrers tres mesos són prou baixos.
part-widow_allowance-main = Ajut per a vidus i vídues
step-widow_allowance-most = Import sencer
step-widow_allowance-income = Part descomptada segons els ingressos
benefit-survivor_pension = Pensió de viduïtat
    .summary = Una part de la jubilació del marit o de la dona, després de la mort.
    .apply = Feu una sola petició a info-retraite.fr. Val per a totes les jubilacions.
    .delay = La caixa de pensions intenta respondre en tres mesos. Després de quatre mesos sense resposta, escriviu-li.
reason-survivor_pension-widowed = Una persona és vídua, després d’un matrimoni.

## Property tax

benefit-property_tax = Impost de l’habitatge gratuït o reduït
    .summary = Menys impost de l’habitatge («taxe foncière») segons l’edat i els ingressos.
    .apply = La rebaixa arriba sense demanar-la. Si falta, escriviu des del vostre espai a impots.gouv.fr.
reason-property_tax-owner = Sou propietari de l’habitatge.
reason-property_tax-person = Algú tenia 65 anys al gener, o rep un ajut que compta.
reason-property_tax-means = El vostre ingrés fiscal de l’any passat és prou baix.
reason-property_tax-amount = Us toca una rebaixa.
outcome-property_tax-exempt = Res a pagar, tret de les escombraries
outcome-property_tax-reduced = Una mica menys a pagar
part-property_tax-main = Rebaixa de l’impost

## Help at home

benefit-apa = Ajuda a casa des dels 60 anys (APA)
    .summary = Paga una part de l’ajuda per viure a casa.
    .apply = Demaneu el formulari 16301 a l’ajuntament. També serveix per a l’ajuda de la caixa de pensions.
reason-apa-old_with_help = Una persona de 60 anys o més necessita ajuda cada dia.

## Disability

benefit-pch = Ajut diari per la discapacitat (PCH)
    .summary = Paga l’ajuda d’una persona, material o obres.
    .apply = Demaneu-lo a la MDPH, en línia o amb el formulari 15692.
    .delay = La resposta triga sovint més de quatre mesos. Sense resposta, és una denegació: podeu reclamar.
reason-pch-handicap = Algú té una discapacitat o necessita ajuda cada dia.
benefit-inclusion_card = Targeta per a la discapacitat (CMI)
    .summary = Una targeta per passar davant, seure o aparcar gratis.
    .apply = Demaneu-la a la MDPH, amb el formulari 15692. Amb l’APA (ajuda a casa), demaneu-la al departament.
    .delay = La llei dona quatre mesos, i sovint triga més. Sense resposta, pregunteu.
reason-inclusion_card-handicap = Algú té una discapacitat o necessita ajuda cada dia.

## Minimum incomes of disability

benefit-aah = Ajut per discapacitat (AAH)
    .summary = Diners cada mes per a un adult amb discapacitat.
    .apply = Demaneu-lo a la MDPH, amb el formulari 15692. Després paga la CAF.
    .delay = La resposta triga sovint més de quatre mesos. Sense resposta, és una denegació: podeu reclamar.
reason-aah-place = Viviu fora de Mayotte, on l’import és un altre.
reason-aah-old_enough = { $person ->
    [you] Teniu l’edat que es demana.
   *[other] { $name } té l’edat que es demana.
}
reason-aah-rate = { $person ->
    [you] La vostra discapacitat és prou important.
   *[other] La discapacitat de { $name } és prou important.
}
reason-aah-from_80 = La MDPH ha donat un percentatge del 80 % o més.
reason-aah-from_50 = Abans de la jubilació, la discapacitat fa difícil treballar.
reason-aah-no_rate_yet = La MDPH encara pot donar un percentatge.
reason-aah-amount = { $person ->
    [you] Els vostres ingressos són prou baixos.
   *[other] Els ingressos de { $name } són prou baixos.
}
part-aah-main = Ajut per discapacitat (AAH)
benefit-asi = Complement de la pensió d’invalidesa (ASI)
    .summary = Diners cada mes que completen una pensió d’invalidesa petita.
    .apply = Demaneu-lo a l’Assurance maladie, amb el formulari 11175. Podeu trucar al 3646.
reason-asi-place = Viviu fora de Mayotte, on l’import és un altre.
reason-asi-invalid = { $person ->
    [you] Cobreu una pensió d’invalidesa.
   *[other] { $name } cobra una pensió d’invalidesa.
}
reason-asi-young_enough = { $person ->
    [you] Encara no teniu l’edat de la renda mínima per a gent gran.
   *[other] { $name } encara no té l’edat de la renda mínima per a gent gran.
}
reason-asi-stay = { $person ->
    [you] Teniu el dret de residència que es demana.
   *[other] { $name } té el dret de residència que es demana.
}
reason-asi-amount = Els ingressos i els estalvis de la llar són prou baixos.
part-asi-main = Complement de la pensió d’invalidesa

## Works at home

benefit-home_adaptation = Ajut per adaptar l’habitatge
    .summary = Paga la meitat de les obres o més: dutxa, barres, cadira pujaescales.
    .apply = Truqueu a France Rénov’ al 0808 800 700. Espereu l’acord abans de començar les obres.
reason-home_adaptation-home = L’habitatge és vostre, o el llogueu a un propietari privat.
reason-home_adaptation-person = Algú té 70 anys, una discapacitat, o 60 anys i necessita ajuda.
reason-home_adaptation-means = El vostre ingrés fiscal de l’any passat és prou baix.
## Where you live

benefit-tisseo_solidarity = Autobús i metro més barats a Tolosa
    .summary = Un abonament de Tisséo més barat, segons l’edat, l’atur o els ingressos.
    .apply = Demaneu-lo a tisseo.fr o en una oficina de Tisséo.
reason-tisseo_solidarity-profile = Algú de la llar és d’un grup amb preu reduït.
reason-tisseo_solidarity-young = Algú té de 4 a 25 anys.
reason-tisseo_solidarity-senior = Algú té 65 anys o més, o està jubilat.
reason-tisseo_solidarity-job_seeker = Algú cobra l’atur.
reason-tisseo_solidarity-low_income = Els ingressos donen dret a l’assegurança complementària gratuïta.

benefit-haute_garonne_canteen = Menjador de l’institut a l’Alta Garona
    .summary = El departament paga tot o la meitat dels àpats al «collège».
    .apply = Demaneu-lo a eCollège31 quan comença el curs, o al 0801 801 808.
reason-haute_garonne_canteen-pupil = Un infant té l’edat del «collège», d’11 a 15 anys.

benefit-haute_garonne_alarm = Botó d’emergència gratuït a l’Alta Garona
    .summary = Un botó per portar a sobre i demanar ajuda, dia i nit.
    .apply = Demaneu-lo al web haute-garonne.fr.
reason-haute_garonne_alarm-person = Algú de la llar és gran o té una discapacitat.
reason-haute_garonne_alarm-senior = Algú té 70 anys o més.
reason-haute_garonne_alarm-disabled = Algú té un grau de discapacitat del 80 % o més.

benefit-haute_garonne_digital = Vals per aprendre internet a l’Alta Garona
    .summary = Per als habitants: vals de classes gratuïtes de mòbil i d’ordinador.
    .apply = Demaneu-los en una oficina del departament.

benefit-marseille_transport = Transport gratuït o més barat a Marsella
    .summary = Gratuït abans dels 11 anys i des dels 65, o més barat.
    .apply = Ompliu el formulari a rtm.fr, o aneu a una oficina de la xarxa. Amb pocs ingressos, és a meitat de preu.
reason-marseille_transport-profile = Algú de la llar és d’un grup amb preu reduït.
reason-marseille_transport-child = Un infant té menys d’11 anys.
reason-marseille_transport-senior = Algú té 65 anys o més.
reason-marseille_transport-low_income = Els ingressos donen dret a l’assegurança complementària gratuïta.

benefit-lille_transport = Transport gratuït o més barat a Lilla
    .summary = Gratuït de 4 a 17 anys, més barat amb pocs ingressos.
    .apply = Demaneu una targeta Pass Pass a ilevia.fr o en una oficina d’ilévia. Amb pocs ingressos, és a meitat de preu o menys.
reason-lille_transport-profile = Algú de la llar és d’un grup amb preu reduït.
reason-lille_transport-young = Un infant té de 4 a 17 anys.
reason-lille_transport-low_income = Els ingressos donen dret a l’assegurança complementària gratuïta.

benefit-strasbourg_transport = Transport gratuït o més barat a Estrasburg
    .summary = Gratuït de 4 a 17 anys, després un preu segons els ingressos.
    .apply = Demaneu una targeta Badgéo a cts-strasbourg.eu. La CAF dona el «quotient familial», que fixa el preu.
reason-strasbourg_transport-profile = Algú de la llar és d’un grup amb preu reduït.
reason-strasbourg_transport-young = Un infant té de 4 a 17 anys.
reason-strasbourg_transport-senior = Algú té més de 65 anys.
reason-strasbourg_transport-low_income = Els ingressos donen dret a l’assegurança complementària gratuïta.

benefit-montpellier_transport = Transport gratuït a Montpeller
    .summary = Autobusos i tramvies són gratuïts per a tothom que viu a la metròpoli.
    .apply = Demaneu el Pass gratuité a tam-voyages.com o en una oficina de TaM.

benefit-perpignan_transport = Autobús més barat a Perpinyà
    .summary = Meitat de preu o menys a la xarxa Sankéo, amb pocs ingressos.
    .apply = Demaneu-lo en una oficina de Sankéo o a sankeo.com. Mostreu el certificat de l’assegurança complementària.
reason-perpignan_transport-profile = Algú de la llar és d’un grup amb preu reduït.
reason-perpignan_transport-low_income = Els ingressos donen dret a l’assegurança complementària gratuïta.

benefit-po_canteen = Menjador de l’institut a la Catalunya del Nord
    .summary = El preu de l’àpat al «collège» depèn dels ingressos.
    .apply = Demaneu-lo al «collège» quan comença el curs.
reason-po_canteen-pupil = Un infant té l’edat del «collège», d’11 a 15 anys.

benefit-tcl_solidarity = Transport gratuït o més barat a Lió
    .summary = Gratuït amb un ingrés mínim, a preu reduït amb pocs ingressos.
    .apply = Demaneu l’abonament Solidaire a tcl.fr o en una oficina de la xarxa.
reason-tcl_solidarity-profile = Algú de la llar és d’un grup amb preu reduït.
reason-tcl_solidarity-minimum = Rebeu una renda mínima o un ajut per discapacitat.
reason-tcl_solidarity-low_income = Els ingressos donen dret a l’assegurança complementària gratuïta.

benefit-navigo_solidarity = Transport gratuït o més barat a l’Illa de França
    .summary = Metro, autobús i trens gratuïts o gairebé, amb pocs ingressos.
    .apply = Demaneu-lo en línia, o truqueu al 0 800 948 999. Cal un passi Navigo.
reason-navigo_solidarity-means = Els ingressos són prou baixos per a l’assegurança complementària gratuïta, o l’atur s’ha acabat.
outcome-navigo_solidarity-free_or_quarter = Gratuït, o a la quarta part del preu
outcome-navigo_solidarity-quarter_or_half = A la quarta part del preu, o a la meitat amb l’ajut mèdic

benefit-paris_solidarity = Complement d’ingressos de l’Ajuntament de París
    .summary = Diners cada mes per a gent gran o amb discapacitat, amb pocs ingressos.
    .apply = Demaneu-lo a l’Espace parisien des solidarités del vostre districte. Truqueu al 3975.
reason-paris_solidarity-person = Algú és prou gran o té una discapacitat.
reason-paris_solidarity-senior = Algú té 65 anys o més.
reason-paris_solidarity-unfit = Algú té 60 anys o més i ja no pot treballar.
reason-paris_solidarity-disabled = Algú té una discapacitat reconeguda.
reason-paris_solidarity-means = Els ingressos de la llar són prou baixos.

benefit-paris_housing = Ajut de París per a l’habitatge
    .summary = Diners cada mes per a un habitatge massa car a París.
    .apply = Demaneu-lo a l’Espace parisien des solidarités del vostre districte. Truqueu al 3975.
reason-paris_housing-home = Pagueu lloguer, o teniu fills i un habitatge propi.
reason-paris_housing-tenant = Viviu de lloguer.
reason-paris_housing-family = Teniu fills i un habitatge propi.
reason-paris_housing-means = Els ingressos de la llar són prou baixos.

benefit-transport_half = Transport a meitat de preu
    .summary = Meitat de preu o menys als autobusos i tramvies del vostre municipi.
    .apply = Demaneu-lo a l’oficina de la xarxa, amb el certificat de l’assegurança complementària.
reason-transport_half-means = Els ingressos donen dret a l’assegurança complementària gratuïta.

## Documents

doc-identity = Document d’identitat
doc-any_identity = Un document d’identitat, si en teniu
doc-three_months_proof = Prova de tres mesos a França, com una carta
doc-permit = Permís de residència, si sou estranger
doc-payslips = Nòmines («bulletins de paie»)
doc-income_papers = Documents sobre els ingressos, també de l’estranger
doc-bank_details = Dades bancàries (RIB)
doc-rent_receipt = Rebut del lloguer («quittance»)
doc-lease = Contracte de lloguer («bail»)
doc-works_estimate = Pressupost de les obres
doc-family_book = Llibre de família
doc-school_certificate = Certificat d’escolarització
doc-health_card = Targeta sanitària («carte Vitale»)
doc-tax_notice = Carta d’impostos («avis d’impôt»)
doc-property_tax_notice = Avís de l’impost de l’habitatge («avis de taxe foncière»)
doc-court_decision = Decisió del jutge sobre la pensió
doc-disability_file = Expedient de la MDPH
doc-medical_certificate = Certificat mèdic, de fa menys d’un any
doc-photo = Foto de carnet
doc-address_proof = Justificant de domicili, com ara una factura
doc-housing_papers = Contracte de lloguer, escriptura o certificat d’allotjament («attestation d’hébergement»)
doc-energy_bill = Factura de la llum recent
doc-work_contract = Contracte de treball («contrat de travail»)
doc-loan_contract = Contracte del préstec de l’habitatge
doc-adoption_papers = Documents d’adopció
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
doc-rights_certificate = Certificat de la CAF o de l’Assurance maladie
doc-tax_notice_before = Carta d’impostos («avis d’impôt») rebuda l’any passat
doc-disability_decision = Resolució o targeta de la MDPH
doc-stay_papers = Document d’identitat, passaport o permís de residència

## What the agency also looks at

untested-rights_claimed = Demaneu abans els vostres altres drets (atur, jubilació, pensió).
untested-vouchers_left = El departament encara té vals per donar.
untested-residence_nine_months = Viviu a França almenys nou mesos l’any.
untested-exceptional_income = No heu rebut diners de manera excepcional.
untested-shared_custody_share = Un fill en custòdia compartida pot comptar per la meitat.
untested-regular_stay = La residència a França és regular.
untested-not_in_hospital = No passeu més de dos mesos a l’hospital o a la presó.
untested-main_home = És el vostre habitatge principal.
untested-works_before = Les obres comencen després de l’acord.
untested-home_fifteen_years = L’habitatge té més de quinze anys.
untested-owner_agrees = Si és de lloguer, el propietari hi està d’acord.
untested-other_people_tax_income = Les altres persones de l’habitatge també tenen un ingrés fiscal baix.
untested-electricity_contract = El contracte de la llum és a nom d’un de vosaltres.
untested-ready_to_engage = Esteu disposat a fer 15 hores d’activitats per setmana.
untested-looks_for_work = Busqueu feina de debò i podeu treballar.
untested-own_home = L’habitatge és només vostre, fora d’una residència.
untested-contracted_home = L’habitatge té un conveni amb l’Estat.
untested-before_lease = Ho demaneu abans de signar el contracte de lloguer.
untested-rent_below_limit = El lloguer és sota el límit, i sota la meitat dels ingressos.
untested-new_home = Entreu a l’habitatge, fa menys de dos mesos.
untested-private_employer = Treballeu en una empresa privada, fora del camp.
untested-apprentice_contract = Teniu un contracte d’aprenentatge o de professionalització.
untested-nearer_work = L’habitatge us acosta a la feina o a l’escola.
untested-no_licence = Encara no teniu el permís de conduir.
untested-registered_six_months = France Travail demana sis mesos d’inscripció.
untested-difficulty_paying = Us costa pagar l’habitatge o les factures.
untested-local_rules = Cada departament té les seves regles.
untested-higher_education = Esteu matriculat a temps complet després del batxillerat.
untested-no_apprentice = Estudieu fora de l’aprenentatge.
untested-decent_home = L’habitatge és digne i prou gran.
untested-other_people_means = Els ingressos d’altres persones de l’habitatge poden comptar.
untested-unlet_property = No teniu cap propietat buida.
untested-health_insured = Teniu cobertura de l’Assurance maladie.
untested-stable_stay = Viviu a França des de fa més de tres mesos.
untested-hard_time = Passeu un moment difícil.
untested-court_case = Teniu un judici o un tràmit al jutjat.
untested-savings_low = Els vostres estalvis no passen d’un límit.
untested-no_legal_insurance = Cap assegurança no paga ja l’advocat.
untested-no_second_home = Les vostres altres cases o terrenys valen poc.
untested-fixed_line = Teniu una línia fixa d’Orange, sense internet.
untested-three_months_without_permit = A un adult li falta el permís de residència des de fa tres mesos.
untested-pension_claimed = Demaneu abans totes les vostres pensions de jubilació.
untested-death_two_years = Fa menys de dos anys de la mort, o teníeu llavors 50 anys.
untested-spouse_insured = La persona morta va treballar tres mesos el darrer any.
untested-survivor_age = Gairebé sempre, la persona té 55 anys o més.
untested-survivor_income = Per a la jubilació bàsica, els ingressos no passen d’un límit.
untested-not_received_yet = Aquesta pensió encara no es paga.
untested-group_of_autonomy = El departament troba que la necessitat és prou gran.
untested-lasting_difficulty = La dificultat dura, o durarà, almenys un any.
untested-difficulty_before_60 = La dificultat va començar abans dels 60 anys.
untested-club_partner = El club accepta el pass Sport.
untested-carer_paid = Pagueu una cuidadora amb permís oficial, o la cura a casa.
untested-parents_work = Els pares treballen, estudien o busquen feina.
untested-work_reduced = Un progenitor deixa o redueix la feina.
untested-worked_before = Aquest progenitor ha cotitzat dos anys per a la jubilació.
untested-school_kind = L’escola és pública, o privada concertada.
untested-first_examination = S’ha fet el primer examen de l’embaràs.
untested-boarding = El fill viu amb vosaltres i no en un internat.
untested-help_by_somebody = Algú ajuda el fill cada dia, si sou família monoparental.
untested-other_parent_claims = L’altre progenitor no rep aquest ajut pels vostres fills.
untested-town_weighs = El municipi mira els vostres ingressos i despeses.
untested-network_card = Teniu una targeta de la xarxa amb foto.
untested-eats_at_school = L’infant menja al menjador de l’institut («collège»).
untested-canteen_income = Els ingressos són per sota del límit del departament.
untested-paris_three_years = Heu viscut a París tres dels últims cinc anys.
untested-rent_near_third = El lloguer i les despeses són gairebé un terç dels ingressos.
untested-network_there = Hi ha una xarxa d’autobús on viviu.

window-before_works = Abans de començar les obres
window-property_tax = Abans de final de l’any següent a l’avís
window-scholarship = Des que comença el curs fins a mitjan octubre
window-birth = Durant l’embaràs, abans de 14 setmanes
window-crous = Per al curs següent
window-back_to_college = Al setembre, quan comença el curs

## Questions: place and home

q-territory = A quina regió viviu?
    .why = Algunes regles canvien segons el territori.
v-territory-mainland = A la França metropolitana
v-territory-alsace_moselle = A Alsàcia o a Mosel·la
v-territory-overseas = A ultramar
v-territory-mayotte = A Mayotte

q-local_area = En quina part de França viviu?
    .why = Alguns municipis i departaments donen ajuts propis.
v-local_area-elsewhere = En un altre lloc de França
v-local_area-toulouse = A Tolosa
v-local_area-toulouse_area = Als voltants de Tolosa
v-local_area-haute_garonne = A l’Alta Garona
v-local_area-paris = A París
v-local_area-ile_de_france = A l’Illa de França
v-local_area-rhone = Al Roine
v-local_area-marseille_area = A Marsella o als voltants
v-local_area-lille_area = A Lilla o als voltants
v-local_area-strasbourg_area = A Estrasburg o als voltants
v-local_area-montpellier_area = A Montpeller o als voltants
v-local_area-perpignan_area = A Perpinyà o als voltants
v-local_area-pyrenees_orientales = Als Pirineus Orientals

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
    .hint = Mireu el rebut: «loyer».
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
q-school_level = { $person ->
    [you] On aneu a l’escola?
   *[other] On va a l’escola { $name }?
}
    .why = Les beques depenen de l’escola.
v-school_level-primary = A primària
v-school_level-college = Al «collège»
v-school_level-lycee = Al «lycée», general o professional
v-school_level-other = En un altre lloc, com els estudis superiors
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
q-widowed = { $person ->
    [you] Sou vidu o vídua?
   *[other] { $name } és vidu o vídua?
}
    .why = Llavors és possible una pensió.
    .hint = Després d’un matrimoni. També compta un exmarit o una exdona.
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
q-needs_help = { $person ->
    [you] Teniu una discapacitat, o necessiteu ajuda cada dia?
   *[other] { $name } té una discapacitat, o necessita ajuda cada dia?
}
    .why = Hi ha ajuts per l’edat, la malaltia i la discapacitat.
    .hint = Reconeguda o no. Per exemple per caminar, veure-hi o rentar-se. Per a un infant: més que altres de la seva edat.
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
q-ended_unemployment = { $person ->
    [you] Heu acabat l’atur, després de cinc anys de feina en deu?
   *[other] { $name } ha acabat l’atur, després de cinc anys de feina en deu?
}
    .why = L’ajut de fi de l’atur (ASS) és possible en aquest cas.
    .hint = Compteu els deu anys abans del final de l’últim contracte. Cada fill criat treu un any.
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
    .hint = Mireu el certificat de pagament de France Travail. Si hi diu «montant net social», poseu aquest import.
q-sick_pay = { $person ->
    [you] Quant cobreu al mes per malaltia o maternitat?
   *[other] Quant cobra { $name } al mes per malaltia o maternitat?
}
    .why = Aquest import compta com a ingrés.
    .hint = Mireu el certificat de pagament, al compte ameli. Si hi diu «montant net social», poseu aquest import.
q-pension = { $person ->
    [you] Quant cobreu al mes de pensió de jubilació?
   *[other] Quant cobra al mes { $name } de pensió de jubilació?
}
    .why = Aquest import compta com a ingrés.
    .hint = Sumeu totes les pensions de jubilació, netes abans d’impostos. Si un extracte diu «montant net social», poseu aquest import.
q-invalidity_pension = { $person ->
    [you] Quant cobreu al mes de pensió d’invalidesa?
   *[other] Quant cobra al mes { $name } de pensió d’invalidesa?
}
    .why = Aquest import compta com a ingrés.
    .hint = Mireu l’extracte de la pensió d’invalidesa. Si hi diu «montant net social», poseu aquest import.
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
q-earlier_wage = { $person ->
    [you] Fa de dos a quatre mesos, quin era el vostre sou net?
   *[other] Fa de dos a quatre mesos, quin era el sou net de { $name }?
}
    .why = La renda mínima (RSA) i la «prime d’activité» miren aquests mesos.
    .hint = Doneu la mitjana per mes. Si no ha canviat, poseu el mateix import. Si no és res, poseu 0.
q-earlier_benefit = { $person ->
    [you] Fa de dos a quatre mesos, quant cobràveu d’atur i de pensions?
   *[other] Fa de dos a quatre mesos, quant cobrava { $name } d’atur i de pensions?
}
    .why = La renda mínima (RSA) i la «prime d’activité» miren aquests mesos.
    .hint = Doneu la mitjana per mes. Si no ha canviat, poseu el mateix import. Si no és res, poseu 0.
q-earlier_gross_wage = { $person ->
    [you] Els últims tres mesos, quin era el vostre sou brut?
   *[other] Els últims tres mesos, quin era el sou brut de { $name }?
}
    .why = Els ajuts per a gent gran i per a invalidesa miren aquests mesos.
    .hint = Doneu la mitjana per mes. Si no ha canviat, poseu el mateix import. Si no és res, poseu 0.
q-other_income_12m = Quant ha rebut la llar d’altres ingressos en dotze mesos?
    .why = L’assegurança mèdica mira dotze mesos.
    .hint = Atur, pensions, baixes, feina pel vostre compte. Sense els ajuts.
q-taxable_wage_12m = { $person ->
    [you] Quin és el vostre sou imposable de dotze mesos?
   *[other] Quin és el sou imposable de { $name } de dotze mesos?
}
    .why = L’ajut al lloguer es calcula amb aquest import.
    .hint = Les nòmines diuen el «montant net imposable» de cada mes.
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
q-rfr_n1 = L’any passat, quin «revenu fiscal de référence» va tenir la llar?
    .why = Alguns ajuts miren aquest ingrés.
    .hint = És a l’«avis d’impôt» rebut aquest any. Sumeu si en teniu dos.
q-two_earners_n2 = Fa dos anys, guanyàveu cadascú uns 525 € o més al mes?
    .why = El límit és més alt amb dos sous.
    .hint = Compteu els ingressos de la feina. El límit exacte canvia una mica cada any.

## Questions: health, papers, studies

q-adopted = Ha arribat a casa un fill adoptat en els últims dos anys?
    .why = Hi ha un ajut quan arriba un fill adoptat.
    .hint = Compteu també un infant confiat per a una adopció.
q-expected_children = Quants fills espereu?
    .why = L’ajut es paga per cada fill que espereu.
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
q-aeeh_complement = { $person ->
    [you] Quin complement us ha donat la MDPH?
   *[other] Quin complement ha donat la MDPH per { $name }?
}
    .why = El complement se suma a l’ajut per a un fill amb discapacitat.
    .hint = És a la decisió de la MDPH.
v-aeeh_complement-none = Cap complement
v-aeeh_complement-category_1 = Categoria 1
v-aeeh_complement-category_2 = Categoria 2
v-aeeh_complement-category_3 = Categoria 3
v-aeeh_complement-category_4 = Categoria 4
v-aeeh_complement-category_5 = Categoria 5
v-aeeh_complement-category_6 = Categoria 6
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
screen-school_level = L’escola dels fills
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
short-earlier_wage = { $person ->
    [you] el vostre sou d’abans
   *[other] el sou d’abans de { $name }
}
short-earlier_benefit = { $person ->
    [you] el vostre atur i les vostres pensions d’abans
   *[other] l’atur i les pensions d’abans de { $name }
}
short-earlier_gross_wage = { $person ->
    [you] el vostre sou brut d’abans
   *[other] el sou brut d’abans de { $name }
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
short-rfr_n1 = el «revenu fiscal» de l’any passat
short-expected_children = els fills que espereu
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
