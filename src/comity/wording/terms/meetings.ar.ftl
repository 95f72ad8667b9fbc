# التعارضات: ما يلتقي به أمر ما في المكان والزمان، كما حُسب.

meets-rows = { $n ->
    [0] لا شيء مما يمكن مقارنته يقترب أكثر مما ينبغي.
    [one] زوج واحد يجب النظر فيه.
    [two] زوجان يجب النظر فيهما.
    [few] { $n } أزواج يجب النظر فيها.
    [many] { $n } زوجًا يجب النظر فيها.
   *[other] { $n } زوج يجب النظر فيها.
}
meets-CONFLICT = تعارض مع { $other }
meets-MARGINAL = غير مؤكد مع { $other }: لا يمكن القول هل يلتقيان
meets-CLEAR = لا تعارض مع { $other }
meets-inside = تعارض: داخل المنطقة التي أعلنها الطرف { $party } ({ $entry })
meets-other = { $what } للطرف { $party } ({ $entry })
meets-ACTIVITY = النشاط
meets-TRANSIT = العبور
meets-AREA = المنطقة المعلنة
meets-LAUNCH = الإطلاق
meets-SITE = الموقع المحمي
meets-MOVEMENT = حركة الإغاثة
meets-SILENCE = الصمت
meets-RECOVERY = الانتشال
meets-RESCUE = البحث والإنقاذ
meets-EXCHANGE = تبادل الأسرى
meets-PAUSE = التوقف
meets-OBJECTS = الأعيان المحمية بالتوقف
meets-LINE = الخط مع منطقته العازلة
meets-FORCE = استخدام القوة المعلن
meets-STAND_BACK = التباعد
limits-touched = حد يمسه هذا: { $what }.
limits-numbers = { $label }: المعلن { $value }، والحد الأقصى { $limit }
meets-heights = من { $lower } إلى { $upper }
meets-no-limit = بلا حد
meets-overlap = يتداخلان عند { $where }
meets-apart-by = البعد بينهما { $distance }، وأقرب موضع { $where }
meets-unsure-TIME = غير مؤكد في الوقت
meets-unsure-HEIGHT = غير مؤكد في الارتفاع
meets-unsure-PLACE = غير مؤكد في المكان
meets-apart-TIME = متباعدان في الوقت
meets-apart-HEIGHT = متباعدان في الارتفاع
meets-apart-PLACE = متباعدان في المكان
meets-rule = القاعدة { $rule }
meets-nearest = أقرب ما يكون إلى { $other }: { $distance }.
meets-later = لو أُجِّل بمقدار { $time }، إلى { $when }، لما التقى بشيء.
meets-never = يبقى ملتقيًا بشيء ولو أُجِّل بأي مقدار حتى { $time }.
error-area-only-named = المنطقة مسماة فقط، فلا يمكن مقارنتها؛ ارسمها إن كان على الآخرين أن يروا ما تلتقي به.
state-CONFLICT-DETECTED = مكتشف
state-CONFLICT-RESOLVED = محلول
