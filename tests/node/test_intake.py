"""R-118: budgets a day, the FLASH reserve, open feeds, forks: what is asked for and what waits."""

import copy

import msgspec
import pytest

from comity.node.intake import OPENING_ENTRIES, SAVE_MS, STRANGE_FEEDS_MAX, Intake
from comity.node.terms import LineTerms
from comity.record.entry import Draft
from comity.record.grant import NODE
from comity.record.keys import SigningKey
from comity.record.statement import release
from comity.session.commands import Offer
from comity.values.bounds import ENTRY_BYTES_MAX, FEEDS_PER_PARTY_MAX
from comity.values.composites import Budget
from comity.values.moment import DAY_MS
from tests.support.histories import bench
from tests.support.parties import NOON, Feed, seed

FLASH, IMMEDIATE = 3, 2
OWN = b"own feed label.."


def own_copy(party):
    """A party whose further statements are no other test's."""
    made = copy.copy(party)
    made.statements = list(party.statements)
    return made


class Desk:
    """AA's record of a line with BB and CC, and a budget that is soon used up."""

    def __init__(self, entries=10, octets=1 << 40, reserve=2):
        self.line = bench("AA", "BB", "CC")
        self.line.parties = {code: own_copy(it) for code, it in self.line.parties.items()}
        self.record = self.line.record("AA", "BB", "CC")
        self.now_ms = NOON
        budget = Budget(bytes_day=octets, entries_day=entries, flash_reserve=reserve)
        terms = LineTerms(budget=budget)
        self.make = lambda: Intake(self.record, lambda: terms, lambda: self.now_ms)
        self.intake = self.make()
        self.feed = self.line.feeds["BB"]

    def writes(self, count, code="BB"):
        notes = [self.line.note(code, f"note {n}") for n in range(count)]
        for note in notes:
            self.record.take(note.data)
        self.intake.took([Offer(it.feed, it.number, 0, it.data) for it in notes], OWN)
        return notes

    def urgent(self, level=FLASH):
        self.line.note("BB", "a gap")
        draft = Draft(type="test.note/1", content={1: "fire"}, time_ms=NOON, precedence=level)
        return self.feed.write(draft)

    def left(self, feed=None, peer="BB"):
        return self.intake.allowance(feed or self.feed.label, peer)

    def shown(self):
        return [(it.party, it.why, it.waiting) for it in self.intake.shown()]


def test_beyond_its_budget_of_entries_a_feed_is_not_asked_for_until_the_next_day():
    """X11: entries are pulled; what is over the budget waits at its author."""
    desk = Desk()
    assert desk.left() == 10
    desk.writes(9)
    assert desk.left() == 1
    desk.writes(1)
    assert desk.left() == 0
    desk.now_ms += DAY_MS
    assert desk.left() == 10


def test_beyond_its_budget_of_octets_a_feed_is_not_asked_for():
    """X11: and what is asked for can never be more than the octets that are left."""
    desk = Desk(entries=1 << 40, octets=3 * ENTRY_BYTES_MAX)
    assert desk.left() == 3
    desk.intake.took([Offer(desk.feed.label, 0, 0, bytes(ENTRY_BYTES_MAX + 1))], OWN)
    assert desk.left() == 1
    desk.intake.took([Offer(desk.feed.label, 0, 0, bytes(2 * ENTRY_BYTES_MAX))], OWN)
    assert desk.left() == 0


def test_who_uses_up_its_budget_uses_up_nobody_elses():
    """X11: the others are asked for as before."""
    desk = Desk()
    desk.writes(10)
    assert desk.left() == 0
    assert desk.left(desk.line.feeds["CC"].label, "CC") == 10


def test_what_the_own_feed_writes_counts_for_nobody():
    desk = Desk()
    desk.intake.took([Offer(OWN, n, 0, b"x") for n in range(99)], OWN)
    assert desk.intake.save() is None


def test_what_waits_is_shown_as_the_authors_own_key_says():
    """X11: "BB over its budget, n waiting"; a HAVE is no such word."""
    desk = Desk()
    desk.writes(10)
    desk.left()
    assert desk.shown() == [("BB", "BUDGET", 0)]
    size = desk.feed.head.size
    desk.intake.claims(desk.feed.label, size + 7)
    desk.intake.claims(desk.feed.label, size + 3)
    assert desk.shown() == [("BB", "BUDGET", 7)]
    desk.now_ms += DAY_MS
    assert desk.shown() == []


def test_flash_within_the_reserve_passes_when_the_budget_is_used_up():
    """X11: the budget is never the reason that a FLASH is late, while its reserve lasts."""
    desk = Desk(reserve=2)
    desk.writes(10)
    desk.left()
    assert desk.intake.is_limiting
    assert [desk.intake.may_take(desk.urgent()) for _ in range(3)] == [True, True, False]
    assert not desk.intake.may_take(desk.urgent(IMMEDIATE))
    assert desk.shown()[0][2] > 0


def test_a_flash_that_comes_again_takes_no_more_of_the_reserve():
    desk = Desk(reserve=1)
    desk.writes(10)
    desk.left()
    fire = desk.urgent()
    assert desk.intake.may_take(fire)
    desk.record.take(fire.data)
    assert desk.intake.may_take(fire)
    assert not desk.intake.may_take(desk.urgent())


def test_what_is_held_already_is_taken_again_without_effect():
    desk = Desk()
    (note, *_) = desk.writes(10)
    desk.left()
    assert desk.intake.may_take(note)


def cited_by(desk, code, notes):
    """An entry of `code` that waits for the last of these notes of BB."""
    citing = desk.line.note(code, "I hold it", (desk.feed.head,))
    desk.record.take(citing.data)
    assert notes


def test_what_another_party_cites_is_asked_for_beyond_the_budget():
    """X11: nobody delays another party's entries by flooding: up to a second budget."""
    desk = Desk(entries=10)
    desk.writes(10)
    assert desk.left() == 0
    more = [desk.line.note("BB", f"more {n}") for n in range(4)]
    cited_by(desk, "CC", more)
    assert desk.left() == 4
    assert desk.intake.may_take(more[-1])
    more = [desk.line.note("BB", f"still more {n}") for n in range(40)]
    cited_by(desk, "CC", more)
    assert desk.left() == 10


def test_what_its_own_party_cites_is_not():
    """X11: a party does not lift its budget by citing itself from a second feed."""
    desk = Desk(entries=10)
    desk.writes(10)
    other = opens(desk, 1)
    desk.line.note("BB", "one more")
    draft = Draft(type="test.note/1", content={}, time_ms=NOON)
    desk.record.take(other.write(draft, (desk.feed.head,)).data)
    assert desk.record.waiting == 1
    assert desk.left() == 0


def test_of_a_forked_feed_only_what_others_cite_is_asked_for():
    """X5: after a fork its author alone moves nothing here."""
    desk = Desk(entries=100)
    twin = desk.feed.twin()
    desk.writes(1)
    assert desk.left() > 1
    desk.record.take(twin.write(Draft(type="test.note/1", content={9: 9}, time_ms=NOON)).data)
    assert desk.left() == 0
    more = [desk.line.note("BB", f"after the fork {n}") for n in range(3)]
    assert not desk.intake.may_take(more[0])
    cited_by(desk, "CC", more)
    assert desk.left() == 3
    assert desk.intake.may_take(more[0])
    assert desk.shown()[0][:2] == ("BB", "FORK")


def test_who_pushes_branch_after_branch_is_stopped_by_a_second_budget():
    """X5, X11: below the size held, a forker could make branches without end."""
    desk = Desk(entries=5)
    twins = [desk.feed.twin() for _ in range(12)]
    desk.writes(2)
    desk.left()
    taken = 0
    for n, twin in enumerate(twins):
        entry = twin.write(Draft(type="test.note/1", content={9: n}, time_ms=NOON))
        if desk.intake.may_take(entry):
            desk.record.take(entry.data)
            desk.intake.took([Offer(entry.feed, entry.number, 0, entry.data)], OWN)
            taken += 1
        desk.left()
    assert taken == 2 * 5 - 2


def test_a_forked_feed_that_cites_gives_no_right_to_ask():
    """X5: only a feed in good standing says how far."""
    desk = Desk(entries=100)
    for code in ("BB", "CC"):
        twin = desk.line.feeds[code].twin()
        desk.writes(1, code)
        desk.record.take(twin.write(Draft(type="test.note/1", content={9: 9}, time_ms=NOON)).data)
    cited_by(desk, "CC", [desk.line.note("BB", "after")])
    assert desk.left() == 0


def test_what_a_forked_feed_cites_lifts_no_budget():
    """X5, X11: two who flood together, one of whom has forked, get no second budget."""
    desk = Desk(entries=10)
    desk.writes(10)
    twin = desk.line.feeds["CC"].twin()
    desk.writes(1, "CC")
    cited_by(desk, "CC", [desk.line.note("BB", "one more")])
    assert desk.left() == 1
    desk.record.take(twin.write(Draft(type="test.note/1", content={9: 9}, time_ms=NOON)).data)
    assert desk.left() == 0


def opens(desk, n):
    """Another feed of BB, with a key that its root holders granted."""
    party = desk.line.parties["BB"]
    key = SigningKey.from_seed(seed("BB", "node", n))
    grant = party.grant(key.key, NODE, terminal=f"N{n:03}", office=f"NODE{n}")
    genesis = party.genesis(desk.line.charter.line_id)
    given = (grant, release(grant, party.holders[:2]))
    genesis = msgspec.structs.replace(genesis, entry_key=key.key, node=f"N{n}", grant=given)
    feed = Feed(desk.line.charter.line_id, key)
    opening = Draft(type="feed.genesis/1", content=genesis.content(), time_ms=NOON)
    desk.record.take(feed.write(opening).data)
    return feed


def test_a_seventeenth_open_feed_of_a_party_is_not_asked_for():
    """X11: at most 16 open feeds a party; the 17th is shown."""
    desk = Desk()
    feeds = [opens(desk, n) for n in range(FEEDS_PER_PARTY_MAX)]
    assert all(desk.record.is_granted(feed.label) for feed in feeds)
    left = [desk.left(it.label) for it in (desk.feed, *feeds)]
    assert sorted(left) == [0] + [10] * FEEDS_PER_PARTY_MAX
    assert desk.shown() == [("BB", "FEEDS", 0)]
    assert desk.left(desk.line.feeds["CC"].label, "CC") == 10


def test_of_a_feed_that_nobody_granted_the_opening_is_asked_for_and_of_few_such_feeds():
    """X1: a peer invents feeds without number; it gets a few openings, other peers theirs."""
    desk = Desk()
    invented = [seed("nobody", n)[:16] for n in range(STRANGE_FEEDS_MAX + 5)]
    asked = [desk.left(feed, "BB") for feed in invented]
    assert asked == [OPENING_ENTRIES] * STRANGE_FEEDS_MAX + [0] * 5
    assert desk.left(invented[0], "BB") == OPENING_ENTRIES
    assert desk.left(invented[-1], "CC") == OPENING_ENTRIES


def test_counting_goes_on_after_a_restart_and_a_new_day_begins_anew():
    desk = Desk()
    desk.writes(7)
    desk.now_ms += SAVE_MS
    kept = desk.intake.save()
    assert kept is not None
    desk.writes(1)
    assert desk.intake.save() is None  # a moment ago
    desk.intake = desk.make()
    desk.intake.load(kept)
    assert desk.left() == 3
    desk.intake.load(None)
    desk.now_ms += DAY_MS
    desk.intake = desk.make()
    desk.intake.load(kept)
    assert desk.left() == 10


@pytest.mark.parametrize("octets", [0, 1])
def test_a_charter_without_budget_asks_for_nothing(octets):
    assert Desk(entries=0, octets=octets).left() == 0
