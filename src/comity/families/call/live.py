"""What is said while a call is held: how two consoles reach each other, and what happened.

Carries out R-640 to R-642. A signal names the call, the seat, the console and its key, and nothing
of what is spoken; it is sealed, for it tells addresses of machines. An event is a party's own word
on what its console saw. Sound and picture never pass here.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.values import codes
from comity.values.codes import CallEvent as What
from comity.values.codes import CallStep, Precedence
from comity.values.kinds import DurS, Hash, Hex16, Party, Ref, Ts, Uint
from comity.values.message import Message, PrecedenceWhen, ReleaseRule, TypeSpec

PORT_MAX: Final = 65_535
CODEC_MAX: Final = 127
EXTENSION_MAX: Final = 14
CANDIDATES_MAX: Final = 16
_Address: TypeAlias = Annotated[
    str, Meta(pattern=r"^[0-9A-Fa-f.:]{3,45}\Z", extra={"kind": "str(45)", "chars_max": 45})
]
_Ice40: TypeAlias = Annotated[  # RFC 8839 allows 256; browsers take 4 to 8
    str, Meta(pattern=r"^[A-Za-z0-9+/]{4,40}\Z", extra={"kind": "str(40)", "chars_max": 40})
]
_Ice80: TypeAlias = Annotated[
    str, Meta(pattern=r"^[A-Za-z0-9+/]{22,80}\Z", extra={"kind": "str(80)", "chars_max": 80})
]
_Port: TypeAlias = Annotated[int, Meta(ge=1, le=PORT_MAX, extra={"kind": "uint"})]
_Priority: TypeAlias = Annotated[int, Meta(ge=1, le=2**31 - 1, extra={"kind": "uint"})]
_Codec: TypeAlias = Annotated[int, Meta(ge=0, le=CODEC_MAX, extra={"kind": "uint"})]
_Extension: TypeAlias = Annotated[int, Meta(ge=1, le=EXTENSION_MAX, extra={"kind": "uint"})]
_TOLD: Final = ("ufrag", "pwd", "candidates", "streams")  # of an offer and its answer


class Candidate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A way by which a console may be reached, over UDP."""

    KIND: ClassVar[str] = "candidate"

    kind: codes.Candidate = field(name="1")
    address: _Address = field(name="2")
    port: _Port = field(name="3")
    priority: _Priority = field(name="4")


class Stream(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Sound (Opus) or picture (VP8): the number of its codec, that of its feedback, if sent."""

    KIND: ClassVar[str] = "stream"

    kind: codes.Stream = field(name="1")
    codec: _Codec = field(name="2")
    feedback: _Extension | None = field(name="3", default=None)
    sends: bool = field(name="4")


_Candidates: TypeAlias = Annotated[
    tuple[Candidate, ...], Meta(min_length=1, max_length=CANDIDATES_MAX)
]
_Streams: TypeAlias = Annotated[tuple[Stream, ...], Meta(min_length=1, max_length=2)]


class CallSignal(Message, frozen=True, kw_only=True):
    """What two consoles need to speak to each other directly, signed; opens nothing.

    Attributes:
        re: C01
        step: JOIN, OFFER, ANSWER, LEAVE
        seat: PRINCIPAL, INTERPRETER
        device: drawn by the console for this visit
        n: grows with each signal of the device
        fingerprint: SHA-256 of its DTLS certificate
        of: OFFER: the JOIN it is made to; ANSWER: the OFFER; JOIN: the JOIN that it takes the seat
            over from
        ufrag: OFFER and ANSWER
        pwd: OFFER and ANSWER
        candidates: 1..16, OFFER and ANSWER
        streams: 1..2, OFFER and ANSWER
        rate: bit/s that its author takes; 24000: sound alone
        test: a test before the call
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C11",
        wire="call.signal/1",
        title="CALL_SIGNAL",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
        sealed=True,
        precedence_max=Precedence.PRIORITY,
    )

    re: Ref = field(name="1")
    step: codes.CallStep = field(name="2")
    seat: codes.CallSeat = field(name="3")
    device: Hex16 = field(name="4")
    n: Uint = field(name="5")
    fingerprint: Hash = field(name="6")
    of: Ref | None = field(name="7", default=None)
    ufrag: _Ice40 | None = field(name="8", default=None)
    pwd: _Ice80 | None = field(name="9", default=None)
    candidates: _Candidates | None = field(name="10", default=None)
    streams: _Streams | None = field(name="11", default=None)
    rate: Uint | None = field(name="12", default=None)
    test: bool | None = field(name="13", default=None)

    def __post_init__(self) -> None:
        speaks = self.step in (CallStep.OFFER, CallStep.ANSWER)
        if speaks and self.of is None:
            raise ValueError("of", "missing")
        for name in _TOLD:
            if (getattr(self, name) is not None) is not speaks:
                raise ValueError(name, "missing" if speaks else "not-here")
        kinds = [it.kind for it in self.streams or ()]
        if len(set(kinds)) < len(kinds):
            raise ValueError("streams", "twice")


class CallEvent(Message, frozen=True, kw_only=True):
    """What happened in a call as this party's console states it; never what was said.

    Attributes:
        re: C01
        what: PROVED, NOT_PROVED, LOST, HELD, RECORDS, DISCUSSED, QUALITY and others
        at: UTC
        party: the other side of it
        item: DISCUSSED and NOT_DISCUSSED: number on the agenda
        loss: QUALITY, TESTED: of 1000 packets
        delay: ms there and back
        jitter: ms
        rate: bit/s received
        seconds: how long it was measured, or lasted
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C12",
        wire="call.event/1",
        title="CALL_EVENT",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
        precedence_when=(
            PrecedenceWhen(
                field="what", values=(What.NOT_PROVED,), precedence=Precedence.IMMEDIATE
            ),
        ),
    )

    re: Ref = field(name="1")
    what: codes.CallEvent = field(name="2")
    at: Ts = field(name="3")
    seat: codes.CallSeat | None = field(name="4", default=None)
    party: Party | None = field(name="5", default=None)
    item: Uint | None = field(name="6", default=None)
    loss: Annotated[int, Meta(ge=0, le=1_000, extra={"kind": "uint"})] | None = field(
        name="7", default=None
    )
    delay: Uint | None = field(name="8", default=None)
    jitter: Uint | None = field(name="9", default=None)
    rate: Uint | None = field(name="10", default=None)
    seconds: DurS | None = field(name="11", default=None)

    def __post_init__(self) -> None:
        is_tick = self.what in (What.DISCUSSED, What.NOT_DISCUSSED)
        if (self.item is not None) is not is_tick:
            raise ValueError("item", "missing" if is_tick else "not-here")
        is_measured = self.what in (What.QUALITY, What.TESTED)
        for name in ("loss", "delay", "jitter", "rate"):
            if getattr(self, name) is not None and not is_measured:
                raise ValueError(name, "not-here")
