# In Arabic as far as pages show it; the rest is said in English, marked.

code-CLAUSE-ACCEPT = يقبل
code-CLAUSE-REJECT = لا يقبل
code-CLAUSE-BRACKET = بين قوسين
code-CLAUSE-RESERVE = يتحفّظ
code-FORMAT-BILATERAL = طرفان
code-FORMAT-TRILATERAL = ثلاثة أطراف
code-FORMAT-MULTILATERAL = عدة أطراف
code-FORMAT-TECHNICAL = تقنية
part-clause = { $id }. { $title }: { $text }
part-delegation = { $party }، برئاسة { $lead }
part-delegation-size = العدد: { $value }
form-part-clause-id = الرقم
form-part-clause-title = العنوان
form-part-clause-text = النص
form-part-mechanism-clause = البند
form-part-mechanism-reply_s = الجواب في غضون
form-part-mechanism-notice_clause = البند الخاص بإشعار
form-part-mechanism-notice_clause-hint = إن تُرك فلا إشعار كهذا بموجب هذا النص.
form-part-mechanism-level = المستوى
form-part-delegation-party = الطرف
form-part-delegation-lead = برئاسة
form-part-delegation-lead-hint = الدور لا الاسم.
form-part-delegation-size = العدد
