"""R-340, R-345, R-346: the plot is at each moment what it would be if it were drawn anew."""

import importlib.util

import pytest
from hypothesis import given, settings

from comity.families.activity.examples import GOOD
from comity.families.shelf import SHELF
from comity.node import plot
from comity.picture.conflicts import conflicts_in, looked_at
from comity.picture.picture import Picture
from comity.picture.separations import rules_of
from comity.values.moment import iso
from comity.volumes.engine.plain import Plain
from comity.volumes.minima import Row, rule_set
from tests.node.test_meetings import AREA, AT, PLAN, WINDOW
from tests.picture.stories import in_some_order, seeds, worlds
from tests.support.lines import LINE, NOON, TEXT
from tests.support.tellers import Known

FAR = {"1": 725000000, "2": 330000000}
SITE = {**GOOD["A15"][0], "pos": AT, "valid": WINDOW}


def engines():
    """Both twins; without the extra [fast] only the one."""
    yield lambda _: Plain()
    if importlib.util.find_spec("numba") is not None:
        quick = importlib.import_module("comity.volumes.engine.quick").Quick
        yield lambda _: quick()


def plot_of(side):
    """A side's plot, which is what it would be if it were drawn anew."""
    kept = side.office.plots[LINE]
    anew = conflicts_in(kept.picture, kept.rules)
    assert (kept.index().rows(), kept.index().digest()) == (anew.rows(), anew.digest())
    common = conflicts_in(side.keeper.picture, kept.rules)
    assert kept.common().digest() == common.digest()
    return kept


@pytest.fixture
def night(wire):
    """A recorded evening: two plans and an area in one place, looked at as they come."""
    aa, bb = wire.sides
    assert plot_of(aa).index().rows() == []
    plan = aa.says("A02", PLAN)["entry"]
    plot_of(aa)
    wire.runs()
    area = bb.says("A09", AREA)["entry"]
    wire.runs()
    plot_of(aa)
    other = bb.says("A02", PLAN)["entry"]
    wire.runs()
    return wire, plan, area, other


def test_a_matter_that_changes_is_put_where_it_now_is(night):
    wire, plan, area, _ = night
    aa, bb = wire.sides
    kept = plot_of(aa)
    index = kept.index()
    assert len(index.rows()) == 2
    changes = {"2": [0, FAR, 20_000]}
    bb.says("L11", {"re": area, "changes": changes, "reason": "Wind.", "lang": "en"})
    wire.runs()
    assert len(plot_of(aa).index().rows()) == 1
    aa.says("L12", {"re": plan, "reason": "Ice.", "effective_at": iso(NOON), "lang": "en"})
    wire.runs()
    assert plot_of(aa).index().rows() == []
    assert kept.index() is index  # nothing was drawn anew


def test_a_question_about_nothing_new_draws_nothing(night, monkeypatch):
    wire, *_ = night
    kept = plot_of(wire.sides[0])
    for name in ("looked_at", "occupied_at"):
        monkeypatch.setattr(plot, name, None)
    assert len(kept.index().rows()) == 2


def test_what_a_reader_opens_and_what_comes_after_are_in_the_plot(night):
    wire, *_ = night
    aa, bb = wire.sides
    entry = aa.says("A15", SITE, to=["BB"], by=["DUTY"])["entry"]
    wire.runs()
    wire.passes(10)
    assert [len(plot_of(side).index().rows()) for side in wire.sides] == [2, 2]
    bb.says("L06", {"re": [entry], "level": "OPENED", "at": iso(NOON), "by": "BB/DUTY"})
    wire.runs()
    for side in wire.sides:
        kept = plot_of(side)
        assert len(kept.index().rows()) == 5  # the site with both plans and the area
        assert len(kept.common().rows()) == 2
    before = plot_of(aa).picture
    bb.says("A09", {**AREA, "basis": "More firing."})
    wire.runs()
    assert plot_of(aa).picture is before  # it joined, and nothing was folded anew
    assert len(plot_of(aa).index().rows()) == 7


def test_it_is_drawn_ahead_of_the_first_question_and_whole_when_that_comes(night, monkeypatch):
    wire, *_ = night
    aa, bb = wire.sides
    monkeypatch.setattr(plot, "LOOKED_AT_ONCE", 2)
    fresh = plot.Plot(bb.keeper, bb.clock.monotonic_ms)
    fresh.tick()
    aa.says("A09", AREA)  # while it is half drawn
    wire.runs()
    for _ in range(20):
        fresh.tick()
    assert fresh.index().rows() == plot_of(bb).index().rows()
    assert len(fresh.index().rows()) == 4  # with a plan and an area of BB
    monkeypatch.setattr(plot, "occupied_at", None)
    fresh.tick()  # nothing is left to draw
    bb.keeper.picture.forget()
    monkeypatch.undo()
    assert fresh.index().rows() == []  # drawn anew


def test_a_tick_looks_at_few_matters_though_all_are_nowhere(wire, monkeypatch):
    aa, _ = wire.sides
    for number in range(7):
        aa.says("L09", {**TEXT, "body": f"All quiet, {number}."})
    monkeypatch.setattr(plot, "LOOKED_AT_ONCE", 3)
    met = []

    def counted(shelf, matters, picture):
        for it in looked_at(shelf, matters, picture):
            met.append(it)
            yield it

    monkeypatch.setattr(plot, "looked_at", counted)
    fresh = plot.Plot(aa.keeper, aa.clock.monotonic_ms)
    counts = []
    for _ in range(5):
        fresh.tick()
        counts.append(len(met))
    total = len(list(aa.keeper.picture.matters()))
    assert counts == [min(3 * tick, total) for tick in range(1, 6)]
    assert counts[-1] == total
    assert set(met) == {None}


def test_what_is_drawn_ahead_is_compared_ahead_a_slice_at_each_tick(night):
    wire, *_ = night
    kept = wire.sides[1].office.plots[LINE]
    ticks = iter(range(0, 10_000, plot.TICK_MS))
    fresh = plot.Plot(wire.sides[1].keeper, lambda: next(ticks))
    left, index = [], None
    for _ in range(40):
        fresh.tick()
        index = fresh._common._index
        assert index is not None
        left.append(index.compare(lambda: True))
    assert index is not None
    assert max(left) > 0  # one slice was too short for all
    assert left[-1] == 0
    assert fresh.index() is index
    assert index.rows() == kept.index().rows()


def test_another_rule_set_has_the_plot_drawn_anew(night, monkeypatch):
    wire, *_ = night
    kept = plot_of(wire.sides[0])
    before = kept.index()
    amended = rule_set("amended", [Row(one="AIR", other="LAND", horizontal_mm=1)])
    monkeypatch.setattr(plot, "rules_of", lambda _: amended)
    assert kept.index() is not before
    assert kept.index().rules == amended


def test_entries_that_weigh_otherwise_have_it_drawn_anew(night):
    """R-112: what a party disowns is nowhere."""
    wire, _, area, _ = night
    kept = plot_of(wire.sides[0])
    wire.sides[0].keeper.picture.weigh([bytes.fromhex(area)])
    assert plot_of(wire.sides[0]) is kept


def test_both_twins_find_the_same_on_both_nodes(night):
    """R-346: conflicts and their digest, by numpy and by numba, here and there."""
    wire, *_ = night
    found = [
        (made.rows(), made.digest())
        for side in wire.sides
        for engine in engines()
        for made in [conflicts_in(side.keeper.picture, plot_of(side).rules, engine)]
    ]
    assert len(found[0][0]) == 2
    assert all(it == found[0] for it in found)
    assert wire.sides[0].digest() == wire.sides[1].digest()


@settings(max_examples=25)
@given(worlds, seeds)
def test_in_any_story_and_any_order_what_is_kept_is_what_would_be_drawn(world, seed):
    """R-346: whatever comes, however late and in whatever doubt."""
    known, rules = Known(world), rules_of(world.charter)
    picture = Picture(SHELF, world.charter, known, known.recall)
    kept = plot._Kept(picture)
    for number, told in enumerate(in_some_order(world, seed)):
        known.joins(picture, told)
        if number % 3 == 0:
            anew = conflicts_in(picture, rules)
            keys = [key for key, _ in picture.matters()]
            index = kept.index(rules)
            assert [index.find(key) for key in keys] == [anew.find(key) for key in keys]
            assert index.digest() == anew.digest()
    assert kept.index(rules).digest() == conflicts_in(world.picture(), rules).digest()
