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
