"""What the record shows of restores and clones, the same on every node (R-123, R-124)."""

from comity.node.alarms import Word
from comity.node.restored import restored
from tests.support.backups import Machine, starts_with
from tests.support.lines import TEXT, Wire


def test_a_line_whose_nodes_were_never_restored_shows_none(wire):
    assert [restored(side.keeper) for side in wire.sides] == [[], []]


def test_both_nodes_show_the_same_of_a_restored_one(wire):
    aa, bb = wire.sides
    machine = Machine(aa)
    backup = machine.backs_up()
    wire = Wire(aa, bb)
    wire.joins()
    for number in range(3):
        aa.says("L09", {**TEXT, "subject": f"lost {number}"})
        wire.runs()
    machine.puts_back(backup)
    aa.says("L09", TEXT)
    Wire(aa, bb).joins()
    (row,) = restored(aa.keeper)
    assert [row] == restored(bb.keeper)
    assert (row.party, row.epoch, row.is_clone) == ("AA", 1, False)
    assert row.beyond >= 3
    assert row.feed == aa.keeper.own.feed


def test_an_alarm_names_the_genesis_and_accuses_nobody(wire):
    aa, bb = wire.sides
    machine = Machine(aa)
    backup = machine.backs_up()
    aa.says("L09", TEXT)
    machine.puts_back(backup)
    starts_with(aa, bb)
    (alarm,) = [it for it in bb.watch.alarms if it.word is Word.RESTORED]
    assert alarm.entry == restored(bb.keeper)[0].entry.hex()
    assert bb.evidence() == []
