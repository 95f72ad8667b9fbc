# Ошибки учений: их часы, их руководство, их сроки.

error-clock-bad-speed = Никакие часы не идут в { $speed } раз быстрее; возьмите от 0 (стоят) до { $most }.
error-exercise-over = Учения окончены.
error-exercise-not-yours = За { $party } в этих учениях играют люди: с их консоли учениями не руководят.
error-exercise-busy = Учения не ответили вовремя; посмотрите, идут ли они ещё, и повторите.
error-exercise-no-such-inject = Вводной { $name }, которую можно было бы дать сейчас, нет; посмотрите список.
error-exercise-lacks = { $name } ещё нельзя сказать: речь идёт о { $lacks }, чего никто не сказал.
error-exercise-no-such-party = Никто с именем { $name } не участвует; выберите из { $known }.
error-exercise-no-journal = В папке { $path } учений не было ({ $reason }); укажите папку из --keep.
error-exercise-not-played = Сейчас в { $path } учения никто не ведёт; начните их командой comity exercise play.
