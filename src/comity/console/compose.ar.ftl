# التحرير والمسودات واعتمادها.

console-page-compose = تحرير
console-page-drafts = المسودات
console-page-types = تحرير
console-page-draft = مسودة
console-family-line = الخط: اختبارات وردود ونصوص وتصحيحات
console-family-keys = المفاتيح
console-family-activity = المناورات والمناطق والعبور
console-family-launch = عمليات الإطلاق
console-family-incident = الحوادث والأسئلة
console-family-call = مكالمات المسؤولين
console-family-arms = حدود التسلح
console-family-persons = تبادل الأشخاص
console-family-talks = المحادثات والنصوص
console-family-pause = وقف إطلاق النار والهدن
console-family-figures = الأرقام
console-find-type = ابحث عن نوع: بضعة أحرف من اسمه أو رمزه أو عائلته
console-find = بحث
console-no-type-found = لا يوجد نوع بهذه الكلمات. جرّب أحرفاً أقل، أو الرمز.
console-two-officers = ضابطان
console-on-line = على الخط
console-other-type = اختيار نوع آخر
console-preview = ما الذي سينتج عنها
console-preview-empty = املأ النموذج: يظهر هنا ما تتعارض معه الرسالة ومهلة الإشعار ونصها.
console-needed = مطلوب
console-example = مثال:
console-shape = الشكل
console-no-shape = بلا منطقة
console-show-fields = إظهار حقوله
console-paste = لصق منطقة
console-paste-lead = مواقع بأي صيغة، واحد في كل سطر؛ أو نص NOTAM أو GeoJSON أو KML أو GPX أو YAML
console-which-area = في النص عدة مناطق. أيها؟
console-draw-area = رسم على الخريطة: { $label }
console-take = أخذها
console-add = إضافة: { $label }
console-remove = إزالة: { $label }
console-lasts = المدة { $length }
console-swapped = ربما عُكس خط العرض وخط الطول: { $seconds }
console-goes-to = إلى من
console-goes-to-all = من دون اختيار تذهب إلى كل أطراف الخط.
console-all = الجميع
console-precedence = الأسبقية
console-usual = المعتادة لنوعها
console-more-fields = حقول أخرى
console-override = إرسال رغم الفحص
console-override-hint = لماذا تُرسل رغم علامة أو اعتماد ناقص. السبب يرافق الرسالة.
console-override-do = حفظ هذا السبب؛ الاعتمادات السابقة لا تُحتسب بعده
console-beside = وبجانبها النص بلغة
console-language-of = لغة { $party }
console-release-and-send = اعتماد وإرسال
console-save-draft = حفظ كمسودة
console-release-hint = تُعتمد بمفتاح { $officer }. ما يحتاج إلى ضابط ثانٍ ينتظر بين المسودات حتى يعتمده ذلك الضابط من جهاز آخر.
console-correction-of = تصحيح: { $title }
console-correction-lead = غيّر ما يلزم تصحيحه: التصحيح يقول ما صار مختلفاً. ما قيل من قبل يبقى ظاهراً للجميع.
console-reason = السبب
console-to-mend = { $count ->
    [one] حقل واحد ناقص أو غير مقروء
    [two] حقلان ناقصان أو غير مقروءين
    [few] { $count } حقول ناقصة أو غير مقروءة
    [many] { $count } حقلاً ناقصاً أو غير مقروء
   *[other] { $count } حقل ناقص أو غير مقروء
}
console-would-go = إلى من تذهب
console-key-ends = نهاية المفتاح
console-not-written = لم يكتب أي ضابط إلى { $party } منذ 30 يوماً: سيُطلب منك تسميته مرة أخرى.
console-sealed-to = يمكن أن يقرأها:
console-needs-officers = { $count ->
    [0] لا يلزم اعتماد أي ضابط.
    [one] يلزم اعتماد ضابط واحد.
    [two] يلزم اعتماد ضابطين.
    [few] يلزم اعتماد { $count } ضباط.
    [many] يلزم اعتماد { $count } ضابطاً.
   *[other] يلزم اعتماد { $count } ضابط.
}
console-needs-staff = أحدهم في منصب هيئة أركان أو أعلى.
console-conflicts = ما تتعارض معه
console-not-compared = لم يُقارن: { $why }
console-nowhere = لا تسمّي مكاناً وزماناً قد يتعارضان مع غيرهما.
console-lead = مهلة الإشعار:
console-foreseen = ما سيعلّم عليه كل قارئ
console-needs-reason = لا تُعتمد من دون سبب.
console-protected = محمي في وقتها
console-texts = النص
console-empty-drafts = لا مسودة تنتظر هنا. ما تحفظه وما يحتاج إلى ضابط ثانٍ يبقى هنا حتى يُرسل.
console-released-of = اعتمدها { $given } من { $needed }
console-draft = مسودة
console-releases = الاعتمادات
console-must-still = { $count ->
    [0] لا يلزم اعتماد أحد بعد.
    [one] يلزم بعدُ اعتماد ضابط واحد.
    [two] يلزم بعدُ اعتماد ضابطين.
    [few] يلزم بعدُ اعتماد { $count } ضباط.
    [many] يلزم بعدُ اعتماد { $count } ضابطاً.
   *[other] يلزم بعدُ اعتماد { $count } ضابط.
}
console-could-release = ضباط هذه العقدة الذين لم يعتمدوها:
console-release = اعتماد
console-release-last = اعتماد وإرسال
console-signed-by = بمفتاح { $officer }
console-second-terminal = لقد اعتمدتها. يعتمدها الضابط التالي من جهاز آخر.
console-send = إرسال
console-change = تغييرها
console-drop = حذفها
console-drop-lead = تختفي المسودة نهائياً. لم يُرسل منها شيء.
console-name-again = لم يكتب أي ضابط إلى { $party } منذ 30 يوماً. اكتب { $party } لتأكيد أنه المقصود.
console-echo = الأماكن والأوقات بصيغ أخرى
console-act-correct = تصحيح
console-act-withdraw = سحب
