# The page of a brief, and what leads to it.

console-page-brief = ملف المسؤول
console-brief-language = لغة الملف
console-brief-back = عودة إلى المكالمة
console-brief-open = ملف المسؤول
console-brief-draft-agenda = إعداد جدول أعمال: المواضيع والمتابعات المفتوحة
console-brief-clocks = البداية في العواصم
