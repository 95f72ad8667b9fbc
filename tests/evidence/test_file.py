"""An evidence file as bytes: one order, one spelling, bounded."""

import pytest

from comity.errors import TheirError
from comity.evidence.file import MAGIC, Kind, Run, Said, digest, is_one, is_whole, read, write
from comity.record import bundle, canonical
from comity.values.bounds import EVIDENCE_BYTES_MAX


def test_a_file_written_from_a_file_is_the_same_file(made):
    """R-610: there is one order."""
    for data in made.values():
        file = read(data)
        entries = [it.data for it in file.geneses] + [it.data for _, it in file.entries]
        bodies = [(leaf, it.data) for leaf, it in file.bodies]
        again = write(file.charter, entries[::-1], bodies, [it for it, _ in file.proofs], file.said)
        assert again == data
        assert digest(again) == digest(data)


def test_runs_travel_as_three_values_in_a_row(made):
    """R-610, R-619."""
    file = read(made["unanswered"])
    assert all(isinstance(run, Run) for run in file.said.runs)
    assert file.said.kind is Kind.UNANSWERED


def test_what_begins_otherwise_is_none_and_what_is_too_long_is_not_read(made):
    """R-610."""
    data = made["held"]
    assert is_one(data)
    assert not is_one(data[1:])
    assert is_whole(data)
    assert not is_whole(MAGIC)
    for bad in (data[1:], data + bytes(EVIDENCE_BYTES_MAX)):
        with pytest.raises(TheirError, match="file-broken"):
            read(bad)


@pytest.mark.parametrize(
    "item",
    [
        [1, b""],
        [4, b"proof"],
        [6, bytes(32), 1, bytes(31), []],
        [7, 1, [bytes(32)], 0, []],
        [255, bytes(31)],
        [8],
    ],
)
def test_an_item_of_another_form_ends_the_reading(made, item):
    """R-610, R-616: nothing is passed over."""
    body = made["held"][: -bundle.CLOSING_BYTES] + canonical.encode(item)
    with pytest.raises(TheirError, match="file-broken"):
        read(body + bundle.closing(body))


def test_equal_statements_are_equal_octets():
    """R-616: a statement is a value."""
    assert Said(Kind.FORK, (b"a", b"b")) == Said(Kind.FORK, (b"a", b"b"))
