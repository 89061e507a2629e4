# Numbers in words. `app/src/spelled/spanish.rs` puts them together: the lists are read by their order.

spell-units = cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve
spell-tens = treinta cuarenta cincuenta sesenta setenta ochenta noventa
spell-hundreds = ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos
spell-large = mil millón millones
spell-marks = y cien un veintiún
spell-euros = { $n ->
    [one] { $words } euro
    [many] { $words } de euros
   *[other] { $words } euros
}
spell-cents = { $n ->
    [one] { $words } céntimo
   *[other] { $words } céntimos
}
spell-both = { $euros } con { $cents }
