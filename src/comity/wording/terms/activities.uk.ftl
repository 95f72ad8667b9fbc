# Слова про діяльність та інциденти: переліки, складені значення, стани.

code-CREWED-YES = так
code-CREWED-NO = ні
code-CREWED-UNKNOWN = невідомо
code-CREWED-NOT_STATED = НЕ ЗАЗНАЧЕНО

code-TRANSPONDER-ON = увімкнено
code-TRANSPONDER-OFF = вимкнено
code-TRANSPONDER-PARTLY = увімкнено частково
code-TRANSPONDER-NOT_RECEIVED = не приймається

code-CHECKED-YES = так
code-CHECKED-NO = ні
code-CHECKED-NOT_POSSIBLE = неможливо

code-PRESENT_MEASURE-OBSERVING = спостереження
code-PRESENT_MEASURE-ESCORTING = супровід
code-PRESENT_MEASURE-NOT_STATED = НЕ ЗАЗНАЧЕНО

code-KNOWN-CHECKING = перевіряє (не відповідь)
code-KNOWN-KNOWN_TO_US = нам відомий
code-KNOWN-KNOWN_CONTROL_LOST = нам відомий, керування втрачено
code-KNOWN-NOT_KNOWN_TO_THIS_DESK = цьому посту не відомий
code-KNOWN-CANNOT_SAY = сказати не може

code-LINK-SAME = та сама подія
code-LINK-PART_OF = перше — частина другого
code-LINK-FOLLOWS = перше випливає з другого
code-LINK-DIFFERENT = різні події

code-FIELDPOS-AGREE = погоджується
code-FIELDPOS-DISPUTE = оскаржує
code-FIELDPOS-UNKNOWN = не знає
code-FIELDPOS-NO_COMMENT = не коментує

code-CLOSE-AGREED = узгоджено
code-CLOSE-AGREED_TO_DIFFER = розбіжність визнано обома сторонами
code-CLOSE-REFERRED = передано до іншої інстанції
code-CLOSE-LAPSED = строк минув

code-DMEASURE-TIME = час
code-DMEASURE-AREA = район
code-DMEASURE-ALTITUDE = висота
code-DMEASURE-ROUTE = маршрут
code-DMEASURE-CANCEL = скасування
code-DMEASURE-RADIO = радіо

code-SEVERITY-INFO = до відома
code-SEVERITY-CAUTION = обережно
code-SEVERITY-DANGER = небезпечно

code-AREA-DANGER = небезпечний район
code-AREA-CAUTION = район обережності
code-AREA-EXCLUSION = закритий район
code-AREA-PROHIBITED = заборонений район
code-AREA-SAFETY = район безпеки
code-AREA-NO_STRIKE = район, по якому не завдають ударів
code-AREA-SILENCE = район тиші

code-ABASIS-OWN_SENSOR = власний давач
code-ABASIS-OWN_REPORT = власна доповідь
code-ABASIS-THIRD_PARTY = третя сторона
code-ABASIS-OPEN_SOURCE = відкрите джерело
code-ABASIS-OTHER_SIDE = інша сторона

code-CONF-CONFIRMED = підтверджено
code-CONF-PROBABLE = імовірно
code-CONF-POSSIBLE = можливо
code-CONF-DOUBTFUL = сумнівно
code-CONF-UNKNOWN = невідомо

part-assertion = { $key }: { $value }; { $confidence }, { $basis }
part-assertion-unit = одиниця: { $value }
part-assertion-evidence = див. { $value }

part-dmeasure = { $subject }, { $kind }: { $value }

part-route-point-t = о { $value }
part-route-point-alt_m = { $value } м

state-TRANSIT-DECLARED = ПОВІДОМЛЕНО
state-TRANSIT-CANCELLED = СКАСОВАНО

state-AREA-DECLARED = ОГОЛОШЕНО АВТОРОМ
state-AREA-CANCELLED = СКАСОВАНО

state-CONFLICT-RAISED = ЗАЯВЛЕНО ПРО ПЕРЕТИН
state-CONFLICT-PROPOSED = ЗАХОДИ ЗАПРОПОНОВАНО
state-CONFLICT-ACCEPTED = ЗАХОДИ ПРИЙНЯТО ВСІМА
state-CONFLICT-ACCEPTED_RISK = ПЕРЕТИН ПРИЙНЯТО ВСІМА
state-CONFLICT-WITHDRAWN = ВІДКЛИКАНО
