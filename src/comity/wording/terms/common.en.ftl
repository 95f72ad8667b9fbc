# Marks, numbers, moments, places: what every rendering is made of.

number-group = ,
number-decimal = .
# Numbers of fewer figures before the first mark than this stay ungrouped.
number-group-least = 1

yes = yes
no = no
not-given = not given
none = NONE (stated)
not-stated = NOT STATED
on-receipt = ON RECEIPT
empty-list = none listed
the-author = The author

# Frame of a full text.
line-field = { $label }: { $value }
line-field-many = { $label }:
line-pair = { $key }: { $value }
separator-comma = { ", " }
separator-semicolon = { "; " }
quote = “{ $text }”
opaque = Message of type { $type }, not known to this node. Its { $count } fields are kept and shown as numbers.
sealed-short = { $type }, sealed to { $to }
sealed-full = { $type }, sealed to { $to }. Its contents are not open on this node.

# Moments. The date-time group is the same in all languages.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
moment-minute = { $day } { $month } { $year }, { $hour }:{ $minute } UTC
moment-second = { $day } { $month } { $year }, { $hour }:{ $minute }:{ $second } UTC
moment-milli = { $day } { $month } { $year }, { $hour }:{ $minute }:{ $second }.{ $milli } UTC
moment-both = { $dtg } ({ $long })

# Durations: symbols after a number.
duration-d = { $n } d
duration-h = { $n } h
duration-min = { $n } min
duration-s = { $n } s

window = from { $start } until { $end }
window-with-error = from { $start } until { $end }, uncertain by { $error }
window-moment = at { $start }
window-moment-with-error = at { $start }, uncertain by { $error }

# Places. Degrees, hemispheres and the datum are written alike in all languages.
area-circle = circle of { $radius } radius around { $centre }
area-polygon =
    polygon of { $rings ->
        [one] { $count } points
       *[other] { $count } points in { $rings } rings
    }, sides { $edges }
area-polygon-brief =
    polygon of { $rings ->
        [one] { $count } points
       *[other] { $count } points in { $rings } rings
    } from { $first }
area-polygon-ring = ring { $n }: { $points }
area-edges-0 = geodesic
area-edges-1 = along parallels and rhumb lines
area-corridor = corridor of { $width } on each side of { $points }
area-corridor-brief = corridor of { $width } on each side, { $count } points from { $first } to { $last }
area-sector = sector around { $centre }, from { $inner } to { $outer }, azimuth { $from } clockwise to { $to }
area-named = { $text } ({ $code })
vband = from { $lo } to { $hi } { $datum }
vband-open = from { $lo } upwards without limit { $datum }

# Quantities: the words say how exact the figure is.
quantity-EXACT = { $n }
quantity-ABOUT = about { $n }
quantity-AT_LEAST = at least { $n }
quantity-AT_MOST = at most { $n }
quantity-MORE_THAN = more than { $n }
quantity-RANGE = { $n } to { $hi }
quantity-UNKNOWN =
    { $plural ->
        [0] not known
       *[other] not known (figure given: { $n })
    }
quantity-UNDER = nearly { $n }
quantity-JUST_OVER = a little over { $n }

metres-and-miles = { $metres } ({ $miles } NM)
metres-and-feet = { $metres } ({ $feet } ft)
measure-M = { $value } m
measure-KM = { $value } km
measure-S = { $value } s
measure-H = { $value } h
measure-D = { $value } d
measure-DEG = { $value }°
measure-M_PER_S = { $value } m/s
measure-KHZ = { $value } kHz
measure-MW = { $value } MW
measure-T = { $value } t
measure-PERSON =
    { $plural ->
        [one] { $value } person
       *[other] { $value } persons
    }
measure-ITEM =
    { $plural ->
        [one] { $value } item
       *[other] { $value } items
    }
measure-PERCENT = { $value }%
measure-DEG_C = { $value } °C
measure-BUILDING =
    { $plural ->
        [one] { $value } building
       *[other] { $value } buildings
    }
measure-CUSTOMER =
    { $plural ->
        [one] { $value } customer
       *[other] { $value } customers
    }

# Composites: one line each.
part-craft = { $count } × { $kind }
part-craft-type = type { $value }
part-craft-callsign = call sign { $value }
part-craft-hull = hull or tail number { $value }
part-craft-party = of { $value }
part-phase = phase { $n }: { $window }; { $area }; purpose: { $purpose }
part-counterpart = { $a } with { $b }, level { $level }
part-counterpart-capacity = { $office } in the capacity { $capacity }
part-sla = HELD within { $held } of sending, OPENED within { $opened } of HELD, ANSWERED within { $answered } of OPENED
part-threshold = { $key }: { $value }
part-named-place = { $code }: { $names }; { $pos }
part-budget = { $bytes_day } bytes and { $entries_day } entries a day; { $flash_reserve } FLASH entries in reserve
part-role = { $party }: { $role }
part-claimant = { $name }, { $role }
part-claimant-party = of { $value }
part-direction = from { $from } to { $to }
part-seal = sealed in entry { $entry }
part-octets = { $count } octets
part-answer = question { $n }: { $status }
part-answer-text = { $value }
part-answer-refs = see { $value }
part-head = feed { $feed }, { $size ->
        [one] { $size } entry
       *[other] { $size } entries
    }, root { $root }
part-key = { $alg } { $raw }
key-alg-other = key of algorithm { $alg }
part-field = field { $n }

# Fields that every message may carry.
common--subject_key = Own number for this case
common--subject_key-hint = The author's own number for this case, once in its feed.
common--lang = Language of the text
common--lang-hint = Language in which the free text of this message is written.
common--reply_by = Answer wished by
common--reply_by-hint = When an answer is wished. It cannot shorten a term that was agreed.
common--effective = Effective
common--effective-hint = A moment in UTC, or ON RECEIPT.
common--visibility = May be seen by
common--visibility-hint = Who may read this message. If empty, the parties of the line.
common--on_behalf_of = On behalf of
common--on_behalf_of-hint = The party concerned, when it is not on this line.
common--capacity = In the capacity of
common--capacity-hint = The capacity in which the office speaks, when it holds more than one.
common--override = Reason for sending despite a check
common--override-hint = Why a check was set aside before release. It travels with the message.
common--provenance = Origin (exercise)
common--provenance-hint = On exercise lines only: reported by an article, or constructed.
common--provenance_source = Source (exercise)
common--provenance_source-hint = On exercise lines only: the article and sentence it rests on.

without-prejudice = Without prejudice: nothing sent on this line takes a position on status or borders, nor does receiving it, answering it or not answering it.

# Languages.
language-en = English
language-fr = French
language-ru = Russian
language-uk = Ukrainian
language-zh = Chinese
language-ar = Arabic
language-de = German
language-es = Spanish
language-it = Italian
language-pl = Polish
language-tr = Turkish
