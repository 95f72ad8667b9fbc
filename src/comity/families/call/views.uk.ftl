# Що про розмови та контакти штабів кажуть годинник або дві справи разом.

call-begins = Призначено: { $window }; початок через { $left }.
call-has-begun = Призначено: { $window }; призначений час настав.
call-not-opened = Не повідомили про початок розмови: { $parties }.
call-lasted = { $party } зазначає тривалість { $span }; інша відрізняється більш ніж на хвилину.
call-glare = Обидві сторони запитали розмову, не бачивши запиту іншої: лишається { $kept } ({ $party }), до нього долучено { $attached } ({ $other }). Відповідати на той, що лишається.
call-point = Пункт { $n } ({ $by } { $kind }), за викладом { $party }: { $state }
call-action-stands = Дія { $entry }, { $owner }, строк { $due }: { $state }
contact-next = Наступний контакт штабів ({ $parties }): { $when }.
contact-due = Контакт штабів ({ $parties }) призначено на зараз: { $when }.
contact-took-place = Останній контакт штабів ({ $parties }), { $when }: відбувся.
contact-missed = Останній контакт штабів, { $when }: пропустили { $parties }. Це стан, а не інцидент.
call-sheet-field = { $field }: { $value }
call-sheet-point = { $by } { $kind }: { $text }
call-unanswered = { $party } не відповіла до кінця останнього вікна й не відкривала запит.
call-unanswered-opened = { $party } відкрила запит і не відповіла до кінця останнього вікна.
call-absent = { $party } заявляє, { $when }: { $how }.
