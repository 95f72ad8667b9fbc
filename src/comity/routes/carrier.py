"""The port of a carrier: what takes frames towards other nodes and answers nothing itself.

Carries out R-490 on the side of the wire. A relay, a radio, a satellite's short bursts, a diode:
each takes frames of at most so many octets when it has room, and gives what came from afar. What a
frame means, whether it arrived and when to say it again is for those who use it.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple, Protocol

from comity.routes.parcels import Parcel


class Carrier(Protocol):
    """One way out of this node, and in, on which nothing is answered.

    Who uses it sets the three `on_...` before it runs; they are called in the node's own thread.
    """

    kind: str  # relay, radio, udp, diode: a word of the configuration
    name: str  # the administrator's
    frame_max: int  # octets of one frame
    is_one_way: bool  # nothing ever comes back on it
    on_frame: Callable[[bytes], None]  # something came, from anybody
    on_ready: Callable[[], None]  # there is room again
    on_passed: Callable[[bytes], None]  # the token of a frame that the carrier says to have

    def ready(self) -> int:
        """How many octets it takes now; 0: none, `on_ready` follows."""

    def send(self, frame: bytes, precedence: int, token: bytes = b"") -> None:
        """Take a frame of at most `frame_max` octets; `token` names what it carries.

        What does not go out for whatever reason is lost, and said again by those above.
        """

    def shown(self) -> dict[str, Any]:
        """What there is to say of it, for the status: JSON."""

    async def run(self) -> None:
        """Work until cancelled, and let go of everything then; a fault of the wire is no end."""


class Out(NamedTuple):
    """How something goes out: what did not get through may go in another form."""

    round_: int = 0  # how often it was sent before
    follows: bool = False  # all that stands before it in its feed was sent before


FIRST: Final = Out()


class Form(Protocol):
    """How what is carried becomes frames, and frames become it again: plain, sealed or compact."""

    def pack(self, parcel: Parcel, to: Sequence[str], out: Out = FIRST) -> bytes:
        """Lay out something for these parties, as long as it needs to be."""

    def unpack(self, frame: bytes) -> list[Parcel]:
        """Read what came, from anybody at all.

        Raises:
            TheirError: it is none, with one word for why.
        """

    def again(self) -> list[Parcel]:
        """What came before and could not be read then; to be asked when entries were taken."""

    def held(self) -> Iterable[tuple[bytes, bytes, int]]:
        """Of what cannot be read yet: line's tag, feed, number."""


class Plain:
    """The form in which entries go as they are: for a carrier with room enough."""

    def pack(self, parcel: Parcel, to: Sequence[str], out: Out = FIRST) -> bytes:  # noqa: ARG002
        """Lay out something, the same for all."""
        return parcel.laid

    def unpack(self, frame: bytes) -> list[Parcel]:
        """Read what came.

        Raises:
            TheirError: "parcel.damaged".
        """
        return [Parcel.read(frame)]

    def again(self) -> list[Parcel]:
        """Nothing waits."""
        return []

    def held(self) -> Iterable[tuple[bytes, bytes, int]]:
        """Nothing."""
        return ()
