# كلمات الحقوق والأسئلة في فرنسا. جمل قصيرة. الأسماء الرسمية تبقى بالفرنسية في العناوين.

## Who decides

authority-caf = صندوق الإعانات العائلية CAF (أو MSA)
authority-cpam = التأمين الصحي الفرنسي
authority-mdph = مكتب شؤون الإعاقة MDPH
authority-crous = مكتب خدمات الطلاب Crous
authority-carsat = صندوق التقاعد

## RSA

benefit-rsa = الدخل الأدنى (RSA)
    .summary = مبلغ شهري للأسر التي لا دخل لها أو دخلها قليل.
    .apply = اطلبه على موقع caf.fr. يمكنك أيضًا الاتصال بالرقم 3230.
reason-rsa-place = تسكن خارج مايوت، حيث تختلف المبالغ.
reason-rsa-stay = لديك أو لدى شريكك حق الإقامة المطلوب.
reason-rsa-not_student = أحد البالغين أنهى دراسته، أو تربي طفلك وحدك.
reason-rsa-age_or_family = عمرك أو عائلتك أو عملك يفتح هذا الحق.
reason-rsa-over_25 = شخص عمره 25 سنة أو أكثر أنهى دراسته.
reason-rsa-with_child = لديك طفل تعيله، وأحد البالغين أنهى دراسته.
reason-rsa-expecting = أنت أو شريكك في انتظار مولود.
reason-rsa-alone_with_child = تربي طفلًا أو تنتظره بلا شريك.
reason-rsa-worked_enough = شخص عمره أقل من 25 سنة عمل سنتين من ثلاث.
reason-rsa-amount = دخل الأسرة ومساعداتها الأخرى قليلة بما يكفي.
part-rsa-main = RSA
step-rsa-scale = المبلغ المحدد لأسرتك
step-rsa-housing = حصة السكن
step-rsa-income = دخلك المحسوب

## Housing benefit

benefit-housing_benefit = مساعدة على الإيجار
    .summary = مساعدة كل شهر لدفع إيجار مسكنك.
    .apply = اطلبها على caf.fr عند دخول المسكن. لا تُدفع عن الشهور الماضية.
reason-housing_benefit-mainland = تسكن في فرنسا الأوروبية.
reason-housing_benefit-tenant = تدفع إيجارًا.
reason-housing_benefit-not_relative = المالك من خارج عائلتك القريبة.
reason-housing_benefit-amount = دخلك وإيجارك أقل من الحدود.
part-housing_benefit-main = مساعدة السكن
step-housing_benefit-rent = الإيجار والمصاريف المحسوبة
step-housing_benefit-own_share = الجزء الذي تدفعه أنت
step-housing_benefit-dear_rent = تخفيض بسبب إيجار مرتفع جدًا
step-housing_benefit-flat_cut = خصم ثابت
step-housing_benefit-social_cut = تخفيض سبق حسابه في إيجارك الاجتماعي
step-housing_benefit-crds = اقتطاع CRDS

## Family allowances

benefit-family_allowances = إعانات الأطفال
    .summary = مبلغ كل شهر ابتداءً من طفلين.
    .apply = تصل بلا طلب إن كان CAF يعرف أطفالك. وإلا فصرّح بهم على caf.fr.
reason-family_allowances-two_children = لديك طفلان على الأقل دون 20 سنة.
reason-family_allowances-amount = هناك مبلغ مستحق لأطفالك.
part-family_allowances-allowances = إعانات الأطفال
part-family_allowances-child_of_twenty = مبلغ عن الابن البالغ 20 سنة
step-family_allowances-base = المبلغ الأساسي
step-family_allowances-older = زيادة عن الأطفال الأكبر
step-family_allowances-factor = الحصة حسب دخلك
step-family_allowances-smoothing = تكملة قرب الحد الأعلى

## Back to school

benefit-back_to_school = منحة الدخول المدرسي
    .summary = مبلغ في أغسطس عن كل طفل متمدرس من 6 إلى 18 سنة.
    .apply = تصل بلا طلب قبل سن 16. بعد ذلك صرّح بالمدرسة على caf.fr.
reason-back_to_school-pupil = لديك طفل من 6 إلى 18 سنة في المدرسة.
reason-back_to_school-amount = دخل أسرتك قبل سنتين قليل بما يكفي.
part-back_to_school-main = منحة الدخول المدرسي
step-back_to_school-children = المبلغ عن أطفالك
step-back_to_school-income = الدخل الزائد على الحد

## Complementary health

benefit-complementary_health = تأمين صحي تكميلي مجاني أو رخيص
    .summary = يدفع ما لا يدفعه التأمين الصحي العام من العلاج.
    .apply = اطلبه من حسابك على ameli أو بالبريد. يمكنك الاتصال بالرقم 3646.
reason-complementary_health-independent = ضرائبك منفصلة عن ضرائب والديك.
reason-complementary_health-means = دخل أسرتك قليل بما يكفي.
reason-complementary_health-amount = هناك سعر محدد لأسرتك.
outcome-complementary_health-free = مجاني
outcome-complementary_health-free_or_contribution = مجاني، أو بمساهمة صغيرة
outcome-complementary_health-with_contribution = بمساهمة صغيرة
part-complementary_health-main = مساهمتك
step-complementary_health-members = مبلغ عن كل شخص حسب العمر

## Lone parents

benefit-asf = مساعدة لمن يربي طفله وحده (ASF)
    .summary = مبلغ كل شهر حين يدفع الوالد الآخر قليلًا أو لا يدفع.
    .apply = اطلبها على caf.fr. يستطيع CAF أن يطالب بالنفقة نيابة عنك.
reason-asf-place = تسكن خارج مايوت.
reason-asf-alone = تعيش بلا شريك.
reason-asf-children = يعيش معك أغلب الوقت طفل عمره أقل من 20 سنة.
reason-asf-other_parent = هناك نفقة محددة، أو الوالد الآخر غائب.
reason-asf-amount = النفقة التي تتلقاها قليلة بما يكفي.
part-asf-main = مساعدة لمن يربي طفله وحده
step-asf-children = المبلغ عن أطفالك
step-asf-alimony = النفقة التي تتلقاها

## Three children or more

benefit-cf = مساعدة لثلاثة أطفال أو أكثر (CF)
    .summary = مبلغ كل شهر عن ثلاثة أطفال من 3 إلى 20 سنة.
    .apply = تصل بلا طلب إن كان CAF يعرف أطفالك. وإلا فصرّح بهم على caf.fr.
reason-cf-place = تسكن في فرنسا الأوروبية.
reason-cf-three_children = لديك ثلاثة أطفال على الأقل من 3 إلى 20 سنة.
reason-cf-no_paje = أسرتك تعيش من دون PAJE، مساعدة الطفل الصغير.
reason-cf-amount = دخل أسرتك قبل سنتين قليل بما يكفي.
part-cf-main = مساعدة لثلاثة أطفال أو أكثر

## A small child

benefit-paje = مساعدة للطفل الصغير (PAJE)
    .summary = مبلغ كل شهر عن طفل عمره أقل من 3 سنوات.
    .apply = صرّح بالولادة على caf.fr. يمكنك أيضًا الاتصال بالرقم 3230.
reason-paje-place = تسكن خارج مايوت.
reason-paje-baby = لديك طفل يبقى عمره أقل من 3 سنوات حتى آخر الشهر.
reason-paje-amount = دخل أسرتك قبل سنتين قليل بما يكفي.
part-paje-main = مساعدة للطفل الصغير
step-paje-children = المبلغ حسب دخلك

## The old

benefit-aspa = الحد الأدنى للشيخوخة (ASPA)
    .summary = مبلغ كل شهر يكمّل معاش التقاعد القليل.
    .apply = اطلبه من صندوق تقاعدك أو على الرقم 3960. قد تسترجع الدولة جزءًا منه من الميراث.
reason-aspa-place = تسكن خارج مايوت.
reason-aspa-old = عمرك أو عمر شريكك 65 سنة، أو 64 مع إعاقة.
reason-aspa-stay = شخص في هذا العمر له حق الإقامة المطلوب.
reason-aspa-amount = دخل الأسرة ومدخراتها قليلان بما يكفي.
part-aspa-main = الحد الأدنى للشيخوخة
step-aspa-most = المبلغ الكامل
step-aspa-income = الجزء المطروح حسب دخلك

## Documents

doc-identity = وثيقة هوية
doc-permit = تصريح الإقامة، إن كنت أجنبيًا
doc-payslips = كشوف الراتب
doc-bank_details = بيانات الحساب البنكي (RIB)
doc-rent_receipt = وصل الإيجار
doc-lease = عقد الإيجار
doc-family_book = دفتر العائلة
doc-school_certificate = شهادة مدرسية
doc-health_card = بطاقة التأمين الصحي (Vitale)
doc-tax_notice = إشعار الضريبة
doc-court_decision = قرار القاضي بشأن النفقة
doc-disability_file = ملف MDPH

## What the agency also looks at

untested-rights_claimed = أن تطلب أولًا حقوقك الأخرى (البطالة، التقاعد، النفقة).
untested-residence_nine_months = أن تعيش في فرنسا تسعة أشهر على الأقل كل سنة.
untested-exceptional_income = أنك لم تتلق مبلغًا استثنائيًا.
untested-regular_stay = أن تكون إقامتك في فرنسا قانونية.
untested-main_home = أن يكون هذا مسكنك الرئيسي.
untested-decent_home = أن يكون المسكن لائقًا وواسعًا بما يكفي.
untested-other_people_means = قد يُحسب دخل باقي سكان البيت.
untested-unlet_property = أنك لا تملك عقارًا فارغًا.
untested-health_insured = أن تكون مشمولًا بالتأمين الصحي.
untested-stable_stay = أن تعيش في فرنسا منذ أكثر من ثلاثة أشهر.
untested-pension_claimed = أن تطلب أولًا كل معاشات تقاعدك.
untested-other_parent_claims = أن الوالد الآخر لا يتلقى هذه المساعدة عن أطفالكما.

window-ars = في أغسطس، قبل بداية الدراسة
window-crous = من مارس إلى مايو، للسنة التالية

## Questions: place and home

q-territory = في أي منطقة تعيش؟
    .why = بعض القواعد تختلف حسب المنطقة.
v-territory-mainland = في فرنسا الأوروبية
v-territory-alsace_moselle = في الألزاس أو موزيل
v-territory-overseas = في ما وراء البحار
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
v-tenure-owner = أنا مالك، بلا قرض
v-tenure-owner_loan = أنا مالك، مع قرض
v-tenure-free = أسكن مجانًا
v-tenure-hostel = أعيش في دار أو إقامة جماعية
v-tenure-none = ليس لدي مسكن

q-old_loan = هل وقّعت القرض قبل سنة 2020؟
    .why = القروض الأحدث لم تعد تعطي مساعدة.
q-rent = كم تدفع إيجارًا، من دون المصاريف؟
    .why = تُحسب المساعدة من الإيجار.
    .hint = انظر في الوصل إلى عبارة « loyer principal ».
q-furnished = هل المسكن مؤجر مفروشًا؟
    .why = جزء من إيجار المفروش لا يُحسب.
q-flat_share = هل تتشارك السكن مع آخرين؟
    .why = حد الإيجار أقل في السكن المشترك.
q-room = هل تستأجر غرفة فقط عند شخص؟
    .why = حد الإيجار أقل للغرفة.
q-landlord_relative = هل المالك والدك أو والدتك أو ابنك؟
    .why = في هذه الحالة لا توجد مساعدة للإيجار.
    .hint = يُحسب أيضًا الأجداد وأقارب شريكك.

## Questions: people

q-shared_custody = { $person ->
    [you] هل تعيش في حضانة بالتناوب؟
   *[other] هل { $name } في حضانة بالتناوب؟
}
    .why = بعض المساعدات تُقسم حينها بين الوالدين.
    .hint = يعيش الطفل وقتًا متقاربًا عند كل والد.
q-separated_recently = هل انفصلت أو ترملت منذ أقل من 18 شهرًا؟
    .why = يكون RSA أعلى في هذه المدة.
q-depends_on_parents = هل أنت مسجل في تصريح ضرائب والديك؟
    .why = في هذه الحالة يُطلب التأمين معهما.
    .hint = أجب بنعم أيضًا إن كانا يدفعان لك نفقة مصرحًا بها.
q-other_parent = هل يدفع الوالد الآخر نفقة للأطفال؟
    .why = وإلا فقد تحل محلها مساعدة.
v-other_parent-pays = نعم، يدفع
v-other_parent-unpaid = النفقة محددة لكنها لا تُدفع
v-other_parent-absent = غائب أو مجهول أو متوفى
v-other_parent-agreed_none = لم يتقرر شيء

## Questions: work

q-has_wage = { $person ->
    [you] هل لديك راتب؟
   *[other] هل لدى { $name } راتب؟
}
    .why = لن نسأل عن المبلغ إلا إذا كان الجواب نعم.
    .hint = يُحسب التدريب المهني المدفوع أيضًا.
q-has_self_employed = { $person ->
    [you] هل تعمل لحسابك الخاص؟
   *[other] هل يعمل { $name } لحسابه الخاص؟
}
    .why = دخل العمل الحر يُحسب بطريقة أخرى.
q-has_unemployment_benefit = { $person ->
    [you] هل تتلقى تعويض البطالة؟
   *[other] هل يتلقى { $name } تعويض البطالة؟
}
    .why = مدفوعات France Travail تُحسب دخلًا.
q-has_sick_pay = { $person ->
    [you] هل تتلقى تعويض مرض أو أمومة؟
   *[other] هل يتلقى { $name } تعويض مرض أو أمومة؟
}
    .why = يُحسب دخلًا.
q-has_pension = { $person ->
    [you] هل تتلقى معاش تقاعد؟
   *[other] هل يتلقى { $name } معاش تقاعد؟
}
    .why = يُحسب دخلًا.
    .hint = معاش الأرمل أو الأرملة يُحسب أيضًا.
q-has_invalidity_pension = { $person ->
    [you] هل تتلقى معاش عجز؟
   *[other] هل يتلقى { $name } معاش عجز؟
}
    .why = يُحسب دخلًا.
q-has_minimum = { $person ->
    [you] هل تتلقى الآن AAH أو ASS أو ASI أو ASPA؟
   *[other] هل يتلقى { $name } الآن AAH أو ASS أو ASI أو ASPA؟
}
    .why = هذه المساعدات تدخل في حساب غيرها.
    .hint = AAH: الإعاقة. ASS: نهاية البطالة. ASI: العجز. ASPA: الحد الأدنى للشيخوخة.
q-has_alimony = { $person ->
    [you] هل تتلقى نفقة؟
   *[other] هل يتلقى { $name } نفقة؟
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
    .why = قد ترتفع مساعدة الإيجار.
v-out_of_work-search_short = يبحث عن عمل منذ أقل من شهرين
v-out_of_work-search_long = يبحث عن عمل منذ أكثر من شهرين
v-out_of_work-parental_leave = إجازة والدية
v-out_of_work-sick_long = مرض منذ أكثر من ستة أشهر
v-out_of_work-other = سبب آخر
q-worked_3214_hours = { $person ->
    [you] هل عملت سنتين بدوام كامل خلال ثلاث سنوات؟
   *[other] هل عمل { $name } سنتين بدوام كامل خلال ثلاث سنوات؟
}
    .why = يصبح RSA ممكنًا قبل سن 25.
    .hint = المطلوب 3214 ساعة في ثلاث سنوات.
q-has_grant = { $person ->
    [you] هل لديك منحة دراسية؟
   *[other] هل لدى { $name } منحة دراسية؟
}
    .why = مساعدة الإيجار أعلى لأصحاب المنح.

## Questions: money of each month

q-net_wage = { $person ->
    [you] كم راتبك الصافي في الشهر؟
   *[other] كم الراتب الصافي لـ { $name } في الشهر؟
}
    .why = أغلب المساعدات تتوقف على الدخل.
    .hint = انظر في كشف الراتب إلى « montant net social ».
q-self_kind = { $person ->
    [you] ما نشاطك؟
   *[other] ما نشاط { $name }؟
}
    .why = يُطرح جزء ثابت من المبيعات.
v-self_kind-micro_sales = مشروع صغير: بيع
v-self_kind-micro_services = مشروع صغير: خدمات أو حرفة
v-self_kind-micro_liberal = مشروع صغير: مهنة حرة
v-self_kind-other = مؤسسة أخرى
q-turnover = { $person ->
    [you] كم يجلب نشاطك في الشهر؟
   *[other] كم يجلب نشاط { $name } في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
    .hint = مشروع صغير: مجموع المبيعات. مؤسسة أخرى: الربح.
q-unemployment_benefit = { $person ->
    [you] كم تعويض البطالة الذي تتلقاه في الشهر؟
   *[other] كم تعويض البطالة الذي يتلقاه { $name } في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
    .hint = انظر إلى آخر دفعة من France Travail.
q-sick_pay = { $person ->
    [you] كم تتلقى شهريًا تعويضًا عن المرض أو الأمومة؟
   *[other] كم يتلقى { $name } شهريًا تعويضًا عن المرض أو الأمومة؟
}
    .why = يُحسب هذا المبلغ دخلًا.
q-pension = { $person ->
    [you] كم معاش تقاعدك في الشهر؟
   *[other] كم معاش تقاعد { $name } في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
    .hint = اجمع كل المعاشات، صافية قبل الضريبة.
q-invalidity_pension = { $person ->
    [you] كم معاش العجز الذي تتلقاه في الشهر؟
   *[other] كم معاش العجز الذي يتلقاه { $name } في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
q-alimony_received = { $person ->
    [you] كم تتلقى من النفقة في الشهر؟
   *[other] كم يتلقى { $name } من النفقة في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
q-alimony_paid = { $person ->
    [you] كم تدفع من النفقة في الشهر؟
   *[other] كم يدفع { $name } من النفقة في الشهر؟
}
    .why = يُطرح هذا المبلغ من دخلك.
q-gross_wage = { $person ->
    [you] كم راتبك الإجمالي في الشهر؟
   *[other] كم الراتب الإجمالي لـ { $name } في الشهر؟
}
    .why = الحد الأدنى للشيخوخة يُحسب من الراتب الإجمالي.
    .hint = هو في أعلى كشف الراتب.
q-gross_pension = { $person ->
    [you] كم معاشك الإجمالي في الشهر؟
   *[other] كم المعاش الإجمالي لـ { $name } في الشهر؟
}
    .why = الحد الأدنى للشيخوخة يُحسب من المعاش الإجمالي.
    .hint = يعطيه صندوق التقاعد. غالبًا يزيد قليلًا على الصافي.
q-aah_received = { $person ->
    [you] كم تتلقى من AAH في الشهر؟
   *[other] كم يتلقى { $name } من AAH في الشهر؟
}
    .why = تدخل AAH في حساب مساعدات أخرى.
    .hint = اكتب 0 إن لم يكن شيء.
q-ass_received = { $person ->
    [you] كم تتلقى من ASS في الشهر؟
   *[other] كم يتلقى { $name } من ASS في الشهر؟
}
    .why = تدخل ASS في حساب مساعدات أخرى.
    .hint = اكتب 0 إن لم يكن شيء.
q-asi_received = { $person ->
    [you] كم تتلقى من ASI في الشهر؟
   *[other] كم يتلقى { $name } من ASI في الشهر؟
}
    .why = تدخل ASI في حساب مساعدات أخرى.
    .hint = اكتب 0 إن لم يكن شيء.
q-aspa_received = { $person ->
    [you] كم تتلقى من ASPA في الشهر؟
   *[other] كم يتلقى { $name } من ASPA في الشهر؟
}
    .why = تدخل ASPA في حساب مساعدات أخرى.
    .hint = اكتب 0 إن لم يكن شيء.

## Questions: savings and earlier months

q-livret_a = كم لديكم في حسابات Livret A؟
    .why = فوائدها تُحسب دخلًا.
    .hint = اجمع حسابات الأسرة كلها. اكتب 0 إن لم يكن شيء.
q-other_savings = كم لديكم من مدخرات أخرى؟
    .why = تُحسب قليلًا مثل الدخل.
    .hint = حسابات أخرى، تأمين على الحياة، حساب جار. اكتب 0 إن لم يكن شيء.
q-has_property_income = هل تتلقون إيجارات أو فوائد خاضعة للضريبة؟
    .why = تُحسب دخلًا.
q-capital_income = كم الفوائد الخاضعة للضريبة في السنة؟
    .why = تُحسب دخلًا.
    .hint = انظر إلى إشعار الضريبة.
q-land_income = كم تتلقون من الإيجارات في السنة؟
    .why = تُحسب دخلًا.
    .hint = صافي دخل الإيجارات في إشعار الضريبة.
q-last_change = متى تغير دخل أسرتك آخر مرة؟
    .why = بعض المساعدات تنظر إلى الدخل السابق.
    .hint = تغير حقيقي: عمل، بطالة، تقاعد، زيادة أو نقص كبير.
v-last_change-past_year = منذ أقل من 14 شهرًا
v-last_change-past_three_years = قبل ذلك، لكن منذ أقل من ثلاث سنوات
v-last_change-longer_ago = قبل ذلك بكثير، أو أبدًا
q-wage_12m = { $person ->
    [you] كم راتبًا صافيًا تلقيت خلال اثني عشر شهرًا؟
   *[other] كم راتبًا صافيًا تلقى { $name } خلال اثني عشر شهرًا؟
}
    .why = التأمين ومساعدة الإيجار ينظران إلى اثني عشر شهرًا.
    .hint = من دون الشهر الماضي. اكتب 0 إن لم يكن شيء.
q-other_income_12m = كم تلقت أسرتك من دخل آخر خلال اثني عشر شهرًا؟
    .why = التأمين الصحي ينظر إلى اثني عشر شهرًا.
    .hint = بطالة، تقاعد، تعويضات، عمل حر. من دون المساعدات.
q-taxable_wage_12m = { $person ->
    [you] كم راتبك الخاضع للضريبة خلال اثني عشر شهرًا؟
   *[other] كم راتب { $name } الخاضع للضريبة خلال اثني عشر شهرًا؟
}
    .why = تُحسب مساعدة الإيجار من هذا المبلغ.
    .hint = كشوف الراتب تذكر « net imposable » كل شهر.
q-taxable_unemployment_12m = { $person ->
    [you] كم تعويض بطالة خاضعًا للضريبة تلقيت خلال اثني عشر شهرًا؟
   *[other] كم تعويض بطالة خاضعًا للضريبة تلقى { $name } خلال اثني عشر شهرًا؟
}
    .why = تُحسب مساعدة الإيجار من هذا المبلغ.
    .hint = تجده في حسابك على France Travail.
q-taxable_pension_12m = { $person ->
    [you] كم معاشًا خاضعًا للضريبة تلقيت خلال اثني عشر شهرًا؟
   *[other] كم معاشًا خاضعًا للضريبة تلقى { $name } خلال اثني عشر شهرًا؟
}
    .why = تُحسب مساعدة الإيجار من هذا المبلغ.
    .hint = يعطيه صندوق التقاعد.
q-was_self_employed = { $person ->
    [you] هل كنت تعمل لحسابك الخاص قبل سنتين؟
   *[other] هل كان { $name } يعمل لحسابه الخاص قبل سنتين؟
}
    .why = مساعدة الإيجار تنظر إلى أرباح ما قبل سنتين.
q-profit_n2 = { $person ->
    [you] كم كان ربحك من العمل الحر قبل سنتين؟
   *[other] كم كان ربح { $name } من العمل الحر قبل سنتين؟
}
    .why = مساعدة الإيجار تنظر إلى هذا الربح.
    .hint = احسب السنة كلها. انظر إلى إشعار الضريبة المستلم في السنة الماضية.
q-tax_income_n2 = كم كان « revenu fiscal de référence » لأسرتك قبل سنتين؟
    .why = مساعدات الأطفال تنظر إلى هذا الدخل.
    .hint = هو في إشعار الضريبة المستلم في السنة الماضية. اجمع إن كان لديكم إشعاران.
q-two_earners_n2 = قبل سنتين، هل كسب كل منكما نحو 450 € أو أكثر شهريًا؟
    .why = الحد أعلى عند وجود راتبين.
    .hint = احسبا دخل العمل. الحد الدقيق يتغير قليلًا كل سنة.

## Questions: health, papers, studies

q-disability = { $person ->
    [you] هل لديك إعاقة معترف بها من MDPH؟
   *[other] هل لدى { $name } إعاقة معترف بها من MDPH؟
}
    .why = تكون عدة مساعدات حينها أعلى.
    .hint = النسبة مكتوبة في القرار أو البطاقة.
v-disability-none = لا
v-disability-from_50 = نعم، بين 50 و79 %
v-disability-from_80 = نعم، 80 % أو أكثر
q-work_restriction = { $person ->
    [you] هل تعترف MDPH لك بصعوبة دائمة في العمل (RSDAE)؟
   *[other] هل تعترف MDPH لـ { $name } بصعوبة دائمة في العمل (RSDAE)؟
}
    .why = تصبح AAH ممكنة.
q-nationality = { $person ->
    [you] ما وضعك في فرنسا؟
   *[other] ما وضع { $name } في فرنسا؟
}
    .why = بعض المساعدات تطلب حق الإقامة.
    .hint = إجابتك تبقى على هذا الجهاز.
v-nationality-french = جنسية فرنسية
v-nationality-eea_settled = أوروبا أو سويسرا، هنا منذ أكثر من ثلاثة أشهر
v-nationality-eea_new = أوروبا أو سويسرا، هنا منذ أقل من ثلاثة أشهر
v-nationality-permit_5_years = تصريح إقامة يسمح بالعمل منذ خمس سنوات
v-nationality-protected = لاجئ أو عديم جنسية أو بطاقة مقيم
v-nationality-permit_new = تصريح إقامة منذ أقل من خمس سنوات
v-nationality-other = وضع آخر
q-parents_income = { $person ->
    [you] كم الدخل الإجمالي لوالديك في السنة؟
   *[other] كم الدخل الإجمالي لوالدي { $name } في السنة؟
}
    .why = تتوقف المنحة على هذا الدخل.
    .hint = هو في إشعار ضريبتهما المستلم في السنة الماضية.
q-campus_distance = { $person ->
    [you] كم تبعد دراستك عن بيت والديك؟
   *[other] كم تبعد دراسة { $name } عن بيت الوالدين؟
}
    .why = المسافة ترفع المنحة.
v-campus_distance-near = أقل من 30 كم
v-campus_distance-from_30 = من 30 إلى 249 كم
v-campus_distance-from_250 = 250 كم أو أكثر
q-siblings_at_school = { $person ->
    [you] كم طفلًا آخر يعيل والداك، خارج التعليم العالي؟
   *[other] كم طفلًا آخر يعيل والدا { $name }، خارج التعليم العالي؟
}
    .why = يرفعون المنحة.
q-siblings_in_higher = { $person ->
    [you] كم من إخوتك طلاب في التعليم العالي؟
   *[other] كم من إخوة { $name } طلاب في التعليم العالي؟
}
    .why = يرفعون المنحة.

## Headings of screens that hold several questions

screen-rented = إيجار المسكن
screen-lone_parent = وضعك كوالد أو والدة
screen-net_wage = الرواتب
screen-unemployment_benefit = تعويض البطالة
screen-pension = معاشات التقاعد
screen-sick_pay = تعويضات المرض أو الأمومة
screen-invalidity_pension = معاشات العجز
screen-alimony_received = النفقات التي تتلقونها
screen-alimony_paid = النفقات التي تدفعونها
screen-gross_wage = الرواتب الإجمالية
screen-gross_pension = المعاشات الإجمالية
screen-profit_n2 = الأرباح قبل سنتين
screen-shared_custody = حضانة الأطفال
screen-out_of_work = بلا عمل حاليًا
screen-worked_3214_hours = العمل في السنوات الثلاث الأخيرة
screen-nationality = الوضع في فرنسا
