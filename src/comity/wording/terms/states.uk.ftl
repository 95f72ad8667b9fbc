# Стани автоматів (каталог 8.6). Стан каже, як стоїть справа, а не хто має рацію.

state-LINE-PROPOSED = ЗАПРОПОНОВАНА
state-LINE-OPEN = ВІДКРИТА
state-LINE-WATCH_UNPROVEN = ЧЕРГУВАННЯ НЕ ПІДТВЕРДЖЕНО
state-LINE-DEGRADED = ПРАЦЮЄ ОБМЕЖЕНО
state-LINE-SILENT = МОВЧИТЬ
state-LINE-SUSPENDED = ПРИЗУПИНЕНА
state-LINE-CLOSED = ЗАКРИТА

state-DELIVERY-QUEUED = У ЧЕРЗІ
state-DELIVERY-NOT_DELIVERED = НЕ ДОСТАВЛЕНО
state-DELIVERY-HELD = ЗБЕРЕЖЕНО
state-DELIVERY-ENVELOPE_HELD = КОНВЕРТ ЗБЕРЕЖЕНО
state-DELIVERY-BODY_MISSING = ТІЛА НЕ ОТРИМАНО
state-DELIVERY-BODY_UNREADABLE = ТІЛО НЕ ЧИТАЄТЬСЯ
state-DELIVERY-DISPLAYED = ВИВЕДЕНО НА ЕКРАН
state-DELIVERY-OPENED = ВІДКРИТО
state-DELIVERY-READ_BACK = ПОВТОРЕНО
state-DELIVERY-PASSED_ON = ПЕРЕДАНО ДАЛІ
state-DELIVERY-ANSWERED = НАДАНО ВІДПОВІДЬ
state-DELIVERY-HELD_NOT_OPENED = ЗБЕРЕЖЕНО, НЕ ВІДКРИТО
state-DELIVERY-OPENED_NOT_ANSWERED = ВІДКРИТО, БЕЗ ВІДПОВІДІ
state-DELIVERY-WITHDRAWN = ВІДКЛИКАНО
state-DELIVERY-ALERT_WITHDRAWN = ТРИВОГУ ВІДКЛИКАНО

state-PROPOSAL-OPEN = ВІДКРИТА
state-PROPOSAL-ACCEPTED = ПРИЙНЯТА ВСІМА
state-PROPOSAL-IN_FORCE = ЧИННА
state-PROPOSAL-REFUSED = НЕ ПРИЙНЯТА
state-PROPOSAL-COUNTERED = ЗРОБЛЕНО ЗУСТРІЧНУ ПРОПОЗИЦІЮ
state-PROPOSAL-CROSSED = РОЗМИНУЛИСЯ: усі мають підтвердити знову
state-PROPOSAL-CONTESTED = СПІРНО: яка позиція однієї зі сторін чинна, не з’ясовано
state-PROPOSAL-DIVERGENT = РОЗХОДИТЬСЯ: два тексти з одного предмета
state-PROPOSAL-LAPSED = СТРОК МИНУВ
state-PROPOSAL-ENDED = ЗАВЕРШЕНА

state-CLARIFY-ASKED = ЗАПИТАНО
state-CLARIFY-PARTLY = ВІДПОВІДЬ НЕПОВНА
state-CLARIFY-ANSWERED = НАДАНО ВІДПОВІДЬ
state-CLARIFY-DECLINED = ВІДПОВІДІ НЕ БУДЕ
state-CLARIFY-HELD_NOT_OPENED = ЗБЕРЕЖЕНО, НЕ ВІДКРИТО
state-CLARIFY-OPENED_NOT_ANSWERED = ВІДКРИТО, БЕЗ ВІДПОВІДІ
state-CLARIFY-MEETING = ЗУСТРІЧ УЗГОДЖЕНО

state-TERMINAL-ENROLLED = ДОПУЩЕНО
state-TERMINAL-ACTIVE = ДІЄ
state-TERMINAL-SUSPENDED = ПРИЗУПИНЕНО
state-TERMINAL-REVOKED = ВІДКЛИКАНО
state-TERMINAL-EXPIRED = СТРОК МИНУВ

state-ACTIVITY-NOTIFIED = СПОВІЩЕНО
state-ACTIVITY-SHORT_NOTICE = СПОВІЩЕНО З МАЛОЮ ЗАВЧАСНІСТЮ
state-ACTIVITY-ONGOING = ТРИВАЄ
state-ACTIVITY-NO_BEGIN_NOTICE = НЕМАЄ СПОВІЩЕННЯ ПРО ПОЧАТОК
state-ACTIVITY-NO_END_NOTICE = НЕМАЄ СПОВІЩЕННЯ ПРО ЗАВЕРШЕННЯ
state-ACTIVITY-ENDED = ЗАВЕРШЕНО
state-ACTIVITY-CANCELLED = СКАСОВАНО

state-LAUNCH-NOTIFIED = СПОВІЩЕНО
state-LAUNCH-SHORT_NOTICE = СПОВІЩЕНО З МАЛОЮ ЗАВЧАСНІСТЮ
state-LAUNCH-UNREAD_BEFORE_WINDOW = НЕ ПРОЧИТАНО ДО ВІКНА
state-LAUNCH-WINDOW_OPEN = ВІКНО ВІДКРИТО
state-LAUNCH-EXECUTED = ЗДІЙСНЕНО
state-LAUNCH-SCRUBBED = СКАСОВАНО
state-LAUNCH-LAPSED = СТРОК МИНУВ
state-LAUNCH-REPORTED_WITHOUT_NOTICE = ПОВІДОМЛЕНО, СПОВІЩЕННЯ НЕМАЄ

state-INCIDENT-REPORTED = ПОВІДОМЛЕНО
state-INCIDENT-LINKED = ПОВ’ЯЗАНО ОБОМА СТОРОНАМИ
state-INCIDENT-ACCOUNTS = СТОРОНИ НАДАЛИ СВОЇ ВИКЛАДИ
state-INCIDENT-PARTLY_AGREED = УЗГОДЖЕНО ЧАСТКОВО
state-INCIDENT-AGREED = УЗГОДЖЕНО
state-INCIDENT-AGREED_TO_DIFFER = РОЗБІЖНІСТЬ ВИЗНАНО ОБОМА СТОРОНАМИ
state-INCIDENT-REFERRED = ПЕРЕДАНО ДО ІНШОЇ ІНСТАНЦІЇ
state-INCIDENT-LAPSED = СТРОК МИНУВ

state-CLARIFY-WITHDRAWN = ВІДКЛИКАНО
state-INCIDENT-WITHDRAWN = ВІДКЛИКАНО

state-CHARTER-PROPOSED = ЗАПРОПОНОВАНО
state-CHARTER-AGREED = УЗГОДЖЕНО ВСІМА
state-CHARTER-NOT_ACCEPTED = НЕ ПРИЙНЯТО
state-CHARTER-WITHDRAWN = ВІДКЛИКАНО

state-TEST-SENT = НАДІСЛАНО
state-TEST-PATH_PROVEN = КАНАЛ ПІДТВЕРДЖЕНО: відповіла машина
state-TEST-WATCH_PROVEN = ЧЕРГУВАННЯ ПІДТВЕРДЖЕНО: відповів офіцер

state-TEXT-KEPT = У ЖУРНАЛІ
state-TEXT-WITHDRAWN = ВІДКЛИКАНО

state-OPAQUE-KEPT = У ЖУРНАЛІ, тут не читається
state-OPAQUE-WITHDRAWN = ВІДКЛИКАНО, тут не читається

state-DANGLING-KEPT = У ЖУРНАЛІ, посилається на те, чого автор не бачив
state-DANGLING-WITHDRAWN = ВІДКЛИКАНО, посилається на те, чого автор не бачив

state-PARTY-FOUNDED = ЗАСНОВАНО
state-PARTY-WITHOUT_FORCE = БЕЗ СИЛИ

state-TERMINAL-WITHOUT_FORCE = БЕЗ СИЛИ
