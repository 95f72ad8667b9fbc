# До розмови: довідка для першої особи, годинники столиць, перший порядок денний.

clock-there = { $party }: { $day } { $month }, { $hour }:{ $minute } (UTC{ $offset })
clock-unknown = { $party }: часовий пояс { $zone } цій машині не відомий
brief-title = Довідка перед розмовою
brief-lead = Що стоїть між сторонами, як це читає { $party }. Ніщо тут не каже, чий виклад правильний.
brief-incidents = Відкриті інциденти й питання
brief-conflicts = Де дії перетинаються
brief-activities = Дії
brief-pauses = Паузи й відведення
brief-limits = Обмеження
brief-ours = Наш виклад
brief-theirs = Їхній виклад
brief-common = Що кажуть усі
brief-apart = Викладено по-різному
brief-silent = мовчання
brief-nothing = Тут нічого немає.
brief-topics = Теми запиту
brief-agenda = Порядок денний
brief-agenda-agreed = Порядок денний: ПОГОДЖЕНО всіма
brief-agenda-proposed = Порядок денний: ЗАПРОПОНОВАНО, не погоджено
brief-item = { $n }. { $title } (першою { $party }, { $minutes } хв)
brief-last = Останній виклад, { $party }, { $when }
brief-no-last = Викладів попередніх розмов у журналі немає.
brief-actions = Відкриті дії за підсумками
brief-no-actions = Відкритих дій за підсумками немає.
brief-owner = виконує { $party }, строк { $when }
brief-late = СТРОК МИНУВ
brief-earlier = { $count ->
    [one] Ще { $count } попереднє слово в журналі.
    [few] Ще { $count } попередні слова в журналі.
   *[many] Ще { $count } попередніх слів у журналі.
}
brief-more = { $count ->
    [one] Ще { $count } не знайшлося місця: дивіться консоль.
    [few] Ще { $count } не знайшлося місця: дивіться консоль.
   *[many] Ще { $count } не знайшлося місця: дивіться консоль.
}
brief-no-window = Час не призначено.
brief-at = Складено на { $when }.
brief-cut = Зріз журналу: записів { $entries }, відбиток обстановки { $digest }.
brief-cut-entry = Зріз журналу: усе, що відоме запису { $entry }; записів { $entries }, відбиток обстановки { $digest }.

voice-title = Хто біля телефону: { $party }
voice-read = Прочитайте вголос: { $words }
voice-figures = Цифрами: { $figures }
voice-until = Годиться до { $when }, один раз.
voice-theirs = Їхнє число: { $figures }
voice-say = Наші слова; прочитайте їх після того, як прочитають свої: { $words }
voice-fits = СЛОВА ЗІЙШЛИСЯ: той, хто говорить, сидить за вузлом { $party }.
voice-wrong = СЛОВА НЕ ЗІЙШЛИСЯ: закінчіть розмову й передзвоніть { $party } за відомим вам номером.
voice-state = Під час відкриття розмови (C04) назвіть запис запитання: { $entry }.
voice-relay = Це не показує, що посередині ніхто не передає обидва голоси: зобов’язальне йде лінією, письмово.

readout-title = Виклад { $entry }, { $party }
readout-root = Корінь
readout-sealed = Підписано записом { $entry }: тепер можна показати частину.
readout-written = { $output }: показано пунктів: { $shown }, опущено: { $left }.
readout-signed-by = Підписали: { $parties }.
readout-omitted = { $n }. ■■■■■■ опущено
readout-left = Опущено пунктів: { $count }. Показане входить до підписаного; нічого не змінено.
readout-signed = Підписала { $party }: { $offices }
readout-key = Слова її ключа, порівняйте з тими, що вона оголосила сама: { $words }
readout-unsigned = Ніхто не підписав.
