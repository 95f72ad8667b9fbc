"""The matters of some kinds as a list: one short row each, the latest first, by state if asked.

Carries out R-424. What is sealed is read as far as its bodies are open here: such rows come from
the private picture of this node's own party. Computed on demand and kept nowhere; bounded, and how
many more there are is said.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.node.looking import looks, now_of, says
from comity.node.plot import Plot
from comity.node.showing import Json, entry_brief, moment, words_of
from comity.picture.family import OPAQUE
from comity.picture.matter import MatterKey, State
from comity.picture.picture import Picture

ROWS_MAX: Final = 500


class _Row(NamedTuple):
    """A matter before it is worded."""

    key: MatterKey
    leaf: bytes
    state: State
    status: str
    now: str | None

    @property
    def look(self) -> str:
        """How it looks: its kind, and the word for it."""
        return f"{self.key.kind}.{self.now or self.status}"

    @property
    def rank(self) -> tuple[int, bytes]:
        """The latest first."""
        return -self.state.time_ms, self.leaf


class Matters:
    """What stands on one line of some kinds."""

    def __init__(self, plot: Plot, now_ms: int, language: str) -> None:
        self._plot = plot
        self._keeper = keeper = plot.keeper
        self._now = now_of(keeper, now_ms)
        self._words = words_of(language)

    def shown(
        self, kinds: Sequence[str], looks: Sequence[str], limit: int, first: str = ""
    ) -> Json:
        """Rows of these kinds, how many look how, and how many more there are.

        `looks`: only these, each a kind, a point and a word; none: all. `first`: the kind that
        stands above the others.

        Raises:
            OurError: no such kind.
        """
        unknown = [it for it in kinds if it not in self._keeper.shelf.kinds]
        if unknown:
            raise OurError("matters.no-such-kind", kind=unknown[0])
        rows = sorted(self._rows(frozenset(kinds)), key=lambda it: (it.key.kind != first, *it.rank))
        chosen = [it for it in rows if not looks or it.look in looks]
        most = min(max(limit, 1), ROWS_MAX)
        return {
            "rows": [self._row(it) for it in chosen[:most]],
            "more": max(0, len(chosen) - most),
            "looks": self._looks(rows),
        }

    def _rows(self, kinds: frozenset[str]) -> Iterator[_Row]:
        source = self._source(kinds)
        for key, state in source.matters():
            if key.kind not in kinds:
                continue
            leaf = key.id
            if leaf not in self._keeper.record.lanes:  # known by a name
                leaf = next(iter(source.leaves(key)), b"")
            if leaf in self._keeper.record.lanes:
                family = self._keeper.shelf.kinds[key.kind]
                yield _Row(key, leaf, state, *looks(family, key.kind, state, self._now))

    def _source(self, kinds: frozenset[str]) -> Picture:
        """The common picture; the own party's private one if something of these may be sealed."""
        if not any(self._is_of(kinds, it.type) for _, it in self._keeper.picture.matters(OPAQUE)):
            return self._keeper.picture
        return self._plot.picture

    def _is_of(self, kinds: frozenset[str], wire: str) -> bool:
        known = self._keeper.shelf.types.get(wire)
        return known is not None and not kinds.isdisjoint(known.family.statuses)

    def _row(self, row: _Row) -> Json:
        brief = entry_brief(self._keeper, self._keeper.recall(row.leaf), self._words.language)
        return {
            **{name: brief[name] for name in _BRIEF},
            "kind": row.key.kind,
            "time": moment(row.state.time_ms),
            "state": row.status,
            "now": row.now,
            "says": says(row.key.kind, self._words, row.status, row.now),
        }

    def _looks(self, rows: Sequence[_Row]) -> list[Json]:
        """What can be asked for: what is called alike in this language is one choice."""
        counts = Counter(it.look for it in rows)
        called: dict[str, list[str]] = {}
        for look in sorted(counts):
            kind, _, word = look.partition(".")
            called.setdefault(says(kind, self._words, word), []).append(look)
        return [
            {"looks": its, "says": told, "count": sum(counts[it] for it in its)}
            for told, its in called.items()
        ]


_BRIEF: Final = ("entry", "party", "code", "precedence", "short")
