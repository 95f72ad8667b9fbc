"""A read-out of which some points are left out: the paper, and what anybody can check on it.

Carries out R-666 to R-668. Every point has a salted leaf of its own; the root over them is what the
parties signed (L18). Reading needs the paper alone: no node, no record, no clock.
"""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.evidence import file as files
from comity.evidence.ground import Ground
from comity.families.call.messages import Readout
from comity.families.call.readouts import Verdict
from comity.families.line.seals import SealCommit
from comity.record import canonical, tree
from comity.values.codes import Point
from comity.values.codes import Readout as Form

MAGIC: Final = "comity/readout/1"
PAPER_BYTES_MAX: Final = 4 * 1024 * 1024
POINTS_MAX: Final = 1_000
PROOFS_MAX: Final = 64
_SECRET: Final = b"comity/readout/secret/1"
_SALT: Final = b"comity/readout/salt/1"
_SALT_BYTES: Final = 16
_HASH: Final = 32


class About(NamedTuple):
    """Which read-out it is."""

    line_id: bytes
    call: bytes
    leaf: bytes
    author: str
    form: int  # READOUT
    time_ms: int


class Line(NamedTuple):
    """A point that is shown, with what all words on it had come to when it was signed for."""

    n: int
    agenda_n: int | None
    kind: int  # POINT
    by: str
    text: str
    verdict: int  # AGREED 0, DISPUTED 1, UNILATERAL 2


class Part(NamedTuple):
    """A leaf that is shown: its place, its salt, its octets."""

    place: int
    salt: bytes
    octets: bytes

    @property
    def hash(self) -> bytes:
        """The leaf of the tree."""
        return tree.leaf_hash(self.salt + self.octets)


class Signed(NamedTuple):
    """Who signed the root, by which entry, and the offices whose officers released it."""

    party: str
    entry: bytes
    offices: tuple[str, ...]
    founded: bytes  # hash of the foundation of the party: what its fingerprint is of


class Paper(NamedTuple):
    """A paper taken apart and found good."""

    about: About
    root: bytes
    size: int  # points of the whole
    lines: dict[int, Line]  # by place, from 1; a place without one is left out
    signed: tuple[Signed, ...]


def parts_of(
    about: About, readout: Readout, verdicts: Mapping[int, int], payload: bytes
) -> list[Part]:
    """All leaves of a read-out: what it is, then its points by number (R-666).

    `payload`: the octets of its entry that were signed. Salts come from them: whoever has the entry
    whole opens everything, and nobody else tries texts against a hash.
    """
    secret = sha256(_SECRET + payload).digest()
    points = sorted(readout.points, key=lambda it: it.n)
    rows: list[list[canonical.Value]] = [[*about, len(points)]]
    rows += [[it.n, it.agenda_n, int(it.kind), it.by, it.text, verdicts[it.n]] for it in points]
    return [
        Part(
            place,
            sha256(_SALT + secret + place.to_bytes(4)).digest()[:_SALT_BYTES],
            canonical.encode(row),
        )
        for place, row in enumerate(rows)
    ]


def root_of(parts: Sequence[Part]) -> bytes:
    """What is signed for."""
    return tree.root_of([it.hash for it in parts])


def write(parts: Sequence[Part], shown: Iterable[int], proofs: Iterable[bytes]) -> bytes:
    """Write a paper that shows these places; the first leaf is always shown.

    `proofs`: evidence files, each of who signed the root.
    """
    places = sorted({0, *shown})
    hashes = [it.hash for it in parts]
    rows: list[canonical.Value] = [[*parts[at]] for at in places]
    others: list[canonical.Value] = list(tree.subset_proof(hashes, places))
    found: list[canonical.Value] = list(proofs)
    return canonical.encode([MAGIC, len(parts), root_of(parts), rows, others, found])


def is_one(data: bytes) -> bool:
    """Whether the octets begin as a paper does."""
    return MAGIC.encode() in data[:32]


def read(data: bytes, codes: Mapping[str, str]) -> Paper:
    """Read a paper, and see that everything on it is part of what was signed (R-668).

    Raises:
        TheirError: "readout.broken", naming the step that failed.
    """
    try:
        value = canonical.decode(data, bytes_max=PAPER_BYTES_MAX)
    except TheirError:
        raise _broken("shape") from None
    match value:
        case [str(magic), int(size), bytes(root), [*rows], [*others], [*proofs]] if (
            magic == MAGIC and 1 < size <= POINTS_MAX + 1 and len(proofs) <= PROOFS_MAX
        ):
            parts, path = [_part(row) for row in rows], [it for it in others if type(it) is bytes]
            files = [it for it in proofs if type(it) is bytes]
        case _:
            raise _broken("shape")
    if len(path) != len(others) or len(files) != len(proofs) or not parts or parts[0].place:
        raise _broken("shape")
    places, hashes = [it.place for it in parts], [it.hash for it in parts]
    if not tree.verify_subset(places, hashes, size, path, root):
        raise _broken("points")
    about = _about(parts[0].octets, size)
    lines = {it.place: _line(it.octets) for it in parts[1:]}
    signed = tuple(_signed(it, about, root, codes) for it in files)
    if len({it.party for it in signed}) != len(signed):
        raise _broken("signed")
    return Paper(about, root, size - 1, lines, signed)


def _broken(step: str) -> TheirError:
    return TheirError("readout.broken", step=step)


def _part(row: canonical.Value) -> Part:
    match row:
        case [int(place), bytes(salt), bytes(octets)] if len(salt) == _SALT_BYTES and place >= 0:
            return Part(place, salt, octets)
        case _:
            raise _broken("shape")


def _decoded(octets: bytes) -> canonical.Value:
    try:
        return canonical.decode(octets)
    except TheirError:
        raise _broken("shape") from None


def _about(octets: bytes, size: int) -> About:
    match _decoded(octets):
        case [
            bytes(line_id),
            bytes(call),
            bytes(leaf),
            str(author),
            int(form),
            int(time_ms),
            int(count),
        ] if count == size - 1 and form in {int(it) for it in Form}:
            return About(line_id, call, leaf, author, form, time_ms)
        case _:
            raise _broken("shape")


def _line(octets: bytes) -> Line:
    kinds, verdicts = {int(it) for it in Point}, {int(it) for it in Verdict}
    match _decoded(octets):
        case [int(n), None | int() as agenda_n, int(kind), str(by), str(text), int(verdict)] if (
            kind in kinds and verdict in verdicts
        ):
            return Line(n, agenda_n, kind, by, text, verdict)
        case _:
            raise _broken("shape")


def _signed(data: bytes, about: About, root: bytes, codes: Mapping[str, str]) -> Signed:
    """Who signed the root on this line, by the entries that show it."""
    try:
        file = files.read(data)
        ground = Ground(file, codes)
    except TheirError:
        raise _broken("signed") from None
    entry = ground.entry(file.said.leaves[0])
    if (
        entry is None
        or entry.type != SealCommit.SPEC.wire
        or not files.is_whole(data)
        or ground.charter.line_id != about.line_id
        or ground.node_grant(entry.feed) is None
    ):
        raise _broken("signed")
    content = entry.content
    if type(content) is not dict or content.get(1) != root:
        raise _broken("signed")
    party = ground.party(entry)
    founded = dict(ground.charter.founded)[party]
    return Signed(party, entry.leaf, ground.officers(entry), founded)
