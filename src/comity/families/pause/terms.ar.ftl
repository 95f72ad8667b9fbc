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
