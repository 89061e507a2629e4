authority-es_les_franqueses_del_valles = بلدية ليس فرانكيسيس ديل فاليس
    .delay = المدة غير معروفة. إن مضت ثلاثة أشهر دون رد، فاسأل عن طلبك.

benefit-franqueses_habitatge = مساعدة في ضريبة العقار (IBI) في ليس فرانكيسيس
    .summary = تدفع البلدية حتى نصف الضريبة لمن دخله قليل.
    .apply = اطلب موعدًا بالرقم 93 846 76 76، أو قدّم الطلب على موقع البلدية.
    .delay = يصل الرد خلال ستة أشهر على الأكثر بعد فتح باب الطلبات. وعدم الرد يعني الرفض.
reason-franqueses_habitatge-home = المسكن ملكك أو تستأجره
reason-franqueses_habitatge-income = الدخل لا يتجاوز الحد الأعلى
