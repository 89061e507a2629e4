# What Spain and Catalonia ask and pay, in plain words: one idea a sentence, at most 15 words.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-ca =
    Drets Socials
    Generalitat
    Consorci d’Educació
    T-mobilitat
    T-metropolitana
foreign-es = {""}

## Questions

q-town = ¿En qué municipio vive?
    .why = Algunas ayudas dependen de dónde vive.
q-tenure = ¿Cómo vive en su vivienda?
    .why = De ello dependen las ayudas al alquiler y a la vivienda.
v-tenure-tenant = De alquiler, todo el piso o una habitación
v-tenure-owner = Es nuestra, sin hipoteca
v-tenure-owner_loan = Es nuestra, con hipoteca
v-tenure-free = No pagamos nada: nos la dejan
v-tenure-none = No tenemos vivienda
q-electricity = ¿Qué contrato de luz tiene en casa?
    .why = Para el descuento hace falta la tarifa regulada.
    .hint = Mire la factura: la tarifa regulada se llama PVPC.
v-electricity-regulated = La tarifa regulada (PVPC)
v-electricity-free_market = Otra tarifa, del mercado libre
v-electricity-not_ours = El contrato no está a nuestro nombre
q-electro_dependent = En casa, ¿alguien necesita una máquina eléctrica para vivir?
    .why = En ese caso, el límite de ingresos es más alto.
q-moved_in = { $person ->
    [you] ¿Ha venido a vivir aquí hace menos de seis meses?
   *[other] ¿{ $name } ha venido a vivir con usted hace menos de seis meses?
}
    .why = Una ayuda pide llevar seis meses viviendo juntos.
    .hint = No cuente nacimientos, adopciones ni reagrupaciones familiares. Tampoco si se mudó toda la familia.
q-couple_formal = ¿Las parejas de casa están casadas, o inscritas desde hace dos años?
    .why = Si no, el organismo debe estudiar si son una sola familia.
    .hint = Inscritas quiere decir: en el registro de parejas de hecho.
q-sole_custody = { $person ->
    [you] ¿Sus hijos viven solo con usted?
   *[other] ¿Los hijos de { $name } viven solo aquí?
}
    .why = Una familia monoparental puede cobrar más.
    .hint = Responda no si la custodia es compartida. Responda sí si el otro progenitor lleva un año en prisión u hospital.
q-apart_year = { $person ->
    [you] ¿Lleva un año o más sin vivir con sus padres?
   *[other] ¿{ $name } lleva un año o más sin vivir con sus padres?
}
    .why = La ayuda lo pide a quien vive solo.
q-apart_two_years = { $person ->
    [you] ¿Lleva dos años o más sin vivir con sus padres?
   *[other] ¿{ $name } lleva dos años o más sin vivir con sus padres?
}
    .why = Antes de los 30 años, la ayuda lo pide a quien vive solo.
q-insured_year = { $person ->
    [you] ¿Ha estado de alta en la Seguridad Social doce meses en total?
   *[other] ¿{ $name } ha estado de alta en la Seguridad Social doce meses en total?
}
    .why = Antes de los 30 años, la ayuda lo pide a quien vive solo.
    .hint = Lo dice el informe de vida laboral.

q-jobless = { $person ->
    [you] ¿Qué se parece más a su situación?
   *[other] ¿Qué se parece más a la situación de { $name }?
}
    .why = La ayuda depende del trabajo de antes.
    .hint = Elija la primera que encaje.

q-studies_on = { $person ->
    [you] ¿Estudia después de la escuela obligatoria?
   *[other] ¿{ $name } estudia después de la escuela obligatoria?
}
    .why = Una beca del Estado ayuda a estudiar.
    .hint = Bachillerato, formación profesional o universidad.
q-mother_insured = ¿La madre trabaja, o cobraba el paro cuando nació el niño?
    .why = En ese caso, el Estado paga una ayuda hasta los 3 años.
    .hint = Un trabajo con Seguridad Social, ahora o después del nacimiento.
v-jobless-exhausted = Paro terminado: ya se ha cobrado todo
v-jobless-short_work = Trabajo perdido, demasiado corto para el paro, con 90 días cotizados o más
v-jobless-returned = Vuelta a España tras un año de trabajo fuera de Europa
v-jobless-other = Otra situación
q-long_benefit = { $person ->
    [you] ¿Ese paro duró un año o más?
   *[other] ¿El paro de { $name } duró un año o más?
}
    .why = Antes de los 45 años, sin familia a cargo, la ayuda lo pide.
q-school_meals = { $person ->
    [you] ¿Come en el comedor de una escuela pública o concertada?
   *[other] ¿{ $name } come en el comedor de una escuela pública o concertada?
}
    .why = Una ayuda paga una parte del comedor.
    .hint = Responda sí también si comería allí con una ayuda.
q-income_now = { $person ->
    [you] ¿Cuánto cobra ahora, en total?
   *[other] ¿Cuánto cobra ahora { $name }, en total?
}
    .why = La mayoría de las ayudas dependen del dinero que entra.
    .hint = Sueldo, pensión, paro, alquileres: lo que llega al banco. Reparta las pagas extras en el año. No cuente el ingreso mínimo vital (IMV) ni la Renta garantizada. Tampoco la pensión no contributiva (PNC).
q-income_steady = { $person ->
    [you] ¿El año pasado cobraba más o menos lo mismo?
   *[other] ¿El año pasado { $name } cobraba más o menos lo mismo?
}
    .why = Algunas ayudas miran el año pasado.
    .hint = Responda sí si la diferencia es pequeña. Como máximo, 15 euros de cada 100.
q-seeks_work = { $person ->
    [you] ¿Está sin trabajo y lo busca?
   *[other] ¿{ $name } está sin trabajo y lo busca?
}
    .why = Una ayuda paga cada mes después del paro, o sin derecho al paro.
q-income_last_year = { $person ->
    [you] ¿Cuánto cobró el año pasado, descontados los impuestos?
   *[other] ¿Cuánto cobró { $name } el año pasado, descontados los impuestos?
}
    .why = La ayuda se calcula con los ingresos del año pasado.
    .hint = No cuente becas ni ayudas a la vivienda. Tampoco el ingreso mínimo vital (IMV) ni la Renta garantizada. Cuente las pensiones.
q-gross_last_year = { $person ->
    [you] ¿Cuánto ganó el año pasado, antes de impuestos?
   *[other] ¿Cuánto ganó { $name } el año pasado, antes de impuestos?
}
    .why = Varios descuentos miran los ingresos antes de impuestos.
    .hint = Mire la declaración de la renta o el certificado de la empresa.
q-gross_this_year = { $person ->
    [you] ¿Cuánto ganará este año, antes de impuestos?
   *[other] ¿Cuánto ganará { $name } este año, antes de impuestos?
}
    .why = La pensión se calcula con los ingresos de este año.
    .hint = Cuente pagas extras y alquileres. No cuente la pensión no contributiva (PNC).
q-receives_pnc = { $person ->
    [you] ¿Cobra ya una pensión no contributiva (PNC)?
   *[other] ¿{ $name } cobra ya una pensión no contributiva (PNC)?
}
    .why = Esto cambia el cálculo para toda la familia.
q-minimum_pensions = En casa, ¿todos los ingresos son pensiones mínimas?
    .why = Las pensiones mínimas dan derecho al descuento de luz.
    .hint = Pensiones de jubilación o incapacidad. Como máximo, 500 euros al año de otros ingresos.
q-imv_received = En casa, ¿alguien cobra ya el ingreso mínimo vital (IMV)?
    .why = Da derecho al descuento de luz.
q-large_family_title = ¿Tiene el título de familia numerosa?
    .why = Este título da derecho al descuento de luz.
q-little_wealth = Aparte de su casa, ¿tienen entre todos menos de 26.000 euros?
    .why = La ayuda tiene un límite de ahorros y bienes.
    .hint = Cuente ahorros, otras viviendas y tierras. No cuente la casa donde vive.
q-assets = { $person ->
    [you] Aparte de la casa, ¿cuánto valen sus bienes y ahorros?
   *[other] Aparte de la casa, ¿cuánto valen los bienes y ahorros de { $name }?
}
    .why = La ayuda tiene un límite de ahorros y bienes.
    .hint = Para una vivienda o tierra: el valor catastral.
q-debts = { $person ->
    [you] ¿Cuánto le queda por pagar de esos bienes?
   *[other] ¿Cuánto le queda por pagar a { $name } de esos bienes?
}
    .why = Las deudas se restan de los bienes.
q-recognised = { $person ->
    [you] ¿Tiene reconocida una discapacidad, una dependencia o una incapacidad?
   *[other] ¿{ $name } tiene reconocida una discapacidad, una dependencia o una incapacidad?
}
    .why = En ese caso, varias ayudas son más altas.
q-disability = { $person ->
    [you] ¿Qué grado de discapacidad tiene, sobre 100?
   *[other] ¿Qué grado de discapacidad tiene { $name }, sobre 100?
}
    .why = Varias reglas empiezan en 33, 65 o 75.
    .hint = El grado está en la tarjeta o la resolución. Ponga 0 si no hay.
q-needs_other = { $person ->
    [you] ¿Necesita a otra persona para comer, vestirse o desplazarse?
   *[other] ¿{ $name } necesita a otra persona para comer, vestirse o desplazarse?
}
    .why = En ese caso, la pensión o la ayuda es más alta.
    .hint = Lo dice la resolución de discapacidad.
q-dependency = { $person ->
    [you] ¿Qué grado de dependencia tiene?
   *[other] ¿Qué grado de dependencia tiene { $name }?
}
    .why = Una dependencia alta cambia varios cálculos.
v-dependency-none = Ninguno
v-dependency-grade_1 = Grado I
v-dependency-grade_2 = Grado II
v-dependency-grade_3 = Grado III, o incapacidad absoluta
q-resident_ten = { $person ->
    [you] Desde los 16 años, ¿ha vivido legalmente diez años en España?
   *[other] Desde los 16 años, ¿{ $name } ha vivido legalmente diez años en España?
}
    .why = La pensión lo pide. La nacionalidad no cuenta.
    .hint = Los dos últimos años sin interrupción. Quien tiene la nacionalidad española vive legalmente.
q-resident_five = { $person ->
    [you] ¿Lleva cinco años viviendo legalmente en España?
   *[other] ¿{ $name } lleva cinco años viviendo legalmente en España?
}
    .why = La pensión por discapacidad lo pide.
    .hint = Los dos últimos años sin interrupción.
q-resident_year = { $person ->
    [you] ¿Lleva un año o más viviendo legalmente en España?
   *[other] ¿{ $name } lleva un año o más viviendo legalmente en España?
}
    .why = Una ayuda lo pide. Para otras no hacen falta papeles.
    .hint = Quien tiene la nacionalidad española, o un permiso, vive legalmente. Cuente desde el primer permiso, aunque sea reciente. La respuesta se queda aquí.
q-hardship = { $person ->
    [you] ¿Ha vivido alguna de estas situaciones?
   *[other] ¿{ $name } ha vivido alguna de estas situaciones?
}
    .why = Abren derechos con menos condiciones.
    .hint = Elija la primera que encaje. La respuesta se queda aquí.
v-hardship-none = Ninguna
v-hardship-violence = Violencia de género, trata o terrorismo
v-hardship-care = Salida de un centro de protección hace menos de tres años, o padres muertos
v-hardship-prison = Salida de prisión tras más de seis meses
v-hardship-homeless = Sin hogar
v-hardship-evicted = Pérdida de la casa: desahucio, incendio, inundación
v-hardship-separated = Separación o divorcio, en curso o recientes
q-social_services = ¿Le atienden ya los servicios sociales?
    .why = En ese caso, la beca comedor puede pagar toda la comida.

## Ingreso mínimo vital

benefit-imv = Ingreso mínimo vital
    .summary = Dinero cada mes cuando la familia tiene muy pocos ingresos.
    .apply = Pídalo en la web de la Seguridad Social. O en la oficina, con cita. El derecho empieza el mes siguiente.
    .delay = Respuesta en seis meses como máximo. Sin respuesta, es una denegación: se puede reclamar.
reason-imv-income = Los ingresos de la familia son lo bastante bajos
reason-imv-wealth = La familia tiene pocos bienes, aparte de su casa
reason-imv-age = { $person ->
    [you] Tiene la edad que se pide
   *[other] { $name } tiene la edad que se pide
}
reason-imv-over_23 = { $person ->
    [you] Tiene 23 años o más
   *[other] { $name } tiene 23 años o más
}
reason-imv-minor_in_charge = Un adulto tiene aquí un hijo menor de 18 años a cargo
reason-imv-special_start = Una situación difícil permite pedirlo antes de esa edad
reason-imv-own_life = { $person ->
    [you] Vive en familia, o lleva por su cuenta el tiempo que se pide
   *[other] { $name } vive en familia, o lleva por su cuenta el tiempo que se pide
}
reason-imv-in_a_family = { $person ->
    [you] Vive con familiares
   *[other] { $name } vive con familiares
}
reason-imv-lived_apart = { $person ->
    [you] Lleva fuera de casa de sus padres el tiempo que se pide
   *[other] { $name } lleva fuera de casa de sus padres el tiempo que se pide
}
reason-imv-exempt = { $person ->
    [you] Una situación difícil le dispensa de esta regla
   *[other] Una situación difícil dispensa a { $name } de esta regla
}
reason-imv-together_six_months = { $person ->
    [you] Llevan seis meses viviendo todos juntos
   *[other] La familia de { $name } lleva seis meses viviendo aquí junta
}
reason-imv-couple = La ley reconoce a las parejas de la familia
reason-imv-one_unit = { $person ->
    [you] Sus familiares de aquí son una sola familia
   *[other] Los familiares de aquí de { $name } son una sola familia
}
reason-imv-apart = No hace falta contar aparte a nadie de la familia
reason-imv-sharing = Nadie de fuera de la familia comparte la vivienda
reason-imv-residence = Los adultos llevan un año viviendo legalmente en España
reason-imv-amount = Con los ingresos de la familia, queda un importe por cobrar
part-imv-base = Para la familia
part-imv-children = Complemento de ayuda para la infancia
step-imv-scale = Importe garantizado para la familia
step-imv-one_parent = Suplemento: familia monoparental, o gran dependencia
step-imv-disability = Suplemento: discapacidad de 65 o más
step-imv-income = Ingresos contados
step-imv-pensions = No más de lo que dejan las pensiones de ahora
step-imv-by_age = Según la edad de los niños el 1 de enero

## Pensión no contributiva de jubilación

benefit-pnc_jubilacion = Pensión no contributiva de jubilación
    .summary = Una pensión desde los 65 años para quien ha cotizado poco o nada.
    .apply = Pídala en una oficina de Drets Socials de la Generalitat. Se puede todo el año.
    .delay = La ley da 90 días para responder. Después, pregunte cómo va su petición.
reason-pnc_jubilacion-age = { $person ->
    [you] Tiene 65 años o más
   *[other] { $name } tiene 65 años o más
}
reason-pnc_jubilacion-own_income = { $person ->
    [you] Sus ingresos propios son lo bastante bajos
   *[other] Los ingresos propios de { $name } son lo bastante bajos
}
reason-pnc_jubilacion-family_income = Los ingresos de la familia son lo bastante bajos
reason-pnc_jubilacion-alone = { $person ->
    [you] Vive sin familiares
   *[other] { $name } vive sin familiares
}
reason-pnc_jubilacion-in_limit = Los ingresos de todos juntos están por debajo del límite
reason-pnc_jubilacion-residence = { $person ->
    [you] Ha vivido legalmente diez años en España
   *[other] { $name } ha vivido legalmente diez años en España
}
reason-pnc_jubilacion-amount = { $person ->
    [you] Con sus ingresos, queda un importe por cobrar
   *[other] Con los ingresos de { $name }, queda un importe por cobrar
}
part-pnc_jubilacion-pension = Pensión, en catorce pagas al año
step-pnc_jubilacion-share = { $person ->
    [you] Su parte de la pensión completa
   *[other] La parte de la pensión completa de { $name }
}
step-pnc_jubilacion-own = { $person ->
    [you] Sus ingresos por encima de la parte que no cuenta
   *[other] Los ingresos de { $name } por encima de la parte que no cuenta
}
step-pnc_jubilacion-family = Lo que supera el límite de la familia

## Pensión no contributiva de incapacidad

benefit-pnc_incapacitat = Pensión no contributiva de incapacidad
    .summary = Una pensión entre los 18 y los 64 años, con discapacidad de 65 o más.
    .apply = Pídala en una oficina de Drets Socials de la Generalitat. Se puede todo el año.
    .delay = La ley da 90 días para responder. Después, pregunte cómo va su petición.
reason-pnc_incapacitat-age = { $person ->
    [you] Tiene entre 18 y 64 años
   *[other] { $name } tiene entre 18 y 64 años
}
reason-pnc_incapacitat-disability = { $person ->
    [you] Su grado de discapacidad es de 65 o más
   *[other] El grado de discapacidad de { $name } es de 65 o más
}
reason-pnc_incapacitat-own_income = { $person ->
    [you] Sus ingresos propios son lo bastante bajos
   *[other] Los ingresos propios de { $name } son lo bastante bajos
}
reason-pnc_incapacitat-family_income = Los ingresos de la familia son lo bastante bajos
reason-pnc_incapacitat-alone = { $person ->
    [you] Vive sin familiares
   *[other] { $name } vive sin familiares
}
reason-pnc_incapacitat-in_limit = Los ingresos de todos juntos están por debajo del límite
reason-pnc_incapacitat-residence = { $person ->
    [you] Lleva cinco años viviendo legalmente en España
   *[other] { $name } lleva cinco años viviendo legalmente en España
}
reason-pnc_incapacitat-amount = { $person ->
    [you] Con sus ingresos, queda un importe por cobrar
   *[other] Con los ingresos de { $name }, queda un importe por cobrar
}
part-pnc_incapacitat-pension = Pensión, en catorce pagas al año
part-pnc_incapacitat-helper = Suplemento por la ayuda de otra persona
step-pnc_incapacitat-share = { $person ->
    [you] Su parte de la pensión completa
   *[other] La parte de la pensión completa de { $name }
}
step-pnc_incapacitat-own = { $person ->
    [you] Sus ingresos por encima de la parte que no cuenta
   *[other] Los ingresos de { $name } por encima de la parte que no cuenta
}
step-pnc_incapacitat-family = Lo que supera el límite de la familia
step-pnc_incapacitat-helper = La mitad de la pensión completa

## Subsidio por desempleo

benefit-subsidi_atur = Ayuda después del paro
    .summary = Dinero cada mes sin trabajo, después del paro o sin derecho al paro.
    .apply = Primero, inscríbase para buscar trabajo. Después pida la ayuda al servicio público de empleo (SEPE), en línea o con cita.
reason-subsidi_atur-seeking = { $person ->
    [you] Está sin trabajo y lo busca
   *[other] { $name } está sin trabajo y lo busca
}
reason-subsidi_atur-situation = { $person ->
    [you] Su situación sin trabajo da derecho a la ayuda
   *[other] La situación sin trabajo de { $name } da derecho a la ayuda
}
reason-subsidi_atur-benefit_ended = El paro se ha acabado, y la edad, la duración o la familia encajan
reason-subsidi_atur-ninety_days = El trabajo perdido tiene 90 días cotizados o más
reason-subsidi_atur-came_back = Es una vuelta a España tras trabajar fuera de Europa
reason-subsidi_atur-violence = Es una búsqueda de trabajo después de violencia
reason-subsidi_atur-common_rules = Se aplican las reglas comunes de la ayuda
reason-subsidi_atur-income = { $person ->
    [you] Sus ingresos del mes pasado, o los de la familia, son lo bastante bajos
   *[other] Los ingresos del mes pasado de { $name }, o de la familia, son lo bastante bajos
}
reason-subsidi_atur-amount = La ayuda deja un importe por cobrar
outcome-subsidi_atur-two_years = Con familia a cargo: 24 o 30 meses
outcome-subsidi_atur-half_year = Seis meses como mínimo
outcome-subsidi_atur-by_days = De 3 a 21 meses, según los días cotizados y la familia
outcome-subsidi_atur-own_rules = La duración tiene sus propias reglas
part-subsidi_atur-first = Los seis primeros meses. Después, un poco menos
step-subsidi_atur-first = Parte del indicador público de ingresos
window-fifteen_days = En 15 días hábiles. Más tarde, antes de seis meses, la ayuda empieza más tarde.

## Subsidio para mayores de 52 años

benefit-subsidi_52 = Ayuda después del paro, desde los 52 años
    .summary = Dinero cada mes hasta la jubilación, desde los 52 años y con seis años cotizados.
    .apply = Pídala al servicio público de empleo (SEPE), en línea o con cita. Sustituye la ayuda para gente más joven.
reason-subsidi_52-seeking = { $person ->
    [you] Está sin trabajo y lo busca
   *[other] { $name } está sin trabajo y lo busca
}
reason-subsidi_52-situation = El paro se ha acabado, o el trabajo perdido tiene 90 días cotizados
reason-subsidi_52-income = { $person ->
    [you] Sus ingresos propios del mes pasado son lo bastante bajos
   *[other] Los ingresos propios de { $name } son lo bastante bajos
}
reason-subsidi_52-amount = La ayuda deja un importe por cobrar
part-subsidi_52-main = Cada mes, hasta la edad de jubilación
step-subsidi_52-share = Parte del indicador público de ingresos

## Asignación por hijo con discapacidad

benefit-fill_discapacitat = Ayuda por un hijo con discapacidad
    .summary = Dinero por cada hijo con discapacidad, sin límite de ingresos.
    .apply = Pídala a la Seguridad Social, en línea o en la oficina con cita.
reason-fill_discapacitat-child = Un hijo de aquí tiene el grado de discapacidad que se pide
reason-fill_discapacitat-amount = La ayuda deja un importe por cobrar
part-fill_discapacitat-minors = Hijos menores de 18 años
part-fill_discapacitat-grown = Hijos de 18 años o más
step-fill_discapacitat-minors = El mismo importe por cada hijo
step-fill_discapacitat-grown = Según el grado y la ayuda de otra persona

## Parto múltiple

benefit-part_multiple = Ayuda por gemelos o más
    .summary = Un pago cuando nacen varios niños a la vez, sin límite de ingresos.
    .apply = Pídala a la Seguridad Social, en línea o en la oficina con cita.
reason-part_multiple-birth = Hace menos de un año nacieron varios niños a la vez
reason-part_multiple-amount = La ayuda deja un importe por cobrar
part-part_multiple-main = Un solo pago
step-part_multiple-wages = Según cuántos niños nacieron a la vez

## Nacimiento o adopción

benefit-naixement_estatal = Ayuda del Estado por nacimiento
    .summary = Un pago por un bebé, en familia numerosa o con un solo progenitor.
    .apply = Pídala a la Seguridad Social, en línea o en la oficina con cita.
reason-naixement_estatal-birth = Hace menos de un año que ha nacido un niño
reason-naixement_estatal-family = La familia está en una situación que prevé la ley
reason-naixement_estatal-large_family = La familia es numerosa
reason-naixement_estatal-one_parent = El niño vive con un solo progenitor
reason-naixement_estatal-disability = Un progenitor tiene una discapacidad de 65 o más
reason-naixement_estatal-amount = Con los ingresos de los padres, queda un importe por cobrar
part-naixement_estatal-main = Un solo pago
step-naixement_estatal-payment = Importe entero
step-naixement_estatal-income = Lo que los ingresos pasan del límite

## Deducción por maternidad

benefit-deduccio_maternitat = Deducción por maternidad
    .summary = 100 euros al mes por cada hijo menor de 3 años de una madre asegurada.
    .apply = Pídala cada mes a la agencia de impuestos, con el formulario 140. O una vez al año, con la declaración.
reason-deduccio_maternitat-child = Un hijo menor de 3 años vive aquí con el padre o la madre
reason-deduccio_maternitat-insured = La madre trabaja, o cobraba el paro al nacer el niño
reason-deduccio_maternitat-no_complement = No se paga el complemento para la infancia por el mismo hijo
reason-deduccio_maternitat-amount = La deducción deja un importe por cobrar
part-deduccio_maternitat-main = Como mínimo, al año
step-deduccio_maternitat-each = El mismo importe por cada hijo

## Deducciones por familia

benefit-deduccio_familia = Deducción por familia numerosa o discapacidad
    .summary = 100 euros al mes por familia numerosa, o por un familiar con discapacidad.
    .apply = Pídala cada mes a la agencia de impuestos, con el formulario 143. O una vez al año, con la declaración.
reason-deduccio_familia-family = La familia está en una situación que prevé la ley
reason-deduccio_familia-large = Tiene el título de familia numerosa
reason-deduccio_familia-disability = Un hijo, un padre o una pareja tiene una discapacidad
reason-deduccio_familia-one_parent = Un progenitor vive solo con dos hijos
reason-deduccio_familia-amount = La deducción deja un importe por cobrar
part-deduccio_familia-large = Familia numerosa
part-deduccio_familia-disability = Personas con discapacidad
part-deduccio_familia-one_parent = Un progenitor solo con dos hijos
step-deduccio_familia-large = Como mínimo. Más por una familia muy grande
step-deduccio_familia-disability = Como mínimo. El mismo importe por cada persona
step-deduccio_familia-one_parent = Al año

## Coordinación europea

benefit-cross_border = Ha vivido o trabajado en otro país de Europa
    .summary = Sus años de trabajo y sus derechos de otro país se suman aquí.
    .apply = Para la pensión, la salud (formulario S1) o los hijos, vaya al INSS. Para el paro (formulario U1), vaya al servicio de empleo (SEPE). Ellos mismos escriben al otro país.
    .delay = Dos países tienen que escribirse: la ley da 180 días. Después, pregunte cómo va su petición.

## Bono Cultural

benefit-bono_cultural = Bono cultural joven
    .summary = 400 euros para libros, espectáculos o cursos, el año que cumple 18 años.
    .apply = Pídalo en línea. Hace falta una identificación electrónica.
reason-bono_cultural-year_of_18 = { $person ->
    [you] Este año cumple 18 años
   *[other] { $name } cumple 18 años este año
}
reason-bono_cultural-amount = El bono deja un importe para gastar
part-bono_cultural-main = Una sola vez, para gastar en un año
step-bono_cultural-bonus = Bono entero

## Plan VEO

benefit-ulleres = Gafas para los niños
    .summary = Hasta 100 euros al año para gafas, hasta los 16 años.
    .apply = Vaya a una óptica del plan, con la receta. Allí restan la ayuda del precio.
reason-ulleres-child = Un niño tiene 16 años o menos
reason-ulleres-open = El plan sigue abierto

## Complemento de alquiler

benefit-pnc_lloguer = Ayuda de alquiler con una pensión no contributiva
    .summary = Un pago al año para quien vive de alquiler y cobra esta pensión.
    .apply = Pídala en una oficina de Drets Socials de la Generalitat.
reason-pnc_lloguer-pension = { $person ->
    [you] Tiene una pensión no contributiva, o la puede tener
   *[other] { $name } tiene una pensión no contributiva, o la puede tener
}
reason-pnc_lloguer-amount = La ayuda deja un importe por cobrar
part-pnc_lloguer-main = Una vez al año
step-pnc_lloguer-complement = Importe entero

## Becas

benefit-beca_mec = Beca de estudios del Estado
    .summary = Dinero y matrícula para estudiar después de la escuela obligatoria.
    .apply = Pídala en línea al ministerio de educación, cada año.
reason-beca_mec-income = Los ingresos de la familia están por debajo del límite, o un poco por encima
reason-beca_mec-amount = La beca deja un importe por cobrar
outcome-beca_mec-full = Beca entera: muy pocos ingresos
outcome-beca_mec-middle = Beca básica o matrícula, y alojamiento si hace falta
outcome-beca_mec-basic = Beca básica o matrícula
outcome-beca_mec-perhaps = Quizás, con lo que el organismo resta de los ingresos
part-beca_mec-main = Como mínimo, al año
step-beca_mec-fixed = Parte fija, según los ingresos
step-beca_mec-variable = Parte variable, como mínimo

## Ayudas NEAE

benefit-ayuda_neae = Ayuda para un estudiante con discapacidad
    .summary = Una ayuda fija, y más para apoyo, viajes o comidas según los ingresos.
    .apply = Pídala con la escuela y en línea al ministerio de educación, cada año.
reason-ayuda_neae-amount = La ayuda deja un importe por cobrar
outcome-ayuda_neae-more = Ayuda fija, y otras para apoyo, viajes o comidas
outcome-ayuda_neae-fixed = Ayuda fija
part-ayuda_neae-subsidy = Ayuda fija del año
window-next_school_year = Para el curso siguiente
window-culture_call = Las fechas cambian cada año. Mire la web.

## Bono social eléctrico

benefit-bono_social = Bono social eléctrico
    .summary = Un descuento en la factura de la luz de casa.
    .apply = Pídalo a una comercializadora de referencia. Es gratis. Puede cambiar de tarifa gratis.
reason-bono_social-situation = Su situación da derecho al descuento
reason-bono_social-low_income = Los ingresos de la familia son lo bastante bajos
reason-bono_social-large_family = Tiene el título de familia numerosa
reason-bono_social-minimum_pension = Sus ingresos son pensiones mínimas
reason-bono_social-minimum_income = Alguien de casa cobra el ingreso mínimo vital (IMV)
reason-bono_social-contract = Su contrato tiene la tarifa regulada (PVPC)
reason-bono_social-amount = Se aplica un descuento a su factura
outcome-bono_social-severe = Descuento grande: situación muy difícil
outcome-bono_social-vulnerable = Descuento: situación difícil
part-bono_social-discount = Descuento en la factura
step-bono_social-rate = Parte de la factura

## Bono social térmico

benefit-bono_termic = Bono social térmico
    .summary = Un pago al año para calentarse, con el bono social eléctrico.
    .apply = No pida nada: llega solo con el bono social eléctrico.
    .delay = Llega solo, una vez al año, antes del 31 de diciembre.
reason-bono_termic-discount = Tiene derecho al bono social eléctrico
reason-bono_termic-amount = La ayuda deja un importe por cobrar
part-bono_termic-main = Como mínimo, una vez al año
step-bono_termic-least = El mínimo. Con un invierno frío, es más
window-year_end = Tenga el bono social eléctrico antes del 31 de diciembre

## Beca menjador

benefit-beca_menjador = Beca comedor
    .summary = Una ayuda que paga una parte o todo el precio del comedor.
    .apply = Pídala en la escuela o en el consejo comarcal. En Barcelona, en el Consorci d’Educació.
reason-beca_menjador-pupil = Un niño come en el comedor de la escuela
reason-beca_menjador-catalonia = Vive en Cataluña
reason-beca_menjador-income = Los ingresos están por debajo del último límite conocido
reason-beca_menjador-amount = La ayuda paga una parte del comedor
outcome-beca_menjador-full = Todo el comedor
outcome-beca_menjador-partial = Una parte del comedor
part-beca_menjador-meals = Parte del precio del comedor
step-beca_menjador-share = Parte pagada
window-situation_changes = Más tarde también, si la situación cambia.

## Renda garantida de ciutadania

benefit-rgc = Renta garantizada de ciudadanía
    .summary = Dinero cada mes hasta un mínimo para quien tiene muy pocos ingresos.
    .apply = Pídala en la web de la Generalitat o en una oficina de Trabajo. Antes debe pedir el ingreso mínimo vital.
    .delay = Respuesta en cuatro meses como máximo. Sin respuesta, queda aceptada.
reason-rgc-age = Un adulto tiene más de 23 años, o un hijo pequeño a cargo
reason-rgc-work = No tiene otros ingresos
reason-rgc-property = Tiene pocos ahorros y bienes
reason-rgc-child_complement = Queda un importe, también si el complemento por hijos cuenta
reason-rgc-first_granted = Queda un importe, también si le dan el ingreso mínimo vital
reason-rgc-residence = Un adulto lleva un año o más viviendo legalmente en España
reason-rgc-amount = Con sus ingresos, queda un importe por cobrar
part-rgc-main = Hasta el mínimo garantizado
step-rgc-scale = Mínimo garantizado para la familia
step-rgc-first = Ingreso mínimo vital y pensiones que puede tener antes
step-rgc-income = Ingresos de la familia

## Ajut al lloguer des dels 65 anys

benefit-ajut_lloguer_gran = Ayuda al alquiler desde los 65 años
    .summary = Dinero cada mes para pagar el alquiler.
    .apply = Pídala cuando se abra la convocatoria. Pregunte en la oficina local de vivienda.
reason-ajut_lloguer_gran-tenant = Vive de alquiler
reason-ajut_lloguer_gran-age = Alguien de casa tiene 65 años o más
reason-ajut_lloguer_gran-income = Los ingresos están por debajo del último límite conocido
reason-ajut_lloguer_gran-amount = La ayuda paga una parte del alquiler
part-ajut_lloguer_gran-main = Ayuda mínima al mes

## Ajut al lloguer de 36 a 64 anys

benefit-ajut_lloguer_36_64 = Ayuda al alquiler de 36 a 64 años
    .summary = Dinero cada mes para pagar el alquiler.
    .apply = Pídala cuando se abra la convocatoria. Pregunte en la oficina local de vivienda.
reason-ajut_lloguer_36_64-tenant = Vive de alquiler
reason-ajut_lloguer_36_64-age = Alguien de casa tiene de 36 a 64 años
reason-ajut_lloguer_36_64-income = Los ingresos están por debajo del último límite conocido
reason-ajut_lloguer_36_64-amount = La ayuda paga una parte del alquiler
part-ajut_lloguer_36_64-main = Ayuda mínima al mes

## Bo Lloguer Jove

benefit-bo_lloguer_jove = Bono Alquiler Joven
    .summary = Dinero cada mes, dos años, para el alquiler de 18 a 35 años.
    .apply = Pídalo en habitatge.gencat.cat cuando se abra. Prepare antes los documentos: el dinero se acaba pronto.
reason-bo_lloguer_jove-tenant = Vive de alquiler
reason-bo_lloguer_jove-young = Alguien de casa tiene de 18 a 35 años y no cobra demasiado
reason-bo_lloguer_jove-amount = La ayuda paga una parte del alquiler
part-bo_lloguer_jove-main = Ayuda al mes

## Diners urgents per no perdre l’habitatge

benefit-especial_urgencia = Dinero urgente para no perder la vivienda
    .summary = Paga alquileres o cuotas de la hipoteca pendientes, o una vivienda nueva.
    .apply = Pida cita en la oficina local de vivienda, o en los servicios sociales. Se puede todo el año.
    .delay = Respuesta en tres meses como máximo. Sin respuesta, es una denegación: se puede reclamar.
reason-especial_urgencia-home = Vive de alquiler o con hipoteca, o ha perdido la vivienda
reason-especial_urgencia-income = Los ingresos de la familia no pasan del límite más alto

## Lloguer social abans d’un desnonament

benefit-lloguer_social = Alquiler social antes de un desahucio
    .summary = Un gran propietario debe ofrecerle un alquiler bajo antes de echarle.
    .apply = No firme nada solo. Vaya a la oficina local de vivienda o a los servicios sociales.
reason-lloguer_social-home = Vive de alquiler o con hipoteca
reason-lloguer_social-income = Los ingresos de la familia no pasan del límite más alto

## Habitatge d’emergència

benefit-mesa_emergencies = Vivienda de emergencia
    .summary = Una vivienda pública cuando pierde la suya y no encuentra otra.
    .apply = Pida cita en los servicios sociales en cuanto le llegue la carta.
reason-mesa_emergencies-home = No tiene una vivienda propia sin hipoteca
reason-mesa_emergencies-income = Los ingresos no pasan del límite más alto

## Títol de família nombrosa

benefit-familia_nombrosa = Título de familia numerosa
    .summary = Un carné con descuentos: transporte, escuela, luz, impuestos.
    .apply = Pídalo en la web de la Generalitat o en una oficina. Es gratis y se puede todo el año.
    .delay = En la oficina, con todos los documentos, a menudo al momento. Si no, seis meses como máximo.
reason-familia_nombrosa-children = Tiene tres hijos jóvenes, o dos con una situación especial
outcome-familia_nombrosa-special = Categoría especial
outcome-familia_nombrosa-general = Categoría general

## Títol de família monoparental

benefit-familia_monoparental = Título de familia monoparental
    .summary = Un carné con descuentos para quien tiene solo a sus hijos.
    .apply = Pídalo en la web de la Generalitat o en una oficina. Es gratis y se puede todo el año.
    .delay = Respuesta en seis meses como máximo. Sin respuesta, queda aceptado.
reason-familia_monoparental-one_parent = Un adulto vive aquí solo con sus hijos
outcome-familia_monoparental-special = Categoría especial
outcome-familia_monoparental-general = Categoría general

## Ajut per naixement

benefit-ajut_naixement = Ayuda por nacimiento
    .summary = Dinero una vez por cada niño que nace, o que adopta o acoge.
    .apply = Pídala en la web de la Generalitat. Tiene un mes desde el nacimiento o la adopción.
    .delay = Respuesta en seis meses como máximo. Sin respuesta, es una denegación: se puede reclamar.
reason-ajut_naixement-newborn = Un niño ha nacido, o lo ha adoptado, hace menos de un mes
reason-ajut_naixement-income = Los ingresos de la familia son lo bastante bajos
reason-ajut_naixement-amount = Recibe un importe por cada niño
part-ajut_naixement-main = Por cada niño
step-ajut_naixement-each = Importe para los niños nacidos
window-birth_month = En el mes después del nacimiento.

## Targeta de discapacitat

benefit-targeta_discapacitat = Tarjeta de discapacidad
    .summary = Una tarjeta que muestra el grado y da descuentos.
    .apply = Si no tiene el grado reconocido, pida primero la valoración. Hace falta un informe médico. Es gratis.
    .delay = La ley da seis meses para responder. Después, pregunte cómo va su petición.
reason-targeta_discapacitat-degree = Alguien de casa tiene un grado de 33 o más

## Ajuda a la dependència

benefit-dependencia = Ayuda a la dependencia
    .summary = Servicios o dinero para quien necesita a alguien cada día.
    .apply = Pida la valoración en los servicios sociales, o a su médico de cabecera.
    .delay = La ley da seis meses para responder. Después, pregunte cómo va su petición.

## Ajut per mantenir la llar després d’una mort

benefit-despeses_llar = Ayuda para mantener el hogar tras una muerte
    .summary = Dinero cada mes si dependía de alguien de casa que ha muerto.
    .apply = Pídala en Drets Socials de la Generalitat. Se puede todo el año.
    .delay = Respuesta en tres meses como máximo. Sin respuesta, es una denegación: se puede reclamar.
reason-despeses_llar-survivor = Un adulto vive sin pareja y cobra poco

## Diners per a joves que han sortit d’un centre

benefit-joves_extutelats = Dinero para jóvenes que han salido de un centro
    .summary = Dinero cada mes, de 18 a 23 años, con un plan para vivir solo.
    .apply = Hable con su educador, o con los servicios sociales.
    .delay = Respuesta en tres meses como máximo. Sin respuesta, es una denegación: se puede reclamar.
reason-joves_extutelats-young = Alguien tiene de 18 a 22 años y cobra poco
reason-joves_extutelats-amount = Recibe el importe cada mes
part-joves_extutelats-main = Importe al mes

## Diners per acollir un infant

benefit-acolliment = Dinero por acoger a un niño
    .summary = Un importe cada mes por cada niño acogido, también de un familiar.
    .apply = Pídalo en Drets Socials, o al equipo que sigue al niño.
    .delay = Respuesta en tres meses como máximo. Sin respuesta, es una denegación: se puede reclamar.
reason-acolliment-child = Un niño menor de 18 años vive aquí

## Diners per protegir un infant a casa

benefit-menors_en_risc = Dinero para proteger a un niño en casa
    .summary = Un importe para familias con dificultades que siguen los servicios sociales.
    .apply = Hable con los servicios sociales de su municipio. No pierde a sus hijos por pedir ayuda.
    .delay = Respuesta en tres meses como máximo. Sin respuesta, es una denegación: se puede reclamar.
reason-menors_en_risc-child = Un niño menor de 18 años vive aquí
reason-menors_en_risc-income = Los ingresos de la familia son lo bastante bajos

## Diners per a necessitats bàsiques

benefit-necessitats_basiques = Dinero para necesidades básicas
    .summary = Dinero cada mes para mayores o personas con discapacidad, sin pensión.
    .apply = Pídalo en Drets Socials de la Generalitat, si no tiene derecho a una pensión.
    .delay = Respuesta en tres meses como máximo. Sin respuesta, es una denegación: se puede reclamar.
reason-necessitats_basiques-person = Alguien tiene 65 años o más, o una discapacidad reconocida
reason-necessitats_basiques-income = Los ingresos de la familia son lo bastante bajos

## Val escolar

benefit-val_escolar = Vale escolar
    .summary = Un vale para comprar material escolar, por cada hijo de primaria y secundaria.
    .apply = Pídalo en valescolar.cat, o con ayuda de la escuela.
reason-val_escolar-pupil = Un niño está en primaria o secundaria
reason-val_escolar-amount = Recibe un vale por cada niño
part-val_escolar-main = Vales del año
step-val_escolar-pupils = Para todos los niños en la escuela

## Ajut per a llibres, sortides i activitats

benefit-ajuts_escolars = Ayuda para libros, salidas y actividades
    .summary = El municipio paga una parte de libros, colonias, deporte o casal de verano.
    .apply = Pregunte en la escuela o en el ayuntamiento. Pida también libros prestados.
reason-ajuts_escolars-pupil = Un niño va a la escuela
window-town_call = Una vez al año: cada municipio elige las fechas.

## Escola bressol pública més barata

benefit-escola_bressol = Guardería pública más barata
    .summary = El precio depende de los ingresos. El último curso suele ser gratis.
    .apply = Pida plaza en la guardería o en el ayuntamiento, en primavera.
reason-escola_bressol-small_child = Un niño todavía no va a la escuela
window-nursery_september = Para el curso que empieza en septiembre.

## Ajuda gratuïta si un infant petit va més a poc a poc

benefit-cdiap = Ayuda gratuita si un niño pequeño va más despacio
    .summary = Un equipo ayuda a niños menores de 6 años a hablar, moverse o relacionarse.
    .apply = Hable con el pediatra o la escuela. También puede llamar al centro de atención precoz.
reason-cdiap-small_child = Un niño tiene menos de 6 años

## Transport gratis de 4 a 16 anys (T-16)

benefit-t16 = Transporte gratis de 4 a 16 años (T-16)
    .summary = El niño viaja gratis en metro, tren y autobús en su zona.
    .apply = Pida la tarjeta en la web de la T-mobilitat, o en una oficina.
    .delay = La tarjeta llega por correo. Sin tarjeta después de 30 días, pregunte.
reason-t16-child = Un niño tiene de 4 a 16 años

## Transport més barat per a joves (T-jove)

benefit-t_jove = Transporte más barato para jóvenes (T-jove)
    .summary = Tres meses de viajes por un solo precio, hasta los 30 años.
    .apply = Cómprela en la web de la T-mobilitat o en una máquina. Hace falta el documento de identidad.
    .delay = La compra directamente. No hay que esperar ninguna respuesta.
reason-t_jove-young = Alguien de casa tiene de 17 a 29 años

## Abonament barat si no teniu feina

benefit-t_usual_atur = Abono barato si no tiene trabajo
    .summary = Un mes de transporte por muy pocos euros, si busca trabajo.
    .apply = Pida el certificado en la oficina de Trabajo. Después, la tarjeta en la T-mobilitat.
reason-t_usual_atur-low_income = Alguien busca trabajo y cobra menos que el sueldo mínimo
reason-t_usual_atur-amount = Paga un precio reducido
part-t_usual_atur-main = Precio de 30 días, una zona

## Abonaments més barats per a la família

benefit-transport_familia = Abonos más baratos para la familia
    .summary = Descuento en metro, tren y autobús con el título de familia.
    .apply = Pida primero el título de familia numerosa o monoparental. Después, la tarjeta en la T-mobilitat.
reason-transport_familia-family = Puede tener un título de familia
reason-transport_familia-amount = Recibe un descuento
part-transport_familia-main = Descuento mínimo

## Transport gratis o barat per a gent gran i discapacitat

benefit-t_metropolitana = Transporte gratis o barato para mayores y discapacidad
    .summary = La T-metropolitana, en los 36 municipios del entorno de Barcelona.
    .apply = Pídala en el ayuntamiento, con el documento de identidad. Se puede todo el año.
reason-t_metropolitana-person = Alguien tiene 65 años o más, con ingresos lo bastante bajos
outcome-t_metropolitana-free = Gratis, menos la cuota del año
outcome-t_metropolitana-reduced = Precio reducido

## Aigua més barata (cànon social)

benefit-canon_social = Agua más barata (canon social)
    .summary = Paga menos, o nada, de un impuesto de la factura del agua.
    .apply = Pídalo a la Agencia Catalana del Agua. Hace falta la factura. Se puede todo el año.
reason-canon_social-situation = Los ingresos de casa son lo bastante bajos

## No us poden tallar la llum, l’aigua ni el gas

benefit-pobresa_energetica = No le pueden cortar la luz, el agua ni el gas
    .summary = La compañía debe hablar con los servicios sociales antes de cortar.
    .apply = Si recibe un aviso de corte, llévelo enseguida a los servicios sociales.
    .delay = Los servicios sociales tienen 15 días para responder a la empresa. Sin respuesta, no puede cortar.
reason-pobresa_energetica-risk = Los ingresos de la familia son lo bastante bajos

## Metge públic per a tothom

benefit-salut = Médico público para todo el mundo
    .summary = Médico, hospital y urgencias, con papeles o sin ellos.
    .apply = Vaya al centro de salud más cercano con el padrón. Una urgencia se atiende siempre.

## Advocat gratuït

benefit-justicia_gratuita = Abogado gratuito
    .summary = Un abogado que no paga, para un juicio o un trámite de extranjería.
    .apply = Pídalo en el «Colegio de la Abogacía» o en el juzgado. La primera orientación es gratis.

## Parlar amb una treballadora social

benefit-serveis_socials_basics = Hablar con una trabajadora social
    .summary = Alguien que le escucha, le informa y le ayuda a pedir otros derechos.
    .apply = Pida cita en los servicios sociales de su municipio. Es gratis y no hace falta permiso.

## Padró, també sense habitatge fix

benefit-padro = Padrón, también sin vivienda fija
    .summary = El certificado que dice dónde vive: abre médico, escuela y ayudas.
    .apply = Vaya al ayuntamiento con un documento de identidad. Si no tiene vivienda, hable con los servicios sociales.

## Botó d’alarma a casa (teleassistència)

benefit-teleassistencia = Botón de alarma en casa (teleasistencia)
    .summary = Pulsa un botón y alguien le responde, de día y de noche.
    .apply = Pídala en los servicios sociales de su municipio.
reason-teleassistencia-person = Alguien tiene 60 años o más, o una discapacidad reconocida

## Ajuda a casa

benefit-ajuda_domicili = Ayuda en casa
    .summary = Alguien viene a casa a ayudarle a lavarse, cocinar o salir.
    .apply = Pídala en los servicios sociales. Si tiene un grado de dependencia, dígalo.

## Menjar quan els diners no arriben

benefit-aliments = Comida cuando el dinero no llega
    .summary = Una tarjeta para comprar comida, un comedor social o un lote de alimentos.
    .apply = Hable hoy con los servicios sociales, o con una asociación del barrio.

## Un llit i una dutxa si no teniu habitatge

benefit-sense_sostre = Una cama y una ducha si no tiene vivienda
    .summary = Un lugar para dormir, lavarse y encontrar a alguien que le ayude.
    .apply = Vaya a los servicios sociales. De noche, llame al 112. En Barcelona, también al 010.
reason-sense_sostre-no_home = No tiene una vivienda suya

## Ordinador, internet i algú que us ajuda

benefit-punt_omnia = Ordenador, internet y alguien que le ayuda
    .summary = Un lugar gratuito para hacer trámites por internet, o aprender.
    .apply = Busque el punto Òmnia más cercano, o pregunte en la biblioteca.
    .delay = La ayuda se da allí mismo. No hay que esperar ninguna respuesta.

## Menys impost de l’habitatge (IBI) per a famílies nombroses

benefit-ibi_familia = Menos impuesto de la vivienda (IBI) para familias numerosas
    .summary = El municipio puede quitar una parte grande de este impuesto.
    .apply = Pídalo en el ayuntamiento antes de que llegue el recibo. Hace falta el título de familia numerosa.
    .delay = Para un impuesto o una tasa, la ley da seis meses. Después, pregunte cómo va su petición.
reason-ibi_familia-owner = La vivienda es suya
reason-ibi_familia-family = Puede tener el título de familia numerosa

## Taxa d’escombraries més baixa

benefit-residus_reduccio = Tasa de basuras más baja
    .summary = El municipio quita una parte o toda la tasa si tiene pocos ingresos.
    .apply = Pregunte en el ayuntamiento. A menudo se pide una vez al año.
    .delay = Para un impuesto o una tasa, la ley da seis meses. Después, pregunte cómo va su petición.
reason-residus_reduccio-income = Los ingresos no son demasiado altos

## Fons d’infància de Barcelona

window-bcn_call = Las fechas nuevas: en el 010.

## Ajut de Gavà per als infants

## Ajut per a l’impost de l’habitatge (IBI) a Mataró

## Autobús gratis a Mataró (T-Blava)

window-mataro_december = Se renueva en diciembre.

## Urgencia social

benefit-urgencia_social = Ayudas de urgencia social
    .summary = Ayuda inmediata para comer, vestirse o tener un techo.
    .apply = Pida cita en los servicios sociales de su municipio. No hace falta permiso de residencia.

## Documents

doc-identity = Documento de identidad de todas las personas
doc-identity_14 = Documento de identidad y firma de quien tenga 14 años o más
doc-any_identity = Un documento de identidad, si lo tiene
doc-residence_permit = Permiso de residencia (TIE) o certificado de ciudadano de la Unión, si hace falta
doc-padro = Certificado de padrón
doc-padro_history = Certificado de padrón con el historial
doc-property_tax_bill = Recibo del impuesto de la vivienda (IBI)
doc-water_bill = Factura del agua
doc-court_decision = Carta del juzgado o del propietario, si la hay
doc-rent_receipt = Recibos del alquiler
doc-lease = Contrato de alquiler
doc-housing_papers = Contrato de alquiler o escritura
doc-family_book = Libro de familia
doc-couple_registration = Inscripción de la pareja, si no están casados
doc-separation_papers = Documentos de separación, si los hay
doc-disability_certificate = Certificado de discapacidad, si lo hay
doc-victim_certificate = Certificado de víctima, si es el caso
doc-sharers_certificate = Certificado de los servicios sociales, si viven aquí otras familias
doc-bank_account = Número de cuenta bancaria
doc-income_proof = Documentos de ingresos
doc-large_family_title = Título de familia numerosa, si lo hay
doc-special_certificate = Certificado de discapacidad, dependencia o víctima, si lo hay
doc-bono_form = Formulario de solicitud
doc-electricity_bill = Factura de la luz
doc-medical_report = Informe médico
doc-couple_papers = Libro de familia o inscripción de la pareja
doc-custody_papers = Sentencia o convenio sobre la custodia de los hijos
doc-work_record = Informe de vida laboral
doc-job_seeker_papers = Inscripción para buscar trabajo y carta sobre el paro
doc-health_card = Tarjeta sanitaria del niño
doc-prescription = Receta de las gafas
doc-rent_contract = Contrato de alquiler
doc-school_enrolment = Matrícula de los estudios
doc-income_papers = Nóminas o recibos de la pensión
doc-income_certificate = Declaración de la renta o certificado de retenciones
doc-benefit_certificate = Certificado de prestaciones de la Seguridad Social
doc-large_family_card = Título de familia numerosa
doc-wealth_papers = Extractos bancarios y recibo del impuesto de la vivienda (IBI)
doc-loan_papers = Extracto del préstamo o de la deuda
doc-disability_decision = Resolución o tarjeta de discapacidad
doc-dependency_decision = Resolución de dependencia
doc-residence_record = Permisos de residencia y padrón con el historial

## What the agency also looks at

untested-institution = La vivienda no es un centro permanente pagado con dinero público
untested-company_director = Nadie de la familia administra una sociedad activa
untested-sharers = Si viven aquí otras familias, lo certifican los servicios sociales
untested-padro_history = El padrón muestra quién vive en esta vivienda
untested-married_elsewhere = Quien lo pide solo no está casado con alguien que vive fuera
untested-pension_now = Una pensión o la ayuda de paro después de los 52 años cuenta desde ahora
untested-unit_apart = Tras violencia, separación o desahucio, puede contar aparte
untested-job_seeker = Está inscrito para buscar trabajo y firma un acuerdo de actividad
untested-involuntary = No ha dejado el trabajo por voluntad propia
untested-wealth_yield = Los ahorros, fuera de la vivienda, cuentan por sus intereses
untested-pension_excludes = Una pensión de jubilación o de incapacidad no va con la ayuda
untested-part_time_work = Con un trabajo pequeño, la ayuda es un complemento, 180 días como máximo
untested-six_years = Ha cotizado seis años por paro, en España
untested-pension_but_age = Para la pensión de jubilación solo falta la edad
untested-child_elsewhere = Por cada hijo, la ayuda la pide solo el padre o la madre
untested-fostered_child = Un niño acogido también cuenta
untested-multiple_adoption = La adopción de varios niños a la vez también cuenta
untested-adoption = La adopción de un niño también cuenta
untested-nursery_costs = Una guardería autorizada añade hasta 1.000 euros al año
untested-thirty_days = La madre ha cotizado treinta días en total
untested-other_parent = El padre tiene derecho en lugar de la madre, en algunos casos
untested-works_or_pension = Trabaja, o cobra una pensión o el paro
untested-at_charge = La persona con discapacidad está a su cargo
untested-no_maintenance = Un progenitor solo no recibe pensión de alimentos
untested-lived_abroad = Ha vivido o trabajado en otro lugar de Europa
untested-stay_or_asylum = Vive legalmente en España, o pide asilo
untested-identity_online = Tiene una identificación electrónica o un certificado
untested-optician_of_plan = La óptica participa en el plan
untested-health_card = El niño tiene la tarjeta sanitaria pública
untested-rents_home = Vive de alquiler y no tiene ninguna vivienda
untested-half_year_there = Lleva 180 días en el padrón de esa vivienda
untested-landlord_third_degree = El propietario no es familiar cercano
untested-one_a_home = Solo una persona por vivienda cobra esta ayuda
untested-marks = Cuentan las notas del año pasado
untested-full_enrolment = La matrícula es de todo el curso
untested-family_wealth = La familia tiene pocos bienes, aparte de su casa
untested-stay_or_minor = Vive legalmente en España, o tiene menos de 18 años
untested-team_certifies = El equipo de la escuela escribe que hace falta apoyo
untested-legal_stay = Vive legalmente en España
untested-maternity_deduction = El complemento no va con la deducción por maternidad del mismo hijo
untested-yearly_declaration = Hay que declarar los ingresos cada año, antes de abril
untested-income_from_wealth = El dinero y los bienes cuentan por lo que dan cada año
untested-work_begun = Un trabajo empezado después puede ir con la pensión, hasta un límite
untested-main_home = Es su vivienda habitual
untested-power_10kw = La potencia contratada no supera los 10 kW
untested-discount_in_december = Tiene el bono social eléctrico el 31 de diciembre
untested-school_call = La convocatoria de su comarca fija los límites de este año
untested-older_or_pensioner = Tiene 65 años, una pensión o una discapacidad
untested-only_home = No tiene otra vivienda
untested-pensioner_or_unemployed = Quien paga el impuesto es jubilado, pensionista o está en paro
untested-pays_property_tax = Paga este impuesto, usted o con el alquiler
untested-padro_january = Está en el padrón desde el 1 de enero del año anterior
untested-known_to_services = Los servicios sociales le atendían el año pasado
untested-places_left = Hay plazas libres
untested-legal_income = Los ingresos son bajos, con excepciones para víctimas y trabajadores
untested-has_a_case = Tiene un juicio, o quiere defender un derecho
untested-bill_unpaid = No puede pagar la factura
untested-water_in_name = El contrato del agua está a nombre de alguien de casa
untested-family_title = Tiene el título de familia numerosa o monoparental
untested-looks_for_work = Está inscrito en Trabajo y busca empleo
untested-fare_area = Su municipio está en la red de transporte
untested-child_needs_care = El equipo ve que el niño necesita ayuda
untested-nursery_place = Hay plazas libres en su municipio
untested-town_rules = El municipio fija los ingresos y los importes
untested-voucher_this_year = La Generalitat lo vuelve a dar este curso
untested-catalonia_five_years_one = Lleva cinco años en Cataluña, los dos últimos seguidos
untested-no_pension = Esta persona no tiene pensión de la Seguridad Social
untested-family_agreement = Hace un acuerdo con los servicios sociales
untested-fosters = La Generalitat le ha confiado al niño
untested-young_plan = Sigue un plan con un educador
untested-was_in_care = A los 18 años estaba en un centro o una familia de acogida
untested-lost_somebody = Compartía los gastos con quien ha muerto, y dependía de esa persona
untested-spain_five_years = Lleva cinco años viviendo legalmente en España
untested-needs_somebody = Necesita a otra persona para cosas de cada día
untested-catalonia_five_years = Uno de los padres lleva cinco años viviendo legalmente en Cataluña
untested-other_parent_pays_little = El otro progenitor no está, o paga poco o nada
untested-all_legal = Toda la familia vive legalmente en España
untested-children_unmarried = Los hijos son solteros y dependen de ustedes
untested-social_report = Los servicios sociales hacen un informe
untested-large_owner = El propietario es un banco o tiene muchas viviendas
untested-home_at_risk = Debe alquileres o cuotas, o le echan de la vivienda
untested-landlord_no_kin = El propietario no es de su familia
untested-regular_income = Cobra algo cada mes
untested-rent_call = La convocatoria del año fija los límites
untested-owns_no_home = Nadie de casa tiene una vivienda en España
untested-rent_paid = Está al día con el alquiler
untested-rent_cap = El alquiler no pasa del máximo de su zona
untested-no_resignation = No ha dejado un trabajo por voluntad propia en un año
untested-activity_plan = Sigue el plan para encontrar trabajo o para la inclusión
untested-catalonia_two_years = Lleva 24 meses viviendo en Cataluña, con pocas excepciones
untested-urgent_need = Los servicios sociales valoran su necesidad

## Bodies

authority-inss = Seguridad Social (INSS)
    .delay = La ley da 45 días para responder. Después, pregunte cómo va su petición.
authority-sepe = Servicio Público de Empleo Estatal (SEPE)
    .delay = Quince días para decidir, diez para escribirle. Después de tres meses sin respuesta, es una denegación.
authority-aeat = Agencia Tributaria
    .delay = Hacienda tiene seis meses como máximo para responder. Después, pregunte cómo va su petición.
authority-ministerio_educacion = Ministerio de Educación
    .delay = En general, la ley da seis meses desde la convocatoria. Después, pregunte.
authority-ministerio_cultura = Ministerio de Cultura
    .delay = Respuesta en seis meses como máximo desde la convocatoria. Sin respuesta, es una denegación.
authority-optica = Óptica del plan
    .delay = La ayuda se quita del precio, en la óptica. No hay que esperar ninguna respuesta.
authority-drets_socials = Generalitat, Drets Socials
    .delay = No se sabe cuánto tarda. Sin respuesta en tres meses, pregunte cómo va su petición.
authority-electricity_supplier = Comercializadora de referencia
    .delay = Respuesta en diez días laborables, con todos los documentos. La rebaja sale en una factura siguiente.
authority-consell_comarcal = Consejo comarcal o escuela
    .delay = Respuesta en seis meses como máximo desde la convocatoria. Sin respuesta, es una denegación.
authority-advocats = Colegio de abogados
    .delay = El abogado se nombra en 15 días. La decisión final llega en los 30 días siguientes.
authority-catsalut = Centro de salud (CatSalut)
    .delay = Un resguardo sirve enseguida, la tarjeta llega después. Una urgencia no espera.
authority-aigua = Agencia Catalana del Agua
    .delay = Para un impuesto o una tasa, la ley da seis meses. Después, pregunte cómo va su petición.
authority-metropolitan_area = Ayuntamiento, o Área Metropolitana de Barcelona
    .delay = No se sabe cuánto tarda. Sin respuesta en tres meses, pregunte cómo va su petición.
authority-transport = Autoridad del transporte (ATM)
    .delay = No se sabe cuánto tarda. Sin respuesta en tres meses, pregunte cómo va su petición.
authority-ajuntament = Ayuntamiento
    .delay = No se sabe cuánto tarda. Sin respuesta en tres meses, pregunte cómo va su petición.
authority-educacio = Generalitat, Departamento de Educación
    .delay = No se sabe cuánto tarda. Sin respuesta en tres meses, pregunte cómo va su petición.
authority-local_housing = Oficina local de vivienda
    .delay = No se sabe cuánto tarda. Diga si es urgente, y pregunte después de tres meses sin respuesta.
authority-habitatge = Agencia de la Vivienda de Cataluña
    .delay = Respuesta en seis meses como máximo desde la convocatoria. Sin respuesta, es una denegación.
authority-serveis_socials = Servicios sociales del municipio
    .delay = No se sabe cuánto tarda. Diga si es urgente, y pregunte después de tres meses sin respuesta.

## Short names of numbers, for sentences and lists

short-income_now = { $person ->
    [you] lo que cobra
   *[other] lo que cobra { $name }
}
short-income_last_year = { $person ->
    [you] sus ingresos del año pasado
   *[other] los ingresos de { $name } del año pasado
}
short-gross_last_year = { $person ->
    [you] sus ingresos brutos del año pasado
   *[other] los ingresos brutos de { $name } del año pasado
}
short-gross_this_year = { $person ->
    [you] sus ingresos brutos de este año
   *[other] los ingresos brutos de { $name } de este año
}
short-assets = { $person ->
    [you] sus ahorros y bienes
   *[other] los ahorros y bienes de { $name }
}
short-debts = { $person ->
    [you] sus deudas sobre esos bienes
   *[other] las deudas de { $name } sobre esos bienes
}
short-disability = { $person ->
    [you] su grado de discapacidad
   *[other] el grado de discapacidad de { $name }
}
