# The doors and files of the line: what stands on each page, and how it comes to be there.

console-doors = الأبواب والملفات
console-door-talks = المحادثات
console-lead-contact = حال الخط، وما أُعلن عنه، ومواعيد تواصل الأركان، وما جرى اختباره.
console-lead-manoeuvres = الأنشطة والعبور والمناطق كما أعلنتها أطرافها: النافذة، ومهلة الإخطار لدى كل متلقٍّ، وما يلتقي.
console-lead-launches = الإخطارات بنوافذها، والإطلاقات المرصودة بإخطار أو بدونه.
console-lead-incidents = كل حادث كما يرويه كل طرف، جنباً إلى جنب. ولا تُفضَّل رواية على أخرى.
console-lead-calls = المكالمات بين المسؤولين: المطلوبة والمحدَّدة والجارية والمدوَّنة؛ وما تعهّد به كل جانب.
console-lead-pauses = التوقفات كما كُتبت وكما تُقرأ، وما يؤول إليه كل تقرير بحسب كل قراءة.
console-lead-exchanges = تبادل الأسرى: القائمتان والعدّان، وأين تختلف الأعداد.
console-lead-limits = حدود الأسلحة، والأعداد التي يعلنها كل طرف، وعدٌّ آخر لها.
console-lead-figures = الأعداد بحسب من يذكرها، وفي أي تاريخ ومن أي مصدر. ولا يُفضَّل أحدها.
console-lead-talks = النصوص بنداً بنداً ولغةً لغة، وجولات المحادثات، والأعمال التي يطلبها النص.
console-nothing-contact = لا تواصل للأركان ولا إشارة ولا سؤال عن لفظ بعد. يُقترح تواصل الأركان بالرسالة C10 فيقف هنا من حينه؛ والسؤال عن رسالة هو L13.
console-nothing-manoeuvres = لم يعلن أحد نشاطاً. يقف هنا الإخطار بنشاط (A02) أو عبور أو منطقة، مع مهلة كل متلقٍّ وكل ما يلتقي به.
console-nothing-launches = لا إطلاق أُخطر به أو أُبلغ عنه. للإخطار (M01) نوافذه؛ ويُبلَّغ عن إطلاق مرصود بالرسالة M05، سواء كان إخطار أم لم يكن.
console-nothing-incidents = لا حادث أُبلغ عنه. يفتحه بلاغ (I01)؛ ثم يروي كل طرف روايته، وتقف الروايات جنباً إلى جنب.
console-nothing-calls = لم تُطلب مكالمة. يفتحها طلب (C01): جدول أعمال ونافذة ومشاركون؛ وبعدها محضر يوقّعه كل جانب أو لا يقبله نقطةً نقطة.
console-nothing-pauses = لا توقف مكتوباً ولا مقروءاً. يفتحه نص (Q01)؛ وتليه قراءة كل مدّعٍ وكل تقرير، مع نتيجة لكل قراءة.
console-nothing-exchanges = لا تبادل مفتوحاً هنا. يبدأ بقائمتي الجانبين (P02)؛ وما خُتم لغيرنا لا يقف هنا.
console-nothing-limits = لا حدود متفقاً عليها أو مقترحة. يفتحها نظام (N01)؛ ثم يعلن كل طرف أعداده يوماً بيوم، وكلٌّ منها بجانب حدّه.
console-nothing-figures = لم يذكر أحد عدداً. يسمّي العدد (F01) من يذكره وتاريخه ومصدره (F04).
console-nothing-talks = لا نص ولا جولة محادثات. يفتح مشروع نص (T01) لوحة بنوده؛ وتُقترح الجولة بمكان وموعد.
console-matters = الشؤون
console-filter = بحسب الحالة
console-every-state = الكل
console-show-more = أظهر المزيد
console-read-here = بقدر ما فُتح هنا من رسائله المختومة.
console-again = اقرأ من جديد
console-choose-matter = اختر شأناً من القائمة لتراه كاملاً.
console-staff-contacts = تواصل الأركان
console-no-contacts = لا شيء متفقاً عليه. يكون التواصل في الأوقات التي قبلها الطرفان.
console-tests = آخر الاختبارات
console-no-tests = لم يُختبر الخط بعد. يُثبت الاختبار (L02) المسار؛ ويُثبت جواب شخص عليه المناوبة.
console-calls-ahead = المكالمة التالية وآخر محضر
console-call-next = المكالمة التالية
console-no-call-ahead = لا مكالمة محدَّدة. تُحدَّد حين تقبل كل أطرافها النافذة نفسها.
console-call-read-out = آخر محضر
console-no-read-out = لا محضر لمكالمة بعد. بعد المكالمة يوقّع كل جانب محضرها نقطةً نقطة.
console-plot-limit = الحد { $n }
console-plot-left-out = { $count ->
    [zero] لا شيء في الجدول وحده.
    [one] أعداد واحد آخر في الجدول وحده.
    [two] أعداد اثنين آخرين في الجدول وحده.
    [few] أعداد { $count } آخرين في الجدول وحده.
    [many] أعداد { $count } آخرين في الجدول وحده.
   *[other] أعداد { $count } آخرين في الجدول وحده.
}
console-plot-table = الأعداد نفسها في جدول
console-plot-when = في تاريخ
console-plot-who = من يذكره
console-plot-number = العدد
console-plot-note = ومعه
console-plot-counted = { $of }، بعدّ { $by }
console-plot-reported = { $who }، نقلاً عن { $by }
console-part-mismatch = شروط غير شروط الرسالة المسمّاة
console-part-field = الحقل
console-part-named = المسمّى
console-part-answered = المجاب عنه
console-part-accounts = الروايات جنباً إلى جنب
console-account-ours = روايتنا
console-account-theirs = رواية { $party }
console-account-all = ما يقوله الجميع
console-account-silent = لا يقول عنه شيئاً
console-account-note = تقف كل رواية كما يذكرها طرفها. ولا تُفضَّل واحدة.
console-part-launch = الإطلاق
console-window = من { $start } إلى { $end }
console-report-matches = يسمّي كاتبه هذا الإخطار:
console-report-notices = إخطارات مسجَّلة لذلك الوقت
console-part-leads = مهلة كل متلقٍّ
console-part-conflicts = ما يلتقي
console-part-plots = الأعداد عبر الزمن
console-part-arms = الحدود والأعداد
console-arms-as-of = في تاريخ
console-arms-party = الطرف
console-arms-status = المعلن
console-arms-category = الفئة
console-arms-value = العدد
console-arms-limit = الحد
console-arms-verdict = بالمقارنة
console-exchange-differences = أين تختلف الأعداد
console-part-person = الشخص
console-part-remains = الرفات
console-part-figures = السلسلة
console-figure-claimant = من يذكره
console-figure-value = العدد
console-figure-as-of = في تاريخ
console-figure-source = المصدر
console-figure-state = الحالة
console-figure-words = أقوال الأطراف
console-figure-earlier = قيمة سابقة
console-figure-pairs = { $count ->
    [zero] لا أزواج للمقارنة
    [one] قورن زوج واحد
    [two] قورن زوجان
    [few] قورنت { $count } أزواج
    [many] قورن { $count } زوجاً
   *[other] قورن { $count } زوج
}
console-part-round = الجولة { $n }
console-part-agreement = النص
console-round-waits = في انتظار كلمة: { $parties }
console-text-languages = لغات النص:
console-clause = البند
console-clause-state = الحالة
console-clause-languages = اللغات
console-part-pause = التوقف
console-pause-ends = ينتهي { $when }
console-pause-readings = النصوص والقراءات
console-pause-reports = التقارير بحسب كل قراءة
console-pause-report = التقرير
console-part-acts = ما آل إليه
console-part-facts = ما يقف بجانبه
console-clause-wordings = نص كل بند، لغةً لغة
console-exchange-lists = قوائم الطرفين
console-exchange-lists-ours = قوائمنا
console-exchange-lists-theirs = قوائم { $party }
console-exchange-counted = كم، بحسب عدّ كل طرف
