# Words of the French rights and questions. Short sentences, plain words. Official names stay in French.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-fr =
    bulletins de paie
    quittance
    bail
    carte Vitale
    avis d’impôt
    attestation d’hébergement
    avis de situation Sirene
    relevé de situation
    indemnités journalières
    caisse de retraite
    notification de bourse
    foyer
    loyer principal
    montant net social
    micro-entreprise
    revenu foncier
    net imposable
    revenu fiscal de référence
    revenu fiscal
    revenu brut global
    Assurance maladie
    Livret A
    Livrets A
    France Travail

## Who decides

authority-caf = la CAF (o la MSA)
authority-cpam = la Assurance maladie (seguro de enfermedad)
authority-mdph = la MDPH
authority-crous = el Crous
authority-carsat = la caja de pensiones (caisse de retraite)

## RSA

benefit-rsa = Renta mínima (RSA)
    .summary = Dinero cada mes para hogares sin ingresos o con pocos ingresos.
    .apply = Pídala en caf.fr. También puede llamar al 3230.
reason-rsa-place = Vive fuera de Mayotte, donde los importes son otros.
reason-rsa-stay = Usted o su pareja tiene el derecho de residencia que se pide.
reason-rsa-not_student = Un adulto ha terminado los estudios, o son una familia monoparental.
reason-rsa-age_or_family = Su edad, su familia o su trabajo le da este derecho.
reason-rsa-over_25 = Un adulto de 25 años o más ha terminado los estudios.
reason-rsa-with_child = Tiene un hijo a cargo y un adulto ha terminado los estudios.
reason-rsa-expecting = Usted o su pareja espera un bebé.
reason-rsa-alone_with_child = Sin pareja, cría o espera un hijo.
reason-rsa-worked_enough = Un adulto menor de 25 años ha trabajado dos años de tres.
reason-rsa-amount = Los ingresos y las demás ayudas del hogar son lo bastante bajos.
part-rsa-main = Renta mínima (RSA)
step-rsa-scale = Importe para su hogar
step-rsa-housing = Parte por la vivienda
step-rsa-income = Sus ingresos contados

## Housing benefit

benefit-housing_benefit = Ayuda para el alquiler
    .summary = Una ayuda cada mes para pagar el alquiler.
    .apply = Pídala en caf.fr al entrar en la vivienda. No se pagan los meses anteriores.
reason-housing_benefit-mainland = Vive en la Francia metropolitana.
reason-housing_benefit-tenant = Paga un alquiler.
reason-housing_benefit-not_relative = El propietario es ajeno a su familia cercana.
reason-housing_benefit-amount = Sus ingresos y su alquiler están por debajo de los límites.
part-housing_benefit-main = Ayuda a la vivienda
step-housing_benefit-rent = Alquiler y gastos contados
step-housing_benefit-own_share = Parte que paga usted
step-housing_benefit-dear_rent = Rebaja por alquiler muy alto
step-housing_benefit-flat_cut = Descuento fijo
step-housing_benefit-social_cut = Rebaja ya hecha en su alquiler social
step-housing_benefit-crds = Descuento por la deuda social (CRDS)

## Family allowances

benefit-family_allowances = Ayuda familiar por hijos
    .summary = Dinero cada mes a partir de dos hijos.
    .apply = Llega sin pedirla si la CAF conoce a sus hijos. Si no, declárelos en caf.fr.
reason-family_allowances-two_children = Tiene al menos dos hijos menores de 20 años.
reason-family_allowances-amount = Corresponde un importe por sus hijos.
part-family_allowances-allowances = Ayuda por hijos
part-family_allowances-child_of_twenty = Importe por el hijo de 20 años
step-family_allowances-base = Importe base
step-family_allowances-older = Suplemento por los mayores
step-family_allowances-factor = Parte según sus ingresos
step-family_allowances-smoothing = Complemento cerca del límite

## Back to school

benefit-back_to_school = Ayuda para la vuelta a la escuela
    .summary = Dinero en agosto por cada hijo de 6 a 18 años escolarizado.
    .apply = Llega sin pedirla hasta los 16 años. Después, declare la escuela en caf.fr.
reason-back_to_school-pupil = Un hijo de 6 a 18 años va a la escuela.
reason-back_to_school-amount = Sus ingresos de hace dos años son lo bastante bajos.
part-back_to_school-main = Ayuda escolar
step-back_to_school-children = Importe por sus hijos
step-back_to_school-income = Ingresos por encima del límite

## Complementary health

benefit-complementary_health = Seguro médico complementario gratis o barato
    .summary = Paga lo que la Assurance maladie no paga de la atención médica.
    .apply = Pídalo en su cuenta ameli o por correo. Puede llamar al 3646.
reason-complementary_health-independent = Declara sus impuestos aparte de sus padres.
reason-complementary_health-means = Los ingresos de su hogar son lo bastante bajos.
reason-complementary_health-amount = Hay un precio fijado para su hogar.
outcome-complementary_health-free = Gratis
outcome-complementary_health-free_or_contribution = Gratis, o con un pequeño pago
outcome-complementary_health-with_contribution = Con un pequeño pago
part-complementary_health-main = Su pago
step-complementary_health-members = Importe por cada persona, según la edad

## Lone parents

benefit-asf = Ayuda para familias monoparentales (ASF)
    .summary = Dinero cada mes cuando el otro progenitor paga poco o nada.
    .apply = Pídala en caf.fr. La CAF puede reclamar la pensión en su nombre.
reason-asf-place = Vive fuera de Mayotte.
reason-asf-alone = Vive sin pareja.
reason-asf-children = Un hijo menor de 20 años vive sobre todo con usted.
reason-asf-other_parent = Hay una pensión fijada, o el otro progenitor está ausente.
reason-asf-amount = La pensión de alimentos que recibe es lo bastante baja.
part-asf-main = Ayuda para familias monoparentales
step-asf-children = Importe por sus hijos
step-asf-alimony = Pensión de alimentos recibida

## Three children or more

benefit-cf = Ayuda para tres hijos o más (CF)
    .summary = Dinero cada mes por tres hijos de 3 a 20 años.
    .apply = Llega sin pedirla si la CAF conoce a sus hijos. Si no, declárelos en caf.fr.
reason-cf-place = Vive en la Francia metropolitana.
reason-cf-three_children = Tiene al menos tres hijos de 3 a 20 años.
reason-cf-no_paje = Su hogar queda fuera de la ayuda para un hijo pequeño (PAJE).
reason-cf-amount = Sus ingresos de hace dos años son lo bastante bajos.
part-cf-main = Ayuda para tres hijos o más

## A small child

benefit-paje = Ayuda para un hijo pequeño (PAJE)
    .summary = Dinero cada mes por un hijo de menos de 3 años.
    .apply = Declare el nacimiento en caf.fr. También puede llamar al 3230.
reason-paje-place = Vive fuera de Mayotte.
reason-paje-baby = Un hijo tiene menos de 3 años hasta fin de mes.
reason-paje-amount = Sus ingresos de hace dos años son lo bastante bajos.
part-paje-main = Ayuda para un hijo pequeño
step-paje-children = Importe según sus ingresos

## The old

benefit-aspa = Renta mínima para mayores (ASPA)
    .summary = Dinero cada mes que completa una pensión de jubilación pequeña.
    .apply = Pídala en su caja de pensiones o en el 3960. El Estado puede recuperar una parte de la herencia.
reason-aspa-place = Vive fuera de Mayotte.
reason-aspa-old = Usted o su pareja tiene 65 años, o 64 con discapacidad.
reason-aspa-stay = Una persona de esa edad tiene el derecho de residencia que se pide.
reason-aspa-amount = Los ingresos y los ahorros del hogar son lo bastante bajos.
part-aspa-main = Renta mínima para mayores
step-aspa-most = Importe entero
step-aspa-income = Parte descontada según los ingresos

## Documents

doc-identity = Documento de identidad
doc-permit = Permiso de residencia, si es extranjero
doc-payslips = Nóminas («bulletins de paie»)
doc-bank_details = Datos bancarios (RIB)
doc-rent_receipt = Recibo del alquiler («quittance»)
doc-lease = Contrato de alquiler («bail»)
doc-family_book = Libro de familia
doc-school_certificate = Certificado de escolarización
doc-health_card = Tarjeta sanitaria («carte Vitale»)
doc-tax_notice = Carta de impuestos («avis d’impôt»)
doc-court_decision = Decisión del juez sobre la pensión
doc-disability_file = Expediente de la MDPH
doc-address_proof = Justificante de domicilio, como una factura
doc-housing_papers = Contrato de alquiler, escritura o certificado de alojamiento («attestation d’hébergement»)
doc-loan_contract = Contrato del préstamo de la vivienda
doc-custody_papers = Sentencia o acuerdo sobre la custodia de los hijos
doc-parents_tax_notice = Carta de impuestos («avis d’impôt») de los padres, recibida el año pasado
doc-business_papers = Documento de la empresa («avis de situation Sirene»)
doc-unemployment_statement = Extracto de France Travail («relevé de situation»)
doc-sick_pay_statement = Extracto de las bajas («indemnités journalières»)
doc-pension_statement = Extracto de la caja de pensiones («caisse de retraite»)
doc-invalidity_statement = Extracto de la pensión de invalidez
doc-bank_statement = Extractos de la cuenta bancaria
doc-grant_notice = Decisión sobre la beca («notification de bourse»)
doc-turnover_declaration = Declaraciones a la Urssaf
doc-caf_statement = Certificado de pago de la CAF
doc-tax_notice_before = Carta de impuestos («avis d’impôt») recibida el año pasado
doc-disability_decision = Resolución o tarjeta de la MDPH
doc-stay_papers = Documento de identidad, pasaporte o permiso de residencia

## What the agency also looks at

untested-rights_claimed = Pide antes sus otros derechos (paro, jubilación, pensión).
untested-residence_nine_months = Vive en Francia al menos nueve meses al año.
untested-exceptional_income = No ha recibido dinero de forma excepcional.
untested-regular_stay = La residencia en Francia es regular.
untested-main_home = Es su vivienda principal.
untested-decent_home = La vivienda es digna y lo bastante grande.
untested-other_people_means = Los ingresos de otras personas de la vivienda pueden contar.
untested-unlet_property = No tiene una propiedad vacía.
untested-health_insured = Tiene cobertura de la Assurance maladie.
untested-stable_stay = Vive en Francia desde hace más de tres meses.
untested-pension_claimed = Pide antes todas sus pensiones de jubilación.
untested-other_parent_claims = El otro progenitor no recibe esta ayuda por sus hijos.

window-ars = En agosto, antes del curso
window-crous = De marzo a mayo, para el curso siguiente

## Questions: place and home

q-territory = ¿En qué región vive?
    .why = Algunas reglas cambian según el territorio.
v-territory-mainland = En la Francia metropolitana
v-territory-alsace_moselle = En Alsacia o en Mosela
v-territory-overseas = En ultramar
v-territory-mayotte = En Mayotte

q-housing_zone = ¿En qué zona de alquiler está su municipio?
    .why = La ayuda al alquiler depende del municipio.
    .hint = Su municipio nos da la zona.
v-housing_zone-zone_1 = Zona 1 (París y alrededores)
v-housing_zone-zone_2 = Zona 2 (grandes ciudades)
v-housing_zone-zone_3 = Zona 3 (otras ciudades)

q-tenure = ¿En qué tipo de vivienda vive?
    .why = De ello dependen la ayuda al alquiler y otras.
v-tenure-tenant = Alquilo a un propietario privado
v-tenure-social_tenant = Alquilo una vivienda social (HLM)
v-tenure-owner = Soy propietario, sin hipoteca
v-tenure-owner_loan = Soy propietario, con hipoteca
v-tenure-free = Me alojan gratis
v-tenure-hostel = Vivo en una residencia («foyer»)
v-tenure-none = No tengo vivienda

q-old_loan = ¿Firmó su hipoteca antes de 2020?
    .why = Las hipotecas más recientes ya no dan ayuda.
q-rent = ¿Cuánto paga de alquiler al mes, sin los gastos?
    .why = La ayuda se calcula con el alquiler.
    .hint = Mire su recibo: «loyer principal».
q-furnished = ¿La vivienda se alquila amueblada?
    .why = Una parte del alquiler amueblado no cuenta.
q-flat_share = ¿Comparte piso?
    .why = El límite de alquiler es más bajo si comparte.
q-room = ¿Alquila solo una habitación en casa de alguien?
    .why = El límite de alquiler es más bajo para una habitación.
q-landlord_relative = ¿El propietario es su padre, su madre o su hijo?
    .why = En ese caso no hay ayuda al alquiler.
    .hint = Cuentan también los abuelos y los de su pareja.

## Questions: people

q-shared_custody = { $person ->
    [you] ¿Vive en custodia compartida?
   *[other] ¿{ $name } vive en custodia compartida?
}
    .why = En ese caso, algunas ayudas se reparten entre los padres.
    .hint = El hijo vive casi el mismo tiempo en cada casa.
q-separated_recently = ¿Se separó o enviudó hace menos de 18 meses?
    .why = La renta mínima (RSA) es más alta durante ese tiempo.
q-depends_on_parents = ¿Está en la declaración de impuestos de sus padres?
    .why = En ese caso, el seguro se pide con ellos.
    .hint = Responda sí también si le pagan una pensión declarada.
q-other_parent = ¿El otro progenitor paga una pensión por los hijos?
    .why = Si no, una ayuda puede sustituirla.
v-other_parent-pays = Sí, paga
v-other_parent-unpaid = Hay una pensión fijada, pero no se paga
v-other_parent-absent = Está ausente, es desconocido o murió
v-other_parent-agreed_none = No se ha decidido nada

## Questions: work

q-has_wage = { $person ->
    [you] ¿Tiene un sueldo?
   *[other] ¿{ $name } tiene un sueldo?
}
    .why = Si responde sí, le preguntaremos el importe.
    .hint = Cuentan el aprendizaje y las prácticas pagadas.
q-has_self_employed = { $person ->
    [you] ¿Trabaja por su cuenta?
   *[other] ¿{ $name } trabaja por su cuenta?
}
    .why = Los ingresos de autónomo se cuentan de otra manera.
q-has_unemployment_benefit = { $person ->
    [you] ¿Cobra el paro?
   *[other] ¿{ $name } cobra el paro?
}
    .why = El dinero de France Travail cuenta como ingreso.
q-has_sick_pay = { $person ->
    [you] ¿Cobra una baja por enfermedad o maternidad?
   *[other] ¿{ $name } cobra una baja por enfermedad o maternidad?
}
    .why = Cuenta como ingreso.
q-has_pension = { $person ->
    [you] ¿Cobra una pensión de jubilación?
   *[other] ¿{ $name } cobra una pensión de jubilación?
}
    .why = Cuenta como ingreso.
    .hint = La pensión de viudedad también cuenta.
q-has_invalidity_pension = { $person ->
    [you] ¿Cobra una pensión de invalidez?
   *[other] ¿{ $name } cobra una pensión de invalidez?
}
    .why = Cuenta como ingreso.
q-has_minimum = { $person ->
    [you] ¿Cobra ya la AAH, la ASS, la ASI o la ASPA?
   *[other] ¿{ $name } cobra ya la AAH, la ASS, la ASI o la ASPA?
}
    .why = Estas ayudas cuentan al calcular las demás.
    .hint = AAH: discapacidad. ASS: fin del paro. ASI: invalidez. ASPA: mayores.
q-has_alimony = { $person ->
    [you] ¿Recibe una pensión de alimentos?
   *[other] ¿{ $name } recibe una pensión de alimentos?
}
    .why = Cuenta como ingreso.
q-pays_alimony = { $person ->
    [you] ¿Paga una pensión de alimentos?
   *[other] ¿{ $name } paga una pensión de alimentos?
}
    .why = Se resta de sus ingresos en varias ayudas.
q-is_student = { $person ->
    [you] ¿Es estudiante?
   *[other] ¿{ $name } es estudiante?
}
    .why = Las reglas cambian para los estudiantes.
q-out_of_work = { $person ->
    [you] ¿Por qué no trabaja en este momento?
   *[other] ¿Por qué { $name } no trabaja en este momento?
}
    .why = En ese caso, la ayuda al alquiler puede subir.
v-out_of_work-search_short = Búsqueda de empleo, desde hace menos de dos meses
v-out_of_work-search_long = Búsqueda de empleo, desde hace más de dos meses
v-out_of_work-parental_leave = Permiso parental
v-out_of_work-sick_long = Enfermedad de más de seis meses
v-out_of_work-other = Otro motivo
q-worked_3214_hours = { $person ->
    [you] ¿Ha trabajado dos años a tiempo completo en tres años?
   *[other] ¿{ $name } ha trabajado dos años a tiempo completo en tres años?
}
    .why = La renta mínima (RSA) es entonces posible antes de los 25 años.
    .hint = Hacen falta 3214 horas en tres años.
q-has_grant = { $person ->
    [you] ¿Tiene una beca de estudios?
   *[other] ¿{ $name } tiene una beca de estudios?
}
    .why = La ayuda al alquiler es más alta con beca.

## Questions: money of each month

q-net_wage = { $person ->
    [you] ¿Cuál es su sueldo neto al mes?
   *[other] ¿Cuál es el sueldo neto de { $name } al mes?
}
    .why = Casi todas las ayudas dependen de los ingresos.
    .hint = Mire «montant net social» en la nómina.
q-self_kind = { $person ->
    [you] ¿Cuál es su actividad?
   *[other] ¿Cuál es la actividad de { $name }?
}
    .why = Se resta una parte fija de la facturación.
v-self_kind-micro_sales = «Micro-entreprise»: venta
v-self_kind-micro_services = «Micro-entreprise»: servicios, oficios
v-self_kind-micro_liberal = «Micro-entreprise»: profesión liberal
v-self_kind-other = Otra empresa
q-turnover = { $person ->
    [you] ¿Cuánto ingresa al mes con su actividad?
   *[other] ¿Cuánto ingresa al mes { $name } con su actividad?
}
    .why = Este importe cuenta como ingreso.
    .hint = «Micro-entreprise»: total facturado. Otra empresa: beneficio.
q-unemployment_benefit = { $person ->
    [you] ¿Cuánto cobra de paro al mes?
   *[other] ¿Cuánto cobra { $name } de paro al mes?
}
    .why = Este importe cuenta como ingreso.
    .hint = Mire su último pago de France Travail.
q-sick_pay = { $person ->
    [you] ¿Cuánto cobra al mes por enfermedad o maternidad?
   *[other] ¿Cuánto cobra { $name } al mes por enfermedad o maternidad?
}
    .why = Este importe cuenta como ingreso.
q-pension = { $person ->
    [you] ¿Cuánto cobra al mes de pensión de jubilación?
   *[other] ¿Cuánto cobra al mes { $name } de pensión de jubilación?
}
    .why = Este importe cuenta como ingreso.
    .hint = Sume todas las pensiones de jubilación, netas antes de impuestos.
q-invalidity_pension = { $person ->
    [you] ¿Cuánto cobra al mes de pensión de invalidez?
   *[other] ¿Cuánto cobra al mes { $name } de pensión de invalidez?
}
    .why = Este importe cuenta como ingreso.
q-alimony_received = { $person ->
    [you] ¿Cuánto recibe al mes de pensión de alimentos?
   *[other] ¿Cuánto recibe al mes { $name } de pensión de alimentos?
}
    .why = Este importe cuenta como ingreso.
q-alimony_paid = { $person ->
    [you] ¿Cuánto paga al mes de pensión de alimentos?
   *[other] ¿Cuánto paga al mes { $name } de pensión de alimentos?
}
    .why = Este importe se resta de sus ingresos.
q-gross_wage = { $person ->
    [you] ¿Cuál es su sueldo bruto al mes?
   *[other] ¿Cuál es el sueldo bruto de { $name } al mes?
}
    .why = La renta mínima para mayores (ASPA) se calcula con el sueldo bruto.
    .hint = Está arriba en la nómina.
q-gross_pension = { $person ->
    [you] ¿Cuál es su pensión de jubilación bruta al mes?
   *[other] ¿Cuál es la pensión de jubilación bruta de { $name } al mes?
}
    .why = La renta mínima para mayores (ASPA) se calcula con la pensión bruta.
    .hint = Lo indica la caja de pensiones. A menudo es un poco más que la neta.
q-aah_received = { $person ->
    [you] ¿Cuánto cobra de ayuda por discapacidad (AAH) al mes?
   *[other] ¿Cuánto cobra { $name } de ayuda por discapacidad (AAH) al mes?
}
    .why = La AAH cuenta en otras ayudas.
    .hint = Si no es nada, ponga 0.
q-ass_received = { $person ->
    [you] ¿Cuánto cobra de ayuda de fin del paro (ASS) al mes?
   *[other] ¿Cuánto cobra { $name } de ayuda de fin del paro (ASS) al mes?
}
    .why = La ASS cuenta en otras ayudas.
    .hint = Si no es nada, ponga 0.
q-asi_received = { $person ->
    [you] ¿Cuánto cobra de ayuda por invalidez (ASI) al mes?
   *[other] ¿Cuánto cobra { $name } de ayuda por invalidez (ASI) al mes?
}
    .why = La ASI cuenta en otras ayudas.
    .hint = Si no es nada, ponga 0.
q-aspa_received = { $person ->
    [you] ¿Cuánto cobra de renta mínima para mayores (ASPA) al mes?
   *[other] ¿Cuánto cobra { $name } de renta mínima para mayores (ASPA) al mes?
}
    .why = La ASPA cuenta en otras ayudas.
    .hint = Si no es nada, ponga 0.

## Questions: savings and earlier months

q-livret_a = ¿Cuánto tiene en las cuentas Livret A?
    .why = Sus intereses cuentan como ingreso.
    .hint = Sume las de todo el hogar. Ponga 0 si no tiene.
q-other_savings = ¿Cuánto tiene en otros ahorros?
    .why = Cuentan un poco como un ingreso.
    .hint = Otras cuentas, seguro de vida, cuenta corriente. Ponga 0 si no tiene.
q-has_property_income = ¿Cobra alquileres o intereses que pagan impuestos?
    .why = Cuentan como ingreso.
q-capital_income = ¿Cuánto cobra al año en intereses que pagan impuestos?
    .why = Cuentan como ingreso.
    .hint = Mire su «avis d’impôt».
q-land_income = ¿Cuánto cobra de alquileres al año?
    .why = Cuentan como ingreso.
    .hint = El ingreso neto de alquileres («revenu foncier») de su «avis d’impôt».
q-last_change = ¿Cuándo cambiaron por última vez los ingresos de su hogar?
    .why = Algunas ayudas miran los ingresos de antes.
    .hint = Un cambio de verdad: empleo, paro, jubilación, gran subida o bajada.
v-last_change-past_year = Hace menos de 14 meses
v-last_change-past_three_years = Antes, pero hace menos de tres años
v-last_change-longer_ago = Hace más tiempo, o nunca
q-wage_12m = { $person ->
    [you] ¿Cuánto ha cobrado de sueldo neto en doce meses?
   *[other] ¿Cuánto ha cobrado { $name } de sueldo neto en doce meses?
}
    .why = El seguro médico y la ayuda al alquiler miran doce meses.
    .hint = Sin contar el mes pasado. Si no es nada, ponga 0.
q-other_income_12m = ¿Cuánto ha recibido su hogar de otros ingresos en doce meses?
    .why = El seguro médico mira doce meses.
    .hint = Paro, pensiones, bajas, trabajo por su cuenta. Sin las ayudas.
q-taxable_wage_12m = { $person ->
    [you] ¿Cuál es su sueldo imponible de doce meses?
   *[other] ¿Cuál es el sueldo imponible de { $name } de doce meses?
}
    .why = La ayuda al alquiler se calcula con este importe.
    .hint = Las nóminas indican el «net imposable» de cada mes.
q-taxable_unemployment_12m = { $person ->
    [you] ¿Cuánto ha cobrado de paro imponible en doce meses?
   *[other] ¿Cuánto ha cobrado { $name } de paro imponible en doce meses?
}
    .why = La ayuda al alquiler se calcula con este importe.
    .hint = Está en su espacio de France Travail.
q-taxable_pension_12m = { $person ->
    [you] ¿Cuánto ha cobrado de pensión de jubilación imponible en doce meses?
   *[other] ¿Cuánto ha cobrado { $name } de pensión de jubilación imponible en doce meses?
}
    .why = La ayuda al alquiler se calcula con este importe.
    .hint = Lo indica su caja de pensiones.
q-was_self_employed = { $person ->
    [you] ¿Trabajaba por su cuenta hace dos años?
   *[other] ¿{ $name } trabajaba por su cuenta hace dos años?
}
    .why = La ayuda al alquiler mira los beneficios de hace dos años.
q-profit_n2 = { $person ->
    [you] ¿Cuál fue su beneficio de autónomo hace dos años?
   *[other] ¿Cuál fue el beneficio de autónomo de { $name } hace dos años?
}
    .why = La ayuda al alquiler mira este beneficio.
    .hint = Cuente el año entero. Mire el «avis d’impôt» recibido el año pasado.
q-tax_income_n2 = Hace dos años, ¿qué «revenu fiscal de référence» tuvo su hogar?
    .why = Las ayudas por los hijos miran este ingreso.
    .hint = Está en el «avis d’impôt» recibido el año pasado. Sume si tiene dos.
q-two_earners_n2 = Hace dos años, ¿ganaba cada uno unos 450 € o más al mes?
    .why = El límite es más alto con dos sueldos.
    .hint = Cuente los ingresos del trabajo. El límite exacto cambia un poco cada año.

## Questions: health, papers, studies

q-disability = { $person ->
    [you] ¿Tiene una discapacidad reconocida por la MDPH?
   *[other] ¿{ $name } tiene una discapacidad reconocida por la MDPH?
}
    .why = En ese caso, varias ayudas son más altas.
    .hint = El porcentaje está en la decisión o en la tarjeta.
v-disability-none = No
v-disability-from_50 = Sí, entre 50 y 79 %
v-disability-from_80 = Sí, 80 % o más
q-work_restriction = { $person ->
    [you] ¿La MDPH le reconoce una limitación duradera para trabajar (RSDAE)?
   *[other] ¿La MDPH reconoce a { $name } una limitación duradera para trabajar (RSDAE)?
}
    .why = En ese caso, la ayuda por discapacidad (AAH) es posible.
q-nationality = { $person ->
    [you] ¿Cuál es su situación en Francia?
   *[other] ¿Cuál es la situación de { $name } en Francia?
}
    .why = Algunas ayudas piden un derecho de residencia.
    .hint = Su respuesta se queda en este dispositivo.
v-nationality-french = Nacionalidad francesa
v-nationality-eea_settled = Europa o Suiza, aquí desde hace más de tres meses
v-nationality-eea_new = Europa o Suiza, aquí desde hace menos de tres meses
v-nationality-permit_5_years = Permiso de residencia y trabajo desde hace cinco años
v-nationality-protected = Refugiado, apátrida o tarjeta de residente
v-nationality-permit_new = Permiso de residencia desde hace menos de cinco años
v-nationality-other = Otra situación
q-parents_income = { $person ->
    [you] ¿Cuál es el «revenu brut global» de sus padres, al año?
   *[other] ¿Cuál es el «revenu brut global» de los padres de { $name }, al año?
}
    .why = La beca depende de este ingreso.
    .hint = Está en su «avis d’impôt» recibido el año pasado.
q-campus_distance = { $person ->
    [you] ¿A qué distancia de casa de sus padres estudia?
   *[other] ¿A qué distancia de casa de sus padres estudia { $name }?
}
    .why = La distancia aumenta la beca.
v-campus_distance-near = Menos de 30 km
v-campus_distance-from_30 = De 30 a 249 km
v-campus_distance-from_250 = 250 km o más
q-siblings_at_school = { $person ->
    [you] ¿Cuántos otros hijos a cargo, fuera de la enseñanza superior, tienen sus padres?
   *[other] ¿Cuántos otros hijos a cargo, fuera de la enseñanza superior, tienen los padres de { $name }?
}
    .why = Aumentan la beca.
q-siblings_in_higher = { $person ->
    [you] ¿Cuántos de sus hermanos cursan estudios superiores?
   *[other] ¿Cuántos hermanos de { $name } cursan estudios superiores?
}
    .why = Aumentan la beca.

## Headings of screens that hold several questions

screen-rented = Su alquiler
screen-lone_parent = Su situación de madre o padre
screen-net_wage = Los sueldos
screen-unemployment_benefit = El paro
screen-pension = Las pensiones de jubilación
screen-sick_pay = Las bajas por enfermedad o maternidad
screen-invalidity_pension = Las pensiones de invalidez
screen-alimony_received = Las pensiones de alimentos que recibe
screen-alimony_paid = Las pensiones de alimentos que paga
screen-gross_wage = Los sueldos brutos
screen-gross_pension = Las pensiones de jubilación brutas
screen-profit_n2 = Los beneficios de hace dos años
screen-shared_custody = La custodia de los hijos
screen-out_of_work = Sin trabajo en este momento
screen-worked_3214_hours = El trabajo de los últimos tres años
screen-nationality = Su situación en Francia

## Short names of numbers, for sentences and lists

short-rent = el alquiler sin gastos
short-net_wage = { $person ->
    [you] su sueldo neto
   *[other] el sueldo neto de { $name }
}
short-turnover = { $person ->
    [you] sus ingresos de autónomo
   *[other] los ingresos de autónomo de { $name }
}
short-unemployment_benefit = { $person ->
    [you] su paro
   *[other] el paro de { $name }
}
short-sick_pay = { $person ->
    [you] lo que cobra por la baja
   *[other] lo que cobra { $name } por la baja
}
short-pension = { $person ->
    [you] su pensión neta
   *[other] la pensión neta de { $name }
}
short-invalidity_pension = { $person ->
    [you] su pensión de invalidez
   *[other] la pensión de invalidez de { $name }
}
short-alimony_received = { $person ->
    [you] la pensión de alimentos que recibe
   *[other] la pensión de alimentos que recibe { $name }
}
short-alimony_paid = { $person ->
    [you] la pensión de alimentos que paga
   *[other] la pensión de alimentos que paga { $name }
}
short-gross_wage = { $person ->
    [you] su sueldo bruto
   *[other] el sueldo bruto de { $name }
}
short-gross_pension = { $person ->
    [you] su pensión bruta
   *[other] la pensión bruta de { $name }
}
short-aah_received = { $person ->
    [you] su ayuda por discapacidad (AAH)
   *[other] la ayuda por discapacidad (AAH) de { $name }
}
short-ass_received = { $person ->
    [you] su ayuda de fin del paro (ASS)
   *[other] la ayuda de fin del paro (ASS) de { $name }
}
short-asi_received = { $person ->
    [you] su ayuda por invalidez (ASI)
   *[other] la ayuda por invalidez (ASI) de { $name }
}
short-aspa_received = { $person ->
    [you] su renta mínima para mayores (ASPA)
   *[other] la renta mínima para mayores (ASPA) de { $name }
}
short-livret_a = el dinero en los Livrets A
short-other_savings = los otros ahorros
short-capital_income = los intereses imponibles
short-land_income = los alquileres recibidos
short-wage_12m = { $person ->
    [you] sus sueldos de 12 meses
   *[other] los sueldos de 12 meses de { $name }
}
short-other_income_12m = los otros ingresos de 12 meses
short-taxable_wage_12m = { $person ->
    [you] sus sueldos imponibles de 12 meses
   *[other] los sueldos imponibles de 12 meses de { $name }
}
short-taxable_unemployment_12m = { $person ->
    [you] su paro imponible de 12 meses
   *[other] el paro imponible de 12 meses de { $name }
}
short-taxable_pension_12m = { $person ->
    [you] su pensión imponible de 12 meses
   *[other] la pensión imponible de 12 meses de { $name }
}
short-profit_n2 = { $person ->
    [you] su beneficio de hace dos años
   *[other] el beneficio de { $name } de hace dos años
}
short-tax_income_n2 = el «revenu fiscal» de hace dos años
short-parents_income = { $person ->
    [you] los ingresos de sus padres
   *[other] los ingresos de los padres de { $name }
}
short-siblings_at_school = { $person ->
    [you] sus hermanos en la escuela
   *[other] los hermanos en la escuela de { $name }
}
short-siblings_in_higher = { $person ->
    [you] sus hermanos estudiantes
   *[other] los hermanos estudiantes de { $name }
}
