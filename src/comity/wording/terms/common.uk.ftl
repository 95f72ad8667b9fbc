# Знаки, числа, моменти, місця: з чого складено будь-який текст.

number-group = { "\u00A0" }
number-decimal = ,
# Числа з меншою кількістю цифр до першого знака не розбиваються.
number-group-least = 1

yes = так
no = ні
not-given = немає даних
none = НЕМАЄ (заявлено)
not-stated = НЕ ЗАЗНАЧЕНО
on-receipt = ПІСЛЯ ОТРИМАННЯ
empty-list = немає
the-author = Автор

# Рамка повного тексту.
line-field = { $label }: { $value }
line-field-many = { $label }:
line-pair = { $key }: { $value }
separator-comma = { ", " }
separator-semicolon = { "; " }
quote = «{ $text }»
opaque = Повідомлення типу { $type }, невідомого цьому вузлу. Його поля (усього { $count }) збережено й показано під номерами.
sealed-short = { $type }; запечатано для: { $to }
sealed-full = { $type }; запечатано для: { $to }. Зміст на цьому вузлі не відкрито.

# Моменти. Група дати й часу однакова всіма мовами.
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
moment-minute = { $day } { $month } { $year } р., { $hour }:{ $minute } UTC
moment-second = { $day } { $month } { $year } р., { $hour }:{ $minute }:{ $second } UTC
moment-milli = { $day } { $month } { $year } р., { $hour }:{ $minute }:{ $second },{ $milli } UTC
moment-both = { $dtg } ({ $long })

# Тривалість: позначення після числа.
duration-d = { $n } доб
duration-h = { $n } год
duration-min = { $n } хв
duration-s = { $n } с

window = з { $start } до { $end }
window-with-error = з { $start } до { $end }, похибка { $error }
window-moment = о { $start }
window-moment-with-error = о { $start }, похибка { $error }

# Місця. Градуси, півкулі та систему координат усіма мовами пишуть однаково.
area-circle = коло радіусом { $radius } із центром у точці { $centre }
area-polygon = багатокутник, точок: { $count }{ $rings ->
        [1] { "" }
       *[many] , контурів: { $rings }
    }, сторони { $edges }
area-polygon-brief = багатокутник, точок: { $count }{ $rings ->
        [1] { "" }
       *[many] , контурів: { $rings }
    }, починаючи з { $first }
area-polygon-ring = контур { $n }: { $points }
area-edges-0 = за геодезичними лініями
area-edges-1 = за паралелями й локсодромами
area-corridor = коридор по { $width } обабіч лінії { $points }
area-corridor-brief = коридор по { $width } обабіч, точок: { $count }, від { $first } до { $last }
area-sector = сектор із центром у точці { $centre }, від { $inner } до { $outer }, азимут від { $from } до { $to } за годинниковою стрілкою
area-named = { $text } ({ $code })
vband = від { $lo } до { $hi } { $datum }
vband-open = від { $lo } { $datum } і вище, без верхньої межі

# Кількості: слова кажуть, наскільки точна цифра.
quantity-EXACT = { $n }
quantity-ABOUT = близько { $n }
quantity-AT_LEAST = щонайменше { $n }
quantity-AT_MOST = щонайбільше { $n }
quantity-MORE_THAN = понад { $n }
quantity-RANGE = від { $n } до { $hi }
quantity-UNKNOWN = { $plural ->
        [0] невідомо
       *[other] невідомо (указано: { $n })
    }
quantity-UNDER = майже { $n }
quantity-JUST_OVER = трохи понад { $n }

metres-and-miles = { $metres } ({ $miles } мор. милі)
metres-and-feet = { $metres } ({ $feet ->
        [one] { $feet } фут
        [few] { $feet } фути
       *[many] { $feet } футів
    })
measure-M = { $value } м
measure-KM = { $value } км
measure-S = { $value } с
measure-H = { $value } год
measure-D = { $value } доб
measure-DEG = { $value }°
measure-M_PER_S = { $value } м/с
measure-KHZ = { $value } кГц
measure-MW = { $value } МВт
measure-T = { $value } т
measure-PERSON = { $plural ->
        [one] { $value } особа
        [few] { $value } особи
        [many] { $value } осіб
       *[other] { $value } особи
    }
measure-ITEM = { $plural ->
        [one] { $value } одиниця
        [few] { $value } одиниці
        [many] { $value } одиниць
       *[other] { $value } одиниці
    }
measure-PERCENT = { $value } %
measure-DEG_C = { $value } °C
measure-BUILDING = { $plural ->
        [one] { $value } будівля
        [few] { $value } будівлі
        [many] { $value } будівель
       *[other] { $value } будівлі
    }
measure-CUSTOMER = { $plural ->
        [one] { $value } абонент
        [few] { $value } абоненти
        [many] { $value } абонентів
       *[other] { $value } абонента
    }

# Складені значення: кожне одним рядком.
part-craft = { $count } × { $kind }
part-craft-type = тип { $value }
part-craft-callsign = позивний { $value }
part-craft-hull = бортовий номер { $value }
part-craft-party = належність { $value }
part-phase = етап { $n }: { $window }; { $area }; мета: { $purpose }
part-counterpart = { $a } з { $b }, рівень: { $level }
part-counterpart-capacity = { $office } як { $capacity }
part-sla = ЗБЕРЕЖЕНО впродовж { $held } після надсилання, ВІДКРИТО впродовж { $opened } після збереження, НАДАНО ВІДПОВІДЬ упродовж { $answered } після відкриття
part-threshold = { $key }: { $value }
part-named-place = { $code }: { $names }; { $pos }
part-budget = байтів на добу: { $bytes_day }; записів на добу: { $entries_day }; записів FLASH у резерві: { $flash_reserve }
part-role = { $party }: { $role }
part-claimant = { $name }, { $role }
part-claimant-party = належність { $value }
part-direction = від { $from } до { $to }
part-seal = запечатано в записі { $entry }
part-octets = октетів: { $count }
part-answer = питання { $n }: { $status }
part-answer-text = { $value }
part-answer-refs = див. { $value }
part-head = стрічка { $feed }, { $size ->
        [one] { $size } запис
        [few] { $size } записи
       *[many] { $size } записів
    }, корінь { $root }
part-key = { $alg } { $raw }
key-alg-other = ключ за алгоритмом { $alg }
part-field = поле { $n }

# Поля, які може мати будь-яке повідомлення.
common--subject_key = Номер справи автора
common--subject_key-hint = Власний номер автора для цієї справи, єдиний у його стрічці.
common--lang = Мова тексту
common--lang-hint = Мова, якою написано вільний текст цього повідомлення.
common--reply_by = Відповідь бажано до
common--reply_by-hint = До якого часу бажано відповісти. Узгодженого строку це не скорочує.
common--effective = Набуває чинності
common--effective-hint = Момент за UTC або ПІСЛЯ ОТРИМАННЯ.
common--visibility = Доступно
common--visibility-hint = Хто може читати це повідомлення. Якщо не вказано, сторони лінії.
common--on_behalf_of = Від імені
common--on_behalf_of-hint = Сторона, якої це стосується, якщо її немає на цій лінії.
common--capacity = У якості
common--capacity-hint = Якість, у якій виступає служба, якщо їх у неї кілька.
common--override = Підстава надсилання попри перевірку
common--override-hint = Чому перевірку обійшли перед затвердженням. Передається разом із повідомленням.
common--provenance = Походження (навчання)
common--provenance-hint = Лише на лініях навчань: повідомлено у статті або складено.
common--provenance_source = Джерело (навчання)
common--provenance_source-hint = Лише на лініях навчань: стаття і речення, на яких це ґрунтується.

without-prejudice = Без шкоди для позицій сторін: ніщо з надісланого цією лінією не виражає позиції щодо статусу чи кордонів, так само як отримання надісланого, відповідь на нього чи її відсутність.

# Мови.
language-en = англійська
language-fr = французька
language-ru = російська
language-uk = українська
language-zh = китайська
language-ar = арабська
language-de = німецька
language-es = іспанська
language-it = італійська
language-pl = польська
language-tr = турецька
