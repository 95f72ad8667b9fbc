"""R-409: DISPLAYED is said once, of what others sent us, and of nothing else."""

import pytest

from tests.support.lines import TEXT


@pytest.fixture
def sent(wire):
    aa, _ = wire.sides
    urgent = aa.says("L09", TEXT, precedence="PRIORITY")["entry"]
    quiet = aa.says("L09", TEXT)["entry"]
    wire.passes(2)
    return wire, urgent, quiet


def rungs(side, entry):
    return [it["word"] for it in side.ask("held", party="BB", entry=entry)["rungs"]]


def test_it_is_said_once_and_the_author_sees_it(sent):
    wire, urgent, _ = sent
    aa, bb = wire.sides
    assert bb.ask("displayed", entry=urgent)["said"] is True
    assert bb.ask("displayed", entry=urgent)["said"] is False
    wire.passes(2)
    assert "DISPLAYED" in rungs(aa, urgent)
    assert "OPENED" not in rungs(aa, urgent)


def test_of_what_is_our_own_or_waits_for_nobody_nothing_is_said(sent):
    wire, urgent, quiet = sent
    aa, bb = wire.sides
    assert aa.ask("displayed", entry=urgent)["said"] is False
    assert bb.ask("displayed", entry=quiet)["said"] is False


def test_what_was_opened_is_not_said_to_be_displayed_after_that(sent):
    wire, urgent, _ = sent
    bb = wire.sides[1]
    fields = {"re": [urgent], "level": "OPENED", "at": "2026-02-05T12:00:00Z", "by": "BB/DUTY"}
    bb.says("L06", fields)
    assert bb.ask("displayed", entry=urgent)["said"] is False
