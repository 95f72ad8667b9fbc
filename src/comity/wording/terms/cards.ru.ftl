# Слова карточек, пропавших и останков: коды, составные части, состояния.

code-SEX-FEMALE = женский
code-SEX-MALE = мужской
code-SEX-OTHER = иной
code-SEX-UNKNOWN = не известен

code-HEALTH-GOOD = хорошее
code-HEALTH-SICK = болен
code-HEALTH-WOUNDED = ранен
code-HEALTH-SEVERE = тяжело ранен или болен

code-CONSENT-GIVEN = согласие лица
code-CONSENT-VITAL_INTEREST = жизненный интерес лица
code-CONSENT-PUBLIC_INTEREST = общественный интерес

code-PERSON-CAPTURED = захвачен
code-PERSON-HELD = удерживается
code-PERSON-TRANSFERRED = переведён
code-PERSON-HOSPITAL = в госпитале
code-PERSON-RELEASED = освобождён
code-PERSON-ESCAPED = бежал
code-PERSON-DIED = умер
code-PERSON-REPATRIATED = возвращён домой

code-MISSING-HELD = удерживается
code-MISSING-NOT_HELD = не удерживается
code-MISSING-DECEASED = умер
code-MISSING-SEARCHING = ведётся поиск
code-MISSING-UNKNOWN = не известно

code-NOTE-WISH = желание лица
code-NOTE-RULING = решение о неясной паре
code-NOTE-VISIT = посещение
code-NOTE-EMPTY = пустая
code-NOTE-LINE = строка плана

name-role-SURNAME = фамилия
name-role-GIVEN = имя
name-role-PATRONYMIC = отчество
name-role-FULL = полное имя
part-name = { $role } { $text } ({ $script })
part-name-lang = { $role } { $text } ({ $script }, { $lang })
part-note-row = { $person_key }: { $value } (второй офицер: { $second })
part-note-row-other_key = другой ключ { $value }

state-PERSON-UNKNOWN = НЕ ИЗВЕСТНО
state-PERSON-SOUGHT = РАЗЫСКИВАЕТСЯ
state-PERSON-HELD = УДЕРЖИВАЕТСЯ
state-PERSON-HOME = ДОМА
state-PERSON-DIED = УМЕР
state-PERSON-DISPUTED = СТОРОНЫ СООБЩАЮТ РАЗНОЕ
state-PERSON-LISTED = В СПИСКЕ
state-PERSON-CONFIRMED = УДЕРЖИВАЕТСЯ, подтверждено в списке
state-PERSON-HANDED = ПЕРЕДАН
state-PERSON-NOT_PRESENTED = НЕ ПРЕДСТАВЛЕН
state-PERSON-RECEIVER_REFUSED = ПРИНИМАЮЩАЯ СТОРОНА НЕ ПРИНИМАЕТ
state-PERSON-ABSENT = ОТСУТСТВУЕТ
state-PERSON-ANSWER_TERM_PASSED = срок ответа прошёл
state-PERSON-UPDATE_TERM_PASSED = срок следующего сообщения прошёл

state-REMAINS-ONE_SIDED = СООБЩЕНО ОДНОЙ СТОРОНОЙ
state-REMAINS-ALIKE = СООБЩЕНИЯ СТОРОН СОВПАДАЮТ
state-REMAINS-DIFFERENT = СООБЩЕНИЯ СТОРОН РАЗЛИЧАЮТСЯ
state-REMAINS-WITHDRAWN = ОТОЗВАНО

state-VISIT-STATED = СООБЩЕНО АВТОРОМ
state-VISIT-WITHDRAWN = ОТОЗВАНО

state-MATCH_REPORT-ONE_SIDED = СООБЩЕНО ОДНИМ
state-MATCH_REPORT-ALIKE = РЕЗУЛЬТАТЫ СОВПАДАЮТ
state-MATCH_REPORT-DIFFERENT = РЕЗУЛЬТАТЫ РАЗЛИЧАЮТСЯ: различны правила или программы
state-MATCH_REPORT-WITHDRAWN = ОТОЗВАНО

state-NEUTRAL_NOTE-STATED = ОТПРАВЛЕНА
state-NEUTRAL_NOTE-WITHDRAWN = ОТОЗВАНА
