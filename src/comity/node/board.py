"""The watch's board: what an officer must do now, what others owe, what is in force, what is done.

Carries out R-415. Four bays over the matters of a line, each ordered by what is not opened, then by
precedence, then by when it is due: a FLASH that was opened stays above a ROUTINE that was not.
Follows from the picture and now; of the picture, only what changed is looked at anew.
"""

from collections.abc import Callable, Iterator
from heapq import nsmallest
from typing import Final, NamedTuple

from comity.node import looking
from comity.node.alarms import UNOPENED
from comity.node.desk import Desk
from comity.node.keeper import Keeper
from comity.node.ranked import OURS, THEIRS, Ranked, Row
from comity.node.showing import Json, entry_brief, moment, words_of
from comity.node.watch import LineWatch
from comity.picture.family import DANGLING, LINE, OPAQUE, Family, Now, looks_as_folded
from comity.picture.matter import MatterKey, State
from comity.values.moment import DAY_MS

ROWS_MAX: Final = 60  # of one bay on one page; how many more there are is said
STATES_KEPT_MAX: Final = 16_384  # of matters that a clock may move; others are asked for again
WORDED_MAX: Final = 2_048
NOW, WAITING, IN_FORCE, DONE = "now", "waiting", "in_force", "done"
BAYS: Final = (NOW, WAITING, IN_FORCE, DONE)
_UNTOLD: Final = frozenset((OPAQUE, DANGLING, LINE))


class _Met(NamedTuple):
    """A matter that may stand in a bay for what it is, not for what is owed."""

    key: MatterKey
    row: Row
    time_ms: int
    runs: bool | None  # none: only a clock can tell
    state: State | None = None  # to look at it again; none: it is asked for


class Board:
    """The bays of one line."""

    def __init__(self, keeper: Keeper, watch: LineWatch, desk: Desk, own: str) -> None:
        self._keeper = keeper
        self._watch = watch
        self._desk = desk
        self._own = own
        self._owed = Ranked(watch.timers, own)
        self._met: dict[MatterKey, _Met] = {}
        self._mark = 0  # of the picture: what changed later is looked at again
        self._midnight_ms = 0  # what was done before it has been let go
        self._worded: dict[MatterKey, dict[tuple[bytes, str], Json]] = {}

    def shown(self, now_ms: int, language: str) -> Json:
        """Every bay, its first rows worded."""
        bays: dict[str, Json] = {}
        for bay, (first, count) in self._bays(now_ms).items():
            shown = [self._shown(it, now_ms, language) for it in first]
            bays[bay] = {"rows": shown, "more": count - len(shown)}
        return {"line": self._watch.name, "bays": bays, "drafts": len(self._desk.waiting())}

    def catch_up(self, is_over: Callable[[], bool]) -> bool:
        """Take in what is news until `is_over`; whether that is all.

        What is shown takes in the rest in one piece: this lets a node that has much of it go on
        with its line in between.
        """
        return self._owed.catch_up(is_over)

    def _bays(self, now_ms: int) -> dict[str, tuple[list[Row], int]]:
        """The first rows of every bay, and how many it has."""
        self._owed.catch_up()
        unopened = list(_unopened(self._keeper, self._watch, self._own))
        placed = {row.leaf for row in unopened}
        ours = self._owed.count(OURS) - sum(self._owed.has(OURS, it, self._own) for it in placed)
        first = [*unopened, *self._owed.first(OURS, ROWS_MAX, placed)]
        found = {
            NOW: (nsmallest(ROWS_MAX, first, key=_rank), len(unopened) + ours),
            WAITING: (self._owed.first(THEIRS, ROWS_MAX), self._owed.count(THEIRS)),
        }
        for bay, rows in self._told(placed, now_ms).items():
            found[bay] = nsmallest(ROWS_MAX, rows, key=_rank), len(rows)
        return found

    def _told(self, placed: set[bytes], now_ms: int) -> dict[str, list[Row]]:
        """What is in force and what is done, of which nothing is owed; in no order."""
        now, midnight_ms = looking.now_of(self._keeper, now_ms), now_ms - now_ms % DAY_MS
        self._refresh(midnight_ms)
        found: dict[str, list[Row]] = {IN_FORCE: [], DONE: []}
        owed = self._owed.leaves
        for met in self._met.values():
            if met.key.id in owed or met.key.id in placed:
                continue
            if self._runs(met, now):
                found[IN_FORCE].append(met.row)
            elif met.time_ms >= midnight_ms:
                found[DONE].append(met.row)
        return found

    # --- what was met

    def _refresh(self, midnight_ms: int) -> None:
        """Look at every matter that changed; at all of them after a start."""
        if midnight_ms < self._midnight_ms:  # the clock was set back
            self._mark = 0
        picture = self._keeper.picture
        self._mark, changed = picture.changed(self._mark)
        if changed is None or len(self._worded) > WORDED_MAX:
            self._worded.clear()
        if changed is None:
            self._met = {}
            for key, state in picture.matters():
                self._meet(key, state, midnight_ms)
        for key in changed or ():
            self._worded.pop(key, None)
            self._meet(key, picture.matter(key), midnight_ms)
        if midnight_ms > self._midnight_ms:
            self._met = {key: it for key, it in self._met.items() if _may_stand(it, midnight_ms)}
        self._midnight_ms = midnight_ms

    def _meet(self, key: MatterKey, state: State | None, midnight_ms: int) -> None:
        self._met.pop(key, None)
        if state is None or key.kind in _UNTOLD or key.id not in self._keeper.record.lanes:
            return  # what is known by a name has a page of its own
        family = self._keeper.shelf.kinds[key.kind]
        row = Row(key.id, state.precedence, is_opened=True)
        if family.look is looks_as_folded:
            met = _Met(
                key, row, state.time_ms, _runs(family, key.kind, _status(family, key, state))
            )
        else:
            kept = state if len(self._met) < STATES_KEPT_MAX else None
            met = _Met(key, row, state.time_ms, None, kept)
        if _may_stand(met, midnight_ms):
            self._met[key] = met

    def _runs(self, met: _Met, now: Now) -> bool:
        if met.runs is not None:
            return met.runs
        state = met.state or self._keeper.picture.matter(met.key)
        if state is None:
            return False
        family = self._keeper.shelf.kinds[met.key.kind]
        word = family.look(met.key.kind, state, now)
        return _runs(family, met.key.kind, word or _status(family, met.key, state))

    # --- worded

    def _shown(self, row: Row, now_ms: int, language: str) -> Json:
        words = words_of(language)
        return {
            **self._brief(row.leaf, language),
            "stands": looking.stands(self._keeper, row.leaf, now_ms, words),
            "opened": row.is_opened,
            "owes": row.what,
            "owed_by": row.by,
            "due": None if row.due_ms is None else moment(row.due_ms),
            "late_ms": 0 if row.due_ms is None else max(0, now_ms - row.due_ms),
        }

    def _brief(self, leaf: bytes, language: str) -> Json:
        """One entry in a line; it stands for as long as its one matter does."""
        keys = self._keeper.picture.by_leaf(leaf)
        known = self._worded.get(keys[0], {}).get((leaf, language)) if len(keys) == 1 else None
        if known is not None:
            return known
        told = self._keeper.recall(leaf)
        brief = entry_brief(self._keeper, told, language)
        if len(keys) == 1 and not told.entry.is_sealed:  # a body may come, or be erased
            self._worded.setdefault(keys[0], {})[leaf, language] = brief
        return brief


def _may_stand(met: _Met, midnight_ms: int) -> bool:
    """Whether a matter may stand in a bay, now or later, as long as it does not change."""
    return met.runs is not False or met.time_ms >= midnight_ms


def _status(family: Family, key: MatterKey, state: State) -> str:
    return family.statuses[key.kind](state.status).name


def _runs(family: Family, kind: str, word: str) -> bool:
    return word in family.running.get(kind, ())


def _rank(row: Row) -> tuple[int, bool, float, bytes]:
    return row.rank


def _unopened(keeper: Keeper, watch: LineWatch, own: str) -> Iterator[Row]:
    """What alarms until somebody opens it; what is early stands in the alarms alone."""
    for alarm in watch.alarms:
        leaf = bytes.fromhex(alarm.entry)
        if alarm.word in UNOPENED and leaf in keeper.record.lanes:
            yield Row(leaf, int(alarm.precedence), is_opened=False, what="OPEN", by=own)
