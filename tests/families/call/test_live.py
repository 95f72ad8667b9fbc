"""R-642: what consoles saw is each party's own word, and moves no call."""

import pytest

from comity.errors import TheirError
from comity.families.call.live import CallEvent, CallSignal
from comity.values.codes import CallEvent as What
from comity.values.codes import Precedence
from comity.values.plain import from_wire, to_wire
from tests.support.tellers import message_of, open_line


def says(teller, call, what, **more):
    return teller.says("C12", re=call.entry.leaf.hex(), what=what, **more)


@pytest.fixture
def asked():
    world, aa, bb, _ = open_line()
    call = aa.says("C01")
    bb.sees(call)
    return world, aa, bb, call


def test_events_stand_beside_each_other_and_change_no_state(asked):
    world, aa, bb, call = asked
    before = world.state(call).status
    says(aa, call, "LOST")
    says(bb, call, "LOST")
    state = world.state(call)
    assert [(it.party, it.what) for it in state.events] == [("AA", What.LOST), ("BB", What.LOST)]
    assert state.status == before


def test_of_an_item_a_party_s_last_word_counts_and_a_word_taken_back_does_not(asked):
    world, aa, _bb, call = asked
    none = {"seat": None, "party": None}
    says(aa, call, "DISCUSSED", item=1, **none)
    last = says(aa, call, "NOT_DISCUSSED", item=1, **none)
    says(aa, call, "DISCUSSED", item=2, **none)
    rows = {it.item: What(it.what) for it in world.state(call).events}
    assert rows == {1: What.NOT_DISCUSSED, 2: What.DISCUSSED}
    aa.says("L12", re=last.entry.leaf.hex())
    assert [it.item for it in world.state(call).events] == [2]


def test_that_a_key_was_not_proved_is_urgent_and_nothing_else_of_it_is():
    for what in What:
        tick = {"item": 1} if "DISCUSSED" in what.name else {"item": None}
        event = message_of("C12", what=what.name, seat=None, party=None, **tick)
        wanted = Precedence.IMMEDIATE if what is What.NOT_PROVED else Precedence.ROUTINE
        assert CallEvent.SPEC.precedence_of(event) is wanted
    assert CallSignal.SPEC.sealed


@pytest.mark.parametrize("address", ["a.local", "x" * 46, "192.0.2.7\r\na=x", ""])
def test_no_text_of_another_comes_into_a_browser_s_description(address):
    """R-640: what is put into a description is figures and letters of a fixed kind."""
    content = to_wire(message_of("C11", step="OFFER", of="02" * 32, **_told(address="192.0.2.7")))
    content[10] = [{**content[10][0], 2: address}]
    with pytest.raises(TheirError):
        from_wire(CallSignal, content)


def _told(address):
    way = {"kind": "HOST", "address": address, "port": 9, "priority": 1}
    sound = {"kind": "AUDIO", "codec": 111, "sends": True}
    pwd = "LUY6v6kaF0O4fpLcq2htV0td"  # noqa: S105
    return {"ufrag": "C/Ge", "pwd": pwd, "candidates": [way], "streams": [sound]}
