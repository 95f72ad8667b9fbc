# In Arabic as far as pages show it; the rest is said in English, marked.

error-message-bad-field = الحقل «{ $field }» لا يمكن إرساله كما هو: { $reason }؛ أصلحه وأعد المحاولة.
reason-missing = هو لازم وغير موجود
