"""A watch log of signals (R-198)."""

from comity.picture import flags
from tests.support.tellers import open_line, status_of


def test_a_signal_is_kept_and_may_be_taken_back_by_its_author():
    """R-198."""
    world, aa, bb, _ = open_line()
    told = aa.says("A19", phrase=302, params={"1": 45})
    assert status_of(world, told) == "KEPT"
    bb.sees(told)
    bb.withdraws(told)
    assert status_of(world, told) == "KEPT"
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"


def test_a_signal_about_a_launch_moves_no_launch():
    """R-198."""
    world, aa, _bb, _ = open_line()
    launch = aa.says("M01")
    before = world.state(launch)
    aa.says("A19", phrase=802, params={})
    assert world.state(launch) == before


def test_a_signal_of_a_later_book_is_kept_like_any_other():
    """R-197."""
    world, aa, _bb, _ = open_line()
    told = aa.says("A19", phrase=999, params={"1": 5})
    assert status_of(world, told) == "KEPT"
    assert flags.BAD_SCHEMA not in {it.flag for it in world.state(told).flags}
