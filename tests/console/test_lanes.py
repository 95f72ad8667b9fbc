"""R-427: where marks stand: in order of time, to scale but for folded silences, readable."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from comity.console.lanes import LEFT, RIGHT, SHAPES, WIDTH, Axis, drawn
from comity.values.codes import Precedence

MS = st.integers(1_600_000_000_000, 1_900_000_000_000)


def moment(ms):
    return {"ms": ms}


def row(entry, party, ms, **known):
    stated = [
        {"party": it, "held": held and {"at": moment(held)}, "opened": None}
        for it, held in known.items()
    ]
    return {"entry": entry, "party": party, "at": moment(ms), "known": stated}


@given(st.lists(MS, min_size=1, max_size=40))
def test_a_later_moment_never_stands_before_an_earlier_one(moments):
    axis = Axis(moments)
    xs = [axis.x(it) for it in sorted(set(moments))]
    assert xs == sorted(xs)
    assert all(LEFT <= it <= WIDTH - RIGHT for it in xs)
    ticks = [x for x, _ in axis.ticks()]
    assert all(b - a >= 100 for a, b in pairwise(ticks))


@given(st.lists(MS, min_size=1, max_size=60))
def test_the_name_of_a_moment_ends_within_the_drawing(moments):
    assert all(x + 4 + 12 * 6.9 <= WIDTH for x, _ in Axis(moments).ticks())


def test_a_long_silence_is_folded_and_the_fold_is_marked():
    minutes = [it * 60_000 for it in range(10)]
    year = 365 * 86_400_000
    axis = Axis([*minutes, *(it + year for it in minutes)])
    assert len(axis.folds) == 1
    assert axis.x(9 * 60_000) > LEFT + 100
    assert Axis(minutes).folds == []


def test_each_party_has_its_lane_with_what_it_said_and_what_it_held():
    entries = [row("aa" * 32, "AA", 1_000, BB=5_000), row("bb" * 32, "BB", 9_000, AA=None)]
    shown = drawn({"entries": entries, "parties": ["AA", "BB"]})
    aa, bb = shown.lanes
    assert [it.row["entry"][:2] for it in aa.marks] == ["aa"]
    assert [(it.entry[:2], it.kind, it.at_ms) for it in bb.ticks] == [("aa", "held", 5_000)]
    assert aa.ticks == []
    assert shown.moments == [1_000, 5_000, 9_000]
    assert aa.marks[0].x < bb.ticks[0].x < bb.marks[0].x
    assert aa.marks[0].y < bb.y


def test_marks_of_one_moment_are_stacked():
    entries = [row(f"{n:02}" * 32, "AA", 1_000) for n in range(3)]
    (lane,) = drawn({"entries": entries, "parties": ["AA"]}).lanes
    assert len({it.y for it in lane.marks}) == 3


def test_every_precedence_has_a_shape_of_its_own():
    assert set(SHAPES) == {it.name for it in Precedence}
    assert len(set(SHAPES.values())) == len(SHAPES)
