# Помилки навчань: їхній годинник, їхнє керівництво, їхні строки.

error-clock-bad-speed = Жоден годинник не йде у { $speed } разів швидше; візьміть від 0 (стоїть) до { $most }.
error-exercise-over = Навчання закінчено.
error-exercise-not-yours = За { $party } у цих навчаннях грають люди: з їхньої консолі навчаннями не керують.
error-exercise-busy = Навчання не відповіли вчасно; подивіться, чи вони ще тривають, і повторіть.
error-exercise-no-such-inject = Ввідної { $name }, яку можна було б дати зараз, немає; подивіться список.
error-exercise-lacks = { $name } ще не можна сказати: йдеться про { $lacks }, чого ніхто не сказав.
error-exercise-no-such-party = Ніхто з іменем { $name } не бере участі; виберіть із { $known }.
error-exercise-no-journal = У теці { $path } навчань не було ({ $reason }); вкажіть теку з --keep.
error-exercise-not-played = Зараз у { $path } навчань ніхто не веде; почніть їх командою comity exercise play.
