"""R-572: two officers at terminals, each for themselves, on the checklist that tablets use."""

import itertools

import pytest

from comity.errors import OurError
from comity.node import pointing, ticks
from comity.node.pointing import Speaker, beside, heads
from comity.node.ticks import Tick

ONE, TWO = "person:" + "a1" * 32, "person:" + "b2" * 32
GREEN = "extra:green coat"
PLANNED = [it.removeprefix("person:") for it in (ONE, TWO)]


class Point:
    """A point at which words are said; keeps what is held."""

    def __init__(self):
        self.held: tuple[Tick, ...] = ()
        self.numbers = itertools.count(1)

    def fresh(self):
        return next(self.numbers).to_bytes(16, "big")

    @property
    def stands(self):
        return ticks.standing(self.held)

    def types(self, name, words, **more):
        speaker = Speaker(f"AA/{name}", 5, self.fresh)
        self.held = ticks.added(self.held, pointing.ticked(self.stands, words, speaker, **more))

    def taps(self, subject, value, tablet="aaaa"):
        tick = Tick(self.fresh(), tablet, subject, value, (), 5, "AA/DUTY")
        self.held = ticks.added(self.held, [tick])

    def said(self, subject):
        return ticks.said(self.stands.get(subject, ()))

    def refuses(self, *, is_whole=True):
        with pytest.raises(OurError) as found:
            pointing.check(self.stands, PLANNED, is_whole=is_whole)
        return found.value.key


@pytest.fixture
def point():
    return Point()


def test_heads_are_counted_from_what_each_officer_ticked_and_nobody_types_them(point):
    point.types("ONE", {ONE: "HANDED", TWO: "NOT_PRESENTED"})
    assert point.said("head:1") == ("1:ONE",)
    point.types("TWO", {ONE: "HANDED", TWO: "NOT_PRESENTED", GREEN: "EXTRA:CIVILIAN"})
    assert point.said("head:2") == ("2:TWO",)
    point.types("ONE", {GREEN: "EXTRA:CIVILIAN"})
    assert point.said("head:1") == ("2:ONE",)
    pointing.check(point.stands, PLANNED, is_whole=True)


def test_an_officer_is_over_their_own_word_and_over_no_other_officers(point):
    point.types("ONE", {ONE: "HANDED"})
    point.types("TWO", {ONE: "ABSENT"}, decides=True)
    assert point.said(ONE) == ("ABSENT", "HANDED")
    point.types("ONE", {ONE: "ABSENT"})
    assert point.said(ONE) == ("ABSENT",)


def test_what_a_tablet_says_stands_until_somebody_decides(point):
    point.taps(ONE, "ABSENT")
    point.types("ONE", {ONE: "HANDED"})
    assert point.said(ONE) == ("ABSENT", "HANDED")
    point.types("ONE", {ONE: "HANDED"}, decides=True)
    assert point.said(ONE) == ("HANDED",)


def test_one_officer_other_ticks_or_too_few_are_no_tally(point):
    point.types("ONE", {ONE: "HANDED"})
    pointing.check(point.stands, PLANNED, is_whole=True)  # one counted: heads say what lacks
    point.types("TWO", {TWO: "HANDED"})
    assert point.refuses() == "ticks.one-alone"
    point.types("TWO", {ONE: "HANDED", TWO: ""})
    assert point.refuses() == "ticks.not-ticked"
    pointing.check(point.stands, PLANNED, is_whole=False)  # a point may have a part of the plan


def test_a_third_officer_counts_for_neither(point):
    for name in ("ONE", "TWO"):
        point.types(name, {ONE: "HANDED"})
    before = point.held
    with pytest.raises(OurError, match=r"ticks\.two-have-counted"):
        point.types("THREE", {ONE: "HANDED"})
    assert point.held == before


def test_a_tablet_that_takes_an_officers_name_is_no_terminal(point):
    point.taps("head:1", "1:ONE")
    point.types("ONE", {ONE: "HANDED"})
    assert point.said("head:1") == ("1:ONE",)  # the same officer, the same place
    assert point.said("head:2") == ()


@pytest.mark.parametrize("value", ["HANDED", "EXTRA", "EXTRA:", "EXTRA:OTHER", ""])
def test_a_person_beside_the_plan_has_a_label(value):
    assert beside(value) is None


@pytest.mark.parametrize("value", ["", "3", ":DUTY", "three:DUTY", "1234567:DUTY"])
def test_a_headcount_says_how_many_and_who_counted(value):
    assert heads(value) is None
    assert heads("3:DUTY") == (3, "DUTY")
