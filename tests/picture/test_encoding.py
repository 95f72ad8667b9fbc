"""A state encoded by its rows is encoded as it is encoded whole, byte for byte."""

import pytest
from hypothesis import given, settings

from comity.families.shelf import SHELF
from comity.picture import encoding
from comity.picture.encoding import Encoder
from comity.picture.matter import FlagRow, encode
from comity.picture.picture import Picture
from tests.picture.stories import in_some_order, seeds, worlds
from tests.support.tellers import Known, open_line


@given(worlds, seeds)
@settings(max_examples=40, deadline=None)
def test_every_state_on_its_way_is_encoded_as_a_whole_one_is(world, seed):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(encoding, "GREAT_BYTES", 0)
        patch.setattr(encoding, "MANY", 1)
        known, encoder = Known(world), Encoder()
        picture = Picture(SHELF, world.charter, known, known.recall)
        for told in in_some_order(world, seed):
            known.joins(picture, told)
            for key, state in picture.matters():
                assert encoder.encode(key.packed, state) == encode(state)


@pytest.fixture
def great():
    """A state with so many flags that its rows are remembered."""
    world, aa, _, _ = open_line()
    state = world.state(aa.says("A02"))
    for number in range(200):
        state = state.flagged(bytes([number]) * 32, "AA", "LATE")
    return state


def test_only_new_rows_of_a_great_state_are_encoded(great, monkeypatch):
    encoder, made = Encoder(), []
    whole = encoding._row

    def noted(row):
        made.append(row)
        return whole(row)

    monkeypatch.setattr(encoding, "_row", noted)
    for state in (great, great, great.flagged(b"new", "BB", "LATE")):
        assert encoder.encode(b"key", state) == encode(state)
    assert len(made) == len(great.flags) + 1
    assert made[-1] == FlagRow(b"new", "LATE", "BB")


def test_rows_of_few_matters_are_remembered(great):
    encoder = Encoder()
    for number in range(encoding.KEPT_MAX + 9):
        assert encoder.encode(bytes([number]), great) == encode(great)
    assert len(encoder._rows) == encoding.KEPT_MAX
    encoder.clear()
    assert not encoder._rows


def test_a_small_state_is_encoded_whole():
    world, aa, _, _ = open_line()
    encoder, state = Encoder(), world.state(aa.says("A02"))
    assert encoder.encode(b"key", state) == encode(state)
    assert not encoder._rows
