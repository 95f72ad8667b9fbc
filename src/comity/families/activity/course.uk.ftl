# Перебіг діяльності, проходи, оголошені райони й заходи, щоб діяльність не перетиналася.

activity-begin = Початок діяльності
activity-begin-short = Початок { $re }: { $at }
activity-begin-full = { $author } заявляє, що діяльність за сповіщенням { $re } почалася о { $at }.
activity-begin--re = Сповіщення
activity-begin--re-hint = Сповіщення про цю діяльність.
activity-begin--at = Час початку
activity-begin--at-hint = UTC.
activity-begin--troops = Фактичний особовий склад (осіб)
activity-begin--troops-hint = Загальна чисельність учасників і її точність.

activity-change = Зміна діяльності
activity-change-short = Зміна { $re }, { $changes_n ->
        [one] { $changes_n } поле
        [few] { $changes_n } поля
        [many] { $changes_n } полів
       *[other] { $changes_n } поля
    }
activity-change-full = { $author } змінює те, про що сповіщав у { $re }. Діють нові значення; попередні лишаються видимими разом із часом зміни.
activity-change--re = Сповіщення
activity-change--re-hint = Змінити можна лише власне сповіщення.
activity-change--changes = Нові значення
activity-change--changes-hint = Змінювані поля з новими значеннями.
activity-change--reason = Підстава
activity-change--reason-hint = Чому змінюється.

activity-end = Завершення діяльності
activity-end-short = Завершення { $re }: { $at }
activity-end-full = { $author } заявляє, що діяльність за сповіщенням { $re } завершилася о { $at }. { $returned_is ->
        [YES] Сили повернулися до місць звичайної дислокації.
        [NO] Сили ще не повернулися до місць звичайної дислокації.
       *[other] Не зазначено, чи повернулися сили до місць звичайної дислокації.
    }
activity-end--re = Сповіщення
activity-end--re-hint = Сповіщення про цю діяльність.
activity-end--at = Час завершення
activity-end--at-hint = UTC.
activity-end--returned = Повернення сил
activity-end--returned-hint = Чи повернулися сили до місць звичайної дислокації.

activity-transit = Повідомлення про прохід
activity-transit-short = { $craft }: точок маршруту { $route_n }, по { $width_m } м в обидва боки
activity-transit-full = { $author } повідомляє про прохід: { $craft }; точок маршруту { $route_n }, по { $width_m } м в обидва боки. Дозволу не запитує. { without-prejudice }
activity-transit--craft = Засоби
activity-transit--craft-hint = Що рухається: вид, кількість, позивний.
activity-transit--route = Маршрут
activity-transit--route-hint = Точки з часом і висотою або глибиною, у порядку проходження.
activity-transit--width_m = Півширина коридору (м)
activity-transit--width_m-hint = В обидва боки від маршруту, у метрах.
activity-transit--transponder = Відповідач
activity-transit--transponder-hint = Чи він увімкнений.
activity-transit--radio = Радіо (кГц)
activity-transit--radio-hint = Частоти, на яких засоби ведуть приймання.
activity-transit--armed = Озброєні
activity-transit--armed-hint = Чи несуть засоби зброю.

activity-area = Оголошення району
activity-area-short = Район, оголошений { $author }: { $kind }, { $window }, { $area }
activity-area-full = Район, оголошений { $author } ({ $kind }), { $window }: { $area }. Хто його визнає, а хто ні, — це множина сторін; кожна говорить за себе. { $consequence_is ->
        [absent] { $author } про наслідки не заявляє.
       *[given] { $author } заявляє: { $consequence }
    } { without-prejudice }
activity-area--kind = Вид
activity-area--kind-hint = Вид району, як його оголошує автор.
activity-area--area = Район
activity-area--area-hint = WGS 84.
activity-area--vband = Висоти
activity-area--vband-hint = Від і до, у метрах, із зазначенням рівня відліку.
activity-area--window = З і до
activity-area--window-hint = UTC.
activity-area--review_at = Перегляд
activity-area--review_at-hint = Коли автор розгляне його знову.
activity-area--basis = Заявлена підстава
activity-area--basis-hint = Правова чи оперативна підстава, на яку посилається автор.
activity-area--applies_to = Стосується
activity-area--applies_to-hint = Види засобів, яких це стосується.
activity-area--consequence = Заявлені наслідки
activity-area--consequence-hint = Що заявляє автор; показується як його заява, ніколи як тривога.
activity-area--public_notice = Відкрите повідомлення
activity-area--public_notice-hint = Номер NOTAM або навігаційного попередження.

activity-conflict = Перетин двох видів діяльності
activity-conflict-short = Перетин { $subjects }, { $overlap_window }: { $severity }
activity-conflict-full = { $author } заявляє, що { $subjects } перетинаються, { $overlap_window }, у районі: { $overlap_area }. Розрахунок за правилом { $rule }. Це розрахунок, який зробив { $author }.
activity-conflict--subjects = Відповідні сповіщення
activity-conflict--subjects-hint = Два або більше.
activity-conflict--overlap_window = Спільний час
activity-conflict--overlap_window-hint = UTC.
activity-conflict--overlap_area = Спільний район
activity-conflict--overlap_area-hint = WGS 84.
activity-conflict--overlap_vband = Спільні висоти
activity-conflict--overlap_vband-hint = Від і до, у метрах, із зазначенням рівня відліку.
activity-conflict--severity = Вага
activity-conflict--severity-hint = До відома, обережно чи небезпечно, словами автора.
activity-conflict--rule = Правило
activity-conflict--rule-hint = Правило й версія розрахунку.

activity-deconflict = Пропозиція про розведення
activity-deconflict-short = Пропозиція щодо { $re }, { $measures_n ->
        [one] { $measures_n } захід
        [few] { $measures_n } заходи
        [many] { $measures_n } заходів
       *[other] { $measures_n } заходу
    }
activity-deconflict-full = { $author } пропонує заходи щодо { $re }, строк { $valid }. Вони діють для тих, хто прийме саме ці умови; мовчання нічого не приймає.
activity-deconflict--re = Про що
activity-deconflict--re-hint = Заявлений перетин.
activity-deconflict--measures = Заходи
activity-deconflict--measures-hint = Що змінюється, у якому сповіщенні, і нове значення.
activity-deconflict--h_sep_m = Дотримувана відстань (м)
activity-deconflict--h_sep_m-hint = По горизонталі, у метрах.
activity-deconflict--v_sep_m = Дотримувана різниця висот (м)
activity-deconflict--v_sep_m-hint = По вертикалі, у метрах.
activity-deconflict--radio = Радіо (кГц)
activity-deconflict--radio-hint = Частоти, на яких ведуть приймання обидві сторони.
activity-deconflict--valid = Строк
activity-deconflict--valid-hint = З і до, UTC.
