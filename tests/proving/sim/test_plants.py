import pytest

from comity.errors import OurError
from comity.proving.sim.plants import PLANTS, planted


def test_a_bug_is_there_for_a_while_and_then_gone():
    for name, (where, attribute, _) in PLANTS.items():
        before = getattr(where, attribute)
        with planted(name):
            assert getattr(where, attribute) is not before
        assert getattr(where, attribute) is before


def test_without_a_name_there_is_no_bug():
    with planted(""):
        pass


def test_a_bug_that_nobody_knows_is_named():
    with pytest.raises(OurError) as refused, planted("frob"):
        pass
    assert refused.value.facts["name"] == "frob"
