"""Codes ABASIS to GROUND of the catalogue.

Written by tools/make_codes.py; do not edit. The number of a code is its place in the
list; lists only grow at the end (R-72).
"""

from comity.values.codes.base import Code


class Abasis(Code):
    """ABASIS: type assertion."""

    OWN_SENSOR = 0
    OWN_REPORT = 1
    THIRD_PARTY = 2
    OPEN_SOURCE = 3
    OTHER_SIDE = 4


class Access(Code):
    """ACCESS: P14.result, T16.result."""

    GRANTED = 0
    REFUSED = 1
    DELAYED = 2
    CONDITIONAL = 3
    NO_ANSWER = 4


class Activity(Code):
    """ACTIVITY: A02.kind, type phase / cal_entry."""

    LAND = 0
    AIR = 1
    NAVAL = 2
    AMPHIBIOUS = 3
    AIRBORNE = 4
    TRANSFER = 5
    MISSILE_FORCE = 6
    LIVE_FIRE = 7
    JOINT = 8
    OTHER = 9


class Actor(Code):
    """ACTOR: L03.by."""

    MACHINE = 0
    OFFICER = 1


class Answer(Code):
    """ANSWER: type answer."""

    ANSWERED = 0
    DECLINED = 1
    PENDING = 2


class Area(Code):
    """AREA: A09.kind."""

    DANGER = 0
    CAUTION = 1
    EXCLUSION = 2
    PROHIBITED = 3
    SAFETY = 4
    NO_STRIKE = 5
    SILENCE = 6


class Ask(Code):
    """ASK: A18.assistance, I01.asks, I11.asks and others."""

    STOP = 0
    CONTACT = 1
    SAR = 2
    MEDEVAC = 3
    EXPLAIN = 4
    PRESERVE_EVIDENCE = 5
    SAFE_CONDUCT = 6
    GUIDANCE = 7
    NONE = 8


class Assess(Code):
    """ASSESS: T11.reporter_view."""

    VIOLATION = 0
    NOT_VIOLATION = 1
    EXERCISE_IN_AREA = 2
    UNDETERMINED = 3


class Basis(Code):
    """BASIS: N01.basis."""

    LEGAL = 0
    POLITICAL = 1
    UNILATERAL = 2


class CallAnswer(Code):
    """CALL_ANSWER: C02.answer."""

    ACCEPT = 0
    DECLINE = 1
    COUNTER = 2
    LATER = 3


class CallEnd(Code):
    """CALL_END: C05.how."""

    ENDED = 0
    DROPPED = 1
    NOT_ANSWERED = 2
    REFUSED = 3


class CallEvent(Code):
    """CALL_EVENT: C12.what."""

    PROVED = 0
    NOT_PROVED = 1
    SET_ASIDE = 2
    LOST = 3
    RESUMED = 4
    HELD = 5
    TAKEN_UP = 6
    HANDED_OVER = 7
    MICROPHONE_DEAD = 8
    NOT_COME = 9
    RECORDS = 10
    RECORDS_NO_MORE = 11
    DISCUSSED = 12
    NOT_DISCUSSED = 13
    QUALITY = 14
    TESTED = 15


class CallSeat(Code):
    """CALL_SEAT: C11.seat, C12.seat."""

    PRINCIPAL = 0
    INTERPRETER = 1


class CallStep(Code):
    """CALL_STEP: C11.step."""

    JOIN = 0
    OFFER = 1
    ANSWER = 2
    LEAVE = 3


class Candidate(Code):
    """CANDIDATE: type candidate."""

    HOST = 0
    SRFLX = 1
    RELAY = 2


class Checked(Code):
    """CHECKED: I06.civil_traffic_checked, I16.civil_traffic_checked."""

    YES = 0
    NO = 1
    NOT_POSSIBLE = 2


class Clause(Code):
    """CLAUSE: T02.position."""

    ACCEPT = 0
    REJECT = 1
    BRACKET = 2
    RESERVE = 3


class Close(Code):
    """CLOSE: I13.outcome."""

    AGREED = 0
    AGREED_TO_DIFFER = 1
    REFERRED = 2
    LAPSED = 3


class Condition(Code):
    """CONDITION: P06.condition."""

    GOOD = 0
    WEAKENED = 1
    UNDERWEIGHT = 2
    WOUNDED = 3
    SICK = 4
    PSYCHOLOGICAL_DISTRESS = 5
    NOT_STATED = 6


class Conf(Code):
    """CONF: M05.confidence, T11.confidence, type assertion."""

    CONFIRMED = 0
    PROBABLE = 1
    POSSIBLE = 2
    DOUBTFUL = 3
    UNKNOWN = 4


class Consent(Code):
    """CONSENT: P01.consent."""

    GIVEN = 0
    VITAL_INTEREST = 1
    PUBLIC_INTEREST = 2


class Craft(Code):
    """CRAFT: A09.applies_to, I06.object, I15.keeps_away and others."""

    UAV = 0
    AIRCRAFT = 1
    HELICOPTER = 2
    MISSILE = 3
    BALLOON = 4
    VESSEL = 5
    SUBMARINE = 6
    GROUND_UNIT = 7
    VEHICLE = 8
    OTHER = 9


class Crewed(Code):
    """CREWED: I06.crewed, I16.crewed."""

    YES = 0
    NO = 1
    UNKNOWN = 2
    NOT_STATED = 3


class Crit(Code):
    """CRIT: P02.criteria."""

    SEVERELY_WOUNDED = 0
    SEVERELY_SICK = 1
    UNDER_25 = 2
    WOMEN = 3
    LONG_HELD = 4
    CIVILIAN = 5
    ALL_FOR_ALL = 6
    OTHER = 7


class Damage(Code):
    """DAMAGE: T11.damage."""

    NONE = 0
    SLIGHT = 1
    MODERATE = 2
    SEVERE = 3
    CRITICAL = 4
    NOT_STATED = 5


class Decl(Code):
    """DECL: N03.status."""

    PROVIDED = 0
    VOLUNTARY = 1
    WITHHELD = 2


class Directed(Code):
    """DIRECTED: M01.directed_at_line_party."""

    NO = 0
    NOT_STATED = 1


class Disc(Code):
    """DISC: P09.status."""

    OPEN = 0
    EXPLAINED = 1
    CONTESTED = 2


class Dmeasure(Code):
    """DMEASURE: type dmeasure."""

    TIME = 0
    AREA = 1
    ALTITUDE = 2
    ROUTE = 3
    CANCEL = 4
    RADIO = 5


class Entry(Code):
    """ENTRY: A18.cause."""

    NAVIGATION = 0
    DISTRESS = 1
    WEATHER = 2
    LOST_CONTROL = 3
    FORCE_MAJEURE = 4
    UNKNOWN = 5


class Equip(Code):
    """EQUIP: A02.equipment, N11.forces, T17.weapons."""

    TANK = 0
    ACV = 1
    ARTY_100MM = 2
    ATGM_VEHICLE = 3
    HELICOPTER = 4
    COMBAT_AIRCRAFT = 5
    HEAVY_BOMBER = 6
    SHIP = 7
    SUBMARINE = 8
    UAV = 9
    MISSILE_LAUNCHER = 10
    OTHER = 11


class Errsrc(Code):
    """ERRSRC: M05.error_sources_excluded."""

    TEST_DATA = 0
    SOFTWARE = 1
    SPACE_DEBRIS = 2


class Evidence(Code):
    """EVIDENCE: I04.kind."""

    VIDEO = 0
    IMAGE = 1
    TRACK = 2
    RADAR = 3
    RADIO = 4
    TELEMETRY = 5
    DEBRIS = 6
    DOCUMENT = 7
    WITNESS = 8


class Fieldpos(Code):
    """FIELDPOS: I05.position."""

    AGREE = 0
    DISPUTE = 1
    UNKNOWN = 2
    NO_COMMENT = 3


class Figbasis(Code):
    """FIGBASIS: F01.basis."""

    OWN_COUNT = 0
    OWN_ESTIMATE = 1
    INTELLIGENCE = 2
    THIRD_PARTY = 3
    MONITOR = 4
    UNSTATED = 5


class Figcat(Code):
    """FIGCAT: F01.category."""

    KILLED = 0
    WOUNDED = 1
    MISSING = 2
    CAPTURED = 3
    EXCHANGED = 4
    LAUNCHED = 5
    INTERCEPTED = 6
    BUILDINGS = 7
    CUSTOMERS = 8
    MONEY = 9
    OTHER = 10
    CHANGE = 11


class Figflag(Code):
    """FIGFLAG: F01.flags."""

    PROVISIONAL = 0
    ESTIMATED = 1
    BREAK = 2
    PARTIAL = 3
    ROUNDED = 4


class Figreason(Code):
    """FIGREASON: F02.why."""

    LATE_INFO = 0
    DOUBLE_COUNT = 1
    TYPO = 2
    RECLASSIFIED = 3
    METHOD = 4
    WITHDRAWN = 5


class Figrel(Code):
    """FIGREL: F03.relation."""

    SAME_QUANTITY = 0
    SUBSET = 1
    SUPERSET = 2
    OTHER_DIRECTION = 3
    OTHER_CATEGORY = 4
    OTHER_DATE = 5
    NOT_COMPARABLE = 6


class Figstep(Code):
    """FIGSTEP: F02.step."""

    REVISE = 0
    RETRACT = 1
    CONFIRM = 2
    DISPUTE = 3


class Form(Code):
    """FORM: N01.form, Q01.form."""

    VERBAL = 0
    WRITTEN = 1
    UNILATERAL = 2
    PARALLEL_UNILATERAL = 3
    TREATY = 4


class Format(Code):
    """FORMAT: T05.format."""

    BILATERAL = 0
    TRILATERAL = 1
    MULTILATERAL = 2
    TECHNICAL = 3


class Ground(Code):
    """GROUND: F02.ground."""

    SCOPE = 0
    TIME = 1
    CATEGORY = 2
    ARITHMETIC = 3
    FACT = 4
    SOURCE = 5
