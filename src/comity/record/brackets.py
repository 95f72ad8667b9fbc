"""Between which times an entry was written, as far as k of the charter's witnesses have signed.

Carries out R-599 and R-602 to R-604. Is told of entries as they join the record and reads the
cosignatures among them; they are judged when somebody asks. Knows no clock: every time here is a
witness's claim.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, Self, TypeAlias

from comity.errors import TheirError
from comity.record import canonical
from comity.record.checkpoint import CHECKPOINT_TYPE
from comity.record.entry import Entry
from comity.record.lanes import Lane
from comity.record.note import SIGNED, Signed, VerifierKey, read
from comity.record.record import Record

_K, _KEYS, _NOTE, _COSIGN_OF = 26, 28, 4, 3


_Best: TypeAlias = Callable[..., int]  # max or min


class Policy(NamedTuple):
    """How many of which witnesses a line asks for; `k` is 0 where it asks for none."""

    k: int
    keys: tuple[VerifierKey, ...]

    @classmethod
    def read(cls, terms: bytes) -> Self:
        """Take the policy out of a charter's canonical bytes; a bad key is nobody's."""
        content = canonical.decode(terms)
        if type(content) is not dict:
            return cls(0, ())
        texts, k = content.get(_KEYS), content.get(_K)
        found = tuple(_keys(texts)) if type(texts) is list else ()
        names = {key.name for key in found}
        if type(k) is not int or not 0 < k <= len(names):
            return cls(0, ())
        return cls(k, found)

    @property
    def names(self) -> tuple[str, ...]:
        """The witnesses, each once."""
        return tuple(dict.fromkeys(key.name for key in self.keys))


class Bracket(NamedTuple):
    """What is proved of an entry's time, in seconds since 1970; a side without k has no time."""

    policy: Policy
    before: dict[str, int]  # the latest time of each witness that its past cites
    after: dict[str, int]  # the earliest time of each witness whose signature covers it

    @property
    def not_before_s(self) -> int | None:
        """It was written after this: the k-th latest of what it cites."""
        return _kth(sorted(self.before.values(), reverse=True), self.policy.k)

    @property
    def not_after_s(self) -> int | None:
        """It was there by this: the k-th earliest of what covers it."""
        return _kth(sorted(self.after.values()), self.policy.k)


class Cosigned(NamedTuple):
    """A note of cosignatures in its place in the record."""

    leaf: bytes  # of the entry that carries it
    feed: bytes  # that was cosigned
    signed: Signed


class Brackets:
    """The cosignatures of a record."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._notes: list[Cosigned] = []
        self._judged: dict[tuple[bytes, VerifierKey], int | None] = {}

    def hear(self, entry: Entry) -> None:
        """Take note of cosignatures; an entry that carries none, or bad ones, proves nothing."""
        found = cosigned(entry, self._record.charter.line_id)
        if found is not None:
            self._notes.append(found)

    @property
    def notes(self) -> tuple[Cosigned, ...]:
        """All that was heard, in the order of arrival."""
        return tuple(self._notes)

    def policy(self) -> Policy:
        """What the charter now in force asks for."""
        return Policy.read(self._record.laws_now().charter.terms)

    def of(self, leaf: bytes) -> Bracket:
        """Say between which times an entry was written."""
        policy = self.policy()
        if not policy.k:
            return Bracket(policy, {}, {})
        cited = [it for it in self._notes if self._record.is_in_past(leaf, it.leaf)]
        over = [it for it in self._notes if self._covers(it, leaf)]
        return Bracket(policy, self._best(cited, policy, max), self._best(over, policy, min))

    def _best(self, notes: list[Cosigned], policy: Policy, best: _Best) -> dict[str, int]:
        """The latest or earliest time of each witness: what claims to be best is judged first.

        So that of a year of notes a few signatures are judged, and not all of them.
        """
        found: dict[str, int] = {}
        is_latest = best is max
        claims = [
            (best(times), at, key)
            for at, it in enumerate(notes)
            for key in policy.keys
            if (times := _claimed(it, key))
        ]
        for claimed, at, key in sorted(claims, reverse=is_latest):
            if key.name in found and best(found[key.name], claimed) == found[key.name]:
                continue
            time_s = self._time(notes[at], key)
            if time_s is not None:
                _keep(found, ((key.name, time_s),), best)
        return found

    def timed(self, lane: Lane) -> int:
        """How many entries of a branch stand directly under the signatures of k witnesses."""
        policy = self.policy()
        sizes: dict[str, int] = {}
        for it in self._notes:
            size = it.signed.tip.size
            if it.feed == lane.feed and lane.root_at(size) == it.signed.tip.root:
                _keep(sizes, ((name, size) for name, _ in self._times(it, policy)), max)
        return _kth(sorted(sizes.values(), reverse=True), policy.k) or 0

    def times(self) -> dict[str, list[int]]:
        """By witness of the charter now in force, the times of all that it signed, sorted."""
        policy = self.policy()
        found: dict[str, list[int]] = {name: [] for name in policy.names}
        for it in self._notes:
            for name, time_s in dict(self._times(it, policy)).items():
                found[name].append(time_s)
        return {name: sorted(times) for name, times in found.items()}

    def _covers(self, it: Cosigned, leaf: bytes) -> bool:
        """Whether the cosigned tree holds an entry, or one that has it in its past."""
        size, root = it.signed.tip.size, it.signed.tip.root
        for lane in self._record.lanes.of_feed(it.feed):
            if 0 < size <= lane.size and lane.root_at(size) == root:
                last = lane.leaf(size - 1)
                return last == leaf or self._record.is_in_past(last, leaf)
        return False

    def _times(self, it: Cosigned, policy: Policy) -> Iterator[tuple[str, int]]:
        for key in policy.keys:
            time_s = self._time(it, key)
            if time_s is not None:
                yield key.name, time_s

    def _time(self, it: Cosigned, key: VerifierKey) -> int | None:
        """The time that good lines of a key name in a note; judged once."""
        if (it.leaf, key) not in self._judged:
            times = (key.signed(it.signed.tip, line) for line in it.signed.lines)
            good = [time_s for time_s in times if time_s is not None]
            self._judged[it.leaf, key] = min(good, default=None)
        return self._judged[it.leaf, key]


def _claimed(it: Cosigned, key: VerifierKey) -> list[int]:
    """The times that lines under the name of a key claim, good or not."""
    named = (key.name, key.key_id)
    its = (line for line in it.signed.lines if (line.name, line.key_id) == named)
    return [int.from_bytes(line.data[:8]) for line in its]


def cosigned(entry: Entry, line_id: bytes) -> Cosigned | None:
    """Read the cosignatures that an entry carries (R-601); nothing, if they are of no feed here."""
    content = entry.content
    if entry.type != CHECKPOINT_TYPE or type(content) is not dict or _COSIGN_OF not in content:
        return None
    text = content.get(_NOTE)
    if type(text) is not str:
        return None
    try:
        signed = read(text)
    except TheirError:
        return None
    head, _, label = signed.tip.origin.rpartition("/")
    if head != f"comity/{line_id.hex()}" or len(label) != 32:
        return None
    try:
        return Cosigned(entry.leaf, bytes.fromhex(label), signed)
    except ValueError:
        return None


def _keep(
    kept: dict[str, int], times: Iterable[tuple[str, int]], best: Callable[[int, int], int]
) -> None:
    for name, time_s in times:
        kept[name] = best(kept.get(name, time_s), time_s)


def _kth(times: list[int], k: int) -> int | None:
    return times[k - 1] if 0 < k <= len(times) else None


def _keys(texts: list[canonical.Value]) -> Iterator[VerifierKey]:
    for text in texts:
        try:
            key = VerifierKey.read(text) if type(text) is str else None
        except TheirError:
            continue
        if key is not None and key.kind != SIGNED:
            yield key
