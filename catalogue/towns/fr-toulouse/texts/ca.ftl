authority-ccas_toulouse = el centre d’acció social de Tolosa (CCAS)
    .delay = No se sap quant triga. Digueu si és urgent, i pregunteu després de dos mesos sense resposta.

benefit-toulouse_ccas = Ajut del municipi de Tolosa
    .summary = El centre social ajuda els veïns en un mal moment.
    .apply = Aneu al 2 bis rue de Belfort. Podeu trucar al 05 67 72 85 85.
