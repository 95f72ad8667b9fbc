# Складання, проєкти та їх затвердження.

console-page-compose = Скласти
console-page-drafts = Проєкти
console-page-types = Скласти
console-page-draft = Проєкт
console-family-line = Лінія: перевірки, відповіді, текст, виправлення
console-family-keys = Ключі
console-family-activity = Маневри, райони та проходи
console-family-launch = Пуски
console-family-incident = Інциденти та запитання
console-family-call = Розмови керівників
console-family-arms = Межі озброєнь
console-family-persons = Обміни людьми
console-family-talks = Переговори та тексти
console-family-pause = Припинення вогню та паузи
console-family-figures = Цифри
console-find-type = Знайти вид: кілька літер назви, код або родина
console-find = Знайти
console-no-type-found = Немає виду з такими словами. Введіть менше літер або код.
console-two-officers = два офіцери
console-on-line = На лінії
console-other-type = Обрати інший вид
console-preview = Що з цього вийде
console-preview-empty = Заповніть форму: тут з’явиться, з чим повідомлення зустрінеться, строк попередження та текст.
console-needed = обов’язково
console-example = Приклад:
console-shape = Форма
console-no-shape = без району
console-show-fields = Показати поля
console-paste = Вставити район
console-paste-lead = Координати в будь-якому записі, по одній у рядку; або текст NOTAM, GeoJSON, KML, GPX чи YAML
console-which-area = У тексті кілька районів. Котрий із них?
console-draw-area = Намалювати на карті: { $label }
console-take = Взяти
console-add = Додати: { $label }
console-remove = Прибрати: { $label }
console-lasts = триває { $length }
console-swapped = Широту й довготу, можливо, переставлено: { $seconds }
console-goes-to = Кому
console-goes-to-all = Без вибору повідомлення йде всім сторонам лінії.
console-all = усім
console-precedence = Терміновість
console-usual = звичайна для виду
console-more-fields = Інші поля
console-override = Надіслати попри перевірку
console-override-hint = Чому надсилається попри позначку або без потрібного затвердження. Причина йде разом із повідомленням.
console-override-do = Зберегти причину; попередні затвердження більше не діють
console-beside = Поруч текст мовою:
console-language-of = мова сторони { $party }
console-release-and-send = Затвердити й надіслати
console-save-draft = Зберегти як проєкт
console-release-hint = Затверджується ключем офіцера { $officer }. Що потребує другого офіцера, чекає серед проєктів, доки той не затвердить його на іншому робочому місці.
console-correction-of = Виправлення: { $title }
console-correction-lead = Змініть те, що слід виправити: виправлення скаже, що стало іншим. Сказане раніше лишається видним усім.
console-reason = Причина
console-to-mend = { $count ->
    [one] { $count } поле не заповнене або не читається
    [few] { $count } поля не заповнені або не читаються
   *[many] { $count } полів не заповнені або не читаються
}
console-would-go = Кому піде
console-key-ends = кінець ключа
console-not-written = Ніхто з офіцерів не писав стороні { $party } 30 діб: вас попросять назвати її ще раз.
console-sealed-to = Прочитати зможуть:
console-needs-officers = { $count ->
    [0] Затвердження офіцера не потрібне.
    [one] Затвердити має { $count } офіцер.
    [few] Затвердити мають { $count } офіцери.
   *[many] Затвердити мають { $count } офіцерів.
}
console-needs-staff = Один із них обіймає посаду штабу або вище.
console-conflicts = З чим зустрічається
console-not-compared = Не порівняно: { $why }
console-nowhere = Не названо місця й часу, що могли б із чимось зустрітися.
console-lead = Строк попередження:
console-foreseen = Що позначить кожен читач
console-needs-reason = Без причини не затверджується.
console-protected = Під захистом у цей час
console-texts = Текст
console-empty-drafts = Проєктів немає. Збережене й те, що потребує другого офіцера, стоїть тут до надсилання.
console-released-of = Затвердили { $given } із { $needed }
console-draft = Проєкт
console-releases = Затвердження
console-must-still = { $count ->
    [0] Більше нічиє затвердження не потрібне.
    [one] Затвердити має ще { $count } офіцер.
    [few] Затвердити мають ще { $count } офіцери.
   *[many] Затвердити мають ще { $count } офіцерів.
}
console-could-release = Офіцери цього вузла, які ще не затвердили:
console-release = Затвердити
console-release-last = Затвердити й надіслати
console-signed-by = ключем офіцера { $officer }
console-second-terminal = Ви затвердили. Наступний офіцер затверджує на іншому робочому місці.
console-send = Надіслати
console-change = Змінити
console-drop = Вилучити
console-drop-lead = Проєкт зникне зовсім. З нього нічого не надіслано.
console-name-again = Ніхто з офіцерів не писав стороні { $party } 30 діб. Введіть { $party }, якщо мається на увазі саме вона.
console-echo = Місця й час в іншому записі
console-act-correct = Виправити
console-act-withdraw = Відкликати
