# The page of a brief, and what leads to it.

console-page-brief = Довідка для першої особи
console-brief-language = Мова довідки
console-brief-back = Назад до розмови
console-brief-open = Довідка для першої особи
console-brief-draft-agenda = Накидати порядок денний: теми й відкриті дії за підсумками
console-brief-clocks = Початок у столицях
