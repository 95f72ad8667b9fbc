"""The three papers of a blind check: what stands in them, and whose signature they bear.

Carries out R-363, R-365. What comes from others is bounded before it is read, and its points are
looked at before they are used. Knows no file, no key file and no volume.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final, NamedTuple, TypeAlias

from comity.blind.rounds import Points, read_points
from comity.errors import TheirError
from comity.record import canonical
from comity.record.keys import Key, SigningKey, verify

MAGIC: Final = "comity/blind/1"
PAPER_BYTES_MAX: Final = 2 * 1024 * 1024
OFFER, ANSWER, END = 1, 2, 3
_SESSION: Final = "comity/blind/session/1"
_HASH: Final = 32
_CODE_CHARS: Final = 12
Sizes: TypeAlias = tuple[int, int, int]


class Signed(NamedTuple):
    """A paper with its signature, which nobody has looked at yet."""

    payload: bytes
    kid: bytes
    signature: bytes

    @property
    def data(self) -> bytes:
        """The octets of its file."""
        return canonical.encode([MAGIC, self.payload, self.kid, self.signature])

    @property
    def digest(self) -> bytes:
        """What the next paper cites."""
        return sha256(self.payload).digest()

    def check(self, keys: tuple[Key, ...], line_id: bytes, party: str) -> None:
        """See that a key of its author's signed it.

        Raises:
            TheirError: none did.
        """
        context = MAGIC.encode() + line_id
        mine = (it for it in keys if it.kid == self.kid)
        if not any(verify(it, context, self.payload, self.signature) for it in mine):
            raise TheirError("blind.not-signed", party=party)


@dataclass(frozen=True, kw_only=True)
class Offer:
    """The first paper."""

    line_id: bytes
    starter: str
    answerer: str
    sizes: Sizes  # of the grid: km, hours, metres of a layer
    picture: bytes
    chance: bytes
    points: Points = ()

    @property
    def session(self) -> bytes:
        """What all three papers are about (R-363)."""
        return sha256(canonical.encode([_SESSION, *self._terms])).digest()

    @property
    def _terms(self) -> list[canonical.Value]:
        sizes = list(self.sizes)
        return [self.line_id, self.starter, self.answerer, sizes, self.picture, self.chance]

    @property
    def payload(self) -> bytes:
        """The octets that are signed."""
        return canonical.encode([OFFER, *self._terms, b"".join(self.points)])


@dataclass(frozen=True, kw_only=True)
class Answer:
    """The second paper."""

    offer: bytes  # its digest
    points: Points
    twice: Points

    @property
    def payload(self) -> bytes:
        """The octets that are signed."""
        lists = b"".join(self.points), b"".join(self.twice)
        return canonical.encode([ANSWER, self.offer, *lists])


@dataclass(frozen=True, kw_only=True)
class End:
    """The third paper."""

    offer: bytes
    answer: bytes
    twice: Points

    @property
    def payload(self) -> bytes:
        """The octets that are signed."""
        return canonical.encode([END, self.offer, self.answer, b"".join(self.twice)])


Paper: TypeAlias = Offer | Answer | End


def signed(paper: Paper, key: SigningKey, line_id: bytes) -> Signed:
    """Sign a paper."""
    payload = paper.payload
    return Signed(payload, key.kid, key.sign(MAGIC.encode() + line_id, payload))


def read(data: bytes, *, is_filled: bool = False) -> tuple[Signed, Paper]:
    """Take a file apart; the signature is still to be checked.

    `is_filled`: of persons (R-575).

    Raises:
        TheirError: "blind.no-paper": it is none of the three; or a list has no possible length.
    """
    try:
        value = canonical.decode(data, bytes_max=PAPER_BYTES_MAX)
    except TheirError:
        raise TheirError("blind.no-paper") from None
    match value:
        case [str(magic), bytes(payload), bytes(kid), bytes(signature)] if magic == MAGIC:
            made = read_payload(payload, is_filled=is_filled)
            return Signed(payload, kid, signature), made
        case _:
            raise TheirError("blind.no-paper")


def read_payload(payload: bytes, *, is_filled: bool = False) -> Paper:
    """Take a paper out of the octets that are signed.

    Raises:
        TheirError: as `read`.
    """
    try:
        value = canonical.decode(payload, bytes_max=PAPER_BYTES_MAX)
    except TheirError:
        raise TheirError("blind.no-paper") from None

    def points_of(data: bytes) -> Points:
        return read_points(data, is_filled=is_filled)

    match value:
        case [
            1,
            bytes(line_id),
            str(starter),
            str(answerer),
            [int(km), int(hours), int(layer)],
            bytes(picture),
            bytes(chance),
            bytes(points),
        ] if _are_hashes(line_id, picture, chance) and _are_codes(starter, answerer):
            return Offer(
                line_id=line_id,
                starter=starter,
                answerer=answerer,
                sizes=(km, hours, layer),
                picture=picture,
                chance=chance,
                points=points_of(points),
            )
        case [2, bytes(offer), bytes(points), bytes(twice)] if _are_hashes(offer):
            return Answer(offer=offer, points=points_of(points), twice=points_of(twice))
        case [3, bytes(offer), bytes(answer), bytes(twice)] if _are_hashes(offer, answer):
            return End(offer=offer, answer=answer, twice=points_of(twice))
        case _:
            raise TheirError("blind.no-paper")


def _are_hashes(*found: bytes) -> bool:
    return all(len(it) == _HASH for it in found)


def _are_codes(*found: str) -> bool:
    return all(it.isascii() and it.isprintable() and len(it) <= _CODE_CHARS for it in found)
