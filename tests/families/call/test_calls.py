"""A watch log of a call: asked for, fixed, opened, closed (R-160, R-161)."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.call.calls import SpanRow, fixed, taking_part
from comity.families.call.fold import FAMILY
from comity.picture.family import Owed
from comity.picture.matter import ROWS_MAX
from comity.values.moment import parse
from tests.families.call import answers, closes, opens
from tests.support.tellers import NOON, World, charter_of, key_of, open_line, status_of

OFFERED = ("2026-02-05T14:00:00Z", "2026-02-05T15:00:00Z")
INSIDE = ("2026-02-05T14:15:00Z", "2026-02-05T14:45:00Z")
NEXT_DAY = ("2026-02-07T08:00:00Z", "2026-02-07T09:00:00Z")


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    call = aa.says("C01")
    bb.sees(call)
    return world, aa, bb, call


def test_a_request_offers_windows_and_fixes_nothing(line):
    world, _aa, _bb, call = line
    assert status_of(world, call) == "REQUESTED"
    assert fixed(world.state(call)) is None
    assert len(world.state(call).windows) == 2


def test_an_accepted_window_is_fixed(line):
    world, _aa, bb, call = line
    told = answers(bb, call, "ACCEPT", INSIDE)
    assert status_of(world, call) == "FIXED"
    assert fixed(world.state(call)) == SpanRow(*map(parse, INSIDE))
    assert world.flags(told) == ()


def test_a_window_that_nobody_offers_is_not_fixed_by_accepting_it(line):
    world, _aa, bb, call = line
    told = answers(bb, call, "ACCEPT", NEXT_DAY)
    assert status_of(world, call) == "REQUESTED"
    assert world.flags(told) == ("TERMS_MISMATCH",)


def test_another_window_is_fixed_once_the_caller_accepts_it(line):
    world, aa, bb, call = line
    told = answers(bb, call, "COUNTER", NEXT_DAY)
    assert status_of(world, call) == "COUNTERED"
    aa.sees(told)
    answers(aa, call, "ACCEPT", NEXT_DAY)
    assert status_of(world, call) == "FIXED"


def test_offers_that_crossed_fix_nothing(line):
    """R-160: AA took its windows back while BB accepted one of them."""
    world, aa, bb, call = line
    answers(aa, call, "COUNTER", NEXT_DAY)
    answers(bb, call, "ACCEPT", INSIDE)
    assert status_of(world, call) == "COUNTERED"


def test_who_declines_takes_no_part(line):
    world, _aa, bb, call = line
    answers(bb, call, "DECLINE")
    assert status_of(world, call) == "DECLINED"
    assert taking_part(world.state(call)) == ("AA",)
    answers(bb, call, "ACCEPT", INSIDE)
    assert status_of(world, call) == "FIXED"


def test_later_is_an_answer_that_fixes_and_declines_nothing(line):
    world, _aa, bb, call = line
    answers(bb, call, "LATER")
    assert status_of(world, call) == "REQUESTED"
    assert [it.party for it in world.state(call).answers] == ["BB"]


def test_nodes_of_one_party_that_disagree_fix_nothing(line):
    world, _aa, bb, call = line
    field = bb.twin()
    field.sees(call)
    answers(bb, call, "ACCEPT", INSIDE)
    answers(field, call, "DECLINE")
    assert status_of(world, call) == "REQUESTED"


def test_a_withdrawn_acceptance_is_none(line):
    world, _aa, bb, call = line
    told = answers(bb, call, "ACCEPT", INSIDE)
    field = bb.twin()
    field.sees(call)
    answers(field, call, "LATER")
    bb.withdraws(told)
    assert status_of(world, call) == "REQUESTED"
    (still,) = world.state(call).answers
    assert still.entry == world.state(call).replies[0].entry
    field.withdraws(world.told[still.entry])
    assert world.state(call).answers == ()
    key = key_of(call, "call")
    owed = [it.what for it in FAMILY.duties(key, world.state(call), ("AA", "BB"))]
    assert owed == [Owed.OPEN, Owed.ANSWER]


def test_a_corrected_window_holds_as_it_is_corrected(line):
    world, _aa, bb, call = line
    told = answers(bb, call, "ACCEPT", INSIDE)
    start, end = map(parse, OFFERED)
    bb.corrects(told, {3: {1: start, 2: end}})
    assert fixed(world.state(call)) == SpanRow(start, end)


def test_a_withdrawn_request_stays_withdrawn(line):
    world, aa, bb, call = line
    bb.sees(aa.withdraws(call))
    answers(bb, call, "ACCEPT", INSIDE)
    assert status_of(world, call) == "WITHDRAWN"


def test_of_three_all_must_take_the_same_window():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties()
    call = aa.says("C01")
    bb.sees(call)
    cc.sees(call)
    answers(bb, call, "ACCEPT", INSIDE)
    assert status_of(world, call) == "REQUESTED"
    answers(cc, call, "ACCEPT", OFFERED)
    assert status_of(world, call) == "REQUESTED"
    answers(cc, call, "ACCEPT", INSIDE)
    assert status_of(world, call) == "FIXED"
    answers(cc, call, "DECLINE")
    assert status_of(world, call) == "FIXED"


def test_who_is_not_asked_cannot_answer():
    world = World(charter_of("AA", "BB", "CC"))
    aa, _bb, cc = world.parties()
    call = aa.says("C01", to=("BB",))
    cc.sees(call)
    told = answers(cc, call, "DECLINE")
    assert status_of(world, call) == "REQUESTED"
    assert world.flags(told) == ("NOT_BY_ADDRESSEE",)


def test_an_unreleased_answer_fixes_nothing(line):
    world, _aa, bb, call = line
    answers(bb, call, "ACCEPT", INSIDE, officers=0)
    assert status_of(world, call) == "REQUESTED"


def test_a_first_answer_is_late_by_the_time_since_its_party_opened_the_request(line):
    world, _aa, bb, call = line
    bb.receipts(call, time_ms=NOON)
    told = answers(bb, call, "LATER", time_ms=NOON + 86_400_001)
    assert world.flags(told) == ("LATE",)
    assert world.flags(answers(bb, call, "DECLINE", time_ms=NOON + 90_000_000)) == ()


def test_who_says_nowhere_that_it_opened_the_request_is_not_late(line):
    world, _aa, bb, call = line
    assert world.flags(answers(bb, call, "LATER", time_ms=NOON + 90_000_000)) == ()


def test_what_another_party_opened_makes_nobody_late():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties()
    call = aa.says("C01")
    cc.sees(call)
    bb.sees(cc.receipts(call, time_ms=NOON))
    assert world.flags(answers(bb, call, "LATER", time_ms=NOON + 90_000_000)) == ()


def test_who_answers_without_end_fills_its_own_room_and_no_other(line):
    """Whatever stands between them: a malformed answer, and a type that nobody knows."""
    world, aa, bb, call = line
    malformed = bb.writes("call.answer/1", {1: call.entry.leaf, 2: "YES"})
    unknown = bb.writes("call.telepathy/1", {1: call.entry.leaf})
    for _ in range(ROWS_MAX + 3):
        answers(bb, call, "LATER")
    state = world.state(call)
    assert (len(state.replies), state.beyond) == (ROWS_MAX, 3)
    assert (world.flags(malformed), status_of(world, unknown)) == (("BAD_SCHEMA",), "KEPT")
    answers(aa, call, "COUNTER", NEXT_DAY)
    assert [it.party for it in world.state(call).replies].count("AA") == 1
    assert status_of(world, call) == "COUNTERED"


# --- agenda


def test_an_agenda_is_agreed_by_its_terms(line):
    world, aa, bb, call = line
    agenda = aa.says("C03", re=call.entry.leaf.hex())
    bb.sees(agenda)
    bb.answers(agenda, "ACCEPT")
    assert [it.outcome.name for it in world.state(call).proposals] == ["ACCEPTED"]
    assert [it.version for it in world.state(call).agendas] == [1]


def test_a_new_agenda_has_a_higher_version_and_comes_before_the_call(line):
    world, aa, bb, call = line
    answers(bb, call, "ACCEPT", INSIDE)
    leaf = call.entry.leaf.hex()
    bb.says("C03", re=leaf, version=2)
    again = bb.says("C03", re=leaf, version=2, items=[])
    assert world.flags(again) == ("OUT_OF_ORDER",)
    opens(bb, call)
    late = bb.says("C03", re=leaf, version=3)
    assert world.flags(late) == ("OUT_OF_ORDER",)
    assert len(world.state(call).agendas) == 3
    assert aa.party in world.state(call).parties


# --- the call itself


def test_a_call_is_opened_and_closed_when_all_say_so(line):
    world, aa, bb, call = line
    aa.sees(answers(bb, call, "ACCEPT", INSIDE))
    opens(aa, call)
    assert status_of(world, call) == "FIXED"
    opens(bb, call)
    assert status_of(world, call) == "OPENED"
    closes(aa, call, duration=1500)
    assert status_of(world, call) == "OPENED"
    closes(bb, call, duration=1590)
    assert status_of(world, call) == "CLOSED"
    assert {(it.party, it.duration_s) for it in world.state(call).closes} == {
        ("AA", 1500),
        ("BB", 1590),
    }


def test_what_is_opened_before_it_is_fixed_is_out_of_order_and_stands(line):
    world, aa, _bb, call = line
    told = opens(aa, call)
    assert world.flags(told) == ("OUT_OF_ORDER",)
    assert [it.party for it in world.state(call).opens] == ["AA"]


def test_a_call_at_once_needs_no_window_first():
    world, aa, bb, _ = open_line()
    window = {"start": "2026-02-05T12:00:00Z", "end": "2026-02-05T12:10:00Z"}
    call = aa.says("C01", level="DUTY", now=True, windows=[window], precedence=3)
    bb.sees(call)
    told = opens(bb, call)
    assert world.flags(told) == ()
    assert [it.party for it in world.state(call).answers] == ["BB"]


def test_the_end_of_what_one_never_opened_is_out_of_order(line):
    world, aa, _bb, call = line
    told = closes(aa, call)
    assert world.flags(told) == ("OUT_OF_ORDER",)
    assert world.flags(closes(aa, call, how="NOT_ANSWERED", duration=0)) == ()


def test_who_closes_what_only_the_other_opened_says_so_out_of_order(line):
    world, aa, bb, call = line
    aa.sees(opens(bb, call))
    assert world.flags(closes(aa, call)) == ("OUT_OF_ORDER",)
    assert status_of(world, call) == "REQUESTED"


def test_a_later_word_stands_in_place_of_the_one_it_has_seen(line):
    world, aa, bb, call = line
    aa.sees(answers(bb, call, "ACCEPT", INSIDE))
    opens(aa, call)
    told = opens(aa, call, at="2026-02-05T14:16:00Z")
    closed = closes(aa, call)
    aa.corrects(closed, {4: 7})
    aa.corrects(told, {2: NOON})
    state = world.state(call)
    assert [it.at_ms for it in state.opens] == [NOON]
    assert [it.duration_s for it in state.closes] == [7]


def test_an_answer_is_to_the_request_itself(line):
    world, aa, bb, call = line
    told = answers(bb, call, "ACCEPT", INSIDE)
    aa.sees(told)
    other = answers(aa, told, "DECLINE")
    assert world.flags(other) == ("OUT_OF_ORDER",)
    assert status_of(world, call) == "FIXED"


# --- any order


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["AA", "BB"]),
        st.sampled_from(["ACCEPT", "COUNTER", "DECLINE", "LATER", "open", "close", "see"]),
        st.sampled_from([OFFERED, INSIDE, NEXT_DAY]),
    ),
    max_size=8,
)


def played(steps):
    world, aa, bb, _ = open_line()
    call = aa.says("C01")
    bb.sees(call)
    for party, what, window in steps:
        teller = aa if party == "AA" else bb
        match what:
            case "see":
                teller.sees(*world.told.values())
            case "open":
                opens(teller, call)
            case "close":
                closes(teller, call)
            case _:
                named = window if what in ("ACCEPT", "COUNTER") else None
                answers(teller, call, what, named)
    return world, call


@settings(max_examples=40, deadline=None)
@given(steps=STEPS, data=st.data())
def test_any_order_of_arrival_gives_one_picture(steps, data):
    world, _call = played(steps)
    entries = list(world.told.values())
    digest = world.picture(entries).digest()
    left, order = list(entries), []
    while left:
        ready = [
            it
            for it in left
            if not any(other.entry.leaf in world.pasts[it.entry.leaf] for other in left)
        ]
        order.append(data.draw(st.sampled_from(ready)))
        left.remove(order[-1])
    assert world.picture(order).digest() == digest


@settings(max_examples=40, deadline=None)
@given(steps=STEPS)
def test_a_fixed_window_is_one_that_both_last_words_allow(steps):
    world, call = played(steps)
    state = world.state(call)
    window = fixed(state)
    words = [it for it in state.replies if it.by is None]
    if window is not None:
        assert any(it.answer == 0 for it in words)
        assert all(it.answer in (0, 2) for it in words)
    for one, other in itertools.combinations(words, 2):
        assert one.party != other.party
