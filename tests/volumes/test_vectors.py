"""Places as vectors, and which side of a way a place lies on (R-301, R-302)."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from comity.values.area import Pos
from comity.volumes import vectors
from comity.volumes.vectors import exact_orientation, orientation, pos, vector
from tests.volumes.places import at, chance

PLACES = st.builds(
    Pos,
    lat=st.integers(-900_000_000, 900_000_000),
    lon=st.integers(-1_800_000_000, 1_799_999_999),
)


def oracle(a, b, c):
    a, b, c = ([Fraction(it) for it in v] for v in (a, b, c))
    det = (
        a[0] * (b[1] * c[2] - b[2] * c[1])
        - a[1] * (b[0] * c[2] - b[2] * c[0])
        + a[2] * (b[0] * c[1] - b[1] * c[0])
    )
    return (det > 0) - (det < 0)


def anything(dice):
    x, y, z = (float(dice.randint(-(2**31), 2**31)) for _ in "xyz")
    return x, y, z


@given(PLACES)
def test_a_vector_is_three_whole_numbers_of_length_one(place):
    found = vector(place)
    assert all(it.is_integer() and abs(it) <= 2**31 for it in found)
    assert abs(sum(it * it for it in found) / 2**62 - 1) < 2e-9


@given(PLACES)
def test_a_place_comes_back_to_the_last_digit(place):
    found = pos(vector(place))
    assert abs(found.lat - place.lat) <= 1
    if abs(place.lat) < 600_000_000:
        assert (found.lon - place.lon + 1) % 3_600_000_000 <= 2


def test_the_poles_and_the_antimeridian_are_each_one_place():
    assert vector(at(90, 0)) == vector(at(90, 77)) == (0.0, 0.0, 2.0**31)
    assert vector(at(10, 180)) == vector(at(10, -180))
    assert pos(vector(at(10, 180))) == Pos(lat=100_000_000, lon=-1_800_000_000)


def test_the_quick_answer_is_never_another_than_the_exact_one():
    dice = chance(1)
    for _ in range(3_000):
        a, b = anything(dice), anything(dice)
        share = dice.random()
        x, y, z = (
            float(round(one + (other - one) * share) + dice.randint(-1, 1))
            for one, other in zip(a, b, strict=True)
        )
        c = (x, y, z)
        assert orientation(a, b, c) == exact_orientation(a, b, c) == oracle(a, b, c)
        assert orientation(b, a, c) == -orientation(a, b, c) == orientation(a, c, b)


def test_of_places_in_line_within_a_few_metres_the_quick_answer_is_not_taken():
    dice = chance(3)
    unsure = 0
    for _ in range(3_000):
        a = vector(at(dice.uniform(-90, 90), dice.uniform(-180, 180)))
        x, y, z = (dice.randint(-3_000, 3_000) for _ in "xyz")
        share = dice.randint(2, 9)
        b = (a[0] + x, a[1] + y, a[2] + z)
        c = (a[0] + share * x, a[1] + share * y, a[2] + share * z + dice.choice([0, 0, 1, -1]))
        assert orientation(a, b, c) == oracle(a, b, c)
        unsure += abs(vectors.dot(vectors.cross(a, b), c)) <= vectors.SURE
    assert unsure > 500


def test_the_error_of_the_quick_answer_stays_far_within_its_bound():
    dice = chance(2)
    worst = 0
    for _ in range(3_000):
        a, b, c = anything(dice), anything(dice), anything(dice)
        quick = vectors.dot(vectors.cross(a, b), c)
        (ax, ay, az), (bx, by, bz), (cx, cy, cz) = (tuple(map(int, it)) for it in (a, b, c))
        exact = (ay * bz - az * by) * cx + (az * bx - ax * bz) * cy + (ax * by - ay * bx) * cz
        worst = max(worst, abs(int(quick) - exact))
    assert worst < vectors.SURE / 2


def test_places_on_one_meridian_of_an_axis_are_exactly_in_line():
    a, b, c = (vector(at(lat, 90)) for lat in (10, 20, 30))
    assert orientation(a, b, c) == 0
    assert orientation(a, c, vector(at(20, 90.0000001))) == -1
