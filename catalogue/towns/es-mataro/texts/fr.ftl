authority-mataro = Mairie de Mataró
    .delay = Pas de délai connu. Sans réponse après trois mois, demandez où en est votre demande.

benefit-mataro_ibi = Aide pour l’impôt foncier (IBI) à Mataró
    .summary = Une part de l’impôt pour les retraités, les pensionnés et les personnes au chômage.
    .apply = Demandez-la à la mairie de Mataró. Apportez l’avis d’impôt et vos revenus.
    .delay = Réponse six mois au plus après l’ouverture de l’appel. Sans réponse, c’est un refus.
reason-mataro_ibi-owner = Le logement est à vous
reason-mataro_ibi-income = Vos revenus ne dépassent pas la limite la plus haute
reason-mataro_ibi-amount = Vous recevez une part de l’impôt
part-mataro_ibi-main = Part minimum de l’impôt

benefit-mataro_ibi_familia = Moins d’impôt foncier (IBI) pour les familles, à Mataró
    .summary = La moitié de l’impôt, avec un titre de famille.
    .apply = Demandez-le à la mairie de Mataró avec le titre de famille.
    .delay = Pour un impôt ou une taxe, la loi donne six mois. Ensuite, demandez où en est votre demande.
reason-mataro_ibi_familia-owner = Le logement est à vous
reason-mataro_ibi_familia-family = Vous pouvez avoir un titre de famille
reason-mataro_ibi_familia-income = Vos revenus sont sous la dernière limite connue
reason-mataro_ibi_familia-amount = On retire une part de l’impôt
part-mataro_ibi_familia-main = Part minimum que vous ne payez pas

benefit-mataro_residus = Pas de taxe des ordures à Mataró
    .summary = Vous ne payez pas la taxe si vos revenus sont bas.
    .apply = Demandez-le à la mairie de Mataró.
    .delay = Pour un impôt ou une taxe, la loi donne six mois. Ensuite, demandez où en est votre demande.
reason-mataro_residus-income = Vos revenus ne dépassent pas la limite la plus haute

benefit-mataro_bus = Bus gratuit à Mataró (T-Blava)
    .summary = Pour les personnes âgées, pensionnées ou handicapées avec peu de revenus.
    .apply = Demandez la carte à la mairie de Mataró. Elle se renouvelle chaque année.
reason-mataro_bus-person = Une personne est âgée ou pensionnée, ou a un handicap reconnu
