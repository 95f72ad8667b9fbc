# In Arabic as far as pages show it; the rest is said in English, marked.

code-SITE-HOSPITAL = مستشفى
code-SITE-CLINIC = عيادة
code-SITE-WATER = إمداد بالمياه
code-SITE-POWER = إمداد بالكهرباء
code-SITE-SCHOOL = مدرسة
code-SITE-SHELTER = مأوى
code-SITE-WAREHOUSE = مستودع
code-SITE-OFFICE = مكتب
code-SITE-FOOD = توزيع الغذاء
code-SITE-OTHER = غير ذلك
code-VERIFY-NONE = لا أحد
code-VERIFY-SUBMITTER = مقدّم الإخطار
code-VERIFY-OTHER_PARTY = الطرف الآخر
code-VERIFY-SECOND_SOURCE = مصدر ثانٍ
code-VERIFY-MONITOR = مراقب
code-VERIFY-SENSOR = جهاز استشعار
code-VERIFY-IMAGERY = صور جوية أو فضائية
