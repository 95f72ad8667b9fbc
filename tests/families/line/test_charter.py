"""A charter's fields must fit each other: every party with its office, language and foundation."""

import pytest

from comity.families.line.charter import LineCharter
from comity.families.line.charter_examples import CHARTER, GOOD_CHARTERS
from comity.record import canonical
from comity.record.charter import Charter
from comity.values.plain import from_plain, to_wire


@pytest.mark.parametrize("plain", GOOD_CHARTERS)
def test_the_record_reads_the_charter_as_the_family_words_it(plain):
    message = from_plain(LineCharter, plain)
    read = Charter.read(canonical.encode(to_wire(message)))

    assert read.parties == tuple(sorted(message.parties))
    assert read.founded == message.founded
    assert read.reality == message.reality
    assert read.two_person == frozenset(message.two_person or ())


def test_the_order_of_parties_in_a_map_does_not_matter():
    backwards = {**CHARTER, "languages": {"BB": "fr", "AA": "en"}}

    assert to_wire(from_plain(LineCharter, backwards)) == to_wire(from_plain(LineCharter, CHARTER))


def test_a_third_party_brings_its_office_language_and_foundation():
    third = {
        **CHARTER,
        "parties": ["AA", "BB", "CC-SEA"],
        "offices": ["AA/DUTY", "BB/DUTY", "CC-SEA/DUTY"],
        "languages": {"AA": "en", "BB": "fr", "CC-SEA": "ar"},
        "founded": {**CHARTER["founded"], "CC-SEA": "c1" * 32},
    }

    assert from_plain(LineCharter, third).languages["CC-SEA"] == "ar"
