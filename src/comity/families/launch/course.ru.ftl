# Что происходит с пуском, о котором уведомили, и пуски за год.

launch-change = Изменение уведомления о пуске
launch-change-short = Изменение уведомления { $re }: { $window }
launch-change-full = { $author } изменяет то, о чём уведомлял в { $re }. Окно теперь { $window }. Действуют новые значения; прежние остаются видны вместе со временем изменения.
launch-change--re = Уведомление
launch-change--re-hint = Изменить можно только собственное уведомление.
launch-change--window = Окно
launch-change--window-hint = Окно, которое действует теперь, UTC; также если оно прежнее.
launch-change--changes = Другие новые значения
launch-change--changes-hint = Любые другие изменяемые поля уведомления.

launch-executed = Пуск произведён
launch-executed-short =
    { $count_n ->
        [one] { $count } пуск
        [few] { $count } пуска
       *[many] { $count } пусков
    } по уведомлению { $re }, { $at }; исход: { $outcome }
launch-executed-full = { $author } заявляет: по уведомлению { $re } в { $at } { $count_n ->
        [one] произведён { $count } пуск
        [few] произведено { $count } пуска
       *[many] произведено { $count } пусков
    }. Исход: { $outcome }.
launch-executed--re = Уведомление
launch-executed--re-hint = Уведомление, по которому он произведён.
launch-executed--at = Время
launch-executed--at-hint = Когда он произведён, UTC; если их несколько — первый.
launch-executed--count = Пуски
launch-executed--count-hint = О скольких говорит это сообщение; несколько сообщений складываются.
launch-executed--outcome = Исход
launch-executed--outcome-hint = Так, как заявляет автор.

launch-scrub = Пуск отменён или перенесён
launch-scrub-short = Пуск по уведомлению { $re }: { $next_is ->
        [absent] отменён
       *[other] перенесён, { $next }
    }
launch-scrub-full = { $next_is ->
        [absent] { $author } отменяет пуск, о котором уведомлял в { $re }.
       *[other] { $author } переносит пуск, о котором уведомлял в { $re }. Уведомление действует теперь только для одного окна: { $next }.
    }
launch-scrub--re = Уведомление
launch-scrub--re-hint = Отменить можно только по собственному уведомлению.
launch-scrub--next = Следующее окно
launch-scrub--next-hint = Не указано — отменён. Указано — уведомление действует только для этого окна.

launch-declare = Пуски за год
launch-declare-short = { $year }: { $launches_n ->
        [one] { $launches_n } запись
        [few] { $launches_n } записи
       *[many] { $launches_n } записей
    }
launch-declare-full = { $author } объявляет свои пуски за { $year } год: { $launches_n ->
        [one] { $launches_n } запись
        [few] { $launches_n } записи
       *[many] { $launches_n } записей
    }.
launch-declare--year = Год
launch-declare--year-hint = Истёкший год; объявляется до 31 марта включительно.
launch-declare--launches = Пуски
launch-declare--launches-hint = Класс, число и место каждых.
launch-declare--policy = Политика
launch-declare--policy-hint = Что автор заявляет о своей политике.

part-launch-row = { $count } × { $class }, место: { $site }

code-LAUNCH_END-NOMINAL = по плану
code-LAUNCH_END-FAILED = неудача
code-LAUNCH_END-PARTIAL = отчасти по плану
code-LAUNCH_END-NOT_STATED = НЕ УКАЗАНО

state-LAUNCH_YEAR-DECLARED = ОБЪЯВЛЕНО
state-LAUNCH_YEAR-WITHDRAWN = ОТОЗВАНО
