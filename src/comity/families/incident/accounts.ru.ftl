# Изложения инцидента, связь сообщений и вопросы о неопознанных объектах.

incident-account = Изложение инцидента
incident-account-short = Изложение { $incident }, версия { $version }, { $assertions_n ->
        [one] { $assertions_n } утверждение
        [few] { $assertions_n } утверждения
        [many] { $assertions_n } утверждений
       *[other] { $assertions_n } утверждения
    }
incident-account-full = { $author } излагает { $incident } по полям. Это изложение стоит рядом с изложениями других; ни одно не заменяет другое.
incident-account--incident = Инцидент
incident-account--incident-hint = Сообщения той или другой стороны.
incident-account--version = Версия
incident-account--version-hint = Растёт с каждым новым изложением.
incident-account--assertions = Утверждения
incident-account--assertions-hint = Что утверждается, насколько уверенно и на каком основании.

incident-link = Связь двух сообщений
incident-link-short = Сообщения { $a } и { $b }: { $relation }
incident-link-full = { $author } заявляет о { $a } и { $b }: { $relation }.
incident-link--a = Одно сообщение
incident-link--a-hint = Сообщение той или другой стороны.
incident-link--b = Другое сообщение
incident-link--b-hint = Сообщение той или другой стороны.
incident-link--relation = Связь
incident-link--relation-hint = То же событие, его часть, его следствие или другое событие.

incident-position = Позиция по одному утверждению
incident-position-short = По { $key } в { $account }: { $position }
incident-position-full = { $author } по { $key } в изложении { $account }: { $position }.
incident-position--account = Изложение
incident-position--account-hint = Изложение другой стороны.
incident-position--key = Утверждение
incident-position--key-hint = Ключ утверждения в этом изложении.
incident-position--position = Позиция
incident-position--position-hint = Согласна, оспаривает, не знает, не комментирует.
incident-position--value = Своё значение
incident-position--value-hint = Что автор утверждает вместо этого.

incident-object_query = Вопрос о неопознанном объекте
incident-object_query-short = { $object }, количество { $count }, { $pos }, на { $as_of }: известен ли он вам?
incident-object_query-full = { $author } не опознал объект: { $object }, количество { $count }, координаты { $pos } на { $as_of }, { $civil_traffic_checked_is ->
        [YES] гражданское движение проверено.
        [NO] гражданское движение не проверено.
       *[other] гражданское движение проверить невозможно.
    } Известен ли он вам? Текущая мера { $author }: { $our_present_measure }. Ни этот вопрос, ни ответ, ни его отсутствие ничего не разрешают. { without-prejudice }
incident-object_query--object = Объект
incident-object_query--object-hint = Чем он представляется автору.
incident-object_query--count = Количество
incident-object_query--count-hint = И насколько точна цифра.
incident-object_query--first_seen = Замечен впервые
incident-object_query--first_seen-hint = UTC.
incident-object_query--as_of = Время координат
incident-object_query--as_of-hint = UTC.
incident-object_query--pos = Координаты
incident-object_query--pos-hint = WGS 84.
incident-object_query--pos_error_m = Погрешность координат (м)
incident-object_query--pos_error_m-hint = В метрах.
incident-object_query--course_deg = Курс (градусы)
incident-object_query--course_deg-hint = От 0 до 359.
incident-object_query--speed_mps = Скорость (м/с)
incident-object_query--speed_mps-hint = В метрах в секунду.
incident-object_query--alt_m = Высота (м AMSL)
incident-object_query--alt_m-hint = В метрах над средним уровнем моря.
incident-object_query--crewed = Экипаж на борту
incident-object_query--crewed-hint = Есть ли кто-либо на борту.
incident-object_query--transponder = Ответчик
incident-object_query--transponder-hint = Что от него принимается.
incident-object_query--civil_traffic_checked = Гражданское движение проверено
incident-object_query--civil_traffic_checked-hint = Запрошены ли службы гражданского воздушного или морского движения.
incident-object_query--our_present_measure = Текущая мера
incident-object_query--our_present_measure-hint = Что автор делает сейчас, и не более того.

incident-object_answer = Ответ о неопознанном объекте
incident-object_answer-short = По { $re }: { $answer }
incident-object_answer-full = { $author } по { $re }: { $answer }. { $answer_is ->
        [CHECKING] Следующее слово не позднее { $next_update }.
       *[other] Это то, что пост знает сейчас.
    } { $no_objection_to_engage_is ->
        [yes] { $author } заявляет, что до { $no_objection_until } не возражает против поражения; решение остаётся за запросившей стороной.
       *[other] Позиции о каких-либо мерах он не выражает. Он ничего не разрешает.
    }
incident-object_answer--re = Вопрос
incident-object_answer--re-hint = Вопрос об объекте.
incident-object_answer--answer = Ответ
incident-object_answer--answer-hint = Сначала проверка; она не ответ.
incident-object_answer--next_update = Следующее слово не позднее
incident-object_answer--next_update-hint = Нужно, пока идёт проверка.
incident-object_answer--payload = Нагрузка
incident-object_answer--payload-hint = Что он несёт, или не указано.
incident-object_answer--no_objection_to_engage = Нет возражений против поражения
incident-object_answer--no_objection_to_engage-hint = Только для объекта без экипажа. Пусто: позиции нет.
incident-object_answer--no_objection_until = Нет возражений до
incident-object_answer--no_objection_until-hint = Не более 15 минут вперёд; нужно вместе с этим.
incident-object_answer--advice = Совет
incident-object_answer--advice-hint = Что запросившей стороне следует знать.

incident-close = Предложение закрыть инцидент
incident-close-short = Закрыть { $incident }: { $outcome }
incident-close-full = { $author } предлагает закрыть { $incident }: { $outcome }. Дело закрывается, когда каждая сторона примет именно эти условия. Ни одно изложение не уступает другому.
incident-close--incident = Инцидент
incident-close--incident-hint = Сообщения, которых это касается.
incident-close--outcome = Исход
incident-close--outcome-hint = Чем закрывается дело.
incident-close--text = Текст
incident-close--text-hint = Что всем следует прочесть вместе с этим.

state-OBJECT_QUERY-ASKED = СПРОШЕНО
state-OBJECT_QUERY-CHECKING = ПРОВЕРЯЕТСЯ
state-OBJECT_QUERY-KNOWN = ИЗВЕСТЕН ОПРОШЕННОЙ СТОРОНЕ
state-OBJECT_QUERY-CONTROL_LOST = ИЗВЕСТЕН, УПРАВЛЕНИЕ ПОТЕРЯНО
state-OBJECT_QUERY-NOT_KNOWN_TO_DESK = ОПРОШЕННОМУ ПОСТУ НЕИЗВЕСТЕН
state-OBJECT_QUERY-CANNOT_SAY = СКАЗАТЬ НЕ МОЖЕТ
state-OBJECT_QUERY-ALERT_WITHDRAWN = ТРЕВОГА ОТОЗВАНА
state-OBJECT_QUERY-NOT_DELIVERED = НЕ ДОСТАВЛЕНО
state-OBJECT_QUERY-HELD_NOT_OPENED = ХРАНИТСЯ, НЕ ОТКРЫТО
state-OBJECT_QUERY-OPENED_NOT_ANSWERED = ОТКРЫТО, НЕТ ОТВЕТА

field-AGREED = изложено одинаково
field-DISPUTED = оспаривается
field-ONE_SIDED = изложено одной стороной
field-SILENT = не изложено никем

assert-time = время
assert-place = место
assert-altitude_m = высота (м)
assert-own_course_deg = свой курс (градусы)
assert-other_course_deg = курс другого (градусы)
assert-min_distance_m = наименьшее расстояние (м)
assert-contact = касание
assert-weapon_used = применение оружия
assert-fuel_dumped = сброс топлива
assert-transponder_on = ответчик включён
assert-radio_contact = радиосвязь
assert-warned = предупреждение
assert-inside_area = в объявленном районе
assert-area_valid = район действует
assert-airspace = воздушное пространство
assert-cause = причина
assert-damage = ущерб
assert-killed = погибшие
assert-injured = раненые
assert-lost_craft = потерянные средства
assert-intent = намерение
