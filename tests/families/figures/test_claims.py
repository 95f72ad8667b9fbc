"""A figure as a claim: as of when, and what must be the same."""

from hypothesis import given
from hypothesis import strategies as st

from comity.families.figures.claims import claim_of, span
from comity.families.figures.comparing import ABOUT, Differs
from comity.values.kinds import Date
from comity.values.moment import DAY_MS
from comity.values.shape import kind_of
from tests.support.tellers import message_of

OTHER = {
    "population": {"population": "civilians"},
    "category": {"category": "WOUNDED"},
    "unit": {"unit": "ITEM"},
}


def test_a_date_is_its_day_in_utc():
    """R-252."""
    assert span("1970-01-02") == (DAY_MS, 2 * DAY_MS)
    assert span("1969-12-31") == (-DAY_MS, 0)


@given(st.from_regex(kind_of(Date).pattern or "", fullmatch=True))
def test_any_date_that_can_be_said_has_a_span_of_one_day(date):
    start_ms, end_ms = span(date)
    assert end_ms - start_ms == DAY_MS


def test_what_differs_is_found_field_by_field():
    base = claim_of(b"", message_of("F01")).about
    for name, change in OTHER.items():
        about = claim_of(b"", message_of("F01", **change)).about
        unlike = [what for what, a, b in zip(ABOUT, base, about, strict=True) if a != b]
        assert unlike == [Differs[name.upper()]]
