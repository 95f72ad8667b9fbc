"""How long an inject took: until it was displayed, opened and answered, as the record proves.

Carries out R-452. A pure function of what is proved of an entry and of the terms of its line: whole
milliseconds of the story's time, each from when the entry says that it was made. Knows no node.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

import msgspec

Json: TypeAlias = dict[str, Any]
Rung: TypeAlias = tuple[str, int]  # a word of the delivery, and when it is said to have been

_PROVES: Final = {
    "held_ms": frozenset(("HELD", "ENVELOPE_HELD")),
    "displayed_ms": frozenset(("DISPLAYED",)),
    "opened_ms": frozenset(("OPENED", "READ_BACK", "PASSED_ON")),
    "answered_ms": frozenset(("ANSWERED",)),
}


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """Within what the charter wants it, in seconds: each after the one before it."""

    held_s: int
    opened_s: int
    answered_s: int


class Times(msgspec.Struct, frozen=True, kw_only=True):
    """How long after it was said; none: it is not proved."""

    held_ms: int | None = None
    displayed_ms: int | None = None
    opened_ms: int | None = None
    answered_ms: int | None = None
    late: tuple[str, ...] = ()  # what came after its term


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One inject that was said: all that is kept of it beside the record."""

    step: str
    line: str
    code: str
    precedence: str
    who: str
    to: tuple[str, ...]
    entry: str
    terms: Terms | None = None


class Journal(msgspec.Struct, frozen=True, kw_only=True):
    """An exercise as it was played: which entry of the record stands for which of its steps."""

    exercise: str
    injects: tuple[Said, ...] = ()


class Scored(msgspec.Struct, frozen=True, kw_only=True):
    """One inject and one party to which it was said."""

    step: str
    line: str
    code: str
    precedence: str
    who: str
    to: str
    entry: str
    sent: Json
    times: Times


def times(sent_ms: int, rungs: Iterable[Rung], terms: Terms | None = None) -> Times:
    """How long each took; the earliest proof of it counts, and none counts as before the word."""
    proved = list(rungs)
    found: dict[str, int | None] = {}
    for name, words in _PROVES.items():
        its = [at_ms - sent_ms for word, at_ms in proved if word in words]
        found[name] = max(0, min(its)) if its else None
    return Times(**found, late=() if terms is None else tuple(_late(found, terms)))


def _late(found: Mapping[str, int | None], terms: Terms) -> Iterable[str]:
    """What came later after the one before it than its charter wants."""
    before = 0
    for name in ("held", "opened", "answered"):
        at_ms = found[f"{name}_ms"]
        if at_ms is not None:
            if at_ms - before > getattr(terms, f"{name}_s") * 1000:
                yield name
            before = max(before, at_ms)


def scored(said: Said, to: str, sent: Json, held: Json) -> Scored:
    """One inject and one party, from what a node proves of the delivery (its verb `held`)."""
    rungs = ((it["word"], it["at"]["ms"]) for it in held["rungs"])
    return Scored(
        step=said.step,
        line=said.line,
        code=said.code,
        precedence=said.precedence,
        who=said.who,
        to=to,
        entry=said.entry,
        sent=sent,
        times=times(sent["ms"], rungs, said.terms),
    )


def terms_of(charter: Json, precedence: str) -> Terms | None:
    """Within what a charter wants a message of a precedence; none: it says nothing of it."""
    its = charter.get("sla", {}).get(precedence)
    return None if its is None else msgspec.convert(its, Terms)


def summary(rows: Sequence[Scored]) -> Json:
    """How many of how many, and the middle of the times of those that were."""
    told: Json = {"injects": len(rows), "late": sum(bool(it.times.late) for it in rows)}
    for name in ("displayed", "opened", "answered"):
        its = sorted(at for row in rows if (at := getattr(row.times, f"{name}_ms")) is not None)
        told[name] = {"count": len(its), "median_ms": its[len(its) // 2] if its else None}
    return told


def plain(row: Scored) -> Json:
    """As data: the times beside what they are of."""
    said: Json = msgspec.to_builtins(row)
    return {**{name: it for name, it in said.items() if name != "times"}, **said["times"]}
