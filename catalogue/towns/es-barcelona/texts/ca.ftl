authority-bcn_hall = Ajuntament de Barcelona
    .delay = No se sap quant triga. Sense resposta en tres mesos, pregunteu com està la petició.
authority-bcn_socials = Serveis socials de Barcelona
    .delay = No se sap quant triga. Digueu si és urgent, i pregunteu després de tres mesos sense resposta.

benefit-bcn_infancia = Fons d’infància de Barcelona
    .summary = Diners si us atenen els serveis socials i teniu infants de 0 a 16 anys.
    .apply = Parleu amb el vostre centre de serveis socials, o truqueu al 010.
    .delay = Resposta en sis mesos com a màxim des de la convocatòria. Sense resposta, és una denegació.
reason-bcn_infancia-child = Un infant té 16 anys o menys
reason-bcn_infancia-income = Els ingressos no passen del límit més alt
reason-bcn_infancia-amount = Rebeu un import per cada infant
part-bcn_infancia-children = Per als infants
part-bcn_infancia-one_parent = Per a un sol progenitor
step-bcn_infancia-children = Segons el nombre d’infants

benefit-bcn_ibi = Ajut per pagar l’impost de l’habitatge (IBI) a Barcelona
    .summary = El municipi paga una part de l’impost a qui té pocs ingressos.
    .apply = Truqueu al 010 o aneu a una oficina d’atenció ciutadana.
    .delay = Resposta en sis mesos com a màxim des de la convocatòria. Sense resposta, és una denegació.
reason-bcn_ibi-home = L’habitatge és vostre o hi viviu de lloguer
reason-bcn_ibi-income = Els ingressos no passen del límit més alt
