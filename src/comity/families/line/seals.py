"""Messages about bytes: seals and their opening, checkpoints, contradictions, erased bodies.

Carries out R-71 and R-75 for L18 to L20, L26 and L27. Knows what these messages say; the text of a
checkpoint is the record's (record/checkpoint.py), a seal's fate the fold's (seals_fold.py).
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.values import bounds, codes
from comity.values.codes import Precedence
from comity.values.composites import Head
from comity.values.kinds import Feed, Hash, Hex32, Party, Ref, TsOrNone, Uint, Value
from comity.values.message import Message, ReleaseRule, TypeSpec

_Erased: TypeAlias = Annotated[
    tuple[Ref, ...], Meta(min_length=1, max_length=bounds.RECEIPT_REFS_MAX)
]
_Two: TypeAlias = Annotated[tuple[Head, ...], Meta(min_length=2, max_length=2)]
_NoteText: TypeAlias = Annotated[
    str, Meta(extra={"kind": "text", "chars_max": bounds.NOTE_CHARS_MAX})
]


class SealCommit(Message, frozen=True, kw_only=True):
    """Proves later that these bytes existed before a time; not intent, not that there is no other.

    Attributes:
        commitment: SHA-256 over salt + canonical plaintext
        class: LAUNCH_PLAN, ACTIVITY_PLAN, ORDER, LIST, DATA, OTHER
        size: bytes, padded to 1 KiB steps
        open_by: promised opening date
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L18",
        wire="line.seal/1",
        title="SEAL_COMMIT",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    commitment: Hash = field(name="1")
    class_: codes.SealClass = field(name="2")
    size: Uint = field(name="3")
    open_by: TsOrNone = field(name="4")

    def __post_init__(self) -> None:
        if self.size == 0 or self.size % bounds.SEAL_STEP:
            raise ValueError("size", "range")


class SealOpen(Message, frozen=True, kw_only=True):
    """Opens; every node checks the hash and shows how many seals of this class are open.

    Attributes:
        re: L18
        plaintext: canonical body or attachment
        audience: who may see
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L19",
        wire="line.seal_open/1",
        title="SEAL_OPEN",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    re: Ref = field(name="1")
    salt: Hex32 = field(name="2")
    plaintext: Value = field(name="3")
    audience: tuple[Party, ...] = field(name="4")


class Checkpoint(Message, frozen=True, kw_only=True):
    """Heads held by this node; a witness cosigns.

    Attributes:
        heads: size and root per feed
        root: tree root over all heads
        cosign_of: when it is the witness's answer
        note: C2SP checkpoint or cosignature text with its lines, byte for byte (ASCII)
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L20",
        wire="line.checkpoint/1",
        title="CHECKPOINT",
        family="line",
        release=ReleaseRule.MACHINE,
        precedence=Precedence.ROUTINE,
        always_open=True,
    )

    heads: dict[Feed, Head] = field(name="1")
    root: Hash = field(name="2")
    cosign_of: Ref | None = field(name="3", default=None)
    note: _NoteText | None = field(name="4", default=None)


class EvidenceNote(Message, frozen=True, kw_only=True):
    """Puts bytes that contradict each other on the record: a fork, a checkpoint that does not fit.

    Attributes:
        evidence: SHA-256 of the evidence file
        about: the two positions
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L26",
        wire="line.evidence/1",
        title="EVIDENCE_NOTE",
        family="line",
        release=ReleaseRule.MACHINE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    evidence: Hash = field(name="1")
    about: _Two = field(name="2")


class BodyErased(Message, frozen=True, kw_only=True):
    """From here the sealed bodies named count in no private picture of this party.

    Attributes:
        refs: 1..200
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L27",
        wire="line.erased/1",
        title="BODY_ERASED",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    refs: _Erased = field(name="1")


SEALS: Final[tuple[type[Message], ...]] = (
    SealCommit,
    SealOpen,
    Checkpoint,
    EvidenceNote,
    BodyErased,
)
