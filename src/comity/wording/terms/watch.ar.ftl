# Words of the watch: the ladder, the failures, the two lamps, the silences told apart.
# Each step of the ladder is its own signed fact. `-never` says what it must not be taken for.

ladder-HELD = محفوظة
ladder-HELD-means = مخزّنة تخزيناً دائماً لدى عقدة { $party }؛ توقيع العقدة.
ladder-HELD-never = لا يعني أبداً أن شخصاً يعلم بها.
ladder-DISPLAYED = معروضة
ladder-DISPLAYED-means = عُرضت على شاشة مناوبة لدى { $party }؛ توقيع الشاشة.
ladder-DISPLAYED-never = لا يعني أبداً أن أحداً رآها.
ladder-OPENED = مفتوحة
ladder-OPENED-means = فتحها ضابط مسمّى لدى { $party }؛ توقيع ذلك الضابط.
ladder-OPENED-never = لا يعني أبداً أن الضابط موافق أو أنه فهم.
ladder-READ_BACK = أُعيدت قراءتها
ladder-READ_BACK-means = أعاد ضابط لدى { $party } ذكر الحقول الأساسية؛ توقيع ذلك الضابط.
ladder-READ_BACK-never = لا يعني أبداً أن الضابط موافق.
ladder-PASSED_ON = أُحيلت
ladder-PASSED_ON-means = يفيد ضابط لدى { $party } بأنها وصلت إلى { $role }؛ توقيع ذلك الضابط.
ladder-PASSED_ON-never = لا يعني أبداً أن الوحدات تمتثل أو أن أحداً في أمان.
ladder-ANSWERED = أُجيب عنها
ladder-ANSWERED-means = أعطى { $party } رداً بصيغة محددة؛ توقيع ضباطه.
ladder-ANSWERED-never = لا يعني أبداً أكثر من ألفاظه.

failure-QUEUED = في الانتظار
failure-QUEUED-means = لم تخرج بعد عبر أي مسار.
failure-NOT_DELIVERED = لم تُسلَّم
failure-NOT_DELIVERED-means = أُرسلت منذ { $age }؛ لم تُظهر عقدة { $party } أنها تحفظها.
failure-HELD_NOT_OPENED = محفوظة غير مفتوحة
failure-HELD_NOT_OPENED-means = تحفظها عقدة { $party } منذ { $age }؛ لم يفتحها أي ضابط خلال المهلة المتفق عليها { $term }.
failure-OPENED_NOT_ANSWERED = مفتوحة بلا رد
failure-OPENED_NOT_ANSWERED-means = فتحها ضابط لدى { $party } منذ { $age }؛ لم يصل رد خلال المهلة المتفق عليها { $term }.

held-by = حفظتها عقدة { $party } في موعد لا يتجاوز { $when }.
opened-by = فتحها { $office }، بحسب إفادة ذلك المكتب، في { $when }.
not-held-by = لا شيء في السجل يُظهر أن عقدة { $party } تحفظها.
arrived-late = حُرّرت منذ { $age } ووصلت الآن.

lamp-path = المسار
lamp-path-hint = آخر مرة تلقّت فيها هذه العقدة نبضة موقّعة أو قيداً من { $party } عبر اتصال. لا يقول شيئاً عن الأشخاص.
lamp-watch = المناوبة
lamp-watch-hint = آخر مرة أجاب فيها ضابط لدى { $party } عن اختبار. جواب الآلة لا يضيء هذا المصباح.
lamp-up = مثبت منذ { $age }
lamp-down = غير مثبت منذ { $age }
lamp-never = لم يثبت بعد

route-BEST = المسار إلى { $party } عبر { $address }: قائم منذ { $when }؛ يمر به كل شيء.
route-SPARE = المسار إلى { $party } عبر { $address }: قائم منذ { $when }، احتياطي؛ يمر به العاجل أيضاً.
route-DOWN = المسار إلى { $party } عبر { $address }: منقطع منذ { $when }.
route-RELAY = عبر المرحِّل { $address } إلى { $party }: لدى المرحِّل { $passed }، وفي الانتظار { $waiting }؛ لم يُسلَّم شيء من ذلك.
route-CARRIER = عبر { $address } إلى { $party }: أُرسل بلا تأكيد { $unconfirmed }، وفي الانتظار { $waiting }.
route-ONE_WAY = عبر { $address } إلى { $party }، باتجاه واحد: أُرسل بلا تأكيد { $unconfirmed } حتى يأتي جواب عبر مسار آخر، وفي الانتظار { $waiting }.
route-CLOSED = عبر { $address } إلى { $party }: مغلق ({ $fault })؛ في الانتظار { $waiting }، وأُرسل بلا تأكيد { $unconfirmed }.

# The three silences are never shown by one word (R-91).
silence-SILENT = صامت
silence-SILENT-means = لم يصل من { $party } منذ { $age } أي شيء موقّع ولا جواب عن اختبار. لم يعلن أحد شيئاً: قد يكون عطلاً فنياً.
silence-WATCH_UNPROVEN = المناوبة غير مثبتة
silence-WATCH_UNPROVEN-means = المسار إلى { $party } يجيب، لكن لم يجب أي ضابط عن اختبار منذ { $age }.
silence-SUSPENDED = معلّق
silence-SUSPENDED-means = أعلن { $party } تعليق جانبه من الخط في { $when }. ما هو مفتوح دائماً ما زال يمر في الاتجاهين.

line-open-means = الخط مع { $party } مفتوح: المسار يجيب وقد أجاب ضابط عن اختبار.
line-degraded-means = الخط مع { $party } منقوص الأداء: لم ينجح مسار في اختبار، أو أفاد طرف بذلك.
line-closed-means = الخط مع { $party } مغلق.

alarm-due-open =
    { $count ->
        [one] { $count } رسالة تنتظر أن تُفتح
        [two] { $count } رسالتان تنتظران أن تُفتحا
        [few] { $count } رسائل تنتظر أن تُفتح
       *[other] { $count } رسالة تنتظر أن تُفتح
    }
alarm-due-answer =
    { $count ->
        [one] { $count } رسالة تنتظر رداً
        [two] { $count } رسالتان تنتظران رداً
        [few] { $count } رسائل تنتظر رداً
       *[other] { $count } رسالة تنتظر رداً
    }
test-due = اختبار من { $party }: على ضابط أن يجيب قبل { $when }.
exercise-stripe = تمرين: لا شيء على هذا الخط حقيقي.
