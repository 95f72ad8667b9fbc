# Состояния автоматов (каталог 8.6). Состояние говорит, как обстоит дело, а не кто прав.

state-LINE-PROPOSED = ПРЕДЛОЖЕНА
state-LINE-OPEN = ОТКРЫТА
state-LINE-WATCH_UNPROVEN = ДЕЖУРСТВО НЕ ПОДТВЕРЖДЕНО
state-LINE-DEGRADED = РАБОТАЕТ ОГРАНИЧЕННО
state-LINE-SILENT = МОЛЧИТ
state-LINE-SUSPENDED = ПРИОСТАНОВЛЕНА
state-LINE-CLOSED = ЗАКРЫТА

state-DELIVERY-QUEUED = В ОЧЕРЕДИ
state-DELIVERY-NOT_DELIVERED = НЕ ДОСТАВЛЕНО
state-DELIVERY-HELD = СОХРАНЕНО
state-DELIVERY-ENVELOPE_HELD = КОНВЕРТ СОХРАНЁН
state-DELIVERY-BODY_MISSING = ТЕЛО НЕ ПОЛУЧЕНО
state-DELIVERY-BODY_UNREADABLE = ТЕЛО НЕ ЧИТАЕТСЯ
state-DELIVERY-DISPLAYED = ВЫВЕДЕНО НА ЭКРАН
state-DELIVERY-OPENED = ОТКРЫТО
state-DELIVERY-READ_BACK = ПОВТОРЕНО
state-DELIVERY-PASSED_ON = ПЕРЕДАНО ДАЛЬШЕ
state-DELIVERY-ANSWERED = ДАН ОТВЕТ
state-DELIVERY-HELD_NOT_OPENED = СОХРАНЕНО, НЕ ОТКРЫТО
state-DELIVERY-OPENED_NOT_ANSWERED = ОТКРЫТО, БЕЗ ОТВЕТА
state-DELIVERY-WITHDRAWN = ОТОЗВАНО
state-DELIVERY-ALERT_WITHDRAWN = ТРЕВОГА ОТОЗВАНА

state-PROPOSAL-OPEN = ОТКРЫТО
state-PROPOSAL-ACCEPTED = ПРИНЯТО ВСЕМИ
state-PROPOSAL-IN_FORCE = В СИЛЕ
state-PROPOSAL-REFUSED = НЕ ПРИНЯТО
state-PROPOSAL-COUNTERED = СДЕЛАНО ВСТРЕЧНОЕ ПРЕДЛОЖЕНИЕ
state-PROPOSAL-CROSSED = РАЗМИНУЛИСЬ: все должны подтвердить заново
state-PROPOSAL-CONTESTED = СПОРНО: какая позиция одной из сторон действует, не ясно
state-PROPOSAL-DIVERGENT = РАСХОДИТСЯ: два текста по одному предмету
state-PROPOSAL-LAPSED = СРОК ИСТЁК
state-PROPOSAL-ENDED = ЗАВЕРШЕНО

state-CLARIFY-ASKED = ЗАПРОШЕНО
state-CLARIFY-PARTLY = ОТВЕТ НЕПОЛНЫЙ
state-CLARIFY-ANSWERED = ДАН ОТВЕТ
state-CLARIFY-DECLINED = ОТВЕТА НЕ БУДЕТ
state-CLARIFY-HELD_NOT_OPENED = СОХРАНЕНО, НЕ ОТКРЫТО
state-CLARIFY-OPENED_NOT_ANSWERED = ОТКРЫТО, БЕЗ ОТВЕТА
state-CLARIFY-MEETING = ВСТРЕЧА СОГЛАСОВАНА

state-TERMINAL-ENROLLED = ДОПУЩЕН
state-TERMINAL-ACTIVE = ДЕЙСТВУЕТ
state-TERMINAL-SUSPENDED = ПРИОСТАНОВЛЕН
state-TERMINAL-REVOKED = ОТОЗВАН
state-TERMINAL-EXPIRED = СРОК ИСТЁК

state-ACTIVITY-NOTIFIED = УВЕДОМЛЕНО
state-ACTIVITY-SHORT_NOTICE = УВЕДОМЛЕНО С МАЛЫМ УПРЕЖДЕНИЕМ
state-ACTIVITY-ONGOING = ИДЁТ
state-ACTIVITY-NO_BEGIN_NOTICE = НЕТ УВЕДОМЛЕНИЯ О НАЧАЛЕ
state-ACTIVITY-NO_END_NOTICE = НЕТ УВЕДОМЛЕНИЯ ОБ ОКОНЧАНИИ
state-ACTIVITY-ENDED = ЗАВЕРШЕНО
state-ACTIVITY-CANCELLED = ОТМЕНЕНО

state-LAUNCH-NOTIFIED = УВЕДОМЛЕНО
state-LAUNCH-SHORT_NOTICE = УВЕДОМЛЕНО С МАЛЫМ УПРЕЖДЕНИЕМ
state-LAUNCH-UNREAD_BEFORE_WINDOW = НЕ ПРОЧИТАНО ДО ОКНА
state-LAUNCH-WINDOW_OPEN = ОКНО ОТКРЫТО
state-LAUNCH-EXECUTED = ПРОИЗВЕДЁН
state-LAUNCH-SCRUBBED = ОТМЕНЁН
state-LAUNCH-LAPSED = СРОК ИСТЁК
state-LAUNCH-REPORTED_WITHOUT_NOTICE = СООБЩЕНО, УВЕДОМЛЕНИЯ НЕТ

state-INCIDENT-REPORTED = СООБЩЕНО
state-INCIDENT-LINKED = СВЯЗАНО ОБЕИМИ СТОРОНАМИ
state-INCIDENT-ACCOUNTS = СТОРОНЫ ДАЛИ СВОИ ИЗЛОЖЕНИЯ
state-INCIDENT-PARTLY_AGREED = СОГЛАСОВАНО ЧАСТИЧНО
state-INCIDENT-AGREED = СОГЛАСОВАНО
state-INCIDENT-AGREED_TO_DIFFER = РАЗНОГЛАСИЕ ПРИЗНАНО ОБЕИМИ СТОРОНАМИ
state-INCIDENT-REFERRED = ПЕРЕДАНО В ДРУГУЮ ИНСТАНЦИЮ
state-INCIDENT-LAPSED = СРОК ИСТЁК

state-CLARIFY-WITHDRAWN = ОТОЗВАНО
state-INCIDENT-WITHDRAWN = ОТОЗВАНО

state-CHARTER-PROPOSED = ПРЕДЛОЖЕН
state-CHARTER-AGREED = СОГЛАСОВАН ВСЕМИ
state-CHARTER-NOT_ACCEPTED = НЕ ПРИНЯТ
state-CHARTER-WITHDRAWN = ОТОЗВАН

state-TEST-SENT = ОТПРАВЛЕНА
state-TEST-PATH_PROVEN = КАНАЛ ПОДТВЕРЖДЁН: ответила машина
state-TEST-WATCH_PROVEN = ДЕЖУРСТВО ПОДТВЕРЖДЕНО: ответил офицер

state-TEXT-KEPT = В ЖУРНАЛЕ
state-TEXT-WITHDRAWN = ОТОЗВАНО

state-OPAQUE-KEPT = В ЖУРНАЛЕ, здесь не читается
state-OPAQUE-WITHDRAWN = ОТОЗВАНО, здесь не читается

state-DANGLING-KEPT = В ЖУРНАЛЕ, ссылается на то, чего автор не видел
state-DANGLING-WITHDRAWN = ОТОЗВАНО, ссылается на то, чего автор не видел

state-PARTY-FOUNDED = УЧРЕЖДЕНА
state-PARTY-WITHOUT_FORCE = БЕЗ СИЛЫ

state-TERMINAL-WITHOUT_FORCE = БЕЗ СИЛЫ
