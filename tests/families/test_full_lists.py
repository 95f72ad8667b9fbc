"""Lists of a state that are full: what is beyond is counted, whatever is said and in any order."""

import random
import sys
from contextlib import ExitStack
from unittest.mock import patch

import pytest

from comity.families.shelf import SHELF
from comity.picture import matter
from comity.values.plain import from_plain, to_wire
from tests.picture.stories import given, in_some_order, spoken
from tests.support.tellers import EXAMPLES, open_line

ROOM = 1  # rows of one party


@pytest.fixture(autouse=True)
def little_room():
    """Every list is full with one row of a party, as it else is with 256."""
    with ExitStack() as undo:
        for name, module in list(sys.modules.items()):
            if name.startswith("comity.families") and hasattr(module, "ROWS_MAX"):
                undo.enter_context(patch.object(module, "ROWS_MAX", ROOM))
        undo.enter_context(patch.object(matter, "ROWS_MAX", ROOM))
        yield


def says(teller, wire, about, chance):
    kind = SHELF.types[wire].message
    example = from_plain(kind, given(chance.choice(EXAMPLES[kind.SPEC.code])))
    content = spoken(kind, to_wire(example), teller, about, chance)
    return teller.writes(wire, content, officers=2)


@pytest.mark.parametrize("family", SHELF.families, ids=[it.name for it in SHELF.families])
def test_what_finds_a_list_full_is_counted_and_the_picture_is_one_in_any_order(family):
    chance, beyond = random.Random(7), 0
    wires = [it.SPEC.wire for it in family.messages]
    for wire in wires:
        world, aa, bb, _ = open_line()
        for first in (*wires, *wires):  # what the others speak of is there at the second time
            for teller in (aa, bb):
                teller.sees(*world.told.values())
                says(teller, first, list(world.told.values())[-1], chance)
        for teller in (aa, bb, aa, bb, aa, bb):
            teller.sees(*world.told.values())
            says(teller, wire, list(world.told.values())[-1], chance)
        world.settle()
        picture = world.picture(in_some_order(world, chance.randrange(99)))
        assert picture.digest() == world.picture().digest()
        beyond += sum(state.beyond for _, state in picture.matters())
    assert beyond > len(wires)
