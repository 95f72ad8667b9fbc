# Составление, проекты и их утверждение.

console-page-compose = Составить
console-page-drafts = Проекты
console-page-types = Составить
console-page-draft = Проект
console-family-line = Линия: проверки, ответы, текст, исправления
console-family-keys = Ключи
console-family-activity = Манёвры, районы и проходы
console-family-launch = Пуски
console-family-incident = Инциденты и вопросы
console-family-call = Переговоры руководителей
console-family-arms = Пределы вооружений
console-family-persons = Обмены людьми
console-family-talks = Переговоры и тексты
console-family-pause = Прекращение огня и паузы
console-family-figures = Цифры
console-find-type = Найти вид: несколько букв названия, код или семейство
console-find = Найти
console-no-type-found = Нет вида с такими словами. Введите меньше букв или код.
console-two-officers = два офицера
console-on-line = По линии
console-other-type = Выбрать другой вид
console-preview = Что из этого выйдет
console-preview-empty = Заполните форму: здесь появится, с чем сообщение встретится, срок предупреждения и текст.
console-needed = обязательно
console-example = Пример:
console-shape = Форма
console-no-shape = без района
console-show-fields = Показать поля
console-paste = Вставить район
console-paste-lead = Координаты в любой записи, по одной в строке; или текст NOTAM, GeoJSON, KML, GPX или YAML
console-which-area = В тексте несколько районов. Какой из них?
console-draw-area = Нарисовать на карте: { $label }
console-take = Взять
console-add = Добавить: { $label }
console-remove = Убрать: { $label }
console-lasts = длится { $length }
console-swapped = Широта и долгота, возможно, переставлены: { $seconds }
console-goes-to = Кому
console-goes-to-all = Без выбора сообщение идёт всем сторонам линии.
console-all = всем
console-precedence = Срочность
console-usual = обычная для вида
console-more-fields = Другие поля
console-override = Отправить вопреки проверке
console-override-hint = Почему отправляется вопреки отметке или без нужного утверждения. Причина идёт вместе с сообщением.
console-override-do = Сохранить причину; прежние утверждения больше не действуют
console-beside = Рядом текст на языке:
console-language-of = язык стороны { $party }
console-release-and-send = Утвердить и отправить
console-save-draft = Сохранить как проект
console-release-hint = Утверждается ключом офицера { $officer }. Что требует второго офицера, ждёт среди проектов, пока тот не утвердит его на другом рабочем месте.
console-correction-of = Исправление: { $title }
console-correction-lead = Измените то, что нужно исправить: исправление скажет, что стало иным. Сказанное прежде остаётся видно всем.
console-reason = Причина
console-to-mend = { $count ->
    [one] { $count } поле не заполнено или не читается
    [few] { $count } поля не заполнены или не читаются
   *[many] { $count } полей не заполнены или не читаются
}
console-would-go = Кому пойдёт
console-key-ends = конец ключа
console-not-written = Никто из офицеров не писал стороне { $party } 30 суток: вас попросят назвать её ещё раз.
console-sealed-to = Прочесть смогут:
console-needs-officers = { $count ->
    [0] Утверждения офицера не нужно.
    [one] Утвердить должен { $count } офицер.
    [few] Утвердить должны { $count } офицера.
   *[many] Утвердить должны { $count } офицеров.
}
console-needs-staff = Один из них занимает должность штаба или выше.
console-conflicts = С чем встречается
console-not-compared = Не сравнено: { $why }
console-nowhere = Не названы место и время, которые могли бы с чем-то встретиться.
console-lead = Срок предупреждения:
console-foreseen = Что отметит каждый читающий
console-needs-reason = Без причины не утверждается.
console-protected = Под защитой в это время
console-texts = Текст
console-empty-drafts = Проектов нет. Сохранённое и то, что требует второго офицера, стоит здесь до отправки.
console-released-of = Утвердили { $given } из { $needed }
console-draft = Проект
console-releases = Утверждения
console-must-still = { $count ->
    [0] Больше ничьё утверждение не нужно.
    [one] Утвердить должен ещё { $count } офицер.
    [few] Утвердить должны ещё { $count } офицера.
   *[many] Утвердить должны ещё { $count } офицеров.
}
console-could-release = Офицеры этого узла, которые ещё не утвердили:
console-release = Утвердить
console-release-last = Утвердить и отправить
console-signed-by = ключом офицера { $officer }
console-second-terminal = Вы утвердили. Следующий офицер утверждает на другом рабочем месте.
console-send = Отправить
console-change = Изменить
console-drop = Удалить
console-drop-lead = Проект исчезнет совсем. Из него ничего не отправлено.
console-name-again = Никто из офицеров не писал стороне { $party } 30 суток. Введите { $party }, если имеется в виду именно она.
console-echo = Места и время в другой записи
console-act-correct = Исправить
console-act-withdraw = Отозвать
