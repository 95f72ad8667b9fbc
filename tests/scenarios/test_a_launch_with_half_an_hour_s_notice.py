"""Scenario 5: a launch with half an hour's notice, one called off, one that nobody had notified."""

import pytest

from comity.proving.scenario import load
from tests.support.exchange import RISK, Day, Exchange

MINUTE_MS = 60_000


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """The whole story, for tests that only look."""
    made = Exchange(tmp_path_factory.mktemp("launch"), load("launch-2024"))
    day = Day(made)
    day.to_the_end()
    yield day
    made.close()


@pytest.fixture
def day(tmp_path):
    made = Exchange(tmp_path, load("launch-2024"))
    yield Day(made)
    made.close()


def rungs(day, step, other):
    """How far an entry had come with another party when, in minutes after it was said."""
    ladder = day.player.ladder(day.player.scenario.step(step), other)
    sent = ladder["sent"]["ms"]
    words = ("held", "opened", "read_back", "passed_on", "answered")
    return {it: round((ladder[it]["ms"] - sent) / MINUTE_MS) for it in words if it in ladder}


# --- half an hour


def test_it_is_held_at_once_opened_after_three_minutes_read_back_and_passed_on(played):
    assert rungs(played, "notice", "US") == {"held": 0, "opened": 3, "read_back": 5, "passed_on": 6}
    assert played.word("notice") == "PASSED_ON"


def test_each_rung_is_shown_when_it_is_reached_and_not_before(day):
    day.until("notice")
    assert day.word("notice") == "HELD"
    for step, word in (
        ("notice-opened", "OPENED"),
        ("notice-read-back", "READ_BACK"),
        ("notice-passed-on", "PASSED_ON"),
    ):
        day.until(step)
        assert day.word("notice") == word
    assert day.matter("notice") == "NOTIFIED"


def test_it_is_passed_on_to_early_warning_by_the_receiver_s_own_word(played):
    shown = played.played["notice-passed-on"].shown
    assert shown["US"]["party"] == "US"
    assert shown["RU"]["fields"]["passed_to"] == "early warning"
    assert shown["US"]["short"] == "PASSED ON by US/DUTY to “early warning”: 1 message"
    assert "кому «early warning»" in shown["RU"]["short"]


def test_a_payload_is_not_a_system_and_no_field_says_at_whom(played):
    text = played.played["notice"].shown["US"]["text"]
    assert "Payload: non-nuclear." in text
    assert "Nuclear-capable system: yes; this is not the same as the payload." in text
    assert "Directed at a party of this line: no" in text


def test_short_notice_is_a_flag_and_refuses_nothing(played):
    """It is held, opened, answered and executed like any other."""
    assert played.matter("notice") == "EXECUTED"
    assert played.line(RISK) == "OPEN"


def test_the_receiver_counts_the_lead_from_its_own_holding(played):
    ((lead, *more),) = (played.now("notice", "US")["leads"],)
    assert (lead["party"], lead["look"], more) == ("US", "SHORT", [])
    assert lead["says"].endswith("(agreed: 24 h): SHORT NOTICE")
    assert 29 * MINUTE_MS < lead["lead_ms"] <= 30 * MINUTE_MS
    assert "SHORT_LEAD" in played.flags("notice")
    (kept,) = played.now("test-notice", "RU")["leads"]
    assert (kept["look"], played.flags("test-notice")) == ("KEPT", [])


def test_an_unread_notice_escalates_before_the_window_and_an_opened_one_does_not(day):
    day.until("notice")
    assert day.now("notice", "US")["launch"]["state"] == "SHORT_NOTICE"
    for moment, word in (("02:14:00", "SHORT_NOTICE"), ("02:16:00", "UNREAD_BEFORE_WINDOW")):
        for side in day.sides.values():
            side.ask("clock", moment=f"2024-11-21T{moment}Z")
        assert day.now("notice", "US")["launch"]["state"] == word
    day.until("notice-opened")
    assert day.now("notice", "US")["launch"]["state"] == "SHORT_NOTICE"


# --- seen, matched, executed


def test_the_receiver_reports_what_it_saw_and_names_the_notice(day):
    day.until("seen")
    assert day.played["seen"].shown["RU"]["precedence"] == "FLASH"
    assert day.matter("seen") == "ASKED"
    assert day.state("seen")["matches"] == day.played["notice"].entry
    assert day.matter("notice") == "NOTIFIED"  # nobody's report executes another's launch


def test_the_launcher_says_that_it_matches_and_then_that_it_took_place(day):
    day.until("seen-matches")
    assert (day.matter("seen"), day.word("seen")) == ("MATCHES", "ANSWERED")
    day.until("launched")
    assert day.matter("notice") == "EXECUTED"
    assert rungs(day, "seen", "RU") == {"held": 0, "opened": 1, "answered": 4}


def test_a_launch_called_off_in_time_is_scrubbed(day):
    day.until("test-opened")
    assert day.matter("test-notice") == "NOTIFIED"
    day.until("test-scrubbed")
    assert day.matter("test-notice") == "SCRUBBED"
    said = day.played["test-scrubbed"].shown["RU"]["time"]["ms"]
    assert said < day.state("test-notice")["start_ms"]


# --- a report that no notice matches


def test_a_report_without_notice_asks_and_checking_is_no_answer(day):
    day.until("lone-report-opened")
    assert "names no notice on record" in day.played["lone-report"].shown["US"]["text"]
    assert day.state("lone-report")["matches"] is None
    told = day.now("lone-report", "RU")["launch"]
    assert told["state"] == "REPORTED_WITHOUT_NOTICE"
    assert day.now("lone-report", "US")["launch"]["told"] == ("reported by US, no notice on record")
    day.until("lone-report-checking")
    assert (day.matter("lone-report"), day.word("lone-report")) == ("CHECKING", "OPENED")
    assert len(day.played["lone-report-checking"].shown["US"]["offices"]) == 1
    day.until("lone-report-none")
    assert (day.matter("lone-report"), day.word("lone-report")) == ("NO_LAUNCH", "ANSWERED")
    assert len(day.played["lone-report-none"].shown["US"]["offices"]) == 2


def test_who_reported_takes_it_back_and_the_report_stays_readable(played):
    assert played.matter("lone-report") == "ALERT_WITHDRAWN"
    assert "122208ZDEC24" in played.now("lone-report", "RU")["text"]


def test_two_release_a_notice_and_a_report_and_one_what_became_of_it(played):
    needed = {"notice": 2, "test-notice": 2, "seen": 2, "lone-report": 2}
    needed |= {"seen-matches": 2, "launched": 1, "test-scrubbed": 1}
    for step, count in needed.items():
        assert len(played.played[step].shown["US"]["offices"]) == count, step


def test_no_screen_says_what_nobody_said(played):
    words = ("hostil", "attack", "threat", "enemy", "authoris", "violat", "враг", "угроз")
    for step in played.played.values():
        for shown in step.shown.values():
            assert not [it for it in words if it in shown["text"].lower()], step.step
