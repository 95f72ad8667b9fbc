# Что говорят команды вокруг слов сообщений. Обозначения: `cli-`, затем где это стоит.

cli-opening = Открывается журнал …
cli-making-keys = Создаются ключи …
cli-exporting = Записывается журнал …
cli-verifying = Проверяется каждая подпись …
cli-looking = Осмотр …
cli-ask-passphrase = Парольная фраза { $officer }
cli-ask-new-passphrase = Парольная фраза для новых ключей

# Подписи и заголовки столбцов.
cli-label-reality = Режим
cli-label-node = Узел
cli-label-officers = Офицеры
cli-label-words = Отпечаток для чтения вслух:
cli-label-addresses = Доступен по адресу
cli-label-lines = Линии
cli-label-line = Линия
cli-label-feed = Лента
cli-label-digest = Отпечаток обстановки
cli-label-entries = Записи
cli-label-stable = Устоялось до уровня
cli-mismatch = Ответ дан на другие условия
cli-accounts = Изложения рядом
cli-facts = Рядом
cli-arms = Числа и пределы
cli-contested = СПОРНО: пока никто не подтвердил, что это остаётся в силе
cli-state-contested = СПОРНО ({ $status })
cli-reading-without = Без этой записи
cli-reading-with = С этой записью
cli-label-pictures = Сверено
cli-picture-SAME = та же обстановка, что у { $node }, до уровня { $level }; { $later ->
    [0] позже ничего
    [one] позже { $later } запись
    [few] позже { $later } записи
   *[other] позже { $later } записей
 }
cli-picture-differs-from = ОБСТАНОВКА РАСХОДИТСЯ: { $node } на уровне { $level }, по его неподписанным словам, начиная с дела { $matter }
cli-picture-DIFFERS = ОБСТАНОВКА РАСХОДИТСЯ: { $node } на уровне { $level }
cli-picture-OTHER_SHELF = { $node } знает другие типы или читает их иначе; не сверено
cli-picture-MALFORMED = { $node } опускает ленту там, где этого делать нельзя; не сверено
cli-label-waiting = Ждут своего прошлого
cli-label-early = Из них показано раньше
cli-label-evidence = Хранимые доказательства
cli-label-path = Соединение
cli-label-routes = Маршруты
cli-label-entry = Запись
cli-label-released = Утверждено
cli-label-terms = Условия
cli-label-joint = Заявляет отпечаток
cli-label-precedence = Срочность
cli-label-always = Идёт при приостановке
cli-head-time = Время
cli-head-entry = Запись
cli-head-party = Сторона
cli-head-parties = Стороны
cli-head-type = Тип
cli-head-name = Имя
cli-head-says = Что говорит
cli-head-step = Ступень
cli-head-steps = Шаги
cli-head-at = Когда
cli-head-by = Кто
cli-head-draft = Проект
cli-head-releases = Офицеры
cli-head-level = Уровень
cli-head-matter = Дело
cli-head-clause = Пункт
cli-head-languages = Языки
cli-head-state = Состояние
cli-head-entries = Записи
cli-head-number = №
cli-head-field = Поле
cli-head-named = Названо { $entry }
cli-head-answered = Отвечено { $entry }
cli-head-kind = Вид
cli-head-terminal = Терминал
cli-head-office = Служба
cli-head-until = До
cli-head-key = Ключ
cli-head-value = Значение
cli-head-origin = Откуда
cli-head-check = Проверено

# Начало.
cli-init-done = Сторона { $party } учреждена; её узел находится в { $path }.
cli-init-roots = Корневые ключи находятся в { $path }: отдайте каждый его владельцу и уберите их с этой машины.
cli-init-next = Далее: «comity card { $path } -o КАРТОЧКА», затем прочитайте отпечаток другой стороне по телефону.
cli-none-yet = пока нет
cli-card-of = Карточка { $party }, узел { $node }
cli-card-no-address = Адреса на ней нет: другой узел ждёт, пока его вызовет этот.
cli-card-not-written = Чтобы записать карточку, укажите -o ФАЙЛ.
cli-card-written = Записано в { $path }. Пошлите любым способом, а отпечаток прочитайте другой стороне другим путём.
cli-label-paired = Сопряжены
cli-node-enrolled = { $node } ({ $party }) зачислен как { $terminal }.
cli-node-enrolled-next = Далее: сопрягите его с другими, перенесите запись командой «comity line accept { $path } ФАЙЛ --name ЛИНИЯ» и запустите. До этого о его ключе никто не знает.
cli-paired = { $party }: карточка сопряжена, её отпечаток верен. Если { $party } ещё не набирает отпечаток { $own }, прочитайте его сейчас.

# Линия.
cli-line-proposed = Линия { $line } предложена: { $parties }
cli-line-proposed-by = Утверждено: { $offices }.
cli-line-proposed-next = Передайте { $path } другой стороне: «comity line accept КАТАЛОГ { $path } --name { $line }». Затем запустите оба узла.
cli-line-read = Пока ничего не принято. Чтобы принять именно эти слова: «comity line accept { $path } ФАЙЛ --name ИМЯ --officer ПЕРВЫЙ --officer ВТОРОЙ».
cli-line-accepted = Линия { $line } принята именно в этих словах.
cli-line-accepted-next = Запустите узел командой «comity run { $path }»; линия открыта, когда оба узла встретятся.
cli-line-accepted-before = Линия { $line } принята ранее; ничего не отправлено.
cli-not-running = Узел не работает: лампы ниже ничего не говорят о нынешнем моменте. Запустите его командой «comity run».
cli-no-lines = Линии ещё нет; предложите её командой «comity line propose» или примите предложенную.
cli-declared-by = Заявлено: { $party }, действует с { $since }.
cli-alarm = { $mark } { $precedence } { $what }: { $party }, запись { $entry }
cli-asking-own-head = Спрашиваем у других узлов, докуда дошла наша лента …
cli-unfit = Следующее слово откроет новую эпоху. { $why }
cli-unmarked = Метку вне хранилища нельзя записать; следующий запуск откроет новую эпоху.
cli-copying = Копирование линии { $line } …
cli-store-copied = Копия в { $path }. Запущенный там узел откроет новую эпоху; никогда не запускайте оба.
cli-store-backed-up = Записано в { $path }, байт: { $bytes }, и прочитано заново. Секретных ключей там нет: храните DIR/keys и DIR/officers в сейфе.
cli-store-restored = Восстановлено в { $path }. Больше никогда не запускайте узел, с которого снята копия; запущенный здесь, он откроет новую эпоху.
cli-store-moved = Перенесено в { $path }. Узел продолжает там в своих лентах; прежние хранилища отложены.
cli-store-rebuilt = Хранилище линии { $line } теперь пусто; запустите узел, и он возьмёт обратно то, что хранят другие стороны. Прежние файлы: { $path }
cli-check-mark = Метка
cli-check-mark-ok = { $line }: метка вне хранилища подходит: { $path }
cli-check-mark-look = { $line }: { $reason } Метка: { $path }
cli-running = { $party }/{ $node } работает.
cli-running-standby = { $party }/{ $node } в резерве и вступит в работу, как только сможет:
cli-running-stop = Остановить: Ctrl-C. Обо всём остальном спрашивайте другими командами.
cli-tested = Проверка { $entry } отправлена по { $line }. Ответ машины подтверждает канал, ответ офицера — дежурство: «comity line show».

# Дежурство.
cli-head-precedence = Срочность
cli-watch-alone = ! ВТОРОГО ОФИЦЕРА НА ДЕЖУРСТВЕ НЕТ: то, что требует двоих, уходит только с указанием основания.
cli-watch-officers = Офицеры, чьи ключи здесь: { $officers }
cli-watch-quiet = Тревог нет.
cli-watch-climbs = { "    " }если не открыть до { $when }, поднимется ступенью выше
cli-watch-timer-runs = { $party } должна { $what } { $entry } до { $when }
cli-watch-timer-late = { $party } должна была { $what } { $entry } до { $when }: опоздание { $late }
cli-watch-owed-OPEN = открыть
cli-watch-owed-ANSWER = ответить на
cli-watch-owed-UPDATE = дать новое сообщение по
cli-watch-owed-UNREAD_BEFORE_WINDOW = открыть до начала окна
cli-watch-drafts = Проекты на столе: { $drafts }
cli-watch-no-hook = Внешний вызов не задан: тревоги видны здесь и никого вовне не зовут (comity.toml, [watch]).
cli-watch-confirm-next = Открытых записей: { $count }. { $on } подтверждает в течение десяти минут: «comity watch confirm DIR { $draft } --officer …».
cli-watch-relieved = { $off } передал дежурство { $on }, { $when }.

# Записи.
cli-to-all = все
cli-by-machine = без офицера: узел говорит это сам
cli-log-empty = На этой линии ничего не сказано.
cli-inbox-empty = Ничего не пришло.
cli-unopened = не открыто
cli-not-for-us = не нам
cli-due = Срок: { $when }.
cli-proof = Подтверждение: запись { $entry }.
cli-rung = { $word }: { $by }, { $when }.
cli-not-opened = Ни один офицер { $party } не заявляет, что открыл это.
cli-sent = Запись { $entry } от { $time }, { $precedence }: сохранена здесь и подписана.
cli-sent-by = Утверждено: { $offices }.
cli-sent-not-delivered = Есть ли она у другой стороны: «comity held КАТАЛОГ СТОРОНА { $entry }».
cli-flagged = Пометка: { $flag }

# Проекты.
cli-released = Утверждено: { $offices } ({ $given } из { $needed }).
cli-needs-staff = Одно утверждение должно исходить от должности, которую устав относит к уровню штаба или выше.
cli-drafts-empty = На столе ничего не ждёт.
cli-dropped = Проект { $draft } снят; ничего из него не отправлено.
cli-confirm-release = Утвердить в том виде, как здесь?
cli-name-again = Никто из офицеров не писал стороне { $party } 30 суток. Введите { $party }, если имеется в виду именно она
cli-protected = Во время, названное в этом сообщении, находится под защитой, насколько этот узел может это прочесть:
cli-protected-none = Этот узел не читает ничего, что находилось бы под защитой во время, названное в этом сообщении.
cli-protected-more = Места не сравнивались. То, чего здесь нет, находится под защитой точно так же.
cli-foreseen = Каждый читатель отметит это сообщение:
cli-foreseen-next = Измените его или отправьте с причиной, которая пойдёт вместе с ним: «comity draft send DIR { $draft } --override ПРИЧИНА --officer …».
cli-foreseen-overridden = Оно отправляется несмотря на это, по указанной в нём причине.

# Типы и бланки.
cli-as-re = как у того, на что отвечает
cli-types-next = Офицеры: сколько должны утвердить. Подробнее: «comity describe ТИП».
cli-phrases-next = Подать сигнал: «comity send DIR A19 --file FILE»; пример: «comity phrases НОМЕР».
cli-phrases-send = Подать: «comity send DIR A19 --file FILE». Время - число миллисекунд, место - два числа по 1e-7 градуса.
cli-own-fields = Поля
cli-common-fields = Поля, которые может нести любое сообщение
cli-required-mark = * обязательно.
cli-example = Образец
cli-form-begin = Что прочесть нельзя, спрашивают снова. Отмеченное * должно быть; пустая строка пропускает остальное или берёт то, что в [ ]. «<» возвращает на один вопрос, «-» пропускает, «\» в конце строки продолжает текст на следующей.
cli-form-example = Пример: { $example }
cli-form-chars = Не более { $most } знаков
cli-form-members = Членов: от { $low } до { $high }
cli-form-members-from = Членов: не менее { $low }
cli-form-another = { $label }: ещё?
cli-form-give = { $label }: указать?

# Обстановка и заключение о файле.
cli-digest = Отпечаток обстановки { $digest }
cli-as-of = Как это хранилось на записи { $entry }.
cli-private-picture = Частная обстановка сторон { $parties }: { $identity }
cli-compared = { $look ->
    [SAME] До этого места одинаковы: отпечаток { $digest }.
    [OTHER_SHELF] Не сравнивались: другой узел знает другие типы или сводит их иначе.
    [OTHER_CUT] Не сравнивались: они не одного среза и не для одних и тех же сторон.
   *[DIFFERS] Обстановки различаются: здесь { $ours }, там { $theirs }.
}
cli-compared-matter = Первое различие: { $kind } { $entry }.
cli-verdict-SOUND = ВЕРНО: { $path } подтверждает сам себя, каждую подпись и каждое место.
cli-verdict-REFUSED = НЕ ПРИНЯТО: { $path } не соответствует правилу.
cli-verdict-DAMAGED = ПОВРЕЖДЕНО: { $path } изменён или обрезан после создания.
cli-verdict-INCOMPLETE = НЕПОЛНО: прошлого некоторых записей нет в { $path }.
cli-verdict-FORKED = РАЗДВОЕНО: { $path } показывает две записи на одном месте или содержит доказательство.
cli-verdict-PROVED = ДОКАЗАНО: { $path } — доказательство, не требующее ничьих слов.
cli-verdict-span = Записей: { $count }, по указанному времени с { $first } до { $last }.
cli-verdict-joints = Отпечатков, заявленных узлами и совпавших с вычисленными здесь: { $same } из { $all }.
cli-verdict-flag = У записи { $entry } есть пометка: { $flags }
cli-verdict-rests = Всё сказанное выше опирается на эти отпечатки. Сверьте их с полученными от самих сторон:
cli-verdict-not = Это не говорит, что заявление истинно, что о нём знал человек или что больше ничего не сказано.
cli-fault-entry = (запись { $entry })
cli-fault-item = (элемент { $item }, с байта { $octet })
cli-proof-FORK = Узел { $node } стороны { $party } подписал две записи с номером { $number }.
cli-proof-MALFORMED = Узел { $node } стороны { $party } подписал запись с номером { $number }, которую не допускает ни одно правило.

# Уход.
cli-exported = Записей в { $path }: { $entries } (байт: { $bytes }). Проверить где угодно: «comity verify { $path }».
cli-enrolled = { $office }: офицер допущен.
cli-renewed = Новый ключ { $key } сохранён; перезапустите узел, и всё последующее будет запечатываться для него.
cli-state-ok = в порядке
cli-state-look = ВЗГЛЯНУТЬ
cli-state-bad = ПЛОХО
cli-check-config = настройки
cli-check-config-ok = Отличается от значений по умолчанию: { $count }.
cli-check-config-bad = { $reason }
cli-check-rights = права
cli-check-rights-ok = Ключи может читать только этот пользователь.
cli-check-rights-bad = Другие могут читать { $reason }; лишите их этого права командой «chmod go-rwx».
cli-check-roots = корневые ключи
cli-check-roots-ok = На этой машине их нет.
cli-check-roots-look = В { $path } их { $count }; отдайте их владельцам и уберите отсюда.
cli-check-roots-bad = { $reason }
cli-check-enrolled = допуск
cli-check-enrolled-ok = Ключ узла допущен до { $until }.
cli-check-enrolled-look = Ключ узла допущен только до { $until }; пусть владельцы корневых ключей допустят его снова.
cli-check-enrolled-bad = Ключ узла сейчас не допущен: { $reason }.
cli-check-certificate = сертификат
cli-check-certificate-ok = Он несёт собственный ключ узла.
cli-check-certificate-bad = { $reason } не несёт собственного ключа узла; уберите этот файл, и он будет создан заново.
cli-check-clock = часы
cli-check-clock-ok = { $now }; сверьте с другими часами.
cli-check-clock-look = { $now }: раньше, чем записаны здешние файлы; переведите часы.
cli-check-clock-bad = { $reason }
cli-check-disk = диск
cli-check-disk-ok = Свободно { $free } МиБ; ещё { $reserve } МиБ оставлено на худший час.
cli-check-disk-look = Свободно только { $free } МиБ помимо резерва { $reserve } МиБ; освободите место.
cli-check-disk-bad = { $reason }
cli-check-record = журнал
cli-check-record-ok = { $line }: записей { $count }, каждая подпись проверена заново.
cli-check-record-look = Линии ещё нет.
cli-check-record-bad = { $reason }
cli-check-served = обслуживание
cli-check-served-look = { $line } начата после запуска узла; перезапустите узел.
cli-check-opening = ключ запечатывания
cli-check-opening-ok = Создан { $since }.
cli-check-opening-look = Создан { $since }, более 31 дня назад; обновите его командой «comity terminal renew» и перезапустите узел.
cli-check-opening-bad = { $reason }
cli-check-waiting = ранние записи
cli-check-waiting-ok = { $line }: ни одна не ждёт своего прошлого.
cli-check-waiting-look = { $line }: ждут своего прошлого: { $count }; запустите узел и дайте ему соединиться.
cli-check-store = хранилище
cli-check-store-ok = { $line }: файл цел.
cli-check-refs = квитанции
cli-check-refs-ok = { $line }: неотправленных нет.
cli-check-refs-look = { $line }: есть неотправленные; они уйдут, когда узел заработает.

cli-proposal = Предложение { $entry }, { $party } ({ $type }): { $state }; у всех с { $since }.
cli-proposal-waits = Ещё должны ответить: { $parties }.
cli-proposal-differs = { $field }: здесь { $here }; в { $entry } { $there }.
cli-means-leave = Это последняя запись вашей стороны на этой линии. То, что вы должны, остаётся за вами. Вернуть вас может только поправка, принятая всеми.
cli-means-exclude = Вы предлагаете остальным продолжать без { $party }. Это должна принять каждая другая сторона. Делайте это, только когда у вас есть всё, чего вы ждёте от { $party }.
cli-means-amend = Вы предлагаете другие условия для всей линии. Они действуют, когда их примет каждая сторона; один отзыв прежних не возвращает.
cli-sure = Продолжить?

cli-exported-sealed = Записано в { $path }: записей { $entries }, тел { $bodies }, байтов { $bytes }; прочесть могут только узлы стороны { $party }.
cli-importing-look = Просмотр файла
cli-importing = Приём { $path }
cli-imported = Линия { $line }: принято записей { $taken }, уже были { $known }.
cli-imported-bodies = Принято запечатанных тел: { $bodies }.
cli-imported-waiting = Ждут того, на что ссылаются: { $waiting }.
cli-imported-lacking = Ждут записей с { $first } по { $last } узла { $whose }: { $waiting }.
cli-imported-faults = Не принято: { $count }. Раздвоений: { $forks }. Сохраните файл как есть.

cli-label-covered = Покрытие
cli-covered-by = постквантовое, контрольной точкой { $checkpoint }
cli-covered-not-yet = пока не постквантовое
cli-head-terminal-state = Состояние
cli-terminal-doubts = { $terminal }, линия { $line }: из-за прекращения ключа спорных записей: { $disputed }, более поздних: { $after }.
cli-means-revoke = Это навсегда прекращает { $terminal } ({ $office }). Написанное до точки отсечения остаётся в силе; имеющихся здесь записей за ней: { $beyond }. Прочее, чего здесь не видели, не считается, пока ваша сторона этого не подтвердит. Отменить это не может никто; новый ключ — это новый допуск.
cli-means-revoke-officer = Это навсегда прекращает ключ { $office }. Выпущенное с ним и имеющееся здесь остаётся в силе; чего здесь ещё нет, то спорно, пока ваша сторона этого не подтвердит. Отменить это не может никто.
cli-means-rotate = Со следующего заявления заявления вашей стороны выпускают только следующие корневые ключи. Нынешние больше ничего не выпускают. Отменить это не может никто.
cli-terminal-ended = { $terminal } ({ $office }) отозван.
cli-terminal-cut = Линия { $line }: лента { $feed } в силе по число записей { $size }, последняя от { $time }.
cli-terminal-file = Записано в { $path }; другая сторона передаст это командой «comity terminal carry». До тех пор об этом никто не знает.
cli-told-nothing = На линии { $line } всё это уже есть.
cli-told-without-effect = Линия { $line }: передано, но там это ничего не прекращает: названного места здесь не видели.
cli-told = Линия { $line }: передано заявлений: { $count }.
cli-rotated = Следующие корневые ключи действуют. Передайте каждый новый файл его держателю; старые ключи лежат в { $path }: уничтожьте их, когда заявление будет на каждой линии.
cli-log-not-covered = Из этих записей ({ $shown }) ещё не покрыты постквантово: { $waiting }.
cli-label-seal = Печать
cli-label-stands = Состояние
cli-round-number = Раунд { $n }
cli-label-text = Хеш текста
cli-label-launch = Пуск
cli-leads = Упреждение
cli-seal-stands = { $state }; вскрыто печатей этого класса стороны { $party }: { $opened } из { $made }, просрочено: { $late }
cli-no-figures = В журнале нет ни одной цифры.
cli-head-as-of-time = На время
cli-head-claimant = Кто приводит
cli-figure-earlier = прежнее значение: { $value }
cli-figure-agreed = принята всеми в заявленном виде, по одному хешу условий
cli-head-shape = Фигура
cli-head-heights = Высоты
cli-head-windows = Окна
cli-shape-circle = круг
cli-shape-polygon = многоугольник
cli-shape-corridor = коридор
cli-shape-sector = сектор
cli-shape-named = только имя
cli-all-heights = все
cli-all-times = всегда
cli-windows-from = { $count } с { $start }
cli-any-one-from = 1 из { $count } с { $start }
cli-shapes-more = Ещё фигур: { $count }; все — с --json.
cli-converted = Записано в { $path }. Ничего не отправлено.
cli-markers-sent = Отправлено меток на { $address }: { $count }. Они истекают сами.
cli-head-receiver = Для
cli-head-released-by = Выпустили
cli-head-mark = Знак
cli-head-handed-out = Когда
cli-means-no-strike = Весь список того, что под защитой, уходит получателю { $receiver }; мест в нём: { $count }. В чужих руках это список целей. Копия помечается и заносится в журнал.
cli-no-strike-written = Копия { $number } записана в { $path }, знак { $mark }.
cli-no-strike-by = Только для { $receiver }; выпустили { $offices }.
cli-no-strike-left = НЕТ в копии, здесь нет места, которое можно начертить, сообщите голосом: { $names }
cli-no-strike-none = Копий не выдавали.
cli-no-strike-changed = ИЗМЕНЕНО
cli-no-strike-untraced = Файл не от копии из журнала.
cli-no-strike-traced = Копия { $number } для { $receiver }, { $when }: её точек в файле: { $places }; её знак словами: { $named }.
cli-no-strike-named = найдено
cli-no-strike-not-named = не найдено
cli-markers-kept-back = Не отправлено, так как под защитой: { $count }.
cli-markers-left = Не начерчено, так как метка их не вмещает или нет места: { $count }.
cli-markers-stopped = Остановлено. Последнее отправленное истечёт само.

cli-picture-conflicts = Пересечения { $digest }, правила { $rules }: ПЕРЕСЕЧЕНИЕ { $conflict }, НЕОПРЕДЕЛЁННО { $marginal }, не сравнивается { $undrawn }
cli-label-conflicts = Пересечения
cli-conflicts-undrawn = Не сравнивается: { $why }
cli-check-title = Если отправить это сейчас
cli-check-place = Определённого места нет: сравнивать нечего.
cli-check-lead = Упреждение
cli-check-flags = Ни один читатель этого не отметит.
cli-check-sent = Ничего не отправлено и не сохранено. Ничто из этого не останавливает сообщение.
cli-label-console = Пульт
cli-head-around = Около
cli-head-begins = С
cli-blind-offer = Предложение для { $party } — в { $path }: ячеек { $count }, в списке { $listed }. Передайте его; с тем, что вернётся: «comity blind finish».
cli-blind-answer = Ответ для { $party } — в { $path }: ячеек { $count }, в списке { $listed }. Передайте его; { $party } узнаёт итог первой и затем должна вам конец.
cli-blind-grid = Ячейки примерно { $km } км и { $hours } ч.
cli-blind-none = Ни одной из ваших ячеек ({ $mine }) нет в списке { $party }.
cli-blind-shared = Есть и в списке { $party }: { $count } из ваших ячеек ({ $mine }).
cli-blind-means = Это верно настолько, насколько верны оба списка. Два плана в одной ячейке могут и не встретиться; без общих ячеек они не встретятся, если оба списка полны.
cli-blind-end = Конец для { $party } — в { $path }; передайте его: без него { $party } не узнает итога.
cli-blind-kept = То, что позже подтвердит ваши ячейки, — в { $path }; у кого он есть, тот знает их все.
cli-blind-dropped = Тайна этой сверки удалена; никто ничего из неё не узнает.
cli-blind-opened = Список { $party } составлен из этих ячеек: { $count }.
cli-blind-more = … и ещё { $count }; все — в --json.
cli-blind-working = сверяются списки
cli-coarse-title = Что увидит другая сторона
cli-coarse-area =
    { $times ->
        [0] Район плана — около { $plan } км², рамки — { $box } км²: не больше и вдвое.
        [1] Район плана — около { $plan } км², рамки — { $box } км²: не больше и вдвое.
       *[other] Район плана — около { $plan } км², рамки — { $box } км²: рамка больше, во столько раз — { $times }.
    }
cli-coarse-time =
    { $times ->
        [0] Окно длиннее плана меньше чем вдвое.
        [1] Окно длиннее плана меньше чем вдвое.
       *[other] Окно длиннее плана: во столько раз — { $times }.
    }
cli-coarse-kept = Все прочие поля — как в плане; проверьте, не говорят ли они больше, чем рамка. Ничего не отправлено.
cli-coarse-form = Это поля A02, которые говорят где и когда; добавьте остальное. Ничего не отправлено.
cli-tracks-usual = Хартия не устанавливает степеней сближения; здесь приведены обычные.
cli-tracks-too-much = Данных слишком много для точного расчёта: то, что не названо верным, может быть верным. Дайте меньше траекторий сразу.
cli-tracks-kept = Ничего не сохранено и не отправлено.
cli-tracks-more-gaps = { $count ->
    [one] Ещё { $count } перерыв; он есть в --json.
    [few] Ещё { $count } перерыва; они есть в --json.
   *[other] Ещё { $count } перерывов; они есть в --json.
}
cli-tracks-nothing = Ни в чём из записанного не был, и ни один перерыв этого не скрывает.
cli-tracks-more-dark = { $count ->
    [one] Ещё в { $count } случае это неизвестно; он есть в --json.
    [few] Ещё в { $count } случаях это неизвестно; они есть в --json.
   *[other] Ещё в { $count } случаях это неизвестно; они есть в --json.
}
cli-qr-title = { $name } · { $bytes } байт · { $hash }
cli-qr-caption = { $number } из { $all }
cli-qr-drawing = Рисуем коды
cli-qr-reading = Ищем коды
cli-qr-printed = Кодов: { $all }, страница { $path }; напечатайте её в натуральную величину и сверьте число в заголовке с получателем.
cli-qr-whole = Целиком: { $path }. Сверьте { $hash } с заголовком страницы.
cli-qr-lacking = Прочитано кодов: { $taken }; нужно ещё не менее { $lacking }. Ничего не записано.
cli-qr-foreign = Отложено кодов: { $count }; повреждены или не от этой программы.

# Carriers

cli-route-added = Путь { $name } записан в comity.toml. Запустите узел заново, и он послужит рядом с другими.
cli-route-removed = Пути { $name } больше нет в comity.toml. Запустите узел заново, и его не станет.
cli-head-profile = Профиль
cli-head-send = Шлёт на
cli-head-listen = Слушает на
