# Действия по тексту, приказы, линии, сообщения о действиях, механизм, уведомления; состояния, коды.

talks-obligation = Действие, которого требует текст
talks-obligation-short = { $actor }, пункт { $clause } в { $agreement }; срок: { $due }
talks-obligation-full =
    { $author } излагает, чего пункт { $clause } в { $agreement } требует от { $actor }: { $act } Исполнено, когда: { $criterion } { $due_is ->
        [NONE] Срок не назначен.
       *[other] Срок: { $due }.
    } { $verify_is ->
        [NONE] Никто не назван, чтобы сказать, исполнено ли это.
       *[other] Исполнено ли это, говорит: { $verify }.
    } { $guarantor_is ->
        [given] Гарант: { $guarantor }.
       *[absent] Гарант не назван.
    } «Заявлено исполненным» есть слово одной лишь стороны { $actor }.
talks-obligation--agreement = Соглашение
talks-obligation--agreement-hint = Его название, как в тексте.
talks-obligation--clause = Пункт
talks-obligation--clause-hint = Тот, который этого требует.
talks-obligation--actor = Кто действует
talks-obligation--actor-hint = Одна сторона; для другой это другое действие.
talks-obligation--act = Действие
talks-obligation--act-hint = Только одно.
talks-obligation--criterion = Исполнено, когда
talks-obligation--criterion-hint = Один измеримый признак.
talks-obligation--target = Мера
talks-obligation--target-hint = Число и единица, если они есть.
talks-obligation--due = Срок
talks-obligation--due-hint = UTC или NONE: срок не назначен.
talks-obligation--verify = Кто говорит, что исполнено
talks-obligation--verify-hint = Роль, названная текстом; слово другого проверкой не считается.
talks-obligation--guarantor = Гарант
talks-obligation--guarantor-hint = Сторона, если текст её называет.

talks-obligation_status = Как обстоит с действием
talks-obligation_status-short = Действие { $re }: { $status }
talks-obligation_status-full =
    { $author } заявляет о действии { $re }: { $status }. { $value_is ->
        [given] Измерено: { $value }.
       *[absent] Мера не указана.
    } Это слово одной стороны. Об исполнении заявляет тот, кто действует; что исполнено, говорит названная роль.
talks-obligation_status--re = Действие
talks-obligation_status--re-hint = Сообщение, которое его требует.
talks-obligation_status--status = Состояние
talks-obligation_status--status-hint = Заявлено исполненным: кто действует. Проверено: названная роль. Оспаривается или снято: другая сторона.
talks-obligation_status--value = Измерено
talks-obligation_status--value-hint = Число и единица, если они есть.
talks-obligation_status--evidence = Материалы
talks-obligation_status--evidence-hint = Записи с материалами. Для датчика или снимков без них проверки нет.

talks-order = Извещение о приказе
talks-order-short = Приказ: { $issued_by }, кому: { $to }, в силе { $in_force }
talks-order-full =
    { $author } заявляет, что { $issued_at } отдан приказ; отдал: { $issued_by }, кому: { $to }, в силе { $in_force }, на основании { $under }. Его текст или печать на нём: { $text } { $exceptions_is ->
        [given] Исключения: { $exceptions }
       *[absent] Исключений не названо.
    } Это показывает, что { $author } так заявляет, а не то, что приказ до кого-либо дошёл или исполняется.
talks-order--under = На основании
talks-order--under-hint = Соглашение или пауза, которые он выполняет.
talks-order--issued_by = Отдал
talks-order--issued_by-hint = Должность, не имя.
talks-order--to = Кому
talks-order--to-hint = Силы, которым он адресован.
talks-order--issued_at = Отдан
talks-order--issued_at-hint = UTC.
talks-order--in_force = В силе с
talks-order--in_force-hint = UTC. Извещение даётся раньше.
talks-order--text = Текст
talks-order--text-hint = Открыто или печать, под которой он лежит.
talks-order--exceptions = Исключения
talks-order--exceptions-hint = Кого или что он не охватывает, если есть.

talks-line = Линия на местности
talks-line-short = { $name }, версия { $version }, на { $as_of }; точек: { $points_n }
talks-line-full = { $author } заявляет линию { $name }, версия { $version }, на { $as_of }; точек: { $points_n }, полоса по { $buffer_m } м с каждой стороны. Общей она становится, когда эти же точки принял каждый адресат; до тех пор это линия, которую заявляет { $author }. { without-prejudice }
talks-line--name = Название
talks-line--name-hint = Как её называет текст.
talks-line--version = Версия
talks-line--version-hint = У каждого нового начертания она больше.
talks-line--points = Точки
talks-line--points-hint = По порядку, две или больше; WGS 84.
talks-line--buffer_m = Полоса (м)
talks-line--buffer_m-hint = В метрах с каждой стороны; 0: нет.
talks-line--as_of = По состоянию на
talks-line--as_of-hint = UTC.

talks-report = Сообщение о действии в рамках соглашения
talks-report-short = Сообщение: { $kind }, { $occurred }; случаев: { $events }
talks-report-full =
    { $author } сообщает о действии в рамках { $under }: { $kind }, { $occurred }, место: { $place }; случаев: { $events }. { $attributed_to_is ->
        [given] Кто, по мнению { $author }: { $attributed_to }.
       *[absent] { $author } никого не называет.
    } Уверенность { $author }: { $confidence }. Мнение: { $reporter_view }. Это изложение одной стороны; слова других и любое заключение стоят рядом. Молчание не ответ.
talks-report--under = В рамках
talks-report--under-hint = Соглашение, пауза или время тишины.
talks-report--clause = Пункт
talks-report--clause-hint = Его номер, если он имеется в виду.
talks-report--kind = Вид
talks-report--kind-hint = О чём сообщается, как это видит автор.
talks-report--occurred = Время
talks-report--occurred-hint = UTC, с погрешностью, которую называет автор.
talks-report--place = Место
talks-report--place-hint = Место последствий, и грубо: точное может служить тому, кто целится.
talks-report--observer_pos = Место наблюдателя
talks-report--observer_pos-hint = WGS 84, если его можно назвать.
talks-report--distance_m = Расстояние (м)
talks-report--distance_m-hint = В метрах от наблюдателя.
talks-report--bearing_deg = Пеленг (градусы)
talks-report--bearing_deg-hint = От наблюдателя, от 0 до 359.
talks-report--events = Случаев
talks-report--events-hint = Сколько и насколько точно число.
talks-report--weapon = Оружие
talks-report--weapon-hint = Его тип, насколько известен.
talks-report--calibre_mm = Калибр (мм)
talks-report--calibre_mm-hint = В миллиметрах.
talks-report--observed = Как наблюдалось
talks-report--observed-hint = Каждый способ один раз. Со слов: сообщили другие.
talks-report--object = Объект
talks-report--object-hint = Объект из списка или извещённый объект, по его записи.
talks-report--harm = Ущерб
talks-report--harm-hint = По видам и насколько точно каждое число. Его можно сообщить позже.
talks-report--harm_lasts = Ожидаемая длительность ущерба
talks-report--harm_lasts-hint = Только для вида, названного выше.
talks-report--damage = Повреждения
talks-report--damage-hint = Степень, как она заявлена.
talks-report--attributed_to = Кто, по мнению автора
talks-report--attributed_to-hint = Сторона, которую называет автор; её просят ответить.
talks-report--confidence = Уверенность
talks-report--confidence-hint = По мере самого автора.
talks-report--reporter_view = Мнение автора
talks-report--reporter_view-hint = О том, чего требует текст. Заключение других есть другое сообщение.
talks-report--evidence = Материалы
talks-report--evidence-hint = Записи с материалами.

talks-answer = Ответ на сообщение о действии
talks-answer-short = По { $re }: { $answer }
talks-answer-full =
    { $author } о сообщении { $re }: { $answer }. { $answer_is ->
        [INVESTIGATING] Проверка ещё не ответ.
       *[other] Это слово одной стороны.
    } { $corrective_is ->
        [given] Что делается, её словами: { $corrective }
       *[absent] Шаги не названы.
    } { $discipline_is ->
        [given] Принятая мера, её словами: { $discipline }
       *[absent] Мера не названа.
    }
talks-answer--re = Сообщение
talks-answer--re-hint = То, на которое даётся ответ.
talks-answer--answer = Ответ
talks-answer--answer-hint = Проверка идёт первой и ответом не считается.
talks-answer--text = Текст
talks-answer--text-hint = Только факты.
talks-answer--corrective = Шаги
talks-answer--corrective-hint = Что делается, чтобы это не повторилось.
talks-answer--discipline = Мера
talks-answer--discipline-hint = Принятая мера; без имён.

talks-mechanism = Обращение к согласованному механизму
talks-mechanism-short = Пункт { $clause } в { $agreement }: запрошен ответ; сообщений: { $violation_n }
talks-mechanism-full = { $author } обращается к механизму пункта { $clause } в { $agreement }; сообщений: { $violation_n }; { $ask } Срок ответа тот, что в этом пункте, от открытия; более короткий не действует. Проверка идёт первой и ответом не считается. Ни это обращение, ни ответ, ни его отсутствие ничего не разрешают.
talks-mechanism--violation = Сообщения
talks-mechanism--violation-hint = Те, о которых речь; каждое один раз.
talks-mechanism--ask = Просьба
talks-mechanism--ask-hint = О чём просит автор.
talks-mechanism--agreement = Текст
talks-mechanism--agreement-hint = Подпись под ним или подписанный проект.
talks-mechanism--clause = Пункт
talks-mechanism--clause-hint = Тот, по которому можно просить ответа; он даёт срок.

talks-force_notice = Уведомление о применении силы
talks-force_notice-short = Пункт { $clause } в { $agreement }, { $window }. { permits-nothing }
talks-force_notice-full =
    { $author } уведомляет по пункту { $clause } в { $agreement }, приказал: { $ordered_by }; применение силы, { $window }, район: { $area }. { $invoked_is ->
        [NONE] Предшествующего обращения к механизму не названо.
       *[other] Предшествующее обращение к механизму: { $invoked }.
    } { permits-nothing } Что под защитой, то под защитой и с этим уведомлением, и без него.
talks-force_notice--agreement = Текст
talks-force_notice--agreement-hint = Подпись под ним или подписанный проект.
talks-force_notice--clause = Пункт
talks-force_notice--clause-hint = Тот, который требует уведомления. Нет его в тексте, нет и такого уведомления.
talks-force_notice--invoked = Обращение к механизму
talks-force_notice--invoked-hint = Собственное обращение автора до того или NONE.
talks-force_notice--ordered_by = Приказал
talks-force_notice--ordered_by-hint = Должность, не имя.
talks-force_notice--area = Район
talks-force_notice--area-hint = Как его называет автор.
talks-force_notice--window = Время
talks-force_notice--window-hint = UTC, с и до.
talks-force_notice--protected_in_area = Под защитой, как показано до подписания
talks-force_notice--protected_in_area-hint = Показанные записи; чего нет в списке, защищено так же.

talks-monitor_access = Доступ наблюдателя
talks-monitor_access-short = Доступ, { $pos }, { $at }: { $result }
talks-monitor_access-full =
    { $author } сообщает о проходе, { $pos }, { $at }: { $result }. На месте: { $by }. Заняло: { $lasted }. { $reason_is ->
        [given] Причина, как её назвали { $author }: { $reason }
       *[absent] Причина не названа.
    }
talks-monitor_access--pos = Место
talks-monitor_access--pos-hint = WGS 84.
talks-monitor_access--at = Время
talks-monitor_access--at-hint = UTC.
talks-monitor_access--result = Доступ
talks-monitor_access--result-hint = Как это встретил наблюдатель.
talks-monitor_access--by = На месте
talks-monitor_access--by-hint = Кто там был: должность, без имени.
talks-monitor_access--reason = Причина
talks-monitor_access--reason-hint = Как её назвали.
talks-monitor_access--lasted = Заняло
talks-monitor_access--lasted-hint = От прибытия до прохода или ухода.

talks-disengage = Отвод подразделения
talks-disengage-short = { $unit }, линия { $line }: { $state }; срок: { $done_by }
talks-disengage-full =
    { $author } заявляет: { $unit }, линия { $line }: { $state }. Срок по плану: { $done_by }. { $weapons_is ->
        [given] Единицы: { $weapons }.
       *[absent] Единицы не перечислены.
    } Это слово одной стороны; «проверено» говорит не та сторона, которая заявила исполнение.
talks-disengage--line = Линия
talks-disengage--line-hint = Та, от которой отводится подразделение.
talks-disengage--unit = Подразделение
talks-disengage--unit-hint = Пишется одинаково в каждом сообщении о нём.
talks-disengage--weapons = Единицы
talks-disengage--weapons-hint = По видам, сколько.
talks-disengage--done_by = Срок по плану
talks-disengage--done_by-hint = UTC.
talks-disengage--state = Состояние
talks-disengage--state-hint = «Проверено» говорит не та сторона, которая заявила исполнение.

permits-nothing = Запись показывает порядок событий. Она ничего не разрешает.

code-OBS-SEEN = видели
code-OBS-HEARD = слышали
code-OBS-CAMERA = камера
code-OBS-RADAR = радар
code-OBS-ACOUSTIC = звуковой датчик
code-OBS-IMPACT = следы попадания
code-OBS-IMAGERY = снимки
code-OBS-REPORTED = со слов других

code-HARM-KILLED = погибшие
code-HARM-INJURED = раненые
code-HARM-BUILDINGS_DAMAGED = повреждённые здания
code-HARM-BUILDINGS_NO_HEAT = здания без отопления
code-HARM-CUSTOMERS_NO_POWER = потребители без электричества
code-HARM-MW_LOST = потерянные мегаватты
code-HARM-CUSTOMERS_NO_WATER = потребители без воды
code-HARM-TRANSPORT_DISRUPTED = перебои в работе транспорта

code-DAMAGE-NONE = нет
code-DAMAGE-SLIGHT = лёгкие
code-DAMAGE-MODERATE = средние
code-DAMAGE-SEVERE = тяжёлые
code-DAMAGE-CRITICAL = критические
code-DAMAGE-NOT_STATED = не указано

code-ASSESS-VIOLATION = не согласуется с текстом
code-ASSESS-NOT_VIOLATION = согласуется с текстом
code-ASSESS-EXERCISE_IN_AREA = учение в районе
code-ASSESS-UNDETERMINED = не определено

code-VANSWER-ADMIT = заявляет, что это так
code-VANSWER-DENY = заявляет обратное
code-VANSWER-UNKNOWN = не знает
code-VANSWER-INVESTIGATING = проверяет
code-VANSWER-JUSTIFY = излагает свои основания

code-ACCESS-GRANTED = предоставлен
code-ACCESS-REFUSED = не предоставлен
code-ACCESS-DELAYED = с задержкой
code-ACCESS-CONDITIONAL = на условиях
code-ACCESS-NO_ANSWER = нет ответа

state-OBLIGATION-OPEN = ОТКРЫТО
state-OBLIGATION-DECLARED_DONE = ЗАЯВЛЕНО ИСПОЛНЕННЫМ: тем, кто действует
state-OBLIGATION-VERIFIED = ПРОВЕРЕНО: названной ролью
state-OBLIGATION-CONTESTED = ОСПАРИВАЕТСЯ: другой стороной
state-OBLIGATION-WAIVED = СНЯТО: другой стороной
state-OBLIGATION-WITHDRAWN = ОТОЗВАНО
state-OBLIGATION-LATE = СРОК ПРОШЁЛ: исполнение не заявлено
state-ORDER-STATED = ЗАЯВЛЕН
state-ORDER-WITHDRAWN = ОТОЗВАНО
state-CONTACT_LINE-PROPOSED = ЗАЯВЛЕНА ОДНОЙ СТОРОНОЙ
state-CONTACT_LINE-AGREED = ОБЩАЯ: принята каждым адресатом
state-CONTACT_LINE-NOT_ACCEPTED = ПРИНЯЛИ НЕ ВСЕ
state-CONTACT_LINE-WITHDRAWN = ОТОЗВАНА
state-ACCESS-STATED = ЗАЯВЛЕНО
state-ACCESS-WITHDRAWN = ОТОЗВАНО
state-STEP-OPEN = ОТКРЫТО
state-STEP-DECLARED_DONE = ЗАЯВЛЕНО ИСПОЛНЕННЫМ: одной стороной
state-STEP-VERIFIED = ПРОВЕРЕНО: другой стороной
state-STEP-CONTESTED = ОСПАРИВАЕТСЯ
state-STEP-WAIVED = СНЯТО
state-STEP-WITHDRAWN = ОТОЗВАНО
state-STEP-LATE = СРОК ПРОШЁЛ: исполнение не заявлено
state-REPORT-STATED = ЗАЯВЛЕНО: ответа ещё нет
state-REPORT-ANSWERED = ЕСТЬ ОТВЕТ
state-REPORT-ADMITTED = ЕСТЬ ОТВЕТ: это так
state-REPORT-DENIED = ЕСТЬ ОТВЕТ: заявлено обратное
state-REPORT-CLOSED = ЗАКРЫТО ВСЕМИ
state-REPORT-WITHDRAWN = ОТОЗВАНО
state-MECHANISM-INVOKED = ОБРАЩЕНИЕ: ответили не все, кого спросили
state-MECHANISM-CHECKING = ПРОВЕРКА: ответа ещё нет
state-MECHANISM-ANSWERED = ОТВЕТИЛИ ВСЕ, КОГО СПРОСИЛИ
state-MECHANISM-ALERT_WITHDRAWN = ТРЕВОГА ОТОЗВАНА
state-MECHANISM-MECHANISM_TRIED = МЕХАНИЗМ ИСПРОБОВАН: открыто, срок пункта прошёл
state-MECHANISM-NOT_REACHABLE = НЕТ СВЯЗИ: открыли не все, кого спросили
state-FORCE_NOTICE-CITES = НАЗЫВАЕТ ОБРАЩЕНИЕ К МЕХАНИЗМУ
state-FORCE_NOTICE-NOT_TRIED = МЕХАНИЗМ НЕ ИСПРОБОВАН: обращение не названо
state-FORCE_NOTICE-ALERT_WITHDRAWN = ТРЕВОГА ОТОЗВАНА
