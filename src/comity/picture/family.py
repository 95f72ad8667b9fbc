"""What a family of messages is to the picture: one shape, filled in by each family's fold.

Carries out R-62, R-63, R-66 and R-340. Knows that there are matters of kinds, and states; which
kinds and what they mean is the families' own.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import Any, Final, NamedTuple, Protocol, TypeAlias, TypeVar

import msgspec

from comity.picture.flags import UNAUTHORISED_TYPE, VOID
from comity.picture.judging import Case, Span, is_late
from comity.picture.leads import Notice
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Occupies, occupies_nothing
from comity.record.canonical import Value
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

M = TypeVar("M", bound=Message)

OPAQUE: Final = "opaque"  # kinds that every shelf must fold: what cannot be read,
DANGLING: Final = "dangling"  # what names nothing its author had seen,
LINE: Final = "line"  # and the line itself, whose key is fixed: no entry opens it alone


class Said(msgspec.Struct, frozen=True, gc=False):
    """An entry as the picture reads it: what was told, what it says, and where that belongs.

    `opens`: the kind of matter it opens. `at`: the id of that matter, if it is known by a name of
    its own and not by the entry that opens it; later entries join it there. `re`: the entries
    it names and had seen, whose matters it joins. `flags`: of authority and of reading together,
    sorted. `by_kind`: UNAUTHORISED_TYPE is among them for the kind of its author's party alone.
    """

    told: Told
    message: Message | None
    opens: str | None
    re: tuple[bytes, ...]
    flags: tuple[str, ...]
    at: bytes | None = None
    by_kind: bool = False

    @property
    def counts(self) -> bool:
        """Whether it may move anything; what does not count is shown all the same."""
        if not self.flags:
            return True
        void = VOID - {UNAUTHORISED_TYPE} if self.by_kind else VOID
        return void.isdisjoint(self.flags)


class Past(Protocol):
    """What a fold may ask; of an entry's past only, so that no answer ever changes."""

    charter: Charter

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether the author of entry `of` had seen entry `what`."""

    def told(self, leaf: bytes) -> Told:
        """Tell of an entry in the past."""

    def said(self, leaf: bytes) -> Said:
        """Read an entry in the past."""

    def read(self, wire: str, content: Value) -> Message | None:
        """Read content as a message of a type; nothing if it is none."""


class Turn(NamedTuple):
    """One entry's turn in one matter. `opener` is the leaf in the matter's key."""

    kind: str
    opener: bytes
    said: Said
    re: tuple[bytes, ...]  # of the entries it names, those of this matter
    past: Past

    @property
    def told(self) -> Told:
        """What the record tells of the entry."""
        return self.said.told

    @property
    def message(self) -> Message | None:
        """What it says, if that can be read."""
        return self.said.message

    @property
    def charter(self) -> Charter:
        """The charter in force in the entry's past."""
        bylaws = self.told.bylaws
        return self.past.charter if bylaws is None else bylaws.charter

    def is_late(self, since_ms: int, term: Span) -> bool:
        """Whether it is said too long after a moment which only a fold can find (R-191)."""
        return is_late(self.charter, self.told, since_ms, term)

    def says(self, kind: type[M]) -> M:
        """What it says, where the kind of matter leaves no doubt of its type."""
        message = self.said.message
        assert isinstance(message, kind), "opens() gave this kind"  # noqa: S101
        return message

    @property
    def leaf(self) -> bytes:
        """The entry."""
        return self.said.told.entry.leaf

    @property
    def party(self) -> str:
        """Whose it is."""
        return self.said.told.party


class Owed(Enum):
    """What a party may owe an entry."""

    OPEN = "OPEN"  # an officer opens it; counted from HELD
    ANSWER = "ANSWER"  # an answer; counted from OPENED
    UPDATE = "UPDATE"  # the next word after CHECKING; counted to the moment that was named
    UNREAD = "UNREAD_BEFORE_WINDOW"  # to open it well before the start that it names


class Duty(msgspec.Struct, frozen=True):
    """What one party owes one entry; whether it is late is for a view with a clock."""

    what: Owed
    party: str
    entry: bytes
    due_ms: int | None = None  # named by that party, or the start; none: the charter's terms
    within_ms: int | None = None  # a term of its own from OPENED; none: the charter's terms


class Now(NamedTuple):
    """What a view may ask beside a state: the reader's clock, and the whole record.

    `held_all`: the first entry of a party that holds all of these; none: it holds not all.
    """

    ms: int
    held_all: Callable[[str, Sequence[bytes]], bytes | None]


Moves: TypeAlias = Mapping[Any, IntEnum]  # (status, what) -> status


def free_moves(comes_to: Mapping[Any, IntEnum], last: IntEnum | None = None) -> Moves:
    """From any status to whatever all words come to; from the last there is no way."""
    return {
        (status, what): after
        for status in type(next(iter(comes_to.values())))
        for what, after in comes_to.items()
        if status is not last and status is not after
    }


Restated: TypeAlias = tuple[tuple[bytes, ...], tuple[bytes, ...]]  # affirmed, disowned
Restates: TypeAlias = Callable[[Message], Restated]
Opens: TypeAlias = Callable[[Told, Message, Charter], str | None]
Names: TypeAlias = Callable[[Told, Message, Charter], tuple[bytes, ...]]
Fixed: TypeAlias = Callable[[Told, Message], bytes | None]  # the id of a matter with a name
Fold: TypeAlias = Callable[[Any, Turn], State]  # a state of the family's own, or none
Judges: TypeAlias = Callable[[Case], tuple[str, ...]]  # flags
Look: TypeAlias = Callable[[str, Any, Now], str | None]  # kind, a state of it -> word
Duties: TypeAlias = Callable[[MatterKey, State, tuple[str, ...]], tuple[Duty, ...]]
Notices: TypeAlias = Callable[[MatterKey, State], tuple[Notice, ...]]


# --- families that answer by a table


def opens_by(kinds: Mapping[type, str]) -> Opens:
    """Open the kind of matter that stands for a type; none: it opens no matter."""

    def opens(_told: Told, message: Message, _charter: Charter) -> str | None:
        return kinds.get(type(message))

    return opens


def folds_by(folds: Mapping[str, Fold]) -> Fold:
    """Fold each matter as its kind is folded."""

    def fold(state: State | None, turn: Turn) -> State:
        return folds[turn.kind](state, turn)

    return fold


def looks_by(looks: Mapping[str, Callable[[Any, Now], str | None]]) -> Look:
    """Look at each matter as at its kind; of another kind it looks as it was folded."""

    def look(kind: str, state: State, now: Now) -> str | None:
        seen = looks.get(kind)
        return None if seen is None else seen(state, now)

    return look


# --- families that need none of it


def names_nothing(_told: Told, _message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return no entry: for a family whose messages only open matters."""
    return ()


def needs_past(_message: Message) -> bool:
    """Say that a message must have seen what it names (R-62)."""
    return False


def opens_by_leaf(_told: Told, _message: Message) -> bytes | None:
    """Return no id: for a family whose matters are known by the entries that open them."""
    return None


def restates_nothing(_message: Message) -> Restated:
    """Return no entry: for a family whose messages take up no disputed entry."""
    return (), ()


def finds_nothing(_case: Case) -> tuple[str, ...]:
    """Return no flag: for a family whose messages are never wrong by themselves."""
    return ()


def owes_nothing(_key: MatterKey, _state: State, _parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """Return no duty: for a family that asks nobody for anything."""
    return ()


def looks_as_folded(_kind: str, _state: State, _now: Now) -> str | None:
    """Return no word: for a family whose matters look as they were folded."""
    return None


def gives_no_notice(_key: MatterKey, _state: State) -> tuple[Notice, ...]:
    """Return no notice: for a family whose messages announce no start."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A family: its messages, the kinds of matter they open, and how those are folded.

    `opens`, `fixed` and `re` look at the message and its own past only. `fold` returns the next
    state and never raises on an admitted entry. `restates` names the disputed entries of its
    author's party that a message affirms, and those that it disowns. `judge` flags what is wrong
    with a message by itself (R-190). `envelopes`: what is owed to a sealed entry of the family by
    those who cannot be seen to have read it (R-178). `look`: what only a clock can tell of a matter
    (R-179). `volumes`: where and when a matter is (R-340). `silent` types join no matter. `spans`:
    every lead, term and time for an answer that counts for its types. `flags`: those that a reader
    may set on a type, beside `flags.ANY`. For people alone, no fold knows them: `running`, the
    states and looks of a matter that goes on; `replies`, the type in which a type is answered
    beside the general response; `phrases`, sentences of the phrase book that suit a matter.
    `fold_rule` is raised whenever the same entries would fold to another state.
    """

    name: str
    messages: tuple[type[Message], ...]
    fold_rule: int
    states: Mapping[str, type[State]]  # by kind
    statuses: Mapping[str, type[IntEnum]]  # by kind
    opens: Opens
    fold: Fold
    re: Names = names_nothing
    by_leaf: Callable[[Message], bool] = needs_past  # may name what its author had not seen
    fixed: Fixed = opens_by_leaf
    restates: Restates = restates_nothing
    judge: Judges = finds_nothing
    duties: Duties = owes_nothing
    envelopes: Duties = owes_nothing
    look: Look = looks_as_folded
    notices: Notices = gives_no_notice
    volumes: Occupies = occupies_nothing
    machines: Mapping[str, Moves] = field(default_factory=dict)  # by kind: for the drawings
    silent: frozenset[str] = field(default_factory=frozenset)
    spans: tuple[Span, ...] = ()
    flags: Mapping[type[Message], tuple[str, ...]] = field(default_factory=dict)
    running: Mapping[str, frozenset[str]] = field(default_factory=dict)  # by kind
    replies: Mapping[type[Message], type[Message]] = field(default_factory=dict)
    phrases: Mapping[str, tuple[int, ...]] = field(default_factory=dict)  # by kind
