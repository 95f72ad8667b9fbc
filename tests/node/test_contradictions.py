"""What contradicts itself is put on the record once, and both parties are shown it (X9)."""

from comity.families.line.seals import Checkpoint as CheckpointMessage
from comity.node.pending import News
from comity.record import canonical
from comity.record.checkpoint import Checkpoint, sign
from comity.record.evidence import Evidence, Kind, check
from tests.support.lines import LINE, TEXT


def states(side, root):
    """Let a node state a root that its feed does not have, signed with its own keys."""
    own, keys = side.keeper.own, side.home.keys
    what = Checkpoint(side.keeper.line_id, own.feed, own.size, root)
    note = sign(what, keys.note, keys.note_pq, 0)
    message = CheckpointMessage(heads={}, root=bytes(32), note=note, lang="zxx")
    side.office.desks[LINE].send_machine(message)


def tells(side):
    """Hand the proofs that are kept on, as the runner does, and let the node speak."""
    office = side.office.contradictions[LINE]
    for row in side.keeper.store.evidence():
        office.hear(News(evidence=made(row.data)))
    office.tick()


def made(data):
    _, kind, line_id, genesis, entries = canonical.decode(data, bytes_max=1 << 20)
    return Evidence(kind=Kind(kind), line_id=line_id, genesis=genesis, entries=tuple(entries))


def noted(side):
    return side.types().count("line.evidence/1")


def test_x9_a_checkpoint_that_its_feed_contradicts_is_proved_and_told_once_to_both(wire):
    """X9: the bytes that contradict each other enter the record."""
    aa, bb = wire.sides
    aa.says("L09", TEXT)
    states(aa, bytes(32))
    wire.runs()
    (row,) = bb.keeper.store.evidence()
    assert check(row.data).kind is Kind.CHECKPOINT

    tells(bb)
    tells(bb)
    wire.passes(1)
    assert noted(bb) == 1
    entry = aa.ask("log", last=50)
    (told,) = [it["entry"] for it in entry if it["code"] == "L26"]
    fields = aa.ask("entry", entry=told)["fields"]
    assert fields["evidence"] == row.id.hex()
    assert {head["root"] for head in fields["about"]} > {"00" * 32}
    bb.restarts()
    tells(bb)
    bb.keeper.commit()
    assert noted(bb) == 1


def test_what_is_as_it_was_stated_is_no_contradiction(wire):
    aa, bb = wire.sides
    states(aa, aa.keeper.own.tree.root)
    wire.runs()
    assert not list(bb.keeper.store.evidence())
    tells(bb)
    wire.passes(1)
    assert noted(bb) == 0
