"""Which matters of a picture meet in space and time: pairs, each with what shows it.

Carries out R-345 and R-346. A view of a picture and a rule set, with a digest of its own: never
folded, and so never a reason for two pictures to differ. It names; it permits, stops and accuses
nobody. What a party says of a meeting is another thing and stands beside it.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Final, NamedTuple

from typing_extensions import override

from comity.picture.family import Family
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Occupied, Reads, drawn
from comity.picture.picture import Picture
from comity.picture.shelf import Shelf
from comity.record import canonical
from comity.record.canonical import Value
from comity.volumes import boxes
from comity.volumes.bands import Limit
from comity.volumes.footprint import Footprint
from comity.volumes.grade import Grade
from comity.volumes.meeting import Apart, Miss, Verdict, limits, meet, miss
from comity.volumes.minima import RuleSet

RULE: Final = 1  # raised whenever the same picture would have other conflicts
CONTEXT: Final = b"comity/conflicts/1"


class Conflict(NamedTuple):
    """Two matters that meet, or may; in the order of their ids."""

    subjects: tuple[MatterKey, MatterKey]
    verdict: Verdict

    def other(self, than: MatterKey) -> MatterKey:
        """The other of the two."""
        return self.subjects[self.subjects[0] == than]

    @property
    def order(self) -> tuple[bytes, bytes]:
        """By which all conflicts are listed."""
        return self.verdict.ids


class Index:
    """What occupies a place, by time: it finds what a matter may meet, and what it does."""

    def __init__(self, rules: RuleSet) -> None:
        self.rules = rules
        self._all: dict[MatterKey, Occupied] = {}
        self._starts: list[tuple[int, MatterKey]] = []
        self._longest_ms = 0
        self._wait_ms = max((row.time_ms for row in rules.rows.values()), default=0)

    def hold(self, it: Occupied) -> None:
        """Let a matter be where it now is, and nowhere else."""
        self.drop(it.key)
        self._all[it.key] = it
        if it.activity.volumes:
            start, end = it.span
            insort(self._starts, (start, it.key))
            self._longest_ms = max(self._longest_ms, end - start)

    def drop(self, key: MatterKey) -> None:
        """Let a matter be nowhere."""
        gone = self._all.pop(key, None)
        if gone is not None and gone.activity.volumes:
            del self._starts[bisect_left(self._starts, (gone.span.start_ms, key))]

    def find(self, key: MatterKey) -> Occupied | None:
        """Return what a matter occupies; none: it is nowhere."""
        return self._all.get(key)

    def near(self, it: Occupied) -> Iterator[Occupied]:
        """Find what is compared with a matter, and not kept apart from it by all its times."""
        if not it.activity.volumes:
            return
        start, end = it.span
        at = bisect_left(self._starts, (start - self._longest_ms - self._wait_ms,))
        for begins, key in self._starts[at:]:
            if begins > end + self._wait_ms:
                return
            other = self._all[key]
            if other.span.end_ms + self._wait_ms >= start and are_compared(it, other):
                yield other

    def of(self, it: Occupied) -> list[Conflict]:
        """Return what a matter meets, or would meet, of all that are here; in order."""
        found = (_met(it, other, self.rules) for other in self.near(it))
        return sorted((row for row in found if row is not None), key=lambda row: row.order)

    def nearest(self, it: Occupied) -> tuple[MatterKey, Miss] | None:
        """Find what a matter comes nearest to, of all that it does not meet."""
        met = {row.other(it.key) for row in self.of(it)}
        found = (
            (other.key, near)
            for other in self.near(it)
            if other.key not in met
            and (near := miss(it.activity, other.activity, self.rules)) is not None
        )
        return min(found, key=lambda row: (row[1].distance_mm, row[0]), default=None)

    def undrawn(self) -> list[Occupied]:
        """Return what is compared in part only, or not at all, in order."""
        return sorted((it for it in self._all.values() if it.undrawn), key=lambda it: it.key)


class Conflicts(Index):
    """The conflicts among what is put in; each newcomer is compared with what it may meet."""

    def __init__(self, rules: RuleSet) -> None:
        super().__init__(rules)
        self._of: dict[MatterKey, dict[MatterKey, Conflict]] = {}

    @override
    def hold(self, it: Occupied) -> None:
        """Let a matter be where it now is; what it met before is found anew."""
        super().hold(it)
        for found in self.of(it):
            other = found.other(it.key)
            self._of.setdefault(it.key, {})[other] = found
            self._of.setdefault(other, {})[it.key] = found

    @override
    def drop(self, key: MatterKey) -> None:
        """Let a matter be nowhere; it meets nothing there."""
        super().drop(key)
        for other in self._of.pop(key, {}):
            del self._of[other][key]

    def rows(self) -> list[Conflict]:
        """Return every conflict once, in order."""
        found = {row.order: row for rows in self._of.values() for row in rows.values()}
        return [found[order] for order in sorted(found)]

    def digest(self) -> bytes:
        """Digest of the rule, the rule set and every row (R-346)."""
        rows: list[Value] = [_plain(it) for it in self.rows()]
        dark: list[Value] = [
            [list(it.key), [fault.key for fault in it.undrawn]] for it in self.undrawn()
        ]
        return sha256(CONTEXT + canonical.encode_ours([RULE, self.rules.id, rows, dark])).digest()


def are_compared(one: Occupied, other: Occupied) -> bool:
    """R-345: plans of two parties, or a plan and what is protected, whoever asks for that."""
    if one.key == other.key:
        return False
    if one.is_protected or other.is_protected:
        return one.is_protected != other.is_protected
    return one.party != other.party


def conflicts_in(picture: Picture, rules: RuleSet) -> Conflicts:
    """Find every conflict of a picture."""
    found = Conflicts(rules)
    for it in occupied_in(picture.shelf, picture.matters(), picture):
        found.hold(it)
    return found


def occupied_in(
    shelf: Shelf, matters: Iterable[tuple[MatterKey, State]], picture: Picture
) -> Iterator[Occupied]:
    """Draw all that occupies a place, of the matters of a picture or of a cut of it."""
    for key, state in matters:
        it = occupied(shelf.kinds[key.kind], key, state, lambda leaf: picture.stated(state, leaf))  # noqa: B023  # asked at once
        if it is not None:
            yield it


def occupied(family: Family, key: MatterKey, state: State, reads: Reads) -> Occupied | None:
    """Draw what a matter occupies; none: it is nowhere."""
    place = family.volumes(key, state, reads)
    return None if place is None else drawn(key, state, place)


def _met(one: Occupied, other: Occupied, rules: RuleSet) -> Conflict | None:
    minimum_mm = rules.between(one.activity.kind, other.activity.kind).horizontal_mm
    if _are_apart(one, other, minimum_mm):
        return None
    verdict = meet(one.activity, other.activity, rules)
    if verdict.grade is Grade.CLEAR:
        return None
    first, last = sorted((one.key, other.key), key=lambda key: key.id)
    return Conflict((first, last), verdict)


def _are_apart(one: Occupied, other: Occupied, minimum_mm: int) -> bool:
    """Whether no volume of one is near any of the other, by the boxes around them."""
    return all(
        _is_beyond(left.footprint, right.footprint, minimum_mm)
        for left in one.activity.volumes
        for right in other.activity.volumes
    )


def _is_beyond(one: Footprint, other: Footprint, minimum_mm: int) -> bool:
    clear_mm, _ = limits(one, other, minimum_mm)
    return boxes.is_apart(one.hull, other.hull, max(clear_mm, 0) / 1_000.0 + 1.0)


def _plain(it: Conflict) -> list[Value]:
    verdict = it.verdict
    rows: list[Value] = [list(key) for key in it.subjects]
    seen = verdict.witness
    assert seen is not None  # it is not clear  # noqa: S101
    shown: list[Value] = [
        list(seen.volumes),
        list(seen.overlap),
        [_limit(it) for it in seen.band],
        list(seen.gap_mm),
        seen.distance_mm,
        [[at.lat, at.lon] for at in seen.places],
    ]
    return [
        rows,
        int(verdict.grade),
        verdict.rule,
        [int(Apart(it)) for it in verdict.reasons],
        shown,
    ]


def _limit(limit: Limit | None) -> list[int] | None:
    return None if limit is None else [limit.mm, int(limit.datum)]
