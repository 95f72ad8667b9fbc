"""What opens and joins which matter, what is owed of talks, and that nothing makes a fold fail."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from comity.families.talks.fold import FAMILY, fixed, names, opens
from comity.picture.family import Owed
from tests.families.talks import signs, speaks
from tests.support.strategies import messages
from tests.support.tellers import message_of, open_line

PARTIES = ("AA", "BB")


@pytest.mark.parametrize(
    ("code", "kind"), [("T01", "agreement"), ("T04", "agreement"), ("T05", "round")]
)
def test_three_types_open_a_matter(code, kind):
    world, aa, _bb, _ = open_line()
    told = aa.says(code)
    assert opens(told, message_of(code), world.charter) == kind
    assert names(told, message_of(code), world.charter) == ()
    assert (fixed(told, message_of(code)) is None) is (kind == "round")


@pytest.mark.parametrize("code", ["T02", "T03", "T06", "T15"])
def test_the_others_join_one(code):
    world, aa, _bb, _ = open_line()
    told = aa.says(code)
    assert opens(told, message_of(code), world.charter) is None
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


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_nothing_said_of_talks_makes_a_fold_fail(data):
    world, aa, bb, _ = open_line()
    draft, proposed = aa.says("T01"), aa.says("T05")
    bb.sees(draft, proposed)
    signature = signs(aa, draft)
    bb.sees(signature)
    leaves = [it.entry.leaf for it in (draft, proposed, signature)]
    for _ in range(4):
        teller = data.draw(st.sampled_from([aa, bb]))
        kind = data.draw(st.sampled_from(FAMILY.messages))
        message = data.draw(messages(kind))
        about = data.draw(st.sampled_from(leaves))
        for field in ("draft", "of", "round", "based_on"):
            if getattr(message, field, None) is not None:
                message = replace(message, **{field: about})
        leaves.append(teller.says(message).entry.leaf)
    assert world.picture().digest()
