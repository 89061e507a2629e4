authority-mataro = بلدية ماتارو
    .delay = المدة غير معروفة. إن مضت ثلاثة أشهر دون رد، فاسأل عن طلبك.

benefit-mataro_ibi = مساعدة في ضريبة العقار (IBI) في ماتارو
    .summary = جزء من الضريبة للمتقاعدين وأصحاب المعاش ومن في البطالة.
    .apply = اطلبها في بلدية ماتارو. احمل الوصل ووثائق الدخل.
    .delay = يصل الرد خلال ستة أشهر على الأكثر بعد فتح باب الطلبات. وعدم الرد يعني الرفض.
reason-mataro_ibi-owner = المسكن ملكك
reason-mataro_ibi-income = الدخل لا يتجاوز الحد الأعلى
reason-mataro_ibi-amount = تحصل على جزء من الضريبة
part-mataro_ibi-main = أقل جزء من الضريبة

benefit-mataro_ibi_familia = ضريبة العقار (IBI) أقل للأسر في ماتارو
    .summary = نصف الضريبة، مع شهادة الأسرة.
    .apply = اطلبه في بلدية ماتارو مع شهادة الأسرة.
    .delay = في الضرائب والرسوم، يحدد القانون ستة أشهر للرد. بعدها اسأل عن طلبك.
reason-mataro_ibi_familia-owner = المسكن ملكك
reason-mataro_ibi_familia-family = يمكنك الحصول على شهادة أسرة
reason-mataro_ibi_familia-income = دخل الأسرة أقل من آخر حد أعلى معروف
reason-mataro_ibi_familia-amount = يُخفض جزء من الضريبة
part-mataro_ibi_familia-main = أقل جزء لا تدفعه

benefit-mataro_residus = دون رسم النفايات في ماتارو
    .summary = لا تدفع الرسم إذا كان دخلك قليلًا.
    .apply = اطلبه في بلدية ماتارو.
    .delay = في الضرائب والرسوم، يحدد القانون ستة أشهر للرد. بعدها اسأل عن طلبك.
reason-mataro_residus-income = الدخل لا يتجاوز الحد الأعلى

benefit-mataro_bus = حافلة مجانية في ماتارو (T-Blava)
    .summary = للمسنين وأصحاب المعاش وذوي الإعاقة ودخلهم قليل.
    .apply = اطلب البطاقة في بلدية ماتارو. تُجدد كل سنة.
reason-mataro_bus-person = شخص مسن أو له معاش، أو له إعاقة معترف بها
