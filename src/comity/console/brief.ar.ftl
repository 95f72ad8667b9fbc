# The page of a brief, and what leads to it.

console-page-brief = ملف المسؤول
console-brief-language = لغة الملف
console-brief-back = عودة إلى المكالمة
console-brief-open = ملف المسؤول
console-brief-draft-agenda = إعداد جدول أعمال: المواضيع والمتابعات المفتوحة
console-brief-clocks = البداية في العواصم
console-voice-heading = من على الهاتف
console-voice-lead = حيث لا يعمل إلا الهاتف: يسحب كل طرف رقماً ويقرؤه بصوت عالٍ، ثم يقرأ كل طرف الكلمات الناتجة عن الرقمين. تصنعها مفاتيح الخط نفسه؛ محاولة واحدة، عشر دقائق.
console-voice-party = من ينبغي أن يكون على الهاتف
console-voice-draw = اسحب رقماً واسأل (بتوقيع)
console-voice-number = الرقم الذي قرأه { $party }
console-voice-take = أعطِ كلماتنا
console-voice-heard = الكلمات التي قرأها { $party } بعد ذلك
console-voice-check = هل تطابق؟ محاولة واحدة
console-page-readout = محضر للعموم
console-readout-choose = أي النقاط تُعرض
console-readout-print = طباعة المعروض
console-readout-file = ملف يستطيع أي أحد التحقق منه
console-readout-lead = يوقّع كل طرف أولاً جذر كل النقاط. يتحقق قارئ الملف من أن المعروض جزء منه؛ وفيه ميثاق الخط أيضاً. ما حُذف لا يُخمَّن منه. اسأل الآخرين قبل النشر: البرنامج لا يسأل.
console-readout-count = النقاط المحذوفة: { $count }.
console-readout-open = للعموم: عرض جزء
console-call-act-absent = إعلان أن الطرف الآخر لم يحضر
console-readout-sign = التوقيع للنشر (L18)
console-readout-not-granted = يلزم للنشر إذن إلى PUBLIC ‏(L22) من { $parties } يسمّي { $refs }.
console-readout-grant = اقتراح الإذن
