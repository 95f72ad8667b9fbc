# In Arabic as far as pages show it; the rest is said in English, marked.

persons-card--born = الميلاد
persons-card--birthplace = مكان الميلاد
persons-card--sex = الجنس
persons-card--service_number = الرقم العسكري
persons-card--rank = الرتبة
persons-card--unit = الوحدة
persons-card--home_power = الدولة التابع لها
persons-card--category = الفئة
persons-card--father_name = اسم الأب
persons-card--mother_maiden = لقب الأم قبل الزواج
persons-card--status = الحال
persons-card--health = الصحة
persons-card--captured_at = وقت الأسر
persons-card--captured_place = مكان الأسر
