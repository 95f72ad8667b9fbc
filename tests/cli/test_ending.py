"""What it means is said before it is done, and what came of it line by line."""

from tests.cli.desk import comity, done


def test_a_revocation_says_where_it_cut_and_how_many_statements_were_carried(aa):
    said = comity("terminal", "revoke", aa, "AA/T001", "--roots", aa / "roots", "--yes").out
    assert "AA/T001 (AA/HQ) is revoked." in said
    assert "stands up to" in said
    assert "1 statements carried" in said


def test_without_yes_nothing_is_done_until_a_person_agrees(aa):
    before = done("terminal", "list", aa)
    words = ("terminal", "revoke", aa, "AA/T001", "--roots", aa / "roots")
    said = comity(*words, given="n\n")
    assert "for good" in said.err
    assert done("terminal", "list", aa) == before
    assert comity(*words, given="y\n").code == 0
