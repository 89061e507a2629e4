# كلمات الحقوق والأسئلة في فرنسا. جمل قصيرة. الأسماء الرسمية تبقى بالفرنسية في العناوين.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-fr = {""}

## Who decides

authority-caf = صندوق الإعانات العائلية (CAF أو MSA)
authority-cpam = التأمين الصحي الفرنسي
authority-mdph = مكتب شؤون الإعاقة (MDPH)
authority-crous = مكتب خدمات الطلاب (Crous)
authority-carsat = صندوق التقاعد

## RSA

benefit-rsa = الدخل الأدنى (RSA)
    .summary = مبلغ كل شهر للأسر دون دخل أو ذات الدخل المنخفض.
    .apply = اطلبه على موقع caf.fr. يمكنك أيضًا الاتصال بالرقم 3230.
reason-rsa-place = مسكنك خارج مايوت. المبالغ هناك مختلفة.
reason-rsa-stay = لديك أو لدى شريك حياتك حق الإقامة المطلوب.
reason-rsa-not_student = أحد البالغين أنهى دراسته، أو تربية الطفل عليك وحدك.
reason-rsa-age_or_family = عمرك أو أسرتك أو عملك يعطيك هذا الحق.
reason-rsa-over_25 = شخص بالغ عمره 25 سنة أو أكثر أنهى دراسته.
reason-rsa-with_child = لديك طفل تعيله، وأحد البالغين أنهى دراسته.
reason-rsa-expecting = أنت أو شريك حياتك في انتظار مولود.
reason-rsa-alone_with_child = لديك طفل أو حمل، دون شريك حياة.
reason-rsa-worked_enough = شخص بالغ عمره أقل من 25 سنة عمل سنتين من ثلاث.
reason-rsa-amount = مجموع دخل الأسرة ومساعداتها الأخرى منخفض بما يكفي.
part-rsa-main = الدخل الأدنى (RSA)
step-rsa-scale = المبلغ المحدد لأسرتك
step-rsa-housing = حصة السكن
step-rsa-income = دخلك المحسوب

## Housing benefit

benefit-housing_benefit = مساعدة على الإيجار
    .summary = مساعدة كل شهر لدفع إيجار مسكنك.
    .apply = اطلبها على caf.fr فور دخولك المسكن. لا تُدفع عن الأشهر الماضية.
reason-housing_benefit-mainland = مسكنك في فرنسا الأوروبية.
reason-housing_benefit-tenant = تدفع إيجارًا.
reason-housing_benefit-not_relative = المالك من خارج أسرتك القريبة.
reason-housing_benefit-amount = دخلك وإيجارك أقل من الحد الأعلى.
part-housing_benefit-main = مساعدة السكن
step-housing_benefit-rent = الإيجار والمصاريف المحسوبة
step-housing_benefit-own_share = الجزء الذي تدفعه أنت
step-housing_benefit-dear_rent = تخفيض بسبب إيجار مرتفع جدًا
step-housing_benefit-flat_cut = خصم ثابت
step-housing_benefit-social_cut = تخفيض مطبَّق من قبل على إيجار السكن الاجتماعي
step-housing_benefit-crds = اقتطاع الدين الاجتماعي (CRDS)

## Family allowances

benefit-family_allowances = الإعانات العائلية
    .summary = مبلغ كل شهر ابتداءً من طفلين.
    .apply = تصل دون طلب إن كان CAF يعرف أطفالك. وإلا فصرّح بهم على caf.fr.
reason-family_allowances-two_children = لديك طفلان على الأقل دون 20 سنة.
reason-family_allowances-amount = هناك مبلغ مستحق لأطفالك.
part-family_allowances-allowances = الإعانات العائلية
part-family_allowances-child_of_twenty = مبلغ ثابت عن ابن أو ابنة في سن 20
step-family_allowances-base = المبلغ الأساسي
step-family_allowances-older = زيادة عن الأطفال الأكبر
step-family_allowances-factor = الحصة حسب دخلك
step-family_allowances-smoothing = تكملة قرب الحد الأعلى

## Back to school

benefit-back_to_school = منحة الدخول المدرسي
    .summary = مبلغ في أغسطس (أوت) عن كل طفل متمدرس من 6 إلى 18 سنة.
    .apply = تصل دون طلب قبل سن 16. بعد ذلك صرّح بالمدرسة على caf.fr.
reason-back_to_school-pupil = هناك طفل من 6 إلى 18 سنة في المدرسة.
reason-back_to_school-amount = دخل أسرتك قبل سنتين منخفض بما يكفي.
part-back_to_school-main = منحة الدخول المدرسي
step-back_to_school-children = المبلغ عن أطفالك
step-back_to_school-income = الدخل الزائد على الحد الأعلى

## Complementary health

benefit-complementary_health = تأمين صحي تكميلي مجاني أو رخيص
    .summary = يدفع جزء تكاليف العلاج الذي لا يدفعه التأمين الصحي.
    .apply = اطلبه من حسابك على ameli أو بالبريد. يمكنك الاتصال بالرقم 3646.
reason-complementary_health-independent = ضرائبك منفصلة عن ضرائب والديك.
reason-complementary_health-means = دخل أسرتك منخفض بما يكفي.
reason-complementary_health-amount = هناك ثمن محدد لأسرتك.
outcome-complementary_health-free = مجاني
outcome-complementary_health-free_or_contribution = مجاني، أو بمساهمة صغيرة
outcome-complementary_health-with_contribution = بمساهمة صغيرة
part-complementary_health-main = مساهمتك
step-complementary_health-members = مبلغ عن كل شخص حسب العمر

## Lone parents

benefit-asf = مساعدة الأب الوحيد أو الأم الوحيدة (ASF)
    .summary = مبلغ كل شهر حين يدفع الوالد الآخر القليل أو لا يدفع شيئًا.
    .apply = اطلبها على caf.fr. يمكن لصندوق CAF أن يطالب بالنفقة نيابة عنك.
reason-asf-place = مسكنك خارج مايوت.
reason-asf-alone = تعيش دون شريك حياة.
reason-asf-children = يعيش معك أغلب الوقت طفل عمره أقل من 20 سنة.
reason-asf-other_parent = هناك نفقة محددة، أو الوالد الآخر غائب.
reason-asf-amount = النفقة التي تصلك منخفضة بما يكفي.
part-asf-main = مساعدة الأب الوحيد أو الأم الوحيدة
step-asf-children = المبلغ عن أطفالك
step-asf-alimony = النفقة التي تصلك

## Three children or more

benefit-cf = مساعدة لثلاثة أطفال أو أكثر (CF)
    .summary = مبلغ كل شهر عن ثلاثة أطفال من 3 إلى 20 سنة.
    .apply = تصل دون طلب إن كان CAF يعرف أطفالك. وإلا فصرّح بهم على caf.fr.
reason-cf-place = مسكنك في فرنسا الأوروبية.
reason-cf-three_children = لديك ثلاثة أطفال على الأقل من 3 إلى 20 سنة.
reason-cf-no_paje = أسرتك دون مساعدة الطفل الصغير (PAJE).
reason-cf-amount = دخل أسرتك قبل سنتين منخفض بما يكفي.
part-cf-main = مساعدة لثلاثة أطفال أو أكثر

## A small child

benefit-paje = مساعدة للطفل الصغير (PAJE)
    .summary = مبلغ كل شهر عن طفل عمره أقل من 3 سنوات.
    .apply = صرّح بالولادة على caf.fr. يمكنك أيضًا الاتصال بالرقم 3230.
reason-paje-place = مسكنك خارج مايوت.
reason-paje-baby = هناك طفل عمره أقل من 3 سنوات حتى آخر الشهر.
reason-paje-amount = دخل أسرتك قبل سنتين منخفض بما يكفي.
part-paje-main = مساعدة للطفل الصغير
step-paje-children = المبلغ حسب دخلك

## The old

benefit-aspa = الحد الأدنى للشيخوخة (ASPA)
    .summary = مبلغ كل شهر يكمّل معاش تقاعد صغيرًا.
    .apply = اطلبه من صندوق تقاعدك أو على الرقم 3960. قد تسترجع الدولة جزءًا منه من الميراث.
reason-aspa-place = مسكنك خارج مايوت.
reason-aspa-old = عمرك أو عمر شريك حياتك 65 سنة، أو 64 مع إعاقة.
reason-aspa-stay = شخص في هذا العمر لديه حق الإقامة المطلوب.
reason-aspa-amount = دخل الأسرة ومدخراتها أقل من الحد المطلوب.
part-aspa-main = الحد الأدنى للشيخوخة
step-aspa-most = المبلغ الكامل
step-aspa-income = الجزء المطروح حسب دخلك

## Documents

doc-identity = وثيقة هوية
doc-permit = رخصة الإقامة، للأجانب
doc-payslips = كشوف الراتب
doc-bank_details = بيانات الحساب البنكي (RIB)
doc-rent_receipt = وصل الإيجار
doc-lease = عقد الإيجار
doc-family_book = الدفتر العائلي
doc-school_certificate = شهادة مدرسية
doc-health_card = بطاقة التأمين الصحي (Vitale)
doc-tax_notice = إشعار الضريبة
doc-court_decision = قرار القاضي بشأن النفقة
doc-disability_file = ملف MDPH
doc-address_proof = إثبات السكن، مثل فاتورة
doc-housing_papers = عقد الإيجار أو رسم الملكية أو شهادة الإيواء
doc-loan_contract = عقد قرض السكن
doc-custody_papers = حكم أو اتفاق حول حضانة الأطفال
doc-parents_tax_notice = إشعار ضريبة الوالدين، المستلَم في السنة الماضية
doc-business_papers = وثيقة وضعية المقاولة (avis de situation Sirene)
doc-unemployment_statement = كشف وضعية من France Travail
doc-sick_pay_statement = كشف التعويضات اليومية (indemnités journalières)
doc-pension_statement = كشف صندوق التقاعد
doc-invalidity_statement = كشف معاش العجز
doc-bank_statement = كشوف الحساب البنكي
doc-grant_notice = إشعار المنحة الدراسية
doc-turnover_declaration = التصريحات لدى Urssaf
doc-caf_statement = شهادة الدفع من CAF
doc-tax_notice_before = إشعار الضريبة المستلَم في السنة الماضية
doc-disability_decision = قرار أو بطاقة من MDPH
doc-stay_papers = بطاقة الهوية أو جواز السفر أو رخصة الإقامة

## What the agency also looks at

untested-rights_claimed = تطلب أولًا حقوقك الأخرى (البطالة، التقاعد، النفقة).
untested-residence_nine_months = إقامتك في فرنسا تسعة أشهر على الأقل كل سنة.
untested-exceptional_income = لم يصلك مبلغ استثنائي.
untested-regular_stay = الإقامة في فرنسا قانونية.
untested-main_home = هذا مسكنك الرئيسي.
untested-decent_home = المسكن لائق وواسع بما يكفي.
untested-other_people_means = قد يُحسب دخل الأشخاص الآخرين في المسكن.
untested-unlet_property = ليس لديك عقار فارغ.
untested-health_insured = لديك التأمين الصحي.
untested-stable_stay = إقامتك في فرنسا منذ أكثر من ثلاثة أشهر.
untested-pension_claimed = تطلب أولًا كل معاشات تقاعدك.
untested-other_parent_claims = لا تصل هذه المساعدة إلى الوالد الآخر عن أطفالك.

window-ars = في أغسطس (أوت)، قبل الدخول المدرسي
window-crous = من مارس إلى مايو (ماي)، للسنة الدراسية التالية

## Questions: place and home

q-territory = في أي منطقة مسكنك؟
    .why = بعض القواعد تختلف حسب المنطقة.
v-territory-mainland = في فرنسا الأوروبية (métropole)
v-territory-alsace_moselle = في الألزاس أو موزيل
v-territory-overseas = في أقاليم ما وراء البحار
v-territory-mayotte = في مايوت

q-housing_zone = في أي منطقة إيجار تقع مدينتك؟
    .why = مساعدة الإيجار تتوقف على المدينة.
    .hint = مدينتك تعطينا المنطقة.
v-housing_zone-zone_1 = المنطقة 1 (باريس وضواحيها)
v-housing_zone-zone_2 = المنطقة 2 (المدن الكبرى)
v-housing_zone-zone_3 = المنطقة 3 (باقي المدن)

q-tenure = ما نوع مسكنك؟
    .why = تتوقف عليه مساعدة الإيجار ومساعدات أخرى.
v-tenure-tenant = أستأجر من مالك خاص
v-tenure-social_tenant = أستأجر مسكنًا اجتماعيًا (HLM)
v-tenure-owner = المسكن ملكي، دون قرض
v-tenure-owner_loan = المسكن ملكي، مع قرض
v-tenure-free = أسكن مجانًا
v-tenure-hostel = أعيش في دار أو إقامة جماعية
v-tenure-none = ليس لدي مسكن

q-old_loan = هل وقّعت القرض قبل سنة 2020؟
    .why = القروض الأحدث لم تعد تعطي الحق في مساعدة.
q-rent = كم إيجارك، دون المصاريف (charges)؟
    .why = تُحسب المساعدة من الإيجار.
    .hint = ابحث في وصل الإيجار عن «loyer principal».
q-furnished = هل المسكن مؤجر مفروشًا؟
    .why = جزء من إيجار المفروش لا يُحسب.
q-flat_share = هل تتشارك السكن مع آخرين؟
    .why = الحد الأعلى للإيجار أقل في السكن المشترك.
q-room = هل تستأجر غرفة فقط في بيت شخص آخر؟
    .why = الحد الأعلى للإيجار أقل للغرفة.
q-landlord_relative = هل المالك أحد والديك أو أبنائك؟
    .why = في هذه الحالة لا توجد مساعدة للإيجار.
    .hint = يُحسب أيضًا الأجداد، والأقارب أنفسهم لشريك حياتك.

## Questions: people

q-shared_custody = { $person ->
    [you] هل أنت في حضانة بالتناوب؟
   *[other] هل { $name } في حضانة بالتناوب؟
}
    .why = عندها تُقسم بعض المساعدات بين الوالدين.
    .hint = يعيش الطفل وقتًا متقاربًا عند كل والد.
q-separated_recently = هل وقع انفصالك أو ترمّلك منذ أقل من 18 شهرًا؟
    .why = يكون الدخل الأدنى (RSA) أعلى في هذه المدة.
q-depends_on_parents = هل اسمك في التصريح الضريبي لوالديك؟
    .why = في هذه الحالة يُطلب التأمين التكميلي معهما.
    .hint = أجب «نعم» أيضًا إن كانا يدفعان لك نفقة مصرَّحًا بها.
q-other_parent = هل يدفع الوالد الآخر نفقة للأطفال؟
    .why = وإلا فقد تحل محلها مساعدة.
v-other_parent-pays = نعم، يدفعها
v-other_parent-unpaid = النفقة محددة لكنها لا تُدفع
v-other_parent-absent = الوالد الآخر غائب أو مجهول أو متوفى
v-other_parent-agreed_none = لم يتقرر شيء

## Questions: work

q-has_wage = { $person ->
    [you] هل لديك راتب؟
   *[other] هل لدى { $name } راتب؟
}
    .why = لن نسأل عن المبلغ إلا إذا كانت الإجابة «نعم».
    .hint = يُحسب أيضًا التكوين المهني (apprentissage) والتدريب المدفوع.
q-has_self_employed = { $person ->
    [you] هل لديك عمل حر، لحسابك الخاص؟
   *[other] هل لدى { $name } عمل حر، لحسابه الخاص؟
}
    .why = دخل العمل الحر يُحسب بطريقة أخرى.
q-has_unemployment_benefit = { $person ->
    [you] هل يصلك تعويض البطالة؟
   *[other] هل يصل تعويض البطالة إلى { $name }؟
}
    .why = تعويضات France Travail تُحسب دخلًا.
q-has_sick_pay = { $person ->
    [you] هل يصلك تعويض مرض أو أمومة؟
   *[other] هل يصل تعويض مرض أو أمومة إلى { $name }؟
}
    .why = يُحسب دخلًا.
q-has_pension = { $person ->
    [you] هل يصلك معاش تقاعد؟
   *[other] هل يصل معاش تقاعد إلى { $name }؟
}
    .why = يُحسب دخلًا.
    .hint = يُحسب أيضًا معاش الأرمل أو الأرملة.
q-has_invalidity_pension = { $person ->
    [you] هل يصلك معاش عجز؟
   *[other] هل يصل معاش عجز إلى { $name }؟
}
    .why = يُحسب دخلًا.
q-has_minimum = { $person ->
    [you] هل تصلك الآن AAH أو ASS أو ASI أو ASPA؟
   *[other] هل تصل AAH أو ASS أو ASI أو ASPA الآن إلى { $name }؟
}
    .why = هذه المساعدات تدخل في حساب غيرها.
    .hint = AAH: الإعاقة. ASS: نهاية البطالة. ASI: العجز. ASPA: الحد الأدنى للشيخوخة.
q-has_alimony = { $person ->
    [you] هل تصلك نفقة؟
   *[other] هل تصل نفقة إلى { $name }؟
}
    .why = تُحسب دخلًا.
q-pays_alimony = { $person ->
    [you] هل تدفع نفقة؟
   *[other] هل يدفع { $name } نفقة؟
}
    .why = تُطرح من دخلك في عدة مساعدات.
q-is_student = { $person ->
    [you] هل أنت تلميذ أو طالب؟
   *[other] هل { $name } تلميذ أو طالب؟
}
    .why = القواعد تختلف للتلاميذ والطلاب.
q-out_of_work = { $person ->
    [you] لماذا لا تعمل حاليًا؟
   *[other] لماذا لا يعمل { $name } حاليًا؟
}
    .why = عندها قد ترتفع مساعدة الإيجار.
v-out_of_work-search_short = بحث عن عمل منذ أقل من شهرين
v-out_of_work-search_long = بحث عن عمل منذ أكثر من شهرين
v-out_of_work-parental_leave = إجازة لتربية طفل (congé parental)
v-out_of_work-sick_long = مرض منذ أكثر من ستة أشهر
v-out_of_work-other = سبب آخر
q-worked_3214_hours = { $person ->
    [you] هل عملت سنتين بدوام كامل خلال ثلاث سنوات؟
   *[other] هل عمل { $name } سنتين بدوام كامل خلال ثلاث سنوات؟
}
    .why = عندها يصبح الدخل الأدنى (RSA) ممكنًا قبل سن 25.
    .hint = المطلوب 3214 ساعة خلال ثلاث سنوات.
q-has_grant = { $person ->
    [you] هل لديك منحة دراسية؟
   *[other] هل لدى { $name } منحة دراسية؟
}
    .why = مساعدة الإيجار أعلى لمن لديه منحة دراسية.

## Questions: money of each month

q-net_wage = { $person ->
    [you] كم راتبك الصافي في الشهر؟
   *[other] كم راتب { $name } الصافي في الشهر؟
}
    .why = تتوقف كل المساعدات تقريبًا على الدخل.
    .hint = ابحث في كشف الراتب عن «montant net social».
q-self_kind = { $person ->
    [you] ما نشاطك؟
   *[other] ما نشاط { $name }؟
}
    .why = يُطرح جزء ثابت من رقم المعاملات.
v-self_kind-micro_sales = مقاولة ذاتية (micro-entreprise): بيع
v-self_kind-micro_services = مقاولة ذاتية (micro-entreprise): خدمات أو حرفة
v-self_kind-micro_liberal = مقاولة ذاتية (micro-entreprise): مهنة حرة
v-self_kind-other = مقاولة من نوع آخر
q-turnover = { $person ->
    [you] كم يدرّ نشاطك في الشهر؟
   *[other] كم يدرّ نشاط { $name } في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
    .hint = مقاولة ذاتية: رقم المعاملات (chiffre d’affaires). مقاولة من نوع آخر: الربح.
q-unemployment_benefit = { $person ->
    [you] كم يصلك من تعويض البطالة في الشهر؟
   *[other] كم يصل إلى { $name } من تعويض البطالة في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
    .hint = انظر إلى آخر دفعة من France Travail.
q-sick_pay = { $person ->
    [you] كم يصلك من تعويض المرض أو الأمومة في الشهر؟
   *[other] كم يصل إلى { $name } من تعويض المرض أو الأمومة في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
q-pension = { $person ->
    [you] كم يصلك من معاش التقاعد في الشهر؟
   *[other] كم يصل إلى { $name } من معاش التقاعد في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
    .hint = اجمع كل معاشات التقاعد، صافية قبل الضريبة.
q-invalidity_pension = { $person ->
    [you] كم يصلك من معاش العجز في الشهر؟
   *[other] كم يصل إلى { $name } من معاش العجز في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
q-alimony_received = { $person ->
    [you] كم يصلك من النفقة في الشهر؟
   *[other] كم يصل إلى { $name } من النفقة في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
q-alimony_paid = { $person ->
    [you] كم تدفع من النفقة في الشهر؟
   *[other] كم يدفع { $name } من النفقة في الشهر؟
}
    .why = يُطرح هذا المبلغ من دخلك.
q-gross_wage = { $person ->
    [you] كم راتبك الإجمالي في الشهر؟
   *[other] كم راتب { $name } الإجمالي في الشهر؟
}
    .why = الحد الأدنى للشيخوخة يُحسب من الراتب الإجمالي.
    .hint = تجده في أعلى كشف الراتب.
q-gross_pension = { $person ->
    [you] كم معاش تقاعدك الإجمالي في الشهر؟
   *[other] كم معاش تقاعد { $name } الإجمالي في الشهر؟
}
    .why = الحد الأدنى للشيخوخة يُحسب من معاش التقاعد الإجمالي.
    .hint = اسأل صندوق التقاعد عنه. غالبًا يزيد قليلًا على الصافي.
q-aah_received = { $person ->
    [you] كم يصلك من مساعدة الإعاقة (AAH) في الشهر؟
   *[other] كم يصل إلى { $name } من مساعدة الإعاقة (AAH) في الشهر؟
}
    .why = تدخل AAH في حساب مساعدات أخرى.
    .hint = اكتب 0 إن لم يوجد شيء.
q-ass_received = { $person ->
    [you] كم يصلك من مساعدة نهاية البطالة (ASS) في الشهر؟
   *[other] كم يصل إلى { $name } من مساعدة نهاية البطالة (ASS) في الشهر؟
}
    .why = تدخل ASS في حساب مساعدات أخرى.
    .hint = اكتب 0 إن لم يوجد شيء.
q-asi_received = { $person ->
    [you] كم يصلك من مساعدة العجز (ASI) في الشهر؟
   *[other] كم يصل إلى { $name } من مساعدة العجز (ASI) في الشهر؟
}
    .why = تدخل ASI في حساب مساعدات أخرى.
    .hint = اكتب 0 إن لم يوجد شيء.
q-aspa_received = { $person ->
    [you] كم يصلك من الحد الأدنى للشيخوخة (ASPA) في الشهر؟
   *[other] كم يصل إلى { $name } من الحد الأدنى للشيخوخة (ASPA) في الشهر؟
}
    .why = تدخل ASPA في حساب مساعدات أخرى.
    .hint = اكتب 0 إن لم يوجد شيء.

## Questions: savings and earlier months

q-livret_a = كم لدى أسرتك في حسابات Livret A؟
    .why = فوائدها تُحسب دخلًا.
    .hint = اجمع حسابات الأسرة كلها. اكتب 0 إن لم يوجد شيء.
q-other_savings = كم لدى أسرتك من مدخرات أخرى؟
    .why = يُحسب جزء صغير منها دخلًا.
    .hint = حسابات ادخار أخرى، تأمين على الحياة، حساب جارٍ. اكتب 0 إن لم يوجد شيء.
q-has_property_income = هل تصل إلى أسرتك إيجارات أو فوائد خاضعة للضريبة؟
    .why = تُحسب دخلًا.
q-capital_income = كم الفوائد الخاضعة للضريبة في السنة؟
    .why = تُحسب دخلًا.
    .hint = انظر إلى إشعار الضريبة.
q-land_income = كم يصل إلى أسرتك من الإيجارات في السنة؟
    .why = تُحسب دخلًا.
    .hint = ابحث في إشعار الضريبة عن «revenus fonciers nets».
q-last_change = متى تغيّر دخل أسرتك آخر مرة؟
    .why = بعض المساعدات تنظر إلى الدخل السابق.
    .hint = تغيّر حقيقي: عمل، بطالة، تقاعد، زيادة كبيرة أو نقص كبير.
v-last_change-past_year = منذ أقل من 14 شهرًا
v-last_change-past_three_years = قبل ذلك، لكن منذ أقل من ثلاث سنوات
v-last_change-longer_ago = قبل ذلك بكثير، أو أبدًا
q-wage_12m = { $person ->
    [you] كم وصلك من راتب صافٍ خلال 12 شهرًا؟
   *[other] كم وصل إلى { $name } من راتب صافٍ خلال 12 شهرًا؟
}
    .why = التأمين التكميلي ومساعدة الإيجار ينظران إلى 12 شهرًا.
    .hint = دون حساب الشهر الماضي. اكتب 0 إن لم يوجد شيء.
q-other_income_12m = كم وصل إلى أسرتك من دخل آخر خلال 12 شهرًا؟
    .why = التأمين التكميلي ينظر إلى 12 شهرًا.
    .hint = بطالة، تقاعد، تعويضات، عمل حر. دون المساعدات.
q-taxable_wage_12m = { $person ->
    [you] كم راتبك الخاضع للضريبة خلال 12 شهرًا؟
   *[other] كم راتب { $name } الخاضع للضريبة خلال 12 شهرًا؟
}
    .why = تُحسب مساعدة الإيجار من هذا المبلغ.
    .hint = كشوف الراتب تذكر «net imposable» كل شهر.
q-taxable_unemployment_12m = { $person ->
    [you] كم وصلك من تعويض بطالة خاضع للضريبة خلال 12 شهرًا؟
   *[other] كم وصل إلى { $name } من تعويض بطالة خاضع للضريبة خلال 12 شهرًا؟
}
    .why = تُحسب مساعدة الإيجار من هذا المبلغ.
    .hint = تجده في حسابك على France Travail.
q-taxable_pension_12m = { $person ->
    [you] كم وصلك من معاش تقاعد خاضع للضريبة خلال 12 شهرًا؟
   *[other] كم وصل إلى { $name } من معاش تقاعد خاضع للضريبة خلال 12 شهرًا؟
}
    .why = تُحسب مساعدة الإيجار من هذا المبلغ.
    .hint = تجده عند صندوق التقاعد.
q-was_self_employed = { $person ->
    [you] هل كان لديك عمل حر قبل سنتين؟
   *[other] هل كان لدى { $name } عمل حر قبل سنتين؟
}
    .why = مساعدة الإيجار تنظر إلى أرباح ما قبل سنتين.
q-profit_n2 = { $person ->
    [you] كم كان ربحك من العمل الحر قبل سنتين؟
   *[other] كم كان ربح { $name } من العمل الحر قبل سنتين؟
}
    .why = مساعدة الإيجار تنظر إلى هذا الربح.
    .hint = احسب السنة كلها. انظر إلى إشعار الضريبة الذي وصل السنة الماضية.
q-tax_income_n2 = كم كان الدخل الضريبي المرجعي لأسرتك قبل سنتين؟
    .why = مساعدات الأطفال تنظر إلى هذا الدخل.
    .hint = ابحث عن «revenu fiscal de référence» في إشعار الضريبة الذي وصل السنة الماضية. اجمعهما إن كان لديك إشعاران.
q-two_earners_n2 = قبل سنتين، هل كسب كل منكما نحو 450 يورو أو أكثر شهريًا؟
    .why = يرتفع الحد الأعلى عند وجود دخلين.
    .hint = احسب دخل العمل. الحد الدقيق يتغيّر قليلًا كل سنة.

## Questions: health, papers, studies

q-disability = { $person ->
    [you] هل لديك إعاقة معترف بها من MDPH؟
   *[other] هل لدى { $name } إعاقة معترف بها من MDPH؟
}
    .why = عندها تكون عدة مساعدات أعلى.
    .hint = النسبة مكتوبة في القرار أو البطاقة.
v-disability-none = لا
v-disability-from_50 = نعم، بين 50% و79%
v-disability-from_80 = نعم، 80% أو أكثر
q-work_restriction = { $person ->
    [you] هل تعترف MDPH بأن لديك صعوبة دائمة في العمل (RSDAE)؟
   *[other] هل تعترف MDPH بأن لدى { $name } صعوبة دائمة في العمل (RSDAE)؟
}
    .why = عندها تصبح مساعدة الإعاقة (AAH) ممكنة.
q-nationality = { $person ->
    [you] ما وضعك في فرنسا؟
   *[other] ما وضع { $name } في فرنسا؟
}
    .why = بعض المساعدات تطلب حق الإقامة.
    .hint = إجابتك تبقى على هذا الجهاز.
v-nationality-french = جنسية فرنسية
v-nationality-eea_settled = أوروبا أو سويسرا، هنا منذ أكثر من ثلاثة أشهر
v-nationality-eea_new = أوروبا أو سويسرا، هنا منذ أقل من ثلاثة أشهر
v-nationality-permit_5_years = رخصة إقامة تسمح بالعمل منذ خمس سنوات
v-nationality-protected = لاجئ أو عديم الجنسية أو حامل بطاقة مقيم
v-nationality-permit_new = رخصة إقامة منذ أقل من خمس سنوات
v-nationality-other = وضع آخر
q-parents_income = { $person ->
    [you] كم الدخل الإجمالي لوالديك في السنة؟
   *[other] كم الدخل الإجمالي لوالدي { $name } في السنة؟
}
    .why = تتوقف المنحة على هذا الدخل.
    .hint = ابحث عن «revenu brut global» في إشعار الضريبة الذي وصلهما السنة الماضية.
q-campus_distance = { $person ->
    [you] كم يبعد مكان دراستك عن بيت والديك؟
   *[other] كم يبعد مكان دراسة { $name } عن بيت الوالدين؟
}
    .why = كلما بعدت المسافة زادت المنحة.
v-campus_distance-near = أقل من 30 كم
v-campus_distance-from_30 = من 30 إلى 249 كم
v-campus_distance-from_250 = 250 كم أو أكثر
q-siblings_at_school = { $person ->
    [you] كم ولدًا آخر يعيله والداك، خارج التعليم العالي؟
   *[other] كم ولدًا آخر يعيله والدا { $name }، خارج التعليم العالي؟
}
    .why = عددهم يزيد المنحة.
q-siblings_in_higher = { $person ->
    [you] كم عدد إخوتك وأخواتك في التعليم العالي؟
   *[other] كم أخًا أو أختًا لدى { $name } في التعليم العالي؟
}
    .why = عددهم يزيد المنحة.

## Headings of screens that hold several questions

screen-rented = سكنك المستأجر
screen-lone_parent = أنت وأطفالك
screen-net_wage = الرواتب
screen-unemployment_benefit = تعويض البطالة
screen-pension = معاشات التقاعد
screen-sick_pay = تعويضات المرض أو الأمومة
screen-invalidity_pension = معاشات العجز
screen-alimony_received = نفقات تصل إلى الأسرة
screen-alimony_paid = نفقات تدفعها الأسرة
screen-gross_wage = الرواتب الإجمالية
screen-gross_pension = معاشات التقاعد الإجمالية
screen-profit_n2 = الأرباح قبل سنتين
screen-shared_custody = حضانة الأطفال
screen-out_of_work = دون عمل حاليًا
screen-worked_3214_hours = العمل في السنوات الثلاث الأخيرة
screen-nationality = الوضع في فرنسا

## Short names of numbers, for sentences and lists

short-rent = الإيجار دون المصاريف
short-net_wage = { $person ->
    [you] راتبك الصافي
   *[other] راتب { $name } الصافي
}
short-turnover = { $person ->
    [you] دخل عملك الحر
   *[other] دخل العمل الحر عند { $name }
}
short-unemployment_benefit = { $person ->
    [you] تعويض البطالة الخاص بك
   *[other] تعويض { $name } عن البطالة
}
short-sick_pay = { $person ->
    [you] تعويضك اليومي عن المرض
   *[other] تعويض { $name } اليومي عن المرض
}
short-pension = { $person ->
    [you] معاشك الصافي
   *[other] معاش { $name } الصافي
}
short-invalidity_pension = { $person ->
    [you] معاش العجز الخاص بك
   *[other] معاش { $name } عن العجز
}
short-alimony_received = { $person ->
    [you] النفقة التي تتلقاها
   *[other] النفقة التي تصل إلى { $name }
}
short-alimony_paid = { $person ->
    [you] النفقة التي تدفعها
   *[other] النفقة المدفوعة من { $name }
}
short-gross_wage = { $person ->
    [you] راتبك الإجمالي
   *[other] راتب { $name } الإجمالي
}
short-gross_pension = { $person ->
    [you] معاشك الإجمالي
   *[other] معاش { $name } الإجمالي
}
short-aah_received = { $person ->
    [you] مبلغ مساعدة الإعاقة (AAH) عندك
   *[other] مبلغ مساعدة الإعاقة (AAH) عند { $name }
}
short-ass_received = { $person ->
    [you] مبلغ مساعدة نهاية البطالة (ASS) عندك
   *[other] مبلغ مساعدة نهاية البطالة (ASS) عند { $name }
}
short-asi_received = { $person ->
    [you] مبلغ مساعدة العجز (ASI) عندك
   *[other] مبلغ مساعدة العجز (ASI) عند { $name }
}
short-aspa_received = { $person ->
    [you] مبلغ الحد الأدنى للشيخوخة (ASPA) عندك
   *[other] مبلغ الحد الأدنى للشيخوخة (ASPA) عند { $name }
}
short-livret_a = المال في حسابات Livret A
short-other_savings = المدخرات الأخرى
short-capital_income = الفوائد الخاضعة للضريبة
short-land_income = الإيجارات المتلقاة
short-wage_12m = { $person ->
    [you] رواتبك في 12 شهرًا
   *[other] رواتب { $name } في 12 شهرًا
}
short-other_income_12m = الدخل الآخر في 12 شهرًا
short-taxable_wage_12m = { $person ->
    [you] رواتبك الخاضعة للضريبة في 12 شهرًا
   *[other] رواتب { $name } الخاضعة للضريبة في 12 شهرًا
}
short-taxable_unemployment_12m = { $person ->
    [you] تعويضك عن البطالة الخاضع للضريبة في 12 شهرًا
   *[other] تعويض { $name } عن البطالة الخاضع للضريبة في 12 شهرًا
}
short-taxable_pension_12m = { $person ->
    [you] معاشك الخاضع للضريبة في 12 شهرًا
   *[other] معاش { $name } الخاضع للضريبة في 12 شهرًا
}
short-profit_n2 = { $person ->
    [you] ربحك قبل سنتين
   *[other] ربح { $name } قبل سنتين
}
short-tax_income_n2 = الدخل الضريبي قبل سنتين
short-parents_income = { $person ->
    [you] دخل والديك
   *[other] دخل والدي { $name }
}
short-siblings_at_school = { $person ->
    [you] إخوتك في المدرسة
   *[other] إخوة { $name } في المدرسة
}
short-siblings_in_higher = { $person ->
    [you] إخوتك الطلاب
   *[other] إخوة { $name } الطلاب
}
