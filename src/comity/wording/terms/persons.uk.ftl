# Слова про осіб: коди, складені частини, стани.

code-PCAT-MILITARY = військові
code-PCAT-CIVILIAN = цивільні
code-PCAT-REMAINS = останки
code-PCAT-MEDICAL = медичний персонал
code-PCAT-CHAPLAIN = священнослужителі
code-PCAT-MINOR = діти
code-PCAT-WOUNDED = поранені
code-PCAT-UNKNOWN = категорія не відома

code-CRIT-SEVERELY_WOUNDED = тяжкопоранені
code-CRIT-SEVERELY_SICK = тяжкохворі
code-CRIT-UNDER_25 = до 25 років
code-CRIT-WOMEN = жінки
code-CRIT-LONG_HELD = давно утримувані
code-CRIT-CIVILIAN = цивільні
code-CRIT-ALL_FOR_ALL = усіх на всіх
code-CRIT-OTHER = інше

code-LIST-REQUESTED = запитаний
code-LIST-OFFERED = запропонований

code-REVEAL-NEUTRAL = нейтральній стороні
code-REVEAL-FULL = цілком, іншій стороні
code-REVEAL-PSI = лише спільне (PSI)
code-REVEAL-SLICED = частинами, по черзі

code-LISTVERDICT-CONFIRM_HELD = утримується, підтверджено
code-LISTVERDICT-NOT_HELD = не утримується
code-LISTVERDICT-IDENTITY_UNCLEAR = особу не з’ясовано
code-LISTVERDICT-ALREADY_RELEASED = уже звільнено
code-LISTVERDICT-DECEASED = помер
code-LISTVERDICT-NOT_IN_CRITERIA = не за критеріями
code-LISTVERDICT-REFUSE = не приймає

code-PARITY-EQUAL_TOTAL = порівну в сумі
code-PARITY-EQUAL_BY_CATEGORY = порівну в кожній категорії
code-PARITY-RATIO = за співвідношенням
code-PARITY-ALL_FOR_ALL = усіх на всіх
code-PARITY-LIST_ONLY = лише за списками

code-READY-READY = готовий
code-READY-HOLD = чекає
code-READY-NOT_COMING = не прибуде
code-READY-ON_SITE = на місці

code-TALLYROLE-GIVER = сторона, що передає
code-TALLYROLE-RECEIVER = сторона, що приймає
code-TALLYROLE-WITNESS = свідок

code-HANDRESULT-HANDED = передано
code-HANDRESULT-NOT_PRESENTED = не представлено
code-HANDRESULT-RECEIVER_REFUSED = сторона, що приймає, не приймає
code-HANDRESULT-ABSENT = відсутній
code-HANDRESULT-DIED = помер
code-HANDRESULT-EXTRA = передано поза планом

code-CONDITION-GOOD = добрий
code-CONDITION-WEAKENED = ослаблений
code-CONDITION-UNDERWEIGHT = недостатня вага
code-CONDITION-WOUNDED = поранений
code-CONDITION-SICK = хворий
code-CONDITION-PSYCHOLOGICAL_DISTRESS = важкий психологічний стан
code-CONDITION-NOT_STATED = НЕ ВКАЗАНО

code-DISC-OPEN = відкрито
code-DISC-EXPLAINED = пояснено
code-DISC-CONTESTED = оспорюється

part-list-entry = { $n }: { $person_key }, { $category }
part-list-comment = { $n }: { $verdict }
part-list-comment-note = { $value }
part-plan-line = { $n }: { $person_key }, { $direction }: { $category_by }
part-hand-row = { $person_key }: { $result }

state-EXCHANGE-LISTS = СПИСКИ ЗАФІКСОВАНО
state-EXCHANGE-COMMENTED = ДО СПИСКІВ Є ЗАУВАЖЕННЯ
state-EXCHANGE-NOT_FIXED = НЕ ЗАФІКСОВАНО: план прийняли не всі сторони
state-EXCHANGE-PLANNED = ЗАПЛАНОВАНО: прийнято всіма
state-EXCHANGE-READY = ГОТОВО
state-EXCHANGE-UNDER_WAY = ТРИВАЄ
state-EXCHANGE-TALLIED = ПОРАХОВАНО: підрахунки сторін збігаються
state-EXCHANGE-DISCREPANT = РОЗБІЖНІСТЬ: підрахунки сторін різняться
state-EXCHANGE-CLOSED = ЗАВЕРШЕНО: підсумки прийнято всіма
state-EXCHANGE-ABORTED = ПЕРЕРВАНО
state-EXCHANGE-WINDOW_PASSED = ПЕРЕРВАНО: строк минув
state-EXCHANGE-NOT_REVEALED = ПЕРЕРВАНО: список не показано вчасно

state-EXCHANGE_CLAIM-STATED = ПОВІДОМЛЕНО АВТОРОМ
state-EXCHANGE_CLAIM-WITHDRAWN = ВІДКЛИКАНО
