# The page of a brief, and what leads to it.

console-page-brief = Довідка для першої особи
console-brief-language = Мова довідки
console-brief-back = Назад до розмови
console-brief-open = Довідка для першої особи
console-brief-draft-agenda = Накидати порядок денний: теми й відкриті дії за підсумками
console-brief-clocks = Початок у столицях
console-voice-heading = Хто біля телефону
console-voice-lead = Де працює лише телефон: кожна сторона бере число й читає його вголос, потім кожна читає слова, що випливають з обох чисел. Їх дають ключі самої лінії; одна спроба, десять хвилин.
console-voice-party = Хто має бути біля телефону
console-voice-draw = Взяти число й запитати (з підписом)
console-voice-number = Число, яке прочитала { $party }
console-voice-take = Дати наші слова
console-voice-heard = Слова, які потім прочитала { $party }
console-voice-check = Чи зійшлися? Одна спроба
console-page-readout = Виклад для загалу
console-readout-choose = Які пункти показати
console-readout-print = Надрукувати показане
console-readout-file = Файл, який може перевірити кожен
console-readout-lead = Спершу кожна сторона підписує корінь усіх пунктів. Читач файлу перевіряє, що показане до нього входить; статут лінії там теж є. Опущене за ним не вгадати. Запитайте інших, перш ніж оприлюднювати: програма не питає.
console-readout-count = Опущено пунктів: { $count }.
console-readout-open = Для загалу: показати частину
console-call-act-absent = Заявити, що інша сторона не прийшла
console-readout-sign = Підписати для публікації (L18)
console-readout-not-granted = Для оприлюднення потрібна згода для PUBLIC (L22) від { $parties }, у якій названо { $refs }.
console-readout-grant = Запропонувати згоду
