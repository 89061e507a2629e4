topic-place = مكان السكن
topic-home = مسكنك
topic-people = من يسكن معك
topic-work = العمل
topic-money = المال
topic-health = الصحة
topic-papers = الأوراق

q-birth = { $person ->
    [you] ما تاريخ ميلادك؟
   *[other] ما تاريخ ميلاد { $name }؟
}
    .why = مساعدات كثيرة تتوقف على العمر.
    .hint = غالبًا يكفي الشهر والسنة.

q-pregnant = { $person ->
    [you] هل أنت حامل؟
   *[other] هل { $name } في انتظار مولود؟
}
    .why = بعض المساعدات تبدأ قبل الولادة.

doc-birth_record = وثيقة هوية أو عقد ازدياد
doc-pregnancy_certificate = شهادة الحمل من الطبيب
