# Діяльність військ: як називається кожне повідомлення, що воно каже і що означають його поля.

activity-notify = Сповіщення про маневри або розгортання
activity-notify-short = { $designation }: { $kind }, { $window }, { $area }
activity-notify-full = { $author } сповіщає: { $designation } ({ $kind }), { $window }. Район: { $area }. Особовий склад: { $troops }. { $no_notice_is ->
        [yes] Війська про це заздалегідь не попереджено.
       *[no] Війська про це попереджено.
    } { $live_fire_is ->
        [yes] Бойові стрільби проводяться.
       *[no] Бойові стрільби не проводяться.
    } З питаннями звертатися: { $contact }.
activity-notify--designation = Назва
activity-notify--designation-hint = Як називається діяльність.
activity-notify--kind = Вид
activity-notify--kind-hint = Вид діяльності.
activity-notify--purpose = Мета
activity-notify--purpose-hint = Загальна мета.
activity-notify--command_level = Рівень командування
activity-notify--command_level-hint = Інстанція, яка її організовує і нею командує.
activity-notify--participants = Учасники
activity-notify--participants-hint = Сторони, які беруть участь.
activity-notify--window = Початок і завершення
activity-notify--window-hint = Уся діяльність загалом, UTC.
activity-notify--phases = Етапи
activity-notify--phases-hint = Від одного до десяти, кожен має свій час, район і мету.
activity-notify--area = Район
activity-notify--area-hint = Уся діяльність загалом, WGS 84.
activity-notify--vband = Висоти
activity-notify--vband-hint = Від і до, у метрах, із зазначенням рівня відліку.
activity-notify--troops = Особовий склад (осіб)
activity-notify--troops-hint = Загальна чисельність і її точність.
activity-notify--by_party = Особовий склад за сторонами (осіб)
activity-notify--by_party-hint = Частка кожної сторони.
activity-notify--equipment = Техніка (одиниць)
activity-notify--equipment-hint = За видами, з точністю кожної цифри.
activity-notify--sorties = Заплановані літако-вильоти
activity-notify--sorties-hint = За всю діяльність, без гелікоптерів.
activity-notify--live_fire = Бойові стрільби
activity-notify--live_fire-hint = Чи застосовуються бойові боєприпаси.
activity-notify--nuclear_capable = Засоби, здатні нести ядерну зброю
activity-notify--nuclear_capable-hint = Чи беруть участь засоби, здатні нести ядерну зброю.
activity-notify--no_notice = Без попередження військ
activity-notify--no_notice-hint = Про навчання, про які війська не попереджено, сповіщають у момент їх початку.
activity-notify--calendar_ref = Пункт календаря
activity-notify--calendar_ref-hint = Річний календар, у якому її зазначено.
activity-notify--deviation = Відмінність від календаря
activity-notify--deviation-hint = Що відрізняється від календаря.
activity-notify--contact = Для зв’язку
activity-notify--contact-hint = Служба, яка відповідає на питання.
