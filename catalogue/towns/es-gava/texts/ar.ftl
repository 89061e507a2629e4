authority-gava = بلدية غافا

benefit-gava_infancia = مساعدة غافا للأطفال
    .summary = للكتب أو نشاط أو الرحلات أو مطعم الحضانة.
    .apply = اطلبها على eseu.gava.cat أو في البلدية بموعد.
reason-gava_infancia-child = طفل عمره 16 سنة أو أقل

benefit-gava_ibi = ضريبة العقار (IBI) أقل في غافا
    .summary = نصف الضريبة أو أقل، مع شهادة أسرة كثيرة الأبناء.
    .apply = اطلبه في بلدية غافا مع شهادة أسرة كثيرة الأبناء.
reason-gava_ibi-owner = المسكن ملكك
reason-gava_ibi-family = يمكنك الحصول على شهادة أسرة كثيرة الأبناء
reason-gava_ibi-income = دخل الأسرة أقل من آخر حد أعلى معروف
reason-gava_ibi-amount = يُخفض جزء من الضريبة
part-gava_ibi-main = جزء الضريبة الذي لا تدفعه
