# До разговора: справка для первого лица, часы столиц, первая повестка.

clock-there = { $party }: { $day } { $month }, { $hour }:{ $minute } (UTC{ $offset })
clock-unknown = { $party }: часовой пояс { $zone } этой машине не известен
brief-title = Справка перед разговором
brief-lead = Что стоит между сторонами, как это читает { $party }. Ничто здесь не говорит, чьё изложение верно.
brief-incidents = Открытые инциденты и вопросы
brief-conflicts = Где действия пересекаются
brief-activities = Действия
brief-pauses = Паузы и отводы
brief-limits = Ограничения
brief-ours = Наше изложение
brief-theirs = Их изложение
brief-common = Что говорят все
brief-apart = Изложено по-разному
brief-silent = молчание
brief-nothing = Здесь ничего нет.
brief-topics = Темы запроса
brief-agenda = Повестка
brief-agenda-agreed = Повестка: СОГЛАСОВАНА всеми
brief-agenda-proposed = Повестка: ПРЕДЛОЖЕНА, не согласована
brief-item = { $n }. { $title } (первой { $party }, { $minutes } мин)
brief-last = Последнее изложение, { $party }, { $when }
brief-no-last = Изложений прежних разговоров в журнале нет.
brief-actions = Открытые действия по итогам
brief-no-actions = Открытых действий по итогам нет.
brief-owner = исполняет { $party }, срок { $when }
brief-late = СРОК ПРОШЁЛ
brief-earlier = { $count ->
    [one] Ещё { $count } прежнее слово в журнале.
    [few] Ещё { $count } прежних слова в журнале.
   *[many] Ещё { $count } прежних слов в журнале.
}
brief-more = { $count ->
    [one] Ещё { $count } не нашлось места: смотрите консоль.
    [few] Ещё { $count } не нашлось места: смотрите консоль.
   *[many] Ещё { $count } не нашлось места: смотрите консоль.
}
brief-no-window = Время не назначено.
brief-at = Составлено на { $when }.
brief-cut = Срез журнала: записей { $entries }, отпечаток обстановки { $digest }.
brief-cut-entry = Срез журнала: всё, что известно записи { $entry }; записей { $entries }, отпечаток обстановки { $digest }.

voice-title = Кто у телефона: { $party }
voice-read = Прочтите вслух: { $words }
voice-figures = Цифрами: { $figures }
voice-until = Годится до { $when }, один раз.
voice-theirs = Их число: { $figures }
voice-say = Наши слова; прочтите их после того, как прочтут свои: { $words }
voice-fits = СЛОВА СОШЛИСЬ: говорящий сидит за узлом { $party }.
voice-wrong = СЛОВА НЕ СОШЛИСЬ: закончите разговор и перезвоните { $party } по известному вам номеру.
voice-state = При открытии разговора (C04) назовите запись вопроса: { $entry }.
voice-relay = Это не показывает, что посередине никто не передаёт оба голоса: обязывающее идёт по линии, письменно.

readout-title = Изложение { $entry }, { $party }
readout-root = Корень
readout-sealed = Подписано записью { $entry }: теперь можно показать часть.
readout-written = { $output }: показано пунктов: { $shown }, опущено: { $left }.
readout-signed-by = Подписали: { $parties }.
readout-omitted = { $n }. ■■■■■■ опущено
readout-left = Опущено пунктов: { $count }. Показанное входит в подписанное; ничего не изменено.
readout-signed = Подписала { $party }: { $offices }
readout-key = Слова её ключа, сравните с теми, что она объявила сама: { $words }
readout-unsigned = Никто не подписал.
