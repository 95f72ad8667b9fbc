"""R-642: what consoles saw is each party's own word, and moves no call."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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


OFTEN = (
    *("QUALITY", "TESTED"),
    *("LOST", "RESUMED", "HELD", "TAKEN_UP", "MICROPHONE_DEAD"),
)
SELDOM = ("PROVED", "SET_ASIDE", "HANDED_OVER", "NOT_COME", "RECORDS", "RECORDS_NO_MORE")


def test_attack_figures_and_cuts_without_end_crowd_out_no_graver_word(asked, monkeypatch):
    """R-642: of what comes often the latest stand, in rooms of their own; each left out counts."""
    monkeypatch.setattr("comity.families.call.calls.ROWS_MAX", 4)
    world, aa, _bb, call = asked
    lost = [says(aa, call, what) for _ in range(4) for what in OFTEN]
    for item in range(4):
        says(aa, call, "DISCUSSED", item=item, seat=None, party=None)
    told = [says(aa, call, what) for what in ("NOT_PROVED", *SELDOM[:4])]
    state = world.state(call)
    kept = [it.entry for it in state.events]
    assert [it.entry.leaf in kept for it in told] == [True] * 5
    assert state.beyond == len(lost) - 2 * 4
    assert len(kept) == 2 * 4 + 4 + 5
    assert [it.entry.leaf in kept for it in lost[-5:]] == [False, *[True] * 4]
    assert sum(it.item is not None for it in state.events) == 4


ROOMS = (OFTEN[:2], OFTEN[2:], SELDOM, ("NOT_PROVED",))


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, 1), st.sampled_from(sum(ROOMS, ()))), max_size=20))
def test_what_stands_of_events_follows_from_each_party_s_own_words_of_that_room(words):
    """R-642: often: the latest of a room; seldom: the first of it; nobody takes another's room."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("comity.families.call.calls.ROWS_MAX", 2)
        world, *sides, _ = open_line()
        call = sides[0].says("C01")
        sides[1].sees(call)
        said = [(it, what, says(sides[it], call, what).entry.leaf) for it, what in words]
        state = world.state(call)
    wanted = []
    for side in range(2):
        for room in ROOMS:
            own = [leaf for at, what, leaf in said if at == side and what in room]
            wanted += own[-2:] if room[0] in OFTEN else own[:2]
    assert {it.entry for it in state.events} == set(wanted)
    assert state.beyond == len(said) - len(wanted)


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
    with pytest.raises(TheirError, match=r"message\.bad-schema"):
        from_wire(CallSignal, content)


def _told(address):
    way = {"kind": "HOST", "address": address, "port": 9, "priority": 1}
    sound = {"kind": "AUDIO", "codec": 111, "sends": True}
    pwd = "LUY6v6kaF0O4fpLcq2htV0td"  # noqa: S105
    return {"ufrag": "C/Ge", "pwd": pwd, "candidates": [way], "streams": [sound]}
