# Крім чисел: ліквідація, інспекції, нові типи, стратегічні навчання.

arms-eliminate = Переобладнання або ліквідація
arms-eliminate-short = { $phase }: { $count } × { $item }, { $place }, { $window }
arms-eliminate-full = { $author } заявляє про переобладнання або ліквідацію за { $regime }: { $count } × { $item }, місце: { $place }, { $window }. Етап: { $phase }.
arms-eliminate--regime = Обмеження
arms-eliminate--regime-hint = Обмеження, за якими одиницю зараховують.
arms-eliminate--item = Одиниця
arms-eliminate--item-hint = Що переобладнують або ліквідовують.
arms-eliminate--count = Скільки
arms-eliminate--count-hint = Скільки одиниць охоплює це повідомлення.
arms-eliminate--place = Місце
arms-eliminate--place-hint = Як його називає автор.
arms-eliminate--phase = Етап
arms-eliminate--phase-hint = Заплановано (зазвичай за 30 діб), розпочато або завершено (протягом 5 діб).
arms-eliminate--window = Вікно
arms-eliminate--window-hint = UTC, заплановане або фактичне.

arms-inspect = Оголошення про інспекцію
arms-inspect-short = { $kind }, { $entry_point }, { $eta }, група: { $team }
arms-inspect-full = { $author } оголошує інспекцію за { $regime }: { $kind }, через { $entry_point }, прибуття { $eta }, група: { $team }. Очікується відповідь; відсутність відповіді не є згодою.
arms-inspect--regime = Обмеження
arms-inspect--regime-hint = Обмеження, за якими її оголошено.
arms-inspect--kind = Вид
arms-inspect--kind-hint = Як його визначають ці обмеження.
arms-inspect--entry_point = Пункт в’їзду
arms-inspect--entry_point-hint = Куди прибуває група.
arms-inspect--eta = Прибуття
arms-inspect--eta-hint = UTC; зазвичай за 32 години.
arms-inspect--team = Група
arms-inspect--team-hint = Кількість осіб.
arms-inspect--site = Місце інспекції
arms-inspect--site-hint = Може бути повідомлене пізніше.

arms-inspect_report = Результати інспекції
arms-inspect_report-short =
    Інспекція { $re }: { $findings_n ->
        [one] { $findings_n } результат
        [few] { $findings_n } результати
       *[many] { $findings_n } результатів
    }
arms-inspect_report-full =
    { $author } заявляє результати інспекції { $re }: { $findings_n ->
        [one] { $findings_n } результат
        [few] { $findings_n } результати
       *[many] { $findings_n } результатів
    }. Це слово одного автора — { $author }.
arms-inspect_report--re = Інспекція
arms-inspect_report--re-hint = Оголошена інспекція.
arms-inspect_report--findings = Результати
arms-inspect_report--findings-hint = Кожен — наскільки він певний і на якій підставі.
arms-inspect_report--ambiguities = Лишилося відкритим
arms-inspect_report--ambiguities-hint = Чого не вдалося вирішити на місці.

arms-new_type = Новий тип
arms-new_type-short = { $name }: { $item }
arms-new_type-full = { $author } повідомляє про новий тип: { $name }, { $item }. Порядок його зарахування — пропозиція; його погоджено, лише коли кожна сторона-адресат прийме ці самі умови.
arms-new_type--name = Назва
arms-new_type--name-hint = Як його називає автор.
arms-new_type--item = Одиниця
arms-new_type--item-hint = Що це.
arms-new_type--proposal = Як зараховувати
arms-new_type--proposal-hint = Пропозиція кожній стороні-адресату.

arms-exercise = Стратегічне навчання
arms-exercise-short = { $designation }: { $window }
arms-exercise-full = { $author } повідомляє про стратегічне навчання: { $designation }, { $window }. Що можуть показати давачі інших сторін, зазначено нижче; навчання ні на кого не спрямоване.
arms-exercise--designation = Назва
arms-exercise--designation-hint = Назва навчання.
arms-exercise--window = Вікно
arms-exercise--window-hint = UTC; зазвичай за 14 діб.
arms-exercise--forces = Сили
arms-exercise--forces-hint = Що бере участь і скільки.
arms-exercise--warning_effect = Що можуть показати давачі
arms-exercise--warning_effect-hint = Що може показати раннє попередження інших сторін.

code-INSP-TYPE_1 = інспекція першого виду
code-INSP-TYPE_2 = інспекція другого виду
code-INSP-EXHIBITION = показ
code-INSP-CHALLENGE = інспекція на запит

code-PHASE-PLANNED = заплановано
code-PHASE-STARTED = розпочато
code-PHASE-COMPLETED = завершено
