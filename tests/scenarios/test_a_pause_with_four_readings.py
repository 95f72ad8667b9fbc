"""Scenario 8: one pause, two texts, four readings, twelve reports, and the tally of one night."""

import io
import json
from importlib import resources
from pathlib import Path

import pytest
from rich.console import Console

from comity.proving.scenario import load, read
from comity.proving.telling import Telling
from tests.support.exchange import Day, Exchange

PAUSES = "pauses"
CODES = ("RU", "UA", "US")
READINGS = ("us-2", "ru-1", "us-1", "ua-1")
PUBLISHED = {
    it["id"].lower(): it
    for it in json.loads((Path(__file__).parents[1] / "data" / "pauses.json").read_text("utf-8"))[
        "readings"
    ]
}
COLUMNS = ("text-us", "us-2", "ru-1", "text-ua", "us-1", "ua-1")  # as they were said
IN, OUT, OPEN = "IN_SCOPE", "OUT", "UNDETERMINED"
NEVER = {
    "RU": ("released", "free to", "breach", "violat"),
    "US": ("est délié", "libre de", "violation", "enfrein"),
    "UA": ("звільнена від", "може вільно", "порушен"),
}
EXPECTED = {
    #                  text US  US-2   RU-1  text UA  US-1  UA-1
    "jan-20":         (OUT,   OUT,  OPEN, OUT,  OUT,  OUT),
    "jan-27":         (OUT,   OUT,  OPEN, OUT,  OPEN, OUT),
    "jan-29":         (IN,    OPEN, OPEN, OUT,  OPEN, OUT),
    "night-to-30":    (IN,    OPEN, OPEN, OUT,  OPEN, OPEN),
    "jan-31":         (IN,    OPEN, OPEN, IN,   OPEN, OPEN),
    "jan-31-port":    (OUT,   OPEN, OPEN, OUT,  OPEN, OPEN),
    "jan-31-unsaid":  (OPEN,  OPEN, OPEN, OPEN, OPEN, OPEN),
    "over-midnight":  (IN,    OPEN, OPEN, IN,   OPEN, OPEN),
    "feb-1":          (IN,    OPEN, OPEN, IN,   OPEN, OPEN),
    "feb-3":          (IN,    OPEN, OUT,  IN,   OUT,  OPEN),
    "tuesday":        (OPEN,  OPEN, OPEN, OPEN, OPEN, OPEN),
    "night":          (OPEN,  OPEN, OPEN, OPEN, OPEN, OPEN),
}  # fmt: skip


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    made = Exchange(tmp_path_factory.mktemp("pause"), load("pause-2026"))
    day = Day(made)
    day.to_the_end()
    yield day
    made.close()


def pause(day, code="RU"):
    """The pause as a party's screen shows it now."""
    return day.now("text-us", code)["pause"]


def steps(day):
    return {it.entry: name for name, it in day.played.items()}


def words(day, code="RU"):
    """The table of verdicts: a row for each report, a column for each reading."""
    rows = pause(day, code)["reports"]
    named = steps(day)
    return {named[it["entry"]]: tuple(its["word"] for its in it["verdicts"]) for it in rows}


# --- what was announced


def test_it_stays_announced_or_divergent_and_is_agreed_by_nobody(played):
    shown = [it.shown["RU"]["pause"] for it in played.played.values()]
    states = [it["state"] for it in shown if it is not None and it["kind"] == "moratorium"]
    assert list(dict.fromkeys(states)) == ["ANNOUNCED", "DIVERGENT"]
    for code in CODES:
        assert (pause(played, code)["state"], pause(played, code)["now"]) == ("DIVERGENT", None)


def test_the_fields_that_differ_are_its_start_its_end_and_its_classes(played):
    for code in CODES:
        assert pause(played, code)["differs"] == ["starts_at", "ends_at", "object_classes"]
    said = "Stated in different ways: start, end, objects"
    assert pause(played)["differing"] == said


# --- four readings


@pytest.mark.parametrize("name", READINGS)
def test_a_reading_is_its_claimants_and_what_its_source_leaves_out_is_not_stated(played, name):
    row, published = read_by(played, name), PUBLISHED[name]
    assert row["claimant"] == {"party": published["claimant"], "name": published["id"]}
    for field, stated in (("starts", published["start"]), ("ends", published["end"])):
        if stated is None:
            assert row[field] == "NOT_STATED", field
        else:
            assert row[field]["iso"] == f"{stated}T00:00:00Z", field
    assert (row["end_day"], row["time_rule"], row["classes"]) == ("NOT_STATED", None, None)


def read_by(day, name):
    entry = day.played[name].entry
    return next(it for it in pause(day)["readings"] if it["entry"] == entry)


def test_each_reading_names_its_source_and_the_screen_says_whose_it_is(played):
    for name in READINGS:
        source = played.played[name].shown["RU"]["fields"]["source"]
        assert source == played.played[f"source-{name}"].entry
        said = played.played[f"source-{name}"].shown["RU"]["fields"]["name"]
        assert said == PUBLISHED[name]["src"]
    told = {it["label"] for it in pause(played)["readings"] if it["terms"] is None}
    assert told == {f"{name.upper()}, reported by {name[:2].upper()}" for name in READINGS}


# --- twelve reports


def test_twelve_reports_are_laid_beside_each_text_and_each_reading(played):
    assert tuple(steps(played)[it["entry"]] for it in pause(played)["readings"]) == COLUMNS
    assert pause(played)["acts"] == len(EXPECTED) == 12
    for code in CODES:
        assert words(played, code) == EXPECTED, code


@pytest.mark.parametrize("name", ["jan-31-unsaid", "tuesday", "night"])
def test_a_report_that_does_not_say_what_was_struck_is_undetermined_under_all(played, name):
    assert set(EXPECTED[name]) == {OPEN}
    row = next(it for it in pause(played)["reports"] if steps(played)[it["entry"]] == name)
    assert row["class"] is None
    assert all("CLASS" in it["why"] for it in row["verdicts"])


def test_a_null_leaves_open_what_hangs_on_it_and_the_cell_says_what_that_is(played):
    rows = {steps(played)[it["entry"]]: it["verdicts"] for it in pause(played)["reports"]}
    found = {
        (name, column): rows[name][COLUMNS.index(column)]["why"]
        for name, column in (
            ("feb-3", "us-2"),  # no end
            ("jan-20", "ru-1"),  # no start
            ("feb-1", "us-1"),  # whether its last day counts
            ("jan-27", "us-1"),  # a day that it states
        )
    }
    assert list(found.values()) == [["TIME", "CLASS"]] * 3 + [["CLASS"]]


def test_days_told_once_a_reading_named_them_are_flagged_late_and_count(played):
    late = {name for name, it in played.played.items() if it.shown["RU"]["flags"]}
    assert late == {"jan-20", "jan-27"}
    assert played.flags("jan-27") == ["LATE"]
    assert EXPECTED["jan-27"][COLUMNS.index("us-1")] is OPEN


def test_another_time_rule_changes_what_crosses_a_bound_and_no_other_cell(tmp_path):
    text = resources.files("comity.exercises").joinpath("pause-2026.toml").read_text("utf-8")
    other = text.replace('time_rule = "START"', 'time_rule = "OVERLAP"')
    made = Exchange(tmp_path, read(other))
    day = Day(made)
    day.to_the_end()
    found = words(day)
    made.close()
    changed = {
        (name, column): (before, after)
        for name, row in EXPECTED.items()
        for column, before, after in zip(COLUMNS, row, found[name], strict=True)
        if before != after
    }
    assert changed == {("night-to-30", "text-ua"): (OUT, IN)}


def test_the_transcript_lays_all_reports_out_once_at_its_end_within_eighty_columns(played):
    paper = io.StringIO()
    languages = {"RU": "en", "UA": "uk", "US": "fr"}
    console = Console(file=paper, width=80, highlight=False)
    Telling(console, played.player.scenario, languages).transcript([*played.played.values()])
    lines = paper.getvalue().splitlines()
    assert max(map(len, lines)) <= 80
    assert sum(it.startswith("Acts reported under it: 12") for it in lines) == 1
    numbered = [it for it in lines if it[:2] in {f"{n}." for n in range(1, 7)}]
    assert len(numbered) == len(COLUMNS)
    told = paper.getvalue().replace("\u00a0", " ")
    assert "    1 in scope, 2 undetermined, 3 out, 4 in scope, 5 out," in told
    assert "computed remainder" in " ".join(told.split())


def test_nobody_is_named_and_no_screen_says_what_may_be_done_now(played):
    for code in CODES:
        screens = [it.shown[code]["text"] for it in played.played.values()]
        told = " ".join((*screens, json.dumps(pause(played, code), ensure_ascii=False))).lower()
        assert not [it for it in NEVER[code] if it in told], code
    reports = [it.shown["RU"]["fields"] for it in played.played.values() if code_of(it) == "T11"]
    assert {it.get("attributed_to") for it in reports} == {None}
    assert {it["reporter_view"] for it in reports} == {"UNDETERMINED"}


def code_of(played):
    return played.shown["RU"]["code"]


# --- one night


def test_the_night_keeps_27_and_2_of_whose_fate_nothing_is_said(played):
    for code in CODES:
        fates = {it["weapon"]: it for it in played.now("tally", code)["pause"]["fates"]}
        assert {name: it["remainder"] for name, it in fates.items()} == {"UAV": 27, "BALLISTIC": 2}
        assert all(it["closes"] for it in fates.values())
        assert fates["UAV"]["stated"]["launched"]["n"] == 183
        assert fates["UAV"]["stated"]["intercepted"]["n"] == 156
        assert "intercepted" not in fates["BALLISTIC"]["stated"]
    assert played.flags("tally") == []


def test_what_the_article_says_is_reported_and_the_texts_are_constructed(played):
    marks = {it.id: it.mark for it in load("pause-2026").steps}
    assert {name for name, it in marks.items() if it == "REPORTED"} == {
        *READINGS, *(f"source-{it}" for it in READINGS), "tuesday", "night", "source-night", "tally"
    }  # fmt: skip
    shown = played.played["text-us"].shown["RU"]["text"]
    assert "CONSTRUCTED for the exercise" in shown


def test_all_three_compute_one_picture_in_common_and_one_of_what_is_sealed(played):
    assert len({side.picture(PAUSES)["digest"] for side in played.sides.values()}) == 1
    assert len({side.picture(PAUSES, CODES)["digest"] for side in played.sides.values()}) == 1
