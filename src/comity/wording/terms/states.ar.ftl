# States of the machines (catalogue 8.6). A state says how a matter stands, never who is right.

state-LINE-PROPOSED = مقترح
state-LINE-OPEN = مفتوح
state-LINE-WATCH_UNPROVEN = المناوبة غير مثبتة
state-LINE-DEGRADED = منقوص الأداء
state-LINE-SILENT = صامت
state-LINE-SUSPENDED = معلّق
state-LINE-CLOSED = مغلق

state-DELIVERY-QUEUED = في الانتظار
state-DELIVERY-NOT_DELIVERED = لم تُسلَّم
state-DELIVERY-HELD = محفوظة
state-DELIVERY-ENVELOPE_HELD = الغلاف محفوظ
state-DELIVERY-BODY_MISSING = المتن ناقص
state-DELIVERY-BODY_UNREADABLE = المتن غير مقروء
state-DELIVERY-DISPLAYED = معروضة
state-DELIVERY-OPENED = مفتوحة
state-DELIVERY-READ_BACK = أُعيدت قراءتها
state-DELIVERY-PASSED_ON = أُحيلت
state-DELIVERY-ANSWERED = أُجيب عنها
state-DELIVERY-HELD_NOT_OPENED = محفوظة غير مفتوحة
state-DELIVERY-OPENED_NOT_ANSWERED = مفتوحة بلا رد
state-DELIVERY-WITHDRAWN = مسحوبة
state-DELIVERY-ALERT_WITHDRAWN = سُحب التنبيه

state-PROPOSAL-OPEN = مفتوح
state-PROPOSAL-ACCEPTED = قبله الجميع
state-PROPOSAL-IN_FORCE = نافذ
state-PROPOSAL-REFUSED = لم يُقبل
state-PROPOSAL-COUNTERED = قُدّم مقترح مقابل
state-PROPOSAL-CROSSED = متقاطع: على الجميع إعادة تأكيد موقفهم
state-PROPOSAL-CONTESTED = غير محسوم: أي موقف لطرف واحد هو القائم
state-PROPOSAL-DIVERGENT = متباين: نصان لموضوع واحد
state-PROPOSAL-LAPSED = انقضى
state-PROPOSAL-ENDED = انتهى

state-CLARIFY-ASKED = طُلب
state-CLARIFY-PARTLY = أُجيب جزئياً
state-CLARIFY-ANSWERED = أُجيب
state-CLARIFY-DECLINED = لن يُعطى جواب
state-CLARIFY-HELD_NOT_OPENED = محفوظ غير مفتوح
state-CLARIFY-OPENED_NOT_ANSWERED = مفتوح بلا رد
state-CLARIFY-MEETING = اتُّفق على لقاء

state-TERMINAL-ENROLLED = مسجّلة
state-TERMINAL-ACTIVE = عاملة
state-TERMINAL-SUSPENDED = معلّقة
state-TERMINAL-REVOKED = ملغاة
state-TERMINAL-EXPIRED = منتهية المدة

state-ACTIVITY-NOTIFIED = مُشعَر به
state-ACTIVITY-SHORT_NOTICE = مُشعَر به بمهلة قصيرة
state-ACTIVITY-ONGOING = جارٍ
state-ACTIVITY-NO_BEGIN_NOTICE = بلا إشعار بالبداية
state-ACTIVITY-NO_END_NOTICE = بلا إشعار بالنهاية
state-ACTIVITY-ENDED = انتهى
state-ACTIVITY-CANCELLED = أُلغي

state-LAUNCH-NOTIFIED = مُشعَر به
state-LAUNCH-SHORT_NOTICE = مُشعَر به بمهلة قصيرة
state-LAUNCH-UNREAD_BEFORE_WINDOW = لم يُقرأ قبل النافذة الزمنية
state-LAUNCH-WINDOW_OPEN = النافذة الزمنية مفتوحة
state-LAUNCH-EXECUTED = أُطلق
state-LAUNCH-SCRUBBED = صُرف النظر عنه
state-LAUNCH-LAPSED = انقضى
state-LAUNCH-REPORTED_WITHOUT_NOTICE = أُبلغ عنه دون إشعار محفوظ

state-INCIDENT-REPORTED = أُبلغ عنه
state-INCIDENT-LINKED = ربطه الطرفان
state-INCIDENT-ACCOUNTS = قُدّمت الروايات
state-INCIDENT-PARTLY_AGREED = متفق عليه جزئياً
state-INCIDENT-AGREED = متفق عليه
state-INCIDENT-AGREED_TO_DIFFER = متفق على الاختلاف
state-INCIDENT-REFERRED = أُحيل
state-INCIDENT-LAPSED = انقضى

state-CLARIFY-WITHDRAWN = مسحوب
state-INCIDENT-WITHDRAWN = مسحوب

state-CHARTER-PROPOSED = مقترح
state-CHARTER-AGREED = اتفق عليه الجميع
state-CHARTER-NOT_ACCEPTED = لم يُقبل
state-CHARTER-WITHDRAWN = مسحوب

state-TEST-SENT = أُرسل
state-TEST-PATH_PROVEN = المسار مثبت: أجابت آلة
state-TEST-WATCH_PROVEN = المناوبة مثبتة: أجاب ضابط

state-TEXT-KEPT = في السجل
state-TEXT-WITHDRAWN = مسحوب

state-OPAQUE-KEPT = في السجل، غير مقروء هنا
state-OPAQUE-WITHDRAWN = مسحوب، غير مقروء هنا

state-DANGLING-KEPT = في السجل، يسمّي ما لم يكن مُرسِله قد اطّلع عليه
state-DANGLING-WITHDRAWN = مسحوب، يسمّي ما لم يكن مُرسِله قد اطّلع عليه

state-PARTY-FOUNDED = مؤسَّس
state-PARTY-WITHOUT_FORCE = بلا أثر

state-TERMINAL-WITHOUT_FORCE = بلا أثر
