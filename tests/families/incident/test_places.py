"""R-371: a rescue and a recovery are somewhere; what happened, or is asked, is not."""

import pytest

from tests.families.activity.test_places import place_of, places
from tests.support.tellers import message_of, open_line


def test_a_rescue_is_protected_in_its_area_and_window():
    said, place = message_of("I09"), place_of("I09")
    [stated] = place.stated
    assert (stated.area, stated.windows) == (said.area, (said.window,))
    assert (place.kind, place.is_protected) == ("RESCUE", True)


def test_a_recovery_is_a_plan_like_others():
    said, place = message_of("I10"), place_of("I10")
    [stated] = place.stated
    assert (stated.area, stated.windows) == (said.pos, (said.window,))
    assert (place.kind, place.is_protected) == ("RECOVERY", False)


@pytest.mark.parametrize("code", ["I09", "I10"])
def test_taken_back_it_is_nowhere(code):
    world, aa, _, _ = open_line()
    notice = aa.says(code)
    aa.says("L12", re=notice.entry.leaf.hex())
    assert all(it is None for it in places(world).values())


@pytest.mark.parametrize("code", ["I01", "I08", "I11", "I14", "I15"])
def test_what_happened_is_asked_or_is_kept_away_is_no_place(code):
    world, aa, _, _ = open_line()
    aa.says(code)
    assert all(it is None for it in places(world).values())
