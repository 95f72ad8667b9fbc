"""Evidence: what proves misconduct to a stranger, and what does not. R-16, R-17, R-84."""

from random import Random

import pytest

from comity.errors import TheirError
from comity.record import canonical
from comity.record.entry import parse
from comity.record.evidence import Evidence, Kind, check
from tests.support.bundles import bench, fork, proof
from tests.support.forge import altered, wrap
from tests.support.parties import Bench


def line_id():
    return bench().charter.line_id


def opening():
    return bench().feeds["AA"].entries[0]


def malformed(entry):
    return Evidence.malformed(line_id(), opening(), entry)


def refused(data):
    with pytest.raises(TheirError) as caught:
        check(data)
    return caught.value.key


def test_two_entries_of_one_number_prove_a_fork():
    finding = check(proof())
    assert finding.kind is Kind.FORK
    assert (finding.party, finding.node) == ("AA", "HQ")
    assert finding.number == parse(fork()[0]).number
    assert finding.feed == bench().feeds["AA"].label


def test_a_fork_is_the_same_proof_whoever_saw_it_first():
    one, other = fork()
    first = Evidence.fork(line_id(), opening(), one, other)
    second = Evidence.fork(line_id(), opening(), other, one)
    assert first.id == second.id


def test_a_root_that_no_genesis_has_proves_a_malformed_entry():
    bad = altered(
        parse(bench().feeds["AA"].entries[1]), bench().feeds["AA"].key, line_id(), k4=bytes(32)
    )
    assert check(malformed(bad).data).number == 1


def test_signed_bytes_that_are_no_cbor_prove_a_malformed_entry():
    bad = wrap(b"\xff" * 40, bench().feeds["AA"].key, line_id())
    assert check(malformed(bad).data).kind is Kind.MALFORMED


def test_a_well_formed_entry_proves_nothing():
    assert refused(malformed(fork()[0]).data) == "evidence.proves-nothing"


def test_an_entry_and_its_copy_with_another_signature_prove_nothing():
    one = fork()[0]
    copy = one[:-1] + bytes([one[-1] ^ 1])
    data = Evidence.fork(line_id(), opening(), one, copy).data
    assert refused(data) == "evidence.not-signed"


def test_entries_of_a_fork_stand_in_the_order_of_their_bytes():
    entries = sorted(fork(), reverse=True)
    data = canonical.encode(["comity/evidence/1", "FORK", line_id(), opening(), entries])
    assert refused(data) == "evidence.bad-shape"


def test_two_entries_of_two_feeds_prove_nothing_about_one():
    other = bench().feeds["BB"].entries[3]
    data = Evidence.fork(line_id(), opening(), fork()[0], other).data
    assert refused(data) == "evidence.not-signed"


def test_the_genesis_must_be_of_the_line():
    elsewhere = Bench("AA", "BB", nonce=b"\1" * 16)
    data = Evidence.fork(line_id(), elsewhere.feeds["AA"].entries[0], *fork()).data
    assert refused(data) == "evidence.not-signed"


def test_entries_in_a_row_are_no_fork():
    entries = bench().feeds["AA"].entries[4:6]
    assert refused(Evidence.fork(line_id(), opening(), *entries).data) == "evidence.proves-nothing"


@pytest.mark.parametrize(
    "value",
    [
        {},
        [],
        ["comity/evidence/2", "FORK", bytes(32), b"", []],
        ["comity/evidence/1", "LATE", bytes(32), b"", []],
        ["comity/evidence/1", "FORK", bytes(31), b"", []],
        ["comity/evidence/1", "FORK", bytes(32), b"", [], 0],
    ],
)
def test_another_form_is_no_evidence(value):
    assert refused(canonical.encode(value)) == "evidence.bad-shape"


def test_entries_that_are_no_octets_are_refused():
    for entries in ([1, 2], [b"", 1], [None]):
        data = canonical.encode(["comity/evidence/1", "FORK", line_id(), opening(), entries])
        assert refused(data) == "evidence.bad-shape"


def test_no_changed_octet_leaves_the_proof_standing():
    chance, data = Random(84), proof()
    for _ in range(300):
        at, mask = chance.randrange(len(data)), chance.randrange(1, 256)
        refused(data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :])


def test_a_proof_that_is_cut_off_or_goes_on_proves_nothing():
    data = proof()
    for end in range(0, len(data), 97):
        refused(data[:end])
    refused(data + b"\0")
    refused(data + data)


@pytest.mark.parametrize(
    ("kind", "count"), [(Kind.FORK, 1), (Kind.FORK, 3), (Kind.MALFORMED, 0), (Kind.MALFORMED, 2)]
)
def test_another_number_of_entries_than_a_proof_needs_proves_nothing(kind, count):
    #
    entries = tuple(sorted(bench().feeds["AA"].entries[1 : 1 + count]))
    made = Evidence(kind=kind, line_id=line_id(), genesis=opening(), entries=entries)
    assert refused(made.data) == "evidence.proves-nothing"
