"""R-345, R-346: pairs that meet, found alike in any order and on every node."""

import random
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from comity.picture import conflicts
from comity.picture.conflicts import Index, are_compared, conflicts_in
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Place, Stated, drawn
from comity.picture.separations import rules_of
from comity.values.area import NamedArea
from comity.values.composites import Window
from comity.volumes.engine.choice import suited
from comity.volumes.engine.plain import Plain
from comity.volumes.grade import Grade
from comity.volumes.meeting import meet
from comity.volumes.minima import Row, rule_set
from tests.support.tellers import HOUR, NOON, open_line
from tests.volumes.places import circle

NONE = rule_set("none-agreed", ())
WIDE = rule_set("far", [Row(one="AIR", other="LAND", horizontal_mm=60_000_000, time_ms=HOUR)])


def it(number, party="AA", *, kind="LAND", lat=0.0, hours=(0, 1), protected=False, area=None):
    key = MatterKey(number, "activity", bytes([number]) * 32)
    state = State(status=0, type="activity.notify/1", party=party, time_ms=0)
    window = Window(start=NOON + int(hours[0] * HOUR), end=NOON + int(hours[1] * HOUR))
    stated = Stated(area or circle(lat, 10.0, 20_000), (window,))
    return drawn(key, state, Place(kind, (stated,), protected))


def found(rows, rules=NONE, engine=suited):
    made = Index(rules, engine)
    for row in rows:
        made.hold(row)
    return made


def pairs(made):
    return [tuple(key.level for key in row.subjects) for row in made.rows()]


def test_two_parties_in_one_place_at_one_time_meet_and_each_is_named():
    made = found([it(1), it(2, "BB", lat=0.3)])
    [row] = made.rows()
    assert row.verdict.grade is Grade.CONFLICT
    assert (row.other(row.subjects[0]), row.other(row.subjects[1])) == row.subjects[::-1]
    assert row.verdict.witness.distance_mm == 0


def test_what_is_apart_in_place_or_time_does_not_meet():
    apart = [it(1), it(2, "BB", lat=3.0), it(3, "BB", hours=(1, 2)), it(4, "BB", hours=(-3, 0))]
    assert pairs(found(apart)) == []


def test_the_rule_set_of_the_record_widens_what_meets():
    far, next_hour = it(2, "BB", kind="AIR", lat=0.8), it(3, "BB", kind="AIR", hours=(1, 2))
    later = it(4, "BB", kind="AIR", hours=(2, 3))  # as far apart as asked, and so clear
    assert pairs(found([it(1), far, next_hour, later])) == []
    assert pairs(found([it(1), far, next_hour, later], WIDE)) == [(1, 2), (1, 3)]


def test_own_plans_are_own_business_and_what_is_protected_is_everybodys():
    own, twin = it(1), it(2)
    safe, beside = it(3, protected=True), it(4, "BB", protected=True)
    assert not are_compared(own, twin)
    assert are_compared(own, safe)
    assert are_compared(own, beside)
    assert not are_compared(safe, beside)
    assert not are_compared(own, own)
    assert pairs(found([own, twin, safe, beside])) == [(1, 3), (1, 4), (2, 3), (2, 4)]


def test_what_moves_away_or_ends_meets_no_more():
    made = found([it(1), it(2, "BB"), it(3, "BB", lat=0.1)])
    assert pairs(made) == [(1, 2), (1, 3)]
    made.hold(it(2, "BB", lat=5.0))
    assert pairs(made) == [(1, 3)]
    made.drop(it(3).key)
    made.drop(it(9).key)  # never here
    assert pairs(made) == []
    assert made.digest() == found([it(2, "BB", lat=5.0), it(1)]).digest()


def test_a_would_be_newcomer_is_told_what_it_would_meet_and_nothing_stays():
    made = found([it(1), it(2, lat=0.5)])
    before = made.digest()
    assert [row.other(it(3).key).level for row in made.of(it(3, "BB"))] == [1]
    assert made.digest() == before


def test_the_nearest_that_is_not_met_is_named_with_its_distance():
    made = found([it(1), it(2, lat=0.6), it(4, lat=2.0)])
    plan = it(3, "BB")
    key, near = made.nearest(plan, made.of(plan))
    assert (key.level, near.distance_mm // 1_000_000) == (2, 26)  # 66 km less both radii
    assert found([]).nearest(it(3), []) is None


def test_a_plan_is_put_off_until_it_meets_nothing_it_is_compared_with():
    """R-376."""
    made = found([it(1, hours=(0, 2)), it(2, "BB", hours=(0, 9))])
    mine = it(3, "BB", hours=(1, 2))
    assert made.first_clear(mine) == 4
    assert made.first_clear(it(3, "BB", hours=(4, 5))) == 0
    assert found([it(1, hours=(0, 24 * 400))]).first_clear(mine) is None


def test_what_is_not_drawn_is_listed_and_is_in_the_digest():
    dark = it(2, "BB", area=NamedArea("SEA", "A sea"))
    made = found([it(1), dark])
    assert made.rows() == []
    assert [row.key for row in made.undrawn()] == [dark.key]
    assert made.of(dark) == []
    assert made.nearest(dark, made.of(dark)) is None
    assert made.digest() != found([it(1)]).digest()
    made.drop(dark.key)
    assert made.digest() == found([it(1)]).digest()


@settings(max_examples=40)
@given(st.integers(0, 1 << 32))
def test_any_order_gives_the_same_bits_and_nothing_that_meets_is_missed(seed):
    chance = random.Random(seed)
    rows = [
        it(
            n,
            chance.choice(("AA", "BB")),
            kind=chance.choice(("AIR", "LAND")),
            lat=chance.uniform(0, 2),
            hours=(start := chance.randrange(12) / 2, start + chance.randrange(1, 6) / 2),
            protected=chance.random() < 0.2,
        )
        for n in range(8)
    ]
    shuffled = chance.sample(rows, len(rows))
    made, other = found(rows, WIDE), found([*shuffled, *shuffled[:3]], WIDE)
    assert (made.rows(), made.digest()) == (other.rows(), other.digest())
    plain = {
        (one.id, two.id)
        for at, one in enumerate(rows)
        for two in rows[at + 1 :]
        if are_compared(one, two)
        and meet(one.activity, two.activity, WIDE).grade is not Grade.CLEAR
    }
    assert {row.order for row in made.rows()} == plain


def test_what_has_gone_is_cleared_away_and_the_engine_grows_with_what_is_here(monkeypatch):
    asked = []

    def engine(volumes):
        asked.append(volumes)
        return Plain()

    monkeypatch.setattr(conflicts, "_ROWS_MIN", 4)
    made = Index(NONE, engine)
    for turn in range(9):
        for n in (1, 2, 3):
            made.hold(it(n, "AB"[n % 2] * 2, lat=turn / 100))
    assert asked[:3] == [0, 3, 3]
    assert len(asked) < 12
    assert pairs(made) == [(1, 2), (2, 3)]
    assert made.digest() == found([it(n, "AB"[n % 2] * 2, lat=0.08) for n in (1, 2, 3)]).digest()


def test_few_newcomers_among_many_are_asked_one_by_one_and_nothing_is_missed():
    rows = [it(n, "AB"[n % 2] * 2, lat=n / 10) for n in range(40)]
    made = found(rows[:39])
    made.rows()
    made.hold(rows[39])
    assert made.rows() == found(rows).rows()
    made.drop(rows[39].key)
    assert made.rows() == found(rows[:39]).rows()


def test_two_nodes_that_took_the_record_in_other_orders_find_the_same():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    area = bb.says("A09")
    entries = [*world.told.values()]
    late = [it for it in entries if it not in (notice, area)] + [area, notice]
    one, other = world.picture(), world.picture(late)
    rules = rules_of(world.charter)
    made = conflicts_in(one, rules)
    assert made.digest() == conflicts_in(other, rules).digest()
    assert one.digest() == other.digest()


def sliced(made, steps=1):
    """Compare in slices of so many steps each; gives what was left after each."""
    left = [part(made, steps)]
    while left[-1]:
        left.append(part(made, steps))
    return left


def part(made, steps):
    """Compare one slice of so many steps and one more."""
    ticks = iter(range(steps))
    return made.compare(lambda: next(ticks, None) is None)


def test_much_is_compared_in_slices_and_says_how_many_are_left():
    rows = [it(n, ("AA", "BB")[n % 2], lat=n / 20) for n in range(8)]
    made = found(rows)
    left = sliced(made)
    assert left[0] == 7  # the first has nothing before it
    assert left == sorted(left, reverse=True)
    assert len(left) > len(rows)
    assert made.compare(lambda: True) == 0
    assert (made.rows(), made.digest()) == (found(rows).rows(), found(rows).digest())


def test_what_is_listed_before_all_is_compared_is_compared_first():
    rows = [it(1), it(2, "BB"), it(3, "BB", lat=0.1)]
    made = found(rows)
    assert made.compare(lambda: True)
    assert pairs(made) == [(1, 2), (1, 3)]
    assert made.compare(lambda: True) == 0


@settings(max_examples=60)
@given(st.integers(0, 1 << 32), st.integers(1, 5))
def test_whatever_changes_between_two_slices_the_same_is_found(seed, steps):
    chance = random.Random(seed)

    def newcomer():
        return it(
            chance.randrange(10),
            chance.choice(("AA", "BB")),
            kind=chance.choice(("AIR", "LAND")),
            lat=chance.choice((0.0, 0.3, 0.6, 2.0)),
            hours=(start := chance.randrange(4), start + chance.randrange(1, 3)),
            protected=chance.random() < 0.2,
        )

    made = Index(WIDE)
    with patch.object(conflicts, "_ROWS_MIN", chance.choice((2, 1_024))):
        made._begin_anew()
        for _ in range(30):
            made.hold(newcomer())
            if chance.random() < 0.3:
                made.drop(newcomer().key)
            part(made, chance.randrange(steps))
        sliced(made, steps)
    anew = found(made.held(), WIDE)
    assert (made.rows(), made.digest()) == (anew.rows(), anew.digest())


def test_what_no_quick_look_can_tell_apart_is_asked_exactly():
    """R-345: two rings that lie some millimetres apart meet nothing."""
    first = it(1)
    low, high = 3_600_000, 3_640_000  # in 1e-7 degrees: they overlap, they are clear
    while high - low > 1:
        middle = (low + high) // 2
        other = it(2, "BB", lat=middle / 1e7)
        is_clear = meet(first.activity, other.activity, NONE).grade is Grade.CLEAR
        low, high = (low, middle) if is_clear else (middle, high)
    beside = it(2, "BB", lat=high / 1e7)
    made = found([first, beside])
    assert 0 in made._index.unclear(beside.activity)
    assert (pairs(made), pairs(made)) == ([], [])
    assert found([first]).of(beside) == []
    assert pairs(found([first, it(2, "BB", lat=low / 1e7)])) == [(1, 2)]


def test_what_is_at_other_hours_is_not_what_a_matter_comes_nearest_to():
    made = found([it(1, lat=0.6, hours=(5, 6)), it(2, lat=2.0)])
    plan = it(3, "BB")
    key, _ = made.nearest(plan, made.of(plan))
    assert key.level == 2
    soon = it(1, lat=0.6, hours=(1.5, 2.5))  # too soon after it if one of the two flew
    flies = it(4, "BB", kind="AIR", lat=40.0)
    assert found([soon, flies], WIDE).nearest(plan, []) is None
    key, _ = found([soon, flies, it(2, lat=2.0)], WIDE).nearest(plan, [])
    assert key.level == 2
