"""R-442, R-444: which terms run about a message, and in which types it can be answered."""

from comity.families.incident.examples import QUERY
from comity.families.shelf import SHELF
from comity.values.message import fields_of
from tests.support.lines import LAUNCH, TEXT


def terms(side, entry):
    return [
        (it["what"], it["party"] or it["whom"], it["term_s"]) for it in side.entry(entry)["running"]
    ]


def test_every_answer_names_what_it_answers():
    told = [(family, *it) for family in SHELF.families for it in family.replies.items()]
    assert len(told) > 6
    for family, asked, answer in told:
        assert {asked, answer} <= set(family.messages)
        assert "re" in {it.attribute for it in fields_of(answer)}


def test_each_term_is_named_with_whose_it_is_and_how_long(wire):
    aa, bb = wire.sides
    said = aa.says("I06", QUERY, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    assert [it["due"] for it in aa.entry(said)["running"]] == [None, None]  # not held yet
    wire.runs()
    assert terms(bb, said) == [
        ("CLIMB", "NEXT_OFFICER", 30),
        ("OPEN", "BB", 60),
        ("ANSWER", "BB", 300),
    ]
    wire.passes(35)
    assert terms(bb, said)[0] == ("OPEN", "BB", 60)
    assert ("CLIMB", "SUPERVISOR", 60) in terms(bb, said)
    assert ("CLIMB", "SUPERVISOR", 60) not in terms(aa, said)  # their own business


def test_an_answer_is_offered_to_who_owes_one_its_own_type_first(wire):
    aa, bb = wire.sides
    said = aa.says("I06", QUERY, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    text = aa.says("L09", TEXT)["entry"]
    launch = aa.says("M01", LAUNCH, by=("DUTY", "SECOND"))["entry"]
    wire.runs()
    found = bb.entry(said)["replies"]
    assert [(it["code"], it["releases"]) for it in found] == [("I07", 2), ("L08", 1)]
    assert aa.entry(said)["replies"] == []
    assert bb.entry(text)["replies"] == bb.entry(launch)["replies"] == []
