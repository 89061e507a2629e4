# Numbers in words. `app/src/spelled/catalan.rs` puts them together: the lists are read by their order.

spell-units = zero un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou
spell-tens = vint trenta quaranta cinquanta seixanta setanta vuitanta noranta
spell-hundreds = cent cents
spell-large = mil milió milions
spell-marks = vint-i-
spell-euros = { $n ->
    [one] { $words } euro
    [many] { $words } d’euros
   *[other] { $words } euros
}
spell-cents = { $n ->
    [one] { $words } cèntim
   *[other] { $words } cèntims
}
spell-both = { $euros } amb { $cents }
