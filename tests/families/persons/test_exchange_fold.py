"""A watch log of an exchange: lists, plan, readiness, handover, closing (R-210 to R-213, R-219).

Sealed messages are told in the open here, as those who may read them fold them.
"""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.persons.exchange_fold import exchange_key
from comity.families.persons.exchange_matter import EXCHANGE_MOVES, ExchangeStatus
from comity.families.persons.exchanges import EXCHANGE_MESSAGES
from comity.picture.matter import ROWS_MAX, MatterKey
from comity.picture.views import divergent
from comity.values.codes import Parity
from comity.values.shape import fields_of
from tests.picture.stories import in_some_order
from tests.support.tellers import World, charter_of, open_line, status_of

TALKS = "05" * 32
BACK = {"from": "BB", "to": "AA"}
KEYS_BACK = ("a4", "a5", "a6")


def leaf(told):
    return told.entry.leaf.hex()


def tally(teller, plan, by, **more):
    """What AA gives BB, or BB gives AA, as giver or receiver counts it."""
    gives = (teller.party == "AA") == (by == "GIVER")
    way = {} if gives else {"direction": BACK, "counts": {"MILITARY": 3}}
    rows = [{"person_key": it * 32, "result": "HANDED"} for it in KEYS_BACK]
    entries = {} if gives else {"entries": rows}
    return teller.says("P06", **({"plan": leaf(plan), "by": by} | way | entries | more))


class Talk:
    """Two parties and an exchange between them."""

    def __init__(self):
        self.world, self.aa, self.bb, _ = open_line()

    def all_see(self):
        self.world.settle()

    def lists(self):
        self.there = self.aa.says("P02", exchange=TALKS)
        self.back = self.bb.says("P02", exchange=TALKS, direction=BACK, totals={"MILITARY": 3})
        self.all_see()

    def plans(self):
        self.plan = self.aa.says("P04", lists=[leaf(self.there), leaf(self.back)])
        self.all_see()

    def fixes(self):
        self.bb.answers(self.plan, "ACCEPT")
        self.all_see()

    def readies(self):
        for teller in (self.aa, self.bb):
            teller.says("P05", plan=leaf(self.plan))
        self.all_see()

    def hands_over(self, **of_bb):
        for teller in (self.aa, self.bb):
            for by in ("GIVER", "RECEIVER"):
                more = of_bb if (teller, by) == (self.bb, "RECEIVER") else {}
                tally(teller, self.plan, by, **more)
        self.all_see()

    @property
    def status(self):
        return status_of(self.world, self.there)

    @property
    def state(self):
        return self.world.state(self.there)


@pytest.fixture
def talk():
    made = Talk()
    made.lists()
    return made


@pytest.fixture
def fixed(talk):
    talk.plans()
    talk.fixes()
    return talk


def test_the_types_that_show_persons_are_sealed_and_all_are_always_open():
    """R-210."""
    sealed = {it.SPEC.code for it in EXCHANGE_MESSAGES if it.SPEC.sealed}
    assert sealed == {"P02", "P03", "P04", "P06", "P07"}
    assert all(it.SPEC.always_open for it in EXCHANGE_MESSAGES)


def kinds(kind):
    yield kind
    for inner in (kind.key, kind.item):
        if inner is not None:
            yield from kinds(inner)
    for cls in kind.structs:
        for spec in fields_of(cls):
            yield from kinds(spec.type)


def test_a_person_is_a_salted_key_and_has_no_other_field():
    """R-210: of what tells one person from others, only the key has a place."""
    for cls in EXCHANGE_MESSAGES:
        for spec in fields_of(cls):
            for kind in kinds(spec.type):
                for struct in kind.structs:
                    names = {it.name for it in fields_of(struct)}
                    if "person_key" in names:
                        assert names <= {"n", "person_key", "category", "direction",
                                         "category_by", "result"}  # fmt: skip
                        assert "name" not in kind.name


# --- one exchange


def test_an_exchange_is_known_by_what_its_lists_name(talk):
    """R-211."""
    key = MatterKey(0, "exchange", exchange_key(bytes.fromhex(TALKS)))
    picture = talk.world.picture()
    assert picture.by_leaf(talk.there.entry.leaf) == (key,)
    assert picture.by_leaf(talk.back.entry.leaf) == (key,)


def test_lists_may_name_a_plan_that_has_none():
    """R-211."""
    world, aa, bb, _ = open_line()
    plan = aa.says("P04", lists=[])
    bb.sees(plan)
    told = bb.says("P02", exchange=leaf(plan), direction=BACK)
    picture = world.picture()
    assert picture.by_leaf(told.entry.leaf) == picture.by_leaf(plan.entry.leaf)
    assert status_of(world, plan) == "NOT_FIXED"


def test_an_exchange_goes_through_its_stages(talk):
    """R-212, R-213."""
    seen = [talk.status]
    talk.bb.says("P03", re=leaf(talk.there))
    seen.append(talk.status)
    for step in (talk.plans, talk.fixes, talk.readies):
        step()
        seen.append(talk.status)
    tally(talk.aa, talk.plan, "GIVER")
    seen.append(talk.status)
    talk.hands_over()
    seen.append(talk.status)
    close = talk.aa.says("P10", plan=leaf(talk.plan))
    talk.all_see()
    talk.bb.answers(close, "ACCEPT")
    seen.append(talk.status)
    assert seen == [
        "LISTS", "COMMENTED", "NOT_FIXED", "PLANNED", "READY", "UNDER_WAY", "TALLIED", "CLOSED",
    ]  # fmt: skip
    assert talk.state.flags == ()


def test_a_list_is_shown_only_after_both_have_committed():
    """R-211: a reveal whose author had not seen the other's list is flagged."""
    world, aa, bb, _ = open_line()
    there = aa.says("P02", exchange=TALKS)
    bb.says("P02", exchange=TALKS, direction=BACK)
    early = aa.says("P07", commit=leaf(there))
    world.settle()
    good = aa.says("P07", commit=leaf(there))
    assert world.flags(early) == ("OUT_OF_ORDER",)
    assert world.flags(good) == ()


def test_only_its_author_shows_a_list_and_only_the_other_comments_on_it(talk):
    shown = talk.bb.says("P07", commit=leaf(talk.there))
    said = talk.aa.says("P03", re=leaf(talk.there))
    assert talk.world.flags(shown) == ("NOT_BY_AUTHOR",)
    assert talk.world.flags(said) == ("NOT_BY_ADDRESSEE",)


def test_a_plan_is_fixed_by_every_accept_of_its_terms(talk):
    """R-212."""
    talk.plans()
    talk.bb.answers(talk.plan, "NOTED")
    talk.all_see()
    talk.readies()
    assert talk.status == "NOT_FIXED"
    talk.fixes()
    assert talk.status == "READY"
    talk.bb.answers(talk.plan, "WITHDRAW_POSITION")
    assert talk.status == "NOT_FIXED"


def test_a_party_that_waits_takes_the_readiness_back(fixed):
    fixed.readies()
    fixed.bb.says("P05", plan=leaf(fixed.plan), state="HOLD")
    assert fixed.status == "PLANNED"


def test_a_party_that_does_not_come_ends_it_at_its_stage(fixed):
    """R-212."""
    fixed.readies()
    fixed.bb.says("P05", plan=leaf(fixed.plan), state="NOT_COMING")
    fixed.all_see()
    assert (fixed.status, fixed.state.aborted_at) == ("ABORTED", ExchangeStatus.PLANNED)
    fixed.bb.says("P05", plan=leaf(fixed.plan), state="ON_SITE")
    assert (fixed.status, fixed.state.aborted_at) == ("READY", None)


def test_who_does_not_come_to_what_was_not_fixed_aborts_nothing(talk):
    """R-212: the case of 7 June 2025."""
    talk.plans()
    talk.bb.says("P05", plan=leaf(talk.plan), state="NOT_COMING")
    assert (talk.status, talk.state.aborted_at) == ("NOT_FIXED", None)


def test_nothing_is_under_way_before_every_accept_is_seen(talk):
    """R-213: such a tally is kept and flagged, also once all have accepted."""
    talk.plans()
    told = tally(talk.aa, talk.plan, "GIVER")
    talk.all_see()
    talk.fixes()
    assert talk.status == "PLANNED"
    assert talk.world.flags(told) == ("OUT_OF_ORDER",)
    assert [it.is_good for it in talk.state.tallies] == [False]
    tally(talk.aa, talk.plan, "GIVER")
    assert talk.status == "UNDER_WAY"


def test_only_who_gives_counts_as_giver(fixed):
    """R-213."""
    told = fixed.bb.says("P06", plan=leaf(fixed.plan), by="GIVER")
    assert fixed.world.flags(told) == ("NOT_BY_AUTHOR",)
    assert fixed.status == "PLANNED"


def test_who_had_not_seen_every_accept_counts_nothing_however_late_its_word_stands(talk):
    """R-213: what its author knew decides, and no place in the order."""
    talk.plans()
    talk.bb.answers(talk.plan, "ACCEPT")
    for _ in range(3):
        talk.aa.says("P05", plan=leaf(talk.plan))
    told = tally(talk.aa, talk.plan, "GIVER")
    assert talk.world.flags(told) == ("OUT_OF_ORDER",)
    assert talk.status == "PLANNED"


@pytest.fixture
def three():
    """A plan of AA and BB, whom CC looks on."""
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties("AA", "BB", "CC")
    plan = aa.says("P04", lists=[], to=("BB",))
    bb.sees(plan)
    bb.answers(plan, "ACCEPT")
    world.settle()
    return world, aa, bb, cc, plan


def test_a_witness_counts_for_neither_side_and_begins_nothing(three):
    """R-213."""
    world, _aa, _bb, cc, plan = three
    told = tally(cc, plan, "WITNESS")
    assert world.flags(told) == ()
    assert status_of(world, plan) == "PLANNED"


def test_who_gives_nothing_by_a_plan_neither_counts_nor_keeps_others_from_it(three):
    """R-213: nor does a direction that somebody invents wait for a count."""
    world, aa, bb, cc, plan = three
    for way in ({"from": "CC", "to": "BB"}, {"from": "AA", "to": "CC"}):
        told = (cc if way["from"] == "CC" else aa).says(
            "P06", plan=leaf(plan), by="GIVER", direction=way
        )
        assert world.flags(told) == ("NOT_BY_AUTHOR",)
    assert status_of(world, plan) == "PLANNED"
    for teller in (aa, bb):
        for by in ("GIVER", "RECEIVER"):
            tally(teller, plan, by)
    assert status_of(world, plan) == "TALLIED"


def test_who_has_no_part_in_a_plan_is_not_asked_whether_it_comes(three):
    """R-212."""
    world, aa, bb, cc, plan = three
    for teller in (aa, bb):
        teller.says("P05", plan=leaf(plan))
    told = cc.says("P05", plan=leaf(plan), state="NOT_COMING")
    assert world.flags(told) == ("NOT_BY_ADDRESSEE",)
    assert status_of(world, plan) == "READY"


def test_a_plan_corrected_after_every_accept_is_the_plan_it_was(fixed):
    """R-212: what all accepted is their terms."""
    before = fixed.state.plans
    fixed.aa.corrects(fixed.plan, {9: int(Parity.LIST_ONLY)})
    assert (fixed.status, fixed.state.plans) == ("PLANNED", before)


def test_who_claims_without_end_fills_its_own_room_and_no_other(fixed):
    for n in range(ROWS_MAX + 2):
        fixed.bb.says("P08", plan=leaf(fixed.plan), counts={"MILITARY": n})
    fixed.aa.says("P08", plan=leaf(fixed.plan))
    by = [it.party for it in fixed.state.claims]
    assert (by.count("BB"), by.count("AA"), fixed.state.beyond) == (ROWS_MAX, 1, 2)


def test_giver_and_receiver_who_count_differently_are_discrepant(fixed):
    """R-213: a label given otherwise is enough."""
    fixed.hands_over(counts={"MILITARY": 3})
    assert fixed.status == "DISCREPANT"


def test_a_corrected_tally_counts_anew(fixed):
    fixed.hands_over()
    wrong = tally(fixed.bb, fixed.plan, "RECEIVER", counts={"MILITARY": 3})
    fixed.all_see()
    assert fixed.status == "DISCREPANT"
    fixed.bb.corrects(wrong, {5: {0: 2, 1: 1}})
    assert fixed.status == "TALLIED"


def test_tallies_at_several_points_add_up(fixed):
    half = {"counts": {"MILITARY": 2}, "headcount": 2}
    rest = {"counts": {"CIVILIAN": 1}, "headcount": 1, "point": "Second bus."}
    fixed.hands_over()
    for by, teller in (("GIVER", fixed.aa), ("RECEIVER", fixed.bb)):
        tally(teller, fixed.plan, by, **half)
        tally(teller, fixed.plan, by, **rest)
    assert fixed.status == "TALLIED"


def test_what_is_taken_back_counts_no_more(fixed):
    fixed.hands_over()
    told = tally(fixed.bb, fixed.plan, "RECEIVER", point="Third bus.")
    fixed.all_see()
    assert fixed.status == "DISCREPANT"
    fixed.bb.withdraws(told)
    assert fixed.status == "TALLIED"


def test_a_claim_about_a_claim_is_flagged(fixed):
    claim = fixed.aa.says("P08", plan=leaf(fixed.plan))
    fixed.all_see()
    about = fixed.bb.says("P08", plan=leaf(claim))
    signed = fixed.aa.says("P09", about=[leaf(claim)])
    fixed.all_see()
    again = fixed.bb.says("P09", about=[leaf(signed)])
    assert fixed.world.flags(about) == ("OUT_OF_ORDER",)
    assert fixed.world.flags(signed) == ()
    assert fixed.world.flags(again) == ("OUT_OF_ORDER",)


def test_a_claim_that_names_no_plan_is_kept_by_itself():
    world, aa, bb, _ = open_line()
    claim = aa.says("P08", plan=None)
    bb.sees(claim)
    signed = bb.says("P09", about=[leaf(claim)], status="CONTESTED")
    assert status_of(world, claim) == "STATED"
    assert [it.entry for it in world.state(claim).signed] == [signed.entry.leaf]
    aa.withdraws(claim)
    assert status_of(world, claim) == "WITHDRAWN"


def test_what_is_said_of_a_sealed_plan_is_kept_in_the_common_picture():
    """R-219: it is judged by who reads the plan, and by nobody else."""
    world, aa, bb, _ = open_line()
    plan = aa.writes("line.sealed/1", b"\x01" * 32, to=("BB",))
    bb.sees(plan)
    told = [bb.says("P05", plan=leaf(plan)), bb.says("P08", plan=leaf(plan))]
    assert [world.flags(it) for it in told] == [(), ()]
    assert world.state(plan).flags == ()


STEPS = ("lists", "plans", "fixes", "readies", "hands_over", "waits", "leaves", "parts", "closes")


class Walk(Talk):
    """Anything the two may say of one exchange, in any order that their pasts allow."""

    def waits(self):
        self.bb.says("P05", plan=leaf(self.plan), state="HOLD")

    def leaves(self):
        self.bb.says("P05", plan=leaf(self.plan), state="NOT_COMING")

    def parts(self):
        self.bb.answers(self.plan, "WITHDRAW_POSITION")

    def closes(self):
        close = self.aa.says("P10", plan=leaf(self.plan))
        self.all_see()
        self.bb.answers(close, "ACCEPT")

    def goes(self, steps):
        self.lists()
        self.plans()
        for step in steps:
            getattr(self, step)()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(STEPS[2:]), max_size=6))
def test_every_move_stands_in_the_drawn_table(steps):
    """The stage follows from the rows; the table shows every move that one entry can make."""
    walk = Walk()
    walk.goes(steps)
    moves = {(before, after) for (before, _), after in EXCHANGE_MOVES.items()}
    leaves = list(walk.world.told.values())
    stages = []
    for n in range(1, len(leaves) + 1):
        picture = walk.world.picture(leaves[:n])
        found = [state for _, state in picture.matters("exchange")]
        stages += [ExchangeStatus(it.status) for it in found]
    assert {it for it in pairwise(stages) if it[0] is not it[1]} <= moves


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(STEPS), max_size=6), st.integers(0, 10**6))
def test_no_order_of_arrival_changes_an_exchange(steps, seed):
    walk = Walk()
    walk.goes(steps)
    shuffled = in_some_order(walk.world, seed)
    assert walk.world.picture(shuffled).digest() == walk.world.picture().digest()


def test_two_plans_that_had_not_met_diverge(talk):
    """R-212: two dates are two terms; neither is fixed by the other's ACCEPT."""
    lists = [leaf(talk.there), leaf(talk.back)]
    talk.aa.says("P04", lists=lists)
    day = {"start": "2026-04-11T08:00:00Z", "end": "2026-04-11T16:00:00Z"}
    talk.bb.says("P04", lists=lists, window=day)
    talk.all_see()
    assert talk.status == "NOT_FIXED"
    assert [len(rows) for rows in divergent(talk.state)] == [2]
