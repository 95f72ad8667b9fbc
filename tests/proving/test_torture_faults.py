"""The real program on a system whose calls fail: it stops with its code, and loses nothing."""

import shutil

import pytest

from comity.errors import ConfigError
from comity.proving import torture_faults
from comity.proving.torture_faults import Found
from tests.support import stubborn_node

compiles = pytest.mark.skipif(
    not (shutil.which("cc") or shutil.which("gcc")),
    reason="no C compiler here: nothing can stand between the program and the system",
)


def unheard(_done, _of):
    """Nobody looks."""


@compiles
def test_calls_of_the_system_fail_and_nothing_is_lost():
    found = torture_faults.run(6, 3, unheard)
    assert found["faults"] == []
    assert found["good"]
    assert sum(found["struck"].values()) > 2
    assert found["acknowledged"] > 10
    assert (found["lost"], found["retried"], found["unclean"]) == (0, 0, 0)


@compiles
@pytest.mark.deep
def test_a_store_that_tries_a_failed_flush_again_is_found_out(monkeypatch):
    monkeypatch.setattr(torture_faults, "KINDS", ("flush",))
    monkeypatch.setattr(torture_faults, "_FLUSHES_MAX", 20)
    found = torture_faults.torture(3, 1, unheard, module=stubborn_node.__name__)
    assert found.retried > 0
    assert not found.is_good


def test_without_a_compiler_it_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(ConfigError) as told:
        torture_faults.compiled(tmp_path)
    assert told.value.key == "torture.no-compiler"


@pytest.mark.parametrize(
    "wrong", [{"lost": 1}, {"retried": 1}, {"unclean": 1}, {"told": ["write: ended with 0: "]}]
)
def test_one_is_too_many(wrong):
    assert Found(faults={"flush": 1}).is_good
    assert not Found(faults={"flush": 1}, **wrong).is_good
    assert not Found().is_good  # nothing ever failed
