"""Which kind of party sends which types: flagged for every reader, and it counts (R-193)."""

import json
import re
from pathlib import Path

import pytest

from comity.families.shelf import SHELF
from comity.picture.flags import UNAUTHORISED_TYPE
from comity.picture.senders import SCOPE_OF, SENDS, may_send
from comity.record.charter import Charter
from comity.values.codes import PartyKind, Scope
from tests.support.tellers import CHARTER, WIRES, World, open_line, status_of

CATALOGUE = json.loads((Path(__file__).parents[1] / "data" / "catalogue.json").read_text("utf-8"))
CODES = {it["code"] for family in CATALOGUE["families"] for it in family["messages"]}
LETTERS = {family["code"] for family in CATALOGUE["families"]}
# Rule 14 of catalogue 8.3, in its own words.
RULE = {
    "MONITOR": "L, I01, I02, I04, I12, T08, T11, T16, A20, F",
    "HUMANITARIAN": "L, A15-A17, A20, I09, P, F04",
    "WITNESS": "L20 and L23",
}
AGREED = Charter.read(CHARTER)  # its scope: line, keys, activities, launches, incidents


def listed(text):
    found = set()
    for one in re.split(r", | and ", text):
        first, _, last = one.partition("-")
        numbers = range(int(first[1:]), int(last[1:]) + 1) if last else ()
        found |= {f"{first[0]}{n:02}" for n in numbers} or {one}
    return found


def spec(code):
    return SHELF.types[WIRES[code]].message.SPEC


def test_the_table_is_the_rule_of_the_catalogue():
    assert {kind.name: set(codes) for kind, codes in SENDS.items()} == {
        kind: listed(text) for kind, text in RULE.items()
    }
    assert all(codes <= CODES | LETTERS for codes in SENDS.values())


def test_every_family_but_the_line_and_its_keys_has_its_scope():
    assert SCOPE_OF.keys() == LETTERS - {"L", "K"}
    assert set(SCOPE_OF.values()) == set(Scope) - {Scope.LINE, Scope.KEYS}


@pytest.mark.parametrize(
    ("kind", "sends", "does_not"),
    [
        (PartyKind.STATE, ("L08", "K08", "A02", "M01", "I16"), ()),
        (PartyKind.FORCE, ("A02", "C01"), ("C10",)),  # calls are not of this charter
        (PartyKind.MONITOR, ("L08", "I01", "A20", "K08"), ("A02", "M05", "I05", "A15")),
        (PartyKind.HUMANITARIAN, ("A15", "A17", "I09", "L12"), ("A02", "I01", "A14", "M01")),
        (PartyKind.WITNESS, ("L20", "L23", "K03"), ("L06", "L08", "I01")),
    ],
)
def test_each_kind_sends_its_own(kind, sends, does_not):
    assert [it for it in sends if not may_send(kind, spec(it), AGREED)] == []
    assert [it for it in does_not if may_send(kind, spec(it), AGREED)] == []


def test_a_kind_that_is_not_known_forbids_nothing():
    assert all(may_send(None, entry.message.SPEC, AGREED) for entry in SHELF.types.values())


@pytest.mark.parametrize(("kind", "found"), [(PartyKind.MONITOR, (UNAUTHORISED_TYPE,)), (0, ())])
def test_a_type_of_another_kind_is_flagged_and_counts(kind, found):
    world, aa, bb, _ = open_line()
    aa.kind = kind
    notice = aa.says("A02")
    bb.sees(notice)
    begun = aa.says("A03", re=notice.entry.leaf.hex())
    assert (world.flags(notice), world.flags(begun)) == (found, found)
    assert status_of(world, notice) == "ONGOING"
    assert world.picture().said(begun.entry.leaf).counts


def test_what_nobody_released_counts_for_nothing_whoever_sends_it():
    """Two reasons for one flag: the heavier one decides."""
    world, aa, _bb, _ = open_line()
    aa.kind = PartyKind.MONITOR
    query = aa.says("A02", officers=0)
    assert world.flags(query) == (UNAUTHORISED_TYPE,)
    assert not world.picture().said(query.entry.leaf).counts


def test_a_revoked_right_stays_void_beside_the_kind():
    world, aa, _bb, _ = open_line()
    aa.kind = PartyKind.WITNESS
    notice = aa.says("A02", flags=(UNAUTHORISED_TYPE,))
    assert not world.picture().said(notice.entry.leaf).counts


def test_the_kind_shows_on_a_sealed_envelope_too():
    world = World()
    aa, _ = world.parties()
    aa.kind = PartyKind.MONITOR
    site = aa.writes("activity.site/1", bytes(32), to=("BB",))
    assert UNAUTHORISED_TYPE in world.flags(site)
