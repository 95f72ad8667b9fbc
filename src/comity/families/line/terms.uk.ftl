# Сама лінія: як називається кожне повідомлення, що воно каже і що означають його поля.

line-charter = Статут лінії
line-charter-short = Статут { $title }; сторони: { $parties }; { $reality }
line-charter-full = { $author } пропонує статут { $title }; сторони: { $parties }. Режим лінії: { $reality }. Початок: { $starts_at }; завершення: { $ends_at }. Статут набуває чинності, коли кожна сторона прийме саме ці умови. { without-prejudice }
line-charter--title = Назва
line-charter--title-hint = Коротка назва цієї лінії.
line-charter--parties = Сторони
line-charter--parties-hint = Усі сторони лінії, дві або більше.
line-charter--offices = Чергові служби
line-charter--offices-hint = По одній службі від сторони, чергування цілодобове. Звертайтеся до служби, а не до особи.
line-charter--languages = Мови
line-charter--languages-hint = Мова, якою пише кожна сторона. Кожна пише своєю.
line-charter--scope = Родини повідомлень
line-charter--scope-hint = Що можна передавати цією лінією. Типово все, крім цифр.
line-charter--test_pattern = Порядок перевірок
line-charter--test_pattern-hint = Хто й коли проводить перевірки. Коли перевірки йдуть щодругу годину, перша сторона бере парні години, друга — непарні.
line-charter--test_interval = Проміжок між перевірками
line-charter--test_interval-hint = У кожному проміжку на одну перевірку відповідає офіцер.
line-charter--test_grace = Запас часу після перевірки
line-charter--test_grace-hint = Якщо за проміжок і цей запас відповіді немає, лінію показано як МОВЧИТЬ.
line-charter--sla = Строки за терміновістю
line-charter--sla-hint = ЗБЕРЕЖЕНО після надсилання, ВІДКРИТО після збереження, НАДАНО ВІДПОВІДЬ після відкриття.
line-charter--also_when_suspended = Відкрито й під час призупинення
line-charter--also_when_suspended-hint = Типи, які проходять під час призупинення понад ті, що завжди відкриті.
line-charter--witnesses = Свідки
line-charter--witnesses-hint = Нейтральні органи, які ставлять другий підпис. Вони бачать лише геші.
line-charter--codebook = Формати повідомлень
line-charter--codebook-hint = Відбиток застосовуваних форматів. Обидва вузли мають показувати той самий.
line-charter--starts_at = Початок
line-charter--starts_at-hint = Відколи діє лінія, UTC.
line-charter--ends_at = Завершення
line-charter--ends_at-hint = Момент за UTC або НЕМАЄ. Пропуск цього поля не означає, що завершення немає.
line-charter--reality = Режим
line-charter--reality-hint = РЕАЛЬНИЙ, НАВЧАННЯ або ВИПРОБУВАННЯ. Змінити не можна; вузол іншого режиму участі не бере.
line-charter--counterparts = Хто з ким
line-charter--counterparts-hint = Яка служба з якою веде зв’язок і в якій якості.
line-charter--escalation = Доповідь вище за терміновістю
line-charter--escalation-hint = Час від ЗБЕРЕЖЕНО до наступного офіцера, старшого зміни, виклику назовні.
line-charter--two_person = Два офіцери також для
line-charter--two_person-hint = Типи, які на цій лінії потребують двох затверджень понад ті, що потребують їх завжди.
line-charter--optional_types = Застосовувані необов’язкові типи
line-charter--optional_types-hint = Типи, які вимкнено, якщо статут їх не називає.
line-charter--thresholds = Пороги
line-charter--thresholds-hint = Завчасність, чисельність і допуски, узгоджені в цьому статуті.
line-charter--gazetteer = Названі точки
line-charter--gazetteer-hint = Точки, відносно яких повторюють координати.
line-charter--without_prejudice = Без шкоди для позицій
line-charter--without_prejudice-hint = Завжди «так»: це застереження входить до умов.
line-charter--supersedes = Замінює статут
line-charter--supersedes-hint = Попередній статут, наприклад коли приєднується сторона.
line-charter--nonce = Випадкове число
line-charter--nonce-hint = Робить позначення лінії єдиним.
line-charter--founded = Установчі акти
line-charter--founded-hint = Геш установчого акта кожної сторони. Звірте його з карткою сторони.
line-charter--witness_k = Свідків на позначку часу
line-charter--witness_k-hint = Скільки свідків потрібно, щоб обмежити час з обох боків.
line-charter--budget = Добовий обсяг стрічки
line-charter--budget-hint = Байти й записи на добу та число записів FLASH, залишених у резерві.
line-charter--witness_keys = Ключі свідків
line-charter--witness_keys-hint = Кожен одним рядком, як його показує «comity witness key»: ім’я, номер ключа, ключ. Одне ім’я — один свідок, скільки б ключів у нього не було.

line-test = Перевірка лінії
line-test-short = Перевірка лінії, текст { $text_id }, канал: { $via }
line-test-full = { $author } перевіряє канал: { $via }; узгоджений текст { $text_id }. Відповідь машини підтверджує канал; чергування підтверджує лише відповідь офіцера.
line-test--nonce = Випадкове число
line-test--nonce-hint = Має повернутися у відповіді без змін.
line-test--text_id = Текст перевірки
line-test--text_id-hint = Номер тексту в узгодженому наборі. Тексти нейтральні.
line-test--via = Канал
line-test--via-hint = Канал, який перевіряють.
line-test--clock = Годинник відправника
line-test--clock-hint = Щоб оцінити розходження годинників.

line-test_reply = Відповідь на перевірку лінії
line-test_reply-short = { $by_is ->
        [OFFICER] На перевірку { $re } відповів офіцер, канал: { $via }
       *[other] На перевірку { $re } відповіла машина, канал: { $via }
    }
line-test_reply-full = { $author } відповідає на перевірку { $re }, канал: { $via }. { $by_is ->
        [OFFICER] Відповів офіцер: це підтверджує чергування.
       *[other] Відповіла машина: це підтверджує канал, але не те, що хтось чергує.
    }
line-test_reply--re = Перевірка
line-test_reply--re-hint = Перевірка, на яку надано відповідь.
line-test_reply--echo = Повернене випадкове число
line-test_reply--echo-hint = Має збігатися з випадковим числом перевірки.
line-test_reply--by = Відповів
line-test_reply--by-hint = Машина підтверджує канал, офіцер — чергування.
line-test_reply--via = Канал
line-test_reply--via-hint = Канал відповіді.
line-test_reply--clock = Годинник отримувача
line-test_reply--clock-hint = Щоб оцінити розходження годинників.

line-state = Стан лінії
line-state-short = { $author }: лінія { $state } з { $effective_at }, причина: { $reason }
line-state-full = { $author } заявляє про свій бік: лінія { $state } з { $effective_at }, причина: { $reason }. { $state_is ->
        [SUSPENDED] Те, що завжди відкрите, і далі проходить в обидва боки.
       *[other] Це заява однієї сторони про її власний бік лінії.
    }
line-state--state = Стан
line-state--state-hint = Стан лінії з вашого боку. Призупинення нічого не заморожує.
line-state--reason = Причина
line-state--reason-hint = Рід причини.
line-state--reason_text = Причина словами
line-state--reason_text-hint = Якщо ви хочете сказати більше.
line-state--effective_at = З
line-state--effective_at-hint = З якого моменту, UTC.
line-state--until = До
line-state--until-hint = Якщо відомо, UTC.
line-state--still_answered = Відповіді зберігаються
line-state--still_answered-hint = З типів, що завжди відкриті, ті, на які ви й далі відповідаєте. Інша сторона може надсилати їх усі.

line-restore = Пропозиція знову відкрити лінію
line-restore-short = Пропозиція знову відкрити лінію з { $effective_at }, рівень: { $level }
line-restore-full = { $author } пропонує знову відкрити лінію { $line } з { $effective_at }, рівень: { $level }. Пропозиція набуває чинності, лише коли сторони, яких це стосується, приймуть саме ці умови й обидві заявлять, що лінія з їхнього боку відкрита. { $announce_is ->
        [yes] Прийнятий текст може бути опубліковано.
       *[other] Публікацію не пропонують.
    }
line-restore--line = Лінія
line-restore--line-hint = Статут лінії.
line-restore--effective_at = З
line-restore--effective_at-hint = З якого моменту, UTC.
line-restore--level = Рівень
line-restore--level-hint = Хто веде зв’язок лінією після її відкриття.
line-restore--conditions = Умови
line-restore--conditions-hint = На чому ґрунтується пропозиція, якщо на чомусь.
line-restore--last_common = Остання спільна обстановка
line-restore--last_common-hint = Останній відбиток, який обидва вузли обчислили однаково.
line-restore--announce = Може бути опубліковано
line-restore--announce-hint = Так: прийнятий текст може бути оприлюднено.
line-restore--key_statements = Заяви про ключі
line-restore--key_statements-hint = Поточна заява про ключі кожної сторони.

line-receipt = Квитанція
line-receipt-short =
    { $level }, { $by }{ $passed_to_is ->
        [absent] { "" }
       *[other] , кому { $passed_to }
    }: { $re_n ->
        [one] { $re_n } повідомлення
        [few] { $re_n } повідомлення
       *[many] { $re_n } повідомлень
    }
line-receipt-full = { $level_is ->
        [HELD] { $author } заявляє, що на власному вузлі зберігає { $re }. Це не означає, що про це знає людина.
        [DISPLAYED] { $author } заявляє, що { $re } виведено на екран поста, де чергують. Це не означає, що це хтось бачив.
        [OPENED] { $author } заявляє: служба { $by } відкрила { $re }, час: { $at }. Це не означає, що служба згодна або зрозуміла.
        [READ_BACK] { $author } заявляє: служба { $by } повторила { $re }, час: { $at }. Це не означає, що служба згодна.
       *[PASSED_ON] { $author } заявляє: служба { $by } передала далі { $re }, кому: { $passed_to }, час: { $at }. Це не означає, що підрозділи цього дотримуються або що хтось у безпеці.
    }
line-receipt--re = Повідомлення
line-receipt--re-hint = Повідомлення, на які надано цю квитанцію.
line-receipt--level = Щабель
line-receipt--level-hint = Один щабель драбини. Жоден щабель не означає згоди.
line-receipt--at = Час
line-receipt--at-hint = За годинником сторони, що приймає.
line-receipt--by = Хто
line-receipt--by-hint = Служба, яка це заявляє.
line-receipt--passed_to = Передано далі, кому
line-receipt--passed_to-hint = Посада або підрозділ, що це отримали, за словами цієї служби.
line-receipt--problem = Перешкода
line-receipt--problem-hint = Чому повідомлення не можна використати таким, яким воно надійшло.

line-readback = Зворотна перевірка
line-readback-short = Зворотна перевірка { $re }, { $fields_n ->
        [one] { $fields_n } поле
        [few] { $fields_n } поля
       *[many] { $fields_n } полів
    }
line-readback-full = { $author } повторює { $re } так, як це зрозуміло. Повторити не означає погодитися. Звірте кожне поле з початковим текстом.
line-readback--re = Повідомлення
line-readback--re-hint = Повідомлення, яке повторюють.
line-readback--fields = Поля, як їх зрозуміло
line-readback--fields-hint = Ключові поля. Координати повторюють пеленгом і дальністю від названої точки.
line-readback--paraphrase = Своїми словами
line-readback--paraphrase-hint = Мовою того, хто читає.

line-response = Відповідь
line-response-short = { $author } { $position }, умови { $terms }
line-response-full = { $position_is ->
        [NOTED] { $author } бере { $re } до відома. Це не згода.
        [ACCEPT] { $author } приймає { $re } саме на умовах { $terms }.
        [REFUSE] { $author } не приймає { $re } (умови { $terms }).
        [COUNTER] { $author } відповідає на { $re } (умови { $terms }) зустрічною пропозицією { $counter }.
        [RESERVE] { $author } резервує свою позицію щодо { $re } (умови { $terms }).
        [OBJECT] { $author } висуває заперечення проти { $re } (умови { $terms }).
        [RECOGNISE] { $author } визнає { $re } (умови { $terms }).
        [NOT_RECOGNISED] { $author } не визнає { $re } (умови { $terms }).
        [WITHDRAW_POSITION] { $author } відкликає свою позицію щодо { $re } (умови { $terms }).
       *[CHECKING] { $author } перевіряє { $re } (умови { $terms }). Це не відповідь. Наступне повідомлення до { $next_update }.
    }
line-response--re = Відповідає на
line-response--re-hint = Пропозиція, район, список або проєкт, на які надано відповідь.
line-response--position = Позиція
line-response--position-hint = Згоду дає лише «приймає». «Бере до відома» та «перевіряє» не згода, мовчання також.
line-response--terms = Умови
line-response--terms-hint = Геш саме того, на що надано відповідь.
line-response--reason = Підстава
line-response--reason-hint = Якщо ви хочете її вказати.
line-response--counter = Зустрічна пропозиція
line-response--counter-hint = Повідомлення, яке містить вашу власну пропозицію.
line-response--valid_until = Діє до
line-response--valid_until-hint = UTC. Після цього позиція вже не зараховується.
line-response--next_update = Наступне повідомлення до
line-response--next_update-hint = Потрібно, якщо ви перевіряєте: коли надійде повідомлення.

line-text = Вільний текст
line-text-short = { $subject }
line-text-full = { $author } пише, тема: { $subject }. Жоден формат не підійшов; машина з цього тексту нічого не видобуває.
line-text--subject = Тема
line-text--subject-hint = Один рядок.
line-text--body = Текст
line-text--body-hint = Щонайбільше 4 000 знаків. Якщо є придатний формат, користуйтеся ним: його читають усіма мовами.

line-correct = Виправлення
line-correct-short = Виправлення { $re }, { $changes_n ->
        [one] { $changes_n } поле
        [few] { $changes_n } поля
       *[many] { $changes_n } полів
    }
line-correct-full = { $author } виправляє власне повідомлення { $re }. Попередні значення лишаються видимими.
line-correct--re = Виправлюване повідомлення
line-correct--re-hint = Виправити можна лише власне повідомлення.
line-correct--changes = Нові значення
line-correct--changes-hint = Змінювані поля з новими значеннями.
line-correct--reason = Підстава
line-correct--reason-hint = Чому виправляють.

line-cancel = Відкликання
line-cancel-short = Відкликання { $re } з { $effective_at }
line-cancel-full = { $author } відкликає власне повідомлення { $re } з { $effective_at }. Повідомлення лишається в журналі, але більше не діє.
line-cancel--re = Відкликуване повідомлення
line-cancel--re-hint = Відкликати можна лише власне повідомлення.
line-cancel--reason = Підстава
line-cancel--reason-hint = Чому відкликають.
line-cancel--effective_at = З
line-cancel--effective_at-hint = З якого моменту, UTC.

line-clarify = Запит про роз’яснення
line-clarify-short = Запит про роз’яснення, { $questions_n ->
        [one] { $questions_n } питання
        [few] { $questions_n } питання
       *[many] { $questions_n } питань
    }
line-clarify-full = { $about_is ->
        [given] { $author } просить роз’яснити: { $about }.
       *[absent] { $author } просить роз’яснити подію, описану нижче.
    } { $questions_n ->
        [one] Поставлено { $questions_n } питання; відповідати за номером.
        [few] Поставлено { $questions_n } питання; відповідати на кожне за номером.
       *[many] Поставлено { $questions_n } питань; відповідати на кожне за номером.
    }
line-clarify--about = Про повідомлення
line-clarify--about-hint = Повідомлення, що потребують роз’яснення, якщо вони є.
line-clarify--event = Подія
line-clarify--event-hint = Що потребує роз’яснення, якщо жодне повідомлення про це не каже.
line-clarify--where = Де
line-clarify--where-hint = Про який район ідеться.
line-clarify--when = Коли
line-clarify--when-hint = Про який час ідеться.
line-clarify--questions = Питання
line-clarify--questions-hint = Від одного до двадцяти, з номерами.

line-clarify_reply = Відповідь на запит про роз’яснення
line-clarify_reply-short = Відповідь на запит { $re }, { $answers_n ->
        [one] { $answers_n } відповідь
        [few] { $answers_n } відповіді
       *[many] { $answers_n } відповідей
    }
line-clarify_reply-full = { $author } відповідає на запит { $re }, на кожне питання. { $meeting_offer_is ->
        [given] Пропонується зустріч { $meeting_offer }.
       *[absent] Зустрічі не пропонують.
    }
line-clarify_reply--re = Запит
line-clarify_reply--re-hint = Запит, на який надано відповідь.
line-clarify_reply--answers = Відповіді
line-clarify_reply--answers-hint = По одній на кожне питання: відповідь надано, не відповідає або відповідь надійде.
line-clarify_reply--meeting_offer = Пропонована зустріч
line-clarify_reply--meeting_offer-hint = Коли ви могли б зустрітися, UTC.

line-seen = Позначка про збережені записи
line-seen-short = { $author }: вузол зберігає те, що названо в цій позначці
line-seen-full = { $author } заявляє цією позначкою, що на власному вузлі зберігає записи, на які вказують її посилання. Це не означає, що про це знає людина.

line-leave = Вихід із лінії
line-leave-short = { $author } виходить із лінії з { $effective_at }
line-leave-full =
    { $author } виходить із лінії з { $effective_at }. Це останній запис цієї сторони на лінії. Її зобов’язання лишаються за нею і показуються, сказане нею лишається в реєстрі, і вона не є стороною того, що буде запропоновано пізніше. { without-prejudice }
line-leave--effective_at = Від якого часу
line-leave--effective_at-hint = Від якого часу, UTC.
line-leave--reason = Причина
line-leave--reason-hint = Якщо ви бажаєте її назвати.

line-exclude = Продовження без однієї зі сторін
line-exclude-short = Пропозиція продовжувати без { $party }
line-exclude-full =
    { $author } пропонує решті продовжувати без { $party }. Це набирає чинності, лише якщо кожна інша сторона прийме ці самі умови. Сказане { $party } до вказаних місць лишається в реєстрі. { without-prejudice }
line-exclude--party = Сторона
line-exclude--party-hint = Сторона, без якої решта продовжує.
line-exclude--cuts = Місця
line-exclude--cuts-hint = Для кожної стрічки цієї сторони: до якого місця вона належить до лінії (стрічка, розмір і корінь).
line-exclude--reason = Причина
line-exclude--reason-hint = Чому решта продовжує без неї.
