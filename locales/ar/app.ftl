# The words of the pages. Same keys and variables in the four languages. Short sentences, plain words.

app-name = Pont

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-app-ca =
    Síndic de Greuges
    Generalitat
foreign-app-es =
    ingreso mínimo vital
foreign-app-fr =
    Défenseur des droits
    France services
    Assurance retraite

## Titles of pages: the step and its broad topic, never an answer

title-welcome = مرحبًا
title-need = ما تحتاجه
title-keep = هذا الجهاز
title-place = مكان السكن
title-question = السؤال { $number }: { $topic }
title-answers = إجاباتك
title-results = حقوقك
title-right = الحق { $number }
title-papers = الوثائق
title-ahead = السنتان القادمتان
title-what-if = ماذا لو…
title-print = ورقة للطباعة
title-reminders = تذكيرات
title-share = مشاركة نص
title-quick = كل شيء في صفحة
title-carry = على هاتف
title-take = فتح إجاباتك
title-together = مساعدة شخص
title-files = الملفات
title-consent = هل نحفظ إجاباتك؟
title-about = الخصوصية
title-accessibility = إمكانية الوصول
title-credits = المصادر والرخص
title-towns = البلديات
title-settings = الإعدادات
title-help = شخص يمكنه مساعدتك
title-urgent = عاجل
title-hand = إعطاء ملف
title-journal = ما أُنجز
title-mandate = ورقة للتوقيع
title-unknown = الصفحة غير موجودة
title-error = خطأ: { $title }

## On every page

skip = انتقل إلى المحتوى
bar-label = في متناولك دائمًا
bar-home = الصفحة الرئيسية في Pont
bar-language = اللغة
bar-help = مساعدة
bar-help-long = مساعدة: شخص يمكنه مساعدتك
bar-urgent = عاجل
bar-erase = مسح
bar-erase-long = مسح كل شيء
bar-listen = استماع
bar-listen-long = الاستماع إلى هذه الصفحة
foot-about = الخصوصية
foot-accessibility = إمكانية الوصول
foot-settings = الإعدادات
foot-answers = إجاباتك
foot-results = حقوقك
back = رجوع
continue = متابعة
close = إغلاق
language-fr = Français
language-ca = Català
language-es = Español
language-ar = العربية
language-choose = اختر لغتك
second-heading = هل يقرأ شخص معك؟
second-note = اختر لغته. تظهر بخط صغير تحت لغتك.
second-turn = تدوير الشاشة نحو الشخص الآخر
second-turn-back = إعادة الشاشة كما كانت
loading = لحظة من فضلك…

## Reading aloud

aloud-label = القراءة بصوت مسموع
aloud-hear = الاستماع إلى: { $text }
aloud-stop = إيقاف
aloud-stop-long = إيقاف القراءة
aloud-pause = توقف
aloud-go-on = متابعة
aloud-before = السابق
aloud-before-long = الجملة السابقة
aloud-after = التالي
aloud-after-long = الجملة التالية
aloud-speed = سرعة القراءة: { $speed }
aloud-speed-slow = بطيء
aloud-speed-normal = عادي
aloud-speed-fast = سريع
aloud-no-voice = لا يوجد في هذا الجهاز صوت لهذه اللغة.
aloud-network-only = أصوات هذا الجهاز ترسل النص عبر الإنترنت. لذلك لا يستعملها Pont.
aloud-human = يمكن لشخص أن يقرأ لك هذه الصفحة.
aloud-robot = صوت آلي مسجَّل. لا تُقرأ الأرقام ولا الأسماء.
aloud-recorded = صوت مسجَّل. لا تُقرأ الأرقام ولا الأسماء.
headphones-heading = هل لديك سماعات أذن؟
headphones-text = دون سماعات، قد يسمع آخرون مبالغك.
headphones-no = لا: القراءة دون المبالغ
headphones-yes = نعم: قراءة المبالغ أيضًا

## Welcome

welcome-heading = حقوقك الاجتماعية
welcome-lead = بضعة أسئلة فقط، وتظهر لك المساعدات الممكنة لأسرتك.
welcome-privacy = تبقى إجاباتك على هذا الجهاز. لا يُرسَل أي شيء.
welcome-language = لغتك
welcome-country = أين مسكنك؟
country-fr = فرنسا
country-es = كتالونيا
need-heading = ماذا يلزمك؟
need-hint = اختر صورة أو أكثر. ستظهر لك كل حقوقك.
need-rent = الإيجار
need-food = الطعام
need-child = الأطفال
need-health = الصحة
need-work = العمل
need-age = التقاعد
need-papers = الأوراق
need-everything = كل شيء
welcome-start = ابدأ

## Resume

resume-heading = سبق أن بدأت
resume-text = توجد إجابات محفوظة على هذا الجهاز.
resume-continue = متابعة
resume-new = البدء من جديد
resume-erase = مسح كل شيء

## What to keep

keep-heading = لمن هذا الجهاز؟
keep-lead = هل تريد حفظ إجاباتك هنا؟ الاختيار لك.
keep-own = هذا جهازي: حفظ الإجابات
keep-own-note = يمكنك العودة خلال 30 يومًا.
keep-shared = جهاز مشترك: دون أي حفظ
keep-shared-note = يختفي كل شيء عند إغلاق الصفحة.
keep-foot = في كل الحالات، لا يُرسَل أي شيء.

## Where you live

place-heading = أين مسكنك؟
place-why = تختلف بعض المساعدات من مدينة إلى أخرى.
place-postcode = الرمز البريدي
place-name = اسم المدينة
place-by-name = البحث بالاسم
place-by-postcode = البحث بالرمز البريدي
place-none = لم نجد أي مدينة. تحقق من الرمز أو الاسم.
place-found = { $n ->
    [one] مدينة واحدة في القائمة
    [two] مدينتان في القائمة
    [few] { $n } مدن في القائمة
   *[other] { $n } مدينة في القائمة
}
place-typed = كُتب: { $digits }
place-no-address = ليس لدي عنوان ثابت
place-unknown = لا أعرف أو أفضّل عدم الإجابة
place-loading = جارٍ تحميل قائمة المدن…
key-delete = مسح رقم
key-digit = الرقم { $digit }
key-decimal = فاصلة { $digit }
keys-label = أزرار الأرقام
keys-own = استخدام لوحة مفاتيحي
keys-show = إظهار أزرار الأرقام

## Who lives with you

household-heading = من يسكن معك؟
household-why = تتوقف المساعدات على الأشخاص في المسكن.
household-partner-question = هل يسكن معك زوجك أو زوجتك أو شريك حياتك؟
household-children = الأبناء
household-children-note = أبناؤك وأبناء شريك حياتك
household-others = أشخاص آخرون
household-fewer = إنقاص واحد: { $what }
household-more = إضافة واحد: { $what }
household-full = اثنا عشر شخصًا على الأكثر.
household-summary = { $n ->
    [zero] لا أحد في المسكن
    [one] شخص واحد في المسكن
    [two] شخصان في المسكن
    [few] { $n } أشخاص في المسكن
    [many] { $n } شخصًا في المسكن
   *[other] { $n } شخص في المسكن
}

relation-parent = أبي أو أمي
relation-sibling = أخي أو أختي
relation-other = شخص آخر
child-of = من والدا { $name }؟
child-of-both = نحن الاثنان
child-of-mine = أنا فقط
child-of-partners = شريك حياتي فقط

## What people are called on the screen

person-you = أنت
person-partner = شريك حياتك
person-child = { $count ->
    [1] ابنك أو ابنتك
   *[other] ابنك أو ابنتك رقم { $number }
}
person-parent = { $count ->
    [1] والدك أو والدتك
   *[other] والدك أو والدتك رقم { $number }
}
person-sibling = { $count ->
    [1] شقيقك أو شقيقتك
   *[other] شقيقك أو شقيقتك رقم { $number }
}
person-other = { $count ->
    [1] الشخص الآخر
   *[other] الشخص { $number }
}

## Questions

question-why = لماذا؟
question-yes = نعم
question-no = لا
question-unknown = لا أعرف
question-refuse = أفضّل عدم الإجابة
question-amount = المبلغ باليورو
question-period = الفترة
question-about = هذا مبلغ تقريبي
heard = فهمنا: { $amount }.
heard-words = أي { $words }.
period-week = في الأسبوع
period-fortnight = كل أسبوعين
period-month = في الشهر
period-year = في السنة
period-once = في المجموع
date-day = اليوم
date-month = الشهر
date-year = السنة
date-age-instead = أعرف العمر فقط
date-date-instead = أعرف التاريخ
date-age = العمر بالسنوات

# Papers drawn beside an amount (catalogue/paper_lines.tsv). On the drawing each stands in the language of its country.
paper-where = أين أجده؟
paper-look = ابحث في ورقتك عن «{ $line }».
paper-means = ومعناه: «{ $meaning }».
paper-other = قد تختلف ورقتك قليلًا.
paper-rent_receipt = وصل الإيجار
paper-payslip = كشف الراتب
paper-benefit_statement = شهادة الدفع
paper-pension_statement = كشف معاش التقاعد
paper-tax_notice = إشعار الضريبة
paper-withholding_certificate = شهادة صاحب العمل
paper-turnover_declaration = التصريح الشهري لدى Urssaf
paper-bank_statement = كشف الحساب البنكي
paper-property_tax_receipt = وصل ضريبة العقار (IBI)
paper-loan_receipt = وصل القرض
paper-disability_decision = قرار الإعاقة
line-main_rent = الإيجار دون المصاريف
line-net_social = المبلغ الصافي الاجتماعي
line-gross_wage = الراتب الإجمالي
line-turnover = رقم المعاملات
line-taxable_wage = المبلغ الصافي الخاضع للضريبة
line-unemployment = تعويض البطالة
line-daily_allowance = التعويضات اليومية
line-pension_net = المبلغ الصافي قبل الضريبة
line-pension_gross = المبلغ الإجمالي
line-taxable_amount = المبلغ الخاضع للضريبة
line-invalidity = معاش العجز
line-aah = مساعدة البالغين ذوي الإعاقة
line-ass = مساعدة نهاية البطالة
line-asi = المساعدة التكميلية للعجز
line-aspa = مساعدة كبار السن
line-transfer_in = تحويل وارد
line-transfer_out = تحويل صادر
line-livret_a = حساب الادخار Livret A
line-balance = الرصيد الدائن
line-capital = دخل رؤوس الأموال
line-land = صافي دخل الإيجارات
line-profit = ربح النشاط الخاضع للضريبة
line-gross_global = الدخل الإجمالي العام
line-reference_income = الدخل الضريبي المرجعي
line-payslip_net = صافي المبلغ المستحق
line-payslip_total = مجموع المستحقات
line-full_amount = المبلغ الكامل المدفوع
line-cadastral_value = القيمة العقارية
line-outstanding = المبلغ الباقي من القرض
line-disability_degree = درجة الإعاقة

progress-bridge = التقدم: الخطوات المنجزة { $done } من { $all } على الأكثر
progress-at-most-many = بقيت { $n } شاشة على الأكثر، وغالبًا أقل من 15
progress-at-most = { $n ->
    [0] السؤال الأخير
    [one] بقيت شاشة واحدة على الأكثر
    [two] بقيت شاشتان على الأكثر
    [few] بقيت { $n } شاشات على الأكثر
    [many] بقيت { $n } شاشة على الأكثر
   *[other] بقيت { $n } شاشة على الأكثر
}
progress-certain = { $n ->
    [0] لا شيء مؤكد بعد
   *[other] حقوق مؤكدة الآن: { $yes } نعم، { $no } لا
}
progress-settled = صارت حقوقك معروفة. الأسئلة الباقية تدقق المبالغ.

## Screens with several questions, and lists to tick

euro = €
cancel = إلغاء
amount-span = من { $low } إلى { $high }
list-separator = {"، "}
colon = :
screen-several = بعض التفاصيل الأخرى
screen-birth = تواريخ الميلاد
screen-situation = ما مصدر دخلك؟
screen-self_employed = نشاطك المهني
screen-minimum = مساعدات تصل إلى الأسرة
screen-savings = مدخراتك
screen-property_income = دخل ممتلكاتك
screen-income_12m = آخر 12 شهرًا
screen-quarter = قبل شهرين إلى أربعة أشهر
screen-taxable_12m = الدخل الخاضع للضريبة
screen-studies = الدراسة
screen-electricity = السكن والكهرباء
screen-held_already = ما لديك الآن
screen-apart = السكن خارج بيت الوالدين
screen-income = الدخل
screen-wealth = ممتلكاتك
screen-disability = الإعاقة
screen-moved_in = منذ متى تسكنون معًا؟
screen-school_meals = مطعم المدرسة
screen-last_year = السنة الماضية
screen-recognised = الإعاقة
screen-resident_year = حياتك في إسبانيا
screen-health = الحمل والتبني والإعاقة
checklist-hint = اختر كل ما هو صحيح.
checklist-none = لا شيء آخر

## Errors

error-heading = هناك مشكلة
error-empty = أجب، أو اختر «لا أعرف».
error-not-a-number = اكتب عددًا فقط، مثل 850 أو 1.234,56.
error-too-low = هذا العدد صغير جدًا. اكتب { $limit } أو أكثر.
error-too-high = هذا العدد كبير جدًا. اكتب { $limit } أو أقل.
error-not-whole = اكتب عددًا صحيحًا، دون كسور.
error-no-such-date = هذا التاريخ غير موجود. تحقق من اليوم والشهر والسنة.
error-in-future = هذا التاريخ في المستقبل. آخر تاريخ ممكن: { $limit }.
error-too-long-ago = هذا التاريخ قديم جدًا. أول تاريخ ممكن: { $limit }.
error-no-such-choice = اختر إجابة من القائمة.
error-partner = أجب: هل يسكن معك زوجك أو زوجتك أو شريك حياتك؟
error-place = اختر مدينتك من القائمة.
error-for = { $name }: { $error }

## Overview of answers

answers-heading = إجاباتك
answers-lead = يمكنك تغيير كل إجابة. تبقى الإجابات الأخرى كما هي.
answers-empty = لا توجد إجابات بعد.
answers-change = تغيير
answers-change-long = تغيير: { $question }
answers-about = نحو { $amount }
answers-seen = شوهد في: { $document }
answers-was-seen = شوهد في: { $document }.
answers-place = مكان السكن
answers-household = الأشخاص في المسكن
answers-undo = تراجع عن آخر تغيير
answers-undone = أُلغي آخر تغيير.
answers-on = متابعة الأسئلة
answer-age = { $n ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}

## Amounts

amount-week = { $amount } في الأسبوع
amount-fortnight = { $amount } كل أسبوعين
amount-month = { $amount } في الشهر
amount-year = { $amount } في السنة
amount-once = { $amount } دفعة واحدة
amount-share = { $amount } من الفاتورة
amount-range-month = من { $low } إلى { $high } في الشهر
amount-range-year = من { $low } إلى { $high } في السنة
amount-range-once = من { $low } إلى { $high } دفعة واحدة
amount-range-share = من { $low } إلى { $high } من الفاتورة
amount-up-to = حتى { $amount }
amount-from = ابتداءً من { $amount }
amount-price = ما تدفعه: { $amount }
amount-open = المبلغ غير معروف بعد
amount-free = مجاني
amount-service = هذا ليس مبلغًا من المال.

## Results

results-heading = حقوقك
results-disclaimer = لم يُقدَّم أي طلب بعد. هذا تقدير، والجهة المختصة تقرر.
results-total = لأسرتك، كل شهر
results-total-year = ما يعادل { $amount }
results-total-note = يشمل هذا المبلغ كل الحقوق التي وجدناها.
results-have-heading = كل شهر، في أسرتك
results-have-now = ما لديك
results-have-sure = حقوقك المؤكدة
results-have-maybe = ربما زيادة
results-have-together = المجموع: { $amount }
results-certain = { $n ->
    [0] لا يوجد حق مؤكد بعد.
    [one] حق واحد مؤكد الآن.
    [two] حقان مؤكدان الآن.
    [few] { $n } حقوق مؤكدة الآن.
    [many] { $n } حقًا مؤكدًا الآن.
   *[other] { $n } حق مؤكد الآن.
}
results-begin = ابدأ بهذه المساعدة
results-group-yes = يمكنك الحصول عليه
results-group-open = هناك إجابات ناقصة
results-group-open-one = تبقى إجابة واحدة تحسم الأمر
results-group-office = الجهة المختصة تقرر
results-group-no = ليس الآن
results-group-automatic = تلقائي، دون طلب
results-group-received = لديك الآن
results-group-set-aside = خارج قائمتك
results-count = { $n ->
    [one] حق واحد
    [two] حقان
    [few] { $n } حقوق
    [many] { $n } حقًا
   *[other] { $n } حق
}
results-more-money = مساعدات مالية أخرى
results-shelf-money = المال
results-shelf-cover = الصحة
results-shelf-discount = دفع أقل
results-shelf-service = خدمات
results-shelf-title = بطاقات وصفات رسمية
results-shelf-local = قرب مسكنك
results-no-reason = هذا لا ينطبق: { $reason }
results-empty = أجب عن بضعة أسئلة لترى حقوقك.
results-on = متابعة الأسئلة
results-print = طباعة الورقة
results-answers = عرض إجاباتي
results-help = شخص يمكنه مساعدتك في الطلب
results-last-rate = محسوب بآخر مبالغ رسمية معروفة
results-outside = لا توجد مبالغ رسمية معروفة لهذا التاريخ.
results-unsettleable = دون هذه الإجابة، ستتحقق الجهة المختصة.
results-for = الشخص المعني: { $name }
results-settled = لم يبق سؤال يغيّر هذه النتائج.
results-not-settled = ما زالت هذه النتائج قابلة للتغيّر.

verdict-yes = { $person ->
    [you] بإمكانك الحصول عليه
   *[other] بإمكان { $name } الحصول عليه
}
verdict-open = غير مؤكد بعد
verdict-office = الجهة المختصة تقرر
verdict-no = ليس الآن
verdict-automatic = تلقائي

## One right

right-official = الاسم الرسمي: { $name }
right-why = لماذا
right-how-much = المبلغ
right-documents = وثائق يجب تحضيرها
right-documents-none = لا توجد وثائق لتحضيرها.
right-claim = طريقة الطلب
right-claim-anyway = طلبه رغم ذلك
right-claim-anyway-note = ربما حالتك مختلفة. الجهة المختصة تتحقق من ذلك.
right-untested = ما ستتحقق منه الجهة المختصة أيضًا
right-mark = أين وصلت؟
right-mark-none = لا شيء بعد
right-mark-received = { $person ->
    [you] لدي هذا الحق الآن
   *[other] لدى { $name } هذا الحق الآن
}
right-mark-refused = { $person ->
    [you] رُفض طلبي
   *[other] رُفض طلب { $name }
}
right-mark-not-for-me = { $person ->
    [you] لا يناسبني
   *[other] لا يناسب { $name }
}
right-marked-refused = يمكن الاعتراض على الرفض. شخص يمكنه مساعدتك.
right-law = نصوص القانون
right-checked = آخر تحقق من القواعد: { $date }
right-answers-missing = قد تغيّر هذه الإجابات النتيجة:
right-unsettled-loop = يتوقف هذا المبلغ على مساعدة أخرى. الفرق بين الحدين كبير.
right-gone = لم يعد هذا الحق معروضًا. ارجع إلى حقوقك.
right-total = المجموع
right-phone = اتصل: { $phone }
right-site = افتح الموقع الرسمي
right-authority = الجهة التي تقرر: { $authority }.
office-heading = إلى أين تذهب
office-open-days = من { $first } إلى { $last }: من { $from } إلى { $to }
office-open-day = { $first }: من { $from } إلى { $to }
office-appointment = احجز موعدًا قبل الذهاب.
office-checked = آخر تحقق من العنوان والمواعيد: { $date }
day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد
in-fr = بالفرنسية
in-ca = بالكتالانية
in-es = بالإسبانية
in-ar = بالعربية

reason-state-true = هذا صحيح
reason-state-false = هذا غير صحيح
reason-state-open = غير معروف بعد
reason-state-office = الجهة المختصة تقرر
reason-all = يُطلب كل هذا:
reason-any = يكفي واحد منها:

step-start = نبدأ من
step-plus = نضيف
step-less = نطرح
step-times = نضرب في
step-at-least = على الأقل
step-at-most = على الأكثر
step-zero-below = لا يُدفع شيء تحت
step-zero-above = لا يُدفع شيء فوق
step-round = التقريب
step-after = يبقى

channel-online = عبر الإنترنت
channel-office = في المكتب
channel-phone = بالهاتف
channel-supplier = لدى شركة الكهرباء
channel-optician = في محل النظارات
channel-school = في المدرسة
channel-none = لا حاجة إلى أي طلب.

call-open = مفتوح حتى { $date }.
call-until = حتى { $date }.
call-opens = مغلق. يُفتح في { $date }.
call-perhaps = اسأل هل هو مفتوح. يُفتح عادةً في { $month }.
call-perhaps-between = اسأل هل هو مفتوح. يُفتح عادةً بين { $month } و{ $last }.
call-closed-in = مغلق. يُفتح عادةً في { $month }.
call-closed-between = مغلق. يُفتح عادةً بين { $month } و{ $last }.
call-closed = مغلق. التواريخ القادمة غير معروفة بعد.
call-comes = تصل عادةً في { $month }.
call-comes-between = تصل عادةً بين { $month } و{ $last }.
call-last-known = حسب آخر قواعد معروفة.
calls-heading = متى تطلب

outside-heading = ستغادر Pont
outside-text = هذا الموقع تابع لجهة أخرى: { $host }
outside-note = لا تُرسَل إجاباتك.
outside-go = افتح الموقع

## Print

print-heading = ورقة معلومات
print-lead = تعرض هذه الورقة حقوقك، بلغتك وبلغة المكتب.
print-what = ماذا تريد في الورقة؟
print-short = الأهم فقط
    .note = حقوقك والمبالغ ومكان الطلب.
print-full = كل شيء
    .note = مع الأسباب والقانون وإجاباتك والوثائق.
print-paper = أي شكل؟
print-sheet = ورقة كبيرة
    .note = للطباعة في البيت أو في مكتب.
print-ticket = تذكرة ضيقة
    .note = للطباعة من شاشة عامة، في البلدية مثلًا.
print-long = ستكون هذه التذكرة طويلة جدًا.
print-name = اسم على الورقة
    .hint = فقط إذا أردت. لا يحفظ Pont هذا الاسم.
print-for = لـ:
print-preview = ورقتك
print-said = ما قلته: { $answers }
print-answer = { $name }: { $answer }
print-seen = { $answer } (شوهد في وثيقة)
print-button = طباعة
print-sheet-title = مذكرة معلومات
print-date = التاريخ: { $date }
print-can = حقوق وجدناها
print-office = تقررها الجهة المختصة
print-open = تحتاج إلى توضيح
print-bring = ما يجب إحضاره
print-where = مكان الطلب
print-note = هذا تقدير. لم يُقدَّم أي طلب. الجهة المختصة تقرر.
print-nothing = لم نجد أي حق بعد.
print-other-missing = تعذّر تحميل لغة المكتب.

## Reminders for a calendar

reminders-link = تذكيرات في تقويمي
reminders-heading = تذكيرات في تقويمك
reminders-lead = يحضّر Pont ملفًا على هذا الجهاز. يمكن لتقويمك أن يفتحه.
reminders-detailed = كتابة موضوع التذكير
    .note = وإلا يقول كل تذكير فقط «موعد Pont».
reminders-copied = قد يرسل تقويمك نسخة إلى شركة.
reminders-shared = هل هذا الجهاز مشترك؟ يبقى الملف عليه. الأفضل أن تطبع الورقة.
reminders-none = لا يوجد تاريخ للتذكير الآن.
reminders-save = إضافة إلى تقويمي
reminders-saved = الملف «pont.ics» جاهز. افتحه لإضافة التذكيرات.
reminders-failed = تعذّر تحضير الملف على هذا الجهاز.
reminders-title = موعد Pont
reminders-title-detailed = Pont: حقوقك
reminders-ask = هل طلبت كل شيء؟ { $rights }
reminders-again = تتغيّر بعض المبالغ. احسب حقوقك من جديد مع Pont.
reminders-opens = يُفتح الطلب اليوم: { $right }
reminders-closes = آخر يوم للطلب: { $right }
reminders-usual = قد يُفتح ابتداءً من هذا الشهر. انظر هل هو مفتوح: { $right }

## A text for another app

share-link = مشاركة نص
share-heading = مشاركة نص
share-lead = أنت تختار لمن تعطيه.
share-what = أي نص؟
share-short = حقوقي
    .note = الحقوق والمبالغ ومكان الطلب.
share-papers = الوثائق فقط
    .note = لا يذكر هذا النص أي حق.
share-exactly = النص بالضبط
share-read = يمكن للتطبيق الذي تختاره أن يقرأ هذا النص ويحفظه.
share-clipboard = يبقى النص المنسوخ على هذا الجهاز حتى النسخة التالية.
share-shared = هل هذا الجهاز مشترك؟ قد يبقى النص عليه. الأفضل أن تطبع الورقة.
share-button = اختيار من تعطيه النص
share-copy = نسخ النص
share-done = أُعطي النص.
share-copied = نُسخ النص. يمكنك لصقه في مكان آخر.
share-failed = رفض هذا الجهاز. يمكنك تحديد النص بيدك.

## About and privacy

about-heading = إجاباتك ملكك
about-what = يحسب Pont حقوقك على هذا الجهاز.
about-who = هذا برنامج حر. ليس موقعًا حكوميًا.
about-protected = ما هو محمي
about-protected-1 = إجاباتك لا تغادر هذا الجهاز أبدًا.
about-protected-2 = لا حساب ولا بريد إلكتروني ولا تتبّع.
about-protected-3 = يعمل Pont أيضًا دون إنترنت.
about-protected-4 = عناوين الصفحات لا تقول شيئًا عنك.
about-not-protected = ما هو غير محمي
about-not-protected-1 = من يجلس بجانبك يمكنه قراءة الشاشة.
about-not-protected-2 = من يفتح هذا الجهاز يمكنه قراءة المسودة المحفوظة.
about-not-protected-3 = يُظهر سجل المتصفح صفحات Pont التي فتحتها.
about-not-protected-4 = ترى الشركة المستضيفة للموقع زيارة، ولا ترى إجاباتك أبدًا.
about-not-protected-5 = الجهاز المخترق يمكنه رؤية كل شيء.
about-estimate = مجرد تقدير
about-estimate-text = قد يخطئ Pont. الجهة المختصة وحدها تقرر.
about-readers = من راجع هذه النصوص؟
readers-written = { $who ->
    [makers] كتبه صانعو Pont.
   *[other] كتبه { $who } بتاريخ { $date }.
}
readers-native = { $who ->
    [nobody] لم يراجعه بعد أحد من أهل هذه اللغة.
   *[other] راجعه { $who } بتاريخ { $date }.
}
readers-concerned = { $who ->
    [nobody] لم يقرأه بعد أشخاص يجدون صعوبة في القراءة.
   *[other] قرأه أشخاص يجدون صعوبة في القراءة: { $who } بتاريخ { $date }.
}
about-rules = قواعد الحساب
about-version = إصدار القواعد: { $version }
about-whole = ملف القواعد سليم.
about-broken = ملف القواعد تالف. أعد تحميل الصفحة.
about-checked = آخر تحقق: { $date }
about-source = برنامج مفتوح المصدر، رخصة EUPL 1.2

## Accessibility: for whom Pont works, and for whom not yet

access-heading = إمكانية الوصول: Pont للجميع
access-lead = يجب أن يعمل Pont أيضًا لمن لديه إعاقة. هذا غير مضمون بعد في كل مكان.
access-how = كيف نتحقق
access-how-1 = تحقّق صانعو Pont بأنفسهم بتاريخ { $date }.
access-how-2 = لم يراجع ذلك أحد غيرهم.
access-how-3 = اختبارات آلية تقرأ الصفحات باللغات الأربع.
access-state = يحترم Pont جزءًا كبيرًا من القواعد الأوروبية، لا كلها.
access-missing = ما ينقص بعد
access-missing-1 = لم يجرّب أحد بعد Pont مع قارئ شاشة.
access-missing-2 = لم يعطِ أي شخص لديه إعاقة رأيه بعد.
access-missing-3 = لا يوجد فيديو يشرح Pont بلغة الإشارة.
access-missing-4 = على جهاز مشترك، لا يملأ المتصفح شيئًا بدلًا منك.
access-tell = شيء لا يعمل؟
access-tell-1 = أخبر الشخص أو المكتب الذي عرض عليك Pont.
access-tell-2 = ليس لبرنامج Pont بعد عنوان تكتب إليه.
access-rights = لا أحد يجيب؟
access-rights-1 = مكتب عمومي لا يجيب؟ هؤلاء يدافعون عن حقوقك.
access-rights-2 = مساعدتهم مجانية.
access-number-fr = المدافع عن الحقوق في فرنسا (Défenseur des droits)
access-number-es = المدافع عن الحقوق في كتالونيا (Síndic de Greuges)

## Sources and licences

towns-heading = معاينة بلدية
towns-lead = اختر بلدية. يعرض Pont حقوقها مع أسرة متخيلة.
towns-lost = تضيع الإجابات في هذه النافذة. ولا يُحفظ شيء.
preview-notice = معاينة: أسرة متخيلة. البلدية: { $town }.
preview-end = إنهاء المعاينة

credits-heading = المصادر والرخص
credits-lead = صنع آخرون جزءًا من Pont. هذه أسماؤهم.
credits-pictures = الرسوم
credits-pictures-own = معظم الرسوم صُنعت من أجل Pont، رخصة EUPL 1.2.
credits-pictures-lucide = الرسوم الأخرى من Lucide، رخصة ISC. وجزء منها من Feather، رخصة MIT.
credits-letters = الحروف
credits-letters-text = يكتب Pont بالحروف الموجودة في جهازك. وفي العربية بالحروف الحرة Plex Sans Arabic.
credits-software = البرامج
credits-software-text = يستعمل Pont برامج حرة. قائمتها في برنامج Pont، في ملف Cargo.lock.
credits-law = القواعد
credits-law-text = نصوص القانون من المواقع الرسمية: Légifrance، Boletín Oficial del Estado، Diari Oficial.
credits-law-own = حوّلها Pont إلى حسابات. هذه الحسابات ليست رسمية.
credits-places = المدن
credits-places-fr = فرنسا: التقسيم الإداري، الإصدار 6.0.0، من Etalab، رخصة Licence Ouverte 2.0.
credits-places-zones = مناطق الإيجار: نص رسمي من سنة 2011، عن OpenFisca-France.
credits-places-es = كتالونيا: إعداد Pont من بيانات معهد الإحصاء www.ine.es، ماي 2026.
credits-people = الأسر المتخيلة
credits-notices = اقرأ رخص الرسوم

## Settings

settings-heading = الإعدادات
settings-language = اللغة
settings-theme = الألوان
settings-theme-system = مثل الجهاز
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-theme-contrast = تباين قوي
settings-text = حجم النص
settings-text-normal = عادي
settings-text-large = كبير
settings-text-largest = كبير جدًا
settings-voice = سرعة القراءة بصوت مسموع
settings-voice-slow = بطيئة
settings-voice-normal = عادية
settings-voice-fast = سريعة
settings-storage = إجاباتك
settings-storage-own = محفوظة على هذا الجهاز مدة 30 يومًا.
settings-storage-shared = لا يُحفظ شيء على هذا الجهاز.
settings-storage-file = محفوظة في ملف مشفّر على هذا الجهاز.
settings-storage-not-chosen = لم تختر بعد.
settings-erase = مسح كل شيء

## Erase

erase-heading = هل نمسح كل شيء؟
erase-text = ستُمسح كل إجاباتك. لا يمكن التراجع عن ذلك.
erase-files = ستُمسح أيضًا ملفات الأشخاص الذين يتلقون المساعدة.
erase-confirm = نعم، امسح كل شيء
erase-cancel = لا، احتفظ بها

## A person can help

help-heading = شخص يمكنه مساعدتك
help-lead = اتصل، أو اسأل في البلدية.
help-dated = آخر تحقق من الأرقام: { $date }
help-in-fr = في فرنسا
help-in-es = في كتالونيا
help-number-fr-3960 = صندوق التقاعد (Assurance retraite)
help-number-fr-3230 = صندوق الإعانات العائلية (CAF)
help-number-fr-3646 = التأمين الصحي
help-number-fr-3977 = إساءة معاملة المسنين أو ذوي الإعاقة
help-number-es-012 = حكومة كتالونيا (Generalitat): كل الأسئلة
help-number-es-060 = الدولة الإسبانية: المعاملات الإدارية
help-number-es-900202222 = الدخل الحيوي الأدنى (ingreso mínimo vital)
help-social-fr = مراكز France services تساعدك مجانًا. اسأل البلدية عن العنوان.
help-social-es = يمكن للخدمات الاجتماعية في بلديتك استقبالك.

## Urgent

urgent-heading = هل الأمر عاجل؟
urgent-lead = اتصل. لا أسئلة هنا.
urgent-leave = خروج سريع
urgent-leave-note = تُفتح صفحة من موسوعة. يبقى Pont في سجل المتصفح.
urgent-danger = خطر فوري
urgent-shelter = مكان للنوم الليلة
urgent-food = طعام لهذا اليوم
urgent-violence = العنف
urgent-town = من يساعد في مدينتك
urgent-number-112 = كل حالات الطوارئ
urgent-number-fr-17 = الشرطة
urgent-number-fr-15 = الطوارئ الطبية
urgent-number-fr-18 = الإطفاء
urgent-number-fr-114 = الطوارئ برسالة نصية، إن تعذّر عليك الكلام
urgent-number-fr-115 = مأوى عاجل، ليلًا ونهارًا
urgent-number-fr-3919 = العنف ضد النساء
urgent-number-fr-119 = طفل في خطر
urgent-number-es-016 = العنف ضد النساء
urgent-number-es-900900120 = العنف ضد النساء، كتالونيا
urgent-number-es-116111 = طفل في خطر، كتالونيا
urgent-number-es-061 = الصحة: نصائح وعلاج عاجل
urgent-food-fr = تدلّك البلدية أو الرقم 115 على مكان للطعام.
urgent-food-es = تدلّك الخدمات الاجتماعية في البلدية على مكان للطعام.
urgent-shelter-es = تبحث لك الخدمات الاجتماعية في البلدية عن سرير.

## Notices

notice-offline = لا يوجد إنترنت. يستمر Pont في العمل.
notice-update = الإصدار الجديد جاهز. تبقى إجاباتك.
notice-update-now = تحديث
notice-update-later = لاحقًا
kept-not-asked = لا يُحفظ أي شيء، كما طلبت.
kept-saved = إجاباتك محفوظة.
kept-saving = جارٍ الحفظ…
kept-unavailable = لا يمكن حفظ إجاباتك هنا. لا تغلق الصفحة.
kept-full = ذاكرة الجهاز ممتلئة. لم تُحفظ آخر إجابة.
kept-blocked = نافذة أخرى تمنع الحفظ. أغلقها.
kept-newer-copy = استمر العمل في نافذة أخرى. هذه النافذة لم تعد تحفظ شيئًا.
kept-newer-app = المسودة من إصدار أحدث. تبقى كما هي.
kept-not-erased = تعذّر مسح كل شيء. امسح بيانات المتصفح.
notice-second-tab = برنامج Pont مفتوح في نافذة أخرى. تلك النافذة وحدها تحفظ الإجابات.
notice-clock = يبدو تاريخ الجهاز خاطئًا. صحّحه ليكون الحساب سليمًا.
notice-clock-ask = ما تاريخ اليوم؟
notice-clock-set = هذا هو التاريخ
notice-clock-date = تاريخ الجهاز: { $date }
notice-insecure = هذا العنوان غير آمن. لن يعمل Pont دون إنترنت.
notice-close = إغلاق هذه الرسالة
notices-label = رسائل

## When something fails

failed-heading = تعذّر تحميل Pont
failed-text = تحقق من الإنترنت ثم حاول مرة أخرى. تبقى إجاباتك.
failed-unreadable = لا يمكن لهذا الإصدار قراءة القواعد. حدّث Pont.
failed-retry = حاول مرة أخرى
unknown-heading = هذه الصفحة غير موجودة
unknown-text = ربما كان العنوان قديمًا.
unknown-home = إلى الصفحة الرئيسية
no-journey-heading = لا توجد إجابات بعد
no-journey-text = ابدأ باختيار بلد سكنك.

## A first look

title-first = نظرة أولى
first-link = نظرة أولى
first-heading = نظرة أولى
first-lead = يمكنك التوقف هنا أو المتابعة.
first-own = مؤكد لك الآن
first-own-none = لا يوجد حق مؤكد لك بعد.
first-own-rest = حقوق مستبعدة: { $no }. حقوق لم تُحسم بعد: { $open }.
first-like = ما تحصل عليه غالبًا أسر مثل أسرتك
first-like-who = أسر مثل أسرتك: { $who }.
first-like-not-you = هذه الأرقام عن أسر أخرى. ولا تقول شيئًا عن حقك أنت.
first-like-none = لا حق آخر شائعًا عند هذه الأسر. قد تُظهر إجاباتك حقًا.
first-share = نحو { $n } من كل 10 أسر
first-share-all = كل الأسر تقريبًا
first-usual = غالبًا { $amount }
first-source = محسوب على { $n } أسرة افتراضية، حسب: { $source }.
first-about = مصدر هذه الأرقام
first-stop = أتوقف هنا وآخذ ورقة معي
about-people = أسر مثل أسرتك
about-people-text = تعتمد النظرة الأولى على أسر افتراضية. وهي تشبه سكان البلد. لا يوجد فيها أي شخص حقيقي.
like-shape-with_others = أسرة تعيش مع أشخاص آخرين
like-shape-couple_three = زوجان مع ثلاثة أطفال أو أكثر
like-shape-couple_children = زوجان مع طفل أو طفلين
like-shape-couple = زوجان دون أطفال تحت 20 سنة
like-shape-lone_parent = أب أو أم مع أطفال دون شريك
like-shape-alone = شخص بالغ دون أطفال تحت 20 سنة
like-age-young = العمر أقل من 25 سنة
like-age-middle = العمر من 25 إلى 64 سنة
like-age-old = العمر 65 سنة أو أكثر
like-work-some = مع عمل
like-work-none = دون عمل
like-home-rented = سكن بالإيجار
like-home-owned = سكن مملوك
like-home-other = سكن من نوع آخر
like-recognised-some = مع إعاقة معترف بها
like-recognised-none = دون إعاقة معترف بها
like-income-low = أقل من 1000 € في الشهر
like-income-modest = من 1000 إلى 2000 € في الشهر
like-income-more = 2000 € في الشهر أو أكثر

## What would settle the rest

progress-first = قل أولًا أين ومع من تسكن.
settle-heading = ما الذي يحسم الباقي
settle-lead = في هذه الوثائق ما ينقص. اضغط على سؤال للإجابة عنه.
settle-proof = كل شيء مؤكد، إلا ما ينتظر وثيقة أو إجابة منك.
settle-sure = للتأكد: { $documents }
settle-amount = لمعرفة المبلغ بالضبط: { $documents }
settle-amounts = لمعرفة المبالغ بالضبط
settle-own = أنت وحدك تعرف الإجابة
settle-perhaps = حسب إجاباتك، ربما أيضًا: { $documents }
settle-rights = { $n ->
    [one] تفيد حقًا واحدًا
    [two] تفيد حقين
    [few] تفيد { $n } حقوق
    [many] تفيد { $n } حقًا
   *[other] تفيد { $n } حق
}
change-heading = ما الذي يغيّر ذلك
change-note = إن بقي كل شيء آخر كما هو.
change-at = عند { $amount }
change-yes = { $what }: { $where }، يصبح لك هذا الحق.
change-no = { $what }: { $where }، ينتهي هذا الحق.
change-open = { $what }: { $where }، يصبح هذا الحق ممكنًا.
change-office = { $what }: { $where }، تقرر الجهة المختصة.
change-same = { $what }: { $where }، لا يتغير شيء.
change-rises = { $what }: بزيادة { $step }، يرتفع المبلغ بـ { $by }.
change-falls = { $what }: بزيادة { $step }، ينخفض المبلغ بـ { $by }.
reason-others = الشروط الأخرى
reason-all-true = كل الشروط متوفرة
reason-any-false = يكفي واحد منها:
reason-missing = ينقص:
right-together = المجموع
settle-heading-one = للتأكد
reason-together = كل الشروط معًا

## The coming years

ahead-heading = السنتان القادمتان
ahead-lead = إذا لم تتغير إجاباتك.
ahead-none = لا شيء يتغيّر خلال سنتين.
ahead-found = { $n ->
    [one] تغيير واحد في سنتين
    [two] تغييران في سنتين
    [few] { $n } تغييرات في سنتين
   *[other] { $n } تغييرًا في سنتين
}
ahead-until = محسوب حتى { $month }.
ahead-key-yes = حق مؤكّد
ahead-key-open = ربما
ahead-key-no = دون هذا الحق
ahead-key-turn = تغيير
ahead-last = ابتداءً من { $month } ستُراجع بعض المبالغ. هي غير معروفة بعد.
ahead-starts = يبدأ هذا الحق.
ahead-starts-amount = يبدأ هذا الحق: { $amount }
ahead-ends = يتوقّف هذا الحق.
ahead-changes = يتغيّر هذا الحق.
ahead-changes-amount = قبل: { $before }. بعد: { $after }
ahead-open = هذا الحق لم يعد مؤكّدًا.
ahead-maybe = قد يصبح هذا الحق ممكنًا. ستلزم إجابة.
ahead-office = ستقرر الجهة المختصة.
ahead-why = السبب: { $causes }
ahead-cause-rate = مبالغ رسمية جديدة
ahead-cause-call = انتهاء مدة الطلب
ahead-cause-age = { $person ->
    [you] عمرك { $age }
   *[other] عمر { $name }: { $age }
}
ahead-cause-ages = { $person ->
    [you] عمرك
   *[other] عمر { $name }
}
ahead-cause-past = دخل الأشهر الماضية
ahead-cause-calendar = التاريخ
apart-failed = لم ينجح هذا الحساب على هذا الجهاز. حقوقك تبقى ظاهرة.

## What if

what-if-link = ماذا لو تغيّر شيء؟
what-if-heading = ماذا لو تغيّر شيء؟
what-if-which = ما الذي يتغيّر؟
what-if-less = أقل
what-if-more = أكثر
what-if-total = مع { $amount } مجموع حقوقك { $total }.
what-if-total-one = مع { $amount }: { $name }، { $total }.
what-if-one = النظر إلى حق واحد
what-if-together = كل حقوقك معًا
what-if-opens = يُفتح هذا الحق: { $name }
what-if-closes = يُغلق هذا الحق: { $name }
what-if-open = يصير هذا الحق ممكنًا: { $name }
what-if-office = الجهة المختصة تقرر: { $name }
what-if-same = لا حق يُفتح ولا حق يُغلق.
what-if-table = عرض في جدول
what-if-column-value = المبلغ
what-if-column-first = حقوقك في البداية
what-if-column-last = حقوقك في النهاية
what-if-rounded = محسوب قبل تقريب القانون.
what-if-children = عدد الأطفال
what-if-children-count = { $count ->
    [zero] دون أطفال
    [one] طفل واحد
    [two] طفلان
    [few] { $count } أطفال
   *[other] { $count } طفلًا
}
what-if-children-note = الطفل الإضافي يكون في عمر الأصغر. إن لم يكن هنا طفل، فعمره 3 سنوات.
what-if-children-rights = حقوقك

## All documents

papers-heading = وثائق يجب تحضيرها
papers-lead = ضع علامة على ما لديك.
papers-none = لا وثائق يجب تحضيرها الآن.
papers-for = من أجل: { $rights }
papers-steps = بأي ترتيب
papers-step-gather = اجمع هذه الوثائق.
papers-step-begin = اطلب أول مساعدة فورًا. وإن نقصت وثيقة، تُضاف لاحقًا.
papers-step-copy = سلّم نسخًا. احتفظ بالأصول.
papers-step-date = اكتب تاريخ كل طلب.
papers-step-help = هل الأمر صعب؟ يمكن لشخص أن يساعدك.

## A screen in a lobby

kiosk-new = شخص جديد
kiosk-finish = إنهاء ومسح
kiosk-finish-heading = هل ننهي ونمسح كل شيء؟
kiosk-finish-text = ستُمسح كل إجاباتك. إذا أردت نسخة، فاطبع الورقة أولًا.
kiosk-there = هل ما زلت هنا؟
kiosk-there-text = اضغط على «أنا هنا» لتتابع دون عجلة. وإلا سيُمسح كل شيء.
kiosk-left = الثواني الباقية قبل المسح: { $seconds }
kiosk-stay = أنا هنا
kiosk-promise = هذه الشاشة لا تحفظ شيئًا. في النهاية يُمسح كل شيء.
kiosk-ready = الشاشة جاهزة، حتى دون إنترنت
kiosk-preparing = الشاشة تستعد…
kiosk-site = اكتب عنوان الموقع على ورقة: { $site }

## From one screen to another

carry-link = المتابعة على هاتفي
carry-heading = المتابعة على هاتفك
carry-scan = افتح كاميرا هاتفك ووجّهها نحو هذا الرمز. اضغط على الرابط الذي يظهر. ثم تُفتح إجاباتك بكلمة سر.
carry-image = رمز لهاتفك
carry-seen = انتهيت، أظهر كلمة السر
carry-word = اكتب كلمة السر هذه على هاتفك.
carry-word-note = لا تُظهرها لأحد. تصلح لمدة 30 يومًا.
carry-again = إنشاء رمز جديد
carry-long = إجاباتك كثيرة ولا يتسع لها رمز. الأفضل أن تطبع الورقة.
carry-failed = لم ينجح ذلك هنا. حاول مرة أخرى.
carry-code = كلمة السر غير صحيحة. تحقق من كل حرف وكل رقم.
carry-damaged = الرمز تالف. أنشئ رمزًا جديدًا على الشاشة الأخرى.
carry-version = هذا الرمز من إصدار آخر من Pont. أنشئ رمزًا جديدًا على الشاشة الأخرى.
carry-expired = مرّ على هذا الرمز أكثر من 30 يومًا. يجب أن تجيب من جديد.
carry-network = لم تصل القواعد. تحقق من الإنترنت.
take-heading = فتح إجاباتك
take-word = كلمة السر
take-hint = ثمانية أحرف وأرقام تظهر على الشاشة الأخرى.
take-open = فتح
take-replaces = توجد إجابات محفوظة على هذا الهاتف. ستحل الإجابات الجديدة محلها.
take-nothing = هل لديك رمز؟ وجّه الكاميرا نحوه. هل لديك ملف؟ افتحه هنا.

## Everything on one page

quick-link = ملء كل شيء في صفحة واحدة
quick-heading = كل شيء في صفحة واحدة
quick-lead = للكتابة بسرعة إلى جانب الشخص. ما يبقى فارغًا يبقى مفتوحًا.
quick-state = نعم: { $yes }. يحتاج إلى توضيح: { $open }. الجهة تقرر: { $office }. لا: { $no }.
quick-apply = تطبيق
quick-done = لن يغيّر أي سؤال آخر النتائج.

## Helping somebody

together-link = أنا أساعد شخصًا
together-link-note = شخص قريب مني، أو شخص أساعده في عملي.
together-heading = مساعدة شخص
together-lead = من أنت بالنسبة إلى هذا الشخص؟
together-close = شخص قريب
together-close-note = أسرة، جيران، مساعدة كل يوم. لا توقيع ولا ملف.
together-work = أعمل في مساعدة الناس
together-work-note = ملفات مشفّرة، إذا وافق الأشخاص.
together-prepare = تحضير زيارة دون إنترنت
together-prepared = هذا الجهاز جاهز، حتى دون إنترنت: فرنسا وكتالونيا، بأربع لغات.
together-prepare-failed = تحضير الجهاز يحتاج إلى الإنترنت. حاول مرة أخرى حيث يتوفر.
together-hint-answer = اقرآ السؤال معًا. الشخص يجيب بنفسه.
together-hint-unknown = «لا أعرف» إجابة جيدة. يقول لك Pont عن أي وثيقة تبحث.
together-hint-papers = ابحثا عن الوثائق معًا: كشف الراتب، إشعار الضريبة، عقد الإيجار.
together-hint-passwords = لا تكتب أبدًا كلمات مرور هذا الشخص. لا يطلب Pont أي كلمة مرور.
together-start = لنبدأ معًا

## Files of people who are helped

files-heading = ملفات الأشخاص الذين أساعدهم
files-none = يحفظ الملف إجابات شخص واحد، مشفّرةً، على هذا الجهاز.
files-no-name = لكل ملف حيوان ولون. لا تكتب اسم الشخص إلا في توكيل.
files-passwords = لا تكتب فيها أبدًا كلمات مرور. دون بريد إلكتروني، اذهبا معًا إلى المكتب.
files-create = إنشاء كلمة سر
files-word-lead = هذه كلمة سر الملفات. اكتبها الآن بيدك.
files-word-lost = بدونها لا يستطيع أحد فتح الملفات. لا يستطيع Pont استرجاعها.
files-word-again = اكتب كلمة السر هنا
files-word-use = استعمال كلمة السر هذه
files-closed = الملفات مغلقة.
files-there-text = اضغط على «أنا هنا» لتتابع. وإلا تُغلق الملفات. لا يضيع شيء.
files-left = الثواني الباقية قبل الإغلاق: { $seconds }
files-open = فتح الملفات
files-lost-heading = هل ضاعت كلمة السر؟
files-lost = إذن ضاعت الملفات. يمكنك مسحها والبدء من جديد.
files-erase-all = مسح كل الملفات
files-erase-sure = نعم، امسح نهائيًا
files-erase = مسح
files-change = تغيير كلمة السر
files-close = إغلاق الملفات
files-over = { $n ->
    [one] انتهت مدة ملف واحد: تم مسحه.
    [two] انتهت مدة ملفين: تم مسحهما.
   *[other] ملفات انتهت مدتها وتم مسحها: { $n }
}
files-empty = لا يوجد أي ملف حتى الآن.
files-may-go = قد يمسح المتصفح الملفات إذا نقصت المساحة. اطبع الورقة أيضًا.
files-new = شخص جديد
files-about = { $purpose }. محفوظ حتى { $date }.
files-open-one = فتح
files-label = { $animal }، { $colour }
files-this = الملف المفتوح: { $label }
files-put-back = حفظ هذا الملف وإغلاقه
files-wrong = كلمة السر غير صحيحة. تحقق من كل حرف وكل رقم.
files-damaged = ما هو محفوظ هنا تالف. لا يمكن فتحه.
files-some-damaged = ملفات تالفة لا تُفتح: { $n }
files-newer = ما هو محفوظ هنا من إصدار أحدث من Pont. حدّث Pont.
files-many = يوجد الآن 60 ملفًا. امسح واحدًا أولًا.
files-failed = لم ينجح ذلك هنا. حاول مرة أخرى.
purpose-claim = تحضير الطلبات
purpose-follow = متابعة الطلبات
purpose-meet = تحضير موعد

consent-heading = هل نحفظ إجاباتك؟
consent-lead = الشخص الذي يساعدك يريد حفظ إجاباتك. يريد أيضًا حفظ ما يُنجز من أجلك. القرار لك.
consent-where = كل شيء على هذا الجهاز، مشفّر. لا يرسل Pont أي شيء. لا يُطلب اسمك إلا من أجل توكيل.
consent-who = يُفتح الملف بكلمة سر الشخص الذي يساعدك. عليه أن يسألك قبل أن يعطيه لأحد.
consent-until = يُمسح كل شيء في التاريخ الذي تختاره.
consent-erase = يمكنك أن تطلب مسح كل شيء قبل ذلك، دون أن تقول لماذا.
consent-no = حتى إذا قلت لا، يُظهر لك Pont حقوقك.
consent-passwords = لا تعطِ أبدًا كلمات مرورك.
consent-why = لماذا نحفظها؟
consent-long = كم من الوقت؟
consent-days = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
   *[other] { $n } يومًا
}
consent-say-why = اختر السبب.
consent-say-long = اختر المدة.
consent-accept = نعم، احفظها
consent-refuse = لا، لا تحفظ شيئًا

animal-bear = دب
animal-bee = نحلة
animal-cat = قط
animal-dolphin = دلفين
animal-fox = ثعلب
animal-frog = ضفدع
animal-hare = أرنب
animal-hedgehog = قنفذ
animal-horse = حصان
animal-owl = بومة
animal-swallow = سنونو
animal-turtle = سلحفاة
colour-blue = أزرق
colour-green = أخضر
colour-orange = برتقالي
colour-red = أحمر
colour-violet = بنفسجي
colour-yellow = أصفر

## Handing over a file

hand-link = إعطاء الإجابات في ملف
hand-heading = إعطاء ملف
hand-lead = في الملف ما تختاره. لا تفتحه إلا كلمة سر. لا يرسل Pont أي شيء.
hand-what = ماذا تريد أن تضع في الملف؟
hand-answers = الإجابات
hand-journal = ما أُنجز (السجل)
hand-journal-note = الملاحظات الخاصة بك وحدك تبقى هنا.
hand-mandates = التوكيلات (ما يسمح لك الشخص بعمله)
hand-choose = اختر شيئًا واحدًا على الأقل.
hand-make = تحضير الملف
hand-word = كلمة السر هذه تفتح الملف. اكتبها بيدك، أو قلها.
hand-word-apart = لا ترسل كلمة السر هذه أبدًا مع الملف.
hand-save = حفظ الملف
hand-share = إعطاء الملف لتطبيق آخر
hand-saved = الملف في تنزيلات هذا الجهاز. امسحه منها بعد أن تعطيه.
hand-shared = أُعطي الملف.
hand-open-link = فتح ملف وصل إليك
hand-file = الملف الذي وصل إليك
hand-file-hint = ينتهي اسمه هكذا: ⁦.pont.age⁩
hand-file-missing = اختر الملف أولًا.
hand-file-damaged = هذا الملف تالف، أو ليس من ملفات Pont.
hand-file-newer = هذا الملف من إصدار أحدث من Pont. حدّث Pont أولًا.
hand-file-over = انتهت موافقة الشخص على هذا الملف. اطلبها منه من جديد.
hand-file-empty = لا توجد إجابات في هذا الملف. افتحه حيث تحفظ ملفاتك.
hand-word-hint = ستة عشر حرفًا ورقمًا. يعرفها من أعطاك الملف.
hand-added = يوجد الآن ملف جديد: { $label }.
hand-merged = كان ملف هذا الشخص موجودًا هنا. أُضيف إليه ما هو جديد: { $label }.
hand-same = لا جديد في الملف الذي وصل إليك: { $label }.
hand-which = في الملفين إجابات مختلفة. أي الإجابات تبقى؟
hand-theirs = إجابات الملف الذي وصل إليك، بتاريخ { $date }
hand-ours = الإجابات التي على هذا الجهاز، بتاريخ { $date }

## What was done

journal-link = ما أُنجز
journal-heading = ما أُنجز
journal-lead = اكتب ما أُنجز وما يأتي بعده. لا تكتب إجابات ولا كلمات مرور.
journal-claims = أين وصل كل طلب
journal-next = ما يأتي بعد ذلك
journal-new = سطر جديد
journal-by = من يكتب؟
journal-by-hint = اسمك الشخصي أو جهة عملك.
journal-what = ما الموضوع؟
act-note = ملاحظة
act-next = خطوة قادمة
act-agreed = وافق الشخص على ملف
act-mandate = أُعدّ توكيل
act-revoked = سحب الشخص توكيلًا
act-handed = أُعطي الملف لشخص آخر
act-received = وصل الملف من شخص آخر
claim-prepare = طلب يجب تحضيره
claim-sent = طلب أُرسل
claim-papers = الجهة المختصة تنتظر وثائق
claim-decision = الجهة المختصة لم تقرر بعد
claim-granted = الجهة المختصة قبلت الطلب
claim-refused = الجهة المختصة رفضت الطلب
claim-appeal = يجب الاعتراض على الرفض
journal-right = لأي حق؟
journal-no-right = دون حق محدد
journal-amount = كم في الشهر؟
journal-due = حتى متى؟
journal-due-day = قبل { $date }
journal-note = بكلماتك
journal-note-hint = سبب الرفض، ما ينقص، من كان على الهاتف.
journal-private = لي وحدي: لا تُعطى هذه الملاحظة لأحد أبدًا.
journal-private-elsewhere = ملاحظة تبقى عند من كتبها.
journal-under = بأي توكيل؟
journal-no-mandate = دون توكيل
journal-add = إضافة هذا السطر
journal-added = أُضيف السطر.
journal-say = اكتب شيئًا، أو اختر حقًا.
journal-full = هذا السجل ممتلئ.
journal-empty = لم يُكتب شيء بعد.
journal-line = { $date }، { $by }
journal-whole = لم يتغير أي سطر. علامات التحقق من هذا السجل: { $head }
journal-broken = تغيّر هذا السطر بعد كتابته.
journal-missing = ينقص سطر كان قبل هذا السطر.
journal-limit = من لديه كلمة السر يستطيع أن يكتب كل شيء من جديد. لذلك يحتفظ الشخص بنسخة مطبوعة. قارن علاماتها بهذه العلامات.
journal-print = طباعة النسخة للشخص

## Mandates

mandate-link = التوكيلات
mandate-heading = توكيل
mandate-lead = الأفضل أن تعملا معًا. بالتوكيل يسمح لك الشخص بعمل أشياء دون حضوره.
mandate-none = لا يوجد أي توكيل بعد.
mandate-new = توكيل جديد
mandate-person = الشخص
mandate-helper = من يساعد، ولأي جهة يعمل
mandate-place = مكان التوقيع
mandate-by-hand = اتركه فارغًا لتكتبه بيدك.
mandate-themes = لأي معاملات؟
theme-papers = الوثائق (الهوية، الضرائب، التسجيل)
theme-family = الأسرة
theme-social = المساعدات والصحة
theme-work = العمل
theme-housing = السكن
theme-transport = النقل
theme-money = المال والبنك
theme-justice = العدالة
theme-foreign = العيش في البلد (رخصة الإقامة)
theme-leisure = الترفيه والثقافة
mandate-days = كم من الوقت؟
mandate-day-1 = يوم واحد
mandate-day-31 = 31 يومًا
mandate-day-182 = 6 أشهر (182 يومًا)
mandate-day-365 = سنة واحدة (365 يومًا)
mandate-channels = كيف؟
by-site = على مواقع الإنترنت
by-phone = بالهاتف
by-paper = باستمارات، دون إنترنت
by-mail = بالبريد الإلكتروني
mandate-guardian = لم يعيّن قاضٍ للشخص وصيًا ولا قيّمًا ولا مساعدًا قضائيًا.
mandate-say-themes = اختر لأي معاملات هذا التوكيل.
mandate-say-channels = اختر الطريقة.
mandate-say-guardian = إذا عيّن قاضٍ وصيًا أو قيّمًا أو مساعدًا قضائيًا، فاطلب منه هو.
mandate-make = إنشاء التوكيل
mandate-print = طباعة التوكيل
mandate-sign = التوقيع على هذه الشاشة
mandate-sign-person = يوقّع الشخص هنا
mandate-sign-helper = يوقّع من يساعد هنا
mandate-sign-hint = بالإصبع أو بالفأرة. يمكنكما أيضًا طباعته وتوقيع الورقة.
mandate-sign-clear = مسح التوقيع
mandate-sign-keep = حفظ التوقيعات
mandate-revoke = سحب
mandate-revoked = سُحب بتاريخ { $date }
mandate-over = انتهى منذ { $date }
mandate-holds = صالح حتى { $date }
mandate-charter-first = اقرأ أولًا قواعد من يساعد واقبلها.

# On the printed mandate
doc-mandate = توكيل
doc-mandate-parties = الشخص التالي يعطي هذا التوكيل لمن يساعده.
doc-mandate-person = الشخص
doc-mandate-helper = من يساعد
doc-mandate-themes = المعاملات التي يشملها التوكيل
doc-mandate-days = صالح من { $from } إلى { $until }. المدة بالأيام: { $n }.
doc-mandate-channels = يمكن لمن يساعد أن يعمل بهذه الطرق
doc-mandate-law-fr = القانون المدني الفرنسي، المادة 1984 وما بعدها.
doc-mandate-law-es = القانون المدني الإسباني، المادة 1709 وما بعدها. في كتالونيا: القانون المدني لكتالونيا، المادة {"\u2068622-21\u2069"} وما بعدها.
doc-mandate-revoke = يمكن للشخص سحبه في أي وقت، كله أو جزء منه. لا يلزم أن يقول لماذا، ولا يدفع شيئًا.
doc-mandate-guardian = لم يعيّن قاضٍ للشخص وصيًا ولا قيّمًا ولا مساعدًا قضائيًا. الشخص يصرّح بذلك.
doc-mandate-duties = من يساعد يتعهد بما يلي
doc-mandate-duty-only = عمل المعاملات المكتوبة هنا فقط.
doc-mandate-duty-data = استعمال المعلومات اللازمة لهذه المعاملات فقط.
doc-mandate-duty-ask = سؤال الشخص قبل عمل أي شيء آخر.
doc-mandate-duty-erase = مسح ما لم يعد مفيدًا.
doc-mandate-duty-secret = إبقاء كل شيء سرًا، وعدم حفظ أي كلمة مرور.
doc-mandate-rights = يمكن للشخص رؤية معلوماته وتصحيحها وطلب مسحها.
doc-mandate-ends = ينتهي التوكيل قبل تاريخه
doc-mandate-end-revoke = إذا سحبه الشخص.
doc-mandate-end-helper = إذا تخلى عنه من يساعد.
doc-mandate-end-guardian = إذا عيّن قاضٍ للشخص وصيًا أو قيّمًا أو مساعدًا قضائيًا.
doc-mandate-end-death = إذا توفي الشخص أو من يساعد.
doc-mandate-sign = المكان والتاريخ والتوقيعات
doc-mandate-signs = علامات التحقق من هذه الوثيقة: { $hash }
doc-mandate-signs-note = إذا كانت علامات الملف هي نفسها، فالنص لم يتغير. لا تقول شيئًا عن الشخص.
doc-mandate-only = النص المعتمد هو المكتوب بلغة المكتب. النص الآخر يشرحه.

## The rules of whoever helps

charter-heading = قواعد من يساعد
charter-lead = اقرأ هذه القواعد مرة واحدة. يحفظ Pont اليوم الذي قبلتها فيه.
charter-decides = الشخص هو الذي يقرر. أنا أساعد، ولا أقرر مكانه.
charter-together = نقرأ كل شيء ونتحقق منه معًا.
charter-ask = أسأل قبل أن أكتب أو أعمل أي شيء.
charter-little = أكتب ما يلزم فقط.
charter-secret = أحفظ سر ما أعرفه.
charter-passwords = لا أحفظ أي كلمة مرور، ولا أطلب أبدًا البطاقة البنكية.
charter-lock = أغلق الملفات عندما أغادر.
charter-lost = إذا ضاع هذا الجهاز، أُخبر الشخص وجهة عملي.
charter-accept = أقبل هذه القواعد
charter-kept = قبلت هذه القواعد بتاريخ { $date }.
