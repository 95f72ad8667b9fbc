# Слова о лицах: коды, составные части, состояния.

code-PCAT-MILITARY = военные
code-PCAT-CIVILIAN = гражданские
code-PCAT-REMAINS = останки
code-PCAT-MEDICAL = медицинский персонал
code-PCAT-CHAPLAIN = священнослужители
code-PCAT-MINOR = дети
code-PCAT-WOUNDED = раненые
code-PCAT-UNKNOWN = категория не известна

code-CRIT-SEVERELY_WOUNDED = тяжелораненые
code-CRIT-SEVERELY_SICK = тяжелобольные
code-CRIT-UNDER_25 = до 25 лет
code-CRIT-WOMEN = женщины
code-CRIT-LONG_HELD = давно удерживаемые
code-CRIT-CIVILIAN = гражданские
code-CRIT-ALL_FOR_ALL = всех на всех
code-CRIT-OTHER = иное

code-LIST-REQUESTED = запрошенный
code-LIST-OFFERED = предложенный

code-REVEAL-NEUTRAL = нейтральной стороне
code-REVEAL-FULL = целиком, другой стороне
code-REVEAL-PSI = только общее (PSI)
code-REVEAL-SLICED = по частям, поочерёдно

code-LISTVERDICT-CONFIRM_HELD = удерживается, подтверждено
code-LISTVERDICT-NOT_HELD = не удерживается
code-LISTVERDICT-IDENTITY_UNCLEAR = личность не ясна
code-LISTVERDICT-ALREADY_RELEASED = уже освобождён
code-LISTVERDICT-DECEASED = умер
code-LISTVERDICT-NOT_IN_CRITERIA = не по критериям
code-LISTVERDICT-REFUSE = не принимает

code-PARITY-EQUAL_TOTAL = поровну в сумме
code-PARITY-EQUAL_BY_CATEGORY = поровну в каждой категории
code-PARITY-RATIO = по соотношению
code-PARITY-ALL_FOR_ALL = всех на всех
code-PARITY-LIST_ONLY = только по спискам

code-READY-READY = готов
code-READY-HOLD = ждёт
code-READY-NOT_COMING = не прибудет
code-READY-ON_SITE = на месте

code-TALLYROLE-GIVER = передающая сторона
code-TALLYROLE-RECEIVER = принимающая сторона
code-TALLYROLE-WITNESS = свидетель

code-HANDRESULT-HANDED = передан
code-HANDRESULT-NOT_PRESENTED = не представлен
code-HANDRESULT-RECEIVER_REFUSED = принимающая сторона не принимает
code-HANDRESULT-ABSENT = отсутствует
code-HANDRESULT-DIED = умер
code-HANDRESULT-EXTRA = передан вне плана

code-CONDITION-GOOD = хорошее
code-CONDITION-WEAKENED = ослаблен
code-CONDITION-UNDERWEIGHT = недостаток веса
code-CONDITION-WOUNDED = ранен
code-CONDITION-SICK = болен
code-CONDITION-PSYCHOLOGICAL_DISTRESS = тяжёлое психологическое состояние
code-CONDITION-NOT_STATED = НЕ УКАЗАНО

code-DISC-OPEN = открыто
code-DISC-EXPLAINED = объяснено
code-DISC-CONTESTED = оспаривается

part-list-entry = { $n }: { $person_key }, { $category }
part-list-comment = { $n }: { $verdict }
part-list-comment-note = { $value }
part-plan-line = { $n }: { $person_key }, { $direction }: { $category_by }
part-hand-row = { $person_key }: { $result }

state-EXCHANGE-LISTS = СПИСКИ ЗАФИКСИРОВАНЫ
state-EXCHANGE-COMMENTED = К СПИСКАМ ЕСТЬ ЗАМЕЧАНИЯ
state-EXCHANGE-NOT_FIXED = НЕ ЗАФИКСИРОВАН: план приняли не все стороны
state-EXCHANGE-PLANNED = ЗАПЛАНИРОВАН: принят всеми
state-EXCHANGE-READY = ГОТОВ
state-EXCHANGE-UNDER_WAY = ИДЁТ
state-EXCHANGE-TALLIED = ПОСЧИТАН: подсчёты сторон совпадают
state-EXCHANGE-DISCREPANT = РАСХОЖДЕНИЕ: подсчёты сторон различаются
state-EXCHANGE-CLOSED = ЗАВЕРШЁН: итоги приняты всеми
state-EXCHANGE-ABORTED = ПРЕРВАН
state-EXCHANGE-WINDOW_PASSED = ПРЕРВАН: срок прошёл
state-EXCHANGE-NOT_REVEALED = ПРЕРВАН: список не показан в срок

state-EXCHANGE_CLAIM-STATED = СООБЩЕНО АВТОРОМ
state-EXCHANGE_CLAIM-WITHDRAWN = ОТОЗВАНО
