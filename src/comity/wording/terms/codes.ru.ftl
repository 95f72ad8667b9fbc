# Значения перечислений. В формате остаются его имена; здесь слова для людей.

code-TEST_PATTERN-ALTERNATE_HOURS = через час
code-TEST_PATTERN-EACH_HOUR = каждый час
code-TEST_PATTERN-TWICE_DAILY = дважды в сутки

code-SCOPE-LINE = линия
code-SCOPE-KEYS = ключи
code-SCOPE-CALLS = переговоры по связи
code-SCOPE-ACTIVITIES = деятельность войск
code-SCOPE-LAUNCHES = пуски
code-SCOPE-INCIDENTS = инциденты
code-SCOPE-ARMS = стратегические вооружения
code-SCOPE-PERSONS = люди
code-SCOPE-TALKS = переговоры
code-SCOPE-PAUSES = паузы
code-SCOPE-FIGURES = цифры

code-PRECEDENCE-ROUTINE = ОБЫЧНОЕ
code-PRECEDENCE-PRIORITY = СРОЧНОЕ
code-PRECEDENCE-IMMEDIATE = НЕМЕДЛЕННОЕ
code-PRECEDENCE-FLASH = FLASH

code-REALITY-REAL = РЕАЛЬНЫЙ
code-REALITY-EXERCISE = УЧЕНИЯ
code-REALITY-TEST = ИСПЫТАНИЕ

code-LEVEL-DUTY = дежурная служба
code-LEVEL-STAFF = штаб
code-LEVEL-DEPUTY = заместитель
code-LEVEL-PRINCIPAL = первое лицо

code-TRANSPORT-TLS_DIRECT = прямое соединение (TLS)
code-TRANSPORT-RELAY = ретранслятор
code-TRANSPORT-FILE = файл с нарочным
code-TRANSPORT-RADIO = радио
code-TRANSPORT-SATELLITE = спутник
code-TRANSPORT-OTHER = другой канал

code-ACTOR-MACHINE = машина
code-ACTOR-OFFICER = офицер

code-LINE_STATE-OPEN = открыта
code-LINE_STATE-DEGRADED = работает ограниченно
code-LINE_STATE-SUSPENDED = приостановлена
code-LINE_STATE-CLOSED = закрыта

code-LINE_REASON-TECHNICAL = техническая
code-LINE_REASON-POLITICAL = политическая
code-LINE_REASON-MAINTENANCE = обслуживание
code-LINE_REASON-SECURITY = безопасность
code-LINE_REASON-OTHER = другая

code-RECEIPT-HELD = СОХРАНЕНО
code-RECEIPT-DISPLAYED = ВЫВЕДЕНО НА ЭКРАН
code-RECEIPT-OPENED = ОТКРЫТО
code-RECEIPT-READ_BACK = ПОВТОРЕНО
code-RECEIPT-PASSED_ON = ПЕРЕДАНО ДАЛЬШЕ

code-RECEIPT_PROBLEM-UNREADABLE = не читается
code-RECEIPT_PROBLEM-UNKNOWN_TYPE = тип здесь неизвестен
code-RECEIPT_PROBLEM-WRONG_ADDRESSEE = предназначено не этой стороне
code-RECEIPT_PROBLEM-BAD_TIME = неправдоподобное время
code-RECEIPT_PROBLEM-DUPLICATE = получено дважды
code-RECEIPT_PROBLEM-MISSING = недостаёт предыдущего

code-POSITION-NOTED = принимает к сведению (не согласие)
code-POSITION-ACCEPT = принимает
code-POSITION-REFUSE = не принимает
code-POSITION-COUNTER = делает встречное предложение
code-POSITION-RESERVE = резервирует свою позицию
code-POSITION-OBJECT = возражает
code-POSITION-RECOGNISE = признаёт
code-POSITION-NOT_RECOGNISED = не признаёт
code-POSITION-WITHDRAW_POSITION = отзывает свою позицию
code-POSITION-CHECKING = проверяет (не ответ)

code-ANSWER-ANSWERED = ответ дан
code-ANSWER-DECLINED = не отвечает
code-ANSWER-PENDING = ответ последует

code-PARTY_KIND-STATE = государство
code-PARTY_KIND-FORCE = вооружённые силы
code-PARTY_KIND-MONITOR = орган наблюдения
code-PARTY_KIND-HUMANITARIAN = гуманитарный орган
code-PARTY_KIND-WITNESS = свидетель

code-KEY_KIND-NODE = узел
code-KEY_KIND-OFFICER = офицер
code-KEY_KIND-KEM = запечатывание
code-KEY_KIND-NOTE = контрольная точка

code-KEY_REASON-LOST = утрачен
code-KEY_REASON-CAPTURED = захвачен
code-KEY_REASON-COMPROMISED = скомпрометирован
code-KEY_REASON-RETIRED = выведен из употребления
code-KEY_REASON-STAFF_LEFT = убытие владельца
code-KEY_REASON-PRECAUTION = предосторожность

code-ACTIVITY-LAND = деятельность сухопутных войск
code-ACTIVITY-AIR = деятельность авиации
code-ACTIVITY-NAVAL = деятельность флота
code-ACTIVITY-AMPHIBIOUS = действия морского десанта
code-ACTIVITY-AIRBORNE = действия воздушного десанта
code-ACTIVITY-TRANSFER = переброска сил
code-ACTIVITY-MISSILE_FORCE = деятельность ракетных войск
code-ACTIVITY-LIVE_FIRE = боевые стрельбы
code-ACTIVITY-JOINT = совместная деятельность
code-ACTIVITY-OTHER = другая деятельность

code-EQUIP-TANK = танки
code-EQUIP-ACV = боевые бронированные машины
code-EQUIP-ARTY_100MM = артиллерия калибра 100 мм и выше
code-EQUIP-ATGM_VEHICLE = машины с противотанковыми управляемыми ракетами
code-EQUIP-HELICOPTER = вертолёты
code-EQUIP-COMBAT_AIRCRAFT = боевые самолёты
code-EQUIP-HEAVY_BOMBER = тяжёлые бомбардировщики
code-EQUIP-SHIP = корабли
code-EQUIP-SUBMARINE = подводные лодки
code-EQUIP-UAV = беспилотные летательные аппараты
code-EQUIP-MISSILE_LAUNCHER = пусковые установки ракет
code-EQUIP-OTHER = другая техника

code-YNX-YES = да
code-YNX-NO = нет
code-YNX-NOT_STATED = НЕ УКАЗАНО

code-MISSILE-ICBM = межконтинентальная баллистическая ракета (ICBM)
code-MISSILE-SLBM = баллистическая ракета подводных лодок (SLBM)
code-MISSILE-IRBM = баллистическая ракета промежуточной дальности (IRBM)
code-MISSILE-MRBM = баллистическая ракета средней дальности (MRBM)
code-MISSILE-SRBM = баллистическая ракета малой дальности (SRBM)
code-MISSILE-HYPERSONIC = гиперзвуковой аппарат
code-MISSILE-SLV = ракета-носитель космического назначения (SLV)
code-MISSILE-SOUNDING = метеорологическая ракета
code-MISSILE-CRUISE = крылатая ракета
code-MISSILE-OTHER = другой носитель
code-MISSILE-UNKNOWN = носитель неизвестен

code-LAUNCH_PURPOSE-TEST = испытание
code-LAUNCH_PURPOSE-TRAINING = боевая подготовка
code-LAUNCH_PURPOSE-SPACE = космический полёт
code-LAUNCH_PURPOSE-COMBAT = боевое применение
code-LAUNCH_PURPOSE-DISPOSAL = ликвидация
code-LAUNCH_PURPOSE-NOT_STATED = НЕ УКАЗАНО

code-PAYLOAD-NONE = без нагрузки
code-PAYLOAD-NON_NUCLEAR = неядерная
code-PAYLOAD-INERT = инертная
code-PAYLOAD-EXPLOSIVE = взрывчатая
code-PAYLOAD-SENSOR = датчик
code-PAYLOAD-DECOY = ложная цель
code-PAYLOAD-SPACE = космическая нагрузка
code-PAYLOAD-NOT_STATED = НЕ УКАЗАНО

code-DIRECTED-NO = нет
code-DIRECTED-NOT_STATED = НЕ УКАЗАНО

code-INCIDENT-COLLISION = столкновение
code-INCIDENT-UNSAFE_INTERCEPT = перехват, о котором сообщено как об опасном
code-INCIDENT-SHOOTDOWN = сбитое воздушное средство
code-INCIDENT-LOSS = потеря борта или судна
code-INCIDENT-UNANNOUNCED_ENTRY = вход без объявления
code-INCIDENT-FIRE = открытие огня
code-INCIDENT-RAMMING = таран
code-INCIDENT-LASER = облучение лазером
code-INCIDENT-JAMMING = радиопомехи
code-INCIDENT-CYBER = воздействие на компьютерные системы
code-INCIDENT-OTHER = другой инцидент

code-ASK-STOP = прекратить
code-ASK-CONTACT = выйти на связь
code-ASK-SAR = поиск и спасание
code-ASK-MEDEVAC = медицинская эвакуация
code-ASK-EXPLAIN = дать разъяснение
code-ASK-PRESERVE_EVIDENCE = сохранить материалы
code-ASK-SAFE_CONDUCT = безопасный проход
code-ASK-GUIDANCE = наведение
code-ASK-NONE = ничего

code-CRAFT-UAV = беспилотный летательный аппарат
code-CRAFT-AIRCRAFT = самолёт
code-CRAFT-HELICOPTER = вертолёт
code-CRAFT-MISSILE = ракета
code-CRAFT-BALLOON = аэростат
code-CRAFT-VESSEL = судно
code-CRAFT-SUBMARINE = подводная лодка
code-CRAFT-GROUND_UNIT = наземное подразделение
code-CRAFT-VEHICLE = транспортное средство
code-CRAFT-OTHER = другое средство

code-VREF-AMSL = над средним уровнем моря (AMSL)
code-VREF-AGL = над поверхностью земли (AGL)
code-VREF-STD = по стандартному давлению (эшелон, STD)
code-VREF-WGS84 = над эллипсоидом WGS 84

code-QUAL-EXACT = ровно
code-QUAL-ABOUT = около
code-QUAL-AT_LEAST = не менее
code-QUAL-AT_MOST = не более
code-QUAL-MORE_THAN = более
code-QUAL-RANGE = диапазон
code-QUAL-UNKNOWN = неизвестно
code-QUAL-UNDER = почти
code-QUAL-JUST_OVER = чуть более

code-VISIBILITY-PARTIES = стороны линии
code-VISIBILITY-NAMED = только адресаты
code-VISIBILITY-WITNESS_HASH = стороны; свидетель видит хеш
code-VISIBILITY-PUBLIC = ОТКРЫТО ДЛЯ ВСЕХ

code-PROVENANCE-REPORTED = СООБЩЕНО в статье
code-PROVENANCE-CONSTRUCTED = СОСТАВЛЕНО для учений

code-UNIT-M = метры
code-UNIT-KM = километры
code-UNIT-S = секунды
code-UNIT-H = часы
code-UNIT-D = сутки
code-UNIT-DEG = градусы
code-UNIT-M_PER_S = метры в секунду
code-UNIT-KHZ = килогерцы
code-UNIT-MW = мегаватты
code-UNIT-T = тонны
code-UNIT-PERSON = человек
code-UNIT-ITEM = единицы
code-UNIT-PERCENT = проценты
code-UNIT-DEG_C = градусы Цельсия
code-UNIT-BUILDING = здания
code-UNIT-CUSTOMER = абоненты

code-ROLE-BOUND = обязанная сторона
code-ROLE-GUARANTOR = гарант
code-ROLE-WITNESS = свидетель

code-VIOL-EXPLOSION = взрыв
code-VIOL-BURST = очередь
code-VIOL-SHOT = выстрел
code-VIOL-SHELLING = артиллерийский обстрел
code-VIOL-AIR_STRIKE = удар с воздуха
code-VIOL-UAV = беспилотный аппарат
code-VIOL-MISSILE = ракета
code-VIOL-ADVANCE = продвижение вперёд
code-VIOL-WEAPON_PRESENCE = наличие вооружений
code-VIOL-OVERFLIGHT = пролёт
code-VIOL-STRIKE_ON_OBJECT = удар по объекту
code-VIOL-OTHER = иное действие
