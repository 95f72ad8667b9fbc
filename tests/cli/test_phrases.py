"""The phrase book at the terminal."""

from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command


def test_the_book_is_listed_in_a_language_by_group():
    shown = comity("phrases", "--lang", "fr").out

    assert "Recherche et sauvetage" in shown
    assert "302  Je viens sur tribord" in shown


def test_a_number_gives_its_sentence_its_blanks_and_an_example_that_is_good():
    row = done("phrases", "402")

    assert [it["kind"] for it in row["blanks"]] == ["DISTANCE", "PLACE", "TIME"]
    assert row["example"]["phrase"] == 402
    assert set(row["example"]["params"]) == {"1", "2", "3"}
    check_command("phrases NUMBER", row)
    assert "402   Safety" in comity("phrases", "402").out


def test_a_number_that_is_not_in_the_book_is_said_to_be_so():
    assert "Phrase 999" in refused("phrases", "999")


def test_the_book_can_be_read_in_arabic():
    lines = comity("phrases", "--lang", "ar").out.split("\n")

    assert all(line.startswith("\u200f") for line in lines if line)
