# The page of a brief, and what leads to it.

console-page-brief = Справка для первого лица
console-brief-language = Язык справки
console-brief-back = Назад к разговору
console-brief-open = Справка для первого лица
console-brief-draft-agenda = Набросать повестку: темы и открытые действия по итогам
console-brief-clocks = Начало в столицах
