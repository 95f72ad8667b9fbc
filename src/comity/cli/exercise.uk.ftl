# Навчання: їхнє керівництво та їхні строки.

cli-exercise-RUNNING = { $time }. Тривають; у тиші у { $speed } разів швидше.
cli-exercise-PAUSED = { $time }. Зупинено на час.
cli-exercise-OVER = { $time }. Ввідних більше немає.
cli-exercise-inject-LATER = пізніше
cli-exercise-inject-NEXT = наступна
cli-exercise-inject-DONE = сказано
cli-exercise-inject-THEIRS = лишено людям
cli-exercise-inject-LEFT_OUT = пропущено
cli-exercise-times = показано { $displayed } с · відкрито { $opened } с · відповіли { $answered } с
cli-exercise-late = ЗАПІЗНО
cli-exercise-late-held = отримано
cli-exercise-late-opened = відкрито
cli-exercise-late-answered = відповіли
