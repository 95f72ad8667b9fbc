"""The clause board and rounds as an officer reads them (R-239)."""

import pytest

from comity.families.talks.examples import DRAFT
from comity.families.talks.texts import text_hash
from comity.node.showing import words_of
from comity.node.talks import talks
from comity.picture.family import Now
from comity.wording.words import languages
from tests.families.talks import leaves, read, signs, speaks
from tests.support.tellers import NOON, open_line

EN = words_of("en")
CHANGED = {
    **DRAFT,
    "clauses": [
        DRAFT["clauses"][0],
        {**DRAFT["clauses"][1], "text": {**DRAFT["clauses"][1]["text"], "fr": "La ligne va."}},
    ],
}


@pytest.fixture
def table():
    world, aa, bb, _ = open_line()
    draft = aa.says("T01")
    bb.sees(draft)
    return world, aa, bb, draft


def board(world, told, now_ms=NOON, words=EN):
    return talks(world.picture(), told.entry.leaf, Now(now_ms, world.held_all), words)


def test_an_entry_of_neither_shows_none(table):
    world, aa, _bb, _draft = table
    assert board(world, aa.says("L09")) is None


def test_the_board_says_of_each_clause_where_it_stands_and_what_each_party_said(table):
    world, _aa, bb, draft = table
    speaks(bb, draft, "1", "ACCEPT")
    twin = bb.twin()
    twin.sees(draft)
    speaks(bb, draft, "4", "BRACKET")
    speaks(twin, draft, "4", "ACCEPT")
    text = board(world, draft)["text"]
    assert [it["state"] for it in text["clauses"]] == ["CLEAN", "BRACKETED"]
    words = [(it["party"], it["says"]) for it in text["clauses"][1]["words"]]
    assert words == [("AA", "accepts"), ("BB", "accepts; in brackets")]
    assert [(it["lang"], bool(it["text"])) for it in text["clauses"][0]["texts"]] == [
        ("en", True),
        ("fr", True),
    ]
    assert text["note"] == "A clause in brackets binds no one, even in a text that is signed."
    assert [it["says"] for it in text["parties"]] == [
        "AA (bound party): no signature",
        "BB (bound party): no signature",
    ]


def test_a_signed_text_is_in_force_clause_by_clause_but_for_the_bracketed_one(table):
    world, aa, bb, draft = table
    speaks(bb, draft, "4", "BRACKET")
    bb.sees(signs(aa, draft))
    aa.sees(signs(bb, draft))
    aa.says("L02")
    bb.says("L02")
    found = board(world, draft)
    assert (found["state"], found["now"]) == ("ADOPTED", "IN_FORCE")
    assert [it["state"] for it in found["text"]["clauses"]] == ["IN_FORCE", "BRACKETED"]
    says = found["text"]["parties"][0]["signatures"][0]["says"]
    assert "“head of the delegation of AA”" in says
    assert "states AA" in says
    leaves(bb)
    found = board(world, draft)
    assert found["now"] == "LEAVING"
    assert found["left"][0]["says"].startswith("BB states that it leaves, as of 010000ZMAY26")


def test_a_signature_of_another_version_says_which_and_where_they_differ(table):
    world, aa, bb, draft = table
    other = aa.says("T01", **CHANGED)
    bb.sees(other)
    wrong = signs(bb, draft, terms=text_hash(read(other)).hex())
    row = board(world, wrong)["mismatches"][0]
    assert row["party"] == "BB"
    assert row["matches"]["entry"] == other.entry.leaf.hex()
    assert [(it["clause"], it["lang"]) for it in row["matches"]["paragraphs"]] == [("4", "fr")]
    assert "clause 4, French (fr)" in row["matches"]["says"]
    unknown = signs(bb, draft, terms="0c" * 32)
    assert [it["matches"] is None for it in board(world, unknown)["mismatches"]].count(True) == 1


def test_two_live_texts_stand_beside_each_other(table):
    world, _aa, bb, draft = table
    other = bb.says("T01", **CHANGED)
    found = board(world, draft)
    assert [it["entry"] for it in found["text"]["divergent"]] == [other.entry.leaf.hex()]
    assert [it["entry"] for it in found["others"]] == [other.entry.leaf.hex()]
    next_ = bb.says("T01", **CHANGED | {"version": 2, "based_on": draft.entry.leaf.hex()})
    assert board(world, next_)["text"]["differs"]["entry"] == draft.entry.leaf.hex()


def test_a_round_waits_for_those_who_have_not_accepted_and_names_its_rivals(table):
    world, aa, bb, _draft = table
    one = aa.says("T05")
    assert board(world, one)["must_answer"] == ["BB"]
    other = bb.says("T05", place="Capital of DD")
    found = board(world, one)
    assert found["now"] == "DIVERGENT"
    assert [it["field"] for it in found["divergent"][0]["fields"]] == ["place"]
    assert found["divergent"][0]["entry"] == other.entry.leaf.hex()
    told = aa.says("T06", round=one.entry.leaf.hex())
    assert [it["kind"] for it in board(world, told)["outcomes"][0]["results"]] == ["AGREED", "OPEN"]


@pytest.mark.parametrize("language", languages())
def test_the_board_is_whole_in_every_language(table, language):
    world, aa, bb, draft = table
    speaks(bb, draft, "4", "REJECT")
    signs(aa, draft)
    signs(bb, draft, terms="0c" * 32)
    found = board(world, draft, words=words_of(language))
    said = [found["says"], found["text"]["note"], found["mismatches"][0]["says"]]
    assert all(said)
    assert not [it for it in said if "{" in it]
