topic-place = Où vous vivez
topic-home = Votre logement
topic-people = Qui vit avec vous
topic-work = Travail
topic-money = Argent
topic-health = Santé
topic-papers = Papiers

q-birth = { $person ->
    [you] Quelle est votre date de naissance ?
   *[other] Quelle est la date de naissance de { $name } ?
}
    .why = Beaucoup d’aides dépendent de l’âge.
    .hint = Le mois et l’année suffisent souvent.

q-pregnant = { $person ->
    [you] Êtes-vous enceinte ?
   *[other] { $name } attend un bébé ?
}
    .why = Certaines aides commencent avant la naissance.

doc-birth_record = Pièce d’identité ou acte de naissance
doc-pregnancy_certificate = Certificat de grossesse du médecin
