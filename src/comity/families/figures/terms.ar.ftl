# Figures: what each message is called and says in a sentence.

figures-figure = رقم منسوب
figures-figure-short = { $series }: { $value } ({ $unit })؛ التاريخ: { $as_of }؛ ذكره: { $claimant }
figures-figure-full = { $author } ينقل رقماً من السلسلة { $series }. ذكره: { $claimant }. القيمة: { $value } ({ $unit })؛ التاريخ: { $as_of }. { $compared_with_is ->
        [absent] لم يُذكر على أنه تغيّر.
       *[other] وهو تغيّر؛ بالمقارنة مع: { $compared_with }.
    } الفئة: { $category }. الأساس: { $basis }. المصدر: { $source }. نقله ليس تأكيداً له.

figures-step = خطوة بشأن رقم
figures-step-short = { $step }: { $re }
figures-step-full = { $step_is ->
        [REVISE] { $author } يعطي قيمة أخرى لرقمه { $re }. القيمة السابقة تبقى ظاهرة.
        [RETRACT] { $author } يسحب رقمه { $re }. يبقى في السجل على أنه مسحوب.
        [CONFIRM] { $author } يؤكّد الرقم { $re }.
       *[DISPUTE] { $author } يعترض على الرقم { $re }. كل الأعداد تبقى كما ذُكرت.
    }

figures-relation = العلاقة بين رقمين
figures-relation-short = الرقمان { $a } و { $b }: { $relation }
figures-relation-full = { $author } يفيد عن الرقمين { $a } (الأول) و { $b } (الثاني): { $relation }. السبب: { $why }

figures-source = مصدر
figures-source-short = { $name } ({ $kind })
figures-source-full = { $author } يسمّي مصدراً: { $name } ({ $kind }). النشر: { $published }.

figures-figure--series = السلسلة
figures-figure--series-hint = اسم واحد لما يُذكر مرة بعد مرة، مثل {"\u2066"}aa.military.killed{"\u2069"}.
figures-figure--definition = ما الذي يُعدّ
figures-figure--definition-hint = بكلمات من ذكره، بقدر ما يُعرف.
figures-figure--category = الفئة
figures-figure--category-hint = أي نوع من الأشياء يُعدّ.
figures-figure--population = لمن
figures-figure--population-hint = خسائر مَن، أو أي مبانٍ، أو أي مشتركين.
figures-figure--value = القيمة
figures-figure--value-hint = العدد ومدى الدقة التي قيل بها: «نحو» ليس «بالضبط».
figures-figure--unit = الوحدة
figures-figure--unit-hint = ما الواحد من هذا العدد.
figures-figure--compared_with = بالمقارنة مع
figures-figure--compared_with-hint = إن كانت القيمة تغيّراً فقط: الفترة السابقة. والنسبة المئوية تحتاج إليها.
figures-figure--as_of = التاريخ
figures-figure--as_of-hint = اليوم، أو الوقت من وإلى؛ واليوم لا يسمّي منطقة زمنية ويُقرأ بتوقيت {"\u2066"}UTC{"\u2069"}.
figures-figure--since = يُعدّ منذ
figures-figure--since-hint = أول يوم لرقم يتراكم مع الزمن.
figures-figure--claimant = من ذكره
figures-figure--claimant-hint = من يقوله وبأي صفة؛ لا من ينقله هنا.
figures-figure--source = المصدر
figures-figure--source-hint = القيد الذي يسمّي أين وُجد.
figures-figure--chain = نُقل عبر
figures-figure--chain-hint = مصادر بين من ذكره وبيننا. وأيّ منها يجعله قولاً عن قول.
figures-figure--method = الطريقة
figures-figure--method-hint = كيف عُدّ، بقدر ما يُعرف.
figures-figure--includes = يشمل
figures-figure--includes-hint = ما يُعدّ وإن لم يكن متوقعاً.
figures-figure--excludes = لا يشمل
figures-figure--excludes-hint = ما لا يُعدّ وإن كان متوقعاً.
figures-figure--area = المنطقة
figures-figure--area-hint = أين وقع ما يُعدّ.
figures-figure--event = وقت الأحداث
figures-figure--event-hint = متى وقع ما يُعدّ، بتوقيت {"\u2066"}UTC{"\u2069"}، من وإلى.
figures-figure--basis = الأساس
figures-figure--basis-hint = ما يستند إليه من ذكره.
figures-figure--flags = ملاحظات
figures-figure--flags-hint = مؤقت أو مقدَّر أو جزئي أو مقرَّب أو معدود بطريقة جديدة.
figures-figure--parts = الأجزاء
figures-figure--parts-hint = أرقام ينبغي أن يكون مجموعها هذا الرقم.
figures-figure--updates = يحدّث
figures-figure--updates-hint = الرقم السابق لمن ذكره نفسه وللسلسلة نفسها؛ والتحديث لا يصحح شيئاً.
figures-source--name = الاسم
figures-source--name-hint = البيان أو التقرير أو المقال، حتى يجده الآخرون.
figures-source--kind = النوع
figures-source--kind-hint = من ينشر هناك.
figures-source--party = الانتماء
figures-source--party-hint = الطرف الذي ينتمي إليه، إن انتمى إلى أحد.
figures-source--published = النشر
figures-source--published-hint = بتوقيت {"\u2066"}UTC{"\u2069"}، أو {"\u2066"}NONE{"\u2069"} إن لم يُعرف وقت.
figures-source--url = العنوان
figures-source--url-hint = أين يمكن قراءته.
figures-source--copy = بصمة نسخة محفوظة
figures-source--copy-hint = بصمة {"\u2066"}SHA-256{"\u2069"} للنسخة المحتفظ بها.
