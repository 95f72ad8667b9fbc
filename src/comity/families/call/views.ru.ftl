# Что о разговорах и контактах штабов говорят часы или два дела вместе.

call-begins = Назначен: { $window }; начало через { $left }.
call-has-begun = Назначен: { $window }; назначенное время наступило.
call-not-opened = Не сообщили о начале разговора: { $parties }.
call-lasted = { $party } указывает длительность { $span }; другая отличается более чем на минуту.
call-glare = Обе стороны запросили разговор, не видев запроса другой: остаётся { $kept } ({ $party }), к нему присоединён { $attached } ({ $other }). Отвечать на оставшийся.
call-point = Пункт { $n } ({ $by } { $kind }), по изложению { $party }: { $state }
call-action-stands = Действие { $entry }, { $owner }, срок { $due }: { $state }
contact-next = Следующий контакт штабов ({ $parties }): { $when }.
contact-due = Контакт штабов ({ $parties }) назначен на сейчас: { $when }.
contact-took-place = Последний контакт штабов ({ $parties }), { $when }: состоялся.
contact-missed = Последний контакт штабов, { $when }: пропустили { $parties }. Это состояние, а не инцидент.
call-sheet-field = { $field }: { $value }
call-sheet-point = { $by } { $kind }: { $text }
call-unanswered = { $party } не ответила до конца последнего окна и не открывала запрос.
call-unanswered-opened = { $party } открыла запрос и не ответила до конца последнего окна.
call-absent = { $party } заявляет, { $when }: { $how }.
