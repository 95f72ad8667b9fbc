"""Clocks that jump change no order, refuse nothing, and are warned of; what does is found out."""

import pytest

from comity.proving import torture_clock
from comity.proving.torture_clock import Found, Rung, View
from tests.support import unwary_node

FLASH = Rung("URGENT", "aa", "AA", 1_000, 1)
SHOWN = View(("aa", "bb"), "d1", 0, 0, (FLASH,), {"AA": (4_000, "look")})


def unheard(_done, _of):
    """Nobody looks."""


def later(**changes):
    return SHOWN._replace(**{"order": ("aa", "bb", "cc"), "digest": "d2", **changes})


def test_jumps_of_clocks_change_nothing_that_is_promised():
    found = torture_clock.run(2, 1, unheard)
    assert found["faults"] == []
    assert found["good"]
    assert sum(found["jumps"].values()) == 2
    assert found["warned"] > 0


@pytest.mark.deep
def test_a_node_that_warns_of_no_clock_is_found_out():
    found = torture_clock.run(1, 1, unheard, module=unwary_node.__name__)
    assert found["not_kept"]["warning"] > 0
    assert not found["good"]


def test_what_goes_on_as_before_has_no_fault():
    assert torture_clock.faults_of(SHOWN, later(), later(), "aa") == []
    climbed = later(alarms=(FLASH._replace(step=3), Rung("OPEN", "aa", "BB", 9, 0)))
    assert torture_clock.faults_of(SHOWN, climbed, later(), "aa") == []


@pytest.mark.parametrize(
    ("after", "begins"),
    [
        (later(order=("bb", "aa", "cc")), "order: what was there"),
        (later(order=("aa", "cc")), "order: what was there"),
        (later(order=("aa", "cc", "bb")), "order: the two"),
        (later(digest="d3"), "picture"),
        (later(waiting=1), "refused"),
        (later(proofs=1), "refused"),
        (later(alarms=(FLASH, Rung("BAD_SIGNATURE", "", "AA", 1, 0))), "refused"),
        (later(alarms=(FLASH, Rung("SILENT", "", "AA", 1, 0))), "alarm: a party"),
        (later(alarms=()), "alarm: lost"),
        (later(alarms=(FLASH, FLASH._replace(word="LATE"))), "alarm: doubled"),
        (later(alarms=(FLASH._replace(since_ms=2_000),)), "alarm: begun anew"),
        (later(alarms=(FLASH._replace(step=0),)), "alarm: climbed down"),
    ],
)
def test_each_promise_that_is_not_kept_is_found(after, begins):
    found = torture_clock.faults_of(SHOWN, after, later(), "aa")
    assert found[0].startswith(begins), found


@pytest.mark.parametrize(
    ("shown", "apart_s", "is_well"),
    [
        ({"AA": (4_000, "look")}, 4_000, True),
        ({"AA": (300, "ok")}, 300, True),
        ({"AA": (3_000, "look")}, 4_000, False),
        ({"AA": (4_000, "ok")}, 4_000, False),
        ({"AA": (0, "look")}, 0, False),
        ({}, 4_000, False),
    ],
)
def test_a_warning_is_there_when_clocks_are_apart_and_only_then(shown, apart_s, is_well):
    faults = torture_clock.warning_faults(later(clocks=shown), "AA", apart_s)
    assert (faults == []) == is_well


def test_nothing_warned_of_is_no_proof():
    assert not Found().is_good
    assert Found(warned=1).is_good
    told = torture_clock.result(Found(warned=1, faults=["drift, AA: alarm: lost"]), 1, 2)
    assert told["not_kept"]["alarm"] == 1
    assert not told["good"]
