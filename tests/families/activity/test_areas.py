"""What the types of a transit cannot say by themselves: points in the order of their times."""

import pytest

from comity.errors import OurError
from comity.families.activity.areas import TransitNotice
from comity.families.activity.areas_examples import TRANSIT
from comity.values.plain import from_plain


def test_the_points_of_a_transit_come_in_the_order_of_their_times():
    with pytest.raises(OurError) as caught:
        from_plain(TransitNotice, {**TRANSIT, "route": TRANSIT["route"][::-1]})
    assert caught.value.facts["field"] == "route"


def test_points_without_times_stand_in_any_order():
    points = [{"pos": it["pos"]} for it in TRANSIT["route"]]
    forth, back = (
        from_plain(TransitNotice, {**TRANSIT, "route": it}) for it in (points, points[::-1])
    )
    assert forth.route == back.route[::-1]
