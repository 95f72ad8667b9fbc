"""What acts, orders, lines and steps ask of their fields (R-240 to R-242)."""

import pytest

from comity.errors import OurError
from comity.families.talks.acts import ACTS, ContactLine, DisengageStep, OrderNotice
from comity.families.talks.acts_examples import GOOD_ACTS, LINE, ORDER
from comity.values.plain import from_plain, to_plain


def test_what_shows_where_troops_stand_is_sealed_and_nothing_else():
    assert {it for it in ACTS if it.SPEC.sealed} == {ContactLine, DisengageStep}


def test_an_order_has_its_words_or_the_seal_over_them_and_not_none():
    seal = from_plain(OrderNotice, {**ORDER, "text": "02" * 32})
    assert to_plain(seal)["text"] == "02" * 32
    with pytest.raises(OurError, match="message"):
        from_plain(OrderNotice, {name: it for name, it in ORDER.items() if name != "text"})


def test_a_line_has_two_points_at_least_and_may_have_no_buffer():
    assert from_plain(ContactLine, {**LINE, "buffer_m": 0}).buffer_m == 0
    with pytest.raises(OurError, match="message"):
        from_plain(ContactLine, {**LINE, "points": LINE["points"][:1]})


def test_an_act_says_that_it_has_no_day():
    assert any(it["due"] == "NONE" for it in GOOD_ACTS["T07"])
