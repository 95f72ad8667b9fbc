# Ключи, службы и терминалы: как называется каждое заявление, что оно говорит и что значат его поля.

party-found = Учреждение стороны
party-found-short = Учредительный акт { $party }, { $kind }, { $root_keys_n ->
        [one] { $root_keys_n } корневой ключ
        [few] { $root_keys_n } корневых ключа
       *[many] { $root_keys_n } корневых ключей
    }
party-found-full = { $party } учреждает себя как сторону; вид: { $kind }. Любое изменение её ключей { $threshold_n ->
        [one] должен подписать { $threshold_n } владелец корневого ключа
        [few] должны подписать { $threshold_n } владельца корневых ключей
       *[many] должны подписать { $threshold_n } владельцев корневых ключей
    }. Прежде чем доверять этому акту, сверьте отпечаток с самой стороной.
party-found--party = Сторона
party-found--party-hint = Её краткий код.
party-found--names = Названия
party-found--names-hint = Её название на каждом языке, как она сама его пишет.
party-found--root_keys = Корневые ключи
party-found--root_keys-hint = По два ключа на владельца. Хранятся вне сети.
party-found--threshold = Требуется корневых ключей
party-found--threshold-hint = Больше половины корневых ключей.
party-found--next_root = Следующие корневые ключи
party-found--next_root-hint = Связывает сторону с её следующими корневыми ключами до их применения.
party-found--kind = Вид стороны
party-found--kind-hint = Определяет, что она может отправлять.

key-grant = Допуск ключа
key-grant-short = Допуск { $terminal } ({ $kind }) для { $office }
key-grant-full = Терминал { $terminal } допущен для { $office }; вид ключа: { $kind }; { $valid }; срочность не выше { $max_precedence }.
key-grant--terminal = Терминал
key-grant--terminal-hint = Сторона и номер, например AA/T001.
key-grant--key = Ключ
key-grant--key-hint = Открытый ключ, который допускается.
key-grant--office = Служба
key-grant--office-hint = Служба, от имени которой он действует.
key-grant--may_send = Может отправлять
key-grant--may_send-hint = Типы, которые он может отправлять или утверждать. Пустой список означает всё, что может отправлять его сторона.
key-grant--max_precedence = Наивысшая срочность
key-grant--max_precedence-hint = Более высокую он применять не может.
key-grant--valid = Действует
key-grant--valid-hint = Не более года, UTC.
key-grant--area = Район применения
key-grant--area-hint = Где он может применяться, если это ограничено.
key-grant--two_person = Только вдвоём для
key-grant--two_person-hint = Типы, которые этот ключ утверждает только вместе с другим офицером.
key-grant--kind = Вид ключа
key-grant--kind-hint = Узел, офицер, запечатывание или контрольная точка.
key-grant--statement_n = Номер заявления
key-grant--statement_n-hint = Его место среди заявлений стороны о ключах.
key-grant--prev = Предыдущее заявление
key-grant--prev-hint = Хеш заявления о ключах, стоящего перед этим.

key-suspend = Приостановка терминала
key-suspend-short = { $terminal } приостановлен: { $reason }
key-suspend-full = { $author } приостанавливает терминал { $terminal } с { $effective_at }: { $reason }. Пока он не восстановлен, не полагайтесь на сказанное этим терминалом, не переспросив другим путём. Его можно восстановить.
key-suspend--terminal = Терминал
key-suspend--terminal-hint = Сторона и номер, например AA/T001.
key-suspend--effective_at = С
key-suspend--effective_at-hint = С какого момента, UTC.
key-suspend--reason = Основание
key-suspend--reason-hint = Откуда сомнение.

key-revoke = Отзыв терминала
key-revoke-short = { $terminal } отозван: { $reason }
key-revoke-full = { $author }: владельцы корневых ключей навсегда отзывают терминал { $terminal }: { $reason }. Следующее за { $cut } больше не считается или остаётся под сомнением, пока не подтверждено и не отклонено. Решает положение, а не часы.
key-revoke--terminal = Терминал
key-revoke--terminal-hint = Сторона и номер, например AA/T001.
key-revoke--reason = Основание
key-revoke--reason-hint = Утрачен, захвачен, раскрыт, выведен из службы или владелец ушёл.
key-revoke--cut = Последние действующие положения
key-revoke--cut-hint = Лента, размер и корень. Записи до этого места остаются в силе.
key-revoke--doubtful_from = Под сомнением с
key-revoke--doubtful_from-hint = Замечание для людей. Оно ничего не решает.
key-revoke--effective_at = С
key-revoke--effective_at-hint = Как указывает сторона, UTC.
key-revoke--statement_n = Номер заявления
key-revoke--statement_n-hint = Его место среди заявлений стороны о ключах.
key-revoke--prev = Предыдущее заявление
key-revoke--prev-hint = Хеш заявления о ключах, стоящего перед этим.

key-restore = Конец приостановки
key-restore-short = { $terminal } восстановлен с { $effective_at }
key-restore-full = { $author } прекращает приостановку терминала { $terminal } с { $effective_at }. Отозванное остаётся отозванным.
key-restore--terminal = Терминал
key-restore--terminal-hint = Сторона и номер, например AA/T001.
key-restore--effective_at = С
key-restore--effective_at-hint = С какого момента, UTC.

key-rotate = Следующий ключ терминала
key-rotate-short = { $terminal }: следующий ключ { $new_key }
key-rotate-full = { $author } объявляет следующий ключ терминала { $terminal }: { $new_key }, с { $effective_at }. Он ничего не подписывает, пока его не допустят владельцы корневых ключей.
key-rotate--terminal = Терминал
key-rotate--terminal-hint = Сторона и номер, например AA/T001.
key-rotate--effective_at = С
key-rotate--effective_at-hint = С какого момента, UTC.
key-rotate--new_key = Следующий ключ
key-rotate--new_key-hint = Открытый ключ, который придёт на смену.

key-allowlist = Список терминалов
key-allowlist-short = { $author }: список { $version }, { $count ->
        [one] { $count } терминал
        [few] { $count } терминала
       *[many] { $count } терминалов
    }
key-allowlist-full = { $author } перечисляет все свои терминалы ({ $count ->
        [one] { $count } терминал
        [few] { $count } терминала
       *[many] { $count } терминалов
    }), список { $version }; { $valid }. Терминал не из списка так и показывается.
key-allowlist--version = Номер списка
key-allowlist--version-hint = Больше, чем у прежнего списка.
key-allowlist--terminals = Терминалы
key-allowlist--terminals-hint = Все до одного.
key-allowlist--count = Сколько
key-allowlist--count-hint = Должно равняться длине списка.
key-allowlist--area = Район
key-allowlist--area-hint = Для какого района он действует, если это ограничено.
key-allowlist--valid = Действует
key-allowlist--valid-hint = С какого и по какой момент, UTC.

key-office = Назначение службы
key-office-short = { $office }, уровень: { $level }
key-office-full = { $author } назначает службу { $office }; уровень: { $level }.
key-office--office = Служба
key-office--office-hint = Сторона и название службы, а не имя человека.
key-office--names = Названия
key-office--names-hint = Её название на каждом языке.
key-office--level = Уровень
key-office--level-hint = Уровень, на котором она говорит.
key-office--may_release = Может утверждать
key-office--may_release-hint = Типы, которые она может утверждать. Пустой список означает всё, что разрешено её ключам.

key-disown = Слово о записях под сомнением
key-disown-short = { $terminal }: подтверждено { $affirmed_n }, не признано { $disowned_n }
key-disown-full = { $author } говорит о сказанном терминалом { $terminal } в сомнительное время. Подтверждено: { $affirmed_n }. Не признано своим: { $disowned_n }.
key-disown--terminal = Терминал
key-disown--terminal-hint = Сторона и номер, например AA/T001.
key-disown--affirmed = Подтверждено
key-disown--affirmed-hint = Записи, которых сторона держится.
key-disown--disowned = Не признано
key-disown--disowned-hint = Записи, которых сторона не признаёт своими.

party-rotate = Новые корневые ключи стороны
party-rotate-short = Новые корневые ключи: { $root_keys_n ->
        [one] { $root_keys_n } владелец
        [few] { $root_keys_n } владельца
       *[many] { $root_keys_n } владельцев
    }, подписать должны { $threshold }
party-rotate-full = { $author } переходит на заранее обещанные корневые ключи; { $root_keys_n ->
        [one] { $root_keys_n } владелец
        [few] { $root_keys_n } владельца
       *[many] { $root_keys_n } владельцев
    }; { $threshold_n ->
        [one] должен подписать { $threshold_n }
        [few] должны подписать { $threshold_n }
       *[many] должны подписать { $threshold_n }
    }. Отпечаток стороны остаётся прежним.
party-rotate--root_keys = Корневые ключи
party-rotate--root_keys-hint = По два ключа на владельца. Хранятся вне сети.
party-rotate--threshold = Требуется корневых ключей
party-rotate--threshold-hint = Больше половины корневых ключей.
party-rotate--next_root = Следующие корневые ключи
party-rotate--next_root-hint = Связывает сторону с корневыми ключами, которые последуют за этими.
party-rotate--statement_n = Номер заявления
party-rotate--statement_n-hint = Его место среди заявлений стороны о ключах.
party-rotate--prev = Предыдущее заявление
party-rotate--prev-hint = Хеш заявления о ключах, стоящего перед этим.

state-ALLOWLIST-LISTED = СОСТАВЛЕН
state-ALLOWLIST-WITHOUT_FORCE = БЕЗ СИЛЫ
state-OFFICE-APPOINTED = НАЗНАЧЕНА
state-OFFICE-CONTESTED = СПОРНО: два разных назначения
state-OFFICE-WITHOUT_FORCE = БЕЗ СИЛЫ
