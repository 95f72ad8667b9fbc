# Дії за текстом, накази, лінії, повідомлення про дії, механізм, сповіщення; стани, коди.

talks-obligation = Дія, якої вимагає текст
talks-obligation-short = { $actor }, пункт { $clause } у { $agreement }; строк: { $due }
talks-obligation-full =
    { $author } викладає, чого пункт { $clause } у { $agreement } вимагає від { $actor }: { $act } Виконано, коли: { $criterion } { $due_is ->
        [NONE] Строку не призначено.
       *[other] Строк: { $due }.
    } { $verify_is ->
        [NONE] Нікого не названо, щоб сказати, чи це виконано.
       *[other] Чи це виконано, каже: { $verify }.
    } { $guarantor_is ->
        [given] Гарант: { $guarantor }.
       *[absent] Гаранта не названо.
    } «Заявлено виконаним» є словом самої лише сторони { $actor }.
talks-obligation--agreement = Угода
talks-obligation--agreement-hint = Її назва, як у тексті.
talks-obligation--clause = Пункт
talks-obligation--clause-hint = Той, що цього вимагає.
talks-obligation--actor = Хто діє
talks-obligation--actor-hint = Одна сторона; для іншої це інша дія.
talks-obligation--act = Дія
talks-obligation--act-hint = Лише одна.
talks-obligation--criterion = Виконано, коли
talks-obligation--criterion-hint = Одна вимірна ознака.
talks-obligation--target = Міра
talks-obligation--target-hint = Число й одиниця, якщо вони є.
talks-obligation--due = Строк
talks-obligation--due-hint = UTC або NONE: строку не призначено.
talks-obligation--verify = Хто каже, що виконано
talks-obligation--verify-hint = Роль, яку називає текст; слово іншого перевіркою не є.
talks-obligation--guarantor = Гарант
talks-obligation--guarantor-hint = Сторона, якщо текст її називає.

talks-obligation_status = Як стоїть справа з дією
talks-obligation_status-short = Дія { $re }: { $status }
talks-obligation_status-full =
    { $author } заявляє про дію { $re }: { $status }. { $value_is ->
        [given] Виміряно: { $value }.
       *[absent] Міри не вказано.
    } Це слово однієї сторони. Про виконання заявляє той, хто діє; що виконано, каже названа роль.
talks-obligation_status--re = Дія
talks-obligation_status--re-hint = Повідомлення, яке її вимагає.
talks-obligation_status--status = Стан
talks-obligation_status--status-hint = Заявлено виконаним: хто діє. Перевірено: названа роль. Оспорюється чи знято: інша сторона.
talks-obligation_status--value = Виміряно
talks-obligation_status--value-hint = Число й одиниця, якщо вони є.
talks-obligation_status--evidence = Матеріали
talks-obligation_status--evidence-hint = Записи з матеріалами. Для датчика чи знімків без них перевірки немає.

talks-order = Сповіщення про наказ
talks-order-short = Наказ: { $issued_by }, кому: { $to }, чинний { $in_force }
talks-order-full =
    { $author } заявляє, що { $issued_at } віддано наказ; віддав: { $issued_by }, кому: { $to }, чинний { $in_force }, на підставі { $under }. Його текст або печатка на ньому: { $text } { $exceptions_is ->
        [given] Винятки: { $exceptions }
       *[absent] Винятків не названо.
    } Це показує, що { $author } так заявляє, а не те, що наказ до когось дійшов чи виконується.
talks-order--under = На підставі
talks-order--under-hint = Угода або пауза, яку він виконує.
talks-order--issued_by = Віддав
talks-order--issued_by-hint = Посада, не ім’я.
talks-order--to = Кому
talks-order--to-hint = Сили, яким його адресовано.
talks-order--issued_at = Віддано
talks-order--issued_at-hint = UTC.
talks-order--in_force = Чинний з
talks-order--in_force-hint = UTC. Сповіщення дається раніше.
talks-order--text = Текст
talks-order--text-hint = Відкрито або печатка, під якою він лежить.
talks-order--exceptions = Винятки
talks-order--exceptions-hint = Кого чи чого він не охоплює, якщо є.

talks-line = Лінія на місцевості
talks-line-short = { $name }, версія { $version }, на { $as_of }; точок: { $points_n }
talks-line-full = { $author } заявляє лінію { $name }, версія { $version }, на { $as_of }; точок: { $points_n }, смуга по { $buffer_m } м з кожного боку. Спільною вона стає, коли ці самі точки прийняв кожен адресат; доти це лінія, яку заявляє { $author }. { without-prejudice }
talks-line--name = Назва
talks-line--name-hint = Як її називає текст.
talks-line--version = Версія
talks-line--version-hint = Кожне нове накреслення має більшу.
talks-line--points = Точки
talks-line--points-hint = За порядком, дві або більше; WGS 84.
talks-line--buffer_m = Смуга (м)
talks-line--buffer_m-hint = У метрах з кожного боку; 0: немає.
talks-line--as_of = Станом на
talks-line--as_of-hint = UTC.

talks-report = Повідомлення про дію в межах угоди
talks-report-short = Повідомлення: { $kind }, { $occurred }; випадків: { $events }
talks-report-full =
    { $author } повідомляє про дію в межах { $under }: { $kind }, { $occurred }, місце: { $place }; випадків: { $events }. { $attributed_to_is ->
        [given] Хто, на думку { $author }: { $attributed_to }.
       *[absent] { $author } нікого не називає.
    } Певність { $author }: { $confidence }. Думка: { $reporter_view }. Це виклад однієї сторони; слова інших і будь-який висновок стоять поруч. Мовчання не відповідь.
talks-report--under = У межах
talks-report--under-hint = Угода, пауза або час тиші.
talks-report--clause = Пункт
talks-report--clause-hint = Його номер, якщо він мається на увазі.
talks-report--kind = Вид
talks-report--kind-hint = Про що повідомляється, як це бачить автор.
talks-report--occurred = Час
talks-report--occurred-hint = UTC, з похибкою, яку називає автор.
talks-report--place = Місце
talks-report--place-hint = Місце наслідків, і грубо: точне може служити тому, хто цілиться.
talks-report--observer_pos = Місце спостерігача
talks-report--observer_pos-hint = WGS 84, якщо його можна назвати.
talks-report--distance_m = Відстань (м)
talks-report--distance_m-hint = У метрах від спостерігача.
talks-report--bearing_deg = Пеленг (градуси)
talks-report--bearing_deg-hint = Від спостерігача, від 0 до 359.
talks-report--events = Випадків
talks-report--events-hint = Скільки і наскільки точне число.
talks-report--weapon = Зброя
talks-report--weapon-hint = Її тип, наскільки відомий.
talks-report--calibre_mm = Калібр (мм)
talks-report--calibre_mm-hint = У міліметрах.
talks-report--observed = Як спостережено
talks-report--observed-hint = Кожен спосіб один раз. Зі слів: повідомили інші.
talks-report--object = Об’єкт
talks-report--object-hint = Об’єкт зі списку або сповіщений об’єкт, за його записом.
talks-report--harm = Шкода
talks-report--harm-hint = За видами і наскільки точне кожне число. Її можна повідомити пізніше.
talks-report--harm_lasts = Очікувана тривалість шкоди
talks-report--harm_lasts-hint = Лише для виду, названого вище.
talks-report--damage = Пошкодження
talks-report--damage-hint = Ступінь, як його заявлено.
talks-report--attributed_to = Хто, на думку автора
talks-report--attributed_to-hint = Сторона, яку називає автор; її просять відповісти.
talks-report--confidence = Певність
talks-report--confidence-hint = За мірою самого автора.
talks-report--reporter_view = Думка автора
talks-report--reporter_view-hint = Про те, чого вимагає текст. Висновок інших є іншим повідомленням.
talks-report--evidence = Матеріали
talks-report--evidence-hint = Записи з матеріалами.

talks-answer = Відповідь на повідомлення про дію
talks-answer-short = Щодо { $re }: { $answer }
talks-answer-full =
    { $author } про повідомлення { $re }: { $answer }. { $answer_is ->
        [INVESTIGATING] Перевірка ще не відповідь.
       *[other] Це слово однієї сторони.
    } { $corrective_is ->
        [given] Що робиться, її словами: { $corrective }
       *[absent] Кроків не названо.
    } { $discipline_is ->
        [given] Вжитий захід, її словами: { $discipline }
       *[absent] Заходу не названо.
    }
talks-answer--re = Повідомлення
talks-answer--re-hint = Те, на яке дається відповідь.
talks-answer--answer = Відповідь
talks-answer--answer-hint = Перевірка йде першою і відповіддю не є.
talks-answer--text = Текст
talks-answer--text-hint = Лише факти.
talks-answer--corrective = Кроки
talks-answer--corrective-hint = Що робиться, щоб це не повторилося.
talks-answer--discipline = Захід
talks-answer--discipline-hint = Вжитий захід; без імен.

talks-mechanism = Звернення до узгодженого механізму
talks-mechanism-short = Пункт { $clause } у { $agreement }: запитано відповідь; повідомлень: { $violation_n }
talks-mechanism-full = { $author } звертається до механізму пункту { $clause } у { $agreement }; повідомлень: { $violation_n }; { $ask } Строк відповіді той, що в цьому пункті, від відкриття; коротший не діє. Перевірка йде першою і відповіддю не є. Ні це звернення, ні відповідь, ні її відсутність нічого не дозволяють.
talks-mechanism--violation = Повідомлення
talks-mechanism--violation-hint = Ті, про які йдеться; кожне один раз.
talks-mechanism--ask = Прохання
talks-mechanism--ask-hint = Про що просить автор.
talks-mechanism--agreement = Текст
talks-mechanism--agreement-hint = Підпис під ним або підписаний проєкт.
talks-mechanism--clause = Пункт
talks-mechanism--clause-hint = Той, за яким можна просити відповіді; він дає строк.

talks-force_notice = Сповіщення про застосування сили
talks-force_notice-short = Пункт { $clause } у { $agreement }, { $window }. { permits-nothing }
talks-force_notice-full =
    { $author } сповіщає за пунктом { $clause } у { $agreement }, наказав: { $ordered_by }; застосування сили, { $window }, район: { $area }. { $invoked_is ->
        [NONE] Попереднього звернення до механізму не названо.
       *[other] Попереднє звернення до механізму: { $invoked }.
    } { permits-nothing } Що під захистом, те під захистом і з цим сповіщенням, і без нього.
talks-force_notice--agreement = Текст
talks-force_notice--agreement-hint = Підпис під ним або підписаний проєкт.
talks-force_notice--clause = Пункт
talks-force_notice--clause-hint = Той, що вимагає сповіщення. Немає його в тексті, немає й такого сповіщення.
talks-force_notice--invoked = Звернення до механізму
talks-force_notice--invoked-hint = Власне звернення автора до того або NONE.
talks-force_notice--ordered_by = Наказав
talks-force_notice--ordered_by-hint = Посада, не ім’я.
talks-force_notice--area = Район
talks-force_notice--area-hint = Як його називає автор.
talks-force_notice--window = Час
talks-force_notice--window-hint = UTC, від і до.
talks-force_notice--protected_in_area = Під захистом, як показано до підписання
talks-force_notice--protected_in_area-hint = Показані записи; чого немає в списку, захищено так само.

talks-monitor_access = Доступ спостерігача
talks-monitor_access-short = Доступ, { $pos }, { $at }: { $result }
talks-monitor_access-full =
    { $author } повідомляє про прохід, { $pos }, { $at }: { $result }. На місці: { $by }. Тривало: { $lasted }. { $reason_is ->
        [given] Причина, як її назвали { $author }: { $reason }
       *[absent] Причини не названо.
    }
talks-monitor_access--pos = Місце
talks-monitor_access--pos-hint = WGS 84.
talks-monitor_access--at = Час
talks-monitor_access--at-hint = UTC.
talks-monitor_access--result = Доступ
talks-monitor_access--result-hint = Як це зустрів спостерігач.
talks-monitor_access--by = На місці
talks-monitor_access--by-hint = Хто там був: посада, без імені.
talks-monitor_access--reason = Причина
talks-monitor_access--reason-hint = Як її назвали.
talks-monitor_access--lasted = Тривало
talks-monitor_access--lasted-hint = Від прибуття до проходу або відходу.

talks-disengage = Відведення підрозділу
talks-disengage-short = { $unit }, лінія { $line }: { $state }; строк: { $done_by }
talks-disengage-full =
    { $author } заявляє: { $unit }, лінія { $line }: { $state }. Строк за планом: { $done_by }. { $weapons_is ->
        [given] Одиниці: { $weapons }.
       *[absent] Одиниць не перелічено.
    } Це слово однієї сторони; «перевірено» каже не та сторона, що заявила виконання.
talks-disengage--line = Лінія
talks-disengage--line-hint = Та, від якої відводиться підрозділ.
talks-disengage--unit = Підрозділ
talks-disengage--unit-hint = Пишеться однаково в кожному повідомленні про нього.
talks-disengage--weapons = Одиниці
talks-disengage--weapons-hint = За видами, скільки.
talks-disengage--done_by = Строк за планом
talks-disengage--done_by-hint = UTC.
talks-disengage--state = Стан
talks-disengage--state-hint = «Перевірено» каже не та сторона, що заявила виконання.

permits-nothing = Запис показує порядок подій. Він нічого не дозволяє.

code-OBS-SEEN = бачили
code-OBS-HEARD = чули
code-OBS-CAMERA = камера
code-OBS-RADAR = радар
code-OBS-ACOUSTIC = звуковий датчик
code-OBS-IMPACT = сліди влучання
code-OBS-IMAGERY = знімки
code-OBS-REPORTED = зі слів інших

code-HARM-KILLED = загиблі
code-HARM-INJURED = поранені
code-HARM-BUILDINGS_DAMAGED = пошкоджені будівлі
code-HARM-BUILDINGS_NO_HEAT = будівлі без опалення
code-HARM-CUSTOMERS_NO_POWER = споживачі без електрики
code-HARM-MW_LOST = втрачені мегавати
code-HARM-CUSTOMERS_NO_WATER = споживачі без води
code-HARM-TRANSPORT_DISRUPTED = перебої в роботі транспорту

code-DAMAGE-NONE = немає
code-DAMAGE-SLIGHT = легкі
code-DAMAGE-MODERATE = середні
code-DAMAGE-SEVERE = тяжкі
code-DAMAGE-CRITICAL = критичні
code-DAMAGE-NOT_STATED = не вказано

code-ASSESS-VIOLATION = не узгоджується з текстом
code-ASSESS-NOT_VIOLATION = узгоджується з текстом
code-ASSESS-EXERCISE_IN_AREA = навчання в районі
code-ASSESS-UNDETERMINED = не визначено

code-VANSWER-ADMIT = заявляє, що це так
code-VANSWER-DENY = заявляє протилежне
code-VANSWER-UNKNOWN = не знає
code-VANSWER-INVESTIGATING = перевіряє
code-VANSWER-JUSTIFY = викладає свої підстави

code-ACCESS-GRANTED = надано
code-ACCESS-REFUSED = не надано
code-ACCESS-DELAYED = із затримкою
code-ACCESS-CONDITIONAL = на умовах
code-ACCESS-NO_ANSWER = немає відповіді

state-OBLIGATION-OPEN = ВІДКРИТО
state-OBLIGATION-DECLARED_DONE = ЗАЯВЛЕНО ВИКОНАНИМ: тим, хто діє
state-OBLIGATION-VERIFIED = ПЕРЕВІРЕНО: названою роллю
state-OBLIGATION-CONTESTED = ОСПОРЮЄТЬСЯ: іншою стороною
state-OBLIGATION-WAIVED = ЗНЯТО: іншою стороною
state-OBLIGATION-WITHDRAWN = ВІДКЛИКАНО
state-OBLIGATION-LATE = СТРОК МИНУВ: виконання не заявлено
state-ORDER-STATED = ЗАЯВЛЕНО
state-ORDER-WITHDRAWN = ВІДКЛИКАНО
state-CONTACT_LINE-PROPOSED = ЗАЯВЛЕНО ОДНІЄЮ СТОРОНОЮ
state-CONTACT_LINE-AGREED = СПІЛЬНА: прийнята кожним адресатом
state-CONTACT_LINE-NOT_ACCEPTED = ПРИЙНЯЛИ НЕ ВСІ
state-CONTACT_LINE-WITHDRAWN = ВІДКЛИКАНО
state-ACCESS-STATED = ЗАЯВЛЕНО
state-ACCESS-WITHDRAWN = ВІДКЛИКАНО
state-STEP-OPEN = ВІДКРИТО
state-STEP-DECLARED_DONE = ЗАЯВЛЕНО ВИКОНАНИМ: однією стороною
state-STEP-VERIFIED = ПЕРЕВІРЕНО: іншою стороною
state-STEP-CONTESTED = ОСПОРЮЄТЬСЯ
state-STEP-WAIVED = ЗНЯТО
state-STEP-WITHDRAWN = ВІДКЛИКАНО
state-STEP-LATE = СТРОК МИНУВ: виконання не заявлено
state-REPORT-STATED = ЗАЯВЛЕНО: відповіді ще немає
state-REPORT-ANSWERED = Є ВІДПОВІДЬ
state-REPORT-ADMITTED = Є ВІДПОВІДЬ: це так
state-REPORT-DENIED = Є ВІДПОВІДЬ: заявлено протилежне
state-REPORT-CLOSED = ЗАКРИТО ВСІМА
state-REPORT-WITHDRAWN = ВІДКЛИКАНО
state-MECHANISM-INVOKED = ЗВЕРНЕННЯ: відповіли не всі, кого запитано
state-MECHANISM-CHECKING = ПЕРЕВІРКА: відповіді ще немає
state-MECHANISM-ANSWERED = ВІДПОВІЛИ ВСІ, КОГО ЗАПИТАНО
state-MECHANISM-ALERT_WITHDRAWN = ТРИВОГУ ВІДКЛИКАНО
state-MECHANISM-MECHANISM_TRIED = МЕХАНІЗМ ВИПРОБУВАНО: відкрито, строк пункту минув
state-MECHANISM-NOT_REACHABLE = НЕМАЄ ЗВ’ЯЗКУ: відкрили не всі, кого запитано
state-FORCE_NOTICE-CITES = НАЗИВАЄ ЗВЕРНЕННЯ ДО МЕХАНІЗМУ
state-FORCE_NOTICE-NOT_TRIED = МЕХАНІЗМ НЕ ВИПРОБУВАНО: звернення не названо
state-FORCE_NOTICE-ALERT_WITHDRAWN = ТРИВОГУ ВІДКЛИКАНО
