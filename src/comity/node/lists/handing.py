"""At the point: each of two officers ticks who passes; equal ticks become one tally (P06).

Carries out R-572 and R-573. Nobody types a count: heads, categories and persons handed over are
counted from the ticks, and ticks that differ are no tally. Who is on no plan and comes all the same
is EXTRA, under a key of this handover alone. Sends nothing.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final, NamedTuple

from comity.errors import OurError, TheirError
from comity.node.showing import Json
from comity.record import canonical
from comity.values.codes import Handresult, Pcat

SHEET: Final = "ticks"
_EXTRA: Final = b"comity/list/extra/1"
_EYES: Final = 2
_PASSED: Final = (Handresult.HANDED, Handresult.EXTRA)
LABEL_CHARS_MAX: Final = 40


class Way(NamedTuple):
    """What is ticked: a plan, a direction, a point."""

    plan: bytes
    giver: str
    receiver: str
    point: str


class Tick(NamedTuple):
    """What one officer saw of one person; of an EXTRA also the label that this party gives."""

    way: Way
    office: str
    key: bytes
    result: Handresult
    category: Pcat
    at_ms: int

    @property
    def wire(self) -> canonical.Value:
        """As it is kept on a sheet."""
        return [list(self.way), self.office, self.key, int(self.result), int(self.category),
                self.at_ms]  # fmt: skip


class Planned(NamedTuple):
    """A person of a plan in one direction: number, key, and the label that this party gives."""

    n: int
    key: bytes
    category: Pcat


def extra_key(plan: bytes, label: str) -> bytes:
    """The key of a person who is on no plan: the same for whoever uses the same label.

    Raises:
        OurError: "list.bad-label".
    """
    if not 0 < len(label) <= LABEL_CHARS_MAX or not label.isprintable():
        raise OurError("list.bad-label", most=LABEL_CHARS_MAX)
    return sha256(_EXTRA + plan + label.encode()).digest()


def planned(plan: Json, giver: str, receiver: str, own: str) -> list[Planned]:
    """Return who goes in a direction by the fields of a plan.

    Raises:
        OurError: "list.no-such-way": the plan has nobody in this direction.
    """
    way = {"from": giver, "to": receiver}
    found = [
        Planned(it["n"], bytes.fromhex(it["person_key"]), _label(it, own, giver))
        for it in plan["lines"]
        if it["direction"] == way
    ]
    if not found:
        raise OurError("list.no-such-way", way=f"{giver}:{receiver}")
    return found


def _label(line: Json, own: str, giver: str) -> Pcat:
    labels = line["category_by"]
    return Pcat[labels.get(own) or labels.get(giver) or Pcat.UNKNOWN.name]


def read(value: canonical.Value | None) -> tuple[Tick, ...]:
    """Read ticks back from a sheet; none: nothing was ticked.

    Raises:
        TheirError: "list.bad-sheet".
    """
    if value is None:
        return ()
    try:
        return tuple(
            Tick(Way(*way), office, key, Handresult(result), Pcat(category), at)
            for way, office, key, result, category, at in value
        )
    except (TypeError, ValueError):
        raise TheirError("list.bad-sheet") from None


def ticked(before: Iterable[Tick], new: Iterable[Tick]) -> tuple[Tick, ...]:
    """Put ticks in the place of the earlier ones of the same officer and person."""
    places = {(it.way, it.office, it.key): it for it in (*before, *new)}
    return tuple(sorted(places.values()))


def check(tick: Tick, people: Iterable[Planned]) -> None:
    """See that EXTRA is said of who is on no plan, and nothing else of them.

    Raises:
        OurError: "list.on-the-plan" or "list.not-on-the-plan".
    """
    is_planned = tick.key in {it.key for it in people}
    if is_planned == (tick.result is Handresult.EXTRA):
        raise OurError("list.on-the-plan" if is_planned else "list.not-on-the-plan")


class Agreed(NamedTuple):
    """What two officers saw alike."""

    offices: tuple[str, str]
    ticks: Mapping[bytes, Tick]


def agreed(ticks: Iterable[Tick], way: Way, people: Iterable[Planned]) -> Agreed:
    """Return what two officers ticked alike in a direction at a point.

    Raises:
        OurError: "list.two-count": not two officers ticked; "list.ticks-differ" with how many;
            "list.not-ticked" with how many of the plan have no tick.
    """
    by_office: dict[str, dict[bytes, Tick]] = {}
    for it in ticks:
        if it.way == way:
            by_office.setdefault(it.office, {})[it.key] = it
    if len(by_office) != _EYES:
        raise OurError("list.two-count", count=len(by_office))
    (one, mine), (other, theirs) = sorted(by_office.items())
    said = [{key: (it.result, it.category) for key, it in its.items()} for its in (mine, theirs)]
    differing = {key for key in {*mine, *theirs} if said[0].get(key) != said[1].get(key)}
    if differing:
        raise OurError("list.ticks-differ", count=len(differing), one=one, other=other)
    missing = {it.key for it in people} - mine.keys()
    if missing and not way.point:
        raise OurError("list.not-ticked", count=len(missing))
    return Agreed((one, other), mine)


def tally(found: Agreed, way: Way, role: str, at: str, condition: Mapping[str, int]) -> Json:
    """Return the fields of the P06: what passed, counted."""
    passed = [it for it in found.ticks.values() if it.result in _PASSED]
    counts = Counter(it.category for it in passed)
    made: Json = {
        "plan": way.plan.hex(),
        "direction": {"from": way.giver, "to": way.receiver},
        "by": role,
        "counts": {code.name: counts[code] for code in sorted(counts)},
        "headcount": len(passed),
        "entries": [
            {"person_key": it.key.hex(), "result": it.result.name}
            for it in sorted(found.ticks.values(), key=lambda it: it.key)
        ],
        "at": at,
    }
    if way.point:
        made["point"] = way.point
    if condition:
        made["condition"] = dict(condition)
    return made


# --- the end


def final(rows: Iterable[Json]) -> Json:
    """Return the final counts (P10) that giver and receiver have both counted.

    `rows`: of an exchange as it is shown. What both label alike keeps its label; whom they label
    otherwise are UNKNOWN, and as many as they are.

    Raises:
        OurError: "list.not-counted": one side has not counted a direction; "list.heads-differ".
    """
    ways: dict[str, dict[str | None, tuple[int | None, int | None]]] = {}
    for it in rows:
        way = ways.setdefault(f"{it['from']}>{it['to']}", {})
        way[it["category"]] = (it["giver"], it["receiver"])
    made: Json = {}
    for name, counts in sorted(ways.items()):
        giver, receiver = counts.get(None, (None, None))
        if giver is None or receiver is None:
            raise OurError("list.not-counted", way=name)
        if giver != receiver:
            raise OurError("list.heads-differ", way=name, giver=giver, receiver=receiver)
        alike = {
            code: min(one or 0, other or 0)
            for code, (one, other) in counts.items()
            if code is not None and code != Pcat.UNKNOWN.name
        }
        made[name] = {code: n for code, n in alike.items() if n}
        rest = giver - sum(alike.values())
        if rest:
            made[name][Pcat.UNKNOWN.name] = rest
    if not made:
        raise OurError("list.not-counted", way="-")
    return made
