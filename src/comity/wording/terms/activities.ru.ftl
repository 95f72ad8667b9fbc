# Слова о деятельности и инцидентах: перечисления, составные значения, состояния.

code-CREWED-YES = да
code-CREWED-NO = нет
code-CREWED-UNKNOWN = неизвестно
code-CREWED-NOT_STATED = НЕ УКАЗАНО

code-TRANSPONDER-ON = включён
code-TRANSPONDER-OFF = выключен
code-TRANSPONDER-PARTLY = включён частично
code-TRANSPONDER-NOT_RECEIVED = не принимается

code-CHECKED-YES = да
code-CHECKED-NO = нет
code-CHECKED-NOT_POSSIBLE = невозможно

code-PRESENT_MEASURE-OBSERVING = наблюдение
code-PRESENT_MEASURE-ESCORTING = сопровождение
code-PRESENT_MEASURE-NOT_STATED = НЕ УКАЗАНА

code-KNOWN-CHECKING = проверяет (не ответ)
code-KNOWN-KNOWN_TO_US = нам известен
code-KNOWN-KNOWN_CONTROL_LOST = нам известен, управление потеряно
code-KNOWN-NOT_KNOWN_TO_THIS_DESK = этому посту неизвестен
code-KNOWN-CANNOT_SAY = сказать не может

code-LINK-SAME = то же событие
code-LINK-PART_OF = первое — часть второго
code-LINK-FOLLOWS = первое следует за вторым
code-LINK-DIFFERENT = разные события

code-FIELDPOS-AGREE = согласна
code-FIELDPOS-DISPUTE = оспаривает
code-FIELDPOS-UNKNOWN = не знает
code-FIELDPOS-NO_COMMENT = не комментирует

code-CLOSE-AGREED = согласовано
code-CLOSE-AGREED_TO_DIFFER = разногласие признано обеими сторонами
code-CLOSE-REFERRED = передано в другую инстанцию
code-CLOSE-LAPSED = срок истёк

code-DMEASURE-TIME = время
code-DMEASURE-AREA = район
code-DMEASURE-ALTITUDE = высота
code-DMEASURE-ROUTE = маршрут
code-DMEASURE-CANCEL = отмена
code-DMEASURE-RADIO = радио

code-SEVERITY-INFO = к сведению
code-SEVERITY-CAUTION = осторожно
code-SEVERITY-DANGER = опасно

code-AREA-DANGER = опасный район
code-AREA-CAUTION = район осторожности
code-AREA-EXCLUSION = закрытый район
code-AREA-PROHIBITED = запретный район
code-AREA-SAFETY = район безопасности
code-AREA-NO_STRIKE = район, по которому не наносятся удары
code-AREA-SILENCE = район тишины

code-ABASIS-OWN_SENSOR = собственный датчик
code-ABASIS-OWN_REPORT = собственный доклад
code-ABASIS-THIRD_PARTY = третья сторона
code-ABASIS-OPEN_SOURCE = открытый источник
code-ABASIS-OTHER_SIDE = другая сторона

code-CONF-CONFIRMED = подтверждено
code-CONF-PROBABLE = вероятно
code-CONF-POSSIBLE = возможно
code-CONF-DOUBTFUL = сомнительно
code-CONF-UNKNOWN = неизвестно

part-assertion = { $key }: { $value }; { $confidence }, { $basis }
part-assertion-unit = единица: { $value }
part-assertion-evidence = см. { $value }

part-dmeasure = { $subject }, { $kind }: { $value }

part-route-point-t = в { $value }
part-route-point-alt_m = { $value } м

state-TRANSIT-DECLARED = ИЗВЕЩЕНО
state-TRANSIT-CANCELLED = ОТМЕНЕНО

state-AREA-DECLARED = ОБЪЯВЛЕН АВТОРОМ
state-AREA-CANCELLED = ОТМЕНЁН

state-CONFLICT-RAISED = ЗАЯВЛЕНО О ПЕРЕСЕЧЕНИИ
state-CONFLICT-PROPOSED = МЕРЫ ПРЕДЛОЖЕНЫ
state-CONFLICT-ACCEPTED = МЕРЫ ПРИНЯТЫ ВСЕМИ
state-CONFLICT-ACCEPTED_RISK = ПЕРЕСЕЧЕНИЕ ПРИНЯТО ВСЕМИ
state-CONFLICT-WITHDRAWN = ОТОЗВАНО
