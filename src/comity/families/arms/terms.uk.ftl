# Обмеження озброєнь: як називається кожне повідомлення, що воно каже і що означають його поля.

arms-regime = Обмеження стратегічних озброєнь
arms-regime-short = { $name }: { $parties }; початок: { $starts_at }, кінець: { $ends_at }
arms-regime-full =
    { $basis_is ->
        [UNILATERAL] { $author } заявляє обмеження лише для себе; у повідомленні зазначено: { $parties }.
       *[other] { $author } пропонує обмеження сторонам { $parties }. Вони чинні, лише коли кожна з цих сторін прийме ці самі умови.
    } Початок: { $starts_at }. Кінець: { $ends_at }. Число порівнюють із межею лише з дня, від якого ця межа діє.
arms-regime--name = Назва
arms-regime--name-hint = Як називаються ці обмеження.
arms-regime--parties = Зв’язані сторони
arms-regime--parties-hint = Кожна сторона, чиє прийняття потрібне.
arms-regime--basis = Основа
arms-regime--basis-hint = Юридична, політична або одностороння: тоді зв’язаний лише автор.
arms-regime--limits = Межі
arms-regime--limits-hint = Категорія, найбільше число, сторони (не вказано — усі зв’язані), перший день.
arms-regime--counting = Правила зарахування
arms-regime--counting-hint = Що, за скільки, у якій категорії та коли зараховують.
arms-regime--as_of_dates = Дати оголошення
arms-regime--as_of_dates-hint = Дні року, наприклад 03-01 і 09-01.
arms-regime--declare_within = Строк оголошення
arms-regime--declare_within-hint = Рахується від кінця цього дня; зазвичай 30 діб.
arms-regime--change_within = Строк повідомлення про зміни
arms-regime--change_within-hint = Рахується від моменту зміни; зазвичай 5 діб.
arms-regime--starts_at = Початок
arms-regime--starts_at-hint = UTC.
arms-regime--ends_at = Кінець
arms-regime--ends_at-hint = UTC або NONE: кінець не погоджено.
arms-regime--extension = Правило продовження
arms-regime--extension-hint = Скільки разів, на який строк і хто має його прийняти.
arms-regime--precedes = Попередні обмеження
arms-regime--precedes-hint = Обмеження, за якими йдуть ці.
arms-regime--form = Форма
arms-regime--form-hint = Усна, письмова, одностороння або договір.
arms-regime--roles = Гаранти і свідки
arms-regime--roles-hint = Зв’язані сторони зазначено вище.
arms-regime--text_ref = Текст
arms-regime--text_ref-hint = Текст, якщо він є на лінії.

arms-step = Крок щодо обмежень
arms-step-short = { $step } ({ $regime }); початок: { $effective_at }, кінець: { $until }
arms-step-full =
    { $author } про { $regime }: { $step }. Початок: { $effective_at }, кінець: { $until }. { $step_is ->
        [EXTEND_PROPOSE] Це пропозиція: нічого не продовжено, доки кожна зв’язана сторона не прийме ці самі умови.
        [INVITE_PARTY] { $invitee } стає зв’язаною стороною, лише якщо сама про це заявить і кожна зв’язана сторона прийме це запрошення.
       *[other] Це слово { $author }; нікого іншого воно не зв’язує.
    }
arms-step--regime = Обмеження
arms-step--regime-hint = Про які обмеження йдеться.
arms-step--step = Крок
arms-step--step-hint = Продовження і запрошення — пропозиції; решта — слово однієї сторони.
arms-step--effective_at = Від якого часу
arms-step--effective_at-hint = UTC, коли набуває дії.
arms-step--until = До якого часу
arms-step--until-hint = UTC або NONE. Для продовження — новий кінець.
arms-step--conditions = Умови
arms-step--conditions-hint = Від чого це залежить, словами автора.
arms-step--grounds = Підстави
arms-step--grounds-hint = Чому, словами автора.
arms-step--invitee = Запрошена сторона
arms-step--invitee-hint = Лише якщо сторону запрошують або вона відповідає на запрошення.

arms-declare = Оголошення чисел
arms-declare-short = Станом на { $as_of }: { $status }; { $values }
arms-declare-full =
    { $author } оголошує свої числа станом на { $as_of } за { $regime }: { $status }. { $status_is ->
        [WITHHELD] Де числа не наведено, його не зазначено; це не нуль.
       *[other] Категорію, яку не названо, не зазначено; це не нуль.
    }
arms-declare--regime = Обмеження
arms-declare--regime-hint = Обмеження, за якими оголошують числа.
arms-declare--as_of = Станом на
arms-declare--as_of-hint = День, на який чинні числа.
arms-declare--status = Статус
arms-declare--status-hint = Передано, передано добровільно або не повідомлено. Не повідомлено — не нуль.
arms-declare--values = Числа
arms-declare--values-hint = По одному на категорію; жодного — лише якщо не повідомлено.
arms-declare--breakdown = Розбивка
arms-declare--breakdown-hint = За типами й об’єктами. Сума частин категорії має давати її число.
arms-declare--reason = Причина
arms-declare--reason-hint = Обов’язкова, якщо числа не повідомлено.

arms-item = Зміна зараховуваної одиниці
arms-item-short = { $item }: { $change }, { $at }
arms-item-full = { $author } заявляє про зміну однієї зараховуваної одиниці за { $regime }: { $item }, { $change }, { $at }. Числа змінюються на: { $delta }.
arms-item--regime = Обмеження
arms-item--regime-hint = Обмеження, за якими її зараховують.
arms-item--item = Одиниця
arms-item--item-hint = Що зараховують.
arms-item--uid = Ідентифікатор
arms-item--uid-hint = Унікальний ідентифікатор, якщо він є.
arms-item--change = Зміна
arms-item--change-hint = Що з нею сталося.
arms-item--from_facility = З об’єкта
arms-item--from_facility-hint = Звідки вибула.
arms-item--to_facility = На об’єкт
arms-item--to_facility-hint = Куди прибула.
arms-item--at = Час
arms-item--at-hint = UTC.
arms-item--delta = Числа змінюються на
arms-item--delta-hint = За кожною категорією, більше або менше. Боєзаряди зазначають лише в оголошеннях.

arms-objection = Інший підрахунок
arms-objection-short = { $category }: оголошено { $declared }, за підрахунком { $claimed } ({ $declaration })
arms-objection-full = { $author } рахує інакше, ніж оголошено в { $declaration }. { $category }: оголошено { $declared }, за підрахунком { $author }: { $claimed }. Лишаються обидва числа; жодне не стоїть вище за інше.
arms-objection--declaration = Оголошення
arms-objection--declaration-hint = Оголошення іншої сторони.
arms-objection--category = Категорія
arms-objection--category-hint = Одна категорія; для іншої — окреме повідомлення.
arms-objection--declared = Оголошене число
arms-objection--declared-hint = Як воно стоїть в оголошенні.
arms-objection--claimed = Число за підрахунком
arms-objection--claimed-hint = Як рахує автор.
arms-objection--grounds = Підстави
arms-objection--grounds-hint = Чому підрахунок інший.

part-limit = { $category }: не більше { $max } з { $from }, сторони: { $parties }
part-limit-all = { $category }: не більше { $max } з { $from }, кожна зв’язана сторона
part-countrule = правило { $n }: { $item }, зараховують за { $weight } у категорії «{ $category }»; { $condition }
part-decl-row = { $category }: { $value } × { $type }
part-decl-row-facility = об’єкт: { $value }
form-part-limit-category = Категорія
form-part-limit-max = Не більше
form-part-limit-parties = Сторони (немає — усі)
form-part-limit-from = З якого дня
form-part-countrule-n = Номер
form-part-countrule-item = Одиниця
form-part-countrule-category = Категорія
form-part-countrule-weight = Зараховують за
form-part-countrule-condition = Умова
form-part-decl_row-type = Тип
form-part-decl_row-facility = Об’єкт
form-part-decl_row-category = Категорія
form-part-decl_row-value = Скільки

code-BASIS-LEGAL = юридично зобов’язальна
code-BASIS-POLITICAL = політично зобов’язальна
code-BASIS-UNILATERAL = одностороння

code-REGSTEP-EXTEND_PROPOSE = пропонує продовжити
code-REGSTEP-SUSPEND = призупиняє свою частину
code-REGSTEP-RESUME = поновлює свою частину
code-REGSTEP-WITHDRAW = виходить
code-REGSTEP-OBSERVE_VOLUNTARILY = дотримується добровільно
code-REGSTEP-END_OBSERVANCE = припиняє добровільне дотримання
code-REGSTEP-INVITE_PARTY = запрошує сторону
code-REGSTEP-JOIN_DECLINE = не приєднується
code-REGSTEP-JOIN_ACCEPT = приєднується

code-DECL-PROVIDED = передано
code-DECL-VOLUNTARY = передано добровільно
code-DECL-WITHHELD = не повідомлено (не нуль)

code-NCAT-DEPLOYED_VEHICLES = розгорнуті носії
code-NCAT-DEPLOYED_WARHEADS = боєзаряди на розгорнутих носіях
code-NCAT-ALL_LAUNCHERS = розгорнуті й нерозгорнуті пускові установки

code-ITEM-ICBM = міжконтинентальна балістична ракета
code-ITEM-SLBM = балістична ракета підводного човна
code-ITEM-HEAVY_BOMBER = важкий бомбардувальник
code-ITEM-ICBM_LAUNCHER = пускова установка міжконтинентальних ракет
code-ITEM-SLBM_LAUNCHER = пускова установка на підводному човні
code-ITEM-FACILITY = об’єкт

code-ITEMCH-PRODUCED = виготовлення
code-ITEMCH-DEPLOYED = розгортання
code-ITEMCH-UNDEPLOYED = виведення з числа розгорнутих
code-ITEMCH-MOVED = переміщення
code-ITEMCH-CONVERTED = переобладнання
code-ITEMCH-ELIMINATED = ліквідація
code-ITEMCH-LOST = втрата
code-ITEMCH-DISPLAYED = передання для показу
