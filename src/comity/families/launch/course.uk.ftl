# Що відбувається з пуском, про який сповістили, і пуски за рік.

launch-change = Зміна сповіщення про пуск
launch-change-short = Зміна сповіщення { $re }: { $window }
launch-change-full = { $author } змінює те, про що сповіщав у { $re }. Вікно тепер { $window }. Чинні нові значення; попередні лишаються видимими разом із часом зміни.
launch-change--re = Сповіщення
launch-change--re-hint = Змінити можна лише власне сповіщення.
launch-change--window = Вікно
launch-change--window-hint = Вікно, чинне тепер, UTC; також якщо воно те саме.
launch-change--changes = Інші нові значення
launch-change--changes-hint = Будь-які інші поля сповіщення, що змінюються.

launch-executed = Пуск здійснено
launch-executed-short =
    { $count_n ->
        [one] { $count } пуск
        [few] { $count } пуски
       *[many] { $count } пусків
    } за сповіщенням { $re }, { $at }; результат: { $outcome }
launch-executed-full = { $author } заявляє: за сповіщенням { $re } о { $at } здійснено { $count_n ->
        [one] { $count } пуск
        [few] { $count } пуски
       *[many] { $count } пусків
    }. Результат: { $outcome }.
launch-executed--re = Сповіщення
launch-executed--re-hint = Сповіщення, за яким його здійснено.
launch-executed--at = Час
launch-executed--at-hint = Коли його здійснено, UTC; якщо їх кілька — перший.
launch-executed--count = Пуски
launch-executed--count-hint = Про скільки йдеться в цьому повідомленні; кілька повідомлень додаються.
launch-executed--outcome = Результат
launch-executed--outcome-hint = Так, як заявляє автор.

launch-scrub = Пуск скасовано або перенесено
launch-scrub-short = Пуск за сповіщенням { $re }: { $next_is ->
        [absent] скасовано
       *[other] перенесено, { $next }
    }
launch-scrub-full = { $next_is ->
        [absent] { $author } скасовує пуск, про який сповіщав у { $re }.
       *[other] { $author } переносить пуск, про який сповіщав у { $re }. Сповіщення чинне тепер лише для одного вікна: { $next }.
    }
launch-scrub--re = Сповіщення
launch-scrub--re-hint = Скасувати можна лише за власним сповіщенням.
launch-scrub--next = Наступне вікно
launch-scrub--next-hint = Не зазначено — скасовано. Зазначено — сповіщення чинне лише для цього вікна.

launch-declare = Пуски за рік
launch-declare-short = { $year }: { $launches_n ->
        [one] { $launches_n } запис
        [few] { $launches_n } записи
       *[many] { $launches_n } записів
    }
launch-declare-full = { $author } оголошує свої пуски за { $year } рік: { $launches_n ->
        [one] { $launches_n } запис
        [few] { $launches_n } записи
       *[many] { $launches_n } записів
    }.
launch-declare--year = Рік
launch-declare--year-hint = Минулий рік; оголошується до 31 березня включно.
launch-declare--launches = Пуски
launch-declare--launches-hint = Клас, кількість і місце кожних.
launch-declare--policy = Політика
launch-declare--policy-hint = Що автор заявляє про свою політику.

part-launch-row = { $count } × { $class }, місце: { $site }

code-LAUNCH_END-NOMINAL = за планом
code-LAUNCH_END-FAILED = невдача
code-LAUNCH_END-PARTIAL = частково за планом
code-LAUNCH_END-NOT_STATED = НЕ ЗАЗНАЧЕНО

state-LAUNCH_YEAR-DECLARED = ОГОЛОШЕНО
state-LAUNCH_YEAR-WITHDRAWN = ВІДКЛИКАНО
