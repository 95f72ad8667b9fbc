# What stands in the fields of figures, and where a figure stands.

code-FIGBASIS-OWN_COUNT = إحصاء ذاتي
code-FIGBASIS-OWN_ESTIMATE = تقدير ذاتي
code-FIGBASIS-INTELLIGENCE = معلومات استخبارية
code-FIGBASIS-THIRD_PARTY = إحصاء طرف ثالث
code-FIGBASIS-MONITOR = إحصاء مراقب
code-FIGBASIS-UNSTATED = لم يُذكر

code-FIGCAT-KILLED = قتلى
code-FIGCAT-WOUNDED = جرحى
code-FIGCAT-MISSING = مفقودون
code-FIGCAT-CAPTURED = أسرى
code-FIGCAT-EXCHANGED = متبادَلون
code-FIGCAT-LAUNCHED = أُطلق
code-FIGCAT-INTERCEPTED = اعتُرض
code-FIGCAT-BUILDINGS = مبانٍ
code-FIGCAT-CUSTOMERS = مشتركون
code-FIGCAT-MONEY = مال
code-FIGCAT-OTHER = غير ذلك
code-FIGCAT-CHANGE = تغيّر

code-FIGFLAG-PROVISIONAL = مؤقت
code-FIGFLAG-ESTIMATED = تقديري
code-FIGFLAG-BREAK = يُحصى من هنا بطريقة جديدة
code-FIGFLAG-PARTIAL = جزئي
code-FIGFLAG-ROUNDED = مقرَّب

code-FIGREASON-LATE_INFO = معلومات لاحقة
code-FIGREASON-DOUBLE_COUNT = إحصاء مكرر
code-FIGREASON-TYPO = خطأ كتابي
code-FIGREASON-RECLASSIFIED = صُنّف من جديد
code-FIGREASON-METHOD = تغيّر المنهج
code-FIGREASON-WITHDRAWN = سُحب

code-FIGREL-SAME_QUANTITY = الكمية نفسها
code-FIGREL-SUBSET = الأول جزء من الثاني
code-FIGREL-SUPERSET = الثاني جزء من الأول
code-FIGREL-OTHER_DIRECTION = من الاتجاه الآخر
code-FIGREL-OTHER_CATEGORY = من فئة أخرى
code-FIGREL-OTHER_DATE = بتاريخ آخر
code-FIGREL-NOT_COMPARABLE = لا تصح المقارنة بينهما

code-FIGSTEP-REVISE = عُدّل
code-FIGSTEP-RETRACT = سُحب
code-FIGSTEP-CONFIRM = أُكّد
code-FIGSTEP-DISPUTE = عليه اعتراض

code-GROUND-SCOPE = ما يُحصى
code-GROUND-TIME = الوقت
code-GROUND-CATEGORY = الفئة
code-GROUND-ARITHMETIC = الحساب
code-GROUND-FACT = الوقائع
code-GROUND-SOURCE = المصدر

code-SOURCE-PARTY_STATEMENT = بيان طرف
code-SOURCE-AGENCY = وكالة أنباء
code-SOURCE-PRESS = صحافة
code-SOURCE-UN = الأمم المتحدة
code-SOURCE-NGO = منظمة غير حكومية
code-SOURCE-SENSOR = جهاز استشعار
code-SOURCE-OWN = مصدر ذاتي

state-FIGURE-CLAIMED = مذكور
state-FIGURE-REVISED = عدّله مُرسِله
state-FIGURE-RETRACTED = سحبه مُرسِله
state-FIGURE_SOURCE-NAMED = مسمّى
state-FIGURE_SOURCE-WITHDRAWN = مسحوب
