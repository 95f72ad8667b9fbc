# Ход деятельности, проходы, объявленные районы и меры, чтобы деятельность не пересекалась.

activity-begin = Начало деятельности
activity-begin-short = Начало { $re }: { $at }
activity-begin-full = { $author } заявляет, что деятельность по уведомлению { $re } началась в { $at }.
activity-begin--re = Уведомление
activity-begin--re-hint = Уведомление об этой деятельности.
activity-begin--at = Время начала
activity-begin--at-hint = UTC.
activity-begin--troops = Фактический личный состав (человек)
activity-begin--troops-hint = Общая численность участвующих и её точность.

activity-change = Изменение деятельности
activity-change-short = Изменение { $re }, { $changes_n ->
        [one] { $changes_n } поле
        [few] { $changes_n } поля
        [many] { $changes_n } полей
       *[other] { $changes_n } поля
    }
activity-change-full = { $author } изменяет то, о чём уведомлял в { $re }. Действуют новые значения; прежние остаются видны вместе со временем изменения.
activity-change--re = Уведомление
activity-change--re-hint = Изменить можно только собственное уведомление.
activity-change--changes = Новые значения
activity-change--changes-hint = Изменяемые поля с новыми значениями.
activity-change--reason = Основание
activity-change--reason-hint = Почему изменяется.

activity-end = Завершение деятельности
activity-end-short = Завершение { $re }: { $at }
activity-end-full = { $author } заявляет, что деятельность по уведомлению { $re } завершилась в { $at }. { $returned_is ->
        [YES] Силы вернулись в места обычной дислокации.
        [NO] Силы ещё не вернулись в места обычной дислокации.
       *[other] Не указано, вернулись ли силы в места обычной дислокации.
    }
activity-end--re = Уведомление
activity-end--re-hint = Уведомление об этой деятельности.
activity-end--at = Время завершения
activity-end--at-hint = UTC.
activity-end--returned = Возвращение сил
activity-end--returned-hint = Вернулись ли силы в места обычной дислокации.

activity-transit = Извещение о проходе
activity-transit-short = { $craft }: точек маршрута { $route_n }, по { $width_m } м в обе стороны
activity-transit-full = { $author } извещает о проходе: { $craft }; точек маршрута { $route_n }, по { $width_m } м в обе стороны. Разрешения не запрашивает. { without-prejudice }
activity-transit--craft = Средства
activity-transit--craft-hint = Что движется: вид, количество, позывной.
activity-transit--route = Маршрут
activity-transit--route-hint = Точки со временем и высотой или глубиной, в порядке прохождения.
activity-transit--width_m = Полуширина коридора (м)
activity-transit--width_m-hint = В обе стороны от маршрута, в метрах.
activity-transit--transponder = Ответчик
activity-transit--transponder-hint = Включён ли он.
activity-transit--radio = Радио (кГц)
activity-transit--radio-hint = Частоты, на которых средства ведут приём.
activity-transit--armed = Вооружены
activity-transit--armed-hint = Несут ли средства оружие.

activity-area = Объявление района
activity-area-short = Район, объявленный { $author }: { $kind }, { $window }, { $area }
activity-area-full = Район, объявленный { $author } ({ $kind }), { $window }: { $area }. Кто его признаёт, а кто нет, — это множество сторон; каждая говорит за себя. { $consequence_is ->
        [absent] { $author } о последствиях не заявляет.
       *[given] { $author } заявляет: { $consequence }
    } { without-prejudice }
activity-area--kind = Вид
activity-area--kind-hint = Вид района, как его объявляет автор.
activity-area--area = Район
activity-area--area-hint = WGS 84.
activity-area--vband = Высоты
activity-area--vband-hint = От и до, в метрах, с указанием уровня отсчёта.
activity-area--window = С и по
activity-area--window-hint = UTC.
activity-area--review_at = Пересмотр
activity-area--review_at-hint = Когда автор рассмотрит его снова.
activity-area--basis = Заявленное основание
activity-area--basis-hint = Правовое или оперативное основание, на которое ссылается автор.
activity-area--applies_to = Относится к
activity-area--applies_to-hint = Виды средств, которых это касается.
activity-area--consequence = Заявленные последствия
activity-area--consequence-hint = Что заявляет автор; показывается как его заявление, никогда как тревога.
activity-area--public_notice = Открытое извещение
activity-area--public_notice-hint = Номер NOTAM или навигационного предупреждения.

activity-conflict = Пересечение двух видов деятельности
activity-conflict-short = Пересечение { $subjects }, { $overlap_window }: { $severity }
activity-conflict-full = { $author } заявляет, что { $subjects } пересекаются, { $overlap_window }, в районе: { $overlap_area }. Расчёт по правилу { $rule }. Это расчёт, который сделал { $author }.
activity-conflict--subjects = Затронутые извещения
activity-conflict--subjects-hint = Два или более.
activity-conflict--overlap_window = Общее время
activity-conflict--overlap_window-hint = UTC.
activity-conflict--overlap_area = Общий район
activity-conflict--overlap_area-hint = WGS 84.
activity-conflict--overlap_vband = Общие высоты
activity-conflict--overlap_vband-hint = От и до, в метрах, с указанием уровня отсчёта.
activity-conflict--severity = Значимость
activity-conflict--severity-hint = К сведению, осторожно или опасно, словами автора.
activity-conflict--rule = Правило
activity-conflict--rule-hint = Правило и версия расчёта.

activity-deconflict = Предложение о разведении
activity-deconflict-short = Предложение по { $re }, { $measures_n ->
        [one] { $measures_n } мера
        [few] { $measures_n } меры
        [many] { $measures_n } мер
       *[other] { $measures_n } меры
    }
activity-deconflict-full = { $author } предлагает меры по { $re }, срок { $valid }. Они действуют для тех, кто примет именно эти условия; молчание ничего не принимает.
activity-deconflict--re = О чём
activity-deconflict--re-hint = Заявленное пересечение.
activity-deconflict--measures = Меры
activity-deconflict--measures-hint = Что меняется, в каком извещении, и новое значение.
activity-deconflict--h_sep_m = Выдерживаемое расстояние (м)
activity-deconflict--h_sep_m-hint = По горизонтали, в метрах.
activity-deconflict--v_sep_m = Выдерживаемая разность высот (м)
activity-deconflict--v_sep_m-hint = По вертикали, в метрах.
activity-deconflict--radio = Радио (кГц)
activity-deconflict--radio-hint = Частоты, на которых ведут приём обе стороны.
activity-deconflict--valid = Срок
activity-deconflict--valid-hint = С и по, UTC.
