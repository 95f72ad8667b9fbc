"""What a report of an act asks of its fields (R-243)."""

import pytest

from comity.errors import OurError
from comity.families.talks.acts_examples import REPORT
from comity.families.talks.reports import ActAnswer, ActReport
from comity.values.plain import from_plain


@pytest.mark.parametrize(
    "bad",
    [
        {"observed": ["SEEN", "HEARD", "SEEN"]},
        {"harm_lasts": {"MW_LOST": 60}},
        {"harm": {"KILLED": {"n": 1, "q": "EXACT"}}, "harm_lasts": {"INJURED": 60}},
    ],
)
def test_a_way_of_seeing_counts_once_and_only_harm_that_is_named_lasts(bad):
    with pytest.raises(OurError, match="message"):
        from_plain(ActReport, {**REPORT, **bad})


def test_harm_may_be_told_later_and_an_answer_is_never_suspended():
    assert from_plain(ActReport, REPORT).harm is None
    assert ActAnswer.SPEC.always_open
    assert not ActReport.SPEC.always_open
