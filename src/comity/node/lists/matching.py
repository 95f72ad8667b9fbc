"""Two open lists matched: which persons stand on both, as counts for all and pairs for few.

Carries out R-566 to R-568. Whoever may read both lists computes the same result. Pairs are kept
here, by keys; a report has their numbers and the hash of them. Two parties that both say they hold
one person is a finding of its own. Knows no line and sends nothing.
"""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from comity.errors import OurError, TheirError
from comity.names import RULESET, NamePart, Person, Tier
from comity.names import match as match_persons
from comity.node.lists.row import Row
from comity.node.lists.vault import Kept, Opened
from comity.node.showing import Json
from comity.record import canonical

SHEET: Final = "match"
_MAGIC: Final = "comity/list/match/1"


class Pair(NamedTuple):
    """Two rows that may be one person, by the keys of the two lists."""

    first: bytes
    second: bytes
    score: int
    is_certain: bool


class Match(NamedTuple):
    """What two lists have in common, as it was computed once."""

    first: bytes  # root of the list that is offered, or whose root is the smaller one
    second: bytes
    ruleset: bytes
    result: bytes
    sizes: tuple[int, int]
    pairs: tuple[Pair, ...]

    @property
    def certain(self) -> tuple[Pair, ...]:
        """Pairs that need no ruling."""
        return tuple(it for it in self.pairs if it.is_certain)

    @property
    def uncertain(self) -> tuple[Pair, ...]:
        """Pairs that officers rule on: they stay here and with the neutral."""
        return tuple(it for it in self.pairs if not it.is_certain)

    @property
    def unmatched(self) -> tuple[int, int]:
        """How many of each list are in no pair."""
        return self.sizes[0] - len(self.pairs), self.sizes[1] - len(self.pairs)

    @property
    def wire(self) -> canonical.Value:
        """As it is kept on a sheet."""
        rows = [[it.first, it.second, it.score, int(it.is_certain)] for it in self.pairs]
        return [_MAGIC, *self[:4], list(self.sizes), rows]

    @classmethod
    def read(cls, value: canonical.Value) -> "Match":
        """Read it back from a sheet.

        Raises:
            TheirError: "list.bad-sheet".
        """
        try:
            magic, one, two, rules, result, sizes, rows = value
            pairs = tuple(Pair(a, b, score, bool(sure)) for a, b, score, sure in rows)
            if magic == _MAGIC:
                return cls(one, two, rules, result, (sizes[0], sizes[1]), pairs)
        except (TypeError, ValueError):
            pass
        raise TheirError("list.bad-sheet")


def person(key: bytes, row: Row) -> Person:
    """Return a row as it is compared."""
    parts = tuple(NamePart(it.text, it.role) for it in row.names)
    return Person(key, parts, row.born or "", row.unit or "", row.rank or "")


def persons(opened: Sequence[Opened]) -> list[Person]:
    """Return the rows of a list as they are compared, in order of n."""
    return [person(it.key, it.row) for it in opened]


def matched(one: Kept, other: Kept, step: Callable[[int, int], None] | None = None) -> Match:
    """Match two lists, of which every row is known here.

    Raises:
        OurError: "list.not-whole": rows of one are not here; "list.not-a-pair": they are no two
            lists of one direction, one offered and one asked for.
    """
    check_pair(one, other)
    for it in (one, other):
        if not it.is_whole:
            have, size = len(it.opened), it.about.size
            raise OurError("list.not-whole", name=it.about.name, have=have, size=size)
    found = match_persons(
        persons(one.opened), persons(other.opened), *(() if step is None else (step,))
    )
    ours, theirs = one.keys, other.keys
    pairs = tuple(
        Pair(ours[it.first], theirs[it.second], it.score, it.tier is Tier.CERTAIN)
        for it in found.pairs
    )
    return Match(
        one.about.root,
        other.about.root,
        RULESET,
        found.digest,
        (one.about.size, other.about.size),
        tuple(sorted(pairs)),
    )


def check_pair(one: Kept, other: Kept) -> None:
    """See that one list is offered and the other asked for, in one direction.

    Raises:
        OurError: "list.not-a-pair".
    """
    a, b = one.about, other.about
    if (a.giver, a.receiver) != (b.giver, b.receiver) or a.kind is b.kind or a.party == b.party:
        raise OurError("list.not-a-pair", name=a.name, other=b.name)


def held_by_both(one: Kept, other: Kept) -> tuple[Pair, ...]:
    """Persons whom two parties both say they hold: certain pairs of two offered lists."""
    found = match_persons(persons(one.opened), persons(other.opened))
    ours, theirs = one.keys, other.keys
    return tuple(
        Pair(ours[it.first], theirs[it.second], it.score, is_certain=True)
        for it in found.pairs
        if it.tier is Tier.CERTAIN
    )


def report(match: Match, one: Kept, other: Kept) -> Json:
    """Return the fields of the P16: counts and hashes, and no pair.

    Raises:
        OurError: "list.no-commit": a list was not committed to, so that no report can name it.
    """
    for it in (one, other):
        if not it.about.commit:
            raise OurError("list.no-commit", name=it.about.name)
    left = dict(zip((one.about.party, other.about.party), match.unmatched, strict=True))
    return {
        "commits": sorted(it.about.commit.hex() for it in (one, other)),
        "ruleset": match.ruleset.hex(),
        "certain": len(match.certain),
        "uncertain": len(match.uncertain),
        "unmatched": left,
        "result": match.result.hex(),
    }
