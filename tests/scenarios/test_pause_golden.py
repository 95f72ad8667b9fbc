"""Four readings of the pause of 2026 on one set of reports, and the tally of one night.

Readings, dates and numbers are those of tests/data/pauses.json, each with its source. What is null
there is sent as NOT_STATED and stays so. A date stands for its first moment, UTC. That the pause is
one of energy is in its name; no source of a reading lists classes, so both ways are laid out. The
reports are made up, but for the day of one: attacks again on Tuesday 3 February (article 1).
Carries out R-261 to R-266; who did what is asked nowhere.
"""

import json
from pathlib import Path

import pytest

from comity.families.pause.fold import READING
from comity.families.pause.readings import differing, of_claim, of_terms
from comity.families.pause.tallies import closes, fates
from comity.families.pause.verdicts import Act, Part, Word
from comity.families.pause.views import table
from comity.values.codes import Obj, TimeRule, Viol, Weapon, Ynx
from comity.values.moment import iso, parse
from tests.support.tellers import World, charter_of, message_of

DATA = json.loads((Path(__file__).parents[1] / "data" / "pauses.json").read_text("utf-8"))
ROWS = {it["id"]: it for it in DATA["readings"]}
ENERGY = ["REFINERY", "OIL_GAS_PIPELINE", "STORAGE", "GENERATION", "TRANSMISSION"]
DAYS = {True: "YES", False: "NO", None: "NOT_STATED"}
LAST_NAMED = "2026-02-03"  # of UA-1 no day is given; the last that its words name, in no verdict
HOUR = 3_600_000
DAY = 24 * HOUR
LINES, PORT = int(Obj.TRANSMISSION), int(Obj.PORT)
REPORTS = {  # made up: when, and the class of what was struck
    "20 January": ("2026-01-20T03:00:00Z", LINES),
    "27 January": ("2026-01-27T03:00:00Z", LINES),
    "29 January": ("2026-01-29T03:00:00Z", LINES),
    "night to 30 January": ("2026-01-29T22:00:00Z", LINES),
    "31 January": ("2026-01-31T03:00:00Z", LINES),
    "31 January, a port": ("2026-01-31T03:00:00Z", PORT),
    "31 January, no class": ("2026-01-31T03:00:00Z", None),
    "over midnight to 1 February": ("2026-01-31T23:00:00Z", LINES),
    "1 February": ("2026-02-01T03:00:00Z", LINES),
    "3 February": ("2026-02-03T03:00:00Z", LINES),
    "3 February, no class": ("2026-02-03T03:00:00Z", None),
    "night to 5 February": ("2026-02-04T22:00:00Z", LINES),
}
IN, OUT, OPEN = Word.IN_SCOPE, Word.OUT, Word.UNDETERMINED
EXPECTED = {
    #                              US-1  US-2  RU-1  UA-1
    "20 January":                  (OUT, OUT, OPEN, OUT),
    "27 January":                  (IN, OUT, OPEN, OUT),
    "29 January":                  (IN, OPEN, OPEN, OUT),
    "night to 30 January":         (IN, OPEN, OPEN, OPEN),
    "31 January":                  (IN, OPEN, OPEN, OPEN),
    "31 January, a port":          (OUT, OUT, OUT, OUT),
    "31 January, no class":        (OPEN, OPEN, OPEN, OPEN),
    "over midnight to 1 February": (OPEN, OPEN, OPEN, OPEN),
    "1 February":                  (OPEN, OPEN, OPEN, OPEN),
    "3 February":                  (OUT, OPEN, OUT, OPEN),
    "3 February, no class":        (OPEN, OPEN, OPEN, OPEN),
    "night to 5 February":         (OUT, OPEN, OUT, OPEN),
}  # fmt: skip


def day(value):
    return "NOT_STATED" if value is None else f"{value}T00:00:00Z"


def reading(row, **more):
    """One row as its reporter sends it."""
    return {
        "re": "NONE",
        "claimant": {"party": row["claimant"], "name": row["id"], "role": "as reported"},
        "starts_at": day(row["start"]),
        "ends_at": day(row["end"]),
        "end_day_counts": DAYS[row["end_inclusive"]],
        "words": row["words_summary"],
        "said_at": row["said"] or LAST_NAMED,
        "lang": "en",
        **more,
    }


@pytest.fixture(scope="module")
def world():
    return World(charter_of("RU", "UA", "US"))


@pytest.fixture(scope="module")
def readings(world):
    """Each told by a party that is not its claimant, on its source; as the pictures have them."""
    calm = {"precedence": 0}
    told = {}
    for name, row in ROWS.items():
        teller = world.tellers["UA" if row["claimant"] != "UA" else "RU"]
        source = teller.says("F04", name=row["src"], lang="en", **calm).entry.leaf.hex()
        said = reading(row, object_classes=ENERGY, source=source)
        told[name] = teller.says("Q03", **said, **calm)
    world.settle()
    assert {world.flags(it) for it in told.values()} == {()}
    rows = {it.row.entry: it.row.reading for _, it in world.picture().matters(READING)}
    return {name: rows[it.entry.leaf] for name, it in told.items()}


def act(name):
    at, of = REPORTS[name]
    return Act(parse(at), parse(at) + 4 * HOUR, 0, int(Viol.UAV), of, None)


def words(readings):
    acts = {name.encode(): act(name) for name in REPORTS}
    rows = table(acts, readings)
    return {row.report.decode(): tuple(it.word for it in row.verdicts) for row in rows}


def test_four_readings_give_four_verdict_sets_on_one_set_of_reports(readings):
    found = words(list(readings.values()))
    assert found == EXPECTED
    assert len(set(zip(*found.values(), strict=True))) == len(readings) == 4


def test_3_february_is_out_where_an_end_was_stated_and_undetermined_where_none_was(readings):
    assert EXPECTED["3 February"] == (OUT, OPEN, OUT, OPEN)
    nulls = [name for name, row in ROWS.items() if row["end"] is None]
    assert nulls == ["US-2", "UA-1"]
    assert words([readings[it] for it in nulls])["3 February"] == (OPEN, OPEN)


@pytest.mark.parametrize("name", [it for it in REPORTS if "no class" in it])
def test_a_report_without_a_target_class_is_undetermined_under_every_reading(readings, name):
    found = table({b"r": act(name)}, readings.values())[0].verdicts
    assert {it.word for it in found} == {OPEN}
    assert all(Part.CLASS in it.why for it in found)


def test_the_seven_days_that_were_said_are_not_counted_for_anybody(readings):
    assert readings["US-2"].ends == "NOT_STATED"
    assert "one week" in ROWS["US-2"]["words_summary"]


def test_a_null_that_is_filled_in_would_decide_and_is_not(readings):
    """What hangs on the last day of a reading: stated either way, it would be a verdict."""
    name, first = "1 February", readings["US-1"]._replace(time_rule=int(TimeRule.START))
    said = words([first._replace(end_day=int(it)) for it in (Ynx.YES, Ynx.NO)])
    assert said[name] == (IN, OUT)
    assert EXPECTED[name][0] is OPEN


def test_readings_that_name_no_class_put_nothing_in_scope(readings):
    without = [it._replace(classes=None) for it in readings.values()]
    for name, found in words(without).items():
        assert IN not in found
        kept = [it for it in EXPECTED[name] if it is OUT] if "port" not in name else []
        assert found.count(OUT) == len(kept), name


def test_the_time_rule_changes_what_crosses_a_bound_and_nothing_else(readings):
    first = readings["US-1"]._replace(end_day=int(Ynx.NO))
    by = {it: words([first._replace(time_rule=int(it))]) for it in TimeRule}
    changed = {name for name in REPORTS if len({rows[name] for rows in by.values()}) > 1}
    assert changed == {"over midnight to 1 February"}


def test_readings_differ_in_what_two_of_them_state_and_a_null_differs_from_nothing(readings):
    assert differing(list(readings.values())) == ("starts_at",)


def test_the_night_keeps_27_and_2_unknown(world):
    """183 less 156, and the whole of what no fate is stated for."""
    row = DATA["night_2026-02-04"]
    teller = world.tellers["RU"]
    source = teller.says("F04", precedence=0).entry.leaf.hex()

    def exact(name):
        return {it: {"n": n, "q": "EXACT"} for it, n in row[name].items() if n is not None}

    names = ("launched", "intercepted", "unknown")
    fields = {"by": "UA", "source": source, **{it: exact(it) for it in names}}
    told = teller.says("Q05", **fields, precedence=0)
    assert world.flags(told) == ()
    message = message_of("Q05", **fields)
    assert closes(message)
    found = {it.weapon: it.remainder for it in fates(message)}
    assert found == {Weapon.UAV: 27, Weapon.BALLISTIC: 2}
    assert found == {Weapon[name]: n for name, n in row["unknown"].items()}


def test_18_and_25_march_2025_are_two_readings_of_one_text():
    row = DATA["text_2025"]
    one, two = (it["start"] for it in row["start_readings"])
    zone_ms = 3 * HOUR  # the text is of Moscow
    starts = parse(day(one)) - zone_ms
    ends = starts + row["days"] * DAY
    assert ends == parse(row["end_computed"].replace("+03:00", "Z")) - zone_ms
    text = of_terms(
        message_of("Q01", starts_at=iso(starts), ends_at=iso(ends), parties=["RU", "UA"])
    )
    later = iso(parse(day(two)) - zone_ms)
    claim = of_claim(message_of("Q03", starts_at=later, ends_at="NOT_STATED"))
    assert differing([text, claim]) == ("starts_at",)
    between = act("20 January")._replace(start_ms=starts + DAY, end_ms=starts + DAY)
    assert [it.word for it in table({b"r": between}, [text, claim])[0].verdicts] == [OPEN, OUT]
