"""One agreement is one matter, known by its name."""

from comity.families.talks.agreements import VERSIONS_MAX, agreement_id
from tests.support.tellers import open_line


def test_every_text_of_an_agreement_stands_in_one_matter():
    world, aa, bb, _ = open_line()
    one, other = aa.says("T01"), bb.says("T01", version=2)
    apart = bb.says("T01", agreement="Another one")
    picture = world.picture()
    (key,) = picture.by_leaf(one.entry.leaf)
    assert picture.by_leaf(other.entry.leaf) == (key,)
    assert picture.by_leaf(apart.entry.leaf) != (key,)
    assert key.id == agreement_id("Ceasefire in the east")


def test_the_texts_of_one_party_are_bounded_and_leave_room_for_the_other():
    world, aa, bb, _ = open_line()
    for n in range(VERSIONS_MAX + 2):
        aa.says("T01", version=n)
    last = bb.says("T01", version=99)
    state = world.state(last)
    assert len(state.versions) == VERSIONS_MAX + 1
    assert state.beyond == 2
    assert state.text(state.versions[-1].terms) is state.versions[-1]
    assert state.text(None) is None
