authority-bcn_hall = Ayuntamiento de Barcelona
    .delay = No se sabe cuánto tarda. Sin respuesta en tres meses, pregunte cómo va su petición.
authority-bcn_socials = Servicios sociales de Barcelona
    .delay = No se sabe cuánto tarda. Diga si es urgente, y pregunte después de tres meses sin respuesta.

benefit-bcn_infancia = Fondo de infancia de Barcelona
    .summary = Dinero si le atienden los servicios sociales y tiene niños de 0 a 16 años.
    .apply = Hable con su centro de servicios sociales, o llame al 010.
    .delay = Respuesta en seis meses como máximo desde la convocatoria. Sin respuesta, es una denegación.
reason-bcn_infancia-child = Un niño tiene 16 años o menos
reason-bcn_infancia-income = Los ingresos no pasan del límite más alto
reason-bcn_infancia-amount = Recibe un importe por cada niño
part-bcn_infancia-children = Para los niños
part-bcn_infancia-one_parent = Para un solo progenitor
step-bcn_infancia-children = Según el número de niños

benefit-bcn_ibi = Ayuda para pagar el impuesto de la vivienda (IBI) en Barcelona
    .summary = El municipio paga una parte del impuesto a quien tiene pocos ingresos.
    .apply = Llame al 010 o vaya a una oficina de atención ciudadana.
    .delay = Respuesta en seis meses como máximo desde la convocatoria. Sin respuesta, es una denegación.
reason-bcn_ibi-home = La vivienda es suya o vive en ella de alquiler
reason-bcn_ibi-income = Los ingresos no pasan del límite más alto
