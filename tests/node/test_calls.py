"""What an officer reads of calls and staff contacts: a fact a row, alike on both sides (R-683)."""

import pytest

from comity.node.calls import contacts, facts
from comity.node.showing import words_of
from comity.values.moment import iso, parse
from comity.wording.words import languages
from tests.families.call import answers, closes, opens
from tests.support.tellers import NOON, open_line

INSIDE = ("2026-02-05T14:15:00Z", "2026-02-05T14:45:00Z")
START = parse(INSIDE[0])
MONDAY = parse("2026-02-09T09:00:00Z")
EN = words_of("en")


def rows(world, told, now_ms=NOON, words=EN):
    return facts(world.picture(), world.is_in_past, told.entry.leaf, now_ms, words)


def whats(world, told, now_ms=NOON):
    return [it["word"] for it in rows(world, told, now_ms)]


@pytest.fixture
def fixed():
    world, aa, bb, _ = open_line()
    call = aa.says("C01")
    bb.sees(call)
    aa.sees(answers(bb, call, "ACCEPT", INSIDE))
    return world, aa, bb, call


def test_a_fixed_call_is_counted_down(fixed):
    world, _aa, _bb, call = fixed
    row = rows(world, call, START - 3_600_000)[0]
    assert (row["word"], row["at"]["ms"]) == ("COUNTDOWN", START)
    assert row["says"].endswith("begins in 1 h.")
    assert "the window has begun" in rows(world, call, START)[0]["says"]


def test_a_missed_call_names_who_said_nothing_of_opening_it(fixed):
    world, aa, _bb, call = fixed
    opens(aa, call)
    found = rows(world, call, START + 86_400_000)
    assert [it["word"] for it in found] == ["NOT_OPENED"]
    assert found[0]["says"].endswith("opened: BB.")


def test_who_let_a_request_pass_and_who_did_not_come_stand_on_both_screens(fixed):
    """R-669."""
    world, aa, _bb, call = fixed
    asked = aa.says("C01")
    (row,) = rows(world, asked, START + 86_400_000)
    assert (row["word"], row["party"]) == ("UNANSWERED", "BB")
    assert "has not opened the request" in row["says"]
    opens(aa, call)
    closes(aa, call, how="NOT_ANSWERED")
    told = [it for it in rows(world, call, START + 86_400_000) if it["word"] == "ABSENT"]
    assert [it["party"] for it in told] == ["AA"]
    assert "not answered" in told[0]["says"]


def test_that_a_key_was_not_proved_stands_at_the_head_of_the_call_on_both_screens(fixed):
    """R-683: the far side is told of it on the page too, and by each party's last word."""
    world, aa, bb, call = fixed
    for teller, what, minute in ((bb, "NOT_PROVED", 1), (bb, "NOT_PROVED", 2), (aa, "NOT_COME", 3)):
        at = f"2026-02-05T12:0{minute}:00Z"
        its = {"re": call.entry.leaf.hex(), "what": what, "at": at, "party": "AA"}
        teller.says("C12", **its, item=None)
    told = [it for it in rows(world, call) if it["word"] in ("NOT_PROVED", "NOT_COME")]
    assert [(it["word"], it["party"]) for it in told] == [("NOT_PROVED", "BB"), ("NOT_COME", "AA")]
    assert "12:02" in told[0]["says"]
    assert "NOT PROVED" in told[0]["says"]


def test_both_durations_stand_beside_each_other(fixed):
    world, aa, bb, call = fixed
    closes(aa, call, duration=100)
    closes(bb, call, duration=400)
    told = [it for it in rows(world, call) if it["word"] == "DURATION"]
    assert [it["party"] for it in told] == ["AA", "BB"]
    assert "1 min 40 s" in told[0]["says"]


def test_points_and_what_follows_from_them_are_shown_with_the_call(fixed):
    world, aa, bb, call = fixed
    closes(aa, call, how="NOT_ANSWERED")
    readout = aa.says("C06", re=call.entry.leaf.hex())
    bb.sees(readout)
    position = bb.says("C07", re=readout.entry.leaf.hex())
    action = aa.says("C08", **{"from": readout.entry.leaf.hex()})
    found = {it["word"]: it["says"] for it in rows(world, position)}
    assert found["POINT_AGREED"] == "Point 1 (BB states), as read out by AA: AGREED"
    assert found["POINT_UNILATERAL"].startswith("Point 2 (AA undertakes)")
    assert found["ACTION_OPEN"].startswith("Follow-up ")
    assert whats(world, action) == ["ACTION_OPEN"]
    assert whats(world, action, parse("2027-01-01T00:00:00Z")) == ["ACTION_LATE"]


def test_requests_that_crossed_are_said_alike_on_both(fixed):
    world, aa, bb, _ = fixed
    one, other = aa.says("C01"), bb.says("C01")
    ours, theirs = (
        [it for it in rows(world, told) if it["word"] == "GLARE"] for told in (one, other)
    )
    assert ours == theirs
    assert ours[0]["entry"] == min(one.entry.leaf, other.entry.leaf).hex()


def test_the_staff_contact_of_a_line_is_said_with_the_line():
    world, aa, bb, _ = open_line()
    told = aa.says("C10")
    assert whats(world, told) == []
    assert contacts(world.picture(), NOON, EN) == []
    bb.sees(told)
    aa.sees(bb.answers(told, "ACCEPT"))
    assert [it["word"] for it in contacts(world.picture(), NOON, EN)] == ["NEXT"]
    opens(aa, told, at=iso(MONDAY))
    due, *_ = contacts(world.picture(), MONDAY, EN)
    assert "is due now" in due["says"]
    later = contacts(world.picture(), MONDAY + 86_400_000, EN)
    assert [it["word"] for it in later] == ["NEXT", "MISSED_BY"]
    assert "missed by BB" in later[1]["says"]
    opens(bb, told, at=iso(MONDAY))
    assert whats(world, told, MONDAY) == ["NEXT", "TOOK_PLACE"]


def test_an_entry_of_no_call_has_no_rows(fixed):
    world, aa, _bb, _ = fixed
    assert rows(world, aa.says("A02")) == []


@pytest.mark.parametrize("language", languages())
def test_every_language_says_the_same_rows(fixed, language):
    world, _aa, _bb, call = fixed
    words = words_of(language)
    ours, theirs = rows(world, call), rows(world, call, words=words)
    assert [it | {"says": ""} for it in ours] == [it | {"says": ""} for it in theirs]
