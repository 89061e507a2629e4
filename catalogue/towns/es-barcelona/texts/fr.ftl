authority-bcn_hall = Mairie de Barcelone
    .delay = Pas de délai connu. Sans réponse après trois mois, demandez où en est votre demande.
authority-bcn_socials = Services sociaux de Barcelone
    .delay = Pas de délai connu. Dites si c’est urgent, et renseignez-vous après trois mois sans réponse.

benefit-bcn_infancia = Fonds pour les enfants de Barcelone
    .summary = De l’argent si les services sociaux suivent votre famille, avec un enfant jusqu’à 16 ans.
    .apply = Parlez à votre centre de services sociaux, ou appelez le 010.
    .delay = Réponse six mois au plus après l’ouverture de l’appel. Sans réponse, c’est un refus.
reason-bcn_infancia-child = Un enfant a 16 ans ou moins
reason-bcn_infancia-income = Vos revenus ne dépassent pas la limite la plus haute
reason-bcn_infancia-amount = Vous recevez un montant par enfant
part-bcn_infancia-children = Pour les enfants
part-bcn_infancia-one_parent = Pour un parent seul
step-bcn_infancia-children = Selon le nombre d’enfants

benefit-bcn_ibi = Aide pour payer l’impôt foncier (IBI) à Barcelone
    .summary = La mairie paie une part de l’impôt si vos revenus sont bas.
    .apply = Appelez le 010 ou allez dans un bureau de la mairie.
    .delay = Réponse six mois au plus après l’ouverture de l’appel. Sans réponse, c’est un refus.
reason-bcn_ibi-home = Le logement est à vous ou vous le louez
reason-bcn_ibi-income = Vos revenus ne dépassent pas la limite la plus haute
