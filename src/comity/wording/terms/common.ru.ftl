# Знаки, числа, моменты, места: из чего составлен любой текст.

number-group = { "\u00A0" }
number-decimal = ,
# Числа с меньшим количеством цифр до первого знака не разбиваются.
number-group-least = 1

yes = да
no = нет
not-given = нет данных
none = НЕТ (заявлено)
not-stated = НЕ УКАЗАНО
on-receipt = ПО ПОЛУЧЕНИИ
empty-list = нет
the-author = Автор

# Рамка полного текста.
line-field = { $label }: { $value }
line-field-many = { $label }:
line-pair = { $key }: { $value }
separator-comma = { ", " }
separator-semicolon = { "; " }
quote = «{ $text }»
opaque = Сообщение типа { $type }, неизвестного этому узлу. Его поля (всего { $count }) сохранены и показаны под номерами.
sealed-short = { $type }; запечатано для: { $to }
sealed-full = { $type }; запечатано для: { $to }. Содержание на этом узле не открыто.

# Моменты. Группа даты и времени одинакова на всех языках.
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
moment-minute = { $day } { $month } { $year } г., { $hour }:{ $minute } UTC
moment-second = { $day } { $month } { $year } г., { $hour }:{ $minute }:{ $second } UTC
moment-milli = { $day } { $month } { $year } г., { $hour }:{ $minute }:{ $second },{ $milli } UTC
moment-both = { $dtg } ({ $long })

# Сроки: обозначения после числа.
duration-d = { $n } сут
duration-h = { $n } ч
duration-min = { $n } мин
duration-s = { $n } с

window = с { $start } до { $end }
window-with-error = с { $start } до { $end }, погрешность { $error }
window-moment = в { $start }
window-moment-with-error = в { $start }, погрешность { $error }

# Места. Градусы, полушария и система координат пишутся одинаково на всех языках.
area-circle = круг радиусом { $radius } с центром в точке { $centre }
area-polygon = многоугольник, точек: { $count }{ $rings ->
        [1] { "" }
       *[many] , контуров: { $rings }
    }, стороны { $edges }
area-polygon-brief = многоугольник, точек: { $count }{ $rings ->
        [1] { "" }
       *[many] , контуров: { $rings }
    }, начиная с { $first }
area-polygon-ring = контур { $n }: { $points }
area-edges-0 = по геодезическим линиям
area-edges-1 = по параллелям и локсодромиям
area-corridor = коридор по { $width } в каждую сторону от линии { $points }
area-corridor-brief = коридор по { $width } в каждую сторону, точек: { $count }, от { $first } до { $last }
area-sector = сектор с центром в точке { $centre }, от { $inner } до { $outer }, азимут от { $from } до { $to } по часовой стрелке
area-named = { $text } ({ $code })
vband = от { $lo } до { $hi } { $datum }
vband-open = от { $lo } { $datum } и выше, без верхнего предела

# Количества: слова говорят, насколько точна цифра.
quantity-EXACT = { $n }
quantity-ABOUT = около { $n }
quantity-AT_LEAST = не менее { $n }
quantity-AT_MOST = не более { $n }
quantity-MORE_THAN = более { $n }
quantity-RANGE = от { $n } до { $hi }
quantity-UNKNOWN = { $plural ->
        [0] неизвестно
       *[other] неизвестно (указано: { $n })
    }
quantity-UNDER = почти { $n }
quantity-JUST_OVER = чуть более { $n }

metres-and-miles = { $metres } ({ $miles } мор. мили)
metres-and-feet = { $metres } ({ $feet ->
        [one] { $feet } фут
        [few] { $feet } фута
       *[many] { $feet } футов
    })
measure-M = { $value } м
measure-KM = { $value } км
measure-S = { $value } с
measure-H = { $value } ч
measure-D = { $value } сут
measure-DEG = { $value }°
measure-M_PER_S = { $value } м/с
measure-KHZ = { $value } кГц
measure-MW = { $value } МВт
measure-T = { $value } т
measure-PERSON = { $plural ->
        [one] { $value } человек
        [few] { $value } человека
        [many] { $value } человек
       *[other] { $value } человека
    }
measure-ITEM = { $plural ->
        [one] { $value } единица
        [few] { $value } единицы
        [many] { $value } единиц
       *[other] { $value } единицы
    }
measure-PERCENT = { $value } %
measure-DEG_C = { $value } °C
measure-BUILDING = { $plural ->
        [one] { $value } здание
        [few] { $value } здания
        [many] { $value } зданий
       *[other] { $value } здания
    }
measure-CUSTOMER = { $plural ->
        [one] { $value } абонент
        [few] { $value } абонента
        [many] { $value } абонентов
       *[other] { $value } абонента
    }

# Составные значения: каждое одной строкой.
part-craft = { $count } × { $kind }
part-craft-type = тип { $value }
part-craft-callsign = позывной { $value }
part-craft-hull = бортовой номер { $value }
part-craft-party = принадлежность { $value }
part-phase = этап { $n }: { $window }; { $area }; цель: { $purpose }
part-counterpart = { $a } с { $b }, уровень: { $level }
part-counterpart-capacity = { $office } в качестве { $capacity }
part-sla = СОХРАНЕНО в течение { $held } после отправки, ОТКРЫТО в течение { $opened } после сохранения, ДАН ОТВЕТ в течение { $answered } после открытия
part-threshold = { $key }: { $value }
part-named-place = { $code }: { $names }; { $pos }
part-budget = байт в сутки: { $bytes_day }; записей в сутки: { $entries_day }; записей FLASH в резерве: { $flash_reserve }
part-role = { $party }: { $role }
part-claimant = { $name }, { $role }
part-claimant-party = принадлежность { $value }
part-direction = от { $from } к { $to }
part-seal = запечатано в записи { $entry }
part-octets = октетов: { $count }
part-answer = вопрос { $n }: { $status }
part-answer-text = { $value }
part-answer-refs = см. { $value }
part-head = лента { $feed }, { $size ->
        [one] { $size } запись
        [few] { $size } записи
       *[many] { $size } записей
    }, корень { $root }
part-key = { $alg } { $raw }
key-alg-other = ключ по алгоритму { $alg }
part-field = поле { $n }

# Поля, которые может нести любое сообщение.
common--subject_key = Номер дела автора
common--subject_key-hint = Собственный номер автора для этого дела, единственный в его ленте.
common--lang = Язык текста
common--lang-hint = Язык, на котором написан свободный текст этого сообщения.
common--reply_by = Ответ желателен до
common--reply_by-hint = К какому сроку желателен ответ. Согласованный срок этим не сокращается.
common--effective = Вступает в силу
common--effective-hint = Момент по UTC или ПО ПОЛУЧЕНИИ.
common--visibility = Доступно
common--visibility-hint = Кто может читать это сообщение. Если не указано, стороны линии.
common--on_behalf_of = От имени
common--on_behalf_of-hint = Затрагиваемая сторона, если её нет на этой линии.
common--capacity = В качестве
common--capacity-hint = Качество, в котором выступает служба, если их у неё несколько.
common--override = Основание отправки вопреки проверке
common--override-hint = Почему проверка была обойдена перед утверждением. Передаётся вместе с сообщением.
common--provenance = Происхождение (учения)
common--provenance-hint = Только на линиях учений: сообщено в статье или составлено.
common--provenance_source = Источник (учения)
common--provenance_source-hint = Только на линиях учений: статья и фраза, на которых это основано.

without-prejudice = Без ущерба для позиций сторон: ничто из переданного по этой линии не выражает позиции по вопросам статуса или границ, равно как и получение переданного, ответ на него или отсутствие ответа.

# Языки.
language-en = английский
language-fr = французский
language-ru = русский
language-uk = украинский
language-zh = китайский
language-ar = арабский
language-de = немецкий
language-es = испанский
language-it = итальянский
language-pl = польский
language-tr = турецкий
