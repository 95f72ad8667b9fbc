# Ключі, служби й термінали: як називається кожна заява, що вона каже і що означають її поля.

party-found = Заснування сторони
party-found-short = Установчий акт { $party }, { $kind }, { $root_keys_n ->
        [one] { $root_keys_n } кореневий ключ
        [few] { $root_keys_n } кореневі ключі
       *[many] { $root_keys_n } кореневих ключів
    }
party-found-full = { $party } засновує себе як сторону; вид: { $kind }. Будь-яку зміну її ключів { $threshold_n ->
        [one] має підписати { $threshold_n } власник кореневого ключа
        [few] мають підписати { $threshold_n } власники кореневих ключів
       *[many] мають підписати { $threshold_n } власників кореневих ключів
    }. Перш ніж довіряти цьому акту, звірте відбиток із самою стороною.
party-found--party = Сторона
party-found--party-hint = Її короткий код.
party-found--names = Назви
party-found--names-hint = Її назва кожною мовою, як вона сама її пише.
party-found--root_keys = Кореневі ключі
party-found--root_keys-hint = По два ключі на власника. Зберігаються поза мережею.
party-found--threshold = Потрібно кореневих ключів
party-found--threshold-hint = Більше половини кореневих ключів.
party-found--next_root = Наступні кореневі ключі
party-found--next_root-hint = Пов’язує сторону з її наступними кореневими ключами до їх застосування.
party-found--kind = Вид сторони
party-found--kind-hint = Визначає, що вона може надсилати.

key-grant = Допуск ключа
key-grant-short = Допуск { $terminal } ({ $kind }) для { $office }
key-grant-full = Термінал { $terminal } допущено для { $office }; вид ключа: { $kind }; { $valid }; терміновість не вища за { $max_precedence }.
key-grant--terminal = Термінал
key-grant--terminal-hint = Сторона й номер, наприклад AA/T001.
key-grant--key = Ключ
key-grant--key-hint = Відкритий ключ, який допускають.
key-grant--office = Служба
key-grant--office-hint = Служба, від імені якої він діє.
key-grant--may_send = Може надсилати
key-grant--may_send-hint = Типи, які він може надсилати або затверджувати. Порожній список означає все, що може надсилати його сторона.
key-grant--max_precedence = Найвища терміновість
key-grant--max_precedence-hint = Вищої він застосовувати не може.
key-grant--valid = Чинний
key-grant--valid-hint = Щонайбільше рік, UTC.
key-grant--area = Район застосування
key-grant--area-hint = Де його можна застосовувати, якщо це обмежено.
key-grant--two_person = Лише вдвох для
key-grant--two_person-hint = Типи, які цей ключ затверджує лише разом з іншим офіцером.
key-grant--kind = Вид ключа
key-grant--kind-hint = Вузол, офіцер, запечатування або контрольна точка.
key-grant--statement_n = Номер заяви
key-grant--statement_n-hint = Її місце серед заяв сторони про ключі.
key-grant--prev = Попередня заява
key-grant--prev-hint = Геш заяви про ключі, що стоїть перед цією.
