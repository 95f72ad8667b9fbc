"""A terminal is taken: what is typed, and what nodes show afterwards (R-100 to R-103, R-139)."""

import shutil

import pytest

from comity.node import identity, keyoffice
from comity.record.revocation import Revocation, revoke
from comity.record.statement import release
from tests.cli.desk import comity, done, refused

TEXT = ("--set", "subject=A", "--set", "body=B")


def listed(home, *words):
    return {it["terminal"]: it for it in done("terminal", "list", home, *words)}


def states(home, *words):
    return {name: it["state"] for name, it in listed(home, *words).items()}


def carried(one, other, tmp_path):
    """Carry what one node holds to another, by hand."""
    for source, target in ((other, one), (one, other)):
        file = tmp_path / f"by-hand-{len(list(tmp_path.iterdir()))}"
        done("export", source, "-o", file, "--sealed-to", target.name.upper(), "--all")
        done("import", target, file)


def test_the_partys_terminals_are_listed(aa):
    listed = done("terminal", "list", aa)

    assert [it["office"] for it in listed] == ["AA/HQ", "AA/DUTY", "AA/SECOND"]
    assert [it["kind"] for it in listed] == ["NODE", "OFFICER", "OFFICER"]
    assert "AA/T002" in comity("terminal", "list", aa).out


def test_one_officer_suspends_a_terminal_and_restores_it(aa, tmp_path, parties):
    (said,) = done("terminal", "suspend", aa, "AA/T001", "--reason", "LOST", "--officer", "DUTY")
    assert (said["code"], said["precedence"], said["flags"]) == ("K03", "FLASH", [])
    assert states(aa)["AA/T001"] == "SUSPENDED"
    carried(aa, parties / "bb", tmp_path)
    assert states(parties / "bb", "--party", "AA")["AA/T001"] == "SUSPENDED"

    done("terminal", "restore", aa, "AA/T001", "--officer", "DUTY")
    assert states(aa)["AA/T001"] == "ACTIVE"


def test_a_terminal_is_suspended_while_the_line_is(aa):
    both = ("--officer", "DUTY", "--officer", "SECOND")
    done("line", "suspend", aa, "--reason", "POLITICAL", *both)
    (said,) = done("terminal", "suspend", aa, "AA/T002", "--officer", "SECOND")
    assert said["flags"] == []


@pytest.mark.parametrize("name", ["AA/T009", "BB/T001"])
def test_a_terminal_that_is_none_of_the_partys_own_is_named(aa, name):
    assert name in refused("terminal", "suspend", aa, name)
    assert name in refused("terminal", "revoke", aa, name, "--roots", aa / "roots", "--yes")


def test_x8_a_party_with_one_node_cuts_itself_off_and_every_node_sees_it(aa, tmp_path, parties):
    """X8: the statement has force by its root releases, though its carrier is itself cut off."""
    bb = parties / "bb"
    done("send", aa, "line.text", *TEXT)
    before = len(done("log", aa))
    told = done(
        "terminal",
        "revoke",
        aa,
        "AA/T001",
        "--reason",
        "CAPTURED",
        "--roots",
        aa / "roots",
        "--yes",
    )
    ((position,),) = [cut["positions"] for cut in told["cuts"]]
    assert [row["ends"] for row in told["told"]] == [True]
    done("send", aa, "line.text", *TEXT)
    carried(aa, bb, tmp_path)

    for home, words in ((aa, ()), (bb, ("--party", "AA"))):
        row = listed(home, *words)["AA/T001"]
        assert row["state"] == "REVOKED"
        (line,) = row["lines"]
        assert line["disputed"] >= 1
        assert line["after"] >= 1
        assert line["positions"][0]["size"] > position["size"]
    assert len(done("log", aa)) > before
    assert "revoked" in refused("terminal", "restore", aa, "AA/T001")
    assert "revoked" in refused(
        "terminal", "revoke", aa, "AA/T001", "--roots", aa / "roots", "--yes"
    )
    shown = comity("terminal", "list", aa).out
    assert "REVOKED" in shown
    assert "in dispute" in shown


def test_x8_what_lies_beyond_the_last_good_entry_is_disputed_until_the_party_affirms_it(aa):
    """X8: position decides, and people may set it lower than what is held."""
    good = done("send", aa, "line.text", *TEXT)["entry"]
    done("send", aa, "line.text", *TEXT)
    words = ("terminal", "revoke", aa, "AA/T001", "--roots", aa / "roots", "--last-good", good[:8])
    asked = comity(*words, given="n\n")
    assert "1 entries held here stand beyond" in asked.err
    told = done(*words, "--yes")
    assert told["cuts"][0]["positions"][0]["entry"] == good
    assert listed(aa)["AA/T001"]["lines"][0]["disputed"] == 2  # it, and the carrier


def test_an_entry_that_is_none_of_the_terminals_cuts_nothing(aa, parties, tmp_path):
    carried(aa, parties / "bb", tmp_path)
    theirs = next(it["entry"] for it in done("log", aa) if it["party"] == "BB")
    words = ("--roots", aa / "roots", "--last-good", theirs, "--yes")
    assert "AA/T001" in refused("terminal", "revoke", aa, "AA/T001", *words)
    assert states(aa)["AA/T001"] == "ACTIVE"


def test_x8_after_total_loss_another_party_carries_what_the_root_holders_said(
    aa, tmp_path, parties
):
    """X8: only root keys and the other party's list are left, and the cut still lands."""
    bb, safe, file = parties / "bb", tmp_path / "safe", tmp_path / "out"
    carried(aa, bb, tmp_path)
    safe.mkdir()
    shutil.copytree(aa / "roots", safe / "roots")
    shutil.rmtree(aa)

    rows = done("terminal", "list", bb, "--party", "AA", "-o", safe / "statements.cbor")
    (it,) = rows[0]["lines"][0]["positions"]
    position = f"{it['feed']}:{it['size']}:{it['root']}"
    words = ("AA/T001", "--roots", safe / "roots", "--position", position, "--yes")
    assert "--to-file" in refused("terminal", "revoke", safe, *words, code=2)
    ended = done("terminal", "revoke", safe, *words, "--to-file", file)
    assert ended["file"] == str(file)
    told = done("terminal", "carry", bb, file)

    assert [row["ends"] for row in told["told"]] == [True]
    assert states(bb, "--party", "AA")["AA/T001"] == "REVOKED"
    again = done("terminal", "carry", bb, file)
    assert [row["entries"] for row in again["told"]] == [[]]


def test_x16_statements_that_the_root_holders_did_not_release_are_not_carried(parties, tmp_path):
    """X16: a statement stands by its root releases and its chain alone."""
    aa, bb, file = parties / "aa", parties / "bb", tmp_path / "forged"
    known = identity.statements(aa)
    strangers = identity.roots(bb / "roots", None)
    what = Revocation(terminal="AA/T001", reason=0, cut=(), effective_ms=0)
    forged = revoke(known[-1][0], what)
    keyoffice.write_new(file, [*known, (forged, release(forged, strangers))])

    before = len(done("log", bb))
    assert "no force" in refused("terminal", "carry", bb, file, "--lang", "en")
    assert len(done("log", bb)) == before


def test_a_position_that_the_carrier_never_saw_ends_nothing_and_that_is_said(aa, parties, tmp_path):
    """X8: nobody cuts where it has not been."""
    bb, file = parties / "bb", tmp_path / "out"
    done("send", aa, "line.text", *TEXT)  # BB does not have it
    words = ("terminal", "revoke", aa, "AA/T001", "--roots", aa / "roots", "--yes")
    done(*words, "--to-file", file)
    said = comity("terminal", "carry", bb, file, "--lang", "en")
    assert "ends nothing there" in said.out
    assert states(bb, "--party", "AA")["AA/T001"] == "ACTIVE"


def test_a_file_of_statements_that_is_damaged_or_there_already_is_named(aa, tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"no statements")
    assert "file" in refused("terminal", "carry", aa, file, code=2)
    assert "file" in refused("terminal", "list", aa, "-o", file)
    bad = ("--position", "00:1:00", "--to-file", tmp_path / "x", "--roots", aa / "roots", "--yes")
    assert "FEED:SIZE:ROOT" in refused("terminal", "revoke", aa, "AA/T001", *bad, code=2)


def test_each_line_gets_a_revocation_of_its_own_because_no_line_sees_the_feeds_of_another(parties):
    """R-102: one statement that named feeds of two lines would end nothing on either."""
    aa, bb, both = parties / "aa", parties / "bb", ("--officer", "DUTY", "--officer", "SECOND")
    terms = ("--with", "BB", "--name", "second", "--title", "Second line")
    done("line", "propose", aa, *terms, "-o", parties / "second.line", *both)
    done("line", "accept", bb, parties / "second.line", "--name", "second", *both)

    done("terminal", "revoke", aa, "AA/T001", "--roots", aa / "roots", "--yes")
    rows = listed(aa)["AA/T001"]["lines"]
    assert {row["line"]: row["state"] for row in rows} == {"staff": "REVOKED", "second": "REVOKED"}


def test_disputed_entries_are_affirmed_or_disowned_by_the_party(aa):
    done("officer", "revoke", aa, "SECOND", "--roots", aa / "roots", "--yes")
    one = done("send", aa, "line.text", *TEXT)["entry"]
    said = done("terminal", "disown", aa, "AA/T003", "--affirm", one[:8], "--officer", "DUTY")
    fields = done("show", aa, said["entry"])["fields"]
    assert (said["code"], fields["affirmed"], fields["disowned"]) == ("K09", [one], [])
