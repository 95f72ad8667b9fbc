# Особи: списки, обміни, підрахунки, заяви.

persons-no-name = Імен у ньому немає: людину позначено ключем із сіллю.

persons-list = Список осіб, зафіксований хешем
persons-list-short = Список ({ $kind }) { $direction }, версія { $version }: { $totals }
persons-list-full = { $author } фіксує список осіб { $direction } ({ $kind }), версія { $version }: { $totals }. Корінь фіксує список до його показу. Показати до { $reveal_by }, і лише після фіксації обома сторонами: { $reveal }. { persons-no-name }
persons-list--exchange = Обмін
persons-list--exchange-hint = Переговори, де про нього домовилися, або план без списків; усі списки одного обміну називають один запис.
persons-list--direction = Напрямок
persons-list--direction-hint = Хто передає і хто приймає.
persons-list--kind = Вид списку
persons-list--kind-hint = Запитаний чи запропонований.
persons-list--version = Версія
persons-list--version-hint = Пізніша версія замінює попередню того самого напрямку.
persons-list--criteria = Критерії
persons-list--criteria-hint = За якими відібрано осіб. Тяжкопоранені й тяжкохворі підлягають передачі незалежно від числа та звання.
persons-list--root = Корінь
persons-list--root-hint = Дерева карток із сіллю: цим список зафіксовано.
persons-list--totals = Підсумки
persons-list--totals-hint = За категоріями; звіряються зі списком після його показу.
persons-list--ruleset = Правила зіставлення
persons-list--ruleset-hint = За їхнім хешем.
persons-list--reveal = Як показати
persons-list--reveal-hint = Нейтральній стороні, якщо не домовлено інакше.
persons-list--reveal_by = Показати до
persons-list--reveal_by-hint = UTC.
persons-list--entries = Особи
persons-list--entries-hint = З номерами, за ключами із сіллю; лише в копії для нейтральної сторони чи для тих, кому можна бачити.

persons-list_comment = Зауваження до списку осіб
persons-list_comment-short =
    До списку { $re }: { $rows_n ->
        [one] { $rows_n } особа
        [few] { $rows_n } особи
       *[many] { $rows_n } осіб
    }
persons-list_comment-full = { $author } повідомляє про список { $re }, щодо кожної особи: { $rows }. { persons-no-name }
persons-list_comment--re = Список
persons-list_comment--re-hint = Список у зафіксованому вигляді.
persons-list_comment--rows = За особами
persons-list_comment--rows-hint = За номером у списку. Не пишіть імен у примітці.

persons-owed = Тяжкопоранені й тяжкохворі підлягають передачі незалежно від числа та звання; цивільні особи та діти предметом обміну не є.
persons-plan = План обміну
persons-plan-short = Обмін { $window }: { $formula }
persons-plan-full = { $author } пропонує обмін { $window }, місце: { $place }: { $formula }. Паритет: { $parity }. Списки, дата й місце становлять один хеш: план зафіксовано, коли кожна сторона прийняла ці самі умови, і до того жодної дати не погоджено. { persons-owed } { persons-no-name }
persons-plan--lists = Списки
persons-plan--lists-hint = Точні версії, за якими він іде.
persons-plan--formula = Формула
persons-plan--formula-hint = Скільки кожної категорії в кожному напрямку.
persons-plan--place = Місце
persons-plan--place-hint = WGS 84; прочитати можуть лише адресати.
persons-plan--window = З і до
persons-plan--window-hint = UTC; запропонувати не пізніше ніж за 24 години.
persons-plan--mediators = Посередники
persons-plan--mediators-hint = Сторони, які йому сприяють.
persons-plan--steps = Кроки
persons-plan--steps-hint = За порядком. Не пишіть імен.
persons-plan--side_transfers = Поза формулою
persons-plan--side_transfers-hint = Особи, яких передають тоді ж і яких формула не охоплює: зазвичай цивільні. Не пишіть імен.
persons-plan--lines = Особи
persons-plan--lines-hint = З номерами, за ключами із сіллю, у кожної напрямок і категорія, яку дає кожна сторона.
persons-plan--parity = Паритет
persons-plan--parity-hint = Цивільні, діти, тяжкопоранені й тяжкохворі поза паритетом, якщо не домовлено інакше: їх передача не залежить від числа та звання.
persons-plan--parity_ratio = Співвідношення
persons-plan--parity_ratio-hint = Два числа, для паритету за співвідношенням.

persons-ready = Готовність до обміну
persons-ready-short = План { $plan }: { $state }
persons-ready-full = { $author } повідомляє про обмін за планом { $plan }: { $state }.
persons-ready--plan = План
persons-ready--plan-hint = План, прийнятий кожною стороною.
persons-ready--state = Стан
persons-ready--state-hint = Повідомляється за 12 годин, за 2 години і на місці.
persons-ready--reason = Причина
persons-ready--reason-hint = Чому сторона чекає або не прибуде. Не пишіть імен.

persons-tally = Підрахунок при передачі
persons-tally-short = { $by }, { $direction }: { $headcount } ({ $counts }), { $at }
persons-tally-full = { $author } як { $by } нарахувала { $direction }, { $at }: { $headcount } за головами, рахували два офіцери; за категоріями: { $counts }. Категорію дає той, хто рахує. { persons-no-name }
persons-tally--plan = План
persons-tally--plan-hint = План, за яким іде передача.
persons-tally--direction = Напрямок
persons-tally--direction-hint = Хто передає і хто приймає.
persons-tally--by = Хто рахував
persons-tally--by-hint = Сторона, що передає, що приймає, або свідок.
persons-tally--point = Крок або місце
persons-tally--point-hint = Де саме, якщо їх кілька.
persons-tally--counts = За категоріями
persons-tally--counts-hint = За вашими категоріями; сума дорівнює числу голів.
persons-tally--headcount = За головами
persons-tally--headcount-hint = Як нарахували два офіцери.
persons-tally--entries = Особи
persons-tally--entries-hint = Що з кожним, за ключами із сіллю. Причина, чому особу не представлено, тут не пишеться.
persons-tally--condition = Стан осіб
persons-tally--condition-hint = Лише сторона, що приймає: скільки; одна особа може бути в кількох рядках.
persons-tally--at = Коли
persons-tally--at-hint = UTC.

persons-reveal = Показ зафіксованого списку
persons-reveal-short = Список { $commit } показано: { $blob }
persons-reveal-full = { $author } показує список, зафіксований у { $commit }, запечатаний поруч зі стрічкою: { $blob }. Його звіряють із коренем. До фіксації обома сторонами нічого не показують. Рядки — у копії лише для тих, хто може її відкрити.
persons-reveal--commit = Список
persons-reveal--commit-hint = Власний список у зафіксованому вигляді.
persons-reveal--blob = Запечатаний список
persons-reveal--blob-hint = За хешем; передається поруч зі стрічкою.
persons-reveal--slice = Частина
persons-reveal--slice-hint = Її номер, якщо список показують частинами.
persons-reveal--cards = Рядки
persons-reveal--cards-hint = Сама частина, у копії для тих, хто може її відкрити; її не набирають.

persons-claim = Заявлене число про обмін
persons-claim-short = Заявлено { $direction }: { $counts }; у формулі: { $in_formula }
persons-claim-full = { $author } записує публічну заяву { $direction }: { $counts }. Входить до погодженої формули: { $in_formula }. Джерело: { $source }. Заява є числом, яке хтось назвав; пораховане стоїть у підрахунках.
persons-claim--plan = План
persons-claim--plan-hint = Обмін, про який ідеться; без нього ні з чим не порівнюється.
persons-claim--direction = Напрямок
persons-claim--direction-hint = Хто передає і хто приймає.
persons-claim--counts = За категоріями
persons-claim--counts-hint = Військовополонених рахують як військових, сказані слова зберігаються. Якщо категорію не названо: невідома.
persons-claim--in_formula = У формулі
persons-claim--in_formula-hint = Чи входять ці особи до погодженої формули.
persons-claim--source = Джерело
persons-claim--source-hint = Запис про те, де це сказано.
persons-claim--words = Слова
persons-claim--words-hint = Як сказано.

persons-discrepancy = Розбіжність в обміні
persons-discrepancy-short = { $field }: { $values }; { $status }
persons-discrepancy-full = { $author } підписує, що числа розходяться в { $field }: { $values }. Стан: { $status }. Кожне число лишається таким, як його назвав автор.
persons-discrepancy--about = Про що
persons-discrepancy--about-hint = Підрахунки й заяви, що розходяться.
persons-discrepancy--field = Поле
persons-discrepancy--field-hint = Яке число і за яким правилом обчислено.
persons-discrepancy--values = Значення
persons-discrepancy--values-hint = Кожної сторони.
persons-discrepancy--explanation = Пояснення
persons-discrepancy--explanation-hint = Чим це може пояснюватися. Не пишіть імен.
persons-discrepancy--status = Стан
persons-discrepancy--status-hint = Відкрито, пояснено або оспорюється.

persons-close = Підсумки обміну
persons-close-short = Підсумок за планом { $plan }: { $final }
persons-close-full = { $author } пропонує підсумки обміну за планом { $plan }: { $final }. Вони спільні, коли кожна сторона прийняла ці самі умови; розбіжності лишаються в записі поруч.
persons-close--plan = План
persons-close--plan-hint = Виконаний план.
persons-close--final = Підсумки
persons-close--final-hint = За напрямками й категоріями.
