# Прохання припинити, рятування, піднімання, попередження про подію, відхід.

incident-stop = Прохання припинити
incident-stop-short = Прохання припинити: { $act }, з { $from }
incident-stop-full = { $author } просить припинити: { $act }, з { $from }. Спершу перевірка; вона не відповідь. Кожна сторона відповідає за себе. Ні це прохання, ні відповідь, ні її відсутність нічого не дозволяють.
incident-stop--act = Дія
incident-stop--act-hint = Що автор просить припинити.
incident-stop--text = Що саме
incident-stop--text-hint = Щоб цього не можна було зрозуміти інакше.
incident-stop--area = Район
incident-stop--area-hint = Де.
incident-stop--from = З якого часу
incident-stop--from-hint = UTC.
incident-stop--reason = Причина
incident-stop--reason-hint = Чому автор про це просить.

incident-sar = Пошук і рятування
incident-sar-short = Пошук і рятування: зникли безвісти { $missing }, { $window }
incident-sar-full = { $author } шукає зниклих людей, кількість: { $missing }, { $window }. { $safe_conduct_is ->
        [yes] { $author } просить кожну сторону заявити про безпечний прохід для рятувальників; кожна відповідає за себе.
       *[no] { $author } відповіді не просить.
    } Те, що захищає людей у біді та рятувальників, від жодної відповіді не залежить.
incident-sar--missing = Зниклі безвісти (осіб)
incident-sar--missing-hint = І наскільки точна цифра.
incident-sar--area = Район
incident-sar--area-hint = Де триває пошук.
incident-sar--window = Час
incident-sar--window-hint = Від і до. З ним закінчується і заявлений безпечний прохід.
incident-sar--assets = Засоби
incident-sar--assets-hint = Засоби й підрозділи, які шукають і рятують.
incident-sar--safe_conduct = Прохання про безпечний прохід
incident-sar--safe_conduct-hint = Чи просять кожну сторону заявити про безпечний прохід.

incident-recovery = Піднімання
incident-recovery-short = Піднімання, виконує { $by }: { $pos }, { $window }
incident-recovery-full = { $author } заявляє, що { $by } піднімає рештки або уламки, координати { $pos }, { $window }.
incident-recovery--object = Об’єкт
incident-recovery--object-hint = Що піднімають.
incident-recovery--pos = Координати
incident-recovery--pos-hint = WGS 84.
incident-recovery--depth_m = Глибина (м)
incident-recovery--depth_m-hint = У метрах від поверхні.
incident-recovery--by = Хто піднімає
incident-recovery--by-hint = Сторона, яка піднімає.
incident-recovery--window = Час
incident-recovery--window-hint = Від і до.

incident-nuclear = Ядерний інцидент
incident-nuclear-short = Ядерний інцидент: { $kind }, { $at }; небезпека вибуху: { $detonation_risk }
incident-nuclear-full = { $author } повідомляє: { $kind }, { $at }. Небезпека вибуху: { $detonation_risk }. Ні проти кого з адресатів не спрямовано: { $not_directed_at_you }. Стан своїх сил незмінний: { $our_posture_unchanged }. { $author } просить: { $asks }. Це виклад однієї сторони.
incident-nuclear--kind = Вид
incident-nuclear--kind-hint = Про що повідомляється, словами автора.
incident-nuclear--at = Час
incident-nuclear--at-hint = UTC.
incident-nuclear--pos = Координати
incident-nuclear--pos-hint = WGS 84, якщо їх можна дати.
incident-nuclear--detonation_risk = Небезпека вибуху
incident-nuclear--detonation_risk-hint = Так, ні або не зазначено.
incident-nuclear--measures = Заходи
incident-nuclear--measures-hint = Що роблять, щоб усунути небезпеку.
incident-nuclear--asks = Прохання
incident-nuclear--asks-hint = Про що автор просить адресатів, або ні про що.
incident-nuclear--not_directed_at_you = Не спрямовано проти вас
incident-nuclear--not_directed_at_you-hint = Запевнення автора адресатам.
incident-nuclear--our_posture_unchanged = Стан своїх сил незмінний
incident-nuclear--our_posture_unchanged-hint = Чи лишаються сили автора в тому самому стані.

incident-interference = Завади
incident-interference-short = Завади: { $kind }, { $occurred }, { $pos }
incident-interference-full = { $author } повідомляє про завади: { $kind }, { $occurred }, координати { $pos }. { $author } просить: { $asks }. Це виклад однієї сторони; звідки завади, він не каже.
incident-interference--kind = Вид
incident-interference--kind-hint = Лазер, радіо, супутникова навігація, супутник, комп’ютерні мережі або акустика.
incident-interference--affected = Що зачеплено
incident-interference--affected-hint = Чому і як створюються завади.
incident-interference--occurred = Час
incident-interference--occurred-hint = UTC, із похибкою, яку зазначив автор.
incident-interference--pos = Координати
incident-interference--pos-hint = WGS 84, того, що зачеплено.
incident-interference--freq = Частоти
incident-interference--freq-hint = У кГц.
incident-interference--asks = Прохання
incident-interference--asks-hint = Про що автор просить іншу сторону, або ні про що.

incident-stand_back = Відхід
incident-stand_back-short = Тримаються осторонь: { $keeps_away }, { $window }
incident-stand_back-full = { $author } тримається осторонь, район: { $area }; засоби: { $keeps_away }, { $window }. За власним рішенням і без умов. Якщо { $author } це відкличе, відкликання подіє для сторони не раніше ніж через { $notice_s } після того, як його збережено її вузлом.
incident-stand_back--area = Район
incident-stand_back--area-hint = Від чого автор тримається осторонь.
incident-stand_back--vband = Висоти
incident-stand_back--vband-hint = Від і до, у метрах, із зазначенням рівня відліку.
incident-stand_back--window = Час
incident-stand_back--window-hint = Від і до; закінчується сам.
incident-stand_back--keeps_away = Тримаються осторонь
incident-stand_back--keeps_away-hint = Які засоби й підрозділи.
incident-stand_back--distance_m = Відстань (м)
incident-stand_back--distance_m-hint = У метрах від місця або лінії, названих у тексті.
incident-stand_back--text = Текст
incident-stand_back--text-hint = Потрібен разом із відстанню: від чого її виміряно.
incident-stand_back--notice_s = Строк до дії відкликання
incident-stand_back--notice_s-hint = Час між збереженням відкликання і його дією.

incident-engagement_warning = Попередження про невпізнаний об’єкт
incident-engagement_warning-short = Попередження щодо { $re }: { $object }, { $window }
incident-engagement_warning-full = { $author } заявляє, що: { $text } Об’єкт, про який питає { $re }, за даними { $author }: { $object }; екіпаж на борту: { $crewed }; { $civil_traffic_checked_is ->
        [YES] цивільний рух перевірено.
        [NO] цивільний рух не перевірено.
       *[other] цивільний рух перевірити неможливо.
    } Район { $area }, { $window }. Строку для відповіді воно не ставить. Ні це попередження, ні мовчання нічого не дозволяють.
incident-engagement_warning--re = Питання
incident-engagement_warning--re-hint = Питання про об’єкт.
incident-engagement_warning--object = Об’єкт
incident-engagement_warning--object-hint = Чим він видається авторові.
incident-engagement_warning--crewed = Екіпаж на борту
incident-engagement_warning--crewed-hint = Чи є хтось на борту.
incident-engagement_warning--civil_traffic_checked = Цивільний рух перевірено
incident-engagement_warning--civil_traffic_checked-hint = Чи запитано служби цивільного повітряного або морського руху.
incident-engagement_warning--area = Район
incident-engagement_warning--area-hint = Де діє попередження.
incident-engagement_warning--window = Час
incident-engagement_warning--window-hint = Від і до діє попередження. Це не строк для відповіді.
incident-engagement_warning--text = Текст
incident-engagement_warning--text-hint = Лише факти. Показується після слів «заявляє, що».

code-STOP_ACT-FIRE = вогонь
code-STOP_ACT-FLIGHT = політ
code-STOP_ACT-MOVEMENT = пересування
code-STOP_ACT-APPROACH = зближення
code-STOP_ACT-JAMMING = створення радіозавад
code-STOP_ACT-LASER = застосування лазера
code-STOP_ACT-WORKS = роботи
code-STOP_ACT-OTHER = інша дія

code-NUC-ACCIDENT = аварія
code-NUC-UNAUTHORISED = подія, якої командування автора не наказувало
code-NUC-UNEXPLAINED = подія, якої автор не може пояснити
code-NUC-UNKNOWN_OBJECTS = невідомі об’єкти, помічені системами попередження
code-NUC-WARNING_INTERFERENCE = завади системам попередження
code-NUC-RADIOLOGICAL = викид радіоактивних речовин

code-INTERF-LASER = лазер
code-INTERF-RADIO = радіо
code-INTERF-GNSS = супутникова навігація
code-INTERF-SATELLITE = супутник
code-INTERF-CYBER = комп’ютерні мережі
code-INTERF-ACOUSTIC = акустика

state-STOP_REQUEST-ASKED = Є ПРОХАННЯ
state-STOP_REQUEST-CHECKING = ПЕРЕВІРЯЄТЬСЯ
state-STOP_REQUEST-ACCEPTED = ПРИЙНЯЛИ ВСІ, КОГО ПРОСИЛИ
state-STOP_REQUEST-NOT_ACCEPTED = НЕ ПРИЙНЯТО
state-STOP_REQUEST-COUNTERED = ЗРОБЛЕНО ЗУСТРІЧНУ ПРОПОЗИЦІЮ
state-STOP_REQUEST-ANSWERED = ВІДПОВІДІ ДАНО, ПРИЙНЯЛИ НЕ ВСІ
state-STOP_REQUEST-CONTESTED = СПІРНО: яка відповідь сторони чинна, не ясно
state-STOP_REQUEST-ENDED = ПРИЙНЯТО, ПОТІМ ПРИПИНЕНО
state-STOP_REQUEST-ALERT_WITHDRAWN = ТРИВОГУ ВІДКЛИКАНО

state-RESCUE-ANNOUNCED = ОГОЛОШЕНО
state-RESCUE-CONDUCT_ASKED = ПРОСЯТЬ ПРО БЕЗПЕЧНИЙ ПРОХІД
state-RESCUE-CONDUCT_BY_SOME = БЕЗПЕЧНИЙ ПРОХІД ЗАЯВИЛИ НЕ ВСІ
state-RESCUE-CONDUCT_BY_ALL = БЕЗПЕЧНИЙ ПРОХІД ЗАЯВИЛИ ВСІ, КОГО ПРОСИЛИ
state-RESCUE-ALERT_WITHDRAWN = ТРИВОГУ ВІДКЛИКАНО

state-RECOVERY-STATED = ЗАЯВЛЕНО
state-RECOVERY-WITHDRAWN = ВІДКЛИКАНО
state-NUCLEAR_INCIDENT-STATED = ПОВІДОМЛЕНО
state-NUCLEAR_INCIDENT-WITHDRAWN = ВІДКЛИКАНО
state-INTERFERENCE-STATED = ПОВІДОМЛЕНО
state-INTERFERENCE-WITHDRAWN = ВІДКЛИКАНО

state-STAND_BACK-IN_FORCE = ТРИМАЄТЬСЯ ОСТОРОНЬ
state-STAND_BACK-REVOKED = ВІДКЛИКАНО
state-STAND_BACK-ENDED = ЗАКІНЧЕНО
