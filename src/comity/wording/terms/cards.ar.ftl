# Words of cards, of the missing and of remains: states.

state-PERSON-UNKNOWN = غير معروف
state-PERSON-SOUGHT = مطلوب البحث عنه
state-PERSON-HELD = محتجز
state-PERSON-HOME = في وطنه
state-PERSON-DIED = متوفى
state-PERSON-DISPUTED = تذكر الأطراف أمورا مختلفة
state-PERSON-LISTED = مدرج في قائمة
state-PERSON-CONFIRMED = محتجز، مؤكد في قائمة
state-PERSON-HANDED = سُلِّم
state-PERSON-NOT_PRESENTED = لم يُقدَّم
state-PERSON-RECEIVER_REFUSED = لا يقبله المتسلِّم
state-PERSON-ABSENT = غائب
state-PERSON-ANSWER_TERM_PASSED = انقضت مهلة الرد
state-PERSON-UPDATE_TERM_PASSED = انقضت مهلة الإفادة التالية

state-REMAINS-ONE_SIDED = ذكره جانب واحد
state-REMAINS-ALIKE = تطابق ما ذكره الجانبان
state-REMAINS-DIFFERENT = اختلف ما ذكره الجانبان
state-REMAINS-WITHDRAWN = مسحوب

state-VISIT-STATED = كما ذكره مُرسِله
state-VISIT-WITHDRAWN = مسحوب

state-MATCH_REPORT-ONE_SIDED = ذكره جانب واحد
state-MATCH_REPORT-ALIKE = تطابقت النتائج
state-MATCH_REPORT-DIFFERENT = اختلفت النتائج: اختلفت القواعد أو البرامج
state-MATCH_REPORT-WITHDRAWN = مسحوب

state-NEUTRAL_NOTE-STATED = أُرسلت
state-NEUTRAL_NOTE-WITHDRAWN = مسحوبة
