authority-mataro = Ajuntament de Mataró
    .delay = No se sap quant triga. Sense resposta en tres mesos, pregunteu com està la petició.

benefit-mataro_ibi = Ajut per a l’impost de l’habitatge (IBI) a Mataró
    .summary = Una part de l’impost per a jubilats, pensionistes i persones a l’atur.
    .apply = Demaneu-lo a l’Ajuntament de Mataró. Porteu el rebut i els ingressos de casa.
    .delay = Resposta en sis mesos com a màxim des de la convocatòria. Sense resposta, és una denegació.
reason-mataro_ibi-owner = L’habitatge és vostre
reason-mataro_ibi-income = Els ingressos no passen del límit més alt
reason-mataro_ibi-amount = Rebeu una part de l’impost
part-mataro_ibi-main = Part mínima de l’impost

benefit-mataro_ibi_familia = Menys impost de l’habitatge (IBI) per a famílies, a Mataró
    .summary = La meitat de l’impost, amb el títol de família nombrosa o monoparental.
    .apply = Demaneu-ho a l’Ajuntament de Mataró amb el títol de família.
    .delay = Per a un impost o una taxa, la llei dona sis mesos. Després, pregunteu com està la petició.
reason-mataro_ibi_familia-owner = L’habitatge és vostre
reason-mataro_ibi_familia-family = Podeu tenir un títol de família
reason-mataro_ibi_familia-income = Els ingressos són per sota de l’últim límit conegut
reason-mataro_ibi_familia-amount = Us treuen una part de l’impost
part-mataro_ibi_familia-main = Part mínima que no pagueu

benefit-mataro_residus = Sense taxa d’escombraries a Mataró
    .summary = No pagueu la taxa si teniu pocs ingressos.
    .apply = Demaneu-ho a l’Ajuntament de Mataró.
    .delay = Per a un impost o una taxa, la llei dona sis mesos. Després, pregunteu com està la petició.
reason-mataro_residus-income = Els ingressos no passen del límit més alt

benefit-mataro_bus = Autobús gratis a Mataró (T-Blava)
    .summary = Per a gent gran, pensionistes i persones amb discapacitat amb pocs ingressos.
    .apply = Demaneu la targeta a l’Ajuntament de Mataró. Es renova cada any.
reason-mataro_bus-person = Algú és gran o pensionista, o té una discapacitat reconeguda
