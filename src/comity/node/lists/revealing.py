"""Which slice of an own list may be shown next, to whom, and what speaks against it.

Carries out R-563 and R-564. A function of what the record holds: nothing is shown before both
commitments are seen, and by SLICED no slice before the partner's last one is here and opens, so
that whoever stops has seen one slice more than it has shown, and no more. Sends nothing.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.families.persons import slices
from comity.node.showing import Json

SLICE_ROWS: Final = 10  # of a list shown in turns, unless its author says otherwise
HITS_MAX: Final = 2_000  # of a list by PSI in one slice: rows apart cost more hashes


class Turn(StrEnum):
    """Who is to show the next slice."""

    OURS = "OURS"
    THEIRS = "THEIRS"
    NOBODY = "NOBODY"  # all is shown
    STOPPED = "STOPPED"  # theirs, and their term has passed


class Step(NamedTuple):
    """A slice to be shown."""

    number: int
    rows: tuple[slices.Opened, ...]
    readers: tuple[str, ...]  # who gets the rows
    told: tuple[str, ...]  # who hears that it was shown, and gets its hash alone


class Balance(NamedTuple):
    """How many rows each of two parties has shown to the other, in turns."""

    ours: int
    ours_of: int
    theirs: int
    theirs_of: int
    turn: Turn

    @property
    def advantage(self) -> int:
        """How many rows the partner has seen more than it has shown; at most one slice of ours."""
        return max(0, self.ours - self.theirs)


def own_list(found: Json, root: bytes) -> Json:
    """Return the commitment to a list of this party by its root.

    Raises:
        OurError: "list.not-committed": there is none; commit to it first.
    """
    mine = [it for it in found["lists"] if it["party"] == found["party"]]
    same = [it for it in mine if it["root"] == root.hex()]
    if not same:
        raise OurError("list.not-committed", root=root)
    return same[-1]  # type: ignore[no-any-return]  # JSON


def partner_of(mine: Json) -> str:
    """The other end of a list's direction."""
    return str(mine["to"] if mine["party"] == mine["from"] else mine["from"])


def partners(found: Json, mine: Json) -> list[Json]:
    """Lists of the partner in the same exchange, the last version of each direction and kind."""
    other = partner_of(mine)
    its = [
        it for it in found["lists"] if it["party"] == other and it["exchange"] == mine["exchange"]
    ]
    last = {(it["from"], it["to"], it["kind"]): it for it in its}
    return list(last.values())


def check_seen(found: Json, mine: Json) -> None:
    """R-211: nothing is shown before the partner's commitment is seen.

    Raises:
        OurError: "list.partner-not-committed".
    """
    if not partners(found, mine):
        raise OurError("list.partner-not-committed", party=partner_of(mine))


def readers(found: Json, mine: Json, neutral: str | None) -> tuple[str, ...]:
    """Who gets the rows, by how the list is to be shown.

    Raises:
        OurError: "list.no-neutral": nobody, or not one alone, is neither giver nor receiver;
            "list.not-a-neutral": who was named is one of these.
    """
    if mine["reveal"] != "NEUTRAL":
        return (partner_of(mine),)
    ends = {mine["from"], mine["to"]}
    others = [it for it in found["parties"] if it not in ends]
    if neutral is None and len(others) == 1:
        neutral = others[0]
    if neutral is None:
        raise OurError("list.no-neutral", parties=", ".join(others) or "-")
    if neutral not in others:
        raise OurError("list.not-a-neutral", party=neutral)
    return (neutral,)


def steps(
    found: Json,
    mine: Json,
    rows: Sequence[slices.Opened],
    *,
    neutral: str | None = None,
    most: int | None = None,
) -> list[Step]:
    """Return the slices that may be shown now: all that are left, or by turns the next one.

    `rows`: of the own list, ascending by n; of a list by PSI those alone that both have. `most`:
    rows in a slice.

    Raises:
        OurError: as `check_seen` and `readers`; by turns "list.partner-does-not-open" or
            "list.their-turn"; else "list.all-shown".
    """
    check_seen(found, mine)
    to = readers(found, mine, neutral)
    told = tuple(it for it in mine["readers"] if it not in (*to, mine["party"]))
    done = {n for it in _own(mine) for n in it["rows"]}
    left = [it for it in rows if it.n not in done]
    if not left:
        raise OurError("list.all-shown", count=len(done))
    number = len(_own(mine))
    if mine["reveal"] == "SLICED":
        _check_turn(found, mine, number)
        most = SLICE_ROWS if most is None else most
    if most is not None and most < 1:
        raise OurError("list.bad-slice-rows", count=most)
    if mine["reveal"] == "PSI":
        most = min(most or HITS_MAX, HITS_MAX)
    parts = slices.batches(left, most)
    made = [Step(number + at, it, to, told) for at, it in enumerate(parts)]
    return made[:1] if mine["reveal"] == "SLICED" else made


def _own(mine: Json) -> list[Json]:
    """What was shown of an own list: the copies with rows in them."""
    return [it for it in mine["shown"] if it["rows"] is not None]


def _check_turn(found: Json, mine: Json, number: int) -> None:
    """R-564: slice n is shown once the partner's slice n - 1 is here and opens."""
    theirs = partners(found, mine)
    if any(it["opens"] is False for row in theirs for it in row["shown"]):
        raise OurError("list.partner-does-not-open", party=partner_of(mine))
    if not all(_has_turn(it, number) for it in theirs):
        raise OurError("list.their-turn", party=partner_of(mine), number=number)


def _has_turn(theirs: Json, number: int) -> bool:
    shown = [it for it in theirs["shown"] if it["opens"]]
    is_whole = _rows(shown) >= theirs["size"]
    return is_whole or {it["slice"] for it in shown}.issuperset(range(number))


def _rows(shown: list[Json]) -> int:
    return len({n for it in shown for n in it["rows"]})


def balance(found: Json, mine: Json) -> Balance | None:
    """How two lists shown in turns stand; none: this list is not shown so."""
    if mine["reveal"] != "SLICED":
        return None
    theirs = partners(found, mine)
    ours, ours_of = _rows(_own(mine)), mine["size"]
    its = sum(_rows([it for it in row["shown"] if it["opens"]]) for row in theirs)
    its_of = sum(row["size"] for row in theirs)
    number = len(_own(mine))
    if ours >= ours_of and its >= its_of and theirs:
        turn = Turn.NOBODY
    elif all(_has_turn(it, number) for it in theirs) and ours < ours_of:
        turn = Turn.OURS
    else:
        late = [row for row in theirs if row["reveal_by_ms"] < found["now_ms"]]
        turn = Turn.STOPPED if late else Turn.THEIRS
    return Balance(ours, ours_of, its, its_of, turn)
