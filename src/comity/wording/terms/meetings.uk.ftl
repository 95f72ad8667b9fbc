# Перетини: що зустрічає справа у просторі й часі, за розрахунком.

meets-rows = { $n ->
    [0] Ніщо з порівнюваного не опиняється надто близько.
    [one] { $n } пара, на яку треба поглянути.
    [few] { $n } пари, на які треба поглянути.
   *[many] { $n } пар, на які треба поглянути.
}
meets-CONFLICT = ПЕРЕТИН: { $other }
meets-MARGINAL = НЕВИЗНАЧЕНО: { $other }; чи перетинаються, сказати не можна
meets-CLEAR = ПЕРЕТИНУ НЕМАЄ: { $other }
meets-inside = ПЕРЕТИН: усередині району, оголошеного стороною { $party } ({ $entry })
meets-other = { $what } сторони { $party } ({ $entry })
meets-ACTIVITY = діяльність
meets-TRANSIT = прохід
meets-AREA = оголошений район
meets-LAUNCH = пуск
meets-SITE = захищений об’єкт
meets-MOVEMENT = гуманітарне пересування
meets-SILENCE = режим тиші
meets-RECOVERY = піднімання
meets-RESCUE = пошук і рятування
meets-EXCHANGE = обмін полоненими
meets-PAUSE = пауза
meets-OBJECTS = захищені паузою об’єкти
meets-LINE = лінія з її смугою
meets-FORCE = оголошене застосування сили
meets-STAND_BACK = відхід
limits-touched = Зачеплено межу: { $what }.
limits-numbers = { $label }: заявлено { $value }, не більше { $limit }
meets-heights = від { $lower } до { $upper }
meets-no-limit = без межі
meets-overlap = накладаються в точці { $where }
meets-apart-by = відстань { $distance }, найближче в точці { $where }
meets-unsure-TIME = не визначено за часом
meets-unsure-HEIGHT = не визначено за висотою
meets-unsure-PLACE = не визначено за місцем
meets-apart-TIME = розділені за часом
meets-apart-HEIGHT = розділені за висотою
meets-apart-PLACE = розділені за місцем
meets-rule = правило { $rule }
meets-nearest = Найближче: { $other }, { $distance }.
error-area-only-named = Район лише названо, і порівняти його не можна; накресліть його, щоб було видно, з чим він перетинається.
state-CONFLICT-DETECTED = ВИЯВЛЕНО
state-CONFLICT-RESOLVED = УСУНЕНО
