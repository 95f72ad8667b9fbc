# In Arabic as far as pages show it; the rest is said in English, marked.

incident-stop = طلب توقف
incident-sar = بحث وإنقاذ
incident-recovery = انتشال
incident-nuclear = حادث نووي
incident-interference = تشويش
incident-stand_back = تباعد
incident-engagement_warning = تحذير بشأن جسم غير محدد الهوية
