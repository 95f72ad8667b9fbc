"""Verdicts: one report under one reading, in three words, and nothing filled in."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from comity.families.pause.readings import Reading
from comity.families.pause.verdicts import Act, Part, Word, class_of, in_time, verdict
from comity.record import canonical
from comity.values.codes import Obj, TimeRule, Viol, Ynx
from comity.values.kinds import NONE, NOT_STATED

HOUR, DAY = 3_600_000, 86_400_000
KYIV = canonical.encode([0, {1: 504_500_000, 2: 305_200_000}, 5_000])
ODESA = canonical.encode([0, {1: 464_800_000, 2: 307_300_000}, 5_000])
LAND = canonical.encode([4, "TERRITORY", "Territory of AA"])
ENERGY = (int(Obj.REFINERY), int(Obj.GENERATION))
DAYS = 10 * DAY, 20 * DAY  # the pause of most tests
PLAIN = Reading(*DAYS, int(Ynx.NO), int(TimeRule.START), ENERGY, None, ())
STRUCK = Act(12 * DAY, 12 * DAY + HOUR, 0, int(Viol.UAV), int(Obj.GENERATION), KYIV)

times = st.integers(0, 40)
acts = st.builds(
    lambda at, hours, err, kind, of, area: Act(
        at * DAY, at * DAY + hours * HOUR, err, kind, of, area
    ),
    times,
    st.integers(0, 60),
    st.sampled_from((0, 1, 7200)),
    st.sampled_from((None, *map(int, Viol))),
    st.sampled_from((None, *map(int, Obj))),
    st.sampled_from((None, KYIV, ODESA, LAND)),
)
readings = st.builds(
    lambda start, end, day, rule, classes, area, kinds: Reading(
        start, end, int(day), rule, classes, area, kinds
    ),
    times.map(lambda n: n * DAY) | st.sampled_from((NONE, NOT_STATED)),
    times.map(lambda n: n * DAY) | st.sampled_from((NONE, NOT_STATED)),
    st.sampled_from(Ynx),
    st.sampled_from((None, *map(int, TimeRule))),
    st.sampled_from((None, (), ENERGY)),
    st.sampled_from((None, KYIV, ODESA, LAND)),
    st.sampled_from(((), (int(Viol.UAV), int(Viol.MISSILE)))),
)


def said(act=STRUCK, reading=PLAIN):
    return verdict(act, reading).word


def test_a_report_is_in_scope_if_nothing_of_the_reading_leaves_it_out():
    """R-262."""
    assert verdict(STRUCK, PLAIN)[:2] == (Word.IN_SCOPE, ())


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (STRUCK._replace(start_ms=9 * DAY, end_ms=9 * DAY), Part.TIME),
        (STRUCK._replace(start_ms=20 * DAY, end_ms=20 * DAY), Part.TIME),
        (STRUCK._replace(object_class=int(Obj.PORT)), Part.CLASS),
    ],
)
def test_out_says_what_it_hangs_on(act, why):
    assert verdict(act, PLAIN)[:2] == (Word.OUT, (why,))


def test_a_report_elsewhere_is_out_and_one_of_another_kind_too():
    assert verdict(STRUCK, PLAIN._replace(area=ODESA))[:2] == (Word.OUT, (Part.AREA,))
    kinds = PLAIN._replace(acts=(int(Viol.SHELLING),))
    assert verdict(STRUCK, kinds)[:2] == (Word.OUT, (Part.KIND,))


@given(acts, readings)
def test_a_report_without_a_target_class_is_undetermined_wherever_classes_count(act, reading):
    """R-263: also where its time is out; never a word that could be held against somebody."""
    if reading.classes != ():
        assert said(act._replace(object_class=None), reading) is Word.UNDETERMINED


@given(acts, readings)
def test_a_reading_that_states_no_bound_and_no_class_puts_nothing_in_scope(act, reading):
    for less in ({"starts": NOT_STATED}, {"ends": NOT_STATED}, {"classes": None}):
        assert said(act, reading._replace(**less)) is not Word.IN_SCOPE


_MORE = (  # a field that is not stated, and everything that could have been
    ("starts", NOT_STATED, (NONE, 0, 10 * DAY, 40 * DAY)),
    ("ends", NOT_STATED, (NONE, 0, 10 * DAY, 40 * DAY)),
    ("end_day", int(Ynx.NOT_STATED), (int(Ynx.NO), int(Ynx.YES))),
    ("time_rule", None, tuple(map(int, TimeRule))),
    ("classes", None, ((), ENERGY)),
)


@given(acts, readings, st.sampled_from(_MORE))
def test_what_is_said_without_a_field_holds_whatever_the_field_would_be(act, reading, more):
    """Kleene: a word that comes without a field comes with every value of it."""
    name, unsaid, values = more
    found = said(act, reading._replace(**{name: unsaid}))
    if found is not Word.UNDETERMINED:
        assert {said(act, reading._replace(**{name: it})) for it in values} == {found}


@given(acts, readings, st.sampled_from(_MORE))
def test_a_field_is_undetermined_only_if_it_matters_or_something_else_is(act, reading, more):
    name, unsaid, values = more
    if verdict(act, reading._replace(**{name: unsaid})).word is Word.UNDETERMINED:
        words = {said(act, reading._replace(**{name: it})) for it in values}
        assert len(words) > 1 or Word.UNDETERMINED in words or name in ("starts", "ends", "classes")


@given(acts, readings)
def test_another_time_rule_changes_only_what_crosses_a_bound(act, reading):
    words = {said(act, reading._replace(time_rule=int(it))) for it in TimeRule}
    if len(words) > 1:
        ends = [it for it in (reading.starts, reading.ends) if isinstance(it, int)]
        lo, hi = act.start_ms - act.err_s * 1000, act.end_ms + act.err_s * 1000
        assert any(lo <= it + day <= hi for it in ends for day in (0, DAY)) or lo == hi


@pytest.mark.parametrize(
    ("rule", "word"),
    [(TimeRule.START, Word.OUT), (TimeRule.OVERLAP, Word.IN_SCOPE), (TimeRule.IMPACT, "IN_SCOPE")],
)
def test_what_starts_before_a_pause_and_ends_in_it_hangs_on_the_time_rule(rule, word):
    """R-265."""
    act = STRUCK._replace(start_ms=10 * DAY - HOUR, end_ms=10 * DAY + HOUR)
    assert said(act, PLAIN._replace(time_rule=int(rule))) == word
    assert said(act, PLAIN._replace(time_rule=None)) is Word.UNDETERMINED


@pytest.mark.parametrize(
    ("day", "word"), [(Ynx.YES, Word.IN_SCOPE), (Ynx.NO, Word.OUT), (Ynx.NOT_STATED, None)]
)
def test_the_last_day_is_inside_only_if_that_is_said(day, word):
    act = STRUCK._replace(start_ms=20 * DAY + HOUR, end_ms=20 * DAY + 2 * HOUR)
    assert said(act, PLAIN._replace(end_day=int(day))) is (word or Word.UNDETERMINED)


def test_a_moment_that_is_not_known_exactly_says_nothing_near_a_bound():
    near = STRUCK._replace(start_ms=10 * DAY + HOUR, end_ms=10 * DAY + HOUR, err_s=7200)
    assert said(near) is Word.UNDETERMINED
    assert said(near._replace(err_s=1)) is Word.IN_SCOPE


def test_the_first_moment_is_in_and_the_last_is_not():
    first = STRUCK._replace(start_ms=10 * DAY, end_ms=10 * DAY)
    assert in_time(first, PLAIN) is True
    assert in_time(first._replace(start_ms=20 * DAY, end_ms=20 * DAY), PLAIN) is False


def test_a_report_of_an_explosion_may_be_of_any_kind():
    kinds = PLAIN._replace(acts=(int(Viol.MISSILE),))
    general = STRUCK._replace(kind=int(Viol.STRIKE_ON_OBJECT))
    assert verdict(general, kinds)[:2] == (Word.UNDETERMINED, (Part.KIND,))


@given(acts, readings)
def test_one_rule_one_act_and_one_reading_have_one_hash(act, reading):
    found = verdict(act, reading)
    assert found == verdict(act, reading)
    assert found.hash != verdict(act._replace(start_ms=act.start_ms + 1), reading).hash
    other = reading._replace(classes=() if reading.classes is None else None)
    assert found.hash != verdict(act, other).hash


@given(acts, readings, st.integers(-(10**6), 10**6))
def test_a_verdict_is_the_same_at_any_other_time(act, reading, days):
    assume(all(isinstance(it, int) for it in (reading.starts, reading.ends)))
    by = days * DAY
    moved = reading._replace(starts=reading.starts + by, ends=reading.ends + by)
    later = act._replace(start_ms=act.start_ms + by, end_ms=act.end_ms + by)
    assert said(later, moved) is said(act, reading)


@pytest.mark.parametrize(("classes", "one"), [((4, 4), 4), ((4, 5), None), ((), None)])
def test_objects_of_one_class_have_that_class(classes, one):
    assert class_of(classes) == one
