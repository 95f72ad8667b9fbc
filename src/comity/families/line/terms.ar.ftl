# The line itself: what each message is called and says in a sentence; states and codes.

line-charter = ميثاق الخط
line-charter-short = الميثاق { $title } بين { $parties }، { $reality }
line-charter-full = { $author } يقترح الميثاق { $title } بين { $parties }. صفة الخط: { $reality }. يبدأ في { $starts_at } وينتهي: { $ends_at }. يصبح نافذاً حين يقبل كل طرف هذه الشروط نفسها. { without-prejudice }

line-test = اختبار الخط
line-test-short = اختبار الخط، النص { $text_id }، عبر { $via }
line-test-full = { $author } يختبر المسار عبر { $via } بالنص المتفق عليه { $text_id }. جواب الآلة يثبت المسار؛ وجواب الضابط وحده يثبت المناوبة.

line-test_reply = جواب عن اختبار الخط
line-test_reply-short =
    { $by_is ->
        [OFFICER] أجاب ضابط عن الاختبار { $re } عبر { $via }
       *[other] أجابت آلة عن الاختبار { $re } عبر { $via }
    }
line-test_reply-full =
    { $author } يجيب عن الاختبار { $re } عبر { $via }. { $by_is ->
        [OFFICER] أجاب ضابط: هذا يثبت المناوبة.
       *[other] أجابت آلة: هذا يثبت المسار، ولا يثبت أن أحداً في المناوبة.
    }

line-state = حالة الخط
line-state-short = { $author }: الخط { $state } من { $effective_at }، الأسباب: { $reason }
line-state-full =
    { $author } يفيد بأن جانبه من الخط { $state } من { $effective_at }، لأسباب: { $reason }. { $state_is ->
        [SUSPENDED] ما هو مفتوح دائماً ما زال يمر في الاتجاهين.
       *[other] هذه إفادة طرف واحد عن جانبه.
    }

line-restore = مقترح إعادة فتح الخط
line-restore-short = مقترح إعادة فتح الخط من { $effective_at }، المستوى: { $level }
line-restore-full =
    { $author } يقترح إعادة فتح الخط { $line } من { $effective_at } على المستوى: { $level }. لا يسري إلا حين تقبل الأطراف المعنية هذه الشروط نفسها ويفيد كلاهما بأن جانبه مفتوح. { $announce_is ->
        [yes] يجوز نشر النص المقبول.
       *[other] لا يُقترح النشر.
    }

line-receipt = إيصال
line-receipt-short =
    { $level } بحسب { $by }{ $passed_to_is ->
        [absent] { "" }
       *[other] { " " }إلى { $passed_to }
    }: { $re_n ->
        [one] { $re_n } رسالة
        [two] { $re_n } رسالتان
        [few] { $re_n } رسائل
       *[other] { $re_n } رسالة
    }
line-receipt-full =
    { $level_is ->
        [HELD] { $author } يفيد بأن عقدته تحفظ { $re }. هذا لا يعني أن شخصاً يعلم.
        [DISPLAYED] { $author } يفيد بأن { $re } عُرضت على شاشة مناوبة. هذا لا يعني أن أحداً رآها.
        [OPENED] { $author } يفيد بأن { $by } فتح { $re } في { $at }. هذا لا يعني أن المكتب موافق أو أنه فهم.
        [READ_BACK] { $author } يفيد بأن { $by } أعاد قراءة { $re } في { $at }. هذا لا يعني أن المكتب موافق.
       *[PASSED_ON] { $author } يفيد بأن { $by } أحال { $re } إلى { $passed_to } في { $at }. هذا لا يعني أن الوحدات تمتثل أو أن أحداً في أمان.
    }

line-readback = إعادة قراءة
line-readback-short =
    إعادة قراءة { $re }، { $fields_n ->
        [one] { $fields_n } حقل
        [two] { $fields_n } حقلان
        [few] { $fields_n } حقول
        [many] { $fields_n } حقلاً
       *[other] { $fields_n } حقل
    }
line-readback-full = { $author } يعيد قراءة { $re } كما فهمها. إعادة القراءة ليست موافقة. قارن كل حقل بالأصل.

line-response = رد
line-response-short = { $author } { $position } بالشروط { $terms }
line-response-full =
    { $position_is ->
        [NOTED] { $author } أخذ علماً بـ { $re }. هذه ليست موافقة.
        [ACCEPT] { $author } يقبل { $re } بالشروط { $terms } تماماً.
        [REFUSE] { $author } لا يقبل { $re } (الشروط { $terms }).
        [COUNTER] { $author } يرد على { $re } (الشروط { $terms }) بالمقترح المقابل { $counter }.
        [RESERVE] { $author } يحتفظ بموقفه من { $re } (الشروط { $terms }).
        [OBJECT] { $author } يعترض على { $re } (الشروط { $terms }).
        [RECOGNISE] { $author } يعترف بـ { $re } (الشروط { $terms }).
        [NOT_RECOGNISED] { $author } لا يعترف بـ { $re } (الشروط { $terms }).
        [WITHDRAW_POSITION] { $author } يسحب موقفه من { $re } (الشروط { $terms }).
       *[CHECKING] { $author } يتحقق من { $re } (الشروط { $terms }). هذا ليس رداً. الكلمة التالية قبل { $next_update }.
    }

line-text = نص حر
line-text-short = { $subject }
line-text-full = { $author } يكتب في موضوع { $subject }. لم تناسبه أي صيغة؛ ولا تستخرج أي آلة شيئاً من هذا النص.

line-correct = تصحيح
line-correct-short =
    تصحيح { $re }، { $changes_n ->
        [one] { $changes_n } حقل
        [two] { $changes_n } حقلان
        [few] { $changes_n } حقول
        [many] { $changes_n } حقلاً
       *[other] { $changes_n } حقل
    }
line-correct-full = { $author } يصحّح رسالته { $re }. القيم القديمة تبقى ظاهرة.

line-cancel = سحب
line-cancel-short = سحب { $re } من { $effective_at }
line-cancel-full = { $author } يسحب رسالته { $re } من { $effective_at }. تبقى الرسالة في السجل؛ ولم تعد سارية.

line-clarify = طلب توضيح
line-clarify-short =
    طلب توضيح، { $questions_n ->
        [one] { $questions_n } سؤال
        [two] { $questions_n } سؤالان
        [few] { $questions_n } أسئلة
        [many] { $questions_n } سؤالاً
       *[other] { $questions_n } سؤال
    }
line-clarify-full =
    { $about_is ->
        [given] { $author } يطلب توضيحاً بشأن { $about }.
       *[absent] { $author } يطلب توضيحاً بشأن الحدث الموصوف أدناه.
    } { $questions_n ->
        [one] عدد الأسئلة { $questions_n }، ويجاب بالرقم.
       *[other] عدد الأسئلة { $questions_n }، ويجاب عن كل منها بالرقم.
    }

line-clarify_reply = رد على طلب توضيح
line-clarify_reply-short =
    رد على الطلب { $re }، { $answers_n ->
        [one] { $answers_n } جواب
        [two] { $answers_n } جوابان
        [few] { $answers_n } أجوبة
        [many] { $answers_n } جواباً
       *[other] { $answers_n } جواب
    }
line-clarify_reply-full =
    { $author } يرد على الطلب { $re } سؤالاً سؤالاً. { $meeting_offer_is ->
        [given] يُعرض لقاء { $meeting_offer }.
       *[absent] لا يُعرض لقاء.
    }

line-seen = مذكرة بالقيود المحفوظة
line-seen-short = تحفظ عقدة { $author } ما تسمّيه هذه المذكرة
line-seen-full = عقدة { $author } تفيد بهذه المذكرة بأنها تحفظ القيود التي تشملها إحالاتها. هذا لا يعني أن شخصاً يعلم.

line-leave = مغادرة الخط
line-leave-short = { $author } يغادر الخط من { $effective_at }
line-leave-full = { $author } يغادر الخط من { $effective_at }. هذا آخر قيد له عليه. ما عليه يبقى عليه ويُعرض، وما قاله يبقى في السجل، وليس طرفاً في أي شيء يُقترح بعد هذا. { without-prejudice }

line-exclude = المضي دون طرف
line-exclude-short = مقترح المضي دون { $party }
line-exclude-full = { $author } يقترح أن يمضي الآخرون دون { $party }. لا يسري إلا حين يقبل كل طرف آخر هذه الشروط نفسها. ما قاله { $party } حتى المواضع المسمّاة يبقى في السجل. { without-prejudice }

line-translation = ترجمة
line-translation-short = ترجمة { $re } إلى { $to_lang } ({ $method })
line-translation-full = { $author } يترجم نص { $re } إلى { $to_lang } ({ $method }). الترجمة لا تُلزم أحداً: الأصل هو المرجع.

line-handover = تسليم المناوبة
line-handover-short =
    المناوبة من { $off } إلى { $on }، { $open_items_n ->
        [one] { $open_items_n } بند مفتوح
        [two] { $open_items_n } بندان مفتوحان
        [few] { $open_items_n } بنود مفتوحة
        [many] { $open_items_n } بنداً مفتوحاً
       *[other] { $open_items_n } بند مفتوح
    }
line-handover-full =
    { $off } يسلّم المناوبة إلى { $on }، وعدد البنود المفتوحة { $open_items_n ->
        [one] { $open_items_n }
       *[other] { $open_items_n }
    }. يوقّع كلاهما.

line-voice_auth = كلمات لمكالمة
line-voice_auth-short =
    { $re_is ->
        [given] رد { $author } على كلمات { $re }
       *[absent] كلمات { $author } لمكالمة ({ $medium })
    }
line-voice_auth-full =
    { $re_is ->
        [given] { $author } يرد على كلمات { $re } بالكلمات { $answered_with }.
       *[absent] { $author } يسأل المتصل ({ $medium }) عن الكلمات المقابلة لـ { $challenge }، { $valid }.
    } يقارن الأشخاص الكلمات بكتاب الرموز؛ ولا يقارنها البرنامج.

line-statement = مذكرة سياسية
line-statement-short = مذكرة سياسية من { $author }: { $kind }
line-statement-full = { $author } يضع مذكرة سياسية في السجل: { $kind }. لا تطلب شيئاً ولا تحرّك شيئاً. { without-prejudice }

line-codebook = صيغة الرسائل
line-codebook-short = الصيغة { $version } من { $effective_at }
line-codebook-full = { $author } يقترح الصيغة { $version } من { $effective_at }. الأنواع التي لا تعرفها عقدة تبقى في السجل وتُعرض على أنها غير مقروءة.

line-release = إتاحة للآخرين
line-release-short =
    إتاحة { $refs_n ->
        [one] { $refs_n } رسالة
        [two] { $refs_n } رسالتين
        [few] { $refs_n } رسائل
       *[other] { $refs_n } رسالة
    } إلى { $to } ({ $form })
line-release-full =
    { $author } يوافق على أن يطّلع { $to } على { $refs_n ->
        [one] { $refs_n } رسالة
        [two] { $refs_n } رسالتين
        [few] { $refs_n } رسائل
       *[other] { $refs_n } رسالة
    } ({ $form }). ما كتبه عدة أطراف يحتاج إلى موافقتهم جميعاً.

line-seal = ختم
line-seal-short = ختم { $author }: { $class }، يُفتح قبل { $open_by }
line-seal-full =
    { $author } يختم بايتات من الصنف { $class }، { $size ->
        [one] { $size } بايت
       *[other] { $size } بايت
    } على الأكثر. موعد الفتح الموعود: { $open_by }. الختم يثبت أن هذه البايتات كانت موجودة قبل وقت معيّن. لا يثبت أي نية، ولا أن خطة أخرى لم تُختم.

line-seal_open = فتح ختم
line-seal_open-short = فتح الختم { $re }
line-seal_open-full = { $author } يفتح الختم { $re } لفائدة { $audience }. تتحقق كل عقدة من مطابقة البصمة.

line-checkpoint = نقطة تثبيت
line-checkpoint-short =
    نقطة تثبيت من { $author } على { $heads_n ->
        [one] { $heads_n } سجل فرعي
        [two] { $heads_n } سجلين فرعيين
        [few] { $heads_n } سجلات فرعية
       *[other] { $heads_n } سجلاً فرعياً
    }
line-checkpoint-full =
    عقدة { $author } تفيد برؤوس { $heads_n ->
        [one] { $heads_n } سجل فرعي
        [two] { $heads_n } سجلين فرعيين
        [few] { $heads_n } سجلات فرعية
       *[other] { $heads_n } سجلاً فرعياً
    } تحفظها، وتوقّع رأسها بصنفي المفاتيح.

line-evidence = مذكرة بتناقض
line-evidence-short = موضعان في سجل { $author } متناقضان
line-evidence-full = عقدة { $author } تضع في السجل أن بايتات موقّعة تتناقض عند { $about }. الملف الذي بصمته { $evidence } يحفظها؛ ويمكن لأي كان أن يتحقق منها.

line-erased = متون ممحوة
line-erased-short =
    { $refs_n ->
        [one] { $refs_n } متن مختوم محاه { $author }
        [two] { $refs_n } متنان مختومان محاهما { $author }
        [few] { $refs_n } متون مختومة محاها { $author }
       *[other] { $refs_n } متناً مختوماً محاها { $author }
    }
line-erased-full =
    { $author } محا { $refs_n ->
        [one] { $refs_n } متن مختوم
        [two] { $refs_n } متنين مختومين
        [few] { $refs_n } متون مختومة
       *[other] { $refs_n } متناً مختوماً
    }. من هنا فصاعداً لا تُحتسب في أي صورة لهذا الطرف؛ وتبقى الأغلفة في السجل.

state-HANDOVER-GIVEN = سُلّمت، ولم يوقّعها كلاهما
state-HANDOVER-TAKEN = استُلمت، ووقّعها كلاهما
state-VOICE-CHALLENGED = سُئل عن الكلمات
state-VOICE-ANSWERED = أُعطيت الكلمات
state-STATEMENT-KEPT = في السجل
state-STATEMENT-WITHDRAWN = مسحوبة
state-CODEBOOK-PROPOSED = مقترحة
state-CODEBOOK-AGREED = اتفق عليها الجميع
state-CODEBOOK-NOT_ACCEPTED = لم تُقبل
state-CODEBOOK-WITHDRAWN = مسحوبة
state-RELEASE-PROPOSED = أعطاها بعض المُرسِلين
state-RELEASE-AGREED = أعطاها كل المُرسِلين
state-RELEASE-NOT_ACCEPTED = لم تُقبل
state-RELEASE-WITHDRAWN = مسحوبة
state-SEAL-COMMITTED = ملتزَم به
state-SEAL-ANCHORED = مثبَّت: يحفظه طرف آخر
state-SEAL-OPENED = مفتوح، والبصمة مطابقة
state-SEAL-DOES_NOT_MATCH = غير مطابق
state-SEAL-UNOPENED = لم يُفتح وقد انقضت مهلته
state-CONTRADICTION-KEPT = في السجل
state-CONTRADICTION-WITHDRAWN = مسحوب
state-ERASED-KEPT = في السجل
state-ERASED-WITHDRAWN = مسحوب

code-XLATE-HUMAN = بواسطة شخص
code-XLATE-MACHINE = بواسطة آلة
code-XLATE-PHRASEBOOK = بكتاب العبارات
code-VOICE-PHONE = هاتف
code-VOICE-VIDEO = فيديو
code-VOICE-RADIO = لاسلكي
code-VOICE-TEXT = نص
code-VOICE-IN_PERSON = حضورياً
code-STATEMENT-PROTEST = احتجاج
code-STATEMENT-RESERVATION = تحفّظ
code-STATEMENT-ASSURANCE = تطمين
code-STATEMENT-DENIAL = يفيد بالعكس
code-STATEMENT-NON_RECOGNITION = عدم اعتراف
code-STATEMENT-CONDOLENCE = تعزية
code-RELEASE-FULL = كاملة
code-RELEASE-REDACTED = مع حذف حقول
code-RELEASE-HASH_ONLY = البصمة فقط
code-SEAL_CLASS-LAUNCH_PLAN = خطة إطلاق
code-SEAL_CLASS-ACTIVITY_PLAN = خطة نشاط
code-SEAL_CLASS-ORDER = أمر
code-SEAL_CLASS-LIST = قائمة
code-SEAL_CLASS-DATA = بيانات
code-SEAL_CLASS-OTHER = غير ذلك

line-text--subject = الموضوع
line-text--subject-hint = سطر واحد.
line-text--body = النص
line-text--body-hint = 4,000 حرف على الأكثر. استعمل نموذجاً إن صلح: فهو يُقرأ بكل لغة.
