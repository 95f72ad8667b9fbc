"""What a wire bears (R-498)."""

import pytest

from comity.errors import ConfigError
from comity.routes.profiles import PROFILES, USUAL_OCTETS, Inflow, Pace, named


@pytest.mark.parametrize("name", PROFILES)
def test_every_profile_takes_a_notification_in_one_frame_and_repeats_no_faster_than_it_sends(name):
    """R-498."""
    profile = named(name)
    assert profile.frame_max >= USUAL_OCTETS
    assert profile.patience.answer_ms > 2 * profile.busy_ms(USUAL_OCTETS)
    assert profile.patience.most_ms[3] >= 60 * profile.busy_ms(USUAL_OCTETS)
    assert list(profile.patience.most_ms) == sorted(profile.patience.most_ms, reverse=True)


@pytest.mark.parametrize(
    ("name", "octets", "busy_ms"),
    [("75", 150, 16_000), ("300", 150, 4_000), ("9600", 1_024, 854), ("burst", 340, 40_000),
     ("lora", 222, 32_500), ("net", 1_200, 2)],
)  # fmt: skip
def test_a_frame_takes_its_time_and_the_wire_has_its_rests(name, octets, busy_ms):
    """R-498: so many bits a second, a burst each 40 s, one part of the time in a hundred."""
    assert named(name).busy_ms(octets) == busy_ms


def test_a_name_that_is_none_is_told_which_there_are():
    with pytest.raises(ConfigError, match=r"route\.no-such-profile.*9600"):
        named("9601")


def test_the_next_frame_waits_for_the_one_before():
    pace = Pace(named("300"))
    assert pace.ready(0) == 224
    assert pace.sends(150, 0) == 4_000
    assert (pace.ready(3_999), pace.ready(4_000)) == (0, 224)
    assert pace.sends(150, 10_000) == 14_000


def test_what_comes_faster_than_any_radio_is_not_looked_at():
    """R-498: a flood of datagrams costs this node a count each."""
    inflow = Inflow(3)
    assert [inflow.takes(5_000) for _ in range(5)] == [True, True, True, False, False]
    assert inflow.takes(6_000)
