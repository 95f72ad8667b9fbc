"""The clause board in 80 columns: every sentence of the node, a line each (R-239)."""

import pytest

from comity.cli import talks
from comity.cli.output import Output
from comity.node.showing import words_of
from comity.node.talks import talks as found
from comity.picture.family import Now
from comity.wording.words import languages
from tests.families.talks import signs, speaks
from tests.support.tellers import NOON, World, charter_of, open_line


def made(world, told, language="en"):
    return found(world.picture(), told.entry.leaf, Now(NOON, world.held_all), words_of(language))


@pytest.fixture
def written(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")

    def write(data, language="en"):
        talks.shown(Output(as_json=False, language=language), data)
        return capsys.readouterr().out

    return write


def test_what_is_no_text_adds_no_line(written):
    assert written(None) == ""


@pytest.mark.parametrize("language", languages())
def test_the_board_fits_80_columns_and_loses_no_clause(written, language):
    world, aa, bb, _ = open_line()
    draft = aa.says("T01")
    bb.sees(draft)
    speaks(bb, draft, "4", "BRACKET")
    signs(aa, draft)
    data = made(world, draft, language)
    said = written(data, language)
    assert max(map(len, said.splitlines())) <= 80
    for clause in data["text"]["clauses"]:
        assert clause["says"] in said
        assert f"{clause['id']}. {clause['title'][:4]}" in said
    assert f"\n  {data['text']['terms']}\n" in said


def test_of_many_parties_the_words_stand_under_each_clause(written):
    world = World(charter_of("AA", "BB", "CC", "DD"))
    aa, bb, _cc, _dd = world.parties()
    roles = [{"party": it, "role": "BOUND"} for it in ("AA", "BB", "CC", "DD")]
    draft = aa.says("T01", roles=roles)
    bb.sees(draft)
    speaks(bb, draft, "1", "REJECT")
    said = written(made(world, draft))
    assert "BB: does not accept" in said
    assert "CC: no word" in said
    assert max(map(len, said.splitlines())) <= 80


def test_a_round_shows_its_rivals_and_outcomes(written):
    world, aa, bb, _ = open_line()
    one = aa.says("T05")
    bb.says("T05", place="Capital of DD")
    aa.says("T06", round=one.entry.leaf.hex())
    said = written(made(world, one))
    assert said.strip().startswith("Round 3: DIVERGENT")
    assert "What AA states that it brought" in said
    assert "they differ in place" in said
