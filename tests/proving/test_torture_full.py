"""A disk that fills up loses nothing: the program refuses, FLASH goes on, and all is said."""

import pytest

from comity.proving import torture_full
from comity.proving.torture_full import Found
from tests.support import boastful_node


def unheard(_done, _of):
    """Nobody looks."""


@pytest.mark.deep
def test_a_disk_that_is_full_loses_nothing_and_lets_flash_through():
    if not torture_full.may_mount():
        pytest.skip("no file system of our own here (root and unshare): the limit is tested alone")
    found = torture_full.run(1, 1, unheard)
    assert found["faults"] == []
    assert found["good"]
    assert found["means"] == "tmpfs"
    assert (found["refused"], found["flash"], found["stops"]) == (1, 1, 1)
    assert found["acknowledged"] > 3


@pytest.mark.deep
def test_a_limit_of_the_files_length_is_a_full_disk_where_there_is_no_other():
    found = torture_full.torture(1, 1, unheard, means="limit")
    assert found.faults == []
    assert (found.stops, found.lost, found.unclean) == (1, 0, 0)


@pytest.mark.deep
def test_a_store_that_takes_a_full_disk_for_room_is_found_out():
    found = torture_full.torture(1, 1, unheard, means="limit", module=boastful_node.__name__)
    assert any("never refused" in fault for fault in found.faults)
    assert not found.is_good


@pytest.mark.parametrize("wrong", [{"lost": 1}, {"unclean": 1}, {"faults": ["ended with 0"]}])
def test_one_is_too_many(wrong):
    assert Found(stops=1).is_good
    assert not Found(stops=1, **wrong).is_good
    assert not Found().is_good  # no disk was ever full
    assert not torture_full.result(Found(stops=1, **wrong), 1, 2, "limit")["good"]
