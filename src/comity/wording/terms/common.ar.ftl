# Marks, numbers, moments, places: what every rendering is made of.
# Figures are those of the other languages; what stands in isolates keeps its order.

number-group = ,
number-decimal = .
# Numbers of fewer figures before the first mark than this stay ungrouped.
number-group-least = 1

yes = نعم
no = لا
not-given = غير مذكور
none = لا يوجد (مذكور صراحةً)
not-stated = لم يُذكر
on-receipt = عند الاستلام
empty-list = القائمة خالية
the-author = المُرسِل

# Frame of a full text.
line-field = { $label }: { $value }
line-field-many = { $label }:
line-pair = { $key }: { $value }
separator-comma = { "، " }
separator-semicolon = { "؛ " }
quote = «{ $text }»
sealed-short = { $type }، مختومة لـ { $to }
sealed-full = { $type }، مختومة لـ { $to }. محتواها غير مفتوح على هذه العقدة.
opaque =
    رسالة من النوع { $type }، وهو غير معروف لهذه العقدة. { $count ->
        [one] حقلها ({ $count }) محفوظ ويُعرض
        [two] حقلاها ({ $count }) محفوظان ويُعرضان
       *[other] حقولها ({ $count }) محفوظة وتُعرض
    } بالأرقام.

# Moments. The date-time group is the same in all languages.
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
moment-minute = { $day } { $month } { $year }، {"\u2066"}{ $hour }:{ $minute } UTC{"\u2069"}
moment-second = { $day } { $month } { $year }، {"\u2066"}{ $hour }:{ $minute }:{ $second } UTC{"\u2069"}
moment-milli = { $day } { $month } { $year }، {"\u2066"}{ $hour }:{ $minute }:{ $second }.{ $milli } UTC{"\u2069"}
moment-both = { $dtg } ({ $long })

# Durations: the unit takes the form its number asks for.
duration-d =
    { $n ->
        [one] { $n } يوم
        [two] { $n } يومان
        [few] { $n } أيام
        [many] { $n } يوماً
       *[other] { $n } يوم
    }
duration-h =
    { $n ->
        [one] { $n } ساعة
        [two] { $n } ساعتان
        [few] { $n } ساعات
       *[other] { $n } ساعة
    }
duration-min =
    { $n ->
        [one] { $n } دقيقة
        [two] { $n } دقيقتان
        [few] { $n } دقائق
       *[other] { $n } دقيقة
    }
duration-s =
    { $n ->
        [one] { $n } ثانية
        [two] { $n } ثانيتان
        [few] { $n } ثوانٍ
       *[other] { $n } ثانية
    }

window = من { $start } إلى { $end }
window-with-error = من { $start } إلى { $end }، بهامش عدم يقين { $error }
window-moment = في { $start }
window-moment-with-error = في { $start }، بهامش عدم يقين { $error }

# Places. Degrees, hemispheres and the datum are written alike in all languages.
area-circle = دائرة نصف قطرها { $radius } حول { $centre }
area-polygon =
    مضلّع، { $rings ->
        [one] عدد نقاطه { $count }
       *[other] عدد نقاطه { $count } وعدد حلقاته { $rings }
    }، أضلاعه { $edges }
area-polygon-brief =
    مضلّع، { $rings ->
        [one] عدد نقاطه { $count }
       *[other] عدد نقاطه { $count } وعدد حلقاته { $rings }
    }، أولها { $first }
area-polygon-ring = الحلقة { $n }: { $points }
area-edges-0 = جيوديسية
area-edges-1 = على دوائر العرض وخطوط ثابتة الاتجاه
area-corridor = ممرّ عرضه { $width } على كل جانب من { $points }
area-corridor-brief = ممرّ عرضه { $width } على كل جانب، عدد نقاطه { $count }، من { $first } إلى { $last }
area-sector = قطاع حول { $centre }، من { $inner } إلى { $outer }، السمت { $from } باتجاه عقارب الساعة حتى { $to }
area-named = { $text } ({ $code })
vband = من { $lo } إلى { $hi } { $datum }
vband-open = من { $lo } فصاعداً بلا حد أعلى { $datum }

# Quantities: the words say how exact the figure is.
quantity-EXACT = { $n }
quantity-ABOUT = نحو { $n }
quantity-AT_LEAST = { $n } على الأقل
quantity-AT_MOST = { $n } على الأكثر
quantity-MORE_THAN = أكثر من { $n }
quantity-RANGE = من { $n } إلى { $hi }
quantity-UNKNOWN =
    { $plural ->
        [0] غير معروف
       *[other] غير معروف (الرقم المذكور: { $n })
    }
quantity-UNDER = ما يقارب { $n } دون بلوغه
quantity-JUST_OVER = أكثر بقليل من { $n }

metres-and-miles = { $metres } ({ $miles } ميل بحري)
metres-and-feet = { $metres } ({ $feet } قدم)
measure-M = { $value } م
measure-KM = { $value } كم
measure-S = { $value } ث
measure-H = { $value } س
measure-D = { $value } ي
measure-DEG = {"\u2066"}{ $value }°{"\u2069"}
measure-M_PER_S = { $value } م/ث
measure-KHZ = { $value } كيلوهرتز
measure-MW = { $value } ميغاواط
measure-T = { $value } طن
measure-PERSON =
    { $plural ->
        [one] { $value } شخص
        [two] { $value } شخصان
        [few] { $value } أشخاص
        [many] { $value } شخصاً
       *[other] { $value } شخص
    }
measure-ITEM =
    { $plural ->
        [one] { $value } وحدة
        [two] { $value } وحدتان
        [few] { $value } وحدات
       *[other] { $value } وحدة
    }
measure-PERCENT = {"\u2066"}{ $value }%{"\u2069"}
measure-DEG_C = {"\u2066"}{ $value } °C{"\u2069"}
measure-BUILDING =
    { $plural ->
        [one] { $value } مبنى
        [two] { $value } مبنيان
        [few] { $value } مبانٍ
       *[other] { $value } مبنى
    }
measure-CUSTOMER =
    { $plural ->
        [one] { $value } مشترك
        [two] { $value } مشتركان
        [few] { $value } مشتركين
        [many] { $value } مشتركاً
       *[other] { $value } مشترك
    }

# Composites: one line each.
part-craft = { $kind } × { $count }
part-craft-type = الطراز { $value }
part-craft-callsign = نداء { $value }
part-craft-hull = رقم البدن أو الذيل { $value }
part-craft-party = تابع للطرف { $value }
part-phase = المرحلة { $n }: { $window }؛ { $area }؛ الغرض: { $purpose }
part-counterpart = { $a } مع { $b }، المستوى: { $level }
part-counterpart-capacity = { $office } بصفة { $capacity }
part-sla = «محفوظة» خلال { $held } من الإرسال، «مفتوحة» خلال { $opened } من الحفظ، «مُجاب عنها» خلال { $answered } من الفتح
part-threshold = { $key }: { $value }
part-named-place = { $code }: { $names }؛ { $pos }
part-budget = { $bytes_day } بايت و{ $entries_day } قيد في اليوم؛ ويُحتفظ لأولوية «بالغ الاستعجال» بعدد { $flash_reserve }
part-role = { $party }: { $role }
part-claimant = { $name }، { $role }
part-claimant-party = تابع للطرف { $value }
part-direction = من { $from } إلى { $to }
part-octets = { $count } ثمانيات
part-seal = مختوم في القيد { $entry }
part-answer = السؤال { $n }: { $status }
part-answer-text = { $value }
part-answer-refs = انظر { $value }
part-head =
    السجل الفرعي { $feed }، { $size ->
        [one] { $size } قيد
        [two] { $size } قيدان
        [few] { $size } قيود
        [many] { $size } قيداً
       *[other] { $size } قيد
    }، الجذر { $root }
part-key = {"\u2066"}{ $alg } { $raw }{"\u2069"}
key-alg-other = مفتاح من الخوارزمية { $alg }
part-field = الحقل { $n }

# Fields that every message may carry.
common--subject_key = رقم الملف لدى المُرسِل
common--subject_key-hint = رقم المُرسِل لهذا الملف، ولا يتكرر في سجله.
common--lang = لغة النص
common--lang-hint = اللغة التي كُتب بها النص الحر في هذه الرسالة.
common--reply_by = الرد مرغوب قبل
common--reply_by-hint = الموعد المرغوب للرد. لا يقصّر مهلة متفقاً عليها.
common--effective = تاريخ السريان
common--effective-hint = وقت بتوقيت UTC، أو عند الاستلام.
common--visibility = يمكن أن يطّلع عليها
common--visibility-hint = من يحق له قراءة هذه الرسالة. إن كان فارغاً فأطراف الخط.
common--on_behalf_of = نيابةً عن
common--on_behalf_of-hint = الطرف المعني إذا لم يكن على هذا الخط.
common--capacity = بصفة
common--capacity-hint = الصفة التي يتكلم بها المكتب إذا كانت له أكثر من صفة.
common--override = سبب الإرسال رغم تنبيه التحقق
common--override-hint = لماذا تُجووز تنبيه قبل الإرسال. يُرسَل السبب مع الرسالة.
common--provenance = المصدر (تمرين)
common--provenance-hint = على خطوط التمرين فقط: منقول عن مقال، أو موضوع للتمرين.
common--provenance_source = المرجع (تمرين)
common--provenance_source-hint = على خطوط التمرين فقط: المقال والجملة التي يستند إليها.

without-prejudice = دون مساس بأي موقف: لا شيء مما يُرسَل على هذا الخط، ولا استلامه ولا الرد عليه ولا عدم الرد عليه، يُعدّ موقفاً من وضع إقليم أو من حدود.

# Languages.
language-en = الإنجليزية
language-fr = الفرنسية
language-ru = الروسية
language-uk = الأوكرانية
language-zh = الصينية
language-ar = العربية
language-de = الألمانية
language-es = الإسبانية
language-it = الإيطالية
language-pl = البولندية
language-tr = التركية
