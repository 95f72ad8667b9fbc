# Пересечения: что встречает дело в пространстве и времени, по расчёту.

meets-rows = { $n ->
    [0] Ничто из сравнимого не оказывается слишком близко.
    [one] { $n } пара, на которую надо взглянуть.
    [few] { $n } пары, на которые надо взглянуть.
   *[many] { $n } пар, на которые надо взглянуть.
}
meets-CONFLICT = ПЕРЕСЕЧЕНИЕ: { $other }
meets-MARGINAL = НЕОПРЕДЕЛЁННО: { $other }; пересекаются ли, сказать нельзя
meets-CLEAR = ПЕРЕСЕЧЕНИЯ НЕТ: { $other }
meets-inside = ПЕРЕСЕЧЕНИЕ: внутри района, объявленного стороной { $party } ({ $entry })
meets-other = { $what } стороны { $party } ({ $entry })
meets-ACTIVITY = деятельность
meets-TRANSIT = проход
meets-AREA = объявленный район
meets-LAUNCH = пуск
meets-SITE = защищённый объект
meets-MOVEMENT = гуманитарное передвижение
meets-SILENCE = режим тишины
meets-RECOVERY = подъём
meets-RESCUE = поиск и спасание
meets-EXCHANGE = обмен пленными
meets-PAUSE = пауза
meets-OBJECTS = защищаемые паузой объекты
meets-LINE = линия с её полосой
meets-FORCE = объявленное применение силы
meets-STAND_BACK = отход
limits-touched = Затронут предел: { $what }.
limits-numbers = { $label }: заявлено { $value }, не более { $limit }
meets-heights = от { $lower } до { $upper }
meets-no-limit = без предела
meets-overlap = накладываются в точке { $where }
meets-apart-by = расстояние { $distance }, ближе всего в точке { $where }
meets-unsure-TIME = не определено по времени
meets-unsure-HEIGHT = не определено по высоте
meets-unsure-PLACE = не определено по месту
meets-apart-TIME = разделены по времени
meets-apart-HEIGHT = разделены по высоте
meets-apart-PLACE = разделены по месту
meets-rule = правило { $rule }
meets-nearest = Ближе всего: { $other }, { $distance }.
error-area-only-named = Район только назван, и сравнить его нельзя; начертите его, чтобы было видно, с чем он пересекается.
state-CONFLICT-DETECTED = ОБНАРУЖЕНО
state-CONFLICT-RESOLVED = УСТРАНЕНО
