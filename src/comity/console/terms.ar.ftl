# What the console says around the words of messages. Ids: `console-`, then where it stands.

console-skip = إلى الصفحة
console-clock = وقت العقدة، UTC
console-nav = الصفحات
console-page-line = الخط
console-page-watch = المناوبة
console-page-entry = الرسالة
console-page-login = تسلّم المناوبة
console-page-fault = لم يُنفَّذ هذا
console-no-sound = لا صوت
console-sound-ok = الصوت يعمل
console-reads-only = للقراءة فقط: السجل كما كتبته عقدة { $party } قبل بضع ثوانٍ. الاتصالات والنبضات معروفة هناك لا هنا؛ تصرّف من لوحة تلك العقدة.
console-blind = اللوحة لا ترى: لا شيء يصل من العقدة
console-leave = ترك المناوبة ({ $officer })
console-alarms = الإنذارات
console-alarm-open = افتح هذه الرسالة
console-alarm-silence = صمت 30 ث
console-alarm-more = و{"{n}"} غيرها
console-language = اللغة
console-language-en = English
console-language-fr = Français
console-language-ru = Русский
console-language-uk = Українська
console-language-ar = العربية
console-theme = الألوان
console-theme-dark = داكن
console-theme-day = نهاري
console-theme-red = ليلي أحمر
console-density = التباعد
console-density-roomy = واسع
console-density-dense = كثيف
console-apply = تطبيق
console-back-to-line = العودة إلى الخط
console-login-lead = يوقّع مفتاحك ما تفعله هنا. وهو مفتوح لهذه المناوبة وفي هذا المتصفح وحده.
console-officer = الضابط
console-passphrase = عبارة المرور
console-no-passphrase = ليس لمفاتيح هذه العقدة عبارة مرور: فهي للتمارين فقط.
console-enter = تسلّم المناوبة
console-no-officers = لا يوجد مفتاح أي ضابط في هذه العقدة. يضيفه المدير بالأمر: comity officer add DIR NAME
console-no-lines = هذه العقدة ليست على أي خط بعد. يبدأ الخط بميثاقه: comity line propose DIR
console-declared = أعلنه { $party }، ابتداءً من { $when }
console-lamp-path-yes = المسار مُثبَت
console-lamp-path-no = المسار غير مُثبَت
console-lamp-watch-yes = المناوب حاضر
console-lamp-watch-no = المناوبة غير مُثبَتة
console-never = ولا مرة بعد
console-door-contact = الاتصال
console-door-manoeuvres = المناورات
console-door-launches = الإطلاقات
console-door-incidents = الحوادث
console-door-calls = المكالمات
console-door-pauses = وقف إطلاق النار والتوقفات
console-door-exchanges = التبادلات
console-door-limits = حدود الأسلحة
console-door-figures = الأرقام
console-door-keys = المفاتيح
console-from = من { $party }
console-released-by = أطلقها
console-act-open = لقد فتحتها
console-act-open-note = موقّعة بمفتاحك. ولا تقبل شيئاً.
console-checking-minutes = الكلمة التالية بعد (دقائق)
console-act-checking = نحن نتحقق
console-begin-lead = قبل أن تبدأ: استمع إلى الإنذار. لا يُصدر المتصفح صوتاً حتى ينقر أحد.
console-begin = جرّب الصوت وابدأ المناوبة
console-lines = الخطوط
console-bay-now = افعل الآن
console-bay-waiting = في انتظارهم
console-bay-in_force = نافذ
console-bay-done = أُنجز اليوم
console-empty-now = لا شيء ينتظرك. يقف هنا ما يجب فتحه أو الرد عليه، والأشد إلحاحاً أولاً.
console-empty-waiting = لا شيء مستحق لك. يقف هنا ما أرسلته ولم يفتحوه أو لم يردوا عليه.
console-empty-in_force = لا شيء معلن أو متفق عليه نافذ الآن.
console-empty-done = لم يُقل شيء اليوم.
console-empty-selected = اختر رسالة: J و K للتنقل في القائمة، و Enter لفتحها.
console-more = { $count ->
    [zero] ولا غيرها
    [one] وواحدة غيرها
    [two] واثنتان غيرها
    [few] و{ $count } غيرها
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
}
console-owes-OPEN = على { $party } فتحها، { $when }
console-owes-ANSWER = على { $party } الرد، { $when }
console-owes-UPDATE = الكلمة التالية من { $party }، { $when }
console-owes-UNREAD_BEFORE_WINDOW = على { $party } قراءتها، { $when }

# Access: the handover, keys, passkeys, the lock

console-page-handover = تسليم المناوبة
console-page-keys = المفاتيح
console-page-ending = قطع
console-page-locked = مقفل
console-lock = قفل
console-unlock = فتح القفل
console-locked-lead = مفتاح { $officer } خارج الذاكرة: لا يمكن توقيع شيء هنا. تبقى الإنذارات ظاهرة ومسموعة.
console-passkey-enter = تولي المناوبة بمفتاح مرور
console-passkey-unlock = فتح القفل بمفتاح مرور
console-passkey-none = هذا المتصفح لا يعرف مفاتيح المرور هنا؛ افتح وحدة التحكم باسمها نفسه، أو استخدم عبارة المرور.
console-passkey-stopped = لم يُستخدم مفتاح المرور: لم يجب الجهاز، أو أوقفتَه. أعد المحاولة أو استخدم عبارة المرور.
console-passkey-no-prf = لا يستطيع هذا الجهاز حفظ سر لمفتاحك (PRF)، فلا يُقبل: كان سيُدخلك بينما يبقى المفتاح مكشوفًا.
console-passkeys = مفاتيح مرور { $officer }
console-passkeys-lead = مفتاح المرور جهاز يفتح مفتاحك بدل عبارة المرور. وتبقى عبارة المرور صالحة.
console-passkeys-empty = ليس لديك أي منها بعد.
console-passkey-made = أُضيف
console-passkey-remove = إزالة
console-passkey-add-title = إضافة مفتاح مرور
console-passkey-label = اسم هذا الجهاز عندك
console-passkey-again = عبارة مرورك مرة أخرى
console-passkey-add = إضافته
console-passkey-open-key = مفتاحك بلا عبارة مرور وهو مكشوف: لن يحمي مفتاح المرور شيئًا. إنه للتمارين فقط.
console-passkey-needs-passphrase = لا يُضاف مفتاح مرور إلا في مناوبة بدأت بعبارة المرور: غادر ثم عُد بها.
console-alone-at-node = الضابط الثاني ليس في المناوبة: لا يوجد في هذه العقدة سوى مفتاح ضابط واحد. ما يحتاج إلى ضابطين لا يخرج عندئذ إلا بذكر سبب.
console-alone-on-watch = الضابط الثاني ليس في المناوبة: لم يتولَّ أحد غيرك المناوبة هنا. ما يحتاج إلى ضابطين ينتظر الثاني، في متصفح آخر.
console-relieve-title = { $off } يسلّمك المناوبة
console-relieve-lead = اقرأ ما بقي مفتوحًا. بتوقيعك تصبح المناوبة لك.
console-relieve = أتولى المناوبة
console-relieve-note = يوقَّع بمفتاحك. بعدها تُنهى جلسات { $off } في كل مكان.
console-handover-until = الوقت المتبقي للتأكيد:
console-handover-nothing = لا شيء مفتوح.
console-handover-waits = موقَّع: على { $on } أن يؤكد
console-handover-next = يتولى { $on } المناوبة في متصفح آخر، ويفتح «تسليم المناوبة» ويؤكد. حتى ذلك الحين تبقى المناوبة لك.
console-handover-drop = سحبه
console-handover-open = ما بقي مفتوحًا:
console-handover-last = آخر تسليم: من { $off } إلى { $on }، { $when }
console-handover-not-granted = مفتاحك غير مخوَّل لتسليم المناوبة.
console-handover-nobody = لا يوجد في هذه العقدة مفتاح ضابط آخر: لا أحد لتسليمه المناوبة.
console-handover-begin-title = تسليم المناوبة
console-handover-lead = توقّع قائمة ما بقي مفتوحًا على كل خط. ويوقّع القادم القائمة نفسها خلال عشر دقائق.
console-handover-to = من يتولى المناوبة
console-handover-begin = توقيع وتسليم
console-handover-despite = أسلّم رغم ذلك، وأخبر القادم بذلك.
console-keys-lead = ما تقوله بيانات كل طرف عن مفاتيحه، وحال كل طرفية على خطوط هذه العقدة.
console-keys-of = مفاتيح { $party }
console-keys-none = لا يُعرف هنا أي مفتاح لـ{ $party }.
console-keys-terminal = الطرفية
console-keys-state = الحالة
console-keys-office = المكتب
console-keys-kind = النوع
console-keys-may = يجوز له الإرسال أو الإجازة
console-keys-until = حتى
console-keys-entries = القيود المحفوظة
console-keys-all-types = كل الأنواع
console-keys-up-to = حتى { $level }
console-keys-doubtful = مشكوك فيه: { $disputed } متنازع عليها، { $after } بعد انتهائه
console-keys-cut = القطع…
console-keys-back = العودة إلى المفاتيح
console-keys-why-RESTORED = استُعيدت عقدة من نسخة وبدأت من جديد. يُقال ذلك علنًا ولا يُؤخذ على أحد؛ وقد ينقص ما قالته بعد النسخة.
console-keys-why-CLONE = يعمل برنامجان بمفتاح واحد من مفاتيح طرفنا. أوقف أحدهما؛ وإن كنت لا تعرف إلا واحدًا فالمفتاح عند غيرك: اقطع الطرفية.
console-keys-why-EVIDENCE = يوجد دليل على مخالفة: وقّع مفتاح واحد أمرين ينفي أحدهما الآخر.
console-ending-lead = يستطيع ضابطان أن يقولا فورًا إنه لا ينبغي لأحد الاعتماد على مفتاح { $office } هذا. أما الإلغاء، ولا شيء يبطله، فلحاملي المفاتيح الجذرية: ما الذي سيقطعه وكيف يفعلونه.
console-ending-cuts = أين تُقطع سلاسله
console-ending-line = الخط
console-ending-feed = السلسلة
console-ending-size = القيود الباقية
console-ending-last = آخر ما يبقى
console-ending-beyond = ما بعد القطع
console-ending-last-good = آخر قيد يبقى قائمًا
console-ending-show = عرض
console-ending-no-feeds = لا يكتب هذا المفتاح سلسلة خاصة به. ما أجازه قبل القطع يبقى؛ وما يجيزه بعده لا يُقبل.
console-ending-how = كيف يُنفَّذ
console-ending-offline = مفاتيح الجذر ليست أبدًا في متصفح ولا في العقدة. عدد حامليها اللازم: { $needed } من { $holders }. يُحضرون مفاتيحهم ويكتبون هذا في طرفية:
console-ending-suspend = فورًا، بضابط واحد: لا ينبغي لأحد الاعتماد عليها. لا يقطع شيئًا ويمكن رفعه.
console-ending-revoke = نهائيًا، في هذه العقدة، بمفاتيح الجذر موصولة لهذه المرة فقط:
console-ending-apart = أو على جهاز بلا شبكة، والبيانات ومفاتيح الجذر في مجلد خاص:
console-ending-several = يقف على عدة خطوط: يُقطع في العقدة التي تصنع بيانًا لكل خط.
console-ending-carry = ثم أدخل الملف في هذه العقدة:
console-handover-unopened = { $count ->
    [one] رسالة FLASH واحدة لم تُفتح. افتحها أولًا.
    [two] رسالتا FLASH لم تُفتحا. افتحهما أولًا.
    [few] { $count } رسائل FLASH لم تُفتح. افتحها أولًا.
   *[other] { $count } رسالة FLASH لم تُفتح. افتحها أولًا.
}
console-ending-means = { $beyond ->
    [0] تبقى كل القيود المحفوظة هنا قائمة؛ أما ما يأتي لاحقًا فلا.
    [one] قيد واحد محفوظ هنا يقع بعد القطع: يكون متنازعًا عليه إلى أن يؤكده الطرف أو يتبرأ منه.
    [two] قيدان محفوظان هنا يقعان بعد القطع: يكونان متنازعًا عليهما إلى أن يؤكدهما الطرف أو يتبرأ منهما.
    [few] { $beyond } قيود محفوظة هنا تقع بعد القطع: تكون متنازعًا عليها إلى أن يؤكدها الطرف أو يتبرأ منها.
   *[other] { $beyond } قيدًا محفوظًا هنا تقع بعد القطع: تكون متنازعًا عليها إلى أن يؤكدها الطرف أو يتبرأ منها.
}
