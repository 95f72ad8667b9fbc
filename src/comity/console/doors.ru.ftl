# The doors and files of the line: what stands on each page, and how it comes to be there.

console-doors = Двери и дела
console-door-talks = Переговоры
console-lead-contact = Как обстоит дело с линией, что о ней объявлено, когда контакты штабов и что проверено.
console-lead-manoeuvres = Действия, проходы и районы, как их объявили стороны: окно, срок предупреждения у каждого получателя и что с чем сходится.
console-lead-launches = Уведомления с их окнами и пуски, замеченные с уведомлением или без него.
console-lead-incidents = Каждый инцидент в изложении каждой стороны, рядом. Ни одно изложение не предпочитается.
console-lead-calls = Разговоры руководителей: запрошенные, назначенные, состоявшиеся, с их изложениями; и что взяла на себя каждая сторона.
console-lead-pauses = Паузы, как они записаны и как их толкуют, и что выходит из каждого сообщения при каждом толковании.
console-lead-exchanges = Обмены пленными: оба списка, оба подсчёта и где числа расходятся.
console-lead-limits = Пределы вооружений, числа, которые объявляет каждая сторона, и другие подсчёты того же.
console-lead-figures = Числа по тем, кто их называет: на какое время и из какого источника. Ни одно не предпочитается.
console-lead-talks = Тексты по статьям и языкам, раунды переговоров и действия, которых требует текст.
console-nothing-contact = Нет ни контактов штабов, ни сигналов, ни вопросов о словах. Контакт штабов предлагается сообщением C10 и с того времени стоит здесь; вопрос о сообщении задают L13.
console-nothing-manoeuvres = Никто не объявил о действии. Уведомление о действии (A02), проходе или районе стоит здесь со сроком предупреждения у каждого получателя и со всем, с чем оно сходится.
console-nothing-launches = О пусках не уведомляли и не сообщали. Уведомление (M01) содержит окна; о замеченном пуске сообщают M05, было уведомление или нет.
console-nothing-incidents = Об инцидентах не сообщали. Сообщение (I01) открывает инцидент; затем каждая сторона даёт своё изложение, и все стоят рядом.
console-nothing-calls = Разговоров не запрашивали. Запрос (C01) открывает разговор: повестка, окно, участники; после него — изложение, которое каждая сторона подписывает или не принимает по пунктам.
console-nothing-pauses = Пауз не записано и не толкуют. Текст (Q01) открывает паузу; за ним идут толкования и сообщения, с выводом по каждому толкованию.
console-nothing-exchanges = Обменов здесь не открыто. Обмен начинается со списков обеих сторон (P02); запечатанное для других здесь не стоит.
console-nothing-limits = Пределов не согласовано и не предложено. Их открывает режим (N01); затем каждая сторона объявляет свои числа по дням, и каждое стоит рядом со своим пределом.
console-nothing-figures = Никто не назвал чисел. Число (F01) говорит, кто его называет, на какое время, и его источник (F04).
console-nothing-talks = Нет ни текстов, ни раундов переговоров. Проект текста (T01) открывает таблицу статей; раунд предлагается с местом и временем.
console-matters = Дела
console-filter = По состоянию
console-every-state = все
console-show-more = Показать ещё
console-read-here = Насколько его запечатанные сообщения открыты здесь.
console-again = Прочитать заново
console-choose-matter = Выберите дело из списка, чтобы увидеть его целиком.
console-staff-contacts = Контакты штабов
console-no-contacts = Ни один не согласован. Контакт бывает в то время, которое приняли обе стороны.
console-tests = Последние проверки
console-no-tests = Линию ещё не проверяли. Проверка (L02) доказывает путь; ответ человека на неё доказывает дежурство.
console-calls-ahead = Следующий разговор и последнее изложение
console-call-next = Следующий разговор
console-no-call-ahead = Разговор не назначен. Он назначен, когда все его стороны приняли одно и то же окно.
console-call-read-out = Последнее изложение разговора
console-no-read-out = Изложений разговоров ещё нет. После разговора каждая сторона подписывает изложение по пунктам.
console-plot-limit = предел { $n }
console-plot-left-out = { $count ->
    [one] Числа ещё { $count } стоят только в таблице.
    [few] Числа ещё { $count } стоят только в таблице.
    [many] Числа ещё { $count } стоят только в таблице.
   *[other] Числа ещё { $count } стоят только в таблице.
}
console-plot-table = Те же числа таблицей
console-plot-when = На время
console-plot-who = Кто называет
console-plot-number = Число
console-plot-note = При этом
console-plot-counted = { $of }, подсчёт { $by }
console-plot-reported = { $who }, сообщает { $by }
console-part-mismatch = Другие условия, чем в названном сообщении
console-part-field = Поле
console-part-named = названо
console-part-answered = отвечено
console-part-accounts = Изложения рядом
console-account-ours = Наше изложение
console-account-theirs = Изложение { $party }
console-account-all = Что говорят все
console-account-silent = ничего об этом не говорит
console-account-note = Каждое изложение стоит так, как его даёт сторона. Ни одно не предпочитается.
console-part-launch = Пуск
console-window = с { $start } до { $end }
console-report-matches = Его автор называет это уведомление:
console-report-notices = Уведомления на это время
console-part-leads = Срок предупреждения у каждого получателя
console-part-conflicts = Что сходится
console-part-plots = Числа во времени
console-part-arms = Пределы и числа
console-arms-as-of = На день
console-arms-party = Сторона
console-arms-status = Объявлено
console-arms-category = Категория
console-arms-value = Число
console-arms-limit = Предел
console-arms-verdict = В сравнении
console-exchange-differences = Где числа расходятся
console-part-person = Человек
console-part-remains = Останки
console-part-figures = Ряд
console-figure-claimant = Кто называет
console-figure-value = Число
console-figure-as-of = На время
console-figure-source = Источник
console-figure-state = Состояние
console-figure-words = Слова сторон
console-figure-earlier = прежнее значение
console-figure-pairs = { $count ->
    [one] Сравнена { $count } пара
    [few] Сравнены { $count } пары
    [many] Сравнено { $count } пар
   *[other] Сравнено { $count } пары
}
console-part-round = Раунд { $n }
console-part-agreement = Текст
console-round-waits = Ждёт слова: { $parties }
console-text-languages = Языки текста:
console-clause = Статья
console-clause-state = Состояние
console-clause-languages = Языки
console-part-pause = Пауза
console-pause-ends = Кончается { $when }
console-pause-readings = Тексты и толкования
console-pause-reports = Сообщения при каждом толковании
console-pause-report = Сообщение
console-part-acts = Что из этого вышло
console-part-facts = Что стоит рядом
console-clause-wordings = Текст каждого пункта, по языкам
console-exchange-lists = Списки обеих сторон
console-exchange-lists-ours = Наши списки
console-exchange-lists-theirs = Списки { $party }
console-exchange-counted = Сколько, по счёту каждой стороны
