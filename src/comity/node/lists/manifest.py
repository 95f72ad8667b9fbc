"""From matched lists to a plan (P04): numbered persons, labels of both, and every sum counted.

Carries out R-570 and R-571. The wounded and sick stand outside any parity, civilians and minors on
a track of their own, unless an officer says otherwise. Who does not wish to go is left out before
anything is written, and nothing here says why. Sends nothing.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.node.lists.matching import Match
from comity.node.lists.rulings import Ruling, Word
from comity.node.lists.vault import Kept
from comity.node.showing import Json
from comity.values.codes import Parity, Pcat

LINES_MAX: Final = 20_000  # of one plan: its body holds no more
OUTSIDE: Final = frozenset((Pcat.WOUNDED, Pcat.CIVILIAN, Pcat.MINOR))
_OTHER_END: Final = 2


class Going(NamedTuple):
    """One person who goes, which way, and the label that each party gives."""

    key: bytes  # of the party that holds the person
    giver: str
    receiver: str
    labels: tuple[tuple[str, Pcat], ...]

    def is_outside(self, inside: frozenset[Pcat]) -> bool:
        """Whether a label of any party puts the person outside parity."""
        return not (OUTSIDE - inside).isdisjoint(code for _, code in self.labels)


class Tracks(NamedTuple):
    """Who goes by the parity, and who on a track beside it."""

    inside: tuple[Going, ...]
    beside: tuple[Going, ...]


def going(offered: Kept, asked: Kept | None, same: dict[bytes, bytes]) -> list[Going]:
    """Return who goes in one direction: whom both have, or without a list asked for all offered.

    `same`: key of the one asked for, by the key of the one offered.
    """
    ways = (offered.about.giver, offered.about.receiver)
    theirs = {} if asked is None else {it.key: it.row.category for it in asked.opened}
    found = []
    for it in offered.opened:
        other = same.get(it.key)
        if asked is not None and other is None:
            continue
        labels = {offered.about.party: it.row.category}
        if other is not None and asked is not None:
            labels[asked.about.party] = theirs[other]
        found.append(Going(it.key, *ways, tuple(sorted(labels.items()))))
    return found


def same_persons(match: Match, rulings: Iterable[Ruling]) -> dict[bytes, bytes]:
    """Pairs that are certain, and those that two officers ruled to be one person."""
    found = {it.first: it.second for it in match.certain}
    found |= {it.first: it.second for it in rulings if it.word is Word.SAME}
    return found


def without(rows: Iterable[Going], keys: Iterable[bytes]) -> list[Going]:
    """Leave out persons; why stands nowhere here.

    Raises:
        OurError: "list.nobody-of-this-key": one of the keys is nobody's who would go.
    """
    left, listed = set(keys), list(rows)
    missing = left - {it.key for it in listed}
    if missing:
        raise OurError("list.nobody-of-this-key", key=min(missing))
    return [it for it in listed if it.key not in left]


def tracks(rows: Sequence[Going], inside: frozenset[Pcat] = frozenset()) -> Tracks:
    """Part those who are outside parity from the rest; `inside`: labels that count all the same."""
    outside = [it for it in rows if it.is_outside(inside)]
    return Tracks(
        tuple(it for it in rows if not it.is_outside(inside)),
        tuple(outside),
    )


def fitting(rows: Sequence[Going]) -> Parity:
    """The parity that holds: as many both ways, else the list alone."""
    counts = Counter((it.giver, it.receiver) for it in rows)
    is_equal = len(counts) == _OTHER_END and len(set(counts.values())) == 1
    return Parity.EQUAL_TOTAL if is_equal else Parity.LIST_ONLY


def check(rows: Sequence[Going], parity: Parity, ratio: tuple[int, int] | None = None) -> None:
    """See that the persons keep to a parity.

    Raises:
        OurError: "list.no-parity" with both numbers; "list.nobody-goes"; "list.too-many-lines".
    """
    if not rows:
        raise OurError("list.nobody-goes")
    if len(rows) > LINES_MAX:
        raise OurError("list.too-many-lines", count=len(rows), most=LINES_MAX)
    ways = sorted({tuple(sorted((it.giver, it.receiver))) for it in rows})
    for one, other in ways:
        there, back = (_labels(rows, *way) for way in ((one, other), (other, one)))
        a, b = (1, 1) if ratio is None else ratio
        numbers = sum(there.values()), sum(back.values())
        fits = {
            Parity.EQUAL_TOTAL: numbers[0] == numbers[1],
            Parity.EQUAL_BY_CATEGORY: there == back,
            Parity.RATIO: numbers[0] * b == numbers[1] * a,
        }
        if not fits.get(parity, True):
            raise OurError("list.no-parity", parity=parity.name, there=numbers[0], back=numbers[1])


def _labels(rows: Iterable[Going], giver: str, receiver: str) -> Counter[Pcat]:
    """Persons of a direction, by the labels of the party that holds them."""
    its = [it for it in rows if (it.giver, it.receiver) == (giver, receiver)]
    return Counter(dict(it.labels).get(giver, Pcat.UNKNOWN) for it in its)


def parts(rows: Sequence[Going], parity: Parity, ratio: tuple[int, int] | None = None) -> Json:
    """Return formula, lines and parity of a plan, in the plain form.

    Raises:
        OurError: as `check`.
    """
    check(rows, parity, ratio)
    ordered = sorted(rows, key=lambda it: (it.giver, it.receiver, it.key))
    ways = sorted({(it.giver, it.receiver) for it in rows})
    formula = {
        f"{giver}>{receiver}": {
            code.name: n for code, n in sorted(_labels(rows, giver, receiver).items())
        }
        for giver, receiver in ways
    }
    made: Json = {"formula": formula, "lines": [_line(n, it) for n, it in enumerate(ordered, 1)]}
    made["parity"] = parity.name
    if parity is Parity.RATIO and ratio is not None:
        made["parity_ratio"] = list(ratio)
    return made


def _line(n: int, it: Going) -> Json:
    return {
        "n": n,
        "person_key": it.key.hex(),
        "direction": {"from": it.giver, "to": it.receiver},
        "category_by": {party: code.name for party, code in it.labels},
    }
