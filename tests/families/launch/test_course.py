"""A watch log of notices of the family launch, and of their course (R-167)."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.families.launch.fold import FAMILY
from comity.picture.family import Owed
from comity.values.moment import parse
from tests.picture.stories import in_some_order
from tests.support.tellers import key_of, message_of, open_line, status_of

PARTIES = ("AA", "BB")
LATER = {"start": "2026-04-02T06:00:00Z", "end": "2026-04-02T18:00:00Z"}


def leaf(told):
    return told.entry.leaf.hex()


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    notice = aa.says("M01", count=3)
    bb.sees(notice)
    return world, aa, bb, notice


def test_a_notice_opens_a_matter_with_its_window():
    world, aa, _bb, _ = open_line()
    told = aa.says("M01")
    window = message_of("M01").window
    state = world.state(told)
    assert status_of(world, told) == "NOTIFIED"
    assert (state.start_ms, state.end_ms, state.party) == (window.start, window.end, "AA")


def test_its_author_may_take_it_back():
    world, aa, _bb, _ = open_line()
    told = aa.says("M01")
    aa.withdraws(told)
    assert status_of(world, told) == "SCRUBBED"


def test_a_corrected_window_is_the_window():
    world, aa, _bb, _ = open_line()
    told = aa.says("M01")
    window = told.entry.content[4]
    aa.corrects(told, {4: {1: window[1], 2: window[2] + 60_000}})
    state = world.state(told)
    assert state.end_ms == window[2] + 60_000
    assert state.status == 0


def test_a_correction_by_another_changes_nothing():
    world, aa, bb, _ = open_line()
    told = aa.says("M01")
    bb.sees(told)
    window = told.entry.content[4]
    bb.corrects(told, {4: {1: window[1], 2: window[2] + 60_000}})
    assert world.state(told).end_ms == window[2]


def test_an_unreleased_notice_is_shown_with_its_flag():
    world, aa, _bb, _ = open_line()
    told = aa.says("M01", officers=0)
    assert status_of(world, told) == "NOTIFIED"
    assert world.flags(told) == ("UNAUTHORISED_TYPE",)


def test_everybody_else_is_to_open_it():
    world, aa, bb, _ = open_line()
    told = aa.says("M01")
    bb.sees(told)
    key = key_of(told, "launch")
    owed = FAMILY.duties(key, world.state(told), PARTIES)
    assert [(it.what, it.party) for it in owed] == [(Owed.OPEN, "BB"), (Owed.UNREAD, "BB")]
    bb.receipts(told)
    assert FAMILY.duties(key, world.state(told), PARTIES) == ()


# --- its course


def test_a_change_gives_another_window_and_the_old_one_stays(line):
    world, aa, _bb, notice = line
    told = aa.says("M02", re=leaf(notice), window=LATER, changes={"2": 5})
    state = world.state(notice)
    assert (state.start_ms, state.count) == (parse(LATER["start"]), 5)
    assert [(it.field, it.entry) for it in state.corrections] == [
        (2, told.entry.leaf),
        (4, told.entry.leaf),
    ]
    assert [it.entry for it in state.notices] == [notice.entry.leaf, told.entry.leaf]


def test_launches_are_told_in_parts_and_the_parts_add_up(line):
    world, aa, _bb, notice = line
    aa.says("M03", re=leaf(notice), count=1)
    aa.says("M03", re=leaf(notice), count=2)
    state = world.state(notice)
    assert (status_of(world, notice), state.executed, state.count) == ("EXECUTED", 3, 3)
    assert world.state(notice).flags == ()


def test_more_than_was_notified_is_kept_and_flagged(line):
    """R-167: by the message that goes beyond it, whoever looks."""
    world, aa, _bb, notice = line
    first = aa.says("M03", re=leaf(notice), count=2)
    second = aa.says("M03", re=leaf(notice), count=2)
    assert world.state(notice).executed == 4
    assert (world.flags(first), world.flags(second)) == ((), ("BAD_TOTAL",))


def test_a_corrected_count_is_what_adds_up(line):
    world, aa, _bb, notice = line
    told = aa.says("M03", re=leaf(notice), count=1)
    correction = aa.corrects(told, {3: 4})
    assert world.state(notice).executed == 4
    assert world.flags(correction) == ("BAD_TOTAL",)


def test_what_did_not_take_place_after_all_is_taken_back(line):
    world, aa, _bb, notice = line
    told = aa.says("M03", re=leaf(notice), count=1)
    aa.withdraws(told)
    assert (status_of(world, notice), world.state(notice).executed) == ("NOTIFIED", 0)


def test_called_off_is_scrubbed_and_nothing_changes_it(line):
    world, aa, _bb, notice = line
    aa.says("M04", re=leaf(notice))
    change = aa.says("M02", re=leaf(notice), window=LATER)
    assert status_of(world, notice) == "SCRUBBED"
    assert world.flags(change) == ("OUT_OF_ORDER",)


def test_a_scrub_that_is_taken_back_was_none(line):
    world, aa, _bb, notice = line
    scrub = aa.says("M04", re=leaf(notice))
    aa.withdraws(scrub)
    assert status_of(world, notice) == "NOTIFIED"


def test_a_scrub_that_is_corrected_puts_it_off(line):
    world, aa, _bb, notice = line
    scrub = aa.says("M04", re=leaf(notice))
    aa.corrects(scrub, {2: {1: parse(LATER["start"]), 2: parse(LATER["end"])}})
    assert status_of(world, notice) == "NOTIFIED"
    assert world.state(notice).end_ms == parse(LATER["end"])


def test_put_off_the_notice_stands_for_the_next_window_alone():
    """R-167."""
    world, aa, _bb, _ = open_line()
    notice = aa.says("M01", alternatives=[{"start": LATER["start"], "end": LATER["end"]}])
    assert len(world.state(notice).windows) == 2
    aa.says("M04", re=leaf(notice), next=LATER)
    assert status_of(world, notice) == "NOTIFIED"
    aa.says("M02", re=leaf(notice), window=LATER)
    aa.corrects(notice, {2: 7})
    (window,) = world.state(notice).windows
    assert window.start_ms == parse(LATER["start"])
    before = {"1": parse("2026-04-01T06:00:00Z"), "2": parse("2026-04-01T18:00:00Z")}
    aa.says("M02", re=leaf(notice), window=LATER, changes={"15": [before]})
    assert len(world.state(notice).windows) == 2
    assert world.state(notice).first_ms == before["1"]


def test_a_change_that_is_taken_back_was_none(line):
    """R-167: its window is the one before; who reads it counts the lead from the withdrawal."""
    world, aa, _bb, notice = line
    before = world.state(notice).windows
    first = aa.says("M02", re=leaf(notice), window=LATER, changes={"2": 5})
    second = aa.says("M02", re=leaf(notice), window=LATER, changes={"2": 4})
    aa.withdraws(first)
    assert (world.state(notice).windows[0].start_ms, world.state(notice).count) == (
        parse(LATER["start"]),
        4,
    )
    gone = aa.withdraws(second)
    state = world.state(notice)
    assert (state.windows, state.count) == (before, 3)
    assert {it.entry for it in state.corrections} == {first.entry.leaf, second.entry.leaf}
    assert state.notices[0].entry == notice.entry.leaf
    last = state.notices[-1]
    assert (last.entry, last.start_ms) == (gone.entry.leaf, before[0].start_ms)


def test_what_was_put_off_and_then_not_has_its_alternatives_again():
    world, aa, _bb, _ = open_line()
    notice = aa.says("M01", alternatives=[{"start": LATER["start"], "end": LATER["end"]}])
    before = world.state(notice).windows
    scrub = aa.says("M04", re=leaf(notice), next=LATER)
    hour_ms = 3_600_000
    window = {1: parse(LATER["start"]) + hour_ms, 2: parse(LATER["end"])}
    aa.corrects(scrub, {2: window})
    assert [it.start_ms for it in world.state(notice).windows] == [window[1]]
    aa.withdraws(scrub)
    assert world.state(notice).windows == before


def test_what_took_place_is_told_over_what_was_called_off(line):
    world, aa, _bb, notice = line
    aa.says("M04", re=leaf(notice))
    aa.says("M03", re=leaf(notice), count=1)
    assert status_of(world, notice) == "EXECUTED"


def test_nobody_else_tells_its_course(line):
    """R-167: a word of another on the course of a launch moves nothing."""
    world, _aa, bb, notice = line
    said = [bb.says(code, re=leaf(notice)) for code in ("M02", "M03", "M04")]
    assert status_of(world, notice) == "NOTIFIED"
    assert [world.flags(it) for it in said] == [("NOT_BY_AUTHOR",)] * 3


def test_a_change_into_no_notice_is_flagged_and_changes_nothing(line):
    world, aa, _bb, notice = line
    change = aa.says("M02", re=leaf(notice), window=LATER, changes={"2": "many"})
    assert world.flags(change) == ("BAD_SCHEMA",)
    assert world.state(notice).start_ms == notice.entry.content[4][1]


def test_a_list_of_one_author_ends_somewhere(line):
    world, aa, _bb, notice = line
    for _ in range(258):
        aa.says("M03", re=leaf(notice), count=0)
    state = world.state(notice)
    assert (len(state.done), state.beyond) == (256, 2)


# --- sealed plans


def test_a_sealed_plan_is_an_earlier_seal_of_the_same_author():
    """R-172."""
    world, aa, bb, _ = open_line()
    own, other = aa.says("L18"), bb.says("L18")
    good = aa.says("M01", sealed_plan=leaf(own))
    unseen = aa.says("M01", sealed_plan=leaf(other))
    aa.sees(other)
    foreign = aa.says("M01", sealed_plan=leaf(other))
    no_seal = aa.says("M01", sealed_plan=leaf(good))
    assert [world.flags(it) for it in (good, unseen, foreign, no_seal)] == [
        (),
        ("OUT_OF_ORDER",),
        ("NOT_BY_AUTHOR",),
        ("NOT_BY_AUTHOR",),
    ]


# --- any order


WORDS = ("M02", "M03", "M04", "M07", "M05", "L12", "L11", "L06")


def tell(seed):
    """A launch of which two nodes of one party and another party say anything."""
    chance = random.Random(seed)
    world, aa, bb, _ = open_line()
    notice, report = aa.says("M01", count=2), bb.says("M05", precedence=3)
    tellers = (aa, aa.twin(), bb)
    said = [notice, report]
    for teller in tellers:
        teller.sees(notice, report)
    for _ in range(chance.randrange(1, 12)):
        teller, about = chance.choice(tellers), chance.choice(said)
        teller.sees(*chance.sample(said, k=chance.randrange(1, 1 + len(said))))
        match chance.choice(WORDS):
            case "L12":
                said.append(teller.withdraws(about))
            case "L11":
                said.append(
                    teller.corrects(about, {chance.choice((2, 3, 4)): chance.choice((1, {}))})
                )
            case "L06":
                said.append(teller.receipts(about))
            case "M05":
                said.append(teller.says("M05", matches=leaf(about)))
            case "M07":
                match = {"answer": "MATCHES", "matches": leaf(chance.choice(said))}
                no = {"answer": "NO_LAUNCH_BY_US", "matches": None}
                said.append(teller.says("M07", re=leaf(about), **chance.choice((match, no))))
            case "M04":
                said.append(teller.says("M04", re=leaf(about), next=chance.choice((None, LATER))))
            case code:
                said.append(teller.says(code, re=leaf(about)))
    return world, notice, report


@given(st.integers(0, 2**32), st.integers(0, 2**32))
def test_any_order_of_arrival_tells_the_same_of_a_launch(seed, order):
    world, _, _ = tell(seed)
    assert world.picture(in_some_order(world, order)).digest() == world.picture().digest()
