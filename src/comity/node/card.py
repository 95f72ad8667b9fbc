"""A party's card: what is handed over before a line exists, and compared by voice.

Carries out R-31: the bytes of the card, what it must hold, and the comparison in both
directions. Trusts nothing in a card before the words were compared.
"""

from hashlib import sha256
from pathlib import Path
from typing import Final, Self

import msgspec
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from comity.errors import ConfigError, TheirError
from comity.node.identity import Released, released_wire
from comity.record import canonical
from comity.record.entry import read_root_signoffs
from comity.record.foundation import Foundation
from comity.record.grant import NODE, Grant
from comity.record.keys import Key
from comity.record.statement import Statement

CARD_BYTES_MAX: Final = 131_072
ADDRESSES_MAX: Final = 8
SUFFIX: Final = ".card"


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """Statement 0, the node's grant, its certificate, and where it can be reached."""

    foundation: Released
    grant: Released
    certificate: bytes
    addresses: tuple[str, ...]

    @property
    def party(self) -> str:
        """Code of the party."""
        return self.foundation[0].party

    @property
    def fingerprint(self) -> bytes:
        """The 128 bits that people compare by voice."""
        return self.foundation[0].fingerprint

    @property
    def data(self) -> bytes:
        """The card's bytes."""
        return canonical.encode(
            [
                released_wire(self.foundation),
                released_wire(self.grant),
                self.certificate,
                list(self.addresses),
            ]
        )

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Read and check a card against itself.

        Raises:
            TheirError: "card.*", "statement.*" or "cbor.*".
        """
        match canonical.decode(data, bytes_max=CARD_BYTES_MAX):
            case [foundation, granted, bytes(certificate), list(addresses)] if len(
                addresses
            ) <= ADDRESSES_MAX and all(
                type(address) is str and len(address) <= 255 for address in addresses
            ):
                pass
            case _:
                raise TheirError("card.bad-shape")
        card = cls(
            foundation=_released(foundation),
            grant=_released(granted),
            certificate=certificate,
            addresses=tuple(addresses),
        )
        card.check()
        return card

    def check(self) -> None:
        """Whether its parts belong together.

        Raises:
            TheirError: they do not.
        """
        statement, signoffs = self.foundation
        foundation = Foundation.read(statement)
        granted = Grant.read(self.grant[0])
        if not foundation.has_released(statement, signoffs):
            raise TheirError("card.not-released", party=statement.party)
        if not foundation.has_released(*self.grant) or self.grant[0].party != statement.party:
            raise TheirError("card.not-granted", party=statement.party)
        if granted.kind != NODE:
            raise TheirError("card.not-granted", party=statement.party)
        certificate_key(self.certificate)

    def holds_certificate(self, der: bytes) -> bool:
        """Whether this is the pinned certificate, byte for byte."""
        return sha256(der).digest() == sha256(self.certificate).digest()


def _released(value: canonical.Value) -> Released:
    match value:
        case [statement, signoffs]:
            return Statement.read(statement), read_root_signoffs(signoffs, b"")
        case _:
            raise TheirError("card.bad-shape")


def certificate_key(der: bytes) -> Key:
    """Give the Ed25519 key of a certificate.

    Raises:
        TheirError: not a certificate, or one of another kind of key.
    """
    try:
        public = x509.load_der_x509_certificate(der).public_key()
    except (ValueError, UnsupportedAlgorithm):
        raise TheirError("card.bad-certificate") from None
    if not isinstance(public, Ed25519PublicKey):
        raise TheirError("card.bad-certificate")
    return Key(-19, public.public_bytes_raw())


def load(path: Path) -> Card:
    """Read a card from a file.

    Raises:
        ConfigError: no such file.
        TheirError: not a good card.
    """
    try:
        with path.open("rb") as file:
            data = file.read(CARD_BYTES_MAX + 1)
    except OSError:
        raise ConfigError("card.missing", path=str(path)) from None
    return Card.read(data)


def paired(home: Path) -> dict[str, Card]:
    """Cards of the parties this node is paired with, by party."""
    cards = (load(path) for path in sorted((home / "paired").glob(f"*{SUFFIX}")))
    return {card.party: card for card in cards}


def keep_paired(home: Path, card: Card, *, anew: bool = False) -> Path:
    """Keep a card whose words were compared.

    `anew`: also in the place of the card of another node of that party; never of a party that was
    founded otherwise.

    Raises:
        ConfigError: another card of this party is paired already.
    """
    path = home / "paired" / f"{card.party}{SUFFIX}"
    path.parent.mkdir(exist_ok=True, mode=0o700)
    is_other = path.exists() and path.read_bytes() != card.data
    if is_other and not (anew and load(path).foundation[0].hash == card.foundation[0].hash):
        raise ConfigError("card.other-already-paired", party=card.party, path=str(path))
    path.write_bytes(card.data)
    return path
