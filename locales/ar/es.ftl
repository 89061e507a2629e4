# What Spain and Catalonia ask and pay, in plain words: one idea a sentence, at most 15 words.

## Questions

q-town = في أي بلدية تسكن؟
    .why = بعض المساعدات تتوقف على مكان سكنك.
q-electricity = ما نوع عقد الكهرباء في بيتك؟
    .why = التخفيض يتطلب التعرفة المنظَّمة.
    .hint = انظر إلى الفاتورة: اسم التعرفة المنظَّمة PVPC.
v-electricity-regulated = التعرفة المنظَّمة (PVPC)
v-electricity-free_market = تعرفة أخرى من السوق الحرة
v-electricity-not_ours = العقد ليس باسمنا
q-electro_dependent = هل يحتاج أحد في البيت إلى جهاز كهربائي ليعيش؟
    .why = في هذه الحالة يرتفع حد الدخل لتخفيض الكهرباء.
q-moved_in = { $person ->
    [you] هل جئت للسكن هنا منذ أقل من ستة أشهر؟
   *[other] هل السكن مع { $name } بدأ منذ أقل من ستة أشهر؟
}
    .why = إحدى المساعدات تشترط العيش معًا منذ ستة أشهر.
    .hint = لا تحسب الولادة أو التبني أو لمّ شمل الأسرة. ولا انتقال الأسرة كلها.
q-couple_formal = هل الأزواج في البيت متزوجون رسميًا أو مسجَّلون منذ سنتين؟
    .why = وإلا فعلى الإدارة أن تدرس هل أنتم أسرة واحدة.
    .hint = مسجَّلون أي في سجل الأزواج المستقرين.
q-sole_custody = { $person ->
    [you] هل يعيش أولادك معك وحدك؟
   *[other] هل يعيش أولاد { $name } هنا فقط؟
}
    .why = الأسرة ذات الوالد الواحد قد تحصل على مبلغ أكبر.
    .hint = أجب بلا إذا كانت الحضانة مشتركة.
q-apart_year = { $person ->
    [you] هل تسكن بعيدًا عن والديك منذ سنة أو أكثر؟
   *[other] { $name }: هل السكن بعيد عن الوالدين منذ سنة أو أكثر؟
}
    .why = المساعدة تشترط ذلك لمن يعيش وحده.
q-apart_two_years = { $person ->
    [you] هل تسكن بعيدًا عن والديك منذ سنتين أو أكثر؟
   *[other] { $name }: هل السكن بعيد عن الوالدين منذ سنتين أو أكثر؟
}
    .why = المساعدة تشترط ذلك لمن عمره أقل من 30 سنة ويعيش وحده.
q-insured_year = { $person ->
    [you] هل سُجِّلت في الضمان الاجتماعي اثني عشر شهرًا في المجموع؟
   *[other] { $name }: هل بلغ التسجيل في الضمان الاجتماعي اثني عشر شهرًا؟
}
    .why = المساعدة تشترط ذلك لمن عمره أقل من 30 سنة ويعيش وحده.
    .hint = تجد ذلك في تقرير الحياة المهنية (vida laboral).
q-school_meals = { $person ->
    [you] هل تأكل في مطعم مدرسة عمومية أو متعاقدة؟
   *[other] { $name }: هل الغداء في مطعم مدرسة عمومية أو متعاقدة؟
}
    .why = توجد مساعدة تدفع جزءًا من ثمن المطعم المدرسي.
    .hint = أجب بنعم أيضًا إن كان سيأكل هناك بفضل المساعدة.
q-income_now = { $person ->
    [you] كم تقبض الآن، في المجموع؟
   *[other] { $name }: كم مجموع الدخل الآن؟
}
    .why = معظم المساعدات تتوقف على المال الذي يدخل.
    .hint = الأجر والمعاش وتعويض البطالة والإيجار: ما يصل إلى البنك. وزّع الأجور الإضافية على السنة. لا تحسب IMV ولا PNC ولا Renda garantida.
q-income_steady = { $person ->
    [you] هل كان دخلك في السنة الماضية مثل الآن تقريبًا؟
   *[other] { $name }: هل كان الدخل في السنة الماضية مثل الآن تقريبًا؟
}
    .why = بعض المساعدات تنظر إلى السنة الماضية.
    .hint = أجب بنعم إذا كان الفرق صغيرًا: 15 يورو من كل 100 على الأكثر.
q-income_last_year = { $person ->
    [you] كم قبضت في السنة الماضية بعد الضرائب؟
   *[other] { $name }: كم كان دخل السنة الماضية بعد الضرائب؟
}
    .why = تُحسب المساعدة بدخل السنة الماضية.
    .hint = لا تحسب المنح ومساعدات السكن وIMV وRenda garantida. احسب المعاشات.
q-gross_last_year = { $person ->
    [you] كم ربحت في السنة الماضية قبل الضرائب؟
   *[other] { $name }: كم كان دخل السنة الماضية قبل الضرائب؟
}
    .why = تخفيض الكهرباء ينظر إلى الدخل قبل الضرائب.
    .hint = تجده في إقرار الضريبة أو في شهادة المشغِّل.
q-gross_this_year = { $person ->
    [you] كم سيكون دخلك هذه السنة قبل الضرائب؟
   *[other] { $name }: كم سيكون دخل هذه السنة قبل الضرائب؟
}
    .why = يُحسب المعاش بدخل هذه السنة.
    .hint = احسب الأجور الإضافية والإيجار. لا تحسب PNC نفسها.
q-receives_pnc = { $person ->
    [you] هل تقبض الآن معاشًا غير قائم على الاشتراكات (PNC)؟
   *[other] { $name }: هل يُدفع الآن معاش غير قائم على الاشتراكات (PNC)؟
}
    .why = هذا يغيّر الحساب للأسرة كلها.
q-minimum_pensions = هل كل دخل البيت معاشات في حدها الأدنى؟
    .why = معاشات الحد الأدنى تعطي الحق في تخفيض الكهرباء.
    .hint = معاش تقاعد أو عجز، مع 500 يورو على الأكثر من دخل آخر في السنة.
q-imv_received = هل يقبض أحد في البيت الدخل الحيوي الأدنى (IMV)؟
    .why = من يقبض IMV له الحق في تخفيض الكهرباء.
q-large_family_title = هل لديكم شهادة أسرة كثيرة الأفراد؟
    .why = هذه الشهادة تعطي الحق في تخفيض الكهرباء.
q-little_wealth = غير البيت الذي تسكنونه، هل تملكون جميعًا أقل من 26000 يورو؟
    .why = للمساعدة حد أقصى للمدخرات والأملاك.
    .hint = احسب المدخرات والمساكن الأخرى والأراضي. لا تحسب بيت السكن.
q-assets = { $person ->
    [you] غير بيت السكن، كم قيمة أملاكك ومدخراتك؟
   *[other] { $name }: كم قيمة الأملاك والمدخرات، غير بيت السكن؟
}
    .why = للمساعدة حد أقصى للمدخرات والأملاك.
    .hint = للمسكن أو الأرض: القيمة المسجَّلة في Catastro.
q-debts = { $person ->
    [you] كم بقي عليك من ديون عن هذه الأملاك؟
   *[other] { $name }: كم بقي من ديون عن هذه الأملاك؟
}
    .why = تُطرح الديون مما تملك.
q-recognised = { $person ->
    [you] هل لديك إعاقة أو تبعية أو عجز معترف به؟
   *[other] { $name }: هل توجد إعاقة أو تبعية أو عجز معترف به؟
}
    .why = عندها تكون عدة مساعدات أكبر.
q-disability = { $person ->
    [you] ما درجة إعاقتك من 100؟
   *[other] { $name }: ما درجة الإعاقة من 100؟
}
    .why = عدة قواعد تبدأ من 33 أو 65 أو 75.
    .hint = الدرجة مكتوبة في البطاقة أو القرار. اكتب 0 إن لم توجد.
q-dependency = { $person ->
    [you] ما درجة التبعية لديك؟
   *[other] { $name }: ما درجة التبعية؟
}
    .why = التبعية الشديدة تغيّر عدة حسابات.
v-dependency-none = لا شيء
v-dependency-grade_1 = الدرجة الأولى
v-dependency-grade_2 = الدرجة الثانية
v-dependency-grade_3 = الدرجة الثالثة أو عجز مطلق
q-resident_ten = { $person ->
    [you] منذ سن 16، هل عشت قانونيًا عشر سنوات في إسبانيا؟
   *[other] { $name }: هل بلغت الإقامة القانونية في إسبانيا عشر سنوات بعد سن 16؟
}
    .why = المعاش يشترط ذلك. الجنسية لا تهم.
    .hint = السنتان الأخيرتان بلا انقطاع. من له الجنسية الإسبانية يقيم قانونيًا.
q-resident_five = { $person ->
    [you] هل تقيم قانونيًا في إسبانيا منذ خمس سنوات؟
   *[other] { $name }: هل الإقامة في إسبانيا قانونية منذ خمس سنوات؟
}
    .why = معاش الإعاقة يشترط ذلك.
    .hint = السنتان الأخيرتان بلا انقطاع.
q-resident_year = { $person ->
    [you] هل تقيم قانونيًا في إسبانيا منذ سنة أو أكثر؟
   *[other] { $name }: هل الإقامة في إسبانيا قانونية منذ سنة أو أكثر؟
}
    .why = إحدى المساعدات تشترط ذلك. مساعدات أخرى لا تحتاج إلى أوراق.
    .hint = الجنسية الإسبانية أو رخصة الإقامة تعني إقامة قانونية. جوابك يبقى هنا.
q-hardship = { $person ->
    [you] هل عشت إحدى هذه الحالات؟
   *[other] { $name }: هل تنطبق إحدى هذه الحالات؟
}
    .why = هذه الحالات تفتح حقوقًا بشروط أقل.
    .hint = اختر أول حالة مناسبة. جوابك يبقى هنا.
v-hardship-none = لا شيء منها
v-hardship-violence = عنف ضد المرأة أو اتجار بالبشر أو إرهاب
v-hardship-care = خروج من مركز حماية منذ أقل من ثلاث سنوات، أو يتيم الأبوين
v-hardship-prison = خروج من السجن بعد أكثر من ستة أشهر
v-hardship-homeless = بلا مسكن
v-hardship-separated = انفصال حديث أو وفاة الزوج
q-social_services = هل تتابعكم الخدمات الاجتماعية الآن؟
    .why = عندها قد تدفع مساعدة المطعم ثمن الوجبة كاملًا.

## Ingreso mínimo vital

benefit-imv = الدخل الحيوي الأدنى
    .summary = مال كل شهر للأسرة ذات الدخل القليل جدًا.
    .apply = اطلبه في موقع الضمان الاجتماعي أو في المكتب بموعد. يُدفع ابتداءً من الشهر التالي.
reason-imv-income = دخل الأسرة منخفض بما يكفي
reason-imv-wealth = أملاك الأسرة قليلة، غير بيت السكن
reason-imv-age = عمرك هو العمر المطلوب
reason-imv-over_23 = عمرك 23 سنة أو أكثر
reason-imv-minor_in_charge = شخص بالغ يعيل هنا طفلًا قاصرًا
reason-imv-special_start = حالة صعبة تسمح بالطلب في سن أصغر
reason-imv-own_life = تعيش مع أسرتك، أو مستقلًا منذ مدة كافية
reason-imv-in_a_family = تعيش مع أقاربك
reason-imv-lived_apart = تسكن بعيدًا عن والديك منذ مدة كافية
reason-imv-exempt = حالة صعبة تعفيك من هذه القاعدة
reason-imv-together_six_months = تعيشون معًا جميعًا منذ ستة أشهر
reason-imv-couple = علاقة الزوجين معترف بها في القانون
reason-imv-one_unit = أقاربك هنا أسرة واحدة
reason-imv-residence = البالغون يقيمون قانونيًا في إسبانيا منذ سنة
reason-imv-amount = دخلكم يترك مبلغًا يُصرف لكم
part-imv-base = للأسرة
part-imv-children = تكملة للأطفال
step-imv-scale = الدخل المضمون لأسرتك
step-imv-one_parent = زيادة: والد واحد أو تبعية شديدة
step-imv-disability = زيادة: إعاقة بدرجة 65 أو أكثر
step-imv-income = الدخل المحسوب
step-imv-by_age = حسب عمر الأطفال في فاتح يناير

## Pensión no contributiva de jubilación

benefit-pnc_jubilacion = معاش الشيخوخة بلا اشتراكات
    .summary = معاش من سن 65 لمن اشترك قليلًا أو لم يشترك.
    .apply = اطلبه في مكتب الحقوق الاجتماعية للحكومة الكتالونية. ممكن طوال السنة.
reason-pnc_jubilacion-age = عمرك 65 سنة أو أكثر
reason-pnc_jubilacion-own_income = دخلك الشخصي منخفض بما يكفي
reason-pnc_jubilacion-family_income = دخل الأسرة منخفض بما يكفي
reason-pnc_jubilacion-alone = تعيش بلا أقارب
reason-pnc_jubilacion-in_limit = دخلكم معًا أقل من الحد
reason-pnc_jubilacion-residence = عشت قانونيًا عشر سنوات في إسبانيا
reason-pnc_jubilacion-amount = دخلكم يترك مبلغًا يُصرف لكم
part-pnc_jubilacion-pension = المعاش، أربع عشرة دفعة في السنة
step-pnc_jubilacion-share = حصتك من المعاش الكامل
step-pnc_jubilacion-own = دخلك فوق الجزء المعفى
step-pnc_jubilacion-family = ما يتجاوز حد الأسرة

## Bono social eléctrico

benefit-bono_social = تخفيض فاتورة الكهرباء
    .summary = تخفيض في فاتورة كهرباء البيت.
    .apply = اطلبه من شركة مرجعية للكهرباء. الطلب مجاني. يمكنك تغيير التعرفة مجانًا.
reason-bono_social-situation = وضعكم يعطي الحق في التخفيض
reason-bono_social-low_income = دخل الأسرة منخفض بما يكفي
reason-bono_social-large_family = لديكم شهادة أسرة كثيرة الأفراد
reason-bono_social-minimum_pension = دخلكم معاشات في حدها الأدنى
reason-bono_social-minimum_income = أحد في البيت يقبض IMV
reason-bono_social-contract = عقدكم بالتعرفة المنظَّمة (PVPC)
reason-bono_social-amount = يُطبَّق تخفيض على فاتورتكم
outcome-bono_social-severe = تخفيض كبير: وضع صعب جدًا
outcome-bono_social-vulnerable = تخفيض: وضع صعب
part-bono_social-discount = التخفيض في الفاتورة
step-bono_social-rate = جزء من الفاتورة

## Beca menjador

benefit-beca_menjador = مساعدة المطعم المدرسي
    .summary = مساعدة تدفع جزءًا من ثمن المطعم أو كله.
    .apply = اطلبها في المدرسة أو في Consell Comarcal. في برشلونة: Consorci d’Educació.
reason-beca_menjador-pupil = طفل يأكل في مطعم المدرسة
reason-beca_menjador-catalonia = تسكن في كتالونيا
reason-beca_menjador-income = دخلكم أقل من آخر حد معروف
reason-beca_menjador-amount = تدفع المساعدة جزءًا من ثمن المطعم
outcome-beca_menjador-full = ثمن المطعم كله
outcome-beca_menjador-partial = جزء من ثمن المطعم
part-beca_menjador-meals = جزء من ثمن المطعم
step-beca_menjador-share = الجزء المدفوع
window-school_spring = في الربيع، حوالي شهر مايو. وبعد ذلك إذا تغيّر الوضع.

## Urgencia social

benefit-urgencia_social = مساعدة اجتماعية مستعجلة
    .summary = مساعدة سريعة للطعام أو اللباس أو المأوى.
    .apply = اطلب موعدًا في الخدمات الاجتماعية ببلديتك. لا حاجة إلى رخصة إقامة.

## Documents

doc-identity = وثيقة هوية كل الأشخاص
doc-identity_14 = وثيقة هوية كل من عمره 14 سنة أو أكثر مع توقيعه
doc-any_identity = أي وثيقة هوية إن وُجدت
doc-residence_permit = رخصة الإقامة (TIE) أو شهادة مواطن الاتحاد عند الحاجة
doc-padro = شهادة السكنى من البلدية (padró)
doc-padro_history = شهادة السكنى مع العناوين السابقة
doc-family_book = الدفتر العائلي
doc-couple_registration = تسجيل الزوجين إن لم يكن زواج
doc-separation_papers = وثائق الانفصال إن وُجدت
doc-disability_certificate = شهادة الإعاقة إن وُجدت
doc-victim_certificate = إثبات صفة الضحية عند الاقتضاء
doc-sharers_certificate = شهادة الخدمات الاجتماعية إن سكنت هنا أسر أخرى
doc-bank_account = رقم الحساب البنكي
doc-income_proof = وثائق تثبت الدخل
doc-large_family_title = شهادة أسرة كثيرة الأفراد إن وُجدت
doc-special_certificate = شهادة إعاقة أو تبعية أو صفة ضحية إن وُجدت
doc-bono_form = استمارة الطلب

## What the agency also looks at

untested-institution = لا تقيم دائمًا في مركز تموّله الدولة
untested-company_director = لا أحد من الأسرة يدير شركة نشطة
untested-sharers = إن سكنت هنا أسر أخرى تشهد بذلك الخدمات الاجتماعية
untested-padro_history = شهادة السكنى تُظهر من يعيش معك
untested-maternity_deduction = لا تُجمع التكملة مع خصم الأمومة للطفل نفسه
untested-yearly_declaration = كل سنة تصرّح بدخلك قبل أبريل
untested-main_home = هذا مسكنكم المعتاد
untested-power_10kw = قدرة العقد لا تتجاوز 10 كيلوواط
untested-school_call = إعلان منطقتكم يحدد شروط هذه السنة
untested-urgent_need = الخدمات الاجتماعية تدرس حاجتك

## Bodies

authority-inss = الضمان الاجتماعي (INSS)
authority-drets_socials = حكومة كتالونيا، الحقوق الاجتماعية
authority-electricity_supplier = شركة الكهرباء المرجعية
authority-consell_comarcal = مجلس المنطقة أو المدرسة
authority-serveis_socials = الخدمات الاجتماعية بالبلدية
