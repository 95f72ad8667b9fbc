"""R-36: what one grant says, and in what shape."""

import pytest

from comity.errors import TheirError
from comity.record.grant import Grant
from tests.support.histories import bench
from tests.support.statements import remade

OFFICER_GRANT = bench("AA", "BB").parties["AA"].statements[2]
WEAK = [-19, bytes(32)]


@pytest.mark.parametrize(
    ("attack", "parts"),
    [
        ("precedence 4", {"k5": 4}),
        ("precedence that is true", {"k5": True}),
        ("kind 4", {"k9": 4}),
        ("a weak key", {"k2": WEAK}),
        ("another number", {"k10": 7}),
        ("another predecessor", {"k11": bytes(32)}),
        ("no window", {"k6": None}),
        ("half a window", {"k6": {1: 0}}),
        ("window of texts", {"k6": {1: "now", 2: "then"}}),
        ("types as numbers", {"k4": [1]}),
        ("a field too many", {"k12": 0}),
    ],
)
def test_a_grant_of_another_shape_grants_nothing(attack, parts):
    #
    with pytest.raises(TheirError, match=r"^(statement|key)\."):
        Grant.read(remade(OFFICER_GRANT, **parts))
    assert attack


def test_a_grant_says_what_a_key_may_do():
    granted = Grant.read(remade(OFFICER_GRANT, k4=["A02", "X01"], k5=1))
    assert granted.allows("A02", 1)
    assert not granted.allows("A02", 2)
    assert not granted.allows("L01", 0)
    assert Grant.read(OFFICER_GRANT).allows("L01", 3)  # none named means all
