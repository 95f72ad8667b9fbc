"""R-114, X13: where two running nodes compute different pictures, the first matter is named."""

from dataclasses import replace

import msgspec
import pytest

from comity.families.shelf import SHELF
from comity.node import home as home_module
from comity.picture.shelf import Shelf
from tests.support.lines import NOTIFY, TEXT, Wire

ACTIVITY = SHELF.types["activity.notify/1"].family


def bad_fold(state, turn):
    """A bug: an activity is folded as if it were of another precedence."""
    folded = ACTIVITY.fold(state, turn)
    return msgspec.structs.replace(folded, precedence=(folded.precedence + 1) % 4)


@pytest.fixture
def bugged(line, monkeypatch):
    """BB folds activities wrongly, under the same rule number, so that its shelf looks the same."""
    aa, bb = line
    families = tuple(replace(it, fold=bad_fold) if it is ACTIVITY else it for it in SHELF.families)
    monkeypatch.setattr(home_module, "SHELF", Shelf(families))
    bb.restarts()
    monkeypatch.undo()
    assert bb.keeper.shelf.digest == aa.keeper.shelf.digest
    wire = Wire(aa, bb)
    wire.joins()
    return wire


def talk(wire):
    """Both go on speaking, so that joints come to cover what was said."""
    for _ in range(3):
        for side in wire.sides:
            side.says("L09", TEXT)
        wire.passes(90)


def shown(side):
    (row,) = side.ask("status")["lines"][0]["pictures"]
    return row


def test_the_first_matter_that_differs_is_named_at_both_and_sounded(bugged):
    """X13: only a difference over one past is "pictures differ", and it is named."""
    aa, bb = bugged.sides
    aa.says("L09", TEXT)
    activity = aa.says("A02", NOTIFY)["entry"]
    talk(bugged)
    for side in bugged.sides:
        row = shown(side)
        assert row["look"] == "DIFFERS"
        assert row["first"]["id"] == activity
        assert row["first"]["kind"] == "activity"
        assert "PICTURES_DIFFER" in side.alarms()
    assert aa.evidence() == bb.evidence() == []


def test_honest_nodes_ask_for_no_picture(wire):
    aa, _ = wire.sides
    aa.says("A02", NOTIFY)
    talk(wire)
    assert shown(aa)["look"] == "SAME"
    assert shown(aa)["first"] is None
    assert not [it for it in wire.carried if it[9] == 10]


def test_a_picture_is_told_of_own_joints_only(bugged):
    """X13: nobody has a node fold at whatever entry comes to mind."""
    aa, bb = bugged.sides
    aa.says("A02", NOTIFY)
    talk(bugged)
    differing = aa.links.differing
    (theirs,) = (it.entry for it in aa.keeper.comparing.latest.values())
    assert differing.page(theirs, b"") == []
    assert differing.page(bytes(32), b"") == []
    (ours,) = (it.entry for it in bb.keeper.comparing.latest.values())
    assert differing.page(ours, b"")
