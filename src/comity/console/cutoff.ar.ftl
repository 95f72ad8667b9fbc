# Cutting off a captured terminal from the watch room.

console-cut-now = الآن، من هذه اللوحة: بضابطين
console-cut-lead = يقول بأولوية FLASH على كل خط لهذه العقدة إنه لا ينبغي لأحد الاعتماد على هذه الطرفية. يبدأ ضابط هنا؛ ويوقّع آخر، من متصفحه، الكلمات نفسها ويرسلها. ويمكن رفع ذلك. أما القطع النهائي فلحاملي المفاتيح الجذرية، أدناه.
console-cut-reason = السبب
console-cut-begin = بدء قطع { $terminal }
console-cut-may-not = لا يجوز لمفتاحك إجازة تعليق (K03).
console-cut-waits = قطع { $terminal } ينتظر ضابطًا ثانيًا
console-cut-begun = بدأه ووقّعه { $offices }. لم يُرسَل شيء بعد.
console-cut-draft = المسودة
console-cut-second = أنت بدأته. يفتح ضابط آخر هذه الصفحة في متصفح آخر ويرسله. ومن كان وحده فله أن يرسل كل مسودة: تكفي القواعد بضابط واحد.
console-cut-lapsed = سقط قطع { $terminal }: لم يُرسَل
console-cut-again = لم يعد بوسع أحد توقيعه بعد مضي عشر دقائق على بدئه. المحطة الطرفية لم تُقطع.
console-cut-join = التوقيع وقطع { $terminal } على كل خط
