"""Amending, leaving, excluding: what it means is said before it is signed (R-143, R-144)."""

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
