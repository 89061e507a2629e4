# Words of the French rights and questions. Short sentences, plain words. Official names stay in French.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-fr =
    quotient familial
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
    loyer
    montant net social
    micro-entreprise
    revenu foncier
    montant net imposable
    revenu fiscal de référence
    revenu fiscal
    revenu brut global
    Assurance maladie
    collège
    lycée
    pass Sport
    pass Culture
    Livret A
    Livrets A
    France Travail
    avis de taxe foncière
    taxe foncière
    mairie
    département
    impôts
    France services
    chèque énergie
    mission locale
    Action Logement
    contrat de travail
    prime d’activité
    Aidants Connect
    point-justice
    Assurance retraite

## Who decides

authority-caf = la CAF (o la MSA)
    .delay = A menudo dos o tres semanas, a veces meses. Cada CAF publica sus plazos en caf.fr.
authority-cpam = la Assurance maladie (seguro de enfermedad)
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-mdph = la MDPH
    .delay = La ley da cuatro meses. Sin respuesta, es una denegación: se puede reclamar.
authority-sports_ministry = el ministerio de deportes
    .delay = El código llega solo a finales de agosto, por mensaje. Para los estudiantes, llega en otoño.
authority-culture_ministry = el ministerio de cultura
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-large_family_service = el servicio del carné de familia numerosa
    .delay = En el teléfono, llega cuando se lo aceptan. El carné de plástico llega en tres semanas.
authority-school = la escuela («collège» o «lycée»)
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-crous = el Crous
    .delay = La primera respuesta llega a menudo en un mes, por mensaje. La decisión llega después de la matrícula.
authority-energy_agency = el Estado (chèque énergie)
    .delay = Normalmente llega solo, una vez al año. Si no, pídalo antes del 31 de diciembre de 2026.
authority-mission_locale = la mission locale o France Travail
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-france_travail = France Travail
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-social_landlord = el propietario social (HLM)
    .delay = Llega sola, en el recibo de cada mes. Si falta, escriba al propietario.
authority-action_logement = Action Logement
    .delay = No se sabe cuánto tarda. Sin respuesta en unas semanas, llame al 0970 800 800.
authority-housing_fund = el departamento (FSL)
    .delay = El plazo depende del departamento. Si le cortan la luz o le desahucian, diga que es urgente.
authority-carsat = la caja de pensiones (caisse de retraite)
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-ccas = el ayuntamiento (mairie)
    .delay = No se sabe cuánto tarda. Diga si es urgente, y pregunte después de dos meses sin respuesta.
authority-legal_aid_office = la oficina de ayuda jurídica del juzgado
    .delay = El juzgado intenta responder en dos meses como máximo. Sin respuesta después, pregúntele.
authority-anah = la Anah (agencia de la vivienda)
    .delay = Respuesta en cuatro meses, con todos los documentos. Sin respuesta, es una denegación.
authority-impots = los impuestos (impôts)
    .delay = La rebaja ya está en el aviso de impuesto. A una carta, responden en seis meses.
authority-orange = el operador Orange
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-departement = el departamento (département)
    .delay = Respuesta en dos meses, con todos los documentos. Sin respuesta, tiene derecho a un importe provisional.
authority-france_services = France services
    .delay = La ayuda se da allí mismo. No hay que esperar ninguna respuesta.
authority-tisseo = Tisséo
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-haute_garonne = el departamento del Alto Garona
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-ile_de_france_mobilites = Île-de-France Mobilités
    .delay = Respuesta en pocos días, por mensaje o por carta. Después, espere 48 horas para cargar el pase.
authority-ville_paris = el Ayuntamiento de París
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-tcl = la red TCL de Lyon
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-rtm = la red RTM de Marsella
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-ilevia = la red ilévia de Lille
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-cts = la red CTS de Estrasburgo
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-tam = la red TaM de Montpellier
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-sankeo = la red Sankéo de Perpiñán
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-pyrenees_orientales = el departamento de los Pirineos Orientales
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.
authority-local_network = la red de transporte de su municipio
    .delay = No se sabe cuánto tarda. Sin respuesta en dos meses, pregunte cómo va su petición.

## RSA

benefit-rsa = Renta mínima (RSA)
    .summary = Dinero cada mes para hogares sin ingresos o con pocos ingresos.
    .apply = Pídala en caf.fr. También puede llamar al 3230.
    .delay = La CAF intenta responder en diez días, y a menudo lo consigue. Sin respuesta en dos meses, pregunte.
reason-rsa-place = Vive fuera de Mayotte, donde los importes son otros.
reason-rsa-stay = Usted o su pareja tiene el derecho de residencia que se pide.
reason-rsa-not_student = Un adulto ha terminado los estudios, o son una familia monoparental.
reason-rsa-age_or_family = Su edad, su familia o su trabajo le da este derecho.
reason-rsa-over_25 = Un adulto de 25 años o más ha terminado los estudios.
reason-rsa-with_child = Tiene un hijo a cargo y un adulto ha terminado los estudios.
reason-rsa-expecting = Usted o su pareja espera un bebé.
reason-rsa-alone_with_child = Sin pareja: embarazo, hijo menor de 3 años o hijo y separación reciente.
reason-rsa-worked_enough = Un adulto menor de 25 años ha trabajado dos años de tres.
reason-rsa-amount = Los ingresos y las demás ayudas del hogar son lo bastante bajos.
part-rsa-main = Renta mínima (RSA)
step-rsa-scale = Importe para su hogar
step-rsa-housing = Parte por la vivienda
step-rsa-income = Sus ingresos contados

## Low wages

benefit-ppa = Complemento para sueldos bajos («prime d’activité»)
    .summary = Dinero cada mes que completa un sueldo bajo.
    .apply = Pídalo en caf.fr. También puede llamar al 3230.
reason-ppa-place = Vive fuera de Mayotte, donde el importe es otro.
reason-ppa-grown_up = Un adulto tiene 18 años o más.
reason-ppa-stay = Usted o su pareja tiene el derecho de residencia que se pide.
reason-ppa-working = Un adulto trabaja, o cría sin pareja a un hijo pequeño.
reason-ppa-at_work = Un adulto ha ganado dinero con su trabajo.
reason-ppa-student_at_work = Un estudiante o aprendiz gana bastante cada mes.
reason-ppa-alone_with_child = Sin pareja: embarazo, hijo menor de 3 años o hijo y separación reciente.
reason-ppa-amount = Sus ingresos dejan al menos 15 € al mes.
part-ppa-main = Complemento para sueldos bajos

## The end of unemployment benefit

benefit-ass = Ayuda de fin del paro (ASS)
    .summary = Dinero cada mes cuando se acaba el paro.
    .apply = Pídala en France Travail al acabar el paro. Puede llamar al 3949. Se paga por días. Aquí es el importe de 30 días.
reason-ass-place = Vive fuera de Mayotte, donde el importe es otro.
reason-ass-seeking = { $person ->
    [you] Busca trabajo.
   *[other] { $name } busca trabajo.
}
reason-ass-unpaid = { $person ->
    [you] Ya no cobra el paro.
   *[other] { $name } ya no cobra el paro.
}
reason-ass-worked = { $person ->
    [you] Se le acabó el paro, después de cinco años de trabajo.
   *[other] A { $name } se le acabó el paro, después de cinco años de trabajo.
}
reason-ass-age = { $person ->
    [you] No tiene la edad de jubilación.
   *[other] { $name } no tiene la edad de jubilación.
}
reason-ass-no_aah = { $person ->
    [you] No cobra la ayuda por discapacidad (AAH).
   *[other] { $name } no cobra la ayuda por discapacidad (AAH).
}
reason-ass-amount = Los ingresos del hogar son lo bastante bajos.
part-ass-main = Ayuda de fin del paro
step-ass-limit = Límite para su hogar
step-ass-income = Ingresos imponibles contados
step-ass-most = Como mucho, el importe de 30 días

## The contract for young people

benefit-youth_contract = Contrato para jóvenes sin trabajo (CEJ)
    .summary = Un acompañamiento hacia el empleo, con dinero cada mes.
    .apply = Pida cita en la «mission locale» o en France Travail. Un asesor decide con usted.
reason-youth_contract-place = Vive fuera de Mayotte, donde el importe es otro.
reason-youth_contract-young = { $person ->
    [you] Tiene menos de 26 años, o menos de 30 con discapacidad.
   *[other] { $name } tiene menos de 26 años, o menos de 30 con discapacidad.
}
reason-youth_contract-not_student = { $person ->
    [you] Ha terminado los estudios.
   *[other] { $name } ha terminado los estudios.
}
reason-youth_contract-no_rsa = La renta mínima (RSA) no es posible para el hogar.
reason-youth_contract-amount = Los ingresos y el impuesto del hogar son lo bastante bajos.
part-youth_contract-main = Dinero del contrato para jóvenes
step-youth_contract-most = Importe según la edad y el impuesto
step-youth_contract-income = Parte descontada según los ingresos

## Housing benefit

benefit-housing_benefit = Ayuda para el alquiler
    .summary = Una ayuda cada mes para pagar el alquiler.
    .apply = Pídala en caf.fr al entrar en la vivienda. No se pagan los meses anteriores.
reason-housing_benefit-mainland = Vive en la Francia metropolitana.
reason-housing_benefit-tenant = Paga un alquiler.
reason-housing_benefit-not_relative = El propietario es ajeno a su familia cercana.
reason-housing_benefit-student_permit = Un adulto es europeo, tiene beca o protección, o no es estudiante.
reason-housing_benefit-amount = Sus ingresos y su alquiler están por debajo de los límites.
part-housing_benefit-main = Ayuda a la vivienda
part-housing_benefit-hostel = Ayuda en una residencia sin convenio (importes de octubre de 2025)
step-housing_benefit-hostel = Importe según sus ingresos
step-housing_benefit-rent = Alquiler y gastos contados
step-housing_benefit-own_share = Parte que paga usted
step-housing_benefit-dear_rent = Rebaja por alquiler muy alto
step-housing_benefit-flat_cut = Descuento fijo
step-housing_benefit-social_cut = Rebaja ya hecha en su alquiler social
step-housing_benefit-crds = Descuento por la deuda social (CRDS)

## Energy voucher

benefit-energy_voucher = Cheque para la energía («chèque énergie»)
    .summary = Dinero cada año para pagar la luz, el gas o la calefacción.
    .apply = Normalmente llega sin pedirlo. Si no, pídalo en chequeenergie.gouv.fr.
reason-energy_voucher-home = Tiene una vivienda, fuera de una residencia.
reason-energy_voucher-own_notice = Declara sus impuestos aparte de sus padres.
reason-energy_voucher-income = Sus ingresos de hace dos años son lo bastante bajos.
reason-energy_voucher-amount = Hay un importe fijado para su hogar.
part-energy_voucher-main = Cheque para la energía

## Independent living

benefit-independent_living = Suplemento para vivir en casa (MVA)
    .summary = Dinero además de la ayuda por discapacidad, si tiene vivienda.
    .apply = Llega sin pedirlo. Si no, escriba a la CAF.
    .delay = Llega solo, cada mes, con la ayuda por discapacidad. Si no llega en dos meses, escriba.
reason-independent_living-rate = { $person ->
    [you] Tiene una discapacidad reconocida del 80 % o más.
   *[other] { $name } tiene una discapacidad reconocida del 80 % o más.
}
reason-independent_living-minimum = { $person ->
    [you] Cobra la ayuda por discapacidad (AAH) entera, o la de invalidez (ASI).
   *[other] { $name } cobra la ayuda por discapacidad (AAH) entera, o la de invalidez (ASI).
}
reason-independent_living-housing_benefit = Su hogar tiene derecho a la ayuda a la vivienda.
reason-independent_living-out_of_work = { $person ->
    [you] No trabaja.
   *[other] { $name } no trabaja.
}
reason-independent_living-amount = Hay un importe fijo.
part-independent_living-main = Suplemento para vivir en casa

## The rent of social housing

benefit-rent_cut = Rebaja del alquiler social (RLS)
    .summary = El propietario de la vivienda social baja el alquiler cada mes.
    .apply = Llega sin pedirla. Mire el recibo del alquiler («quittance»). La ayuda al alquiler baja casi lo mismo.
reason-rent_cut-social_home = Alquila una vivienda social (HLM).
reason-rent_cut-mainland = Vive en la Francia metropolitana.
reason-rent_cut-amount = Los ingresos de su hogar son lo bastante bajos.
part-rent_cut-main = Rebaja del alquiler

## Action Logement

benefit-rent_guarantee = Aval gratis para alquilar (Visale)
    .summary = Si no puede pagar el alquiler, Visale lo paga primero.
    .apply = Pídalo en visale.fr antes de firmar el contrato de alquiler.
    .delay = A menudo dos días laborables, con todos los documentos. Hágalo antes de firmar.
reason-rent_guarantee-renting = Alquila, o busca un alquiler.
reason-rent_guarantee-public = Uno de ustedes tiene entre 18 y 30 años.
benefit-deposit_advance = Adelanto para la fianza (Loca-Pass)
    .summary = Un préstamo sin intereses, 1200 € como mucho, para entrar en una vivienda.
    .apply = Pídalo en actionlogement.fr, como mucho dos meses después de entrar.
reason-deposit_advance-renting = Alquila, o busca un alquiler.
reason-deposit_advance-public = Uno de ustedes tiene un sueldo, o menos de 30 años.
reason-deposit_advance-employee = Uno de ustedes tiene un sueldo.
reason-deposit_advance-under_30 = Uno de ustedes tiene entre 18 y 29 años.
benefit-apprentice_rent = Ayuda al alquiler para aprendices (Mobili-Jeune)
    .summary = De 10 a 100 € al mes para el alquiler, durante el aprendizaje.
    .apply = Pídala en actionlogement.fr en los seis meses después del inicio del contrato.
reason-apprentice_rent-apprentice = { $person ->
    [you] Aprende un oficio con sueldo.
   *[other] { $name } aprende un oficio con sueldo.
}
reason-apprentice_rent-young = { $person ->
    [you] Tiene menos de 30 años.
   *[other] { $name } tiene menos de 30 años.
}
reason-apprentice_rent-renting = Paga un alquiler.
reason-apprentice_rent-amount = Hay un importe previsto.
part-apprentice_rent-main = Ayuda al alquiler para aprendices

## The driving licence

benefit-driving_licence = Ayuda para el permiso de conducir
    .summary = Ayuda para pagar la autoescuela.
    .apply = Pídala en France Travail, o en una autoescuela asociada, antes de inscribirse.
reason-driving_licence-public = { $person ->
    [you] Tiene 25 años o menos, o busca trabajo.
   *[other] { $name } tiene 25 años o menos, o busca trabajo.
}
reason-driving_licence-young = { $person ->
    [you] Tiene entre 15 y 25 años.
   *[other] { $name } tiene entre 15 y 25 años.
}
reason-driving_licence-without_work = { $person ->
    [you] Ahora no trabaja.
   *[other] { $name } ahora no trabaja.
}
outcome-driving_licence-job_seeker = Hasta 1200 € de France Travail
outcome-driving_licence-loan = Préstamo sin intereses, por un euro al día

## Help with rent and bills

benefit-housing_fund = Ayuda para el alquiler y las facturas atrasadas (FSL)
    .summary = Ayuda del departamento para vivienda, energía, agua o teléfono.
    .apply = Pídala al trabajador social o al departamento. Puede pagar la entrada en una vivienda, un alquiler o una factura. De noviembre a marzo no le pueden cortar la luz ni el gas.
reason-housing_fund-income = Quizá los ingresos del hogar están bajo el límite del departamento.

## Family allowances

benefit-family_allowances = Ayuda familiar por hijos
    .summary = Dinero cada mes a partir de dos hijos.
    .apply = Llega sin pedirla si la CAF conoce a sus hijos. Si no, declárelos en caf.fr.
    .delay = Empieza el mes después del segundo nacimiento. Si no llega en dos meses, pregunte.
reason-family_allowances-place = Vive fuera de Mayotte, donde el importe es otro.
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
    .delay = Si la CAF conoce a sus hijos, llega en agosto. Desde los 16 años, llega después de su declaración.
reason-back_to_school-place = Vive fuera de Mayotte, donde el importe es otro.
reason-back_to_school-pupil = Un hijo de 6 a 18 años va a la escuela.
reason-back_to_school-amount = Sus ingresos de hace dos años son lo bastante bajos.
part-back_to_school-main = Ayuda escolar
step-back_to_school-children = Importe por sus hijos
step-back_to_school-income = Ingresos por encima del límite

## Complementary health

benefit-complementary_health = Seguro médico complementario gratis o barato
    .summary = Paga lo que la Assurance maladie no paga de la atención médica.
    .apply = Pídalo en su cuenta ameli, o con el formulario 12504. Puede llamar al 3646. Con la RSA (renta mínima), a menudo llega y sigue sin pedirlo. Con la ASI (invalidez), pedirlo es más fácil. También con la ASPA (renta mínima para mayores).
    .delay = Respuesta en dos meses, con todos los documentos. Sin respuesta, queda aceptado.
reason-complementary_health-independent = Declara sus impuestos aparte de sus padres.
reason-complementary_health-stay = Un adulto tiene el derecho de residencia que se pide.
reason-complementary_health-means = Los ingresos de su hogar son lo bastante bajos.
reason-complementary_health-amount = Hay un precio fijado para su hogar.
outcome-complementary_health-free = Gratis
outcome-complementary_health-free_or_contribution = Gratis, o con un pequeño pago
outcome-complementary_health-with_contribution = Con un pequeño pago
part-complementary_health-main = Su pago
step-complementary_health-members = Importe por cada persona, según la edad

## Care without a permit

benefit-ame = Atención médica gratuita (AME)
    .summary = La atención médica se paga incluso sin permiso de residencia.
    .apply = Rellene el formulario 11573. Entréguelo en la Assurance maladie o en el hospital. Los agentes guardan el secreto.
    .delay = La regla es un mes, con todos los documentos. Después de dos meses sin respuesta, pregunte.
reason-ame-place = Vive fuera de Mayotte.
reason-ame-means = Los ingresos de su hogar son lo bastante bajos.
reason-ame-stay = Su situación en Francia abre este derecho.

## Emergency aid of the town

benefit-town_emergency = Ayuda de urgencia del municipio
    .summary = Todos los vecinos pueden pedir ayuda: comida, calefacción, techo o facturas.
    .apply = Pregunte por el centro social (CCAS) en el ayuntamiento («mairie»). Pida cita.

## Justice

benefit-legal_aid = Abogado pagado por el Estado
    .summary = Todo o una parte del abogado y del juicio.
    .apply = Rellene el formulario 16146, en justice.fr o en el juzgado. Un abogado puede ayudarle. El 3039 es gratis: indica un point-justice cerca de usted.
reason-legal_aid-means = Sus ingresos son lo bastante bajos, o han cambiado.

## Telephone

benefit-phone_discount = Teléfono fijo más barato
    .summary = Unos euros menos al mes en una línea fija de Orange.
    .apply = La CAF o France Travail envía un certificado. Si no, pídalo y llame al 3900.
reason-phone_discount-entitled = Alguien recibe una ayuda que abre este derecho.
reason-phone_discount-minimum = Alguien recibe la ayuda por discapacidad, o de fin del paro.
reason-phone_discount-rsa = Su hogar tiene derecho a la RSA (renta mínima).
reason-phone_discount-perhaps_invalid = Alguien quizá quedó herido en una guerra.

## Help with procedures and computers

benefit-france_services = Ayuda gratis para sus trámites
    .summary = Para todos: una persona hace los trámites con usted, en France services.
    .apply = Vaya a la oficina más cercana. Con Aidants Connect, un agente puede actuar en línea en su lugar. Antes debe dar su permiso.
benefit-digital_adviser = Aprender a usar internet
    .summary = Para todos: un asesor enseña gratis a usar teléfono y ordenador.
    .apply = Busque un lugar en el mapa, o pregunte en el ayuntamiento. El sitio gratuito Pix (pix.fr) ayuda a aprender solo. Con Aidants Connect, un ayudante puede actuar en línea en su lugar.

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
part-asf-taken_in = Por el niño sin sus padres
step-asf-children = Importe por sus hijos
step-asf-alimony = Pensión de alimentos recibida

## Three children or more

benefit-cf = Ayuda para tres hijos o más (CF)
    .summary = Dinero cada mes por tres hijos de 3 a 20 años.
    .apply = Llega sin pedirla si la CAF conoce a sus hijos. Si no, declárelos en caf.fr.
    .delay = Empieza el mes después de los 3 años del menor. Si no, pregunte.
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
reason-paje-baby = Un hijo tiene menos de 3 años, o es adoptado hace poco.
reason-paje-amount = Sus ingresos de hace dos años son lo bastante bajos.
part-paje-main = Ayuda para un hijo pequeño
step-paje-children = Importe según sus ingresos

## Students

benefit-crous = Beca del Crous
    .summary = Dinero cada mes, de septiembre a junio, para estudios superiores.
    .apply = Pídala cada año en messervices.etudiant.gouv.fr.
reason-crous-student = { $person ->
    [you] Es estudiante.
   *[other] { $name } es estudiante.
}
reason-crous-young = { $person ->
    [you] Tiene menos de 28 años el 1 de septiembre.
   *[other] { $name } tiene menos de 28 años el 1 de septiembre.
}
reason-crous-nationality = { $person ->
    [you] Tiene nacionalidad francesa o europea, o es refugiado.
   *[other] { $name } tiene nacionalidad francesa o europea, o es refugiado.
}
reason-crous-level = Los ingresos de los padres son lo bastante bajos.
reason-crous-amount = Hay un importe previsto.
part-crous-main = Beca del Crous
step-crous-level = Importe según los ingresos de los padres
## A disabled child

benefit-aeeh = Ayuda para un hijo con discapacidad (AEEH)
    .summary = Dinero cada mes por un hijo con discapacidad menor de 20 años.
    .apply = Pídala en la MDPH, con el formulario 15692 y un certificado médico. Después paga la CAF.
    .delay = La respuesta tarda unos cuatro meses. Sin respuesta, es una denegación: se puede reclamar.
reason-aeeh-place = Vive fuera de Mayotte, donde el importe es otro.
reason-aeeh-child = Un hijo menor de 20 años tiene una discapacidad reconocida.
reason-aeeh-rate = El grado es del 80 % o más, o el hijo recibe cuidados.
reason-aeeh-amount = Corresponde un importe por el hijo.
part-aeeh-base = Importe base
part-aeeh-complement = Complemento que decide la MDPH
part-aeeh-lone = Suplemento para familias monoparentales

## A birth, an adoption

benefit-birth_grant = Prima de nacimiento
    .summary = Dinero una vez, antes de que nazca un hijo.
    .apply = Declare el embarazo en la Assurance maladie y en caf.fr, antes de 14 semanas.
reason-birth_grant-place = Vive fuera de Mayotte.
reason-birth_grant-expecting = Su hogar espera un bebé.
reason-birth_grant-income = Sus ingresos de hace dos años son lo bastante bajos.
reason-birth_grant-amount = Corresponde un importe por el nacimiento.
part-birth_grant-main = Prima de nacimiento
step-birth_grant-children = Una prima por cada hijo que espera

benefit-adoption_grant = Prima de adopción
    .summary = Dinero una vez, cuando llega un hijo adoptado.
    .apply = Declare la llegada del hijo en caf.fr. También puede llamar al 3230.
reason-adoption_grant-place = Vive fuera de Mayotte.
reason-adoption_grant-adopted = Ha llegado un hijo adoptado en los últimos dos años.
reason-adoption_grant-income = Sus ingresos de hace dos años son lo bastante bajos.
reason-adoption_grant-amount = Corresponde un importe por la adopción.
part-adoption_grant-main = Prima de adopción, por un hijo

## Pupils

benefit-college_scholarship = Beca de «collège»
    .summary = Dinero cada trimestre por un hijo en el «collège», de 11 a 15 años.
    .apply = Pídala al empezar el curso, en línea o en el «collège». Si consiente en la inscripción, llega sin pedirla.
reason-college_scholarship-pupil = Un hijo va al «collège».
reason-college_scholarship-income = Sus ingresos del año pasado son lo bastante bajos.
reason-college_scholarship-amount = Corresponde un importe para el curso.
part-college_scholarship-main = Beca para el curso
step-college_scholarship-pupils = Importe por sus hijos en el «collège»

benefit-lycee_scholarship = Beca de «lycée»
    .summary = Dinero cada trimestre por un hijo en el «lycée», de 15 a 18 años.
    .apply = Pídala al empezar el curso, en línea o en el «lycée». Si consiente en la inscripción, llega sin pedirla.
reason-lycee_scholarship-pupil = Un hijo va al «lycée».
reason-lycee_scholarship-income = Sus ingresos del año pasado son lo bastante bajos.
reason-lycee_scholarship-amount = Corresponde un importe para el curso.
part-lycee_scholarship-main = Beca para el curso
step-lycee_scholarship-pupils = Importe por sus hijos en el «lycée»

## Care of small children

benefit-cmg = Ayuda para el cuidado de un hijo (CMG)
    .summary = Paga una parte de una cuidadora con permiso o del cuidado en casa.
    .apply = Pídala en caf.fr. Después declare cada mes el cuidado en pajemploi.urssaf.fr.
reason-cmg-child = Un hijo tiene menos de 6 años, o 12 si es familia monoparental.

benefit-prepare = Ayuda para cuidar uno mismo a un hijo (PreParE)
    .summary = Dinero cada mes si un progenitor trabaja menos, o nada.
    .apply = Pídala en caf.fr. Hable antes del permiso parental con su empresa.
reason-prepare-place = Vive fuera de Mayotte.
reason-prepare-child = Un hijo tiene menos de un año, o de tres si tiene hermanos.
reason-prepare-amount = Corresponde un importe si un progenitor trabaja menos.
part-prepare-main = Ayuda para cuidar uno mismo a un hijo

## Young people and large families

benefit-pass_sport = Ayuda para un club de deporte (pass Sport)
    .summary = Una rebaja del precio de un club de deporte, para algunos jóvenes.
    .apply = Un código llega por mensaje a finales de agosto. Enséñelo en el club antes del 31 de diciembre.
reason-pass_sport-entitled = Un joven recibe una ayuda escolar, una beca o una ayuda por discapacidad.
reason-pass_sport-amount = Hay un importe previsto para este joven.
part-pass_sport-main = Rebaja del precio del club
step-pass_sport-persons = Importe por cada joven

benefit-culture_pass = Dinero para la cultura (pass Culture)
    .summary = Dinero a los 17 y a los 18 años para libros y espectáculos.
    .apply = Inscríbase en la aplicación pass Culture, con un documento de identidad. A los 18 años, pocos ingresos o discapacidad: 50 € más, sin pedirlos.
reason-culture_pass-age = { $person ->
    [you] Tiene 17 o 18 años.
   *[other] { $name } tiene 17 o 18 años.
}
reason-culture_pass-residence = { $person ->
    [you] Es de Europa, o vive en Francia desde hace un año.
   *[other] { $name } es de Europa, o vive en Francia desde hace un año.
}
reason-culture_pass-amount = Hay un importe previsto a esta edad.
part-culture_pass-main = Dinero para la cultura

benefit-large_family_card = Carné francés de familia numerosa
    .summary = Trenes más baratos a partir de tres hijos.
    .apply = Pídalo en línea. El carné se paga y dura tres años. Después de criar cinco hijos, la rebaja es para siempre.
reason-large_family_card-three_children = Tiene al menos tres hijos menores de 18 años.
reason-large_family_card-amount = Hay una rebaja prevista.
part-large_family_card-main = Rebaja del precio de los trenes

## The old

benefit-aspa = Renta mínima para mayores (ASPA)
    .summary = Dinero cada mes que completa una pensión de jubilación pequeña.
    .apply = Pídala en su caja de pensiones o en el 3960. En la Assurance retraite, es el formulario 13710. El Estado puede recuperar una parte con la herencia.
reason-aspa-place = Vive fuera de Mayotte.
reason-aspa-old = Usted o su pareja tiene 65 años, o 64 con discapacidad.
reason-aspa-stay = Una persona de esa edad tiene el derecho de residencia que se pide.
reason-aspa-amount = Los ingresos y los ahorros del hogar son lo bastante bajos.
part-aspa-main = Renta mínima para mayores
step-aspa-most = Importe entero
step-aspa-income = Parte descontada según los ingresos

## Widows and widowers

benefit-widow_allowance = Ayuda para viudos y viudas antes de los 55 años
    .summary = Dinero cada mes después de la muerte del marido o de la mujer.
    .apply = Pídala en la caja de pensiones, o en el 3960. Hágalo antes de dos años.
reason-widow_allowance-widowed = Es viudo o viuda, después de un matrimonio.
reason-widow_allowance-alone = Vive sin pareja.
reason-widow_allowance-young = Tiene menos de 55 años.
reason-widow_allowance-amount = Los ingresos de los últimos tres meses son lo bastante bajos.
part-widow_allowance-main = Ayuda para viudos y viudas
step-widow_allowance-most = Importe entero
step-widow_allowance-income = Parte descontada según los ingresos
benefit-survivor_pension = Pensión de viudedad
    .summary = Una parte de la jubilación del marido o de la mujer, tras su muerte.
    .apply = Haga una sola petición en info-retraite.fr. Vale para todas las jubilaciones.
    .delay = La caja de pensiones intenta responder en tres meses. Después de cuatro meses sin respuesta, escríbale.
reason-survivor_pension-widowed = Una persona es viuda, después de un matrimonio.

## Property tax

benefit-property_tax = Impuesto de la vivienda gratis o reducido
    .summary = Menos impuesto de la vivienda («taxe foncière») según la edad y los ingresos.
    .apply = La rebaja llega sin pedirla. Si falta, escriba desde su espacio en impots.gouv.fr.
reason-property_tax-owner = Es propietario de la vivienda.
reason-property_tax-person = Alguien tenía 65 años en enero, o recibe una ayuda que cuenta.
reason-property_tax-means = Su ingreso fiscal del año pasado es lo bastante bajo.
reason-property_tax-amount = Le toca una rebaja.
outcome-property_tax-exempt = Nada que pagar, salvo la basura
outcome-property_tax-reduced = Un poco menos que pagar
part-property_tax-main = Rebaja del impuesto

## Help at home

benefit-apa = Ayuda en casa desde los 60 años (APA)
    .summary = Paga una parte de la ayuda para vivir en casa.
    .apply = Pida el formulario 16301 en el ayuntamiento. También sirve para la ayuda de la caja de pensiones.
reason-apa-old_with_help = Una persona de 60 años o más necesita ayuda cada día.

## Disability

benefit-pch = Ayuda diaria por discapacidad (PCH)
    .summary = Paga la ayuda de una persona, material u obras.
    .apply = Pídala en la MDPH, en línea o con el formulario 15692.
    .delay = La respuesta tarda a menudo más de cuatro meses. Sin respuesta, es una denegación: se puede reclamar.
reason-pch-handicap = Alguien tiene una discapacidad o necesita ayuda cada día.
benefit-inclusion_card = Tarjeta para la discapacidad (CMI)
    .summary = Una tarjeta para pasar delante, sentarse o aparcar gratis.
    .apply = Pídala en la MDPH, con el formulario 15692. Con la APA (ayuda en casa), pídala en el departamento.
    .delay = La ley da cuatro meses, y a menudo tarda más. Sin respuesta, pregunte.
reason-inclusion_card-handicap = Alguien tiene una discapacidad o necesita ayuda cada día.

## Minimum incomes of disability

benefit-aah = Ayuda por discapacidad (AAH)
    .summary = Dinero cada mes para un adulto con discapacidad.
    .apply = Pídala en la MDPH, con el formulario 15692. Después paga la CAF.
    .delay = La respuesta tarda a menudo más de cuatro meses. Sin respuesta, es una denegación: se puede reclamar.
reason-aah-place = Vive fuera de Mayotte, donde el importe es otro.
reason-aah-old_enough = { $person ->
    [you] Tiene la edad que se pide.
   *[other] { $name } tiene la edad que se pide.
}
reason-aah-rate = { $person ->
    [you] Su discapacidad es bastante importante.
   *[other] La discapacidad de { $name } es bastante importante.
}
reason-aah-from_80 = La MDPH ha dado un porcentaje del 80 % o más.
reason-aah-from_50 = Antes de la jubilación, la discapacidad hace difícil trabajar.
reason-aah-no_rate_yet = La MDPH todavía puede dar un porcentaje.
reason-aah-amount = { $person ->
    [you] Sus ingresos son lo bastante bajos.
   *[other] Los ingresos de { $name } son lo bastante bajos.
}
part-aah-main = Ayuda por discapacidad (AAH)
benefit-asi = Complemento de la pensión de invalidez (ASI)
    .summary = Dinero cada mes que completa una pensión de invalidez pequeña.
    .apply = Pídalo en la Assurance maladie, con el formulario 11175. Puede llamar al 3646.
reason-asi-place = Vive fuera de Mayotte, donde el importe es otro.
reason-asi-invalid = { $person ->
    [you] Cobra una pensión de invalidez.
   *[other] { $name } cobra una pensión de invalidez.
}
reason-asi-young_enough = { $person ->
    [you] Aún no tiene la edad de la renta mínima para mayores.
   *[other] { $name } aún no tiene la edad de la renta mínima para mayores.
}
reason-asi-stay = { $person ->
    [you] Tiene el derecho de residencia que se pide.
   *[other] { $name } tiene el derecho de residencia que se pide.
}
reason-asi-amount = Los ingresos y los ahorros del hogar son lo bastante bajos.
part-asi-main = Complemento de la pensión de invalidez

## Works at home

benefit-home_adaptation = Ayuda para adaptar la vivienda
    .summary = Paga la mitad de las obras o más: ducha, barras, silla para la escalera.
    .apply = Llame a France Rénov’ al 0808 800 700. Espere el acuerdo antes de empezar las obras.
reason-home_adaptation-home = La vivienda es suya, o la alquila a un propietario privado.
reason-home_adaptation-person = Alguien tiene 70 años, una discapacidad, o 60 años y necesita ayuda.
reason-home_adaptation-means = Su ingreso fiscal del año pasado es lo bastante bajo.
## Where you live

benefit-tisseo_solidarity = Autobús y metro más baratos en Toulouse
    .summary = Un abono de Tisséo más barato, según la edad, el paro o los ingresos.
    .apply = Pídalo en tisseo.fr o en una oficina de Tisséo.
reason-tisseo_solidarity-profile = Alguien del hogar es de un grupo con precio reducido.
reason-tisseo_solidarity-young = Alguien tiene de 4 a 25 años.
reason-tisseo_solidarity-senior = Alguien tiene 65 años o más, o está jubilado.
reason-tisseo_solidarity-job_seeker = Alguien cobra el paro.
reason-tisseo_solidarity-low_income = Los ingresos dan derecho al seguro complementario gratuito.

benefit-haute_garonne_canteen = Comedor del instituto en el Alto Garona
    .summary = El departamento paga todo o la mitad de las comidas en el «collège».
    .apply = Pídalo en eCollège31 al empezar el curso, o en el 0801 801 808.
reason-haute_garonne_canteen-pupil = Un niño tiene la edad del «collège», de 11 a 15 años.

benefit-haute_garonne_alarm = Botón de emergencia gratuito en el Alto Garona
    .summary = Un botón que se lleva encima para pedir ayuda, día y noche.
    .apply = Pídalo en la web haute-garonne.fr.
reason-haute_garonne_alarm-person = Alguien del hogar es mayor o tiene una discapacidad.
reason-haute_garonne_alarm-senior = Alguien tiene 70 años o más.
reason-haute_garonne_alarm-disabled = Alguien tiene un grado de discapacidad del 80 % o más.

benefit-haute_garonne_digital = Vales para aprender internet en el Alto Garona
    .summary = Para los habitantes: vales de clases gratuitas de móvil y de ordenador.
    .apply = Pídalos en una oficina del departamento.

benefit-marseille_transport = Transporte gratuito o más barato en Marsella
    .summary = Gratis antes de los 11 y desde los 65 años, o rebajado.
    .apply = Rellene el formulario en rtm.fr, o vaya a una oficina de la red. Con pocos ingresos, es mitad de precio.
reason-marseille_transport-profile = Alguien del hogar es de un grupo con precio reducido.
reason-marseille_transport-child = Un niño tiene menos de 11 años.
reason-marseille_transport-senior = Alguien tiene 65 años o más.
reason-marseille_transport-low_income = Los ingresos dan derecho al seguro complementario gratuito.

benefit-lille_transport = Transporte gratuito o más barato en Lille
    .summary = Gratis de 4 a 17 años, más barato con pocos ingresos.
    .apply = Pida una tarjeta Pass Pass en ilevia.fr o en una oficina de ilévia. Con pocos ingresos, es mitad de precio o menos.
reason-lille_transport-profile = Alguien del hogar es de un grupo con precio reducido.
reason-lille_transport-young = Un niño tiene de 4 a 17 años.
reason-lille_transport-low_income = Los ingresos dan derecho al seguro complementario gratuito.

benefit-strasbourg_transport = Transporte gratuito o más barato en Estrasburgo
    .summary = Gratis de 4 a 17 años, después un precio según los ingresos.
    .apply = Pida una tarjeta Badgéo en cts-strasbourg.eu. La CAF da el «quotient familial», que fija el precio.
reason-strasbourg_transport-profile = Alguien del hogar es de un grupo con precio reducido.
reason-strasbourg_transport-young = Un niño tiene de 4 a 17 años.
reason-strasbourg_transport-senior = Alguien tiene más de 65 años.
reason-strasbourg_transport-low_income = Los ingresos dan derecho al seguro complementario gratuito.

benefit-montpellier_transport = Transporte gratuito en Montpellier
    .summary = Autobuses y tranvías son gratuitos para quienes viven en la metrópoli.
    .apply = Pida el Pass gratuité en tam-voyages.com o en una oficina de TaM.

benefit-perpignan_transport = Autobús más barato en Perpiñán
    .summary = Mitad de precio o menos en la red Sankéo, con pocos ingresos.
    .apply = Pídalo en una oficina de Sankéo o en sankeo.com. Muestre el certificado del seguro complementario.
reason-perpignan_transport-profile = Alguien del hogar es de un grupo con precio reducido.
reason-perpignan_transport-low_income = Los ingresos dan derecho al seguro complementario gratuito.

benefit-po_canteen = Comedor del instituto en los Pirineos Orientales
    .summary = El precio de la comida en el «collège» depende de los ingresos.
    .apply = Pídalo en el «collège» al empezar el curso.
reason-po_canteen-pupil = Un niño tiene la edad del «collège», de 11 a 15 años.

benefit-tcl_solidarity = Transporte gratuito o más barato en Lyon
    .summary = Gratis con un ingreso mínimo, a precio reducido con pocos ingresos.
    .apply = Pida el abono Solidaire en tcl.fr o en una oficina de la red.
reason-tcl_solidarity-profile = Alguien del hogar es de un grupo con precio reducido.
reason-tcl_solidarity-minimum = Recibe una renta mínima o una ayuda por discapacidad.
reason-tcl_solidarity-low_income = Los ingresos dan derecho al seguro complementario gratuito.

benefit-navigo_solidarity = Transporte gratuito o más barato en la Isla de Francia
    .summary = Metro, autobús y trenes gratis o casi, con pocos ingresos.
    .apply = Pídalo en línea, o llame al 0 800 948 999. Hace falta un pase Navigo.
reason-navigo_solidarity-means = Los ingresos son bastante bajos para el seguro complementario gratuito, o el paro se acabó.
outcome-navigo_solidarity-free_or_quarter = Gratis, o a la cuarta parte del precio
outcome-navigo_solidarity-quarter_or_half = A la cuarta parte del precio, o a la mitad con la ayuda médica

benefit-paris_solidarity = Complemento de ingresos del Ayuntamiento de París
    .summary = Dinero cada mes para personas mayores o con discapacidad, con pocos ingresos.
    .apply = Pídalo en el Espace parisien des solidarités de su distrito. Llame al 3975.
reason-paris_solidarity-person = Alguien es bastante mayor o tiene una discapacidad.
reason-paris_solidarity-senior = Alguien tiene 65 años o más.
reason-paris_solidarity-unfit = Alguien tiene 60 años o más y ya no puede trabajar.
reason-paris_solidarity-disabled = Alguien tiene una discapacidad reconocida.
reason-paris_solidarity-means = Los ingresos del hogar son bastante bajos.

benefit-paris_housing = Ayuda de París para la vivienda
    .summary = Dinero cada mes para una vivienda demasiado cara en París.
    .apply = Pídala en el Espace parisien des solidarités de su distrito. Llame al 3975.
reason-paris_housing-home = Paga alquiler, o tiene hijos y una vivienda propia.
reason-paris_housing-tenant = Vive de alquiler.
reason-paris_housing-family = Tiene hijos y una vivienda propia.
reason-paris_housing-means = Los ingresos del hogar son bastante bajos.

benefit-transport_half = Transporte a mitad de precio
    .summary = Mitad de precio o menos en autobuses y tranvías de su municipio.
    .apply = Pídalo en la oficina de la red, con el certificado del seguro complementario.
reason-transport_half-means = Los ingresos dan derecho al seguro complementario gratuito.

## Documents

doc-identity = Documento de identidad
doc-any_identity = Un documento de identidad, si lo tiene
doc-three_months_proof = Prueba de tres meses en Francia, como una carta
doc-permit = Permiso de residencia, si es extranjero
doc-payslips = Nóminas («bulletins de paie»)
doc-income_papers = Documentos sobre los ingresos, también del extranjero
doc-bank_details = Datos bancarios (RIB)
doc-rent_receipt = Recibo del alquiler («quittance»)
doc-lease = Contrato de alquiler («bail»)
doc-works_estimate = Presupuesto de las obras
doc-family_book = Libro de familia
doc-school_certificate = Certificado de escolarización
doc-health_card = Tarjeta sanitaria («carte Vitale»)
doc-tax_notice = Carta de impuestos («avis d’impôt»)
doc-property_tax_notice = Carta del impuesto de la vivienda («avis de taxe foncière»)
doc-court_decision = Decisión del juez sobre la pensión
doc-disability_file = Expediente de la MDPH
doc-medical_certificate = Certificado médico, de hace menos de un año
doc-photo = Foto de carné
doc-address_proof = Justificante de domicilio, como una factura
doc-housing_papers = Contrato de alquiler, escritura o certificado de alojamiento («attestation d’hébergement»)
doc-energy_bill = Factura de la luz reciente
doc-work_contract = Contrato de trabajo («contrat de travail»)
doc-loan_contract = Contrato del préstamo de la vivienda
doc-adoption_papers = Documentos de adopción
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
doc-rights_certificate = Certificado de la CAF o de la Assurance maladie
doc-tax_notice_before = Carta de impuestos («avis d’impôt») recibida el año pasado
doc-disability_decision = Resolución o tarjeta de la MDPH
doc-stay_papers = Documento de identidad, pasaporte o permiso de residencia

## What the agency also looks at

untested-rights_claimed = Pide antes sus otros derechos (paro, jubilación, pensión).
untested-vouchers_left = El departamento aún tiene vales para dar.
untested-residence_nine_months = Vive en Francia al menos nueve meses al año.
untested-exceptional_income = No ha recibido dinero de forma excepcional.
untested-shared_custody_share = Un hijo en custodia compartida puede contar por la mitad.
untested-regular_stay = La residencia en Francia es regular.
untested-not_in_hospital = No pasa más de dos meses en el hospital o en la cárcel.
untested-main_home = Es su vivienda principal.
untested-works_before = Las obras empiezan después del acuerdo.
untested-home_fifteen_years = La vivienda tiene más de quince años.
untested-owner_agrees = Si es de alquiler, el propietario está de acuerdo.
untested-other_people_tax_income = Las otras personas de la vivienda también tienen un ingreso fiscal bajo.
untested-electricity_contract = El contrato de la luz está a nombre de uno de ustedes.
untested-ready_to_engage = Está dispuesto a 15 horas de actividades por semana.
untested-looks_for_work = Busca trabajo de verdad y puede trabajar.
untested-own_home = La vivienda es solo suya, fuera de una residencia.
untested-contracted_home = La vivienda tiene un convenio con el Estado.
untested-before_lease = Lo pide antes de firmar el contrato de alquiler.
untested-rent_below_limit = El alquiler está bajo el límite, y bajo la mitad de los ingresos.
untested-new_home = Entra en la vivienda, hace menos de dos meses.
untested-private_employer = Trabaja en una empresa privada, fuera del campo.
untested-apprentice_contract = Tiene un contrato de aprendizaje o de profesionalización.
untested-nearer_work = La vivienda le acerca al trabajo o a la escuela.
untested-no_licence = Todavía no tiene el permiso de conducir.
untested-registered_six_months = France Travail pide seis meses de inscripción.
untested-difficulty_paying = Le cuesta pagar la vivienda o las facturas.
untested-local_rules = Cada departamento tiene sus reglas.
untested-higher_education = Está matriculado a tiempo completo después del bachillerato.
untested-no_apprentice = Estudia fuera del aprendizaje.
untested-decent_home = La vivienda es digna y lo bastante grande.
untested-other_people_means = Los ingresos de otras personas de la vivienda pueden contar.
untested-unlet_property = No tiene una propiedad vacía.
untested-health_insured = Tiene cobertura de la Assurance maladie.
untested-stable_stay = Vive en Francia desde hace más de tres meses.
untested-hard_time = Pasa por un momento difícil.
untested-court_case = Tiene un juicio o un trámite en el juzgado.
untested-savings_low = Sus ahorros no pasan de un límite.
untested-no_legal_insurance = Ningún seguro paga ya el abogado.
untested-no_second_home = Sus otras casas o terrenos valen poco.
untested-fixed_line = Tiene una línea fija de Orange, sin internet.
untested-three_months_without_permit = A un adulto le falta el permiso de residencia desde hace tres meses.
untested-pension_claimed = Pide antes todas sus pensiones de jubilación.
untested-death_two_years = Hace menos de dos años de la muerte, o tenía entonces 50 años.
untested-spouse_insured = La persona muerta trabajó tres meses en su último año.
untested-survivor_age = Casi siempre, la persona tiene 55 años o más.
untested-survivor_income = Para la jubilación básica, los ingresos no pasan de un límite.
untested-not_received_yet = Esta pensión todavía no se paga.
untested-group_of_autonomy = El departamento ve que la necesidad es bastante grande.
untested-lasting_difficulty = La dificultad dura, o durará, al menos un año.
untested-difficulty_before_60 = La dificultad empezó antes de los 60 años.
untested-club_partner = El club acepta el pass Sport.
untested-carer_paid = Paga a una cuidadora con permiso oficial, o el cuidado en casa.
untested-parents_work = Los padres trabajan, estudian o buscan empleo.
untested-work_reduced = Un progenitor deja o reduce su trabajo.
untested-worked_before = Ese progenitor ha cotizado dos años para la jubilación.
untested-school_kind = La escuela es pública, o privada concertada.
untested-first_examination = Se ha hecho el primer examen del embarazo.
untested-boarding = El hijo vive con ustedes y no en un internado.
untested-help_by_somebody = Alguien ayuda al hijo cada día, si son familia monoparental.
untested-other_parent_claims = El otro progenitor no recibe esta ayuda por sus hijos.
untested-town_weighs = El municipio mira sus ingresos y gastos.
untested-network_card = Tiene una tarjeta de la red con foto.
untested-eats_at_school = El niño come en el comedor del instituto («collège»).
untested-canteen_income = Los ingresos están por debajo del límite del departamento.
untested-paris_three_years = Ha vivido en París tres de los últimos cinco años.
untested-rent_near_third = El alquiler y los gastos son casi un tercio de los ingresos.
untested-network_there = Hay una red de autobús donde vive.

window-before_works = Antes de empezar las obras
window-property_tax = Antes de que acabe el año siguiente a la carta
window-scholarship = Desde que empieza el curso hasta mediados de octubre
window-birth = Durante el embarazo, antes de 14 semanas
window-crous = Para el curso siguiente
window-back_to_college = En septiembre, al empezar el curso

## Questions: place and home

q-territory = ¿En qué región vive?
    .why = Algunas reglas cambian según el territorio.
v-territory-mainland = En la Francia metropolitana
v-territory-alsace_moselle = En Alsacia o en Mosela
v-territory-overseas = En ultramar
v-territory-mayotte = En Mayotte

q-local_area = ¿En qué parte de Francia vive?
    .why = Algunos municipios y departamentos dan ayudas propias.
v-local_area-elsewhere = En otro lugar de Francia
v-local_area-toulouse = En Toulouse
v-local_area-toulouse_area = Alrededor de Toulouse
v-local_area-haute_garonne = En el Alto Garona
v-local_area-paris = En París
v-local_area-ile_de_france = En la Isla de Francia
v-local_area-rhone = En el Ródano
v-local_area-marseille_area = En Marsella o alrededores
v-local_area-lille_area = En Lille o alrededores
v-local_area-strasbourg_area = En Estrasburgo o alrededores
v-local_area-montpellier_area = En Montpellier o alrededores
v-local_area-perpignan_area = En Perpiñán o alrededores
v-local_area-pyrenees_orientales = En los Pirineos Orientales

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
    .hint = Mire su recibo: «loyer».
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
q-school_level = { $person ->
    [you] ¿Dónde va a la escuela?
   *[other] ¿Dónde va a la escuela { $name }?
}
    .why = Las becas dependen de la escuela.
v-school_level-primary = En primaria
v-school_level-college = En el «collège»
v-school_level-lycee = En el «lycée», general o profesional
v-school_level-other = En otro sitio, como los estudios superiores
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
q-widowed = { $person ->
    [you] ¿Es viudo o viuda?
   *[other] ¿{ $name } es viudo o viuda?
}
    .why = Entonces es posible una pensión.
    .hint = Después de un matrimonio. También cuenta un exmarido o una exmujer.
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
q-needs_help = { $person ->
    [you] ¿Tiene una discapacidad, o necesita ayuda cada día?
   *[other] ¿{ $name } tiene una discapacidad, o necesita ayuda cada día?
}
    .why = Hay ayudas por la edad, la enfermedad y la discapacidad.
    .hint = Reconocida o no. Por ejemplo para andar, ver o lavarse. Para un niño: más que otros de su edad.
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
q-ended_unemployment = { $person ->
    [you] ¿Se le acabó el paro, después de cinco años de trabajo en diez?
   *[other] ¿A { $name } se le acabó el paro, después de cinco años de trabajo en diez?
}
    .why = En ese caso es posible la ayuda de fin del paro (ASS).
    .hint = Cuente los diez años antes del fin del último contrato. Cada hijo criado quita un año.
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
    .hint = Mire el certificado de pago de France Travail. Si dice «montant net social», ponga ese importe.
q-sick_pay = { $person ->
    [you] ¿Cuánto cobra al mes por enfermedad o maternidad?
   *[other] ¿Cuánto cobra { $name } al mes por enfermedad o maternidad?
}
    .why = Este importe cuenta como ingreso.
    .hint = Mire el certificado de pago, en su cuenta ameli. Si dice «montant net social», ponga ese importe.
q-pension = { $person ->
    [you] ¿Cuánto cobra al mes de pensión de jubilación?
   *[other] ¿Cuánto cobra al mes { $name } de pensión de jubilación?
}
    .why = Este importe cuenta como ingreso.
    .hint = Sume todas las pensiones de jubilación, netas antes de impuestos. Si un extracto dice «montant net social», ponga ese importe.
q-invalidity_pension = { $person ->
    [you] ¿Cuánto cobra al mes de pensión de invalidez?
   *[other] ¿Cuánto cobra al mes { $name } de pensión de invalidez?
}
    .why = Este importe cuenta como ingreso.
    .hint = Mire el extracto de la pensión de invalidez. Si dice «montant net social», ponga ese importe.
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
q-earlier_wage = { $person ->
    [you] Hace de dos a cuatro meses, ¿cuál era su sueldo neto?
   *[other] Hace de dos a cuatro meses, ¿cuál era el sueldo neto de { $name }?
}
    .why = La renta mínima (RSA) y la «prime d’activité» miran estos meses.
    .hint = Dé la media por mes. Si no ha cambiado, ponga el mismo importe. Si no es nada, ponga 0.
q-earlier_benefit = { $person ->
    [you] Hace de dos a cuatro meses, ¿cuánto cobraba de paro y de pensiones?
   *[other] Hace de dos a cuatro meses, ¿cuánto cobraba { $name } de paro y de pensiones?
}
    .why = La renta mínima (RSA) y la «prime d’activité» miran estos meses.
    .hint = Dé la media por mes. Si no ha cambiado, ponga el mismo importe. Si no es nada, ponga 0.
q-earlier_gross_wage = { $person ->
    [you] Estos últimos tres meses, ¿cuál era su sueldo bruto?
   *[other] Estos últimos tres meses, ¿cuál era el sueldo bruto de { $name }?
}
    .why = Las ayudas de jubilación y de invalidez miran estos meses.
    .hint = Dé la media por mes. Si no ha cambiado, ponga el mismo importe. Si no es nada, ponga 0.
q-other_income_12m = ¿Cuánto ha recibido su hogar de otros ingresos en doce meses?
    .why = El seguro médico mira doce meses.
    .hint = Paro, pensiones, bajas, trabajo por su cuenta. Sin las ayudas.
q-taxable_wage_12m = { $person ->
    [you] ¿Cuál es su sueldo imponible de doce meses?
   *[other] ¿Cuál es el sueldo imponible de { $name } de doce meses?
}
    .why = La ayuda al alquiler se calcula con este importe.
    .hint = Las nóminas indican el «montant net imposable» de cada mes.
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
q-rfr_n1 = El año pasado, ¿qué «revenu fiscal de référence» tuvo su hogar?
    .why = Algunas ayudas miran este ingreso.
    .hint = Está en el «avis d’impôt» recibido este año. Sume si tiene dos.
q-two_earners_n2 = Hace dos años, ¿ganaba cada uno unos 525 € o más al mes?
    .why = El límite es más alto con dos sueldos.
    .hint = Cuente los ingresos del trabajo. El límite exacto cambia un poco cada año.

## Questions: health, papers, studies

q-adopted = ¿Ha llegado a casa un hijo adoptado en los últimos dos años?
    .why = Hay una ayuda cuando llega un hijo adoptado.
    .hint = Cuente también un niño confiado para una adopción.
q-expected_children = ¿Cuántos hijos esperan?
    .why = La ayuda se paga por cada hijo que esperan.
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
q-aeeh_complement = { $person ->
    [you] ¿Qué complemento le ha dado la MDPH?
   *[other] ¿Qué complemento ha dado la MDPH por { $name }?
}
    .why = El complemento se suma a la ayuda para un hijo con discapacidad.
    .hint = Está en la decisión de la MDPH.
v-aeeh_complement-none = Ningún complemento
v-aeeh_complement-category_1 = Categoría 1
v-aeeh_complement-category_2 = Categoría 2
v-aeeh_complement-category_3 = Categoría 3
v-aeeh_complement-category_4 = Categoría 4
v-aeeh_complement-category_5 = Categoría 5
v-aeeh_complement-category_6 = Categoría 6
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
screen-school_level = La escuela de los hijos
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
short-earlier_wage = { $person ->
    [you] su sueldo de antes
   *[other] el sueldo de antes de { $name }
}
short-earlier_benefit = { $person ->
    [you] su paro y sus pensiones de antes
   *[other] el paro y las pensiones de antes de { $name }
}
short-earlier_gross_wage = { $person ->
    [you] su sueldo bruto de antes
   *[other] el sueldo bruto de antes de { $name }
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
short-rfr_n1 = el «revenu fiscal» del año pasado
short-expected_children = los hijos que esperan
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
