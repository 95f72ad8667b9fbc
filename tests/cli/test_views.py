"""What people see of states, marks, proofs and verdicts: a word each, and none for another."""

import pytest
from click.testing import CliRunner

from comity.cli import files, views
from comity.cli.output import Output
from comity.families.shelf import SHELF
from comity.record.verdict import Verdict
from comity.wording.words import languages

MOMENT = {"iso": "2026-02-05T14:30:00Z", "dtg": "051430ZFEB26", "ms": 1_770_301_800_000}
BESIDE = dict.fromkeys(files.FILES) | {"accounts": [], "leads": [], "figures": [], "facts": []}
every_language = pytest.mark.parametrize("language", languages())


def seen(view, *args, language="en"):
    import click  # noqa: PLC0415

    @click.command()
    def command():
        view(Output(as_json=False, language=language), *args)

    found = CliRunner().invoke(command)
    assert found.exception is None, found.exception
    return found.stdout


@every_language
@pytest.mark.parametrize("level", ["FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"])
def test_an_alarm_shows_its_precedence_by_shape_and_word(language, level):
    alarm = {"says": "LATE", "entry": "ab" * 32, "party": "BB", "precedence": level}
    line = {
        "line": "staff", "title": "Staff", "state": "OPEN", "says": "OPEN",
        "declared": [], "lamps": [],
        "digest": "ab" * 32, "entries": 1, "stable_level": 1, "pictures": [], "waiting": 2,
        "evidence": 3, "paths": [],
        "alarms": [alarm], "over": [{"says": "BB"}], "early": 1,
        "proposals": [], "asking": False, "unfit": None, "marked": True, "restored": [],
        "routes": [{"says": "over A"}, {"says": "over B"}],
        "contacts": [], "cites": [{"says": "CC cites"}], "behind": [{"says": "CC: more"}],
    }  # fmt: skip
    node = {"party": "AA", "node": "HQ", "reality": "REAL", "time": MOMENT, "running": True}

    shown = seen(views.status, {**node, "lines": [line]}, language=language)
    assert "LATE" in shown
    assert "abababab" in shown
    assert "CC cites" in shown
    assert "over A" in shown
    assert "over B" in shown
    assert "CC: more" in shown
    assert views.MARKS[level] in shown


@every_language
@pytest.mark.parametrize("word", [it.value for it in Verdict])
def test_every_verdict_has_its_words(language, word):
    fault = {"key": "bundle.not-closed", "facts": {}, "item": 3, "octet": 99, "entry": None}
    shown = seen(views.verdict, {"verdict": word, "faults": [fault]}, "x", language=language)

    assert "99" in shown


@every_language
@pytest.mark.parametrize("kind", ["FORK", "MALFORMED"])
def test_every_proof_has_its_words(language, kind):
    proof = {
        "verdict": "PROVED", "kind": kind, "party": "BB", "node": "HQ", "number": 7,
        "line_id": "ab" * 32, "feed": "cd" * 16, "faults": [],
    }  # fmt: skip

    assert "BB" in seen(views.verdict, proof, "x", language=language)


@every_language
def test_each_rung_of_the_ladder_is_a_line_of_its_own(language):
    rungs = [
        {"word": word, "entry": "ab" * 32, "at": MOMENT, "by": f"BB/{word}"}
        for word in ("HELD", "DISPLAYED", "OPENED", "READ_BACK", "PASSED_ON", "ANSWERED")
    ]
    row = {"party": "BB", "says": "ANSWERED", "rungs": rungs, "due": MOMENT}
    ladder = seen(views.ladder, row, language=language)
    held = seen(
        views.held,
        {
            **row,
            "entry": "ab",
            "author": "AA",
            "covered_by": None,
            "bracket": None,
            "lead": {"says": "lead 1 h"},
        },
        language=language,
    )

    assert all(f"BB/{it['word']}" in ladder for it in rungs)
    assert held.count("abababab") == len(rungs)
    assert "lead 1 h" in held


def test_held_and_not_opened_is_said_as_such():
    rung = {"word": "HELD", "entry": "ab" * 32, "at": MOMENT, "by": "BB/HQ"}
    shown = seen(
        views.held,
        {"party": "BB", "rungs": [rung], "covered_by": "ab" * 32, "bracket": None, "lead": None},
    )

    assert "No officer of BB says to have opened it" in shown


def test_a_mark_is_shown_with_what_it_means():
    entry = {
        "entry": "ab" * 32, "time": MOMENT, "code": "A02", "precedence": "FLASH", "party": "BB",
        "addressees": [], "node": "HQ", "offices": [], "terms": None, "joint": None,
        "covered_by": None, "bracket": None, "contested": [], "stands": [], "seal": None, **BESIDE,
        "flags": ["ONE_RELEASE", "NEW_FLAG"], "text": "Title\nSentence.", "delivery": [],
        "mismatch": {
            "named": "cd" * 32, "answered": "ef" * 32,
            "fields": [{"name": "level", "says": "Level", "named": "staff", "answered": None}],
        },
    }  # fmt: skip
    shown = seen(views.entry, entry)

    assert "[ONE RELEASE]" in shown
    assert "Message named cdcdcdcd" in shown
    assert "Terms answered efefefef" in shown
    assert any(line.split() == ["Level", "staff", "-"] for line in shown.splitlines())
    assert "[NEW_FLAG]" in shown


def test_the_text_of_others_cannot_forge_a_row():
    row = {
        "time": MOMENT, "entry": "ab" * 32, "party": "BB", "code": "L09", "precedence": "FLASH",
        "short": "a\u202e\nb", "flags": [], "covered": False,
    }  # fmt: skip
    shown = seen(views.log, [row])
    assert "1 of these 1 entries are not yet covered" in shown
    assert "not yet covered" not in seen(views.log, [{**row, "covered": True}])

    assert "\u202e" not in shown
    assert "⟦U+202E⟧" in shown.replace("\n", "")


@every_language
def test_every_state_a_matter_may_have_is_shown(language):
    matters = [
        {
            "level": 1,
            "kind": kind,
            "entry": "ab" * 32,
            "now": None,
            "state": {"party": "AA", "status": it.name},
        }
        for family in SHELF.families
        for kind, statuses in family.statuses.items()
        for it in statuses
    ]
    data = {
        "digest": "ab" * 32,
        "cut": None,
        "identity": None,
        "audience": None,
        "conflicts": {
            "digest": "cd" * 32,
            "rules": 1,
            "conflict": 2,
            "marginal": 1,
            "undrawn": 0,
        },
        "matters": matters,
    }

    assert seen(views.picture, data, language=language)


@every_language
def test_a_contested_matter_shows_both_readings_and_decides_for_neither(language):
    matter = {
        "kind": "activity",
        "disputed": [{"entry": "cd" * 32, "party": "BB", "cause": "FORKED"}],
        "without": {"status": "NOTIFIED", "contested": [{}]},
        "with": {"status": "ENDED", "contested": []},
    }
    shown = seen(lambda out, _: views._contested(out, matter), {}, language=language)
    assert "cdcdcdcd" in shown
    assert shown.count("{") == 0
