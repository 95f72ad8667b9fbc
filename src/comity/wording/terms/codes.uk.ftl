# Значення переліків. У форматі лишаються його імена; тут слова для людей.

code-TEST_PATTERN-ALTERNATE_HOURS = щодругу годину
code-TEST_PATTERN-EACH_HOUR = щогодини
code-TEST_PATTERN-TWICE_DAILY = двічі на добу

code-SCOPE-LINE = лінія
code-SCOPE-KEYS = ключі
code-SCOPE-CALLS = розмови каналами зв’язку
code-SCOPE-ACTIVITIES = діяльність військ
code-SCOPE-LAUNCHES = пуски
code-SCOPE-INCIDENTS = інциденти
code-SCOPE-ARMS = стратегічні озброєння
code-SCOPE-PERSONS = люди
code-SCOPE-TALKS = перемовини
code-SCOPE-PAUSES = паузи
code-SCOPE-FIGURES = цифри

code-PRECEDENCE-ROUTINE = ЗВИЧАЙНЕ
code-PRECEDENCE-PRIORITY = ТЕРМІНОВЕ
code-PRECEDENCE-IMMEDIATE = НЕГАЙНЕ
code-PRECEDENCE-FLASH = FLASH

code-REALITY-REAL = РЕАЛЬНИЙ
code-REALITY-EXERCISE = НАВЧАННЯ
code-REALITY-TEST = ВИПРОБУВАННЯ

code-LEVEL-DUTY = чергова служба
code-LEVEL-STAFF = штаб
code-LEVEL-DEPUTY = заступник
code-LEVEL-PRINCIPAL = перша особа

code-TRANSPORT-TLS_DIRECT = пряме з’єднання (TLS)
code-TRANSPORT-RELAY = ретранслятор
code-TRANSPORT-FILE = файл із посильним
code-TRANSPORT-RADIO = радіо
code-TRANSPORT-SATELLITE = супутник
code-TRANSPORT-OTHER = інший канал

code-ACTOR-MACHINE = машина
code-ACTOR-OFFICER = офіцер

code-LINE_STATE-OPEN = відкрита
code-LINE_STATE-DEGRADED = працює обмежено
code-LINE_STATE-SUSPENDED = призупинена
code-LINE_STATE-CLOSED = закрита

code-LINE_REASON-TECHNICAL = технічна
code-LINE_REASON-POLITICAL = політична
code-LINE_REASON-MAINTENANCE = обслуговування
code-LINE_REASON-SECURITY = безпека
code-LINE_REASON-OTHER = інша

code-RECEIPT-HELD = ЗБЕРЕЖЕНО
code-RECEIPT-DISPLAYED = ВИВЕДЕНО НА ЕКРАН
code-RECEIPT-OPENED = ВІДКРИТО
code-RECEIPT-READ_BACK = ПОВТОРЕНО
code-RECEIPT-PASSED_ON = ПЕРЕДАНО ДАЛІ

code-RECEIPT_PROBLEM-UNREADABLE = не читається
code-RECEIPT_PROBLEM-UNKNOWN_TYPE = тип тут невідомий
code-RECEIPT_PROBLEM-WRONG_ADDRESSEE = призначено не цій стороні
code-RECEIPT_PROBLEM-BAD_TIME = неправдоподібний час
code-RECEIPT_PROBLEM-DUPLICATE = отримано двічі
code-RECEIPT_PROBLEM-MISSING = бракує попереднього

code-POSITION-NOTED = бере до відома (не згода)
code-POSITION-ACCEPT = приймає
code-POSITION-REFUSE = не приймає
code-POSITION-COUNTER = робить зустрічну пропозицію
code-POSITION-RESERVE = резервує свою позицію
code-POSITION-OBJECT = висуває заперечення
code-POSITION-RECOGNISE = визнає
code-POSITION-NOT_RECOGNISED = не визнає
code-POSITION-WITHDRAW_POSITION = відкликає свою позицію
code-POSITION-CHECKING = перевіряє (не відповідь)

code-ANSWER-ANSWERED = відповідь надано
code-ANSWER-DECLINED = не відповідає
code-ANSWER-PENDING = відповідь надійде

code-PARTY_KIND-STATE = держава
code-PARTY_KIND-FORCE = збройні сили
code-PARTY_KIND-MONITOR = орган спостереження
code-PARTY_KIND-HUMANITARIAN = гуманітарний орган
code-PARTY_KIND-WITNESS = свідок

code-KEY_KIND-NODE = вузол
code-KEY_KIND-OFFICER = офіцер
code-KEY_KIND-KEM = запечатування
code-KEY_KIND-NOTE = контрольна точка

code-KEY_REASON-LOST = втрачено
code-KEY_REASON-CAPTURED = захоплено
code-KEY_REASON-COMPROMISED = скомпрометовано
code-KEY_REASON-RETIRED = виведено з ужитку
code-KEY_REASON-STAFF_LEFT = вибуття власника
code-KEY_REASON-PRECAUTION = запобіжний захід

code-ACTIVITY-LAND = діяльність сухопутних військ
code-ACTIVITY-AIR = діяльність авіації
code-ACTIVITY-NAVAL = діяльність флоту
code-ACTIVITY-AMPHIBIOUS = дії морського десанту
code-ACTIVITY-AIRBORNE = дії повітряного десанту
code-ACTIVITY-TRANSFER = перекидання сил
code-ACTIVITY-MISSILE_FORCE = діяльність ракетних військ
code-ACTIVITY-LIVE_FIRE = бойові стрільби
code-ACTIVITY-JOINT = спільна діяльність
code-ACTIVITY-OTHER = інша діяльність

code-EQUIP-TANK = танки
code-EQUIP-ACV = бойові броньовані машини
code-EQUIP-ARTY_100MM = артилерія калібру 100 мм і більше
code-EQUIP-ATGM_VEHICLE = машини з протитанковими керованими ракетами
code-EQUIP-HELICOPTER = гелікоптери
code-EQUIP-COMBAT_AIRCRAFT = бойові літаки
code-EQUIP-HEAVY_BOMBER = важкі бомбардувальники
code-EQUIP-SHIP = кораблі
code-EQUIP-SUBMARINE = підводні човни
code-EQUIP-UAV = безпілотні літальні апарати
code-EQUIP-MISSILE_LAUNCHER = пускові установки ракет
code-EQUIP-OTHER = інша техніка

code-YNX-YES = так
code-YNX-NO = ні
code-YNX-NOT_STATED = НЕ ЗАЗНАЧЕНО

code-MISSILE-ICBM = міжконтинентальна балістична ракета (ICBM)
code-MISSILE-SLBM = балістична ракета підводних човнів (SLBM)
code-MISSILE-IRBM = балістична ракета проміжної дальності (IRBM)
code-MISSILE-MRBM = балістична ракета середньої дальності (MRBM)
code-MISSILE-SRBM = балістична ракета малої дальності (SRBM)
code-MISSILE-HYPERSONIC = гіперзвуковий апарат
code-MISSILE-SLV = космічна ракета-носій (SLV)
code-MISSILE-SOUNDING = зондувальна ракета
code-MISSILE-CRUISE = крилата ракета
code-MISSILE-OTHER = інший носій
code-MISSILE-UNKNOWN = носій невідомий

code-LAUNCH_PURPOSE-TEST = випробування
code-LAUNCH_PURPOSE-TRAINING = бойова підготовка
code-LAUNCH_PURPOSE-SPACE = космічний політ
code-LAUNCH_PURPOSE-COMBAT = бойове застосування
code-LAUNCH_PURPOSE-DISPOSAL = ліквідація
code-LAUNCH_PURPOSE-NOT_STATED = НЕ ЗАЗНАЧЕНО

code-PAYLOAD-NONE = без навантаги
code-PAYLOAD-NON_NUCLEAR = неядерна
code-PAYLOAD-INERT = інертна
code-PAYLOAD-EXPLOSIVE = вибухова
code-PAYLOAD-SENSOR = давач
code-PAYLOAD-DECOY = хибна ціль
code-PAYLOAD-SPACE = космічна навантага
code-PAYLOAD-NOT_STATED = НЕ ЗАЗНАЧЕНО

code-DIRECTED-NO = ні
code-DIRECTED-NOT_STATED = НЕ ЗАЗНАЧЕНО

code-INCIDENT-COLLISION = зіткнення
code-INCIDENT-UNSAFE_INTERCEPT = перехоплення, про яке повідомлено як про небезпечне
code-INCIDENT-SHOOTDOWN = збитий повітряний засіб
code-INCIDENT-LOSS = втрата борту або судна
code-INCIDENT-UNANNOUNCED_ENTRY = вхід без оголошення
code-INCIDENT-FIRE = відкриття вогню
code-INCIDENT-RAMMING = таран
code-INCIDENT-LASER = опромінення лазером
code-INCIDENT-JAMMING = радіоперешкоди
code-INCIDENT-CYBER = вплив на комп’ютерні системи
code-INCIDENT-OTHER = інший інцидент

code-ASK-STOP = припинити
code-ASK-CONTACT = вийти на зв’язок
code-ASK-SAR = пошук і рятування
code-ASK-MEDEVAC = медична евакуація
code-ASK-EXPLAIN = дати роз’яснення
code-ASK-PRESERVE_EVIDENCE = зберегти матеріали
code-ASK-SAFE_CONDUCT = безпечний прохід
code-ASK-GUIDANCE = наведення
code-ASK-NONE = нічого

code-CRAFT-UAV = безпілотний літальний апарат
code-CRAFT-AIRCRAFT = літак
code-CRAFT-HELICOPTER = гелікоптер
code-CRAFT-MISSILE = ракета
code-CRAFT-BALLOON = аеростат
code-CRAFT-VESSEL = судно
code-CRAFT-SUBMARINE = підводний човен
code-CRAFT-GROUND_UNIT = наземний підрозділ
code-CRAFT-VEHICLE = транспортний засіб
code-CRAFT-OTHER = інший засіб

code-VREF-AMSL = над середнім рівнем моря (AMSL)
code-VREF-AGL = над поверхнею землі (AGL)
code-VREF-STD = за стандартним тиском (ешелон, STD)
code-VREF-WGS84 = над еліпсоїдом WGS 84

code-QUAL-EXACT = рівно
code-QUAL-ABOUT = близько
code-QUAL-AT_LEAST = щонайменше
code-QUAL-AT_MOST = щонайбільше
code-QUAL-MORE_THAN = понад
code-QUAL-RANGE = діапазон
code-QUAL-UNKNOWN = невідомо
code-QUAL-UNDER = майже
code-QUAL-JUST_OVER = трохи понад

code-VISIBILITY-PARTIES = сторони лінії
code-VISIBILITY-NAMED = лише адресати
code-VISIBILITY-WITNESS_HASH = сторони; свідок бачить геш
code-VISIBILITY-PUBLIC = ВІДКРИТО ДЛЯ ВСІХ

code-PROVENANCE-REPORTED = ПОВІДОМЛЕНО у статті
code-PROVENANCE-CONSTRUCTED = СКЛАДЕНО для навчань

code-UNIT-M = метри
code-UNIT-KM = кілометри
code-UNIT-S = секунди
code-UNIT-H = години
code-UNIT-D = доби
code-UNIT-DEG = градуси
code-UNIT-M_PER_S = метри за секунду
code-UNIT-KHZ = кілогерци
code-UNIT-MW = мегавати
code-UNIT-T = тонни
code-UNIT-PERSON = особи
code-UNIT-ITEM = одиниці
code-UNIT-PERCENT = відсотки
code-UNIT-DEG_C = градуси Цельсія
code-UNIT-BUILDING = будівлі
code-UNIT-CUSTOMER = абоненти

code-ROLE-BOUND = зобов’язана сторона
code-ROLE-GUARANTOR = гарант
code-ROLE-WITNESS = свідок

code-VIOL-EXPLOSION = вибух
code-VIOL-BURST = черга
code-VIOL-SHOT = постріл
code-VIOL-SHELLING = артилерійський обстріл
code-VIOL-AIR_STRIKE = удар з повітря
code-VIOL-UAV = безпілотний апарат
code-VIOL-MISSILE = ракета
code-VIOL-ADVANCE = просування вперед
code-VIOL-WEAPON_PRESENCE = наявність озброєнь
code-VIOL-OVERFLIGHT = проліт
code-VIOL-STRIKE_ON_OBJECT = удар по об’єкту
code-VIOL-OTHER = інша дія
