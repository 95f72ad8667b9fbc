"""A pause as a node shows it: readings side by side, steps, and verdicts that name nobody."""

from typing import Any

import pytest

from comity.values.codes import Viol
from tests.cli.shapes import check
from tests.support.lines import make_line

ENGLISH = {"lang": "en"}
PARTIES = ["AA", "BB"]
LAND = {"shape": "named", "code": "TERRITORY", "text": "Territory of AA and of BB"}
TEXT = {
    "name": "Energy pause",
    "parties": PARTIES,
    "acts": ["UAV"],
    "object_classes": ["GENERATION"],
    "area": LAND,
    "starts_at": "2026-02-01T00:00:00Z",
    "ends_at": "2026-03-03T00:00:00Z",
    "release_rule": "JOINT_FINDING",
    "verify": "NONE",
    "time_rule": "START",
    "form": "WRITTEN",
    **ENGLISH,
}
READING = {
    "re": "NONE",
    "claimant": {"party": "AA", "name": "Spokesman of AA", "role": "spokesman"},
    "starts_at": "NOT_STATED",
    "ends_at": "2026-02-01T00:00:00Z",
    "end_day_counts": "NOT_STATED",
    "said_at": "2026-01-30",
    **ENGLISH,
}
REPORT = {
    "kind": "UAV",
    "occurred": {"start": "2026-02-03T03:00:00Z", "end": "2026-02-03T03:20:00Z"},
    "place": {"shape": "circle", "centre": {"lat": 504500000, "lon": 305200000}, "radius_m": 5000},
    "events": {"n": 1, "q": "EXACT"},
    "observed": ["SEEN"],
    "confidence": "PROBABLE",
    "reporter_view": "UNDETERMINED",
    "override": "Told when it was found.",
    "lang": "en",
}
OBJECT = {
    "id": "AA-E-4",
    "class": "GENERATION",
    "name": "Northern power station",
    "pos": {"lat": 504500000, "lon": 305200000},
}
EXACT = {"n": 27, "q": "EXACT"}


@pytest.fixture(scope="module")
def founded_with_pauses(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pauses")
    make_line(folder, figures=True)
    return folder


@pytest.fixture
def founded(founded_with_pauses):
    """In place of the line of other tests: that one's charter leaves sources out."""
    return founded_with_pauses


def source(side):
    return side.says("F04", {"name": "Daily", "kind": "PRESS", "published": "NONE"})["entry"]


def shown(side, entry, **more) -> Any:
    found = side.ask("entry", entry=entry, **more)["pause"]
    if found is not None:
        check("strike_tally" if "fates" in found else "pause", found, "pause")
    return found


def accepts(side, entry):
    terms = side.ask("entry", entry=entry)["terms"]
    side.says("L08", {"re": entry, "position": "ACCEPT", "terms": terms})


def test_a_pause_shows_where_it_stands_and_its_text(wire):
    aa, bb = wire.sides
    text = aa.says("Q01", TEXT)
    wire.runs()
    accepts(bb, text["entry"])
    wire.runs()
    assert shown(aa, text["entry"])["now"] is None, "AA has said nothing since it held that"
    source(aa)
    page = shown(aa, text["entry"])
    assert (page["kind"], page["state"], page["now"]) == ("moratorium", "AGREED", "IN_FORCE")
    (row,) = page["readings"]
    assert (row["classes"], row["time_rule"], row["end_day"]) == (["GENERATION"], "START", "NO")
    assert page["ends"]["iso"] == "2026-03-03T00:00:00Z"
    assert page["differs"] == page["reports"] == page["steps"] == []


def test_a_claim_of_release_stands_with_the_agreed_condition_and_says_what_it_is(wire):
    """R-267."""
    aa, bb = wire.sides
    text = aa.says("Q01", TEXT)
    wire.runs()
    accepts(bb, text["entry"])
    wire.runs()
    step = {"re": text["entry"], "effective_at": "2026-02-10T12:00:00Z"}
    claim = {**step, "step": "RELEASE_CLAIM", "condition": "Paragraph 4.", **ENGLISH}
    aa.says("Q06", {**claim, "override": "The report follows."})
    page = shown(aa, text["entry"])
    assert page["state"] == "RELEASE_CLAIMED"
    (said,) = (it["says"] for it in page["steps"])
    for it in ("by a joint finding", "Paragraph 4.", "nothing is released here"):
        assert it in said
    aa.says("Q06", {**step, "step": "RESUME"})
    page = shown(aa, text["entry"])
    assert [it["stands"] for it in page["steps"]] == [False, True]
    assert "it has resumed since" in page["steps"][0]["says"]


def test_an_extension_says_until_when_and_how_it_stands(line):
    aa, _ = line
    text = aa.says("Q01", TEXT)
    more = {"step": "EXTEND_PROPOSE", "effective_at": "2026-03-03T00:00:00Z", "until": "NONE"}
    aa.says("Q06", {"re": text["entry"], **more})
    (step,) = shown(aa, text["entry"])["steps"]
    assert (step["extension"], step["until"]) == ("OPEN", "NONE")
    assert step["says"] == "AA proposed an extension until NONE (stated): OPEN"


def test_readings_of_what_nobody_wrote_stand_side_by_side(wire):
    """R-261."""
    aa, bb = wire.sides
    first = aa.says("Q03", {**READING, "source": source(aa)})["entry"]
    named = {"party": "BB", "name": "Spokesman of BB", "role": "spokesman"}
    more = {"claimant": named, "ends_at": "2026-02-03T00:00:00Z", "object_classes": ["DAM"]}
    other = bb.says("Q03", {**READING, **more, "source": source(bb)})["entry"]
    wire.runs()
    page = shown(aa, other)
    assert page == shown(aa, first)
    assert [it["classes"] for it in page["readings"]] in ([None, ["DAM"]], [["DAM"], None])
    assert page["differs"] == ["ends_at"]
    assert "NOT STATED" in page["readings"][0]["says"]
    bb.says(
        "L12",
        {"re": other, "reason": "An error.", "effective_at": "2026-02-05T12:00:00Z", **ENGLISH},
    )
    assert [it["entry"] for it in shown(bb, first)["readings"]] == [first]


def test_a_tally_shows_what_is_stated_and_what_is_computed(line):
    """R-266."""
    aa, _ = line
    tally = {
        "period": {"start": "2026-02-04T18:00:00Z", "end": "2026-02-05T06:00:00Z"},
        "by": "AA",
        "launched": {"UAV": {"n": 183, "q": "EXACT"}, "BALLISTIC": {"n": 2, "q": "EXACT"}},
        "intercepted": {"UAV": {"n": 156, "q": "EXACT"}},
        "unknown": {"UAV": EXACT, "BALLISTIC": {"n": 2, "q": "EXACT"}},
        "source": source(aa),
    }
    entry = aa.says("Q05", tally)["entry"]
    page = shown(aa, entry)
    assert {it["weapon"]: it["remainder"] for it in page["fates"]} == {"UAV": 27, "BALLISTIC": 2}
    assert page["fates"][1]["stated"].keys() == {"launched", "unknown"}
    assert "computed remainder 27" in page["fates"][0]["says"]
    bent = {"launched": {"UAV": {"n": 183, "q": "ABOUT"}, "BALLISTIC": {"n": 2, "q": "EXACT"}}}
    entry = aa.says("Q05", {**tally, **bent})["entry"]
    assert "not computed" in shown(aa, entry)["fates"][0]["says"]


@pytest.mark.parametrize("language", ["fr", "ru", "uk"])
def test_a_page_is_said_in_the_reader_s_language(line, language):
    aa, _ = line
    entry = aa.says("Q01", {**TEXT, "name": f"Pause {language}"})["entry"]
    english, other = shown(aa, entry), shown(aa, entry, language=language)
    assert english["says"] != other["says"]
    assert english["readings"][0]["says"] != other["readings"][0]["says"]
    assert english["name"] == other["name"]


def test_an_entry_that_speaks_of_no_pause_has_none(line):
    aa, _ = line
    assert (
        shown(aa, aa.says("F04", {"name": "Daily", "kind": "PRESS", "published": "NONE"})["entry"])
        is None
    )


# --- reports


def reports(side, under, **more):
    return side.says("T11", {**REPORT, "under": under, **more})["entry"]


def words(page):
    return {it["entry"]: [its["word"] for its in it["verdicts"]] for it in page["reports"]}


def test_a_report_is_laid_beside_every_reading_and_its_class_comes_from_an_open_list(wire):
    """R-262, R-263."""
    aa, bb = wire.sides
    named = {"object_classes": ["GENERATION"], "source": source(aa)}
    first = aa.says("Q03", {**READING, **named})["entry"]
    ends = {"ends_at": "NOT_STATED", "starts_at": "2026-01-29T00:00:00Z"}
    aa.says("Q03", {**READING, **named, **ends})
    listed = aa.says(
        "Q02", {"version": 1, "entries": [OBJECT], "lang": "en"}, to=["BB"], by=["DUTY"]
    )["entry"]
    known, bare = reports(aa, first, object=listed), reports(aa, first)
    wire.runs()
    for side in (aa, bb):
        page = shown(side, first)
        assert page["acts"] == 2
        columns = [it["starts"] for it in page["readings"]]
        found = dict(zip(map(str, columns), words(page)[known], strict=True))
        assert found["NOT_STATED"] == "OUT"
        assert sorted(found.values()) == ["OUT", "UNDETERMINED"]
        assert words(page)[bare] == ["UNDETERMINED", "UNDETERMINED"]


def test_a_corrected_report_is_read_as_corrected_and_a_withdrawn_one_is_gone(line):
    aa, _ = line
    text = aa.says("Q01", {**TEXT, "object_classes": []})["entry"]
    act = reports(aa, text)
    (row,) = shown(aa, text)["reports"]
    assert (row["kind"], row["verdicts"][0]["why"]) == ("UAV", ["AREA"])
    assert shown(aa, act) == shown(aa, text)
    aa.says(
        "L11",
        {
            "re": act,
            "changes": {"3": int(Viol.OVERFLIGHT)},
            "reason": "Read wrongly.",
            "lang": "en",
        },
    )
    (row,) = shown(aa, text)["reports"]
    assert (row["kind"], row["verdicts"][0]["word"]) == ("OVERFLIGHT", "OUT")
    aa.says("L12", {"re": act, "reason": "x", "effective_at": "2026-02-05T12:00:00Z", "lang": "en"})
    assert shown(aa, text)["acts"] == 0


def test_a_report_named_as_grounds_stands_with_the_pause(line):
    aa, _ = line
    text = aa.says("Q01", TEXT)["entry"]
    elsewhere = aa.says("Q01", {**TEXT, "name": "Other pause"})["entry"]
    act = reports(aa, elsewhere)
    assert shown(aa, text)["acts"] == 0
    claim = {"step": "RELEASE_CLAIM", "effective_at": "2026-02-10T12:00:00Z", "grounds": [act]}
    claimed = aa.says("Q06", {"re": text, **claim})
    assert shown(aa, text)["acts"] == 1
    assert "OUT_OF_ORDER" not in claimed["flags"]
