# Пуски: як називається кожне повідомлення, що воно каже і що означають його поля.

launch-notify = Сповіщення про майбутній пуск
launch-notify-short = { $class }, призначення: { $purpose }, { $window }, район пуску: { $launch_area }
launch-notify-full = { $author } сповіщає: { $count_n ->
        [one] { $count } пуск
        [few] { $count } пуски
       *[many] { $count } пусків
    }; { $class }, призначення: { $purpose }, { $window }. Район пуску: { $launch_area }. Корисна навантага: { $payload }. Спрямовано на одну зі сторін цієї лінії: { $directed_at_line_party }. Засіб, здатний нести ядерну зброю: { $nuclear_capable }; це не те саме, що корисна навантага.
launch-notify--class = Клас
launch-notify--class-hint = Що запускають.
launch-notify--count = Пуски
launch-notify--count-hint = Скільки пусків охоплює це сповіщення.
launch-notify--purpose = Призначення
launch-notify--purpose-hint = Для чого здійснюють пуск.
launch-notify--window = Вікно
launch-notify--window-hint = Запланований час або проміжок, UTC.
launch-notify--launch_area = Район пуску
launch-notify--launch_area-hint = На суходолі — район, для підводного човна — квадрант океану або названа акваторія.
launch-notify--impact_areas = Райони падіння
launch-notify--impact_areas-hint = Кола або багатокутники. У разі бойового застосування їх можна не зазначати.
launch-notify--azimuth = Азимут (градуси)
launch-notify--azimuth-hint = За годинниковою стрілкою від півночі, від 0 до 359.
launch-notify--apogee_km = Апогей (км)
launch-notify--apogee_km-hint = Найвища точка польоту.
launch-notify--payload = Корисна навантага
launch-notify--payload-hint = Що несе носій у цьому пуску.
launch-notify--regime = За угодою
launch-notify--regime-hint = Режим або угода, за якими надіслано сповіщення.
launch-notify--sealed_plan = Запечатаний план
launch-notify--sealed_plan-hint = Попередня печатка, яка закріплює дату плану.
launch-notify--public_notice = Відкрите оповіщення
launch-notify--public_notice-hint = Номер оповіщення для льотного складу або навігаційного попередження.
launch-notify--nuclear_capable = Засіб, здатний нести ядерну зброю
launch-notify--nuclear_capable-hint = Чи здатний цей засіб доставки нести ядерну зброю.
launch-notify--directed_at_line_party = Спрямовано на одну зі сторін цієї лінії
launch-notify--directed_at_line_party-hint = Ні або не зазначено. Відповіді «так» не передбачено: лінія не передає погроз.
launch-notify--alternatives = Або в одне з цих вікон
launch-notify--alternatives-hint = Вікна, будь-яке з яких можна використати замість указаного.
