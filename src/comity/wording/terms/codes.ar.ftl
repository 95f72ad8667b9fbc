# Values of the enumerations. The wire keeps its names; these are the words for people.

code-TEST_PATTERN-ALTERNATE_HOURS = ساعات متناوبة
code-TEST_PATTERN-EACH_HOUR = كل ساعة
code-TEST_PATTERN-TWICE_DAILY = مرتان في اليوم

code-SCOPE-LINE = الخط
code-SCOPE-KEYS = المفاتيح
code-SCOPE-CALLS = المكالمات
code-SCOPE-ACTIVITIES = الأنشطة
code-SCOPE-LAUNCHES = الإطلاقات
code-SCOPE-INCIDENTS = الحوادث
code-SCOPE-ARMS = الأسلحة الاستراتيجية
code-SCOPE-PERSONS = الأشخاص
code-SCOPE-TALKS = المحادثات
code-SCOPE-PAUSES = فترات التوقف
code-SCOPE-FIGURES = الأرقام

code-PRECEDENCE-ROUTINE = اعتيادي
code-PRECEDENCE-PRIORITY = ذو أولوية
code-PRECEDENCE-IMMEDIATE = فوري
code-PRECEDENCE-FLASH = بالغ الاستعجال

code-REALITY-REAL = حقيقي
code-REALITY-EXERCISE = تمرين
code-REALITY-TEST = اختبار

code-LEVEL-DUTY = مكتب المناوبة
code-LEVEL-STAFF = الأركان
code-LEVEL-DEPUTY = نائب المسؤول الأول
code-LEVEL-PRINCIPAL = المسؤول الأول

code-TRANSPORT-TLS_DIRECT = مسار مباشر (TLS)
code-TRANSPORT-RELAY = وسيط نقل
code-TRANSPORT-FILE = ملف يُحمل باليد
code-TRANSPORT-RADIO = لاسلكي
code-TRANSPORT-SATELLITE = قمر صناعي
code-TRANSPORT-OTHER = مسار آخر

code-ACTOR-MACHINE = آلة
code-ACTOR-OFFICER = ضابط

code-LINE_STATE-OPEN = مفتوح
code-LINE_STATE-DEGRADED = منقوص الأداء
code-LINE_STATE-SUSPENDED = معلّق
code-LINE_STATE-CLOSED = مغلق

code-LINE_REASON-TECHNICAL = فنية
code-LINE_REASON-POLITICAL = سياسية
code-LINE_REASON-MAINTENANCE = صيانة
code-LINE_REASON-SECURITY = أمنية
code-LINE_REASON-OTHER = أخرى

code-RECEIPT-HELD = محفوظة
code-RECEIPT-DISPLAYED = معروضة
code-RECEIPT-OPENED = مفتوحة
code-RECEIPT-READ_BACK = أُعيدت قراءتها
code-RECEIPT-PASSED_ON = أُحيلت

code-RECEIPT_PROBLEM-UNREADABLE = غير مقروءة
code-RECEIPT_PROBLEM-UNKNOWN_TYPE = النوع غير معروف هنا
code-RECEIPT_PROBLEM-WRONG_ADDRESSEE = ليست موجّهة إلى هذا الطرف
code-RECEIPT_PROBLEM-BAD_TIME = وقت غير معقول
code-RECEIPT_PROBLEM-DUPLICATE = وصلت مرتين
code-RECEIPT_PROBLEM-MISSING = ينقص شيء قبلها

code-POSITION-NOTED = أخذ علماً (ليس موافقة)
code-POSITION-ACCEPT = يقبل
code-POSITION-REFUSE = لا يقبل
code-POSITION-COUNTER = يقدّم مقترحاً مقابلاً
code-POSITION-RESERVE = يحتفظ بموقفه
code-POSITION-OBJECT = يعترض
code-POSITION-RECOGNISE = يعترف بها
code-POSITION-NOT_RECOGNISED = لا يعترف بها
code-POSITION-WITHDRAW_POSITION = يسحب موقفه
code-POSITION-CHECKING = يتحقق (ليس رداً)

code-ANSWER-ANSWERED = أُجيب
code-ANSWER-DECLINED = لا يجيب
code-ANSWER-PENDING = الجواب لاحقاً

code-PARTY_KIND-STATE = دولة
code-PARTY_KIND-FORCE = قوة
code-PARTY_KIND-MONITOR = هيئة مراقبة
code-PARTY_KIND-HUMANITARIAN = هيئة إنسانية
code-PARTY_KIND-WITNESS = شاهد

code-KEY_KIND-NODE = عقدة
code-KEY_KIND-OFFICER = ضابط
code-KEY_KIND-KEM = ختم
code-KEY_KIND-NOTE = نقطة تثبيت

code-KEY_REASON-LOST = مفقودة
code-KEY_REASON-CAPTURED = استولى عليها آخرون
code-KEY_REASON-COMPROMISED = مكشوفة
code-KEY_REASON-RETIRED = أُخرجت من الخدمة
code-KEY_REASON-STAFF_LEFT = غادر حاملها
code-KEY_REASON-PRECAUTION = احتياط

code-ACTIVITY-LAND = نشاط بري
code-ACTIVITY-AIR = نشاط جوي
code-ACTIVITY-NAVAL = نشاط بحري
code-ACTIVITY-AMPHIBIOUS = نشاط برمائي
code-ACTIVITY-AIRBORNE = نشاط محمول جواً
code-ACTIVITY-TRANSFER = نقل قوات
code-ACTIVITY-MISSILE_FORCE = نشاط قوات الصواريخ
code-ACTIVITY-LIVE_FIRE = رماية بالذخيرة الحية
code-ACTIVITY-JOINT = نشاط مشترك
code-ACTIVITY-OTHER = نشاط آخر

code-EQUIP-TANK = دبابات قتال
code-EQUIP-ACV = مركبات قتال مدرعة
code-EQUIP-ARTY_100MM = مدفعية من عيار 100 ملم فأكثر
code-EQUIP-ATGM_VEHICLE = مركبات صواريخ موجهة مضادة للدبابات
code-EQUIP-HELICOPTER = طائرات عمودية
code-EQUIP-COMBAT_AIRCRAFT = طائرات قتال
code-EQUIP-HEAVY_BOMBER = قاذفات ثقيلة
code-EQUIP-SHIP = سفن
code-EQUIP-SUBMARINE = غواصات
code-EQUIP-UAV = طائرات بلا طاقم
code-EQUIP-MISSILE_LAUNCHER = منصات إطلاق صواريخ
code-EQUIP-OTHER = معدات أخرى

code-YNX-YES = نعم
code-YNX-NO = لا
code-YNX-NOT_STATED = لم يُذكر

code-MISSILE-ICBM = صاروخ باليستي عابر للقارات (ICBM)
code-MISSILE-SLBM = صاروخ باليستي يُطلق من غواصة (SLBM)
code-MISSILE-IRBM = صاروخ باليستي متوسط إلى بعيد المدى (IRBM)
code-MISSILE-MRBM = صاروخ باليستي متوسط المدى (MRBM)
code-MISSILE-SRBM = صاروخ باليستي قصير المدى (SRBM)
code-MISSILE-HYPERSONIC = مركبة فرط صوتية
code-MISSILE-SLV = مركبة إطلاق فضائية (SLV)
code-MISSILE-SOUNDING = صاروخ سبر
code-MISSILE-CRUISE = صاروخ جوّال
code-MISSILE-OTHER = مركبة إطلاق أخرى
code-MISSILE-UNKNOWN = مركبة إطلاق غير معروفة

code-LAUNCH_PURPOSE-TEST = اختبار
code-LAUNCH_PURPOSE-TRAINING = تدريب
code-LAUNCH_PURPOSE-SPACE = رحلة فضائية
code-LAUNCH_PURPOSE-COMBAT = استعمال قتالي
code-LAUNCH_PURPOSE-DISPOSAL = تخلّص
code-LAUNCH_PURPOSE-NOT_STATED = لم يُذكر

code-PAYLOAD-NONE = بلا حمولة
code-PAYLOAD-NON_NUCLEAR = غير نووية
code-PAYLOAD-INERT = خاملة
code-PAYLOAD-EXPLOSIVE = متفجرة
code-PAYLOAD-SENSOR = مستشعر
code-PAYLOAD-DECOY = هدف خداعي
code-PAYLOAD-SPACE = حمولة فضائية
code-PAYLOAD-NOT_STATED = لم يُذكر

code-DIRECTED-NO = لا
code-DIRECTED-NOT_STATED = لم يُذكر

code-INCIDENT-COLLISION = تصادم
code-INCIDENT-UNSAFE_INTERCEPT = اعتراض أُبلغ عنه بأنه غير آمن
code-INCIDENT-SHOOTDOWN = إسقاط مركبة
code-INCIDENT-LOSS = فقدان مركبة
code-INCIDENT-UNANNOUNCED_ENTRY = دخول غير مُعلن
code-INCIDENT-FIRE = إطلاق نار
code-INCIDENT-RAMMING = صدم
code-INCIDENT-LASER = إضاءة بالليزر
code-INCIDENT-JAMMING = تشويش
code-INCIDENT-CYBER = تدخل في أنظمة حاسوبية
code-INCIDENT-OTHER = حادث آخر

code-ASK-STOP = التوقف
code-ASK-CONTACT = الاتصال
code-ASK-SAR = البحث والإنقاذ
code-ASK-MEDEVAC = إخلاء طبي
code-ASK-EXPLAIN = توضيح
code-ASK-PRESERVE_EVIDENCE = حفظ المواد
code-ASK-SAFE_CONDUCT = تأمين المرور
code-ASK-GUIDANCE = إرشاد
code-ASK-NONE = لا شيء

code-CRAFT-UAV = طائرة بلا طاقم
code-CRAFT-AIRCRAFT = طائرة
code-CRAFT-HELICOPTER = طائرة عمودية
code-CRAFT-MISSILE = صاروخ
code-CRAFT-BALLOON = منطاد
code-CRAFT-VESSEL = سفينة
code-CRAFT-SUBMARINE = غواصة
code-CRAFT-GROUND_UNIT = وحدة برية
code-CRAFT-VEHICLE = مركبة
code-CRAFT-OTHER = مركبة أخرى

code-VREF-AMSL = فوق متوسط سطح البحر (AMSL)
code-VREF-AGL = فوق سطح الأرض (AGL)
code-VREF-STD = على الضغط القياسي (مستوى طيران، STD)
code-VREF-WGS84 = فوق مجسم WGS 84

code-QUAL-EXACT = بالضبط
code-QUAL-ABOUT = نحو
code-QUAL-AT_LEAST = على الأقل
code-QUAL-AT_MOST = على الأكثر
code-QUAL-MORE_THAN = أكثر من
code-QUAL-RANGE = مدى
code-QUAL-UNKNOWN = غير معروف
code-QUAL-UNDER = دون بقليل
code-QUAL-JUST_OVER = أكثر بقليل من

code-VISIBILITY-PARTIES = أطراف الخط
code-VISIBILITY-NAMED = المخاطَبون فقط
code-VISIBILITY-WITNESS_HASH = الأطراف؛ والشاهد يرى البصمة
code-VISIBILITY-PUBLIC = علني

code-PROVENANCE-REPORTED = منقول عن مقال
code-PROVENANCE-CONSTRUCTED = موضوع للتمرين

code-UNIT-M = أمتار
code-UNIT-KM = كيلومترات
code-UNIT-S = ثوانٍ
code-UNIT-H = ساعات
code-UNIT-D = أيام
code-UNIT-DEG = درجات
code-UNIT-M_PER_S = أمتار في الثانية
code-UNIT-KHZ = كيلوهرتز
code-UNIT-MW = ميغاواط
code-UNIT-T = أطنان
code-UNIT-PERSON = أشخاص
code-UNIT-ITEM = وحدات
code-UNIT-PERCENT = بالمئة
code-UNIT-DEG_C = درجات مئوية
code-UNIT-BUILDING = مبانٍ
code-UNIT-CUSTOMER = مشتركون

code-ROLE-BOUND = طرف ملزَم
code-ROLE-GUARANTOR = ضامن
code-ROLE-WITNESS = شاهد

code-VIOL-EXPLOSION = انفجار
code-VIOL-BURST = رشقة
code-VIOL-SHOT = طلقة
code-VIOL-SHELLING = قصف مدفعي
code-VIOL-AIR_STRIKE = ضربة جوية
code-VIOL-UAV = طائرة بلا طاقم
code-VIOL-MISSILE = صاروخ
code-VIOL-ADVANCE = تقدم
code-VIOL-WEAPON_PRESENCE = وجود أسلحة
code-VIOL-OVERFLIGHT = تحليق
code-VIOL-STRIKE_ON_OBJECT = ضربة على منشأة
code-VIOL-OTHER = فعل آخر
