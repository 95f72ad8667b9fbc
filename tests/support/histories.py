"""Records that chance made: a few parties who write, cite each other and sometimes fork.

A line is founded once for each choice of parties, because founding costs signatures; every
history grows on copies of its feeds.
"""

from collections.abc import Iterable
from functools import cache

from hypothesis import strategies as st

from comity.record.entry import Draft, Head
from comity.record.record import Joined, Record
from comity.record.told import Told
from tests.support.parties import CODES, NOON, Bench

REPLY_MS = 1_000


@cache
def founded(*codes: str) -> Bench:
    return Bench(*codes)


def bench(*codes: str) -> Bench:
    """A founded line to write on; what is written stays with the caller."""
    first = founded(*codes)
    copy = object.__new__(Bench)
    copy.parties, copy.charter = first.parties, first.charter
    copy.feeds = {code: feed.twin() for code, feed in first.feeds.items()}
    return copy


class History:
    """Entries in the order they were written; `heads` are what anybody may cite."""

    def __init__(self, line: Bench) -> None:
        self.line = line
        self.entries = line.everything()
        self.branches = [(code, feed) for code, feed in line.feeds.items()]
        self.heads: dict[bytes, list[Head]] = {
            feed.label: [feed.head] for feed in line.feeds.values()
        }

    def write(self, branch: int, cited: int, *, forks: bool, officer: str, late_ms: int) -> None:
        code, feed = self.branches[branch % len(self.branches)]
        others = [heads[-1 - cited % len(heads)] for heads in self.heads.values()]
        refs = tuple(sorted(head for head in others if head.feed != feed.label))
        draft = Draft(
            type="test.note/1",
            content={1: len(self.entries)},
            time_ms=NOON + len(self.entries) * REPLY_MS - late_ms,
        )
        if officer:
            key = self.line.parties[code].officers[officer]
            draft = draft.released_by(key, line_id=self.line.charter.line_id)
        if forks:
            twin = feed.twin()
            self.branches.append((code, twin))
            other = Draft(type="test.note/1", content={2: len(self.entries)}, time_ms=NOON)
            self.entries.append(twin.write(other).data)
            self.heads[feed.label].append(twin.head)
        self.entries.append(feed.write(draft, refs if cited % 3 else ()).data)
        self.heads[feed.label].append(feed.head)


def histories(*codes: str, steps: int = 14) -> st.SearchStrategy[History]:
    """Histories of a line between these parties, forks included."""
    step = st.tuples(
        st.integers(0, 5),
        st.integers(0, 4),
        st.sampled_from([False] * 7 + [True]),
        st.sampled_from(["", "DUTY", "SECOND"]),
        st.sampled_from([0, 0, 2_000_000]),
    )

    def made(drawn: list[tuple[int, int, bool, str, int]]) -> History:
        history = History(bench(*codes))
        for branch, cited, forks, officer, late_ms in drawn:
            history.write(branch, cited, forks=forks, officer=officer, late_ms=late_ms)
        return history

    return st.lists(step, min_size=1, max_size=steps).map(made)


def joined(record: Record, entries: Iterable[bytes]) -> list[Told]:
    """Everything told while these are taken, in the order of joining."""
    return [
        outcome.told
        for data in entries
        for outcome in record.take(data)
        if isinstance(outcome, Joined)
    ]


def empty(line: Bench) -> Record:
    return Record(line.charter, CODES)
