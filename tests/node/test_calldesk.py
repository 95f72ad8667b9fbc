"""R-662: what was left to do comes back on the next agenda by itself, until another verified it."""

import pytest

from comity.families.call.examples import REQUEST
from comity.node.calldesk import TITLE_MAX
from comity.node.home import Home
from tests.support.lines import DESPITE, Side, Wire, make_line

POINT = {"n": 1, "kind": "UNDERTOOK", "by": "BB", "text": "To name the hours."}


@pytest.fixture
def two(tmp_path):
    make_line(tmp_path)
    aa, bb = (Side(Home(tmp_path / it)) for it in ("aa", "bb"))
    wire = Wire(aa, bb)
    wire.joins()
    yield aa, bb, wire
    aa.closes()
    bb.closes()


def follow_up(aa, wire):
    """A call with a read-out, and what BB is to do after it."""
    call = aa.says("C01", {**DESPITE, **REQUEST})["entry"]
    said = {**DESPITE, "re": call, "kind": "OWN", "points": [POINT], "lang": "en"}
    readout = aa.says("C06", said)["entry"]
    todo = {"from": readout, "text": "Name the hours.\n" + "x" * 200, "owner": "BB"}
    rest = {"due": "2026-02-20T12:00:00Z", "criterion": "AA has them.", "lang": "en"}
    action = aa.says("C08", {**DESPITE, **todo, **rest})["entry"]
    wire.runs()
    return action


def items(side, call):
    return side.ask("agenda", entry=call)["fields"]["items"]


def test_a_follow_up_is_on_the_next_agenda_of_either_until_another_verified_it(two):
    aa, bb, wire = two
    action = follow_up(aa, wire)
    call = bb.says("C01", {**DESPITE, **REQUEST})["entry"]
    wire.runs()
    for side in two[:2]:
        found = items(side, call)
        assert [it.get("refs") for it in found][-1] == [action]
        assert (found[-1]["lead"], len(found[-1]["title"])) == ("BB", TITLE_MAX)
        assert [it["n"] for it in found] == list(range(1, len(found) + 1))
    bb.says("C09", {**DESPITE, "re": action, "status": "DECLARED_DONE"})
    wire.runs()
    assert len(items(aa, call)) == len(REQUEST["topics"]) + 1
    aa.says("C09", {**DESPITE, "re": action, "status": "VERIFIED"})
    wire.runs()
    assert len(items(bb, call)) == len(REQUEST["topics"])


def test_an_agenda_is_a_draft_of_the_next_version(two):
    aa, _bb, wire = two
    follow_up(aa, wire)
    call = aa.says("C01", {**DESPITE, **REQUEST})["entry"]
    fields = aa.ask("agenda", entry=call)["fields"]
    assert fields["version"] == 1
    aa.says("C03", {**DESPITE, **fields, "lang": "en"})
    assert aa.ask("agenda", entry=call)["fields"]["version"] == 2
    assert aa.ask("brief", entry=call)["agenda"]["version"] == 1
