# Цифри: як називається кожне повідомлення, що воно каже і що означають його поля.

figures-figure = Цифра
figures-figure-short = { $series }: { $value } ({ $unit }); час: { $as_of }; наводить: { $claimant }
figures-figure-full = { $author } передає цифру ряду { $series }. Її наводить: { $claimant }. Значення: { $value } ({ $unit }); на який час: { $as_of }. { $compared_with_is ->
        [absent] Як зміну її не заявлено.
       *[other] Це зміна; попередній період: { $compared_with }.
    } Категорія: { $category }. Підстава: { $basis }. Джерело: { $source }. Передати її не означає підтвердити.
figures-figure--series = Ряд
figures-figure--series-hint = Одна назва для того, що наводять знову і знову, наприклад aa.military.killed.
figures-figure--definition = Що підраховано
figures-figure--definition-hint = Словами того, хто наводить цифру, наскільки вони відомі.
figures-figure--category = Категорія
figures-figure--category-hint = Що саме підраховано.
figures-figure--population = Про кого або про що
figures-figure--population-hint = Чиї втрати, які будівлі, які абоненти.
figures-figure--value = Значення
figures-figure--value-hint = Число і наскільки точним його названо: «близько» не означає «рівно».
figures-figure--unit = Одиниця
figures-figure--unit-hint = Що є одиницею числа.
figures-figure--compared_with = Порівняно з
figures-figure--compared_with-hint = Лише якщо значення є зміною: попередній період. Відсоткові він потрібен.
figures-figure--as_of = На який час
figures-figure--as_of-hint = День або час від і до; день не називає поясу і читається за UTC.
figures-figure--since = Рахується з
figures-figure--since-hint = Перший день цифри, що накопичується.
figures-figure--claimant = Хто наводить
figures-figure--claimant-hint = Хто і в якій якості так каже; не той, хто передає це тут.
figures-figure--source = Джерело
figures-figure--source-hint = Запис, у якому названо, де цифру знайдено.
figures-figure--chain = Передано через
figures-figure--chain-hint = Джерела між тим, хто наводить цифру, і нами. Якщо вони є, це слова про слова.
figures-figure--method = Метод
figures-figure--method-hint = Як рахували, наскільки це відомо.
figures-figure--includes = Охоплює
figures-figure--includes-hint = Що підраховано, хоча цього можна було не очікувати.
figures-figure--excludes = Не охоплює
figures-figure--excludes-hint = Що не підраховано, хоча цього можна було очікувати.
figures-figure--area = Район
figures-figure--area-hint = Де сталося те, що підраховано.
figures-figure--event = Час подій
figures-figure--event-hint = Коли сталося те, що підраховано, UTC, від і до.
figures-figure--basis = Підстава
figures-figure--basis-hint = На чому ґрунтується той, хто наводить цифру.
figures-figure--flags = Позначки
figures-figure--flags-hint = Попередньо, за оцінкою, частково, округлено або підраховано по-новому.
figures-figure--parts = Частини
figures-figure--parts-hint = Цифри, які в сумі мають дати цю.
figures-figure--updates = Оновлює
figures-figure--updates-hint = Попередня цифра тієї самої особи і того самого ряду; оновлення нічого не виправляє.

figures-step = Крок щодо цифри
figures-step-short = { $step }: { $re }
figures-step-full = { $step_is ->
        [REVISE] { $author } дає інше значення своєї цифри { $re }. Попереднє значення лишається видимим.
        [RETRACT] { $author } відкликає свою цифру { $re }. Вона лишається в журналі як відкликана.
        [CONFIRM] { $author } підтверджує цифру { $re }.
       *[DISPUTE] { $author } оспорює цифру { $re }. Усі числа лишаються такими, як їх названо.
    }
figures-step--re = Цифра
figures-step--re-hint = Переглядає і відкликає її лише автор; підтверджують і оспорюють лише інші.
figures-step--step = Крок
figures-step--step-hint = Переглянути, відкликати, підтвердити або оспорити.
figures-step--value = Значення
figures-step--value-hint = Нове значення або, при оспорюванні, своє.
figures-step--reason = Пояснення
figures-step--reason-hint = Показується як написано.
figures-step--why = Причина автора
figures-step--why-hint = Чому цифру переглянуто або відкликано.
figures-step--ground = Предмет спору
figures-step--ground-hint = Про що спір; без цього оспорити не можна.
figures-step--counter = Інша цифра
figures-step--counter-hint = Цифра в журналі, яку їй протиставлено.

figures-relation = Як співвідносяться дві цифри
figures-relation-short = Цифри { $a } і { $b }: { $relation }
figures-relation-full = { $author } заявляє про цифри { $a } (перша) і { $b } (друга): { $relation }. Причина: { $why }
figures-relation--a = Перша цифра
figures-relation--a-hint = Цифра в журналі.
figures-relation--b = Друга цифра
figures-relation--b-hint = Інша цифра в журналі.
figures-relation--relation = Співвідношення
figures-relation--relation-hint = Порівняти можна лише ту саму величину.
figures-relation--why = Причина
figures-relation--why-hint = Чому це одна величина або різні.

figures-source = Джерело
figures-source-short = { $name } ({ $kind })
figures-source-full = { $author } називає джерело: { $name } ({ $kind }). Опубліковано: { $published }.
figures-source--name = Назва
figures-source--name-hint = Заява, доповідь або стаття, щоб їх могли знайти інші.
figures-source--kind = Вид
figures-source--kind-hint = Хто там публікує.
figures-source--party = Належність
figures-source--party-hint = Сторона, якій воно належить, якщо така є.
figures-source--published = Опубліковано
figures-source--published-hint = UTC або NONE, якщо час невідомий.
figures-source--url = Адреса
figures-source--url-hint = Де це можна прочитати.
figures-source--copy = Хеш збереженої копії
figures-source--copy-hint = SHA-256 копії, яку зберігають.
