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

arms-regime--name = الاسم
arms-regime--name-hint = الاسم الذي تُعرف به هذه الحدود.
arms-regime--parties = الأطراف الملتزمة
arms-regime--parties-hint = كل طرف يلزم قبوله.
arms-regime--basis = الأساس
arms-regime--basis-hint = قانوني أو سياسي أو من طرف واحد: وعندئذ لا يُلزم إلا صاحبه.
arms-regime--limits = الحدود
arms-regime--limits-hint = الفئة والعدد الأقصى والأطراف (إن لم يُسمَّ أحد: كل الأطراف الملتزمة) واليوم الأول.
arms-regime--counting = قواعد العدّ
arms-regime--counting-hint = ما الذي يُحسب، وبكم، وفي أي فئة، ومتى.
arms-regime--as_of_dates = تواريخ الإعلان
arms-regime--as_of_dates-hint = أيام من السنة، مثل {"\u2066"}03-01{"\u2069"} و{"\u2066"}09-01{"\u2069"}.
arms-regime--declare_within = يُعلن في غضون
arms-regime--declare_within-hint = تُعدّ من نهاية اليوم؛ والمعتاد 30 يوماً.
arms-regime--change_within = يُفاد بالتغييرات في غضون
arms-regime--change_within-hint = تُعدّ من وقوع التغيير؛ والمعتاد 5 أيام.
arms-regime--starts_at = البداية
arms-regime--starts_at-hint = بتوقيت {"\u2066"}UTC{"\u2069"}.
arms-regime--ends_at = النهاية
arms-regime--ends_at-hint = بتوقيت {"\u2066"}UTC{"\u2069"}، أو {"\u2066"}NONE{"\u2069"}: لم يُتفق على نهاية.
arms-regime--extension = قاعدة التمديد
arms-regime--extension-hint = كم مرة، ولأي مدة، ومن يجب أن يقبله.
arms-regime--precedes = حدود سابقة
arms-regime--precedes-hint = الحدود التي تأتي هذه بعدها.
arms-regime--form = الشكل
arms-regime--form-hint = شفهي أو مكتوب أو من طرف واحد أو معاهدة.
arms-regime--roles = الضامنون والشهود
arms-regime--roles-hint = الأطراف الملتزمة مسماة أعلاه.
arms-regime--text_ref = النص
arms-regime--text_ref-hint = النص إن كان على الخط.
arms-declare--regime = الحدود
arms-declare--regime-hint = الحدود التي يُعلن بموجبها.
arms-declare--as_of = التاريخ
arms-declare--as_of-hint = اليوم الذي تصح فيه الأعداد.
arms-declare--status = الحالة
arms-declare--status-hint = مقدَّم، أو مقدَّم طوعاً، أو محجوب. والمحجوب ليس صفراً.
arms-declare--values = الأعداد
arms-declare--values-hint = عدد لكل فئة؛ ولا شيء إلا إذا كانت محجوبة.
arms-declare--breakdown = التفصيل
arms-declare--breakdown-hint = بحسب الطراز والمنشأة. ويجب أن يساوي مجموع أجزاء الفئة عددها.
arms-declare--reason = السبب
arms-declare--reason-hint = لازم إذا كانت محجوبة.
part-limit = { $category }: { $max } على الأكثر ابتداءً من { $from }، للأطراف { $parties }
part-limit-all = { $category }: { $max } على الأكثر ابتداءً من { $from }، لكل طرف ملتزم
part-countrule = القاعدة { $n }: { $item } يُحسب { $weight } في «{ $category }»؛ { $condition }
form-part-limit-category = الفئة
form-part-limit-max = الحد الأقصى
form-part-limit-parties = الأطراف (لا أحد: الجميع)
form-part-limit-from = ابتداءً من
form-part-countrule-n = الرقم
form-part-countrule-item = الوحدة
form-part-countrule-category = الفئة
form-part-countrule-weight = تُحسب
form-part-countrule-condition = الشرط
form-part-decl_row-type = الطراز
form-part-decl_row-facility = المنشأة
form-part-decl_row-category = الفئة
form-part-decl_row-value = العدد
code-BASIS-LEGAL = ملزم قانوناً
code-BASIS-POLITICAL = ملزم سياسياً
code-BASIS-UNILATERAL = من طرف واحد
code-DECL-PROVIDED = مقدَّم
code-DECL-VOLUNTARY = مقدَّم طوعاً
code-DECL-WITHHELD = محجوب (وليس صفراً)
code-NCAT-DEPLOYED_VEHICLES = وسائل الإيصال المنشورة
code-NCAT-DEPLOYED_WARHEADS = الرؤوس الحربية على الوسائل المنشورة
code-NCAT-ALL_LAUNCHERS = منصات الإطلاق المنشورة وغير المنشورة
code-ITEM-ICBM = صاروخ باليستي عابر للقارات
code-ITEM-SLBM = صاروخ باليستي يُطلق من غواصة
code-ITEM-HEAVY_BOMBER = قاذفة ثقيلة
code-ITEM-ICBM_LAUNCHER = منصة إطلاق صواريخ عابرة للقارات
code-ITEM-SLBM_LAUNCHER = منصة إطلاق على غواصة
code-ITEM-FACILITY = منشأة
