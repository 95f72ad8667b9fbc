# In Arabic as far as pages show it; the rest is said in English, marked.

activity-calendar = التقويم السنوي
activity-observe_invite = دعوة إلى المراقبة
activity-observe_report = تقرير مراقبين
activity-entry = إخطار بدخول غير مقصود
