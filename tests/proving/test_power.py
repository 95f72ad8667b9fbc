"""The disk of the store's torture: what a flush promises, and what a cut may leave."""

import random

import pytest

from comity.proving.power import Disk


def disk_with(content=b"old!", *, lies=False):
    return Disk({"file": content}, lies=lies)


def after(disk, seed):
    left = disk.cut(random.Random(seed))
    return bytes(left.platters["file"].shown)


def test_what_was_flushed_is_there_after_every_cut():
    for seed in range(50):
        disk = disk_with()
        disk.platters["file"].change(0, b"new!")
        disk.sync(disk.platters["file"])
        assert after(disk, seed) == b"new!"


def test_what_was_not_flushed_may_be_there_or_not_or_torn():
    found = set()
    for seed in range(200):
        disk = disk_with()
        disk.platters["file"].change(0, b"new!")
        found.add(after(disk, seed))
    assert {b"old!", b"new!"} < found


def test_a_disk_that_lies_loses_what_it_said_it_holds():
    found = set()
    for seed in range(50):
        disk = disk_with(lies=True)
        disk.platters["file"].change(0, b"new!")
        disk.sync(disk.platters["file"])
        found.add(after(disk, seed))
    assert b"old!" in found


def test_after_the_cut_nothing_answers_any_more():
    disk = disk_with()
    disk.fuse = 1
    with pytest.raises(Exception, match="power"):
        disk.spend()
    assert not disk.is_on
