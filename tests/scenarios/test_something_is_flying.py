"""Scenario 2: an object nobody has identified: held, opened, checked, answered, linked."""

import re

from comity.picture.family import Owed
from comity.values.moment import parse
from tests.support.exchange import RISK, STAFF, Day


def test_the_flash_passes_while_the_staff_line_is_suspended(exchange):
    day = Day(exchange, "contact")
    day.until("flash")
    assert (day.line(STAFF), day.line(RISK)) == ("SUSPENDED", "OPEN")
    assert day.played["flash"].shown["RU"]["precedence"] == "FLASH"
    assert day.word("flash") == "HELD"


def test_checking_is_not_an_answer_and_the_next_word_has_its_own_time(exchange):
    day = Day(exchange, "contact")
    day.until("flash-checking")
    assert (day.matter("flash"), day.word("flash")) == ("CHECKING", "OPENED")
    day.until("flash-answered")
    assert (day.matter("flash"), day.word("flash")) == ("CONTROL_LOST", "ANSWERED")


def test_an_update_is_owed_at_the_moment_that_checking_named_and_at_no_other(exchange):
    day = Day(exchange, "contact")
    day.until("flash-checking")
    watch = exchange.offices["US"].watches[RISK]
    leaf = bytes.fromhex(day.played["flash"].entry)

    def late(moment):
        now = parse(moment)
        rows = [it.duty for it in watch.timers if it.late_ms(now) and it.duty.entry == leaf]
        return [it.what for it in rows if it.what is Owed.UPDATE]

    assert late("2026-03-11T03:12:30Z") == []
    assert late("2026-03-11T03:12:31Z") == [Owed.UPDATE]
    day.until("flash-answered")
    assert late("2026-03-11T04:00:00Z") == []


def test_a_payload_that_becomes_known_keeps_the_old_value(exchange):
    day = Day(exchange, "contact")
    day.until("flash-corrected")
    state = day.state("flash")
    assert [it["payload"] for it in state["words"]] == [4]  # SENSOR
    (row,) = state["corrections"]
    assert (row["field"], row["old"], row["new"]) == (4, "07", "04")  # NOT_STATED, SENSOR


def test_both_reports_are_linked_and_stay_open_for_accounts(exchange):
    day = Day(exchange, "contact")
    day.until("same-us")
    assert day.matter("report-us") == day.matter("report-ru") == "REPORTED"
    day.until("same-ru")
    assert day.matter("report-us") == day.matter("report-ru") == "LINKED"
    assert day.state("report-us")["reported_by"] == ["RU", "US"]


def test_no_screen_says_what_nobody_said(exchange):
    day = Day(exchange, "contact")
    day.to_the_end()
    shown = [it.shown[code]["text"] for it in day.played.values() for code in ("US", "RU")]
    assert not [it for it in shown if re.search(r"intrusion|hostil|authoris|autorisé", it)]
    assert "permits anything" in day.played["flash"].shown["US"]["text"]
    assert "n\u2019autorisent quoi que ce soit" in day.played["flash"].shown["RU"]["text"]


def test_every_rung_has_its_time_and_none_stands_for_another(exchange):
    day = Day(exchange, "contact")
    day.to_the_end()
    flash = day.player.flash()
    sent, held, opened, answered = (
        flash[word]["ms"] for word in ("sent", "held", "opened", "answered")
    )
    assert sent <= held < opened < answered
    assert opened - sent <= 60_000
    assert answered - opened <= 300_000
