# Что команды говорят о списках людей.

cli-lists-reading = чтение { $path }
cli-lists-sealing = список запечатывается
cli-lists-opening = список открывается
cli-lists-head-column = Столбец
cli-lists-head-field = Читается как
cli-lists-head-row = Строка
cli-lists-head-fault = Что не так
cli-lists-head-list = Список
cli-lists-head-party = Чей
cli-lists-head-way = От → кому
cli-lists-head-version = Версия
cli-lists-head-count = Людей
cli-lists-head-keep-until = Хранится до
cli-lists-head-stands = Состояние
cli-lists-head-time = Время
cli-lists-head-office = Должность
cli-lists-head-purpose = Для чего
cli-lists-head-signed = Подпись
cli-lists-found =
    { $count ->
        [one] { $count } строка читается как человек.
        [few] { $count } строки читаются как люди.
       *[other] { $count } строк читаются как люди.
    }
cli-lists-unread = Столбцы, которые здесь ничего не значат: { $columns }. Если должны, назовите их через --map.
cli-lists-faulty =
    { $count ->
        [one] В { $count } строке есть ошибка; исправьте таблицу или пропустите её через --leave-out.
       *[other] В { $count } строках есть ошибки; исправьте таблицу или пропустите их через --leave-out.
    }
cli-lists-kept = Список { $name } запечатан здесь и хранится до { $until }. В самой таблице имена по-прежнему открыты.
cli-lists-preview = Это предварительный просмотр; ничего не сохранено.
cli-lists-root = Корень списка
cli-lists-none = Здесь нет ни одного списка.
cli-lists-here = здесь
cli-lists-committed = обязательство дано
cli-lists-forgotten = забыт
cli-lists-exported = Людей в { $path }: { $count }, открыто; то, что забудут потом, этого файла не коснётся.
cli-lists-signed = есть
cli-lists-not-signed = НЕТ
cli-lists-more-acts = Более ранних строк: { $count }; все они есть в --json.
cli-lists-audit-whole = Запись полна; строк: { $count }, и в каждой хеш предыдущей.
cli-lists-audit-head = Хеш последней строки
cli-lists-gone = Ключ списка { $name } уничтожен, его файлов больше нет; число людей ({ $count }) и корень остаются.
cli-lists-ticks-gone = Отметки по планам этого списка тоже стёрты; листов: { $count }.
cli-lists-erased = Стёрто на линии, и об этом сказано; запечатанных тел: { $count }.
cli-lists-not-erased = То, что из него отправлено на линию, ещё здесь (обязательство { $entry }); «comity erase» убирает это запись за записью.
cli-lists-others = Другие, кому его показали, стирают у себя сами. Что хранит от прежних байтов диск или резервная копия, этой программе неизвестно.
cli-lists-why-NO_NAME = в строке нет имени
cli-lists-why-IMPOSSIBLE_DATE = такого дня не бывает
cli-lists-why-BAD_DATE = не дата; напишите 1985-02-28, 28.02.1985 или год из четырёх цифр
cli-lists-why-UNKNOWN_CODE = для этого поля такого слова нет
cli-lists-why-BAD_PARTY = не код стороны; напишите его как AA
cli-lists-why-TOO_LONG = длиннее, чем может быть это поле
cli-lists-why-HIDDEN_CHARACTER = знак, который прячет или переворачивает текст
cli-lists-why-COMPUTED = формула; поставьте на её место значение
cli-lists-overlooking = поиск странных имён и тех, кто записан дважды
cli-lists-head-doubt = На что посмотреть
cli-lists-doubtful =
    { $count ->
        [one] В { $count } строке есть на что посмотреть; это ничему не мешает.
       *[other] В { $count } строках есть на что посмотреть; это ничему не мешает.
    }
cli-lists-twice = Пар строк, которые могут быть одним человеком: { $count }; посмотрите, не записан ли кто-то дважды.
cli-lists-twice-sure = строки { $row } и { $other }: всё написанное совпадает
cli-lists-twice-maybe = строки { $row } и { $other }: похожи, не наверняка
cli-lists-doubt-NO_NAME = нет слова, которое было бы именем
cli-lists-doubt-NO_SURNAME = нет фамилии
cli-lists-doubt-MIXED_SCRIPT = буквы двух письменностей в одном слове
cli-lists-doubt-HOMOGLYPH = буква другой письменности, которая выглядит так же
cli-lists-doubt-FALLBACK_SCRIPT = письменность, в которой имена сравниваются приблизительно
cli-lists-doubt-IMPOSSIBLE_DATE = дата рождения, какой ни у кого нет
cli-lists-doubt-TOO_LONG = длиннее, чем сравнивается
cli-check-lists = списки людей
cli-check-lists-ok = Списков здесь: { $count }; ни один не хранится дольше положенного, и запись о том, кто их открывал, полна.
cli-check-lists-look = Эти списки уже пора забыть: { $late }; сделайте это командой «comity exchange forget».
cli-check-lists-bad = { $reason }
