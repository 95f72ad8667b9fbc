"""What only a clock tells of regimes, of numbers that are due and of exercises (R-200, R-201)."""

import pytest

from comity.families.arms.fold import FAMILY
from comity.families.arms.views import DUE_MAX, due, observing, step_now, taking_effect
from comity.picture.family import Now
from comity.picture.views import ProposalLook
from comity.values.codes import Regstep
from comity.values.moment import parse
from tests.support.tellers import World, charter_of, message_of

START = parse("2021-02-05T00:00:00Z")
END = parse("2026-03-05T00:00:00Z")
DAY = 86_400_000


def leaf(told):
    return told.entry.leaf.hex()


def step(teller, regime, word, **more):
    return teller.says("N02", regime=leaf(regime), step=word, **more)


def look(world, told, ms):
    picture = world.picture()
    key = picture.by_leaf(told.entry.leaf)[0]
    return FAMILY.look(key.kind, picture.matter(key), Now(ms, world.held_all))


def now(world, ms):
    return Now(ms, world.held_all)


@pytest.fixture
def line():
    world = World(charter_of("AA", "BB"))
    aa, bb = world.parties("AA", "BB")
    regime = aa.says("N01")
    bb.sees(regime)
    bb.answers(regime, "ACCEPT")
    world.settle()
    return world, aa, bb, regime


def test_it_is_in_force_from_its_start_once_each_party_holds_every_acceptance(line):
    world, aa, _bb, regime = line
    assert look(world, regime, START) is None, "AA has not said anything since"
    aa.says("L07", re=leaf(regime), fields={})
    seen = [look(world, regime, it) for it in (START - 1, START, END - 1, END)]
    assert seen == [None, "IN_FORCE", "IN_FORCE", "ENDED"]


def test_what_was_never_accepted_is_neither_in_force_nor_ended(line):
    world, aa, _bb, _ = line
    assert look(world, aa.says("N01", name="Another"), END) is None


def test_after_the_end_only_who_said_so_observes_it(line):
    world, aa, _bb, regime = line
    said = step(aa, regime, "OBSERVE_VOLUNTARILY", until="2027-03-05T00:00:00Z")
    state = world.state(regime)
    until = parse("2027-03-05T00:00:00Z")
    seen = [observing(state, it) for it in (END - 1, END, until - 1, until)]
    assert seen == [(), ("AA",), ("AA",), ()]
    assert look(world, regime, END) == "OBSERVED"
    assert look(world, regime, until) == "ENDED"
    step(aa, regime, "END_OBSERVANCE", until="NONE")
    assert look(world, regime, END) == "ENDED"
    assert said.entry.leaf in [it.entry for it in world.state(regime).steps]


def test_before_the_end_nobody_is_shown_to_observe_whatever_it_says(line):
    world, aa, _bb, regime = line
    step(aa, regime, "OBSERVE_VOLUNTARILY", effective_at="2022-01-01T00:00:00Z", until="NONE")
    state = world.state(regime)
    assert [observing(state, it) for it in (END - 1, END)] == [(), ("AA",)]


def test_a_withdrawal_has_effect_from_the_moment_that_it_names(line):
    world, aa, _bb, regime = line
    at = parse("2026-02-20T00:00:00Z")
    step(aa, regime, "WITHDRAW", effective_at="2026-02-20T00:00:00Z", until="NONE")
    state = world.state(regime)
    assert [taking_effect(state, Regstep.WITHDRAW, it) for it in (at - 1, at)] == [(), ("AA",)]
    assert look(world, regime, at) == "ENDED"


def test_an_extension_lapses_with_the_regime_and_an_invitation_at_its_moment(line):
    world, aa, bb, regime = line
    proposed = step(aa, regime, "EXTEND_PROPOSE")
    later = step(aa, regime, "EXTEND_PROPOSE", effective_at="2026-03-06T00:00:00Z")
    until = "2026-02-09T00:00:00Z"
    early = "2026-02-08T00:00:00Z"
    step(aa, regime, "INVITE_PARTY", invitee="CC", effective_at=early, until=until)
    state = world.state(regime)
    rows = state.steps
    assert rows[1].entry == later.entry.leaf
    for row, at in ((rows[0], END), (rows[1], END + DAY), (rows[2], parse(until))):
        words = [step_now(state, row, now(world, it)) for it in (at - 1, at)]
        assert words[1] is ProposalLook.LAPSED
        assert words[0] in (ProposalLook.OPEN, ProposalLook.DIVERGENT)
    bb.sees(proposed)
    bb.answers(proposed, "REFUSE")
    state = world.state(regime)
    assert step_now(state, state.steps[0], now(world, END)) is ProposalLook.REFUSED


def test_a_step_that_proposes_nothing_has_no_look(line):
    world, aa, _bb, regime = line
    step(aa, regime, "SUSPEND")
    state = world.state(regime)
    assert step_now(state, state.steps[0], now(world, END)) is None


def test_numbers_are_due_from_their_day_and_late_after_their_term(line):
    world, _aa, bb, regime = line
    message, state = world.picture().said(regime.entry.leaf).message, world.state(regime)
    day = parse("2021-03-01T00:00:00Z")
    assert due(state, message, (), day - 1) == ()
    term = day + 31 * DAY
    words = [{it.word for it in due(state, message, (), at)} for at in (day, term, term + 1)]
    assert words == [{"DUE"}, {"DUE"}, {"LATE"}]
    assert [it.party for it in due(state, message, {("AA", "2021-03-01")}, day)] == ["BB"]
    step(bb, regime, "SUSPEND", effective_at="2021-03-01T00:00:00Z", until="NONE")
    found = due(world.state(regime), message, (), term + 1)
    assert [(it.party, it.word) for it in found] == [("AA", "LATE"), ("BB", "SUSPENDED")]


def test_after_the_end_no_day_of_declaration_comes(line):
    world, _aa, _bb, regime = line
    message, state = world.picture().said(regime.entry.leaf).message, world.state(regime)
    rows = due(state, message, (), END + 400 * DAY)
    assert max(it.as_of for it in rows) == "2026-03-01"


def test_days_that_do_not_exist_and_too_many_days_are_left_out():
    world = World(charter_of("AA", "BB"))
    aa, _bb = world.parties("AA", "BB")
    dates = [f"{month:02}-{day:02}" for month in range(1, 13) for day in (1, 15, 31)]
    regime = aa.says("N01", basis="UNILATERAL", as_of_dates=dates, starts_at="1970-01-01T00:00:00Z")
    message, state = message_of("N01", as_of_dates=dates), world.state(regime)
    rows = due(state, message, (), END)
    assert len(rows) == DUE_MAX
    assert "2025-02-31" not in {it.as_of for it in rows}


def test_an_exercise_is_under_way_in_its_window_and_that_permits_nothing(line):
    world, aa, _bb, _ = line
    told = aa.says("N11")
    start, end = (told.entry.content[2][it] for it in (1, 2))
    seen = [look(world, told, it) for it in (start - 1, start, end)]
    assert seen == [None, "UNDER_WAY", "PASSED"]
