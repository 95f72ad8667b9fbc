"""R-11 and R-12: the first entry of a feed."""

import pytest

from comity.errors import TheirError
from comity.record.entry import parse
from comity.record.genesis import Genesis
from comity.record.grant import OFFICER
from comity.record.statement import release
from tests.support.forge import altered, body_of
from tests.support.histories import bench
from tests.support.parties import NOON, Party

LINE = bench("AA", "BB")
LINE_ID = LINE.charter.line_id
PARTY = LINE.parties["AA"]
OPENING = parse(LINE.feeds["AA"].entries[0])
CONTENT = OPENING.content
WEAK = [-19, bytes(32)]


def read(**parts):
    content = {**CONTENT, **{int(name[1:]): value for name, value in parts.items()}}
    kept = {key: content[key] for key in sorted(content) if content[key] is not None}
    return Genesis.read(parse(altered(OPENING, PARTY.entry_key, LINE_ID, k8=kept)))


def test_a_genesis_says_whose_feed_it_is():
    # R-11
    genesis = Genesis.read(OPENING)
    assert (genesis.line_id, genesis.party, genesis.node) == (LINE_ID, "AA", "HQ")
    assert genesis.entry_key == PARTY.entry_key.key
    assert genesis.content() == CONTENT


@pytest.mark.parametrize(
    ("attack", "parts"),
    [
        ("line id of 31 octets", {"k1": bytes(31)}),
        ("no party", {"k2": ""}),
        ("party of 13 characters", {"k2": "A" * 13}),
        ("no name", {"k3": ""}),
        ("name of 65 characters", {"k3": "n" * 65}),
        ("negative epoch", {"k4": -1}),
        ("epoch that is true", {"k4": True}),
        ("known heads as a map", {"k5": {}}),
        ("known head of two parts", {"k5": [[bytes(16), 1]]}),
        ("weak entry key", {"k6": WEAK}),
        ("weak key of the certificate", {"k9": WEAK}),
        ("key that is not canonical", {"k9": [-19, b"\xf0" + b"\xff" * 30 + b"\x7f"]}),
        ("entry key of another kind", {"k6": CONTENT[8]}),
        ("sealing key of another kind", {"k8": CONTENT[6]}),
        ("one note key", {"k7": [CONTENT[6]]}),
        ("note keys the wrong way round", {"k7": CONTENT[7][::-1]}),
        ("neither grant nor ref", {"k10": None}),
        ("grant without releases", {"k10": [CONTENT[10][0], []]}),
        ("grant of one part", {"k10": [CONTENT[10][0]]}),
        ("a field too many", {"k11": 0}),
        ("no node name", {"k3": None}),
    ],
)
def test_a_genesis_of_another_shape_is_refused(attack, parts):
    # R-4, R-11
    with pytest.raises(TheirError, match=r"^(genesis|key|statement|entry)\."):
        read(**parts)
    assert attack


def grant_of(statement):
    return [statement.wire, [list(it) for it in release(statement, PARTY.holders[:2])]]


def test_a_grant_of_somebody_else_is_refused():
    # R-12
    other = bench("AA", "BB").parties["BB"].statements[1]
    with pytest.raises(TheirError, match=r"genesis\.other-grant"):
        read(k10=[other.wire, CONTENT[10][1]])


def test_a_grant_of_another_key_is_refused():
    # R-12
    with pytest.raises(TheirError, match=r"genesis\.other-grant"):
        read(k6=PARTY.officers["DUTY"].key.wire)


def test_a_grant_as_officer_opens_no_feed():
    # R-12
    made = Party("AA")
    made.grant(PARTY.entry_key.key, OFFICER, terminal="T009", office="NIGHT")
    with pytest.raises(TheirError, match=r"genesis\.other-grant"):
        read(k10=grant_of(made.statements[-1]))


def test_root_releases_beside_the_grant_are_not_checked_here():
    # R-12: whether they suffice is authority
    statement, signoffs = CONTENT[10]
    assert read(k10=[statement, [[*signoffs[0][:3], bytes(2420)]]]).grant is not None


def test_a_first_entry_of_another_type_opens_nothing():
    # R-11
    data = altered(OPENING, PARTY.entry_key, LINE_ID, k7="test.note/1")
    with pytest.raises(TheirError, match=r"genesis\.bad-shape"):
        Genesis.read(parse(data))


def test_a_later_entry_of_that_type_opens_nothing():
    # R-11
    parts = {"k2": OPENING.feed, "k3": 1, "k4": OPENING.leaf}
    data = altered(OPENING, PARTY.entry_key, LINE_ID, **parts)
    with pytest.raises(TheirError, match=r"genesis\.bad-shape"):
        Genesis.read(parse(data))


def test_a_first_entry_stands_on_the_root_of_nothing():
    # R-11
    data = altered(OPENING, PARTY.entry_key, LINE_ID, k4=bytes(32))
    with pytest.raises(TheirError, match=r"genesis\.bad-root"):
        Genesis.read(parse(data))


def test_without_a_grant_it_cites_the_entry_that_grants():
    # R-11
    content = {key: CONTENT[key] for key in range(1, 10)}
    ref = [list(LINE.feeds["BB"].head)]
    data = altered(OPENING, PARTY.entry_key, LINE_ID, k8=content, k5=ref)
    assert Genesis.read(parse(data)).grant is None
    assert body_of(data)[6] == NOON
