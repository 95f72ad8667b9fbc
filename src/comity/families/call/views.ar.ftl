# In Arabic as far as pages show it; the rest is said in English, marked.

call-begins = محددة: { $window }؛ تبدأ بعد { $left }.
call-not-opened = لم يُقَل إن المكالمة بدأت: { $parties }.
call-point = النقطة { $n } ({ $by } { $kind })، كما وردت في محضر { $party }: { $state }
call-unanswered = لم يُجب { $party } قبل انتهاء آخر نافذة ولم يفتح الطلب.
call-unanswered-opened = فتح { $party } الطلب ولم يُجب قبل انتهاء آخر نافذة.
call-absent = يعلن { $party }، { $when }: { $how }.
