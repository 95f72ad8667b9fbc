"""The examples of signals are examples of the family's type."""

from comity.families.activity.examples import BAD, GOOD
from comity.families.activity.signals_examples import BAD_SIGNALS, GOOD_SIGNALS


def test_the_family_shows_them():
    assert GOOD["A19"] == GOOD_SIGNALS["A19"]
    assert BAD["A19"] == BAD_SIGNALS["A19"]
