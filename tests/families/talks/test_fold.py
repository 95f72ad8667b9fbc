"""What opens and joins which matter, what is owed of talks, and that nothing makes a fold fail."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from comity.families.talks.fold import FAMILY, fixed, names
from comity.families.talks.mechanism import MechanismInvoke
from comity.picture.family import OPAQUE, Owed
from tests.families.talks import calls, reports, signs, speaks
from tests.support.strategies import messages
from tests.support.tellers import key_of, message_of, open_line

PARTIES = ("AA", "BB")
REFS = ("draft", "of", "round", "based_on", "re", "under", "line", "agreement", "invoked", "object")


@pytest.mark.parametrize(
    ("code", "kind", "named"),
    [
        ("T01", "agreement", 0),
        ("T04", "agreement", 0),
        ("T05", "round", 0),
        ("T07", "obligation", 0),
        ("T09", "order", 1),
        ("T10", "contact_line", 0),
        ("T11", "report", 1),
        ("T13", "mechanism", 2),
        ("T14", "force_notice", 2),
        ("T16", "access", 0),
        ("T17", "step", 1),
    ],
)
def test_these_types_open_a_matter_and_only_these_have_a_name(code, kind, named):
    world, aa, _bb, _ = open_line()
    told = aa.says(code)
    assert FAMILY.opens(told, message_of(code), world.charter) == kind
    assert len(names(told, message_of(code), world.charter)) == named
    assert (fixed(told, message_of(code)) is not None) is (kind in ("agreement", "step"))


@pytest.mark.parametrize("code", ["T02", "T03", "T06", "T08", "T12", "T15"])
def test_the_others_join_one(code):
    world, aa, _bb, _ = open_line()
    told = aa.says(code)
    assert FAMILY.opens(told, message_of(code), world.charter) is None
    assert len(names(told, message_of(code), world.charter)) == 1


def owed(world, draft):
    (key,) = world.picture().by_leaf(draft.entry.leaf)
    return [(it.what, it.party, it.entry) for it in FAMILY.duties(key, world.state(draft), PARTIES)]


def test_a_text_is_to_be_opened_by_those_it_names_until_another_takes_its_place():
    world, aa, bb, _ = open_line()
    draft = aa.says("T01")
    bb.sees(draft)
    assert owed(world, draft) == [(Owed.OPEN, "BB", draft.entry.leaf)]
    second = aa.says("T01", version=2, based_on=draft.entry.leaf.hex())
    bb.sees(second)
    assert owed(world, draft) == [(Owed.OPEN, "BB", second.entry.leaf)]
    bb.receipts(second)
    assert owed(world, draft) == []


def test_who_speaks_of_a_text_or_signs_it_has_opened_it():
    world, aa, bb, _ = open_line()
    draft = aa.says("T01")
    bb.sees(draft)
    speaks(bb, draft, "1", "ACCEPT")
    assert owed(world, draft) == []


def test_checking_promises_a_word():
    world, aa, bb, _ = open_line()
    draft = aa.says("T01")
    bb.sees(draft)
    bb.answers(draft, "CHECKING")
    assert (Owed.UPDATE, "BB", draft.entry.leaf) in owed(world, draft)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_nothing_said_of_talks_makes_a_fold_fail(data):
    world, aa, bb, _ = open_line()
    draft, proposed = aa.says("T01"), aa.says("T05")
    bb.sees(draft, proposed)
    signature = signs(aa, draft)
    bb.sees(signature)
    report, asked, drawn = reports(aa, draft), aa.says("T07"), aa.says("T10")
    call = calls(aa, signature, report)
    bb.sees(call, asked, drawn)
    said = (draft, proposed, signature, report, asked, drawn, call)
    leaves = [it.entry.leaf for it in said]
    for _ in range(5):
        teller = data.draw(st.sampled_from([aa, bb]))
        kind = data.draw(st.sampled_from(FAMILY.messages))
        message = data.draw(messages(kind))
        about = data.draw(st.sampled_from(leaves))
        for field in REFS:
            if isinstance(getattr(message, field, None), bytes):
                message = replace(message, **{field: about})
        if isinstance(message, MechanismInvoke):
            message = replace(message, violation=(about,))
        leaves.append(teller.says(message).entry.leaf)
    assert world.picture().digest()


def test_a_line_asks_for_an_answer_by_its_envelope_too():
    world, aa, bb, _ = open_line()
    drawn = aa.says("T10", to=("BB",))
    bb.sees(drawn)
    (key,) = world.picture().by_leaf(drawn.entry.leaf)
    state = world.state(drawn)
    found = FAMILY.duties(key, state, PARTIES)
    found += FAMILY.envelopes(key_of(drawn, OPAQUE), state, PARTIES)
    assert [it.what for it in found if it.party == "BB"].count(Owed.ANSWER) == 2


def test_nobody_owes_an_answer_to_a_step_and_its_envelope_asks_for_none():
    world, aa, _bb, _ = open_line()
    step = aa.says("T17", line=aa.says("T10").entry.leaf.hex())
    (key,) = world.picture().by_leaf(step.entry.leaf)
    assert FAMILY.duties(key, world.state(step), PARTIES) == ()
    assert FAMILY.envelopes(key_of(step, OPAQUE), world.state(step), PARTIES) == ()
