"""Founding a line: a charter that passes by hand as a file, and what restoring it names."""

import msgspec
import pytest

from comity.errors import ComityError, ConfigError, OurError, TheirError
from comity.node import founding
from comity.node.founding import Terms
from comity.record.terms import terms_hash
from comity.values.plain import to_plain, to_wire
from tests.support.lines import LINE, Side, charter_between, make_home, pair

AT = "2026-02-05T12:00:00Z"


@pytest.fixture
def two(tmp_path):
    homes = [make_home(tmp_path / it.lower(), it) for it in ("AA", "BB")]
    pair(*homes)
    return homes


@pytest.fixture
def proposed(two, tmp_path):
    """AA has proposed a charter and written it to a file."""
    aa, bb = two
    charter = charter_between(aa, bb)
    aa.found_line(LINE, charter)
    side = Side(aa, aa.clock)
    aa.begin_feed(side.keeper)
    side.says("L01", to_plain(charter))
    path = tmp_path / "staff.line"
    founding.write_proposal(side.keeper, path)
    yield side, path
    side.closes()


def test_a_charter_has_the_usual_terms_unless_others_are_given(two):
    aa, _ = two
    terms = Terms(
        title="T",
        others=("BB",),
        languages={"BB": "fr"},
        offices={"BB": "BB/OPS"},
        test_interval_s=60,
        two_person=("L09",),
        ends_ms=4_000_000_000_000,
    )
    charter = founding.charter_of(aa, terms)
    assert charter.parties == ("AA", "BB")
    assert charter.offices == ("AA/DUTY", "BB/OPS")
    assert dict(charter.languages) == {"AA": "en", "BB": "fr"}
    assert (charter.test_interval, charter.test_grace) == (60, founding.TEST_GRACE_S)
    assert charter.nonce != founding.charter_of(aa, terms).nonce


def test_a_party_that_is_not_paired_is_offered_no_charter(two):
    aa, _ = two
    with pytest.raises(OurError, match=r"charter\.not-paired"):
        founding.charter_of(aa, Terms(title="T", others=("CC",)))


def test_a_proposal_is_read_and_accepted_before_any_route_exists(two, proposed):
    _, bb = two
    side, path = proposed
    proposal = founding.read_proposal(path)
    bb.found_line(LINE, proposal.charter)
    other = Side(bb, bb.clock)
    founding.take_proposal(other.keeper, proposal)
    bb.begin_feed(other.keeper)
    leaf = founding.proposed(other.keeper)
    assert leaf is not None
    assert not founding.is_accepted_by(other.keeper, "BB")
    words = {"re": leaf.hex(), "position": "ACCEPT", "terms": proposal.terms.hex()}
    other.says("L08", words)
    assert founding.is_accepted_by(other.keeper, "BB")
    assert other.keeper.line_id == side.keeper.line_id
    other.closes()


def test_the_charter_alone_is_a_proposal_too(two, tmp_path):
    charter = charter_between(*two)
    path = tmp_path / "charter.cbor"
    path.write_bytes(founding.wire_of(charter))
    proposal = founding.read_proposal(path)
    assert proposal.charter == charter
    assert proposal.entries == ()
    assert proposal.terms == terms_hash("line.charter/1", to_wire(charter))


def test_a_proposal_altered_on_its_way_is_refused(proposed, tmp_path):
    _, path = proposed
    data = path.read_bytes()
    changed = tmp_path / "changed.line"
    for at in range(0, len(data), 97):
        changed.write_bytes(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])
        with pytest.raises(TheirError, match=r"bundle\.not-closed|cbor\.not-canonical"):
            founding.read_proposal(changed)
    changed.write_bytes(data[:-1])
    with pytest.raises(TheirError, match=r"bundle\.not-closed"):
        founding.read_proposal(changed)


@pytest.mark.parametrize("data", [b"", b"\x80", b"\xa0", b"no file of ours", bytes(100)])
def test_what_is_no_proposal_is_refused(tmp_path, data):
    path = tmp_path / "odd"
    path.write_bytes(data)
    with pytest.raises(TheirError, match=r"cbor\.|message\.bad-schema"):
        founding.read_proposal(path)


def test_a_proposal_that_cannot_be_read_or_written_is_named(proposed, tmp_path):
    side, path = proposed
    with pytest.raises(ConfigError, match=r"proposal\.cannot-read"):
        founding.read_proposal(tmp_path / "none")
    with pytest.raises(OurError, match=r"export\.exists"):
        founding.write_proposal(side.keeper, path)


def test_an_entry_of_a_proposal_that_is_refused_is_said_at_once(two, proposed):
    _, bb = two
    _, path = proposed
    proposal = founding.read_proposal(path)
    bb.found_line(LINE, proposal.charter)
    keeper = bb.open_line(LINE)
    first = proposal.entries[0]
    bad = msgspec.structs.replace(proposal, entries=(first[:-1] + bytes([first[-1] ^ 1]),))
    with pytest.raises(TheirError, match=r"entry\.bad-signature"):
        founding.take_proposal(keeper, bad)
    keeper.store.close()


def test_what_restoring_must_name(line):
    aa, bb = line
    named = aa.ask("restoring")
    assert bytes.fromhex(named["line"]) == founding.proposed(aa.keeper)
    assert named["key_statements"].keys() == {"AA", "BB"}
    assert named == bb.ask("restoring")


def test_a_line_that_is_not_agreed_cannot_be_restored(two):
    aa, bb = two
    aa.found_line(LINE, charter_between(aa, bb))
    side = Side(aa, aa.clock)
    try:
        with pytest.raises(ComityError, match=r"line\.not-agreed"):
            founding.restoring(side.keeper)
        assert founding.proposed(side.keeper) is None
        assert not founding.is_accepted_by(side.keeper, "AA")
    finally:
        side.closes()
