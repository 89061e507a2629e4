authority-gava = Mairie de Gavà
    .delay = Pas de délai connu. Sans réponse après trois mois, demandez où en est votre demande.

benefit-gava_infancia = Aide de Gavà pour les enfants
    .summary = Pour les livres, une activité, les sorties ou la cantine de la crèche.
    .apply = Demandez-la sur eseu.gava.cat, ou à la mairie sur rendez-vous.
    .delay = Réponse six mois au plus après l’ouverture de l’appel. Sans réponse, c’est un refus.
reason-gava_infancia-child = Un enfant a 16 ans ou moins

benefit-gava_ibi = Moins d’impôt foncier (IBI) à Gavà
    .summary = La moitié de l’impôt ou moins, avec le titre de famille nombreuse.
    .apply = Demandez-le à la mairie de Gavà avec le titre de famille nombreuse.
    .delay = Pour un impôt ou une taxe, la loi donne six mois. Ensuite, demandez où en est votre demande.
reason-gava_ibi-owner = Le logement est à vous
reason-gava_ibi-family = Vous pouvez avoir le titre de famille nombreuse
reason-gava_ibi-income = Vos revenus sont sous la dernière limite connue
reason-gava_ibi-amount = On retire une part de l’impôt
part-gava_ibi-main = Part de l’impôt que vous ne payez pas
