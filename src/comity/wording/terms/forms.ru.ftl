# Формы: как пишут значения, части составных полей и что перечитывают до отправки.

form-now = сейчас
form-moment-weekday = { $weekday }, { $long }
form-weekday-1 = понедельник
form-weekday-2 = вторник
form-weekday-3 = среда
form-weekday-4 = четверг
form-weekday-5 = пятница
form-weekday-6 = суббота
form-weekday-7 = воскресенье
form-ahead = через { $away }
form-ago = { $away } назад

# Другие названия через |; буквы N, S, E и W читаются на всех языках.
form-hemisphere-N = с. ш.|с.ш.|с.|северной широты
form-hemisphere-S = ю. ш.|ю.ш.|ю.|южной широты
form-hemisphere-E = в. д.|в.д.|в.|восточной долготы
form-hemisphere-W = з. д.|з.д.|з.|западной долготы
form-unit-NM = nm|мор. мили|мор. миля|мор. миль|морских миль|морские мили
form-unit-FT = ft|фут|фута|футов
form-unit-KHZ = кгц
form-unit-MHZ = мгц

form-example-line = Туман
form-example-text = Туман до полудня.

form-way-moment = 051430ZFEB26, 2026-02-05T14:30:00Z или +30min от сего момента; всегда UTC.
form-way-place = 54°30′00″N 018°00′00″E, 54-30.0N 018-00.0E или 54.5, 18.0.
form-way-quantity = 3, около 3, не менее 3, 10-12 или неизвестно.
form-way-measure = Число с единицей.
form-way-duration = Число с единицей: 45min, 2h, 1d.
form-way-entry = Первые знаки записи, как их показывают списки.
form-way-date = Год-месяц-день.
form-way-date-partial = Год, год-месяц или год-месяц-день.
form-way-mmdd = Месяц-день.

form-within-low-high = от { $low } до { $high }
form-within-low = не менее { $low }
form-within-high = не более { $high }

form-common = Ещё: свой номер дела, срок желаемого ответа, видимость …

form-key-party = Сторона
form-key-lang = Язык
form-key-code = Для
form-key-field = Поле
form-key-uint = Номер
form-key-other = Для

form-shape-circle = круг
form-shape-polygon = многоугольник
form-shape-corridor = коридор
form-shape-sector = сектор
form-shape-named = названный район

form-part-circle-centre = Центр
form-part-circle-radius_m = Радиус
form-part-polygon-rings = Контуры
form-part-polygon-rings-hint = Сначала внешний контур, затем вырезы. Первую точку не повторять.
form-part-polygon-edges = Стороны
form-part-corridor-path = Точки средней линии
form-part-corridor-half_width_m = Половина ширины
form-part-sector-centre = Центр
form-part-sector-inner_m = Внутренний радиус
form-part-sector-outer_m = Внешний радиус
form-part-sector-from_mdeg = От азимута
form-part-sector-to_mdeg = По часовой стрелке до азимута
form-part-named-code = Код
form-part-named-text = Название
form-part-window-start = Начало
form-part-window-end = Конец
form-part-window-end-hint = Первый момент, который уже не входит.
form-part-window-err_s = Погрешность
form-part-vband-lo = Нижняя граница
form-part-vband-lo-hint = Глубина пишется со знаком минус.
form-part-vband-hi = Верхняя граница
form-part-vband-hi-hint = Если не дана, её нет.
form-part-vband-ref = Отсчёт от
form-part-route_point-pos = Место
form-part-route_point-t = Время
form-part-route_point-alt_m = Высота
form-part-craft-kind = Вид
form-part-craft-type = Тип
form-part-craft-count = Сколько
form-part-craft-callsign = Позывной
form-part-craft-hull = Бортовой номер
form-part-craft-party = Сторона
form-part-phase-n = Номер
form-part-phase-window = Время
form-part-phase-area = Район
form-part-phase-purpose = Цель
form-part-counterpart-a = Служба
form-part-counterpart-b = Её собеседник
form-part-counterpart-capacity_a = В качестве (первая)
form-part-counterpart-capacity_b = В качестве (вторая)
form-part-counterpart-level = Уровень
form-part-threshold-key = Название
form-part-threshold-value = Значение
form-part-named_place-code = Код
form-part-named_place-names = Названия
form-part-named_place-pos = Место
form-part-answer-n = Вопрос
form-part-answer-status = Ответ
form-part-answer-text = Словами
form-part-answer-refs = Названные записи
form-part-assertion-key = О чём
form-part-assertion-value = Значение
form-part-assertion-unit = Единица
form-part-assertion-confidence = Насколько уверенно
form-part-assertion-basis = На каком основании
form-part-assertion-evidence = Записи в основе
form-part-dmeasure-subject = О записи
form-part-dmeasure-kind = Мера
form-part-dmeasure-value = Значение
form-part-sla-held_s = Получено за
form-part-sla-opened_s = Открыто за
form-part-sla-answered_s = Отвечено за
form-part-budget-bytes_day = Октетов в сутки
form-part-budget-entries_day = Записей в сутки
form-part-budget-flash_reserve = Запас FLASH
form-part-head-feed = Лента
form-part-head-size = Записей
form-part-head-root = Корень
form-part-key-alg = Алгоритм
form-part-key-raw = Октеты
form-part-key-plain = Обычный ключ
form-part-key-pq = Второй ключ

error-form-refused = «{ $field }»: { $reason }; напишите, например: { $example }.
error-form-out-of-range = «{ $field }»: число не между { $low } и { $high }; напишите другое.
error-form-needed = «{ $field }» должно быть; напишите, например: { $example }.
error-form-filled = Форма заполнена; больше вопросов нет, отправьте её или вернитесь назад.

reason-no-place = это не место
reason-two-places = место и градусы рядом расходятся
reason-comma = запятая может разделять два числа или дробь одного
reason-hemispheres = нужны N или S и E или W
reason-degrees-or-minutes = цифры могут быть градусами или градусами и минутами
reason-figures = число цифр не подходит ни градусам с минутами, ни секундам
reason-sixty = минуты и секунды меньше 60
reason-latitude = широта больше 90°
reason-longitude = долгота больше 180°
reason-no-moment = это не момент
reason-two-moments = группа даты и времени и момент рядом расходятся
reason-zone = нужен часовой пояс, а группы даты и времени всегда в Z
reason-weekday = это другой день недели
reason-no-duration = это не срок
reason-duration-unit = нужна единица
reason-no-number = это не число
reason-not-whole = должно выйти целое
reason-mark = знак может отделять тысячи или дробь
reason-unit = такой единицы здесь нет
reason-unit-missing = нужна единица
reason-no-quantity = это не количество
reason-no-choice = среди вариантов такого нет
reason-two-choices = так называются два варианта
reason-no-figures = есть знаки кроме 0-9 и a-f

echo-title = Перечитайте до отправки в других видах:
echo-place = { $seconds } = { $minutes } = { $degrees }
echo-moment = { $dtg } = { $long }, { $relative }
echo-window = длится { $length }
echo-swapped = { $label } лежит далеко от других мест; если поменять широту и долготу, ляжет рядом с ними. Перечитайте: { $seconds }
