# Persons: what each message is called.

persons-list = قائمة أشخاص مُلتزَم بها
persons-list_comment = ملاحظات على قائمة أشخاص
persons-plan = خطة تبادل
persons-ready = الاستعداد لتبادل
persons-tally = إحصاء تسليم
persons-reveal = إظهار قائمة مُلتزَم بها
persons-claim = رقم معلن عن تبادل
persons-discrepancy = فرق في تبادل
persons-close = الأعداد الختامية لتبادل
persons-card = بطاقة شخص
persons-missing = البحث عن شخص مفقود
persons-missing_answer = رد على بحث
persons-remains = تسليم رفات
persons-access = زيارة
persons-death = وفاة في الاحتجاز
persons-match = أعداد مطابقة
persons-neutral_note = مذكرة للطرف المحايد
