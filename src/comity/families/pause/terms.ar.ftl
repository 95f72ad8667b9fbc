# Pauses: titles, short lines and sentences; states.

pause-moratorium = وقف مؤقت
pause-moratorium-short = { $name }: من { $starts_at } إلى { $ends_at }؛ بين: { $parties }
pause-moratorium-full = { $author } يذكر شروط وقف مؤقت باسم { $name } بين { $parties }: من { $starts_at } إلى { $ends_at }. الأفعال التي يسمّيها: { $acts }. المنشآت التي يسمّيها: { $object_classes }. المكان: { $area }. ما يُعتدّ به من الفعل: { $time_rule }. شرط التحلّل: { $release_rule }. التحقق: { $verify }. الشكل: { $form }. لا يسري إلا بعد أن يقبل كل طرف فيه هذه الشروط نفسها.

pause-objects = قائمة منشآت
pause-objects-short = قائمة منشآت، النسخة { $version }
pause-objects-full = { $author } يورد منشآت في وقف مؤقت، النسخة { $version }: { $entries }. عدم ورود منشأة في القائمة لا يقول عنها شيئاً.

pause-interpret = قراءة لوقف مؤقت
pause-interpret-short = { $claimant }: من { $starts_at } إلى { $ends_at }
pause-interpret-full = { $author } ينقل قراءة لوقف مؤقت. لمن: { $claimant }. من { $starts_at } إلى { $ends_at }؛ هل اليوم الأخير داخل فيه: { $end_day_counts }. قيل في { $said_at }، والمصدر: { $source }. النص المقروء: { $re }. ما لم يُذكر يبقى غير مذكور.

pause-tally = حصيلة إطلاقات
pause-tally-short = { $by }، { $period }. أُطلق: { $launched }. اعتُرض: { $intercepted }. مجهول: { $unknown }
pause-tally-full = { $author } ينقل حصيلة. من أحصاها: { $by }. المدة: { $period }. أُطلق: { $launched }. اعتُرض: { $intercepted }. مجهول: { $unknown }. المصدر: { $source }. السلاح الذي لا يُذكر مصيره مجهول كله.

pause-step = خطوة في وقف مؤقت
pause-step-short = { $step }: { $re }؛ من { $effective_at }
pause-step-full = { $step_is ->
        [EXTEND_PROPOSE] { $author } يقترح تمديد الوقف المؤقت { $re } من { $effective_at } إلى { $until }. لا يُمدَّد إلا بعد أن يقبل كل طرف.
        [SUSPEND] { $author } يذكر أنه يعلّق ما يخصه من الوقف المؤقت { $re } من { $effective_at }.
        [RELEASE_CLAIM] { $author } يذكر أنه يعدّ نفسه متحللاً من الوقف المؤقت { $re } من { $effective_at }. هذا قول؛ ولا يُحَلّ هنا أحد من شيء.
        [RESUME] { $author } يذكر أنه يستأنف ما يخصه من الوقف المؤقت { $re } من { $effective_at }.
       *[END_NOTE] { $author } يذكر أن الوقف المؤقت { $re } انتهى أو ينتهي في { $effective_at }.
    }

state-MORATORIUM-ANNOUNCED = معلن، لم يقبله الجميع
state-MORATORIUM-DIVERGENT = متباين، ذُكر بصيغ مختلفة
state-MORATORIUM-AGREED = قبله الجميع
state-MORATORIUM-NOT_ACCEPTED = لم يُقبل
state-MORATORIUM-SUSPENDED = قبله الجميع، وعلّقه طرف
state-MORATORIUM-RELEASE_CLAIMED = قبله الجميع، وطرف يعدّ نفسه متحللاً منه
state-MORATORIUM-ENDED = منتهٍ كما يقول طرف
state-MORATORIUM-WITHDRAWN = مسحوب
state-MORATORIUM-IN_FORCE = سارٍ
state-MORATORIUM-EXPIRED = مضى أجله
state-PAUSE_READING-KEPT = مذكورة، لم يُكتب شيء
state-PAUSE_READING-WITHDRAWN = مسحوبة
state-OBJECT_LIST-KEPT = مدرجة
state-OBJECT_LIST-WITHDRAWN = مسحوبة
state-STRIKE_TALLY-KEPT = منقولة
state-STRIKE_TALLY-WITHDRAWN = مسحوبة

pause-unwritten = قراءات لما لم يكتبه أحد
pause-verdict-IN_SCOPE = داخل
pause-verdict-OUT = خارج
pause-verdict-UNDETERMINED = غير محدد
pause-part-TIME = الوقت
pause-part-CLASS = المنشأة
pause-part-AREA = المكان
pause-part-KIND = نوع الفعل
pause-rule = يضع الحكم تقريراً بجانب قراءة ({ $rule }). ولا يقول من فعل ماذا.

pause-moratorium--name = الاسم
pause-moratorium--name-hint = نصان باسم واحد وبين الأطراف نفسها هما نصان لوقف واحد.
pause-moratorium--parties = الأطراف
pause-moratorium--parties-hint = من يجب أن يقبل هذه الشروط؛ كل منهم مرة واحدة.
pause-moratorium--acts = الأفعال التي يسمّيها
pause-moratorium--acts-hint = أنواع أفعال؛ وعدم التسمية لا يحصر شيئاً.
pause-moratorium--object_classes = المنشآت التي يسمّيها
pause-moratorium--object_classes-hint = فئات منشآت؛ وعدم التسمية لا يحصر شيئاً.
pause-moratorium--objects = قائمة المنشآت
pause-moratorium--objects-hint = القيد الذي يوردها؛ وتبقى الأماكن الدقيقة لدى المرسَل إليهم.
pause-moratorium--area = المنطقة
pause-moratorium--area-hint = أين يسري.
pause-moratorium--starts_at = البداية
pause-moratorium--starts_at-hint = بتوقيت {"\u2066"}UTC{"\u2069"}، بالثانية؛ لا تُذكر منطقة زمنية لأحد، حوّلها أولاً.
pause-moratorium--ends_at = النهاية
pause-moratorium--ends_at-hint = بتوقيت {"\u2066"}UTC{"\u2069"}، أو {"\u2066"}NONE{"\u2069"} إن لم تكن نهاية؛ والنهاية نفسها خارجة عنه.
pause-moratorium--release_rule = شرط التحلّل
pause-moratorium--release_rule-hint = ما تتفق الأطراف على أنه قد يحلّ أحدها؛ والخط لا يحلّ أحداً من شيء.
pause-moratorium--notice_s = مهلة الإشعار
pause-moratorium--notice_s-hint = كم قبلها يُعلن عن خطوة.
pause-moratorium--verify = التحقق
pause-moratorium--verify-hint = من ينظر هل يُراعى؛ و{"\u2066"}NONE{"\u2069"} إن لم يكن أحد.
pause-moratorium--announced_by = أُعلن في
pause-moratorium--announced_by-hint = المصادر التي أُعلن فيها.
pause-moratorium--time_rule = ما يُعتدّ به من الفعل
pause-moratorium--time_rule-hint = بدايته، أو أي جزء منه، أو أثره.
pause-moratorium--form = الشكل
pause-moratorium--form-hint = بأي شكل اتُّفق عليه أو ذُكر.
pause-moratorium--roles = الأدوار
pause-moratorium--roles-hint = الضامنون والشهود؛ ولا يُطلب قبولهم.
pause-moratorium--extension = التمديد
pause-moratorium--extension-hint = كيف يجوز تمديده، بالكلمات.
pause-interpret--re = النص المقروء
pause-interpret--re-hint = الوقف المسجل، أو {"\u2066"}NONE{"\u2069"} إن لم يُكتب شيء.
pause-interpret--claimant = قراءة مَن
pause-interpret--claimant-hint = لمن هذه القراءة؛ لا من ينقلها هنا.
pause-interpret--starts_at = البداية
pause-interpret--starts_at-hint = بتوقيت {"\u2066"}UTC{"\u2069"}، أو {"\u2066"}NONE{"\u2069"} إن لم تكن بداية، أو {"\u2066"}NOT_STATED{"\u2069"}؛ ولا تُملأ أبداً من عندنا.
pause-interpret--ends_at = النهاية
pause-interpret--ends_at-hint = بتوقيت {"\u2066"}UTC{"\u2069"}، أو {"\u2066"}NONE{"\u2069"} إن لم تكن نهاية، أو {"\u2066"}NOT_STATED{"\u2069"}؛ وإن كان يوماً فبدايته.
pause-interpret--end_day_counts = اليوم الأخير داخل فيه
pause-interpret--end_day_counts-hint = إن لم يُسمَّ إلا يوم: هل ذلك اليوم داخل فيه.
pause-interpret--time_rule = ما يُعتدّ به من الفعل
pause-interpret--time_rule-hint = إن قيل ذلك فقط.
pause-interpret--object_classes = المنشآت التي يسمّيها
pause-interpret--object_classes-hint = ما سُمّي منها فقط؛ وإن تُركت فهي غير مذكورة.
pause-interpret--area = المنطقة
pause-interpret--area-hint = إن سُمّيت منطقة فقط.
pause-interpret--words = بالكلمات
pause-interpret--words-hint = كما قيلت.
pause-interpret--said_at = قيل في
pause-interpret--said_at-hint = اليوم الذي قيل فيه.
pause-interpret--source = المصدر
pause-interpret--source-hint = القيد الذي يسمّي أين وُجد.
