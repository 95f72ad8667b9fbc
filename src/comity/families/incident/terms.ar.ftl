# Incidents: what each message is called and says in a sentence; the states of questions.

incident-report = تقرير عن حادث
incident-report-short = { $own_key }: { $kind }، { $occurred }، { $pos }
incident-report-full =
    { $author } يفيد بما يلي: { $kind }، { $occurred }، عند { $pos }. { $hazard_now_is ->
        [yes] يفيد { $author } بوجود خطر الآن.
       *[no] لا يفيد { $author } بخطر قائم.
    } يطلب { $author }: { $asks }. { $initial_is ->
        [yes] هذا تقرير أول؛ وقد يليه غيره.
       *[no] هذا التقرير يكمّل تقريراً سابقاً.
    } إنه رواية طرف واحد.

incident-account = رواية لحادث
incident-account-short =
    رواية عن { $incident }، النسخة { $version }، { $assertions_n ->
        [one] { $assertions_n } إفادة
        [two] { $assertions_n } إفادتان
        [few] { $assertions_n } إفادات
       *[other] { $assertions_n } إفادة
    }
incident-account-full = { $author } يقدّم روايته عن { $incident } حقلاً حقلاً. تقف إلى جانب روايات الآخرين؛ ولا تحل أي منها محل أخرى.

incident-link = صلة تقريرين
incident-link-short = التقريران { $a } و{ $b }: { $relation }
incident-link-full = { $author } يفيد عن { $a } و{ $b }: { $relation }.

incident-position = موقف من إفادة
incident-position-short = في { $key } من { $account }: { $position }
incident-position-full = { $author } في شأن { $key } من الرواية { $account }: { $position }.

incident-object_query = سؤال عن جسم غير محدد الهوية
incident-object_query-short = { $object }، العدد { $count }، { $pos }، في { $as_of }: هل تعرفونه؟
incident-object_query-full =
    لم يحدد { $author } هوية جسم: { $object }، العدد { $count }، عند { $pos } في { $as_of }، { $civil_traffic_checked_is ->
        [YES] وقد تحقق من الحركة المدنية.
        [NO] ولم يتحقق من الحركة المدنية.
       *[other] وتعذّر التحقق من الحركة المدنية.
    } هل تعرفونه؟ التدبير الحالي لدى { $author }: { $our_present_measure }. لا هذا السؤال ولا الجواب عنه ولا غياب الجواب يبيح أي شيء. { without-prejudice }

incident-object_answer = جواب عن جسم غير محدد الهوية
incident-object_answer-short = في شأن { $re }: { $answer }
incident-object_answer-full =
    { $author } في شأن { $re }: { $answer }. { $answer_is ->
        [CHECKING] تأتي الكلمة التالية قبل { $next_update }.
       *[other] يقول ما يعلمه هذا المكتب الآن.
    } { $no_objection_to_engage_is ->
        [yes] يفيد { $author } بأنه لا يعترض على الاشتباك حتى { $no_objection_until }؛ والقرار يبقى للطرف السائل.
       *[other] لا يتخذ موقفاً من أي تدبير. ولا يبيح شيئاً.
    }

incident-close = مقترح إغلاق حادث
incident-close-short = إغلاق { $incident }: { $outcome }
incident-close-full = { $author } يقترح إغلاق { $incident }: { $outcome }. ينتهي الملف حين يقبل كل طرف هذه الشروط نفسها. لا تتنازل رواية لأخرى.

state-OBJECT_QUERY-ASKED = طُرح السؤال
state-OBJECT_QUERY-CHECKING = قيد التحقق
state-OBJECT_QUERY-KNOWN = معروف لدى طرف سُئل
state-OBJECT_QUERY-CONTROL_LOST = معروف، وفُقدت السيطرة عليه
state-OBJECT_QUERY-NOT_KNOWN_TO_DESK = غير معروف لدى المكتب الذي سُئل
state-OBJECT_QUERY-CANNOT_SAY = لا يستطيع القول
state-OBJECT_QUERY-ALERT_WITHDRAWN = سُحب التنبيه
state-OBJECT_QUERY-NOT_DELIVERED = لم يُسلَّم
state-OBJECT_QUERY-HELD_NOT_OPENED = محفوظ غير مفتوح
state-OBJECT_QUERY-OPENED_NOT_ANSWERED = مفتوح بلا رد

field-AGREED = رواية واحدة
field-DISPUTED = محل خلاف
field-ONE_SIDED = من جانب واحد
field-SILENT = لم يذكره أحد

incident-report--own_key = رقم الملف لدينا
incident-report--own_key-hint = رقم صاحب التقرير لهذا الحادث.
incident-report--kind = النوع
incident-report--kind-hint = ما يُبلَّغ عنه، كما يصفه صاحب التقرير.
incident-report--occurred = الوقت
incident-report--occurred-hint = بتوقيت {"\u2066"}UTC{"\u2069"}، مع هامش عدم اليقين لدى صاحب التقرير.
incident-report--pos = المكان
incident-report--pos-hint = بنظام {"\u2066"}WGS 84{"\u2069"}.
incident-report--pos_error_m = هامش عدم اليقين في المكان (م)
incident-report--pos_error_m-hint = بالأمتار.
incident-report--vband = الارتفاعات
incident-report--vband-hint = من وإلى، بالأمتار، مع المرجع الذي تُقاس منه.
incident-report--own = المركبات الخاصة
incident-report--own-hint = مركبات صاحب التقرير ووحداته.
incident-report--other = مركبات أخرى
incident-report--other-hint = مركبات الآخرين ووحداتهم، كما رُصدت.
incident-report--summary = الموجز
incident-report--summary-hint = ما حدث، كما يذكره صاحب التقرير.
incident-report--killed = القتلى (أشخاص)
incident-report--killed-hint = ومدى دقة العدد.
incident-report--injured = المصابون (أشخاص)
incident-report--injured-hint = ومدى دقة العدد.
incident-report--missing = المفقودون (أشخاص)
incident-report--missing-hint = ومدى دقة العدد.
incident-report--hazard_now = خطر الآن
incident-report--hazard_now-hint = نعم تجعلها {"\u2066"}FLASH{"\u2069"}.
incident-report--asks = المطلوب
incident-report--asks-hint = ما يطلبه صاحب التقرير من الطرف الآخر، أو لا شيء.
incident-report--initial = تقرير أول
incident-report--initial-hint = هل يليه غيره.
