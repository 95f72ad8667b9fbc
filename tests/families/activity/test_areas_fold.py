"""A watch log of transits and declared areas (R-155)."""

from tests.support.tellers import open_line, status_of

PARTIES = ("AA", "BB")


def test_a_transit_has_the_time_of_its_points():
    world, aa, _bb, _ = open_line()
    told = aa.says("A08")
    state = world.state(told)
    times = [point[2] for point in told.entry.content[2]]
    assert (state.start_ms, state.end_ms) == (times[0], times[-1])
    aa.withdraws(told)
    assert status_of(world, told) == "CANCELLED"


def test_a_transit_without_times_has_none():
    world, aa, _bb, _ = open_line()
    here, there = {"lat": 1, "lon": 2}, {"lat": 3, "lon": 4}
    state = world.state(aa.says("A08", route=[{"pos": here}, {"pos": there}]))
    assert (state.start_ms, state.end_ms) == (None, None)


def test_an_area_is_recognised_and_contested_by_sets_of_parties():
    world, aa, bb, _ = open_line()
    area = aa.says("A09")
    bb.sees(area)
    aa.answers(area, "RECOGNISE")
    bb.answers(area, "NOT_RECOGNISED")
    state = world.state(area)
    assert (state.recognised_by, state.contested_by) == (("AA",), ("BB",))
    bb.answers(area, "RECOGNISE")
    assert world.state(area).recognised_by == PARTIES
    assert world.state(area).contested_by == ()


def test_two_words_of_one_party_that_missed_each_other_recognise_nothing():
    """R-155."""
    world, aa, bb, _ = open_line()
    area = aa.says("A09")
    field = bb.twin()
    field.sees(area)
    bb.sees(area)
    bb.answers(area, "RECOGNISE")
    field.answers(area, "NOT_RECOGNISED")
    state = world.state(area)
    assert (state.recognised_by, state.contested_by) == ((), ())


def test_an_entry_without_intent_is_stated_and_may_be_taken_back():
    world, aa, _bb, _ = open_line()
    told = aa.says("A18", precedence=3)
    assert world.state(told).at_ms == told.entry.content[3]
    assert (status_of(world, told), world.flags(told)) == ("KEPT", ())
    aa.corrects(told, {3: told.entry.content[3] + 1})
    assert world.state(told).at_ms == told.entry.content[3] + 1
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"
