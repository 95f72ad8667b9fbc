"""Readings of a pause: what its terms and its claimants state, and what stays not stated."""

from hypothesis import given
from hypothesis import strategies as st

from comity.families.pause.readings import FIELDS, Reading, differing, of_claim, of_terms
from comity.values.codes import Obj, TimeRule, Viol, Ynx
from comity.values.kinds import NONE, NOT_STATED
from tests.support.tellers import message_of

moments = st.sampled_from((NONE, NOT_STATED, 0, 1, 86_400_000))
readings = st.builds(
    Reading,
    starts=moments,
    ends=moments,
    end_day=st.sampled_from(list(map(int, Ynx))),
    time_rule=st.sampled_from((None, *map(int, TimeRule))),
    classes=st.sampled_from((None, (), (0,), (0, 4))),
    area=st.sampled_from((None, b"x", b"y")),
    acts=st.just(()),
)
NOTHING = Reading(NOT_STATED, NOT_STATED, int(Ynx.NOT_STATED), None, None, None, ())


def test_the_terms_of_a_pause_state_every_field():
    said = of_terms(message_of("Q01"))
    assert (said.time_rule, said.end_day) == (TimeRule.START, Ynx.NO)
    assert said.acts == (Viol.AIR_STRIKE, Viol.UAV, Viol.MISSILE)
    assert said.classes is not None
    assert Obj.REFINERY in said.classes


def test_what_a_claimant_does_not_state_is_taken_over_from_nowhere():
    """R-261."""
    said = of_claim(message_of("Q03", starts_at="NOT_STATED", end_day_counts="NOT_STATED"))
    assert (said.starts, said.time_rule, said.classes, said.area) == (NOT_STATED, None, None, None)
    assert (said.end_day, said.acts) == (Ynx.NOT_STATED, ())


def test_no_classes_and_an_empty_list_of_them_are_two_things():
    assert of_claim(message_of("Q03", object_classes=None)).classes is None
    assert of_claim(message_of("Q03", object_classes=[])).classes == ()
    assert of_claim(message_of("Q03", object_classes=["DAM"])).acts == ()


@given(readings, readings)
def test_fields_differ_alike_whichever_reading_is_named_first(one, other):
    assert differing([one, other]) == differing([other, one])
    assert set(differing([one, other])) <= set(FIELDS)


@given(readings)
def test_a_reading_differs_from_itself_and_from_silence_in_nothing(one):
    assert differing([one, one]) == differing([one, NOTHING]) == differing([one]) == ()


@given(readings, readings, readings)
def test_another_reading_never_takes_a_difference_away(one, two, three):
    assert set(differing([one, two])) <= set(differing([one, two, three]))


def test_18_and_25_march_differ_in_the_start_alone():
    starts = ("2025-03-18T00:00:00Z", "2025-03-25T00:00:00Z")
    said = [of_claim(message_of("Q03", starts_at=it, ends_at="NOT_STATED")) for it in starts]
    assert differing(said) == ("starts_at",)
