"""R-147, R-148: whose keys count on a line that a party joins, and what stands of who is gone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.record.record import Joined
from comity.record.standing import GOOD, Cause, Stand, Standing
from comity.record.terms import terms_hash
from tests.support.histories import empty, joined
from tests.support.members import WITHDRAW, Members
from tests.support.parties import NOON, YEAR_MS, Party
from tests.support.standings import new_epoch, said, stands

UNAUTHORISED = ("UNAUTHORISED_TYPE",)


def told(line):
    """Everything told of a line, by leaf."""
    record = empty(line.line)
    return record, {it.entry.leaf: it for it in joined(record, line.line.everything())}


# --- joining


def test_the_keys_of_a_joiner_count_from_where_the_amendment_is_in_force():
    """X24, R-147: before that its statements are kept, and simply without force."""
    line = Members("AA", "BB")
    cc = Party("CC")
    amendment = line.amends("AA", "AA", "BB", "CC", founders=(cc,))
    begun = line.begins(cc)
    early = line.notes("CC", "too early")
    answer = line.answers("CC", amendment)
    line.answers("BB", amendment)
    late = line.notes("CC", "a party now")
    record, found = told(line)
    assert [found[it.leaf].flags for it in begun[1:]] == [UNAUTHORISED] * 3
    assert found[early.leaf].flags == UNAUTHORISED
    assert (found[answer.leaf].flags, len(found[answer.leaf].offices)) == ((), 2)
    assert (found[late.leaf].flags, len(found[late.leaf].offices)) == ((), 2)
    assert found[late.leaf].bylaws.parties == ("AA", "BB", "CC")
    assert record.is_granted(line.line.feeds["CC"].label)
    assert [it.office for it in record.grants("CC")] == ["CC/NODE", "CC/DUTY", "CC/SECOND"]


def test_keys_made_by_another_for_a_joiner_never_count():
    """X24: AA founds a CC of its own and would speak for it; the charter pins the other one."""
    line = Members("AA", "BB")
    cc = Party("CC")
    amendment = line.amends("AA", "AA", "BB", "CC", founders=(cc,))
    impostor = Party("CC", rotates=True)  # another foundation, hence another hash
    assert impostor.statements[0].hash != cc.statements[0].hash
    line.begins(impostor)
    answer = line.answers("CC", amendment)
    line.answers("BB", amendment)
    record, found = told(line)
    assert found[answer.leaf].flags == UNAUTHORISED
    assert record.laws_now().parties == ("AA", "BB")
    assert record.grants("CC") == ()


def test_one_party_alone_gives_nobody_keys_by_proposing_him():
    line = Members("AA", "BB")
    cc = Party("CC")
    amendment = line.amends("AA", "AA", "BB", "CC", founders=(cc,))
    line.begins(cc)
    line.answers("CC", amendment)
    note = line.notes("CC", "not yet")
    terms = terms_hash(amendment.type, amendment.content)
    posing = line.says("CC", "test.note/1", {3: terms})  # it looks like an answer, and is none
    record, found = told(line)
    assert found[note.leaf].flags == UNAUTHORISED
    assert found[posing.leaf].offices == ()
    assert not record.is_granted(line.line.feeds["CC"].label)


def test_a_later_amendment_gives_a_joiner_no_other_foundation():
    """X24, R-143: who is named keeps the hash that it was named with."""
    line = Members("AA", "BB")
    line.joins(Party("CC"), "AA")
    other = Party("CC", rotates=True)
    before = line.line.parties["CC"]
    amendment = line.amends("BB", "AA", "BB", "CC", founders=(other,))
    for code in ("AA", "CC"):
        line.answers(code, amendment)
    bylaws = line.record().laws_now()
    assert bylaws.founded["CC"] == before.statements[0].hash
    assert bylaws.charter.founded["CC"] == before.statements[0].hash


def test_the_stable_level_waits_for_a_joiner_from_its_joining_on():
    """R-23, R-148."""
    line = Members("AA", "BB")
    line.joins(Party("CC"), "AA")
    record = line.record()
    at = record.stable_level()
    for _ in range(5):
        line.notes("AA")
        line.notes("BB")
    record = line.record()
    assert record.stable_level() <= at + 2
    line.notes("CC")
    line.notes("AA")
    line.notes("BB")
    assert line.record().stable_level() > at + 5


# --- going


def place_of(record, entry):
    lane, number = record.lanes.place(entry.leaf)
    return lane.index, number


def gone(line, how):
    """CC goes; returns the entry that says so."""
    if how == "leaves":
        return line.leaves("CC")
    proposal = line.excludes("AA", "CC")
    line.answers("BB", proposal)
    return proposal


@pytest.mark.parametrize("how", ["leaves", "excluded"])
def test_what_was_said_before_stands_what_follows_does_not(how):
    """X2, X24, R-148: below the cut GOOD, beyond it DISPUTED, in knowledge of it AFTER."""
    line = Members("AA", "BB", "CC")
    before = line.notes("CC", "before")
    by = gone(line, how)
    record = line.record()
    seeing = line.notes("CC", "after", refs=line.heads("CC"))
    record = line.record()
    assert record.stand(before.leaf) == GOOD
    assert record.stand(seeing.leaf) == Stand(Standing.AFTER, Cause.EXCLUDED, by.leaf)


def test_what_an_excluded_party_wrote_unaware_is_disputed_and_undoes_nothing():
    """X2: it began no right; nobody says that its author knew."""
    line = Members("AA", "BB", "CC")
    before = line.notes("CC", "before")
    by = gone(line, "excluded")
    unaware = line.notes("CC", "unaware", refs=())
    record = line.record()
    assert record.stand(before.leaf) == GOOD
    assert record.stand(unaware.leaf) == Stand(Standing.DISPUTED, Cause.EXCLUDED, by.leaf)
    assert record.stand(unaware.leaf, record.past(by.leaf)) == GOOD


def test_who_knew_that_it_was_excluded_knew_it_though_another_word_completes_it_now():
    """R-148: AA's word is lost with its machine, and said anew; CC had seen the first one."""
    line = Members("AA", "BB", "CC")
    by = line.excludes("BB", "CC")
    kept = line.line.feeds["AA"].head
    line.answers("AA", by)
    word = line.answers("CC", by)
    record = line.record()
    assert record.stand(word.leaf) == Stand(Standing.AFTER, Cause.EXCLUDED, by.leaf)
    line.line.feeds["AA"], opening = new_epoch(line.line, "AA", 1, kept)
    accepts = {1: by.leaf, 2: 1, 3: terms_hash(by.type, by.content), 6: YEAR_MS + NOON}
    again = line.says("AA", "line.response/1", accepts)  # its first release is good once
    joined(record, [opening.data, again.data])
    assert record.laws_now().parties == ("AA", "BB")
    assert record.stand(word.leaf) == Stand(Standing.AFTER, Cause.EXCLUDED, by.leaf)


def test_a_second_node_of_a_party_that_left_does_not_go_on():
    """X24: the feed that the leaving had not seen is cut whole."""
    line = Members("AA", "BB", "CC")
    by = line.leaves("CC")
    feed, opening = new_epoch(line.line, "CC", 1)
    note = feed.write(said("from the field"))
    record = line.record()
    joined(record, [opening.data, note.data])
    assert record.stand(note.leaf) == Stand(Standing.DISPUTED, Cause.EXCLUDED, by.leaf)


def test_nobody_cuts_away_what_it_held_when_it_excluded():
    """X24: AA names no position at all, and would be rid of what CC had said."""
    line = Members("AA", "BB", "CC")
    promise = line.notes("CC", "promised")
    proposal = line.says("AA", "line.exclude/1", {1: "CC", 2: [], 3: "why"})
    line.answers("BB", proposal)
    record = line.record()
    assert record.laws_now().parties == ("AA", "BB")
    assert record.stand(promise.leaf) == GOOD


def test_an_exclusion_that_lacks_a_word_cuts_nothing():
    line = Members("AA", "BB", "CC")
    line.excludes("AA", "CC")
    note = line.notes("CC", "still here")
    record = line.record()
    assert record.stand(note.leaf) == GOOD
    assert record.laws_now().parties == ("AA", "BB", "CC")


def test_nobody_waits_for_who_is_gone():
    """R-23, R-148."""
    line = Members("AA", "BB", "CC")
    line.leaves("CC")
    for _ in range(6):
        line.notes("AA")
        line.notes("BB")
    record = line.record()
    lanes = {it.genesis.party: it for it in record.lanes.all}
    assert record.stable_level() > lanes["CC"].level(lanes["CC"].size - 1) + 6


def test_a_suspension_by_who_is_gone_and_had_not_seen_it_suspends_nobody():
    """X14, X24: an excluded party that shows no sign of knowing would hold up the rest for ever."""
    line = Members("AA", "BB", "CC")
    gone(line, "excluded")
    line.says("CC", "line.state/1", {1: 2, 2: 1, 3: 1}, refs=())
    assert not line.record().laws_now().suspended


def test_who_is_taken_in_anew_speaks_again():
    """R-144, R-148: and what it wrote in between stays as it was."""
    line = Members("AA", "BB", "CC")
    line.leaves("CC")
    between = line.notes("CC", "left")
    amendment = line.amends("AA", "AA", "BB", "CC")
    answer = line.answers("CC", amendment)
    line.answers("BB", amendment)
    again = line.notes("CC", "back")
    record, found = told(line)
    assert record.laws_now().parties == ("AA", "BB", "CC")
    assert found[again.leaf].flags == ()
    kinds = [record.stand(it.leaf).standing for it in (between, answer, again)]
    assert kinds == [Standing.AFTER, Standing.GOOD, Standing.GOOD]


# --- whatever the order


def story(acts):
    """What AA, BB, CC and a joiner do, one after the other; who sees what is drawn too."""
    line = Members("AA", "BB", "CC")
    motions = []
    for who, act, sees in acts:
        code = ("AA", "BB", "CC")[who]
        refs = None if sees else ()
        match act:
            case "excludes" if code != "CC":
                motions.append(line.excludes(code, "CC"))
            case "amends":
                motions.append(line.amends(code, "AA", "BB", "CC"))
            case "leaves":
                line.leaves(code, refs=refs)
            case "accepts" if motions:
                line.answers(code, motions[-1])
            case "withdraws" if motions:
                line.answers(code, motions[-1], WITHDRAW)
            case _:
                line.notes(code, refs=refs)
    return line


STEPS = st.tuples(
    st.integers(0, 2),
    st.sampled_from(("excludes", "amends", "leaves", "withdraws", "notes", *["accepts"] * 5)),
    st.booleans(),
)


@given(st.lists(STEPS, max_size=10), st.randoms(use_true_random=False))
@settings(max_examples=15)
def test_whoever_goes_any_order_of_arrival_gives_one_standing(acts, chance):
    """X2, X24: nothing is gained by when a word arrives."""
    line = story(acts)
    straight = line.record()
    data = line.line.everything()
    for _ in range(2):
        chance.shuffle(data)
        record = empty(line.line)
        joined(record, data)
        assert stands(record) == stands(straight)
        assert record.stable_level() == straight.stable_level()
        assert record.laws_now() == straight.laws_now()


@given(st.lists(STEPS, max_size=10), st.randoms(use_true_random=False))
@settings(max_examples=15)
def test_what_a_departure_may_have_changed_is_named_and_after_stays_after(acts, chance):
    """X2, R-103: whoever folds looks again at these entries and at no others."""
    line = story([(0, "excludes", True), (2, "notes", False), *acts, (1, "accepts", True)])
    record = empty(line.line)
    before: dict[bytes, Stand] = {}
    arrival = sorted(line.line.everything(), key=lambda _: chance.random())
    for data in arrival:
        joins = [it for it in record.take(data) if isinstance(it, Joined)]
        now = stands(record)
        changed = {leaf for leaf, was in before.items() if now[leaf] != was}
        assert changed <= {leaf for it in joins for leaf in record.leaves_of(it.restood)}
        assert all(
            (now[leaf].standing is Standing.AFTER) == (was.standing is Standing.AFTER)
            for leaf, was in before.items()
        )
        before = now


@given(st.lists(STEPS, max_size=10))
@settings(max_examples=15)
def test_standing_in_a_past_is_what_a_node_with_only_that_past_would_say(acts):
    """X2, X13: a joint over past(x) waits and folds as everybody else would over past(x)."""
    line = story(acts)
    record, found = told(line)
    leaf = max(found.values(), key=lambda it: it.order).entry.leaf
    past, small = record.past(leaf), empty(line.line)
    joined(
        small, [it.entry.data for it in found.values() if record.is_in_past(leaf, it.entry.leaf)]
    )
    assert all(record.stand(it, past) == small.stand(it) for it in small.lanes.leaves())
    assert record.stable_level(of=past) == small.stable_level()


def test_a_party_that_nobody_named_founds_nothing_by_beginning():
    """X24: there is no amendment whose foundation could count."""
    line = Members("AA", "BB")
    begun = line.begins(Party("CC"))
    record, found = told(line)
    assert [found[it.leaf].flags for it in begun[1:]] == [UNAUTHORISED] * 3
    assert record.grants("CC") == ()


def test_a_branch_that_parts_below_a_departure_is_cut_from_where_it_parts():
    """R-148: what the departure saw of the feed lies on the trunk, below the branch's base too."""
    line = Members("AA", "BB", "CC")
    shared, seen = line.notes("CC", "on both"), line.line.feeds["CC"].twin()
    line.notes("CC", "on the trunk, and seen by who excluded")
    by = gone(line, "excluded")
    late = [line.notes("CC", f"{n}", refs=()) for n in range(2)]
    branch = [seen.write(said(f"branch {n}")) for n in range(2)]
    record = line.record()
    joined(record, [it.data for it in branch])
    assert record.stand(shared.leaf) == GOOD
    at = place_of(record, by)
    for entry in (*late, *branch):
        lane, number = record.lanes.place(entry.leaf) or (None, 0)
        assert lane is not None
        found = list(record._departing.reasons(lane, number, None))
        assert found == [(Standing.DISPUTED, Cause.EXCLUDED, at)]
        assert (lane.parent is None) == (entry in late)
