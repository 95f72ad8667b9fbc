# In Arabic as far as pages show it; the rest is said in English, marked.

incident-evidence = مادة
incident-finding = نتيجة
