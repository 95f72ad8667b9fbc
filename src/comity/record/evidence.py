"""Evidence: proof of misconduct that stands without us.

Carries out R-16, R-17, R-84 and R-138: FORK, MALFORMED and CHECKPOINT, as one self-contained
file each. A reader needs nothing but these bytes to judge them. Accuses nobody of intent.
"""

from collections.abc import Sequence
from enum import StrEnum
from hashlib import sha256
from typing import Final, Self

import msgspec

from comity.errors import TheirError
from comity.record import canonical
from comity.record.checkpoint import note_of
from comity.record.entry import ENTRY_CONTEXT, Entry, layout, parse
from comity.record.genesis import Genesis
from comity.record.keys import Checker
from comity.values.bounds import EVIDENCE_BYTES_MAX

MAGIC: Final = "comity/evidence/1"


class Kind(StrEnum):
    """What is proved."""

    FORK = "FORK"  # two signed entries with one number of one feed
    MALFORMED = "MALFORMED"  # one signed entry that contradicts its own feed
    CHECKPOINT = "CHECKPOINT"  # a signed checkpoint, and an entry that carries another root there


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """A proof as a value: the feed's genesis and the entries that prove it."""

    kind: Kind
    line_id: bytes
    genesis: bytes
    entries: tuple[bytes, ...]

    @property
    def data(self) -> bytes:
        """The file that carries it."""
        return canonical.encode(
            [MAGIC, self.kind.value, self.line_id, self.genesis, list(self.entries)]
        )

    @property
    def id(self) -> bytes:
        """Identity of the proof: equal proofs are kept once."""
        return sha256(self.data).digest()

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Take the file apart; whether it proves anything says `check`.

        Raises:
            TheirError: "evidence.bad-shape", or it is no CBOR of ours.
        """
        match canonical.decode(data, bytes_max=EVIDENCE_BYTES_MAX):
            case [str(magic), str(kind), bytes(line_id), bytes(first), list(entries)] if (
                magic == MAGIC
                and kind in list(Kind)
                and len(line_id) == 32
                and all(type(entry) is bytes for entry in entries)
            ):
                return cls(kind=Kind(kind), line_id=line_id, genesis=first, entries=tuple(entries))
            case _:
                raise TheirError("evidence.bad-shape")

    @classmethod
    def fork(cls, line_id: bytes, genesis: bytes, one: bytes, other: bytes) -> Self:
        """Prove that two entries with one number were signed; in one order, whoever saw them."""
        return cls(
            kind=Kind.FORK,
            line_id=line_id,
            genesis=genesis,
            entries=tuple(sorted((one, other))),
        )

    @classmethod
    def malformed(cls, line_id: bytes, genesis: bytes, entry: bytes) -> Self:
        """Prove that an entry names a root that its feed cannot have at that size."""
        return cls(kind=Kind.MALFORMED, line_id=line_id, genesis=genesis, entries=(entry,))

    @classmethod
    def checkpoint(cls, line_id: bytes, genesis: bytes, stated: bytes, held: bytes) -> Self:
        """Prove that a feed's own keys signed two roots at one size (R-138).

        `stated` carries the checkpoint, `held` is the entry with that number; they may be one.
        """
        entries = tuple(sorted({stated, held}))
        return cls(kind=Kind.CHECKPOINT, line_id=line_id, genesis=genesis, entries=entries)


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What a proof says, once it was checked."""

    kind: Kind
    line_id: bytes
    party: str
    node: str
    feed: bytes
    number: int


def check(data: bytes) -> Finding:
    """Judge a proof from its bytes alone (R-84).

    Raises:
        TheirError: "evidence.*": the file is damaged, or it proves nothing.
    """
    read = Evidence.read(data)
    kind, line_id, entries = read.kind, read.line_id, list(read.entries)
    opening = parse(read.genesis)
    genesis = Genesis.read(opening)
    checker = Checker(genesis.entry_key, ENTRY_CONTEXT + line_id)
    signed = checker.has_signed(opening.kid, opening.payload, opening.signature)
    if genesis.line_id != line_id or not signed:
        raise TheirError("evidence.not-signed")
    if entries != sorted(entries):
        raise TheirError("evidence.bad-shape")
    parts = [layout(entry) for entry in entries]
    good = [checker.has_signed(one.kid, one.payload, one.signature) for one in parts]
    if kind == Kind.CHECKPOINT:  # its note is signed by itself, whoever carries it
        own = [entry for entry, is_good in zip(entries, good, strict=True) if is_good]
        number = _contradicted_number(opening, genesis, entries, own)
    elif all(good):
        number = _proved_number(kind, opening, entries)
    else:
        raise TheirError("evidence.not-signed")
    if number is None:
        raise TheirError("evidence.proves-nothing")
    return Finding(
        kind=kind,
        line_id=line_id,
        party=genesis.party,
        node=genesis.node,
        feed=opening.feed,
        number=number,
    )


def _proved_number(kind: Kind, opening: Entry, entries: Sequence[bytes]) -> int | None:
    """Number of the entry that is proved wrong; 0 if it cannot be read; None proves nothing."""
    match kind, entries:
        case Kind.FORK, [one, other]:
            first, second = parse(one), parse(other)
            same_place = first.feed == second.feed == opening.feed
            if same_place and first.number == second.number and first.leaf != second.leaf:
                return first.number
        case Kind.MALFORMED, [only]:
            try:
                entry = parse(only)
            except TheirError:
                return 0
            if entry.feed == opening.feed and entry.number == 1:
                return None if entry.root[:16] == opening.feed else 1
        case _:
            pass
    return None


def _contradicted_number(
    opening: Entry, genesis: Genesis, entries: Sequence[bytes], own: Sequence[bytes]
) -> int | None:
    """Size at which the feed's keys signed two roots: in a note, and in an own entry."""
    for stated in entries if len(entries) <= 2 else ():
        note = note_of(parse(stated))
        if (
            note is None
            or (note.checkpoint.line_id, note.checkpoint.feed) != (genesis.line_id, opening.feed)
            or not any(note.is_signed(key) for key in genesis.note_keys)
        ):
            continue
        for held in map(parse, own):
            place = (held.feed, held.number)
            if place == (opening.feed, note.checkpoint.size) and held.root != note.checkpoint.root:
                return held.number
    return None
