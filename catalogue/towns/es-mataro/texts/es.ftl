authority-mataro = Ayuntamiento de Mataró
    .delay = No se sabe cuánto tarda. Sin respuesta en tres meses, pregunte cómo va su petición.

benefit-mataro_ibi = Ayuda para el impuesto de la vivienda (IBI) en Mataró
    .summary = Una parte del impuesto para jubilados, pensionistas y personas en paro.
    .apply = Pídala en el Ayuntamiento de Mataró. Lleve el recibo y los ingresos de casa.
    .delay = Respuesta en seis meses como máximo desde la convocatoria. Sin respuesta, es una denegación.
reason-mataro_ibi-owner = La vivienda es suya
reason-mataro_ibi-income = Los ingresos no pasan del límite más alto
reason-mataro_ibi-amount = Recibe una parte del impuesto
part-mataro_ibi-main = Parte mínima del impuesto

benefit-mataro_ibi_familia = Menos impuesto de la vivienda (IBI) para familias, en Mataró
    .summary = La mitad del impuesto, con el título de familia numerosa o monoparental.
    .apply = Pídalo en el Ayuntamiento de Mataró con el título de familia.
    .delay = Para un impuesto o una tasa, la ley da seis meses. Después, pregunte cómo va su petición.
reason-mataro_ibi_familia-owner = La vivienda es suya
reason-mataro_ibi_familia-family = Puede tener un título de familia
reason-mataro_ibi_familia-income = Los ingresos están por debajo del último límite conocido
reason-mataro_ibi_familia-amount = Le quitan una parte del impuesto
part-mataro_ibi_familia-main = Parte mínima que no paga

benefit-mataro_residus = Sin tasa de basuras en Mataró
    .summary = No paga la tasa si tiene pocos ingresos.
    .apply = Pídalo en el Ayuntamiento de Mataró.
    .delay = Para un impuesto o una tasa, la ley da seis meses. Después, pregunte cómo va su petición.
reason-mataro_residus-income = Los ingresos no pasan del límite más alto

benefit-mataro_bus = Autobús gratis en Mataró (T-Blava)
    .summary = Para mayores, pensionistas y personas con discapacidad con pocos ingresos.
    .apply = Pida la tarjeta en el Ayuntamiento de Mataró. Se renueva cada año.
reason-mataro_bus-person = Alguien es mayor o pensionista, o tiene una discapacidad reconocida
