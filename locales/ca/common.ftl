topic-place = On viviu
topic-home = El vostre habitatge
topic-people = Amb qui viviu
topic-work = Feina
topic-money = Diners
topic-health = Salut
topic-papers = Papers

q-birth = { $person ->
    [you] Quina és la vostra data de naixement?
   *[other] Quina és la data de naixement de { $name }?
}
    .why = Molts ajuts depenen de l’edat.
    .hint = Sovint n’hi ha prou amb el mes i l’any.

q-pregnant = { $person ->
    [you] Esteu embarassada?
   *[other] { $name } espera una criatura?
}
    .why = Alguns ajuts comencen abans del naixement.

doc-birth_record = Document d’identitat o partida de naixement
doc-pregnancy_certificate = Certificat d’embaràs del metge
