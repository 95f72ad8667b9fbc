"""Something that one party is to do: who says that it is done, and what others say to that.

Carries out R-165 and R-240. Done is what its owner declares; that it is done is said by whoever may
verify it, and who that is each kind of act says for itself. That the day has passed is for a view.
"""

from collections.abc import Callable
from enum import Enum, IntEnum
from typing import Any, ClassVar, Final, Protocol, TypeAlias, TypeVar

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.line.answers import beside, come_to, mended, subject, unsaid
from comity.picture import flags
from comity.picture.family import Turn, free_moves
from comity.picture.matter import State, has_room
from comity.values.codes import Oblig


class DoingState(IntEnum):
    """What the parties have said of an act."""

    OPEN = 0
    DECLARED_DONE = 1
    VERIFIED = 2
    CONTESTED = 3
    WAIVED = 4
    WITHDRAWN = 5


class Heard(Enum):
    """What all words on it come to."""

    WITHDRAWN = "withdrawn by its author"
    OPEN = "not declared done"
    DECLARED_DONE = "declared done by its owner"
    VERIFIED = "verified by one who may say so"
    CONTESTED = "contested by another party"
    WAIVED = "waived by another party"


DOING_MOVES: Final = free_moves({it: DoingState[it.name] for it in Heard}, DoingState.WITHDRAWN)
_IN_TURN: Final = (  # of the words that are not its owner's to say, the first that one says
    (Oblig.CONTESTED, Heard.CONTESTED),
    (Oblig.VERIFIED, Heard.VERIFIED),
    (Oblig.WAIVED, Heard.WAIVED),
)


class WordRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A party's last word; several if its nodes had not seen each other."""

    party: str
    status: int  # OBLIG
    entry: bytes


class Doing(State, frozen=True, kw_only=True, gc=False):
    """Something that a party is to do."""

    owner_weighs: ClassVar[bool] = False  # whether a word of its owner can verify it

    source: bytes = field(name="20")  # what it follows from
    owner: str = field(name="21")
    due_ms: int | None = field(name="22", default=None)
    words: tuple[WordRow, ...] = field(name="23", default=())


D = TypeVar("D", bound=Doing)


class Status(Protocol):
    """A message that says where an act stands."""

    @property
    def re(self) -> bytes:
        """The message that asks for the act."""

    @property
    def status(self) -> Oblig:
        """Where it stands."""


MaySay: TypeAlias = Callable[[Any, Any, Turn], bool]  # the state, the word, whose turn it is
Restate: TypeAlias = Callable[[Any, Any], Any]


def told(state: D, message: Status, turn: Turn, may_say: MaySay) -> D:
    """Take a word on an act from one who may say it; of any other it is flagged."""
    if not turn.said.counts:
        return state
    if message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not may_say(state, message, turn):
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    left = beside(state.words, turn)
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = WordRow(turn.party, int(message.status), turn.leaf)
    return settled(replace(state, words=(*left, row)))


def heard(state: D, turn: Turn, restate: Restate, may_say: MaySay, status: type[Any]) -> D:
    """Fold what is said about an act, or about a word on it of the type `status`."""

    def without(state: D, gone: bytes, _turn: Turn) -> D:
        return replace(state, words=unsaid(state.words, gone))

    def anew(state: D, leaf: bytes, message: Any, turn: Turn) -> D:  # noqa: ANN401  # of any type
        is_as_said = all(it.re != leaf for it in state.mends)
        if not isinstance(message, status) or not (is_as_said or may_say(state, message, turn)):
            return state
        said = int(message.status)
        words = (replace(it, status=said) if it.entry == leaf else it for it in state.words)
        return replace(state, words=tuple(words))

    after = subject(state, turn, DOING_MOVES, Heard.WITHDRAWN, restate)
    return settled(mended(after, state, turn, anew, without))


def settled(state: D) -> D:
    """Move an act to what all words on it come to."""
    return come_to(state, DOING_MOVES, _heard(state))


def _heard(state: Doing) -> Heard:
    said = {it.status for it in state.words if state.owner_weighs or it.party != state.owner}
    for word, what in _IN_TURN:
        if word in said:
            return what
    own = {it.status for it in state.words if it.party == state.owner}
    return Heard.DECLARED_DONE if own == {Oblig.DECLARED_DONE} else Heard.OPEN
