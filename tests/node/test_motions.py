"""How proposals about a line stand: who must still answer, since when all hold it (R-77)."""

import pytest

from comity.errors import OurError
from comity.node.motions import amending, excluding, motions
from tests.support.lines import NOON

AT = "2026-02-05T12:00:00Z"


def test_a_proposal_is_open_then_accepted_then_in_force(wire):
    aa, bb = wire.sides
    named = aa.ask("restoring")
    told = aa.says("L05", {**named, "effective_at": AT, "level": "STAFF", "announce": False})
    wire.runs()
    (motion,) = motions(bb.keeper, NOON, "en")
    assert (motion["state"], motion["must_answer"]) == ("OPEN", ["BB"])
    terms = bb.entry(told["entry"])["terms"]
    bb.says("L08", {"re": told["entry"], "position": "ACCEPT", "terms": terms})
    (motion,) = motions(bb.keeper, NOON, "en")
    assert (motion["state"], motion["must_answer"]) == ("ACCEPTED", [])
    wire.runs()
    for side in (aa, bb):
        side.keeper.refer()
    wire.runs()
    (motion,) = motions(aa.keeper, NOON, "en")
    assert motion["state"] == "IN_FORCE"
    assert [it["party"] for it in motion["since"]] == ["AA", "BB"]


def test_an_amendment_begins_with_the_standing_charter(line):
    aa, _ = line
    standing = amending(aa.keeper)
    assert standing["parties"] == ["AA", "BB"]
    assert len(standing["supersedes"]) == 64


def test_an_exclusion_names_each_feed_of_the_party_and_no_other(line):
    aa, bb = line
    named = excluding(aa.keeper, "BB")
    assert [it["feed"] for it in named["cuts"]] == [bb.keeper.own.feed.hex()]
    with pytest.raises(OurError, match=r"send\.no-such-party"):
        excluding(aa.keeper, "CC")
