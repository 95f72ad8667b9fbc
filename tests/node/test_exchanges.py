"""An exchange as officers see it over a line, and that no name of a person is in any file."""

from hashlib import sha256

import pytest

from comity.cli import exchanges
from comity.cli.output import Output
from comity.families.persons.exchanges_examples import BACK, CLAIM, CLOSE, LIST, PLAN, TALLY
from tests.node.test_bodies import opens_it

SALT = b"salt of one exchange, never said"
NAMES = ("KOVALENKO MYKOLA 1990-01-02 AA", "IVANOV PETR 1988-11-30 BB", "SHEVCHENKO OLHA 1995 AA")
LANGUAGES = ("en", "fr", "ru", "uk")


def key(name):
    return sha256(SALT + name.encode()).hexdigest()


def sealed(wire, side, code, fields):
    """Said to the other, whose officer opens it."""
    other = next(it for it in wire.sides if it is not side)
    fields = {name: it for name, it in fields.items() if it is not None}
    entry = side.says(code, fields, to=[other.party], by=["DUTY"])["entry"]
    wire.runs()
    opens_it(other, bytes.fromhex(entry))
    wire.runs()
    return entry


def accepts(wire, side, entry):
    terms = side.ask("entry", entry=entry)["terms"]
    side.says("L08", {"re": entry, "position": "ACCEPT", "terms": terms}, by=["DUTY"])
    wire.runs()
    wire.passes(10)  # until each node has said what it holds: an urgent tally carries no refs


def exchange(side, entry, language="en"):
    return side.ask("entry", entry=entry, language=language)["exchange"]


@pytest.fixture
def planned(wire):
    aa, bb = wire.sides
    lists = [
        sealed(wire, aa, "P02", LIST),
        sealed(wire, bb, "P02", {**LIST, "direction": BACK, "totals": {"MILITARY": 3}}),
    ]
    keys = [key(it) for it in NAMES]
    lines = [{**it, "person_key": (keys * 2)[n][:62] + f"{n:02x}"}
             for n, it in enumerate(PLAN["lines"])]  # fmt: skip
    plan = sealed(wire, aa, "P04", {**PLAN, "lists": lists, "lines": lines})
    return wire, lists, plan


def test_a_plan_that_one_has_not_accepted_is_not_fixed_on_either_side(planned):
    wire, lists, plan = planned
    for side in wire.sides:
        for entry in (*lists, plan):
            shown = exchange(side, entry)
            assert shown["state"] == "NOT_FIXED"
            assert shown["plan"]["lacks"] == ["BB"]
            assert shown["audience"] == ["AA", "BB"]


def test_numbers_stand_beside_each_other_in_every_language(planned):
    wire, _, plan = planned
    aa, bb = wire.sides
    accepts(wire, bb, plan)
    assert exchange(aa, plan)["state"] == "PLANNED"
    there = {**TALLY, "plan": plan}
    sealed(wire, aa, "P06", {**there, "override": "Given late.", "lang": "en"})
    counted = {**there, "by": "RECEIVER", "counts": {"MILITARY": 3}}
    sealed(wire, bb, "P06", {**counted, "override": "Given late.", "lang": "en"})
    claim = bb.says("P08", {**CLAIM, "plan": plan}, by=["DUTY"])["entry"]
    wire.runs()
    shown, theirs = (exchange(it, claim) for it in wire.sides)
    assert shown == theirs
    assert shown["state"] == "UNDER_WAY"
    assert [(it["class"], it["amount"]) for it in shown["differences"]] == [("CATEGORY", 1)]
    first = {(it["from"], it["to"], it["category"]): it for it in shown["rows"]}
    assert first["AA", "BB", "CIVILIAN"] == {
        "from": "AA", "to": "BB", "category": "CIVILIAN", "formula": 1, "giver": 1,
        "receiver": 0, "claims": [], "says": first["AA", "BB", "CIVILIAN"]["says"],
    }  # fmt: skip
    assert first["AA", "BB", None]["claims"] == [{"party": "BB", "count": 3}]
    says = [exchange(aa, claim, it)["differences"][0]["says"] for it in LANGUAGES]
    assert len(set(says)) == len(LANGUAGES)
    assert all("1" in it for it in says)


def test_the_lists_of_both_sides_stand_beside_each_other_alike_at_both(planned):
    wire, lists, plan = planned
    both = [exchange(side, plan)["lists"] for side in wire.sides]
    assert both[0] == both[1]
    assert {it["entry"] for it in both[0]} == set(lists)
    assert {it["party"]: it["total"] for it in both[0]} == {"AA": 3, "BB": 3}
    assert all("not shown yet; remarks: none" in it["says"].casefold() for it in both[0])


def test_an_exchange_fits_eighty_columns_in_every_language(planned, capsys):
    wire, _, plan = planned
    aa, bb = wire.sides
    accepts(wire, bb, plan)
    sealed(wire, aa, "P06", {**TALLY, "plan": plan, "override": "Given late.", "lang": "en"})
    bb.says("P08", {**CLAIM, "plan": plan}, by=["DUTY"])
    wire.runs()
    for language in LANGUAGES:
        capsys.readouterr()
        exchanges.shown(Output(as_json=False, language=language), exchange(aa, plan, language))
        written = capsys.readouterr().out.split("\n")
        assert any("AA" in line and "3" in line for line in written)
        assert max(map(len, written)) <= 80


def test_final_counts_wait_for_both(planned):
    wire, _, plan = planned
    aa, bb = wire.sides
    accepts(wire, bb, plan)
    close = aa.says("P10", {**CLOSE, "plan": plan}, by=["DUTY"])["entry"]
    wire.runs()
    assert exchange(bb, close)["state"] == "PLANNED"
    accepts(wire, bb, close)
    assert [exchange(it, close)["state"] for it in wire.sides] == ["CLOSED"] * 2


def test_before_the_other_opens_it_its_stage_is_known_to_nobody(wire):
    aa, bb = wire.sides
    entry = aa.says("P02", LIST, to=["BB"], by=["DUTY"])["entry"]
    wire.runs()
    for side in (aa, bb):
        shown = exchange(side, entry)
        assert (shown["exchange"], shown["state"]) == (None, None)
        assert shown["says"].startswith("Not every body")


def test_what_speaks_of_no_exchange_shows_none(wire):
    aa, _ = wire.sides
    alone = {**CLAIM, "plan": None}
    entry = aa.says("P08", {k: v for k, v in alone.items() if v is not None}, by=["DUTY"])["entry"]
    assert exchange(aa, entry) is None


def test_no_name_of_a_person_is_in_any_file_of_either_node(planned):
    """R-210: not in a store, a log, a mark or a file that waits; a key is no name."""
    wire, _, plan = planned
    files = [path for side in wire.sides for path in side.home.path.rglob("*") if path.is_file()]
    assert len(files) > 4
    for path in files:
        data = path.read_bytes()
        for name in (word for it in NAMES for word in it.split()[:2]):
            assert name.encode() not in data, path
    assert exchange(wire.sides[0], plan)["state"] == "NOT_FIXED"
