"""Keys as NATS writes them: 32 octets of Ed25519 as a word that begins with U.

A relay knows a node by such a key, which the node makes for it and uses for nothing else. Carries
out R-510. Knows no server and no file.
"""

from base64 import b32decode, b32encode, urlsafe_b64encode
from binascii import crc_hqx
from hashlib import sha256
from typing import Final

from comity.errors import TheirError
from comity.record.keys import SigningKey

_USER: Final = 20 << 3  # the octet that makes the first letter a U
_WORD_CHARS: Final = 56  # 1 + 32 + 2 octets in base 32
_MEMBER_CHARS: Final = 16


def word_of(raw: bytes) -> str:
    """Write a public key of 32 octets as NATS does: kind, key, CRC-16, in base 32."""
    body = bytes((_USER,)) + raw
    return b32encode(body + crc_hqx(body, 0).to_bytes(2, "little")).decode()


def raw_of(word: str) -> bytes:
    """Read such a word.

    Raises:
        TheirError: "relay.bad-key": it is none, or was mistyped.
    """
    try:
        data = b32decode(word) if len(word) == _WORD_CHARS else b""
    except ValueError:
        data = b""
    raw = data[1:33]
    if len(data) != 35 or word_of(raw) != word:
        raise TheirError("relay.bad-key", word=word[:64])
    return raw


def member_of(word: str) -> str:
    """Name under which a relay knows the holder of a key; it tells no party and no line."""
    return b32encode(sha256(b"comity/relay/member/1" + raw_of(word)).digest())[
        :_MEMBER_CHARS
    ].decode()


def signed(key: SigningKey, nonce: str) -> bytes:
    """Answer a server's challenge."""
    return urlsafe_b64encode(key.sign_raw(nonce.encode())).rstrip(b"=")
