"""Pauses together: what opens a matter, who owes what, and that no order of arrival shows."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.line.machines import KeptStatus
from comity.families.pause.fold import FAMILY, OBJECTS, READING, TALLY
from comity.families.pause.moratoria import MORATORIUM
from comity.picture.family import Owed
from comity.values.codes import Obj
from comity.values.moment import parse
from comity.values.plain import to_wire
from tests.families.pause.test_moratoria import agreed, leaf, paused, reads, state, steps
from tests.picture.stories import in_some_order
from tests.support.tellers import message_of, open_line

__all__ = ("agreed", "paused")
CALM = {"precedence": 0}
LATER = "2026-02-05T08:00:00Z"


def owed(world, told, what):
    picture = world.picture()
    (key,) = picture.by_leaf(told.entry.leaf)
    rows = FAMILY.duties(key, picture.matter(key), ("AA", "BB"))
    return {(it.party, it.entry) for it in rows if it.what is what}


def test_a_text_is_to_be_opened_and_answered_by_the_other(paused):
    world, _aa, bb, text = paused
    assert owed(world, text, Owed.OPEN) == {("BB", text.entry.leaf)}
    assert owed(world, text, Owed.ANSWER) == {("BB", text.entry.leaf)}
    bb.receipts(text)
    bb.answers(text, "ACCEPT")
    assert owed(world, text, Owed.OPEN) == owed(world, text, Owed.ANSWER) == set()


def test_a_step_is_to_be_opened_and_answered_by_nobody(agreed):
    world, aa, bb, text = agreed
    bb.receipts(text)
    step = steps(aa, text)
    assert owed(world, step, Owed.OPEN) == {("BB", step.entry.leaf)}
    assert owed(world, step, Owed.ANSWER) == set()
    bb.sees(step)
    bb.receipts(step)
    assert owed(world, step, Owed.OPEN) == set()


def test_an_extension_is_to_be_answered(agreed):
    world, aa, _bb, text = agreed
    more = steps(aa, text, "EXTEND_PROPOSE", until="2026-04-02T00:00:00Z")
    assert ("BB", more.entry.leaf) in owed(world, more, Owed.ANSWER)


def kept(world, told, kind):
    picture = world.picture()
    (key,) = (it for it in picture.by_leaf(told.entry.leaf) if it.kind == kind)
    return picture.matter(key)


def test_a_reading_of_what_nobody_wrote_is_a_matter_of_its_own():
    """R-261."""
    world, aa, _bb, _ = open_line()
    source = leaf(aa.says("F04", **CALM))
    said = aa.says("Q03", re="NONE", source=source)
    found = kept(world, said, READING)
    assert (found.status, found.row.terms) == (KeptStatus.KEPT, b"")
    aa.corrects(said, {4: "NOT_STATED"})
    assert kept(world, said, READING).row.reading.ends == "NOT_STATED"
    aa.withdraws(said)
    assert kept(world, said, READING).status == KeptStatus.WITHDRAWN


def test_a_tally_keeps_its_period_and_what_its_author_corrects():
    world, aa, _bb, _ = open_line()
    source = leaf(aa.says("F04", **CALM))
    told = aa.says("Q05", source=source, **CALM)
    before = kept(world, told, TALLY)
    later = to_wire(message_of("Q05", period={"start": "2026-02-04T18:00:00Z", "end": LATER}))
    aa.corrects(told, {1: later[1]})
    assert kept(world, told, TALLY).end_ms == parse(LATER) > before.end_ms


def test_a_list_of_objects_is_folded_by_those_who_may_read_it():
    """R-264: its version and classes, and never its places."""
    world, aa, _bb, _ = open_line()
    listed = aa.says("Q02")
    assert kept(world, listed, OBJECTS).classes == (int(Obj.GENERATION),)
    aa.corrects(listed, {1: 2})
    assert kept(world, listed, OBJECTS).version == 2


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False), st.lists(st.integers(0, 7), max_size=8))
def test_any_order_of_arrival_comes_to_one_picture(chance: random.Random, says):
    """R-63: two nodes of one party and one of the other, who see each other now and then."""
    world, aa, bb, _ = open_line()
    text = aa.says("Q01")
    twin = aa.twin()
    for it in (bb, twin):
        it.sees(text)
    source = leaf(aa.says("F04", **CALM))
    tellers = (aa, bb, twin)
    for n in says:
        teller = chance.choice(tellers)
        match n:
            case 0:
                teller.answers(text, chance.choice(("ACCEPT", "REFUSE", "WITHDRAW_POSITION")))
            case 1:
                steps(teller, text, chance.choice(("SUSPEND", "RELEASE_CLAIM", "END_NOTE")))
            case 2:
                steps(teller, text, "RESUME")
            case 3:
                teller.says("Q03", re=leaf(text), source=source)
            case 4:
                teller.says("Q01", ends_at="NONE")
            case 5:
                teller.withdraws(chance.choice(list(world.told.values())))
            case 6:
                teller.corrects(chance.choice(list(world.told.values())), {8: "NONE"})
            case _:
                teller.sees(*world.told.values())
    entries = in_some_order(world, chance.randrange(2**32))
    assert world.picture(entries).digest() == world.picture().digest()


def test_reads_and_states_are_of_one_matter(paused):
    world, _aa, bb, text = paused
    said = reads(bb, text)
    assert state(world, said) == state(world, text)
    assert {it.kind for it in world.picture().by_leaf(text.entry.leaf)} == {MORATORIUM}
