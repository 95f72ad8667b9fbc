# Слова про захищені об’єкти, переміщення, входи й календарі: коди, складені значення, стани.

code-MOVE-DEPARTED = вирушило
code-MOVE-CHECKPOINT = пройшло контрольний пункт
code-MOVE-DELAYED = затримано
code-MOVE-DIVERTED = змінило маршрут
code-MOVE-ARRIVED = прибуло
code-MOVE-ABORTED = припинено
code-MOVE-UNDER_FIRE = під вогнем

code-SITE-HOSPITAL = лікарня
code-SITE-CLINIC = поліклініка
code-SITE-WATER = водопостачання
code-SITE-POWER = електропостачання
code-SITE-SCHOOL = школа
code-SITE-SHELTER = укриття
code-SITE-WAREHOUSE = склад
code-SITE-OFFICE = установа
code-SITE-FOOD = роздача продовольства
code-SITE-OTHER = інше

code-VERIFY-NONE = ніхто
code-VERIFY-SUBMITTER = заявник
code-VERIFY-OTHER_PARTY = інша сторона
code-VERIFY-SECOND_SOURCE = друге джерело
code-VERIFY-MONITOR = спостерігач
code-VERIFY-SENSOR = датчик
code-VERIFY-IMAGERY = знімки

code-SILENCE-REPAIR = ремонт
code-SILENCE-EVACUATION = евакуація
code-SILENCE-REMAINS = вивезення останків
code-SILENCE-DEMINING = розмінування
code-SILENCE-EXCHANGE = обмін
code-SILENCE-OTHER = інше

code-ENTRY-NAVIGATION = навігація
code-ENTRY-DISTRESS = лихо
code-ENTRY-WEATHER = погода
code-ENTRY-LOST_CONTROL = втрата керування
code-ENTRY-FORCE_MAJEURE = непереборна сила
code-ENTRY-UNKNOWN = невідома

part-leg = відтинок { $n }: від { $from } до { $to }, відправлення { $depart }, прибуття { $arrive }
part-leg-route = через { $value }
part-vehicle = { $type }, номер { $plate }, { $colour }, знаки { $marking }, { $roof ->
        [yes] знак на даху є
       *[no] знака на даху немає
    }
part-contact-phone = телефон { $value }
part-contact-radio = радіо { $value } кГц
part-cal-entry = { $designation }: { $type }; { $window }; { $area }
part-cal-entry-strength = чисельність { $value }
part-attach = { $name }, { $media }, байтів: { $bytes }, SHA-256 { $hash }

state-CALENDAR-KEPT = ОГОЛОШЕНО
state-CALENDAR-WITHDRAWN = ВІДКЛИКАНО

state-OBSERVATION-INVITED = ЗАПРОШЕНО
state-OBSERVATION-REPORTED = ЗВІТ НАДАНО
state-OBSERVATION-WITHDRAWN = ВІДКЛИКАНО

state-TERRITORY_ENTRY-KEPT = ЗАЯВЛЕНО АВТОРОМ
state-TERRITORY_ENTRY-WITHDRAWN = ВІДКЛИКАНО

state-SITE-NOTIFIED = СПОВІЩЕНО
state-SITE-CONFIRMED = ПІДТВЕРДЖЕНО НАНОВО
state-SITE-WITHDRAWN = ВІДКЛИКАНО
state-SITE-UNCONFIRMED = ВІДТОДІ НЕ ПІДТВЕРДЖЕНО
state-SITE-EXPIRED = СТРОК ДІЇ МИНУВ

state-MOVEMENT-NOTIFIED = СПОВІЩЕНО
state-MOVEMENT-UNDER_WAY = У ДОРОЗІ
state-MOVEMENT-DELAYED = ЗАТРИМАНО
state-MOVEMENT-UNDER_FIRE = ПІД ВОГНЕМ, за заявою тих, хто рухається
state-MOVEMENT-ARRIVED = ПРИБУЛО
state-MOVEMENT-ABORTED = ПРИПИНЕНО
state-MOVEMENT-WITHDRAWN = ВІДКЛИКАНО

state-SILENCE-PROPOSED = ЗАПРОПОНОВАНО
state-SILENCE-AGREED = ПРИЙНЯТО ВСІМА
state-SILENCE-NOT_ACCEPTED = НЕ ПРИЙНЯТО
state-SILENCE-WITHDRAWN = ВІДКЛИКАНО
state-SILENCE-IN_FORCE = ЧИННЕ
state-SILENCE-PASSED = МИНУЛО

state-AREA-IN_FORCE = ЧИННИЙ, як оголосив автор
state-AREA-EXPIRED = СТРОК МИНУВ

state-TRANSIT-IN_FORCE = ВІДБУВАЄТЬСЯ, як оголосив автор
state-TRANSIT-EXPIRED = МИНУВ

state-CONFLICT-PASSED = МИНУЛО
