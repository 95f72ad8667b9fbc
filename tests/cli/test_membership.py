"""Amending, leaving, excluding: what it means is said before it is signed (R-143, R-144)."""

import pytest

from tests.cli.desk import comity, done, refused

BOTH = ("--officer", "DUTY", "--officer", "SECOND")


def test_leaving_says_what_it_means_and_asks(aa):
    said = comity("line", "leave", aa, *BOTH, given="n\n")
    assert said.code != 0
    assert "last entry of your party" in said.err
    assert "L24" not in {it["code"] for it in done("log", aa)}


def test_who_has_left_is_no_party_of_the_line(aa):
    assert done("line", "leave", aa, "--yes", *BOTH)["code"] == "L24"
    (line,) = done("line", "show", aa)["lines"]
    assert line["parties"] == ["BB"]


def test_an_amendment_names_the_founding_charter_and_changes_what_was_set(aa):
    told = done("line", "amend", aa, "--set", "title=Staff line, amended", "--yes", *BOTH)
    fields = done("show", aa, told["entry"])["fields"]
    assert fields["title"] == "Staff line, amended"
    assert fields["parties"] == ["AA", "BB"]
    (motion,) = done("line", "show", aa)["lines"][0]["proposals"]
    assert (motion["state"], motion["must_answer"]) == ("OPEN", ["BB"])


def test_two_amendments_side_by_side_show_the_fields_that_differ(aa):
    for title in ("One", "Other"):
        done("line", "amend", aa, "--set", f"title={title}", "--yes", *BOTH)
    said = comity("line", "show", aa)
    assert "title: here One" in said.out
    assert "DIVERGENT" in said.out


def test_an_exclusion_names_by_itself_up_to_where_each_feed_goes(parties):
    told = done("line", "exclude", parties / "bb", "AA", "--reason", "Silent.", "--yes", *BOTH)
    (cut,) = done("show", parties / "bb", told["entry"])["fields"]["cuts"]
    assert cut["size"] > 1


def test_who_is_no_party_cannot_be_excluded(aa):
    assert "CC" in refused("line", "exclude", aa, "CC", "--reason", "Silent.", "--yes", *BOTH)


@pytest.fixture
def cc(parties):
    """A third party, which AA has not met; AA and BB are paired with it in one direction."""
    home = parties / "cc"
    common = ("--party", "CC", "--name", "Party CC", "--reality", "EXERCISE", "--roots", 1)
    done("init", home, *common, *BOTH)
    done("card", home, "-o", parties / "cc.card")
    for code in ("aa", "bb"):
        words = " ".join(done("card", parties / code)["words"])
        done("pair", home, parties / f"{code}.card", "--words", words)
    return home


def test_a_third_party_joins_by_its_card_and_takes_the_record(parties, aa, cc, tmp_path):
    """X24, R-147: amended with its card, exported, read and accepted there."""
    join = ("--join", parties / "cc.card", "--words", " ".join(done("card", cc)["words"]))
    told = done("line", "amend", aa, *join, "--yes", *BOTH)
    fields = done("show", aa, told["entry"])["fields"]
    assert (fields["parties"], fields["languages"]["CC"]) == (["AA", "BB", "CC"], "en")
    file = tmp_path / "join.line"
    done("export", aa, "--open", "-o", file)
    answer = done("line", "accept", cc, file, "--name", "staff", *BOTH)
    assert answer["parties"] == ["AA", "BB", "CC"]
    assert done("line", "show", cc)["lines"][0]["parties"] == ["AA", "BB"]  # BB has not yet
    assert told["entry"] in {it["entry"] for it in done("log", cc)}


def test_a_card_whose_words_were_not_compared_joins_nobody(parties, aa, cc):
    """R-31: neither without words nor with another's."""
    assert cc
    join = ("line", "amend", aa, "--join", parties / "cc.card", "--yes", *BOTH)
    refused(*join)
    refused(*join, "--words", " ".join(done("card", parties / "bb")["words"]))
    assert done("line", "show", aa)["lines"][0]["proposals"] == []


def test_an_amendment_changes_something(aa):
    assert comity("line", "amend", aa, "--yes", *BOTH).code == 2
