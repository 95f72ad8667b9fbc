"""When a craft is inside by time, place and height, and what that may cost (R-353)."""

from comity.values.codes import Vref
from comity.volumes.bands import Band, Limit, feet, flight_level
from comity.volumes.grade import Grade
from comity.volumes.inside import Work
from comity.volumes.meeting import Apart
from comity.volumes.tracks import Fix, Track
from comity.volumes.visits import Cause
from tests.support.soon import within
from tests.volumes.places import at, box, chance, comb
from tests.volumes.test_tracks import MINUTE, NOON, track
from tests.volumes.test_visits import BOX, NORTH, activity, passed, visits


def climbing(*levels):
    rows = enumerate(zip(NORTH, levels, strict=False))
    return Track(fixes=tuple(Fix(NOON + n * MINUTE, at(*it), h) for n, (it, h) in rows))


def test_heights_are_between_the_limits_of_one_datum_or_cannot_be_told():
    """R-353."""
    band = Band(lower=flight_level(95), upper=flight_level(195))
    levels = [flight_level(n * 10) for n in range(21)]
    [visit] = visits(climbing(*levels), activity(BOX, band=band))
    assert visit.entry.cause is Cause.HEIGHT
    assert visit.entry.time_ms == NOON + 9 * MINUTE + MINUTE // 2
    assert visit.grade is Grade.CONFLICT
    assert visits(climbing(*[flight_level(95)] * 21), activity(BOX, band=band)) == ()
    [sea] = visits(climbing(*[feet(12_000, Vref.AMSL)] * 21), activity(BOX, band=band))
    assert (sea.grade, sea.unsure) == (Grade.MARGINAL, (Apart.HEIGHT,))
    [none] = visits(track(*NORTH), activity(BOX, band=band))
    assert (none.grade, none.unsure) == (Grade.MARGINAL, (Apart.HEIGHT,))
    ground = Band(lower=Limit(mm=0, datum=Vref.AGL), upper=flight_level(195))
    [low] = visits(climbing(*[flight_level(50)] * 21), activity(BOX, band=ground))
    assert low.grade is Grade.CONFLICT


def test_beside_a_border_it_is_inside_by_metres_and_cheaply():
    """Along a meridian that is the border: a metre more is sure, a metre less is not inside."""
    for off_m, grades in ((3, [Grade.CONFLICT]), (0.5, [Grade.MARGINAL]), (-3, [])):
        line = [(lat, 10 + off_m / 71_000) for lat, _ in NORTH]
        work = Work(20_000)
        found = passed(track(*line), activity(box(50.5, 10.0, 1.0, 1.0)), work=work).visits
        assert [it.grade for it in found] == grades
        assert work.left > 0


# --- against what is made to be slow


def test_what_is_made_to_be_tangled_is_possible_and_soon_told():
    along = [(50 + 0.2 + n * 1e-4, 45 + n * 5e-4) for n in range(400)]
    tangled = activity(comb(60))
    found = within(3, lambda: passed(track(*along, step=1_000), tangled, work=Work(3_000)))
    assert found.visits
    assert all(it.dwell_between_ms[0] <= it.dwell_between_ms[1] for it in found.visits)


def test_without_work_left_everything_near_is_possible():
    [visit] = visits(track(*NORTH), activity(BOX), work=Work(0))
    assert (visit.grade, visit.unsure) == (Grade.MARGINAL, (Apart.PLACE,))
    assert passed(
        track((50, 10), (52, 10), step=30 * MINUTE), activity(BOX), work=Work(0)
    ).not_known


def test_any_track_through_any_time_of_it_is_bounded():
    luck = chance(9)
    for _ in range(20):
        line = [(50 + luck.uniform(-1, 3), 10 + luck.uniform(-1, 1)) for _ in range(12)]
        work = Work()
        for it in visits(track(*line, step=9 * MINUTE), activity(BOX), work=work):
            least, most = it.dwell_between_ms
            assert least <= it.dwell_ms <= most
            assert it.entry.earliest_ms <= it.entry.time_ms <= it.entry.latest_ms
            assert it.exit.earliest_ms <= it.exit.time_ms <= it.exit.latest_ms
        assert work.left > 90_000


def test_one_fix_alone_is_inside_by_its_height():
    band = Band(lower=flight_level(95), upper=flight_level(195))
    for level, count in ((50, 0), (150, 1)):
        alone = track((51, 10), height=flight_level(level))
        assert len(visits(alone, activity(BOX, band=band))) == count
