# Паузы: как называется каждое сообщение, что оно говорит и что значат его поля.

pause-moratorium = Пауза
pause-moratorium-short = { $name }: с { $starts_at } до { $ends_at }; стороны: { $parties }
pause-moratorium-full = { $author } излагает условия паузы: { $name }. Стороны: { $parties }. Начало: { $starts_at }; конец: { $ends_at }. Названные действия: { $acts }. Названные объекты: { $object_classes }. Где: { $area }. Что учитывается: { $time_rule }. Условие освобождения: { $release_rule }. Кто проверяет: { $verify }. Форма: { $form }. Пауза действует, только когда каждая её сторона приняла именно эти условия.
pause-moratorium--name = Название
pause-moratorium--name-hint = Два текста с одним названием и теми же сторонами — тексты одной паузы.
pause-moratorium--parties = Стороны
pause-moratorium--parties-hint = Кто должен принять эти условия; каждая один раз.
pause-moratorium--acts = Названные действия
pause-moratorium--acts-hint = Виды действий; если не назван ни один, ограничения нет.
pause-moratorium--object_classes = Названные объекты
pause-moratorium--object_classes-hint = Классы объектов; если не назван ни один, ограничения нет.
pause-moratorium--objects = Список объектов
pause-moratorium--objects-hint = Запись, в которой они перечислены; точные места остаются у её адресатов.
pause-moratorium--area = Район
pause-moratorium--area-hint = Где пауза должна действовать.
pause-moratorium--starts_at = Начало
pause-moratorium--starts_at-hint = UTC, до секунды; местное время сначала переведите.
pause-moratorium--ends_at = Конец
pause-moratorium--ends_at-hint = UTC или NONE, если конца нет; сам момент конца уже вне паузы.
pause-moratorium--release_rule = Условие освобождения
pause-moratorium--release_rule-hint = Что, по договорённости, может освободить сторону; линия никого не освобождает.
pause-moratorium--notice_s = Срок уведомления
pause-moratorium--notice_s-hint = За какое время объявляется шаг.
pause-moratorium--verify = Кто проверяет
pause-moratorium--verify-hint = Кто смотрит, соблюдается ли она; NONE, если никто.
pause-moratorium--announced_by = Где объявлена
pause-moratorium--announced_by-hint = Источники, в которых она объявлена.
pause-moratorium--time_rule = Что учитывается
pause-moratorium--time_rule-hint = Начало действия, любая его часть или его результат.
pause-moratorium--form = Форма
pause-moratorium--form-hint = В какой форме она согласована или заявлена.
pause-moratorium--roles = Роли
pause-moratorium--roles-hint = Гаранты и свидетели; их согласие не требуется.
pause-moratorium--extension = Продление
pause-moratorium--extension-hint = Как её можно продлить, словами.

pause-objects = Список объектов
pause-objects-short = список объектов, версия { $version }
pause-objects-full = { $author } перечисляет объекты паузы, версия { $version }: { $entries }. То, что объекта нет в списке, ничего о нём не говорит.
pause-objects--version = Версия
pause-objects--version-hint = Растёт с каждым вашим списком.
pause-objects--entries = Объекты
pause-objects--entries-hint = У каждого свой идентификатор; точные места получают только адресаты.

pause-interpret = Толкование паузы
pause-interpret-short = { $claimant }: с { $starts_at } до { $ends_at }
pause-interpret-full = { $author } передаёт толкование паузы. Чьё: { $claimant }. Начало: { $starts_at }; конец: { $ends_at }; последний день входит: { $end_day_counts }. Сказано: { $said_at }; источник: { $source }. Какой текст толкуется: { $re }. Что не названо, остаётся не названным.
pause-interpret--re = Какой текст толкуется
pause-interpret--re-hint = Пауза в записях или NONE, если ничего не было написано.
pause-interpret--claimant = Чьё толкование
pause-interpret--claimant-hint = Кто так понимает паузу; не тот, кто передаёт это здесь.
pause-interpret--starts_at = Начало
pause-interpret--starts_at-hint = UTC, NONE, если начала нет, или NOT_STATED; ничего не дополняется.
pause-interpret--ends_at = Конец
pause-interpret--ends_at-hint = UTC, NONE, если конца нет, или NOT_STATED; для дня — его начало.
pause-interpret--end_day_counts = Последний день входит
pause-interpret--end_day_counts-hint = Если назван только день: входит ли он.
pause-interpret--time_rule = Что учитывается
pause-interpret--time_rule-hint = Только если это было сказано.
pause-interpret--object_classes = Названные объекты
pause-interpret--object_classes-hint = Только те, что были названы; если их опустить, они не названы.
pause-interpret--area = Район
pause-interpret--area-hint = Только если район был назван.
pause-interpret--words = Словами
pause-interpret--words-hint = Так, как было сказано.
pause-interpret--said_at = Сказано
pause-interpret--said_at-hint = День, когда это было сказано.
pause-interpret--source = Источник
pause-interpret--source-hint = Запись, в которой названо, где это найдено.

pause-tally = Подсчёт запусков
pause-tally-short = { $by }, { $period }. Запущено: { $launched }. Перехвачено: { $intercepted }. Неизвестно: { $unknown }
pause-tally-full = { $author } передаёт подсчёт. Чей: { $by }. Период: { $period }. Запущено: { $launched }. Перехвачено: { $intercepted }. Неизвестно: { $unknown }. Источник: { $source }. Оружие, о судьбе которого ничего не сказано, неизвестно полностью.
pause-tally--period = Период
pause-tally--period-hint = UTC, от и до.
pause-tally--by = Кто считал
pause-tally--by-hint = Сторона, чей это подсчёт.
pause-tally--launched = Запущено
pause-tally--launched-hint = По видам оружия; у каждого числа указано, насколько оно точно.
pause-tally--intercepted = Перехвачено
pause-tally--intercepted-hint = Оружие, о котором ничего не сказано, не указывайте.
pause-tally--suppressed = Подавлено
pause-tally--suppressed-hint = Потеряно из-за помех и подобных средств.
pause-tally--impacted = Упало
pause-tally--impacted-hint = Что упало на цель или в другом месте.
pause-tally--left_area = Покинуло район
pause-tally--left_area-hint = Что улетело дальше или повернуло назад.
pause-tally--unknown = Неизвестно
pause-tally--unknown-hint = Запущенное без всего, о чём есть сведения, по видам оружия.
pause-tally--area = Район
pause-tally--area-hint = Где считали.
pause-tally--source = Источник
pause-tally--source-hint = Запись, в которой названо, где это найдено.

pause-step = Шаг в паузе
pause-step-short = { $step }: { $re }; с { $effective_at }
pause-step-full = { $step_is ->
        [EXTEND_PROPOSE] { $author } предлагает продлить паузу { $re } с { $effective_at }; до: { $until }. Она продлевается, только когда приняла каждая сторона.
        [SUSPEND] { $author } заявляет, что приостанавливает свою часть паузы { $re } с { $effective_at }.
        [RELEASE_CLAIM] { $author } заявляет, что считает себя свободной от паузы { $re } с { $effective_at }. Это заявление; здесь оно никого не освобождает.
        [RESUME] { $author } заявляет, что возобновляет свою часть паузы { $re } с { $effective_at }.
       *[END_NOTE] { $author } заявляет, что пауза { $re } закончилась или заканчивается: { $effective_at }.
    }
pause-step--re = Пауза
pause-step--re-hint = Текст в записях.
pause-step--step = Шаг
pause-step--step-hint = Каждая сторона делает свой; для продления нужны все.
pause-step--effective_at = С какого времени
pause-step--effective_at-hint = UTC, когда шаг вступает в силу.
pause-step--until = До какого времени
pause-step--until-hint = Для продления или приостановки: UTC или NONE, если конца нет.
pause-step--grounds = На какие отчёты опирается
pause-step--grounds-hint = Заявлению об освобождении нужен хотя бы один.
pause-step--condition = На какое условие ссылается
pause-step--condition-hint = Согласованное условие, словами; только в заявлении об освобождении.
