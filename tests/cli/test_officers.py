"""Officers and root keys at the terminal: enrolled, ended, rotated (R-101, R-104)."""

import pytest

from tests.cli.desk import comity, done, refused

TEXT = ("--set", "subject=A", "--set", "body=B")


def test_an_officer_is_enrolled_and_may_release_on_a_line_that_began_before(aa):
    done("officer", "add", aa, "THIRD", "--roots", aa / "roots")
    words = ("--set", "subject=A", "--set", "body=B", "--officer", "THIRD")
    sent = done("send", aa, "line.text", *words)

    assert (sent["offices"], sent["flags"]) == (["AA/THIRD"], [])


def test_an_officer_with_a_passphrase_needs_it_to_release(aa, tmp_path):
    right, wrong = tmp_path / "right", tmp_path / "wrong"
    right.write_text("a good passphrase\n")
    wrong.write_text("another one\n")
    empty = tmp_path / "empty"
    empty.write_text("")
    given = ("--passphrase-file", right, "--root-passphrase-file", empty)
    done("officer", "add", aa, "THIRD", "--roots", aa / "roots", *given)
    send = ("send", aa, "line.text", "--set", "subject=A", "--set", "body=B", "--officer", "THIRD")

    assert "--passphrase-file" in refused(*send, code=2)
    assert "does not open" in refused(*send, "--passphrase-file", wrong, code=2)
    assert done(*send, "--passphrase-file", right)["offices"] == ["AA/THIRD"]


@pytest.mark.parametrize(
    ("name", "roots", "names"),
    [("DUTY", "roots", "DUTY"), ("lower", "roots", "lower"), ("NEW", "none", "none")],
)
def test_an_officer_that_cannot_be_enrolled_is_named(aa, name, roots, names):
    assert names in refused("officer", "add", aa, name, "--roots", aa / roots, code=2)


def states(home, *words):
    return {it["terminal"]: it["state"] for it in done("terminal", "list", home, *words)}


def test_an_officer_who_left_releases_nothing_more_and_the_name_can_be_enrolled_anew(aa):
    told = done("officer", "revoke", aa, "SECOND", "--roots", aa / "roots", "--yes")
    assert [row["ends"] for row in told["told"]] == [True]
    assert "SECOND" in refused("send", aa, "line.text", *TEXT, "--officer", "SECOND", code=2)
    assert "SECOND" not in {it["officer"] for it in done("officer", "list", aa) if it["key_here"]}

    done("officer", "add", aa, "SECOND", "--roots", aa / "roots")
    sent = done("send", aa, "line.text", *TEXT, "--officer", "SECOND")
    assert (sent["offices"], sent["flags"]) == (["AA/SECOND"], [])
    rows = [it for it in done("officer", "list", aa) if it["officer"] == "SECOND"]
    assert [(it["state"], it["key_here"]) for it in rows] == [("REVOKED", False), ("ACTIVE", True)]


def test_ending_an_officer_says_what_it_means_and_asks(aa):
    said = comity("officer", "revoke", aa, "SECOND", "--roots", aa / "roots", given="n\n")
    assert said.code == 130
    assert "for good" in said.err
    assert states(aa)["AA/T003"] == "ACTIVE"


def test_x8_what_a_revoked_officers_stolen_key_releases_later_is_after_and_counts_for_nothing(aa):
    stolen = (aa / "officers" / "SECOND.key").read_bytes()
    done("officer", "revoke", aa, "SECOND", "--roots", aa / "roots", "--yes")
    (aa / "officers" / "SECOND.key").write_bytes(stolen)
    said = refused("send", aa, "line.text", *TEXT, "--officer", "SECOND", "--yes")
    assert "AA/SECOND" in said or "release" in said


def test_rotation_puts_in_the_keys_that_were_fixed_and_keeps_the_old_ones(aa):
    roots = aa / "roots"
    old = (roots / "root-1.key").read_bytes()
    coming = (roots / "next" / "root-1.key").read_bytes()
    done("party", "rotate", aa, "--roots", roots, "--yes")

    assert (roots / "root-1.key").read_bytes() == coming
    assert (roots / "before-4" / "root-1.key").read_bytes() == old
    assert (roots / "next" / "root-1.key").exists()
    assert "needed" in refused("officer", "add", aa, "X", "--roots", roots / "before-4", code=2)
    assert not (aa / "officers" / "X.key").exists()
    done("officer", "add", aa, "THIRD", "--roots", roots)
    assert done("send", aa, "line.text", *TEXT, "--officer", "THIRD")["flags"] == []
    assert done("party", "rotate", aa, "--roots", roots, "--yes")["n"] == 6


def test_x16_root_keys_that_were_not_fixed_before_are_not_put_in(aa, parties):
    """X16: whoever holds the present root keys cannot put in ones of his own."""
    roots = aa / "roots"
    theirs = (parties / "bb" / "roots" / "next" / "root-1.key").read_bytes()
    (roots / "next" / "root-1.key").write_bytes(theirs)
    said = refused("party", "rotate", aa, "--roots", roots, "--yes", code=2)
    assert "next root keys" in said
    assert not (roots / "before-4").exists()
