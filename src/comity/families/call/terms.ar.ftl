# In Arabic as far as pages show it; the rest is said in English, marked.

call-request = طلب مكالمة
call-request-short = { $caller } مع { $callee }، { $windows }، { $mode }
call-request-full =
    { $author } يطلب مكالمة ({ $mode }) بين { $caller } و{ $callee }، المستوى: { $level }. المعروض: { $windows }. { $now_is ->
        [yes] هي لضباط المناوبة، في الحال؛ ويُتحقق من هوية المتصل بالصوت.
       *[other] { $urgent_is ->
            [yes] يفيد { $author } بأنها عاجلة.
           *[no] لا يفيد { $author } بأنها عاجلة.
        }
    } لا يُتفق على شيء حتى تُقبل نافذة.
call-request--level = المستوى
call-request--level-hint = بين مَن: المسؤولون الأولون أو نوابهم أو الأركان أو ضباط المناوبة.
call-request--caller = الطالب
call-request--caller-hint = دور من يطلبها، لا اسمه.
call-request--callee = المشارك الآخر
call-request--callee-hint = دور من تُطلب منه، لا اسمه.
call-request--windows = النوافذ
call-request--windows-hint = من نافذة إلى خمس، بتوقيت {"\u2066"}UTC{"\u2069"}؛ وللمكالمة في الحال نافذة تبدأ الآن.
call-request--mode = الوسيلة
call-request--mode-hint = كيف يتكلمون. المكالمة نفسها لا تمر بهذا الخط.
call-request--topics = المواضيع
call-request--topics-hint = من موضوع إلى خمسة عشر، كل منها في سطر.
call-request--interpreter = الترجمة الشفوية
call-request--interpreter-hint = من يأتي بها.
call-request--urgent = عاجلة
call-request--urgent-hint = هل يصفها صاحبها بأنها عاجلة.
call-request--now = في الحال
call-request--now-hint = من ضابط إلى ضابط، في الحال. تصير الرسالة {"\u2066"}FLASH{"\u2069"}؛ ويُنتظر الجواب بعد فتحها في غضون 60 ثانية.
call-answer = جواب عن طلب مكالمة
call-answer-short = في المكالمة { $re }: { $answer }، { $window }
call-answer-full =
    { $author } في شأن المكالمة { $re }: { $answer }. { $window_is ->
        [given] النافذة: { $window }.
       *[absent] لم تُسمَّ نافذة.
    } { $answer_is ->
        [ACCEPT] تتحدد المكالمة إن كان الجانب الآخر يعرض هذه النافذة.
        [COUNTER] لا يتحدد شيء حتى يقبل الجانب الآخر.
        [LATER] هذا لا يحدد شيئاً ولا يستبعد شيئاً.
       *[DECLINE] وهو لا يتخذ موقفاً من المواضيع.
    }
call-answer--re = المكالمة
call-answer--re-hint = طلب المكالمة الذي يخصه.
call-answer--answer = الجواب
call-answer--answer-hint = قبول نافذة، أو عرض أخرى، أو لاحقاً، أو عدم القبول.
call-answer--window = النافذة
call-answer--window-hint = لازمة للقبول ولعرض أخرى؛ وللقبول تكون ضمن نافذة يعرضها الجانب الآخر.
call-answer--reason = السبب
call-answer--reason-hint = يجوز تركه.
call-agenda = جدول أعمال مكالمة
call-agenda-short = جدول أعمال المكالمة { $re }، النسخة { $version }، { $items_n ->
        [one] { $items_n } بند
        [two] { $items_n } بندان
        [few] { $items_n } بنود
       *[other] { $items_n } بنداً
    }
call-agenda-full = { $author } يقترح جدول الأعمال هذا للمكالمة { $re }، النسخة { $version }. ويُتفق عليه حين يقبل الجميع هذه النسخة.
call-agenda--re = المكالمة
call-agenda--re-hint = طلب المكالمة الذي يخصه.
call-agenda--version = النسخة
call-agenda--version-hint = لكل جدول جديد رقم أعلى.
call-agenda--items = البنود
call-agenda--items-hint = الرقم، والعنوان، ومن يتكلم أولاً، والدقائق.
call-opened = بدء مكالمة
call-opened-short = بدأت المكالمة { $re } في { $at }
call-opened-full =
    { $author } يفيد بأن { $re } بدأت في { $at }. { $auth_is ->
        [NONE] يفيد { $author } بأن هوية المتصل لم يُتحقق منها بالصوت.
       *[given] جرى التحقق بالصوت: { $auth }.
    } التسجيل كما يفيد { $author }: { $recording }.
call-opened--re = المكالمة
call-opened--re-hint = طلب المكالمة، أو تواصل الأركان، الذي يخصه.
call-opened--at = بدأت في
call-opened--at-hint = بساعة هذا الطرف، بتوقيت {"\u2066"}UTC{"\u2069"}.
call-opened--participants = المشاركون
call-opened--participants-hint = الطرف والدور، وهل هو في القاعة؛ بلا أسماء.
call-opened--auth = التحقق من الهوية
call-opened--auth-hint = تبادل الكلمات بالصوت، أو {"\u2066"}NONE{"\u2069"}.
call-opened--recording = التسجيل
call-opened--recording-hint = بلا تسجيل، أو لهذا الطرف وحده، أو للجانبين.
call-closed = انتهاء مكالمة
call-closed-short = المكالمة { $re }: { $how } في { $at }، المدة { $duration }
call-closed-full = { $author } يفيد عن { $re }: { $how }، في { $at }؛ المدة { $duration }. والجانب الآخر يذكر وقته هو.
call-closed--re = المكالمة
call-closed--re-hint = طلب المكالمة، أو تواصل الأركان، الذي يخصه.
call-closed--at = انتهت في
call-closed--at-hint = بساعة هذا الطرف، بتوقيت {"\u2066"}UTC{"\u2069"}.
call-closed--how = كيف انتهت
call-closed--how-hint = انتهت، أو انقطعت، أو لم يُرَدّ عليها، أو لم تُؤخذ.
call-closed--duration = المدة
call-closed--duration-hint = كما قاسها هذا الطرف. ويُعرض الفرق ولا يُحسم.
call-closed--next = المكالمة التالية
call-closed--next-hint = إن سمّى الاثنان نافذة.
call-readout = محضر مكالمة
call-readout-short = { $kind } للمكالمة { $re }، { $points_n ->
        [one] { $points_n } نقطة
        [two] { $points_n } نقطتان
        [few] { $points_n } نقاط
       *[other] { $points_n } نقطة
    }
call-readout-full = { $author } يقدّم محضره عن { $re } ({ $kind }). كل نقطة تسمّي قائلها. وما ذكره طرف يبقى قول ذلك الطرف، أياً كان من يوافق على أنه قيل.
call-readout--re = المكالمة
call-readout--re-hint = طلب المكالمة الذي يخصه.
call-readout--kind = النوع
call-readout--kind-hint = محضر صاحبه وحده، أو مسودة يقبلها الجميع.
call-readout--points = النقاط
call-readout--points-hint = الرقم، ومن قالها، وكيف، والنص.
call-readout_position = موقف من محضر
call-action = متابعة
call-action_status = حال متابعة
call-schedule = تواصل دوري للأركان
