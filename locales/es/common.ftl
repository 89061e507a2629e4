topic-place = Dónde vive
topic-home = Su vivienda
topic-people = Con quién vive
topic-work = Trabajo
topic-money = Dinero
topic-health = Salud
topic-papers = Papeles

q-birth = { $person ->
    [you] ¿Cuál es su fecha de nacimiento?
   *[other] ¿Cuál es la fecha de nacimiento de { $name }?
}
    .why = Muchas ayudas dependen de la edad.
    .hint = A menudo bastan el mes y el año.

q-pregnant = { $person ->
    [you] ¿Está embarazada?
   *[other] ¿{ $name } espera un bebé?
}
    .why = Algunas ayudas empiezan antes del nacimiento.

doc-birth_record = Documento de identidad o partida de nacimiento
doc-pregnancy_certificate = Certificado de embarazo del médico
