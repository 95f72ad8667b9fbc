"""The family as a whole: what opens which matter, and that nothing anybody sends makes it raise."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.arms.messages import MESSAGES
from tests.picture.stories import given as without_none
from tests.support.strategies import messages
from tests.support.tellers import EXAMPLES, open_line

KINDS = {
    "N01": "regime",
    "N02": "dangling",
    "N03": "declaration",
    "N04": "item_change",
    "N05": "elimination",
    "N06": "inspection",
    "N08": "dangling",
    "N09": "dangling",
    "N10": "new_type",
    "N11": "strategic_exercise",
}


@pytest.mark.parametrize("code", sorted(KINDS))
def test_what_a_message_opens(code):
    world, aa, _bb, _ = open_line()
    told = aa.says(code, **without_none(EXAMPLES[code][0]))
    assert [it.kind for it in world.picture().by_leaf(told.entry.leaf)] == [KINDS[code]]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.sampled_from(MESSAGES), st.data()), max_size=5))
def test_nothing_a_party_sends_makes_the_fold_of_another_raise(said):
    world, aa, bb, _ = open_line()
    tellers = (aa, bb, aa.twin())
    regime = aa.says("N01")
    heard = [regime, aa.says("N03", regime=regime.entry.leaf.hex())]
    for who, kind, data in said:
        message = data.draw(messages(kind))
        about = data.draw(st.sampled_from(heard)).entry.leaf
        for name in ("regime", "declaration", "re"):
            if name in kind.__struct_fields__ and data.draw(st.booleans()):
                message = type(message)(**{**_fields(message), name: about})
        tellers[who].sees(*heard)
        heard.append(tellers[who].says(message))
    assert world.picture().digest() == world.picture(heard_in_order(world)).digest()


def _fields(message):
    return {name: getattr(message, name) for name in message.__struct_fields__}


def heard_in_order(world):
    return sorted(world.told.values(), key=lambda it: it.order)
