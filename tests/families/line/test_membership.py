"""Leaving and excluding as messages: what they name, and who must release them (X24)."""

from comity.families.line.membership import MEMBERSHIP, LineExclude, LineLeave
from comity.values.message import ReleaseRule
from tests.support.tellers import message_of


def test_both_need_two_officers_and_neither_is_always_open():
    assert (LineLeave, LineExclude) == MEMBERSHIP
    for message in MEMBERSHIP:
        assert message.SPEC.release is ReleaseRule.TWO
        assert not message.SPEC.always_open


def test_an_exclusion_names_up_to_where_each_feed_is_of_the_line():
    (cut,) = message_of("L25").cuts
    assert (len(cut.feed), cut.size, len(cut.root)) == (16, 12, 32)
