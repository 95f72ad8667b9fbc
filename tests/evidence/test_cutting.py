"""A cut-off is one by the roots, at positions where its carrier had been."""

from comity.evidence.file import Kind, Said, read, write
from comity.evidence.finding import Lack
from comity.evidence.saying import judge
from comity.families.shelf import SHELF
from comity.record.entry import Head
from tests.support.claims import Story, Witnessed, lacks


def test_whoever_had_not_been_there_cuts_nobody_off():
    """R-621, R-102."""
    story = Story(Witnessed("AA", "BB"))
    line, aa = story.line, story.aa
    where = Head(aa.label, aa.tree.size, bytes(32))
    entry = line.carry("BB", line.parties["BB"].revokes("T003", where))
    rows = [*story.bb.entries[:4], aa.entries[0], aa.entries[1], entry.data]
    data = write(line.charter.data, rows, [], [], Said(Kind.CUT_OFF, (entry.leaf,)))
    found = judge(data, SHELF.codes)
    assert lacks(found) == {Lack.NO_EFFECT}


def test_without_its_chain_a_revocation_has_no_force(made, story):
    """R-621, R-35."""
    file = read(made["cut"])
    rows = [it.data for it in file.geneses] + [it.data for _, it in file.entries]
    chain = story.bb.entries[3]
    assert chain in rows
    less = write(file.charter, [it for it in rows if it != chain], [],
                 [it for it, _ in file.proofs], file.said)  # fmt: skip
    found = judge(less, SHELF.codes)
    assert Lack.NO_REVOCATION in lacks(found)
