# In Arabic as far as pages show it; the rest is said in English, marked.

code-OBJ-REFINERY = مصفاة
code-OBJ-OIL_GAS_PIPELINE = خط أنابيب نفط أو غاز
code-OBJ-STORAGE = مخزن
code-OBJ-PUMPING = محطة ضخ
code-OBJ-GENERATION = توليد الكهرباء
code-OBJ-TRANSMISSION = نقل الكهرباء
code-OBJ-SUBSTATION = محطة تحويل
code-OBJ-NUCLEAR_PLANT = محطة كهرباء نووية
code-OBJ-DAM = سد
code-OBJ-HEATING = تدفئة
code-OBJ-PORT = ميناء
code-OBJ-OTHER = غير ذلك
code-RELRULE-NONE = بلا شرط
code-RELRULE-NOTICE = بإشعار
code-RELRULE-RECIPROCAL_ON_BREACH = فعل من طرف يحلّ الآخر
code-RELRULE-JOINT_FINDING = بنتيجة مشتركة
code-TIME_RULE-START = بدايته
code-TIME_RULE-OVERLAP = أي جزء منه
code-TIME_RULE-IMPACT = أثره
