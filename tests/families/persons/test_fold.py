"""What is owed to messages about an exchange, in the common picture and in a private one."""

from comity.families.persons.fold import FAMILY
from comity.picture.family import OPAQUE, Owed
from comity.picture.matter import MatterKey, State
from tests.families.persons.test_exchange_fold import Talk, leaf

PARTIES = ("AA", "BB")


def owed(key, state, duties=FAMILY.duties):
    return {(it.what, it.party) for it in duties(key, state, PARTIES)}


def test_a_plan_and_final_counts_ask_every_party_for_an_answer():
    """R-212."""
    talk = Talk()
    talk.lists()
    talk.plans()
    key = talk.world.picture().by_leaf(talk.plan.entry.leaf)[0]
    assert owed(key, talk.state) == {(Owed.ANSWER, "BB")}
    talk.fixes()
    assert owed(key, talk.state) == set()
    talk.aa.says("P10", plan=leaf(talk.plan))
    assert owed(key, talk.state) == {(Owed.ANSWER, "BB")}


def test_the_envelope_of_a_plan_asks_for_an_answer_and_that_of_a_list_does_not():
    """R-178."""
    key = MatterKey(3, OPAQUE, b"\x04" * 32)

    def state(wire):
        return State(status=0, type=wire, party="AA", time_ms=1, addressees=("BB",))

    asked = owed(key, state("persons.plan/1"), FAMILY.envelopes)
    assert (Owed.ANSWER, "BB") in asked
    assert owed(key, state("persons.list/1"), FAMILY.envelopes) == set()
