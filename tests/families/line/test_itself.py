"""A line that is suspended, restored, joined, left: what each attempt to gain by it comes to."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.shelf import SHELF
from comity.picture.family import LINE
from comity.picture.flags import OUT_OF_ORDER, SENT_WHILE_SUSPENDED
from comity.picture.matter import MatterKey
from comity.record import canonical
from comity.record.charter import Charter
from tests.picture.stories import in_some_order
from tests.support.tellers import WIRES, World, charter_of, open_line, some, status_of

if TYPE_CHECKING:
    from comity.record.told import Told

LINE_KEY = MatterKey(0, LINE, Charter.read(charter_of("AA", "BB", "CC")).line_id)
PINS = {"AA": "a1" * 32, "BB": "a2" * 32, "CC": "a3" * 32}


def shut(world, told):
    return SENT_WHILE_SUSPENDED in world.flags(told)


def restored(world, aa, bb, charter):
    """The whole way back: proposed, accepted, said open by both; each has seen what it must."""
    world.settle()
    proposal = aa.restores(charter)
    bb.sees(proposal)
    aa.sees(bb.answers(proposal, "ACCEPT"))
    aa.declares("OPEN")
    bb.declares("OPEN")
    world.settle()


# --- suspension (X14)


def test_what_is_sent_in_knowledge_of_a_suspension_is_kept_and_flagged():
    """X14, R-145: it is shown, alarms nobody, and asks nobody for anything."""
    world, aa, bb, _ = open_line()
    bb.sees(aa.declares("SUSPENDED"))
    notice = bb.says("A02", precedence=2)
    assert shut(world, notice)
    picture = world.picture()
    (key,) = picture.by_leaf(notice.entry.leaf)
    assert SHELF.kinds[key.kind].duties(key, world.state(notice), ("AA", "BB")) == ()


@pytest.mark.parametrize("code", ["L02", "L09", "L13", "M01", "I01"])
def test_what_is_always_open_flows_on_a_suspended_line(code):
    world, aa, bb, _ = open_line()
    bb.sees(aa.declares("SUSPENDED"))
    assert not shut(world, bb.says(code))


def test_the_suspending_party_is_held_to_it_as_well():
    world, aa, _bb, _ = open_line()
    aa.declares("SUSPENDED")
    assert shut(world, aa.says("A02"))


def test_what_had_not_seen_the_suspension_counts_whenever_it_arrives():
    """X14: a party does not void by suspending what the other said meanwhile."""
    world, aa, bb, _ = open_line()
    suspension = aa.declares("SUSPENDED")
    notice = bb.says("A02")
    assert not world.is_in_past(notice.entry.leaf, suspension.entry.leaf)
    assert not shut(world, notice)


def test_a_party_that_suspends_does_not_void_what_it_promised():
    """X14: what AA accepted before and what it said before stand as they stood."""
    world, aa, bb, charter = open_line()
    proposal = bb.restores(charter)
    aa.sees(proposal)
    notice = aa.says("A02")
    aa.answers(proposal, "ACCEPT")
    aa.declares("SUSPENDED")
    row = next(it for it in world.state(charter).proposals if it.re == proposal.entry.leaf)
    assert row.outcome.name == "ACCEPTED"
    assert world.flags(notice) == ()
    assert status_of(world, notice) == "NOTIFIED"


def test_after_the_restoration_it_counts_only_if_it_is_said_anew():
    """X14: the old entry stays flagged for ever; the same words said again are a new entry."""
    world, aa, bb, charter = open_line()
    bb.sees(aa.declares("SUSPENDED"))
    notice = bb.says("A02")
    restored(world, aa, bb, charter)
    anew = bb.says("A02")
    assert (shut(world, notice), shut(world, anew)) == (True, False)


def test_a_side_that_says_open_alone_lifts_nothing():
    world, aa, bb, _ = open_line()
    bb.sees(aa.declares("SUSPENDED"))
    aa.declares("OPEN")
    world.settle()
    assert shut(world, bb.says("A02"))


def test_an_open_said_before_all_had_accepted_completes_no_restoration():
    """X14: AA says OPEN first, and would have the line open without BB's word."""
    world, aa, bb, charter = open_line()
    bb.sees(aa.declares("SUSPENDED"))
    proposal = aa.restores(charter)
    aa.declares("OPEN")
    bb.sees(proposal)
    bb.answers(proposal, "ACCEPT")
    bb.declares("OPEN")
    world.settle()
    assert shut(world, aa.says("A02"))
    assert status_of(world, charter) == "SUSPENDED"
    aa.declares("OPEN")
    world.settle()
    assert not shut(world, aa.says("A02"))
    assert status_of(world, charter) == "OPEN"


def test_a_suspension_that_missed_the_restoration_is_not_lifted_by_it():
    world, aa, bb, charter = open_line()
    bb.sees(aa.declares("SUSPENDED"))
    world.settle()
    field = aa.twin()
    field.sees(*world.told.values())
    restored(world, aa, bb, charter)
    again = field.declares("SUSPENDED")
    aa.sees(again)
    assert shut(world, aa.says("A02"))
    assert status_of(world, charter) == "SUSPENDED"


def test_nobody_suspends_a_line_without_an_officer():
    world, aa, bb, _ = open_line()
    bb.sees(aa.declares("SUSPENDED", officers=0))
    assert not shut(world, bb.says("A02"))


def test_a_restoration_flagged_by_the_record_restores_nothing():
    """R-146: it names a key statement or a digest that was not so in its past."""
    world, aa, bb, charter = open_line()
    aa.declares("SUSPENDED")
    world.settle()
    proposal = aa.restores(charter, flags=("KEYS_NOT_CURRENT",))
    bb.sees(proposal)
    aa.sees(bb.answers(proposal, "ACCEPT"))
    aa.declares("OPEN")
    bb.declares("OPEN")
    world.settle()
    assert shut(world, aa.says("A02"))
    assert status_of(world, charter) == "SUSPENDED"


# --- charter and membership (X24)


def three():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties("AA", "BB", "CC")
    charter = aa.writes(WIRES["L01"], canonical.decode(world.charter.data))
    for teller in (bb, cc):
        teller.sees(charter)
        teller.answers(charter, "ACCEPT")
    world.settle()
    return world, aa, bb, cc, charter


def amends(teller, charter, *parties, **more):
    return teller.says(
        "L01",
        supersedes=charter.entry.leaf.hex(),
        parties=list(parties),
        offices=[f"{party}/DUTY" for party in parties],
        languages=dict.fromkeys(parties, "en"),
        founded={party: PINS[party] for party in parties},
        **more,
    )


def all_accept(world, proposal, *tellers):
    for teller in tellers:
        teller.sees(proposal)
        teller.answers(proposal, "ACCEPT")
    world.settle()


def parties_of(world):
    return world.picture().line().parties


def test_an_amendment_changes_the_parties_once_all_have_accepted():
    """X24, R-143: those who were and those who are to be."""
    world, aa, bb, cc, charter = three()
    amendment = amends(aa, charter, "AA", "BB")
    all_accept(world, amendment, bb)
    assert parties_of(world) == ("AA", "BB", "CC")
    all_accept(world, amendment, cc)
    assert parties_of(world) == ("AA", "BB")


def test_an_entry_is_judged_by_the_charter_in_its_own_past():
    """X24: what CC and AA wrote before they knew of the amendment stays as it was said."""
    _world, aa, bb, cc, charter = three()
    amendment = amends(aa, charter, "AA", "BB")
    bb.sees(amendment)
    cc.sees(amendment)
    accepts = bb.answers(amendment, "ACCEPT"), cc.answers(amendment, "ACCEPT")
    before = aa.says("A02")
    aa.sees(*accepts)
    after = aa.says("A02")
    assert before.bylaws is not None
    assert after.bylaws is not None
    assert (before.bylaws.parties, after.bylaws.parties) == (("AA", "BB", "CC"), ("AA", "BB"))


def test_of_two_amendments_at_once_neither_stands():
    """X24, R-143: DIVERGENT; the old charter stands until all agree on one that knows of both."""
    world, aa, bb, cc, charter = three()
    one, other = amends(aa, charter, "AA", "BB"), amends(bb, charter, "AA", "BB", title="Other")
    world.settle()
    all_accept(world, one, bb, cc)
    all_accept(world, other, aa, cc)
    line = world.picture().line()
    assert line.parties == ("AA", "BB", "CC")
    assert sorted(line.divergent) == sorted((one.entry.leaf, other.entry.leaf))
    third = amends(aa, charter, "AA", "BB", title="Agreed")
    all_accept(world, third, bb, cc)
    assert parties_of(world) == ("AA", "BB")


def test_an_amendment_that_changes_the_reality_or_a_founder_amends_nothing():
    world, aa, _bb, _cc, charter = three()
    told = amends(aa, charter, "AA", "BB", reality="REAL")
    assert world.flags(told) == (OUT_OF_ORDER,)
    other = aa.says("L01", supersedes=charter.entry.leaf.hex())
    assert world.flags(other) == (OUT_OF_ORDER,)


def test_one_party_alone_does_not_bring_the_old_charter_back():
    """X24: CC accepted that it leaves, and would now withdraw that."""
    world, aa, bb, cc, charter = three()
    amendment = amends(aa, charter, "AA", "BB")
    all_accept(world, amendment, bb, cc)
    cc.answers(amendment, "WITHDRAW_POSITION")
    world.settle()
    assert parties_of(world) == ("AA", "BB")
    assert aa.says("A02").bylaws.parties == ("AA", "BB")


def test_a_party_that_leaves_owes_what_it_owed():
    """X24, R-144: it is no party of what comes after; its duties from before stay on it."""
    world, aa, _bb, cc, _ = three()
    notice = aa.says("A02")
    cc.sees(notice)
    cc.says("L24")
    world.settle()
    after = aa.says("A02")
    assert parties_of(world) == ("AA", "BB")
    owing = []
    for told in (notice, after):
        (key,) = world.picture().by_leaf(told.entry.leaf)
        duties = SHELF.kinds[key.kind].duties(key, world.state(told), told.bylaws.parties)
        owing.append({duty.party for duty in duties})
    assert owing == [{"BB", "CC"}, {"BB"}]


def excludes(teller, party):
    return teller.says("L25", party=party)


def test_a_party_is_excluded_by_all_others_and_by_nobody_less():
    """X24, R-144."""
    world, aa, bb, _cc, _ = three()
    proposal = excludes(aa, "CC")
    assert parties_of(world) == ("AA", "BB", "CC")
    assert aa.says("A02").bylaws.departures == ()
    all_accept(world, proposal, bb)
    assert parties_of(world) == ("AA", "BB")
    (departure,) = aa.says("A02").bylaws.departures
    assert (departure.party, departure.entry) == ("CC", proposal.entry.leaf)


def test_the_excluded_party_has_no_say_in_it():
    world, aa, bb, cc, _ = three()
    proposal = excludes(aa, "CC")
    cc.sees(proposal)
    cc.answers(proposal, "REFUSE")
    all_accept(world, proposal, bb)
    assert parties_of(world) == ("AA", "BB")


def test_who_is_named_anew_by_all_has_joined_again():
    world, aa, bb, cc, charter = three()
    cc.says("L24")
    world.settle()
    amendment = amends(aa, charter, "AA", "BB", "CC", title="Again")
    all_accept(world, amendment, bb, cc)
    assert parties_of(world) == ("AA", "BB", "CC")


ACTS = ("amends", "excludes", "leaves", "suspends", "opens", "restores", "accepts", "withdraws")
DOUBTS = ("cuts", "affirms")  # an earlier entry of anybody's feed, and all of that feed after it


@st.composite
def plays(draw, *more, size=16):
    acts = ACTS + ("accepts",) * 4 + more
    step = st.tuples(st.integers(0, 2), st.sampled_from(acts), st.booleans())
    return draw(st.lists(step, max_size=size)), draw(st.integers(0, 2**32))


def doubts(world, teller, act, about):
    if act == "cuts":
        world.cuts(teller.says("L09"), about)
    else:
        teller.sees(about)
        teller.says("K09", affirmed=[about.entry.leaf.hex()], disowned=[])


def play(steps):
    world, *tellers, charter = three()
    motions: list[Told] = []
    for who, act, settles in steps:
        teller = tellers[who]
        if motions and act in DOUBTS:
            doubts(world, teller, act, motions[-1])
        match act:
            case "amends":
                motions.append(amends(teller, charter, "AA", "BB"))
            case "excludes":
                motions.append(excludes(teller, "CC"))
            case "leaves" if who == 2:
                teller.says("L24")
            case "suspends" | "opens":
                teller.declares("SUSPENDED" if act == "suspends" else "OPEN")
            case "restores":
                motions.append(teller.restores(charter))
            case "accepts" | "withdraws" if motions:
                teller.sees(motions[-1])
                word = "ACCEPT" if act == "accepts" else "WITHDRAW_POSITION"
                teller.answers(motions[-1], word)
        if settles:
            world.settle()
    return world, tellers


@given(plays())
@settings(max_examples=40)
def test_record_and_picture_agree_on_who_is_party_and_whether_the_line_is_suspended(drawn):
    """One rule, two readers: the past of an entry that holds everything, and the whole picture."""
    world, tellers = play(drawn[0])
    world.settle()
    bylaws = tellers[0].says("L09").bylaws
    line = world.picture().line()
    assert (bylaws.parties, bylaws.suspended) == (line.parties, bool(line.stops))
    assert bylaws.divergent == line.divergent


@given(plays(*DOUBTS * 2, size=24))
@settings(max_examples=60)
def test_record_and_picture_agree_in_every_past_whatever_is_cut(drawn):
    """X2, X24, R-149: a disputed ACCEPT counts in neither, one that came after in neither."""
    world, _ = play(drawn[0])
    picture = world.picture()
    for leaf, told in world.told.items():
        line = picture.at(some(world.pasts[leaf])).matter(LINE_KEY)
        found = () if line is None else (line.parties, bool(line.stops), line.divergent)
        bylaws = told.bylaws
        assert found in ((), (bylaws.parties, bylaws.suspended, bylaws.divergent))


@given(plays())
@settings(max_examples=25)
def test_whatever_the_order_of_arrival_there_is_one_digest(drawn):
    """X14, X24."""
    world, _ = play(drawn[0])
    digests = {world.picture(in_some_order(world, drawn[1] + n)).digest() for n in range(3)}
    assert digests == {world.picture().digest()}
