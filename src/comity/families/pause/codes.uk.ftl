# Що стоїть у полях пауз і в якому стані пауза.

code-OBJ-REFINERY = нафтопереробний завод
code-OBJ-OIL_GAS_PIPELINE = нафто- або газопровід
code-OBJ-STORAGE = сховище
code-OBJ-PUMPING = насосна станція
code-OBJ-GENERATION = вироблення електроенергії
code-OBJ-TRANSMISSION = передавання електроенергії
code-OBJ-SUBSTATION = підстанція
code-OBJ-NUCLEAR_PLANT = атомна електростанція
code-OBJ-DAM = гребля
code-OBJ-HEATING = теплопостачання
code-OBJ-PORT = порт
code-OBJ-OTHER = інше

code-RELRULE-NONE = немає
code-RELRULE-NOTICE = за повідомленням
code-RELRULE-RECIPROCAL_ON_BREACH = дія однієї сторони звільняє іншу
code-RELRULE-JOINT_FINDING = за спільним висновком

code-TIME_RULE-START = початок дії
code-TIME_RULE-OVERLAP = будь-яка її частина
code-TIME_RULE-IMPACT = її наслідок

code-WEAPON-UAV = безпілотний апарат
code-WEAPON-BALLISTIC = балістична ракета
code-WEAPON-CRUISE = крилата ракета
code-WEAPON-AEROBALLISTIC = аеробалістична ракета
code-WEAPON-GUIDED_BOMB = керована бомба
code-WEAPON-ROCKET = реактивний снаряд
code-WEAPON-SHELL = снаряд
code-WEAPON-OTHER = інше

code-MORSTEP-EXTEND_PROPOSE = запропоновано продовження
code-MORSTEP-SUSPEND = призупинення
code-MORSTEP-RELEASE_CLAIM = заява про звільнення
code-MORSTEP-RESUME = відновлення
code-MORSTEP-END_NOTE = заява про кінець

part-object = { $id }: { $name } ({ $class }), { $pos }
part-object-area = район { $value }
part-object-operator = оператор { $value }
form-part-object-id = Ідентифікатор
form-part-object-class = Клас
form-part-object-name = Назва
form-part-object-pos = Місце
form-part-object-area = Район
form-part-object-operator = Оператор

state-MORATORIUM-ANNOUNCED = ОГОЛОШЕНО, прийнято не всіма
state-MORATORIUM-DIVERGENT = РОЗХОДИТЬСЯ, викладено по-різному
state-MORATORIUM-AGREED = ПРИЙНЯТО ВСІМА
state-MORATORIUM-NOT_ACCEPTED = НЕ ПРИЙНЯТО
state-MORATORIUM-SUSPENDED = ПРИЙНЯТО ВСІМА, ПРИЗУПИНЕНО ОДНІЄЮ ЗІ СТОРІН
state-MORATORIUM-RELEASE_CLAIMED = ПРИЙНЯТО ВСІМА, СТОРОНА ВВАЖАЄ СЕБЕ ВІЛЬНОЮ
state-MORATORIUM-ENDED = ЗАКІНЧЕНО, заявляє сторона
state-MORATORIUM-WITHDRAWN = ВІДКЛИКАНО
state-MORATORIUM-IN_FORCE = ДІЄ
state-MORATORIUM-EXPIRED = КІНЕЦЬ МИНУВ

state-PAUSE_READING-KEPT = ВИКЛАДЕНО, нічого не було написано
state-PAUSE_READING-WITHDRAWN = ВІДКЛИКАНО
state-OBJECT_LIST-KEPT = ПЕРЕЛІЧЕНО
state-OBJECT_LIST-WITHDRAWN = ВІДКЛИКАНО
state-STRIKE_TALLY-KEPT = ПЕРЕДАНО
state-STRIKE_TALLY-WITHDRAWN = ВІДКЛИКАНО
