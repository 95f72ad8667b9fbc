# The page of a brief, and what leads to it.

console-page-brief = Справка для первого лица
console-brief-language = Язык справки
console-brief-back = Назад к разговору
console-brief-open = Справка для первого лица
console-brief-draft-agenda = Набросать повестку: темы и открытые действия по итогам
console-brief-clocks = Начало в столицах
console-voice-heading = Кто у телефона
console-voice-lead = Где работает только телефон: каждая сторона берёт число и читает его вслух, затем каждая читает слова, которые следуют из обоих чисел. Их дают ключи самой линии; одна попытка, десять минут.
console-voice-party = Кто должен быть у телефона
console-voice-draw = Взять число и спросить (с подписью)
console-voice-number = Число, которое прочла { $party }
console-voice-take = Дать наши слова
console-voice-heard = Слова, которые затем прочла { $party }
console-voice-check = Сошлись ли? Одна попытка
console-page-readout = Изложение для публики
console-readout-choose = Какие пункты показать
console-readout-print = Напечатать показанное
console-readout-file = Файл, который может проверить каждый
console-readout-lead = Сначала каждая сторона подписывает корень всех пунктов. Читатель файла проверяет, что показанное в него входит; устав линии там тоже есть. Опущенное по нему не угадать. Спросите других, прежде чем публиковать: программа не спрашивает.
console-readout-count = Опущено пунктов: { $count }.
console-readout-open = Для публики: показать часть
console-call-act-absent = Заявить, что другая сторона не пришла
console-readout-sign = Подписать для публикации (L18)
console-readout-not-granted = Для публикации нужно согласие для PUBLIC (L22) от { $parties }, в котором названы { $refs }.
console-readout-grant = Предложить согласие
