"""R-16, R-17, R-84: proofs that stand without us."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.record import canonical
from comity.record.admission import Refused
from comity.record.entry import parse
from comity.record.evidence import Evidence, Kind, check
from tests.support.forge import altered, wrap
from tests.support.histories import bench

LINE = bench("AA", "BB")
LINE_ID = LINE.charter.line_id
KEY = LINE.parties["AA"].entry_key
OPENING = LINE.feeds["AA"].entries[0]
TWIN = LINE.feeds["AA"].twin()
ONE = LINE.note("AA", "one")
LINE.feeds["AA"] = TWIN
OTHER = LINE.note("AA", "other")
FORK = Evidence.fork(LINE_ID, OPENING, ONE.data, OTHER.data)
BAD_ROOT = altered(ONE, KEY, LINE_ID, k3=1, k4=bytes(32))
NO_CBOR = wrap(b"\x1c" * 40, KEY, LINE_ID)


def test_a_fork_is_proved_by_its_bytes_alone():
    #
    finding = check(FORK.data)
    assert (finding.kind, finding.party, finding.node) == (Kind.FORK, "AA", "HQ")
    assert (finding.line_id, finding.feed, finding.number) == (LINE_ID, ONE.feed, ONE.number)


def test_a_proof_is_one_file_whoever_saw_it():
    # the order of the entries is that of their bytes
    again = Evidence.fork(LINE_ID, OPENING, OTHER.data, ONE.data)
    assert again.data == FORK.data
    assert again.id == FORK.id
    wire = canonical.decode(FORK.data)
    wire[4].reverse()
    with pytest.raises(TheirError, match=r"evidence\.bad-shape"):
        check(canonical.encode(wire))


@pytest.mark.parametrize(("entry", "number"), [(BAD_ROOT, 1), (NO_CBOR, 0)])
def test_a_signed_entry_that_breaks_a_rule_is_proved(entry, number):
    #
    finding = check(Evidence.malformed(LINE_ID, OPENING, entry).data)
    assert (finding.kind, finding.number) == (Kind.MALFORMED, number)


def of(kind, *entries, line_id=LINE_ID, genesis=OPENING):
    made = Evidence(kind=kind, line_id=line_id, genesis=genesis, entries=entries)
    return made.data


OTHER_LINE = bench("BB", "CC").charter.line_id
STRANGER = LINE.note("BB", "stranger").data
PAIR = sorted((ONE.data, OTHER.data))


@pytest.mark.parametrize(
    ("attack", "data"),
    [
        ("one entry twice", of(Kind.FORK, ONE.data, ONE.data)),
        ("two numbers", of(Kind.FORK, *sorted((ONE.data, OPENING)))),
        ("one entry", of(Kind.FORK, ONE.data)),
        ("three entries", of(Kind.FORK, *sorted((*PAIR, STRANGER)))),
        ("signed by another", of(Kind.FORK, *sorted((ONE.data, STRANGER)))),
        ("another line", of(Kind.FORK, *PAIR, line_id=OTHER_LINE)),
        ("another genesis", of(Kind.FORK, *PAIR, genesis=LINE.feeds["BB"].entries[0])),
        ("no genesis", of(Kind.FORK, *PAIR, genesis=ONE.data)),
        ("a good entry", of(Kind.MALFORMED, ONE.data)),
        ("a good entry of number 1", of(Kind.MALFORMED, LINE.feeds["AA"].entries[1])),
        ("two entries", of(Kind.MALFORMED, *sorted((BAD_ROOT, NO_CBOR)))),
        ("line id of 31 octets", of(Kind.FORK, *PAIR, line_id=bytes(31))),
        ("other kind", canonical.encode(["comity/evidence/1", "LIE", LINE_ID, OPENING, PAIR])),
        ("other magic", canonical.encode(["comity/evidence/2", "FORK", LINE_ID, OPENING, PAIR])),
        ("no octets", canonical.encode(["comity/evidence/1", "FORK", LINE_ID, OPENING, [1, 2]])),
        ("nothing", b""),
    ],
)
def test_what_proves_nothing_accuses_nobody(attack, data):
    #
    with pytest.raises(TheirError):
        check(data)
    assert attack


def test_every_octet_of_a_proof_counts():
    #
    whole = FORK.data
    for at in range(0, len(whole), 7):
        broken = whole[:at] + bytes((whole[at] ^ 1,)) + whole[at + 1 :]
        with pytest.raises(TheirError):
            check(broken)


@given(st.binary(max_size=60))
def test_chance_bytes_prove_nothing(data):
    with pytest.raises(TheirError):
        check(data)


def test_what_the_door_calls_malformed_the_proof_proves():
    #
    record = bench("AA", "BB").record("AA", "BB")
    for data in (BAD_ROOT, NO_CBOR):
        (outcome,) = record.take(data)
        assert isinstance(outcome, Refused)
        assert outcome.evidence is not None
        assert check(outcome.evidence.data).party == "AA"


def test_a_proof_may_be_longer_than_an_entry():
    # two longest entries and a genesis
    assert len(FORK.data) > len(ONE.data) + len(OTHER.data)
    assert parse(FORK.entries[0]).number == parse(FORK.entries[1]).number
