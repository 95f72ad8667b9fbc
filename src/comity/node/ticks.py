"""Ticks of a handover as several tablets make them, each out of reach of the others for a while.

Carries out R-573, R-580 and R-581. A tick has a name of its own, so that it is kept once however
often it comes, and names the ticks that it was made over, so that what nobody saw is never
overwritten: several words of one subject stand beside each other until somebody who sees all of
them says one more. Pure: knows no person, no plan and no store.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final, NamedTuple, Self, TypeAlias

from comity.errors import OurError
from comity.record import canonical

TICKS_MAX: Final = 5_000  # of one checklist
OVER_MAX: Final = 64
EXTRA: Final = "extra:"
SUBJECT: Final = re.compile(r"(person:[0-9a-f]{64}|extra:.+|head:[12]|condition:[A-Z_]{1,30})\Z")
LABEL_CHARS_MAX: Final = 40
VALUE: Final = re.compile(r"[\w:./ -]{0,60}\Z")  # who counted may be named in any script
TABLET: Final = re.compile(r"[0-9a-f]{4,16}\Z")
_BESIDE: Final = b"comity/list/extra/1"
_ID: Final = re.compile(r"[0-9a-f]{32}\Z")
_AT_MAX: Final = 1 << 53

Row: TypeAlias = canonical.Value


class Tick(NamedTuple):
    """One word of one officer about one subject: a person, a headcount, a count of a condition."""

    id: bytes
    tablet: str
    subject: str
    value: str  # empty: nothing is said of it any more
    over: tuple[bytes, ...]  # ticks of this subject that stood when it was made
    at_ms: int  # by the tablet's clock
    by: str  # the office that brought it

    @classmethod
    def read(cls, given: object, by: str) -> Self:
        """Read what a tablet sent.

        Raises:
            OurError: "ticks.bad", "ticks.bad-label".
        """
        match given:
            case {
                "id": str(name),
                "tablet": str(tablet),
                "subject": str(subject),
                "value": str(value),
                "over": list(over),
                "at": int(at_ms),
            } if (
                all(
                    form.match(it) is not None
                    for form, it in (
                        (_ID, name),
                        (TABLET, tablet),
                        (SUBJECT, subject),
                        (VALUE, value),
                    )
                )
                and len(over) <= OVER_MAX
                and all(isinstance(it, str) and _ID.match(it) is not None for it in over)
                and 0 <= at_ms < _AT_MAX
            ):
                if subject.startswith(EXTRA):
                    subject = EXTRA + label(subject.removeprefix(EXTRA))
                its = tuple(bytes.fromhex(it) for it in over)
                return cls(bytes.fromhex(name), tablet, subject, value, its, at_ms, by)
            case _:
                raise OurError("ticks.bad")

    @property
    def row(self) -> Row:
        """As it is kept."""
        it = self
        return [it.id, it.tablet, it.subject, it.value, list(it.over), it.at_ms, it.by]

    @classmethod
    def kept(cls, row: Any) -> Self:  # noqa: ANN401  # what this node wrote
        """Read what was kept."""
        name, tablet, subject, value, over, at_ms, by = row
        return cls(name, tablet, subject, value, tuple(over), at_ms, by)


def label(text: str) -> str:
    """What a person beside the plan is called at the point: one spelling of it, whoever types it.

    Raises:
        OurError: "ticks.bad-label".
    """
    made = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    if not 0 < len(made) <= LABEL_CHARS_MAX or not made.isprintable():
        raise OurError("ticks.bad-label", most=LABEL_CHARS_MAX)
    return made


def extra_key(plan: bytes, called: str) -> bytes:
    """The key of a person who is on no plan (R-573): the same for whoever says the same label.

    Raises:
        OurError: "ticks.bad-label".
    """
    return sha256(_BESIDE + plan + label(called).encode()).digest()


def added(held: Sequence[Tick], news: Iterable[Tick]) -> tuple[Tick, ...]:
    """What is held, and after it what is new, in the order in which it came; each once.

    Raises:
        OurError: "ticks.bad", a name for two ticks; "ticks.too-many".
    """
    found = {it.id: it for it in held}
    for tick in news:
        known = found.setdefault(tick.id, tick)
        if known._replace(by="") != tick._replace(by=""):
            raise OurError("ticks.bad")
    if len(found) > TICKS_MAX:
        raise OurError("ticks.too-many", most=TICKS_MAX)
    return tuple(found.values())


def standing(ticks: Iterable[Tick]) -> Mapping[str, tuple[Tick, ...]]:
    """What stands of each subject: what was said over by nobody who had seen it.

    A tick is over those alone that were held before it: nothing that comes later is made undone
    by a word that cannot have seen it.
    """
    found: dict[str, dict[bytes, Tick]] = {}
    for tick in ticks:
        its = found.setdefault(tick.subject, {})
        for name in tick.over:
            its.pop(name, None)
        its[tick.id] = tick
    return {
        subject: tuple(sorted(its.values(), key=lambda it: (it.at_ms, it.id)))
        for subject, its in sorted(found.items())
    }


def said(ticks: Sequence[Tick]) -> tuple[str, ...]:
    """What is said of a subject: one value, or several that differ; each once, sorted."""
    return tuple(sorted({it.value for it in ticks}))
