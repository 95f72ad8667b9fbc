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
