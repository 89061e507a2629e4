# The words of the pages. Same keys and variables in the four languages. Short sentences, plain words.

app-name = Pont

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-app-ca =
    Síndic de Greuges
    Generalitat
foreign-app-es = {""}
foreign-app-fr =
    Défenseur des droits
    France services

## Titles of pages: the step and its broad topic, never an answer

title-welcome = Bienvenida
title-need = Qué necesita
title-keep = Este dispositivo
title-place = Dónde vive
title-question = Pregunta { $number }: { $topic }
title-answers = Sus respuestas
title-results = Sus derechos
title-right = Derecho { $number }
title-papers = Documentos
title-ahead = Dos próximos años
title-what-if = ¿Y si…?
title-print = Hoja para imprimir
title-reminders = Recordatorios
title-share = Compartir un texto
title-quick = Todo en una página
title-carry = En un teléfono
title-take = Abrir sus respuestas
title-together = Ayudar a alguien
title-files = Carpetas
title-consent = ¿Guardar sus respuestas?
title-about = Privacidad
title-accessibility = Accesibilidad
title-credits = Fuentes y licencias
title-towns = Municipios
title-settings = Ajustes
title-help = Una persona puede ayudar
title-urgent = Urgente
title-hand = Entregar un archivo
title-journal = Diario
title-mandate = Mandatos
title-unknown = Página no encontrada
title-error = Error: { $title }

## On every page

skip = Ir al contenido
bar-label = Siempre a mano
bar-home = Inicio de Pont
bar-language = Idioma
bar-help = Ayuda
bar-help-long = Ayuda: una persona puede ayudarle
bar-urgent = Urgente
bar-erase = Borrar
bar-erase-long = Borrar todo
bar-listen = Oír
bar-listen-long = Oír esta página
foot-about = Privacidad
foot-accessibility = Accesibilidad
foot-settings = Ajustes
foot-answers = Sus respuestas
foot-results = Sus derechos
back = Atrás
continue = Continuar
close = Cerrar
language-fr = Français
language-ca = Català
language-es = Español
language-ar = العربية
language-choose = Elija su idioma
second-heading = ¿Alguien lee con usted?
second-note = Elija el idioma de esa persona. Se muestra en pequeño, debajo del de usted.
second-turn = Girar la pantalla hacia la otra persona
second-turn-back = Volver a poner la pantalla como antes
loading = Un momento…

## Reading aloud

aloud-label = Lectura en voz alta
aloud-hear = Oír: { $text }
aloud-stop = Parar
aloud-stop-long = Parar la lectura
aloud-pause = Pausa
aloud-go-on = Seguir
aloud-before = Antes
aloud-before-long = La frase de antes
aloud-after = Después
aloud-after-long = La frase de después
aloud-speed = Velocidad de lectura: { $speed }
aloud-speed-slow = Lento
aloud-speed-normal = Normal
aloud-speed-fast = Rápido
aloud-no-voice = Este dispositivo no tiene voz para este idioma.
aloud-network-only = Las voces de este dispositivo enviarían el texto por internet. Pont no las usa.
aloud-human = Una persona puede leerle esta página.
aloud-robot = Voz de robot grabada. No se leen los números ni los nombres.
aloud-recorded = Voz grabada. No se leen los números ni los nombres.
headphones-heading = ¿Tiene auriculares?
headphones-text = Sin auriculares, otras personas oirían sus importes.
headphones-no = No: leer sin los importes
headphones-yes = Sí: leer también los importes

## Welcome

welcome-heading = Sus derechos sociales
welcome-lead = Responda a unas preguntas. Descubra las ayudas para su hogar.
welcome-privacy = Sus respuestas se quedan en este dispositivo. No se envía nada.
welcome-language = Su idioma
welcome-country = ¿Dónde vive?
country-fr = Francia
country-es = Cataluña
need-heading = ¿Qué necesita?
need-hint = Elija uno o varios dibujos. Verá todos sus derechos.
need-rent = El alquiler
need-food = Comer
need-child = Los hijos
need-health = La salud
need-work = El trabajo
need-age = La jubilación
need-papers = Los papeles
need-everything = Ver todo
welcome-start = Empezar

## Resume

resume-heading = Usted ya había empezado
resume-text = Hay respuestas guardadas en este dispositivo.
resume-continue = Continuar
resume-new = Empezar de cero
resume-erase = Borrar todo

## What to keep

keep-heading = ¿De quién es este dispositivo?
keep-lead = Elija si sus respuestas deben guardarse aquí.
keep-own = Es mío: guardarlas
keep-own-note = Podrá volver durante 30 días.
keep-shared = Es compartido: no guardar nada
keep-shared-note = Todo desaparece al cerrar la página.
keep-foot = En todos los casos, no se envía nada.

## Where you live

place-heading = ¿Dónde vive?
place-why = Algunas ayudas cambian de un municipio a otro.
place-postcode = Código postal
place-name = Nombre del municipio
place-by-name = Buscar por nombre
place-by-postcode = Buscar por código postal
place-none = No se ha encontrado ningún municipio. Revise el código o el nombre.
place-found = { $n ->
    [one] 1 municipio en la lista
   *[other] { $n } municipios en la lista
}
place-typed = Escrito: { $digits }
place-no-address = No tengo dirección fija
place-unknown = No lo sé o prefiero no decirlo
place-loading = Cargando la lista de municipios…
key-delete = Borrar una cifra
key-digit = Cifra { $digit }
key-decimal = Coma { $digit }
keys-label = Teclas
keys-own = Usar mi teclado
keys-show = Mostrar las teclas

## Who lives with you

household-heading = ¿Quién vive con usted?
household-why = Las ayudas dependen de las personas que viven en casa.
household-partner-question = ¿Vive en pareja?
household-children = Hijos
household-children-note = Los suyos y los de su pareja
household-others = Otras personas
household-fewer = Uno menos: { $what }
household-more = Uno más: { $what }
household-full = Doce personas como máximo.
household-summary = { $n ->
    [one] Una persona en la casa
   *[other] { $n } personas en la casa
}

relation-parent = Mi padre o mi madre
relation-sibling = Mi hermano o mi hermana
relation-other = Otra persona
child-of = ¿De quién es { $name }?
child-of-both = De los dos
child-of-mine = Solo mío
child-of-partners = Solo de mi pareja

## What people are called on the screen

person-you = usted
person-partner = su pareja
person-child = { $count ->
    [1] su hijo o hija
   *[other] su hijo o hija { $number }
}
person-parent = { $count ->
    [1] su padre o madre
   *[other] su padre o madre { $number }
}
person-sibling = { $count ->
    [1] su hermano o hermana
   *[other] su hermano o hermana { $number }
}
person-other = { $count ->
    [1] la otra persona
   *[other] la persona { $number }
}

## Questions

question-why = ¿Por qué?
question-yes = Sí
question-no = No
question-unknown = No lo sé
question-refuse = Prefiero no decirlo
question-amount = Importe en euros
question-period = Periodo
question-about = Es un importe aproximado
heard = Hemos entendido: { $amount }.
heard-words = Es decir, { $words }.
period-week = por semana
period-fortnight = cada dos semanas
period-month = al mes
period-year = al año
period-once = en total
date-day = Día
date-month = Mes
date-year = Año
date-age-instead = Solo sé la edad
date-date-instead = Sé la fecha
date-age = Edad, en años

# Papers drawn beside an amount (catalogue/paper_lines.tsv). On the drawing each stands in the language of its country.
paper-where = ¿Dónde lo encuentro?
paper-look = En su documento, busque «{ $line }».
paper-means = Quiere decir «{ $meaning }».
paper-other = Su documento puede ser un poco diferente.
paper-rent_receipt = Recibo de alquiler
paper-payslip = Nómina
paper-benefit_statement = Certificado de pago
paper-pension_statement = Extracto de la pensión
paper-tax_notice = Aviso de impuestos
paper-withholding_certificate = Certificado de retenciones
paper-turnover_declaration = Declaración mensual a la Urssaf
paper-bank_statement = Extracto de la cuenta bancaria
paper-property_tax_receipt = Recibo del impuesto de la vivienda (IBI)
paper-loan_receipt = Recibo del préstamo
paper-disability_decision = Resolución de discapacidad
line-main_rent = Alquiler, sin los gastos
line-net_social = Importe neto social
line-gross_wage = Salario bruto
line-turnover = Total facturado
line-taxable_wage = Importe neto imponible
line-unemployment = Prestación por desempleo
line-daily_allowance = Indemnizaciones diarias
line-pension_net = Importe neto antes de impuestos
line-pension_gross = Importe bruto
line-taxable_amount = Importe imponible
line-invalidity = Pensión de invalidez
line-aah = Ayuda para adultos con discapacidad
line-ass = Ayuda para el final del desempleo
line-asi = Ayuda suplementaria de invalidez
line-aspa = Ayuda para personas mayores
line-transfer_in = Transferencia recibida
line-transfer_out = Transferencia enviada
line-livret_a = Cuenta de ahorro Livret A
line-balance = Saldo a su favor
line-capital = Rentas de capitales
line-land = Rentas netas de alquileres
line-profit = Beneficio imponible de la actividad
line-gross_global = Renta bruta global
line-reference_income = Renta fiscal de referencia
line-payslip_net = Líquido total a percibir
line-payslip_total = Total devengado
line-full_amount = Importe íntegro satisfecho
line-cadastral_value = Valor catastral
line-outstanding = Capital pendiente
line-disability_degree = Grado de discapacidad

progress-bridge = Progreso: { $done } pasos de { $all } como máximo
progress-at-most-many = Quedan { $n } pantallas como máximo, a menudo menos de 15
progress-at-most = { $n ->
    [0] Última pregunta
    [one] Queda 1 pantalla como máximo
   *[other] Quedan { $n } pantallas como máximo
}
progress-certain = { $n ->
    [0] Aún no hay nada seguro
   *[other] Derechos ya seguros: { $yes } sí, { $no } no
}
progress-settled = Ya conoce sus derechos. El resto sirve para precisar los importes.

## Screens with several questions, and lists to tick

euro = €
cancel = Cancelar
amount-span = { $low } a { $high }
list-separator = {", "}
colon = :
screen-several = Algunos detalles más
screen-birth = ¿Cuándo nacieron?
screen-situation = ¿De qué vive?
screen-self_employed = Su actividad
screen-minimum = Las ayudas que ya recibe
screen-savings = Sus ahorros
screen-property_income = Los ingresos de sus bienes
screen-income_12m = Los últimos 12 meses
screen-quarter = Hace de dos a cuatro meses
screen-taxable_12m = Los ingresos imponibles
screen-studies = Los estudios
screen-electricity = La vivienda y la luz
screen-held_already = Lo que ya tiene
screen-apart = Vivir fuera de casa de los padres
screen-income = Los ingresos
screen-wealth = Sus bienes
screen-disability = La discapacidad
screen-moved_in = ¿Desde cuándo viven juntos?
screen-school_meals = El comedor escolar
screen-last_year = El año pasado
screen-recognised = La discapacidad
screen-resident_year = Su vida en España
screen-health = Embarazo, adopción, discapacidad
checklist-hint = Marque todo lo que sea cierto.
checklist-none = Nada más

## Errors

error-heading = Hay un problema
error-empty = Responda, o elija «No lo sé».
error-not-a-number = Escriba solo un número, por ejemplo 850 o 1.234,56.
error-too-low = Este número es demasiado pequeño. Escriba { $limit } o más.
error-too-high = Este número es demasiado grande. Escriba { $limit } o menos.
error-not-whole = Escriba un número entero, sin coma.
error-no-such-date = Esta fecha no existe. Revise el día, el mes y el año.
error-in-future = Esta fecha aún no ha llegado. Última fecha posible: { $limit }.
error-too-long-ago = Esta fecha es demasiado antigua. Primera fecha posible: { $limit }.
error-no-such-choice = Elija una respuesta de la lista.
error-partner = Diga si vive en pareja.
error-place = Elija su municipio en la lista.
error-for = { $name }: { $error }

## Overview of answers

answers-heading = Sus respuestas
answers-lead = Puede cambiar cada respuesta. Las demás se quedan.
answers-empty = Aún no ha respondido nada.
answers-change = Cambiar
answers-change-long = Cambiar: { $question }
answers-about = unos { $amount }
answers-seen = Visto en: { $document }
answers-was-seen = Visto en: { $document }.
answers-place = Dónde vive
answers-household = Personas de la casa
answers-undo = Deshacer el último cambio
answers-undone = El último cambio se ha deshecho.
answers-on = Seguir con las preguntas
answer-age = { $n ->
    [0] menos de un año
    [one] 1 año
   *[other] { $n } años
}

## Amounts

amount-week = { $amount } por semana
amount-fortnight = { $amount } cada dos semanas
amount-month = { $amount } al mes
amount-year = { $amount } al año
amount-once = { $amount } una sola vez
amount-share = { $amount } de la factura
amount-range-month = de { $low } a { $high } al mes
amount-range-year = de { $low } a { $high } al año
amount-range-once = de { $low } a { $high } una sola vez
amount-range-share = de { $low } a { $high } de la factura
amount-up-to = hasta { $amount }
amount-from = a partir de { $amount }
amount-price = A pagar: { $amount }
amount-open = Importe aún desconocido
amount-free = Gratis
amount-service = No es dinero.

## Results

results-heading = Sus derechos
results-disclaimer = Aún no ha pedido nada. Es una estimación: el organismo decide.
results-total = Para su hogar, cada mes
results-total-year = Es decir, { $amount }
results-total-note = Este importe cuenta todos los derechos encontrados.
results-have-heading = Cada mes, en su hogar
results-have-now = Lo que tiene
results-have-sure = Sus derechos seguros
results-have-maybe = Quizá además
results-have-together = En total: { $amount }
results-certain = { $n ->
    [0] Ningún derecho es seguro todavía.
    [one] 1 derecho ya es seguro.
   *[other] { $n } derechos ya son seguros.
}
results-begin = Empiece por esta ayuda
results-group-yes = Puede obtenerlo
results-group-open = Faltan respuestas
results-group-open-one = Una respuesta más lo decide
results-group-office = El organismo decide
results-group-no = Ahora no
results-group-automatic = Automático, sin pedirlo
results-group-received = Ya lo tiene
results-group-set-aside = Dejado a un lado
results-count = { $n ->
    [one] 1 derecho
   *[other] { $n } derechos
}
results-more-money = Otras ayudas en dinero
results-shelf-money = Dinero
results-shelf-cover = Salud
results-shelf-discount = Pagar menos
results-shelf-service = Servicios
results-shelf-title = Tarjetas y reconocimientos
results-shelf-local = Cerca de casa
results-no-reason = No es el caso: { $reason }
results-empty = Responda a unas preguntas para ver sus derechos.
results-on = Seguir con las preguntas
results-print = Imprimir la hoja
results-answers = Ver mis respuestas
results-help = Una persona puede ayudarle a pedirlo
results-last-rate = Calculado con los últimos importes conocidos
results-outside = No se conoce ningún importe para esta fecha.
results-unsettleable = Sin la respuesta, el organismo lo comprobará.
results-for = Para { $name }
results-settled = Ninguna otra pregunta cambiaría estos resultados.
results-not-settled = Estos resultados aún pueden cambiar.

verdict-yes = { $person ->
    [you] Puede obtenerlo
   *[other] { $name } puede obtenerlo
}
verdict-open = Aún no es seguro
verdict-office = El organismo decide
verdict-no = Ahora no
verdict-automatic = Automático

## One right

right-official = Nombre oficial: { $name }
right-why = Por qué
right-how-much = Cuánto
right-documents = Documentos que debe preparar
right-documents-none = No hay que preparar documentos.
right-claim = Cómo pedirlo
right-claim-anyway = Pedirlo de todos modos
right-claim-anyway-note = Quizá su situación es distinta. El organismo lo comprueba.
right-untested = El organismo también comprobará
right-mark = ¿En qué punto está?
right-mark-none = Nada todavía
right-mark-received = { $person ->
    [you] Ya lo recibo
   *[other] { $name } ya lo recibe
}
right-mark-refused = { $person ->
    [you] Me lo han denegado
   *[other] Se lo han denegado a { $name }
}
right-mark-not-for-me = { $person ->
    [you] No es para mí
   *[other] No es para { $name }
}
right-marked-refused = Se puede reclamar contra una denegación. Una persona puede ayudarle.
right-law = Textos legales
right-checked = Reglas comprobadas el { $date }
right-answers-missing = Estas respuestas aún pueden cambiar el resultado:
right-unsettled-loop = Este importe depende de otra ayuda. El margen es amplio.
right-gone = Este derecho ya no se muestra. Vuelva a sus derechos.
right-total = Total
right-phone = Llamar: { $phone }
right-site = Abrir la web oficial
right-authority = Decide: { $authority }.
office-heading = Adónde ir
office-open-days = De { $first } a { $last }: de { $from } a { $to }
office-open-day = { $first }: de { $from } a { $to }
office-appointment = Pida cita antes de ir.
office-checked = Dirección y horario comprobados el { $date }
day-mon = lunes
day-tue = martes
day-wed = miércoles
day-thu = jueves
day-fri = viernes
day-sat = sábado
day-sun = domingo
in-fr = en francés
in-ca = en catalán
in-es = en español
in-ar = en árabe

reason-state-true = Se cumple
reason-state-false = No se cumple
reason-state-open = Aún no se sabe
reason-state-office = El organismo decide
reason-all = Se pide todo esto:
reason-any = Basta con una de estas cosas:

step-start = Se parte de
step-plus = Se suma
step-less = Se resta
step-times = Se multiplica por
step-at-least = Como mínimo
step-at-most = Como máximo
step-zero-below = Nada por debajo de
step-zero-above = Nada por encima de
step-round = Redondeo
step-after = Queda

channel-online = Por internet
channel-office = En la oficina
channel-phone = Por teléfono
channel-supplier = En su compañía
channel-optician = En la óptica
channel-school = En la escuela
channel-none = No hay que pedir nada.

call-open = Abierto hasta el { $date }.
call-until = Hasta el { $date }.
call-opens = Cerrado. Se abre el { $date }.
call-perhaps = Pregunte si está abierto. Suele abrirse en { $month }.
call-perhaps-between = Pregunte si está abierto. Suele abrirse entre { $month } y { $last }.
call-closed-in = Cerrado. Suele abrirse en { $month }.
call-closed-between = Cerrado. Suele abrirse entre { $month } y { $last }.
call-closed = Cerrado. Todavía no se conocen las próximas fechas.
call-comes = Suele llegar en { $month }.
call-comes-between = Suele llegar entre { $month } y { $last }.
call-last-known = Según las últimas normas conocidas.
calls-heading = Cuándo pedirlo

outside-heading = Va a salir de Pont
outside-text = Esta web es de otro organismo: { $host }
outside-note = Sus respuestas no se envían.
outside-go = Abrir la web

## Print

print-heading = Hoja de información
print-lead = Esta hoja muestra sus derechos. Está en su idioma y en el de la oficina.
print-what = ¿Qué quiere en la hoja?
print-short = Lo más importante
    .note = Sus derechos, los importes, dónde pedirlos.
print-full = Todo
    .note = También las razones, la ley, sus respuestas y los documentos.
print-paper = ¿Qué forma?
print-sheet = Una hoja grande
    .note = Para imprimir en casa o en una oficina.
print-ticket = Un tique estrecho
    .note = Para imprimir en una pantalla pública, en el ayuntamiento por ejemplo.
print-long = Este tique será muy largo.
print-name = Un nombre en la hoja
    .hint = Solo si quiere. Pont no guarda este nombre.
print-for = Para:
print-preview = Su hoja
print-said = Ha dicho: { $answers }
print-answer = { $name }: { $answer }
print-seen = { $answer } (visto en un documento)
print-button = Imprimir
print-sheet-title = Nota informativa
print-date = Fecha: { $date }
print-can = Derechos encontrados
print-office = Decide el organismo
print-open = Por concretar
print-bring = Qué debe llevar
print-where = Dónde pedirlo
print-note = Estimación. No se ha pedido nada. El organismo decide.
print-nothing = Aún no se ha encontrado ningún derecho.
print-other-missing = No se pudo cargar el idioma de la oficina.

## Reminders for a calendar

reminders-link = Recordatorios en mi calendario
reminders-heading = Recordatorios en su calendario
reminders-lead = Pont prepara un archivo en este dispositivo. Su calendario puede abrirlo.
reminders-detailed = Escribir de qué se trata
    .note = Si no, cada recordatorio solo dice « Cita Pont ».
reminders-copied = Su calendario puede enviar una copia a una empresa.
reminders-shared = ¿Es un dispositivo compartido? El archivo se queda en él. Es mejor imprimir la hoja.
reminders-none = De momento no hay ninguna fecha que apuntar.
reminders-save = Poner en mi calendario
reminders-saved = El archivo « pont.ics » está listo. Ábralo para añadir los recordatorios.
reminders-failed = No se pudo preparar el archivo en este dispositivo.
reminders-title = Cita Pont
reminders-title-detailed = Pont: sus derechos
reminders-ask = ¿Ya lo ha pedido todo? { $rights }
reminders-again = Cambian algunos importes. Calcule otra vez sus derechos con Pont.
reminders-opens = Hoy se abre. Ya puede pedirlo: { $right }
reminders-closes = Último día para pedirlo: { $right }
reminders-usual = Puede abrirse desde este mes. Mire si está abierto: { $right }

## A text for another app

share-link = Compartir un texto
share-heading = Compartir un texto
share-lead = Usted elige a quién dárselo.
share-what = ¿Qué texto?
share-short = Mis derechos
    .note = Los derechos, los importes, dónde pedirlos.
share-papers = Solo los documentos
    .note = Este texto no nombra ningún derecho.
share-exactly = El texto exacto
share-read = La aplicación elegida puede leer este texto y guardarlo.
share-clipboard = El texto copiado se queda en este dispositivo hasta la copia siguiente.
share-shared = ¿Es un dispositivo compartido? El texto puede quedarse en él. Es mejor imprimir la hoja.
share-button = Elegir a quién dárselo
share-copy = Copiar el texto
share-done = El texto está entregado.
share-copied = El texto está copiado. Puede pegarlo en otro lugar.
share-failed = Este dispositivo no lo permitió. Puede seleccionar el texto a mano.

## About and privacy

about-heading = Sus respuestas son suyas
about-what = Pont calcula sus derechos en este dispositivo.
about-who = Es software libre. No es una web del Estado.
about-protected = Lo que está protegido
about-protected-1 = Sus respuestas nunca salen de este dispositivo.
about-protected-2 = No hay cuenta, ni correo, ni seguimiento.
about-protected-3 = Pont funciona también sin internet.
about-protected-4 = Las direcciones de las páginas no dicen nada de usted.
about-not-protected = Lo que no está protegido
about-not-protected-1 = Una persona al lado puede leer la pantalla.
about-not-protected-2 = Quien abra este dispositivo puede leer un borrador guardado.
about-not-protected-3 = El historial del navegador muestra las páginas de Pont que ha abierto.
about-not-protected-4 = El servidor ve una visita, pero nunca sus respuestas.
about-not-protected-5 = Un dispositivo pirateado puede verlo todo.
about-estimate = Una estimación
about-estimate-text = Pont puede equivocarse. Solo el organismo decide.
about-readers = ¿Quién ha revisado estos textos?
readers-written = { $who ->
    [makers] Escrito por quienes hacen Pont.
   *[other] Escrito por { $who }, el { $date }.
}
readers-native = { $who ->
    [nobody] Ninguna persona de este idioma lo ha revisado aún.
   *[other] Revisado por { $who }, el { $date }.
}
readers-concerned = { $who ->
    [nobody] Aún no lo han leído personas con dificultades para leer.
   *[other] Leído por personas con dificultades para leer: { $who }, el { $date }.
}
about-rules = Reglas de cálculo
about-version = Versión de las reglas: { $version }
about-whole = El archivo de las reglas está intacto.
about-broken = El archivo de las reglas está dañado. Vuelva a cargar la página.
about-checked = Última comprobación: { $date }
about-source = Código abierto, licencia EUPL 1.2

## Accessibility: for whom Pont works, and for whom not yet

access-heading = Accesibilidad: Pont para todo el mundo
access-lead = Pont debe funcionar también con una discapacidad. Aún no es seguro en todas partes.
access-how = Cómo se comprueba
access-how-1 = Quienes hacen Pont lo comprobaron, el { $date }.
access-how-2 = Nadie más lo ha revisado.
access-how-3 = Pruebas automáticas leen las páginas en los cuatro idiomas.
access-state = Pont cumple gran parte de las normas europeas, pero no todas.
access-missing = Lo que falta todavía
access-missing-1 = Nadie ha probado aún Pont con un lector de pantalla.
access-missing-2 = Ninguna persona con discapacidad ha dado aún su opinión.
access-missing-3 = Ningún vídeo explica Pont en lengua de signos.
access-missing-4 = En un dispositivo compartido, el navegador no rellena nada por usted.
access-tell = ¿Algo no funciona?
access-tell-1 = Dígalo a la persona o a la oficina que le enseña Pont.
access-tell-2 = Pont aún no tiene una dirección para escribir.
access-rights = ¿Nadie responde?
access-rights-1 = ¿Una oficina pública no responde? Estas personas defienden sus derechos.
access-rights-2 = Ayudan gratis.
access-number-fr = Défenseur des droits, en Francia
access-number-es = Síndic de Greuges, en Cataluña

## Sources and licences

towns-heading = Ver un municipio
towns-lead = Elija un municipio. Pont muestra sus derechos con un hogar inventado.
towns-lost = Las respuestas de esta ventana se pierden. No se guarda nada.
preview-notice = Prueba: un hogar inventado. Municipio: { $town }.
preview-end = Salir de la prueba

credits-heading = Fuentes y licencias
credits-lead = Otras personas han hecho una parte de Pont. Son estas.
credits-pictures = Los dibujos
credits-pictures-own = La mayoría de los dibujos se han hecho para Pont, licencia EUPL 1.2.
credits-pictures-lucide = Los demás vienen de Lucide, licencia ISC. Una parte viene de Feather, licencia MIT.
credits-letters = Las letras
credits-letters-text = Pont escribe con las letras de su dispositivo. En árabe, con las letras libres Plex Sans Arabic.
credits-software = Los programas
credits-software-text = Pont usa programas libres. La lista está en el código de Pont: archivo Cargo.lock.
credits-law = Las reglas
credits-law-text = Los textos legales vienen de las webs oficiales: Légifrance, Boletín Oficial del Estado, Diari Oficial.
credits-law-own = Pont los ha convertido en cálculos. Estos cálculos no son oficiales.
credits-places = Los municipios
credits-places-fr = Francia: división administrativa, versión 6.0.0, Etalab, Licence Ouverte 2.0.
credits-places-zones = Zonas de alquiler: texto oficial de 2011, tomado de OpenFisca-France.
credits-places-es = Cataluña: elaboración de Pont con datos del instituto de estadística, www.ine.es, mayo de 2026.
credits-people = Los hogares imaginados
credits-notices = Leer las licencias de los dibujos

## Settings

settings-heading = Ajustes
settings-language = Idioma
settings-theme = Colores
settings-theme-system = Como el dispositivo
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-theme-contrast = Mucho contraste
settings-text = Tamaño del texto
settings-text-normal = Normal
settings-text-large = Grande
settings-text-largest = Muy grande
settings-voice = Velocidad de la lectura en voz alta
settings-voice-slow = Lenta
settings-voice-normal = Normal
settings-voice-fast = Rápida
settings-storage = Sus respuestas
settings-storage-own = Guardadas en este dispositivo durante 30 días.
settings-storage-shared = No se guarda nada en este dispositivo.
settings-storage-file = Guardadas en una carpeta cifrada en este dispositivo.
settings-storage-not-chosen = Aún no ha elegido.
settings-erase = Borrar todo

## Erase

erase-heading = ¿Borrar todo?
erase-text = Se borrarán todas sus respuestas. No se puede deshacer.
erase-files = Las carpetas de las personas ayudadas también se borrarán.
erase-confirm = Sí, borrar todo
erase-cancel = No, conservarlo

## A person can help

help-heading = Una persona puede ayudarle
help-lead = Llame, o pregunte en el ayuntamiento.
help-dated = Números comprobados el { $date }
help-in-fr = En Francia
help-in-es = En Cataluña
help-number-fr-3960 = Assurance retraite (pensiones de jubilación)
help-number-fr-3230 = CAF (ayudas familiares)
help-number-fr-3646 = Assurance maladie (seguro de enfermedad)
help-number-fr-3977 = Maltrato a personas mayores o con discapacidad
help-number-es-012 = Generalitat: todas las preguntas
help-number-es-060 = Estado español: trámites
help-number-es-900202222 = Ingreso mínimo vital
help-social-fr = Un espacio France services ayuda gratis. Pida la dirección en el ayuntamiento.
help-social-es = Los servicios sociales de su ayuntamiento pueden recibirle.

## Urgent

urgent-heading = ¿Es urgente?
urgent-lead = Llame. Aquí no hace falta ninguna pregunta.
urgent-leave = Salir rápido
urgent-leave-note = Se abre una página de enciclopedia. Pont queda en el historial del navegador.
urgent-danger = Peligro inmediato
urgent-shelter = Dormir esta noche
urgent-food = Comer hoy
urgent-violence = Violencia
urgent-town = Quién ayuda en su municipio
urgent-number-112 = Todas las emergencias
urgent-number-fr-17 = Policía
urgent-number-fr-15 = Urgencia médica
urgent-number-fr-18 = Bomberos
urgent-number-fr-114 = Emergencia por SMS, si no puede hablar
urgent-number-fr-115 = Alojamiento de urgencia, día y noche
urgent-number-fr-3919 = Violencia contra las mujeres
urgent-number-fr-119 = Niño en peligro
urgent-number-es-016 = Violencia contra las mujeres
urgent-number-es-900900120 = Violencia contra las mujeres, Cataluña
urgent-number-es-116111 = Niño en peligro, Cataluña
urgent-number-es-061 = Salud: consejos y atención urgente
urgent-food-fr = El ayuntamiento o el 115 le dicen dónde comer.
urgent-food-es = Los servicios sociales del ayuntamiento le dicen dónde comer.
urgent-shelter-es = Los servicios sociales del ayuntamiento le buscan una cama.

## Notices

notice-offline = Sin conexión. Pont sigue funcionando.
notice-update = Hay una versión nueva. Sus respuestas se quedan.
notice-update-now = Actualizar
notice-update-later = Más tarde
kept-not-asked = No se guarda nada, como pidió.
kept-saved = Sus respuestas están guardadas.
kept-saving = Guardando…
kept-unavailable = Sus respuestas no se pueden guardar aquí. No cierre la página.
kept-full = La memoria está llena. La última respuesta no se guarda.
kept-blocked = Otra pestaña impide guardar. Ciérrela.
kept-newer-copy = Otra pestaña ha seguido. Esta ya no guarda nada.
kept-newer-app = El borrador es de una versión más nueva. No se ha tocado.
kept-not-erased = No se pudo borrar todo. Borre los datos del navegador.
notice-second-tab = Pont está abierto en otra pestaña. Solo la otra guarda las respuestas.
notice-clock = La fecha del dispositivo parece incorrecta. Corríjala para que el cálculo sea correcto.
notice-clock-ask = ¿Qué día es hoy?
notice-clock-set = Esta es la fecha
notice-clock-date = Fecha del dispositivo: { $date }
notice-insecure = Esta dirección no es segura. Pont no funcionará sin conexión.
notice-close = Cerrar este mensaje
notices-label = Mensajes

## When something fails

failed-heading = Pont no se pudo cargar
failed-text = Revise la conexión y vuelva a intentarlo. Sus respuestas se quedan.
failed-unreadable = Esta versión no puede leer las reglas. Actualice Pont.
failed-retry = Reintentar
unknown-heading = Esta página no existe
unknown-text = Quizá la dirección sea antigua.
unknown-home = Ir al inicio
no-journey-heading = Todavía no hay respuestas
no-journey-text = Empiece por elegir su país.

## A first look

title-first = Primera mirada
first-link = Primera mirada
first-heading = Primera mirada
first-lead = Puede parar aquí o continuar.
first-own = Ya seguro para usted
first-own-none = Todavía no hay ningún derecho seguro.
first-own-rest = Ya descartados: { $no }. Aún por precisar: { $open }.
first-like = A menudo, en hogares como el suyo
first-like-who = Hogares como el suyo: { $who }.
first-like-not-you = Estas cifras hablan de otros hogares. No dicen nada de su derecho.
first-like-none = Ningún otro derecho es frecuente en ellos. Sus respuestas pueden mostrar alguno.
first-share = unos { $n } hogares de cada 10
first-share-all = casi todos los hogares
first-usual = a menudo { $amount }
first-source = Contado en { $n } hogares imaginados, según: { $source }.
first-about = De dónde salen estas cifras
first-stop = Parar aquí y llevarme una hoja
about-people = Hogares como el suyo
about-people-text = La primera mirada cuenta hogares imaginados. Se parecen a la población del país. No aparece nadie real.
like-shape-with_others = un hogar con otros familiares o personas
like-shape-couple_three = una pareja con tres hijos o más
like-shape-couple_children = una pareja con uno o dos hijos
like-shape-couple = una pareja sin hijos menores de 20 años
like-shape-lone_parent = un padre o una madre sin pareja
like-shape-alone = un adulto sin hijos menores de 20 años
like-age-young = menos de 25 años
like-age-middle = de 25 a 64 años
like-age-old = 65 años o más
like-work-some = con trabajo
like-work-none = sin trabajo
like-home-rented = de alquiler
like-home-owned = en propiedad
like-home-other = en otra vivienda
like-recognised-some = con una discapacidad reconocida
like-recognised-none = sin discapacidad reconocida
like-income-low = menos de 1.000 € al mes
like-income-modest = de 1.000 a 2.000 € al mes
like-income-more = 2.000 € al mes o más

## What would settle the rest

progress-first = Primero, diga dónde y con quién vive.
settle-heading = Lo que decidiría el resto
settle-lead = Estos documentos dicen lo que falta. Toque una pregunta para responderla.
settle-proof = Todo es seguro, salvo lo que espera un documento o su respuesta.
settle-sure = Para estar seguros: { $documents }
settle-amount = Para saber el importe exacto: { $documents }
settle-amounts = Para saber los importes exactos
settle-own = Solo usted puede decirlo
settle-perhaps = Según sus respuestas, quizá también: { $documents }
settle-rights = { $n ->
    [one] Útil para 1 derecho
   *[other] Útil para { $n } derechos
}
change-heading = Lo que lo cambiaría
change-note = Si lo demás no cambia.
change-at = con { $amount }
change-yes = { $what }: { $where }, este derecho se abre.
change-no = { $what }: { $where }, este derecho se cierra.
change-open = { $what }: { $where }, este derecho pasa a ser posible.
change-office = { $what }: { $where }, decide el organismo.
change-same = { $what }: { $where }, no cambia nada.
change-rises = { $what }: con { $step } más, el importe sube { $by }.
change-falls = { $what }: con { $step } más, el importe baja { $by }.
reason-others = Las otras condiciones
reason-all-true = Se cumplen todas las condiciones
reason-any-false = Bastaría con una:
reason-missing = Falta:
right-together = En conjunto
settle-heading-one = Para estar seguros
reason-together = Todas las condiciones a la vez

## The coming years

ahead-heading = Los dos próximos años
ahead-lead = Si sus respuestas no cambian.
ahead-none = No cambia nada durante dos años.
ahead-found = { $n ->
    [one] 1 cambio en dos años
   *[other] { $n } cambios en dos años
}
ahead-until = Calculado hasta { $month }.
ahead-key-yes = Derecho seguro
ahead-key-open = Quizá
ahead-key-no = Sin este derecho
ahead-key-turn = Un cambio
ahead-last = A partir de { $month }, se revisarán algunos importes. Todavía no se conocen.
ahead-starts = Este derecho empieza.
ahead-starts-amount = Este derecho empieza: { $amount }
ahead-ends = Este derecho termina.
ahead-changes = Este derecho cambia.
ahead-changes-amount = Antes: { $before }. Después: { $after }
ahead-open = Este derecho ya no es seguro.
ahead-maybe = Este derecho quizá será posible. Hará falta una respuesta.
ahead-office = El organismo decidirá.
ahead-why = Por qué: { $causes }
ahead-cause-rate = nuevos importes oficiales
ahead-cause-call = el final del plazo para pedirlo
ahead-cause-age = { $person ->
    [you] usted tiene { $age }
   *[other] { $name } tiene { $age }
}
ahead-cause-ages = { $person ->
    [you] su edad
   *[other] la edad de { $name }
}
ahead-cause-past = los ingresos de los meses pasados
ahead-cause-calendar = la fecha
apart-failed = Este cálculo no ha funcionado en este dispositivo. Sus derechos siguen a la vista.

## What if

what-if-link = ¿Y si cambiara algo?
what-if-heading = ¿Y si cambiara algo?
what-if-which = ¿Qué cambiaría?
what-if-less = Menos
what-if-more = Más
what-if-total = Con { $amount }, sus derechos suman { $total }.
what-if-total-one = Con { $amount }: { $name }, { $total }.
what-if-one = Mirar un solo derecho
what-if-together = Todos sus derechos juntos
what-if-opens = Este derecho se abre: { $name }
what-if-closes = Este derecho se cierra: { $name }
what-if-open = Este derecho pasa a ser posible: { $name }
what-if-office = El organismo decide: { $name }
what-if-same = Ningún derecho se abre y ninguno se cierra.
what-if-table = Verlo en una tabla
what-if-column-value = Importe
what-if-column-first = Sus derechos al principio
what-if-column-last = Sus derechos al final
what-if-rounded = Calculado antes de los redondeos de la ley.
what-if-children = El número de hijos
what-if-children-count = { $count ->
    [0] ningún hijo
    [one] 1 hijo
   *[other] { $count } hijos
}
what-if-children-note = Un hijo más tendría la edad del más pequeño. Si aquí no hay ninguno, tendría 3 años.
what-if-children-rights = Sus derechos

## All documents

papers-heading = Documentos que hay que preparar
papers-lead = Marque lo que ya tiene.
papers-none = De momento no hay que preparar ningún documento.
papers-for = Para: { $rights }
papers-steps = En qué orden
papers-step-gather = Reúna estos documentos.
papers-step-begin = Pida enseguida la primera ayuda. Si falta un documento, se añade después.
papers-step-copy = Entregue copias. Guarde los originales.
papers-step-date = Apunte cuándo ha pedido cada ayuda.
papers-step-help = ¿Es difícil? Una persona puede ayudarle.

## A screen in a lobby

kiosk-new = Persona nueva
kiosk-finish = Terminar y borrar
kiosk-finish-heading = ¿Terminar y borrarlo todo?
kiosk-finish-text = Se borrarán todas sus respuestas. Si quiere una copia, imprima antes la hoja.
kiosk-there = ¿Sigue ahí?
kiosk-there-text = Toque «Estoy aquí» para continuar sin prisa. Si no, se borrará todo.
kiosk-left = Segundos antes de borrar: { $seconds }
kiosk-stay = Estoy aquí
kiosk-promise = Esta pantalla no guarda nada. Al final, se borra todo.
kiosk-ready = La pantalla está lista, también sin conexión
kiosk-preparing = La pantalla se prepara…
kiosk-site = Apunte la dirección de la web: { $site }

## From one screen to another

carry-link = Continuar en mi teléfono
carry-heading = Continuar en su teléfono
carry-scan = Abra la cámara de su teléfono y enfoque este código. Toque el enlace que aparece. Después, una palabra secreta abrirá sus respuestas.
carry-image = Código para su teléfono
carry-seen = Hecho, mostrar la palabra secreta
carry-word = Escriba esta palabra secreta en su teléfono.
carry-word-note = No la enseñe a nadie. Sirve durante 30 días.
carry-again = Hacer un código nuevo
carry-long = Sus respuestas son demasiado largas para un código. Es mejor imprimir la hoja.
carry-failed = Aquí no ha funcionado. Pruebe otra vez.
carry-code = No es la palabra secreta correcta. Compruebe cada letra y cada cifra.
carry-damaged = El código está dañado. Haga un código nuevo en la otra pantalla.
carry-version = Este código viene de otra versión de Pont. Haga un código nuevo en la otra pantalla.
carry-expired = Este código tiene más de 30 días. Hay que responder otra vez.
carry-network = Las reglas no han llegado. Revise la conexión.
take-heading = Abrir sus respuestas
take-word = Palabra secreta
take-hint = Ocho letras y cifras. Están en la otra pantalla.
take-open = Abrir
take-replaces = Este teléfono ya guarda respuestas. Las nuevas las sustituirán.
take-nothing = ¿Tiene un código? Enfóquelo con la cámara. ¿Tiene un archivo? Ábralo aquí.

## Everything on one page

quick-link = Rellenar todo en una página
quick-heading = Todo en una página
quick-lead = Para escribir rápido, al lado de la persona. Lo que queda vacío queda abierto.
quick-state = Sí: { $yes }. Por precisar: { $open }. Lo decide el organismo: { $office }. No: { $no }.
quick-apply = Aplicar
quick-done = Ninguna otra pregunta cambiaría los resultados.

## Helping somebody

together-link = Ayudo a alguien
together-link-note = Una persona cercana, o en mi trabajo.
together-heading = Ayudar a alguien
together-lead = ¿Quién es usted para esta persona?
together-close = Una persona cercana
together-close-note = Familia, vecindad, ayuda de cada día. Nada que firmar, ninguna carpeta.
together-work = Trabajo ayudando a personas
together-work-note = Carpetas cifradas, si las personas están de acuerdo.
together-prepare = Preparar una visita sin conexión
together-prepared = Este dispositivo está listo, también sin conexión: Francia y Cataluña, en cuatro idiomas.
together-prepare-failed = Para preparar el dispositivo hace falta conexión. Pruebe otra vez donde la haya.
together-hint-answer = Lean la pregunta juntos. La persona responde por sí misma.
together-hint-unknown = «No lo sé» es una buena respuesta. Pont dice qué documento hay que buscar.
together-hint-papers = Busquen los documentos juntos: nómina, aviso de impuestos, contrato de alquiler.
together-hint-passwords = No anote nunca las contraseñas de la persona. Pont no pide ninguna.
together-start = Empezar juntos

## Files of people who are helped

files-heading = Carpetas de las personas ayudadas
files-none = Una carpeta guarda las respuestas de una persona, cifradas, en este dispositivo.
files-no-name = Cada carpeta lleva un animal y un color. Escriba el nombre de la persona solo en un mandato.
files-passwords = No anote nunca contraseñas en ellas. Sin correo electrónico, vayan juntos a la oficina.
files-create = Crear una palabra secreta
files-word-lead = Esta es la palabra secreta de las carpetas. Escríbala ahora a mano.
files-word-lost = Sin ella, nadie puede abrir las carpetas. Pont no puede recuperarla.
files-word-again = Escriba aquí la palabra secreta
files-word-use = Usar esta palabra secreta
files-closed = Las carpetas están cerradas.
files-there-text = Toque «Estoy aquí» para continuar. Si no, las carpetas se cierran. No se pierde nada.
files-left = Segundos antes de cerrar: { $seconds }
files-open = Abrir las carpetas
files-lost-heading = ¿Ha perdido la palabra secreta?
files-lost = Entonces las carpetas están perdidas. Puede borrarlas y volver a empezar.
files-erase-all = Borrar todas las carpetas
files-erase-sure = Sí, borrar para siempre
files-erase = Borrar
files-change = Cambiar la palabra secreta
files-close = Cerrar las carpetas
files-over = { $n ->
    [one] Se ha borrado una carpeta: ya ha pasado su fecha.
   *[other] Se han borrado { $n } carpetas: ya ha pasado su fecha.
}
files-empty = Por ahora no hay ninguna carpeta.
files-may-go = El navegador puede borrar las carpetas si falta espacio. Imprima también la hoja.
files-new = Una persona nueva
files-about = { $purpose }. Se guarda hasta el { $date }.
files-open-one = Abrir
files-label = { $animal }, { $colour }
files-this = Carpeta abierta: { $label }
files-put-back = Guardar y cerrar esta carpeta
files-wrong = No es la palabra secreta correcta. Compruebe cada letra y cada cifra.
files-damaged = Lo que hay guardado aquí está dañado. No se puede abrir.
files-some-damaged = Carpetas dañadas, que no se abren: { $n }
files-newer = Lo que hay guardado aquí es de una versión más nueva de Pont. Actualice Pont.
files-many = Ya hay 60 carpetas. Borre una antes.
files-failed = Aquí no ha funcionado. Pruebe otra vez.
purpose-claim = Preparar lo que se va a pedir
purpose-follow = Seguir lo que se ha pedido
purpose-meet = Preparar una cita

consent-heading = ¿Guardar sus respuestas?
consent-lead = La persona que le ayuda querría guardar sus respuestas. También guardaría lo que se hace por usted. Lo decide usted.
consent-where = Todo está en este dispositivo, cifrado. Pont no envía nada. Su nombre solo se pide para un mandato.
consent-who = La carpeta se abre con la palabra secreta de quien le ayuda. Antes de entregarla a alguien, debe preguntarle a usted.
consent-until = Todo se borra en la fecha que usted elija.
consent-erase = Puede pedir que se borre todo antes, sin decir por qué.
consent-no = Si dice que no, Pont le muestra sus derechos igualmente.
consent-passwords = No dé nunca sus contraseñas.
consent-why = ¿Para qué guardarlas?
consent-long = ¿Cuánto tiempo?
consent-days = { $n ->
    [one] Un día
   *[other] { $n } días
}
consent-say-why = Elija para qué.
consent-say-long = Elija cuánto tiempo.
consent-accept = Sí, guardarlas
consent-refuse = No, no guardar nada

animal-bear = Oso
animal-bee = Abeja
animal-cat = Gato
animal-dolphin = Delfín
animal-fox = Zorro
animal-frog = Rana
animal-hare = Liebre
animal-hedgehog = Erizo
animal-horse = Caballo
animal-owl = Búho
animal-swallow = Golondrina
animal-turtle = Tortuga
colour-blue = azul
colour-green = verde
colour-orange = naranja
colour-red = rojo
colour-violet = violeta
colour-yellow = amarillo

## Handing over a file

hand-link = Entregar las respuestas en un archivo
hand-heading = Entregar un archivo
hand-lead = El archivo contiene lo que usted elige. Solo una palabra secreta lo abre. Pont no envía nada.
hand-what = ¿Qué quiere poner en el archivo?
hand-answers = Las respuestas
hand-journal = Lo que se ha hecho (el diario)
hand-journal-note = Las notas que son solo para usted se quedan aquí.
hand-mandates = Los mandatos (lo que la persona le deja hacer)
hand-choose = Elija al menos una cosa.
hand-make = Preparar el archivo
hand-word = Esta palabra secreta abre el archivo. Escríbala a mano, o dígala.
hand-word-apart = No envíe nunca esta palabra secreta con el archivo.
hand-save = Guardar el archivo
hand-share = Entregar el archivo a otra aplicación
hand-saved = El archivo está en las descargas de este dispositivo. Cuando esté entregado, bórrelo de las descargas.
hand-shared = El archivo se ha entregado.
hand-open-link = Abrir un archivo recibido
hand-file = El archivo recibido
hand-file-hint = Su nombre termina en «.pont.age».
hand-file-missing = Elija antes el archivo.
hand-file-damaged = Este archivo está dañado, o no es de Pont.
hand-file-newer = Este archivo es de una versión más nueva de Pont. Actualice antes Pont.
hand-file-over = El acuerdo de la persona ya no vale para este archivo. Pregunte otra vez a la persona.
hand-file-empty = En este archivo no hay respuestas. Ábralo donde usted guarda sus carpetas.
hand-word-hint = Dieciséis letras y cifras. Las conoce la persona que entregó el archivo.
hand-added = Ahora hay una carpeta nueva: { $label }.
hand-merged = La carpeta de esta persona ya estaba aquí. Se ha añadido lo nuevo: { $label }.
hand-same = Este archivo no trae nada nuevo: { $label }.
hand-which = El archivo y la carpeta tienen respuestas distintas. ¿Cuáles se quedan?
hand-theirs = Las del archivo recibido, del { $date }
hand-ours = Las de este dispositivo, del { $date }

## What was done

journal-link = Lo que se ha hecho
journal-heading = Lo que se ha hecho
journal-lead = Anote lo que se ha hecho y lo que viene después. No ponga ni respuestas ni contraseñas.
journal-claims = En qué punto está cada petición
journal-next = Lo que viene después
journal-new = Una línea nueva
journal-by = ¿Quién escribe?
journal-by-hint = Su nombre, sin apellidos, o su servicio.
journal-what = ¿De qué se trata?
act-note = Una nota
act-next = Un próximo paso
act-agreed = La persona ha aceptado una carpeta
act-mandate = Se ha preparado un mandato
act-revoked = La persona ha retirado un mandato
act-handed = El archivo se ha entregado a alguien
act-received = El archivo se ha recibido de alguien
claim-prepare = Petición por preparar
claim-sent = Petición enviada
claim-papers = El organismo espera documentos
claim-decision = El organismo aún no ha decidido
claim-granted = Petición aceptada
claim-refused = Petición denegada
claim-appeal = Denegación: hay que reclamar
journal-right = ¿Para qué derecho?
journal-no-right = Ninguno
journal-amount = ¿Cuánto al mes?
journal-due = ¿Hasta cuándo?
journal-due-day = Antes del { $date }
journal-note = Con sus palabras
journal-note-hint = Por qué se ha denegado, qué falta, quién estaba al teléfono.
journal-private = Solo para mí: esta nota no se entrega nunca.
journal-private-elsewhere = Una nota que se queda con la persona que la escribió.
journal-under = ¿Con qué mandato?
journal-no-mandate = Ninguno
journal-add = Añadir esta línea
journal-added = Se ha añadido la línea.
journal-say = Escriba algo, o elija un derecho.
journal-full = Este diario está lleno.
journal-empty = Aún no hay nada anotado.
journal-line = { $date }, { $by }
journal-whole = No ha cambiado ninguna línea. Signos de control de este diario: { $head }
journal-broken = Esta línea se escribió y después se cambió.
journal-missing = Falta una línea escrita antes de esta.
journal-limit = Quien tiene la palabra secreta podría reescribirlo todo. Por eso la persona guarda una copia en una hoja. Compare sus signos de control con estos.
journal-print = Imprimir la copia para la persona

## Mandates

mandate-link = Mandatos
mandate-heading = Un mandato
mandate-lead = Lo mejor es hacerlo juntos. Un mandato dice lo que la persona le deja hacer sin ella.
mandate-none = Todavía no hay ningún mandato.
mandate-new = Un mandato nuevo
mandate-person = La persona
mandate-helper = La persona que ayuda, y de qué servicio
mandate-place = Lugar de la firma
mandate-by-hand = Déjelo vacío para escribirlo a mano.
mandate-themes = ¿Para qué trámites?
theme-papers = Documentos (identidad, impuestos, inscripciones)
theme-family = Familia
theme-social = Ayudas y salud
theme-work = Trabajo
theme-housing = Vivienda
theme-transport = Transporte
theme-money = Dinero y banco
theme-justice = Justicia
theme-foreign = Vivir en el país (permisos de residencia)
theme-leisure = Ocio y cultura
mandate-days = ¿Cuánto tiempo?
mandate-day-1 = 1 día
mandate-day-31 = 31 días
mandate-day-182 = 6 meses (182 días)
mandate-day-365 = 1 año (365 días)
mandate-channels = ¿Cómo?
by-site = En páginas web
by-phone = Por teléfono
by-paper = Con formularios, sin internet
by-mail = Por correo electrónico
mandate-guardian = La persona no tiene tutela, curatela ni asistencia decidida por un juez.
mandate-say-themes = Elija para qué trámites.
mandate-say-channels = Elija cómo.
mandate-say-guardian = Si un juez ha nombrado a alguien, pregunte mejor a esa persona.
mandate-make = Crear el mandato
mandate-print = Imprimir el mandato
mandate-sign = Firmar en esta pantalla
mandate-sign-person = La persona firma aquí
mandate-sign-helper = La persona que ayuda firma aquí
mandate-sign-hint = Con un dedo o un ratón. También puede firmar en una hoja.
mandate-sign-clear = Borrar la firma
mandate-sign-keep = Guardar las firmas
mandate-revoke = Retirar
mandate-revoked = Retirado el { $date }
mandate-over = Terminado desde el { $date }
mandate-holds = Válido hasta el { $date }
mandate-charter-first = Lea y acepte antes las reglas de la persona que ayuda.

# On the printed mandate
doc-mandate = Mandato
doc-mandate-parties = La persona nombrada aquí da este mandato a la persona que ayuda.
doc-mandate-person = La persona
doc-mandate-helper = La persona que ayuda
doc-mandate-themes = Trámites que permite este mandato
doc-mandate-days = Duración en días: { $n }, del { $from } al { $until }.
doc-mandate-channels = La persona que ayuda puede actuar por estos medios
doc-mandate-law-fr = Código civil francés, artículos 1984 y siguientes.
doc-mandate-law-es = Código civil español, artículos 1709 y siguientes. En Cataluña: código civil de Cataluña, artículos 622-21 y siguientes.
doc-mandate-revoke = La persona puede retirar este mandato, entero o en parte. Puede hacerlo en cualquier momento, sin decir por qué y gratis.
doc-mandate-guardian = La persona declara no tener tutela, curatela ni asistencia decidida por un juez.
doc-mandate-duties = Promesas de la persona que ayuda
doc-mandate-duty-only = Hacer solo los trámites de esta lista.
doc-mandate-duty-data = Usar solo la información necesaria para estos trámites.
doc-mandate-duty-ask = Pedir el acuerdo de la persona antes de hacer otra cosa.
doc-mandate-duty-erase = Borrar lo que ya no es útil.
doc-mandate-duty-secret = Guardar todo en secreto, y no guardar ninguna contraseña.
doc-mandate-rights = La persona puede ver su información, corregirla y hacerla borrar.
doc-mandate-ends = El mandato termina antes de tiempo
doc-mandate-end-revoke = Si la persona lo retira.
doc-mandate-end-helper = Si la persona que ayuda renuncia a él.
doc-mandate-end-guardian = Si un juez decide tutela, curatela o asistencia para la persona.
doc-mandate-end-death = Si muere la persona, o la persona que ayuda.
doc-mandate-sign = Lugar, fecha y firmas
doc-mandate-signs = Signos de control de este documento: { $hash }
doc-mandate-signs-note = Si los signos de la carpeta son los mismos, el texto no ha cambiado. No dicen nada de la persona.
doc-mandate-only = El texto en el idioma de la oficina es el que vale. El otro lo explica.

## The rules of whoever helps

charter-heading = Las reglas de la persona que ayuda
charter-lead = Lea estas reglas una vez. Pont guarda la fecha en que usted las aceptó.
charter-decides = La persona decide. Ayudo, pero no decido en su lugar.
charter-together = Leemos y comprobamos todo juntos.
charter-ask = Pregunto antes de anotar o hacer algo.
charter-little = Anoto solo lo que es necesario.
charter-secret = Guardo en secreto lo que llego a saber.
charter-passwords = No guardo ninguna contraseña. No pido nunca la tarjeta del banco.
charter-lock = Cierro las carpetas cuando me voy.
charter-lost = Si pierdo este dispositivo, aviso a la persona y a mi servicio.
charter-accept = Acepto estas reglas
charter-kept = Usted aceptó estas reglas el { $date }.
