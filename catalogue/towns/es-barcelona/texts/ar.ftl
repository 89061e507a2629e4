authority-bcn_hall = بلدية برشلونة
authority-bcn_socials = الخدمات الاجتماعية في برشلونة

benefit-bcn_infancia = صندوق الطفولة في برشلونة
    .summary = مال للأسر التي تتابعها الخدمات الاجتماعية ولها أطفال حتى 16 سنة.
    .apply = تكلم مع مركز الخدمات الاجتماعية أو اتصل بالرقم 010.
reason-bcn_infancia-child = طفل عمره 16 سنة أو أقل
reason-bcn_infancia-income = الدخل لا يتجاوز الحد الأعلى
reason-bcn_infancia-amount = تحصل على مبلغ لكل طفل
part-bcn_infancia-children = للأطفال
part-bcn_infancia-one_parent = لوالد واحد
step-bcn_infancia-children = حسب عدد الأطفال

benefit-bcn_ibi = مساعدة لدفع ضريبة العقار (IBI) في برشلونة
    .summary = البلدية تدفع جزءًا من الضريبة لمن دخله قليل.
    .apply = اتصل بالرقم 010 أو اذهب إلى مكتب البلدية.
reason-bcn_ibi-home = المسكن ملكك أو تستأجره
reason-bcn_ibi-income = الدخل لا يتجاوز الحد الأعلى
