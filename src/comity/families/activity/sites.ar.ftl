# In Arabic as far as pages show it; the rest is said in English, marked.

activity-site = إخطار بموقع محمي
activity-site--site_id = معرّف الموقع
activity-site--site_id-hint = معرّف صاحب الإخطار؛ وإخطار لاحق بالمعرّف نفسه يؤكد الموقع من جديد.
activity-site--names = الأسماء
activity-site--names-hint = بكل لغة له فيها اسم.
activity-site--function = الوظيفة
activity-site--function-hint = الغرض الذي يُستعمل له الموقع.
activity-site--operator = الجهة المشغّلة
activity-site--operator-hint = من يديره.
activity-site--pos = المكان
activity-site--pos-hint = بنظام {"\u2066"}WGS 84{"\u2069"}؛ لا يقرؤه إلا المرسَل إليهم.
activity-site--outline = المحيط
activity-site--outline-hint = مضلّع حوله.
activity-site--verified_by = من تحقق منه
activity-site--verified_by-hint = كيف جرى التحقق من المكان.
activity-site--valid = مدة الصلاحية
activity-site--valid-hint = من وإلى، بتوقيت {"\u2066"}UTC{"\u2069"}. وإخطار جديد يجددها.
activity-site--contact = جهة الاتصال
activity-site--contact-hint = من يمكن الوصول إليه في الموقع؛ ولا تُعلن أبداً.
activity-site--photo = صورة
activity-site--photo-hint = ببصمتها؛ أما الملف فيُنقل على حدة.
activity-site--coarse = المكان التقريبي
activity-site--coarse-hint = ما يجوز أن يقال عن المكان لغير المرسَل إليهم.
activity-movement = إخطار بحركة إغاثة
activity-movement_status = أين وصلت الحركة
activity-silence = اقتراح صمت محلي
