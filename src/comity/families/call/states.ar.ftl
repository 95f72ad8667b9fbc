# In Arabic as far as pages show it; the rest is said in English, marked.

code-CALL_ANSWER-ACCEPT = يقبل
code-CALL_ANSWER-DECLINE = لا يقبل
code-CALL_ANSWER-COUNTER = يعرض نافذة أخرى
code-CALL_ANSWER-LATER = لاحقاً
code-CALL_END-ENDED = انتهت
code-CALL_END-DROPPED = انقطعت
code-CALL_END-NOT_ANSWERED = لم يُرَدّ عليها
code-CALL_END-REFUSED = لم يأخذها الجانب الآخر
code-RECORDING-NONE = بلا تسجيل
code-RECORDING-OWN = تسجيل خاص
code-RECORDING-BOTH = يسجّل الجانبان
part-agenda-item = { $n }. { $title }؛ يتكلم { $lead } أولاً؛ { $minutes } دقيقة
part-participant = { $party }، { $role }؛ في القاعة: { $in_room }
part-point = { $n }. { $by } { $kind }: { $text }
part-point-agenda_n = البند { $value } من جدول الأعمال
