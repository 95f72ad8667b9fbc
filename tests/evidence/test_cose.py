"""A receipt of RFC 9942 is read by others, and refused after any change."""

from hashlib import sha256

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from comity.errors import OurError, TheirError
from comity.evidence import cose
from comity.record.keys import SigningKey
from comity.record.tree import inclusion_proof, leaf_hash, root_of
from tests.support.parties import seed

KEY = SigningKey.from_seed(seed("receipts"))
LEAVES = [leaf_hash(bytes([n])) for n in range(20)]


def made(index=17, size=20):
    path = inclusion_proof(LEAVES[:size], index)
    return cose.make(LEAVES[index], index, size, path, KEY)


def test_another_reader_of_cose_finds_what_the_rfc_describes():
    """R-624: read with a general CBOR reader, and judged without a line of ours."""
    tag = cbor2.loads(made())
    assert tag.tag == 18
    protected, unprotected, payload, signature = tag.value
    header = cbor2.loads(protected)
    assert (header[1], header[395], header[4], payload) == (-19, 1, KEY.kid, None)
    size, index, path = cbor2.loads(unprotected[396][-1][0])
    assert (size, index) == (20, 17)
    root, node, last = LEAVES[17], index, size - 1
    for it in path:
        if node % 2 or node == last:
            root = sha256(b"\x01" + it + root).digest()
            while node % 2 == 0 and node:
                node, last = node // 2, last // 2
        else:
            root = sha256(b"\x01" + root + it).digest()
        node, last = node // 2, last // 2
    assert root == root_of(LEAVES)
    signed = cbor2.dumps(["Signature1", protected, b"", root])
    Ed25519PublicKey.from_public_bytes(KEY.key.raw).verify(signature, signed)


@pytest.mark.parametrize(("index", "size"), [(0, 2), (1, 2), (0, 20), (19, 20), (6, 7)])
def test_a_receipt_says_where_a_leaf_is(index, size):
    """R-624."""
    found = cose.check(made(index, size), LEAVES[index], KEY.key)
    assert (found.number, found.size, found.root) == (index, size, root_of(LEAVES[:size]))


def test_a_receipt_is_refused_after_any_change_and_for_any_other_leaf_or_key():
    """R-624."""
    data = made()
    for at in range(len(data)):
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        with pytest.raises(TheirError, match=r"cbor\.|evidence\.bad-receipt"):
            cose.check(changed, LEAVES[17], KEY.key)
    for leaf, key in ((LEAVES[16], KEY.key), (LEAVES[17], SigningKey.from_seed(seed("x")).key)):
        with pytest.raises(TheirError, match=r"evidence\.bad-receipt"):
            cose.check(data, leaf, key)
    for cut in (b"", data[:5], data[:-1], data + b"\0"):
        with pytest.raises(TheirError, match=r"evidence\.bad-receipt"):
            cose.check(cut, LEAVES[17], KEY.key)


def test_a_tree_of_one_leaf_has_no_receipt():
    """R-624: the format asks for a path."""
    with pytest.raises(OurError, match="no-path"):
        cose.make(LEAVES[0], 0, 1, [], KEY)
