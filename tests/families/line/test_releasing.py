"""Who must grant before a third may see: its author, all authors, and an agency never asked."""

import pytest

from comity.families.line.releasing import Releasing, agencies
from comity.values.codes import PartyKind, Release
from tests.support.tellers import World, charter_of, message_of, open_line, some, status_of


class Recorded:
    """A world as a record answers."""

    def __init__(self, world):
        self.laws = world.laws

    def is_in_cut(self, leaf, cut):
        return leaf in cut


def rulings(world, *told, to="CC", helpers=(), cut=None, **how):
    releasing = Releasing(world.picture(), Recorded(world), frozenset(helpers), cut)
    return releasing.rule([it.entry.leaf for it in told], to, **how)


def ruling(world, told, **how):
    return rulings(world, told, **how)[0]


def grants(teller, *told, to=("CC",), **how):
    refs = [it.entry.leaf.hex() for it in told]
    return teller.says(message_of("L22", refs=refs, to=list(to), **how))


@pytest.fixture
def spoken():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    answer = bb.says("L09")
    aa.sees(answer)
    return world, aa, bb, notice, answer


def test_nothing_is_given_away_without_a_grant(spoken):
    """R-605: the author's, and no other's."""
    world, aa, _bb, notice, answer = spoken
    assert ruling(world, notice).missing == ("AA",)
    assert not ruling(world, notice).may
    given = grants(aa, notice)
    assert ruling(world, notice).grants == (given.entry.leaf,)
    assert [it.may for it in rulings(world, notice, answer)] == [True, False]


def test_what_several_wrote_is_given_with_the_grants_of_all(spoken):
    """R-605: a joint part needs all authors, by one grant that all accept or by one of each."""
    world, aa, bb, notice, answer = spoken
    both = grants(aa, notice, answer)
    bb.sees(both)
    assert [it.missing for it in rulings(world, notice, answer)] == [("AA",), ("BB",)]
    bb.answers(both, "ACCEPT")
    assert all(it.may for it in rulings(world, notice, answer))


def test_a_grant_is_to_whom_it_names_or_to_all(spoken):
    """R-606."""
    world, aa, _, notice, _ = spoken
    grants(aa, notice)
    assert not ruling(world, notice, to="DD").may
    assert not ruling(world, notice, to="PUBLIC").may
    grants(aa, notice, to=["PUBLIC"])
    assert ruling(world, notice, to="DD").may


def test_a_grant_of_less_does_not_give_more(spoken):
    """R-606: leave to show a hash is none to show the words; leave for the words is for both."""
    world, aa, _, notice, _answer = spoken
    grants(aa, notice, form="HASH_ONLY")
    assert ruling(world, notice, form=Release.HASH_ONLY).may
    assert not ruling(world, notice, form=Release.REDACTED).may
    assert not ruling(world, notice).may


def test_a_grant_that_is_taken_back_gives_nothing_any_more(spoken):
    """R-606: in force means agreed and not withdrawn; what was given before stays given."""
    world, aa, _, notice, _ = spoken
    given = grants(aa, notice)
    cut = some(world.told)
    aa.withdraws(given)
    assert ruling(world, notice).missing == ("AA",)
    assert ruling(world, notice, cut=cut).may


def test_a_grant_that_one_of_its_authors_has_not_accepted_is_not_in_force(spoken):
    """R-606: nor for the part that its proposer wrote alone."""
    world, aa, bb, notice, answer = spoken
    both = grants(aa, notice, answer)
    bb.sees(both)
    bb.answers(both, "REFUSE")
    assert ruling(world, notice).missing == ("AA",)


def test_what_stands_outside_a_cut_counts_for_nothing_in_it(spoken):
    world, aa, _, notice, _ = spoken
    before = some(world.told)
    grants(aa, notice)
    assert ruling(world, notice).may
    assert not ruling(world, notice, cut=before).may


def test_persons_and_sites_always_need_all_who_hold_them(spoken):
    """R-607: the author and whom it was entrusted to, also in a file of evidence."""
    world, aa, bb, _notice, _ = spoken
    card = aa.says("P01", to=("BB",))
    bb.sees(card)
    assert ruling(world, card).needed == ("AA", "BB")
    assert ruling(world, card, own_evidence=True).missing == ("AA", "BB")
    grants(aa, card)
    assert ruling(world, card).missing == ("BB",)
    bb.sees(*world.told.values())
    joint = grants(bb, card)
    aa.sees(joint)
    aa.answers(joint, "ACCEPT")
    assert ruling(world, card, own_evidence=True).may


def test_a_list_of_persons_is_never_given_to_all(spoken):
    """R-607: a grant to PUBLIC names nobody who may see them."""
    world, aa, _bb, _, _ = spoken
    card = aa.says("P01", to=("AA",))
    grants(aa, card, to=["PUBLIC"])
    assert not ruling(world, card).may
    grants(aa, card, to=["PUBLIC", "CC"])
    assert not ruling(world, card, to="PUBLIC").may
    assert ruling(world, card).may


def test_a_type_that_is_hidden_may_be_a_list_of_persons(spoken):
    """R-607."""
    world, aa, _bb, _, _ = spoken
    hidden = aa.writes("line.sealed/1", bytes(32), to=("BB",))
    assert ruling(world, hidden, own_evidence=True).missing == ("AA", "BB")


def test_who_repeats_what_another_said_does_not_give_it_away(spoken):
    """R-605: a translation holds the words of its original."""
    world, _aa, bb, notice, _ = spoken
    told = bb.says("L10", re=notice.entry.leaf.hex())
    assert ruling(world, told).needed == ("AA", "BB")


def test_nobody_needs_leave_to_keep_its_own_evidence(spoken):
    """R-605: a file that proves what was done to its maker takes no grant but for persons."""
    world, _aa, _bb, notice, answer = spoken
    its = rulings(world, notice, answer, own_evidence=True)
    assert [it.needed for it in its] == [(), ()]
    assert all(it.may for it in its)


def test_an_agency_is_never_asked_for_what_it_wrote():
    """R-608: nobody proposes a release of it in its place; it is withheld, not missing."""
    world = World(charter_of("AA", "BB", "HH"))
    aa, _, hh = world.parties("AA", "BB", "HH")
    hh.kind = PartyKind.HUMANITARIAN
    visit = hh.says("L09")
    aa.sees(visit)
    asked = grants(aa, visit)
    assert world.flags(asked) == ("NOT_BY_AUTHOR",)
    assert status_of(world, asked) == "PROPOSED"
    assert world.state(asked).proposals == ()
    withheld = ruling(world, visit, helpers=["HH"])
    assert (withheld.missing, withheld.is_withheld, withheld.may) == ((), True, False)
    grants(hh, visit)
    assert ruling(world, visit, helpers=["HH"]).may


def test_an_agency_among_the_readers_of_a_list_is_not_asked_either():
    """R-608: its grant is not needed for what others wrote and entrusted to it."""
    world = World(charter_of("AA", "BB", "HH"))
    aa, _, _ = world.parties("AA", "BB", "HH")
    card = aa.says("P01", to=("HH",))
    assert ruling(world, card, helpers=["HH"]).needed == ("AA",)
    grants(aa, card)
    assert ruling(world, card, helpers=["HH"]).may


def test_agencies_are_those_that_were_founded_so():
    world = World(charter_of("AA", "HH"))

    class Kinds:
        def kind(self, digest):
            is_helper = digest == world.charter.founded["HH"]
            return PartyKind.HUMANITARIAN if is_helper else PartyKind.STATE

    bylaws = world.laws.before(next(iter(world.told), bytes(32)))
    assert agencies(Kinds(), bylaws) == {"HH"}
