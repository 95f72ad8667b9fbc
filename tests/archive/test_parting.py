"""A part of a real line, made with the grants in force and no other (R-605 to R-609)."""

import pytest

from comity.archive import part
from comity.archive.parting import Parting
from comity.errors import OurError
from comity.families.shelf import SHELF
from comity.node.exporting import bundle_of
from comity.node.verify import folded
from comity.record.body import padded
from comity.record.verdict import judge
from tests.support.lines import TEXT
from tests.support.tellers import EXAMPLES


def parting(side):
    report = judge(bundle_of(side.keeper), SHELF.codes)
    assert report.record is not None
    return Parting(report.record, folded(report, report.record), report.told)


def grants(side, *leaves, to=("CC",)):
    fields = {"refs": [it.hex() for it in leaves], "to": list(to), "form": "FULL"}
    return leaf_of(side.says("L22", fields))


def leaf_of(said):
    return bytes.fromhex(said["entry"])


@pytest.fixture
def spoken(wire):
    aa, bb = wire.sides
    one = leaf_of(aa.says("L09", TEXT))
    wire.runs()
    other = leaf_of(bb.says("L09", TEXT))
    wire.runs()
    return wire, aa, bb, one, other


def test_a_part_has_what_was_granted_and_what_proves_it(spoken):
    """R-609: checked from the file alone, with who wrote, who released and whose leave it is."""
    _, aa, _, one, _ = spoken
    grant = grants(aa, one)
    data, rulings = parting(aa).make([one], "CC", {})
    assert [it.grants for it in rulings] == [(grant,)]
    judged = part.judge(data, SHELF.codes)
    assert judged.error is None
    assert judged.verdict is part.Verdict.PART
    (row,) = judged.rows
    assert (row.entry.leaf, row.party, row.granted) == (one, "AA", True)
    assert row.officers == ("AA/DUTY",)
    assert row.leave_of == ("AA",)
    assert judged.given == part.Given("CC", (one,), (grant,))
    assert judged.line_id == aa.keeper.line_id
    assert len(data) < len(bundle_of(aa.keeper))


def test_one_grant_missing_and_nothing_is_made(spoken):
    """R-605: one sentence that says whose."""
    wire, aa, bb, one, other = spoken
    with pytest.raises(OurError) as told:
        parting(aa).make([one, other], "CC", {})
    assert (told.value.key, told.value.facts["parties"]) == ("part.not-granted", "AA, BB")
    both = grants(aa, one, other)
    wire.runs()
    with pytest.raises(OurError, match=r"part\.not-granted"):
        parting(aa).make([one], "CC", {})
    bb.ask("watch")
    terms = bb.entry(both.hex())["terms"]
    bb.says("L08", {"re": both.hex(), "position": "ACCEPT", "terms": terms})
    wire.runs()
    data, _ = parting(aa).make([one, other], "CC", {})
    judged = part.judge(data, SHELF.codes)
    assert [it.leave_of for it in judged.rows] == [("AA", "BB")] * 2


def test_persons_take_all_who_hold_them_and_are_opened_only_then(spoken):
    """R-607: the author's grant alone gives nothing of a card."""
    wire, aa, bb, _, _ = spoken
    card = leaf_of(aa.says("P01", EXAMPLES["P01"][0], by=("DUTY",), to=["BB"]))
    wire.runs()
    grants(aa, card)
    with pytest.raises(OurError) as told:
        parting(aa).make([card], "CC", {})
    assert told.value.facts["parties"] == "BB"
    wire.runs()
    joint = grants(bb, card)
    wire.runs()
    terms = aa.entry(joint.hex())["terms"]
    aa.says("L08", {"re": joint.hex(), "position": "ACCEPT", "terms": terms})
    opened = aa.keeper.bodies.open(aa.keeper.recall(card))
    plain = padded(opened.salt, opened.content)
    sealed = part.judge(parting(aa).make([card], "CC", {})[0], SHELF.codes)
    whole = part.judge(parting(aa).make([card], "CC", {card: plain})[0], SHELF.codes)
    assert [it.content for it in sealed.rows] == [None]
    assert [it.content for it in whole.rows] == [opened.content]


def test_what_is_not_there_cannot_be_given(spoken):
    _, aa, _, _, _ = spoken
    with pytest.raises(OurError) as told:
        parting(aa).rule([bytes(32)], "CC")
    assert told.value.key == "entry.unknown"
