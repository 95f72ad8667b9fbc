# Arms limits: what each message is called and says in a sentence; the states, and the verdicts.

arms-regime = حدود الأسلحة الاستراتيجية
arms-regime-short = { $name }: { $parties }؛ من { $starts_at }، النهاية: { $ends_at }
arms-regime-full =
    { $basis_is ->
        [UNILATERAL] { $author } يضع حدوداً لنفسه وحده؛ وتذكر الاستمارة { $parties }.
       *[other] { $author } يقترح حدوداً على { $parties }. ولا تسري إلا حين يقبل كل من هذه الأطراف هذه الشروط نفسها.
    } البداية: { $starts_at }. النهاية: { $ends_at }. لا يُقارن عدد بحدّ إلا من اليوم الذي يبدأ فيه ذلك الحد.

arms-step = خطوة بشأن الحدود
arms-step-short = { $step } ({ $regime })؛ من { $effective_at }، النهاية: { $until }
arms-step-full =
    { $author } بشأن { $regime }: { $step }. من { $effective_at }، النهاية: { $until }. { $step_is ->
        [EXTEND_PROPOSE] إنه مقترح: لا يُمدَّد شيء قبل أن يقبل كل طرف ملتزم هذه الشروط نفسها.
        [INVITE_PARTY] { $invitee } لا يلتزم إلا إذا قال ذلك بنفسه وقبل كل طرف ملتزم هذه الدعوة.
       *[other] إنها كلمة { $author } ولا تُلزم أحداً غيره.
    }

arms-declare = إعلان أعداد
arms-declare-short = في { $as_of }: { $status }؛ { $values }
arms-declare-full =
    { $author } يعلن أعداده في { $as_of } بموجب { $regime }: { $status }. { $status_is ->
        [WITHHELD] حيث لا يُعطى عدد فلا عدد مذكور؛ وليس ذلك صفراً.
       *[other] الفئة التي لا تُسمّى غير مذكورة؛ وليس ذلك صفراً.
    }

arms-item = تغيير في وحدة محسوبة
arms-item-short = { $item }: { $change }، { $at }
arms-item-full = { $author } يفيد بتغيير في وحدة محسوبة بموجب { $regime }: { $item }، { $change }، { $at }. تتغير أعداده بمقدار: { $delta }.

arms-objection = عدّ آخر
arms-objection-short = { $category }: المعلن { $declared }، المعدود { $claimed } ({ $declaration })
arms-objection-full = { $author } يعدّ على غير ما يعلنه { $declaration }. { $category }: المعلن { $declared }، وما يعدّه { $author }: { $claimed }. يبقى العددان؛ ولا يعلو أحدهما على الآخر.

arms-eliminate = تحويل أو إزالة
arms-eliminate-short = { $phase }: { $count } × { $item }، { $place }، { $window }
arms-eliminate-full = { $author } يفيد بتحويل أو إزالة بموجب { $regime }: { $count } × { $item } في { $place }، { $window }. المرحلة: { $phase }.

arms-inspect = إعلان تفتيش
arms-inspect-short = { $kind }، { $entry_point }، { $eta }، الفريق: { $team }
arms-inspect-full = { $author } يعلن تفتيشاً بموجب { $regime }: { $kind }، عبر { $entry_point }، الوصول { $eta }، الفريق: { $team }. يطلب رداً؛ وغياب الرد ليس موافقة.

arms-inspect_report = نتائج تفتيش
arms-inspect_report-short =
    التفتيش { $re }: { $findings_n ->
        [one] { $findings_n } نتيجة
       *[other] { $findings_n } نتائج
    }
arms-inspect_report-full =
    { $author } يفيد بما يجده في التفتيش { $re }: { $findings_n ->
        [one] { $findings_n } نتيجة
       *[other] { $findings_n } نتائج
    }. إنها كلمة { $author } وحده.

arms-new_type = طراز جديد
arms-new_type-short = { $name }: { $item }
arms-new_type-full = { $author } يُشعر بطراز جديد: { $name }، { $item }. كيفية حسابه مقترح، لا يُتفق عليه إلا حين يقبل كل طرف مخاطَب هذه الشروط نفسها.

arms-exercise = تمرين استراتيجي
arms-exercise-short = { $designation }: { $window }
arms-exercise-full = { $author } يُشعر بتمرين استراتيجي: { $designation }، { $window }. ما قد تراه أجهزة استشعار الآخرين مذكور أدناه؛ والتمرين غير موجّه إلى أحد.

state-REGIME-PROPOSED = مقترحة
state-REGIME-ACCEPTED = قبلها كل من تُلزمه
state-REGIME-NOT_ACCEPTED = لم يقبلها الجميع
state-REGIME-WITHDRAWN = مسحوبة
state-REGIME-SUSPENDED = علّقها طرف
state-REGIME-LEFT = أُعلن انسحاب
state-REGIME-ENDED = انتهت
state-REGIME-IN_FORCE = سارية
state-REGIME-OBSERVED = انتهت ويُتقيَّد بها طوعاً

state-DECLARATION-PROVIDED = مقدَّم
state-DECLARATION-VOLUNTARY = مقدَّم طوعاً
state-DECLARATION-WITHHELD = محجوب (ليس صفراً)
state-DECLARATION-OBJECTED = يعدّه طرف آخر على نحو آخر
state-DECLARATION-CONTESTED = معلن مرتين على نحوين
state-DECLARATION-NONE_STANDS = لا إعلان قائم
state-DECLARATION-DUE = منتظَر
state-DECLARATION-LATE = منتظَر، وانقضت المهلة
state-DECLARATION-SUSPENDED = غير معلن، الجزء معلّق

state-ITEM_CHANGE-KEPT = أُفيد به
state-ITEM_CHANGE-WITHDRAWN = مسحوب
state-ELIMINATION-KEPT = أُفيد بها
state-ELIMINATION-WITHDRAWN = مسحوبة
state-INSPECTION-ASKED = معلن
state-INSPECTION-AGREED = قبله الجميع
state-INSPECTION-NOT_ACCEPTED = لم يقبله الجميع
state-INSPECTION-REPORTED = أُفيد بنتائجه
state-INSPECTION-WITHDRAWN = مسحوب
state-NEW_TYPE-PROPOSED = اقتُرح حسابه
state-NEW_TYPE-AGREED = اتُّفق على حسابه
state-NEW_TYPE-NOT_ACCEPTED = لم يقبل الجميع حسابه
state-NEW_TYPE-WITHDRAWN = مسحوب
state-STRATEGIC_EXERCISE-NOTIFIED = أُشعر به
state-STRATEGIC_EXERCISE-CANCELLED = مُلغى
state-STRATEGIC_EXERCISE-UNDER_WAY = النافذة الزمنية مفتوحة
state-STRATEGIC_EXERCISE-PASSED = النافذة الزمنية انقضت

limit-WITHIN = ضمن الحد
limit-ABOVE = فوق الحد
limit-LIMIT_NOT_YET_IN_FORCE = الحد لم يسرِ بعد
limit-LIMIT_NO_LONGER_IN_FORCE = الحد لم يعد سارياً
limit-NOT_STATED = غير مذكور (ليس صفراً)
limit-NO_LIMIT = لا حدّ متفقاً عليه

arms-head-as_of = في
arms-head-party = الطرف
arms-head-category = الفئة
arms-head-number = العدد
arms-head-limit = الحد
arms-head-verdict = بالنسبة إلى الحد
