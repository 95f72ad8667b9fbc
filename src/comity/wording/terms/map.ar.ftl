# ما تقوله الخريطة عما ترسمه. «أعلنه طرف»، لا «لطرف».

map-TRANSIT = عبور
map-LAUNCH = إطلاق
map-SITE = موقع محمي
map-MOVEMENT = حركة إغاثة
map-SILENCE = صمت
map-RESCUE = بحث وإنقاذ
map-RECOVERY = انتشال
map-EXCHANGE = تبادل أسرى
map-PAUSE = توقف
map-OBJECTS = أعيان يحميها التوقف
map-LINE = خط مع شريطه العازل
map-FORCE = استخدام معلن للقوة
map-STAND_BACK = ابتعاد
map-all-heights = كل الارتفاعات
map-declared = { $what }، أعلنها { $party }
map-recognised = يعترف بها: { $parties }
map-not = لا يعترف بها: { $parties }
