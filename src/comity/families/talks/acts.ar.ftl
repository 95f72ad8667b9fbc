# Acts under a text: titles, short lines and sentences; states and codes; rows beside an act.

talks-obligation = فعل يطلبه نص
talks-obligation-short = { $actor }، البند { $clause } من { $agreement }؛ الموعد: { $due }
talks-obligation-full =
    { $author } يدوّن ما يطلبه البند { $clause } من { $agreement } من { $actor }: { $act } ويتم ذلك حين: { $criterion } { $due_is ->
        [NONE] لم يُحدد موعد.
       *[other] الموعد: { $due }.
    } { $verify_is ->
        [NONE] لم يُسمَّ أحد ليقول هل تم.
       *[other] من يقول هل تم: { $verify }.
    } { $guarantor_is ->
        [given] الضامن: { $guarantor }.
       *[absent] لم يُسمَّ ضامن.
    } والقول بأنه أُعلن تمامه قول { $actor } وحده.

talks-obligation_status = أين يقف فعل
talks-obligation_status-short = الفعل { $re }: { $status }
talks-obligation_status-full =
    { $author } يفيد في شأن الفعل { $re }: { $status }. { $value_is ->
        [given] القياس: { $value }.
       *[absent] لم يُذكر قياس.
    } هذا قول طرف واحد. من يفعل يعلن التمام، والدور المسمى يقول إنه تم.

talks-order = إشعار بأمر
talks-order-short = أمر من { $issued_by } إلى { $to }، نافذ { $in_force }
talks-order-full =
    { $author } يفيد بأن { $issued_by } أصدر أمراً إلى { $to } في { $issued_at }، نافذاً { $in_force }، بموجب { $under }. نصه أو الختم الذي عليه: { $text } { $exceptions_is ->
        [given] الاستثناءات: { $exceptions }
       *[absent] لم يُذكر استثناء.
    } يبيّن هذا أن { $author } يفيد بذلك، لا أن الأمر بلغ أحداً أو أنه متبع.

talks-line = خط على الأرض
talks-line-short = { $name }، النسخة { $version }، في { $as_of }: عدد النقاط { $points_n }
talks-line-full = { $author } يذكر الخط { $name }، النسخة { $version }، في { $as_of }: عدد النقاط { $points_n }، وشريط عرضه { $buffer_m } م في كل جانب. يصبح مشتركاً حين يقبل كل مخاطَب هذه النقاط نفسها؛ وحتى ذلك هو الخط الذي يذكره { $author }. { without-prejudice }

talks-report = بلاغ عن فعل في إطار اتفاق
talks-report-short = بلاغ: { $kind }، { $occurred }؛ العدد: { $events }
talks-report-full =
    { $author } يبلّغ عن فعل في إطار { $under }: { $kind }، { $occurred }، المكان: { $place }؛ العدد: { $events }. { $attributed_to_is ->
        [given] من فعله في رأي { $author }: { $attributed_to }.
       *[absent] لا يسمي { $author } أي طرف.
    } درجة يقين { $author }: { $confidence }. رأيه: { $reporter_view }. هذه رواية طرف واحد؛ وما يقوله الآخرون وكل استنتاج يقف إلى جانبها. والصمت ليس جواباً.

talks-answer = جواب عن بلاغ
talks-answer-short = في شأن { $re }: { $answer }
talks-answer-full =
    { $author } في شأن البلاغ { $re }: { $answer }. { $answer_is ->
        [INVESTIGATING] التحقق ليس جواباً بعد.
       *[other] هذا قول طرف واحد.
    } { $corrective_is ->
        [given] ما يفعله في ذلك بكلماته: { $corrective }
       *[absent] لا يذكر أي خطوة.
    } { $discipline_is ->
        [given] التدبير المتخذ بكلماته: { $discipline }
       *[absent] لا يذكر أي تدبير.
    }

talks-mechanism = اللجوء إلى الآلية المتفق عليها
talks-mechanism-short = البند { $clause } من { $agreement }: طُلب جواب؛ عدد البلاغات { $violation_n }
talks-mechanism-full = { $author } يلجأ إلى آلية البند { $clause } من { $agreement }؛ عدد البلاغات { $violation_n }؛ { $ask } مهلة الجواب هي مهلة هذا البند، تُحسب من الفتح؛ ولا يؤخذ بمهلة أقصر. التحقق يأتي أولاً وليس جواباً. لا هذا الطلب ولا جواب عنه ولا غيابه يجيز شيئاً.

talks-force_notice = إشعار باستعمال القوة
talks-force_notice-short = البند { $clause } من { $agreement }، { $window }. { permits-nothing }
talks-force_notice-full =
    { $author } يُشعر بموجب البند { $clause } من { $agreement }، بأمر من { $ordered_by }: استعمال القوة، { $window }، المنطقة: { $area }. { $invoked_is ->
        [NONE] لا يذكر لجوءاً سابقاً إلى الآلية.
       *[other] اللجوء السابق إلى الآلية: { $invoked }.
    } { permits-nothing } وما هو محمي محمي بهذا الإشعار وبدونه.

talks-monitor_access = وصول مراقب
talks-monitor_access-short = الوصول إلى { $pos }، { $at }: { $result }
talks-monitor_access-full =
    { $author } يفيد كيف مرّ عند { $pos }، { $at }: { $result }. في المكان: { $by }. المدة: { $lasted }. { $reason_is ->
        [given] السبب كما ذُكر لـ { $author }: { $reason }
       *[absent] لم يُذكر سبب.
    }

talks-disengage = سحب وحدة
talks-disengage-short = { $unit }، الخط { $line }: { $state }؛ الموعد: { $done_by }
talks-disengage-full =
    { $author } يفيد في شأن { $unit } عند الخط { $line }: { $state }. موعد الخطة: { $done_by }. { $weapons_is ->
        [given] القطع: { $weapons }.
       *[absent] لم تُذكر قطع.
    } هذا قول طرف واحد؛ والتحقق قول طرف غير الذي أعلن التمام.

permits-nothing = يبيّن السجل ترتيب الأحداث. وهو لا يجيز شيئاً.

code-OBS-SEEN = رؤية
code-OBS-HEARD = سماع
code-OBS-CAMERA = كاميرا
code-OBS-RADAR = رادار
code-OBS-ACOUSTIC = مستشعر صوتي
code-OBS-IMPACT = آثار إصابة
code-OBS-IMAGERY = صور
code-OBS-REPORTED = نقلاً عن آخرين

code-HARM-KILLED = قتلى
code-HARM-INJURED = جرحى
code-HARM-BUILDINGS_DAMAGED = مبانٍ متضررة
code-HARM-BUILDINGS_NO_HEAT = مبانٍ بلا تدفئة
code-HARM-CUSTOMERS_NO_POWER = مشتركون بلا كهرباء
code-HARM-MW_LOST = ميغاواط مفقودة
code-HARM-CUSTOMERS_NO_WATER = مشتركون بلا ماء
code-HARM-TRANSPORT_DISRUPTED = نقل متعطل

code-DAMAGE-NONE = لا شيء
code-DAMAGE-SLIGHT = طفيف
code-DAMAGE-MODERATE = متوسط
code-DAMAGE-SEVERE = شديد
code-DAMAGE-CRITICAL = بالغ
code-DAMAGE-NOT_STATED = غير مذكور

code-ASSESS-VIOLATION = لا يتفق مع النص
code-ASSESS-NOT_VIOLATION = يتفق مع النص
code-ASSESS-EXERCISE_IN_AREA = تمرين في المنطقة
code-ASSESS-UNDETERMINED = غير محدد

code-VANSWER-ADMIT = يفيد بأن الأمر كذلك
code-VANSWER-DENY = يفيد بالعكس
code-VANSWER-UNKNOWN = لا يعلم
code-VANSWER-INVESTIGATING = يتحقق
code-VANSWER-JUSTIFY = يذكر أسبابه

code-ACCESS-GRANTED = متاح
code-ACCESS-REFUSED = غير متاح
code-ACCESS-DELAYED = متأخر
code-ACCESS-CONDITIONAL = بشروط
code-ACCESS-NO_ANSWER = لا جواب

state-OBLIGATION-OPEN = مفتوح
state-OBLIGATION-DECLARED_DONE = أعلن تمامه من يفعل
state-OBLIGATION-VERIFIED = تحقق منه الدور المسمى
state-OBLIGATION-CONTESTED = يخالف فيه طرف آخر
state-OBLIGATION-WAIVED = تنازل عنه طرف آخر
state-OBLIGATION-WITHDRAWN = مسحوب
state-OBLIGATION-LATE = مضى موعده ولم يُعلن تمامه
state-ORDER-STATED = مذكور
state-ORDER-WITHDRAWN = مسحوب
state-CONTACT_LINE-PROPOSED = يذكره طرف واحد
state-CONTACT_LINE-AGREED = مشترك: قبله كل مخاطَب
state-CONTACT_LINE-NOT_ACCEPTED = لم يقبله الجميع
state-CONTACT_LINE-WITHDRAWN = مسحوب
state-ACCESS-STATED = مذكور
state-ACCESS-WITHDRAWN = مسحوب
state-STEP-OPEN = مفتوحة
state-STEP-DECLARED_DONE = أعلن تمامها طرف
state-STEP-VERIFIED = تحقق منها طرف آخر
state-STEP-CONTESTED = يخالف فيها طرف
state-STEP-WAIVED = تنازل عنها طرف
state-STEP-WITHDRAWN = مسحوبة
state-STEP-LATE = مضى موعدها ولم يُعلن تمامها
state-REPORT-STATED = مذكور: لا جواب بعد
state-REPORT-ANSWERED = أُجيب عنه
state-REPORT-ADMITTED = أُجيب عنه: الأمر كذلك
state-REPORT-DENIED = أُجيب عنه: يُذكر العكس
state-REPORT-CLOSED = أغلقه الجميع
state-REPORT-WITHDRAWN = مسحوب
state-MECHANISM-INVOKED = جرى اللجوء: لم يُجب كل من سُئل
state-MECHANISM-CHECKING = تحقق: لا جواب بعد
state-MECHANISM-ANSWERED = أجاب كل من سُئل
state-MECHANISM-ALERT_WITHDRAWN = التنبيه مسحوب
state-MECHANISM-MECHANISM_TRIED = جُرّبت الآلية: فُتح الطلب ومضت مهلة البند
state-MECHANISM-NOT_REACHABLE = تعذّر الاتصال: لم يفتحه كل من سُئل
state-FORCE_NOTICE-CITES = يذكر لجوءاً إلى الآلية
state-FORCE_NOTICE-NOT_TRIED = لم تُجرَّب الآلية: لا يُذكر لجوء
state-FORCE_NOTICE-ALERT_WITHDRAWN = التنبيه مسحوب
