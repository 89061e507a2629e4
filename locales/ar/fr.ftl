# كلمات الحقوق والأسئلة في فرنسا. جمل قصيرة. الأسماء الرسمية تبقى بالفرنسية في العناوين.

## Words of other languages in the texts below, one a line: a screen reader says them in theirs

foreign-fr = {""}

## Who decides

authority-caf = صندوق الإعانات العائلية (CAF أو MSA)
    .delay = غالبًا أسبوعان أو ثلاثة، وأحيانًا أشهر. ينشر كل صندوق CAF مدة الرد على caf.fr.
authority-cpam = التأمين الصحي الفرنسي
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-mdph = مكتب شؤون الإعاقة (MDPH)
    .delay = يحدد القانون أربعة أشهر للرد. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
authority-sports_ministry = وزارة الرياضة
    .delay = يصل الرمز وحده في آخر أغسطس (أوت)، برسالة. ويصل إلى الطلاب في الخريف.
authority-culture_ministry = وزارة الثقافة
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-large_family_service = مكتب بطاقة الأسرة كثيرة الأبناء
    .delay = على الهاتف، تصل عند الموافقة. وتصل البطاقة البلاستيكية خلال ثلاثة أسابيع.
authority-school = المدرسة الإعدادية أو الثانوية
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-crous = مكتب خدمات الطلاب (Crous)
    .delay = يصل أول رد غالبًا خلال شهر، برسالة. ويصل القرار بعد التسجيل في الدراسة.
authority-energy_agency = الدولة (chèque énergie)
    .delay = يصل عادة وحده مرة كل سنة. وإلا فاطلبه قبل 31 ديسمبر 2026.
authority-mission_locale = مكتب الشباب (mission locale) أو France Travail
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-france_travail = France Travail (مكتب التشغيل)
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-social_landlord = مالك السكن الاجتماعي (HLM)
    .delay = يصل وحده، في وصل كل شهر. إن لم تجده، فاكتب إلى المالك.
authority-action_logement = Action Logement (هيئة السكن للأجراء)
    .delay = المدة غير معروفة. إن مضت بضعة أسابيع دون رد، فاتصل بالرقم 0970 800 800.
authority-housing_fund = المحافظة (FSL)
    .delay = تختلف المدة حسب المحافظة. عند قطع الكهرباء أو الطرد، قل إن الأمر عاجل.
authority-carsat = صندوق التقاعد
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-ccas = البلدية (mairie)
    .delay = المدة غير معروفة. قل إن كان الأمر عاجلًا، واسأل بعد شهرين دون رد.
authority-legal_aid_office = مكتب المساعدة القضائية في المحكمة
    .delay = تسعى المحكمة إلى الرد خلال شهرين على الأكثر. إن لم ترد بعد ذلك، فاسألها عن طلبك.
authority-anah = وكالة السكن (Anah)
    .delay = يصل الرد خلال أربعة أشهر، بعد اكتمال الوثائق. عدم الرد يعني الرفض.
authority-impots = الضرائب (impôts)
    .delay = التخفيض موجود في إشعار الضريبة. وإن كتبت إلى الضرائب، يصل الرد خلال ستة أشهر.
authority-orange = شركة Orange
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-departement = مجلس المحافظة (département)
    .delay = يصل الرد خلال شهرين، بعد اكتمال الوثائق. إن لم يصل، فلك الحق في مبلغ مؤقت.
authority-france_services = France services
    .delay = تحصل على المساعدة في المكان نفسه. لا حاجة إلى انتظار رد.
authority-tisseo = شبكة Tisséo
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-haute_garonne = محافظة Haute-Garonne
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-ile_de_france_mobilites = Île-de-France Mobilités
    .delay = يصل الرد خلال بضعة أيام، برسالة. ثم انتظر 48 ساعة قبل شحن بطاقة Navigo.
authority-ville_paris = مدينة باريس
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-tcl = شبكة TCL في ليون
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-rtm = شبكة RTM في مرسيليا
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-ilevia = شبكة ilévia في ليل
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-cts = شبكة CTS في ستراسبورغ
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-tam = شبكة TaM في مونبلييه
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-sankeo = شبكة Sankéo في بربينيان
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-pyrenees_orientales = محافظة Pyrénées-Orientales
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.
authority-local_network = شبكة النقل في مدينتك
    .delay = المدة غير معروفة. إن مضى شهران دون رد، فاسأل عن طلبك.

## RSA

benefit-rsa = الدخل الأدنى (RSA)
    .summary = مبلغ كل شهر للأسر دون دخل أو ذات الدخل المنخفض.
    .apply = اطلبه على موقع caf.fr. يمكنك أيضًا الاتصال بالرقم 3230.
    .delay = يسعى صندوق CAF إلى الرد خلال عشرة أيام، وينجح غالبًا. إن مضى شهران دون رد، فاسأل.
reason-rsa-place = مسكنك خارج مايوت. المبالغ هناك مختلفة.
reason-rsa-stay = لديك أو لدى شريك حياتك حق الإقامة المطلوب.
reason-rsa-not_student = أحد البالغين أنهى دراسته، أو تربية الطفل عليك وحدك.
reason-rsa-age_or_family = عمرك أو أسرتك أو عملك يعطيك هذا الحق.
reason-rsa-over_25 = شخص بالغ عمره 25 سنة أو أكثر أنهى دراسته.
reason-rsa-with_child = لديك طفل تعيله، وأحد البالغين أنهى دراسته.
reason-rsa-expecting = أنت أو شريك حياتك في انتظار مولود.
reason-rsa-alone_with_child = دون شريك حياة: حمل، أو طفل عمره أقل من 3 سنوات، أو طفل وانفصال حديث.
reason-rsa-worked_enough = شخص بالغ عمره أقل من 25 سنة عمل سنتين من ثلاث.
reason-rsa-amount = مجموع دخل الأسرة ومساعداتها الأخرى منخفض بما يكفي.
part-rsa-main = الدخل الأدنى (RSA)
step-rsa-scale = المبلغ المحدد لأسرتك
step-rsa-housing = حصة السكن
step-rsa-income = دخلك المحسوب

## Low wages

benefit-ppa = تكملة للراتب المنخفض (prime d’activité)
    .summary = مبلغ كل شهر يكمّل راتبًا منخفضًا.
    .apply = اطلبها على caf.fr. يمكنك أيضًا الاتصال بالرقم 3230.
reason-ppa-place = مسكنك خارج مايوت، والمبلغ في مايوت مختلف.
reason-ppa-grown_up = شخص بالغ عمره 18 سنة أو أكثر.
reason-ppa-stay = لديك أو لدى شريك حياتك حق الإقامة المطلوب.
reason-ppa-working = شخص بالغ يعمل، أو تربية طفل صغير عليك وحدك.
reason-ppa-at_work = شخص بالغ كسب مالًا من عمله.
reason-ppa-student_at_work = طالب أو متدرب يكسب ما يكفي كل شهر.
reason-ppa-alone_with_child = دون شريك حياة: حمل، أو طفل عمره أقل من 3 سنوات، أو طفل وانفصال حديث.
reason-ppa-amount = دخلك يترك 15 يورو على الأقل في الشهر.
part-ppa-main = تكملة للراتب المنخفض

## The end of unemployment benefit

benefit-ass = مساعدة نهاية البطالة (ASS)
    .summary = مبلغ كل شهر حين ينتهي تعويض البطالة.
    .apply = اطلبها من France Travail عند نهاية التعويض. يمكنك الاتصال بالرقم 3949. تُدفع عن كل يوم. المبلغ هنا عن 30 يومًا.
reason-ass-place = مسكنك خارج مايوت، والمبلغ في مايوت مختلف.
reason-ass-seeking = { $person ->
    [you] تبحث عن عمل.
   *[other] { $name } في بحث عن عمل.
}
reason-ass-unpaid = { $person ->
    [you] لم يعد يصلك تعويض البطالة.
   *[other] لم يعد تعويض البطالة يصل إلى { $name }.
}
reason-ass-worked = { $person ->
    [you] انتهى تعويض البطالة بعد خمس سنوات من العمل.
   *[other] انتهى تعويض البطالة عند { $name } بعد خمس سنوات من العمل.
}
reason-ass-age = { $person ->
    [you] عمرك أقل من سن التقاعد.
   *[other] عمر { $name } أقل من سن التقاعد.
}
reason-ass-no_aah = { $person ->
    [you] لا تصلك مساعدة الإعاقة (AAH).
   *[other] لا تصل مساعدة الإعاقة (AAH) إلى { $name }.
}
reason-ass-amount = دخل الأسرة منخفض بما يكفي.
part-ass-main = مساعدة نهاية البطالة
step-ass-limit = الحد الأعلى لأسرتك
step-ass-income = الدخل المحسوب الخاضع للضريبة
step-ass-most = على الأكثر، مبلغ 30 يومًا

## The contract for young people

benefit-youth_contract = عقد للشباب دون عمل (CEJ)
    .summary = مرافقة نحو العمل، مع مبلغ كل شهر.
    .apply = اطلب موعدًا عند mission locale أو France Travail. يقرر مستشار معك.
reason-youth_contract-place = مسكنك خارج مايوت، والمبلغ في مايوت مختلف.
reason-youth_contract-young = { $person ->
    [you] عمرك أقل من 26 سنة، أو أقل من 30 مع إعاقة.
   *[other] عمر { $name } أقل من 26 سنة، أو أقل من 30 مع إعاقة.
}
reason-youth_contract-not_student = { $person ->
    [you] انتهت دراستك.
   *[other] انتهت دراسة { $name }.
}
reason-youth_contract-no_rsa = الدخل الأدنى (RSA) غير ممكن للأسرة.
reason-youth_contract-amount = دخل الأسرة وضريبتها منخفضان بما يكفي.
part-youth_contract-main = مبلغ عقد الشباب
step-youth_contract-most = المبلغ حسب العمر والضريبة
step-youth_contract-income = الجزء المطروح حسب الدخل

## Housing benefit

benefit-housing_benefit = مساعدة على الإيجار
    .summary = مساعدة كل شهر لدفع إيجار مسكنك.
    .apply = اطلبها على caf.fr فور دخولك المسكن. لا تُدفع عن الأشهر الماضية.
reason-housing_benefit-mainland = مسكنك في فرنسا الأوروبية.
reason-housing_benefit-tenant = تدفع إيجارًا.
reason-housing_benefit-not_relative = المالك من خارج أسرتك القريبة.
reason-housing_benefit-student_permit = أحد البالغين أوروبي أو لديه منحة أو حماية، أو ليس طالبًا.
reason-housing_benefit-amount = دخلك وإيجارك أقل من الحد الأعلى.
part-housing_benefit-main = مساعدة السكن
part-housing_benefit-hostel = المساعدة في دار أو إقامة جماعية دون اتفاق (مبالغ أكتوبر 2025)
step-housing_benefit-hostel = المبلغ حسب دخلك
step-housing_benefit-rent = الإيجار والمصاريف المحسوبة
step-housing_benefit-own_share = الجزء الذي تدفعه أنت
step-housing_benefit-dear_rent = تخفيض بسبب إيجار مرتفع جدًا
step-housing_benefit-flat_cut = خصم ثابت
step-housing_benefit-social_cut = تخفيض مطبَّق من قبل على إيجار السكن الاجتماعي
step-housing_benefit-crds = اقتطاع الدين الاجتماعي (CRDS)

## Energy voucher

benefit-energy_voucher = شيك الطاقة (chèque énergie)
    .summary = مبلغ كل سنة لدفع الكهرباء أو الغاز أو التدفئة.
    .apply = يصل عادة دون طلب. وإلا فاطلبه على chequeenergie.gouv.fr.
reason-energy_voucher-home = لديك مسكن، خارج الدور والإقامات الجماعية.
reason-energy_voucher-own_notice = ضرائبك منفصلة عن ضرائب والديك.
reason-energy_voucher-income = دخلك قبل سنتين منخفض بما يكفي.
reason-energy_voucher-amount = هناك مبلغ محدد لأسرتك.
part-energy_voucher-main = شيك الطاقة

## Independent living

benefit-independent_living = زيادة للعيش في مسكن خاص (MVA)
    .summary = مبلغ يضاف إلى مساعدة الإعاقة، إذا كان لديك مسكن.
    .apply = تصل دون طلب. وإلا فراسل CAF.
    .delay = تصل وحدها كل شهر مع مساعدة الإعاقة. إن لم تصل بعد شهرين، فراسل CAF.
reason-independent_living-rate = { $person ->
    [you] نسبة إعاقتك المعترف بها 80% أو أكثر.
   *[other] نسبة إعاقة { $name } المعترف بها 80% أو أكثر.
}
reason-independent_living-minimum = { $person ->
    [you] تصلك مساعدة الإعاقة (AAH) كاملة، أو مساعدة العجز (ASI).
   *[other] تصل مساعدة الإعاقة (AAH) كاملة، أو مساعدة العجز (ASI)، إلى { $name }.
}
reason-independent_living-housing_benefit = لأسرتك الحق في مساعدة السكن.
reason-independent_living-out_of_work = { $person ->
    [you] أنت دون عمل.
   *[other] { $name } دون عمل.
}
reason-independent_living-amount = هناك مبلغ ثابت.
part-independent_living-main = زيادة للعيش في مسكن خاص

## The rent of social housing

benefit-rent_cut = تخفيض إيجار السكن الاجتماعي (RLS)
    .summary = يخفض مالك السكن الاجتماعي إيجارك كل شهر.
    .apply = يصل دون طلب. انظر إلى وصل الإيجار. تنقص مساعدة الإيجار بالقدر نفسه تقريبًا.
reason-rent_cut-social_home = تستأجر مسكنًا اجتماعيًا (HLM).
reason-rent_cut-mainland = مسكنك في فرنسا الأوروبية.
reason-rent_cut-amount = دخل أسرتك منخفض بما يكفي.
part-rent_cut-main = تخفيض الإيجار

## Action Logement

benefit-rent_guarantee = ضامن مجاني للإيجار (Visale)
    .summary = إذا عجزت عن دفع الإيجار، تدفعه Visale أولًا.
    .apply = اطلبه على visale.fr قبل توقيع عقد الإيجار.
    .delay = غالبًا يوما عمل، إن اكتملت الوثائق. اطلبه قبل التوقيع.
reason-rent_guarantee-renting = تستأجر، أو تبحث عن إيجار.
reason-rent_guarantee-public = عمر أحدكم بين 18 و30 سنة.
benefit-deposit_advance = قرض لضمان الإيجار (Loca-Pass)
    .summary = قرض دون فوائد، 1200 يورو على الأكثر، لدخول مسكن.
    .apply = اطلبه على actionlogement.fr، خلال شهرين على الأكثر بعد دخولك.
reason-deposit_advance-renting = تستأجر، أو تبحث عن إيجار.
reason-deposit_advance-public = لدى أحدكم راتب، أو عمره أقل من 30 سنة.
reason-deposit_advance-employee = لدى أحدكم راتب.
reason-deposit_advance-under_30 = عمر أحدكم بين 18 و29 سنة.
benefit-apprentice_rent = مساعدة إيجار للمتدربين (Mobili-Jeune)
    .summary = من 10 إلى 100 يورو كل شهر للإيجار، خلال التكوين المهني.
    .apply = اطلبها على actionlogement.fr خلال ستة أشهر بعد بداية العقد.
reason-apprentice_rent-apprentice = { $person ->
    [you] تتعلم مهنة براتب.
   *[other] لدى { $name } تكوين مهني براتب.
}
reason-apprentice_rent-young = { $person ->
    [you] عمرك أقل من 30 سنة.
   *[other] عمر { $name } أقل من 30 سنة.
}
reason-apprentice_rent-renting = تدفع إيجارًا.
reason-apprentice_rent-amount = هناك مبلغ محدد.
part-apprentice_rent-main = مساعدة إيجار للمتدربين

## The driving licence

benefit-driving_licence = مساعدة لرخصة السياقة
    .summary = مساعدة لدفع ثمن مدرسة السياقة.
    .apply = اطلبها من مستشارك في France Travail، أو من مدرسة سياقة شريكة، قبل التسجيل.
reason-driving_licence-public = { $person ->
    [you] عمرك 25 سنة أو أقل، أو تبحث عن عمل.
   *[other] عمر { $name } 25 سنة أو أقل، أو في بحث عن عمل.
}
reason-driving_licence-young = { $person ->
    [you] عمرك بين 15 و25 سنة.
   *[other] عمر { $name } بين 15 و25 سنة.
}
reason-driving_licence-without_work = { $person ->
    [you] أنت دون عمل حاليًا.
   *[other] { $name } دون عمل حاليًا.
}
outcome-driving_licence-job_seeker = حتى 1200 يورو من France Travail
outcome-driving_licence-loan = قرض دون فوائد، بيورو واحد في اليوم

## Help with rent and bills

benefit-housing_fund = مساعدة للإيجار والفواتير المتأخرة (FSL)
    .summary = مساعدة من المحافظة (département) للسكن أو الطاقة أو الماء أو الهاتف.
    .apply = اطلبها من المساعدة الاجتماعية أو من المحافظة. قد تدفع تكاليف دخول مسكن، أو إيجارًا، أو فاتورة. من نوفمبر (نونبر) إلى مارس لا تُقطع الكهرباء ولا الغاز.
reason-housing_fund-income = ربما دخل الأسرة أقل من الحد الأعلى في المحافظة.

## Family allowances

benefit-family_allowances = الإعانات العائلية
    .summary = مبلغ كل شهر ابتداءً من طفلين.
    .apply = تصل دون طلب إن كان CAF يعرف أطفالك. وإلا فصرّح بهم على caf.fr.
    .delay = تبدأ في الشهر التالي للولادة الثانية. إن لم تصل بعد شهرين، فاسأل.
reason-family_allowances-place = مسكنك خارج مايوت، والمبلغ في مايوت مختلف.
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
    .delay = إن كان CAF يعرف أطفالك، تصل في أغسطس (أوت). من سن 16، تصل بعد تصريحك.
reason-back_to_school-place = مسكنك خارج مايوت، والمبلغ في مايوت مختلف.
reason-back_to_school-pupil = هناك طفل من 6 إلى 18 سنة في المدرسة.
reason-back_to_school-amount = دخل أسرتك قبل سنتين منخفض بما يكفي.
part-back_to_school-main = منحة الدخول المدرسي
step-back_to_school-children = المبلغ عن أطفالك
step-back_to_school-income = الدخل الزائد على الحد الأعلى

## Complementary health

benefit-complementary_health = تأمين صحي تكميلي مجاني أو رخيص
    .summary = يدفع جزء تكاليف العلاج الذي لا يدفعه التأمين الصحي.
    .apply = اطلبه من حسابك على ameli، أو بالاستمارة 12504. يمكنك الاتصال بالرقم 3646. مع الدخل الأدنى (RSA)، يأتي ويستمر غالبًا دون طلب. مع الحد الأدنى للشيخوخة (ASPA) أو مساعدة العجز (ASI)، الطلب أبسط.
    .delay = يصل الرد خلال شهرين، بعد اكتمال الوثائق. عدم الرد يعني القبول.
reason-complementary_health-independent = ضرائبك منفصلة عن ضرائب والديك.
reason-complementary_health-stay = هناك شخص بالغ لديه حق الإقامة المطلوب.
reason-complementary_health-means = دخل أسرتك منخفض بما يكفي.
reason-complementary_health-amount = هناك ثمن محدد لأسرتك.
outcome-complementary_health-free = مجاني
outcome-complementary_health-free_or_contribution = مجاني، أو بمساهمة صغيرة
outcome-complementary_health-with_contribution = بمساهمة صغيرة
part-complementary_health-main = مساهمتك
step-complementary_health-members = مبلغ عن كل شخص حسب العمر

## Care without a permit

benefit-ame = علاج مجاني (AME)
    .summary = تُدفع تكاليف العلاج حتى دون رخصة إقامة.
    .apply = املأ الاستمارة 11573. قدّمها إلى التأمين الصحي أو إلى المستشفى. الموظفون يحفظون السر.
    .delay = القاعدة شهر واحد، بعد اكتمال الوثائق. إن مضى شهران دون رد، فاسأل.
reason-ame-place = مسكنك خارج مايوت.
reason-ame-means = دخل أسرتك منخفض بما يكفي.
reason-ame-stay = وضعك في فرنسا يفتح هذا الحق.

## Emergency aid of the town

benefit-town_emergency = مساعدة عاجلة من المدينة
    .summary = يمكن لكل السكان طلب المساعدة: طعام أو تدفئة أو سكن أو فواتير.
    .apply = اسأل في البلدية عن المركز الاجتماعي (CCAS). اطلب موعدًا.

## Justice

benefit-legal_aid = محامٍ تدفع الدولة أتعابه
    .summary = كل تكاليف المحامي والمحاكمة أو جزء منها.
    .apply = املأ الاستمارة 16146 على justice.fr أو في المحكمة. يمكن لمحامٍ أن يساعدك. الرقم 3039 مجاني، ويدلّك على مكان (point-justice) قريب منك.
reason-legal_aid-means = دخلك منخفض بما يكفي، أو تغيّر.

## Telephone

benefit-phone_discount = هاتف ثابت أرخص
    .summary = تخفيض بضعة يورو كل شهر على خط ثابت من Orange.
    .apply = يرسل CAF أو France Travail شهادة. وإلا فاطلبها ثم اتصل بالرقم 3900.
reason-phone_discount-entitled = هناك شخص تصله مساعدة تفتح هذا الحق.
reason-phone_discount-minimum = هناك شخص تصله مساعدة الإعاقة أو نهاية البطالة.
reason-phone_discount-rsa = لأسرتك الحق في الدخل الأدنى (RSA).
reason-phone_discount-perhaps_invalid = ربما هناك شخص أصيب في حرب.

## Help with procedures and computers

benefit-france_services = مساعدة مجانية في إجراءاتك
    .summary = للجميع: شخص ينجز معك الإجراءات، في مكتب France services.
    .apply = اذهب إلى أقرب مكتب. مع Aidants Connect، يمكن لموظف أن ينجز الإجراءات على الإنترنت نيابة عنك. تعطي موافقتك أولًا.
benefit-digital_adviser = تعلّم استعمال الإنترنت
    .summary = للجميع: مستشار رقمي يعلّمك مجانًا استعمال الهاتف والكمبيوتر.
    .apply = ابحث عن مكان على الخريطة، أو اسأل البلدية. موقع Pix المجاني (pix.fr) يساعد على التعلّم وحدك. مع Aidants Connect، يمكن لمساعد أن ينجز الإجراءات على الإنترنت نيابة عنك.

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
part-asf-taken_in = عن طفل دون والديه
step-asf-children = المبلغ عن أطفالك
step-asf-alimony = النفقة التي تصلك

## Three children or more

benefit-cf = مساعدة لثلاثة أطفال أو أكثر (CF)
    .summary = مبلغ كل شهر عن ثلاثة أطفال من 3 إلى 20 سنة.
    .apply = تصل دون طلب إن كان CAF يعرف أطفالك. وإلا فصرّح بهم على caf.fr.
    .delay = تبدأ في الشهر التالي لبلوغ الأصغر 3 سنوات. إن لم تبدأ، فاسأل.
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
reason-paje-baby = هناك طفل عمره أقل من 3 سنوات، أو متبنى حديثًا.
reason-paje-amount = دخل أسرتك قبل سنتين منخفض بما يكفي.
part-paje-main = مساعدة للطفل الصغير
step-paje-children = المبلغ حسب دخلك

## Students

benefit-crous = منحة Crous
    .summary = مبلغ كل شهر من سبتمبر إلى يونيو للدراسات العليا.
    .apply = اطلبها كل سنة على messervices.etudiant.gouv.fr.
reason-crous-student = { $person ->
    [you] أنت طالب.
   *[other] { $name } طالب.
}
reason-crous-young = { $person ->
    [you] عمرك أقل من 28 سنة في أول سبتمبر.
   *[other] عمر { $name } أقل من 28 سنة في أول سبتمبر.
}
reason-crous-nationality = { $person ->
    [you] لديك جنسية فرنسية أو أوروبية، أو صفة لاجئ.
   *[other] لدى { $name } جنسية فرنسية أو أوروبية، أو صفة لاجئ.
}
reason-crous-level = دخل الوالدين منخفض بما يكفي.
reason-crous-amount = هناك مبلغ محدد.
part-crous-main = منحة Crous
step-crous-level = المبلغ حسب دخل الوالدين
## A disabled child

benefit-aeeh = مساعدة للطفل ذي الإعاقة (AEEH)
    .summary = مبلغ كل شهر عن طفل ذي إعاقة عمره أقل من 20 سنة.
    .apply = اطلبها من MDPH بالاستمارة 15692، مع شهادة طبية. بعد ذلك يدفع صندوق CAF.
    .delay = يصل الرد بعد نحو أربعة أشهر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-aeeh-place = مسكنك خارج مايوت، والمبلغ في مايوت مختلف.
reason-aeeh-child = هناك طفل عمره أقل من 20 سنة لديه إعاقة معترف بها.
reason-aeeh-rate = النسبة 80 % أو أكثر، أو يتابع الطفل علاجًا.
reason-aeeh-amount = هناك مبلغ مستحق عن الطفل.
part-aeeh-base = المبلغ الأساسي
part-aeeh-complement = تكملة يقررها MDPH
part-aeeh-lone = زيادة للأب الوحيد أو الأم الوحيدة

## A birth, an adoption

benefit-birth_grant = منحة الولادة
    .summary = مبلغ يُدفع مرة واحدة قبل ولادة طفل.
    .apply = صرّح بالحمل للتأمين الصحي وعلى caf.fr قبل الأسبوع 14.
reason-birth_grant-place = مسكنك خارج مايوت.
reason-birth_grant-expecting = أسرتك في انتظار مولود.
reason-birth_grant-income = دخل أسرتك قبل سنتين منخفض بما يكفي.
reason-birth_grant-amount = هناك مبلغ مستحق عن الولادة.
part-birth_grant-main = منحة الولادة
step-birth_grant-children = منحة عن كل طفل منتظر

benefit-adoption_grant = منحة التبني
    .summary = مبلغ يُدفع مرة واحدة عند وصول طفل متبنى.
    .apply = صرّح بوصول الطفل على caf.fr. يمكنك أيضًا الاتصال بالرقم 3230.
reason-adoption_grant-place = مسكنك خارج مايوت.
reason-adoption_grant-adopted = وصل إليك طفل متبنى خلال السنتين الماضيتين.
reason-adoption_grant-income = دخل أسرتك قبل سنتين منخفض بما يكفي.
reason-adoption_grant-amount = هناك مبلغ مستحق عن التبني.
part-adoption_grant-main = منحة التبني عن طفل واحد

## Pupils

benefit-college_scholarship = منحة المدرسة الإعدادية
    .summary = مبلغ كل ثلاثة أشهر عن طفل في الإعدادية (collège).
    .apply = اطلبها في بداية السنة الدراسية، على الإنترنت أو في المدرسة. إن وافقت عند التسجيل فهي تصل دون طلب.
reason-college_scholarship-pupil = هناك طفل في الإعدادية.
reason-college_scholarship-income = دخل أسرتك في السنة الماضية منخفض بما يكفي.
reason-college_scholarship-amount = هناك مبلغ مستحق عن السنة.
part-college_scholarship-main = منحة السنة الدراسية
step-college_scholarship-pupils = المبلغ عن أطفالك في الإعدادية

benefit-lycee_scholarship = منحة المدرسة الثانوية
    .summary = مبلغ كل ثلاثة أشهر عن طفل في الثانوية (lycée).
    .apply = اطلبها في بداية السنة الدراسية، على الإنترنت أو في المدرسة. إن وافقت عند التسجيل فهي تصل دون طلب.
reason-lycee_scholarship-pupil = هناك طفل في الثانوية.
reason-lycee_scholarship-income = دخل أسرتك في السنة الماضية منخفض بما يكفي.
reason-lycee_scholarship-amount = هناك مبلغ مستحق عن السنة.
part-lycee_scholarship-main = منحة السنة الدراسية
step-lycee_scholarship-pupils = المبلغ عن أطفالك في الثانوية

## Care of small children

benefit-cmg = مساعدة لرعاية طفل لدى حاضنة (CMG)
    .summary = تدفع جزءًا من تكلفة حاضنة معتمدة أو رعاية في مسكنك.
    .apply = اطلبها على caf.fr. ثم صرّح بالرعاية كل شهر على pajemploi.urssaf.fr.
reason-cmg-child = هناك طفل دون 6 سنوات، أو دون 12 إن كنت وحدك معه.

benefit-prepare = مساعدة لرعاية طفلك بنفسك (PreParE)
    .summary = مبلغ كل شهر إن عمل أحد الوالدين أقل أو توقف عن العمل.
    .apply = اطلبها على caf.fr. تكلم قبل ذلك مع صاحب العمل عن إجازة الوالدين.
reason-prepare-place = مسكنك خارج مايوت.
reason-prepare-child = هناك طفل دون سنة، أو دون ثلاث سنوات إن كان له إخوة.
reason-prepare-amount = هناك مبلغ مستحق إن عمل أحد الوالدين أقل.
part-prepare-main = مساعدة لرعاية طفلك بنفسك

## Young people and large families

benefit-pass_sport = مساعدة للنادي الرياضي (pass Sport)
    .summary = تخفيض في ثمن النادي الرياضي لبعض الشباب.
    .apply = يصل رمز في رسالة في آخر أغسطس (أوت). قدّمه للنادي قبل 31 ديسمبر.
reason-pass_sport-entitled = هناك شاب تصل إليه منحة دراسية أو مساعدة إعاقة.
reason-pass_sport-amount = هناك مبلغ محدد لهذا الشاب.
part-pass_sport-main = تخفيض في ثمن النادي
step-pass_sport-persons = مبلغ عن كل شاب

benefit-culture_pass = مبلغ للثقافة (pass Culture)
    .summary = مبلغ في سن 17 و18 للكتب والعروض.
    .apply = سجّل في تطبيق pass Culture بوثيقة هوية. في سن 18، مع دخل قليل أو إعاقة: 50 يورو إضافية دون طلب.
reason-culture_pass-age = { $person ->
    [you] عمرك 17 أو 18 سنة.
   *[other] عمر { $name } الآن 17 أو 18 سنة.
}
reason-culture_pass-residence = { $person ->
    [you] أنت من أوروبا، أو تعيش في فرنسا منذ سنة.
   *[other] { $name } من أوروبا، أو يعيش في فرنسا منذ سنة.
}
reason-culture_pass-amount = هناك مبلغ محدد في هذا العمر.
part-culture_pass-main = مبلغ للثقافة

benefit-large_family_card = بطاقة الأسرة كثيرة الأبناء
    .summary = قطارات أرخص ابتداءً من ثلاثة أطفال.
    .apply = اطلبها على الإنترنت. للبطاقة رسوم، وتدوم ثلاث سنوات. بعد تربية خمسة أطفال، يبقى التخفيض مدى الحياة.
reason-large_family_card-three_children = لديك ثلاثة أطفال على الأقل دون 18 سنة.
reason-large_family_card-amount = هناك تخفيض محدد.
part-large_family_card-main = تخفيض في ثمن القطارات

## The old

benefit-aspa = الحد الأدنى للشيخوخة (ASPA)
    .summary = مبلغ كل شهر يكمّل معاش تقاعد صغيرًا.
    .apply = اطلبه من صندوق تقاعدك أو على الرقم 3960. لدى Assurance retraite، الاستمارة هي 13710. قد تسترجع الدولة جزءًا منه من الميراث.
reason-aspa-place = مسكنك خارج مايوت.
reason-aspa-old = عمرك أو عمر شريك حياتك 65 سنة، أو 64 مع إعاقة.
reason-aspa-stay = شخص في هذا العمر لديه حق الإقامة المطلوب.
reason-aspa-amount = دخل الأسرة ومدخراتها أقل من الحد المطلوب.
part-aspa-main = الحد الأدنى للشيخوخة
step-aspa-most = المبلغ الكامل
step-aspa-income = الجزء المطروح حسب دخلك

## Widows and widowers

benefit-widow_allowance = مساعدة الأرامل قبل سن 55
    .summary = مبلغ كل شهر بعد وفاة الزوج أو الزوجة.
    .apply = اطلبها من صندوق التقاعد أو على الرقم 3960، خلال سنتين.
reason-widow_allowance-widowed = أنت أرمل أو أرملة بعد زواج.
reason-widow_allowance-alone = تعيش دون شريك حياة.
reason-widow_allowance-young = عمرك أقل من 55 سنة.
reason-widow_allowance-amount = دخلك في الأشهر الثلاثة الأخيرة منخفض بما يكفي.
part-widow_allowance-main = مساعدة الأرامل
step-widow_allowance-most = المبلغ الكامل
step-widow_allowance-income = الجزء المطروح حسب دخلك
benefit-survivor_pension = معاش الأرمل أو الأرملة
    .summary = جزء من تقاعد الزوج أو الزوجة بعد الوفاة.
    .apply = قدّم طلبًا واحدًا على info-retraite.fr. يصلح لكل معاشات التقاعد.
    .delay = يسعى صندوق التقاعد إلى الرد خلال ثلاثة أشهر. إن مضت أربعة أشهر دون رد، فاكتب إليه.
reason-survivor_pension-widowed = هناك شخص أرمل بعد زواج.

## Property tax

benefit-property_tax = إعفاء أو تخفيض في ضريبة المسكن
    .summary = ضريبة أقل على مسكنك («taxe foncière») حسب العمر والدخل.
    .apply = يصل التخفيض دون طلب. إن لم يصل، اكتب من حسابك على impots.gouv.fr.
reason-property_tax-owner = أنت مالك مسكنك.
reason-property_tax-person = شخص كان عمره 65 سنة في يناير، أو تصله مساعدة محسوبة.
reason-property_tax-means = دخلك الضريبي في السنة الماضية منخفض بما يكفي.
reason-property_tax-amount = لك حق في تخفيض.
outcome-property_tax-exempt = لا شيء للدفع، عدا رسم النفايات
outcome-property_tax-reduced = مبلغ أقل قليلًا للدفع
part-property_tax-main = تخفيض الضريبة

## Help at home

benefit-apa = مساعدة في البيت من سن 60 (APA)
    .summary = تدفع جزءًا من المساعدة للعيش في البيت.
    .apply = اطلب الاستمارة 16301 من البلدية. تصلح أيضًا لمساعدة صندوق التقاعد.
reason-apa-old_with_help = شخص عمره 60 سنة أو أكثر يحتاج إلى مساعدة كل يوم.

## Disability

benefit-pch = مساعدة يومية بسبب الإعاقة (PCH)
    .summary = تدفع مساعدة شخص أو معدات أو أشغالًا في المسكن.
    .apply = اطلبها من MDPH عبر الإنترنت أو بالاستمارة 15692.
    .delay = يتأخر الرد غالبًا أكثر من أربعة أشهر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-pch-handicap = هناك شخص لديه إعاقة أو يحتاج إلى مساعدة كل يوم.
benefit-inclusion_card = بطاقة الإعاقة (CMI)
    .summary = بطاقة للمرور أولًا أو الجلوس أو ركن السيارة مجانًا.
    .apply = اطلبها من MDPH بالاستمارة 15692. مع APA (مساعدة في البيت)، اطلبها من المحافظة.
    .delay = يحدد القانون أربعة أشهر، ويتأخر الرد غالبًا أكثر. إن لم يصل الرد، فاسأل.
reason-inclusion_card-handicap = هناك شخص لديه إعاقة أو يحتاج إلى مساعدة كل يوم.

## Minimum incomes of disability

benefit-aah = مساعدة الإعاقة (AAH)
    .summary = مبلغ كل شهر لشخص بالغ لديه إعاقة.
    .apply = اطلبها من MDPH بالاستمارة 15692. بعدها يدفع CAF.
    .delay = يتأخر الرد غالبًا أكثر من أربعة أشهر. عدم الرد يعني الرفض، ويمكن الاعتراض عليه.
reason-aah-place = مسكنك خارج مايوت، والمبلغ في مايوت مختلف.
reason-aah-old_enough = { $person ->
    [you] عمرك هو العمر المطلوب.
   *[other] عمر { $name } هو العمر المطلوب.
}
reason-aah-rate = { $person ->
    [you] إعاقتك كبيرة بما يكفي.
   *[other] إعاقة { $name } كبيرة بما يكفي.
}
reason-aah-from_80 = أعطت MDPH نسبة 80 % أو أكثر.
reason-aah-from_50 = قبل سن التقاعد، تجعل الإعاقة العمل صعبًا.
reason-aah-no_rate_yet = ما زال بإمكان MDPH أن تعطي نسبة.
reason-aah-amount = { $person ->
    [you] دخلك منخفض بما يكفي.
   *[other] دخل { $name } منخفض بما يكفي.
}
part-aah-main = مساعدة الإعاقة (AAH)
benefit-asi = تكملة معاش العجز (ASI)
    .summary = مبلغ كل شهر يكمّل معاش عجز صغيرًا.
    .apply = اطلبها من التأمين الصحي بالاستمارة 11175. يمكنك الاتصال بالرقم 3646.
reason-asi-place = مسكنك خارج مايوت، والمبلغ في مايوت مختلف.
reason-asi-invalid = { $person ->
    [you] يصلك معاش عجز.
   *[other] يصل معاش عجز إلى { $name }.
}
reason-asi-young_enough = { $person ->
    [you] عمرك أقل من عمر الحد الأدنى للشيخوخة.
   *[other] عمر { $name } أقل من عمر الحد الأدنى للشيخوخة.
}
reason-asi-stay = { $person ->
    [you] لديك حق الإقامة المطلوب.
   *[other] لدى { $name } حق الإقامة المطلوب.
}
reason-asi-amount = دخل الأسرة ومدخراتها أقل من الحد المطلوب.
part-asi-main = تكملة معاش العجز

## Works at home

benefit-home_adaptation = مساعدة لتكييف المسكن
    .summary = تدفع نصف الأشغال أو أكثر: دوش، مقابض، مصعد للدرج.
    .apply = اتصل بـ France Rénov’ على الرقم 0808 800 700. انتظر الموافقة قبل بدء الأشغال.
reason-home_adaptation-home = المسكن ملكك، أو تستأجره من مالك خاص.
reason-home_adaptation-person = شخص عمره 70 سنة، أو لديه إعاقة، أو عمره 60 سنة ويحتاج إلى مساعدة.
reason-home_adaptation-means = دخلك الضريبي في السنة الماضية منخفض بما يكفي.
## Where you live

benefit-tisseo_solidarity = حافلات ومترو بسعر أقل في تولوز
    .summary = اشتراك Tisséo بسعر مخفض، حسب العمر أو البطالة أو الدخل.
    .apply = اطلبه على tisseo.fr أو في مكتب Tisséo.
reason-tisseo_solidarity-profile = شخص من الأسرة من فئة لها سعر مخفض.
reason-tisseo_solidarity-young = عمر شخص من الأسرة بين 4 سنوات و25 سنة.
reason-tisseo_solidarity-senior = شخص عمره 65 سنة أو أكثر، أو متقاعد.
reason-tisseo_solidarity-job_seeker = شخص يصل إليه تعويض البطالة.
reason-tisseo_solidarity-low_income = دخلك يعطي الحق في التأمين التكميلي المجاني.

benefit-haute_garonne_canteen = مطعم الإعدادية في Haute-Garonne
    .summary = تدفع المحافظة كل ثمن الوجبات أو نصفه في الإعدادية (collège).
    .apply = اطلبها على eCollège31 عند الدخول المدرسي، أو على 0801 801 808.
reason-haute_garonne_canteen-pupil = أحد الأطفال في عمر الإعدادية (collège).

benefit-haute_garonne_alarm = زر نجدة مجاني في Haute-Garonne
    .summary = زر تحمله معك لطلب النجدة ليلًا ونهارًا.
    .apply = اطلبه على موقع haute-garonne.fr.
reason-haute_garonne_alarm-person = شخص من الأسرة كبير السن أو له إعاقة.
reason-haute_garonne_alarm-senior = عمر شخص 70 سنة أو أكثر.
reason-haute_garonne_alarm-disabled = نسبة إعاقة شخص 80 % أو أكثر.

benefit-haute_garonne_digital = قسائم لتعلّم الإنترنت في Haute-Garonne
    .summary = لسكان المحافظة: قسائم لدروس مجانية في استعمال الهاتف والكمبيوتر.
    .apply = اطلبها في أحد مكاتب المحافظة.

benefit-marseille_transport = نقل مجاني أو بسعر أقل في مرسيليا
    .summary = مجاني قبل 11 سنة ومن 65 سنة، أو بسعر أقل.
    .apply = املأ الاستمارة على rtm.fr، أو اذهب إلى مكتب الشبكة. لأصحاب الدخل القليل نصف السعر.
reason-marseille_transport-profile = شخص من الأسرة من فئة لها سعر مخفض.
reason-marseille_transport-child = عمر أحد الأطفال أقل من 11 سنة.
reason-marseille_transport-senior = عمر شخص 65 سنة أو أكثر.
reason-marseille_transport-low_income = دخلك يعطي الحق في التأمين التكميلي المجاني.

benefit-lille_transport = نقل مجاني أو بسعر أقل في ليل
    .summary = مجاني بين 4 سنوات و17 سنة، وبسعر أقل لأصحاب الدخل القليل.
    .apply = اطلب بطاقة Pass Pass على ilevia.fr أو في مكتب ilévia. لأصحاب الدخل القليل نصف السعر أو أقل.
reason-lille_transport-profile = شخص من الأسرة من فئة لها سعر مخفض.
reason-lille_transport-young = عمر أحد الأطفال بين 4 سنوات و17 سنة.
reason-lille_transport-low_income = دخلك يعطي الحق في التأمين التكميلي المجاني.

benefit-strasbourg_transport = نقل مجاني أو بسعر أقل في ستراسبورغ
    .summary = مجاني بين 4 سنوات و17 سنة، ثم بسعر حسب دخلك.
    .apply = اطلب بطاقة Badgéo على cts-strasbourg.eu. يعطيك صندوق CAF رقم «quotient familial»، وهو يحدد السعر.
reason-strasbourg_transport-profile = شخص من الأسرة من فئة لها سعر مخفض.
reason-strasbourg_transport-young = عمر أحد الأطفال بين 4 سنوات و17 سنة.
reason-strasbourg_transport-senior = عمر شخص أكثر من 65 سنة.
reason-strasbourg_transport-low_income = دخلك يعطي الحق في التأمين التكميلي المجاني.

benefit-montpellier_transport = نقل مجاني في مونبلييه
    .summary = الحافلات والترام مجانية لكل سكان المدينة وما حولها.
    .apply = اطلب Pass gratuité على tam-voyages.com أو في مكتب TaM.

benefit-perpignan_transport = حافلات بسعر أقل في بربينيان
    .summary = نصف السعر أو أقل على شبكة Sankéo، لأصحاب الدخل القليل.
    .apply = اطلبه في مكتب Sankéo أو على sankeo.com. أظهر شهادة التأمين التكميلي.
reason-perpignan_transport-profile = شخص من الأسرة من فئة لها سعر مخفض.
reason-perpignan_transport-low_income = دخلك يعطي الحق في التأمين التكميلي المجاني.

benefit-po_canteen = مطعم الإعدادية في Pyrénées-Orientales
    .summary = ثمن الوجبة في الإعدادية (collège) يتبع دخلك.
    .apply = اطلبها في الإعدادية (collège) عند الدخول المدرسي.
reason-po_canteen-pupil = أحد الأطفال في عمر الإعدادية (collège).

benefit-tcl_solidarity = نقل مجاني أو بسعر أقل في ليون
    .summary = مجاني مع الحد الأدنى للدخل، وبسعر منخفض لأصحاب الدخل القليل.
    .apply = اطلب اشتراك Solidaire على tcl.fr أو في مكتب الشبكة.
reason-tcl_solidarity-profile = شخص من الأسرة من فئة لها سعر مخفض.
reason-tcl_solidarity-minimum = يصل إليك الدخل الأدنى أو مساعدة الإعاقة.
reason-tcl_solidarity-low_income = دخلك يعطي الحق في التأمين التكميلي المجاني.

benefit-navigo_solidarity = نقل مجاني أو بسعر أقل في إيل دو فرانس
    .summary = مترو وحافلات وقطارات مجانية أو شبه مجانية لأصحاب الدخل القليل.
    .apply = اطلبها على الإنترنت، أو اتصل بالرقم 0 800 948 999. تلزم بطاقة Navigo.
reason-navigo_solidarity-means = دخلك قليل ويكفي للتأمين التكميلي المجاني، أو انتهت البطالة المدفوعة.
outcome-navigo_solidarity-free_or_quarter = مجانًا، أو بربع السعر
outcome-navigo_solidarity-quarter_or_half = بربع السعر، أو بنصف السعر مع المساعدة الطبية

benefit-paris_solidarity = تكملة دخل من مدينة باريس
    .summary = مال كل شهر لكبار السن أو ذوي الإعاقة، مع دخل قليل.
    .apply = اطلبها في Espace parisien des solidarités في حيك. اتصل بالرقم 3975.
reason-paris_solidarity-person = شخص كبير السن أو له إعاقة.
reason-paris_solidarity-senior = عمر شخص 65 سنة أو أكثر.
reason-paris_solidarity-unfit = عمر شخص 60 سنة أو أكثر ولا يستطيع العمل.
reason-paris_solidarity-disabled = شخص له إعاقة معترف بها.
reason-paris_solidarity-means = دخل الأسرة قليل.

benefit-paris_housing = مساعدة باريس للسكن
    .summary = مال كل شهر لمسكن غالي الثمن في باريس.
    .apply = اطلبها في Espace parisien des solidarités في حيك. اتصل بالرقم 3975.
reason-paris_housing-home = تدفع الإيجار، أو لك أطفال ومسكن ملك.
reason-paris_housing-tenant = مسكنك بالإيجار.
reason-paris_housing-family = لك أطفال ومسكن ملك.
reason-paris_housing-means = دخل الأسرة قليل.

benefit-transport_half = نقل بنصف السعر
    .summary = نصف السعر أو أقل في حافلات وترام مدينتك.
    .apply = اطلبه في مكتب الشبكة، مع شهادة التأمين التكميلي.
reason-transport_half-means = دخلك يعطي الحق في التأمين التكميلي المجاني.

## Documents

doc-identity = وثيقة هوية
doc-any_identity = وثيقة هوية، إن كانت لديك
doc-three_months_proof = إثبات ثلاثة أشهر في فرنسا، مثل رسالة
doc-permit = رخصة الإقامة، للأجانب
doc-payslips = كشوف الراتب
doc-income_papers = وثائق عن دخلك، حتى من الخارج
doc-bank_details = بيانات الحساب البنكي (RIB)
doc-rent_receipt = وصل الإيجار
doc-lease = عقد الإيجار
doc-works_estimate = تقدير ثمن الأشغال (devis)
doc-family_book = الدفتر العائلي
doc-school_certificate = شهادة مدرسية
doc-health_card = بطاقة التأمين الصحي (Vitale)
doc-tax_notice = إشعار الضريبة
doc-property_tax_notice = إشعار ضريبة المسكن (avis de taxe foncière)
doc-court_decision = قرار القاضي بشأن النفقة
doc-disability_file = ملف MDPH
doc-medical_certificate = شهادة طبية، صادرة منذ أقل من سنة
doc-photo = صورة شخصية
doc-address_proof = إثبات السكن، مثل فاتورة
doc-housing_papers = عقد الإيجار أو رسم الملكية أو شهادة الإيواء
doc-energy_bill = فاتورة كهرباء حديثة
doc-work_contract = عقد العمل
doc-loan_contract = عقد قرض السكن
doc-adoption_papers = وثائق التبني
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
doc-rights_certificate = شهادة من CAF أو من التأمين الصحي
doc-tax_notice_before = إشعار الضريبة المستلَم في السنة الماضية
doc-disability_decision = قرار أو بطاقة من MDPH
doc-stay_papers = بطاقة الهوية أو جواز السفر أو رخصة الإقامة

## What the agency also looks at

untested-rights_claimed = تطلب أولًا حقوقك الأخرى (البطالة، التقاعد، النفقة).
untested-vouchers_left = ما زالت لدى المحافظة قسائم تعطيها.
untested-residence_nine_months = إقامتك في فرنسا تسعة أشهر على الأقل كل سنة.
untested-exceptional_income = لم يصلك مبلغ استثنائي.
untested-shared_custody_share = قد يُحسب الطفل في حضانة بالتناوب بنصف حصة.
untested-regular_stay = الإقامة في فرنسا قانونية.
untested-not_in_hospital = لا تمضي أكثر من شهرين في المستشفى أو السجن.
untested-main_home = هذا مسكنك الرئيسي.
untested-works_before = تبدأ الأشغال بعد الموافقة.
untested-home_fifteen_years = عمر المسكن أكثر من خمس عشرة سنة.
untested-owner_agrees = إن كان بالإيجار، فالمالك موافق.
untested-other_people_tax_income = الأشخاص الآخرون في المسكن لديهم أيضًا دخل ضريبي منخفض.
untested-electricity_contract = عقد الكهرباء باسم أحدكم.
untested-ready_to_engage = أنت مستعد لأنشطة 15 ساعة في الأسبوع.
untested-looks_for_work = تبحث فعلًا عن عمل، وأنت قادر على العمل.
untested-own_home = المسكن خاص بك، خارج الدور والإقامات الجماعية.
untested-contracted_home = للمسكن اتفاق مع الدولة (convention).
untested-before_lease = تطلبه قبل توقيع عقد الإيجار.
untested-rent_below_limit = الإيجار أقل من الحد الأعلى، وأقل من نصف الدخل.
untested-new_home = تدخل المسكن، منذ أقل من شهرين.
untested-private_employer = تعمل في شركة خاصة، خارج الفلاحة.
untested-apprentice_contract = لديك عقد تكوين مهني (apprentissage أو professionnalisation).
untested-nearer_work = المسكن يقربك من العمل أو المدرسة.
untested-no_licence = ليست لديك رخصة السياقة بعد.
untested-registered_six_months = تطلب France Travail ستة أشهر من التسجيل.
untested-difficulty_paying = تجد صعوبة في دفع السكن أو الفواتير.
untested-local_rules = لكل محافظة قواعدها.
untested-higher_education = أنت مسجّل بدوام كامل بعد البكالوريا.
untested-no_apprentice = تدرس خارج التكوين المهني بالراتب (apprentissage).
untested-decent_home = المسكن لائق وواسع بما يكفي.
untested-other_people_means = قد يُحسب دخل الأشخاص الآخرين في المسكن.
untested-unlet_property = ليس لديك عقار فارغ.
untested-health_insured = لديك التأمين الصحي.
untested-stable_stay = إقامتك في فرنسا منذ أكثر من ثلاثة أشهر.
untested-hard_time = تمر بفترة صعبة.
untested-court_case = لديك قضية أو إجراء أمام المحكمة.
untested-savings_low = مدخراتك أقل من الحد الأعلى.
untested-no_legal_insurance = لا يدفع أي تأمين أتعاب المحامي.
untested-no_second_home = عقاراتك الأخرى قليلة القيمة.
untested-fixed_line = لديك خط ثابت من Orange دون إنترنت.
untested-three_months_without_permit = البالغ دون رخصة إقامة منذ ثلاثة أشهر.
untested-pension_claimed = تطلب أولًا كل معاشات تقاعدك.
untested-death_two_years = مرت على الوفاة أقل من سنتين، أو كان عمرك حينها 50 سنة.
untested-spouse_insured = الشخص المتوفى عمل ثلاثة أشهر في سنته الأخيرة.
untested-survivor_age = في الغالب، عمر الشخص 55 سنة أو أكثر.
untested-survivor_income = في التقاعد الأساسي، الدخل أقل من الحد الأعلى.
untested-not_received_yet = هذا المعاش لا يصل بعد.
untested-group_of_autonomy = ترى المحافظة أن الحاجة إلى المساعدة كبيرة بما يكفي.
untested-lasting_difficulty = الصعوبة مستمرة منذ سنة أو لمدة سنة.
untested-difficulty_before_60 = بدأت الصعوبة قبل سن 60.
untested-club_partner = النادي يقبل pass Sport.
untested-carer_paid = تدفع لحاضنة معتمدة أو لمن يرعى الطفل في مسكنك.
untested-parents_work = الوالدان يعملان أو يدرسان أو يبحثان عن عمل.
untested-work_reduced = أحد الوالدين يترك عمله أو يقلله.
untested-worked_before = هذا الوالد دفع اشتراكات التقاعد لمدة سنتين.
untested-school_kind = المدرسة عمومية، أو خاصة لها عقد مع الدولة.
untested-first_examination = أُجري أول فحص للحمل.
untested-boarding = الطفل يعيش معك وليس في مدرسة داخلية.
untested-help_by_somebody = هناك من يساعد الطفل كل يوم، إن كنت وحدك معه.
untested-other_parent_claims = لا تصل هذه المساعدة إلى الوالد الآخر عن أطفالك.
untested-town_weighs = تنظر المدينة في دخلك ومصاريفك.
untested-network_card = لديك بطاقة من الشبكة مع صورتك.
untested-eats_at_school = يأكل الطفل في مطعم الإعدادية (collège).
untested-canteen_income = دخلك تحت الحد الأعلى الذي تضعه المحافظة.
untested-paris_three_years = سكنتم في باريس ثلاث سنوات من آخر خمس سنوات.
untested-rent_near_third = الإيجار ومصاريف المسكن تقارب ثلث الدخل.
untested-network_there = توجد شبكة حافلات حيث تسكن.

window-before_works = قبل بدء الأشغال
window-property_tax = قبل نهاية السنة التي تلي الإشعار
window-scholarship = من بداية السنة الدراسية حتى منتصف أكتوبر
window-birth = خلال الحمل، قبل الأسبوع 14
window-crous = للسنة الدراسية التالية
window-back_to_college = في سبتمبر (شتنبر)، عند الدخول المدرسي

## Questions: place and home

q-territory = في أي منطقة مسكنك؟
    .why = بعض القواعد تختلف حسب المنطقة.
v-territory-mainland = في فرنسا الأوروبية (métropole)
v-territory-alsace_moselle = في الألزاس أو موزيل
v-territory-overseas = في أقاليم ما وراء البحار
v-territory-mayotte = في مايوت

q-local_area = في أي جزء من فرنسا مسكنك؟
    .why = بعض المدن والمحافظات تقدم مساعدات خاصة بها.
v-local_area-elsewhere = في مكان آخر من فرنسا
v-local_area-toulouse = في تولوز
v-local_area-toulouse_area = حول تولوز
v-local_area-haute_garonne = في أوت غارون (Haute-Garonne)
v-local_area-paris = في باريس
v-local_area-ile_de_france = في إيل دو فرانس (Île-de-France)
v-local_area-rhone = في الرون (Rhône)
v-local_area-marseille_area = في مرسيليا وحولها
v-local_area-lille_area = في ليل وحولها
v-local_area-strasbourg_area = في ستراسبورغ وحولها
v-local_area-montpellier_area = في مونبلييه وحولها
v-local_area-perpignan_area = في بربينيان وحولها
v-local_area-pyrenees_orientales = في البرانس الشرقية (Pyrénées-Orientales)

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
    .hint = ابحث في وصل الإيجار عن «loyer».
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
q-school_level = { $person ->
    [you] أين تدرس؟
   *[other] أين يدرس { $name } الآن؟
}
    .why = المنح تتعلق بالمدرسة.
v-school_level-primary = في المدرسة الابتدائية
v-school_level-college = في الإعدادية (collège)
v-school_level-lycee = في الثانوية (lycée)، العامة أو المهنية
v-school_level-other = في مكان آخر، مثل الدراسات العليا
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
q-widowed = { $person ->
    [you] هل أنت أرمل أو أرملة؟
   *[other] هل { $name } أرمل أو أرملة؟
}
    .why = عندها قد يكون هناك معاش.
    .hint = بعد زواج. يُحسب أيضًا الزوج السابق أو الزوجة السابقة.
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
q-needs_help = { $person ->
    [you] هل لديك إعاقة، أو تحتاج إلى مساعدة كل يوم؟
   *[other] هل لدى { $name } إعاقة، أو حاجة إلى مساعدة كل يوم؟
}
    .why = توجد مساعدات للسن والمرض والإعاقة.
    .hint = معترفًا بها أو لا. مثلًا للمشي أو الرؤية أو الاغتسال. ولطفل: أكثر من غيره في عمره.
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
q-ended_unemployment = { $person ->
    [you] هل انتهى تعويض البطالة، بعد خمس سنوات عمل خلال عشر؟
   *[other] هل انتهى تعويض البطالة عند { $name }، بعد خمس سنوات عمل خلال عشر؟
}
    .why = عندها تصبح مساعدة نهاية البطالة (ASS) ممكنة.
    .hint = احسب السنوات العشر قبل نهاية آخر عقد. كل طفل ربّيته يُنقص سنة.
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
    .hint = انظر إلى شهادة الدفع من France Travail. إن وجدت فيها «montant net social»، فاكتبه.
q-sick_pay = { $person ->
    [you] كم يصلك من تعويض المرض أو الأمومة في الشهر؟
   *[other] كم يصل إلى { $name } من تعويض المرض أو الأمومة في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
    .hint = انظر إلى شهادة الدفع، في حسابك على ameli. إن وجدت فيها «montant net social»، فاكتبه.
q-pension = { $person ->
    [you] كم يصلك من معاش التقاعد في الشهر؟
   *[other] كم يصل إلى { $name } من معاش التقاعد في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
    .hint = اجمع كل معاشات التقاعد، صافية قبل الضريبة. إن وجدت «montant net social» في كشف، فاكتبه.
q-invalidity_pension = { $person ->
    [you] كم يصلك من معاش العجز في الشهر؟
   *[other] كم يصل إلى { $name } من معاش العجز في الشهر؟
}
    .why = يُحسب هذا المبلغ دخلًا.
    .hint = انظر إلى كشف معاش العجز. إن وجدت فيه «montant net social»، فاكتبه.
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
q-earlier_wage = { $person ->
    [you] كم كان راتبك الصافي قبل شهرين إلى أربعة أشهر؟
   *[other] كم كان راتب { $name } الصافي قبل شهرين إلى أربعة أشهر؟
}
    .why = ينظر الدخل الأدنى (RSA) وتكملة الراتب (prime d’activité) إلى هذه الأشهر.
    .hint = اكتب المتوسط في الشهر. اكتب المبلغ نفسه إن لم يتغير شيء. اكتب 0 إن لم يوجد شيء.
q-earlier_benefit = { $person ->
    [you] كم كان يصلك من تعويض البطالة والمعاشات قبل شهرين إلى أربعة أشهر؟
   *[other] كم كان يصل إلى { $name } من تعويض البطالة والمعاشات قبل شهرين إلى أربعة أشهر؟
}
    .why = ينظر الدخل الأدنى (RSA) وتكملة الراتب (prime d’activité) إلى هذه الأشهر.
    .hint = اكتب المتوسط في الشهر. اكتب المبلغ نفسه إن لم يتغير شيء. اكتب 0 إن لم يوجد شيء.
q-earlier_gross_wage = { $person ->
    [you] كم كان راتبك الإجمالي في الأشهر الثلاثة الأخيرة؟
   *[other] كم كان راتب { $name } الإجمالي في الأشهر الثلاثة الأخيرة؟
}
    .why = تنظر مساعدات التقاعد والعجز إلى هذه الأشهر.
    .hint = اكتب المتوسط في الشهر. اكتب المبلغ نفسه إن لم يتغير شيء. اكتب 0 إن لم يوجد شيء.
q-other_income_12m = كم وصل إلى أسرتك من دخل آخر خلال 12 شهرًا؟
    .why = التأمين التكميلي ينظر إلى 12 شهرًا.
    .hint = بطالة، تقاعد، تعويضات، عمل حر. دون المساعدات.
q-taxable_wage_12m = { $person ->
    [you] كم راتبك الخاضع للضريبة خلال 12 شهرًا؟
   *[other] كم راتب { $name } الخاضع للضريبة خلال 12 شهرًا؟
}
    .why = تُحسب مساعدة الإيجار من هذا المبلغ.
    .hint = كشوف الراتب تذكر «montant net imposable» كل شهر.
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
q-rfr_n1 = كم كان الدخل الضريبي المرجعي لأسرتك في السنة الماضية؟
    .why = عدة مساعدات تنظر إلى هذا الدخل.
    .hint = ابحث عن «revenu fiscal de référence» في إشعار الضريبة الذي وصل هذه السنة. اجمعهما إن كان لديك إشعاران.
q-two_earners_n2 = قبل سنتين، هل كسب كل منكما نحو 525 يورو أو أكثر شهريًا؟
    .why = يرتفع الحد الأعلى عند وجود دخلين.
    .hint = احسب دخل العمل. الحد الدقيق يتغيّر قليلًا كل سنة.

## Questions: health, papers, studies

q-adopted = هل وصل إليك طفل متبنى خلال السنتين الماضيتين؟
    .why = هناك مساعدة عند وصول طفل متبنى.
    .hint = احسب أيضًا طفلًا عُهد به إليك للتبني.
q-expected_children = كم طفلًا تنتظر أسرتك؟
    .why = تُدفع المساعدة عن كل طفل منتظر.
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
q-aeeh_complement = { $person ->
    [you] ما التكملة التي قررها لك MDPH؟
   *[other] ما التكملة التي قررها MDPH عن { $name }؟
}
    .why = تضاف التكملة إلى مساعدة الطفل ذي الإعاقة.
    .hint = تجدها في قرار MDPH.
v-aeeh_complement-none = دون تكملة
v-aeeh_complement-category_1 = الفئة 1
v-aeeh_complement-category_2 = الفئة 2
v-aeeh_complement-category_3 = الفئة 3
v-aeeh_complement-category_4 = الفئة 4
v-aeeh_complement-category_5 = الفئة 5
v-aeeh_complement-category_6 = الفئة 6
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
screen-school_level = مدرسة الأطفال
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
short-earlier_wage = { $person ->
    [you] راتبك السابق
   *[other] راتب { $name } السابق
}
short-earlier_benefit = { $person ->
    [you] تعويض البطالة والمعاشات السابقة الخاصة بك
   *[other] تعويض البطالة والمعاشات السابقة لـ { $name }
}
short-earlier_gross_wage = { $person ->
    [you] راتبك الإجمالي السابق
   *[other] راتب { $name } الإجمالي السابق
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
short-rfr_n1 = الدخل الضريبي للسنة الماضية
short-expected_children = عدد الأطفال المنتظرين
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
