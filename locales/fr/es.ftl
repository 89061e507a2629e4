# What Spain and Catalonia ask and pay, in plain words: one idea a sentence, at most 15 words.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-ca =
    padró
    Renda garantida
    Drets Socials
    Generalitat
    Consell Comarcal
    Consorci d’Educació
    T-mobilitat
    T-metropolitana
    Bo Lloguer Jove
    Agència Catalana de l’Aigua
    Àrea Metropolitana de Barcelona
    teleassistència
    cànon social
foreign-es =
    Agencia Tributaria
    Bachillerato
    vida laboral

## Questions

q-town = Dans quelle ville vivez-vous ?
    .why = Certaines aides dépendent de l’endroit où vous vivez.
q-tenure = Comment êtes-vous logé ?
    .why = Les aides au loyer et au logement en dépendent.
v-tenure-tenant = En location, un logement ou une chambre
v-tenure-owner = Il est à nous, sans crédit
v-tenure-owner_loan = Il est à nous, avec un crédit
v-tenure-free = Nous ne payons rien : on nous le prête
v-tenure-none = Nous n’avons pas de logement
q-electricity = Quel contrat d’électricité avez-vous chez vous ?
    .why = La réduction demande le tarif réglementé.
    .hint = Regardez votre facture : le tarif réglementé s’appelle PVPC.
v-electricity-regulated = Le tarif réglementé (PVPC)
v-electricity-free_market = Un autre tarif, du marché libre
v-electricity-not_ours = Le contrat n’est pas à notre nom
q-electro_dependent = Chez vous, quelqu’un a besoin d’une machine électrique pour vivre ?
    .why = La limite de revenus pour la réduction est alors plus haute.
q-moved_in = { $person ->
    [you] Êtes-vous venu vivre ici il y a moins de six mois ?
   *[other] { $name } est venu vivre avec vous il y a moins de six mois ?
}
    .why = Une aide demande de vivre ensemble depuis six mois.
    .hint = Ne comptez pas une naissance, une adoption ou un regroupement familial. Ni un déménagement de toute la famille.
q-couple_formal = Chez vous, les couples sont-ils mariés, ou inscrits depuis deux ans ?
    .why = Sinon, l’organisme doit étudier si vous formez une seule famille.
    .hint = Inscrits veut dire : au registre des couples.
q-sole_custody = { $person ->
    [you] Vos enfants vivent-ils seulement avec vous ?
   *[other] Les enfants de { $name } vivent-ils seulement ici ?
}
    .why = Une famille avec un seul parent peut recevoir plus.
    .hint = Dites non si la garde est partagée. Dites oui si l’autre parent est depuis un an en prison ou à l’hôpital.
q-apart_year = { $person ->
    [you] Vivez-vous hors de chez vos parents depuis un an ?
   *[other] { $name } vit hors de chez ses parents depuis un an ?
}
    .why = L’aide le demande à une personne qui vit seule.
q-apart_two_years = { $person ->
    [you] Vivez-vous hors de chez vos parents depuis deux ans ?
   *[other] { $name } vit hors de chez ses parents depuis deux ans ?
}
    .why = L’aide le demande avant 30 ans à une personne qui vit seule.
q-insured_year = { $person ->
    [you] Avez-vous été inscrit à la Sécurité sociale douze mois en tout ?
   *[other] { $name } a été inscrit à la Sécurité sociale douze mois en tout ?
}
    .why = L’aide le demande avant 30 ans à une personne qui vit seule.
    .hint = Votre relevé de carrière s’appelle « vida laboral ».

q-jobless = { $person ->
    [you] Qu’est-ce qui convient le mieux à votre situation ?
   *[other] Qu’est-ce qui convient le mieux à la situation de { $name } ?
}
    .why = L’aide dépend du travail d’avant.
    .hint = Choisissez la première qui convient.

q-studies_on = { $person ->
    [you] Étudiez-vous après l’école obligatoire ?
   *[other] { $name } étudie après l’école obligatoire ?
}
    .why = Une bourse de l’État aide à étudier.
    .hint = Bachillerato, formation professionnelle ou université.
q-mother_insured = La mère travaille-t-elle, ou touchait-elle le chômage à la naissance ?
    .why = L’État paie alors une aide jusqu’aux 3 ans de l’enfant.
    .hint = Un travail avec Sécurité sociale, maintenant ou depuis la naissance.
v-jobless-exhausted = Chômage terminé : tout est déjà payé
v-jobless-short_work = Travail perdu, trop court pour le chômage, avec 90 jours cotisés ou plus
v-jobless-returned = Retour en Espagne après un an de travail hors d’Europe
v-jobless-other = Autre situation
q-long_benefit = { $person ->
    [you] Ce chômage a-t-il duré un an ou plus ?
   *[other] Le chômage de { $name } a duré un an ou plus ?
}
    .why = Avant 45 ans, sans famille à charge, l’aide le demande.
q-school_meals = { $person ->
    [you] Mangez-vous à la cantine d’une école publique ou conventionnée ?
   *[other] { $name } mange à la cantine d’une école publique ou conventionnée ?
}
    .why = Une aide paie une part de la cantine.
    .hint = Dites oui aussi s’il y mangerait avec une aide.
q-income_now = { $person ->
    [you] Combien touchez-vous en ce moment, tout compris ?
   *[other] Combien touche { $name } en ce moment, tout compris ?
}
    .why = La plupart des aides dépendent de l’argent qui rentre.
    .hint = Salaire, pension, chômage, loyers : ce qui arrive à la banque. Partagez les paiements doubles sur l’année. Ne comptez pas le revenu minimum vital (IMV) ni la Renda garantida. Ni la pension sans cotisations (PNC).
q-income_steady = { $person ->
    [you] Touchiez-vous à peu près la même chose l’an dernier ?
   *[other] { $name } touchait à peu près la même chose l’an dernier ?
}
    .why = Certaines aides regardent l’année passée.
    .hint = Dites oui si la différence est petite. Au plus 15 euros sur 100.
q-seeks_work = { $person ->
    [you] Êtes-vous sans travail, et cherchez-vous un emploi ?
   *[other] { $name } est sans travail et cherche un emploi ?
}
    .why = Une aide paie chaque mois après le chômage, ou sans droit au chômage.
q-income_last_year = { $person ->
    [you] Combien avez-vous touché l’an dernier, après les impôts ?
   *[other] Combien { $name } a touché l’an dernier, après les impôts ?
}
    .why = L’aide se calcule avec les revenus de l’an dernier.
    .hint = Ne comptez pas les bourses ni les aides au logement. Ni le revenu minimum vital (IMV), ni la Renda garantida. Comptez les pensions.
q-gross_last_year = { $person ->
    [you] Combien avez-vous gagné l’an dernier, avant impôts ?
   *[other] Combien { $name } a gagné l’an dernier, avant impôts ?
}
    .why = Plusieurs réductions regardent les revenus avant impôts.
    .hint = C’est sur votre déclaration de revenus ou le certificat de l’employeur.
q-gross_this_year = { $person ->
    [you] Combien gagnerez-vous cette année, avant impôts ?
   *[other] Combien gagnera { $name } cette année, avant impôts ?
}
    .why = La pension se calcule avec le revenu de cette année.
    .hint = Comptez les paiements doubles et les loyers. Ne comptez pas la pension sans cotisations (PNC).
q-receives_pnc = { $person ->
    [you] Touchez-vous déjà une pension sans cotisations (PNC) ?
   *[other] { $name } touche déjà une pension sans cotisations (PNC) ?
}
    .why = Cela change le calcul pour toute la famille.
q-minimum_pensions = Ici, tous les revenus sont-ils des pensions minimales ?
    .why = Les pensions minimales donnent droit à la réduction d’électricité.
    .hint = Pensions de retraite ou d’incapacité. Au plus 500 euros par an d’autres revenus.
q-imv_received = Chez vous, quelqu’un touche-t-il déjà le revenu minimum vital (IMV) ?
    .why = Il donne droit à la réduction d’électricité.
q-large_family_title = Avez-vous le titre de famille nombreuse ?
    .why = Ce titre donne droit à la réduction d’électricité.
q-little_wealth = Hors de votre logement, possédez-vous tous ensemble moins de 26 000 euros ?
    .why = L’aide a une limite d’économies et de biens.
    .hint = Comptez les économies, les autres logements et les terres. Ne comptez pas le logement où vous vivez.
q-assets = { $person ->
    [you] Hors de votre logement, combien valent vos biens et vos économies ?
   *[other] Hors du logement, combien valent les biens et les économies de { $name } ?
}
    .why = L’aide a une limite d’économies et de biens.
    .hint = Pour un logement ou une terre : la valeur cadastrale.
q-debts = { $person ->
    [you] Combien devez-vous encore sur ces biens ?
   *[other] Combien { $name } doit encore sur ces biens ?
}
    .why = On retire les dettes de ce que vous possédez.
q-recognised = { $person ->
    [you] Avez-vous un handicap, une dépendance ou une incapacité reconnus ?
   *[other] { $name } a un handicap, une dépendance ou une incapacité reconnus ?
}
    .why = Plusieurs aides sont alors plus grandes.
q-disability = { $person ->
    [you] Quel est votre degré de handicap, sur 100 ?
   *[other] Quel est le degré de handicap de { $name }, sur 100 ?
}
    .why = Plusieurs règles commencent à 33, 65 ou 75.
    .hint = Le degré est sur la carte ou la décision. Mettez 0 s’il n’y en a pas.
q-needs_other = { $person ->
    [you] Avez-vous besoin d’une autre personne pour manger, s’habiller ou vous déplacer ?
   *[other] { $name } a besoin d’une autre personne pour manger, s’habiller ou se déplacer ?
}
    .why = La pension ou l’aide est alors plus grande.
    .hint = La décision de handicap le dit.
q-dependency = { $person ->
    [you] Quel degré de dépendance avez-vous ?
   *[other] Quel degré de dépendance a { $name } ?
}
    .why = Une dépendance forte change plusieurs calculs.
v-dependency-none = Aucun
v-dependency-grade_1 = Degré I
v-dependency-grade_2 = Degré II
v-dependency-grade_3 = Degré III, ou incapacité absolue
q-resident_ten = { $person ->
    [you] Depuis vos 16 ans, avez-vous vécu dix ans en règle en Espagne ?
   *[other] Depuis ses 16 ans, { $name } a vécu dix ans en règle en Espagne ?
}
    .why = La pension le demande. La nationalité ne compte pas.
    .hint = Les deux dernières années sans interruption. Être espagnol compte comme être en règle.
q-resident_five = { $person ->
    [you] Vivez-vous en règle en Espagne depuis cinq ans ?
   *[other] { $name } vit en règle en Espagne depuis cinq ans ?
}
    .why = La pension pour handicap le demande.
    .hint = Les deux dernières années sans interruption.
q-resident_year = { $person ->
    [you] Vivez-vous en règle en Espagne depuis un an ?
   *[other] { $name } vit en règle en Espagne depuis un an ?
}
    .why = Une aide le demande. D’autres n’ont pas besoin de papiers.
    .hint = Être espagnol, ou avoir un titre de séjour, c’est être en règle. Comptez depuis le premier titre, même récent. Votre réponse reste ici.
q-hardship = { $person ->
    [you] Avez-vous vécu l’une de ces situations ?
   *[other] { $name } a vécu l’une de ces situations ?
}
    .why = Elles ouvrent des droits avec moins de conditions.
    .hint = Choisissez la première qui convient. Votre réponse reste ici.
v-hardship-none = Aucune
v-hardship-violence = Violence de genre, traite ou terrorisme
v-hardship-care = Sortie d’un centre de protection depuis moins de trois ans, ou mort des parents
v-hardship-prison = Sortie de prison après plus de six mois
v-hardship-homeless = Sans logement
v-hardship-evicted = Perte du logement : expulsion, incendie, inondation
v-hardship-separated = Séparation ou divorce, en cours ou récents
q-social_services = Les services sociaux vous suivent-ils déjà ?
    .why = L’aide à la cantine peut alors payer tout le repas.

## Ingreso mínimo vital

benefit-imv = Revenu minimum vital
    .summary = De l’argent chaque mois quand la famille a très peu de revenus.
    .apply = Demandez-le sur le site de la Sécurité sociale espagnole. Ou au bureau, avec rendez-vous. Le droit commence dès le mois suivant.
    .delay = Réponse en six mois au plus. Sans réponse, c’est un refus : on peut le contester.
reason-imv-income = Les revenus de la famille sont assez bas
reason-imv-wealth = La famille possède peu, en dehors de son logement
reason-imv-age = { $person ->
    [you] Vous avez l’âge demandé
   *[other] { $name } a l’âge demandé
}
reason-imv-over_23 = { $person ->
    [you] Vous avez au moins 23 ans
   *[other] { $name } a au moins 23 ans
}
reason-imv-minor_in_charge = Un adulte a ici un enfant à charge de moins de 18 ans
reason-imv-special_start = Une situation difficile permet de demander plus jeune
reason-imv-own_life = { $person ->
    [you] Vous vivez en famille, ou sans proches depuis assez longtemps
   *[other] { $name } vit en famille, ou sans proches depuis assez longtemps
}
reason-imv-in_a_family = { $person ->
    [you] Vous vivez avec des proches
   *[other] { $name } vit avec des proches
}
reason-imv-lived_apart = { $person ->
    [you] Vous vivez hors de chez vos parents depuis assez longtemps
   *[other] { $name } vit hors de chez ses parents depuis assez longtemps
}
reason-imv-exempt = { $person ->
    [you] Une situation difficile vous dispense de cette règle
   *[other] Une situation difficile dispense { $name } de cette règle
}
reason-imv-together_six_months = { $person ->
    [you] Vous vivez tous ensemble depuis six mois
   *[other] La famille de { $name } vit ensemble ici depuis six mois
}
reason-imv-couple = Les couples de la famille sont reconnus par la loi
reason-imv-one_unit = { $person ->
    [you] Vos proches ici forment une seule famille
   *[other] Les proches de { $name } ici forment une seule famille
}
reason-imv-apart = Rien n’oblige à compter une partie de la famille à part
reason-imv-sharing = Personne d’étranger à la famille ne partage le logement
reason-imv-residence = Les adultes vivent en règle en Espagne depuis un an
reason-imv-amount = Les revenus de la famille laissent un montant à payer
part-imv-base = Pour la famille
part-imv-children = Complément pour les enfants
step-imv-scale = Revenu garanti pour la famille
step-imv-one_parent = Supplément : un seul parent, ou grande dépendance
step-imv-disability = Supplément : handicap de 65 ou plus
step-imv-income = Revenus comptés
step-imv-pensions = Pas plus que ce que laissent les pensions de maintenant
step-imv-by_age = Selon l’âge des enfants au 1er janvier

## Pensión no contributiva de jubilación

benefit-pnc_jubilacion = Pension de retraite sans cotisations
    .summary = Une pension dès 65 ans pour qui a cotisé peu ou pas.
    .apply = Demandez-la à un bureau de Drets Socials de la Generalitat. C’est possible toute l’année.
    .delay = La loi donne 90 jours pour répondre. Ensuite, demandez où en est votre demande.
reason-pnc_jubilacion-age = { $person ->
    [you] Vous avez au moins 65 ans
   *[other] { $name } a au moins 65 ans
}
reason-pnc_jubilacion-own_income = { $person ->
    [you] Vos propres revenus sont assez bas
   *[other] Les revenus de { $name } sont assez bas
}
reason-pnc_jubilacion-family_income = Les revenus de la famille sont assez bas
reason-pnc_jubilacion-alone = { $person ->
    [you] Vous vivez sans proches
   *[other] { $name } vit sans proches
}
reason-pnc_jubilacion-in_limit = Ensemble, les revenus de la famille sont sous la limite
reason-pnc_jubilacion-residence = { $person ->
    [you] Vous avez vécu dix ans en règle en Espagne
   *[other] { $name } a vécu dix ans en règle en Espagne
}
reason-pnc_jubilacion-amount = { $person ->
    [you] Vos revenus laissent un montant à payer
   *[other] Les revenus de { $name } laissent un montant à payer
}
part-pnc_jubilacion-pension = Pension, en quatorze paiements par an
step-pnc_jubilacion-share = { $person ->
    [you] Votre part de la pension entière
   *[other] La part de pension entière de { $name }
}
step-pnc_jubilacion-own = { $person ->
    [you] Vos revenus, au-dessus de la part libre
   *[other] Les revenus de { $name }, au-dessus de la part libre
}
step-pnc_jubilacion-family = Ce qui dépasse la limite de la famille

## Pensión no contributiva de incapacidad

benefit-pnc_incapacitat = Pension pour handicap, sans cotisations
    .summary = Une pension de 18 à 64 ans, avec un handicap de 65 ou plus.
    .apply = Demandez-la à un bureau de Drets Socials de la Generalitat. C’est possible toute l’année.
    .delay = La loi donne 90 jours pour répondre. Ensuite, demandez où en est votre demande.
reason-pnc_incapacitat-age = { $person ->
    [you] Vous avez entre 18 et 64 ans
   *[other] { $name } a entre 18 et 64 ans
}
reason-pnc_incapacitat-disability = { $person ->
    [you] Votre degré de handicap est de 65 ou plus
   *[other] Le degré de handicap de { $name } est de 65 ou plus
}
reason-pnc_incapacitat-own_income = { $person ->
    [you] Vos propres revenus sont assez bas
   *[other] Les revenus de { $name } sont assez bas
}
reason-pnc_incapacitat-family_income = Les revenus de la famille sont assez bas
reason-pnc_incapacitat-alone = { $person ->
    [you] Vous vivez sans proches
   *[other] { $name } vit sans proches
}
reason-pnc_incapacitat-in_limit = Ensemble, les revenus de la famille sont sous la limite
reason-pnc_incapacitat-residence = { $person ->
    [you] Vous vivez en règle en Espagne depuis cinq ans
   *[other] { $name } vit en règle en Espagne depuis cinq ans
}
reason-pnc_incapacitat-amount = { $person ->
    [you] Vos revenus laissent un montant à payer
   *[other] Les revenus de { $name } laissent un montant à payer
}
part-pnc_incapacitat-pension = Pension, en quatorze paiements par an
part-pnc_incapacitat-helper = Supplément pour l’aide d’une autre personne
step-pnc_incapacitat-share = { $person ->
    [you] Votre part de la pension entière
   *[other] La part de pension entière de { $name }
}
step-pnc_incapacitat-own = { $person ->
    [you] Vos revenus, au-dessus de la part libre
   *[other] Les revenus de { $name }, au-dessus de la part libre
}
step-pnc_incapacitat-family = Ce qui dépasse la limite de la famille
step-pnc_incapacitat-helper = La moitié de la pension entière

## Subsidio por desempleo

benefit-subsidi_atur = Aide après le chômage
    .summary = De l’argent chaque mois sans travail, après le chômage ou sans droit au chômage.
    .apply = Inscrivez-vous d’abord pour chercher du travail. Demandez ensuite l’aide au service public de l’emploi (SEPE), en ligne ou avec rendez-vous.
reason-subsidi_atur-seeking = { $person ->
    [you] Vous êtes sans travail et cherchez un emploi
   *[other] { $name } est sans travail et cherche un emploi
}
reason-subsidi_atur-situation = { $person ->
    [you] Votre situation sans travail donne droit à l’aide
   *[other] La situation sans travail de { $name } donne droit à l’aide
}
reason-subsidi_atur-benefit_ended = Le chômage est terminé, et l’âge, la durée ou la famille conviennent
reason-subsidi_atur-ninety_days = Le travail perdu compte 90 jours cotisés ou plus
reason-subsidi_atur-came_back = C’est un retour en Espagne après un travail hors d’Europe
reason-subsidi_atur-violence = C’est une recherche de travail après des violences
reason-subsidi_atur-common_rules = Les règles habituelles de l’aide s’appliquent
reason-subsidi_atur-income = { $person ->
    [you] Vos revenus du mois dernier, ou ceux de la famille, sont assez bas
   *[other] Les revenus du mois dernier de { $name }, ou de la famille, sont assez bas
}
reason-subsidi_atur-amount = L’aide laisse un montant à payer
outcome-subsidi_atur-two_years = Avec une famille à charge : 24 ou 30 mois
outcome-subsidi_atur-half_year = Six mois au moins
outcome-subsidi_atur-by_days = De 3 à 21 mois, selon les jours cotisés et la famille
outcome-subsidi_atur-own_rules = La durée a ses propres règles
part-subsidi_atur-first = Les six premiers mois. Ensuite, un peu moins
step-subsidi_atur-first = Part de l’indicateur public de revenus
window-fifteen_days = Dans les 15 jours ouvrables. Plus tard, dans les six mois, l’aide commence plus tard.

## Subsidio para mayores de 52 años

benefit-subsidi_52 = Aide après le chômage, après 52 ans
    .summary = De l’argent chaque mois jusqu’à la retraite, après 52 ans et six ans cotisés.
    .apply = Demandez-la au service public de l’emploi (SEPE), en ligne ou avec rendez-vous. Elle remplace l’aide pour les plus jeunes.
reason-subsidi_52-seeking = { $person ->
    [you] Vous êtes sans travail et cherchez un emploi
   *[other] { $name } est sans travail et cherche un emploi
}
reason-subsidi_52-situation = Le chômage est terminé, ou le travail perdu compte 90 jours cotisés
reason-subsidi_52-income = { $person ->
    [you] Vos propres revenus du mois dernier sont assez bas
   *[other] Les propres revenus de { $name } sont assez bas
}
reason-subsidi_52-amount = L’aide laisse un montant à payer
part-subsidi_52-main = Chaque mois, jusqu’à l’âge de la retraite
step-subsidi_52-share = Part de l’indicateur public de revenus

## Asignación por hijo con discapacidad

benefit-fill_discapacitat = Aide pour un enfant avec un handicap
    .summary = De l’argent pour chaque enfant avec un handicap, sans limite de revenus.
    .apply = Demandez-la à la Sécurité sociale espagnole, en ligne ou au bureau avec rendez-vous.
reason-fill_discapacitat-child = Un enfant ici a le degré de handicap demandé
reason-fill_discapacitat-amount = L’aide laisse un montant à payer
part-fill_discapacitat-minors = Enfants de moins de 18 ans
part-fill_discapacitat-grown = Enfants de 18 ans et plus
step-fill_discapacitat-minors = Le même montant pour chaque enfant
step-fill_discapacitat-grown = Selon le degré et l’aide d’une autre personne

## Parto múltiple

benefit-part_multiple = Aide pour des jumeaux ou plus
    .summary = Un paiement à la naissance de plusieurs enfants ensemble, sans limite de revenus.
    .apply = Demandez-la à la Sécurité sociale espagnole, en ligne ou au bureau avec rendez-vous.
reason-part_multiple-birth = Plusieurs enfants sont nés ensemble depuis moins d’un an
reason-part_multiple-amount = L’aide laisse un montant à payer
part-part_multiple-main = Un seul paiement
step-part_multiple-wages = Selon le nombre d’enfants nés ensemble

## Nacimiento o adopción

benefit-naixement_estatal = Aide de l’État à la naissance
    .summary = Un paiement pour un bébé, dans une famille nombreuse ou avec un seul parent.
    .apply = Demandez-la à la Sécurité sociale espagnole, en ligne ou au bureau avec rendez-vous.
reason-naixement_estatal-birth = Un enfant est né depuis moins d’un an
reason-naixement_estatal-family = La famille est dans une situation prévue par la loi
reason-naixement_estatal-large_family = La famille est nombreuse
reason-naixement_estatal-one_parent = L’enfant vit avec un seul parent
reason-naixement_estatal-disability = Un parent a un handicap de 65 ou plus
reason-naixement_estatal-amount = Les revenus des parents laissent un montant à payer
part-naixement_estatal-main = Un seul paiement
step-naixement_estatal-payment = Montant entier
step-naixement_estatal-income = Ce que les revenus ont au-dessus de la limite

## Deducción por maternidad

benefit-deduccio_maternitat = Déduction de maternité
    .summary = 100 euros par mois pour chaque enfant de moins de 3 ans d’une mère assurée.
    .apply = Demandez-la chaque mois aux impôts, avec le formulaire 140. Ou une fois par an, avec la déclaration.
reason-deduccio_maternitat-child = Un enfant de moins de 3 ans vit ici avec un parent
reason-deduccio_maternitat-insured = La mère travaille, ou touchait le chômage à la naissance
reason-deduccio_maternitat-no_complement = Le complément pour les enfants n’est pas payé pour le même enfant
reason-deduccio_maternitat-amount = La déduction laisse un montant à payer
part-deduccio_maternitat-main = Au moins, par an
step-deduccio_maternitat-each = Le même montant pour chaque enfant

## Deducciones por familia

benefit-deduccio_familia = Déduction pour famille nombreuse ou handicap
    .summary = 100 euros par mois pour une famille nombreuse, ou un proche avec un handicap.
    .apply = Demandez-la chaque mois aux impôts, avec le formulaire 143. Ou une fois par an, avec la déclaration.
reason-deduccio_familia-family = La famille est dans une situation prévue par la loi
reason-deduccio_familia-large = Vous avez le titre de famille nombreuse
reason-deduccio_familia-disability = Un enfant, un parent ou un partenaire a un handicap
reason-deduccio_familia-one_parent = Un parent vit seul avec deux enfants
reason-deduccio_familia-amount = La déduction laisse un montant à payer
part-deduccio_familia-large = Famille nombreuse
part-deduccio_familia-disability = Personnes avec un handicap
part-deduccio_familia-one_parent = Un parent seul avec deux enfants
step-deduccio_familia-large = Au moins. Plus pour une très grande famille
step-deduccio_familia-disability = Au moins. Le même montant pour chaque personne
step-deduccio_familia-one_parent = Par an

## Coordinación europea

benefit-cross_border = Vécu ou travaillé dans un autre pays d’Europe
    .summary = Vos années de travail et vos droits d’un autre pays s’ajoutent à ceux d’ici.
    .apply = Pour la pension, la santé (formulaire S1) ou les enfants, allez à l’INSS. Pour le chômage (formulaire U1), allez au service de l’emploi (SEPE). Ils écrivent eux-mêmes à l’autre pays.
    .delay = Deux pays doivent s’écrire : la loi donne 180 jours. Ensuite, demandez où en est votre demande.

## Bono Cultural

benefit-bono_cultural = Bon culturel pour les jeunes
    .summary = 400 euros pour des livres, des spectacles ou des cours, l’année des 18 ans.
    .apply = Demandez-le en ligne. Il faut un moyen d’identité électronique.
reason-bono_cultural-year_of_18 = { $person ->
    [you] Vous avez 18 ans cette année
   *[other] { $name } a 18 ans cette année
}
reason-bono_cultural-amount = Le bon laisse un montant à dépenser
part-bono_cultural-main = Une seule fois, à dépenser en un an
step-bono_cultural-bonus = Bon entier

## Plan VEO

benefit-ulleres = Lunettes pour les enfants
    .summary = Jusqu’à 100 euros par an pour les lunettes d’un enfant de 16 ans ou moins.
    .apply = Allez chez un opticien du plan, avec l’ordonnance. Il enlève l’aide du prix.
reason-ulleres-child = Un enfant a 16 ans ou moins
reason-ulleres-open = Le plan est encore ouvert

## Complemento de alquiler

benefit-pnc_lloguer = Aide pour le loyer avec une pension sans cotisations
    .summary = Un paiement par an pour qui loue son logement et touche cette pension.
    .apply = Demandez-la à un bureau de Drets Socials de la Generalitat.
reason-pnc_lloguer-pension = { $person ->
    [you] Vous avez une pension sans cotisations, ou pouvez l’avoir
   *[other] { $name } a une pension sans cotisations, ou peut l’avoir
}
reason-pnc_lloguer-amount = L’aide laisse un montant à payer
part-pnc_lloguer-main = Une fois par an
step-pnc_lloguer-complement = Montant entier

## Becas

benefit-beca_mec = Bourse d’études de l’État
    .summary = De l’argent et des droits d’inscription pour étudier après l’école obligatoire.
    .apply = Demandez-la en ligne au ministère de l’éducation, chaque année.
reason-beca_mec-income = Les revenus de la famille sont sous la limite, ou juste au-dessus
reason-beca_mec-amount = La bourse laisse un montant à payer
outcome-beca_mec-full = Bourse entière : très peu de revenus
outcome-beca_mec-middle = Bourse de base ou droits d’inscription, et logement si besoin
outcome-beca_mec-basic = Bourse de base ou droits d’inscription
outcome-beca_mec-perhaps = Peut-être, avec ce que l’organisme enlève des revenus
part-beca_mec-main = Au moins, par an
step-beca_mec-fixed = Partie fixe, selon les revenus
step-beca_mec-variable = Partie variable, au moins

## Ayudas NEAE

benefit-ayuda_neae = Aide pour un élève avec un handicap
    .summary = Une aide fixe, et plus pour soutien, trajets ou repas selon les revenus.
    .apply = Demandez-la par l’école et en ligne au ministère de l’éducation, chaque année.
reason-ayuda_neae-amount = L’aide laisse un montant à payer
outcome-ayuda_neae-more = Aide fixe, et d’autres pour soutien, trajets ou repas
outcome-ayuda_neae-fixed = Aide fixe
part-ayuda_neae-subsidy = Aide fixe de l’année
window-next_school_year = Pour l’année scolaire suivante
window-culture_call = Les dates changent chaque année. Regardez le site.

## Bono social eléctrico

benefit-bono_social = Réduction sur l’électricité
    .summary = Une réduction sur la facture d’électricité de votre logement.
    .apply = Demandez-la à une compagnie « de référence ». C’est gratuit. Changer de tarif est possible et gratuit.
reason-bono_social-situation = Votre situation donne droit à la réduction
reason-bono_social-low_income = Les revenus de la famille sont assez bas
reason-bono_social-large_family = Vous avez le titre de famille nombreuse
reason-bono_social-minimum_pension = Vos revenus sont des pensions minimales
reason-bono_social-minimum_income = Quelqu’un ici touche le revenu minimum vital (IMV)
reason-bono_social-contract = Votre contrat est au tarif réglementé (PVPC)
reason-bono_social-amount = Une réduction s’applique à votre facture
outcome-bono_social-severe = Grande réduction : situation très difficile
outcome-bono_social-vulnerable = Réduction : situation difficile
part-bono_social-discount = Réduction sur la facture
step-bono_social-rate = Part de la facture

## Bono social térmico

benefit-bono_termic = Aide pour le chauffage
    .summary = Un paiement par an pour se chauffer, avec la réduction d’électricité.
    .apply = Ne demandez rien : elle vient seule avec la réduction d’électricité.
    .delay = Elle arrive seule, une fois par an, avant le 31 décembre.
reason-bono_termic-discount = Vous avez droit à la réduction sur l’électricité
reason-bono_termic-amount = L’aide laisse un montant à payer
part-bono_termic-main = Au moins, une fois par an
step-bono_termic-least = Le minimum. Avec un hiver froid, c’est plus
window-year_end = Ayez la réduction d’électricité avant le 31 décembre

## Beca menjador

benefit-beca_menjador = Aide pour la cantine scolaire
    .summary = Elle paie une part ou tout le prix de la cantine.
    .apply = Demandez-la à l’école ou au Consell Comarcal. À Barcelone, au Consorci d’Educació.
reason-beca_menjador-pupil = Un enfant mange à la cantine de l’école
reason-beca_menjador-catalonia = Vous vivez en Catalogne
reason-beca_menjador-income = Vos revenus sont sous la dernière limite connue
reason-beca_menjador-amount = L’aide paie une part de la cantine
outcome-beca_menjador-full = Toute la cantine
outcome-beca_menjador-partial = Une part de la cantine
part-beca_menjador-meals = Part du prix de la cantine
step-beca_menjador-share = Part payée
window-situation_changes = Plus tard aussi, si la situation change.

## Renda garantida de ciutadania

benefit-rgc = Renda garantida : revenu garanti de Catalogne
    .summary = De l’argent chaque mois jusqu’à un minimum, si vous avez très peu de revenus.
    .apply = Demandez-la sur le site de la Generalitat ou dans un bureau de l’emploi. Demandez d’abord le revenu minimum vital.
    .delay = Réponse en quatre mois au plus. Sans réponse, c’est accepté.
reason-rgc-age = Un adulte a plus de 23 ans, ou un enfant à charge
reason-rgc-work = Vous n’avez pas d’autres revenus
reason-rgc-property = Vous avez peu d’économies et de biens
reason-rgc-child_complement = Il reste un montant, même si le complément pour enfants compte
reason-rgc-first_granted = Il reste un montant, même si l’on vous donne le revenu minimum vital
reason-rgc-residence = Un adulte vit légalement en Espagne depuis un an
reason-rgc-amount = Avec vos revenus, il reste un montant à recevoir
part-rgc-main = Jusqu’au minimum garanti
step-rgc-scale = Minimum garanti pour la famille
step-rgc-first = Revenu minimum vital et pensions possibles avant
step-rgc-income = Revenus de la famille

## Ajut al lloguer des dels 65 anys

benefit-ajut_lloguer_gran = Aide au loyer dès 65 ans
    .summary = De l’argent chaque mois pour payer le loyer.
    .apply = Demandez-la quand l’appel est ouvert. Renseignez-vous au bureau du logement de votre ville.
reason-ajut_lloguer_gran-tenant = Vous êtes locataire
reason-ajut_lloguer_gran-age = Une personne du foyer a 65 ans ou plus
reason-ajut_lloguer_gran-income = Vos revenus sont sous la dernière limite connue
reason-ajut_lloguer_gran-amount = L’aide paie une part du loyer
part-ajut_lloguer_gran-main = Aide minimum par mois

## Ajut al lloguer de 36 a 64 anys

benefit-ajut_lloguer_36_64 = Aide au loyer de 36 à 64 ans
    .summary = De l’argent chaque mois pour payer le loyer.
    .apply = Demandez-la quand l’appel est ouvert. Renseignez-vous au bureau du logement de votre ville.
reason-ajut_lloguer_36_64-tenant = Vous êtes locataire
reason-ajut_lloguer_36_64-age = Une personne du foyer a de 36 à 64 ans
reason-ajut_lloguer_36_64-income = Vos revenus sont sous la dernière limite connue
reason-ajut_lloguer_36_64-amount = L’aide paie une part du loyer
part-ajut_lloguer_36_64-main = Aide minimum par mois

## Bo Lloguer Jove

benefit-bo_lloguer_jove = Aide au loyer des jeunes (Bo Lloguer Jove)
    .summary = De l’argent chaque mois pour le loyer, pendant deux ans, de 18 à 35 ans.
    .apply = Demandez-la sur habitatge.gencat.cat dès l’ouverture. Préparez vos documents avant : l’argent part vite.
reason-bo_lloguer_jove-tenant = Vous êtes locataire
reason-bo_lloguer_jove-young = Une personne a de 18 à 35 ans, sans revenus trop hauts
reason-bo_lloguer_jove-amount = L’aide paie une part du loyer
part-bo_lloguer_jove-main = Aide par mois

## Diners urgents per no perdre l’habitatge

benefit-especial_urgencia = Argent d’urgence pour garder son logement
    .summary = Il paie des loyers ou un crédit en retard, ou un nouveau logement.
    .apply = Demandez un rendez-vous au bureau du logement, ou aux services sociaux. C’est ouvert toute l’année.
    .delay = Réponse en trois mois au plus. Sans réponse, c’est un refus : on peut le contester.
reason-especial_urgencia-home = Vous payez un loyer ou un crédit, ou vous avez perdu votre logement
reason-especial_urgencia-income = Les revenus de la famille ne dépassent pas la limite la plus haute

## Lloguer social abans d’un desnonament

benefit-lloguer_social = Loyer social avant une expulsion
    .summary = Un grand propriétaire doit vous proposer un loyer bas avant de vous expulser.
    .apply = Ne signez rien seul. Allez au bureau du logement ou aux services sociaux.
reason-lloguer_social-home = Vous payez un loyer ou un crédit
reason-lloguer_social-income = Les revenus de la famille ne dépassent pas la limite la plus haute

## Habitatge d’emergència

benefit-mesa_emergencies = Logement d’urgence
    .summary = Un logement public si vous perdez le vôtre sans en trouver un autre.
    .apply = Demandez un rendez-vous aux services sociaux dès que la lettre arrive.
reason-mesa_emergencies-home = Vous n’êtes pas propriétaire sans crédit
reason-mesa_emergencies-income = Vos revenus ne dépassent pas la limite la plus haute

## Títol de família nombrosa

benefit-familia_nombrosa = Titre de famille nombreuse
    .summary = Une carte de réductions : transports, école, électricité, impôts.
    .apply = Demandez-le sur le site de la Generalitat ou dans un bureau. C’est gratuit, toute l’année.
    .delay = Au bureau, avec tous les documents, souvent tout de suite. Sinon, six mois au plus.
reason-familia_nombrosa-children = Vous avez trois enfants jeunes, ou deux dans une situation spéciale
outcome-familia_nombrosa-special = Catégorie spéciale
outcome-familia_nombrosa-general = Catégorie générale

## Títol de família monoparental

benefit-familia_monoparental = Titre de famille avec un seul parent
    .summary = Une carte de réductions pour un parent seul avec ses enfants.
    .apply = Demandez-le sur le site de la Generalitat ou dans un bureau. C’est gratuit, toute l’année.
    .delay = Réponse en six mois au plus. Sans réponse, c’est accepté.
reason-familia_monoparental-one_parent = Un adulte vit ici seul avec ses enfants
outcome-familia_monoparental-special = Catégorie spéciale
outcome-familia_monoparental-general = Catégorie générale

## Ajut per naixement

benefit-ajut_naixement = Aide pour une naissance
    .summary = De l’argent une fois pour chaque enfant né, adopté ou accueilli.
    .apply = Demandez-la sur le site de la Generalitat. Vous avez un mois après la naissance ou l’adoption.
    .delay = Réponse en six mois au plus. Sans réponse, c’est un refus : on peut le contester.
reason-ajut_naixement-newborn = Un enfant est né, ou a été adopté, il y a moins d’un mois
reason-ajut_naixement-income = Les revenus de la famille sont assez bas
reason-ajut_naixement-amount = Vous recevez un montant par enfant
part-ajut_naixement-main = Par enfant
step-ajut_naixement-each = Montant pour les enfants nés
window-birth_month = Dans le mois après la naissance.

## Targeta de discapacitat

benefit-targeta_discapacitat = Carte de handicap
    .summary = Une carte qui montre votre degré et donne des réductions.
    .apply = Sans degré reconnu, demandez d’abord l’évaluation. Il faut un certificat médical. C’est gratuit.
    .delay = La loi donne six mois pour répondre. Ensuite, demandez où en est votre demande.
reason-targeta_discapacitat-degree = Une personne du foyer a un degré de 33 ou plus

## Ajuda a la dependència

benefit-dependencia = Aide à la dépendance
    .summary = Des services ou de l’argent si vous avez besoin de quelqu’un chaque jour.
    .apply = Demandez une évaluation aux services sociaux ou à votre médecin.
    .delay = La loi donne six mois pour répondre. Ensuite, demandez où en est votre demande.

## Ajut per mantenir la llar després d’una mort

benefit-despeses_llar = Aide pour garder son foyer après une mort
    .summary = De l’argent chaque mois si vous dépendiez d’un proche mort.
    .apply = Demandez-la à la Generalitat, service Drets Socials. C’est ouvert toute l’année.
    .delay = Réponse en trois mois au plus. Sans réponse, c’est un refus : on peut le contester.
reason-despeses_llar-survivor = Un adulte vit sans partenaire, avec peu de revenus

## Diners per a joves que han sortit d’un centre

benefit-joves_extutelats = Argent pour les jeunes sortis d’un foyer de protection
    .summary = De l’argent chaque mois de 18 à 23 ans, avec un plan pour vivre seul.
    .apply = Parlez à votre éducateur ou aux services sociaux.
    .delay = Réponse en trois mois au plus. Sans réponse, c’est un refus : on peut le contester.
reason-joves_extutelats-young = Une personne a de 18 à 22 ans et peu de revenus
reason-joves_extutelats-amount = Vous recevez ce montant chaque mois
part-joves_extutelats-main = Montant par mois

## Diners per acollir un infant

benefit-acolliment = Argent pour accueillir un enfant
    .summary = Un montant chaque mois par enfant accueilli, même d’un proche.
    .apply = Demandez-le à Drets Socials, ou à l’équipe qui suit l’enfant.
    .delay = Réponse en trois mois au plus. Sans réponse, c’est un refus : on peut le contester.
reason-acolliment-child = Un enfant de moins de 18 ans vit ici

## Diners per protegir un infant a casa

benefit-menors_en_risc = Argent pour protéger un enfant chez lui
    .summary = Un montant pour les familles en difficulté suivies par les services sociaux.
    .apply = Parlez-en aux services sociaux de votre mairie. Demander de l’aide n’enlève pas vos enfants.
    .delay = Réponse en trois mois au plus. Sans réponse, c’est un refus : on peut le contester.
reason-menors_en_risc-child = Un enfant de moins de 18 ans vit ici
reason-menors_en_risc-income = Les revenus de la famille sont assez bas

## Diners per a necessitats bàsiques

benefit-necessitats_basiques = Argent pour les besoins de base
    .summary = De l’argent chaque mois pour les personnes âgées ou handicapées sans pension.
    .apply = Demandez-le à la Generalitat, service Drets Socials, si vous n’avez droit à aucune pension.
    .delay = Réponse en trois mois au plus. Sans réponse, c’est un refus : on peut le contester.
reason-necessitats_basiques-person = Une personne a 65 ans ou plus, ou un handicap reconnu
reason-necessitats_basiques-income = Les revenus de la famille sont assez bas

## Val escolar

benefit-val_escolar = Bon pour les fournitures scolaires
    .summary = Un bon pour acheter le matériel scolaire, par enfant en primaire et en collège.
    .apply = Demandez-le sur valescolar.cat, ou avec l’aide de l’école.
reason-val_escolar-pupil = Un enfant est en primaire ou au collège
reason-val_escolar-amount = Vous recevez un bon par enfant
part-val_escolar-main = Bons de l’année
step-val_escolar-pupils = Pour tous les enfants à l’école

## Ajut per a llibres, sortides i activitats

benefit-ajuts_escolars = Aide pour les livres, les sorties et les activités
    .summary = La mairie paie une part des livres, des sorties, du sport ou des centres d’été.
    .apply = Demandez à l’école ou à la mairie. Demandez aussi des livres prêtés.
reason-ajuts_escolars-pupil = Un enfant va à l’école
window-town_call = Une fois par an : chaque ville choisit ses dates.

## Escola bressol pública més barata

benefit-escola_bressol = Crèche publique moins chère
    .summary = Le prix suit vos revenus. La dernière année est souvent gratuite.
    .apply = Demandez une place à la crèche ou à la mairie, au printemps.
reason-escola_bressol-small_child = Un enfant ne va pas encore à l’école
window-nursery_september = Pour la rentrée de septembre.

## Ajuda gratuïta si un infant petit va més a poc a poc

benefit-cdiap = Aide gratuite si un petit enfant se développe moins vite
    .summary = Une équipe aide les moins de 6 ans à parler, bouger, être avec les autres.
    .apply = Parlez-en au médecin de l’enfant ou à l’école. Vous pouvez aussi appeler le centre.
reason-cdiap-small_child = Un enfant a moins de 6 ans

## Transport gratis de 4 a 16 anys (T-16)

benefit-t16 = Transports gratuits de 4 à 16 ans (T-16)
    .summary = L’enfant voyage gratuitement en métro, train et bus dans sa zone.
    .apply = Demandez la carte sur le site T-mobilitat, ou dans un bureau.
    .delay = La carte arrive par la poste. Sans carte après 30 jours, renseignez-vous.
reason-t16-child = Un enfant a de 4 à 16 ans

## Transport més barat per a joves (T-jove)

benefit-t_jove = Transports moins chers pour les jeunes (T-jove)
    .summary = Trois mois de voyages pour un seul prix, jusqu’à 30 ans.
    .apply = Achetez-la sur le site T-mobilitat ou à une machine, avec votre pièce d’identité.
    .delay = Vous l’achetez directement. Il n’y a pas de réponse à attendre.
reason-t_jove-young = Une personne du foyer a de 17 à 29 ans

## Abonament barat si no teniu feina

benefit-t_usual_atur = Abonnement pas cher si vous êtes sans travail
    .summary = Un mois de transports pour quelques euros, si vous cherchez un travail.
    .apply = Demandez le certificat au bureau de l’emploi, puis la carte T-mobilitat.
reason-t_usual_atur-low_income = Une personne cherche un travail et touche moins que le salaire minimum
reason-t_usual_atur-amount = Vous payez un prix réduit
part-t_usual_atur-main = Prix pour 30 jours, une zone

## Abonaments més barats per a la família

benefit-transport_familia = Abonnements moins chers pour la famille
    .summary = Réduction en métro, train et bus avec la carte de famille.
    .apply = Demandez d’abord le titre de famille. Ensuite, la carte T-mobilitat.
reason-transport_familia-family = Vous pouvez avoir un titre de famille
reason-transport_familia-amount = Vous recevez une réduction
part-transport_familia-main = Réduction minimum

## Transport gratis o barat per a gent gran i discapacitat

benefit-t_metropolitana = Transports gratuits ou réduits : âge ou handicap
    .summary = La T-metropolitana, dans les 36 villes autour de Barcelone.
    .apply = Demandez-la à la mairie, avec votre pièce d’identité. C’est ouvert toute l’année.
reason-t_metropolitana-person = Une personne a 65 ans ou plus, avec des revenus assez bas
outcome-t_metropolitana-free = Gratuit, sauf les frais de l’année
outcome-t_metropolitana-reduced = Prix réduit

## Aigua més barata (cànon social)

benefit-canon_social = Eau moins chère (taxe sociale)
    .summary = Vous payez moins, ou rien, d’une taxe sur la facture d’eau.
    .apply = Demandez-le à l’Agència Catalana de l’Aigua, avec une facture. C’est ouvert toute l’année.
reason-canon_social-situation = Les revenus du foyer sont assez bas

## No us poden tallar la llum, l’aigua ni el gas

benefit-pobresa_energetica = On ne peut pas vous couper l’électricité, l’eau ou le gaz
    .summary = L’entreprise doit parler aux services sociaux avant de couper.
    .apply = Si vous recevez un avis de coupure, portez-le tout de suite aux services sociaux.
    .delay = Les services sociaux ont 15 jours pour répondre à l’entreprise. Sans réponse, elle ne peut pas couper.
reason-pobresa_energetica-risk = Les revenus de la famille sont assez bas

## Metge públic per a tothom

benefit-salut = Médecin public pour tout le monde
    .summary = Médecin, hôpital et urgences, avec ou sans papiers.
    .apply = Allez au centre de santé le plus proche avec le padró. Une urgence est toujours soignée.

## Advocat gratuït

benefit-justicia_gratuita = Avocat gratuit
    .summary = Un avocat sans payer, pour un procès ou vos papiers.
    .apply = Demandez-le à l’ordre des avocats ou au tribunal. Le premier conseil est gratuit.

## Parlar amb una treballadora social

benefit-serveis_socials_basics = Parler à une assistante sociale
    .summary = Une personne qui vous écoute, vous informe et vous aide à demander vos droits.
    .apply = Demandez un rendez-vous aux services sociaux de votre ville. C’est gratuit, sans titre de séjour.

## Padró, també sense habitatge fix

benefit-padro = Inscription en mairie (padró), même sans adresse fixe
    .summary = Le certificat qui dit où vous vivez : il ouvre médecin, école et aides.
    .apply = Allez à la mairie avec une pièce d’identité. Sans logement, parlez aux services sociaux.

## Botó d’alarma a casa (teleassistència)

benefit-teleassistencia = Bouton d’alarme chez soi (teleassistència)
    .summary = Vous appuyez sur un bouton et une personne répond, jour et nuit.
    .apply = Demandez-le aux services sociaux de votre ville.
reason-teleassistencia-person = Une personne a 60 ans ou plus, ou un handicap reconnu

## Ajuda a casa

benefit-ajuda_domicili = Aide chez soi
    .summary = Une personne vient vous aider à vous laver, cuisiner ou sortir.
    .apply = Demandez-la aux services sociaux. Dites si vous avez un degré de dépendance.

## Menjar quan els diners no arriben

benefit-aliments = De quoi manger quand l’argent manque
    .summary = Une carte pour acheter à manger, un repas ou un colis de nourriture.
    .apply = Parlez aujourd’hui aux services sociaux, ou à une association du quartier.

## Un llit i una dutxa si no teniu habitatge

benefit-sense_sostre = Un lit et une douche si vous n’avez pas de logement
    .summary = Un lieu pour dormir, vous laver et trouver de l’aide.
    .apply = Allez aux services sociaux. La nuit, appelez le 112. À Barcelone, aussi le 010.
reason-sense_sostre-no_home = Vous n’avez pas de logement à vous

## Ordinador, internet i algú que us ajuda

benefit-punt_omnia = Ordinateur, internet et une personne qui vous aide
    .summary = Un lieu gratuit pour faire vos démarches sur internet, ou apprendre.
    .apply = Cherchez le point Òmnia le plus proche, ou demandez à la bibliothèque.
    .delay = L’aide se donne sur place. Il n’y a pas de réponse à attendre.

## Menys impost de l’habitatge (IBI) per a famílies nombroses

benefit-ibi_familia = Moins d’impôt foncier (IBI) pour les familles nombreuses
    .summary = La mairie peut retirer une grande part de cet impôt.
    .apply = Demandez-le à la mairie avant l’avis d’impôt, avec le titre de famille nombreuse.
    .delay = Pour un impôt ou une taxe, la loi donne six mois. Ensuite, demandez où en est votre demande.
reason-ibi_familia-owner = Le logement est à vous
reason-ibi_familia-family = Vous pouvez avoir le titre de famille nombreuse

## Taxa d’escombraries més baixa

benefit-residus_reduccio = Taxe des ordures plus basse
    .summary = La mairie retire une part ou toute la taxe si vos revenus sont bas.
    .apply = Renseignez-vous à la mairie. Souvent, c’est une fois par an.
    .delay = Pour un impôt ou une taxe, la loi donne six mois. Ensuite, demandez où en est votre demande.
reason-residus_reduccio-income = Vos revenus ne sont pas trop hauts

## Fons d’infància de Barcelona

window-bcn_call = Les nouvelles dates : au 010.

## Ajut de Gavà per als infants

## Ajut per a l’impost de l’habitatge (IBI) a Mataró

## Autobús gratis a Mataró (T-Blava)

window-mataro_december = Elle se renouvelle en décembre.

## Urgencia social

benefit-urgencia_social = Aide sociale d’urgence
    .summary = De l’aide tout de suite pour manger, s’habiller ou avoir un toit.
    .apply = Demandez un rendez-vous aux services sociaux de votre mairie. Vous n’avez pas besoin de titre de séjour.

## Documents

doc-identity = Pièce d’identité de toutes les personnes
doc-identity_14 = Pièce d’identité des personnes de 14 ans et plus, avec leur signature
doc-any_identity = Une pièce d’identité, si vous en avez une
doc-residence_permit = Titre de séjour (TIE) ou certificat de citoyen de l’Union, si besoin
doc-padro = Certificat d’inscription en mairie (padró)
doc-padro_history = Certificat padró avec les adresses passées
doc-property_tax_bill = Avis d’impôt foncier (IBI)
doc-water_bill = Facture d’eau
doc-court_decision = Lettre du tribunal ou du propriétaire, s’il y en a une
doc-rent_receipt = Quittances de loyer
doc-lease = Contrat de location (bail)
doc-housing_papers = Contrat de location (bail) ou titre de propriété
doc-family_book = Livret de famille
doc-couple_registration = Inscription du couple, si vous n’êtes pas mariés
doc-separation_papers = Documents de séparation, s’il y en a
doc-disability_certificate = Certificat de handicap, s’il y en a un
doc-victim_certificate = Preuve de la situation de victime, si c’est le cas
doc-sharers_certificate = Certificat des services sociaux, si d’autres familles vivent ici
doc-bank_account = Numéro de compte bancaire
doc-income_proof = Preuves de revenus
doc-large_family_title = Titre de famille nombreuse, s’il y en a un
doc-special_certificate = Certificat de handicap, de dépendance ou de victime, s’il existe
doc-bono_form = Formulaire de demande
doc-electricity_bill = Facture d’électricité
doc-medical_report = Certificat médical
doc-couple_papers = Livret de famille ou inscription du couple
doc-custody_papers = Jugement ou accord sur la garde des enfants
doc-work_record = Relevé de carrière (vida laboral)
doc-job_seeker_papers = Inscription pour chercher du travail et lettre sur le chômage
doc-health_card = Carte de santé de l’enfant
doc-prescription = Ordonnance pour les lunettes
doc-rent_contract = Contrat de location (bail)
doc-school_enrolment = Inscription dans les études
doc-income_papers = Bulletins de paie ou relevés de pension
doc-income_certificate = Déclaration de revenus ou certificat de retenues
doc-benefit_certificate = Certificat de la Sécurité sociale sur les aides reçues
doc-large_family_card = Titre de famille nombreuse
doc-wealth_papers = Relevés bancaires et reçu de l’impôt foncier (IBI)
doc-loan_papers = Relevé du crédit ou de la dette
doc-disability_decision = Décision ou carte de handicap
doc-dependency_decision = Décision de dépendance
doc-residence_record = Titre de séjour et certificat padró avec les adresses passées

## What the agency also looks at

untested-institution = Le logement n’est pas un centre permanent payé par l’État
untested-company_director = Personne dans la famille ne dirige une société en activité
untested-sharers = Si d’autres familles vivent ici, les services sociaux le certifient
untested-padro_history = Le padró montre qui vit dans ce logement
untested-married_elsewhere = Qui demande sans famille n’est pas marié avec une personne qui vit ailleurs
untested-pension_now = Une pension ou l’aide chômage après 52 ans compte dès maintenant
untested-unit_apart = Après des violences, une séparation ou une expulsion, vous pouvez compter à part
untested-job_seeker = Vous êtes inscrit pour chercher du travail et signez un accord d’activité
untested-involuntary = La perte du travail n’est pas un choix
untested-wealth_yield = Les économies, hors du logement, comptent par leurs intérêts
untested-pension_excludes = Une pension de retraite ou d’incapacité ne va pas avec l’aide
untested-part_time_work = Avec un petit travail, l’aide devient un complément, 180 jours au plus
untested-six_years = Vous avez cotisé six ans pour le chômage, en Espagne
untested-pension_but_age = Il ne manque que l’âge pour la pension de retraite
untested-child_elsewhere = Un seul parent demande l’aide pour chaque enfant
untested-fostered_child = Un enfant accueilli ou confié compte aussi
untested-multiple_adoption = L’adoption de plusieurs enfants ensemble compte aussi
untested-adoption = L’adoption d’un enfant compte aussi
untested-nursery_costs = Une crèche autorisée ajoute jusqu’à 1 000 euros par an
untested-thirty_days = La mère a cotisé trente jours en tout
untested-other_parent = Le père y a droit à la place de la mère, dans quelques cas
untested-works_or_pension = Vous travaillez, ou touchez une pension ou le chômage
untested-at_charge = La personne avec un handicap est à votre charge
untested-no_maintenance = Un parent seul ne reçoit pas de pension alimentaire
untested-lived_abroad = Vous avez vécu ou travaillé ailleurs en Europe
untested-stay_or_asylum = Vous vivez en règle en Espagne, ou demandez l’asile
untested-identity_online = Vous avez une identité électronique ou un certificat
untested-optician_of_plan = L’opticien participe au plan
untested-health_card = L’enfant a la carte de santé publique
untested-rents_home = Vous louez votre logement et n’en possédez pas
untested-half_year_there = Vous y êtes inscrit au padró depuis 180 jours
untested-landlord_third_degree = Le propriétaire n’est pas de votre famille proche
untested-one_a_home = Une seule personne par logement touche cette aide
untested-marks = Les notes de l’an passé comptent
untested-full_enrolment = L’inscription couvre toute l’année d’études
untested-family_wealth = La famille possède peu, en dehors de son logement
untested-stay_or_minor = Vous vivez en règle en Espagne, ou avez moins de 18 ans
untested-team_certifies = L’équipe de l’école écrit le besoin de soutien
untested-legal_stay = Vous vivez en règle en Espagne
untested-maternity_deduction = Le complément ne va pas avec la déduction de maternité du même enfant
untested-yearly_declaration = Les revenus sont à déclarer chaque année, avant avril
untested-income_from_wealth = L’argent et les biens comptent par ce qu’ils rapportent
untested-work_begun = Un travail commencé après peut aller avec la pension, dans une limite
untested-main_home = C’est votre logement habituel
untested-power_10kw = La puissance du contrat ne dépasse pas 10 kW
untested-discount_in_december = Vous avez la réduction d’électricité le 31 décembre
untested-school_call = L’appel de votre comarca fixe les limites de cette année
untested-older_or_pensioner = Vous avez 65 ans, une pension ou un handicap
untested-only_home = Vous n’avez pas d’autre logement
untested-pensioner_or_unemployed = La personne imposée est retraitée, pensionnée ou au chômage
untested-pays_property_tax = Vous payez cet impôt, vous-même ou avec le loyer
untested-padro_january = Vous êtes au padró depuis le 1er janvier de l’année d’avant
untested-known_to_services = Les services sociaux vous suivaient l’an dernier
untested-places_left = Il reste des places
untested-legal_income = Vos revenus sont bas, sauf pour des victimes et des salariés
untested-has_a_case = Vous avez un procès, ou un droit à défendre
untested-bill_unpaid = Vous ne pouvez pas payer la facture
untested-water_in_name = Le contrat d’eau est au nom d’une personne du foyer
untested-family_title = Vous avez le titre de famille nombreuse ou de parent seul
untested-looks_for_work = Vous êtes inscrit au bureau de l’emploi et cherchez un travail
untested-fare_area = Votre ville est dans le réseau de transport
untested-child_needs_care = L’équipe voit que l’enfant a besoin d’aide
untested-nursery_place = Il reste des places dans votre ville
untested-town_rules = La mairie fixe les limites et les montants
untested-voucher_this_year = La Generalitat le donne encore cette année scolaire
untested-catalonia_five_years_one = Elle vit en Catalogne depuis cinq ans, les deux derniers sans pause
untested-no_pension = Cette personne n’a pas de pension de la Sécurité sociale
untested-family_agreement = Vous faites un accord avec les services sociaux
untested-fosters = La Generalitat vous a confié l’enfant
untested-young_plan = Vous suivez un plan avec un éducateur
untested-was_in_care = À 18 ans, vous étiez en foyer ou en famille d’accueil
untested-lost_somebody = Vous partagiez les frais avec la personne morte et dépendiez d’elle
untested-spain_five_years = Vous vivez légalement en Espagne depuis cinq ans
untested-needs_somebody = Vous avez besoin d’une autre personne au quotidien
untested-catalonia_five_years = Un des parents vit légalement en Catalogne depuis cinq ans
untested-other_parent_pays_little = L’autre parent est absent, ou paie peu ou rien
untested-all_legal = Toute la famille vit légalement en Espagne
untested-children_unmarried = Les enfants sont célibataires et dépendent de vous
untested-social_report = Les services sociaux font un rapport
untested-large_owner = Le propriétaire est une banque ou a beaucoup de logements
untested-home_at_risk = Vous devez des loyers, ou vous êtes expulsé
untested-landlord_no_kin = Le propriétaire n’est pas de votre famille
untested-regular_income = Vous touchez quelque chose chaque mois
untested-rent_call = L’appel de l’année fixe les limites
untested-owns_no_home = Personne du foyer ne possède de logement en Espagne
untested-rent_paid = Vous avez payé vos loyers
untested-rent_cap = Le loyer ne dépasse pas le maximum de votre zone
untested-no_resignation = Vous n’avez pas quitté un travail de vous-même depuis un an
untested-activity_plan = Vous suivez le plan pour trouver un travail ou pour l’insertion
untested-catalonia_two_years = Vous vivez en Catalogne depuis 24 mois, sauf exceptions
untested-urgent_need = Les services sociaux regardent votre besoin

## Bodies

authority-inss = Sécurité sociale espagnole (INSS)
    .delay = La loi donne 45 jours pour répondre. Ensuite, demandez où en est votre demande.
authority-sepe = Service public de l’emploi (SEPE)
    .delay = Quinze jours pour décider, dix pour vous écrire. Après trois mois sans réponse, c’est un refus.
authority-aeat = Impôts (Agencia Tributaria)
    .delay = Les impôts ont six mois au plus pour répondre. Ensuite, demandez où en est votre demande.
authority-ministerio_educacion = Ministère de l’éducation
    .delay = En général, la loi donne six mois après l’ouverture de l’appel. Ensuite, renseignez-vous.
authority-ministerio_cultura = Ministère de la culture
    .delay = Réponse six mois au plus après l’ouverture de l’appel. Sans réponse, c’est un refus.
authority-optica = Opticien du plan
    .delay = L’aide est enlevée du prix, chez l’opticien. Il n’y a pas de réponse à attendre.
authority-drets_socials = Generalitat, Drets Socials
    .delay = Pas de délai connu. Sans réponse après trois mois, demandez où en est votre demande.
authority-electricity_supplier = Compagnie d’électricité de référence
    .delay = Réponse sous dix jours ouvrés, avec tous les documents. La baisse vient sur une facture suivante.
authority-consell_comarcal = Consell Comarcal ou école
    .delay = Réponse six mois au plus après l’ouverture de l’appel. Sans réponse, c’est un refus.
authority-advocats = Ordre des avocats
    .delay = L’avocat est nommé sous 15 jours. La décision finale vient dans les 30 jours suivants.
authority-catsalut = Centre de santé (CatSalut)
    .delay = Un reçu sert tout de suite, la carte arrive ensuite. Une urgence n’attend pas.
authority-aigua = Agència Catalana de l’Aigua
    .delay = Pour un impôt ou une taxe, la loi donne six mois. Ensuite, demandez où en est votre demande.
authority-metropolitan_area = Mairie, ou Àrea Metropolitana de Barcelona
    .delay = Pas de délai connu. Sans réponse après trois mois, demandez où en est votre demande.
authority-transport = Autorité des transports (ATM)
    .delay = Pas de délai connu. Sans réponse après trois mois, demandez où en est votre demande.
authority-ajuntament = Mairie
    .delay = Pas de délai connu. Sans réponse après trois mois, demandez où en est votre demande.
authority-educacio = Generalitat, service de l’éducation
    .delay = Pas de délai connu. Sans réponse après trois mois, demandez où en est votre demande.
authority-local_housing = Bureau local du logement
    .delay = Pas de délai connu. Dites si c’est urgent, et renseignez-vous après trois mois sans réponse.
authority-habitatge = Agence du logement de Catalogne
    .delay = Réponse six mois au plus après l’ouverture de l’appel. Sans réponse, c’est un refus.
authority-serveis_socials = Services sociaux de la mairie
    .delay = Pas de délai connu. Dites si c’est urgent, et renseignez-vous après trois mois sans réponse.

## Short names of numbers, for sentences and lists

short-income_now = { $person ->
    [you] ce que vous touchez
   *[other] ce que touche { $name }
}
short-income_last_year = { $person ->
    [you] vos revenus de l’an dernier
   *[other] les revenus de { $name } l’an dernier
}
short-gross_last_year = { $person ->
    [you] vos revenus bruts de l’an dernier
   *[other] les revenus bruts de { $name } l’an dernier
}
short-gross_this_year = { $person ->
    [you] vos revenus bruts de cette année
   *[other] les revenus bruts de { $name } cette année
}
short-assets = { $person ->
    [you] vos économies et vos biens
   *[other] les économies et les biens de { $name }
}
short-debts = { $person ->
    [you] vos dettes sur ces biens
   *[other] les dettes de { $name } sur ces biens
}
short-disability = { $person ->
    [you] votre degré de handicap
   *[other] le degré de handicap de { $name }
}
