"""R-102 to R-107: what a revocation, a new epoch and a fork cut, on whoever holds what."""

from copy import deepcopy

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from comity.record.grant import KEM as KEM_KIND
from comity.record.keys import KEM, Key
from comity.record.record import Joined
from comity.record.standing import GOOD, Cause, Stand, Standing
from tests.support.cutting import by_the_book, cuttings
from tests.support.histories import bench, empty, joined
from tests.support.parties import Bench
from tests.support.standings import new_epoch, said, stands, taken


def found(stand):
    return set() if stand.standing is Standing.GOOD else {(stand.standing, stand.cause)}


def all_leaves(record):
    return set(record.lanes.leaves())


@given(cuttings())
def test_standing_is_that_of_the_book_whatever_cuts_and_wherever(history):
    # X2
    record = empty(history.line)
    joined(record, history.entries)
    whole = all_leaves(record)
    for leaf in whole:
        assert found(record.stand(leaf)) <= by_the_book(history, record, leaf, whole), leaf
        assert bool(found(record.stand(leaf))) == bool(by_the_book(history, record, leaf, whole))


@given(cuttings(), st.randoms(use_true_random=False))
def test_any_order_of_arrival_gives_one_standing(history, chance):
    """X2, X8: a revocation before, between or after the entries it cuts changes nothing."""
    straight = empty(history.line)
    joined(straight, history.entries)
    wanted = stands(straight)
    mixed = list(history.entries)
    chance.shuffle(mixed)
    for arrival in (mixed, list(reversed(history.entries))):
        record = empty(history.line)
        joined(record, arrival)
        assert stands(record) == wanted
        assert record.stable_level() == straight.stable_level()
        assert record.clones("AA") == straight.clones("AA")


@given(cuttings())
def test_standing_in_a_past_is_what_a_node_that_holds_only_that_past_would_say(history):
    """X2, X13: judged over past(x) only, whatever else is held."""
    record = empty(history.line)
    told = joined(record, history.entries)
    last = told[-1].entry.leaf
    past = record.past(last)
    small = empty(history.line)
    joined(small, [it.entry.data for it in told if record.is_in_past(last, it.entry.leaf)])
    for leaf in small.lanes.leaves():
        assert record.stand(leaf, past) == small.stand(leaf)


@given(cuttings())
def test_after_is_for_ever_and_good_only_grows_doubtful(history):
    """X2: AFTER from past(e) alone; nobody gains by what comes later."""
    record = empty(history.line)
    before: dict[bytes, Stand] = {}
    for data in history.entries:
        joined(record, [data])
        for leaf, was in before.items():
            now = record.stand(leaf)
            if was.standing is Standing.AFTER:
                assert now.standing is Standing.AFTER
            assert now.standing is not Standing.AFTER or was.standing is Standing.AFTER
        before = stands(record)


@given(cuttings())
def test_what_may_have_changed_is_named(history):
    # whoever folds looks again at these entries and at no others
    record = empty(history.line)
    before: dict[bytes, Stand] = {}
    for data in history.entries:
        for outcome in record.take(data):
            assert isinstance(outcome, Joined)
            now = stands(record)
            changed = {leaf for leaf, was in before.items() if now[leaf] != was}
            named = {
                record.lanes.all[span.lane].leaf(number)
                for span in outcome.restood
                for number in range(span.start, span.stop)
            }
            assert changed <= named
            before = now


def test_where_nothing_is_cut_everything_is_good():
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    assert set(stands(record).values()) == {GOOD}
    outcome = taken(record, line.note("AA", "x").data)
    assert outcome.restood == ()


# --- a captured terminal (X8)


def captured(line: Bench, carrier: str = "BB"):
    """AA's node wrote one note, was captured, and the captor goes on; the key office cuts."""
    good = line.note("AA", "by the watch")
    cut = line.feeds["AA"].head
    bad = line.note("AA", "by the captor")
    statement = line.parties["AA"].revokes("T001", cut)
    refs = () if carrier == "AA" else (cut,)
    by = line.carry(carrier, statement, refs, party="AA")
    return good, bad, by


def test_what_a_captor_wrote_unseen_by_the_revocation_is_disputed():
    """X2, X8."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    good, bad, by = captured(line)
    assert len(joined(record, [good.data, bad.data])) == 2
    outcome = taken(record, by.data)
    assert outcome.told.flags == ()
    assert [tuple(span) for span in outcome.restood] == [(0, bad.number, bad.number + 1)]
    assert record.stand(good.leaf) == GOOD
    assert record.stand(bad.leaf) == Stand(Standing.DISPUTED, Cause.REVOKED, by.leaf)


def test_what_a_captor_wrote_having_seen_the_revocation_is_after():
    """X2: AFTER from past(e) alone, in every cut."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    good, bad, by = captured(line)
    late = line.note("AA", "still here", (line.feeds["BB"].head,))
    told = joined(record, [good.data, bad.data, by.data, late.data])
    assert told[-1].flags == ("UNAUTHORISED_TYPE",)  # and its key counts no more
    assert record.stand(late.leaf).standing is Standing.AFTER
    assert record.stand(late.leaf, record.past(late.leaf)).standing is Standing.AFTER


def test_a_captors_new_feed_is_cut_from_its_first_entry():
    """X8, X10: a feed that the revocation does not name does not stand at all."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    good, bad, by = captured(line)
    feed, opening = new_epoch(line, "AA", 1)
    note = feed.write(said("elsewhere"))
    joined(record, [good.data, bad.data, by.data, opening.data, note.data])
    for leaf in (opening.leaf, note.leaf):
        assert record.stand(leaf) == Stand(Standing.DISPUTED, Cause.REVOKED, by.leaf)


def test_nobody_cuts_where_it_has_not_been():
    """X8: a position that the carrier's past does not cover has no force; it stays kept."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    founded = line.feeds["AA"].head
    good = line.note("AA", "by the watch")
    statement = line.parties["AA"].revokes("T001", line.feeds["AA"].head)
    bad = line.note("AA", "by the captor")
    blind = line.carry("BB", statement, (founded,), party="AA")
    told = joined(record, [good.data, bad.data, blind.data])
    assert told[-1].flags == ("UNAUTHORISED_TYPE",)
    assert set(stands(record).values()) == {GOOD}
    assert record.grants("AA")
    seeing = line.carry("BB", statement, (line.feeds["AA"].head,), party="AA")
    (again,) = joined(record, [seeing.data])
    assert again.flags == ()
    assert record.stand(bad.leaf).by == seeing.leaf


def test_a_revocation_that_too_few_root_holders_released_cuts_nothing():
    # X8
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    statement = line.parties["AA"].revokes("T001", line.feeds["AA"].head)
    draft = line.statement_draft(line.parties["AA"], statement)
    lone = line.say("AA", replace(draft, releases=draft.releases[:1]))
    joined(record, [lone.data, line.note("AA", "goes on").data])
    assert set(stands(record).values()) == {GOOD}


def test_another_party_ends_no_key_of_ours():
    # a statement of BB names BB's terminals, whatever they are called
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    made = line.parties["BB"].revokes("T001", line.feeds["AA"].head)
    renamed = type(made).make("BB", made.n, made.prev, made.type, {**made.content, 1: "AA/T001"})
    by = line.carry("BB", renamed, (line.feeds["AA"].head,))
    joined(record, [by.data, line.note("AA", "goes on").data])
    assert set(stands(record).values()) == {GOOD}


def test_a_one_node_party_cuts_itself_off():
    """X8: its own past covers its own position; no other node is needed."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    good, bad, by = captured(line, carrier="AA")
    after = line.note("AA", "the captor goes on")
    told = joined(record, [good.data, bad.data, by.data, after.data])
    assert told[2].flags == ()
    assert [record.stand(it.leaf).standing for it in (good, bad, after)] == [
        Standing.GOOD,
        Standing.DISPUTED,
        Standing.AFTER,
    ]


def test_a_party_that_cuts_its_key_below_what_others_saw_disputes_and_undoes_nothing():
    """X2, X8: back-dating makes DISPUTED, never AFTER, of what was written before."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    early = line.feeds["AA"].head
    accept = line.note("AA", "ACCEPT")
    seen = line.note("BB", "seen", (line.feeds["AA"].head,))
    by = line.carry("AA", line.parties["AA"].revokes("T001", early))
    joined(record, [accept.data, seen.data, by.data])
    assert record.stand(accept.leaf) == Stand(Standing.DISPUTED, Cause.REVOKED, by.leaf)
    assert record.stand(accept.leaf, record.past(seen.leaf)) == GOOD
    assert record.stand(accept.leaf, record.past(by.leaf)) == GOOD
    assert record.is_in_past(seen.leaf, accept.leaf)
    assert record.held_by("BB", accept.leaf) == seen.leaf


def test_after_total_loss_another_party_carries_the_statement():
    """X8, X16: force comes from the root releases, not from the carrier."""
    line = bench("AA", "BB", "CC")
    record = line.record("AA", "BB", "CC")
    cut = line.feeds["AA"].head
    bad = line.note("AA", "by the captor")
    by = line.carry("CC", line.parties["AA"].revokes("T001", cut), (cut,), party="AA")
    told = joined(record, [bad.data, by.data])
    assert told[-1].flags == ()
    assert record.stand(bad.leaf).standing is Standing.DISPUTED
    assert "AA/NODE" not in [it.office for it in record.grants("AA")]


def test_the_branch_that_a_position_names_stands_and_the_other_does_not():
    """X5, X8: size and root name the branch."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    twin = line.feeds["AA"].twin()
    one = line.note("AA", "the watch")
    more = [line.note("AA", "on"), line.note("AA", "and on")]
    head = line.feeds["AA"].head
    other = twin.write(said("the captor"))
    by = line.carry("BB", line.parties["AA"].revokes("T001", head), (head,), party="AA")
    late = twin.write(said("on"), (line.feeds["BB"].head,))
    joined(record, [it.data for it in (one, *more, other, by, late)])
    assert late.number < head.size
    assert record.stand(one.leaf).cause is Cause.FORKED
    assert record.stand(late.leaf) == Stand(Standing.AFTER, Cause.REVOKED, by.leaf)
    assert record.stand(one.leaf, record.past(by.leaf)) == GOOD


def test_a_repeated_revocation_costs_nothing_and_cuts_no_further():
    # what cut already cuts no more
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    cut = line.feeds["AA"].head
    statement = line.parties["AA"].revokes("T001", cut)
    bad = line.note("AA", "by the captor")
    by, *again = [line.carry("BB", statement, (cut,) * (not n), party="AA") for n in range(20)]
    joined(record, [bad.data, by.data, *(it.data for it in again)])
    assert record.stand(bad.leaf).by == by.leaf
    lane = record.lanes.of_feed(bad.feed)[0]
    assert len(list(record._standings.closings(lane, None))) == 1


# --- officers


def released(line, text, officer="DUTY", refs=()):
    party = line.parties["AA"]
    draft = said(text).released_by(party.officers[officer], line_id=line.charter.line_id)
    return line.say("AA", draft, refs)


def test_an_officer_stands_up_to_the_entry_that_ends_his_key():
    """X2: AFTER if r is in past(e), GOOD if e is in past(r), else DISPUTED."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    seen = released(line, "seen by r")
    head = line.feeds["AA"].head
    unseen = released(line, "unseen by r")
    others = released(line, "by another officer", "SECOND")
    by = line.carry("BB", line.parties["AA"].revokes("T002"), (head,), party="AA")
    after = released(line, "after", refs=(line.feeds["BB"].head,))
    told = joined(record, [it.data for it in (seen, unseen, others, by, after)])
    assert record.stand(seen.leaf) == GOOD
    assert record.stand(others.leaf) == GOOD
    assert record.stand(unseen.leaf) == Stand(Standing.DISPUTED, Cause.OFFICER_REVOKED, by.leaf)
    assert record.stand(after.leaf) == Stand(Standing.AFTER, Cause.OFFICER_REVOKED, by.leaf)
    assert told[-1].offices == ()  # the release counts no more
    assert told[-1].flags == ("UNAUTHORISED_TYPE",)
    assert told[0].offices == ("AA/DUTY",)
    assert "AA/DUTY" not in [it.office for it in record.grants("AA")]


def test_another_party_cannot_dispute_an_officer_whose_own_party_placed_his_end():
    """X2: a copy of the statement, carried from where little was seen, changes nothing."""
    line = bench("AA", "BB", "CC")
    record = line.record("AA", "BB", "CC")
    founded = line.feeds["AA"].head
    order = released(line, "an order")
    copy = line.carry("CC", line.parties["AA"].revokes("T002"), (founded,), party="AA")
    joined(record, [order.data, copy.data])
    assert record.stand(order.leaf).standing is Standing.DISPUTED
    by = line.carry("AA", line.parties["AA"].revokes("T002"))
    outcome = taken(record, by.data)
    assert record.stand(order.leaf) == GOOD
    assert outcome.restood


def test_nobody_makes_good_what_an_officer_signed_after_his_end():
    """X2: a second carrier that has seen the forgery does not make it good."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    twin = line.feeds["AA"].head
    by = line.carry("BB", line.parties["AA"].revokes("T002"), (twin,), party="AA")
    forged = released(line, "by the thief")
    again = line.carry(
        "BB", line.parties["AA"].revokes("T002"), (line.feeds["AA"].head,), party="AA"
    )
    joined(record, [by.data, forged.data, again.data])
    assert record.stand(forged.leaf) == Stand(Standing.DISPUTED, Cause.OFFICER_REVOKED, by.leaf)


@given(cuttings())
def test_whatever_does_not_stand_well_is_in_doubt(history):
    # a node that starts looks again at these and at no others
    record = empty(history.line)
    joined(record, history.entries)
    doubted = set(record.in_doubt())
    assert {leaf for leaf, it in stands(record).items() if it != GOOD} <= doubted


def test_both_branches_of_a_fork_are_in_doubt_from_where_they_part():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    assert set(record.in_doubt()) == set()
    twin = line.feeds["AA"].twin()
    entries = [line.note("AA", "here"), twin.write(said("there")), line.note("AA", "on")]
    joined(record, [it.data for it in entries])
    assert set(record.in_doubt()) == {it.leaf for it in entries}


def test_a_revocation_ends_a_key_for_bodies_and_cuts_nothing_by_it():
    #
    line = bench("AA", "BB")
    line.parties = dict(line.parties)
    party = line.parties["AA"] = deepcopy(line.parties["AA"])
    statement = party.grant(Key(KEM, bytes(1216)), KEM_KIND, terminal="T009", office="BODIES")
    line.carry("AA", statement)
    record = line.record("AA", "BB")
    assert [it.terminal for it in record.grants("AA")][-1] == "AA/T009"
    outcome = taken(record, line.carry("AA", party.revokes("T009")).data)
    assert outcome.restood == ()
    assert "AA/T009" not in [it.terminal for it in record.grants("AA")]
    assert set(stands(record).values()) == {GOOD}
