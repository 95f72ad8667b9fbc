# Лица: списки, обмены, подсчёты, заявления.

persons-no-name = Имён в нём нет: человек обозначен ключом с солью.

persons-list = Список лиц, зафиксирован хешем
persons-list-short = Список ({ $kind }) { $direction }, версия { $version }: { $totals }
persons-list-full = { $author } фиксирует список лиц { $direction } ({ $kind }), версия { $version }: { $totals }. Корень фиксирует список до его показа. Показать до { $reveal_by }, и только после фиксации обеими сторонами: { $reveal }. { persons-no-name }
persons-list--exchange = Обмен
persons-list--exchange-hint = Переговоры, где о нём условились, или план без списков; все списки одного обмена называют одну запись.
persons-list--direction = Направление
persons-list--direction-hint = Кто передаёт и кто принимает.
persons-list--kind = Вид списка
persons-list--kind-hint = Запрошенный или предложенный.
persons-list--version = Версия
persons-list--version-hint = Более поздняя версия заменяет прежнюю того же направления.
persons-list--criteria = Критерии
persons-list--criteria-hint = По которым отобраны лица. Тяжелораненые и тяжелобольные подлежат передаче независимо от числа и звания.
persons-list--root = Корень
persons-list--root-hint = Дерева карточек с солью: этим список зафиксирован.
persons-list--totals = Итоги
persons-list--totals-hint = По категориям; сверяются со списком после его показа.
persons-list--ruleset = Правила сопоставления
persons-list--ruleset-hint = По их хешу.
persons-list--reveal = Как показать
persons-list--reveal-hint = Нейтральной стороне, если не условлено иное.
persons-list--reveal_by = Показать до
persons-list--reveal_by-hint = UTC.
persons-list--entries = Лица
persons-list--entries-hint = С номерами, по ключам с солью; только в копии для нейтральной стороны или для тех, кому можно видеть.

persons-list_comment = Замечания к списку лиц
persons-list_comment-short =
    К списку { $re }: { $rows_n ->
        [one] { $rows_n } лицо
        [few] { $rows_n } лица
       *[many] { $rows_n } лиц
    }
persons-list_comment-full = { $author } сообщает о списке { $re }, по каждому лицу: { $rows }. { persons-no-name }
persons-list_comment--re = Список
persons-list_comment--re-hint = Список в зафиксированном виде.
persons-list_comment--rows = По лицам
persons-list_comment--rows-hint = По номеру в списке. Не пишите имён в примечании.

persons-owed = Тяжелораненые и тяжелобольные подлежат передаче независимо от числа и звания; гражданские лица и дети предметом обмена не служат.
persons-plan = План обмена
persons-plan-short = Обмен { $window }: { $formula }
persons-plan-full = { $author } предлагает обмен { $window }, место: { $place }: { $formula }. Паритет: { $parity }. Списки, дата и место составляют один хеш: план зафиксирован, когда каждая сторона приняла эти же условия, и до этого никакая дата не согласована. { persons-owed } { persons-no-name }
persons-plan--lists = Списки
persons-plan--lists-hint = Точные версии, по которым он идёт.
persons-plan--formula = Формула
persons-plan--formula-hint = Сколько каждой категории в каждом направлении.
persons-plan--place = Место
persons-plan--place-hint = WGS 84; прочесть могут только адресаты.
persons-plan--window = С и по
persons-plan--window-hint = UTC; предложить не позднее чем за 24 часа.
persons-plan--mediators = Посредники
persons-plan--mediators-hint = Стороны, которые ему содействуют.
persons-plan--steps = Шаги
persons-plan--steps-hint = По порядку. Не пишите имён.
persons-plan--side_transfers = Вне формулы
persons-plan--side_transfers-hint = Лица, передаваемые тогда же и в формулу не входящие: как правило, гражданские. Не пишите имён.
persons-plan--lines = Лица
persons-plan--lines-hint = С номерами, по ключам с солью, у каждого направление и категория, которую даёт каждая сторона.
persons-plan--parity = Паритет
persons-plan--parity-hint = Гражданские, дети, тяжелораненые и тяжелобольные вне паритета, если не условлено иное: их передача не зависит от числа и звания.
persons-plan--parity_ratio = Соотношение
persons-plan--parity_ratio-hint = Два числа, для паритета по соотношению.

persons-ready = Готовность к обмену
persons-ready-short = План { $plan }: { $state }
persons-ready-full = { $author } сообщает об обмене по плану { $plan }: { $state }.
persons-ready--plan = План
persons-ready--plan-hint = План, принятый каждой стороной.
persons-ready--state = Состояние
persons-ready--state-hint = Сообщается за 12 часов, за 2 часа и на месте.
persons-ready--reason = Причина
persons-ready--reason-hint = Почему сторона ждёт или не прибудет. Не пишите имён.

persons-tally = Подсчёт при передаче
persons-tally-short = { $by }, { $direction }: { $headcount } ({ $counts }), { $at }
persons-tally-full = { $author } как { $by } насчитала { $direction }, { $at }: { $headcount } по головам, считали два офицера; по категориям: { $counts }. Категорию даёт тот, кто считает. { persons-no-name }
persons-tally--plan = План
persons-tally--plan-hint = План, по которому идёт передача.
persons-tally--direction = Направление
persons-tally--direction-hint = Кто передаёт и кто принимает.
persons-tally--by = Кто считал
persons-tally--by-hint = Передающая сторона, принимающая или свидетель.
persons-tally--point = Шаг или место
persons-tally--point-hint = Где именно, если их несколько.
persons-tally--counts = По категориям
persons-tally--counts-hint = По вашим категориям; сумма равна числу голов.
persons-tally--headcount = По головам
persons-tally--headcount-hint = Как насчитали два офицера.
persons-tally--entries = Лица
persons-tally--entries-hint = Что с каждым, по ключам с солью. Причина, почему лицо не представлено, здесь не пишется.
persons-tally--condition = Состояние лиц
persons-tally--condition-hint = Только принимающая сторона: сколько; одно лицо может входить в несколько строк.
persons-tally--at = Когда
persons-tally--at-hint = UTC.

persons-reveal = Показ зафиксированного списка
persons-reveal-short = Список { $commit } показан: { $blob }
persons-reveal-full = { $author } показывает список, зафиксированный в { $commit }, запечатанный рядом с лентой: { $blob }. Он сверяется с корнем. До фиксации обеими сторонами ничего не показывают. Строки — в копии только для тех, кто может её открыть.
persons-reveal--commit = Список
persons-reveal--commit-hint = Собственный список в зафиксированном виде.
persons-reveal--blob = Запечатанный список
persons-reveal--blob-hint = По хешу; передаётся рядом с лентой.
persons-reveal--slice = Часть
persons-reveal--slice-hint = Её номер, если список показывают по частям.
persons-reveal--cards = Строки
persons-reveal--cards-hint = Сама часть, в копии для тех, кто может её открыть; её не набирают.

persons-claim = Заявленное число об обмене
persons-claim-short = Заявлено { $direction }: { $counts }; в формуле: { $in_formula }
persons-claim-full = { $author } записывает публичное заявление { $direction }: { $counts }. Входит в согласованную формулу: { $in_formula }. Источник: { $source }. Заявление есть число, которое кто-то назвал; посчитанное стоит в подсчётах.
persons-claim--plan = План
persons-claim--plan-hint = Обмен, о котором речь; без него ни с чем не сравнивается.
persons-claim--direction = Направление
persons-claim--direction-hint = Кто передаёт и кто принимает.
persons-claim--counts = По категориям
persons-claim--counts-hint = Военнопленные считаются военными, сказанные слова сохраняются. Если категория не названа: не известна.
persons-claim--in_formula = В формуле
persons-claim--in_formula-hint = Входят ли эти лица в согласованную формулу.
persons-claim--source = Источник
persons-claim--source-hint = Запись о том, где это сказано.
persons-claim--words = Слова
persons-claim--words-hint = Как сказано.

persons-discrepancy = Расхождение в обмене
persons-discrepancy-short = { $field }: { $values }; { $status }
persons-discrepancy-full = { $author } подписывает, что числа расходятся в { $field }: { $values }. Состояние: { $status }. Каждое число остаётся таким, как его назвал автор.
persons-discrepancy--about = О чём
persons-discrepancy--about-hint = Расходящиеся подсчёты и заявления.
persons-discrepancy--field = Поле
persons-discrepancy--field-hint = Какое число и по какому правилу вычислено.
persons-discrepancy--values = Значения
persons-discrepancy--values-hint = Каждой стороны.
persons-discrepancy--explanation = Пояснение
persons-discrepancy--explanation-hint = Чем это может объясняться. Не пишите имён.
persons-discrepancy--status = Состояние
persons-discrepancy--status-hint = Открыто, объяснено или оспаривается.

persons-close = Итоги обмена
persons-close-short = Итог по плану { $plan }: { $final }
persons-close-full = { $author } предлагает итоги обмена по плану { $plan }: { $final }. Они общие, когда каждая сторона приняла эти же условия; расхождения остаются в записи рядом.
persons-close--plan = План
persons-close--plan-hint = Исполненный план.
persons-close--final = Итоги
persons-close--final-hint = По направлениям и категориям.
