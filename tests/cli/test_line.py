"""A line is proposed and accepted by hand, suspended by one and restored by both (R-33, R-78)."""

from tests.cli.desk import comity, done, refused

BOTH = ("--officer", "DUTY", "--officer", "SECOND")


def test_the_proposal_is_a_record_that_proves_itself(begun):
    found = done("verify", begun / "staff.line")

    assert found["verdict"] == "SOUND"
    assert found["types"]["line.charter/1"] == 1


def test_the_other_party_reads_the_charter_before_it_accepts(begun):
    said = comity("line", "accept", begun / "bb", begun / "staff.line", "--lang", "fr")

    assert said.code == 0
    assert "Charte de la ligne" in said.out
    assert "Sans préjudice" in said.out
    assert "est encore accepté" in said.out


def test_both_words_are_in_the_record_of_the_party_that_accepted(begun):
    lines = done("line", "show", begun / "bb")["lines"]
    log = done("log", begun / "bb")

    assert [it["line"] for it in lines] == ["staff"]
    assert lines[0]["state"] != "PROPOSED"
    assert [it["code"] for it in log if it["code"] in ("L01", "L08")] == ["L01", "L08"]


def test_the_charter_names_the_language_that_each_party_speaks(begun):
    charter = done("line", "accept", begun / "bb", begun / "staff.line")["charter"]

    assert charter["languages"] == {"AA": "en", "BB": "fr"}


def test_accepting_twice_sends_nothing_twice(parties):
    args = ("line", "accept", parties / "bb", parties / "staff.line", "--name", "staff", *BOTH)

    assert done(*args)["entry"] is None
    assert len(done("log", parties / "bb")) == 10


def test_a_charter_needs_two_officers_before_anything_is_written(parties, tmp_path):
    terms = ("--with", "BB", "--name", "other", "--title", "Other")
    propose = ("line", "propose", parties / "aa", *terms, "-o", tmp_path / "other.line")

    assert "two officers" in refused(*propose, "--officer", "DUTY")
    assert not (tmp_path / "other.line").exists()
    assert done("line", "show", parties / "aa")["lines"][0]["line"] == "staff"


def test_a_proposal_changed_on_its_way_is_refused(parties, tmp_path):
    data = bytearray((parties / "staff.line").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "changed").write_bytes(data)

    refused("line", "accept", parties / "bb", tmp_path / "changed", code=4)


def test_a_charter_with_a_party_that_is_not_paired_is_refused(parties, tmp_path):
    terms = ("--with", "CC", "--name", "other", "--title", "Other")

    assert "CC" in refused("line", "propose", parties / "aa", *terms, "-o", tmp_path / "x", *BOTH)


def test_a_party_suspends_its_own_side_and_says_why(parties):
    said = done("line", "suspend", parties / "bb", "--reason", "POLITICAL")
    line = done("line", "show", parties / "bb")["lines"][0]

    assert said["code"] == "L04"
    assert line["state"] == "SUSPENDED"
    assert [it["party"] for it in line["declared"]] == ["BB"]


def test_a_suspension_says_from_when_and_in_words(parties):
    more = ("--effective-at", "010600ZOCT26", "--reason-text", "Order of the day.")
    entry = done("line", "suspend", parties / "bb", "--reason", "political", *more)["entry"]
    fields = done("show", parties / "bb", entry)["fields"]

    assert fields["effective_at"] == "2026-10-01T06:00:00Z"
    assert fields["lang"] == "fr"


def test_restoring_names_charter_digest_and_key_statements(parties):
    done("line", "suspend", parties / "bb", "--reason", "POLITICAL")
    entry = done("line", "restore", parties / "bb", "--level", "STAFF", *BOTH)["entry"]
    fields = done("show", parties / "bb", entry)["fields"]

    assert len(fields["last_common"]) == 64
    assert sorted(fields["key_statements"]) == ["AA", "BB"]
    assert fields["line"] in {it["entry"] for it in done("log", parties / "bb")}


def test_a_side_is_declared_open(parties):
    assert done("line", "open", parties / "bb")["short"]


def test_a_line_that_is_not_there_is_named(parties):
    assert "staff" in refused("line", "show", parties / "aa", "--line", "none", code=2)
