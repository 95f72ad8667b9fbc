# التمارين: قيادتها وأزمنتها.

cli-exercise-RUNNING = { $time }. التمرين جارٍ؛ وفي أوقات الهدوء أسرع بمقدار { $speed } مرة.
cli-exercise-PAUSED = { $time }. التمرين متوقف مؤقتًا.
cli-exercise-OVER = { $time }. لم يبق ما يُقال.
cli-exercise-inject-LATER = لاحقًا
cli-exercise-inject-NEXT = التالي
cli-exercise-inject-DONE = قيل
cli-exercise-inject-THEIRS = متروك للأشخاص
cli-exercise-inject-LEFT_OUT = تُرك
cli-exercise-times = عُرض { $displayed } ث · فُتح { $opened } ث · أُجيب { $answered } ث
cli-exercise-late = متأخر
cli-exercise-late-held = وصل
cli-exercise-late-opened = فُتح
cli-exercise-late-answered = أُجيب
