authority-es_les_franqueses_del_valles = Mairie des Franqueses del Vallès
    .delay = Pas de délai connu. Sans réponse après trois mois, demandez où en est votre demande.

benefit-franqueses_habitatge = Aide pour l’impôt foncier (IBI) aux Franqueses
    .summary = La mairie paie jusqu’à la moitié de l’impôt si vos revenus sont bas.
    .apply = Prenez rendez-vous au 93 846 76 76, ou demandez-la sur le site de la mairie.
    .delay = Réponse six mois au plus après l’ouverture de l’appel. Sans réponse, c’est un refus.
reason-franqueses_habitatge-home = Le logement est à vous ou vous le louez
reason-franqueses_habitatge-income = Vos revenus ne dépassent pas la limite la plus haute
