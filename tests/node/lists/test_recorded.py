"""What the record holds of committed lists, as a node says it: hashes and spans, never a row."""

from base64 import b64decode
from hashlib import sha256

import pytest

from comity.errors import OurError
from comity.families.persons import slices
from comity.families.persons.exchanges_examples import LIST, PLAN
from comity.node.lists import vault
from comity.node.lists.recorded import UNWILLING
from comity.node.lists.vault import Made
from comity.node.lists.withholding import rows_of
from comity.record import canonical
from comity.values import codes
from tests.support import invented

MADE = Made("ours", "AA", codes.List.OFFERED, "AA", "BB", 1, 0, 1)
KEPT = vault.own(MADE, invented.rows(4, seed=3), bytes(32))
OTHER = vault.own(MADE, invented.rows(4, seed=9), bytes(32))


def says(wire, side, code, fields, to="BB"):
    entry = side.says(code, fields, to=[to], by=["DUTY"])["entry"]
    wire.runs()
    return entry


def reveal(commit, part, kept=KEPT, number=0):
    data = slices.cut(part, kept.keys).data
    return {"commit": commit, "blob": sha256(data).hexdigest(), "slice": number,
            "cards": data.hex()}  # fmt: skip


@pytest.fixture
def committed(wire):
    aa, bb = wire.sides
    fields = {**LIST, "root": KEPT.about.root.hex(), "totals": {"MILITARY": 4},
              "reveal_by": "2030-01-01T00:00:00Z"}  # fmt: skip
    mine = says(wire, aa, "P02", fields)
    back = {"direction": {"from": "BB", "to": "AA"}, "root": OTHER.about.root.hex()}
    says(wire, bb, "P02", {**fields, **back}, to="AA")
    return wire, mine


def test_lists_are_told_with_what_was_shown_of_each_and_whether_it_opens(committed):
    """R-560 to R-563."""
    wire, mine = committed
    aa, bb = wire.sides
    rows = rows_of(KEPT)
    good = says(wire, aa, "P07", reveal(mine, rows[:2]))
    bad = says(wire, aa, "P07", reveal(mine, rows_of(OTHER)[:2], OTHER, 1))
    announced = {it: reveal(mine, rows[2:])[it] for it in ("commit", "blob")}
    says(wire, aa, "P07", announced)
    for side in (aa, bb):
        found = side.ask("lists")
        assert found["party"] == side.party
        its = next(it for it in found["lists"] if it["entry"] == mine)
        assert (its["size"], its["readers"]) == (4, ["AA", "BB"])
        assert [(it["rows"], it["opens"]) for it in its["shown"]] == [
            ([1, 2], True),
            ([1, 2], False),
            (None, None),
        ]
        assert [it["entry"] for it in its["shown"][:2]] == [good, bad]
        surname = KEPT.rows[0].names[0].text
        assert surname not in str(found)
    cards = b64decode(bb.ask("list-cards", entry=good)["cards"])
    assert slices.read(cards).rows == rows[:2]
    with pytest.raises(OurError, match=r"list\.no-cards"):
        bb.ask("list-cards", entry=mine)


def test_wishes_are_told_to_whom_alone_they_were_sent(wire):
    aa, bb = wire.sides
    row = {"person_key": "a1" * 32, "second": "AA/LEGAL"}
    says(wire, aa, "P17", {"kind": "WISH", "rows": [{**row, "value": UNWILLING}]})
    says(wire, aa, "P17", {"kind": "WISH", "rows": [{**row, "person_key": "b2" * 32,
                                                     "value": "WISHES TO GO"}]})  # fmt: skip
    says(wire, aa, "P17", {"kind": "EMPTY", "rows": []})
    assert bb.ask("list-wishes")["keys"] == ["a1" * 32]
    assert aa.ask("list-wishes")["keys"] == []


def test_an_entry_is_given_as_signed_with_its_body_and_found_again(committed):
    wire, mine = committed
    aa, bb = wire.sides
    data, salt, content = canonical.decode_ours(b64decode(aa.ask("list-said", entry=mine)["said"]))
    assert len(salt) == 16
    assert content[6] == KEPT.about.root
    encoded = aa.ask("octets", entries=[mine])["entries"][0]
    assert b64decode(encoded) == data
    held = bb.ask("list-holds", entry=mine, data=encoded)
    assert held["party"] == "AA"
    for entry, its in ((mine, encoded[:-8]), ("ab" * 32, encoded)):
        with pytest.raises(OurError, match=r"list\.not-on-record"):
            bb.ask("list-holds", entry=entry, data=its)
    in_the_open = next(it["entry"] for it in aa.ask("log") if it["type"] == "line.charter/1")
    with pytest.raises(OurError, match=r"list\.not-sealed"):
        aa.ask("list-said", entry=in_the_open)


def test_a_plan_is_read_by_those_who_can_and_nothing_else_is_one(committed):
    wire, mine = committed
    aa, bb = wire.sides
    plan = says(wire, aa, "P04", {**PLAN, "lists": [mine]})
    assert bb.ask("list-plan", entry=plan)["fields"]["lines"] == PLAN["lines"]
    assert bb.ask("list-lines", entry=plan)["lines"] == []  # nobody told any
    with pytest.raises(OurError, match=r"list\.no-plan"):
        bb.ask("list-plan", entry=mine)
