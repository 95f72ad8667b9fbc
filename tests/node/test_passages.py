"""Tracks against what is on record: in, out, who held the notice, how near (R-352 to R-359)."""

from typing import Any

import pytest

from comity.errors import OurError
from comity.families.activity.examples import GOOD
from comity.node.passages import PAIRS_MAX
from comity.values.codes import Vref
from comity.values.moment import iso, parse
from tests.node.test_meetings import AREA, AT, PLAN, WINDOW
from tests.support.lines import NOON

START = parse(WINDOW["start"])
MINUTE = 60_000


def flown(*places, name="ALFA", file="a.gpx", start=START, step=MINUTE, height=None, error=0):
    datum = None if height is None else int(Vref.STD)
    return {
        "name": name,
        "file": file,
        "fixes": [
            [start + n * step, round(lat * 1e7), round(lon * 1e7), height, datum, error, 0, 0]
            for n, (lat, lon) in enumerate(places)
        ],
    }


SOUTH = [(71.0 - n * 0.05, 33.0) for n in range(21)]  # through 70.5N 33E
ALFA = flown(*SOUTH, height=3_000_000)


def asked(side, *tracks, **how):
    return side.ask("tracks", tracks=list(tracks), **how)


@pytest.fixture
def area(wire):
    """BB's danger area, held by AA."""
    found = wire.sides[1].says("A09", AREA)["entry"]
    wire.runs()
    return found


def test_a_craft_is_inside_the_area_declared_by_its_author(wire, area):
    for side in wire.sides:
        found = asked(side, ALFA, party="AA")
        [row] = found["tracks"]
        [place] = row["places"]
        assert (place["entry"], place["party"], place["kind"]) == (area, "BB", "AREA_DANGER")
        [visit] = place["visits"]
        assert (visit["grade"], visit["entry"]["cause"]) == ("CONFLICT", "PLACE")
        assert 19_700 <= visit["depth_m"] <= 20_000
        assert "Inside the area declared by BB" in visit["says"]
        assert "violat" not in str(found)
        assert found["is_whole"]
    assert asked(wire.sides[0], ALFA, party="BB")["tracks"][0]["places"] == []


@pytest.mark.usefixtures("area")
def test_who_held_the_notice_is_proved_or_it_is_not(wire):
    """R-358: by the own clock, by an entry that followed it, or not at all."""
    aa, bb = wire.sides
    [own] = asked(aa, ALFA, party="AA")["tracks"][0]["places"][0]["visits"]
    assert own["held"]["look"] == "BEFORE"
    early = flown(*SOUTH, start=NOON - 3_600_000)
    whole_day = {**AREA, "window": {**WINDOW, "start": iso(NOON - 86_400_000)}}
    later = bb.says("A09", whole_day, override="An emergency.")["entry"]
    [seen] = asked(bb, early, party="AA")["tracks"][0]["places"]
    assert seen["entry"] == later
    assert seen["visits"][0]["held"]["look"] == "NOT_PROVEN"
    wire.runs()
    wire.passes(600)
    aa.says("L09", {"subject": "A", "body": "B", "lang": "en"})
    wire.runs()
    for side in wire.sides:
        [seen] = asked(side, early, party="AA")["tracks"][0]["places"]
        known = seen["visits"][0]["held"]
        assert (known["look"], known["notices"][0]["entry"]) == ("AFTER", later)
        assert "AA is proved to have held" in known["notices"][0]["says"]
        assert "knew" not in str(known)
    assert asked(aa, early)["tracks"][0]["places"][0]["visits"][0]["held"] is None
    cut = asked(bb, early, party="AA", cut=later)
    [seen] = cut["tracks"][0]["places"]
    assert seen["visits"][0]["held"]["look"] == "NOT_PROVEN"


def test_a_correction_of_the_area_counts_for_itself(wire, area):
    aa, bb = wire.sides
    wire.passes(60)
    wide = [0, {"1": AT["lat"], "2": AT["lon"]}, 30_000]
    bb.says("L11", {"re": area, "changes": {"2": wide}, "reason": "Wider.", "lang": "en"})
    [place] = asked(bb, ALFA, party="AA")["tracks"][0]["places"]
    [visit] = place["visits"]
    assert visit["depth_m"] > 29_000
    assert [it["look"] for it in visit["held"]["notices"]][1:] == ["NOT_PROVEN"]
    assert visit["held"]["look"] == "NOT_PROVEN"
    [before] = asked(bb, ALFA, party="AA", cut=area)["tracks"][0]["places"]
    assert before["visits"][0]["depth_m"] <= 20_000
    assert len(before["visits"][0]["held"]["notices"]) == 1
    assert aa.digest()


@pytest.mark.usefixtures("area")
def test_what_is_uncertain_is_shown_as_uncertain(wire):
    beside = flown(*((lat, 33.6) for lat, _ in SOUTH), error=5_000_000)
    [place] = asked(wire.sides[0], beside, party="AA")["tracks"][0]["places"]
    [visit] = place["visits"]
    assert (visit["grade"], visit["unsure"], visit["dwell_least_ms"]) == ("MARGINAL", ["PLACE"], 0)
    assert visit["says"].startswith("Possibly inside the area declared by BB")


@pytest.mark.usefixtures("area")
def test_a_gap_is_told_and_not_filled(wire):
    """R-351, R-355."""
    found = asked(wire.sides[0], flown(*SOUTH[::20], step=20 * MINUTE), party="AA")
    [row] = found["tracks"]
    assert len(row["gaps"]) == 1
    [place] = row["places"]
    assert place["visits"] == []
    assert "Not known between" in place["not_known"][0]["says"]


def test_branches_and_accounts_of_one_craft_stand_side_by_side(wire, area):
    """R-352: none is preferred."""
    false = [(45.0 + n * 0.01, 38.0) for n in range(21)]
    mixed = flown(*(it for pair in zip(SOUTH, false, strict=True) for it in pair), step=30_000)
    found = asked(wire.sides[0], mixed, party="AA")
    assert [(it["branch"], it["branches"]) for it in found["tracks"]] == [(1, 2), (2, 2)]
    [row] = found["differing"]
    assert (row["entry"], row["grades"]) == (area, ["CONFLICT", "CLEAR"])
    other = flown(*((lat, 35.0) for lat, _ in SOUTH), file="b.gpx")
    found = asked(wire.sides[0], ALFA, other, party="AA")
    assert [it["grades"] for it in found["differing"]] == [["CONFLICT", "CLEAR"]]
    assert found["approaches"] == []  # of one craft with itself


@pytest.mark.usefixtures("area")
def test_the_closest_approach_of_two_craft_has_its_levels(wire):
    """R-356, R-357."""
    east = [(70.5, 32.5 + n * 0.05) for n in range(21)]
    bravo = flown(*east, name="BRAVO", file="b.gpx", height=3_100_000)
    for side in wire.sides:
        found = asked(side, ALFA, bravo)
        assert not found["levels_agreed"]
        assert [it["number"] for it in found["levels"]] == [1, 2, 3]
        [row] = found["approaches"]
        assert row["vertical_mm"] == [100_000, 100_000]
        assert row["horizontal_m"] < 2
        assert [(it["number"], it["grade"]) for it in row["reached"]] == [
            *((1, "CONFLICT"), (2, "CONFLICT")),
        ]
    low = {**bravo, "fixes": [[*it[:3], None, None, *it[5:]] for it in bravo["fixes"]]}
    [row] = asked(wire.sides[0], ALFA, low)["approaches"]
    assert (row["vertical_mm"], row["reached"][0]["grade"]) == (None, "MARGINAL")


@pytest.mark.usefixtures("area")
def test_of_many_craft_only_those_are_told_that_came_near(wire):
    many = [flown(*((lat, 10 + n) for lat, _ in SOUTH), name=f"C{n}") for n in range(14)]
    near = flown(*((lat, 10.02) for lat, _ in SOUTH), name="NEAR")
    rows = asked(wire.sides[0], *many, near)["approaches"]
    assert [[it["name"] for it in row["tracks"]] for row in rows] == [["C0", "NEAR"]]


def test_what_is_too_much_is_said_to_be(line):
    aa, _ = line
    many = [flown((50, 10 + n * 1e-4), (50.1, 10 + n * 1e-4), name=f"C{n}") for n in range(40)]
    found = asked(aa, *many)
    assert (len(found["approaches"]), found["is_whole"]) == (PAIRS_MAX, False)


def test_plans_are_looked_at_as_areas_are_and_protected_sites_of_the_own_party_too(wire):
    aa, bb = wire.sides
    plan = bb.says("A02", PLAN)
    wire.runs()
    [place] = asked(aa, ALFA, party="AA")["tracks"][0]["places"]
    assert place["entry"] == plan["entry"]
    assert "of BB" in place["says"]
    site = {**GOOD["A15"][0], "pos": AT, "outline": None, "valid": WINDOW}
    site = {key: it for key, it in site.items() if it is not None}
    entry = aa.says("A15", site, to=["BB"], by=["DUTY"])["entry"]
    wire.runs()
    wire.passes(10)
    bb.says("L06", {"re": [entry], "level": "OPENED", "at": iso(NOON), "by": "BB/DUTY"})
    wire.runs()
    over = flown(*((70.5, 32.9 + n * 0.01) for n in range(21)), error=100_000)
    found = asked(aa, over, party="AA")["tracks"][0]["places"]
    assert {it["kind"] for it in found} == {place["kind"], "SITE"}
    [own] = [it["visits"][0] for it in found if it["kind"] == "SITE"]
    assert (own["grade"], own["held"]) == ("MARGINAL", None)
    [theirs] = asked(bb, over, party="BB")["tracks"][0]["places"]
    notices = theirs["visits"][0]["held"]["notices"]
    assert [(it["entry"], it["look"]) for it in notices] == [(entry, "BEFORE")]


BAD: Any = [
    [{"name": "A"}],
    [{**ALFA, "fixes": [[1, 2]]}],
    [{**ALFA, "fixes": [[START, 0, 0, 0, 9, 0, 0, 0]]}],
    [{**ALFA, "fixes": []}],
    [{**ALFA, "fixes": [[START, 10**10, 0, None, None, 0, 0, 0]]}],
    [ALFA] * 300,
]


@pytest.mark.parametrize("tracks", BAD, ids=range(len(BAD)))
def test_what_is_no_track_is_one_sentence(line, tracks):
    aa, _ = line
    with pytest.raises(OurError, match=r"area\.|control\.|track\."):
        asked(aa, *tracks)


def test_a_party_that_is_not_on_the_line_is_refused(line):
    aa, _ = line
    with pytest.raises(OurError, match="no-such-party"):
        asked(aa, ALFA, party="ZZ")
