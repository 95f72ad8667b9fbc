"""The index: what a new activity meets, what all meet, and when one would first be clear.

Every verdict is that of meeting.meet (R-317): what is proven from the columns is not asked again,
all else is asked there. Activities are named by the number in which they came. One index is of
one rule set; a new rule set asks for a new index.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from comity.errors import OurError
from comity.values.moment import MINUTE_MS
from comity.volumes.engine import cells, plain
from comity.volumes.engine.apart import ASK, CLEAR, CONFLICT, MARGINAL
from comity.volumes.engine.columns import KIND, OWNER, Columns, Floats, Ints, Table, Wide, volume
from comity.volumes.engine.plain import Bools, Proven
from comity.volumes.grade import Grade
from comity.volumes.meeting import Activity, Verdict, grade_places, meet

Bytes: TypeAlias = NDArray[np.int8]

STEP_MS: Final = 15 * MINUTE_MS
STEPS_MAX: Final = 10_000

_AT_ONCE: Final = 16  # pairs proven before who asks may do something else: some milliseconds

Asked: TypeAlias = Callable[[int], bool]  # whether an activity, by its number, is asked for


class Engine(Protocol):
    """What finds and proves pairs of rows."""

    def put(self, table: Table, rows: range) -> None:
        """Take rows in, so that later ones are compared with them."""
        ...

    def near(self, table: Table, box: Floats) -> Ints:
        """Return the rows whose boxes meet a box, in order."""
        ...

    def insert(self, table: Table, rows: range, wide: Wide) -> list[Proven]:
        """Return what is proven of rows and of those put in before, and put them in."""
        ...

    def gather(self, table: Table) -> None:
        """Make ready to look at pairs of all rows."""
        ...

    def among(self, table: Table, rows: range, wide: Floats) -> Proven:
        """Return what is proven of pairs of all rows whose finer one, or later, is in a range."""
        ...

    def block(self, table: Table, row: int, others: Ints, step_ms: int, is_free: Bools) -> Ints:
        """Mark the steps at which a row is surely not clear of others; return those to ask."""
        ...

    def place(self, table: Table, row: int, other: int) -> int:
        """Return what is proven of the places of two rows."""
        ...


class Met(NamedTuple):
    """Two activities that are not clear of each other, the earlier number first."""

    one: int
    other: int
    grade: Grade


class Meetings(NamedTuple):
    """All pairs of activities that are not clear of each other, in order, each once."""

    ones: Ints  # the earlier number
    others: Ints
    grades: Bytes

    def listed(self) -> tuple[Met, ...]:
        """Return them one by one."""
        grades = [Grade(it) for it in self.grades.tolist()]
        pairs = zip(self.ones.tolist(), self.others.tolist(), grades, strict=True)
        return tuple(Met(*it) for it in pairs)


class Index:
    """Activities and the cells in which they are."""

    def __init__(self, columns: Columns, engine: Engine) -> None:
        self.columns = columns
        self._engine = engine

    @property
    def engine(self) -> str:
        """The name of the engine, to be shown beside a figure."""
        return type(self._engine).__name__.lower()

    def add(self, activity: Activity) -> tuple[Met, ...]:
        """Take an activity in and say what it meets."""
        return self.insert(self.columns.add(activity))

    def insert(self, number: int) -> tuple[Met, ...]:
        """Put an activity that is laid down into its cells, and say what it meets there."""
        rows, table = self.columns.volumes(number), self.columns.table
        if not rows:
            return ()
        wide = self.columns.widest(int(table.whole[rows.start, KIND]))
        parts = self._engine.insert(table, rows, wide)
        return self._met(parts) if parts else ()

    def drop(self, number: int) -> None:
        """Let an activity meet nothing any more."""
        self.columns.drop(number)

    # --- for who asks for each verdict

    def put(self, number: int) -> None:
        """Put an activity that is laid down into its cells, and ask nothing."""
        self._engine.put(self.columns.table, self.columns.volumes(number))

    def unclear(self, activity: Activity) -> list[int]:
        """Return what is not proven clear of an activity, which is not kept."""
        with self._laid(activity) as (rows, wide):
            table = self.columns.table
            found: set[int] = set()
            for row in rows:
                box = cells.widened(
                    table.box[row : row + 1], np.array(wide[:1]), np.array(wide[1:2])
                )
                others = self._engine.near(table, box[0])
                proven = self._told(table, row, others)
                found.update(self._owners(proven.others))
            return sorted(found)

    def unclear_before(self, number: int, asked: Asked) -> Iterator[list[int]]:
        """Give what was laid down before an activity and is not proven clear of it, of those asked.

        A few at a time, so that others may be laid down or dropped in between.
        """
        rows = self.columns.volumes(number)
        for row in rows:
            table = self.columns.table
            by_m, by_ms, _ = self.columns.widest(int(table.whole[row, KIND]))
            box = cells.widened(table.box[row : row + 1], np.array([by_m]), np.array([by_ms]))
            others = self._engine.near(table, box[0])
            others = others[others < rows.start]
            for first in range(0, len(others), _AT_ONCE):
                its = others[first : first + _AT_ONCE]
                its = its[np.array([asked(it) for it in self._owners(its)], np.bool_)]
                proven = self._told(self.columns.table, row, its)
                yield sorted(set(self._owners(proven.others)))

    def _told(self, table: Table, row: int, others: Ints) -> Proven:
        return plain.told(table, np.full(len(others), row), others, self._engine.place)

    def unclear_pairs(self) -> list[tuple[int, int]]:
        """Return the pairs of all that are not proven clear of each other."""
        self.gather()
        found = self.proven(range(self.columns.rows))
        owners = zip(self._owners(found.ones), self._owners(found.others), strict=True)
        return sorted({(min(pair), max(pair)) for pair in owners})

    def by_distance(self, activity: Activity) -> list[tuple[int, int]]:
        """Return how far at least, and whose, is all that time and height keep not apart from it.

        Millimetres, the nearest first. The activity is not kept.
        """
        least: dict[int, int] = {}
        with self._laid(activity) as (rows, wide):
            table = self.columns.table
            for row in rows:
                others = plain.at_its_time(table, row, rows.start, wide[1])
                far = plain.least_mm(table, row, others)
                for owner, mm in zip(self._owners(others), far.tolist(), strict=True):
                    least[owner] = min(mm, least.get(owner, mm))
        return sorted((mm, owner) for owner, mm in least.items())

    @contextmanager
    def _laid(self, activity: Activity) -> Iterator[tuple[range, Wide]]:
        """Lay an activity down for the time of a question: its rows, and its widest minima."""
        number = self.columns.add(activity)
        try:
            yield (
                self.columns.volumes(number),
                self.columns.widest(self.columns.kind(activity.kind)),
            )
        finally:
            self.columns.undo(number)

    def _owners(self, rows: Ints) -> list[int]:
        owners: list[int] = self.columns.table.whole[rows, OWNER].tolist()
        return owners

    # --- of those that are here

    def recheck(self) -> Meetings:
        """Say what all activities meet, from the columns alone."""
        self.gather()
        return self.settled([self.proven(range(self.columns.rows))])

    def gather(self) -> None:
        """Make ready for shares of all pairs."""
        self._engine.gather(self.columns.table)

    def proven(self, rows: range) -> Proven:
        """Return what is proven of a share of all pairs; shares may be worked on side by side."""
        kinds = range(len(self.columns.kinds))
        wide = np.array([self.columns.widest(it) for it in kinds]).reshape(-1, 3)
        return self._engine.among(self.columns.table, rows, wide)

    def verdict(self, one: int, other: int) -> Verdict:
        """Return the verdict on two activities, with its witness."""
        return meet(self.columns.activity(one), self.columns.activity(other), self.columns.rules)

    def first_clear(self, number: int, *, step_ms: int = STEP_MS, steps: int) -> int | None:
        """Return how many steps later an activity would first be clear of all; none: never.

        Raises:
            OurError: more steps than are looked at.
        """
        return self._first_free(self.columns.volumes(number), step_ms, steps, None)

    def first_clear_of(self, activity: Activity, asked: Asked, *, steps: int) -> int | None:
        """Return the same of an activity that is not kept, and of those asked for alone.

        Raises:
            OurError: more steps than are looked at.
        """
        with self._laid(activity) as (rows, _):
            return self._first_free(rows, STEP_MS, steps, asked)

    def _first_free(self, rows: range, step_ms: int, steps: int, asked: Asked | None) -> int | None:
        if not 0 < steps <= STEPS_MAX or step_ms <= 0:
            raise OurError("times.too-many", limit=STEPS_MAX)
        is_free = np.ones(steps, np.bool_)
        for row in rows:
            self._block(row, step_ms, is_free, asked)
        found = np.nonzero(is_free)[0]
        return int(found[0]) if len(found) else None

    def _block(self, row: int, step_ms: int, is_free: Bools, asked: Asked | None) -> None:
        """Mark the steps at which a row would not be clear of all that is asked for."""
        table = self.columns.table
        by_m, by_ms, _ = self.columns.widest(int(table.whole[row, KIND]))
        box = cells.widened(table.box[row : row + 1], np.array([by_m]), np.array([by_ms]))[0]
        box[7] += step_ms * len(is_free)
        others = self._engine.near(table, box)
        others = others[table.whole[others, OWNER] != table.whole[row, OWNER]]
        if asked is not None:
            others = others[np.array([asked(it) for it in self._owners(others)], np.bool_)]
        rows = np.full(len(others), row)
        others = others[plain.heights(table, rows, others) != CLEAR]
        for other in self._engine.block(table, row, others, step_ms, is_free).tolist():
            steps = plain.blocked(table, row, other, step_ms)
            if plain.is_any_free(is_free, steps) and self._is_near(table, row, other):
                plain.take(is_free, steps)

    def _is_near(self, table: Table, row: int, other: int) -> bool:
        """Whether the places of two rows are not clear of each other, by the core."""
        one, two = (volume(table, it).footprint for it in (row, other))
        asked = int(table.minima[table.whole[row, KIND], table.whole[other, KIND], 0])
        return grade_places(one, two, asked)[0] is not Grade.CLEAR

    def settled(self, parts: list[Proven]) -> Meetings:
        """Return the pairs of activities, each once and in order; ask for what is not proven."""
        owner, count = self.columns.table.whole[:, OWNER], len(self.columns.ids)
        its = Proven(*(np.concatenate(it) for it in zip(*parts, strict=True)))
        one, other = owner[its.ones], owner[its.others]
        keys = np.minimum(one, other) * count + np.maximum(one, other)
        ranked = np.sort(keys * len(_RANK) + np.array(_RANK)[its.grades])
        keys, ranks = np.divmod(ranked, len(_RANK))
        last = np.ones(len(keys), np.bool_)
        last[:-1] = keys[1:] != keys[:-1]
        ones, others = np.divmod(keys[last], max(count, 1))
        grades = np.array(_GRADE)[ranks[last]].astype(np.int8)
        for at in np.nonzero(grades == ASK)[0].tolist():
            grades[at] = self.verdict(int(ones[at]), int(others[at])).grade
        kept = grades != CLEAR
        return Meetings(ones[kept], others[kept], grades[kept])

    def _met(self, parts: list[Proven]) -> tuple[Met, ...]:
        """Return the same of a few."""
        owner = self.columns.table.whole[:, OWNER]
        best: dict[tuple[int, int], int] = {}
        for ones, others, grades in parts:
            pairs = zip(owner[ones].tolist(), owner[others].tolist(), grades.tolist(), strict=True)
            for one, other, grade in pairs:
                key = (one, other) if one < other else (other, one)
                if _RANK[grade] > _RANK[best.get(key, CLEAR)]:
                    best[key] = grade
        graded = (
            Met(*key, self.verdict(*key).grade if grade == ASK else Grade(grade))
            for key, grade in sorted(best.items())
        )
        return tuple(it for it in graded if it.grade is not Grade.CLEAR)


_RANK: Final = (0, 1, 3, 2)  # of CLEAR, MARGINAL, CONFLICT, ASK: a conflict is one whatever else is
_GRADE: Final = (CLEAR, MARGINAL, ASK, CONFLICT)  # of each rank
