# Keys, offices and terminals: what each statement is called and says.

party-found = تأسيس طرف
party-found-short =
    بيان تأسيس { $party }، { $kind }، { $root_keys_n ->
        [one] { $root_keys_n } مفتاح جذري
        [two] { $root_keys_n } مفتاحان جذريان
        [few] { $root_keys_n } مفاتيح جذرية
       *[other] { $root_keys_n } مفتاحاً جذرياً
    }
party-found-full =
    { $party } يؤسس نفسه طرفاً من الصنف { $kind }. كل ما يغيّر مفاتيحه يوقّعه من حملة المفاتيح الجذرية { $threshold_n ->
        [one] { $threshold_n }
       *[other] { $threshold_n }
    }. قارن بصمة المفتاح مع الطرف نفسه قبل أن تثق بهذا البيان.

key-grant = تسجيل مفتاح
key-grant-short = تسجيل { $terminal } ({ $kind }) لصالح { $office }
key-grant-full = تُسجَّل المحطة { $terminal } لصالح { $office } بمفتاح من الصنف { $kind }، { $valid }، حتى الأولوية { $max_precedence }.

key-suspend = تعليق محطة
key-suspend-short = عُلّقت { $terminal }: { $reason }
key-suspend-full = { $author } يعلّق المحطة { $terminal } من { $effective_at }: { $reason }. حتى استئنافها لا تعتمد على ما تقوله هذه المحطة دون سؤال بطريق آخر. ويمكن استئنافها.

key-revoke = إلغاء محطة
key-revoke-short = أُلغيت { $terminal }: { $reason }
key-revoke-full = حملة المفاتيح الجذرية لدى { $author } يلغون المحطة { $terminal } نهائياً: { $reason }. ما يأتي بعد { $cut } لا يُحتسب، أو يبقى محل شك حتى يُؤكَّد أو يُتبرَّأ منه. الموضع هو الذي يحسم، لا ساعة أبداً.

key-restore = انتهاء تعليق
key-restore-short = استُؤنفت { $terminal } من { $effective_at }
key-restore-full = { $author } ينهي تعليق المحطة { $terminal } من { $effective_at }. ما أُلغي يبقى ملغى.

key-rotate = المفتاح التالي لمحطة
key-rotate-short = { $terminal }: المفتاح التالي { $new_key }
key-rotate-full = { $author } يعلن المفتاح التالي للمحطة { $terminal }، وهو { $new_key }، من { $effective_at }. لا يوقّع شيئاً حتى يمنحه حملة المفاتيح الجذرية.

key-allowlist = قائمة المحطات
key-allowlist-short =
    القائمة { $version } للطرف { $author }: { $count ->
        [one] { $count } محطة
        [two] { $count } محطتان
        [few] { $count } محطات
       *[other] { $count } محطة
    }
key-allowlist-full =
    { $author } يسرد { $count ->
        [one] محطته، وعددها { $count }،
       *[other] محطاته كلها، وعددها { $count }،
    } في القائمة رقم { $version }، { $valid }. المحطة التي ليست في القائمة تُعرض كذلك.

key-office = تعيين مكتب
key-office-short = { $office } على المستوى: { $level }
key-office-full = { $author } يعيّن المكتب { $office } على المستوى: { $level }.

key-disown = كلمة في قيود محل شك
key-disown-short = { $terminal }: المؤكَّد { $affirmed_n }، والمتبرَّأ منه { $disowned_n }
key-disown-full = { $author } يتكلم عما قالته المحطة { $terminal } في فترة شك. المؤكَّد: { $affirmed_n }. المتبرَّأ منه: { $disowned_n }.

party-rotate = مفاتيح جذرية جديدة لطرف
party-rotate-short =
    مفاتيح جذرية جديدة: { $root_keys_n ->
        [one] { $root_keys_n } حامل
        [two] { $root_keys_n } حاملان
        [few] { $root_keys_n } حملة
       *[other] { $root_keys_n } حاملاً
    }، يوقّع منهم { $threshold }
party-rotate-full =
    { $author } ينتقل إلى المفاتيح الجذرية التي التزم بها من قبل، وهي بيد { $root_keys_n ->
        [one] { $root_keys_n } حامل
        [two] { $root_keys_n } حاملين
        [few] { $root_keys_n } حملة
       *[other] { $root_keys_n } حاملاً
    }؛ ويوقّع منهم { $threshold_n ->
        [one] { $threshold_n }
       *[other] { $threshold_n }
    }. بصمة الطرف تبقى كما هي.

state-ALLOWLIST-LISTED = مسرودة
state-ALLOWLIST-WITHOUT_FORCE = بلا أثر
state-OFFICE-APPOINTED = معيَّن
state-OFFICE-CONTESTED = غير محسوم: تعيينان مختلفان
state-OFFICE-WITHOUT_FORCE = بلا أثر
