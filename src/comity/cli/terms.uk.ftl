# Що кажуть команди навколо слів повідомлень. Позначення: `cli-`, далі де це стоїть.

cli-opening = Відкривається журнал …
cli-making-keys = Створюються ключі …
cli-exporting = Записується журнал …
cli-verifying = Перевіряється кожен підпис …
cli-looking = Огляд …
cli-ask-passphrase = Парольна фраза { $officer }
cli-ask-new-passphrase = Парольна фраза для нових ключів

# Підписи й заголовки стовпців.
cli-label-reality = Режим
cli-label-node = Вузол
cli-label-officers = Офіцери
cli-label-words = Відбиток для читання вголос:
cli-label-addresses = Доступний за адресою
cli-label-lines = Лінії
cli-label-line = Лінія
cli-label-feed = Стрічка
cli-label-digest = Відбиток обстановки
cli-label-entries = Записи
cli-label-stable = Усталено до рівня
cli-mismatch = Відповідь надано на інші умови
cli-accounts = Виклади поруч
cli-facts = Поруч
cli-arms = Числа й межі
cli-contested = СПІРНО: поки ніхто не підтвердив, що це лишається чинним
cli-state-contested = СПІРНО ({ $status })
cli-reading-without = Без цього запису
cli-reading-with = Із цим записом
cli-label-pictures = Звірено
cli-picture-SAME = та сама обстановка, що в { $node }, до рівня { $level }; { $later ->
    [0] пізніше нічого
    [one] пізніше { $later } запис
    [few] пізніше { $later } записи
   *[other] пізніше { $later } записів
 }
cli-picture-differs-from = ОБСТАНОВКА РІЗНИТЬСЯ: { $node } на рівні { $level }, за його непідписаними словами, починаючи зі справи { $matter }
cli-picture-DIFFERS = ОБСТАНОВКА РІЗНИТЬСЯ: { $node } на рівні { $level }
cli-picture-OTHER_SHELF = { $node } знає інші типи або читає їх інакше; не звірено
cli-picture-MALFORMED = { $node } оминає стрічку там, де цього робити не можна; не звірено
cli-label-waiting = Чекають на минуле
cli-label-early = З них показано раніше
cli-label-evidence = Збережені докази
cli-label-path = З’єднання
cli-label-routes = Маршрути
cli-label-entry = Запис
cli-label-released = Затверджено
cli-label-terms = Умови
cli-label-joint = Заявляє відбиток
cli-label-precedence = Терміновість
cli-label-always = Іде при призупиненні
cli-head-time = Час
cli-head-entry = Запис
cli-head-party = Сторона
cli-head-parties = Сторони
cli-head-type = Тип
cli-head-name = Ім’я
cli-head-says = Що каже
cli-head-step = Щабель
cli-head-steps = Кроки
cli-head-at = Коли
cli-head-by = Хто
cli-head-draft = Проєкт
cli-head-releases = Офіцери
cli-head-level = Рівень
cli-head-matter = Справа
cli-head-clause = Пункт
cli-head-languages = Мови
cli-head-state = Стан
cli-head-entries = Записи
cli-head-number = №
cli-head-field = Поле
cli-head-named = Названо { $entry }
cli-head-answered = Відповідь { $entry }
cli-head-kind = Вид
cli-head-terminal = Термінал
cli-head-office = Служба
cli-head-until = До
cli-head-key = Ключ
cli-head-value = Значення
cli-head-origin = Звідки
cli-head-check = Перевірено

# Початок.
cli-init-done = Сторону { $party } засновано; її вузол лежить у { $path }.
cli-init-roots = Кореневі ключі лежать у { $path }: віддайте кожен його власникові й заберіть їх із цієї машини.
cli-init-next = Далі: «comity card { $path } -o КАРТКА», потім прочитайте відбиток іншій стороні телефоном.
cli-none-yet = поки немає
cli-card-of = Картка { $party }, вузол { $node }
cli-card-no-address = Адреси на ній немає: інший вузол чекає, доки його викличе цей.
cli-card-not-written = Щоб записати картку, вкажіть -o ФАЙЛ.
cli-card-written = Записано в { $path }. Надішліть будь-яким способом, а відбиток прочитайте іншій стороні іншим шляхом.
cli-label-paired = Сполучено
cli-node-enrolled = { $node } ({ $party }) зараховано як { $terminal }.
cli-node-enrolled-next = Далі: сполучіть його з іншими, перенесіть запис командою «comity line accept { $path } ФАЙЛ --name ЛІНІЯ» і запустіть. До того про його ключ ніхто не знає.
cli-paired = { $party }: картку сполучено, її відбиток правильний. Якщо { $party } ще не набирає відбиток { $own }, прочитайте його зараз.

# Лінія.
cli-line-proposed = Лінію { $line } запропоновано: { $parties }
cli-line-proposed-by = Затверджено: { $offices }.
cli-line-proposed-next = Передайте { $path } іншій стороні: «comity line accept КАТАЛОГ { $path } --name { $line }». Потім запустіть обидва вузли.
cli-line-read = Поки нічого не прийнято. Щоб прийняти саме ці слова: «comity line accept { $path } ФАЙЛ --name ІМ’Я --officer ПЕРШИЙ --officer ДРУГИЙ».
cli-line-accepted = Лінію { $line } прийнято саме в цих словах.
cli-line-accepted-next = Запустіть вузол командою «comity run { $path }»; лінія відкрита, коли обидва вузли зустрінуться.
cli-line-accepted-before = Лінію { $line } прийнято раніше; нічого не надіслано.
cli-not-running = Вузол не працює: лампи нижче нічого не кажуть про цей момент. Запустіть його командою «comity run».
cli-no-lines = Лінії ще немає; запропонуйте її командою «comity line propose» або прийміть запропоновану.
cli-declared-by = Заявлено: { $party }, діє з { $since }.
cli-alarm = { $mark } { $precedence } { $what }: { $party }, запис { $entry }
cli-asking-own-head = Питаємо в інших вузлів, доки дійшла наша стрічка …
cli-unfit = Наступне слово відкриє нову епоху. { $why }
cli-unmarked = Позначку поза сховищем не вдається записати; наступний запуск відкриє нову епоху.
cli-copying = Копіювання лінії { $line } …
cli-store-copied = Копія в { $path }. Запущений там вузол відкриє нову епоху; ніколи не запускайте обидва.
cli-store-backed-up = Записано в { $path }, байтів: { $bytes }, і прочитано наново. Секретних ключів там немає: зберігайте DIR/keys і DIR/officers у сейфі.
cli-store-restored = Відновлено в { $path }. Більше ніколи не запускайте вузол, з якого знято копію; запущений тут, він відкриє нову епоху.
cli-store-moved = Перенесено до { $path }. Вузол продовжує там у своїх стрічках; попередні сховища відкладено.
cli-store-rebuilt = Сховище лінії { $line } тепер порожнє; запустіть вузол, і він візьме назад те, що зберігають інші сторони. Колишні файли: { $path }
cli-check-mark = Позначка
cli-check-mark-ok = { $line }: позначка поза сховищем пасує: { $path }
cli-check-mark-look = { $line }: { $reason } Позначка: { $path }
cli-running = { $party }/{ $node } працює.
cli-running-standby = { $party }/{ $node } у резерві й стане до роботи, щойно зможе:
cli-running-stop = Зупинити: Ctrl-C. Про все інше запитуйте іншими командами.
cli-tested = Перевірку { $entry } надіслано лінією { $line }. Відповідь машини підтверджує канал, відповідь офіцера — чергування: «comity line show».

# Чергування.
cli-head-precedence = Терміновість
cli-watch-alone = ! ДРУГОГО ОФІЦЕРА НА ЧЕРГУВАННІ НЕМАЄ: те, що потребує двох, іде лише із зазначенням підстави.
cli-watch-officers = Офіцери, чиї ключі тут: { $officers }
cli-watch-quiet = Тривог немає.
cli-watch-climbs = { "    " }якщо не відкрити до { $when }, підніметься на щабель вище
cli-watch-timer-runs = { $party } має { $what } { $entry } до { $when }
cli-watch-timer-late = { $party } мала { $what } { $entry } до { $when }: запізнення { $late }
cli-watch-owed-OPEN = відкрити
cli-watch-owed-ANSWER = відповісти на
cli-watch-owed-UPDATE = надати нове повідомлення щодо
cli-watch-owed-UNREAD_BEFORE_WINDOW = відкрити до початку вікна
cli-watch-drafts = Проєкти на столі: { $drafts }
cli-watch-no-hook = Зовнішній виклик не задано: тривоги видно тут, і назовні нікого не кличуть (comity.toml, [watch]).
cli-watch-confirm-next = Відкритих записів: { $count }. { $on } підтверджує протягом десяти хвилин: «comity watch confirm DIR { $draft } --officer …».
cli-watch-relieved = { $off } передав чергування { $on }, { $when }.

# Записи.
cli-to-all = усім
cli-by-machine = без офіцера: вузол каже це сам
cli-log-empty = На цій лінії нічого не сказано.
cli-inbox-empty = Нічого не надійшло.
cli-unopened = не відкрито
cli-not-for-us = не нам
cli-due = Строк: { $when }.
cli-proof = Підтвердження: запис { $entry }.
cli-rung = { $word }: { $by }, { $when }.
cli-not-opened = Жоден офіцер { $party } не заявляє, що відкрив це.
cli-sent = Запис { $entry } від { $time }, { $precedence }: збережено тут і підписано.
cli-sent-by = Затверджено: { $offices }.
cli-sent-not-delivered = Чи має його інша сторона: «comity held КАТАЛОГ СТОРОНА { $entry }».
cli-flagged = Позначка: { $flag }

# Проєкти.
cli-released = Затверджено: { $offices } ({ $given } із { $needed }).
cli-needs-staff = Одне затвердження має надійти від посади, яку статут відносить до рівня штабу або вище.
cli-drafts-empty = На столі нічого не чекає.
cli-dropped = Проєкт { $draft } знято; нічого з нього не надіслано.
cli-confirm-release = Затвердити так, як тут?
cli-name-again = Ніхто з офіцерів не писав стороні { $party } 30 діб. Введіть { $party }, якщо мається на увазі саме вона
cli-protected = У час, названий у цьому повідомленні, перебуває під захистом, наскільки цей вузол може це прочитати:
cli-protected-none = Цей вузол не читає нічого, що перебувало б під захистом у час, названий у цьому повідомленні.
cli-protected-more = Місця не порівнювалися. Те, чого тут немає, перебуває під захистом так само.
cli-foreseen = Кожен читач позначить це повідомлення:
cli-foreseen-next = Змініть його або надішліть із причиною, яка піде разом із ним: «comity draft send DIR { $draft } --override ПРИЧИНА --officer …».
cli-foreseen-overridden = Його надсилають попри це, із зазначеної в ньому причини.

# Типи й бланки.
cli-as-re = як у того, на що відповідає
cli-types-next = Офіцери: скільки мають затвердити. Докладніше: «comity describe ТИП».
cli-phrases-next = Подати сигнал: «comity send DIR A19 --file FILE»; приклад: «comity phrases НОМЕР».
cli-phrases-send = Подати: «comity send DIR A19 --file FILE». Час - число мілісекунд, місце - два числа по 1e-7 градуса.
cli-own-fields = Поля
cli-common-fields = Поля, які може мати будь-яке повідомлення
cli-required-mark = * обов’язково.
cli-example = Зразок
cli-form-begin = Що прочитати не можна, питають знову. Позначене * має бути; порожній рядок пропускає решту або бере те, що в [ ]. «<» повертає на одне питання, «-» пропускає, «\» наприкінці рядка продовжує текст на наступному.
cli-form-example = Приклад: { $example }
cli-form-chars = Щонайбільше { $most } знаків
cli-form-members = Членів: від { $low } до { $high }
cli-form-members-from = Членів: не менше { $low }
cli-form-another = { $label }: ще?
cli-form-give = { $label }: зазначити?

# Обстановка й висновок про файл.
cli-digest = Відбиток обстановки { $digest }
cli-as-of = Як це зберігалося на записі { $entry }.
cli-private-picture = Приватна обстановка сторін { $parties }: { $identity }
cli-compared = { $look ->
    [SAME] До цього місця однакові: відбиток { $digest }.
    [OTHER_SHELF] Не порівнювалися: інший вузол знає інші типи або зводить їх інакше.
    [OTHER_CUT] Не порівнювалися: вони не одного зрізу й не для тих самих сторін.
   *[DIFFERS] Обстановки відрізняються: тут { $ours }, там { $theirs }.
}
cli-compared-matter = Перша розбіжність: { $kind } { $entry }.
cli-verdict-SOUND = ПРАВИЛЬНО: { $path } підтверджує сам себе, кожен підпис і кожне місце.
cli-verdict-REFUSED = НЕ ПРИЙНЯТО: { $path } не відповідає правилу.
cli-verdict-DAMAGED = ПОШКОДЖЕНО: { $path } змінено або обрізано після створення.
cli-verdict-INCOMPLETE = НЕПОВНО: минулого деяких записів немає в { $path }.
cli-verdict-FORKED = РОЗДВОЄНО: { $path } показує два записи на одному місці або містить доказ.
cli-verdict-PROVED = ДОВЕДЕНО: { $path } — доказ, який не потребує нічиїх слів.
cli-verdict-span = Записів: { $count }, за вказаним часом з { $first } до { $last }.
cli-verdict-joints = Відбитків, заявлених вузлами, що збіглися з обчисленими тут: { $same } із { $all }.
cli-verdict-flag = Запис { $entry } має позначку: { $flags }
cli-verdict-rests = Усе сказане вище спирається на ці відбитки. Звірте їх з отриманими від самих сторін:
cli-verdict-not = Це не каже, що заява правдива, що про неї знала людина або що більше нічого не сказано.
cli-fault-entry = (запис { $entry })
cli-fault-item = (елемент { $item }, з байта { $octet })
cli-proof-FORK = Вузол { $node } сторони { $party } підписав два записи з номером { $number }.
cli-proof-MALFORMED = Вузол { $node } сторони { $party } підписав запис із номером { $number }, якого не допускає жодне правило.

# Догляд.
cli-exported = Записів у { $path }: { $entries } (байтів: { $bytes }). Перевірити будь-де: «comity verify { $path }».
cli-enrolled = { $office }: офіцера допущено.
cli-renewed = Новий ключ { $key } збережено; перезапустіть вузол, і все подальше запечатуватиметься для нього.
cli-state-ok = гаразд
cli-state-look = ПОГЛЯНУТИ
cli-state-bad = ПОГАНО
cli-check-config = налаштування
cli-check-config-ok = Відрізняється від типових значень: { $count }.
cli-check-config-bad = { $reason }
cli-check-rights = права
cli-check-rights-ok = Ключі може читати лише цей користувач.
cli-check-rights-bad = Інші можуть читати { $reason }; заберіть у них це право командою «chmod go-rwx».
cli-check-roots = кореневі ключі
cli-check-roots-ok = На цій машині їх немає.
cli-check-roots-look = У { $path } їх { $count }; віддайте їх власникам і заберіть звідси.
cli-check-roots-bad = { $reason }
cli-check-enrolled = допуск
cli-check-enrolled-ok = Ключ вузла допущено до { $until }.
cli-check-enrolled-look = Ключ вузла допущено лише до { $until }; нехай власники кореневих ключів допустять його знову.
cli-check-enrolled-bad = Ключ вузла зараз не допущено: { $reason }.
cli-check-certificate = сертифікат
cli-check-certificate-ok = Він несе власний ключ вузла.
cli-check-certificate-bad = { $reason } не несе власного ключа вузла; приберіть цей файл, і його буде створено заново.
cli-check-clock = годинник
cli-check-clock-ok = { $now }; звірте з іншим годинником.
cli-check-clock-look = { $now }: раніше, ніж записано тутешні файли; переставте годинник.
cli-check-clock-bad = { $reason }
cli-check-disk = диск
cli-check-disk-ok = Вільно { $free } МіБ; ще { $reserve } МіБ залишено на найгіршу годину.
cli-check-disk-look = Вільно лише { $free } МіБ, крім резерву { $reserve } МіБ; звільніть місце.
cli-check-disk-bad = { $reason }
cli-check-record = журнал
cli-check-record-ok = { $line }: записів { $count }, кожен підпис перевірено наново.
cli-check-record-look = Лінії ще немає.
cli-check-record-bad = { $reason }
cli-check-served = обслуговування
cli-check-served-look = { $line } розпочато після запуску вузла; перезапустіть вузол.
cli-check-opening = ключ запечатування
cli-check-opening-ok = Створено { $since }.
cli-check-opening-look = Створено { $since }, понад 31 день тому; оновіть його командою «comity terminal renew» і перезапустіть вузол.
cli-check-opening-bad = { $reason }
cli-check-waiting = ранні записи
cli-check-waiting-ok = { $line }: жоден не чекає на своє минуле.
cli-check-waiting-look = { $line }: чекають на своє минуле: { $count }; запустіть вузол і дайте йому з’єднатися.
cli-check-store = сховище
cli-check-store-ok = { $line }: файл цілий.
cli-check-refs = квитанції
cli-check-refs-ok = { $line }: ненадісланих немає.
cli-check-refs-look = { $line }: є ненадіслані; вони підуть, коли вузол запрацює.

cli-proposal = Пропозиція { $entry }, { $party } ({ $type }): { $state }; у всіх з { $since }.
cli-proposal-waits = Ще мають відповісти: { $parties }.
cli-proposal-differs = { $field }: тут { $here }; у { $entry } { $there }.
cli-means-leave = Це останній запис вашої сторони на цій лінії. Ваші зобов’язання лишаються за вами. Повернути вас може лише поправка, яку приймуть усі.
cli-means-exclude = Ви пропонуєте решті продовжувати без { $party }. Це має прийняти кожна інша сторона. Робіть це, лише коли маєте все, чого чекаєте від { $party }.
cli-means-amend = Ви пропонуєте інші умови для всієї лінії. Вони чинні, коли їх прийме кожна сторона; одне відкликання попередніх не повертає.
cli-sure = Продовжити?

cli-exported-sealed = Записано в { $path }: записів { $entries }, тіл { $bodies }, байтів { $bytes }; прочитати можуть лише вузли сторони { $party }.
cli-importing-look = Перегляд файлу
cli-importing = Приймання { $path }
cli-imported = Лінія { $line }: прийнято записів { $taken }, уже були { $known }.
cli-imported-bodies = Прийнято запечатаних тіл: { $bodies }.
cli-imported-waiting = Чекають того, на що посилаються: { $waiting }.
cli-imported-lacking = Чекають записів з { $first } по { $last } вузла { $whose }: { $waiting }.
cli-imported-faults = Не прийнято: { $count }. Роздвоєнь: { $forks }. Збережіть файл як є.

cli-label-covered = Покриття
cli-covered-by = постквантове, контрольною точкою { $checkpoint }
cli-covered-not-yet = ще не постквантове
cli-head-terminal-state = Стан
cli-terminal-doubts = { $terminal }, лінія { $line }: через припинення ключа спірних записів: { $disputed }, пізніших: { $after }.
cli-means-revoke = Це назавжди припиняє { $terminal } ({ $office }). Написане до точки відсікання лишається чинним; наявних тут записів за нею: { $beyond }. Інше, чого тут не бачили, не рахується, доки ваша сторона цього не підтвердить. Скасувати це не може ніхто; новий ключ — це новий допуск.
cli-means-revoke-officer = Це назавжди припиняє ключ { $office }. Випущене з ним і наявне тут лишається чинним; чого тут ще немає, те спірне, доки ваша сторона цього не підтвердить. Скасувати це не може ніхто.
cli-means-rotate = З наступної заяви заяви вашої сторони випускають лише наступні кореневі ключі. Теперішні більше нічого не випускають. Скасувати це не може ніхто.
cli-terminal-ended = { $terminal } ({ $office }) відкликано.
cli-terminal-cut = Лінія { $line }: стрічка { $feed } чинна по кількість записів { $size }, останній від { $time }.
cli-terminal-file = Записано в { $path }; інша сторона передасть це командою «comity terminal carry». До того про це ніхто не знає.
cli-told-nothing = На лінії { $line } все це вже є.
cli-told-without-effect = Лінія { $line }: передано, але там це нічого не припиняє: названого місця тут не бачили.
cli-told = Лінія { $line }: передано заяв: { $count }.
cli-rotated = Наступні кореневі ключі чинні. Передайте кожен новий файл його тримачеві; старі ключі лежать у { $path }: знищте їх, коли заява буде на кожній лінії.
cli-log-not-covered = З цих записів ({ $shown }) ще не покриті постквантово: { $waiting }.
cli-label-seal = Печатка
cli-label-stands = Стан
cli-round-number = Раунд { $n }
cli-label-text = Геш тексту
cli-label-launch = Пуск
cli-leads = Завчасність
cli-seal-stands = { $state }; розкрито печаток цього класу сторони { $party }: { $opened } з { $made }, прострочено: { $late }
cli-no-figures = У журналі немає жодної цифри.
cli-head-as-of-time = На час
cli-head-claimant = Хто наводить
cli-figure-earlier = попереднє значення: { $value }
cli-figure-agreed = прийняли всі в заявленому вигляді, за одним хешем умов
cli-head-shape = Фігура
cli-head-heights = Висоти
cli-head-windows = Вікна
cli-shape-circle = коло
cli-shape-polygon = багатокутник
cli-shape-corridor = коридор
cli-shape-sector = сектор
cli-shape-named = лише назва
cli-all-heights = усі
cli-all-times = завжди
cli-windows-from = { $count } з { $start }
cli-any-one-from = 1 із { $count } з { $start }
cli-shapes-more = Ще фігур: { $count }; усі — з --json.
cli-converted = Записано в { $path }. Нічого не надіслано.
cli-markers-sent = Надіслано позначок на { $address }: { $count }. Вони спливають самі.
cli-head-receiver = Для
cli-head-released-by = Випустили
cli-head-mark = Знак
cli-head-handed-out = Коли
cli-means-no-strike = Увесь список того, що під захистом, іде одержувачеві { $receiver }; місць у ньому: { $count }. У чужих руках це список цілей. Копію позначено й занесено до журналу.
cli-no-strike-written = Копію { $number } записано в { $path }, знак { $mark }.
cli-no-strike-by = Лише для { $receiver }; випустили { $offices }.
cli-no-strike-left = НЕМАЄ в копії, тут немає місця, яке можна накреслити, повідомте голосом: { $names }
cli-no-strike-none = Копій не видавали.
cli-no-strike-changed = ЗМІНЕНО
cli-no-strike-untraced = Файл не від копії з журналу.
cli-no-strike-traced = Копія { $number } для { $receiver }, { $when }: її точок у файлі: { $places }; її знак словами: { $named }.
cli-no-strike-named = знайдено
cli-no-strike-not-named = не знайдено
cli-markers-kept-back = Не надіслано, бо під захистом: { $count }.
cli-markers-left = Не накреслено, бо позначка їх не вміщує або немає місця: { $count }.
cli-markers-stopped = Зупинено. Останнє надіслане спливе саме.

cli-picture-conflicts = Перетини { $digest }, правила { $rules }: ПЕРЕТИН { $conflict }, НЕВИЗНАЧЕНО { $marginal }, не порівнюється { $undrawn }
cli-label-conflicts = Перетини
cli-conflicts-undrawn = Не порівнюється: { $why }
cli-check-title = Якщо надіслати це зараз
cli-check-place = Визначеного місця немає: порівнювати нічого.
cli-check-lead = Завчасність
cli-check-flags = Жоден читач цього не позначить.
cli-check-sent = Нічого не надіслано й не збережено. Ніщо з цього не зупиняє повідомлення.
cli-label-console = Пульт
cli-head-around = Біля
cli-head-begins = З
cli-blind-offer = Пропозиція для { $party } — у { $path }: комірок { $count }, у списку { $listed }. Передайте її; з тим, що повернеться: «comity blind finish».
cli-blind-answer = Відповідь для { $party } — у { $path }: комірок { $count }, у списку { $listed }. Передайте її; { $party } дізнається про підсумок першою і потім має передати вам кінець.
cli-blind-grid = Комірки приблизно { $km } км і { $hours } год.
cli-blind-none = Жодної з ваших комірок ({ $mine }) немає у списку { $party }.
cli-blind-shared = Є і у списку { $party }: { $count } з ваших комірок ({ $mine }).
cli-blind-means = Це правильно настільки, наскільки правильні обидва списки. Два плани в одній комірці можуть і не зустрітися; без спільних комірок вони не зустрінуться, якщо обидва списки повні.
cli-blind-end = Кінець для { $party } — у { $path }; передайте його: без нього { $party } не дізнається про підсумок.
cli-blind-kept = Те, що пізніше підтвердить ваші комірки, — у { $path }; хто його має, той знає їх усі.
cli-blind-dropped = Таємницю цієї звірки видалено; ніхто нічого з неї не дізнається.
cli-blind-opened = Список { $party } складено з цих комірок: { $count }.
cli-blind-more = … і ще { $count }; усі — у --json.
cli-blind-working = звіряються списки
cli-coarse-title = Що побачить інша сторона
cli-coarse-area =
    { $times ->
        [0] Район плану — близько { $plan } км², рамки — { $box } км²: не більша й удвічі.
        [1] Район плану — близько { $plan } км², рамки — { $box } км²: не більша й удвічі.
       *[other] Район плану — близько { $plan } км², рамки — { $box } км²: рамка більша, у стільки разів — { $times }.
    }
cli-coarse-time =
    { $times ->
        [0] Вікно довше за план менш ніж удвічі.
        [1] Вікно довше за план менш ніж удвічі.
       *[other] Вікно довше за план: у стільки разів — { $times }.
    }
cli-coarse-kept = Усі інші поля — як у плані; перевірте, чи не кажуть вони більше, ніж рамка. Нічого не надіслано.
cli-coarse-form = Це поля A02, які кажуть де і коли; додайте решту. Нічого не надіслано.
cli-tracks-usual = Хартія не встановлює ступенів зближення; тут наведено звичайні.
cli-tracks-too-much = Даних забагато для точного розрахунку: те, що не названо певним, може бути певним. Дайте менше траєкторій за раз.
cli-tracks-kept = Нічого не збережено й не надіслано.
cli-tracks-more-gaps = { $count ->
    [one] Ще { $count } перерва; вона є в --json.
    [few] Ще { $count } перерви; вони є в --json.
   *[other] Ще { $count } перерв; вони є в --json.
}
cli-tracks-nothing = Ні в чому із записаного не був, і жодна перерва цього не приховує.
cli-tracks-more-dark = { $count ->
    [one] Ще в { $count } випадку це невідомо; він є в --json.
    [few] Ще у { $count } випадках це невідомо; вони є в --json.
   *[other] Ще у { $count } випадках це невідомо; вони є в --json.
}
cli-qr-title = { $name } · { $bytes } байтів · { $hash }
cli-qr-caption = { $number } з { $all }
cli-qr-drawing = Малюємо коди
cli-qr-reading = Шукаємо коди
cli-qr-printed = Кодів: { $all }, сторінка { $path }; надрукуйте її в натуральну величину й звірте число в заголовку з одержувачем.
cli-qr-whole = Цілком: { $path }. Звірте { $hash } із заголовком сторінки.
cli-qr-lacking = Прочитано кодів: { $taken }; потрібно ще щонайменше { $lacking }. Нічого не записано.
cli-qr-foreign = Відкладено кодів: { $count }; пошкоджені або не від цієї програми.

# Carriers

cli-route-added = Шлях { $name } записаний у comity.toml. Запустіть вузол знову, і він послужить поряд з іншими.
cli-route-removed = Шляху { $name } більше немає в comity.toml. Запустіть вузол знову, і його не стане.
cli-head-profile = Профіль
cli-head-send = Шле на
cli-head-listen = Слухає на
