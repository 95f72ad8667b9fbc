# The doors and files of the line: what stands on each page, and how it comes to be there.

console-doors = Двері та справи
console-door-talks = Переговори
console-lead-contact = Який стан лінії, що про неї оголошено, коли контакти штабів і що перевірено.
console-lead-manoeuvres = Дії, проходи та райони, як їх оголосили сторони: вікно, термін попередження в кожного отримувача і що з чим сходиться.
console-lead-launches = Повідомлення про пуски з їхніми вікнами та пуски, помічені з повідомленням чи без нього.
console-lead-incidents = Кожен інцидент у викладі кожної сторони, поруч. Жодному викладу не надано переваги.
console-lead-calls = Розмови керівників: запитані, призначені, проведені, з їхніми викладами; і що взяла на себе кожна сторона.
console-lead-pauses = Паузи, як їх записано і як їх тлумачать, і що виходить із кожного повідомлення за кожного тлумачення.
console-lead-exchanges = Обміни полоненими: обидва списки, обидва підрахунки і де числа розходяться.
console-lead-limits = Межі озброєнь, числа, які оголошує кожна сторона, та інші підрахунки того самого.
console-lead-figures = Числа за тими, хто їх називає: на який час і з якого джерела. Жодному не надано переваги.
console-lead-talks = Тексти за статтями й мовами, раунди переговорів і дії, яких вимагає текст.
console-nothing-contact = Немає ні контактів штабів, ні сигналів, ні запитань про слова. Контакт штабів пропонують повідомленням C10, і відтоді він стоїть тут; запитання про повідомлення — L13.
console-nothing-manoeuvres = Ніхто не оголосив дії. Повідомлення про дію (A02), прохід чи район стоїть тут із терміном попередження в кожного отримувача і з усім, з чим воно сходиться.
console-nothing-launches = Про пуски не попереджали й не повідомляли. Повідомлення (M01) містить вікна; про помічений пуск повідомляють M05, було попередження чи ні.
console-nothing-incidents = Про інциденти не повідомляли. Повідомлення (I01) відкриває інцидент; потім кожна сторона дає свій виклад, і всі стоять поруч.
console-nothing-calls = Розмов не запитували. Запит (C01) відкриває розмову: порядок денний, вікно, учасники; після неї — виклад, який кожна сторона підписує або не приймає за пунктами.
console-nothing-pauses = Пауз не записано й не тлумачать. Текст (Q01) відкриває паузу; далі йдуть тлумачення й повідомлення, з висновком за кожним тлумаченням.
console-nothing-exchanges = Обмінів тут не відкрито. Обмін починається зі списків обох сторін (P02); запечатане для інших тут не стоїть.
console-nothing-limits = Меж не погоджено й не запропоновано. Їх відкриває режим (N01); потім кожна сторона оголошує свої числа за днями, і кожне стоїть поруч зі своєю межею.
console-nothing-figures = Ніхто не назвав чисел. Число (F01) каже, хто його називає, на який час, і його джерело (F04).
console-nothing-talks = Немає ні текстів, ні раундів переговорів. Проєкт тексту (T01) відкриває таблицю статей; раунд пропонують із місцем і часом.
console-matters = Справи
console-filter = За станом
console-every-state = усі
console-show-more = Показати ще
console-read-here = Наскільки його запечатані повідомлення відкриті тут.
console-again = Прочитати знову
console-choose-matter = Виберіть справу зі списку, щоб побачити її цілком.
console-staff-contacts = Контакти штабів
console-no-contacts = Жодного не погоджено. Контакт буває в той час, який прийняли обидві сторони.
console-tests = Останні перевірки
console-no-tests = Лінію ще не перевіряли. Перевірка (L02) доводить шлях; відповідь людини на неї доводить чергування.
console-calls-ahead = Наступна розмова й останній виклад
console-call-next = Наступна розмова
console-no-call-ahead = Розмову не призначено. Її призначено, коли всі її сторони прийняли те саме вікно.
console-call-read-out = Останній виклад розмови
console-no-read-out = Викладів розмов ще немає. Після розмови кожна сторона підписує виклад за пунктами.
console-plot-limit = межа { $n }
console-plot-left-out = { $count ->
    [one] Числа ще { $count } стоять лише в таблиці.
    [few] Числа ще { $count } стоять лише в таблиці.
    [many] Числа ще { $count } стоять лише в таблиці.
   *[other] Числа ще { $count } стоять лише в таблиці.
}
console-plot-table = Ті самі числа таблицею
console-plot-when = На час
console-plot-who = Хто називає
console-plot-number = Число
console-plot-note = При цьому
console-plot-counted = { $of }, підрахунок { $by }
console-plot-reported = { $who }, повідомляє { $by }
console-part-mismatch = Інші умови, ніж у названому повідомленні
console-part-field = Поле
console-part-named = названо
console-part-answered = відповіли
console-part-accounts = Виклади поруч
console-account-ours = Наш виклад
console-account-theirs = Виклад { $party }
console-account-all = Що кажуть усі
console-account-silent = нічого про це не каже
console-account-note = Кожен виклад стоїть так, як його дає сторона. Жодному не надано переваги.
console-part-launch = Пуск
console-window = з { $start } до { $end }
console-report-matches = Його автор називає це повідомлення:
console-report-notices = Повідомлення на цей час
console-part-leads = Термін попередження в кожного отримувача
console-part-conflicts = Що сходиться
console-part-plots = Числа в часі
console-part-arms = Межі й числа
console-arms-as-of = На день
console-arms-party = Сторона
console-arms-status = Оголошено
console-arms-category = Категорія
console-arms-value = Число
console-arms-limit = Межа
console-arms-verdict = У порівнянні
console-exchange-differences = Де числа розходяться
console-part-person = Людина
console-part-remains = Останки
console-part-figures = Ряд
console-figure-claimant = Хто називає
console-figure-value = Число
console-figure-as-of = На час
console-figure-source = Джерело
console-figure-state = Стан
console-figure-words = Слова сторін
console-figure-earlier = попереднє значення
console-figure-pairs = { $count ->
    [one] Порівняно { $count } пару
    [few] Порівняно { $count } пари
    [many] Порівняно { $count } пар
   *[other] Порівняно { $count } пари
}
console-part-round = Раунд { $n }
console-part-agreement = Текст
console-round-waits = Чекає слова: { $parties }
console-text-languages = Мови тексту:
console-clause = Стаття
console-clause-state = Стан
console-clause-languages = Мови
console-part-pause = Пауза
console-pause-ends = Закінчується { $when }
console-pause-readings = Тексти й тлумачення
console-pause-reports = Повідомлення за кожного тлумачення
console-pause-report = Повідомлення
console-part-acts = Що з цього вийшло
console-part-facts = Що стоїть поруч
console-clause-wordings = Текст кожного пункту, за мовами
console-exchange-lists = Списки обох сторін
console-exchange-lists-ours = Наші списки
console-exchange-lists-theirs = Списки { $party }
console-exchange-counted = Скільки, за лічбою кожної сторони
