# What Spain and Catalonia ask and pay, in plain words: one idea a sentence, at most 15 words.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-ca =
    Renda garantida
    Drets Socials
    T-mobilitat
    T-metropolitana
    Bo Lloguer Jove
    Agència Catalana de l’Aigua
    Àrea Metropolitana de Barcelona
    teleassistència
    cànon social
    família monoparental
    Departament d’Educació
    Consell Comarcal
    Consorci d’Educació
foreign-es =
    registro de parejas
    vida laboral
    familia numerosa
    valor catastral
    dependencia
    comercializadora de referencia

## Questions

q-town = في أي مدينة مسكنك؟
    .why = تتوقف بعض المساعدات على مكان سكنك.
q-tenure = ما نوع سكنك؟
    .why = تتوقف عليه مساعدات الإيجار والسكن.
v-tenure-tenant = بالإيجار، مسكن كامل أو غرفة
v-tenure-owner = المسكن ملكنا، دون قرض
v-tenure-owner_loan = المسكن ملكنا، مع قرض
v-tenure-free = لا ندفع شيئًا، نسكن مجانًا
v-tenure-none = ليس لدينا مسكن
q-electricity = ما نوع عقد الكهرباء في بيتك؟
    .why = التخفيض يشترط التعريفة المنظَّمة.
    .hint = انظر إلى الفاتورة: اسم التعريفة المنظَّمة PVPC.
v-electricity-regulated = التعريفة المنظَّمة (PVPC)
v-electricity-free_market = تعريفة أخرى من السوق الحرة
v-electricity-not_ours = العقد ليس باسم أحد منا
q-electro_dependent = هل يحتاج أحد في البيت إلى جهاز كهربائي ليعيش؟
    .why = عندها يرتفع حد الدخل لتخفيض الكهرباء.
q-moved_in = { $person ->
    [you] هل بدأ سكنك هنا منذ أقل من ستة أشهر؟
   *[other] هل بدأ سكن { $name } معك منذ أقل من ستة أشهر؟
}
    .why = إحدى المساعدات تشترط العيش معًا منذ ستة أشهر.
    .hint = لا تُحسب الولادة أو التبني أو لمّ شمل الأسرة. ولا انتقال الأسرة كلها.
q-couple_formal = هل الأزواج في البيت متزوجون رسميًا، أو مسجَّلون منذ سنتين؟
    .why = وإلا فعلى الجهة المختصة أن تدرس هل أنتم أسرة واحدة.
    .hint = «مسجَّلون» تعني: في سجل الأزواج (registro de parejas).
q-sole_custody = { $person ->
    [you] هل يعيش أبناؤك معك وحدك؟
   *[other] هل يعيش أبناء { $name } هنا فقط؟
}
    .why = الأب الوحيد أو الأم الوحيدة: قد يكون المبلغ أكبر.
    .hint = أجب «لا» إذا كانت الحضانة مشتركة. أجب «نعم» إذا كان الوالد الآخر منذ سنة في السجن أو المستشفى.
q-apart_year = { $person ->
    [you] هل مضت سنة أو أكثر على سكنك خارج بيت والديك؟
   *[other] هل مضت سنة أو أكثر على سكن { $name } خارج بيت الوالدين؟
}
    .why = تشترط المساعدة ذلك على من يعيش وحده.
q-apart_two_years = { $person ->
    [you] هل مضت سنتان أو أكثر على سكنك خارج بيت والديك؟
   *[other] هل مضت سنتان أو أكثر على سكن { $name } خارج بيت الوالدين؟
}
    .why = تشترط المساعدة ذلك على من يعيش وحده وعمره أقل من 30 سنة.
q-insured_year = { $person ->
    [you] هل بلغ تسجيلك في الضمان الاجتماعي 12 شهرًا في المجموع؟
   *[other] هل بلغ تسجيل { $name } في الضمان الاجتماعي 12 شهرًا في المجموع؟
}
    .why = تشترط المساعدة ذلك على من يعيش وحده وعمره أقل من 30 سنة.
    .hint = تجد ذلك في كشف الحياة المهنية (vida laboral).

q-jobless = { $person ->
    [you] ما الأقرب إلى حالتك؟
   *[other] ما الأقرب إلى حالة { $name }؟
}
    .why = تتوقف المساعدة على العمل السابق.
    .hint = اختر أول حالة مناسبة.

q-studies_on = { $person ->
    [you] هل تدرس بعد المدرسة الإلزامية؟
   *[other] هل يدرس { $name } بعد المدرسة الإلزامية؟
}
    .why = منحة من الدولة تساعد على الدراسة.
    .hint = البكالوريا أو التكوين المهني أو الجامعة.
q-mother_insured = هل تعمل الأم، أو كان لها تعويض بطالة عند الولادة؟
    .why = عندها تدفع الدولة مساعدة حتى سن 3 سنوات.
    .hint = عمل مع الضمان الاجتماعي، الآن أو بعد الولادة.
v-jobless-exhausted = تعويض البطالة انتهى: دُفع كله
v-jobless-short_work = عمل ضاع، قصير لا يكفي لتعويض البطالة، مع 90 يوم اشتراك أو أكثر
v-jobless-returned = عودة إلى إسبانيا بعد سنة عمل خارج أوروبا
v-jobless-other = حالة أخرى
q-long_benefit = { $person ->
    [you] هل دام تعويض البطالة هذا سنة أو أكثر؟
   *[other] هل دام تعويض البطالة عند { $name } سنة أو أكثر؟
}
    .why = تشترط المساعدة ذلك قبل سن 45 على من لا يعيل أسرة.
q-school_meals = { $person ->
    [you] هل تأكل في مطعم مدرسة عمومية أو متعاقدة (concertada)؟
   *[other] هل يأكل { $name } في مطعم مدرسة عمومية أو متعاقدة (concertada)؟
}
    .why = توجد مساعدة تدفع جزءًا من ثمن مطعم المدرسة.
    .hint = أجب «نعم» أيضًا إن كانت المساعدة ستسمح بالأكل هناك.
q-income_now = { $person ->
    [you] كم مجموع ما يصلك من دخل الآن؟
   *[other] كم مجموع ما يصل إلى { $name } من دخل الآن؟
}
    .why = تتوقف معظم المساعدات على الدخل.
    .hint = الراتب والمعاش وتعويض البطالة والإيجارات: ما يصل إلى البنك. وزّع الرواتب الإضافية على السنة. لا تحسب الدخل الحيوي الأدنى (IMV) ولا Renda garantida. ولا المعاش دون اشتراكات (PNC).
q-income_steady = { $person ->
    [you] هل كان دخلك في السنة الماضية مثل الآن تقريبًا؟
   *[other] هل كان دخل { $name } في السنة الماضية مثل الآن تقريبًا؟
}
    .why = بعض المساعدات تنظر إلى السنة الماضية.
    .hint = أجب «نعم» إذا كان الفرق صغيرًا. 15 يورو من كل 100 على الأكثر.
q-seeks_work = { $person ->
    [you] هل أنت دون عمل وتبحث عن عمل؟
   *[other] هل { $name } دون عمل ويبحث عن عمل؟
}
    .why = توجد مساعدة شهرية بعد تعويض البطالة، أو لمن لا حق له فيه.
q-income_last_year = { $person ->
    [you] كم كان دخلك في السنة الماضية بعد الضرائب؟
   *[other] كم كان دخل { $name } في السنة الماضية بعد الضرائب؟
}
    .why = تُحسب المساعدة من دخل السنة الماضية.
    .hint = لا تحسب المنح الدراسية ولا مساعدات السكن. ولا الدخل الحيوي الأدنى (IMV) ولا Renda garantida. احسب المعاشات.
q-gross_last_year = { $person ->
    [you] كم كان دخلك في السنة الماضية قبل الضرائب؟
   *[other] كم كان دخل { $name } في السنة الماضية قبل الضرائب؟
}
    .why = عدة تخفيضات تنظر إلى الدخل قبل الضرائب.
    .hint = تجده في التصريح الضريبي أو في شهادة المشغِّل.
q-gross_this_year = { $person ->
    [you] كم سيكون دخلك هذه السنة قبل الضرائب؟
   *[other] كم سيكون دخل { $name } هذه السنة قبل الضرائب؟
}
    .why = يُحسب المعاش من دخل هذه السنة.
    .hint = احسب الرواتب الإضافية والإيجارات. لا تحسب المعاش دون اشتراكات (PNC) نفسه.
q-receives_pnc = { $person ->
    [you] هل يصلك الآن معاش دون اشتراكات (PNC)؟
   *[other] هل يصل الآن معاش دون اشتراكات (PNC) إلى { $name }؟
}
    .why = هذا يغيّر الحساب للأسرة كلها.
q-minimum_pensions = هل كل دخل البيت معاشات في الحد الأدنى؟
    .why = معاشات الحد الأدنى تعطي الحق في تخفيض الكهرباء.
    .hint = معاشات تقاعد أو عجز. و500 يورو في السنة على الأكثر من دخل آخر.
q-imv_received = هل يصل الآن الدخل الحيوي الأدنى (IMV) إلى أحد في البيت؟
    .why = من يصله هذا الدخل له الحق في تخفيض الكهرباء.
q-large_family_title = هل لديك شهادة أسرة كثيرة الأبناء (familia numerosa)؟
    .why = هذه الشهادة تعطي الحق في تخفيض الكهرباء.
q-little_wealth = دون بيت السكن، هل تملك الأسرة كلها أقل من 26000 يورو؟
    .why = للمساعدة حد أعلى للمدخرات والممتلكات.
    .hint = احسب المدخرات والمساكن الأخرى والأراضي. لا تحسب البيت الذي تسكنه.
q-assets = { $person ->
    [you] دون بيت السكن، كم قيمة ممتلكاتك ومدخراتك؟
   *[other] دون بيت السكن، كم قيمة ممتلكات { $name } ومدخراته؟
}
    .why = للمساعدة حد أعلى للمدخرات والممتلكات.
    .hint = للمسكن أو الأرض: القيمة العقارية (valor catastral).
q-debts = { $person ->
    [you] كم بقي عليك من ديون عن هذه الممتلكات؟
   *[other] كم بقي على { $name } من ديون عن هذه الممتلكات؟
}
    .why = تُطرح الديون مما تملك.
q-recognised = { $person ->
    [you] هل لديك اعتراف رسمي بإعاقة أو فقدان استقلالية أو عجز؟
   *[other] هل لدى { $name } اعتراف رسمي بإعاقة أو فقدان استقلالية أو عجز؟
}
    .why = عندها تكون عدة مساعدات أعلى.
q-disability = { $person ->
    [you] ما درجة إعاقتك من 100؟
   *[other] ما درجة إعاقة { $name } من 100؟
}
    .why = عدة قواعد تبدأ من 33 أو 65 أو 75.
    .hint = الدرجة مكتوبة في البطاقة أو القرار. اكتب 0 إن لم يوجد شيء.
q-needs_other = { $person ->
    [you] هل تحتاج إلى شخص آخر للأكل أو اللباس أو التنقل؟
   *[other] هل يحتاج { $name } إلى شخص آخر للأكل أو اللباس أو التنقل؟
}
    .why = عندها يكون المعاش أو المساعدة أعلى.
    .hint = هذا مكتوب في قرار الإعاقة.
q-dependency = { $person ->
    [you] ما درجة فقدان الاستقلالية (dependencia) لديك؟
   *[other] ما درجة فقدان الاستقلالية (dependencia) لدى { $name }؟
}
    .why = الدرجة المرتفعة تغيّر عدة حسابات.
v-dependency-none = لا توجد درجة
v-dependency-grade_1 = الدرجة الأولى
v-dependency-grade_2 = الدرجة الثانية
v-dependency-grade_3 = الدرجة الثالثة أو عجز مطلق
q-resident_ten = { $person ->
    [you] منذ سن 16، هل أقمت قانونيًا عشر سنوات في إسبانيا؟
   *[other] منذ سن 16، هل أقام { $name } قانونيًا عشر سنوات في إسبانيا؟
}
    .why = يشترط المعاش ذلك. الجنسية لا تهم.
    .hint = السنتان الأخيرتان دون انقطاع. من له الجنسية الإسبانية إقامته قانونية.
q-resident_five = { $person ->
    [you] هل إقامتك في إسبانيا قانونية منذ خمس سنوات؟
   *[other] هل إقامة { $name } في إسبانيا قانونية منذ خمس سنوات؟
}
    .why = يشترط معاش الإعاقة ذلك.
    .hint = السنتان الأخيرتان دون انقطاع.
q-resident_year = { $person ->
    [you] هل إقامتك في إسبانيا قانونية منذ سنة أو أكثر؟
   *[other] هل إقامة { $name } في إسبانيا قانونية منذ سنة أو أكثر؟
}
    .why = تشترط إحدى المساعدات ذلك. مساعدات أخرى لا تحتاج إلى أوراق.
    .hint = الجنسية الإسبانية أو رخصة الإقامة تعني إقامة قانونية. احسب من أول رخصة، حتى إن كانت حديثة. إجابتك تبقى هنا.
q-hardship = { $person ->
    [you] هل مررت بإحدى هذه الحالات؟
   *[other] هل مرّ { $name } بإحدى هذه الحالات؟
}
    .why = هذه الحالات تعطي حقوقًا بشروط أقل.
    .hint = اختر أول حالة مناسبة. إجابتك تبقى هنا.
v-hardship-none = لا شيء منها
v-hardship-violence = عنف ضد المرأة أو اتجار بالبشر أو إرهاب
v-hardship-care = خروج من مركز حماية منذ أقل من ثلاث سنوات، أو وفاة الوالدين
v-hardship-prison = خروج من السجن بعد أكثر من ستة أشهر
v-hardship-homeless = دون مسكن
v-hardship-evicted = فقدان المسكن: إخلاء أو حريق أو فيضان
v-hardship-separated = انفصال أو طلاق حديث أو جارٍ
q-social_services = هل تتابعك الخدمات الاجتماعية الآن؟
    .why = عندها قد تدفع مساعدة مطعم المدرسة ثمن الوجبة كاملًا.

## Ingreso mínimo vital

benefit-imv = الدخل الحيوي الأدنى
    .summary = مبلغ كل شهر للأسرة ذات الدخل المنخفض جدًا.
    .apply = اطلبه في موقع الضمان الاجتماعي الإسباني، أو في المكتب بموعد. يبدأ الحق من الشهر التالي.
    .delay = يصل الرد خلال ستة أشهر على الأكثر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-imv-income = دخل الأسرة منخفض بما يكفي
reason-imv-wealth = ممتلكات الأسرة قليلة، دون حساب بيت السكن
reason-imv-age = { $person ->
    [you] عمرك مناسب لهذا الحق
   *[other] عمر { $name } مناسب لهذا الحق
}
reason-imv-over_23 = { $person ->
    [you] عمرك 23 سنة أو أكثر
   *[other] عمر { $name } 23 سنة أو أكثر
}
reason-imv-minor_in_charge = شخص بالغ يعيل هنا طفلًا عمره أقل من 18 سنة
reason-imv-special_start = حالة صعبة تسمح بالطلب في سن أصغر
reason-imv-own_life = { $person ->
    [you] سكنك مع أقارب، أو وحدك منذ المدة المطلوبة
   *[other] سكن { $name } مع أقارب، أو دون أقارب منذ المدة المطلوبة
}
reason-imv-in_a_family = { $person ->
    [you] سكنك مع أقارب
   *[other] سكن { $name } مع أقارب
}
reason-imv-lived_apart = { $person ->
    [you] سكنك خارج بيت الوالدين منذ المدة المطلوبة
   *[other] سكن { $name } خارج بيت الوالدين منذ المدة المطلوبة
}
reason-imv-exempt = { $person ->
    [you] حالة صعبة تعفيك من هذه القاعدة
   *[other] حالة صعبة تعفي { $name } من هذه القاعدة
}
reason-imv-together_six_months = { $person ->
    [you] تسكنون جميعًا معًا منذ ستة أشهر
   *[other] تسكن أسرة { $name } هنا معًا منذ ستة أشهر
}
reason-imv-couple = علاقة كل شريكين في الأسرة معترف بها في القانون
reason-imv-one_unit = { $person ->
    [you] أقاربك هنا يكوّنون أسرة واحدة
   *[other] أقارب { $name } هنا يكوّنون أسرة واحدة
}
reason-imv-apart = لا حاجة إلى حساب أحد من الأسرة على حدة
reason-imv-sharing = لا أحد من خارج الأسرة يسكن معها
reason-imv-residence = إقامة البالغين في إسبانيا قانونية منذ سنة
reason-imv-amount = بعد حساب دخل الأسرة، يبقى مبلغ يُدفع
part-imv-base = للأسرة
part-imv-children = تكملة للأطفال
step-imv-scale = الدخل المضمون للأسرة
step-imv-one_parent = زيادة: أب وحيد أو أم وحيدة، أو فقدان استقلالية شديد
step-imv-disability = زيادة: إعاقة بدرجة 65 أو أكثر
step-imv-income = الدخل المحسوب
step-imv-pensions = ليس أكثر مما تتركه المعاشات الحالية
step-imv-by_age = حسب عمر الأطفال في 1 يناير

## Pensión no contributiva de jubilación

benefit-pnc_jubilacion = معاش التقاعد دون اشتراكات
    .summary = معاش من سن 65 لمن اشترك قليلًا أو لم يشترك.
    .apply = اطلبه في أحد مكاتب Drets Socials التابعة لحكومة كتالونيا. الطلب ممكن طوال السنة.
    .delay = يحدد القانون 90 يومًا للرد. بعدها اسأل عن طلبك.
reason-pnc_jubilacion-age = { $person ->
    [you] عمرك 65 سنة أو أكثر
   *[other] عمر { $name } 65 سنة أو أكثر
}
reason-pnc_jubilacion-own_income = { $person ->
    [you] دخلك الشخصي منخفض بما يكفي
   *[other] دخل { $name } منخفض بما يكفي
}
reason-pnc_jubilacion-family_income = دخل الأسرة منخفض بما يكفي
reason-pnc_jubilacion-alone = { $person ->
    [you] سكنك دون أقارب
   *[other] سكن { $name } دون أقارب
}
reason-pnc_jubilacion-in_limit = مجموع دخل الجميع أقل من الحد الأعلى
reason-pnc_jubilacion-residence = { $person ->
    [you] إقامتك في إسبانيا كانت قانونية عشر سنوات
   *[other] إقامة { $name } في إسبانيا كانت قانونية عشر سنوات
}
reason-pnc_jubilacion-amount = { $person ->
    [you] بعد حساب دخلك، يبقى مبلغ يُدفع
   *[other] بعد حساب دخل { $name }، يبقى مبلغ يُدفع
}
part-pnc_jubilacion-pension = المعاش، على 14 دفعة في السنة
step-pnc_jubilacion-share = { $person ->
    [you] حصتك من المعاش الكامل
   *[other] حصة { $name } من المعاش الكامل
}
step-pnc_jubilacion-own = { $person ->
    [you] دخلك فوق الجزء المعفى
   *[other] دخل { $name } فوق الجزء المعفى
}
step-pnc_jubilacion-family = ما يتجاوز حد الأسرة

## Pensión no contributiva de incapacidad

benefit-pnc_incapacitat = معاش الإعاقة دون اشتراكات
    .summary = معاش من سن 18 إلى 64 لمن إعاقته بدرجة 65 أو أكثر.
    .apply = اطلبه في أحد مكاتب Drets Socials التابعة لحكومة كتالونيا. الطلب ممكن طوال السنة.
    .delay = يحدد القانون 90 يومًا للرد. بعدها اسأل عن طلبك.
reason-pnc_incapacitat-age = { $person ->
    [you] عمرك بين 18 و64 سنة
   *[other] عمر { $name } بين 18 و64 سنة
}
reason-pnc_incapacitat-disability = { $person ->
    [you] درجة إعاقتك 65 أو أكثر
   *[other] درجة إعاقة { $name } هي 65 أو أكثر
}
reason-pnc_incapacitat-own_income = { $person ->
    [you] دخلك الشخصي منخفض بما يكفي
   *[other] دخل { $name } منخفض بما يكفي
}
reason-pnc_incapacitat-family_income = دخل الأسرة منخفض بما يكفي
reason-pnc_incapacitat-alone = { $person ->
    [you] سكنك دون أقارب
   *[other] سكن { $name } دون أقارب
}
reason-pnc_incapacitat-in_limit = مجموع دخل الجميع أقل من الحد الأعلى
reason-pnc_incapacitat-residence = { $person ->
    [you] إقامتك في إسبانيا قانونية منذ خمس سنوات
   *[other] إقامة { $name } في إسبانيا قانونية منذ خمس سنوات
}
reason-pnc_incapacitat-amount = { $person ->
    [you] بعد حساب دخلك، يبقى مبلغ يُدفع
   *[other] بعد حساب دخل { $name }، يبقى مبلغ يُدفع
}
part-pnc_incapacitat-pension = المعاش، على 14 دفعة في السنة
part-pnc_incapacitat-helper = زيادة من أجل مساعدة شخص آخر
step-pnc_incapacitat-share = { $person ->
    [you] حصتك من المعاش الكامل
   *[other] حصة { $name } من المعاش الكامل
}
step-pnc_incapacitat-own = { $person ->
    [you] دخلك فوق الجزء المعفى
   *[other] دخل { $name } فوق الجزء المعفى
}
step-pnc_incapacitat-family = ما يتجاوز حد الأسرة
step-pnc_incapacitat-helper = نصف المعاش الكامل

## Subsidio por desempleo

benefit-subsidi_atur = مساعدة بعد تعويض البطالة
    .summary = مبلغ كل شهر لمن لا عمل له، بعد تعويض البطالة أو دون حق فيه.
    .apply = سجّل نفسك أولًا باحثًا عن عمل. ثم اطلب المساعدة من مكتب التشغيل العمومي (SEPE)، على الإنترنت أو بموعد.
reason-subsidi_atur-seeking = { $person ->
    [you] أنت دون عمل وتبحث عن عمل
   *[other] { $name } دون عمل ويبحث عن عمل
}
reason-subsidi_atur-situation = { $person ->
    [you] حالتك دون عمل تعطي الحق في المساعدة
   *[other] حالة { $name } دون عمل تعطي الحق في المساعدة
}
reason-subsidi_atur-benefit_ended = تعويض البطالة انتهى، والعمر أو المدة أو الأسرة مناسبة
reason-subsidi_atur-ninety_days = في العمل الذي ضاع 90 يوم اشتراك أو أكثر
reason-subsidi_atur-came_back = هذه عودة إلى إسبانيا بعد عمل خارج أوروبا
reason-subsidi_atur-violence = هذا بحث عن عمل بعد عنف
reason-subsidi_atur-common_rules = القواعد العامة للمساعدة مناسبة
reason-subsidi_atur-income = { $person ->
    [you] دخلك في الشهر الماضي، أو دخل الأسرة، منخفض بما يكفي
   *[other] دخل { $name } في الشهر الماضي، أو دخل الأسرة، منخفض بما يكفي
}
reason-subsidi_atur-amount = يبقى مبلغ يُدفع
outcome-subsidi_atur-two_years = مع أسرة تعيلها: 24 أو 30 شهرًا
outcome-subsidi_atur-half_year = ستة أشهر على الأقل
outcome-subsidi_atur-by_days = من 3 إلى 21 شهرًا، حسب أيام الاشتراك والأسرة
outcome-subsidi_atur-own_rules = للمدة قواعد خاصة
part-subsidi_atur-first = الأشهر الستة الأولى. ثم أقل قليلًا
step-subsidi_atur-first = جزء من المؤشر العمومي للدخل
window-fifteen_days = خلال 15 يوم عمل. بعدها، خلال ستة أشهر، تبدأ المساعدة في وقت لاحق.

## Subsidio para mayores de 52 años

benefit-subsidi_52 = مساعدة بعد تعويض البطالة، من سن 52
    .summary = مبلغ كل شهر حتى التقاعد، من سن 52 ومع ست سنوات اشتراك.
    .apply = اطلبها من مكتب التشغيل العمومي (SEPE)، على الإنترنت أو بموعد. هي بدل المساعدة لمن هم أصغر سنًا.
reason-subsidi_52-seeking = { $person ->
    [you] أنت دون عمل وتبحث عن عمل
   *[other] { $name } دون عمل ويبحث عن عمل
}
reason-subsidi_52-situation = تعويض البطالة انتهى، أو في العمل الذي ضاع 90 يوم اشتراك
reason-subsidi_52-income = { $person ->
    [you] دخلك الشخصي في الشهر الماضي منخفض بما يكفي
   *[other] دخل { $name } في الشهر الماضي منخفض بما يكفي
}
reason-subsidi_52-amount = يبقى مبلغ يُدفع
part-subsidi_52-main = كل شهر، حتى سن التقاعد
step-subsidi_52-share = جزء من المؤشر العمومي للدخل

## Asignación por hijo con discapacidad

benefit-fill_discapacitat = مساعدة عن ابن ذي إعاقة
    .summary = مبلغ عن كل ابن ذي إعاقة، دون حد للدخل.
    .apply = اطلبها من الضمان الاجتماعي الإسباني، على الإنترنت أو في المكتب بموعد.
reason-fill_discapacitat-child = لأحد الأبناء هنا درجة الإعاقة المطلوبة
reason-fill_discapacitat-amount = يبقى مبلغ يُدفع
part-fill_discapacitat-minors = أبناء أعمارهم أقل من 18 سنة
part-fill_discapacitat-grown = أبناء أعمارهم 18 سنة أو أكثر
step-fill_discapacitat-minors = المبلغ نفسه عن كل ابن
step-fill_discapacitat-grown = حسب الدرجة ومساعدة شخص آخر

## Parto múltiple

benefit-part_multiple = مساعدة عن توأمين أو أكثر
    .summary = مبلغ عند ولادة عدة أطفال معًا، دون حد للدخل.
    .apply = اطلبها من الضمان الاجتماعي الإسباني، على الإنترنت أو في المكتب بموعد.
reason-part_multiple-birth = وُلد عدة أطفال معًا منذ أقل من سنة
reason-part_multiple-amount = يبقى مبلغ يُدفع
part-part_multiple-main = دفعة واحدة
step-part_multiple-wages = حسب عدد الأطفال الذين وُلدوا معًا

## Nacimiento o adopción

benefit-naixement_estatal = مساعدة الدولة عند الولادة
    .summary = مبلغ عن مولود، لأسرة كثيرة الأبناء أو لأب وحيد أو أم وحيدة.
    .apply = اطلبها من الضمان الاجتماعي الإسباني، على الإنترنت أو في المكتب بموعد.
reason-naixement_estatal-birth = وُلد طفل منذ أقل من سنة
reason-naixement_estatal-family = حالة الأسرة من الحالات التي في القانون
reason-naixement_estatal-large_family = الأسرة كثيرة الأبناء
reason-naixement_estatal-one_parent = يعيش الطفل مع أب وحيد أو أم وحيدة
reason-naixement_estatal-disability = لأحد الوالدين إعاقة بدرجة 65 أو أكثر
reason-naixement_estatal-amount = بعد حساب دخل الوالدين، يبقى مبلغ يُدفع
part-naixement_estatal-main = دفعة واحدة
step-naixement_estatal-payment = المبلغ الكامل
step-naixement_estatal-income = ما يتجاوزه الدخل فوق الحد الأعلى

## Deducción por maternidad

benefit-deduccio_maternitat = خصم الأمومة
    .summary = 100 يورو في الشهر عن كل طفل أقل من 3 سنوات لأم لها ضمان اجتماعي.
    .apply = اطلبه كل شهر من إدارة الضرائب بالاستمارة 140. أو مرة في السنة مع التصريح.
reason-deduccio_maternitat-child = طفل أقل من 3 سنوات يعيش هنا مع أحد والديه
reason-deduccio_maternitat-insured = الأم تعمل، أو كان لها تعويض بطالة عند الولادة
reason-deduccio_maternitat-no_complement = تكملة الأطفال لا تُدفع عن الطفل نفسه
reason-deduccio_maternitat-amount = يبقى مبلغ يُدفع
part-deduccio_maternitat-main = على الأقل، في السنة
step-deduccio_maternitat-each = المبلغ نفسه عن كل طفل

## Deducciones por familia

benefit-deduccio_familia = خصم لأسرة كثيرة الأبناء أو لإعاقة
    .summary = 100 يورو في الشهر لأسرة كثيرة الأبناء، أو عن قريب ذي إعاقة.
    .apply = اطلبه كل شهر من إدارة الضرائب بالاستمارة 143. أو مرة في السنة مع التصريح.
reason-deduccio_familia-family = حالة الأسرة من الحالات التي في القانون
reason-deduccio_familia-large = لديك شهادة أسرة كثيرة الأبناء
reason-deduccio_familia-disability = لأحد الأبناء أو الوالدين أو لشريك الحياة إعاقة
reason-deduccio_familia-one_parent = أب وحيد أو أم وحيدة مع طفلين
reason-deduccio_familia-amount = يبقى مبلغ يُدفع
part-deduccio_familia-large = أسرة كثيرة الأبناء
part-deduccio_familia-disability = أشخاص ذوو إعاقة
part-deduccio_familia-one_parent = أب وحيد أو أم وحيدة مع طفلين
step-deduccio_familia-large = على الأقل. وأكثر لأسرة كبيرة جدًا
step-deduccio_familia-disability = على الأقل. المبلغ نفسه عن كل شخص
step-deduccio_familia-one_parent = في السنة

## Coordinación europea

benefit-cross_border = سكن أو عمل في بلد آخر من أوروبا
    .summary = سنوات عملك وحقوقك في بلد آخر تُجمع مع حقوقك هنا.
    .apply = للمعاش أو الصحة (استمارة S1) أو الأطفال، اذهب إلى الضمان الاجتماعي (INSS). للبطالة (استمارة U1)، اذهب إلى مكتب التشغيل (SEPE). هما يكتبان إلى البلد الآخر.
    .delay = على بلدين أن يتراسلا، ويحدد القانون 180 يومًا للرد. بعدها اسأل عن طلبك.

## Bono Cultural

benefit-bono_cultural = قسيمة الثقافة للشباب
    .summary = 400 يورو للكتب أو العروض أو الدروس، في سنة بلوغ 18 عامًا.
    .apply = اطلبها على الإنترنت. تحتاج إلى هوية إلكترونية.
reason-bono_cultural-year_of_18 = { $person ->
    [you] تبلغ 18 سنة هذا العام
   *[other] يبلغ { $name } 18 سنة هذا العام
}
reason-bono_cultural-amount = يبقى مبلغ يُصرف
part-bono_cultural-main = مرة واحدة، تُصرف خلال سنة
step-bono_cultural-bonus = القسيمة كاملة

## Plan VEO

benefit-ulleres = نظارات للأطفال
    .summary = حتى 100 يورو في السنة لنظارات طفل عمره 16 سنة أو أقل.
    .apply = اذهب إلى محل نظارات مشارك مع الوصفة. هناك تُطرح المساعدة من الثمن.
reason-ulleres-child = عمر طفل 16 سنة أو أقل
reason-ulleres-open = البرنامج ما زال مفتوحًا

## Complemento de alquiler

benefit-pnc_lloguer = مساعدة الإيجار مع معاش دون اشتراكات
    .summary = مبلغ مرة في السنة لمن يستأجر مسكنه ويصله هذا المعاش.
    .apply = اطلبها في أحد مكاتب Drets Socials التابعة لحكومة كتالونيا.
reason-pnc_lloguer-pension = { $person ->
    [you] لديك معاش دون اشتراكات، أو يمكن أن يكون لك
   *[other] لدى { $name } معاش دون اشتراكات، أو يمكن أن يكون له
}
reason-pnc_lloguer-amount = يبقى مبلغ يُدفع
part-pnc_lloguer-main = مرة في السنة
step-pnc_lloguer-complement = المبلغ الكامل

## Becas

benefit-beca_mec = منحة الدولة للدراسة
    .summary = مبلغ ورسوم التسجيل للدراسة بعد المدرسة الإلزامية.
    .apply = اطلبها على الإنترنت من وزارة التعليم، كل سنة.
reason-beca_mec-income = دخل الأسرة أقل من الحد الأعلى، أو فوقه بقليل
reason-beca_mec-amount = يبقى مبلغ يُدفع
outcome-beca_mec-full = منحة كاملة: دخل قليل جدًا
outcome-beca_mec-middle = منحة أساسية أو رسوم التسجيل، والسكن عند الحاجة
outcome-beca_mec-basic = منحة أساسية أو رسوم التسجيل
outcome-beca_mec-perhaps = ربما، مع ما تطرحه الجهة المختصة من الدخل
part-beca_mec-main = على الأقل، في السنة
step-beca_mec-fixed = جزء ثابت، حسب الدخل
step-beca_mec-variable = جزء متغير، على الأقل

## Ayudas NEAE

benefit-ayuda_neae = مساعدة لتلميذ ذي إعاقة
    .summary = مساعدة ثابتة، وأكثر للدعم أو النقل أو الوجبات حسب الدخل.
    .apply = اطلبها مع المدرسة وعلى الإنترنت من وزارة التعليم، كل سنة.
reason-ayuda_neae-amount = يبقى مبلغ يُدفع
outcome-ayuda_neae-more = مساعدة ثابتة، وأخرى للدعم أو النقل أو الوجبات
outcome-ayuda_neae-fixed = مساعدة ثابتة
part-ayuda_neae-subsidy = مساعدة ثابتة في السنة
window-next_school_year = للسنة الدراسية التالية
window-culture_call = تتغير التواريخ كل سنة. انظر إلى الموقع.

## Bono social eléctrico

benefit-bono_social = تخفيض فاتورة الكهرباء
    .summary = تخفيض في فاتورة كهرباء مسكنك.
    .apply = اطلبه من شركة كهرباء مرجعية (comercializadora de referencia). الطلب مجاني. تغيير التعريفة ممكن ومجاني.
reason-bono_social-situation = وضعك يعطي الحق في التخفيض
reason-bono_social-low_income = دخل الأسرة منخفض بما يكفي
reason-bono_social-large_family = لديك شهادة أسرة كثيرة الأبناء
reason-bono_social-minimum_pension = دخلك معاشات في الحد الأدنى
reason-bono_social-minimum_income = يصل الدخل الحيوي الأدنى (IMV) إلى أحد في البيت
reason-bono_social-contract = عقدك بالتعريفة المنظَّمة (PVPC)
reason-bono_social-amount = يُطبَّق تخفيض على فاتورتك
outcome-bono_social-severe = تخفيض كبير: وضع صعب جدًا
outcome-bono_social-vulnerable = تخفيض: وضع صعب
part-bono_social-discount = التخفيض في الفاتورة
step-bono_social-rate = جزء من الفاتورة

## Bono social térmico

benefit-bono_termic = مساعدة التدفئة
    .summary = مبلغ مرة في السنة للتدفئة، لمن له تخفيض فاتورة الكهرباء.
    .apply = لا تطلب شيئًا: تصل وحدها مع تخفيض الكهرباء.
    .delay = تصل وحدها مرة كل سنة، قبل 31 ديسمبر.
reason-bono_termic-discount = لك الحق في تخفيض فاتورة الكهرباء
reason-bono_termic-amount = يبقى مبلغ يُدفع
part-bono_termic-main = على الأقل، مرة في السنة
step-bono_termic-least = الحد الأدنى. مع شتاء بارد يكون أكثر
window-year_end = احصل على تخفيض الكهرباء قبل 31 ديسمبر

## Beca menjador

benefit-beca_menjador = مساعدة مطعم المدرسة
    .summary = مساعدة تدفع جزءًا من ثمن مطعم المدرسة أو كله.
    .apply = اطلبها في المدرسة أو في مجلس المنطقة (Consell Comarcal). في برشلونة: Consorci d’Educació.
reason-beca_menjador-pupil = طفل يأكل في مطعم المدرسة
reason-beca_menjador-catalonia = مسكنك في كتالونيا
reason-beca_menjador-income = دخل الأسرة أقل من آخر حد أعلى معروف
reason-beca_menjador-amount = تدفع المساعدة جزءًا من ثمن مطعم المدرسة
outcome-beca_menjador-full = ثمن مطعم المدرسة كله
outcome-beca_menjador-partial = جزء من ثمن مطعم المدرسة
part-beca_menjador-meals = جزء من ثمن مطعم المدرسة
step-beca_menjador-share = الجزء المدفوع
window-situation_changes = وبعد ذلك أيضًا، إذا تغيّر الوضع.

## Renda garantida de ciutadania

benefit-rgc = الدخل المضمون في كتالونيا (Renda garantida)
    .summary = مال كل شهر حتى حد أدنى، لمن دخله ضعيف جدًا.
    .apply = اطلبه على موقع حكومة كتالونيا أو في مكتب العمل. قبل ذلك اطلب الدخل الحيوي الأدنى.
    .delay = يصل الرد خلال أربعة أشهر على الأكثر. عدم الرد يعني القبول.
reason-rgc-age = شخص بالغ عمره أكثر من 23 سنة، أو له طفل يعيله
reason-rgc-work = ليس لديك دخل آخر
reason-rgc-property = مدخراتك وممتلكاتك قليلة
reason-rgc-child_complement = يبقى مبلغ، حتى مع حساب تكملة الأطفال
reason-rgc-first_granted = يبقى مبلغ، حتى إذا حصلت على الدخل الحيوي الأدنى
reason-rgc-residence = شخص بالغ يعيش قانونيًا في إسبانيا منذ سنة
reason-rgc-amount = مع دخلك، يبقى مبلغ تحصل عليه
part-rgc-main = حتى الحد الأدنى المضمون
step-rgc-scale = الحد الأدنى المضمون للأسرة
step-rgc-first = الدخل الحيوي الأدنى والمعاشات الممكنة قبله
step-rgc-income = دخل الأسرة

## Ajut al lloguer des dels 65 anys

benefit-ajut_lloguer_gran = مساعدة الإيجار من عمر 65 سنة
    .summary = مال كل شهر لدفع الإيجار.
    .apply = اطلبها عند فتح باب الطلبات. اسأل مكتب السكن في مدينتك.
reason-ajut_lloguer_gran-tenant = تسكن بالإيجار
reason-ajut_lloguer_gran-age = شخص من الأسرة عمره 65 سنة أو أكثر
reason-ajut_lloguer_gran-income = دخل الأسرة أقل من آخر حد أعلى معروف
reason-ajut_lloguer_gran-amount = تدفع المساعدة جزءًا من الإيجار
part-ajut_lloguer_gran-main = أقل مساعدة في الشهر

## Ajut al lloguer de 36 a 64 anys

benefit-ajut_lloguer_36_64 = مساعدة الإيجار من 36 إلى 64 سنة
    .summary = مال كل شهر لدفع الإيجار.
    .apply = اطلبها عند فتح باب الطلبات. اسأل مكتب السكن في مدينتك.
reason-ajut_lloguer_36_64-tenant = تسكن بالإيجار
reason-ajut_lloguer_36_64-age = شخص من الأسرة عمره بين 36 و64 سنة
reason-ajut_lloguer_36_64-income = دخل الأسرة أقل من آخر حد أعلى معروف
reason-ajut_lloguer_36_64-amount = تدفع المساعدة جزءًا من الإيجار
part-ajut_lloguer_36_64-main = أقل مساعدة في الشهر

## Bo Lloguer Jove

benefit-bo_lloguer_jove = مساعدة إيجار الشباب (Bo Lloguer Jove)
    .summary = مال كل شهر للإيجار مدة سنتين، من 18 إلى 35 سنة.
    .apply = اطلبها على habitatge.gencat.cat عند الفتح. حضّر الوثائق قبل ذلك، فالمال ينفد بسرعة.
reason-bo_lloguer_jove-tenant = تسكن بالإيجار
reason-bo_lloguer_jove-young = شخص عمره بين 18 و35 سنة ودخله ليس مرتفعًا
reason-bo_lloguer_jove-amount = تدفع المساعدة جزءًا من الإيجار
part-bo_lloguer_jove-main = المساعدة في الشهر

## Diners urgents per no perdre l’habitatge

benefit-especial_urgencia = مال عاجل كي لا تفقد المسكن
    .summary = يدفع إيجارًا أو قسط قرض متأخرًا، أو مسكنًا جديدًا.
    .apply = اطلب موعدًا في مكتب السكن أو في الخدمات الاجتماعية. الطلب ممكن طوال السنة.
    .delay = يصل الرد خلال ثلاثة أشهر على الأكثر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-especial_urgencia-home = تدفع إيجارًا أو قرضًا، أو فقدت مسكنك
reason-especial_urgencia-income = دخل الأسرة لا يتجاوز الحد الأعلى

## Lloguer social abans d’un desnonament

benefit-lloguer_social = إيجار اجتماعي قبل الإخراج من المسكن
    .summary = على المالك الكبير أن يعرض عليك إيجارًا منخفضًا قبل إخراجك.
    .apply = لا توقّع شيئًا وحدك. اذهب إلى مكتب السكن أو الخدمات الاجتماعية.
reason-lloguer_social-home = تدفع إيجارًا أو قرضًا للمسكن
reason-lloguer_social-income = دخل الأسرة لا يتجاوز الحد الأعلى

## Habitatge d’emergència

benefit-mesa_emergencies = مسكن للطوارئ
    .summary = مسكن عمومي إذا فقدت مسكنك ولم تجد غيره.
    .apply = اطلب موعدًا في الخدمات الاجتماعية فور وصول الرسالة.
reason-mesa_emergencies-home = ليس لديك مسكن ملك دون قرض
reason-mesa_emergencies-income = الدخل لا يتجاوز الحد الأعلى

## Títol de família nombrosa

benefit-familia_nombrosa = شهادة أسرة كثيرة الأبناء (familia numerosa)
    .summary = بطاقة تعطي تخفيضات: النقل والمدرسة والكهرباء والضرائب.
    .apply = اطلبها على موقع حكومة كتالونيا أو في مكتب. هي مجانية وطوال السنة.
    .delay = في المكتب، مع كل الوثائق، تحصل عليها غالبًا فورًا. وإلا فستة أشهر على الأكثر.
reason-familia_nombrosa-children = لديك ثلاثة أبناء صغار، أو اثنان في وضع خاص
outcome-familia_nombrosa-special = الفئة الخاصة
outcome-familia_nombrosa-general = الفئة العامة

## Títol de família monoparental

benefit-familia_monoparental = شهادة أسرة بوالد واحد (família monoparental)
    .summary = بطاقة تخفيضات لمن يربي أبناءه وحده.
    .apply = اطلبها على موقع حكومة كتالونيا أو في مكتب. هي مجانية وطوال السنة.
    .delay = يصل الرد خلال ستة أشهر على الأكثر. عدم الرد يعني القبول.
reason-familia_monoparental-one_parent = شخص بالغ يعيش هنا وحده مع أبنائه
outcome-familia_monoparental-special = الفئة الخاصة
outcome-familia_monoparental-general = الفئة العامة

## Ajut per naixement

benefit-ajut_naixement = مساعدة الولادة
    .summary = مال مرة واحدة لكل طفل يولد أو تتبناه أو تكفله.
    .apply = اطلبها على موقع حكومة كتالونيا. لديك شهر واحد بعد الولادة أو التبني.
    .delay = يصل الرد خلال ستة أشهر على الأكثر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-ajut_naixement-newborn = طفل وُلد أو تبنيته منذ أقل من شهر
reason-ajut_naixement-income = دخل الأسرة منخفض بما يكفي
reason-ajut_naixement-amount = تحصل على مبلغ لكل طفل
part-ajut_naixement-main = لكل طفل
step-ajut_naixement-each = مبلغ الأطفال المولودين
window-birth_month = في الشهر الذي يلي الولادة.

## Targeta de discapacitat

benefit-targeta_discapacitat = بطاقة الإعاقة
    .summary = بطاقة تُظهر الدرجة وتعطي تخفيضات.
    .apply = إن لم تكن الدرجة معترفًا بها، اطلب التقييم أولًا. يلزم تقرير طبي. هي مجانية.
    .delay = يحدد القانون ستة أشهر للرد. بعدها اسأل عن طلبك.
reason-targeta_discapacitat-degree = شخص من الأسرة درجة إعاقته 33 أو أكثر

## Ajuda a la dependència

benefit-dependencia = مساعدة فقدان الاستقلالية
    .summary = خدمات أو مال لمن يحتاج إلى شخص كل يوم.
    .apply = اطلب تقييم الدرجة في الخدمات الاجتماعية أو عند طبيبك.
    .delay = يحدد القانون ستة أشهر للرد. بعدها اسأل عن طلبك.

## Ajut per mantenir la llar després d’una mort

benefit-despeses_llar = مساعدة للحفاظ على البيت بعد وفاة
    .summary = مال كل شهر إن كنت تعتمد على شخص من البيت توفي.
    .apply = اطلبها في مكتب Drets Socials. الطلب ممكن طوال السنة.
    .delay = يصل الرد خلال ثلاثة أشهر على الأكثر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-despeses_llar-survivor = شخص بالغ دون شريك ودخله قليل

## Diners per a joves que han sortit d’un centre

benefit-joves_extutelats = مال للشباب الخارجين من مركز حماية
    .summary = مال كل شهر من 18 إلى 23 سنة، مع خطة للعيش مستقلًا.
    .apply = تكلم مع مربّيك أو مع الخدمات الاجتماعية.
    .delay = يصل الرد خلال ثلاثة أشهر على الأكثر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-joves_extutelats-young = شخص عمره بين 18 و22 سنة ودخله قليل
reason-joves_extutelats-amount = تحصل على المبلغ كل شهر
part-joves_extutelats-main = المبلغ في الشهر

## Diners per acollir un infant

benefit-acolliment = مال لكفالة طفل
    .summary = مبلغ كل شهر لكل طفل مكفول، حتى من الأقارب.
    .apply = اطلبه في Drets Socials أو من الفريق الذي يتابع الطفل.
    .delay = يصل الرد خلال ثلاثة أشهر على الأكثر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-acolliment-child = طفل أقل من 18 سنة يسكن هنا

## Diners per protegir un infant a casa

benefit-menors_en_risc = مال لحماية طفل في البيت
    .summary = مبلغ للأسر في صعوبة التي تتابعها الخدمات الاجتماعية.
    .apply = تكلم مع الخدمات الاجتماعية ببلديتك. لا تفقد أبناءك إذا طلبت المساعدة.
    .delay = يصل الرد خلال ثلاثة أشهر على الأكثر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-menors_en_risc-child = طفل أقل من 18 سنة يسكن هنا
reason-menors_en_risc-income = دخل الأسرة منخفض بما يكفي

## Diners per a necessitats bàsiques

benefit-necessitats_basiques = مال للحاجات الأساسية
    .summary = مال كل شهر للمسنين أو ذوي الإعاقة دون معاش.
    .apply = اطلبه في مكتب Drets Socials، إن لم يكن لك حق في معاش.
    .delay = يصل الرد خلال ثلاثة أشهر على الأكثر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-necessitats_basiques-person = شخص عمره 65 سنة أو أكثر، أو له إعاقة معترف بها
reason-necessitats_basiques-income = دخل الأسرة منخفض بما يكفي

## Val escolar

benefit-val_escolar = قسيمة اللوازم المدرسية (Val Escolar)
    .summary = قسيمة لشراء لوازم المدرسة، لكل طفل في الابتدائي والإعدادي.
    .apply = اطلبها على valescolar.cat أو بمساعدة المدرسة.
reason-val_escolar-pupil = طفل في الابتدائي أو الإعدادي
reason-val_escolar-amount = تحصل على قسيمة لكل طفل
part-val_escolar-main = قسائم السنة
step-val_escolar-pupils = لكل الأطفال في المدرسة

## Ajut per a llibres, sortides i activitats

benefit-ajuts_escolars = مساعدة للكتب والرحلات والأنشطة
    .summary = البلدية تدفع جزءًا من الكتب والرحلات والرياضة والمخيم.
    .apply = اسأل المدرسة أو البلدية. اطلب أيضًا كتبًا معارة.
reason-ajuts_escolars-pupil = طفل يذهب إلى المدرسة
window-town_call = مرة في السنة: كل بلدية تختار التواريخ.

## Escola bressol pública més barata

benefit-escola_bressol = حضانة عمومية بثمن أقل
    .summary = الثمن حسب الدخل. السنة الأخيرة مجانية غالبًا.
    .apply = اطلب مكانًا في الحضانة أو البلدية، في الربيع.
reason-escola_bressol-small_child = طفل لا يذهب بعد إلى المدرسة
window-nursery_september = للسنة التي تبدأ في سبتمبر (شتنبر).

## Ajuda gratuïta si un infant petit va més a poc a poc

benefit-cdiap = مساعدة مجانية إذا كان نمو طفل صغير أبطأ
    .summary = فريق يساعد الأطفال أقل من 6 سنوات على الكلام والحركة.
    .apply = تكلم مع طبيب الأطفال أو المدرسة. يمكنك أيضًا الاتصال بالمركز.
reason-cdiap-small_child = طفل عمره أقل من 6 سنوات

## Transport gratis de 4 a 16 anys (T-16)

benefit-t16 = نقل مجاني من 4 إلى 16 سنة (T-16)
    .summary = الطفل يسافر مجانًا بالمترو والقطار والحافلة في منطقته.
    .apply = اطلب البطاقة على موقع T-mobilitat أو في مكتب.
    .delay = تصل البطاقة بالبريد. إن لم تصل بعد 30 يومًا، فاسأل.
reason-t16-child = طفل عمره بين 4 و16 سنة

## Transport més barat per a joves (T-jove)

benefit-t_jove = نقل بثمن أقل للشباب (T-jove)
    .summary = ثلاثة أشهر من السفر بثمن واحد، حتى سن 30.
    .apply = اشترها على موقع T-mobilitat أو من آلة، مع وثيقة الهوية.
    .delay = تشتريها مباشرة. لا حاجة إلى انتظار رد.
reason-t_jove-young = شخص من الأسرة عمره بين 17 و29 سنة

## Abonament barat si no teniu feina

benefit-t_usual_atur = اشتراك رخيص لمن ليس له عمل
    .summary = شهر من النقل بثمن قليل، إن كنت تبحث عن عمل.
    .apply = اطلب الشهادة في مكتب العمل، ثم بطاقة T-mobilitat.
reason-t_usual_atur-low_income = شخص يبحث عن عمل ودخله أقل من الحد الأدنى للراتب
reason-t_usual_atur-amount = تدفع ثمنًا مخفضًا
part-t_usual_atur-main = ثمن 30 يومًا، منطقة واحدة

## Abonaments més barats per a la família

benefit-transport_familia = اشتراكات نقل أرخص للأسرة
    .summary = تخفيض في المترو والقطار والحافلة مع شهادة الأسرة.
    .apply = اطلب أولًا شهادة الأسرة، ثم بطاقة T-mobilitat.
reason-transport_familia-family = يمكنك الحصول على شهادة أسرة
reason-transport_familia-amount = تحصل على تخفيض
part-transport_familia-main = أقل تخفيض

## Transport gratis o barat per a gent gran i discapacitat

benefit-t_metropolitana = نقل مجاني أو مخفض للمسنين وذوي الإعاقة
    .summary = بطاقة T-metropolitana في 36 مدينة حول برشلونة.
    .apply = اطلبها في البلدية مع وثيقة الهوية. الطلب ممكن طوال السنة.
reason-t_metropolitana-person = شخص عمره 65 سنة أو أكثر ودخله منخفض بما يكفي
outcome-t_metropolitana-free = مجاني، ما عدا رسم السنة
outcome-t_metropolitana-reduced = ثمن مخفض

## Aigua més barata (cànon social)

benefit-canon_social = ماء أرخص (cànon social)
    .summary = تدفع أقل من رسم في فاتورة الماء، أو لا تدفعه.
    .apply = اطلبه من Agència Catalana de l’Aigua مع الفاتورة. الطلب ممكن طوال السنة.
reason-canon_social-situation = دخل الأسرة منخفض بما يكفي

## No us poden tallar la llum, l’aigua ni el gas

benefit-pobresa_energetica = لا يمكن قطع الكهرباء أو الماء أو الغاز عنك
    .summary = على الشركة أن تكلم الخدمات الاجتماعية قبل القطع.
    .apply = إذا وصلك إنذار بالقطع، احمله فورًا إلى الخدمات الاجتماعية.
    .delay = للخدمات الاجتماعية 15 يومًا للرد على الشركة. إن لم ترد، فلا يحق للشركة القطع.
reason-pobresa_energetica-risk = دخل الأسرة منخفض بما يكفي

## Metge públic per a tothom

benefit-salut = طبيب عمومي للجميع
    .summary = طبيب ومستشفى واستعجالات، بأوراق أو دونها.
    .apply = اذهب إلى أقرب مركز صحي مع شهادة السكنى. الحالات العاجلة تُعالج دائمًا.

## Advocat gratuït

benefit-justicia_gratuita = محام مجاني
    .summary = محام دون دفع، لقضية في المحكمة أو لأوراق الإقامة.
    .apply = اطلبه عند نقابة المحامين أو المحكمة. النصيحة الأولى مجانية.

## Parlar amb una treballadora social

benefit-serveis_socials_basics = التحدث مع عاملة اجتماعية
    .summary = شخص يستمع إليك ويخبرك ويساعدك على طلب حقوقك.
    .apply = اطلب موعدًا في الخدمات الاجتماعية بمدينتك. مجاني ولا يحتاج رخصة إقامة.

## Padró, també sense habitatge fix

benefit-padro = التسجيل في البلدية (padró)، حتى دون عنوان ثابت
    .summary = شهادة تقول أين تسكن: تفتح الطبيب والمدرسة والمساعدات.
    .apply = اذهب إلى البلدية مع وثيقة هوية. إن لم يكن لك مسكن، كلم الخدمات الاجتماعية.

## Botó d’alarma a casa (teleassistència)

benefit-teleassistencia = زر إنذار في البيت (teleassistència)
    .summary = تضغط على زر فيجيبك شخص، ليلًا ونهارًا.
    .apply = اطلبه في الخدمات الاجتماعية بمدينتك.
reason-teleassistencia-person = شخص عمره 60 سنة أو أكثر، أو له إعاقة معترف بها

## Ajuda a casa

benefit-ajuda_domicili = مساعدة في البيت
    .summary = يأتي شخص إلى البيت ليساعدك على الغسل والطبخ والخروج.
    .apply = اطلبها في الخدمات الاجتماعية. قل إن كانت لك درجة فقدان الاستقلالية.

## Menjar quan els diners no arriben

benefit-aliments = طعام عندما لا يكفي المال
    .summary = بطاقة لشراء الطعام أو وجبة أو سلة غذاء.
    .apply = تكلم اليوم مع الخدمات الاجتماعية أو جمعية في الحي.

## Un llit i una dutxa si no teniu habitatge

benefit-sense_sostre = سرير وحمام إن لم يكن لك مسكن
    .summary = مكان للنوم والاغتسال والعثور على من يساعدك.
    .apply = اذهب إلى الخدمات الاجتماعية. في الليل اتصل بالرقم 112. في برشلونة أيضًا 010.
reason-sense_sostre-no_home = ليس لك مسكن خاص بك

## Ordinador, internet i algú que us ajuda

benefit-punt_omnia = أجهزة وإنترنت وشخص يساعدك
    .summary = مكان مجاني لتعمل معاملاتك على الإنترنت أو تتعلم.
    .apply = ابحث عن أقرب نقطة Òmnia، أو اسأل المكتبة.
    .delay = تحصل على المساعدة في المكان نفسه. لا حاجة إلى انتظار رد.

## Menys impost de l’habitatge (IBI) per a famílies nombroses

benefit-ibi_familia = ضريبة العقار (IBI) أقل للأسر كثيرة الأبناء
    .summary = يمكن للبلدية أن تخفض جزءًا كبيرًا من هذه الضريبة.
    .apply = اطلبه في البلدية قبل وصول الوصل. تلزم شهادة أسرة كثيرة الأبناء.
    .delay = في الضرائب والرسوم، يحدد القانون ستة أشهر للرد. بعدها اسأل عن طلبك.
reason-ibi_familia-owner = المسكن ملكك
reason-ibi_familia-family = يمكنك الحصول على شهادة أسرة كثيرة الأبناء

## Taxa d’escombraries més baixa

benefit-residus_reduccio = رسم النفايات أقل
    .summary = البلدية تخفض الرسم أو تلغيه إذا كان دخلك قليلًا.
    .apply = اسأل البلدية. غالبًا يُطلب مرة في السنة.
    .delay = في الضرائب والرسوم، يحدد القانون ستة أشهر للرد. بعدها اسأل عن طلبك.
reason-residus_reduccio-income = الدخل ليس مرتفعًا

## Fons d’infància de Barcelona

window-bcn_call = التواريخ الجديدة على الرقم 010.

## Ajut de Gavà per als infants

## Ajut per a l’impost de l’habitatge (IBI) a Mataró

## Autobús gratis a Mataró (T-Blava)

window-mataro_december = تُجدد في ديسمبر.

## Urgencia social

benefit-urgencia_social = مساعدة اجتماعية عاجلة
    .summary = مساعدة فورية للطعام أو اللباس أو المأوى.
    .apply = اطلب موعدًا في الخدمات الاجتماعية ببلديتك. لا حاجة إلى رخصة إقامة.

## Documents

doc-identity = وثيقة هوية كل الأشخاص
doc-identity_14 = وثيقة هوية كل شخص عمره 14 سنة أو أكثر، مع توقيعه
doc-any_identity = أي وثيقة هوية، إن وُجدت
doc-residence_permit = رخصة الإقامة (TIE) أو شهادة مواطن الاتحاد الأوروبي، عند الحاجة
doc-padro = شهادة السكنى من البلدية (padró)
doc-padro_history = شهادة السكنى (padró) مع العناوين السابقة
doc-property_tax_bill = وصل ضريبة العقار (IBI)
doc-water_bill = فاتورة الماء
doc-court_decision = رسالة المحكمة أو صاحب المسكن، إن وُجدت
doc-rent_receipt = وصولات الإيجار
doc-lease = عقد الإيجار
doc-housing_papers = عقد الإيجار أو رسم الملكية
doc-family_book = الدفتر العائلي
doc-couple_registration = شهادة تسجيل الشريكين، لغير المتزوجين
doc-separation_papers = وثائق الانفصال، إن وُجدت
doc-disability_certificate = شهادة الإعاقة، إن وُجدت
doc-victim_certificate = إثبات صفة الضحية، عند الحاجة
doc-sharers_certificate = شهادة الخدمات الاجتماعية، إن كانت أسر أخرى تسكن هنا
doc-bank_account = رقم الحساب البنكي
doc-income_proof = وثائق تثبت الدخل
doc-large_family_title = شهادة أسرة كثيرة الأبناء (familia numerosa)، إن وُجدت
doc-special_certificate = شهادة إعاقة أو فقدان استقلالية أو صفة ضحية، إن وُجدت
doc-bono_form = استمارة الطلب
doc-electricity_bill = فاتورة الكهرباء
doc-medical_report = تقرير طبي
doc-couple_papers = الدفتر العائلي أو شهادة تسجيل الشريكين
doc-custody_papers = حكم أو اتفاق حول حضانة الأطفال
doc-work_record = كشف مدة العمل (vida laboral)
doc-job_seeker_papers = شهادة التسجيل للبحث عن عمل ورسالة عن تعويض البطالة
doc-health_card = بطاقة الصحة للطفل
doc-prescription = وصفة النظارات
doc-rent_contract = عقد الإيجار
doc-school_enrolment = وثيقة التسجيل في الدراسة
doc-income_papers = كشوف الراتب أو المعاش
doc-income_certificate = التصريح بالدخل أو شهادة الاقتطاعات
doc-benefit_certificate = شهادة المساعدات من الضمان الاجتماعي
doc-large_family_card = شهادة أسرة كثيرة الأبناء (familia numerosa)
doc-wealth_papers = كشوف البنك ووصل ضريبة العقار (IBI)
doc-loan_papers = كشف القرض أو الدين
doc-disability_decision = قرار أو بطاقة الإعاقة
doc-dependency_decision = قرار فقدان الاستقلالية
doc-residence_record = رخص الإقامة وشهادة السكنى (padró) مع العناوين السابقة

## What the agency also looks at

untested-institution = المسكن ليس مركز إقامة دائمة يموَّل بالمال العام
untested-company_director = لا أحد من الأسرة يدير شركة نشطة
untested-sharers = إن كانت أسر أخرى تسكن هنا، تشهد بذلك الخدمات الاجتماعية
untested-padro_history = شهادة السكنى (padró) تُظهر من يسكن في هذا المسكن
untested-married_elsewhere = من يطلب وحده غير متزوج من شخص يسكن في مكان آخر
untested-pension_now = معاش أو مساعدة البطالة بعد سن 52 يُحسب من الآن
untested-unit_apart = بعد عنف أو انفصال أو إخلاء، يمكن حسابك على حدة
untested-job_seeker = أنت مسجَّل باحثًا عن عمل وتوقّع اتفاق نشاط
untested-involuntary = لم تترك العمل باختيارك
untested-wealth_yield = المدخرات، دون المسكن، تُحسب بفوائدها
untested-pension_excludes = لا يجتمع معاش التقاعد أو العجز مع هذه المساعدة
untested-part_time_work = مع عمل صغير تصبح المساعدة تكملة، 180 يومًا على الأكثر
untested-six_years = لك ست سنوات اشتراك في البطالة، في إسبانيا
untested-pension_but_age = لا ينقص معاش التقاعد إلا العمر
untested-child_elsewhere = يطلب المساعدة عن كل ابن الأب فقط أو الأم فقط
untested-fostered_child = الطفل في كفالة الأسرة يُحسب أيضًا
untested-multiple_adoption = تبني عدة أطفال معًا يُحسب أيضًا
untested-adoption = تبني طفل يُحسب أيضًا
untested-nursery_costs = حضانة مرخصة تضيف حتى 1000 يورو في السنة
untested-thirty_days = للأم ثلاثون يوم اشتراك في المجموع
untested-other_parent = للأب هذا الحق بدل الأم في بعض الحالات
untested-works_or_pension = تعمل، أو يصلك معاش أو تعويض بطالة
untested-at_charge = تعيل الشخص ذا الإعاقة
untested-no_maintenance = لا تصل نفقة إلى الأب الوحيد أو الأم الوحيدة
untested-lived_abroad = سكنت أو عملت في مكان آخر من أوروبا
untested-stay_or_asylum = إقامتك في إسبانيا قانونية، أو تطلب اللجوء
untested-identity_online = لديك هوية إلكترونية أو شهادة رقمية
untested-optician_of_plan = محل النظارات مشارك في البرنامج
untested-health_card = للطفل بطاقة الصحة العمومية
untested-rents_home = تستأجر مسكنك ولا تملك أي مسكن
untested-half_year_there = تسجيلك في padró هذا المسكن منذ 180 يومًا
untested-landlord_third_degree = المالك ليس من أقاربك القريبين
untested-one_a_home = شخص واحد فقط في كل مسكن تصله هذه المساعدة
untested-marks = تُحسب درجات السنة الماضية
untested-full_enrolment = التسجيل للسنة الدراسية كلها
untested-family_wealth = ممتلكات الأسرة قليلة، دون حساب بيت السكن
untested-stay_or_minor = إقامتك في إسبانيا قانونية، أو عمرك أقل من 18 سنة
untested-team_certifies = فريق المدرسة يكتب أن الدعم ضروري
untested-legal_stay = إقامتك في إسبانيا قانونية
untested-maternity_deduction = لا تُجمع التكملة مع خصم الأمومة للطفل نفسه
untested-yearly_declaration = يجب التصريح بالدخل كل سنة قبل أبريل
untested-income_from_wealth = يُحسب من المال والممتلكات ما تعطيه كل سنة
untested-work_begun = عمل يبدأ بعد ذلك يمكن أن يجتمع مع المعاش إلى حد معين
untested-main_home = هذا مسكنك المعتاد
untested-power_10kw = القدرة الكهربائية في العقد لا تتجاوز 10 كيلوواط
untested-discount_in_december = لديك تخفيض الكهرباء في 31 ديسمبر
untested-school_call = إعلان منطقتك يحدد الحد الأعلى لهذه السنة
untested-older_or_pensioner = عمرك 65 سنة، أو لك معاش أو إعاقة
untested-only_home = ليس لك مسكن آخر
untested-pensioner_or_unemployed = صاحب الضريبة متقاعد أو له معاش أو في البطالة
untested-pays_property_tax = تدفع هذه الضريبة بنفسك أو مع الإيجار
untested-padro_january = أنت مسجل في البلدية (padró) منذ 1 يناير من السنة السابقة
untested-known_to_services = كانت الخدمات الاجتماعية تتابعك السنة الماضية
untested-places_left = توجد أماكن
untested-legal_income = الدخل منخفض، مع استثناءات للضحايا والعمال
untested-has_a_case = لديك قضية، أو حق تريد الدفاع عنه
untested-bill_unpaid = لا تستطيع دفع الفاتورة
untested-water_in_name = عقد الماء باسم شخص من الأسرة
untested-family_title = لديك شهادة أسرة كثيرة الأبناء أو بوالد واحد
untested-looks_for_work = أنت مسجل في مكتب العمل وتبحث عن شغل
untested-fare_area = مدينتك ضمن شبكة النقل
untested-child_needs_care = يرى الفريق أن الطفل يحتاج إلى مساعدة
untested-nursery_place = توجد أماكن في مدينتك
untested-town_rules = البلدية تحدد الدخل والمبالغ
untested-voucher_this_year = تعطيها الحكومة مرة أخرى هذه السنة الدراسية
untested-catalonia_five_years_one = مسكنه في كتالونيا منذ خمس سنوات، آخر سنتين دون انقطاع
untested-no_pension = هذا الشخص ليس له معاش من الضمان الاجتماعي
untested-family_agreement = تعقد اتفاقًا مع الخدمات الاجتماعية
untested-fosters = الحكومة كلفتك بالطفل
untested-young_plan = تتبع خطة مع مربٍّ
untested-was_in_care = في سن 18 كنت في مركز حماية أو أسرة كافلة
untested-lost_somebody = كنت تتقاسم المصاريف مع المتوفى وتعتمد عليه
untested-spain_five_years = تعيش قانونيًا في إسبانيا منذ خمس سنوات
untested-needs_somebody = تحتاج إلى شخص آخر في أمور كل يوم
untested-catalonia_five_years = أحد الوالدين يعيش قانونيًا في كتالونيا منذ خمس سنوات
untested-other_parent_pays_little = الوالد الآخر غائب، أو لا يدفع إلا القليل
untested-all_legal = كل الأسرة تعيش قانونيًا في إسبانيا
untested-children_unmarried = الأبناء غير متزوجين وتعيلهم
untested-social_report = تكتب الخدمات الاجتماعية تقريرًا
untested-large_owner = المالك بنك أو له مساكن كثيرة
untested-home_at_risk = عليك إيجار متأخر، أو سيُخرجونك من المسكن
untested-landlord_no_kin = صاحب المسكن ليس من أقاربك
untested-regular_income = لديك دخل كل شهر
untested-rent_call = إعلان السنة يحدد الحدود
untested-owns_no_home = لا أحد من الأسرة يملك مسكنًا في إسبانيا
untested-rent_paid = دفعت كل الإيجار حتى اليوم
untested-rent_cap = الإيجار لا يتجاوز الحد الأعلى في منطقتك
untested-no_resignation = لم تترك شغلك بإرادتك منذ سنة
untested-activity_plan = تتبع خطة للبحث عن عمل أو للاندماج
untested-catalonia_two_years = مسكنك في كتالونيا منذ 24 شهرًا، مع استثناءات
untested-urgent_need = الخدمات الاجتماعية تدرس حاجتك

## Bodies

authority-inss = الضمان الاجتماعي الإسباني (INSS)
    .delay = يحدد القانون 45 يومًا للرد. بعدها اسأل عن طلبك.
authority-sepe = مكتب التشغيل العمومي (SEPE)
    .delay = خمسة عشر يومًا للقرار، وعشرة أيام لإرساله إليك. إن مضت ثلاثة أشهر دون رد، فهذا رفض.
authority-aeat = إدارة الضرائب
    .delay = لإدارة الضرائب ستة أشهر على الأكثر للرد. بعدها اسأل عن طلبك.
authority-ministerio_educacion = وزارة التعليم
    .delay = يحدد القانون عمومًا ستة أشهر بعد فتح باب الطلبات. بعدها اسأل.
authority-ministerio_cultura = وزارة الثقافة
    .delay = يصل الرد خلال ستة أشهر على الأكثر بعد فتح باب الطلبات. وعدم الرد يعني الرفض.
authority-optica = محل نظارات مشارك
    .delay = تُخصم المساعدة من الثمن في محل النظارات. لا حاجة إلى انتظار رد.
authority-drets_socials = حكومة كتالونيا (Drets Socials)
    .delay = المدة غير معروفة. إن مضت ثلاثة أشهر دون رد، فاسأل عن طلبك.
authority-electricity_supplier = شركة كهرباء مرجعية
    .delay = يصل الرد خلال عشرة أيام عمل، بعد اكتمال الوثائق. ويظهر التخفيض في فاتورة تالية.
authority-consell_comarcal = المدرسة أو مجلس المنطقة (Consell Comarcal)
    .delay = يصل الرد خلال ستة أشهر على الأكثر بعد فتح باب الطلبات. وعدم الرد يعني الرفض.
authority-advocats = نقابة المحامين
    .delay = يُعيَّن المحامي خلال 15 يومًا. ويصل القرار النهائي خلال 30 يومًا بعد ذلك.
authority-catsalut = المركز الصحي (CatSalut)
    .delay = الوصل صالح فورًا، وتصل البطاقة بعد ذلك. الحالة العاجلة لا تنتظر.
authority-aigua = Agència Catalana de l’Aigua
    .delay = في الضرائب والرسوم، يحدد القانون ستة أشهر للرد. بعدها اسأل عن طلبك.
authority-metropolitan_area = البلدية، أو Àrea Metropolitana de Barcelona
    .delay = المدة غير معروفة. إن مضت ثلاثة أشهر دون رد، فاسأل عن طلبك.
authority-transport = هيئة النقل (ATM)
    .delay = المدة غير معروفة. إن مضت ثلاثة أشهر دون رد، فاسأل عن طلبك.
authority-ajuntament = البلدية (Ajuntament)
    .delay = المدة غير معروفة. إن مضت ثلاثة أشهر دون رد، فاسأل عن طلبك.
authority-educacio = حكومة كتالونيا (Departament d’Educació)
    .delay = المدة غير معروفة. إن مضت ثلاثة أشهر دون رد، فاسأل عن طلبك.
authority-local_housing = مكتب السكن المحلي
    .delay = المدة غير معروفة. قل إن كان الأمر عاجلًا، واسأل بعد ثلاثة أشهر دون رد.
authority-habitatge = وكالة السكن في كتالونيا (Agència de l’Habitatge)
    .delay = يصل الرد خلال ستة أشهر على الأكثر بعد فتح باب الطلبات. وعدم الرد يعني الرفض.
authority-serveis_socials = الخدمات الاجتماعية في البلدية
    .delay = المدة غير معروفة. قل إن كان الأمر عاجلًا، واسأل بعد ثلاثة أشهر دون رد.

## Short names of numbers, for sentences and lists

short-income_now = { $person ->
    [you] دخلك الحالي
   *[other] دخل { $name } الحالي
}
short-income_last_year = { $person ->
    [you] دخلك في السنة الماضية
   *[other] دخل { $name } في السنة الماضية
}
short-gross_last_year = { $person ->
    [you] دخلك الإجمالي في السنة الماضية
   *[other] دخل { $name } الإجمالي في السنة الماضية
}
short-gross_this_year = { $person ->
    [you] دخلك الإجمالي في هذه السنة
   *[other] دخل { $name } الإجمالي في هذه السنة
}
short-assets = { $person ->
    [you] مدخراتك وممتلكاتك
   *[other] المدخرات والممتلكات عند { $name }
}
short-debts = { $person ->
    [you] ديونك على هذه الممتلكات
   *[other] الديون على الممتلكات عند { $name }
}
short-disability = { $person ->
    [you] درجة إعاقتك
   *[other] درجة إعاقة { $name }
}
