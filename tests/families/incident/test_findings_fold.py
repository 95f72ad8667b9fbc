"""A watch log of findings and of material (R-181 and R-182)."""

import pytest

from comity.families.incident.fold import FAMILY
from comity.picture.family import Owed
from tests.support.tellers import key_of, open_line, status_of

PARTIES = ("AA", "BB")


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    report = aa.says("I01")
    bb.sees(report)
    return world, aa, bb, report


def finds(teller, report, **more):
    return teller.says("I12", about=[report.entry.leaf.hex()], **more)


def test_a_finding_is_joint_once_all_who_sign_it_accept_its_terms(line):
    world, aa, bb, report = line
    finding = finds(aa, report)
    bb.sees(finding)
    assert status_of(world, finding) == "STATED"
    owed = FAMILY.duties(key_of(finding, "finding"), world.state(finding), PARTIES)
    assert (Owed.ANSWER, "BB") in [(it.what, it.party) for it in owed]
    bb.answers(finding, "ACCEPT")
    assert status_of(world, finding) == "JOINT"


def test_a_finding_that_one_does_not_accept_is_its_author_s(line):
    world, aa, bb, report = line
    finding = finds(aa, report)
    bb.sees(finding)
    bb.answers(finding, "REFUSE")
    assert status_of(world, finding) == "NOT_ACCEPTED"


@pytest.mark.parametrize("signed_by", [[], ["AA"]])
def test_what_one_party_signs_alone_is_never_joint(line, signed_by):
    world, aa, bb, report = line
    finding = finds(aa, report, signed_by=signed_by)
    bb.sees(finding)
    bb.answers(finding, "ACCEPT")
    assert status_of(world, finding) == "STATED"


def test_its_author_is_not_joined_to_a_finding_that_others_sign(line):
    """A body that only reports it: those who sign are asked, and nobody else."""
    world, aa, bb, report = line
    finding = finds(aa, report, signed_by=["BB", "CC"])
    bb.sees(finding)
    bb.answers(finding, "ACCEPT")
    assert status_of(world, finding) == "STATED"


def test_a_corrected_finding_is_no_longer_what_all_signed(line):
    world, aa, bb, report = line
    finding = finds(aa, report)
    bb.sees(finding)
    aa.sees(bb.answers(finding, "ACCEPT"))
    aa.corrects(finding, {3: "Only one recording was heard."})
    assert status_of(world, finding) == "STATED"


def test_a_withdrawn_finding_is_withdrawn(line):
    world, aa, bb, report = line
    finding = finds(aa, report)
    bb.sees(aa.withdraws(finding))
    bb.answers(finding, "ACCEPT")
    assert status_of(world, finding) == "WITHDRAWN"


def test_what_its_author_had_not_seen_is_out_of_order(line):
    world, _aa, bb, _report = line
    unseen = bb.says("I01")
    finding = line[1].says("I12", about=[unseen.entry.leaf.hex()])
    assert world.flags(finding) == ("OUT_OF_ORDER",)


def test_material_that_was_opened_is_a_matter_of_its_own(line):
    """As a private picture folds it; in the common one it is opaque."""
    world, aa, _bb, report = line
    told = aa.says("I04", about=[report.entry.leaf.hex()])
    state = world.state(told)
    assert status_of(world, told) == "COMMITTED"
    assert (state.about, state.file) == ((report.entry.leaf,), bytes.fromhex("f1" * 32))
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"
