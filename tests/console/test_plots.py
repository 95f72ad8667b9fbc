"""R-426: what is drawn is also said, and who states a number is told by shape and word."""

from hypothesis import given, settings
from hypothesis import strategies as st

from comity.console.plots import POINTS_MAX, SERIES_MAX, SHAPES, Limit, Point, plot

points = st.builds(
    Point,
    ms=st.integers(0, 10**13),
    who=st.sampled_from([f"P{n}" for n in range(15)]),
    when=st.just("day"),
    n=st.integers(-(10**9), 10**9),
    hi=st.none() | st.integers(0, 10**9),
    says=st.just("some"),
    entry=st.text("ab", max_size=2),
)


@settings(max_examples=40)
@given(st.lists(points, max_size=30))
def test_every_number_that_is_drawn_stands_in_the_table(given_points):
    shown = plot("of something", given_points)
    rows = [(it["ms"], it["who"], it["n"]) for it in shown["rows"]]
    drawn = [
        (ms, series["who"], n)
        for series in shown["drawn"]["series"]
        for ms, n, _, _ in series["points"]
    ]
    assert len(rows) == len(given_points)
    assert sorted(set(drawn)) == sorted({it for it in rows if it[1] in _named(shown)})
    assert shown["left_out"] == len({it.who for it in given_points}) - len(shown["legend"])


@settings(max_examples=40)
@given(st.lists(points, max_size=30))
def test_no_two_claimants_have_one_shape(given_points):
    shapes = [it["shape"] for it in plot("of something", given_points)["legend"]]
    assert len(shapes) == len(set(shapes)) <= SERIES_MAX == len(SHAPES)


def test_of_too_many_the_last_are_kept():
    made = [Point(n, "AA", str(n), n, None, str(n)) for n in range(POINTS_MAX + 3)]
    rows = plot("of something", made)["rows"]
    assert (len(rows), rows[0]["n"]) == (POINTS_MAX, 3)


def test_a_limit_is_drawn_from_the_day_on_which_it_binds():
    shown = plot("of something", [], [Limit(5, 700), Limit(0, 800), Limit(5, 700)])
    assert shown["drawn"]["limits"] == [[0, 800], [5, 700]]
    assert shown["limit"] == 700
    assert plot("of something", [])["limit"] is None


def _named(shown):
    return {it["who"] for it in shown["legend"]}
