# Слова карток, зниклих і останків: коди, складені частини, стани.

code-SEX-FEMALE = жіноча
code-SEX-MALE = чоловіча
code-SEX-OTHER = інша
code-SEX-UNKNOWN = не відома

code-HEALTH-GOOD = добре
code-HEALTH-SICK = хворий
code-HEALTH-WOUNDED = поранений
code-HEALTH-SEVERE = тяжко поранений або хворий

code-CONSENT-GIVEN = згода особи
code-CONSENT-VITAL_INTEREST = життєвий інтерес особи
code-CONSENT-PUBLIC_INTEREST = суспільний інтерес

code-PERSON-CAPTURED = захоплено
code-PERSON-HELD = утримується
code-PERSON-TRANSFERRED = переведено
code-PERSON-HOSPITAL = у шпиталі
code-PERSON-RELEASED = звільнено
code-PERSON-ESCAPED = втеча
code-PERSON-DIED = помер
code-PERSON-REPATRIATED = повернуто додому

code-MISSING-HELD = утримується
code-MISSING-NOT_HELD = не утримується
code-MISSING-DECEASED = помер
code-MISSING-SEARCHING = триває пошук
code-MISSING-UNKNOWN = не відомо

code-NOTE-WISH = бажання особи
code-NOTE-RULING = рішення про неясну пару
code-NOTE-VISIT = відвідування
code-NOTE-EMPTY = порожня
code-NOTE-LINE = рядок плану

name-role-SURNAME = прізвище
name-role-GIVEN = ім’я
name-role-PATRONYMIC = по батькові
name-role-FULL = повне ім’я
part-name = { $role } { $text } ({ $script })
part-name-lang = { $role } { $text } ({ $script }, { $lang })
part-note-row = { $person_key }: { $value } (другий офіцер: { $second })
part-note-row-other_key = інший ключ { $value }

state-PERSON-UNKNOWN = НЕ ВІДОМО
state-PERSON-SOUGHT = РОЗШУКУЄТЬСЯ
state-PERSON-HELD = УТРИМУЄТЬСЯ
state-PERSON-HOME = ВДОМА
state-PERSON-DIED = ПОМЕР
state-PERSON-DISPUTED = СТОРОНИ ПОВІДОМЛЯЮТЬ РІЗНЕ
state-PERSON-LISTED = У СПИСКУ
state-PERSON-CONFIRMED = УТРИМУЄТЬСЯ, підтверджено у списку
state-PERSON-HANDED = ПЕРЕДАНО
state-PERSON-NOT_PRESENTED = НЕ ПРЕДСТАВЛЕНО
state-PERSON-RECEIVER_REFUSED = СТОРОНА, ЩО ПРИЙМАЄ, НЕ ПРИЙМАЄ
state-PERSON-ABSENT = ВІДСУТНЯ
state-PERSON-ANSWER_TERM_PASSED = строк відповіді минув
state-PERSON-UPDATE_TERM_PASSED = строк наступного повідомлення минув

state-REMAINS-ONE_SIDED = ПОВІДОМЛЕНО ОДНІЄЮ СТОРОНОЮ
state-REMAINS-ALIKE = ПОВІДОМЛЕННЯ СТОРІН ЗБІГАЮТЬСЯ
state-REMAINS-DIFFERENT = ПОВІДОМЛЕННЯ СТОРІН РІЗНЯТЬСЯ
state-REMAINS-WITHDRAWN = ВІДКЛИКАНО

state-VISIT-STATED = ПОВІДОМЛЕНО АВТОРОМ
state-VISIT-WITHDRAWN = ВІДКЛИКАНО

state-MATCH_REPORT-ONE_SIDED = ПОВІДОМЛЕНО ОДНИМ
state-MATCH_REPORT-ALIKE = РЕЗУЛЬТАТИ ЗБІГАЮТЬСЯ
state-MATCH_REPORT-DIFFERENT = РЕЗУЛЬТАТИ РІЗНЯТЬСЯ: різні правила або програми
state-MATCH_REPORT-WITHDRAWN = ВІДКЛИКАНО

state-NEUTRAL_NOTE-STATED = НАДІСЛАНО
state-NEUTRAL_NOTE-WITHDRAWN = ВІДКЛИКАНО
