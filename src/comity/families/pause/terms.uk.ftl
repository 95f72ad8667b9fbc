# Паузи: як називається кожне повідомлення, що воно говорить і що означають його поля.

pause-moratorium = Пауза
pause-moratorium-short = { $name }: з { $starts_at } до { $ends_at }; сторони: { $parties }
pause-moratorium-full = { $author } викладає умови паузи: { $name }. Сторони: { $parties }. Початок: { $starts_at }; кінець: { $ends_at }. Названі дії: { $acts }. Названі об’єкти: { $object_classes }. Де: { $area }. Що враховується: { $time_rule }. Умова звільнення: { $release_rule }. Хто перевіряє: { $verify }. Форма: { $form }. Пауза діє лише тоді, коли кожна її сторона прийняла саме ці умови.
pause-moratorium--name = Назва
pause-moratorium--name-hint = Два тексти з однією назвою й тими самими сторонами — тексти однієї паузи.
pause-moratorium--parties = Сторони
pause-moratorium--parties-hint = Хто має прийняти ці умови; кожна один раз.
pause-moratorium--acts = Названі дії
pause-moratorium--acts-hint = Види дій; якщо не названо жодного, обмеження немає.
pause-moratorium--object_classes = Названі об’єкти
pause-moratorium--object_classes-hint = Класи об’єктів; якщо не названо жодного, обмеження немає.
pause-moratorium--objects = Список об’єктів
pause-moratorium--objects-hint = Запис, у якому їх перелічено; точні місця лишаються в його адресатів.
pause-moratorium--area = Район
pause-moratorium--area-hint = Де пауза має діяти.
pause-moratorium--starts_at = Початок
pause-moratorium--starts_at-hint = UTC, до секунди; місцевий час спершу переведіть.
pause-moratorium--ends_at = Кінець
pause-moratorium--ends_at-hint = UTC або NONE, якщо кінця немає; сама мить кінця вже поза паузою.
pause-moratorium--release_rule = Умова звільнення
pause-moratorium--release_rule-hint = Що, за домовленістю, може звільнити сторону; лінія нікого не звільняє.
pause-moratorium--notice_s = Строк повідомлення
pause-moratorium--notice_s-hint = За який час оголошують крок.
pause-moratorium--verify = Хто перевіряє
pause-moratorium--verify-hint = Хто дивиться, чи її дотримано; NONE, якщо ніхто.
pause-moratorium--announced_by = Де оголошено
pause-moratorium--announced_by-hint = Джерела, у яких її оголошено.
pause-moratorium--time_rule = Що враховується
pause-moratorium--time_rule-hint = Початок дії, будь-яка її частина або її наслідок.
pause-moratorium--form = Форма
pause-moratorium--form-hint = У якій формі її погоджено або заявлено.
pause-moratorium--roles = Ролі
pause-moratorium--roles-hint = Гаранти й свідки; їхня згода не потрібна.
pause-moratorium--extension = Продовження
pause-moratorium--extension-hint = Як її можна продовжити, словами.

pause-objects = Список об’єктів
pause-objects-short = список об’єктів, версія { $version }
pause-objects-full = { $author } перелічує об’єкти паузи, версія { $version }: { $entries }. Те, що об’єкта немає в списку, нічого про нього не говорить.
pause-objects--version = Версія
pause-objects--version-hint = Зростає з кожним вашим списком.
pause-objects--entries = Об’єкти
pause-objects--entries-hint = Кожен має свій ідентифікатор; точні місця отримують лише адресати.

pause-interpret = Тлумачення паузи
pause-interpret-short = { $claimant }: з { $starts_at } до { $ends_at }
pause-interpret-full = { $author } передає тлумачення паузи. Чиє: { $claimant }. Початок: { $starts_at }; кінець: { $ends_at }; останній день входить: { $end_day_counts }. Сказано: { $said_at }; джерело: { $source }. Який текст тлумачать: { $re }. Що не названо, лишається не названим.
pause-interpret--re = Який текст тлумачать
pause-interpret--re-hint = Пауза в записах або NONE, якщо нічого не було написано.
pause-interpret--claimant = Чиє тлумачення
pause-interpret--claimant-hint = Хто так розуміє паузу; не той, хто передає це тут.
pause-interpret--starts_at = Початок
pause-interpret--starts_at-hint = UTC, NONE, якщо початку немає, або NOT_STATED; нічого не доповнюється.
pause-interpret--ends_at = Кінець
pause-interpret--ends_at-hint = UTC, NONE, якщо кінця немає, або NOT_STATED; для дня — його початок.
pause-interpret--end_day_counts = Останній день входить
pause-interpret--end_day_counts-hint = Якщо названо лише день: чи входить він.
pause-interpret--time_rule = Що враховується
pause-interpret--time_rule-hint = Лише якщо це було сказано.
pause-interpret--object_classes = Названі об’єкти
pause-interpret--object_classes-hint = Лише ті, що були названі; якщо їх не вказати, вони не названі.
pause-interpret--area = Район
pause-interpret--area-hint = Лише якщо район було названо.
pause-interpret--words = Словами
pause-interpret--words-hint = Так, як було сказано.
pause-interpret--said_at = Сказано
pause-interpret--said_at-hint = День, коли це було сказано.
pause-interpret--source = Джерело
pause-interpret--source-hint = Запис, у якому названо, де це знайдено.

pause-tally = Підрахунок запусків
pause-tally-short = { $by }, { $period }. Запущено: { $launched }. Перехоплено: { $intercepted }. Невідомо: { $unknown }
pause-tally-full = { $author } передає підрахунок. Чий: { $by }. Період: { $period }. Запущено: { $launched }. Перехоплено: { $intercepted }. Невідомо: { $unknown }. Джерело: { $source }. Зброя, про долю якої нічого не сказано, невідома повністю.
pause-tally--period = Період
pause-tally--period-hint = UTC, від і до.
pause-tally--by = Хто рахував
pause-tally--by-hint = Сторона, чий це підрахунок.
pause-tally--launched = Запущено
pause-tally--launched-hint = За видами зброї; біля кожного числа вказано, наскільки воно точне.
pause-tally--intercepted = Перехоплено
pause-tally--intercepted-hint = Зброю, про яку нічого не сказано, не вказуйте.
pause-tally--suppressed = Подавлено
pause-tally--suppressed-hint = Втрачено через завади й подібні засоби.
pause-tally--impacted = Упало
pause-tally--impacted-hint = Що впало на ціль або деінде.
pause-tally--left_area = Залишило район
pause-tally--left_area-hint = Що полетіло далі або повернуло назад.
pause-tally--unknown = Невідомо
pause-tally--unknown-hint = Запущене без усього, про що є відомості, за видами зброї.
pause-tally--area = Район
pause-tally--area-hint = Де рахували.
pause-tally--source = Джерело
pause-tally--source-hint = Запис, у якому названо, де це знайдено.

pause-step = Крок у паузі
pause-step-short = { $step }: { $re }; з { $effective_at }
pause-step-full = { $step_is ->
        [EXTEND_PROPOSE] { $author } пропонує продовжити паузу { $re } з { $effective_at }; до: { $until }. Її продовжено лише тоді, коли прийняла кожна сторона.
        [SUSPEND] { $author } заявляє, що призупиняє свою частину паузи { $re } з { $effective_at }.
        [RELEASE_CLAIM] { $author } заявляє, що вважає себе вільною від паузи { $re } з { $effective_at }. Це заява; тут вона нікого не звільняє.
        [RESUME] { $author } заявляє, що відновлює свою частину паузи { $re } з { $effective_at }.
       *[END_NOTE] { $author } заявляє, що пауза { $re } закінчилася або закінчується: { $effective_at }.
    }
pause-step--re = Пауза
pause-step--re-hint = Текст у записах.
pause-step--step = Крок
pause-step--step-hint = Кожна сторона робить свій; для продовження потрібні всі.
pause-step--effective_at = З якого часу
pause-step--effective_at-hint = UTC, коли крок набуває чинності.
pause-step--until = До якого часу
pause-step--until-hint = Для продовження або призупинення: UTC або NONE, якщо кінця немає.
pause-step--grounds = На які звіти спирається
pause-step--grounds-hint = Заяві про звільнення потрібен хоча б один.
pause-step--condition = На яку умову посилається
pause-step--condition-hint = Погоджена умова, словами; лише в заяві про звільнення.
