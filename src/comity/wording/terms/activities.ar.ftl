# Words of activities and incidents: codes, composites, states.

code-CREWED-YES = نعم
code-CREWED-NO = لا
code-CREWED-UNKNOWN = غير معروف
code-CREWED-NOT_STATED = لم يُذكر

code-TRANSPONDER-ON = مشغّل
code-TRANSPONDER-OFF = مطفأ
code-TRANSPONDER-PARTLY = مشغّل جزئياً
code-TRANSPONDER-NOT_RECEIVED = غير مستقبَل

code-CHECKED-YES = نعم
code-CHECKED-NO = لا
code-CHECKED-NOT_POSSIBLE = غير ممكن

code-PRESENT_MEASURE-OBSERVING = يراقب
code-PRESENT_MEASURE-ESCORTING = يرافق
code-PRESENT_MEASURE-NOT_STATED = لم يُذكر

code-KNOWN-CHECKING = يتحقق (ليس رداً)
code-KNOWN-KNOWN_TO_US = معروف لدينا
code-KNOWN-KNOWN_CONTROL_LOST = معروف لدينا، وفُقدت السيطرة عليه
code-KNOWN-NOT_KNOWN_TO_THIS_DESK = غير معروف لدى هذا المكتب
code-KNOWN-CANNOT_SAY = لا يستطيع القول

code-LINK-SAME = الحدث نفسه
code-LINK-PART_OF = الأول جزء من الثاني
code-LINK-FOLLOWS = الأول ناتج عن الثاني
code-LINK-DIFFERENT = حدثان مختلفان

code-FIELDPOS-AGREE = يوافق
code-FIELDPOS-DISPUTE = يخالف
code-FIELDPOS-UNKNOWN = لا يعلم
code-FIELDPOS-NO_COMMENT = لا يعلّق

code-CLOSE-AGREED = متفق عليه
code-CLOSE-AGREED_TO_DIFFER = متفق على الاختلاف
code-CLOSE-REFERRED = أُحيل إلى جهة أخرى
code-CLOSE-LAPSED = انقضى

code-DMEASURE-TIME = الوقت
code-DMEASURE-AREA = المنطقة
code-DMEASURE-ALTITUDE = الارتفاع
code-DMEASURE-ROUTE = المسار
code-DMEASURE-CANCEL = الإلغاء
code-DMEASURE-RADIO = اللاسلكي

code-SEVERITY-INFO = للعلم
code-SEVERITY-CAUTION = حذر
code-SEVERITY-DANGER = خطر

code-AREA-DANGER = منطقة خطر
code-AREA-CAUTION = منطقة حذر
code-AREA-EXCLUSION = منطقة استبعاد
code-AREA-PROHIBITED = منطقة محظورة
code-AREA-SAFETY = منطقة سلامة
code-AREA-NO_STRIKE = منطقة لا تُستهدف
code-AREA-SILENCE = منطقة سكون

code-ABASIS-OWN_SENSOR = مستشعر ذاتي
code-ABASIS-OWN_REPORT = تقرير ذاتي
code-ABASIS-THIRD_PARTY = طرف ثالث
code-ABASIS-OPEN_SOURCE = مصدر مفتوح
code-ABASIS-OTHER_SIDE = الجانب الآخر

code-CONF-CONFIRMED = مؤكَّد
code-CONF-PROBABLE = مرجَّح
code-CONF-POSSIBLE = ممكن
code-CONF-DOUBTFUL = مشكوك فيه
code-CONF-UNKNOWN = غير معروف

part-assertion = { $key }: { $value }؛ { $confidence }، { $basis }
part-assertion-unit = بوحدة { $value }
part-assertion-evidence = انظر { $value }

part-dmeasure = { $subject }، { $kind }: { $value }

part-route-point-t = في { $value }
part-route-point-alt_m = { $value } م

state-TRANSIT-DECLARED = مُشعَر به
state-TRANSIT-CANCELLED = أُلغي

state-AREA-DECLARED = أعلنها صاحبها
state-AREA-CANCELLED = أُلغيت

state-CONFLICT-RAISED = أُفيد بالتقاء
state-CONFLICT-PROPOSED = اقتُرحت تدابير
state-CONFLICT-ACCEPTED = قبل الجميع التدابير
state-CONFLICT-ACCEPTED_RISK = قبل الجميع الالتقاء
state-CONFLICT-WITHDRAWN = مسحوب
