"""Scenario 12: two parties and a humanitarian body; a site, a convoy, six hours of silence."""

import pytest

from comity.proving.scenario import load
from comity.record.agreement import Outcome
from tests.support.exchange import Day, Exchange

RELIEF = "relief"
ALL = ("AA", "BB", "HB")
NO_PERMISSION = {
    "AA": "asks no permission; protected with or without notice",
    "BB": "ne demande aucune autorisation ; protégé avec ou sans avis",
    "HB": "не запитує дозволу; захист діє зі сповіщенням",
}


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """The whole story, for tests that only look."""
    made = Exchange(tmp_path_factory.mktemp("convoy"), load("convoy"))
    day = Day(made, "convoy")
    day.to_the_end()
    yield day
    made.close()


@pytest.fixture
def day(tmp_path):
    made = Exchange(tmp_path, load("convoy"))
    yield Day(made)
    made.close()


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def matters(day, code, kind, audience=ALL):
    """The matters of a kind in a private picture, as a party computes it now."""
    found = day.sides[code].picture(RELIEF, audience)["matters"]
    return [(it["state"]["status"], it["now"]) for it in found if it["kind"] == kind]


def clocks(day, moment):
    for side in day.sides.values():
        side.ask("clock", moment=moment)


# --- it asks no permission


def test_every_rendering_says_that_it_asks_no_permission(played):
    for step in ("plant", "movement", "departed", "under-fire", "arrived"):
        for code, sentence in NO_PERMISSION.items():
            assert sentence in plain(played.played[step].shown[code]["text"]), (step, code)


def test_noted_is_not_consent_and_changes_nothing_of_the_movement(day):
    day.until("movement-noted")
    assert "This is not consent." in day.played["movement-noted"].shown["AA"]["text"]
    assert day.matter("movement") == "NOTIFIED"
    (row,) = day.state("movement")["proposals"]
    assert row["outcome"] == Outcome.OPEN.name


def test_the_movement_was_said_forty_eight_hours_ahead_and_is_flagged_for_nothing(played):
    shown = played.played["movement"].shown["BB"]
    assert shown["flags"] == []
    assert len(shown["fields"]["legs"]) == 3
    first_ms = played.state("movement")["start_ms"]
    assert first_ms - shown["time"]["ms"] >= 48 * 3_600_000


def test_it_is_passed_on_to_a_sector_role_by_the_receiver_s_own_word(played):
    shown = played.played["movement-passed-on"].shown["HB"]
    assert shown["party"] == "BB"
    assert shown["fields"]["passed_to"] == "officier de permanence, secteur 4"


# --- only for the addressees


def test_who_is_not_addressed_sees_that_something_was_said_and_no_word_of_it(played):
    shown = played.played["depot"].shown
    assert (shown["AA"]["body"], shown["BB"]["body"]) == ("OPENED", "NOT_OURS")
    assert shown["AA"]["fields"]["pos"]["lat"] == 448_812_000
    assert shown["BB"]["fields"] == {}
    assert shown["BB"]["addressees"] == ["AA"]
    assert shown["BB"]["short"] == "Avis de site protégé, sous scellé pour AA"
    for word in ("HB-W-02", "44°52", "59°50", "448812"):
        assert word not in shown["BB"]["text"], word


def test_the_common_picture_holds_envelopes_and_no_place(played):
    for side in played.sides.values():
        picture = side.picture(RELIEF)
        kinds = {it["kind"] for it in picture["matters"]}
        assert "opaque" in kinds
        assert not kinds & {"site", "movement", "silence"}
        assert not [it for it in ("450312000", "448812000") if it in str(picture)]


def test_a_party_that_is_not_addressed_has_no_such_site_and_nothing_says_so(played):
    """Absence from a list is shown nowhere: a picture for fewer readers has just fewer matters."""
    assert matters(played, "AA", "site", ("AA", "HB")) == [("NOTIFIED", None)] * 2
    assert matters(played, "BB", "site", ("BB", "HB")) == [("NOTIFIED", None)]
    shown = " ".join(it.shown["BB"]["text"] for it in played.played.values())
    assert "HB-W-02" not in shown


# --- silence


def test_a_silence_is_agreed_when_every_addressee_accepts_and_not_when_one_takes_note(day):
    for step, status in (
        ("silence-opened-bb", "PROPOSED"),
        ("silence-hb", "PROPOSED"),
        ("silence-noted", "PROPOSED"),
        ("silence-bb", "AGREED"),
    ):
        day.until(step)
        assert day.matter("silence") == status, step


def test_a_silence_is_in_force_in_its_six_hours_alone(day):
    day.until("arrived-opened-bb")
    assert {tuple(matters(day, code, "silence")) for code in ALL} == {(("AGREED", None),)}
    clocks(day, "2026-02-11T06:00:00Z")
    assert {tuple(matters(day, code, "silence")) for code in ALL} == {(("AGREED", "IN_FORCE"),)}
    clocks(day, "2026-02-11T12:00:00Z")
    assert {tuple(matters(day, code, "silence")) for code in ALL} == {(("AGREED", "PASSED"),)}


# --- under fire


def test_under_fire_goes_out_as_flash_released_by_one_person(played):
    shown = played.played["under-fire"].shown["BB"]
    assert shown["precedence"] == "FLASH"
    assert shown["offices"] == ["HB/DUTY"]
    assert played.played["departed"].shown["BB"]["precedence"] == "IMMEDIATE"


def test_fire_is_alarmed_by_its_envelope_before_anybody_opens_it(day):
    day.until("under-fire")
    for code in ("AA", "BB"):
        alarms = {it.entry for it in day.exchange.offices[code].watches[RELIEF].alarms}
        assert day.played["under-fire"].entry in alarms, code
    assert day.matter("movement") == "UNDER_WAY"  # a body counts once all addressees opened it
    day.until("under-fire-opened-aa")
    assert day.matter("movement") == "UNDER_FIRE"
    day.until("arrived-opened-bb")
    assert day.matter("movement") == "ARRIVED"


def test_the_record_says_who_held_the_notice_opened_it_and_passed_it_on_and_blames_nobody(played):
    rows = {}
    for step in ("movement", "under-fire"):
        leaf = played.played[step].entry
        held = played.sides["HB"].ask("held", party="BB", entry=leaf, line=RELIEF)
        rows[step] = {it["word"]: it["at"]["dtg"] for it in held["rungs"]}
    assert rows["movement"]["OPENED"] == "081012ZFEB26"
    assert rows["movement"]["PASSED_ON"] == "081031ZFEB26"
    assert rows["under-fire"]["OPENED"] == "101343ZFEB26"
    assert rows["under-fire"]["PASSED_ON"] == "101346ZFEB26"
    for code in ALL:
        text = played.played["under-fire"].shown[code]["text"].lower()
        assert not [it for it in ("violat", "attack", "culprit", "blame") if it in text], code


# --- three months later


def test_a_site_nobody_confirmed_for_ninety_days_is_shown_as_unconfirmed_until_it_is(day):
    day.until("arrived-opened-bb")
    clocks(day, "2026-05-09T08:59:00Z")
    assert matters(day, "BB", "site") == [("NOTIFIED", None)]
    clocks(day, "2026-05-09T09:01:00Z")
    assert {tuple(matters(day, code, "site")) for code in ALL} == {(("NOTIFIED", "UNCONFIRMED"),)}
    day.until("plant-confirmed-opened-bb")
    assert {tuple(matters(day, code, "site")) for code in ALL} == {(("CONFIRMED", None),)}


def test_all_three_compute_one_picture_in_common_and_one_in_private(played):
    assert len({side.picture(RELIEF)["digest"] for side in played.sides.values()}) == 1
    assert len({side.picture(RELIEF, ALL)["digest"] for side in played.sides.values()}) == 1


# --- before somebody plans across it


FIRING = {
    "kind": "DANGER",
    "area": {"shape": "circle", "centre": {"lat": 449700000, "lon": 599800000}, "radius_m": 3_000},
    "window": {"start": "2026-02-10T13:00:00Z", "end": "2026-02-10T14:00:00Z"},
    "basis": "Firing.",
    "applies_to": ["VEHICLE"],
    "lang": "en",
}


def previewed(day, code):
    found = day.sides[code].ask("check", type="activity.area/1", fields=FIRING, line=RELIEF)
    return [(it["kind"], it["party"], it["grade"]) for it in found["conflicts"]["rows"]]


def test_who_may_read_the_movement_sees_before_sending_what_would_be_laid_across_it(day):
    """R-348: once its officers have opened it, and never before."""
    day.until("movement")
    assert previewed(day, "AA") == []
    day.until("movement-opened-bb")
    for code in ("AA", "BB"):
        assert previewed(day, code) == [("MOVEMENT", "HB", "CONFLICT")]
    before = day.sides["AA"].ask("picture", line=RELIEF)["digest"]
    assert day.sides["BB"].ask("picture", line=RELIEF)["digest"] == before
