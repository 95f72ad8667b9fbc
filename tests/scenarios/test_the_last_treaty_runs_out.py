"""Scenario 9: limits from their day on, declared numbers, an extension nobody answered, the end."""

import csv
from pathlib import Path

import pytest

from comity.proving.scenario import load
from tests.support.exchange import Day, Exchange

LIMITS = "limits"
CODES = ("US", "RU", "CN")
TABLE = Path(__file__).parents[1] / "data" / "new_start_aggregates.csv"
EVE, END = "2026-02-04T23:59:59Z", "2026-02-05T00:00:00Z"
COLUMNS = {
    "DEPLOYED_VEHICLES": "deployed_delivery_systems",
    "DEPLOYED_WARHEADS": "warheads",
    "ALL_LAUNCHERS": "deployed_and_nondeployed_launchers",
}


class Log:
    """The whole story, and how the extension looked on the eve of the end and at the end."""

    def __init__(self, day):
        self.day, self.looked = day, {}
        day.until("invite-opened")
        for moment in (EVE, END):
            for side in day.sides.values():
                side.ask("clock", moment=moment)
            self.looked[moment] = {code: extension(day, code) for code in CODES}
        day.to_the_end()


def regime(day, code="US"):
    """The regime as a party's screen shows it now."""
    return day.now("regime", code)["arms"]


def extension(day, code="US"):
    return next(it for it in regime(day, code)["steps"] if it["step"] == "EXTEND_PROPOSE")


def numbers(day, party, as_of):
    its = (it for it in regime(day)["numbers"] if (it["party"], it["as_of"]) == (party, as_of))
    return next(its)


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    made = Exchange(tmp_path_factory.mktemp("treaty"), load("last-treaty-2026"))
    yield Log(Day(made))
    made.close()


@pytest.fixture(scope="module")
def played(log):
    return log.day


# --- numbers beside limits


def test_the_numbers_are_those_of_the_published_table():
    published = {
        (row["as_of"], row["party"]): {
            name: int(row[column]) for name, column in COLUMNS.items() if row[column]
        }
        for row in csv.DictReader(TABLE.read_text("utf-8").splitlines())
    }
    told = [it for it in load("last-treaty-2026").steps if it.does == "N03"]
    assert len(told) == 8
    for it in told:
        assert it.fields["values"] == published[it.fields["as_of"], it.who], it.id


def test_numbers_of_2011_stand_beside_limits_that_were_not_yet_in_force(played):
    checks = numbers(played, "US", "2011-02-05")["checks"]
    assert [(it["value"], it["limit"]) for it in checks] == [(882, 700), (1800, 1550), (1124, 800)]
    assert {it["verdict"] for it in checks} == {"LIMIT_NOT_YET_IN_FORCE"}
    assert {it["from"] for it in checks} == {"2018-02-05"}


def test_from_2018_on_no_declared_number_is_above_a_limit(played):
    later = [it for it in regime(played)["numbers"] if it["as_of"] >= "2018-02-05"]
    assert {check["verdict"] for it in later for check in it["checks"]} == {"WITHIN", "NOT_STATED"}


def test_withheld_is_not_zero_and_voluntary_is_said(played):
    row = numbers(played, "RU", "2023-03-01")
    assert row["status"] == "WITHHELD"
    assert {(it["value"], it["verdict"]) for it in row["checks"]} == {(None, "NOT_STATED")}
    assert numbers(played, "US", "2023-03-01")["status"] == "VOLUNTARY"
    assert "(not zero)" in played.played["ru-2023"].shown["US"]["short"]


def test_what_is_told_again_years_later_is_flagged_late_and_counts(played):
    flagged = {it.step for it in played.played.values() if it.shown["US"]["flags"]}
    assert flagged == {it.id for it in played.player.scenario.steps if it.does == "N03"}
    assert played.flags("us-2011") == ["LATE"]


def test_both_counts_of_800_and_901_stand_each_with_its_verdict(played):
    for code in CODES:
        (row,) = played.now("us-2022", code)["arms"]["numbers"]
        (other,) = row["objections"]
        assert (other["declared"]["value"], other["declared"]["verdict"]) == (800, "WITHIN")
        assert (other["claimed"]["value"], other["claimed"]["verdict"]) == (901, "ABOVE")
        assert other["difference"] == 101
        assert other["party"] == "RU"


# --- one year more


def test_the_extension_is_open_on_the_eve_and_lapsed_at_the_end(log):
    for moment, word in ((EVE, "OPEN"), (END, "LAPSED")):
        assert {it["state"] for it in log.looked[moment].values()} == {word}, moment


def test_it_lapsed_held_and_opened_and_unanswered_and_the_screen_says_when(played):
    (asked,) = extension(played)["asked"]
    assert (asked["party"], asked["positions"]) == ("US", [])
    assert asked["opened"]["dtg"] == "221540ZSEP25"
    assert asked["held"] is not None
    assert asked["says"].endswith("opened 221540ZSEP25, not answered.")
    assert regime(played)["ends"]["iso"] == END


def test_a_remark_to_the_press_is_a_source_and_never_an_answer(played):
    shown = played.played["remark"].shown["RU"]
    assert shown["code"] == "F04"
    (asked,) = extension(played, "RU")["asked"]
    assert asked["positions"] == []


# --- a third, and the end


def test_a_third_party_is_invited_and_does_not_join(played):
    assert regime(played)["parties"] == ["RU", "US"]
    assert "Do not join: CN." in regime(played)["told"]


def test_an_assurance_after_the_end_is_no_observance(played):
    assert played.played["assurance"].shown["US"]["code"] == "L17"
    for code in CODES:
        assert regime(played, code)["state"] == "ENDED"
    assert "It has ended, and no party states that it observes it." in regime(played)["told"]


def test_the_end_is_told_as_two_days_each_with_its_source_and_the_terms_fix_the_instant(played):
    (page,) = played.now("expiry-0", "RU")["figures"]
    found = {it["source"]["name"] for it in page["figures"]}
    assert found == {"Report of 5 February 2026", "Agency report of 5 February 2026"}
    starts = [
        played.played[step].shown["US"]["fields"]["event"]["start"][:10]
        for step in ("expiry-0", "expiry-1")
    ]
    assert starts == ["2026-02-04", "2026-02-05"]
    (pair,) = page["pairs"]
    assert (pair["verdict"], pair["differs"]) == ("INCOMPARABLE", ["EVENT"])
    assert played.played["regime"].shown["US"]["fields"]["ends_at"] == END


def test_no_screen_says_what_follows_from_a_number(played):
    texts = [it.shown[code]["text"] for it in played.played.values() for code in CODES]
    told = " ".join((*texts, str([regime(played, code) for code in CODES]))).lower()
    for word in ("violat", "breach", "cheat", "наруш", "нарушен", "violé"):
        assert word not in told, word


def test_all_three_compute_one_picture(played):
    assert len({side.picture(LIMITS)["digest"] for side in played.sides.values()}) == 1
