# Ограничения вооружений: как называется каждое сообщение, что оно говорит и что значат его поля.

arms-regime = Ограничения стратегических вооружений
arms-regime-short = { $name }: { $parties }; начало: { $starts_at }, окончание: { $ends_at }
arms-regime-full =
    { $basis_is ->
        [UNILATERAL] { $author } заявляет ограничения только для себя; в сообщении указано: { $parties }.
       *[other] { $author } предлагает ограничения сторонам { $parties }. Они действуют, лишь когда каждая из этих сторон примет эти же условия.
    } Начало: { $starts_at }. Окончание: { $ends_at }. Число сравнивается с пределом только со дня, с которого этот предел действует.
arms-regime--name = Название
arms-regime--name-hint = Как называются эти ограничения.
arms-regime--parties = Связанные стороны
arms-regime--parties-hint = Каждая сторона, принятие которой необходимо.
arms-regime--basis = Основа
arms-regime--basis-hint = Юридическая, политическая или односторонняя: тогда связан только автор.
arms-regime--limits = Пределы
arms-regime--limits-hint = Категория, наибольшее число, стороны (не указаны — все связанные), первый день.
arms-regime--counting = Правила засчёта
arms-regime--counting-hint = Что, за сколько, в какой категории и когда засчитывается.
arms-regime--as_of_dates = Даты объявления
arms-regime--as_of_dates-hint = Дни года, например 03-01 и 09-01.
arms-regime--declare_within = Срок объявления
arms-regime--declare_within-hint = Считается с конца этого дня; обычно 30 суток.
arms-regime--change_within = Срок сообщения об изменениях
arms-regime--change_within-hint = Считается с момента изменения; обычно 5 суток.
arms-regime--starts_at = Начало
arms-regime--starts_at-hint = UTC.
arms-regime--ends_at = Окончание
arms-regime--ends_at-hint = UTC или NONE: окончание не согласовано.
arms-regime--extension = Правило продления
arms-regime--extension-hint = Сколько раз, на какой срок и кто должен его принять.
arms-regime--precedes = Прежние ограничения
arms-regime--precedes-hint = Ограничения, за которыми следуют эти.
arms-regime--form = Форма
arms-regime--form-hint = Устная, письменная, односторонняя или договор.
arms-regime--roles = Гаранты и свидетели
arms-regime--roles-hint = Связанные стороны указаны выше.
arms-regime--text_ref = Текст
arms-regime--text_ref-hint = Текст, если он есть на линии.

arms-step = Шаг по ограничениям
arms-step-short = { $step } ({ $regime }); начало: { $effective_at }, окончание: { $until }
arms-step-full =
    { $author } о { $regime }: { $step }. Начало: { $effective_at }, окончание: { $until }. { $step_is ->
        [EXTEND_PROPOSE] Это предложение: ничто не продлевается, пока каждая связанная сторона не примет эти же условия.
        [INVITE_PARTY] { $invitee } становится связанной стороной, только если сама об этом заявит и каждая связанная сторона примет это приглашение.
       *[other] Это слово { $author }; никого другого оно не связывает.
    }
arms-step--regime = Ограничения
arms-step--regime-hint = О каких ограничениях идёт речь.
arms-step--step = Шаг
arms-step--step-hint = Продление и приглашение — предложения; остальное — слово одной стороны.
arms-step--effective_at = С какого времени
arms-step--effective_at-hint = UTC, когда вступает в действие.
arms-step--until = До какого времени
arms-step--until-hint = UTC или NONE. При продлении — новое окончание.
arms-step--conditions = Условия
arms-step--conditions-hint = От чего это зависит, словами автора.
arms-step--grounds = Основания
arms-step--grounds-hint = Почему, словами автора.
arms-step--invitee = Приглашённая сторона
arms-step--invitee-hint = Только если сторону приглашают или она отвечает на приглашение.

arms-declare = Объявление чисел
arms-declare-short = На { $as_of }: { $status }; { $values }
arms-declare-full =
    { $author } объявляет свои числа на { $as_of } по { $regime }: { $status }. { $status_is ->
        [WITHHELD] Где число не приведено, оно не указано; это не ноль.
       *[other] Категория, которая не названа, не указана; это не ноль.
    }
arms-declare--regime = Ограничения
arms-declare--regime-hint = Ограничения, по которым объявляются числа.
arms-declare--as_of = По состоянию на
arms-declare--as_of-hint = День, на который верны числа.
arms-declare--status = Статус
arms-declare--status-hint = Переданы, переданы добровольно или не сообщены. Не сообщены — не ноль.
arms-declare--values = Числа
arms-declare--values-hint = По одному на категорию; ни одного — только если не сообщены.
arms-declare--breakdown = Разбивка
arms-declare--breakdown-hint = По типам и объектам. Сумма частей категории должна давать её число.
arms-declare--reason = Причина
arms-declare--reason-hint = Обязательна, если числа не сообщены.

arms-item = Изменение засчитываемой единицы
arms-item-short = { $item }: { $change }, { $at }
arms-item-full = { $author } заявляет об изменении одной засчитываемой единицы по { $regime }: { $item }, { $change }, { $at }. Числа изменяются на: { $delta }.
arms-item--regime = Ограничения
arms-item--regime-hint = Ограничения, по которым она засчитывается.
arms-item--item = Единица
arms-item--item-hint = Что засчитывается.
arms-item--uid = Идентификатор
arms-item--uid-hint = Уникальный идентификатор, если он есть.
arms-item--change = Изменение
arms-item--change-hint = Что с ней стало.
arms-item--from_facility = С объекта
arms-item--from_facility-hint = Откуда убыла.
arms-item--to_facility = На объект
arms-item--to_facility-hint = Куда прибыла.
arms-item--at = Время
arms-item--at-hint = UTC.
arms-item--delta = Числа изменяются на
arms-item--delta-hint = По каждой категории, больше или меньше. Боезаряды указываются только в объявлениях.

arms-objection = Иной подсчёт
arms-objection-short = { $category }: объявлено { $declared }, по подсчёту { $claimed } ({ $declaration })
arms-objection-full = { $author } считает иначе, чем объявлено в { $declaration }. { $category }: объявлено { $declared }, по подсчёту { $author }: { $claimed }. Остаются оба числа; ни одно не стоит выше другого.
arms-objection--declaration = Объявление
arms-objection--declaration-hint = Объявление другой стороны.
arms-objection--category = Категория
arms-objection--category-hint = Одна категория; для другой — отдельное сообщение.
arms-objection--declared = Объявленное число
arms-objection--declared-hint = Как оно стоит в объявлении.
arms-objection--claimed = Число по подсчёту
arms-objection--claimed-hint = Как считает автор.
arms-objection--grounds = Основания
arms-objection--grounds-hint = Почему подсчёт иной.

part-limit = { $category }: не более { $max } с { $from }, стороны: { $parties }
part-limit-all = { $category }: не более { $max } с { $from }, каждая связанная сторона
part-countrule = правило { $n }: { $item }, засчитывается за { $weight } в категории «{ $category }»; { $condition }
part-decl-row = { $category }: { $value } × { $type }
part-decl-row-facility = объект: { $value }
form-part-limit-category = Категория
form-part-limit-max = Не более
form-part-limit-parties = Стороны (нет — все)
form-part-limit-from = С какого дня
form-part-countrule-n = Номер
form-part-countrule-item = Единица
form-part-countrule-category = Категория
form-part-countrule-weight = Засчитывается за
form-part-countrule-condition = Условие
form-part-decl_row-type = Тип
form-part-decl_row-facility = Объект
form-part-decl_row-category = Категория
form-part-decl_row-value = Сколько

code-BASIS-LEGAL = юридически обязывающая
code-BASIS-POLITICAL = политически обязывающая
code-BASIS-UNILATERAL = односторонняя

code-REGSTEP-EXTEND_PROPOSE = предлагает продлить
code-REGSTEP-SUSPEND = приостанавливает свою часть
code-REGSTEP-RESUME = возобновляет свою часть
code-REGSTEP-WITHDRAW = выходит
code-REGSTEP-OBSERVE_VOLUNTARILY = соблюдает добровольно
code-REGSTEP-END_OBSERVANCE = прекращает добровольное соблюдение
code-REGSTEP-INVITE_PARTY = приглашает сторону
code-REGSTEP-JOIN_DECLINE = не присоединяется
code-REGSTEP-JOIN_ACCEPT = присоединяется

code-DECL-PROVIDED = переданы
code-DECL-VOLUNTARY = переданы добровольно
code-DECL-WITHHELD = не сообщены (не ноль)

code-NCAT-DEPLOYED_VEHICLES = развёрнутые носители
code-NCAT-DEPLOYED_WARHEADS = боезаряды на развёрнутых носителях
code-NCAT-ALL_LAUNCHERS = развёрнутые и неразвёрнутые пусковые установки

code-ITEM-ICBM = межконтинентальная баллистическая ракета
code-ITEM-SLBM = баллистическая ракета подводной лодки
code-ITEM-HEAVY_BOMBER = тяжёлый бомбардировщик
code-ITEM-ICBM_LAUNCHER = пусковая установка межконтинентальных ракет
code-ITEM-SLBM_LAUNCHER = пусковая установка на подводной лодке
code-ITEM-FACILITY = объект

code-ITEMCH-PRODUCED = изготовление
code-ITEMCH-DEPLOYED = развёртывание
code-ITEMCH-UNDEPLOYED = вывод из числа развёрнутых
code-ITEMCH-MOVED = перемещение
code-ITEMCH-CONVERTED = переоборудование
code-ITEMCH-ELIMINATED = ликвидация
code-ITEMCH-LOST = утрата
code-ITEMCH-DISPLAYED = передача для показа
