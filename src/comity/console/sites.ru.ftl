# Список объектов: проекты и их утверждение.

console-page-sites = Список объектов
console-page-sitelist = Объекты на столе и отправленные
console-sites-lead = Защищённые объекты (A15) из таблицы: каждая строка становится отдельным сообщением, запечатанным для сторон, выбранных ниже. Отсюда ничего не отправляется.
console-sites-file = Файл: CSV или XLSX
console-sites-long = Файл слишком велик для одной формы; разделите его.
console-sites-paste = Список, вставленный как CSV
console-sites-columns = Первая строка называет столбцы в любом порядке; не более { $most } объектов. Место: lat и lon или один столбец place в любой форме. Названия на нескольких языках: name_en, name_fr. Например:
console-sites-beside = Для каждого объекта, о котором список этого не говорит
console-sites-look = Прочесть список и показать на карте
console-sites-keep = { $count ->
    [one] Сохранить { $count } объект как проект
    [few] Сохранить { $count } объекта как проекты
   *[many] Сохранить { $count } объектов как проекты
}
console-sites-read = Что прочитано
console-sites-count = Годных строк: { $good }. Строк, которые нельзя отправить и которые не войдут: { $bad }.
console-sites-unread = Столбцы, которые здесь ничего не значат:
console-sites-row = Строка
console-sites-id = Идентификатор
console-sites-name = Название
console-sites-place = Место во всех формах
console-sites-result = Итог
console-sites-good = Можно отправить.
console-sites-again = Вы уведомили об этом объекте в { $when }: это подтверждает его заново.
console-sites-same-place = В том же месте, что и ваш объект { $site }.
console-sites-waiting = Ждут утверждения
console-sites-draft = Проект
console-sites-release = Утвердить все отмеченные
console-sites-release-hint = Каждый утверждается вашим ключом таким, как он стоит выше, один за другим. Первый отказ останавливает остальные.
console-sites-stopped = Остановлено на { $site }.
console-sites-gone = Утверждены до него:
console-sites-none-gone = До него не утверждён ни один.
console-sites-sent = Отправлены
console-sites-none = Ни один объект ещё не отправлен.
console-sites-past = заменено или срок истёк
console-sites-named-in = Язык столбца name
