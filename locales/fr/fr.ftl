# Words of the French rights and questions. Short sentences, plain words. Official names stay in the titles of the rule files.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-fr = {""}

## Who decides

authority-caf = la CAF (ou la MSA)
authority-cpam = l’Assurance maladie
authority-mdph = la MDPH
authority-crous = le Crous
authority-carsat = la caisse de retraite

## RSA

benefit-rsa = Revenu minimum (RSA)
    .summary = De l’argent chaque mois pour les foyers sans revenu ou à petit revenu.
    .apply = Demandez-le sur caf.fr. Vous pouvez aussi appeler le 3230.
reason-rsa-place = Vous vivez en dehors de Mayotte, où les montants changent.
reason-rsa-stay = Vous ou votre partenaire avez le droit de séjour demandé.
reason-rsa-not_student = Un adulte a fini ses études, ou vous êtes parent seul.
reason-rsa-age_or_family = Votre âge, votre famille ou votre travail ouvre ce droit.
reason-rsa-over_25 = Un adulte de 25 ans ou plus a fini ses études.
reason-rsa-with_child = Vous avez un enfant à charge. Un adulte a fini ses études.
reason-rsa-expecting = Vous ou votre partenaire attendez un enfant.
reason-rsa-alone_with_child = Sans partenaire, vous élevez ou attendez un enfant.
reason-rsa-worked_enough = Un adulte de moins de 25 ans a travaillé deux ans sur trois.
reason-rsa-amount = Les revenus et les autres aides du foyer sont assez bas.
part-rsa-main = Revenu minimum (RSA)
step-rsa-scale = Montant pour votre foyer
step-rsa-housing = Part pour le logement
step-rsa-income = Vos revenus comptés

## Housing benefit

benefit-housing_benefit = Aide pour le loyer
    .summary = Une aide chaque mois pour payer votre loyer.
    .apply = Demandez-la sur caf.fr dès votre entrée dans le logement. Elle ne remonte pas dans le temps.
reason-housing_benefit-mainland = Vous vivez en France métropolitaine.
reason-housing_benefit-tenant = Vous payez un loyer.
reason-housing_benefit-not_relative = Le propriétaire est extérieur à votre famille proche.
reason-housing_benefit-amount = Vos revenus et votre loyer sont sous les limites.
part-housing_benefit-main = Aide au logement
step-housing_benefit-rent = Loyer et charges comptés
step-housing_benefit-own_share = Part qui reste à votre charge
step-housing_benefit-dear_rent = Baisse pour les loyers très élevés
step-housing_benefit-flat_cut = Retrait fixe
step-housing_benefit-social_cut = Baisse déjà faite sur votre loyer de logement social
step-housing_benefit-crds = Retrait pour la dette sociale (CRDS)

## Family allowances

benefit-family_allowances = Allocations familiales
    .summary = De l’argent chaque mois à partir de deux enfants.
    .apply = Elles arrivent sans demande si la CAF connaît vos enfants. Sinon, déclarez-les sur caf.fr.
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
reason-back_to_school-pupil = Un enfant de 6 à 18 ans va à l’école.
reason-back_to_school-amount = Vos revenus d’il y a deux ans sont assez bas.
part-back_to_school-main = Aide de rentrée scolaire
step-back_to_school-children = Montant pour vos enfants
step-back_to_school-income = Revenu au-dessus de la limite

## Complementary health

benefit-complementary_health = Mutuelle gratuite ou à petit prix
    .summary = Elle paie la part des soins que l’Assurance maladie ne paie pas.
    .apply = Demandez-la sur votre compte ameli ou par courrier. Vous pouvez appeler le 3646.
reason-complementary_health-independent = Vos impôts sont séparés de ceux de vos parents.
reason-complementary_health-means = Les revenus de votre foyer sont assez bas.
reason-complementary_health-amount = Un prix est fixé pour votre foyer.
outcome-complementary_health-free = Gratuite
outcome-complementary_health-free_or_contribution = Gratuite, ou avec une petite participation
outcome-complementary_health-with_contribution = Avec une petite participation
part-complementary_health-main = Votre participation
step-complementary_health-members = Montant pour chaque personne, selon l’âge

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
step-asf-children = Montant pour vos enfants
step-asf-alimony = Pension alimentaire reçue

## Three children or more

benefit-cf = Aide pour trois enfants ou plus (CF)
    .summary = De l’argent chaque mois pour trois enfants de 3 à 20 ans.
    .apply = Elle arrive sans demande si la CAF connaît vos enfants. Sinon, déclarez-les sur caf.fr.
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
reason-paje-baby = Un enfant a moins de 3 ans jusqu’à la fin du mois.
reason-paje-amount = Vos revenus d’il y a deux ans sont assez bas.
part-paje-main = Aide pour un petit enfant
step-paje-children = Montant selon vos revenus

## The old

benefit-aspa = Minimum vieillesse (ASPA)
    .summary = De l’argent chaque mois pour compléter une petite retraite.
    .apply = Demandez-la à votre caisse de retraite ou au 3960. L’État peut en reprendre une part sur l’héritage.
reason-aspa-place = Vous vivez en dehors de Mayotte.
reason-aspa-old = Vous ou votre partenaire avez 65 ans, ou 64 avec un handicap.
reason-aspa-stay = Une personne de cet âge a le droit de séjour demandé.
reason-aspa-amount = Les revenus et les économies du foyer sont assez bas.
part-aspa-main = Minimum vieillesse
step-aspa-most = Montant entier
step-aspa-income = Part retirée selon vos revenus

## Documents

doc-identity = Pièce d’identité
doc-permit = Titre de séjour, si vous êtes étranger
doc-payslips = Bulletins de paie
doc-bank_details = Coordonnées bancaires (RIB)
doc-rent_receipt = Quittance de loyer
doc-lease = Contrat de location (bail)
doc-family_book = Livret de famille
doc-school_certificate = Certificat de scolarité
doc-health_card = Carte Vitale
doc-tax_notice = Avis d’impôt
doc-court_decision = Décision du juge sur la pension
doc-disability_file = Dossier MDPH
doc-address_proof = Justificatif de domicile, comme une facture
doc-housing_papers = Contrat de location (bail), titre de propriété ou attestation d’hébergement
doc-loan_contract = Contrat de crédit du logement
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
doc-tax_notice_before = Avis d’impôt reçu l’an dernier
doc-disability_decision = Décision ou carte de la MDPH
doc-stay_papers = Carte d’identité, passeport ou titre de séjour

## What the agency also looks at

untested-rights_claimed = Vous demandez d’abord vos autres droits (chômage, retraite, pension).
untested-residence_nine_months = Vous vivez en France au moins neuf mois par an.
untested-exceptional_income = Vous n’avez pas reçu d’argent de façon exceptionnelle.
untested-regular_stay = Le séjour en France est régulier.
untested-main_home = C’est votre logement principal.
untested-decent_home = Le logement est décent et assez grand.
untested-other_people_means = Les revenus des autres personnes du logement peuvent compter.
untested-unlet_property = Vous n’avez pas de bien immobilier vide.
untested-health_insured = Vous êtes couvert par l’Assurance maladie.
untested-stable_stay = Vous vivez en France depuis plus de trois mois.
untested-pension_claimed = Vous demandez d’abord toutes vos retraites.
untested-other_parent_claims = L’autre parent ne reçoit pas cette aide pour vos enfants.

window-ars = En août, avant la rentrée
window-crous = De mars à mai, pour la rentrée suivante

## Questions: place and home

q-territory = Dans quelle région vivez-vous ?
    .why = Quelques règles changent selon le territoire.
v-territory-mainland = En métropole
v-territory-alsace_moselle = En Alsace ou en Moselle
v-territory-overseas = En outre-mer
v-territory-mayotte = À Mayotte

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
    .hint = Regardez votre dernier paiement de France Travail.
q-sick_pay = { $person ->
    [you] Combien d’indemnités maladie ou maternité touchez-vous par mois ?
   *[other] Combien d’indemnités maladie ou maternité { $name } touche par mois ?
}
    .why = Ce montant compte comme revenu.
q-pension = { $person ->
    [you] Combien de retraite touchez-vous par mois ?
   *[other] Combien de retraite { $name } touche par mois ?
}
    .why = Ce montant compte comme revenu.
    .hint = Additionnez toutes les retraites, net avant impôt.
q-invalidity_pension = { $person ->
    [you] Quelle est votre pension d’invalidité par mois ?
   *[other] Quelle est la pension d’invalidité de { $name } par mois ?
}
    .why = Ce montant compte comme revenu.
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
q-two_earners_n2 = Il y a deux ans, gagniez-vous chacun environ 450 € ou plus par mois ?
    .why = La limite est plus haute pour deux revenus.
    .hint = Comptez les revenus du travail. La limite exacte change un peu chaque année.

## Questions: health, papers, studies

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
