authority-es_les_franqueses_del_valles = Ajuntament de les Franqueses del Vallès
    .delay = No se sap quant triga. Sense resposta en tres mesos, pregunteu com està la petició.

benefit-franqueses_habitatge = Ajut per a l’impost de l’habitatge (IBI) a les Franqueses
    .summary = El municipi paga fins a la meitat de l’impost a qui té pocs ingressos.
    .apply = Demaneu cita al 93 846 76 76, o feu-ho a la seu electrònica.
    .delay = Resposta en sis mesos com a màxim des de la convocatòria. Sense resposta, és una denegació.
reason-franqueses_habitatge-home = L’habitatge és vostre o hi viviu de lloguer
reason-franqueses_habitatge-income = Els ingressos no passen del límit més alt
