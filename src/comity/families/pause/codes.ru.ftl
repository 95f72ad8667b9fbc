# Что стоит в полях пауз и в каком положении пауза.

code-OBJ-REFINERY = нефтеперерабатывающий завод
code-OBJ-OIL_GAS_PIPELINE = нефте- или газопровод
code-OBJ-STORAGE = хранилище
code-OBJ-PUMPING = насосная станция
code-OBJ-GENERATION = выработка электроэнергии
code-OBJ-TRANSMISSION = передача электроэнергии
code-OBJ-SUBSTATION = подстанция
code-OBJ-NUCLEAR_PLANT = атомная электростанция
code-OBJ-DAM = плотина
code-OBJ-HEATING = теплоснабжение
code-OBJ-PORT = порт
code-OBJ-OTHER = другое

code-RELRULE-NONE = нет
code-RELRULE-NOTICE = по уведомлению
code-RELRULE-RECIPROCAL_ON_BREACH = действие одной стороны освобождает другую
code-RELRULE-JOINT_FINDING = по совместному выводу

code-TIME_RULE-START = начало действия
code-TIME_RULE-OVERLAP = любая его часть
code-TIME_RULE-IMPACT = его результат

code-WEAPON-UAV = беспилотный аппарат
code-WEAPON-BALLISTIC = баллистическая ракета
code-WEAPON-CRUISE = крылатая ракета
code-WEAPON-AEROBALLISTIC = аэробаллистическая ракета
code-WEAPON-GUIDED_BOMB = управляемая бомба
code-WEAPON-ROCKET = реактивный снаряд
code-WEAPON-SHELL = снаряд
code-WEAPON-OTHER = другое

code-MORSTEP-EXTEND_PROPOSE = предложено продление
code-MORSTEP-SUSPEND = приостановка
code-MORSTEP-RELEASE_CLAIM = заявление об освобождении
code-MORSTEP-RESUME = возобновление
code-MORSTEP-END_NOTE = заявление о конце

part-object = { $id }: { $name } ({ $class }), { $pos }
part-object-area = район { $value }
part-object-operator = оператор { $value }
form-part-object-id = Идентификатор
form-part-object-class = Класс
form-part-object-name = Название
form-part-object-pos = Место
form-part-object-area = Район
form-part-object-operator = Оператор

state-MORATORIUM-ANNOUNCED = ОБЪЯВЛЕНА, принята не всеми
state-MORATORIUM-DIVERGENT = РАСХОДИТСЯ, изложена по-разному
state-MORATORIUM-AGREED = ПРИНЯТА ВСЕМИ
state-MORATORIUM-NOT_ACCEPTED = НЕ ПРИНЯТА
state-MORATORIUM-SUSPENDED = ПРИНЯТА ВСЕМИ, ПРИОСТАНОВЛЕНА ОДНОЙ ИЗ СТОРОН
state-MORATORIUM-RELEASE_CLAIMED = ПРИНЯТА ВСЕМИ, СТОРОНА СЧИТАЕТ СЕБЯ СВОБОДНОЙ
state-MORATORIUM-ENDED = ЗАКОНЧЕНА, заявляет сторона
state-MORATORIUM-WITHDRAWN = ОТОЗВАНА
state-MORATORIUM-IN_FORCE = ДЕЙСТВУЕТ
state-MORATORIUM-EXPIRED = КОНЕЦ МИНОВАЛ

state-PAUSE_READING-KEPT = ИЗЛОЖЕНО, ничего не было написано
state-PAUSE_READING-WITHDRAWN = ОТОЗВАНО
state-OBJECT_LIST-KEPT = ПЕРЕЧИСЛЕНЫ
state-OBJECT_LIST-WITHDRAWN = ОТОЗВАНЫ
state-STRIKE_TALLY-KEPT = ПЕРЕДАН
state-STRIKE_TALLY-WITHDRAWN = ОТОЗВАН
