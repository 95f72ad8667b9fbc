# Слова о защищённых объектах, перемещениях, входах и календарях: коды, составные значения, состояния.

code-MOVE-DEPARTED = отправилось
code-MOVE-CHECKPOINT = прошло контрольный пункт
code-MOVE-DELAYED = задержано
code-MOVE-DIVERTED = изменило маршрут
code-MOVE-ARRIVED = прибыло
code-MOVE-ABORTED = прекращено
code-MOVE-UNDER_FIRE = под огнём

code-SITE-HOSPITAL = больница
code-SITE-CLINIC = поликлиника
code-SITE-WATER = водоснабжение
code-SITE-POWER = электроснабжение
code-SITE-SCHOOL = школа
code-SITE-SHELTER = убежище
code-SITE-WAREHOUSE = склад
code-SITE-OFFICE = учреждение
code-SITE-FOOD = раздача продовольствия
code-SITE-OTHER = прочее

code-VERIFY-NONE = никто
code-VERIFY-SUBMITTER = заявитель
code-VERIFY-OTHER_PARTY = другая сторона
code-VERIFY-SECOND_SOURCE = второй источник
code-VERIFY-MONITOR = наблюдатель
code-VERIFY-SENSOR = датчик
code-VERIFY-IMAGERY = снимки

code-SILENCE-REPAIR = ремонт
code-SILENCE-EVACUATION = эвакуация
code-SILENCE-REMAINS = вывоз останков
code-SILENCE-DEMINING = разминирование
code-SILENCE-EXCHANGE = обмен
code-SILENCE-OTHER = прочее

code-ENTRY-NAVIGATION = навигация
code-ENTRY-DISTRESS = бедствие
code-ENTRY-WEATHER = погода
code-ENTRY-LOST_CONTROL = потеря управления
code-ENTRY-FORCE_MAJEURE = непреодолимая сила
code-ENTRY-UNKNOWN = неизвестна

part-leg = участок { $n }: от { $from } до { $to }, отправление { $depart }, прибытие { $arrive }
part-leg-route = через { $value }
part-vehicle = { $type }, номер { $plate }, { $colour }, знаки { $marking }, { $roof ->
        [yes] знак на крыше есть
       *[no] знака на крыше нет
    }
part-contact-phone = телефон { $value }
part-contact-radio = радио { $value } кГц
part-cal-entry = { $designation }: { $type }; { $window }; { $area }
part-cal-entry-strength = численность { $value }
part-attach = { $name }, { $media }, байт: { $bytes }, SHA-256 { $hash }

state-CALENDAR-KEPT = ОБЪЯВЛЕН
state-CALENDAR-WITHDRAWN = ОТОЗВАН

state-OBSERVATION-INVITED = ПРИГЛАШЕНИЕ НАПРАВЛЕНО
state-OBSERVATION-REPORTED = ОТЧЁТ ПРЕДСТАВЛЕН
state-OBSERVATION-WITHDRAWN = ОТОЗВАНО

state-TERRITORY_ENTRY-KEPT = ЗАЯВЛЕН АВТОРОМ
state-TERRITORY_ENTRY-WITHDRAWN = ОТОЗВАН

state-SITE-NOTIFIED = ИЗВЕЩЕНО
state-SITE-CONFIRMED = ПОДТВЕРЖДЁН ЗАНОВО
state-SITE-WITHDRAWN = ОТОЗВАН
state-SITE-UNCONFIRMED = С ТЕХ ПОР НЕ ПОДТВЕРЖДЁН
state-SITE-EXPIRED = СРОК ДЕЙСТВИЯ ПРОШЁЛ

state-MOVEMENT-NOTIFIED = ИЗВЕЩЕНО
state-MOVEMENT-UNDER_WAY = В ПУТИ
state-MOVEMENT-DELAYED = ЗАДЕРЖАНО
state-MOVEMENT-UNDER_FIRE = ПОД ОГНЁМ, по заявлению идущих
state-MOVEMENT-ARRIVED = ПРИБЫЛО
state-MOVEMENT-ABORTED = ПРЕКРАЩЕНО
state-MOVEMENT-WITHDRAWN = ОТОЗВАНО

state-SILENCE-PROPOSED = ПРЕДЛОЖЕНО
state-SILENCE-AGREED = ПРИНЯТО ВСЕМИ
state-SILENCE-NOT_ACCEPTED = НЕ ПРИНЯТО
state-SILENCE-WITHDRAWN = ОТОЗВАНО
state-SILENCE-IN_FORCE = ДЕЙСТВУЕТ
state-SILENCE-PASSED = ПРОШЛО

state-AREA-IN_FORCE = ДЕЙСТВУЕТ, как объявил автор
state-AREA-EXPIRED = СРОК ПРОШЁЛ

state-TRANSIT-IN_FORCE = ПРОИСХОДИТ, как объявил автор
state-TRANSIT-EXPIRED = ПРОШЁЛ

state-CONFLICT-PASSED = ПРОШЛО
