"""A party's card: handed over, compared by voice, and refused if it was altered (R-31)."""

import msgspec
import pytest

from comity.errors import ComityError, ConfigError, OurError, TheirError
from comity.node import card as cards
from comity.node.card import Card
from tests.support.lines import make_home


@pytest.fixture
def two(tmp_path):
    return [make_home(tmp_path / it.lower(), it, officers=()) for it in ("AA", "BB")]


def refused(act):
    with pytest.raises(ComityError) as caught:
        act()
    return caught.value.key


def test_a_card_is_the_same_after_reading(two):
    card = two[0].card(["host.example:4711"])
    again = Card.read(card.data)
    assert again == card
    assert (again.party, again.addresses) == ("AA", ("host.example:4711",))
    assert again.holds_certificate(two[0].certificate())
    assert not again.holds_certificate(two[1].certificate())


def test_a_card_altered_anywhere_is_refused_or_has_other_words_or_another_certificate(two):
    card = two[0].card()
    data = card.data
    for at in range(0, len(data), 13):
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        try:
            read = Card.read(changed)
        except TheirError:
            continue
        assert read.fingerprint != card.fingerprint or read.certificate != card.certificate


@pytest.mark.parametrize("data", [b"", b"\x80", b"\x84\x80\x80\x40\x80", b"\xff" * 9])
def test_what_is_no_card_is_refused(data):
    with pytest.raises(TheirError, match=r"card\.bad-shape|cbor\.not-cbor"):
        Card.read(data)


def test_a_card_too_long_or_with_too_many_addresses_is_refused(two):
    card = two[0].card([f"h{n}:1" for n in range(9)])
    assert refused(lambda: Card.read(card.data)) == "card.bad-shape"
    assert refused(lambda: Card.read(bytes(cards.CARD_BYTES_MAX + 1))) == "cbor.too-long"


def test_a_grant_by_another_party_or_for_no_node_is_refused(two):
    one, other = (home.card() for home in two)
    mixed = msgspec.structs.replace(one, grant=other.grant)
    assert refused(lambda: Card.read(mixed.data)) == "card.not-granted"
    bare = msgspec.structs.replace(one, foundation=(one.foundation[0], other.foundation[1]))
    assert refused(lambda: Card.read(bare.data)) == "card.not-released"
    two[0].add_officer("DUTY", roots=two[0].path / "roots", root_passphrase=None, passphrase=None)
    officer = msgspec.structs.replace(one, grant=two[0].statements()[-1])
    assert refused(lambda: Card.read(officer.data)) == "card.not-granted"
    odd = msgspec.structs.replace(one, certificate=b"not one")
    assert refused(lambda: Card.read(odd.data)) == "card.bad-certificate"


def test_a_certificate_with_a_key_of_an_unknown_kind_is_refused(two):
    """Found by `make fuzz`: the key's algorithm is none that anybody knows."""
    card = two[0].card()
    ed25519 = bytes.fromhex("06032b6570")
    assert ed25519 in card.certificate
    strange = card.certificate.replace(ed25519, bytes.fromhex("06032b6530"))
    odd = msgspec.structs.replace(card, certificate=strange)
    assert refused(lambda: Card.read(odd.data)) == "card.bad-certificate"


def test_a_card_is_paired_only_with_the_words_heard(two):
    aa, bb = two
    card = bb.card()
    with pytest.raises(OurError, match=r"pair\.other-words"):
        aa.pair(card, bytes(16))
    assert aa.paired() == {}
    aa.pair(card, card.fingerprint)
    assert aa.paired() == {"BB": card}
    with pytest.raises(OurError, match=r"pair\.own-card"):
        aa.pair(aa.card(), aa.card().fingerprint)


def test_a_paired_card_is_not_written_over_by_another(two):
    aa, bb = two
    aa.pair(bb.card(), bb.card().fingerprint)
    aa.pair(bb.card(), bb.card().fingerprint)  # the same once more does no harm
    other = bb.card(["elsewhere:1"])
    with pytest.raises(ConfigError, match=r"card\.other-already-paired"):
        aa.pair(other, other.fingerprint)
    assert aa.paired() == {"BB": bb.card()}


def test_a_card_that_is_not_there_is_named(tmp_path):
    assert refused(lambda: cards.load(tmp_path / "no.card")) == "card.missing"
