"""A watch log of asking to stop, rescuing and standing back (R-183, R-184, R-186)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.families.incident.fold import FAMILY
from comity.families.incident.measures_fold import STOP_ANSWER
from comity.picture.family import Owed
from comity.record import canonical
from tests.support.tellers import (
    CHARTER,
    World,
    charter_of,
    key_of,
    open_line,
    status_of,
)

PARTIES = ("AA", "BB")
WORDS = ("ACCEPT", "REFUSE", "COUNTER", "OBJECT", "NOTED", "CHECKING", "WITHDRAW_POSITION")


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    stop = aa.says("I08", precedence=3)
    bb.sees(stop)
    return world, aa, bb, stop


@pytest.mark.parametrize(
    ("position", "status"),
    [
        ("CHECKING", "CHECKING"),
        ("ACCEPT", "ACCEPTED"),
        ("REFUSE", "NOT_ACCEPTED"),
        ("OBJECT", "ANSWERED"),
    ],
)
def test_an_answer_to_a_request_to_stop_is_that_party_s_word(line, position, status):
    world, _aa, bb, stop = line
    assert status_of(world, stop) == "ASKED"
    bb.answers(stop, position)
    assert status_of(world, stop) == status


def test_it_is_answered_in_its_own_term_and_checking_is_no_answer(line):
    world, _aa, bb, stop = line
    key = key_of(stop, "stop_request")
    owed = {it.what: it for it in FAMILY.duties(key, world.state(stop), PARTIES)}
    assert owed[Owed.ANSWER].within_ms == STOP_ANSWER.usual_ms
    assert owed[Owed.OPEN].within_ms is None
    bb.answers(stop, "CHECKING")
    owed = {it.what: it for it in FAMILY.duties(key, world.state(stop), PARTIES)}
    assert owed.keys() == {Owed.OPEN, Owed.ANSWER, Owed.UPDATE}
    assert status_of(world, stop) == "CHECKING"
    bb.answers(stop, "ACCEPT")
    assert FAMILY.duties(key, world.state(stop), PARTIES) == ()


def test_a_charter_may_agree_another_term():
    rows = [{1: "answer.incident.stop", 2: {1: 120, 2: 0, 3: 2}}]
    content = dict(sorted((canonical.decode(CHARTER) | {20: rows}).items()))
    world = World(canonical.encode(content))
    stop = world.parties("AA")[0].says("I08", precedence=3)
    assert world.state(stop).answer_ms == 120_000


def test_a_withdrawn_request_stays_withdrawn(line):
    world, aa, bb, stop = line
    bb.sees(aa.withdraws(stop))
    bb.answers(stop, "ACCEPT")
    assert status_of(world, stop) == "ALERT_WITHDRAWN"
    assert FAMILY.duties(key_of(stop, "stop_request"), world.state(stop), PARTIES) == ()


def test_two_nodes_of_one_party_that_missed_each_other_leave_it_open_which_stands(line):
    world, _aa, bb, stop = line
    field = bb.twin()
    field.sees(stop)
    bb.answers(stop, "ACCEPT")
    field.answers(stop, "REFUSE")
    assert status_of(world, stop) == "CONTESTED"


def test_who_ends_what_all_had_accepted_says_so(line):
    world, _aa, bb, stop = line
    bb.answers(stop, "ACCEPT")
    bb.answers(stop, "WITHDRAW_POSITION")
    assert status_of(world, stop) == "ENDED"


@given(
    st.lists(st.tuples(st.sampled_from(["AA", "BB", "BB2"]), st.sampled_from(WORDS)), max_size=5)
)
def test_any_words_in_any_order_of_arrival_fold_to_one_state(words):
    world, aa, bb, _ = open_line()
    stop, rescue = aa.says("I08", precedence=3), aa.says("I09", precedence=3)
    tellers = {"AA": aa, "BB": bb, "BB2": bb.twin()}
    for teller in tellers.values():
        teller.sees(stop, rescue)
    for who, word in words:
        for told in (stop, rescue):
            tellers[who].answers(told, word)
    entries = list(world.told.values())
    digest = world.picture().digest()
    late = sorted(entries, key=lambda it: (it.level, it.node, it.party))
    assert world.picture(late).digest() == digest


# --- search and rescue


def rescue_line(**changes):
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties()
    rescue = aa.says("I09", precedence=3, **changes)
    bb.sees(rescue)
    cc.sees(rescue)
    return world, bb, cc, rescue


def test_safe_conduct_is_each_party_s_own_word():
    world, bb, cc, rescue = rescue_line()
    assert status_of(world, rescue) == "CONDUCT_ASKED"
    bb.answers(rescue, "ACCEPT")
    assert status_of(world, rescue) == "CONDUCT_BY_SOME"
    cc.answers(rescue, "REFUSE")
    state = world.state(rescue)
    assert (state.accepted_by, state.not_accepted_by) == (("BB",), ("CC",))
    cc.answers(rescue, "ACCEPT")
    assert status_of(world, rescue) == "CONDUCT_BY_ALL"
    bb.answers(rescue, "WITHDRAW_POSITION")
    assert status_of(world, rescue) == "CONDUCT_BY_SOME"


def test_nodes_of_one_party_that_say_both_state_no_safe_conduct():
    """R-184: who says both says neither."""
    world, bb, _cc, rescue = rescue_line()
    field = bb.twin()
    field.sees(rescue)
    bb.answers(rescue, "ACCEPT")
    field.answers(rescue, "REFUSE")
    state = world.state(rescue)
    assert (state.accepted_by, state.not_accepted_by) == ((), ())
    assert status_of(world, rescue) == "CONDUCT_ASKED"


def test_what_is_not_asked_is_owed_by_nobody():
    world, _bb, _cc, rescue = rescue_line(safe_conduct=False)
    assert status_of(world, rescue) == "ANNOUNCED"
    owed = FAMILY.duties(key_of(rescue, "rescue"), world.state(rescue), ("AA", "BB", "CC"))
    assert {it.what for it in owed} == {Owed.OPEN}


# --- what one party states


@pytest.mark.parametrize("code", ["I10", "I11", "I14"])
def test_what_one_party_states_stands_until_its_author_takes_it_back(code):
    world, aa, bb, _ = open_line()
    told = aa.says(code)
    bb.sees(told)
    assert status_of(world, told) == "STATED"
    assert "NOT_BY_AUTHOR" in world.flags(bb.withdraws(told))
    assert status_of(world, told) == "STATED"
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"


def test_a_nuclear_incident_with_one_release_is_kept_and_counts():
    """It is never blocked: what is missing is flagged, and the alarm goes out."""
    world, aa, _bb, _ = open_line()
    told = aa.says("I11", officers=1, precedence=3)
    assert world.flags(told) == ("ONE_RELEASE",)
    assert status_of(world, told) == "STATED"


def test_standing_back_is_revoked_by_its_author_alone():
    world, aa, bb, _ = open_line()
    told = aa.says("I15")
    bb.sees(told)
    bb.withdraws(told)
    assert status_of(world, told) == "IN_FORCE"
    aa.withdraws(told)
    assert status_of(world, told) == "REVOKED"


def test_a_correction_draws_it_anew():
    world, aa, _bb, _ = open_line()
    told = aa.says("I15")
    aa.corrects(told, {7: 60})
    assert world.state(told).notice_s == 60
