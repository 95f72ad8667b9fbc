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
