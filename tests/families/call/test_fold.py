"""What opens and joins which matter, and what is owed of calls."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from comity.families.call.fold import FAMILY, names
from comity.node.calls import facts
from comity.node.showing import words_of
from comity.picture.family import Owed
from tests.families.call import answers, closes
from tests.support.strategies import messages
from tests.support.tellers import NOON, key_of, message_of, open_line

EN = words_of("en")
PARTIES = ("AA", "BB")
INSIDE = ("2026-02-05T14:15:00Z", "2026-02-05T14:45:00Z")


def owed(world, told, kind):
    found = FAMILY.duties(key_of(told, kind), world.state(told), PARTIES)
    return [(it.what, it.party, it.within_ms) for it in found]


@pytest.mark.parametrize(("code", "kind"), [("C01", "call"), ("C08", "action"), ("C10", "contact")])
def test_three_types_open_a_matter(code, kind):
    world, aa, _bb, _ = open_line()
    told = aa.says(code)
    assert FAMILY.opens(told, message_of(code), world.charter) == kind


@pytest.mark.parametrize("code", ["C02", "C03", "C04", "C05", "C06", "C07", "C09"])
def test_the_others_join_one(code):
    world, aa, _bb, _ = open_line()
    told = aa.says(code)
    assert FAMILY.opens(told, message_of(code), world.charter) is None
    assert names(told, message_of(code), world.charter) == (message_of(code).re,)


@pytest.mark.parametrize(
    ("how", "within_ms"),
    [
        ({}, 86_400_000),
        ({"precedence": 3}, 1_800_000),
        ({"level": "DUTY", "now": True, "precedence": 3}, 60_000),
    ],
)
def test_an_answer_is_owed_within_the_time_of_its_type(how, within_ms):
    world, aa, bb, _ = open_line()
    window = {"start": INSIDE[0], "end": INSIDE[1]}
    call = aa.says("C01", windows=[window], **how)
    bb.sees(call)
    assert owed(world, call, "call") == [
        (Owed.OPEN, "BB", None),
        (Owed.ANSWER, "BB", within_ms),
    ]
    answers(bb, call, "ACCEPT", INSIDE)
    assert owed(world, call, "call") == []


def test_an_agenda_and_a_read_out_ask_for_a_position():
    world, aa, bb, _ = open_line()
    call = aa.says("C01")
    bb.sees(call)
    answers(bb, call, "LATER")
    aa.says("C03", re=call.entry.leaf.hex())
    assert owed(world, call, "call") == [(Owed.ANSWER, "BB", None)]
    closes(aa, call, how="NOT_ANSWERED")
    readout = aa.says("C06", re=call.entry.leaf.hex())
    assert (Owed.ANSWER, "BB", 172_800_000) in owed(world, call, "call")
    bb.sees(readout)
    bb.says("C07", re=readout.entry.leaf.hex())
    assert owed(world, call, "call") == [(Owed.ANSWER, "BB", None)]


def test_a_withdrawn_request_asks_nobody_for_anything():
    world, aa, _bb, _ = open_line()
    call = aa.says("C01")
    aa.says("C03", re=call.entry.leaf.hex())
    aa.withdraws(call)
    assert owed(world, call, "call") == []


def test_a_standing_contact_asks_both_for_a_position():
    world, aa, bb, _ = open_line()
    contact = aa.says("C10")
    assert owed(world, contact, "contact") == [
        (Owed.OPEN, "BB", None),
        (Owed.ANSWER, "BB", None),
    ]
    bb.sees(contact)
    bb.answers(contact, "ACCEPT")
    assert owed(world, contact, "contact") == []


def test_a_follow_up_asks_to_be_opened():
    world, aa, _bb, _ = open_line()
    told = aa.says("C08")
    assert owed(world, told, "action") == [(Owed.OPEN, "BB", None)]


CODES = [f"C{n:02}" for n in range(1, 11)]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_nothing_that_is_said_makes_the_fold_of_another_fail(data):
    """Whatever each type says of whatever entry, by one who saw all or nothing more."""
    world, aa, bb, _ = open_line()
    said = [aa.says("C01"), bb.says("C10"), aa.says("C06"), bb.says("C08")]
    for _ in range(data.draw(st.integers(1, 6))):
        teller = data.draw(st.sampled_from([aa, bb]))
        if data.draw(st.booleans()):
            teller.sees(*world.told.values())
        cls = type(message_of(data.draw(st.sampled_from(CODES))))
        message = data.draw(messages(cls))
        about = data.draw(st.sampled_from(said)).entry.leaf
        named = {name: about for name in ("re", "from_") if hasattr(message, name)}
        said.append(teller.says(replace(message, **named)))
    entries = list(world.told.values())
    picture = world.picture(entries)
    assert picture.digest() == world.picture(entries).digest()
    for kind in ("call", "action", "contact"):
        for key, state in picture.matters(kind):
            assert FAMILY.duties(key, state, PARTIES) is not None
    for told in said:
        rows = facts(picture, world.is_in_past, told.entry.leaf, NOON, EN)
        assert all(it["says"] for it in rows)
