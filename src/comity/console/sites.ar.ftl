# قائمة مواقع: مسودات وإصدارها.

console-page-sites = قائمة مواقع
console-page-sitelist = المواقع على المكتب والمرسلة
console-sites-lead = مواقع محمية (A15) من جدول: كل صف يصبح رسالة قائمة بذاتها، مختومة للأطراف المختارة أدناه. لا يُرسل شيء من هنا.
console-sites-file = ملف: CSV أو XLSX
console-sites-long = الملف أكبر مما يسعه نموذج واحد؛ قسّمه.
console-sites-paste = القائمة ملصقةً بصيغة CSV
console-sites-columns = يسمّي الصف الأول الأعمدة بأي ترتيب؛ { $most } موقع على الأكثر. المكان: lat وlon، أو عمود واحد place بأي صيغة. أسماء بعدة لغات: name_en وname_fr. مثلاً:
console-sites-beside = لكل موقع لا تذكر القائمة عنه ذلك
console-sites-look = اقرأ القائمة واعرضها على الخريطة
console-sites-keep = { $count ->
    [one] احفظ موقعاً واحداً كمسودة
    [two] احفظ موقعين كمسودتين
    [few] احفظ { $count } مواقع كمسودات
   *[other] احفظ { $count } موقعاً كمسودات
}
console-sites-read = ما قُرئ
console-sites-count = صفوف صالحة: { $good }. صفوف لا يمكن إرسالها وتبقى خارجاً: { $bad }.
console-sites-unread = أعمدة لا تعني شيئاً هنا:
console-sites-row = الصف
console-sites-id = المعرّف
console-sites-name = الاسم
console-sites-place = المكان بكل الصيغ
console-sites-result = النتيجة
console-sites-good = يمكن إرساله.
console-sites-again = أخطرتَ بهذا الموقع في { $when }: هذا يؤكده من جديد.
console-sites-same-place = في المكان نفسه لموقعك { $site }.
console-sites-waiting = بانتظار الإصدار
console-sites-draft = مسودة
console-sites-release = أصدر كل المؤشَّر عليها
console-sites-release-hint = يصدر كل منها بمفتاحك كما هو أعلاه، واحداً بعد الآخر. أول ما يُرفض يوقف الباقي.
console-sites-stopped = توقف عند { $site }.
console-sites-gone = صدرت قبله:
console-sites-none-gone = لم يصدر شيء قبله.
console-sites-sent = مرسلة
console-sites-none = لم يُرسل أي موقع بعد.
console-sites-past = استُبدل أو انقضى وقته
console-sites-named-in = لغة العمود name
