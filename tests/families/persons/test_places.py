"""R-371: an exchange is at the place of its plan, for its window, until it is closed or off."""

from tests.families.activity.test_places import places
from tests.families.persons.test_exchange_fold import Talk, leaf
from tests.support.tellers import message_of, open_line


def where(talk):
    return places(talk.world)["exchange"]


def test_an_exchange_is_where_its_plan_says_and_protected():
    talk = Talk()
    talk.lists()
    assert where(talk) is None  # no plan yet
    talk.plans()
    said, place = message_of("P04"), where(talk)
    [stated] = place.stated
    assert (stated.area, stated.windows) == (said.place, (said.window,))
    assert (place.kind, place.is_protected) == ("EXCHANGE", True)


def test_an_exchange_to_which_a_party_does_not_come_is_nowhere():
    talk = Talk()
    for step in (talk.lists, talk.plans, talk.fixes):
        step()
    assert where(talk) is not None
    talk.bb.says("P05", plan=leaf(talk.plan), state="NOT_COMING")
    talk.all_see()
    assert where(talk) is None


def test_a_person_is_no_place():
    world, aa, _, _ = open_line()
    aa.says("P11")
    assert all(it is None for it in places(world).values())
