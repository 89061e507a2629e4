# Numbers in words. `app/src/spelled/arabic.rs` puts them together: the lists are read by their order.

spell-units = صفر واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أحد اثني
spell-tens = عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين
spell-hundreds = مئة مئتين ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة
spell-large = ألف ألفين آلاف مليون مليونين ملايين
spell-marks = و عشر مئتي ألفي مليوني
spell-euros = { $n ->
    [one] يورو واحد
   *[other] { $words } يورو
}
spell-cents = { $n ->
    [one] سنتيم واحد
    [two] سنتيمين
    [few] { $words } سنتيمات
   *[other] { $words } سنتيم
}
spell-both = { $euros } و{ $cents }
