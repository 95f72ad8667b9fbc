# Инциденты: как называется каждое сообщение, что оно говорит и что значат его поля.

incident-report = Сообщение об инциденте
incident-report-short = { $own_key }: { $kind }, { $occurred }, { $pos }
incident-report-full = { $author } сообщает: { $kind }, { $occurred }, координаты { $pos }. { $hazard_now_is ->
        [yes] { $author } заявляет, что опасность есть сейчас.
       *[no] { $author } не заявляет об опасности в настоящий момент.
    } { $author } просит: { $asks }. { $initial_is ->
        [yes] Это первое сообщение, возможны следующие.
       *[no] Это сообщение дополняет прежнее.
    } Это изложение одной стороны.
incident-report--own_key = Собственный номер дела
incident-report--own_key-hint = Номер, данный автором этому инциденту.
incident-report--kind = Вид
incident-report--kind-hint = О чём сообщается, словами автора.
incident-report--occurred = Время
incident-report--occurred-hint = UTC, с погрешностью, указанной автором.
incident-report--pos = Координаты
incident-report--pos-hint = WGS 84.
incident-report--pos_error_m = Погрешность координат (м)
incident-report--pos_error_m-hint = В метрах.
incident-report--vband = Высоты
incident-report--vband-hint = От и до, в метрах, с указанием уровня отсчёта.
incident-report--own = Свои средства
incident-report--own-hint = Средства и подразделения автора.
incident-report--other = Другие средства
incident-report--other-hint = Чужие средства и подразделения, как их наблюдали.
incident-report--summary = Краткое изложение
incident-report--summary-hint = Что произошло, по словам автора.
incident-report--killed = Погибшие (человек)
incident-report--killed-hint = И насколько точна цифра.
incident-report--injured = Раненые (человек)
incident-report--injured-hint = И насколько точна цифра.
incident-report--missing = Пропавшие без вести (человек)
incident-report--missing-hint = И насколько точна цифра.
incident-report--hazard_now = Опасность сейчас
incident-report--hazard_now-hint = Если да, сообщение становится FLASH.
incident-report--asks = Просьба
incident-report--asks-hint = О чём автор просит другую сторону, или ни о чём.
incident-report--initial = Первое сообщение
incident-report--initial-hint = Ожидаются ли следующие.
