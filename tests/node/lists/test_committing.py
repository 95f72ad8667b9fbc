"""A commitment is counted, not typed, and refused where it would mean nothing (R-560)."""

import msgspec
import pytest

from comity.errors import OurError
from comity.families.persons.exchanges import ListSubmit
from comity.node.lists import committing, vault
from comity.node.lists.vault import Made
from comity.values import codes
from comity.values.plain import from_plain
from tests.support import invented

MADE = Made("ours", "AA", codes.List.OFFERED, "AA", "BB", 1, 0, 1)
ABOUT = vault.own(MADE, invented.rows(5, seed=1, odd=[(2, "WOUNDED")]), bytes(32)).about
TALKS = "05" * 32


def record(*lists):
    return {"party": "AA", "parties": ["AA", "BB", "CC"], "now_ms": 1_000_000, "lists": list(lists)}


def committed(**more):
    row = {"party": "AA", "exchange": TALKS, "from": "AA", "to": "BB", "kind": "OFFERED",
           "version": 1, "root": "00" * 32, "entry": "ab" * 32}  # fmt: skip
    return {**row, **more}


def fields(found, about=ABOUT, **more):
    return committing.fields(found, about, exchange=TALKS, ruleset=b"\x02" * 32, **more)


def test_root_totals_and_rules_are_those_of_the_list_and_the_neutral_is_the_default():
    made = fields(record())
    said = from_plain(ListSubmit, made)
    assert said.root == ABOUT.root
    assert said.totals == {codes.Pcat.MILITARY: 4, codes.Pcat.WOUNDED: 1}
    assert said.reveal is codes.Reveal.NEUTRAL
    assert said.reveal_by == 1_000_000 + committing.REVEAL_MS
    assert said.version == 1


def test_a_new_version_has_the_next_number():
    other = committed(kind="REQUESTED", version=7)
    assert fields(record(committed(), committed(version=2), other))["version"] == 3


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"is_ours": False}, "list.not-ours"),
        ({"party": "BB"}, "list.not-ours"),
        ({"receiver": "ZZ"}, "send.no-such-party"),
        ({"kind": codes.List.REQUESTED}, "list.other-end"),
    ],
)
def test_a_list_that_is_no_own_one_is_refused(change, key):
    with pytest.raises(OurError) as found:
        fields(record(), msgspec.structs.replace(ABOUT, **change))
    assert found.value.key == key


def test_no_list_is_committed_to_twice_or_shown_in_the_past():
    with pytest.raises(OurError, match=r"list\.committed-already"):
        fields(record(committed(root=ABOUT.root.hex())))
    with pytest.raises(OurError, match=r"list\.reveal-in-the-past"):
        fields(record(), reveal_by_ms=999_999)


def test_it_goes_to_everybody_else_unless_somebody_is_named():
    assert committing.addressees(record(), ()) == ["BB", "CC"]
    assert committing.addressees(record(), ("BB",)) == ["BB"]
