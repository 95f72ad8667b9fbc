# The page of one call.

console-page-call = مكالمة
console-call-page = صفحة المكالمة
console-call-back = كل المكالمات
console-call-kind = المستوى: { $level }؛ الوسيلة: { $mode }؛ الترجمة: { $interpreter }
console-call-begins-in = تبدأ بعد
console-call-ends-in = النافذة مفتوحة؛ تنتهي بعد
console-call-over-since = انتهت النافذة منذ
console-call-no-window = لم تُحدَّد نافذة. تُحدَّد حين يقبل كل طرف النافذة نفسها.
console-call-clocks = ساعة واحدة لـ { $parties }: التوقيت العالمي (Z). لا يسمّي الميثاق توقيتًا محليًا، فلا يُعرض أيٌّ منه.
console-call-sides = ما يقوله كل طرف عن الموعد
console-call-said-nothing = لم يقل عنه شيئًا بعد
console-call-agenda = ما سيُتحدَّث عنه
console-call-agenda-agreed = جدول أعمال { $party }، النسخة { $version }: متفق عليه من الجميع.
console-call-agenda-proposed = جدول أعمال { $party }، النسخة { $version }: مقترح، غير متفق عليه.
console-call-no-agenda = لم يُقترح جدول أعمال. موضوعات الطلب:
console-call-no-items = لا شيء في جدول الأعمال، ولا شيء مفتوح على الخط.
console-call-open-item = مفتوح
console-call-leads = يتكلم { $party } أولًا؛ { $span }
console-call-theirs = روايتهم
console-call-common = ما يقوله الجميع
console-call-nothing-common = لا شيء بعد
console-call-apart = رُوي على نحو مختلف
console-call-earlier = { $count ->
    [zero] لا كلام سابق غير معروض هنا.
    [one] كلام سابق واحد غير معروض هنا.
    [two] كلامان سابقان غير معروضين هنا.
    [few] { $count } أقوال سابقة غير معروضة هنا.
    [many] { $count } قولًا سابقًا غير معروض هنا.
   *[other] { $count } قول سابق غير معروض هنا.
}
console-call-more = { $count ->
    [zero] لا أمر آخر مفتوح على الخط.
    [one] أمر آخر مفتوح على الخط.
    [two] أمران آخران مفتوحان على الخط.
    [few] { $count } أمور أخرى مفتوحة على الخط.
    [many] { $count } أمرًا آخر مفتوحًا على الخط.
   *[other] { $count } أمر آخر مفتوح على الخط.
}
console-call-more-on-screen = { $count ->
    [zero] لا بنود أخرى.
    [one] بند آخر: انظر الشاشة.
    [two] بندان آخران: انظر الشاشة.
    [few] { $count } بنود أخرى: انظر الشاشة.
    [many] { $count } بندًا آخر: انظر الشاشة.
   *[other] { $count } بند آخر: انظر الشاشة.
}
console-call-phrases = جمل متفق عليها، بأرقامها
console-call-readouts = ما قيل، كما عند كل طرف
console-call-readout-of = محضر { $party } ({ $kind })
console-call-last = آخر محضر قبل هذه المكالمة، من { $party }
console-call-point-n = النقطة
console-call-point-said = ما قيل، بحسب هذا المحضر
console-call-point-word = كل الأقوال معًا
console-call-point-positions = موقف الآخرين
console-call-of-item = (البند { $n })
console-call-no-position = بلا موقف
console-call-follow = تحويلها إلى متابعة
console-call-agreed = ما اتُّفق عليه
console-call-nothing-agreed = لم يثبت الاتفاق على شيء.
console-call-agreed-note = لا يرد هنا إلا ما سمّاه محضر متفقًا عليه أو متعهَّدًا به ووافق عليه كل طرف آخر في تلك النقطة. وما عداه قول طرف واحد.
console-call-actions = ما يترتب عليها
console-call-answer = الرد على محضر { $party } نقطةً نقطة
console-call-answer-lead = الموافقة على نقطة تعني أن الطرفين يرويانها هكذا. والنقطة بلا موقف تبقى قول طرف واحد. ينتج عن هذا مسودة؛ ويوقّعها مفتاحك حين تُجيزها.
console-call-answered = لكل نقطة موقف منا؛ والموقف الجديد يحل محله.
console-call-position = موقفنا
console-call-position-text = بالكلمات
console-call-draft-positions = إعداد هذا الرد
console-call-notes = ملاحظات لمحضرنا
console-call-notes-lead = ما تدوّنه هنا مسودة لمحضرنا. تبقى في هذا المكتب حتى يُجيزها ضابط.
console-call-take-out = إخراج
console-call-draft-readout = قراءة مسودة المحضر كاملة وإجازتها
console-call-draft-position = قراءة مسودة مواقفنا كاملة وإجازتها
console-call-of = البند
console-call-no-item = لا شيء
console-call-who = من قاله
console-call-how = كيف
console-call-text = ما قيل
console-call-due = الموعد (للتعهدات)
console-call-note = تدوين
console-call-may-not = لا يجوز لمفتاحك إجازة محضر (C06).
console-call-act-agenda = اقتراح جدول أعمال
console-call-act-answer = الرد على الطلب
console-call-act-opened = إعلان أنها بدأت
console-call-act-closed = إعلان أنها انتهت
console-call-print = الطباعة على صفحتين
