authority-gava = Ajuntament de Gavà
    .delay = No se sap quant triga. Sense resposta en tres mesos, pregunteu com està la petició.

benefit-gava_infancia = Ajut de Gavà per als infants
    .summary = Per a llibres, una activitat, les sortides o el menjador de l’escola bressol.
    .apply = Demaneu-lo a eseu.gava.cat, o a l’ajuntament amb cita.
    .delay = Resposta en sis mesos com a màxim des de la convocatòria. Sense resposta, és una denegació.
reason-gava_infancia-child = Un infant té 16 anys o menys

benefit-gava_ibi = Menys impost de l’habitatge (IBI) a Gavà
    .summary = La meitat de l’impost o menys, amb el títol de família nombrosa.
    .apply = Demaneu-ho a l’Ajuntament de Gavà amb el títol de família nombrosa.
    .delay = Per a un impost o una taxa, la llei dona sis mesos. Després, pregunteu com està la petició.
reason-gava_ibi-owner = L’habitatge és vostre
reason-gava_ibi-family = Podeu tenir el títol de família nombrosa
reason-gava_ibi-income = Els ingressos són per sota de l’últim límit conegut
reason-gava_ibi-amount = Us treuen una part de l’impost
part-gava_ibi-main = Part de l’impost que no pagueu
