# О байтах: печати и их вскрытие, контрольные точки, противоречия, стёртые тела.

line-seal = Печать
line-seal-short = Печать { $author }: { $class }, вскрыть до { $open_by }
line-seal-full = { $author } запечатывает байты; класс: { $class }; не более { $size ->
        [one] { $size } байта
        [few] { $size } байт
       *[many] { $size } байт
    }. Обещано вскрыть до: { $open_by }. Печать показывает, что эти байты существовали до некоторого момента. Она не показывает ни намерения, ни того, что другого плана не запечатано.
line-seal--commitment = Обязательство
line-seal--commitment-hint = Хеш соли и текста. Когда печать вскрыта, проверить его может каждый.
line-seal--class = Класс
line-seal--class-hint = Что запечатано.
line-seal--size = Размер
line-seal--size-hint = В байтах, шагами по 1 024, чтобы размер говорил мало.
line-seal--open_by = Вскрыть до
line-seal--open_by-hint = Обещанная дата вскрытия или NONE.
state-SEAL-COMMITTED = ЗАПЕЧАТАНО
state-SEAL-ANCHORED = ЗАКРЕПЛЕНО: хранит другая сторона
state-SEAL-OPENED = ВСКРЫТО, хеш совпадает
state-SEAL-DOES_NOT_MATCH = НЕ СОВПАДАЕТ
state-SEAL-UNOPENED = НЕ ВСКРЫТО в срок

line-seal_open = Вскрытие печати
line-seal_open-short = Вскрытие печати { $re }
line-seal_open-full = { $author } вскрывает печать { $re }; для кого: { $audience }. Каждый узел проверяет, совпадает ли хеш.
line-seal_open--re = Печать
line-seal_open--re-hint = Вскрываемая печать.
line-seal_open--salt = Соль
line-seal_open--salt-hint = Случайные байты, хешированные вместе с текстом.
line-seal_open--plaintext = Что было запечатано
line-seal_open--plaintext-hint = В точности так, как было запечатано.
line-seal_open--audience = Для кого
line-seal_open--audience-hint = Кто может это видеть.

line-checkpoint = Контрольная точка
line-checkpoint-short = Контрольная точка { $author }, { $heads_n ->
        [one] { $heads_n } лента
        [few] { $heads_n } ленты
       *[many] { $heads_n } лент
    }
line-checkpoint-full = { $author }: узел объявляет головы лент, которые хранит ({ $heads_n ->
        [one] { $heads_n } лента
        [few] { $heads_n } ленты
       *[many] { $heads_n } лент
    }), и подписывает свою ключами обоих видов.
line-checkpoint--heads = Головы лент
line-checkpoint--heads-hint = Размер и корень каждой ленты.
line-checkpoint--root = Корень голов
line-checkpoint--root-hint = Один хеш всех голов.
line-checkpoint--cosign_of = Заверяет
line-checkpoint--cosign_of-hint = Контрольная точка, на которую отвечает свидетель.
line-checkpoint--note = Подписанный текст
line-checkpoint--note-hint = Источник, размер и корень с подписями, в формате журналов прозрачности.

line-evidence = Отметка о противоречии
line-evidence-short = { $author }: два положения журнала противоречат друг другу
line-evidence-full = { $author } вносит в журнал: подписанные байты противоречат друг другу, { $about }. Их содержит файл с хешем { $evidence }; проверить его может каждый.
line-evidence--evidence = Файл
line-evidence--evidence-hint = Хеш файла, в котором эти байты.
line-evidence--about = Положения
line-evidence--about-hint = Два положения, которые не могут быть верны для одной ленты вместе.
state-CONTRADICTION-KEPT = В ЖУРНАЛЕ
state-CONTRADICTION-WITHDRAWN = ОТОЗВАНО

line-erased = Стёртые тела
line-erased-short = { $author }: стёрто, { $refs_n ->
        [one] { $refs_n } запечатанное тело
        [few] { $refs_n } запечатанных тела
       *[many] { $refs_n } запечатанных тел
    }
line-erased-full = { $author } заявляет: стёрто { $refs_n ->
        [one] { $refs_n } запечатанное тело
        [few] { $refs_n } запечатанных тела
       *[many] { $refs_n } запечатанных тел
    }. Отныне они не входят ни в одну картину этой стороны; конверты остаются в журнале.
line-erased--refs = Сообщения
line-erased--refs-hint = От одного до двухсот.
state-ERASED-KEPT = В ЖУРНАЛЕ
state-ERASED-WITHDRAWN = ОТОЗВАНО

code-SEAL_CLASS-LAUNCH_PLAN = план пуска
code-SEAL_CLASS-ACTIVITY_PLAN = план деятельности
code-SEAL_CLASS-ORDER = приказ
code-SEAL_CLASS-LIST = список
code-SEAL_CLASS-DATA = данные
code-SEAL_CLASS-OTHER = иное
