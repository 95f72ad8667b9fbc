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
