# In Arabic as far as pages show it; the rest is said in English, marked.

call-event = حدث في مكالمة
call-event-short = المكالمة { $re }: { $what }
code-CALL_SEAT-PRINCIPAL = المسؤول الأول
code-CALL_SEAT-INTERPRETER = المترجم
code-CALL_EVENT-PROVED = قورنت الكلمات: متطابقة
code-CALL_EVENT-NOT_PROVED = غير مثبت: لم يكن مفتاح الاتصال هو المفتاح الموقَّع
code-CALL_EVENT-SET_ASIDE = نُحِّي جهاز ثانٍ
code-CALL_EVENT-LOST = لم يعد أي مسار ينقل الصوت
code-CALL_EVENT-RESUMED = عاد الصوت
code-CALL_EVENT-HELD = في الانتظار
code-CALL_EVENT-TAKEN_UP = استؤنفت
code-CALL_EVENT-HANDED_OVER = انتقل المقعد إلى جهاز آخر
code-CALL_EVENT-MICROPHONE_DEAD = لا صوت من الميكروفون
code-CALL_EVENT-NOT_COME = لم يحضر المسؤول الأول للجانب الآخر
code-CALL_EVENT-RECORDS = هذا الجهاز يسجّل
code-CALL_EVENT-RECORDS_NO_MORE = لم يعد هذا الجهاز يسجّل
code-CALL_EVENT-DISCUSSED = نوقش البند
code-CALL_EVENT-NOT_DISCUSSED = لم يناقَش البند بعد
code-CALL_EVENT-QUALITY = جودة الاتصال
code-CALL_EVENT-TESTED = جُرِّب الاتصال قبل المكالمة
