"""Entries read aloud from one node's screen and typed in at another (R-527 to R-530)."""

import random

import pytest

from comity.wording import fingerprint
from tests.cli.desk import begin, comity, done, refused
from tests.cli.shapes import check_command

EN = ("--lang", "en")


@pytest.fixture
def bb(parties):
    return parties / "bb"


@pytest.fixture
def note(aa):
    """An entry of AA that BB has not got."""
    text = ("--set", "subject=Fog", "--set", "body=Fog over the strait.", "--set", "lang=en")
    return done("send", aa, "L09", *text, "--yes", "--officer", "DUTY")["entry"]


@pytest.mark.parametrize("language", ["en", "fr", "uk"])
def test_what_is_read_aloud_at_one_node_is_typed_in_at_the_other(aa, bb, note, tmp_path, language):
    told = done("words", "write", aa, note, "--lang", language)
    check_command("words write", told)
    sheet = tmp_path / "heard.txt"
    sheet.write_text("\n".join(told["lines"]))
    said = done("words", "read", bb, sheet)
    check_command("words read", said)
    assert (said["refused"], said["wrong"]) == (0, [])
    assert said["taken"] + said["waiting"] == 1


def test_a_sheet_says_how_it_is_read_and_is_read_with_that(aa, bb, note, tmp_path):
    sheet = tmp_path / "sheet.txt"
    shown = comity("words", "write", aa, note, "-o", sheet)
    assert "sheet.txt" in shown.out
    assert "Say the number of the line" in sheet.read_text()
    assert comity("words", "read", bb, sheet).code == 0
    assert "sheet.txt" in refused("words", "write", aa, note, "-o", sheet)


def test_one_wrong_word_is_found_and_its_line_named_and_nothing_is_taken(aa, bb, note, tmp_path):
    rows = [it.split() for it in done("words", "write", aa, note)["lines"]]
    chance = random.Random(7)
    before = done("log", bb)
    for _ in range(3):
        line, place = chance.randrange(len(rows)), chance.randrange(1, 9)
        wrong = [list(row) for row in rows]
        words = fingerprint.word_list("en")
        wrong[line][place] = next(it for it in words if it != rows[line][place])
        sheet = tmp_path / "heard.txt"
        sheet.write_text("\n".join(" ".join(row) for row in wrong))
        said = comity("words", "read", bb, sheet, *EN)
        assert said.code == 1
        assert f"Line {line + 1} does not fit" in said.out
        assert comity("words", "read", bb, sheet, "--json").data["wrong"][0]["line"] == line + 1
    assert done("log", bb) == before


def test_on_the_telephone_a_wrong_line_is_asked_for_again(aa, bb, note):
    lines = done("words", "write", aa, note, "--numbers")["lines"]
    typed = [lines[0], lines[1].replace("0", "1", 1) + " 0000", *lines[1:]]
    said = comity("words", "read", bb, *EN, given="\n".join(typed) + "\n")
    assert said.code == 0, said.err
    assert "Line 2 is lacking, or has not eight words" in said.err
    assert f"Line {len(lines)} of {len(lines)}" in said.err


def test_lines_of_two_sheets_make_no_third(aa, bb, note, tmp_path):
    lines = done("words", "write", aa, note)["lines"]
    others = (comity("words", "write", aa, it["entry"], "--json") for it in done("log", aa))
    other = next(it.data["lines"] for it in others if it.code == 0 and it.data["lines"] != lines)
    assert other[4] != lines[4]
    sheet = tmp_path / "heard.txt"
    sheet.write_text("\n".join([*lines[:4], other[4], *lines[5:]]))
    assert "two sheets" in refused("words", "read", bb, sheet, *EN)


def test_words_of_another_line_are_not_taken(aa, note, tmp_path):
    others = begin(tmp_path / "others")
    sheet = tmp_path / "heard.txt"
    sheet.write_text("\n".join(done("words", "write", aa, note)["lines"]))
    assert "line" in refused("words", "read", others / "bb", sheet, *EN)


def test_what_is_no_text_file_is_refused(bb, tmp_path):
    (tmp_path / "x").write_bytes(bytes(range(256)) * 40)
    assert comity("words", "read", bb, tmp_path / "x").code == 1
