"""What a session asks its node to do, and the entries the node gives it.

Knows values only; the node carries them out in the order given.
"""

from dataclasses import dataclass
from typing import NamedTuple, Protocol, TypeAlias

from comity.session.beat import Beat
from comity.session.frames import Hello


class Offer(NamedTuple):
    """An entry that is durable here: our own or another's."""

    feed: bytes
    number: int
    precedence: int
    data: bytes


class Row(Protocol):
    """What the store gives back: a number and the bytes."""

    @property
    def number(self) -> int:
        """Count of earlier entries in the feed."""

    @property
    def data(self) -> bytes:
        """The entry as received."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Give this frame to the route."""

    frame: bytes
    precedence: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Read one feed from the store and give the rows to `read_done` with the token.

    Numbers `start` to `stop` (not included), ascending, about `limit` rows, the last number
    with all its branches; none if there are none.
    """

    feed: bytes
    start: int
    stop: int
    limit: int
    token: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Admit:
    """Foreign bytes for the door, in the order in which they came."""

    entries: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBody:
    """Read a piece of a sealed body, if the peer may have it, and give it to `body_read`."""

    leaf: bytes
    start: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyHeard:
    """A whole sealed body, as the peer sent it: whether it is one is for the node to see."""

    leaf: bytes
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPicture:
    """Give the matters after key `start`, at the joint of an own entry, to `picture_read`."""

    entry: bytes
    start: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureHeard:
    """A page of the peer's picture at the joint of its entry, by its own unsigned word."""

    entry: bytes
    start: bytes
    rows: tuple[tuple[bytes, bytes], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatHeard:
    """The other node's beat: it counts only once its signature holds under that feed's key."""

    beat: Beat
    payload: bytes
    signature: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedBeat:
    """Sign a beat over our own head and give it to `send_beat`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeted:
    """The other node has said who it is; whether the route agrees is for the node to check."""

    hello: Hello


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """Close the connection. `theirs`: the reason is what the other node said in its BYE."""

    reason: str
    theirs: bool = False


Command: TypeAlias = (
    Send
    | Read
    | Admit
    | ReadBody
    | BodyHeard
    | ReadPicture
    | PictureHeard
    | BeatHeard
    | NeedBeat
    | Greeted
    | Drop
)
