"""A nursery gives birth by fork, kills for sure, and leaves nobody behind."""

import gc
import os
import socket
from pathlib import Path

import pytest

from comity.errors import ConfigError
from comity.proving import torture_nursery
from comity.proving.processes import is_alive
from comity.proving.torture_nursery import Nursery
from tests.support import faint_node


@pytest.fixture
def nursery():
    with Nursery(faint_node.__name__) as made:
        yield made


def born(nursery, name):
    reading, writing = os.pipe()
    pid = nursery.start(Path(name), writing)
    os.close(writing)
    return pid, os.fdopen(reading, "rb")


def test_a_child_runs_the_program_alone_on_its_own_output(nursery):
    pid, pipe = born(nursery, "aa")
    with pipe:
        assert pipe.readline().decode().split() == ["aa", str(pid), "1"]
        nursery.end(pid)
        assert pipe.read() == b""  # nobody else holds the other end
    assert not is_alive(pid)


def test_a_child_that_ended_by_itself_can_be_ended(nursery):
    pid, pipe = born(nursery, "short")
    with pipe:
        assert pipe.read().startswith(b"short")
    nursery.end(pid)
    assert not is_alive(pid)


def test_whoever_closes_the_nursery_ends_all_its_children():
    nursery = Nursery(faint_node.__name__)
    children = [born(nursery, name) for name in ("aa", "bb")]
    for _, pipe in children:
        pipe.readline()
    nursery.close()
    for pid, pipe in children:
        pipe.close()
        assert not is_alive(pid)


def test_a_nursery_that_cannot_load_its_program_says_so():
    with pytest.raises(ConfigError) as told:
        Nursery("tests.support.nothing_there")
    assert told.value.key == "torture.no-nursery"
    del told
    gc.collect()  # what was left open would be a warning, and a warning is an error


def test_it_forks_from_one_thread_only(monkeypatch):
    monkeypatch.setattr(torture_nursery, "threads", lambda: 2)
    ours, theirs = socket.socketpair()
    with ours, theirs, pytest.raises(RuntimeError):
        torture_nursery._fork(theirs, faint_node.main, Path("aa"), 0)
