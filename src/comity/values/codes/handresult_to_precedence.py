"""Codes HANDRESULT to PRECEDENCE of the catalogue.

Written by tools/make_codes.py; do not edit. The number of a code is its place in the
list; lists only grow at the end (R-72).
"""

from comity.values.codes.base import Code


class Handresult(Code):
    """HANDRESULT: type plan_line / hand_row / note_row."""

    HANDED = 0
    NOT_PRESENTED = 1
    RECEIVER_REFUSED = 2
    ABSENT = 3
    DIED = 4
    EXTRA = 5


class Harm(Code):
    """HARM: T11.harm, T11.harm_lasts."""

    KILLED = 0
    INJURED = 1
    BUILDINGS_DAMAGED = 2
    BUILDINGS_NO_HEAT = 3
    CUSTOMERS_NO_POWER = 4
    MW_LOST = 5
    CUSTOMERS_NO_WATER = 6
    TRANSPORT_DISRUPTED = 7


class Health(Code):
    """HEALTH: P01.health."""

    GOOD = 0
    SICK = 1
    WOUNDED = 2
    SEVERE = 3


class Incident(Code):
    """INCIDENT: I01.kind."""

    COLLISION = 0
    UNSAFE_INTERCEPT = 1
    SHOOTDOWN = 2
    LOSS = 3
    UNANNOUNCED_ENTRY = 4
    FIRE = 5
    RAMMING = 6
    LASER = 7
    JAMMING = 8
    CYBER = 9
    OTHER = 10


class Insp(Code):
    """INSP: N06.kind."""

    TYPE_1 = 0
    TYPE_2 = 1
    EXHIBITION = 2
    CHALLENGE = 3


class Interf(Code):
    """INTERF: I14.kind."""

    LASER = 0
    RADIO = 1
    GNSS = 2
    SATELLITE = 3
    CYBER = 4
    ACOUSTIC = 5


class Interp(Code):
    """INTERP: C01.interpreter."""

    CALLER = 0
    CALLEE = 1
    BOTH = 2
    NONE = 3


class Item(Code):
    """ITEM: N04.item, N05.item, N10.item and others."""

    ICBM = 0
    SLBM = 1
    HEAVY_BOMBER = 2
    ICBM_LAUNCHER = 3
    SLBM_LAUNCHER = 4
    FACILITY = 5


class Itemch(Code):
    """ITEMCH: N04.change."""

    PRODUCED = 0
    DEPLOYED = 1
    UNDEPLOYED = 2
    MOVED = 3
    CONVERTED = 4
    ELIMINATED = 5
    LOST = 6
    DISPLAYED = 7


class KeyKind(Code):
    """KEY_KIND: K02.kind."""

    NODE = 0
    OFFICER = 1
    KEM = 2
    NOTE = 3


class KeyReason(Code):
    """KEY_REASON: K03.reason, K04.reason."""

    LOST = 0
    CAPTURED = 1
    COMPROMISED = 2
    RETIRED = 3
    STAFF_LEFT = 4
    PRECAUTION = 5


class Known(Code):
    """KNOWN: I07.answer."""

    CHECKING = 0
    KNOWN_TO_US = 1
    KNOWN_CONTROL_LOST = 2
    NOT_KNOWN_TO_THIS_DESK = 3
    CANNOT_SAY = 4


class LaunchAnswer(Code):
    """LAUNCH_ANSWER: M07.answer."""

    CHECKING = 0
    MATCHES = 1
    OURS_NOTICE_FOLLOWS = 2
    NOT_OURS = 3
    NO_LAUNCH_BY_US = 4


class LaunchEnd(Code):
    """LAUNCH_END: M03.outcome."""

    NOMINAL = 0
    FAILED = 1
    PARTIAL = 2
    NOT_STATED = 3


class LaunchPurpose(Code):
    """LAUNCH_PURPOSE: M01.purpose."""

    TEST = 0
    TRAINING = 1
    SPACE = 2
    COMBAT = 3
    DISPOSAL = 4
    NOT_STATED = 5


class Level(Code):
    """LEVEL: L05.level, K08.level, C01.level and others."""

    DUTY = 0
    STAFF = 1
    DEPUTY = 2
    PRINCIPAL = 3


class LineReason(Code):
    """LINE_REASON: L04.reason."""

    TECHNICAL = 0
    POLITICAL = 1
    MAINTENANCE = 2
    SECURITY = 3
    OTHER = 4


class LineState(Code):
    """LINE_STATE: L04.state."""

    OPEN = 0
    DEGRADED = 1
    SUSPENDED = 2
    CLOSED = 3


class Link(Code):
    """LINK: I03.relation."""

    SAME = 0
    PART_OF = 1
    FOLLOWS = 2
    DIFFERENT = 3


class List(Code):
    """LIST: P02.kind."""

    REQUESTED = 0
    OFFERED = 1


class Listverdict(Code):
    """LISTVERDICT: type list_entry / list_comment."""

    CONFIRM_HELD = 0
    NOT_HELD = 1
    IDENTITY_UNCLEAR = 2
    ALREADY_RELEASED = 3
    DECEASED = 4
    NOT_IN_CRITERIA = 5
    REFUSE = 6


class Missile(Code):
    """MISSILE: M01.class, M05.class_estimate, type launch_row / decl_row."""

    ICBM = 0
    SLBM = 1
    IRBM = 2
    MRBM = 3
    SRBM = 4
    HYPERSONIC = 5
    SLV = 6
    SOUNDING = 7
    CRUISE = 8
    OTHER = 9
    UNKNOWN = 10


class Missing(Code):
    """MISSING: P12.answer."""

    HELD = 0
    NOT_HELD = 1
    DECEASED = 2
    SEARCHING = 3
    UNKNOWN = 4


class Morstep(Code):
    """MORSTEP: Q06.step."""

    EXTEND_PROPOSE = 0
    SUSPEND = 1
    RELEASE_CLAIM = 2
    RESUME = 3
    END_NOTE = 4


class Move(Code):
    """MOVE: A17.state."""

    DEPARTED = 0
    CHECKPOINT = 1
    DELAYED = 2
    DIVERTED = 3
    ARRIVED = 4
    ABORTED = 5
    UNDER_FIRE = 6


class Ncat(Code):
    """NCAT: N03.values, N04.delta, N09.category and others."""

    DEPLOYED_VEHICLES = 0
    DEPLOYED_WARHEADS = 1
    ALL_LAUNCHERS = 2


class Note(Code):
    """NOTE: P17.kind."""

    WISH = 0
    RULING = 1
    VISIT = 2
    EMPTY = 3
    LINE = 4


class Nuc(Code):
    """NUC: I11.kind."""

    ACCIDENT = 0
    UNAUTHORISED = 1
    UNEXPLAINED = 2
    UNKNOWN_OBJECTS = 3
    WARNING_INTERFERENCE = 4
    RADIOLOGICAL = 5


class Obj(Code):
    """OBJ: Q01.object_classes, Q03.object_classes, type object."""

    REFINERY = 0
    OIL_GAS_PIPELINE = 1
    STORAGE = 2
    PUMPING = 3
    GENERATION = 4
    TRANSMISSION = 5
    SUBSTATION = 6
    NUCLEAR_PLANT = 7
    DAM = 8
    HEATING = 9
    PORT = 10
    OTHER = 11


class Oblig(Code):
    """OBLIG: C09.status, T08.status, T17.state."""

    OPEN = 0
    DECLARED_DONE = 1
    VERIFIED = 2
    CONTESTED = 3
    LATE = 4
    WAIVED = 5


class Obs(Code):
    """OBS: T11.observed."""

    SEEN = 0
    HEARD = 1
    CAMERA = 2
    RADAR = 3
    ACOUSTIC = 4
    IMPACT = 5
    IMAGERY = 6
    REPORTED = 7


class Parity(Code):
    """PARITY: P04.parity."""

    EQUAL_TOTAL = 0
    EQUAL_BY_CATEGORY = 1
    RATIO = 2
    ALL_FOR_ALL = 3
    LIST_ONLY = 4


class PartyKind(Code):
    """PARTY_KIND: K01.kind."""

    STATE = 0
    FORCE = 1
    MONITOR = 2
    HUMANITARIAN = 3
    WITNESS = 4


class Payload(Code):
    """PAYLOAD: M01.payload, I07.payload."""

    NONE = 0
    NON_NUCLEAR = 1
    INERT = 2
    EXPLOSIVE = 3
    SENSOR = 4
    DECOY = 5
    SPACE = 6
    NOT_STATED = 7


class Pcat(Code):
    """PCAT: P01.category, P02.totals, P04.formula and others."""

    MILITARY = 0
    CIVILIAN = 1
    REMAINS = 2
    MEDICAL = 3
    CHAPLAIN = 4
    MINOR = 5
    WOUNDED = 6
    UNKNOWN = 7


class Person(Code):
    """PERSON: P01.status."""

    CAPTURED = 0
    HELD = 1
    TRANSFERRED = 2
    HOSPITAL = 3
    RELEASED = 4
    ESCAPED = 5
    DIED = 6
    REPATRIATED = 7


class Phase(Code):
    """PHASE: N05.phase."""

    PLANNED = 0
    STARTED = 1
    COMPLETED = 2


class Point(Code):
    """POINT: type agenda_item / point."""

    STATED = 0
    AGREED = 1
    DISAGREED = 2
    UNDERTOOK = 3
    ASKED = 4


class Pointpos(Code):
    """POINTPOS: type pointpos / participant."""

    AGREE = 0
    DISPUTE = 1
    NOT_SAID = 2
    NO_COMMENT = 3


class Position(Code):
    """POSITION: L08.position."""

    NOTED = 0
    ACCEPT = 1
    REFUSE = 2
    COUNTER = 3
    RESERVE = 4
    OBJECT = 5
    RECOGNISE = 6
    NOT_RECOGNISED = 7
    WITHDRAW_POSITION = 8
    CHECKING = 9


class Precedence(Code):
    """PRECEDENCE: L01.sla, L01.escalation, K02.max_precedence."""

    ROUTINE = 0
    PRIORITY = 1
    IMMEDIATE = 2
    FLASH = 3
