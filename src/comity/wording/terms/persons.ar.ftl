# Words of persons: states.

state-EXCHANGE-LISTS = القوائم مُلتزَم بها
state-EXCHANGE-COMMENTED = على القوائم ملاحظات
state-EXCHANGE-NOT_FIXED = غير مثبت: لم تقبل جميع الأطراف الخطة
state-EXCHANGE-PLANNED = مخطط: قبلته جميع الأطراف
state-EXCHANGE-READY = جاهز
state-EXCHANGE-UNDER_WAY = جارٍ
state-EXCHANGE-TALLIED = أُحصي: تطابق إحصاء المسلِّم والمتسلِّم
state-EXCHANGE-DISCREPANT = فيه فرق: اختلف إحصاء المسلِّم والمتسلِّم
state-EXCHANGE-CLOSED = مختتم: قبلت جميع الأطراف الأعداد الختامية
state-EXCHANGE-ABORTED = أُوقف
state-EXCHANGE-WINDOW_PASSED = أُوقف: انقضت المهلة
state-EXCHANGE-NOT_REVEALED = أُوقف: لم تُظهر قائمة في حينها

state-EXCHANGE_CLAIM-STATED = كما ذكره مُرسِله
state-EXCHANGE_CLAIM-WITHDRAWN = مسحوب

code-PCAT-MILITARY = عسكريون
code-PCAT-CIVILIAN = مدنيون
code-PCAT-REMAINS = رفات
code-PCAT-MEDICAL = طواقم طبية
code-PCAT-CHAPLAIN = رجال دين
code-PCAT-MINOR = قاصرون
code-PCAT-WOUNDED = جرحى
code-PCAT-UNKNOWN = فئة غير معروفة
code-CRIT-SEVERELY_WOUNDED = جراح خطيرة
code-CRIT-SEVERELY_SICK = أمراض خطيرة
code-CRIT-UNDER_25 = دون 25 سنة
code-CRIT-WOMEN = نساء
code-CRIT-LONG_HELD = محتجزون منذ زمن طويل
code-CRIT-CIVILIAN = مدنيون
code-CRIT-ALL_FOR_ALL = الكل مقابل الكل
code-CRIT-OTHER = غير ذلك
code-LIST-REQUESTED = مطلوبة
code-LIST-OFFERED = معروضة
code-REVEAL-NEUTRAL = للطرف المحايد
code-REVEAL-FULL = كاملة، للجانب الآخر
code-REVEAL-PSI = ما لدى الاثنين فقط ({"\u2066"}PSI{"\u2069"})
code-REVEAL-SLICED = على دفعات، بالتناوب
