"""Files of a running store, copied and put back: what left the machine is marked first (R-120).

Found by formal/feed.pml.
"""

import pytest

from comity.node import marks
from comity.node.marks import Reason
from tests.support.backups import Machine, epoch_of, epochs_of, starts_alone, starts_with
from tests.support.lines import TEXT, Wire


def says(side, words):
    return side.says("L09", {**TEXT, "subject": words})["entry"]


def test_a_copy_of_the_running_store_put_back_within_the_ten_seconds_opens_an_epoch(wire):
    """R-120: the outside mark names what left the machine, also between two of its flushes."""
    aa, _ = wire.sides
    machine = Machine(aa)
    says(aa, "before the copy")
    copy = machine.copies_running()
    lost = says(aa, "after the copy, and nobody has it")
    aa.is_killed()
    machine.puts_back(copy)
    assert bytes.fromhex(lost) not in aa.leaves()
    assert epochs_of(aa).reason is Reason.BEHIND
    starts_alone(aa)
    says(aa, "alone")
    assert epoch_of(aa) == 1


def test_what_is_held_is_marked_before_anybody_can_ask_for_it(wire, monkeypatch):
    """R-120: killed after its first word was durable and before the mark, a node marks it first."""
    aa, bb = wire.sides
    machine = Machine(aa)
    machine.is_killed_and_starts()
    starts_alone(aa)
    before = machine.copies_running()

    def fails(_self):
        raise KeyboardInterrupt

    monkeypatch.setattr(type(epochs_of(aa)), "_follow", fails)
    with pytest.raises(KeyboardInterrupt):
        says(aa, "durable, and not marked")
    monkeypatch.undo()
    machine.is_killed_and_starts()
    aa.links.ask()
    wire = Wire(aa, bb)
    wire.joins()  # the other asks for it and has it, while this node is still asking
    lost = aa.keeper.own.size
    assert bb.keeper.record.lanes.of_feed(aa.keeper.own.feed)[0].size == lost
    wire.breaks()
    machine.puts_back(before)
    starts_alone(aa)
    says(aa, "alone")
    assert epoch_of(aa) == 1


def test_after_a_power_cut_a_node_that_asked_everybody_goes_on(wire, monkeypatch):
    """R-120: what was not flushed is lost or torn; neither is held against the store."""
    aa, bb = wire.sides
    says(aa, "flushed with the store")
    wire.breaks()
    Machine(aa).loses_power(monkeypatch)
    starts_with(aa, bb)
    says(aa, "after")
    assert epoch_of(aa) == 0


def test_after_a_power_cut_a_node_that_reached_nobody_begins_anew(wire, monkeypatch):
    """R-121: the disk may have lost under it what others hold; the flushed mark knows 10 s less."""
    aa, _ = wire.sides
    says(aa, "flushed with the store")
    wire.breaks()
    Machine(aa).loses_power(monkeypatch)
    aa.links.ask()
    aa.is_killed()  # and once more, while it asks
    aa.opens()
    starts_alone(aa)
    says(aa, "after")
    assert epoch_of(aa) == 1
    assert aa.ask("status")["lines"][0]["restored"][0]["reason"] == "POWER"


def test_after_an_end_in_order_it_matters_to_nobody_that_the_machine_was_off(wire, monkeypatch):
    """R-120: the mark says that the node ended in order, and with which head."""
    aa, _ = wire.sides
    says(aa, "before")
    wire.breaks()
    aa.closes()
    aa.opens()
    starts_alone(aa)
    aa.closes()
    monkeypatch.setattr(marks, "machine_start", lambda: b"another")
    aa.opens()
    starts_alone(aa)
    says(aa, "after")
    assert epoch_of(aa) == 0


def test_a_mark_that_cannot_follow_makes_the_next_start_open_an_epoch(wire, monkeypatch):
    """R-120: the medium of the mark fails while the node runs."""
    aa, _ = wire.sides
    says(aa, "before")

    def fails(_mark):
        raise OSError

    monkeypatch.setattr(epochs_of(aa).marks, "follow", fails)
    says(aa, "while it fails")
    assert not epochs_of(aa).has_mark
    monkeypatch.undo()
    Machine(aa).is_killed_and_starts()
    assert epochs_of(aa).reason is Reason.OTHER_BOOT
