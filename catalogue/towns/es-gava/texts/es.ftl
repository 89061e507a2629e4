authority-gava = Ayuntamiento de Gavà
    .delay = No se sabe cuánto tarda. Sin respuesta en tres meses, pregunte cómo va su petición.

benefit-gava_infancia = Ayuda de Gavà para los niños
    .summary = Para libros, una actividad, las salidas o el comedor de la guardería.
    .apply = Pídala en eseu.gava.cat, o en el ayuntamiento con cita.
    .delay = Respuesta en seis meses como máximo desde la convocatoria. Sin respuesta, es una denegación.
reason-gava_infancia-child = Un niño tiene 16 años o menos

benefit-gava_ibi = Menos impuesto de la vivienda (IBI) en Gavà
    .summary = La mitad del impuesto o menos, con el título de familia numerosa.
    .apply = Pídalo en el Ayuntamiento de Gavà con el título de familia numerosa.
    .delay = Para un impuesto o una tasa, la ley da seis meses. Después, pregunte cómo va su petición.
reason-gava_ibi-owner = La vivienda es suya
reason-gava_ibi-family = Puede tener el título de familia numerosa
reason-gava_ibi-income = Los ingresos están por debajo del último límite conocido
reason-gava_ibi-amount = Le quitan una parte del impuesto
part-gava_ibi-main = Parte del impuesto que no paga
