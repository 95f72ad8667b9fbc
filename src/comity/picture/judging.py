"""What is wrong with a message by itself: found alike by its author's desk and by every reader.

Carries out R-190 and R-191. A family looks at the message, the moment its author claims, what it
names and the charter in force in its past; never at a clock, and never at who reads. Knows no
family.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple, Protocol, TypeAlias

from comity.record import canonical
from comity.record.canonical import Value
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.codes import Level, Scope, Unit
from comity.values.message import Message
from comity.values.moment import DAY_MS, HOUR_MS, SECOND_MS

LEAD: Final = "lead"  # how long before its window a notice is said
TERM: Final = "term"  # how long after what it tells of a message is said
ANSWER: Final = "answer"  # how long after it was opened a message is answered
_SCOPE, _SLA, _COUNTERPARTS, _OPTIONAL, _THRESHOLDS = 5, 9, 16, 19, 20  # fields of line.charter/1
_MS: Final[Mapping[int, int]] = {
    Unit.S: SECOND_MS,
    Unit.H: HOUR_MS,
    Unit.D: DAY_MS,
}
_POWERS: Final = (1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)
_KEPT: Final = 16  # charters whose thresholds are kept read


class Span(NamedTuple):
    """A span of time that counts for a type: of the charter, or the usual one where it says none.

    Judging reads it, and so do the pages: no such number stands anywhere else. `where`: the case
    of the type in which it counts; `behind`: what stands behind the name of its threshold then.
    `others`: thresholds that are asked next, the more special first.
    """

    wire: str
    what: str  # LEAD, TERM or ANSWER
    usual_ms: int
    where: str = ""
    behind: str = ""
    others: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Its threshold in a charter."""
        return key_of(self.what, self.wire) + self.behind

    @property
    def keys(self) -> tuple[str, ...]:
        """Every threshold that may say it, the most special first."""
        return (self.key, *self.others)

    def agreed_ms(self, charter: Charter) -> int:
        """Return what counts under a charter, in milliseconds."""
        span_ms = self.usual_ms
        for key in reversed(self.keys):
            span_ms = agreed_ms(charter, key, span_ms)
        return span_ms


class Reads(Protocol):
    """What a family may ask of the entries that a message names."""

    def told(self, leaf: bytes) -> Told:
        """Tell of an entry in the past."""

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether the author of entry `of` had seen entry `what`."""

    def message(self, leaf: bytes) -> Message | None:
        """What it said, uncorrected, if that can be read."""


class Case(NamedTuple):
    """A message as it is judged. `re`: the entries it names and its author had seen."""

    message: Message
    told: Told
    charter: Charter
    re: tuple[bytes, ...]
    past: Reads

    @property
    def time_ms(self) -> int:
        """The moment its author claims."""
        return self.told.entry.time_ms

    @property
    def named(self) -> tuple[Message, ...]:
        """What the entries it names had said, as far as that can be read here."""
        found = (self.past.message(leaf) for leaf in self.re)
        return tuple(it for it in found if it is not None)

    def is_short(self, start_ms: int, lead: Span) -> bool:
        """Whether it comes too near to its window, even by the moment its author claims (R-191)."""
        return start_ms - self.time_ms < lead.agreed_ms(self.charter)

    def is_late(self, since_ms: int, term: Span) -> bool:
        """Whether it comes too long after what it tells of (R-191)."""
        return is_late(self.charter, self.told, since_ms, term)


def is_late(charter: Charter, told: Told, since_ms: int, term: Span) -> bool:
    """Whether an entry, by the moment its author claims, comes later than its term (R-191)."""
    return told.entry.time_ms - since_ms > term.agreed_ms(charter)


def replaces_term(case: Case) -> bool:
    """Whether it wishes an answer sooner than the charter gives for its precedence (R-191)."""
    if case.message.reply_by is None:
        return False
    agreed = answer_ms(case.charter, case.told.entry.precedence)
    return agreed is not None and case.message.reply_by - case.time_ms < agreed


_Measure: TypeAlias = tuple[int, int, int]  # number, what it is divided by, unit
Agreed: TypeAlias = Mapping[str, _Measure]
_NONE: Final = (0, 1, -1)


def key_of(what: str, wire: str) -> str:
    """Name the threshold of a type: `lead.activity.notify`."""
    return f"{what}.{wire.partition('/')[0]}"


def agreed_ms(charter: Charter, key: str, usual_ms: int) -> int:
    """Return a span of time of the charter in milliseconds; `usual_ms` where it says none."""
    n, divisor, unit = _thresholds(charter.terms).get(key, _NONE)
    return usual_ms if unit not in _MS else n * _MS[unit] // divisor


def answer_ms(charter: Charter, precedence: int) -> int | None:
    """Return how long a charter gives for an answer, in milliseconds; none: it does not say."""
    answered_s = _answered(charter.terms).get(precedence)
    return None if answered_s is None else answered_s * SECOND_MS


def agreed_m(charter: Charter, key: str, usual_m: int) -> int:
    """Return a distance of the charter in metres; `usual_m` where it says none."""
    n, divisor, unit = _thresholds(charter.terms).get(key, _NONE)
    match unit:
        case Unit.M:
            return n // divisor
        case Unit.KM:
            return n * 1_000 // divisor
        case _:
            return usual_m


def agreed_part(charter: Charter, key: str, usual: tuple[int, int]) -> tuple[int, int]:
    """Return a part of a charter, so many of so many; `usual` where it says none in PERCENT."""
    n, divisor, unit = _thresholds(charter.terms).get(key, _NONE)
    return (n, divisor * 100) if unit == Unit.PERCENT else usual


def threshold_keys(charter: Charter) -> tuple[str, ...]:
    """Return what a charter has thresholds for, in its order."""
    return tuple(_thresholds(charter.terms))


@lru_cache(maxsize=_KEPT)
def turned_on(terms: bytes) -> frozenset[str]:
    """Return the types off by default that the terms of a charter turn on."""
    codes = _field(terms, _OPTIONAL)
    return frozenset(it for it in codes if type(it) is str) if type(codes) is list else frozenset()


@lru_cache(maxsize=_KEPT)
def scope_of(terms: bytes) -> frozenset[int]:
    """Return which families the terms of a charter put on the line; all where it says none."""
    codes = _field(terms, _SCOPE)
    if type(codes) is not list:
        return frozenset(Scope)
    return frozenset(it for it in codes if type(it) is int)


@lru_cache(maxsize=_KEPT)
def staff_of(terms: bytes) -> frozenset[str]:
    """Return the offices that the counterparts of a charter name at STAFF or above."""
    found: set[str] = set()
    rows = _field(terms, _COUNTERPARTS)
    for row in rows if type(rows) is list else ():
        match row:
            case {1: str(one), 2: str(other), 5: int(level)} if level >= Level.STAFF:
                found |= {one, other}
            case _:
                pass  # at DUTY, or of a charter that another program wrote
    return frozenset(found)


@lru_cache(maxsize=_KEPT)
def _thresholds(terms: bytes) -> Agreed:
    """Read what a charter agrees; of two with one key the first, and none that is malformed."""
    found: dict[str, _Measure] = {}
    rows = _field(terms, _THRESHOLDS)
    for row in rows if type(rows) is list else ():
        key, measure = _row(row)
        if measure is not None:
            found.setdefault(key, measure)
    return found


def _row(row: Value) -> tuple[str, _Measure | None]:
    match row:
        case {1: str(key), 2: {1: int(n), 2: int(scale), 3: int(unit)}} if (
            n >= 0 and 0 <= scale < len(_POWERS)
        ):
            return key, (n, _POWERS[scale], unit)
        case _:
            return "", None


@lru_cache(maxsize=_KEPT)
def _answered(terms: bytes) -> Mapping[int, int]:
    """Read by precedence how many seconds a charter gives for an answer."""
    found: dict[int, int] = {}
    rows = _field(terms, _SLA)
    for precedence, row in rows.items() if type(rows) is dict else ():
        match row:
            case {3: int(answered_s)} if answered_s >= 0:
                found[precedence] = answered_s
            case _:
                pass  # a charter that another program wrote
    return found


def _field(terms: bytes, number: int) -> Value:
    content = canonical.decode(terms)
    return content.get(number) if type(content) is dict else None
