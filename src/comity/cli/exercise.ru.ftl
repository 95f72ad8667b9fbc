# Учения: их руководство и их сроки.

cli-exercise-RUNNING = { $time }. Идут; в тишине в { $speed } раз быстрее.
cli-exercise-PAUSED = { $time }. Остановлены на время.
cli-exercise-OVER = { $time }. Вводных больше нет.
cli-exercise-inject-LATER = позже
cli-exercise-inject-NEXT = следующая
cli-exercise-inject-DONE = сказано
cli-exercise-inject-THEIRS = оставлено людям
cli-exercise-inject-LEFT_OUT = пропущено
cli-exercise-times = показано { $displayed } с · открыто { $opened } с · отвечено { $answered } с
cli-exercise-late = ПОЗДНО
cli-exercise-late-held = получено
cli-exercise-late-opened = открыто
cli-exercise-late-answered = отвечено
