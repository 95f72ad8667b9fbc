"""Codes PRESENT_MEASURE to YNX of the catalogue.

Written by tools/make_codes.py; do not edit. The number of a code is its place in the
list; lists only grow at the end (R-72).
"""

from comity.values.codes.base import Code


class PresentMeasure(Code):
    """PRESENT_MEASURE: I06.our_present_measure."""

    OBSERVING = 0
    ESCORTING = 1
    NOT_STATED = 2


class Provenance(Code):
    """PROVENANCE: common provenance."""

    REPORTED = 0
    CONSTRUCTED = 1


class Qual(Code):
    """QUAL: type qty."""

    EXACT = 0
    ABOUT = 1
    AT_LEAST = 2
    AT_MOST = 3
    MORE_THAN = 4
    RANGE = 5
    UNKNOWN = 6
    UNDER = 7
    JUST_OVER = 8


class Readout(Code):
    """READOUT: C06.kind."""

    JOINT_DRAFT = 0
    OWN = 1


class Ready(Code):
    """READY: P05.state."""

    READY = 0
    HOLD = 1
    NOT_COMING = 2
    ON_SITE = 3


class Reality(Code):
    """REALITY: L01.reality."""

    REAL = 0
    EXERCISE = 1
    TEST = 2


class Receipt(Code):
    """RECEIPT: L06.level."""

    HELD = 0
    DISPLAYED = 1
    OPENED = 2
    READ_BACK = 3
    PASSED_ON = 4


class ReceiptProblem(Code):
    """RECEIPT_PROBLEM: L06.problem."""

    UNREADABLE = 0
    UNKNOWN_TYPE = 1
    WRONG_ADDRESSEE = 2
    BAD_TIME = 3
    DUPLICATE = 4
    MISSING = 5


class Recording(Code):
    """RECORDING: C04.recording."""

    NONE = 0
    OWN = 1
    BOTH = 2


class Regstep(Code):
    """REGSTEP: N02.step."""

    EXTEND_PROPOSE = 0
    SUSPEND = 1
    RESUME = 2
    WITHDRAW = 3
    OBSERVE_VOLUNTARILY = 4
    END_OBSERVANCE = 5
    INVITE_PARTY = 6
    JOIN_DECLINE = 7
    JOIN_ACCEPT = 8


class Release(Code):
    """RELEASE: L22.form, I04.release."""

    FULL = 0
    REDACTED = 1
    HASH_ONLY = 2


class Relrule(Code):
    """RELRULE: Q01.release_rule."""

    NONE = 0
    NOTICE = 1
    RECIPROCAL_ON_BREACH = 2
    JOINT_FINDING = 3


class Result(Code):
    """RESULT: type clause / result / delegation."""

    AGREED = 0
    PROGRESS = 1
    OPEN = 2
    NONE = 3


class Reveal(Code):
    """REVEAL: P02.reveal."""

    NEUTRAL = 0
    FULL = 1
    PSI = 2
    SLICED = 3


class Role(Code):
    """ROLE: T03.role, type role."""

    BOUND = 0
    GUARANTOR = 1
    WITNESS = 2


class Scope(Code):
    """SCOPE: L01.scope."""

    LINE = 0
    KEYS = 1
    CALLS = 2
    ACTIVITIES = 3
    LAUNCHES = 4
    INCIDENTS = 5
    ARMS = 6
    PERSONS = 7
    TALKS = 8
    PAUSES = 9
    FIGURES = 10


class SealClass(Code):
    """SEAL_CLASS: L18.class."""

    LAUNCH_PLAN = 0
    ACTIVITY_PLAN = 1
    ORDER = 2
    LIST = 3
    DATA = 4
    OTHER = 5


class Severity(Code):
    """SEVERITY: A11.severity."""

    INFO = 0
    CAUTION = 1
    DANGER = 2


class Sex(Code):
    """SEX: P01.sex."""

    FEMALE = 0
    MALE = 1
    OTHER = 2
    UNKNOWN = 3


class Silence(Code):
    """SILENCE: A20.purpose."""

    REPAIR = 0
    EVACUATION = 1
    REMAINS = 2
    DEMINING = 3
    EXCHANGE = 4
    OTHER = 5


class Site(Code):
    """SITE: A15.function."""

    HOSPITAL = 0
    CLINIC = 1
    WATER = 2
    POWER = 3
    SCHOOL = 4
    SHELTER = 5
    WAREHOUSE = 6
    OFFICE = 7
    FOOD = 8
    OTHER = 9


class Source(Code):
    """SOURCE: F04.kind."""

    PARTY_STATEMENT = 0
    AGENCY = 1
    PRESS = 2
    UN = 3
    NGO = 4
    SENSOR = 5
    OWN = 6


class Statement(Code):
    """STATEMENT: L17.kind."""

    PROTEST = 0
    RESERVATION = 1
    ASSURANCE = 2
    DENIAL = 3
    NON_RECOGNITION = 4
    CONDOLENCE = 5


class StopAct(Code):
    """STOP_ACT: I08.act."""

    FIRE = 0
    FLIGHT = 1
    MOVEMENT = 2
    APPROACH = 3
    JAMMING = 4
    LASER = 5
    WORKS = 6
    OTHER = 7


class Stream(Code):
    """STREAM: type stream."""

    AUDIO = 0
    PICTURE = 1


class Tallyrole(Code):
    """TALLYROLE: P06.by."""

    GIVER = 0
    RECEIVER = 1
    WITNESS = 2


class TestPattern(Code):
    """TEST_PATTERN: L01.test_pattern."""

    ALTERNATE_HOURS = 0
    EACH_HOUR = 1
    TWICE_DAILY = 2


class TimeRule(Code):
    """TIME_RULE: Q01.time_rule, Q03.time_rule."""

    START = 0
    OVERLAP = 1
    IMPACT = 2


class Transponder(Code):
    """TRANSPONDER: A08.transponder, I06.transponder."""

    ON = 0
    OFF = 1
    PARTLY = 2
    NOT_RECEIVED = 3


class Transport(Code):
    """TRANSPORT: L02.via, L03.via."""

    TLS_DIRECT = 0
    RELAY = 1
    FILE = 2
    RADIO = 3
    SATELLITE = 4
    OTHER = 5


class Unit(Code):
    """UNIT: F01.unit, type measure, type assertion."""

    M = 0
    KM = 1
    S = 2
    H = 3
    D = 4
    DEG = 5
    M_PER_S = 6
    KHZ = 7
    MW = 8
    T = 9
    PERSON = 10
    ITEM = 11
    PERCENT = 12
    DEG_C = 13
    BUILDING = 14
    CUSTOMER = 15


class Vanswer(Code):
    """VANSWER: T12.answer."""

    ADMIT = 0
    DENY = 1
    UNKNOWN = 2
    INVESTIGATING = 3
    JUSTIFY = 4


class Verify(Code):
    """VERIFY: A15.verified_by, T07.verify, Q01.verify."""

    NONE = 0
    SUBMITTER = 1
    OTHER_PARTY = 2
    SECOND_SOURCE = 3
    MONITOR = 4
    SENSOR = 5
    IMAGERY = 6


class Viol(Code):
    """VIOL: T11.kind, Q01.acts."""

    EXPLOSION = 0
    BURST = 1
    SHOT = 2
    SHELLING = 3
    AIR_STRIKE = 4
    UAV = 5
    MISSILE = 6
    ADVANCE = 7
    WEAPON_PRESENCE = 8
    OVERFLIGHT = 9
    STRIKE_ON_OBJECT = 10
    OTHER = 11


class Visibility(Code):
    """VISIBILITY: common visibility."""

    PARTIES = 0
    NAMED = 1
    WITNESS_HASH = 2
    PUBLIC = 3


class Voice(Code):
    """VOICE: L16.medium, C01.mode, C10.mode."""

    PHONE = 0
    VIDEO = 1
    RADIO = 2
    TEXT = 3
    IN_PERSON = 4


class Vref(Code):
    """VREF: type vband."""

    AMSL = 0
    AGL = 1
    STD = 2
    WGS84 = 3


class Weapon(Code):
    """WEAPON: Q05.launched, Q05.intercepted, Q05.suppressed and others."""

    UAV = 0
    BALLISTIC = 1
    CRUISE = 2
    AEROBALLISTIC = 3
    GUIDED_BOMB = 4
    ROCKET = 5
    SHELL = 6
    OTHER = 7


class Xlate(Code):
    """XLATE: L10.method."""

    HUMAN = 0
    MACHINE = 1
    PHRASEBOOK = 2


class Ynx(Code):
    """YNX: A02.nuclear_capable, A06.returned, A08.armed and others."""

    YES = 0
    NO = 1
    NOT_STATED = 2
