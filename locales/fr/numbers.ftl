# Numbers in words. `app/src/spelled/french.rs` puts them together: the lists are read by their order.

spell-units = zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
spell-tens = vingt trente quarante cinquante soixante
spell-hundreds = cent cents
spell-large = mille million millions
spell-marks = et quatre-vingt quatre-vingts
spell-euros = { $n ->
    [one] { $words } euro
    [many] { $words } d’euros
   *[other] { $words } euros
}
spell-cents = { $n ->
    [one] { $words } centime
   *[other] { $words } centimes
}
spell-both = { $euros } et { $cents }
