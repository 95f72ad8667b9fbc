# The page of one call.

console-page-call = Розмова
console-call-page = Сторінка розмови
console-call-back = Усі розмови
console-call-kind = Рівень: { $level }; засіб: { $mode }; перекладач: { $interpreter }
console-call-begins-in = Початок за
console-call-ends-in = Вікно відкрите; до його кінця
console-call-over-since = Від кінця вікна минуло
console-call-no-window = Вікно не призначено. Воно призначене, коли кожна сторона прийняла те саме.
console-call-clocks = Єдиний час для { $parties }: UTC (Z). Статут не називає місцевого часу, тож його не показано.
console-call-sides = Що кожна сторона каже про час
console-call-said-nothing = поки нічого про це не сказала
console-call-agenda = Про що йтиметься
console-call-agenda-agreed = Порядок денний { $party }, версія { $version }: ПОГОДЖЕНО всіма.
console-call-agenda-proposed = Порядок денний { $party }, версія { $version }: ЗАПРОПОНОВАНО, не погоджено.
console-call-no-agenda = Порядку денного не запропоновано. Теми запиту:
console-call-no-items = У порядку денному нічого немає, і на лінії нічого не лишається відкритим.
console-call-open-item = ВІДКРИТО
console-call-leads = першою говорить { $party }; { $span }
console-call-theirs = Їхній виклад
console-call-common = Що кажуть усі
console-call-nothing-common = поки нічого
console-call-apart = Викладено по-різному
console-call-earlier = { $count ->
    [one] { $count } раніше слово тут не показано.
    [few] { $count } раніші слова тут не показано.
   *[many] { $count } раніших слів тут не показано.
}
console-call-more = { $count ->
    [one] На лінії відкрита ще { $count } справа.
    [few] На лінії відкриті ще { $count } справи.
   *[many] На лінії відкрито ще { $count } справ.
}
console-call-more-on-screen = { $count ->
    [one] Ще { $count } пункт: див. екран.
    [few] Ще { $count } пункти: див. екран.
   *[many] Ще { $count } пунктів: див. екран.
}
console-call-phrases = Узгоджені фрази, за номерами
console-call-readouts = Що було сказано, за словами кожної сторони
console-call-readout-of = Виклад { $party } ({ $kind })
console-call-last = Останній виклад перед цією розмовою, { $party }
console-call-point-n = Пункт
console-call-point-said = Сказано, за цим викладом
console-call-point-word = Усі слова разом
console-call-point-positions = Позиція інших
console-call-of-item = (пункт порядку денного { $n })
console-call-no-position = без позиції
console-call-follow = Оформити дію за підсумками
console-call-agreed = Про що домовилися
console-call-nothing-agreed = Домовленостей, які було б доведено, немає.
console-call-agreed-note = Тут стоїть лише те, що один виклад називає погодженим чи обіцяним і з чим кожна інша сторона розмови погодилася в цьому пункті. Усе інше — слово однієї сторони.
console-call-actions = Що з цього випливає
console-call-answer = Відповідь на виклад { $party }, за пунктами
console-call-answer-lead = Погодитися з пунктом — означає сказати, що обидві сторони викладають це так. Пункт без позиції лишається словом однієї сторони. Вийде чернетка; ваш ключ підпише її, коли ви її дозволите.
console-call-answered = Щодо кожного пункту наша позиція є; нова стане на її місце.
console-call-position = Наша позиція
console-call-position-text = Словами
console-call-draft-positions = Підготувати цю відповідь
console-call-notes = Нотатки для нашого викладу
console-call-notes-lead = Записане тут — чернетка нашого викладу. Вона лишається на цьому посту, доки офіцер її не дозволить.
console-call-take-out = Прибрати
console-call-draft-readout = Прочитати чернетку викладу цілком і дозволити
console-call-draft-position = Прочитати чернетку наших позицій цілком і дозволити
console-call-of = Пункт
console-call-no-item = жоден
console-call-who = Хто сказав
console-call-how = Як
console-call-text = Що сказано
console-call-due = До якого строку (зобов’язання)
console-call-note = Записати
console-call-may-not = Ваш ключ не може дозволити виклад (C06).
console-call-act-agenda = Запропонувати порядок денний
console-call-act-answer = Відповісти на запит
console-call-act-opened = Заявити, що почалася
console-call-act-closed = Заявити, що закінчилася
console-call-print = Надрукувати на двох сторінках
