"""What only a clock tells of activities, areas, sites and silence (R-179)."""

from comity.families.activity.fold import FAMILY
from comity.picture.family import Now
from tests.support.tellers import HOUR, NOON, open_line

DAY = 24 * HOUR


def leaf(told):
    return told.entry.leaf.hex()


def look(world, told, ms):
    picture = world.picture()
    key = picture.by_leaf(told.entry.leaf)[0]
    return FAMILY.look(key.kind, picture.matter(key), Now(ms, world.held_all))


def test_what_has_not_begun_or_ended_says_so_and_nothing_is_concluded():
    """R-179."""
    world, aa, _bb, _ = open_line()
    told = aa.says("A02")
    start, end = (told.entry.content[6][it] for it in (1, 2))
    assert look(world, told, start + DAY) is None
    assert look(world, told, start + DAY + 1) == "NO_BEGIN_NOTICE"
    assert look(world, told, end + DAY) == "NO_BEGIN_NOTICE"
    aa.says("A03", re=leaf(told))
    assert look(world, told, end) is None
    assert look(world, told, end + 1) == "NO_END_NOTICE"
    aa.says("A06", re=leaf(told))
    assert look(world, told, end + 1) is None


def test_an_area_is_in_force_in_its_window_as_its_author_declares():
    world, aa, _bb, _ = open_line()
    told = aa.says("A09")
    start, end = (told.entry.content[4][it] for it in (1, 2))
    seen = [look(world, told, it) for it in (start - 1, start, end - 1, end)]
    assert seen == [None, "IN_FORCE", "IN_FORCE", "EXPIRED"]
    aa.withdraws(told)
    assert look(world, told, start) is None


def test_a_transit_without_times_is_never_past():
    world, aa, _bb, _ = open_line()
    here, there = {"lat": 1, "lon": 2}, {"lat": 3, "lon": 4}
    told = aa.says("A08", route=[{"pos": here}, {"pos": there}])
    assert look(world, told, NOON + 1000 * DAY) is None


def test_a_conflict_passes_with_its_time():
    world, aa, _bb, _ = open_line()
    notices = [aa.says("A02"), aa.says("A08")]
    told = aa.says("A11", subjects=[leaf(it) for it in notices])
    end = told.entry.content[2][2]
    assert [look(world, told, it) for it in (end - 1, end)] == [None, "PASSED"]
    aa.withdraws(told)
    assert look(world, told, end) is None


def test_a_site_is_to_be_confirmed_every_ninety_days_until_it_expires():
    """R-179."""
    world, aa, _bb, _ = open_line()
    told = aa.says("A15")
    end = told.entry.content[8][2]
    assert look(world, told, NOON + 90 * DAY) is None
    assert look(world, told, NOON + 90 * DAY + 1) == "UNCONFIRMED"
    aa.says("A15", time_ms=NOON + 80 * DAY)
    assert look(world, told, NOON + 90 * DAY + 1) is None
    assert look(world, told, end) == "EXPIRED"


def test_a_withdrawn_site_is_neither_unconfirmed_nor_expired():
    world, aa, _bb, _ = open_line()
    told = aa.says("A15")
    aa.withdraws(told)
    assert look(world, told, NOON + 1000 * DAY) is None


def test_a_silence_is_in_force_when_all_hold_every_accept():
    """R-77, R-177, R-179."""
    world, aa, bb, _ = open_line()
    told = aa.says("A20", to=("BB",))
    bb.sees(told)
    start, end = (told.entry.content[2][it] for it in (1, 2))
    said = bb.answers(told, "ACCEPT")
    assert look(world, told, start) is None  # AA has not shown that it holds the ACCEPT
    aa.sees(said)
    aa.says("L09")
    assert look(world, told, start - 1) is None
    assert look(world, told, start) == "IN_FORCE"
    assert look(world, told, end) == "PASSED"
