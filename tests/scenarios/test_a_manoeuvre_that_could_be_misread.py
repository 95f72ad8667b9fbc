"""Scenario 4: notified, moved, asked about, answered in part, and kept apart by agreement."""

from comity.picture.family import Owed
from comity.values.moment import parse
from tests.support.exchange import STAFF, Day

DAY_MS = 86_400_000


def owed(day, code, what, later_days=0):
    """Who still owes something for the questions, and by how many milliseconds it is late."""
    office = day.exchange.offices[code]
    now = office.home.clock.now_ms() + later_days * DAY_MS
    leaf = bytes.fromhex(day.played["questions"].entry)
    watch = office.watches[STAFF]
    return {
        it.duty.party: it.late_ms(now)
        for it in watch.timers
        if it.duty.entry == leaf and it.duty.what is what
    }


def test_a_notice_is_held_forty_three_days_before_its_window(exchange):
    day = Day(exchange, "manoeuvre")
    leaf = day.until("manoeuvre")
    assert day.matter("manoeuvre") == "NOTIFIED"
    held = day.ru.ask("held", party="US", entry=leaf, line=STAFF)["rungs"][0]
    assert held["word"] == "HELD"
    start = parse(day.us.entry(STAFF, leaf)["fields"]["window"]["start"])
    assert (start - held["at"]["ms"]) // DAY_MS == 43


def test_opened_is_not_read_back_and_read_back_is_not_answered(exchange):
    day = Day(exchange, "manoeuvre")
    day.until("manoeuvre")
    assert day.word("manoeuvre") == "HELD"
    day.until("manoeuvre-opened")
    assert day.word("manoeuvre") == "OPENED"
    day.until("manoeuvre-read-back")
    assert day.word("manoeuvre") == "READ_BACK"
    assert day.state("manoeuvre")["answers"] == []


def test_two_questions_are_answered_and_one_declined_and_nothing_is_overdue(exchange):
    day = Day(exchange, "manoeuvre")
    day.until("questions-opened")
    assert day.matter("questions") == "ASKED"
    assert owed(day, "US", Owed.ANSWER, later_days=10)["RU"] > 0
    day.until("answers")
    assert day.matter("questions") == "ANSWERED"
    words = [(row["n"], row["party"], row["status"]) for row in day.state("questions")["words"]]
    assert words == [(1, "RU", 0), (2, "RU", 0), (3, "RU", 1)]  # ANSWERED, ANSWERED, DECLINED
    for code in ("US", "RU"):
        assert owed(day, code, Owed.ANSWER, later_days=10) == {}


def test_declined_is_shown_as_a_word_of_its_own(exchange):
    day = Day(exchange, "manoeuvre")
    day.until("answers")
    assert "question 3: does not answer" in day.played["answers"].shown["US"]["text"]
    assert "question 3\u00a0: ne répond pas" in day.played["answers"].shown["RU"]["text"]


def test_nothing_of_it_is_blocked_or_flagged(exchange):
    day = Day(exchange, "manoeuvre")
    day.to_the_end()
    told = [step for step, it in day.played.items() if it.part == "manoeuvre"]
    assert {step: day.flags(step) for step in told if day.flags(step)} == {}


def test_who_knew_of_the_change_from_when_is_proved_and_the_old_area_stays(exchange):
    day = Day(exchange, "manoeuvre")
    leaf = day.until("moved-opened")
    (row,) = day.state("manoeuvre")["corrections"]
    assert (row["field"], row["entry"]) == (8, day.played["moved"].entry)
    assert row["old"] != row["new"]
    rungs = day.ru.ask("held", party="US", entry=row["entry"], line=STAFF)["rungs"]
    assert [it["word"] for it in rungs] == ["HELD", "OPENED"]
    assert day.played["moved-opened"].entry == leaf


def meets(day, step):
    """What both screens show that the matter of a step meets; they show the same."""
    leaf = day.played[step].entry
    one, other = (side.entry(STAFF, leaf)["conflicts"] for side in (day.us, day.ru))
    numbers = [[{**row, "short": "", "says": ""} for row in it["rows"]] for it in (one, other)]
    assert numbers[0] == numbers[1]
    assert (one["state"], one["rules"]) == (other["state"], other["rules"])
    return one


def test_the_transit_is_clear_until_the_manoeuvre_moves_and_then_both_see_the_conflict(exchange):
    """R-346, R-347: before anybody states it, and with the same witness on both screens."""
    day = Day(exchange, "manoeuvre")
    day.until("transit")
    assert meets(day, "transit")["rows"] == []
    day.until("moved")
    [row] = meets(day, "transit")["rows"]
    assert (row["grade"], row["state"]) == ("CONFLICT", "DETECTED")
    assert (row["party"], row["kind"], row["distance_m"]) == ("RU", "NAVAL", 0)
    [other] = meets(day, "manoeuvre")["rows"]
    assert (other["party"], other["kind"]) == ("US", "TRANSIT")
    assert other["places"] == row["places"]


def test_measures_are_accepted_and_it_is_resolved_once_the_transit_moves(exchange):
    day = Day(exchange, "manoeuvre")
    day.until("keep-apart")
    assert day.matter("meeting") == "PROPOSED"
    assert meets(day, "meeting")["rows"][0]["grade"] == "CONFLICT"
    day.until("keep-apart-accepted")
    assert day.matter("meeting") == "ACCEPTED"
    assert meets(day, "meeting")["state"] == "ACCEPTED"  # agreed, and nothing moved yet
    day.until("transit-moved")
    assert meets(day, "meeting")["state"] == "RESOLVED"
    [row] = meets(day, "transit")["rows"]
    assert (row["grade"], row["state"], row["unsure"]) == ("CLEAR", "RESOLVED", ["TIME"])


def test_what_a_party_reckons_stands_in_its_own_words(exchange):
    day = Day(exchange, "manoeuvre")
    day.until("meeting")
    text = day.played["meeting"].shown["US"]["text"]
    assert "It is the reckoning of US." in text
    assert not [word for word in ("CLEAR", "RESOLVED", "CONFLICT") if word in text]
