# اختبار الخط: تجريه العقدة ويجيب عنه شخص.

console-test-line = اختبار الخط
console-test-line-note = يجيب جهازهم فورًا. ولا يثبت المناوبة إلا جواب ضابط.
console-test-present = يوجد ضابط هنا
console-test-present-note = يجيب عن الاختبار موقَّعًا بمفتاحك. ويثبت مناوبتك لدى { $party }.
