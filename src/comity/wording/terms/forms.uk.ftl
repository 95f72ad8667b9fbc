# Форми: як пишуть значення, частини складених полів і що перечитують до надсилання.

form-now = зараз
form-moment-weekday = { $weekday }, { $long }
form-weekday-1 = понеділок
form-weekday-2 = вівторок
form-weekday-3 = середа
form-weekday-4 = четвер
form-weekday-5 = п’ятниця
form-weekday-6 = субота
form-weekday-7 = неділя
form-ahead = за { $away }
form-ago = { $away } тому

# Інші назви через |; літери N, S, E і W читаються всіма мовами.
form-hemisphere-N = пн. ш.|пн.ш.|пн.|північної широти
form-hemisphere-S = пд. ш.|пд.ш.|пд.|південної широти
form-hemisphere-E = сх. д.|сх.д.|сх.|східної довготи
form-hemisphere-W = зх. д.|зх.д.|зх.|західної довготи
form-unit-NM = nm|мор. милі|мор. миля|мор. миль|морських миль|морські милі
form-unit-FT = ft|фут|фути|фута|футів
form-unit-KHZ = кгц
form-unit-MHZ = мгц

form-example-line = Туман
form-example-text = Туман до полудня.

form-way-moment = 051430ZFEB26, 2026-02-05T14:30:00Z або +30min від цього моменту; завжди UTC.
form-way-place = 54°30′00″N 018°00′00″E, 54-30.0N 018-00.0E або 54.5, 18.0.
form-way-quantity = 3, близько 3, щонайменше 3, 10-12 або невідомо.
form-way-measure = Число з одиницею.
form-way-duration = Число з одиницею: 45min, 2h, 1d.
form-way-entry = Перші знаки запису, як їх показують списки.
form-way-date = Рік-місяць-день.
form-way-date-partial = Рік, рік-місяць або рік-місяць-день.
form-way-mmdd = Місяць-день.

form-within-low-high = від { $low } до { $high }
form-within-low = щонайменше { $low }
form-within-high = щонайбільше { $high }

form-common = Ще: власний номер справи, строк бажаної відповіді, видимість …

form-key-party = Сторона
form-key-lang = Мова
form-key-code = Для
form-key-field = Поле
form-key-uint = Номер
form-key-other = Для

form-shape-circle = коло
form-shape-polygon = багатокутник
form-shape-corridor = коридор
form-shape-sector = сектор
form-shape-named = названий район

form-part-circle-centre = Центр
form-part-circle-radius_m = Радіус
form-part-polygon-rings = Контури
form-part-polygon-rings-hint = Спершу зовнішній контур, потім вирізи. Першу точку не повторювати.
form-part-polygon-edges = Сторони
form-part-corridor-path = Точки середньої лінії
form-part-corridor-half_width_m = Половина ширини
form-part-sector-centre = Центр
form-part-sector-inner_m = Внутрішній радіус
form-part-sector-outer_m = Зовнішній радіус
form-part-sector-from_mdeg = Від азимута
form-part-sector-to_mdeg = За годинниковою стрілкою до азимута
form-part-named-code = Код
form-part-named-text = Назва
form-part-window-start = Початок
form-part-window-end = Кінець
form-part-window-end-hint = Перший момент, який уже не входить.
form-part-window-err_s = Похибка
form-part-vband-lo = Нижня межа
form-part-vband-lo-hint = Глибина пишеться зі знаком мінус.
form-part-vband-hi = Верхня межа
form-part-vband-hi-hint = Якщо не дана, її немає.
form-part-vband-ref = Відлік від
form-part-route_point-pos = Місце
form-part-route_point-t = Час
form-part-route_point-alt_m = Висота
form-part-craft-kind = Вид
form-part-craft-type = Тип
form-part-craft-count = Скільки
form-part-craft-callsign = Позивний
form-part-craft-hull = Бортовий номер
form-part-craft-party = Сторона
form-part-phase-n = Номер
form-part-phase-window = Час
form-part-phase-area = Район
form-part-phase-purpose = Мета
form-part-counterpart-a = Служба
form-part-counterpart-b = Її співрозмовник
form-part-counterpart-capacity_a = У якості (перша)
form-part-counterpart-capacity_b = У якості (друга)
form-part-counterpart-level = Рівень
form-part-threshold-key = Назва
form-part-threshold-value = Значення
form-part-named_place-code = Код
form-part-named_place-names = Назви
form-part-named_place-pos = Місце
form-part-answer-n = Питання
form-part-answer-status = Відповідь
form-part-answer-text = Словами
form-part-answer-refs = Названі записи
form-part-assertion-key = Про що
form-part-assertion-value = Значення
form-part-assertion-unit = Одиниця
form-part-assertion-confidence = Наскільки певно
form-part-assertion-basis = На якій підставі
form-part-assertion-evidence = Записи в основі
form-part-dmeasure-subject = Про запис
form-part-dmeasure-kind = Захід
form-part-dmeasure-value = Значення
form-part-sla-held_s = Отримано за
form-part-sla-opened_s = Відкрито за
form-part-sla-answered_s = Відповідь за
form-part-budget-bytes_day = Октетів на добу
form-part-budget-entries_day = Записів на добу
form-part-budget-flash_reserve = Запас FLASH
form-part-head-feed = Стрічка
form-part-head-size = Записів
form-part-head-root = Корінь
form-part-key-alg = Алгоритм
form-part-key-raw = Октети
form-part-key-plain = Звичайний ключ
form-part-key-pq = Другий ключ

error-form-refused = «{ $field }»: { $reason }; напишіть, наприклад: { $example }.
error-form-out-of-range = «{ $field }»: число не між { $low } і { $high }; напишіть інше.
error-form-needed = «{ $field }» має бути; напишіть, наприклад: { $example }.
error-form-filled = Форму заповнено; більше питань немає, надішліть її або поверніться назад.

reason-no-place = це не місце
reason-two-places = місце і градуси поруч розходяться
reason-comma = кома може розділяти два числа або дріб одного
reason-hemispheres = потрібні N або S та E або W
reason-degrees-or-minutes = цифри можуть бути градусами або градусами й хвилинами
reason-figures = кількість цифр не пасує ні градусам із хвилинами, ні секундам
reason-sixty = хвилини й секунди менші за 60
reason-latitude = широта понад 90°
reason-longitude = довгота понад 180°
reason-no-moment = це не момент
reason-two-moments = група дати й часу та момент поруч розходяться
reason-zone = потрібен часовий пояс, а групи дати й часу завжди в Z
reason-weekday = це інший день тижня
reason-no-duration = це не строк
reason-duration-unit = потрібна одиниця
reason-no-number = це не число
reason-not-whole = має вийти ціле
reason-mark = знак може відділяти тисячі або дріб
reason-unit = такої одиниці тут немає
reason-unit-missing = потрібна одиниця
reason-no-quantity = це не кількість
reason-no-choice = серед варіантів такого немає
reason-two-choices = так називаються два варіанти
reason-no-figures = є знаки крім 0-9 і a-f

echo-title = Перечитайте до надсилання в інших виглядах:
echo-place = { $seconds } = { $minutes } = { $degrees }
echo-moment = { $dtg } = { $long }, { $relative }
echo-window = триває { $length }
echo-swapped = { $label } лежить далеко від інших місць; якщо поміняти широту й довготу, ляже поруч із ними. Перечитайте: { $seconds }
