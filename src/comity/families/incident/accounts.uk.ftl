# Виклади інциденту, зв’язок повідомлень і питання про невпізнані об’єкти.

incident-account = Виклад інциденту
incident-account-short = Виклад { $incident }, версія { $version }, { $assertions_n ->
        [one] { $assertions_n } твердження
        [few] { $assertions_n } твердження
        [many] { $assertions_n } тверджень
       *[other] { $assertions_n } твердження
    }
incident-account-full = { $author } викладає { $incident } за полями. Цей виклад стоїть поруч із викладами інших; жоден не замінює іншого.
incident-account--incident = Інцидент
incident-account--incident-hint = Повідомлення тієї чи іншої сторони.
incident-account--version = Версія
incident-account--version-hint = Зростає з кожним новим викладом.
incident-account--assertions = Твердження
incident-account--assertions-hint = Що стверджується, наскільки певно і на якій підставі.

incident-link = Зв’язок двох повідомлень
incident-link-short = Повідомлення { $a } і { $b }: { $relation }
incident-link-full = { $author } заявляє про { $a } і { $b }: { $relation }.
incident-link--a = Одне повідомлення
incident-link--a-hint = Повідомлення тієї чи іншої сторони.
incident-link--b = Інше повідомлення
incident-link--b-hint = Повідомлення тієї чи іншої сторони.
incident-link--relation = Зв’язок
incident-link--relation-hint = Та сама подія, її частина, її наслідок або інша подія.

incident-position = Позиція щодо одного твердження
incident-position-short = Щодо { $key } у { $account }: { $position }
incident-position-full = { $author } щодо { $key } у викладі { $account }: { $position }.
incident-position--account = Виклад
incident-position--account-hint = Виклад іншої сторони.
incident-position--key = Твердження
incident-position--key-hint = Ключ твердження в цьому викладі.
incident-position--position = Позиція
incident-position--position-hint = Погоджується, оскаржує, не знає, не коментує.
incident-position--value = Власне значення
incident-position--value-hint = Що автор стверджує натомість.

incident-object_query = Питання про невпізнаний об’єкт
incident-object_query-short = { $object }, кількість { $count }, { $pos }, на { $as_of }: чи він вам відомий?
incident-object_query-full = { $author } не впізнав об’єкт: { $object }, кількість { $count }, координати { $pos } на { $as_of }, { $civil_traffic_checked_is ->
        [YES] цивільний рух перевірено.
        [NO] цивільний рух не перевірено.
       *[other] цивільний рух перевірити неможливо.
    } Чи він вам відомий? Поточний захід { $author }: { $our_present_measure }. Ні це питання, ні відповідь, ні її відсутність нічого не дозволяють. { without-prejudice }
incident-object_query--object = Об’єкт
incident-object_query--object-hint = Чим він видається авторові.
incident-object_query--count = Кількість
incident-object_query--count-hint = І наскільки точна цифра.
incident-object_query--first_seen = Помічено вперше
incident-object_query--first_seen-hint = UTC.
incident-object_query--as_of = Час координат
incident-object_query--as_of-hint = UTC.
incident-object_query--pos = Координати
incident-object_query--pos-hint = WGS 84.
incident-object_query--pos_error_m = Похибка координат (м)
incident-object_query--pos_error_m-hint = У метрах.
incident-object_query--course_deg = Курс (градуси)
incident-object_query--course_deg-hint = Від 0 до 359.
incident-object_query--speed_mps = Швидкість (м/с)
incident-object_query--speed_mps-hint = У метрах на секунду.
incident-object_query--alt_m = Висота (м AMSL)
incident-object_query--alt_m-hint = У метрах над середнім рівнем моря.
incident-object_query--crewed = Екіпаж на борту
incident-object_query--crewed-hint = Чи є хтось на борту.
incident-object_query--transponder = Відповідач
incident-object_query--transponder-hint = Що від нього приймається.
incident-object_query--civil_traffic_checked = Цивільний рух перевірено
incident-object_query--civil_traffic_checked-hint = Чи запитано служби цивільного повітряного або морського руху.
incident-object_query--our_present_measure = Поточний захід
incident-object_query--our_present_measure-hint = Що автор робить зараз, і не більше.

incident-object_answer = Відповідь про невпізнаний об’єкт
incident-object_answer-short = Щодо { $re }: { $answer }
incident-object_answer-full = { $author } щодо { $re }: { $answer }. { $answer_is ->
        [CHECKING] Наступне слово не пізніше { $next_update }.
       *[other] Це те, що пост знає зараз.
    } { $no_objection_to_engage_is ->
        [yes] { $author } заявляє, що до { $no_objection_until } не має застережень щодо ураження; рішення лишається за стороною, яка запитала.
       *[other] Позиції щодо будь-яких заходів він не висловлює. Він нічого не дозволяє.
    }
incident-object_answer--re = Питання
incident-object_answer--re-hint = Питання про об’єкт.
incident-object_answer--answer = Відповідь
incident-object_answer--answer-hint = Спершу перевірка; вона не відповідь.
incident-object_answer--next_update = Наступне слово не пізніше
incident-object_answer--next_update-hint = Потрібно, поки триває перевірка.
incident-object_answer--payload = Навантага
incident-object_answer--payload-hint = Що він несе, або не зазначено.
incident-object_answer--no_objection_to_engage = Немає застережень щодо ураження
incident-object_answer--no_objection_to_engage-hint = Лише для об’єкта без екіпажу. Порожньо: позиції немає.
incident-object_answer--no_objection_until = Немає застережень до
incident-object_answer--no_objection_until-hint = Не більш як на 15 хвилин уперед; потрібно разом із цим.
incident-object_answer--advice = Порада
incident-object_answer--advice-hint = Що стороні, яка запитала, слід знати.

incident-close = Пропозиція закрити інцидент
incident-close-short = Закрити { $incident }: { $outcome }
incident-close-full = { $author } пропонує закрити { $incident }: { $outcome }. Справу закривають, коли кожна сторона прийме саме ці умови. Жоден виклад не поступається іншому.
incident-close--incident = Інцидент
incident-close--incident-hint = Повідомлення, яких це стосується.
incident-close--outcome = Підсумок
incident-close--outcome-hint = Чим закривають справу.
incident-close--text = Текст
incident-close--text-hint = Що всім слід прочитати разом із цим.

state-OBJECT_QUERY-ASKED = ЗАПИТАНО
state-OBJECT_QUERY-CHECKING = ПЕРЕВІРЯЄТЬСЯ
state-OBJECT_QUERY-KNOWN = ВІДОМИЙ ЗАПИТАНІЙ СТОРОНІ
state-OBJECT_QUERY-CONTROL_LOST = ВІДОМИЙ, КЕРУВАННЯ ВТРАЧЕНО
state-OBJECT_QUERY-NOT_KNOWN_TO_DESK = ЗАПИТАНОМУ ПОСТУ НЕ ВІДОМИЙ
state-OBJECT_QUERY-CANNOT_SAY = СКАЗАТИ НЕ МОЖЕ
state-OBJECT_QUERY-ALERT_WITHDRAWN = ТРИВОГУ ВІДКЛИКАНО
state-OBJECT_QUERY-NOT_DELIVERED = НЕ ДОСТАВЛЕНО
state-OBJECT_QUERY-HELD_NOT_OPENED = ЗБЕРІГАЄТЬСЯ, НЕ ВІДКРИТО
state-OBJECT_QUERY-OPENED_NOT_ANSWERED = ВІДКРИТО, БЕЗ ВІДПОВІДІ

field-AGREED = викладено однаково
field-DISPUTED = оскаржується
field-ONE_SIDED = викладено однією стороною
field-SILENT = не викладено ніким

assert-time = час
assert-place = місце
assert-altitude_m = висота (м)
assert-own_course_deg = власний курс (градуси)
assert-other_course_deg = курс іншого (градуси)
assert-min_distance_m = найменша відстань (м)
assert-contact = дотик
assert-weapon_used = застосування зброї
assert-fuel_dumped = скидання пального
assert-transponder_on = відповідач увімкнено
assert-radio_contact = радіозв’язок
assert-warned = попередження
assert-inside_area = в оголошеному районі
assert-area_valid = район чинний
assert-airspace = повітряний простір
assert-cause = причина
assert-damage = шкода
assert-killed = загиблі
assert-injured = поранені
assert-lost_craft = втрачені засоби
assert-intent = намір
