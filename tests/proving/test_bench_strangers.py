"""FLASHes come to a real screen while a party floods, and while strangers crowd at the door."""

import pytest

from comity.proving import bench_flood, bench_strangers


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    with bench_flood.running(tmp_path_factory.mktemp("scene")) as found:
        yield found


def test_no_flash_is_lost_while_a_party_sends_what_brings_nothing_and_it_is_cut_off(scene):
    its = bench_flood._phase(scene, "useless", 3)
    assert all(ms is not None for ms in its["times"])
    assert its["said"].keys() == {"session.useless"}
    assert its["said"]["session.useless"] <= 3  # in between it is not let in for a while
    assert its["frames_per_s"] > 0


def test_no_flash_and_no_link_is_lost_while_strangers_crowd_at_the_door(scene):
    crowded = bench_strangers._crowded(scene, 3, 500)
    found = bench_strangers._result([{"quiet": [1.0], **crowded}], {})
    assert found["lost"] == found["links_lost"] == 0
    assert found["answers"] <= 1  # of one length, whoever asks
    assert found["heard_by_silent"] == 0
    assert crowded["half_opened"] >= 500
    assert found["met"].keys() == found["targets"].keys()
