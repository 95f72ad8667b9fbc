# In Arabic as far as pages show it; the rest is said in English, marked.

error-console-no-such-page = لا توجد صفحة كهذه؛ عُد إلى الخط.
