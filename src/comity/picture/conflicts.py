"""Which matters of a picture meet in space and time: pairs, each with what shows it.

Carries out R-345 and R-346. A view of a picture and a rule set, with a digest of its own: never
folded, and so never a reason for two pictures to differ. It names; it permits, stops and accuses
nobody. What a party says of a meeting is another thing and stands beside it.
"""

from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import Final, NamedTuple

from comity.picture.family import Family
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Occupied, Reads, drawn
from comity.picture.picture import Picture
from comity.picture.shelf import Shelf
from comity.record import canonical
from comity.record.canonical import Value
from comity.volumes.bands import Limit
from comity.volumes.engine import index as engine_index
from comity.volumes.engine.choice import suited
from comity.volumes.engine.columns import Columns
from comity.volumes.engine.index import Engine
from comity.volumes.grade import Grade
from comity.volumes.meeting import Apart, Miss, Verdict, meet, miss
from comity.volumes.minima import RuleSet

RULE: Final = 1  # raised whenever the same picture would have other conflicts
CONTEXT: Final = b"comity/conflicts/1"
STEPS: Final = 1_000  # quarters of an hour by which a plan may be put off: ten days
_EACH: Final = 16  # asking of one costs as much as this share of asking of all
_ROWS_MIN: Final = 1_024  # volumes that have gone, before they are cleared away


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
    """What occupies a place: it finds what a matter meets, or would meet, and what all do.

    The engine says which pairs are surely clear, whichever engine it is; every verdict shown is
    that of the core. So what is found hangs neither on the engine nor on the order of arrival.
    """

    def __init__(self, rules: RuleSet, engine: Callable[[int], Engine] = suited) -> None:
        """`engine`: by how many volumes there are."""
        self.rules = rules
        self._engine = engine
        self._all: dict[MatterKey, Occupied] = {}
        self._numbers: dict[MatterKey, int] = {}
        self._judged: dict[MatterKey, dict[MatterKey, Conflict | None]] = {}
        self._new: dict[MatterKey, Occupied] = {}  # not yet compared with all laid down before
        self._begun: tuple[MatterKey, Iterator[None]] | None = None  # the first of them, in part
        self._rows: list[Conflict] | None = None  # in order; none: to be listed anew
        self._begin_anew()

    # --- what is here

    def hold(self, it: Occupied) -> None:
        """Let a matter be where it now is, and nowhere else."""
        if self._all.get(it.key) == it:
            return
        self.drop(it.key)
        self._all[it.key] = it
        if it.activity.volumes:
            self._new[it.key] = it
            if self._index.columns.rows >= self._rows_max:
                self._begin_anew()
            else:
                self._lay(it)

    def drop(self, key: MatterKey) -> None:
        """Let a matter be nowhere."""
        self._all.pop(key, None)
        self._new.pop(key, None)
        if self._begun is not None and self._begun[0] == key:
            self._begun = None
        number = self._numbers.pop(key, None)
        if number is not None:
            self._index.drop(number)
        for other in self._judged.pop(key, {}):
            self._rows = None
            del self._judged[other][key]

    def _begin_anew(self) -> None:
        """Lay down all that is here, in the engine for so many, and nothing that is gone."""
        held = [it for it in self._all.values() if it.activity.volumes]
        count = sum(len(it.activity.volumes) for it in held)
        self._begun = None  # numbers are given anew
        self._rows_max = 2 * count + _ROWS_MIN
        self._index = engine_index.Index(Columns(self.rules), self._engine(count))
        self._keys: list[MatterKey] = []
        for it in held:
            self._lay(it)

    def _lay(self, it: Occupied) -> None:
        number = self._index.columns.add(it.activity)
        self._index.put(number)
        self._keys.append(it.key)
        self._numbers[it.key] = number

    def held(self) -> list[Occupied]:
        """Return all that is somewhere, in order."""
        return [self._all[key] for key in sorted(self._all)]

    def find(self, key: MatterKey) -> Occupied | None:
        """Return what a matter occupies; none: it is nowhere."""
        return self._all.get(key)

    def undrawn(self) -> list[Occupied]:
        """Return what is compared in part only, or not at all, in order."""
        return sorted((it for it in self._all.values() if it.undrawn), key=lambda it: it.key)

    # --- what meets

    def of(self, it: Occupied) -> list[Conflict]:
        """Return what a matter meets, or would meet, of all that are here; in order."""
        if not it.activity.volumes:
            return []
        others = (self._all[self._keys[at]] for at in self._index.unclear(it.activity))
        found = (self._met(it, other) for other in others)
        return sorted((row for row in found if row is not None), key=lambda row: row.order)

    def nearest(self, it: Occupied, meets: Iterable[Conflict]) -> tuple[MatterKey, Miss] | None:
        """Find what a matter comes nearest to, of all that it does not meet."""
        if not it.activity.volumes:
            return None
        met = {row.other(it.key) for row in meets}
        best: tuple[int, MatterKey, Miss] | None = None
        for least_mm, number in self._index.by_distance(it.activity):
            other = self._all[self._keys[number]]
            if best is not None and least_mm > best[0]:
                break
            if other.key in met or not are_compared(it, other):
                continue
            near = miss(it.activity, other.activity, self.rules)
            if near is not None:
                found = near.distance_mm, other.key, near
                best = found if best is None else min(best, found, key=lambda row: row[:2])
        return None if best is None else best[1:]

    def first_clear(self, it: Occupied) -> int | None:
        """Find how many quarter hours later a matter would first meet nothing; none: not soon."""

        def is_asked(number: int) -> bool:
            return are_compared(it, self._all[self._keys[number]])

        return self._index.first_clear_of(it.activity, is_asked, steps=STEPS)

    def rows(self) -> list[Conflict]:
        """Return every conflict once, in order; what is not compared yet is compared first."""
        self._compare_new()
        if self._rows is None:
            found = {
                row.order: row
                for rows in self._judged.values()
                for row in rows.values()
                if row is not None
            }
            self._rows = [found[order] for order in sorted(found)]
        return self._rows

    def compare(self, is_over: Callable[[], bool]) -> int:
        """Judge pairs that are not, until the time for it is over; gives how many matters are left.

        As long as some are, nothing can be said of what does not meet. Each is compared with those
        laid down before it: newcomers stand last, so every pair has its turn.
        """
        while self._new:
            if self._begun is None:
                it = next(iter(self._new.values()))
                self._begun = it.key, self._judging(it)
            key, steps = self._begun
            for _ in steps:
                if is_over():
                    return len(self._new)
            del self._new[key]
            self._begun = None
        return 0

    def _judging(self, it: Occupied) -> Iterator[None]:
        """Judge one newcomer, and pause after each few pairs."""

        def is_asked(number: int) -> bool:
            key = self._keys[number]  # which may have gone since
            return self._numbers.get(key) == number and are_compared(it, self._all[key])

        for found in self._index.unclear_before(self._numbers[it.key], is_asked):
            yield
            for number in filter(is_asked, found):
                self._met(it, self._all[self._keys[number]])
                yield

    def _compare_new(self) -> None:
        """Judge every pair that is not: one by one with few newcomers, else all at once."""
        if _EACH * len(self._new) < len(self._numbers):
            for it in self._new.values():
                self.of(it)
        else:
            for one, other in self._index.unclear_pairs():
                self._met(self._all[self._keys[one]], self._all[self._keys[other]])
        self._new.clear()
        self._begun = None

    def digest(self) -> bytes:
        """Digest of the rule, the rule set and every row (R-346)."""
        rows: list[Value] = [_plain(it) for it in self.rows()]
        dark: list[Value] = [
            [list(it.key), [fault.key for fault in it.undrawn]] for it in self.undrawn()
        ]
        return sha256(CONTEXT + canonical.encode_ours([RULE, self.rules.id, rows, dark])).digest()

    def _met(self, one: Occupied, other: Occupied) -> Conflict | None:
        """Judge two matters; of two that are here the verdict is kept as long as they are."""
        if not are_compared(one, other):
            return None
        if self._all.get(one.key) is not one:  # a draft
            return _met(one, other, self.rules)
        judged = self._judged.setdefault(one.key, {})
        if other.key not in judged:
            found = judged[other.key] = _met(one, other, self.rules)
            if found is not None:
                self._rows = None
            self._judged.setdefault(other.key, {})[one.key] = found
        return judged[other.key]


def are_compared(one: Occupied, other: Occupied) -> bool:
    """R-345: plans of two parties, or a plan and what is protected, whoever asks for that."""
    if one.key == other.key:
        return False
    if one.is_protected or other.is_protected:
        return one.is_protected != other.is_protected
    return one.party != other.party


def conflicts_in(
    picture: Picture, rules: RuleSet, engine: Callable[[int], Engine] = suited
) -> Index:
    """Return the index of all that a picture has in places."""
    found = Index(rules, engine)
    for it in occupied_in(picture.shelf, picture.matters(), picture):
        found.hold(it)
    return found


def occupied_in(
    shelf: Shelf, matters: Iterable[tuple[MatterKey, State]], picture: Picture
) -> Iterator[Occupied]:
    """Draw all that occupies a place, of the matters of a picture or of a cut of it."""
    return filter(None, looked_at(shelf, matters, picture))


def looked_at(
    shelf: Shelf, matters: Iterable[tuple[MatterKey, State]], picture: Picture
) -> Iterator[Occupied | None]:
    """The same, with None for each matter that is nowhere: for whoever has a moment only."""
    return (_occupied_in(shelf, key, state, picture) for key, state in matters)


def occupied_at(picture: Picture, key: MatterKey) -> Occupied | None:
    """Draw what one matter of a picture occupies; none: it is nowhere."""
    state = picture.matter(key)
    return None if state is None else _occupied_in(picture.shelf, key, state, picture)


def _occupied_in(shelf: Shelf, key: MatterKey, state: State, picture: Picture) -> Occupied | None:
    return occupied(shelf.kinds[key.kind], key, state, lambda leaf: picture.stated(state, leaf))


def occupied(family: Family, key: MatterKey, state: State, reads: Reads) -> Occupied | None:
    """Draw what a matter occupies; none: it is nowhere."""
    place = family.volumes(key, state, reads)
    return None if place is None else drawn(key, state, place)


def _met(one: Occupied, other: Occupied, rules: RuleSet) -> Conflict | None:
    verdict = meet(one.activity, other.activity, rules)
    if verdict.grade is Grade.CLEAR:
        return None
    first, last = sorted((one.key, other.key), key=lambda key: key.id)
    return Conflict((first, last), verdict)


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
