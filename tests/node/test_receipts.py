"""What a node says by itself of a sealed body (R-130)."""

from comity.node.receipts import BodyReceipts
from comity.values import codes
from tests.node.test_bodies import sends


def said_by(side):
    keeper = side.keeper
    told = [keeper.recall(leaf) for leaf in keeper.record.lanes.leaves()]
    found = [it for it in told if it.entry.type == "line.receipt/1" and it.party == side.party]
    return [(it, keeper.picture.said(it.entry.leaf).message) for it in found]


def test_a_reader_s_node_says_to_the_author_that_the_body_opens_there(wire):
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    ((told, message),) = said_by(bb)
    assert (message.re, message.level) == ((leaf,), codes.Receipt.HELD)
    assert (message.problem, message.by) == (None, "BB/NODE")
    assert (told.entry.addressees, told.offices) == (("AA",), ())
    assert said_by(aa) == []


def test_it_says_unreadable_as_a_problem_of_its_own(wire):
    aa, bb = wire.sides
    aa.keeper.bodies.piece = lambda *_: (4, b"junk")
    sends(aa)
    wire.runs()
    ((_, message),) = said_by(bb)
    assert message.problem is codes.ReceiptProblem.UNREADABLE


def test_of_its_own_party_s_bodies_a_node_says_nothing(line):
    aa, _ = line
    leaf = sends(aa)
    BodyReceipts(aa.keeper, aa.desk, aa.clock.now_ms).say(aa.keeper.recall(leaf), None)
    assert said_by(aa) == []
