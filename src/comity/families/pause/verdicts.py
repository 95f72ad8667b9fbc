"""Whether one reported act falls under one reading of a pause: IN_SCOPE, OUT or UNDETERMINED.

Carries out R-262 to R-265. Pure functions of integers in the three-valued logic of Kleene: no
clock, nothing about who asks or who reported, and nothing filled in that was not stated. A verdict
is about a sentence and a reading of another sentence and says nothing of who did what.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from hashlib import sha256
from typing import Final, NamedTuple, TypeAlias

from comity.families.pause.apart import Drawn, inside
from comity.families.pause.readings import Reading
from comity.record import canonical
from comity.values.codes import TimeRule, Viol, Ynx
from comity.values.kinds import NONE, NOT_STATED
from comity.values.moment import DAY_MS, SECOND_MS

RULE: Final = "pause.verdict/1"  # another number, whenever the same two would come to another word
_LOW: Final = -(1 << 80)  # before and after every moment, whatever its error
_HIGH: Final = 1 << 80
_GENERAL: Final = frozenset((Viol.EXPLOSION, Viol.STRIKE_ON_OBJECT, Viol.OTHER))


class Act(NamedTuple):
    """An act as it was reported. None: the report does not say."""

    start_ms: int
    end_ms: int  # itself not in it, unless it is the start
    err_s: int
    kind: int | None  # VIOL
    object_class: int | None  # OBJ
    area: Drawn | None


class Word(StrEnum):
    """What a verdict comes to."""

    IN_SCOPE = "IN_SCOPE"
    OUT = "OUT"
    UNDETERMINED = "UNDETERMINED"


class Part(StrEnum):
    """What a reading may limit."""

    TIME = "TIME"
    CLASS = "CLASS"
    AREA = "AREA"
    KIND = "KIND"


class Verdict(NamedTuple):
    """A word, what it hangs on, and the hash over rule, act, reading and word."""

    word: Word
    why: tuple[Part, ...]
    hash: bytes


_Tests: TypeAlias = Mapping[Part, bool | None]


def verdict(act: Act, reading: Reading) -> Verdict:
    """R-262: say whether an act falls under a reading; `why` is empty where it does."""
    tests: _Tests = {
        Part.TIME: in_time(act, reading),
        Part.CLASS: _in_class(act, reading),
        Part.AREA: _in_area(act, reading),
        Part.KIND: _of_kind(act, reading),
    }
    out = tuple(part for part, holds in tests.items() if holds is False)
    unknown = tuple(part for part, holds in tests.items() if holds is None)
    if _hides_class(act, reading) or (unknown and not out):
        word, why = Word.UNDETERMINED, unknown
    else:
        word, why = (Word.OUT, out) if out else (Word.IN_SCOPE, ())
    return Verdict(word, why, _hash(act, reading, word))


def _hides_class(act: Act, reading: Reading) -> bool:
    """R-263: a report that does not say what was struck comes to no word under a class."""
    return act.object_class is None and reading.classes != ()


def _hash(act: Act, reading: Reading, word: Word) -> bytes:
    rows = [[_said(it) for it in row] for row in (act, reading)]
    return sha256(canonical.encode([RULE, *rows, word.value])).digest()


def _said(value: object) -> object:
    """None as an empty list, and a list in one: canonical bytes know no null."""
    if value is None:
        return []
    return [list(value)] if isinstance(value, tuple) else value


# --- time


class _Moment(NamedTuple):
    """Between which milliseconds a moment lies, both included."""

    lo: int
    hi: int


def in_time(act: Act, reading: Reading) -> bool | None:
    """R-265: whether an act falls into the time of a reading by its time rule.

    A reading without one is asked by every rule: where they differ, nothing is said.
    """
    if reading.time_rule is not None:
        return _RULES[TimeRule(reading.time_rule)](act, reading)
    found = {rule(act, reading) for rule in _RULES.values()}
    return found.pop() if len(found) == 1 else None


def _by_start(act: Act, reading: Reading) -> bool | None:
    return _within(_about(act.start_ms, act), reading)


def _by_impact(act: Act, reading: Reading) -> bool | None:
    return _within(_about(max(act.start_ms, act.end_ms - 1), act), reading)


def _by_overlap(act: Act, reading: Reading) -> bool | None:
    starts, ends = _bounds(reading)
    end = _about(max(act.start_ms + 1, act.end_ms), act)
    return _all((_before(_about(act.start_ms, act), ends), _before(starts, end)))


_RULES: Final[Mapping[TimeRule, Callable[[Act, Reading], bool | None]]] = {
    TimeRule.START: _by_start,
    TimeRule.OVERLAP: _by_overlap,
    TimeRule.IMPACT: _by_impact,
}


def _within(moment: _Moment, reading: Reading) -> bool | None:
    """Half-open: the start of a pause is in it, its end is not."""
    starts, ends = _bounds(reading)
    return _all((_not(_before(moment, starts)), _before(moment, ends)))


def _bounds(reading: Reading) -> tuple[_Moment, _Moment]:
    """When a pause starts and ends by a reading, as far as it says."""
    return _bound(reading.starts, _LOW, Ynx.NO), _bound(reading.ends, _HIGH, reading.end_day)


def _bound(stated: int | str, none: int, end_day: int) -> _Moment:
    if stated == NOT_STATED:
        return _Moment(_LOW, _HIGH)
    at = none if stated == NONE else int(stated)
    if none == at or end_day == Ynx.NO:
        return _Moment(at, at)
    return _Moment(at + DAY_MS if end_day == Ynx.YES else at, at + DAY_MS)


def _about(at_ms: int, act: Act) -> _Moment:
    return _Moment(at_ms - act.err_s * SECOND_MS, at_ms + act.err_s * SECOND_MS)


def _before(one: _Moment, other: _Moment) -> bool | None:
    if one.hi < other.lo:
        return True
    return False if one.lo >= other.hi else None


# --- target, place and kind


def _in_class(act: Act, reading: Reading) -> bool | None:
    if not reading.classes:
        return None if reading.classes is None else True
    return None if act.object_class is None else act.object_class in reading.classes


def _in_area(act: Act, reading: Reading) -> bool | None:
    if reading.area is None:
        return True
    return None if act.area is None else inside(act.area, reading.area)


def _of_kind(act: Act, reading: Reading) -> bool | None:
    """A strike on an object may be one by missile: what is said in general excludes nothing."""
    if not reading.acts or act.kind in reading.acts:
        return True
    is_general = act.kind is None or act.kind in _GENERAL or not _GENERAL.isdisjoint(reading.acts)
    return None if is_general else False


def _not(holds: bool | None) -> bool | None:  # noqa: FBT001  # a value of the logic
    return None if holds is None else not holds


def _all(tests: Iterable[bool | None]) -> bool | None:
    found = set(tests)
    if False in found:
        return False
    return None if None in found else True


def class_of(classes: Iterable[int]) -> int | None:
    """Return the one class of the objects that a report points to; none: it does not tell."""
    found = set(classes)
    return found.pop() if len(found) == 1 else None
