"""Which of its own rows a line of a plan is: told by the neutral to each home power, and no more.

Carries out R-670 to R-672. Where both lists went to the neutral alone, a plan has the keys of who
holds, which the home power cannot read. It is told of the lines of this plan in which it receives,
and of certain pairs only: a pair on which officers had to rule stays with the neutral, and whoever
is on no plan is spoken of to nobody. As many notes go as the direction has lines, so that their
number says nothing. Sends nothing.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.families.persons.cards import NOTE_ROWS_MAX, NeutralNote
from comity.families.persons.exchanges import ExchangePlan
from comity.node.lists.matching import Match
from comity.node.showing import Json
from comity.values import codes
from comity.values.message import Message

LINE: Final = "LINE"


class Placed(NamedTuple):
    """A line of a plan, and the key of the row that it is on the home power's own list."""

    n: int
    person: bytes
    own: bytes


def placed(plan: Json, way: tuple[str, str], match: Match) -> tuple[int, list[Placed]]:
    """Return how many lines a direction of a plan has, and which of them are certain pairs.

    Raises:
        OurError: "list.no-way-of-plan": the plan has nobody in this direction.
    """
    mine = [it for it in plan["lines"] if (it["direction"]["from"], it["direction"]["to"]) == way]
    if not mine:
        raise OurError("list.no-way-of-plan", way=":".join(way))
    others = {it.first: it.second for it in match.certain}
    keys = ((it["n"], bytes.fromhex(it["person_key"])) for it in mine)
    return len(mine), [Placed(n, key, others[key]) for n, key in keys if key in others]


def notes(count: int, rows: Sequence[Placed], second: str) -> list[Json]:
    """Return the fields of the notes for one home power: as many as `count` lines need.

    `second`: the office that looked at it too.
    """
    made = [
        {
            "person_key": it.person.hex(),
            "other_key": it.own.hex(),
            "value": str(it.n),
            "second": second,
        }
        for it in rows
    ]
    parts = [made[at : at + NOTE_ROWS_MAX] for at in range(0, count, NOTE_ROWS_MAX)]
    return [{"kind": LINE if it else "EMPTY", "rows": it} for it in parts]


def taken(
    plan: ExchangePlan, own: str, given: Iterable[tuple[str, Message | None]]
) -> Mapping[bytes, bytes]:
    """Return own keys by the keys of a plan, as one was told by who neither gives nor receives.

    `given`: who said it, and the note. What is of no line in which this party receives is left out;
    of two words on one line that differ, and of one row on two lines, neither counts.
    """
    ends = {it for line in plan.lines for it in (line.direction.from_, line.direction.to)}
    lines = {it.person_key for it in plan.lines if it.direction.to == own}
    said: dict[bytes, set[bytes]] = {}
    for author, note in given:
        if not isinstance(note, NeutralNote) or note.kind is not codes.Note.LINE or author in ends:
            continue
        for row in note.rows:
            if row.other_key is not None and row.person_key in lines:
                said.setdefault(row.person_key, set()).add(row.other_key)
    one = {key: next(iter(owns)) for key, owns in said.items() if len(owns) == 1}
    times = Counter(one.values())
    return {key: it for key, it in one.items() if times[it] == 1}
