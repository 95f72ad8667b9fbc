# Talks: titles, short lines and sentences; states of texts and rounds.

talks-draft = مشروع نص
talks-draft-short = { $agreement }، النسخة { $version }، { $clauses_n ->
        [one] { $clauses_n } بند
        [two] { $clauses_n } بندان
        [few] { $clauses_n } بنود
       *[other] { $clauses_n } بنداً
    }، { $authentic }
talks-draft-full =
    { $author } يقترح هذا النص لاتفاق { $agreement }، النسخة { $version }، واللغات ذات الحجية: { $authentic }. { $prevails_is ->
        [given] إن اختلفت اللغات رجحت { $prevails }.
       *[absent] لا ترجح أي لغة.
    } لا يلزم أحداً إلى أن يوقّع كل طرف يُراد إلزامه هذا النص نفسه بجميع لغاته. كلمة أخرى في لغة واحدة نص آخر، ولا ينتقل إليه أي توقيع.

talks-clause = موقف من بند
talks-clause-short = البند { $clause } من { $draft }: { $position }
talks-clause-full =
    { $author } في شأن البند { $clause } من { $draft }: { $position }. { $position_is ->
        [BRACKET] ما دام البند بين قوسين فهو لا يلزم أحداً وإن وُقّع النص.
        [REJECT] ما دام ذلك قائماً فالبند لا يلزم أحداً وإن وُقّع النص.
       *[other] هذا لا يوقّع شيئاً.
    } { $alternative_is ->
        [given] { $author } يقترح كلمات أخرى؛ ونص آخر نسخة أخرى.
       *[absent] لم تُقترح كلمات أخرى.
    }

talks-adopt = توقيع نص
talks-adopt-short = { $signatory }: توقيع { $draft } ({ $terms })، { $role }
talks-adopt-full =
    { $author } يوقّع النص { $draft } ذا البصمة { $terms } بجميع لغاته، والموقّع: { $signatory }؛ الدور: { $role }. بدء النفاذ كما يفيد { $author }: { $force_rule } { $role_is ->
        [BOUND] لا يلزم أحداً إلى أن يوقّع كل طرف يُراد إلزامه هذه البصمة نفسها.
       *[other] ليس هذا التوقيع مما يحتاج إليه النص لينفذ.
    } وهو لا يوقّع نسخة أخرى، ولا بنداً بين قوسين.

talks-leave = الخروج من اتفاق
talks-leave-short = الخروج من { $agreement } في { $effective_at }
talks-leave-full = { $author } يخرج من اتفاق { $agreement } اعتباراً من { $effective_at }. السبب كما يذكره { $author }: { $reason } ما تم قبل ذلك يبقى في السجل، ولا يقال هنا هل روعيت مهلة الإشعار.

talks-round = جولة محادثات
talks-round-short = الجولة { $n }، { $window }، { $place }: { $format }
talks-round-full = { $author } يقترح الجولة { $n } من المحادثات، { $window }، في { $place }: { $format }. تثبت حين يقبل كل طرف له وفد هذه الشروط نفسها.

talks-outcome = نتيجة جولة
talks-outcome-short = نتيجة { $round }: { $results_n ->
        [one] { $results_n } بند
        [two] { $results_n } بندان
        [few] { $results_n } بنود
       *[other] { $results_n } بنداً
    }
talks-outcome-full =
    { $author } يفيد بما أتت به الجولة { $round }. هذا ما لدى { $author }؛ وما لدى الآخرين يقف إلى جانبه، ولا يحل شيء محل شيء. { $next_is ->
        [given] التالية كما يفيد { $author }: { $next }.
       *[absent] لم تُذكر جولة تالية.
    }

talks-rectify = تصحيح سهو في نص
talks-rectify-short = البند { $clause } من { $of }، { $version_lang }: { $old } إلى { $new }
talks-rectify-full = { $author } يقترح تصحيح سهو في البند { $clause }، { $version_lang }، من النص الموقّع في { $of }: الفقرة ذات البصمة { $old } تصبح الفقرة ذات البصمة { $new }. لا يُصحَّح شيء إلى أن يقبل كل موقّع هذه الشروط نفسها؛ وتبقى الفقرة السابقة في السجل.

state-AGREEMENT-NO_TEXT = لا نص في السجل
state-AGREEMENT-DRAFT = مشروع
state-AGREEMENT-BRACKETED = بين قوسين
state-AGREEMENT-CLEAN = صافٍ: كل بند مقبول، ولم يوقّع الجميع
state-AGREEMENT-ADOPTED = وقّعه كل من يُراد إلزامه
state-AGREEMENT-LEFT = أُعلن الخروج
state-AGREEMENT-WITHDRAWN = مسحوب
state-AGREEMENT-IN_FORCE = نافذ
state-AGREEMENT-LEAVING = أُعلن الخروج ولم يحن وقته
state-CLAUSE-DRAFT = مشروع
state-CLAUSE-BRACKETED = بين قوسين
state-CLAUSE-CLEAN = صافٍ
state-CLAUSE-ADOPTED = موقّع
state-CLAUSE-IN_FORCE = نافذ
state-CLAUSE-LEFT = أُعلن الخروج
state-ROUND-PROPOSED = مقترحة
state-ROUND-FIXED = ثابتة
state-ROUND-NOT_ACCEPTED = لم يقبلها الجميع
state-ROUND-ENDED = ألغاها طرف
state-ROUND-WITHDRAWN = مسحوبة
state-ROUND-UNDER_WAY = جارية
state-ROUND-OVER = انتهت
state-ROUND-DIVERGENT = متباينة: اقتُرحت مرتين بشروط مختلفة
board-bracketed = البند بين قوسين لا يلزم أحداً، ولو في نص موقّع.

talks-draft--agreement = الاتفاق
talks-draft--agreement-hint = اسمه، وهو واحد في كل نسخة وفي كل رسالة عنه.
talks-draft--version = النسخة
talks-draft--version-hint = لكل نص جديد رقم أعلى.
talks-draft--clauses = البنود
talks-draft--clauses-hint = الرقم، والعنوان، والنص بكل لغة ذات حجية.
talks-draft--authentic = اللغات ذات الحجية
talks-draft--authentic-hint = كل منها تُوقّع؛ ولكل بند نصه بكل منها.
talks-draft--based_on = مبني على
talks-draft--based_on-hint = المشروع الذي يحل هذا محله.
talks-draft--prevails = اللغة الراجحة
talks-draft--prevails-hint = إحدى اللغات ذات الحجية. وإن تُركت فلا ترجح أي لغة.
talks-draft--roles = الأدوار
talks-draft--roles-hint = من يُراد إلزامه، ومن يضمن، ومن يشهد. ولا يلزم لنفاذه إلا من يُراد إلزامه.
talks-draft--mechanism = الآلية
talks-draft--mechanism-hint = بأي بند يُطلب جواب، وفي غضون كم يُنتظر، وهل يوجد إشعار بموجب هذا النص.
talks-clause--draft = المشروع
talks-clause--draft-hint = المشروع الذي يرد فيه البند.
talks-clause--clause = البند
talks-clause--clause-hint = رقمه في ذلك المشروع.
talks-clause--position = الموقف
talks-clause--position-hint = يقبل، أو لا يقبل، أو يضعه بين قوسين، أو يتحفّظ.
talks-clause--alternative = كلمات أخرى
talks-clause--alternative-hint = ما ينبغي أن يقوله بدلاً من ذلك، إن وُجد.
talks-round--n = الجولة
talks-round--n-hint = رقمها.
talks-round--place = المكان
talks-round--place-hint = أين تُعقد.
talks-round--window = الوقت
talks-round--window-hint = بتوقيت {"\u2066"}UTC{"\u2069"}، من وإلى.
talks-round--format = الصيغة
talks-round--format-hint = بكم طرفاً، أو تقنية.
talks-round--delegations = الوفود
talks-round--delegations-hint = الطرف، ودور من يرأسه، والعدد؛ بلا أسماء.
talks-round--mediators = الوسطاء
talks-round--mediators-hint = الأطراف التي تتوسط، إن وُجدت.
talks-round--topics = المواضيع
talks-round--topics-hint = كل منها في سطر.
