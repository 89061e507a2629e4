authority-ccas_toulouse = le centre d’action sociale de Toulouse (CCAS)
    .delay = Pas de délai connu. Dites si c’est urgent, et renseignez-vous après deux mois sans réponse.

benefit-toulouse_ccas = Aide de la ville de Toulouse
    .summary = Le centre d’action sociale aide les habitants en cas de coup dur.
    .apply = Allez au 2 bis rue de Belfort. Vous pouvez appeler le 05 67 72 85 85.
