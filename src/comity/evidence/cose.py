"""An entry's place in its feed as a COSE receipt of RFC 9942, for programs that know no Comity.

Carries out R-624: RFC9162_SHA256, one inclusion proof, the root as detached payload, signed by the
checkpoint key of the feed. What it proves is inclusion and nothing else.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from comity.errors import OurError, TheirError
from comity.record import canonical, tree
from comity.record.entry import is_count, is_hash
from comity.record.keys import ED25519, Key, SigningKey, sig_structure, verify_raw
from comity.values.bounds import INT_MAX

_TAG: Final = b"\xd2\x84"  # 18, and an array of four
_ALG_AND_KID: Final = bytes.fromhex("a301320448")  # {1: -19, 4: kid of 8 octets, 395: 1}
_TREE: Final = bytes.fromhex("19018b01")
_PROOFS: Final = bytes.fromhex("a119018ca12081")  # {396: {-1: [one proof]}}
_DETACHED: Final = b"\xf6"
_SIGNATURE: Final = b"\x58\x40"
_PATH_MAX: Final = 64
RECEIPT_BYTES_MAX: Final = 4_096


class Included(NamedTuple):
    """What a receipt says, once it was checked."""

    number: int
    size: int
    root: bytes
    kid: bytes


def make(leaf: bytes, index: int, size: int, path: Sequence[bytes], key: SigningKey) -> bytes:
    """Sign that a leaf is number `index` of the tree of `size` leaves.

    Raises:
        OurError: a tree of one leaf has no path, and RFC 9942 asks for one.
    """
    if not path:
        raise OurError("evidence.no-path")
    root = root_of(leaf, index, size, path)
    protected = _ALG_AND_KID + key.kid + _TREE
    proof = canonical.encode([size, index, list(path)])
    signature = key.sign_raw(sig_structure(protected, b"", root))
    parts = (_TAG, _octets(protected), _PROOFS, _octets(proof), _DETACHED, _SIGNATURE, signature)
    return b"".join(parts)


def check(data: bytes, leaf: bytes, key: Key) -> Included:
    """Judge a receipt for a leaf under the checkpoint key of its feed.

    Raises:
        TheirError: another form, a proof that does not hold, or a signature that is not good.
    """
    head = len(_TAG) + 2
    protected_size = len(_ALG_AND_KID) + 8 + len(_TREE)
    protected = data[head - 1 : head - 1 + protected_size]
    proofs_at = head - 1 + protected_size
    end = len(data) - 64 - len(_SIGNATURE) - len(_DETACHED)
    proof_at = proofs_at + len(_PROOFS)
    found = canonical.head(data, proof_at) if proof_at < end <= RECEIPT_BYTES_MAX else None
    kid = protected[len(_ALG_AND_KID) : len(_ALG_AND_KID) + 8]
    if (
        found is None
        or data[: head - 1] != _TAG + bytes((0x40 | protected_size,))
        or protected != _ALG_AND_KID + kid + _TREE
        or data[proofs_at:proof_at] != _PROOFS
        or found[0] != 2
        or found[2] + found[1] != end
        or data[end : len(data) - 64] != _DETACHED + _SIGNATURE
    ):
        raise TheirError("evidence.bad-receipt", part="shape")
    index, size, path = _proof(canonical.decode(data[found[2] : end]))
    root = root_of(leaf, index, size, path)
    signed = sig_structure(protected, b"", root)
    if key.alg != ED25519 or kid != key.kid or not verify_raw(key.raw, signed, data[-64:]):
        raise TheirError("evidence.bad-receipt", part="signature")
    return Included(index, size, root, kid)


def _proof(value: canonical.Value) -> tuple[int, int, list[bytes]]:
    match value:
        case [size, index, list(path)] if (
            is_count(size)
            and is_count(index)
            and index < size <= INT_MAX
            and 0 < len(path) <= _PATH_MAX
            and all(map(is_hash, path))
        ):
            return index, size, list(path)
        case _:
            raise TheirError("evidence.bad-receipt", part="proof")


def root_of(leaf: bytes, index: int, size: int, path: Sequence[bytes]) -> bytes:
    """The root that a path leads to.

    Raises:
        TheirError: the path is too short or too long for that place.
    """
    found = tree.root_from(leaf, index, size, path)
    if found is None:
        raise TheirError("evidence.bad-receipt", part="proof")
    return found


def _octets(data: bytes) -> bytes:
    return canonical.encode(data)
