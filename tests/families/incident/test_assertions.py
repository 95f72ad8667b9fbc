"""Keys of assertions are of the table or begin as an own one does, and come once."""

import pytest

from comity.families.incident.assertions import ASSERT_KEYS, OWN_KEY, check
from comity.values.codes import Abasis, Conf
from comity.values.composites import Assertion


def assertion(key):
    return Assertion(key=key, value=True, confidence=Conf.CONFIRMED, basis=Abasis.OWN_SENSOR)


def test_every_key_of_the_table_may_be_asserted_and_so_may_an_own_one():
    check([assertion(key) for key in (*ASSERT_KEYS, f"{OWN_KEY}colour")], "findings")


@pytest.mark.parametrize(("keys", "reason"), [(["guilt"], "code"), (["time", "time"], "twice")])
def test_another_key_or_the_same_one_again_is_at_fault(keys, reason):
    with pytest.raises(ValueError, match="findings") as caught:
        check([assertion(key) for key in keys], "findings")
    assert caught.value.args == ("findings", reason)
