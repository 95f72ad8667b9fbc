# The one clear word of each alarm. Order and shape of the precedence stand before it, never a colour alone.

alarm-URGENT = مستعجل: يجب فتحه
alarm-UNREAD_BEFORE_WINDOW = لم يُفتح ونافذته الزمنية تقترب
alarm-LATE = متأخر: حُرّر قبل وصوله بمدة { $age }، يجب فتحه
alarm-EARLY = مبكّر: التوقيع سليم والسجل ناقص، يجب فتحه
alarm-ALERT_WITHDRAWN = سحب صاحب التنبيه تنبيهه
alarm-OPEN = لم يُفتح في الموعد
alarm-ANSWER = لم يُجب عنه في الموعد
alarm-UPDATE = لا مستجدات في الموعد
alarm-SILENT = صامت: لا علامة حياة
alarm-RESTORED = استُعيدت عقدة: فتحت عهداً جديداً
alarm-CLONE = مفتاح واحد في برنامجين
alarm-PICTURES_DIFFER = الصورتان مختلفتان: القيود نفسها وصورة أخرى
alarm-EVIDENCE = دليل محفوظ
alarm-HOOK = تعذّر النداء الخارجي: لا يُستدعى أحد

whom-WATCH = ضابط المناوبة
whom-NEXT_OFFICER = الضابط التالي
whom-SUPERVISOR = المشرف
whom-OUTSIDE = خارج المكتب
alarm-BAD_SIGNATURE = توقيع غير صحيح: لم يُصنع بالمفتاح المذكور
