# Що команди кажуть про списки людей.

cli-lists-reading = читання { $path }
cli-lists-sealing = список запечатується
cli-lists-opening = список відкривається
cli-lists-head-column = Стовпець
cli-lists-head-field = Читається як
cli-lists-head-row = Рядок
cli-lists-head-fault = Що не так
cli-lists-head-list = Список
cli-lists-head-party = Чий
cli-lists-head-way = Від → кому
cli-lists-head-version = Версія
cli-lists-head-count = Людей
cli-lists-head-keep-until = Зберігається до
cli-lists-head-stands = Стан
cli-lists-head-time = Час
cli-lists-head-office = Посада
cli-lists-head-purpose = Для чого
cli-lists-head-signed = Підпис
cli-lists-found =
    { $count ->
        [one] { $count } рядок читається як людина.
        [few] { $count } рядки читаються як люди.
       *[other] { $count } рядків читаються як люди.
    }
cli-lists-unread = Стовпці, які тут нічого не значать: { $columns }. Якщо мають, назвіть їх через --map.
cli-lists-faulty =
    { $count ->
        [one] У { $count } рядку є помилка; виправте таблицю або пропустіть його через --leave-out.
       *[other] У { $count } рядках є помилки; виправте таблицю або пропустіть їх через --leave-out.
    }
cli-lists-kept = Список { $name } запечатано тут і зберігається до { $until }. У самій таблиці імена й далі відкриті.
cli-lists-preview = Це попередній перегляд; нічого не збережено.
cli-lists-root = Корінь списку
cli-lists-none = Тут немає жодного списку.
cli-lists-here = тут
cli-lists-committed = зобов’язання дано
cli-lists-forgotten = забуто
cli-lists-exported = Людей у { $path }: { $count }, відкрито; те, що забудуть потім, цього файлу не торкнеться.
cli-lists-signed = є
cli-lists-not-signed = НЕМАЄ
cli-lists-more-acts = Попередніх рядків: { $count }; усі вони є в --json.
cli-lists-audit-whole = Запис повний; рядків: { $count }, і в кожному хеш попереднього.
cli-lists-audit-head = Хеш останнього рядка
cli-lists-gone = Ключ списку { $name } знищено, його файлів більше немає; число людей ({ $count }) і корінь лишаються.
cli-lists-ticks-gone = Позначки за планами цього списку теж стерто; листів: { $count }.
cli-lists-erased = Стерто на лінії, і про це сказано; запечатаних тіл: { $count }.
cli-lists-not-erased = Те, що з нього надіслано на лінію, ще тут (зобов’язання { $entry }); «comity erase» прибирає це запис за записом.
cli-lists-others = Інші, кому його показали, стирають у себе самі. Що зберігає від колишніх байтів диск чи резервна копія, цій програмі невідомо.
cli-lists-why-NO_NAME = у рядку немає імені
cli-lists-why-IMPOSSIBLE_DATE = такого дня не буває
cli-lists-why-BAD_DATE = не дата; напишіть 1985-02-28, 28.02.1985 або рік із чотирьох цифр
cli-lists-why-UNKNOWN_CODE = для цього поля такого слова немає
cli-lists-why-BAD_PARTY = не код сторони; напишіть його як AA
cli-lists-why-TOO_LONG = довше, ніж може бути це поле
cli-lists-why-HIDDEN_CHARACTER = знак, який ховає або перевертає текст
cli-lists-why-COMPUTED = формула; поставте на її місце значення
cli-lists-overlooking = пошук дивних імен і тих, кого записано двічі
cli-lists-head-doubt = На що подивитися
cli-lists-doubtful =
    { $count ->
        [one] У { $count } рядку є на що подивитися; це нічому не заважає.
       *[other] У { $count } рядках є на що подивитися; це нічому не заважає.
    }
cli-lists-twice = Пар рядків, які можуть бути однією людиною: { $count }; подивіться, чи не записано когось двічі.
cli-lists-twice-sure = рядки { $row } і { $other }: усе написане збігається
cli-lists-twice-maybe = рядки { $row } і { $other }: схожі, не напевно
cli-lists-doubt-NO_NAME = немає слова, яке було б іменем
cli-lists-doubt-NO_SURNAME = немає прізвища
cli-lists-doubt-MIXED_SCRIPT = літери двох писемностей в одному слові
cli-lists-doubt-HOMOGLYPH = літера іншої писемності, яка має такий самий вигляд
cli-lists-doubt-FALLBACK_SCRIPT = писемність, у якій імена порівнюються приблизно
cli-lists-doubt-IMPOSSIBLE_DATE = дата народження, якої ні в кого немає
cli-lists-doubt-TOO_LONG = довше, ніж порівнюється
cli-check-lists = списки людей
cli-check-lists-ok = Списків тут: { $count }; жоден не зберігається довше, ніж слід, і запис про те, хто їх відкривав, повний.
cli-check-lists-look = Ці списки вже час забути: { $late }; зробіть це командою «comity exchange forget».
cli-check-lists-bad = { $reason }
