authority-es_les_franqueses_del_valles = Ayuntamiento de les Franqueses del Vallès
    .delay = No se sabe cuánto tarda. Sin respuesta en tres meses, pregunte cómo va su petición.

benefit-franqueses_habitatge = Ayuda para el impuesto de la vivienda (IBI) en les Franqueses
    .summary = El municipio paga hasta la mitad del impuesto a quien tiene pocos ingresos.
    .apply = Pida cita en el 93 846 76 76, o hágalo en la sede electrónica.
    .delay = Respuesta en seis meses como máximo desde la convocatoria. Sin respuesta, es una denegación.
reason-franqueses_habitatge-home = La vivienda es suya o vive en ella de alquiler
reason-franqueses_habitatge-income = Los ingresos no pasan del límite más alto
