# What the console says around the words of messages. Ids: `console-`, then where it stands.

console-skip = К странице
console-clock = Время узла, UTC
console-nav = Страницы
console-page-line = Линия
console-page-watch = Дежурство
console-page-entry = Сообщение
console-page-login = Заступить на дежурство
console-page-fault = Это не выполнено
console-no-sound = НЕТ ЗВУКА
console-sound-ok = Звук включён
console-reads-only = ТОЛЬКО ЧТЕНИЕ: журнал, каким узел { $party } записал его несколько секунд назад. Связь и сигналы видны там, а не здесь; действуйте за пультом того узла.
console-blind = ПУЛЬТ НЕ ВИДИТ: от узла ничего не слышно
console-leave = Сдать место ({ $officer })
console-alarms = Сигналы тревоги
console-alarm-open = Открыть это сообщение
console-alarm-silence = Без звука 30 с
console-alarm-more = и ещё {"{n}"}
console-language = Язык
console-language-en = English
console-language-fr = Français
console-language-ru = Русский
console-language-uk = Українська
console-language-ar = العربية
console-theme = Цвета
console-theme-dark = тёмная
console-theme-day = дневная
console-theme-red = красная ночная
console-density = Плотность
console-density-roomy = просторно
console-density-dense = плотно
console-apply = Применить
console-back-to-line = Назад к линии
console-login-lead = Ваш ключ подписывает то, что вы здесь делаете. Он открыт на это дежурство и только в этом браузере.
console-officer = Офицер
console-passphrase = Парольная фраза
console-no-passphrase = У ключей этого узла нет парольной фразы: он только для учений.
console-enter = Заступить
console-no-officers = На этом узле нет ключа ни одного офицера. Администратор добавляет его командой: comity officer add DIR NAME
console-no-lines = Этот узел пока не состоит ни в одной линии. Линия начинается с устава: comity line propose DIR
console-declared = по заявлению { $party }, с { $when }
console-lamp-path-yes = Путь подтверждён
console-lamp-path-no = Путь не подтверждён
console-lamp-watch-yes = Дежурный на месте
console-lamp-watch-no = Дежурство не подтверждено
console-never = ещё ни разу
console-door-contact = Связь
console-door-manoeuvres = Манёвры
console-door-launches = Пуски
console-door-incidents = Инциденты
console-door-calls = Разговоры
console-door-pauses = Прекращение огня и паузы
console-door-exchanges = Обмены
console-door-limits = Ограничения вооружений
console-door-figures = Числа
console-door-keys = Ключи
console-from = от { $party }
console-released-by = выпустили
console-act-open = Я это открыл
console-act-open-note = Подписано вашим ключом. Это ничего не принимает.
console-checking-minutes = Следующее слово через (минут)
console-act-checking = Мы проверяем
console-begin-lead = Прежде чем начать: прослушайте сигнал. Браузер молчит, пока никто не нажал.
console-begin = Проверить звук и начать дежурство
console-lines = Линии
console-bay-now = Сделать сейчас
console-bay-waiting = Ждём их
console-bay-in_force = В силе
console-bay-done = Сделано сегодня
console-empty-now = Вас ничто не ждёт. Здесь стоит то, что надо открыть или на что ответить, самое срочное сверху.
console-empty-waiting = Вам ничего не должны. Здесь стоит то, что вы отправили, а они не открыли или оставили без ответа.
console-empty-in_force = Ничто объявленное или согласованное не в силе.
console-empty-done = Сегодня ничего не сказано.
console-empty-selected = Выберите сообщение: J и K ведут по списку, Enter открывает.
console-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
console-owes-OPEN = открыть должен { $party }, { $when }
console-owes-ANSWER = ответить должен { $party }, { $when }
console-owes-UPDATE = следующее слово { $party }, { $when }
console-owes-UNREAD_BEFORE_WINDOW = прочесть должен { $party }, { $when }

# Access: the handover, keys, passkeys, the lock

console-page-handover = Сдача дежурства
console-page-keys = Ключи
console-page-ending = Отсечь
console-page-locked = Заблокировано
console-lock = Заблокировать
console-unlock = Разблокировать
console-locked-lead = Ключ { $officer } удалён из памяти: здесь ничего нельзя подписать. Сигналы тревоги по-прежнему видны и слышны.
console-passkey-enter = Заступить с ключом доступа
console-passkey-unlock = Разблокировать ключом доступа
console-passkey-none = Этот браузер здесь не поддерживает ключи доступа; откройте консоль по её собственному имени или введите парольную фразу.
console-passkey-stopped = Ключ доступа не использован: устройство не ответило, или вы прервали его. Повторите или введите парольную фразу.
console-passkey-no-prf = Это устройство не может хранить секрет для вашего ключа (PRF) и потому не принято: оно впускало бы вас, а ключ лежал бы открытым.
console-passkeys = Ключи доступа { $officer }
console-passkeys-lead = Ключ доступа — это устройство, которое открывает ваш ключ вместо парольной фразы. Парольная фраза продолжает действовать.
console-passkeys-empty = У вас их пока нет.
console-passkey-made = добавлен
console-passkey-remove = Убрать
console-passkey-add-title = Добавить ключ доступа
console-passkey-label = Как вы назовёте это устройство
console-passkey-again = Ваша парольная фраза, ещё раз
console-passkey-add = Добавить
console-passkey-open-key = У вашего ключа нет парольной фразы, он лежит открытым: ключ доступа ничего бы не защитил. Он годится только для учений.
console-passkey-needs-passphrase = Ключ доступа добавляется только в дежурстве, начатом с парольной фразы: выйдите и войдите с ней.
console-alone-at-node = ВТОРОГО ОФИЦЕРА НА ДЕЖУРСТВЕ НЕТ: на этом узле лежит ключ только одного офицера. То, что требует двоих, уходит тогда только с указанием причины.
console-alone-on-watch = ВТОРОГО ОФИЦЕРА НА ДЕЖУРСТВЕ НЕТ: больше никто здесь не заступил. То, что требует двоих, ждёт второго — за другим браузером.
console-relieve-title = { $off } сдаёт вам дежурство
console-relieve-lead = Прочтите, что остаётся открытым. С вашей подписью дежурство переходит к вам.
console-relieve = Дежурство принимаю
console-relieve-note = Подписывается вашим ключом. После этого { $off } везде выходит из системы.
console-handover-until = Осталось времени на подтверждение:
console-handover-nothing = Ничего не остаётся открытым.
console-handover-waits = Подписано: должен подтвердить { $on }
console-handover-next = { $on } заступает за другим браузером, открывает «Сдача дежурства» и подтверждает. До этого дежурство ваше.
console-handover-drop = Отозвать
console-handover-open = Что остаётся открытым:
console-handover-last = Последняя сдача: { $off } → { $on }, { $when }
console-handover-not-granted = Ваш ключ не допущен к сдаче дежурства.
console-handover-nobody = На этом узле нет ключа другого офицера: сдать дежурство некому.
console-handover-begin-title = Сдать дежурство
console-handover-lead = Вы подписываете список того, что остаётся открытым, на каждой линии. Заступающий подписывает тот же список в течение десяти минут.
console-handover-to = Кто заступает
console-handover-begin = Подписать и сдать
console-handover-despite = Сдаю всё равно и говорю об этом заступающему.
console-keys-lead = Что заявления каждой стороны говорят о её ключах и каково положение каждого терминала на линиях этого узла.
console-keys-of = Ключи: { $party }
console-keys-none = Здесь не известно ни одного ключа: { $party }.
console-keys-terminal = Терминал
console-keys-state = Состояние
console-keys-office = Должность
console-keys-kind = Вид
console-keys-may = Может отправлять или выпускать
console-keys-until = До
console-keys-entries = Записей в наличии
console-keys-all-types = все виды
console-keys-up-to = до { $level }
console-keys-doubtful = ПОД СОМНЕНИЕМ: спорных { $disputed }, после конца { $after }
console-keys-cut = Отсечение…
console-keys-back = Назад к ключам
console-keys-why-RESTORED = Узел восстановлен из копии и начал заново. Об этом сказано открыто, и это никому не ставится в вину; сказанного им после копии может недоставать.
console-keys-why-CLONE = С одним ключом нашей стороны работают две программы. Остановите одну; если вы знаете только об одной, ключ есть у кого-то ещё: отсеките терминал.
console-keys-why-EVIDENCE = Есть доказательство нарушения: один ключ подписал две вещи, исключающие друг друга.
console-ending-lead = Два офицера могут сразу сообщить, что на этот ключ { $office } нельзя полагаться. Отзыв, который ничем не отменить, совершают держатели корневых ключей: что он отсёк бы и как они это делают.
console-ending-cuts = Где будут отсечены его ленты
console-ending-line = Линия
console-ending-feed = Лента
console-ending-size = Записей остаётся
console-ending-last = Последняя из оставшихся
console-ending-beyond = За отсечением
console-ending-last-good = Последняя запись, которая ещё в силе
console-ending-show = Показать
console-ending-no-feeds = Этот ключ не ведёт своей ленты. Выпущенное им до отсечения остаётся; выпущенное после не принимается.
console-ending-how = Как это делается
console-ending-offline = Корневых ключей никогда нет ни в браузере, ни в узле. Нужно держателей: { $needed } из { $holders }. Они приносят свои ключи и набирают в терминале:
console-ending-suspend = Сразу, одним офицером: полагаться на него не следует. Ничего не отсекает и может быть снято.
console-ending-revoke = Окончательно, на этом узле, с корневыми ключами, вставленными на этот раз:
console-ending-apart = Или на машине без сети, с заявлениями и корневыми ключами в отдельной папке:
console-ending-several = Он стоит на нескольких линиях: его отсекают на узле, который делает по заявлению на каждую линию.
console-ending-carry = Затем внесите файл на этом узле:
console-handover-unopened = { $count ->
    [one] Не открыто { $count } сообщение FLASH. Сначала откройте его.
    [few] Не открыто { $count } сообщения FLASH. Сначала откройте их.
   *[many] Не открыто { $count } сообщений FLASH. Сначала откройте их.
}
console-ending-means = { $beyond ->
    [0] Все имеющиеся здесь записи остались бы в силе; пришедшие позже — нет.
    [one] За отсечением лежит { $beyond } запись: она была бы спорной, пока сторона не подтвердит её или не отречётся от неё.
    [few] За отсечением лежат { $beyond } записи: они были бы спорными, пока сторона не подтвердит их или не отречётся от них.
   *[many] За отсечением лежит { $beyond } записей: они были бы спорными, пока сторона не подтвердит их или не отречётся от них.
}
