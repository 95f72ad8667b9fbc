"""Two proposals for one subject: every field that differs is named, with both values (R-142)."""

from hypothesis import given

from comity.picture.differing import Difference, differences
from tests.support.strategies import messages
from tests.support.tellers import message_of


def test_each_differing_field_is_named_with_both_values():
    one = message_of("L05", conditions=["Hourly tests."], lang="en")
    other = message_of("L05", conditions=["Hourly tests.", "No calls."], lang="en", level="DUTY")
    assert differences(one, other) == (
        Difference("conditions.1", None, "No calls."),
        Difference("level", "STAFF", "DUTY"),
    )


def test_a_part_of_a_field_is_named_by_its_path():
    one = message_of("A02")
    window = {"start": "2026-03-01T00:00:00Z", "end": "2026-03-02T00:00:00Z"}
    paths = {it.path for it in differences(one, message_of("A02", window=window))}
    assert paths <= {"window.start", "window.end"}
    assert paths


def test_what_is_no_part_of_the_terms_is_no_difference():
    one, other = message_of("L05"), message_of("L05", subject_key="case-7")
    assert differences(one, other) == ()


@given(messages(type(message_of("L05"))), messages(type(message_of("L05"))))
def test_differences_are_the_same_from_both_sides(one, other):
    back = tuple(Difference(it.path, it.other, it.one) for it in differences(other, one))
    assert differences(one, other) == back
    assert differences(one, one) == ()
