# In Arabic as far as pages show it; the rest is said in English, marked.

code-FORM-VERBAL = شفهي
code-FORM-WRITTEN = مكتوب
code-FORM-UNILATERAL = إعلان من طرف واحد
code-FORM-PARALLEL_UNILATERAL = إعلانات متوازية من كل طرف
code-FORM-TREATY = معاهدة
