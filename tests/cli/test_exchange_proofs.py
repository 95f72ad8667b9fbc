"""`comity exchange withheld|proof`: one row is opened, and the record is asked (R-574)."""

import pytest

from tests.cli.desk import comity
from tests.cli.shapes import check_command
from tests.cli.test_exchange_plan import PLACE, TALKS, WAY
from tests.support import invented
from tests.support.persons_desk import Three


@pytest.fixture(scope="module")
def three(tmp_path_factory):
    """AA has committed to five; its plan has four, and somebody else was handed over as well."""
    made = Three(tmp_path_factory.mktemp("proofs"), codes_=("AA", "BB"))
    rows = invented.rows(5, seed=1)
    made.kept = made.keeps("AA", "ours", rows, way="AA>BB", kind="OFFERED")
    made.keeps("BB", "ours", rows, way="AA>BB", kind="REQUESTED")
    talks = made.says("send", made.home("AA"), "line.text", *TALKS)["entry"]
    how = ("--exchange", talks[:8], "--reveal", "FULL")
    made.commit = made.step("AA", "commit", "ours", *how)["sent"]["entry"]
    made.step("BB", "commit", "ours", *how)
    made.step("AA", "reveal", "ours")
    made.step("BB", "take", made.commit, "--name", "theirs")
    key = made.kept.keys[4].hex()
    made.plan = made.step("AA", "plan", "--with", "ours", "--without", key, *PLACE)["sent"]["entry"]
    made.accepts(made.plan, "BB")
    for officer in ("DUTY", "SECOND"):
        by = (*WAY, "--officer", officer)
        made.step("AA", "tick", made.plan, "HANDED", "--all", *by)
        made.step("AA", "tick", made.plan, "EXTRA", "--label", "x", *by)
    made.step("AA", "note", "--to", "BB")
    made.tally = made.step("AA", "tally", made.plan, *WAY)["sent"]["entry"]
    return made


def test_the_partner_proves_who_was_committed_to_and_is_on_no_plan(three, tmp_path):
    target = tmp_path / "five.proof"
    made = three.step("BB", "withheld", "theirs", "5", "--plan", three.plan, "-o", target)
    check_command("exchange withheld", made)
    assert (made["finding"], made["n"]) == ("NOT_PLANNED", 5)
    again = three.step("AA", "proof", target)
    check_command("exchange proof", again)
    assert again["person"] == three.kept.keys[4].hex()
    for language in ("en", "fr", "ru", "uk"):
        said = comity("exchange", "proof", three.home("AA"), target, "--lang", language)
        assert made["person"][:8] in said.out
        assert "{" not in said.out
    assert "File exists" in three.refuses(
        "BB", "withheld", "theirs", "5", "--plan", three.plan, "-o", target, exit_code=2
    )


def test_who_was_handed_over_and_never_committed_to_is_proved_too(three, tmp_path):
    entries = three.shows("BB", three.tally)["fields"]["entries"]
    extra = next(it["person_key"] for it in entries if it["result"] == "EXTRA")
    handed = next(it["person_key"] for it in entries if it["result"] == "HANDED")
    how = ("theirs", "--tally", three.tally)
    made = three.step("BB", "withheld", *how, "--person", extra[:12], "-o", tmp_path / "x")
    assert (made["finding"], made["row"]) == ("NOT_COMMITTED", None)
    made = three.step("BB", "withheld", *how, "--person", handed, "-o", tmp_path / "y")
    assert made["finding"] == "COMMITTED"
    none = ("withheld", *how, "--person", "ffff", "-o", tmp_path / "z")
    assert "Not one person" in three.refuses("BB", *none)


def test_what_is_half_said_is_refused(three, tmp_path):
    three.refuses("BB", "withheld", "theirs", "5", "-o", tmp_path / "q", exit_code=2)
    far = ("withheld", "theirs", "9", "--plan", three.plan, "-o", tmp_path / "q")
    assert "no row 9" in three.refuses("BB", *far)
    bad = tmp_path / "bad"
    bad.write_bytes(b"nothing")
    assert "proves nothing" in three.refuses("BB", "proof", bad)
