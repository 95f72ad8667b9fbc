"""A person's file and remains as they are written: a title, then one sentence a line."""

import pytest

from comity.cli import persons
from comity.cli.output import Output

FILE = {
    "says": "Person a1a1: SOUGHT", "words": [{"says": "AA by a card: held"}],
    "searches": [{"says": "BB seeks the person"}], "terms": [{"says": "AA: the term has passed."}],
    "exchange": {"says": "By lists and tallies: ON A LIST"}, "notes": ["its report is not here."],
    "kept": [{"says": "The card is kept."}],
}  # fmt: skip
REMAINS = {"says": "Remains: SIDES DIFFER", "sides": [{"says": "AA: 12"}, {"says": "BB: 11"}]}


@pytest.fixture
def written(capsys):
    def write(writer, it):
        writer(Output(as_json=False, language="en"), it)
        return capsys.readouterr().out

    return write


def test_an_entry_about_nobody_adds_no_line(written):
    assert written(persons.shown, None) == written(persons.remains, None) == ""


def test_every_sentence_of_a_file_is_written(written):
    said = written(persons.shown, FILE)
    for it in ("SOUGHT", "by a card", "seeks", "has passed", "ON A LIST", "not here", "is kept"):
        assert it in said


def test_a_file_without_lists_says_nothing_of_them(written):
    assert "lists" not in written(persons.shown, {**FILE, "exchange": None})


def test_both_sides_of_remains_stand(written):
    said = written(persons.remains, REMAINS)
    assert "AA: 12" in said
    assert "BB: 11" in said
