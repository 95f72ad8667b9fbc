# In Arabic as far as pages show it; the rest is said in English, marked.

launch-count = قيل عن { $executed } من { $count } إنها وقعت
