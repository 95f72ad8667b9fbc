# Про байти: печатки та їх відкриття, контрольні точки, суперечності, стерті тіла.

line-seal = Печатка
line-seal-short = Печатка { $author }: { $class }, відкрити до { $open_by }
line-seal-full = { $author } запечатує байти; клас: { $class }; щонайбільше { $size ->
        [one] { $size } байт
        [few] { $size } байти
       *[many] { $size } байтів
    }. Обіцяно відкрити до: { $open_by }. Печатка показує, що ці байти існували до певного моменту. Вона не показує ані наміру, ані того, що іншого плану не запечатано.
line-seal--commitment = Зобов’язання
line-seal--commitment-hint = Хеш солі й тексту. Коли печатку відкрито, перевірити його може кожен.
line-seal--class = Клас
line-seal--class-hint = Що запечатано.
line-seal--size = Розмір
line-seal--size-hint = У байтах, кроками по 1 024, щоб розмір казав мало.
line-seal--open_by = Відкрити до
line-seal--open_by-hint = Обіцяна дата відкриття або NONE.
state-SEAL-COMMITTED = ЗАПЕЧАТАНО
state-SEAL-ANCHORED = ЗАКРІПЛЕНО: зберігає інша сторона
state-SEAL-OPENED = ВІДКРИТО, хеш збігається
state-SEAL-DOES_NOT_MATCH = НЕ ЗБІГАЄТЬСЯ
state-SEAL-UNOPENED = НЕ ВІДКРИТО вчасно

line-seal_open = Відкриття печатки
line-seal_open-short = Відкриття печатки { $re }
line-seal_open-full = { $author } відкриває печатку { $re }; для кого: { $audience }. Кожен вузол перевіряє, чи збігається хеш.
line-seal_open--re = Печатка
line-seal_open--re-hint = Печатка, яку відкривають.
line-seal_open--salt = Сіль
line-seal_open--salt-hint = Випадкові байти, хешовані разом із текстом.
line-seal_open--plaintext = Що було запечатано
line-seal_open--plaintext-hint = Точно так, як було запечатано.
line-seal_open--audience = Для кого
line-seal_open--audience-hint = Хто може це бачити.

line-checkpoint = Контрольна точка
line-checkpoint-short = Контрольна точка { $author }, { $heads_n ->
        [one] { $heads_n } стрічка
        [few] { $heads_n } стрічки
       *[many] { $heads_n } стрічок
    }
line-checkpoint-full = { $author }: вузол оголошує голови стрічок, які зберігає ({ $heads_n ->
        [one] { $heads_n } стрічка
        [few] { $heads_n } стрічки
       *[many] { $heads_n } стрічок
    }), і підписує свою ключами обох видів.
line-checkpoint--heads = Голови стрічок
line-checkpoint--heads-hint = Розмір і корінь кожної стрічки.
line-checkpoint--root = Корінь голів
line-checkpoint--root-hint = Один хеш усіх голів.
line-checkpoint--cosign_of = Засвідчує
line-checkpoint--cosign_of-hint = Контрольна точка, на яку відповідає свідок.
line-checkpoint--note = Підписаний текст
line-checkpoint--note-hint = Джерело, розмір і корінь із підписами, у форматі журналів прозорості.

line-evidence = Позначка про суперечність
line-evidence-short = { $author }: два положення журналу суперечать одне одному
line-evidence-full = { $author } вносить до журналу: підписані байти суперечать одні одним, { $about }. Їх містить файл із хешем { $evidence }; перевірити його може кожен.
line-evidence--evidence = Файл
line-evidence--evidence-hint = Хеш файла, у якому ці байти.
line-evidence--about = Положення
line-evidence--about-hint = Два положення, які не можуть бути правильні для однієї стрічки разом.
state-CONTRADICTION-KEPT = У ЖУРНАЛІ
state-CONTRADICTION-WITHDRAWN = ВІДКЛИКАНО

line-erased = Стерті тіла
line-erased-short = { $author }: стерто, { $refs_n ->
        [one] { $refs_n } запечатане тіло
        [few] { $refs_n } запечатані тіла
       *[many] { $refs_n } запечатаних тіл
    }
line-erased-full = { $author } заявляє: стерто { $refs_n ->
        [one] { $refs_n } запечатане тіло
        [few] { $refs_n } запечатані тіла
       *[many] { $refs_n } запечатаних тіл
    }. Відтепер вони не входять до жодної картини цієї сторони; конверти лишаються в журналі.
line-erased--refs = Повідомлення
line-erased--refs-hint = Від одного до двохсот.
state-ERASED-KEPT = У ЖУРНАЛІ
state-ERASED-WITHDRAWN = ВІДКЛИКАНО

code-SEAL_CLASS-LAUNCH_PLAN = план пуску
code-SEAL_CLASS-ACTIVITY_PLAN = план діяльності
code-SEAL_CLASS-ORDER = наказ
code-SEAL_CLASS-LIST = список
code-SEAL_CLASS-DATA = дані
code-SEAL_CLASS-OTHER = інше
