"""R-438, R-439: what is somewhere is drawn where it is, whoever asks, and nothing is left out."""

import re
from pathlib import Path

import pytest

import comity.families
from comity.families.activity.examples import GOOD
from comity.node import mapping
from comity.node.showing import words_of
from comity.values.moment import DAY_MS, HOUR_MS, iso
from comity.wording.words import Words, readable
from tests.node.test_meetings import AREA, CIRCLE, FAR, PLAN
from tests.support.lines import LAUNCH, LINE, NOON, NOTIFY, TEXT


def drawn(side, **how):
    return {it["id"]: it for it in side.ask("map", **how)["features"]["features"]}


def only(side, entry, **how):
    rows = side.ask("map", **how)["features"]["features"]
    return [it for it in rows if it["properties"]["entry"] == entry]


def test_what_is_nowhere_is_not_on_the_map(line):
    aa, _ = line
    aa.says("L09", TEXT)
    shown = aa.ask("map")
    assert shown["features"]["features"] == shown["conflicts"] == shown["undrawn"] == []
    assert shown["parties"] == ["AA", "BB"]


def test_both_ends_draw_the_same_area_where_it_is(wire):
    _aa, bb = wire.sides
    entry = bb.says("A09", {**AREA, "vband": {"lo": 0, "hi": 3000, "ref": "AMSL"}})["entry"]
    wire.runs()
    for side in wire.sides:
        [feature] = only(side, entry)
        told = feature["properties"]
        ring = feature["geometry"]["coordinates"][0]
        assert feature["geometry"]["type"] == "Polygon"
        assert ring[0] == ring[-1]
        assert all(abs(lat - 70.5) < 0.19 and abs(lon - 33) < 0.56 for lon, lat in ring)
        assert max(lat for _, lat in ring) == pytest.approx(70.67925, abs=1e-4)
        assert told["at"] == [33.0, 70.5]
        assert (told["party"], told["kind"], told["state"]) == ("BB", "AREA_DANGER", "DECLARED")
        assert told["says"].startswith("danger area, declared by BB; ")
        assert told["windows"] == [[1_777_629_600_000, 1_777_636_800_000]]
        assert len(told["windows_says"]) == 1
        assert (told["band"]["lower_m"], told["band"]["upper_m"]) == (0, 3000)
        assert not told["contested"]


def test_who_recognises_an_area_and_who_does_not_is_told(wire):
    """R-155: an area that somebody does not recognise is contested, and still drawn."""
    aa, bb = wire.sides
    entry = bb.says("A09", AREA)["entry"]
    wire.runs()
    terms = aa.entry(entry)["terms"]
    fields = {"re": entry, "position": "NOT_RECOGNISED", "terms": terms}
    aa.says("L08", fields)
    wire.runs()
    [feature] = only(aa, entry)
    told = feature["properties"]
    assert (told["recognised_by"], told["not_by"], told["contested"]) == ([], ["AA"], True)
    assert "not recognised by AA" in told["says"]
    assert told["said"] == [{"party": "AA", "says": "does not recognise"}]


def test_each_phase_is_drawn_with_its_own_time(wire):
    aa, _ = wire.sides
    entry = aa.says("A02", PLAN)["entry"]
    features = only(aa, entry)
    assert [it["properties"]["volume"] for it in features] == [0, 1]
    assert len({it["id"] for it in features}) == 2


def test_what_meets_is_told_with_its_witness(wire):
    """R-439."""
    aa, bb = wire.sides
    plan = aa.says("A02", PLAN)["entry"]
    wire.runs()
    area = bb.says("A09", AREA)["entry"]
    wire.runs()
    [row] = aa.ask("map")["conflicts"]
    assert {row["entry"], row["with"]} == {plan, area}
    assert row["grade"] == "CONFLICT"
    assert len(row["places"]) == 2


def test_what_is_taken_back_leaves_the_map_and_meets_nothing(wire):
    aa, bb = wire.sides
    aa.says("A02", PLAN)
    wire.runs()
    area = bb.says("A09", AREA)["entry"]
    wire.runs()
    assert only(aa, area)
    taken = {"re": area, "reason": "It is not needed.", "effective_at": "2026-02-05T12:00:00Z"}
    bb.says("L12", {**taken, "lang": "en"})
    wire.runs()
    shown = aa.ask("map")
    assert not [it for it in shown["features"]["features"] if it["properties"]["entry"] == area]
    assert shown["conflicts"] == []


def test_an_area_that_is_only_named_is_listed_with_the_reason(wire):
    aa, _ = wire.sides
    named = {"shape": "named", "code": "NORTH", "text": "The northern sea"}
    entry = aa.says("A09", {**AREA, "area": named})["entry"]
    shown = aa.ask("map")
    assert not only(aa, entry)
    [row] = shown["undrawn"]
    assert row["entry"] == entry
    assert row["why"]


def test_a_site_is_shown_to_those_who_may_read_it_by_its_last_entry(wire):
    aa, bb = wire.sides
    site = {key: it for key, it in GOOD["A15"][0].items() if key != "outline" and it is not None}
    entry = aa.says("A15", {**site, "pos": CIRCLE["centre"]}, to=["BB"], by=["DUTY"])["entry"]
    wire.runs()
    wire.passes(10)
    assert not only(bb, entry)
    bb.says("L06", {"re": [entry], "level": "OPENED", "at": iso(NOON), "by": "BB/DUTY"})
    wire.runs()
    for side in wire.sides:
        [feature] = only(side, entry)
        told = feature["properties"]
        assert feature["geometry"] == {"type": "Point", "coordinates": [33.0, 70.5]}
        assert (told["kind"], told["what"], told["protected"]) == ("SITE", "protected site", True)
        assert told["matter"] != entry


def test_what_ended_more_than_a_day_ago_is_not_told(wire):
    aa, _ = wire.sides
    entry = aa.says("A09", AREA)["entry"]
    end_ms = 1_777_636_800_000
    aa.clock.wall_ms = end_ms + DAY_MS - HOUR_MS
    assert only(aa, entry)
    aa.clock.wall_ms = end_ms + DAY_MS + 1
    assert not only(aa, entry)


def test_whatever_is_somewhere_has_its_word_in_every_language():
    families = (Path(mapping.__file__).parents[1] / "families").glob("*/places.py")
    kinds = {it for path in families for it in re.findall(r'Place\("([A-Z]+)"', path.read_text())}
    assert {"RESCUE", "PAUSE"} < kinds
    for language in readable():
        for kind in kinds:
            assert mapping._what(kind, words_of(language)), (language, kind)


def test_every_language_tells_the_same_numbers(wire):
    aa, _ = wire.sides
    aa.says("A02", {**NOTIFY})
    aa.says("M01", LAUNCH)
    for language in ("en", "fr", "ru", "uk", "ar"):
        rows = drawn(aa, language=language)
        assert rows.keys() == drawn(aa).keys()
        for it in rows.values():
            assert it["properties"]["says"]
            assert it["geometry"] == drawn(aa)[it["id"]]["geometry"]


def test_what_did_not_change_is_not_drawn_anew(wire):
    aa, _ = wire.sides
    entry = aa.says("A09", AREA)["entry"]
    far = aa.says("A09", {**AREA, "area": FAR})["entry"]
    first = only(aa, entry)
    aa.says("L09", TEXT)
    assert only(aa, entry) == first
    assert only(aa, far)


def test_much_that_is_new_is_drawn_in_slices_and_told_whole(wire):
    """The node is not kept from its line: between two slices it does what else there is."""
    aa, _ = wire.sides
    shapes = ({**CIRCLE, "radius_m": 1_000 * size} for size in (5, 10, 15))
    said = {aa.says("A09", {**AREA, "area": it})["entry"] for it in shapes}
    ticks = iter(range(0, 10_000, mapping.SLICE_MS))
    aa.office.screens.charts[LINE] = mapping.Chart(aa.office.plots[LINE], lambda: next(ticks))
    pending = []
    while (shown := aa.ask("map"))["pending"] or shown["comparing"]:
        pending.append(shown["pending"])
        assert shown["features"]["features"] == shown["conflicts"] == []
    assert [it for it in pending if it] == [2, 1]
    assert {it["properties"]["entry"] for it in shown["features"]["features"]} == said


def test_much_that_is_drawn_is_compared_in_slices_while_the_node_answers(wire):
    """R-439: as long as something is left to compare, nothing is told, least of all no meeting."""
    aa, bb = wire.sides
    for side in (aa, bb):
        for size in (5, 10, 15):
            side.says("A09", {**AREA, "area": {**CIRCLE, "radius_m": 1_000 * size}})
    wire.runs()
    whole = aa.ask("map")
    assert len(whole["conflicts"]) == 9
    now = [0]

    def elapses():  # each look at the clock finds it later: a slice is one step
        now[0] += mapping.COMPARE_MS
        return now[0]

    aa.office.screens.charts[LINE] = mapping.Chart(aa.office.plots[LINE], elapses)
    left = []
    while (shown := aa.ask("map"))["pending"] or shown["comparing"]:
        assert shown["features"]["features"] == shown["conflicts"] == []
        left.append(shown["comparing"])
        if len(left) == 10:  # in the middle of it another message comes, and is read
            flash = bb.says("L09", TEXT)["entry"]
            wire.runs()
            assert aa.entry(flash)["code"] == "L09"
    assert len([it for it in left if it]) > 9  # one pair a slice
    assert shown["conflicts"] == whole["conflicts"]
    assert shown["features"] == whole["features"]


@pytest.mark.parametrize("language", readable())
def test_every_kind_of_place_that_a_family_knows_has_a_word(language):
    """One kind without a word is a map without anything on it."""
    families = Path(comity.families.__file__).parent
    kinds = {
        kind
        for path in families.glob("*/places.py")
        for kind in re.findall(r'Place\("([A-Z_]+)"', path.read_text())
    }
    assert {"TRANSIT", "PAUSE", "FORCE", "RESCUE"} <= kinds
    words = Words(language)
    assert [kind for kind in sorted(kinds) if not words.has(f"map-{kind}")] == []
