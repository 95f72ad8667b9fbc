# What becomes of a notified launch, what is observed of one, and the launches of a year.

launch-change = تغيير في إشعار بإطلاق
launch-change-short = تغيير في الإشعار { $re }: { $window }
launch-change-full = { $author } يغيّر ما أشعر به في { $re }. النافذة الزمنية الآن { $window }. القيم الجديدة هي المعمول بها؛ والسابقة تبقى ظاهرة مع وقت التغيير.

launch-executed = إطلاق منفَّذ
launch-executed-short =
    { $count_n ->
        [one] { $count } إطلاق
        [two] { $count } إطلاقان
        [few] { $count } إطلاقات
        [many] { $count } إطلاقاً
       *[other] { $count } إطلاق
    } من الإشعار { $re } في { $at }؛ النتيجة: { $outcome }
launch-executed-full =
    { $author } يفيد بأن { $count_n ->
        [one] { $count } إطلاق
        [two] { $count } إطلاقين
        [few] { $count } إطلاقات
        [many] { $count } إطلاقاً
       *[other] { $count } إطلاق
    } من الإشعار { $re } جرى في { $at }. النتيجة: { $outcome }.

launch-scrub = إطلاق أُلغي أو أُجّل
launch-scrub-short =
    إطلاق الإشعار { $re }: { $next_is ->
        [absent] أُلغي
       *[other] أُجّل، { $next }
    }
launch-scrub-full =
    { $next_is ->
        [absent] { $author } يلغي الإطلاق المُشعَر به في { $re }.
       *[other] { $author } يؤجّل الإطلاق المُشعَر به في { $re }. الإشعار الآن لنافذة زمنية واحدة: { $next }.
    }

launch-declare = إطلاقات سنة
launch-declare-short =
    { $year }: { $launches_n ->
        [one] { $launches_n } بند
        [two] { $launches_n } بندان
        [few] { $launches_n } بنود
        [many] { $launches_n } بنداً
       *[other] { $launches_n } بند
    }
launch-declare-full = { $author } يعلن إطلاقاته لسنة { $year }، وعدد البنود { $launches_n ->
        [one] { $launches_n }
       *[other] { $launches_n }
    }.

part-launch-row = { $class } × { $count }، الموقع: { $site }

code-LAUNCH_END-NOMINAL = كما خُطّط له
code-LAUNCH_END-FAILED = لم ينجح
code-LAUNCH_END-PARTIAL = كما خُطّط له جزئياً
code-LAUNCH_END-NOT_STATED = لم يُذكر

state-LAUNCH_YEAR-DECLARED = معلنة
state-LAUNCH_YEAR-WITHDRAWN = مسحوبة

launch-observed = إطلاق مرصود
launch-observed-short =
    { $class_estimate }، العدد: { $count }، في { $at }؛ { $matches_is ->
        [absent] لا يسمّي إشعاراً
       *[other] الإشعار { $matches }
    }
launch-observed-full =
    { $author } يفيد بأنه رصد إطلاقاً في { $at }: { $class_estimate }، العدد: { $count }؛ { $confidence }. { $matches_is ->
        [absent] لا يسمّي أي إشعار في السجل.
       *[other] يسمّي الإشعار { $matches }.
    } يسأل كل طرف مخاطَب عما يعلمه عنه.

launch-answer = جواب عن إطلاق مرصود
launch-answer-short = { $answer }، بشأن البلاغ { $re }
launch-answer-full =
    { $author } يفيد عما رُصد في { $re }: { $answer }. { $answer_is ->
        [CHECKING] تأتي الكلمة التالية في { $next_update }.
        [MATCHES] الإشعار هو { $matches }.
        [OURS_NOTICE_FOLLOWS] يلي الإشعار قبل { $next_update }.
       *[other] لا يقول شيئاً عن أطراف أخرى.
    }

code-LAUNCH_ANSWER-CHECKING = يتحقق (ليس رداً)
code-LAUNCH_ANSWER-MATCHES = يطابق إشعاراً
code-LAUNCH_ANSWER-OURS_NOTICE_FOLLOWS = لنا، ويليه إشعار
code-LAUNCH_ANSWER-NOT_OURS = ليس لنا
code-LAUNCH_ANSWER-NO_LAUNCH_BY_US = لم نُجرِ أي إطلاق

code-ERRSRC-TEST_DATA = بيانات اختبار
code-ERRSRC-SOFTWARE = برمجيات
code-ERRSRC-SPACE_DEBRIS = حطام فضائي

state-OBSERVED-ASKED = طُرح السؤال
state-OBSERVED-CHECKING = قيد التحقق
state-OBSERVED-MATCHES = يطابق إشعاراً
state-OBSERVED-NOTICE_FOLLOWS = يليه إشعار
state-OBSERVED-NOT_OURS = ليس للأطراف التي سُئلت
state-OBSERVED-NO_LAUNCH = لا إطلاق من الأطراف التي سُئلت
state-OBSERVED-ALERT_WITHDRAWN = سُحب التنبيه
state-OBSERVED-REPORTED_WITHOUT_NOTICE = أُبلغ عنه دون إشعار في السجل
