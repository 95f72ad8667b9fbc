"""A party that tries to gain by its own fork, revocation, restore or silence: what comes of it.

Three headquarters with real keys. BB attacks; afterwards nodes that took all of it in any order say
the same: one digest, one standing, one outcome (docs/attacks.md).
"""

from random import Random

import pytest

from comity.picture.joints import JointLook
from comity.picture.matter import Outcome
from comity.record.entry import Draft, Head, parse
from comity.record.evidence import Evidence, Kind, check
from comity.record.held import Share
from comity.record.standing import GOOD, Cause, Standing
from comity.record.terms import terms_hash
from comity.values.plain import to_wire
from tests.support.parties import NOON
from tests.support.posts import Post, Theatre
from tests.support.tellers import WIRES, message_of

MINUTE_MS = 60_000
ARRIVALS = 3
FLASH = 3


class Attack:
    """A line on which AA, BB and CC talk; whatever one says the others take, unless kept back."""

    def __init__(self):
        self.theatre = Theatre(Random(7))
        self.bench = self.theatre.bench
        self.aa, self.bb, self.cc = self.theatre.posts
        self.now_ms = NOON

    def everything(self):
        return list(dict.fromkeys(data for post in self.theatre.posts for data in post.taken))

    def shares(self):
        for post in self.theatre.posts:
            for data in self.everything():
                post.take(data)

    def draft(self, post, code, *, office="DUTY", back_ms=0, precedence=0, **fields):
        self.now_ms += MINUTE_MS
        content = to_wire(message_of(code, **fields))
        draft = Draft(
            type=WIRES[code],
            content=content,
            time_ms=self.now_ms - back_ms,
            precedence=precedence,
        )
        key = self.bench.parties[post.party].officers[office]
        return draft.released_by(key, line_id=self.bench.charter.line_id)

    def says(self, post, code, **how):
        """Say it with every ref owed; all take it."""
        return self.puts(post, self.draft(post, code, **how))

    def puts(self, post, draft):
        post.carries(draft)
        self.shares()
        return parse(post.feed.entries[-1])

    def answers(self, post, proposal, position, **how):
        terms = terms_hash(proposal.type, proposal.content).hex()
        fields = {"re": proposal.leaf.hex(), "position": position, "terms": terms}
        return self.says(post, "L08", **fields, **how)

    def agrees(self):
        """AA proposes that CC be left out; all others are asked: BB accepts."""
        proposal = self.says(self.aa, "L25", party="CC")
        return proposal, self.answers(self.bb, proposal, "ACCEPT")

    def nodes(self):
        """The three, and others that take the same bytes in orders of chance."""
        found = list(self.theatre.posts)
        for seed in range(ARRIVALS):
            mixed = self.everything()
            Random(seed).shuffle(mixed)
            fresh = Post(self.bench, "AA", self.aa.feed, self.aa.genesis)
            for data in mixed:
                fresh.take(data)
            found.append(fresh)
        return found

    def one(self, what):
        """What every node says to a question; all say the same, and show one picture."""
        nodes = self.nodes()
        assert len({node.picture.digest() for node in nodes}) == 1
        answers = [what(node) for node in nodes]
        assert all(it == answers[0] for it in answers), answers
        return answers[0]

    def outcome(self, proposal):
        def found(node):
            (key, *_) = node.picture.by_leaf(proposal.leaf)
            rows = node.picture.matter(key).proposals
            return next(it.outcome for it in rows if it.re == proposal.leaf)

        return self.one(found)

    def stand(self, entry):
        return self.one(lambda node: node.record.stand(entry.leaf))

    def flags(self, entry):
        return self.one(lambda node: node.picture.flags(entry.leaf))


@pytest.fixture
def line():
    return Attack()


# --- a party that forks after its ACCEPT


def test_who_forks_after_an_accept_undoes_nothing_and_stalls_nobody(line):
    """X5, X2: the ACCEPT stands below the fork; only what BB says from there on is in doubt."""
    proposal, accept = line.agrees()
    twin = line.bb.feed.twin()
    one = line.says(line.bb, "A02")
    other = twin.write(line.draft(line.bb, "A02", designation="Another"))
    line.cc.take(other.data)
    line.shares()

    assert line.outcome(proposal) is Outcome.ACCEPTED
    assert line.stand(accept) == GOOD
    for entry in (one, other):
        assert line.stand(entry).cause is Cause.FORKED
        assert "DISPUTED" in line.flags(entry)
    on = line.says(line.aa, "L09")
    assert line.stand(on) == GOOD
    # CC goes on too: it is left out by what was agreed, and not by the fork
    assert line.stand(line.says(line.cc, "L09")).cause is Cause.EXCLUDED

    assert line.one(lambda node: node.record.lanes.forked(one.feed))
    feed, opening = one.feed, line.bb.feed.entries[0]
    proofs = {
        Evidence.fork(line.bench.charter.line_id, opening, *pair).data
        for pair in ((one.data, other.data), (other.data, one.data))
    }
    (proof,) = proofs
    found = check(proof)
    assert (found.kind, found.party, found.number) == (Kind.FORK, "BB", one.number)
    without = line.one(lambda node: node.record.stable_level([feed]))
    assert without >= line.aa.told[on.leaf].level - 1


def test_who_takes_back_its_accept_in_a_forked_feed_takes_nothing_back(line):
    """X5, X2: the agreement is CONTESTED, both readings are shown, and neither ends it."""
    proposal, accept = line.agrees()
    twin = line.bb.feed.twin()
    line.cc.take(twin.write(line.draft(line.bb, "L09")).data)
    back = line.answers(line.bb, proposal, "WITHDRAW_POSITION")
    assert line.stand(back).standing is Standing.DISPUTED
    assert line.outcome(proposal) is Outcome.CONTESTED

    def readings(node):
        found = node.picture.readings(node.picture.by_leaf(proposal.leaf)[0])
        assert found is not None
        rows = [next(it for it in state.proposals if it.re == proposal.leaf) for state in found]
        return [[(it.party, it.position) for it in row.positions] for row in rows]

    without, with_it = line.one(readings)
    assert len(with_it) >= len(without)
    assert without != with_it
    assert line.one(lambda node: node.picture.said(accept.leaf).counts)


# --- a party that cuts its own key early


def cuts_itself(line, head):
    """BB's root holders end BB's own node, its feed at a head of long ago; AA carries it."""
    statement = line.bench.parties["BB"].revokes("T001", head)
    line.aa.carries(line.bench.statement_draft(line.bench.parties["BB"], statement))
    line.shares()


def test_who_cuts_its_own_key_below_its_accept_gains_a_contest_and_no_more(line):
    """X2, X8: the ACCEPT is DISPUTED, not void; what acknowledged it stays proved."""
    early = line.bb.feed.head
    proposal, accept = line.agrees()
    held = line.one(lambda node: node.record.held_by("AA", accept.leaf))
    line.says(line.aa, "L09")
    cuts_itself(line, early)
    assert line.stand(accept).standing is Standing.DISPUTED
    assert line.outcome(proposal) is Outcome.CONTESTED
    assert line.one(lambda node: node.record.held_by("AA", accept.leaf)) is not None
    assert held is None
    after = line.says(line.bb, "A02")
    assert line.stand(after).standing is Standing.AFTER
    assert "AFTER" in line.flags(after)


def test_who_cut_its_own_feed_wakes_nobody_from_beyond_the_cut(line):
    """X4: a FLASH beyond the cut waits like any other entry, and is sounded nowhere."""
    early = line.bb.feed.head
    line.bb.feed.write(line.draft(line.bb, "L09"))  # that nobody is given
    flash = line.bb.feed.write(line.draft(line.bb, "M01", precedence=FLASH))

    def shares(node):
        node.record.take(flash.data)
        return {held.share for held in node.record._door.waiting}

    assert shares(line.cc) == {Share.EARLY}
    cuts_itself(line, early)
    assert {next(iter(shares(node))) for node in line.nodes()[3:]} == {Share.FEED}


# --- a party that restores on purpose


def test_who_restores_on_purpose_disputes_its_own_accept_until_it_says_it_again(line):
    """X10, X2: RESTORED is no accusation and no way out; said again, it stands."""
    kept = len(line.bb.taken)
    proposal, accept = line.agrees()
    line.bb.goes_back(kept, 1, line.now_ms)
    line.shares()
    assert line.stand(accept).cause is Cause.RESTORED
    assert line.outcome(proposal) is Outcome.CONTESTED
    again = line.answers(line.bb, proposal, "ACCEPT")
    assert line.stand(again) == GOOD
    assert line.outcome(proposal) is Outcome.ACCEPTED


def test_who_replays_a_release_in_its_new_epoch_says_nothing_with_it(line):
    """X12: the officer released that ACCEPT once; after the withdrawal it binds nobody."""
    proposal, accept = line.agrees()
    kept = len(line.bb.taken)
    line.answers(line.bb, proposal, "WITHDRAW_POSITION")
    line.bb.goes_back(len(line.bb.taken), 1, line.now_ms)
    assert kept < len(line.bb.taken)
    before = line.outcome(proposal)
    replay = Draft(
        type=accept.type,
        content=accept.content,
        time_ms=accept.time_ms,
        precedence=accept.precedence,
        addressees=accept.addressees,
        releases=accept.releases,
    )
    entry = line.puts(line.bb, replay)
    assert entry.releases == accept.releases
    assert "REPLAYED" in line.flags(entry)
    assert line.outcome(proposal) is before is Outcome.ENDED


# --- a party that back-dates


def test_who_back_dates_a_withdrawal_changes_neither_order_nor_outcome(line):
    """X6: a claimed time is a claim; who had seen what decides, and the claim is flagged."""
    proposal, accept = line.agrees()
    line.says(line.aa, "L09")
    back = line.answers(line.bb, proposal, "WITHDRAW_POSITION", back_ms=24 * 60 * MINUTE_MS)
    assert back.time_ms < accept.time_ms
    assert "TIME_IMPLAUSIBLE" in line.flags(back)
    assert line.outcome(proposal) is Outcome.ENDED
    assert line.one(lambda node: node.told[accept.leaf].order < node.told[back.leaf].order)


# --- a party that never refers to anyone, or to what is not there


def test_who_never_refers_to_anyone_is_shown_as_not_having_held_and_keeps_nobody(line):
    """X6, X7: no ref, no receipt: nothing is assumed, and the others go on without it."""
    before = line.one(lambda node: node.record.stable_level([line.bb.feed.label]))
    said = line.says(line.aa, "A02")
    for _ in range(3):
        line.bb.take(line.bb.feed.write(line.draft(line.bb, "L09")).data)
        line.says(line.cc, "L09")
        line.says(line.aa, "L09")
    assert line.one(lambda node: node.record.held_by("BB", said.leaf)) is None
    assert line.one(lambda node: node.record.held_by("CC", said.leaf)) is not None
    assert line.one(lambda node: node.record.stable_level([line.bb.feed.label])) > before


def test_who_cites_what_nobody_has_waits_alone(line):
    """X1, X5: held at every node, in no picture, and evidence of nothing."""
    nobody = Head(b"n" * 16, 7, b"r" * 32)
    cites = line.bb.feed.write(line.draft(line.bb, "L09"), (nobody,))
    digest = line.one(lambda node: node.picture.digest())
    for node in line.nodes():
        node.take(cites.data)
        assert cites.leaf not in node.told
        assert node.picture.digest() == digest
        assert node.record.missing() == (nobody,)
        assert node.record.needs.cited().keys() == {cites.feed}
    assert line.stand(line.says(line.cc, "L09")) == GOOD


# --- joints under attack


def test_what_came_later_is_no_difference_of_pictures(line):
    """X13: a joint is judged over the past of its entry, whatever fork is found later."""
    twin = line.bb.feed.twin()
    line.agrees()
    for post in line.theatre.posts:
        line.now_ms += MINUTE_MS
        post.writes("line.text/1", {1: "a", 2: "a", 65: "en"}, line.now_ms)
        line.shares()
    line.aa.take(twin.write(line.draft(line.bb, "A02")).data)
    line.shares()
    line.says(line.cc, "A02")
    for node in line.nodes():
        node.judged.clear()
        node.judge_again()
        assert node.judged
        assert {it.look for it in node.judged} == {JointLook.SAME}
