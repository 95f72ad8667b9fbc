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

key-suspend = Призупинення термінала
key-suspend-short = { $terminal } призупинено: { $reason }
key-suspend-full = { $author } призупиняє термінал { $terminal } з { $effective_at }: { $reason }. Доки його не поновлено, не покладайтеся на сказане цим терміналом, не перепитавши іншим шляхом. Його можна поновити.
key-suspend--terminal = Термінал
key-suspend--terminal-hint = Сторона і номер, наприклад AA/T001.
key-suspend--effective_at = З
key-suspend--effective_at-hint = З якого моменту, UTC.
key-suspend--reason = Підстава
key-suspend--reason-hint = Звідки сумнів.

key-revoke = Відкликання термінала
key-revoke-short = { $terminal } відкликано: { $reason }
key-revoke-full = { $author }: власники кореневих ключів назавжди відкликають термінал { $terminal }: { $reason }. Те, що йде після { $cut }, більше не рахується або лишається під сумнівом, доки не підтверджено й не відхилено. Вирішує положення, а не годинник.
key-revoke--terminal = Термінал
key-revoke--terminal-hint = Сторона і номер, наприклад AA/T001.
key-revoke--reason = Підстава
key-revoke--reason-hint = Утрачено, захоплено, розкрито, виведено зі служби або власник пішов.
key-revoke--cut = Останні чинні положення
key-revoke--cut-hint = Стрічка, розмір і корінь. Записи до цього місця лишаються чинними.
key-revoke--doubtful_from = Під сумнівом з
key-revoke--doubtful_from-hint = Зауваження для людей. Воно нічого не вирішує.
key-revoke--effective_at = З
key-revoke--effective_at-hint = Як зазначає сторона, UTC.
key-revoke--statement_n = Номер заяви
key-revoke--statement_n-hint = Її місце серед заяв сторони про ключі.
key-revoke--prev = Попередня заява
key-revoke--prev-hint = Хеш заяви про ключі, що стоїть перед цією.

key-restore = Кінець призупинення
key-restore-short = { $terminal } поновлено з { $effective_at }
key-restore-full = { $author } припиняє призупинення термінала { $terminal } з { $effective_at }. Відкликане лишається відкликаним.
key-restore--terminal = Термінал
key-restore--terminal-hint = Сторона і номер, наприклад AA/T001.
key-restore--effective_at = З
key-restore--effective_at-hint = З якого моменту, UTC.

key-rotate = Наступний ключ термінала
key-rotate-short = { $terminal }: наступний ключ { $new_key }
key-rotate-full = { $author } оголошує наступний ключ термінала { $terminal }: { $new_key }, з { $effective_at }. Він нічого не підписує, доки його не допустять власники кореневих ключів.
key-rotate--terminal = Термінал
key-rotate--terminal-hint = Сторона і номер, наприклад AA/T001.
key-rotate--effective_at = З
key-rotate--effective_at-hint = З якого моменту, UTC.
key-rotate--new_key = Наступний ключ
key-rotate--new_key-hint = Відкритий ключ, який прийде на зміну.

key-allowlist = Список терміналів
key-allowlist-short = { $author }: список { $version }, { $count ->
        [one] { $count } термінал
        [few] { $count } термінали
       *[many] { $count } терміналів
    }
key-allowlist-full = { $author } перелічує всі свої термінали ({ $count ->
        [one] { $count } термінал
        [few] { $count } термінали
       *[many] { $count } терміналів
    }), список { $version }; { $valid }. Термінал не зі списку так і показано.
key-allowlist--version = Номер списку
key-allowlist--version-hint = Більший, ніж у попереднього списку.
key-allowlist--terminals = Термінали
key-allowlist--terminals-hint = Усі до одного.
key-allowlist--count = Скільки
key-allowlist--count-hint = Має дорівнювати довжині списку.
key-allowlist--area = Район
key-allowlist--area-hint = Для якого району він діє, якщо це обмежено.
key-allowlist--valid = Діє
key-allowlist--valid-hint = З якого і до якого моменту, UTC.

key-office = Призначення служби
key-office-short = { $office }, рівень: { $level }
key-office-full = { $author } призначає службу { $office }; рівень: { $level }.
key-office--office = Служба
key-office--office-hint = Сторона і назва служби, а не ім’я людини.
key-office--names = Назви
key-office--names-hint = Її назва кожною мовою.
key-office--level = Рівень
key-office--level-hint = Рівень, на якому вона говорить.
key-office--may_release = Може затверджувати
key-office--may_release-hint = Типи, які вона може затверджувати. Порожній список означає все, що дозволено її ключам.

key-disown = Слово про записи під сумнівом
key-disown-short = { $terminal }: підтверджено { $affirmed_n }, не визнано { $disowned_n }
key-disown-full = { $author } говорить про сказане терміналом { $terminal } у сумнівний час. Підтверджено: { $affirmed_n }. Не визнано своїм: { $disowned_n }.
key-disown--terminal = Термінал
key-disown--terminal-hint = Сторона і номер, наприклад AA/T001.
key-disown--affirmed = Підтверджено
key-disown--affirmed-hint = Записи, яких сторона тримається.
key-disown--disowned = Не визнано
key-disown--disowned-hint = Записи, яких сторона не визнає своїми.

party-rotate = Нові кореневі ключі сторони
party-rotate-short = Нові кореневі ключі: { $root_keys_n ->
        [one] { $root_keys_n } власник
        [few] { $root_keys_n } власники
       *[many] { $root_keys_n } власників
    }, підписати мають { $threshold }
party-rotate-full = { $author } переходить на заздалегідь обіцяні кореневі ключі; { $root_keys_n ->
        [one] { $root_keys_n } власник
        [few] { $root_keys_n } власники
       *[many] { $root_keys_n } власників
    }; { $threshold_n ->
        [one] має підписати { $threshold_n }
        [few] мають підписати { $threshold_n }
       *[many] мають підписати { $threshold_n }
    }. Відбиток сторони лишається тим самим.
party-rotate--root_keys = Кореневі ключі
party-rotate--root_keys-hint = По два ключі на власника. Зберігаються поза мережею.
party-rotate--threshold = Потрібно кореневих ключів
party-rotate--threshold-hint = Більше половини кореневих ключів.
party-rotate--next_root = Наступні кореневі ключі
party-rotate--next_root-hint = Пов’язує сторону з кореневими ключами, які підуть за цими.
party-rotate--statement_n = Номер заяви
party-rotate--statement_n-hint = Її місце серед заяв сторони про ключі.
party-rotate--prev = Попередня заява
party-rotate--prev-hint = Хеш заяви про ключі, що стоїть перед цією.

state-ALLOWLIST-LISTED = СКЛАДЕНО
state-ALLOWLIST-WITHOUT_FORCE = БЕЗ СИЛИ
state-OFFICE-APPOINTED = ПРИЗНАЧЕНО
state-OFFICE-CONTESTED = СПІРНО: два різні призначення
state-OFFICE-WITHOUT_FORCE = БЕЗ СИЛИ
