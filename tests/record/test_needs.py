"""R-108: which branches a record lacks, and whose word is a reason to ask for them."""

from msgspec.structs import replace

from comity.record.entry import Draft
from comity.record.keys import SigningKey
from tests.support.histories import bench
from tests.support.parties import NOON, Feed, seed
from tests.support.standings import new_epoch


def said(text):
    return Draft(type="test.note/1", content={1: text}, time_ms=NOON)


def two_branches():
    """A record that holds one branch of AA, and another that it does not hold."""
    line = bench("AA", "BB", "CC")
    record = line.record("AA", "BB", "CC")
    twin = line.feeds["AA"].twin()
    for n in range(3):
        record.take(line.note("AA", f"here {n}").data)
    for n in range(3):
        twin.write(said(f"elsewhere {n}"))
    return line, record, twin


def test_a_branch_that_parts_below_what_is_held_is_needed_once_a_good_feed_cites_it():
    """X5: who asks on from what it holds would never see it."""
    line, record, twin = two_branches()
    assert record.needs.branches() == {}
    record.take(line.note("BB", "cites the other", (twin.head,)).data)
    assert record.needs.branches() == {twin.label: (twin.tree.size,)}
    for data in twin.entries:
        record.take(data)
    assert record.needs.branches() == {}


def test_an_entry_whose_own_beginning_is_on_another_branch_is_a_reason_while_no_fork_is_known():
    _, record, twin = two_branches()
    record.take(twin.entries[-1])
    assert record.needs.branches() == {twin.label: (twin.tree.size - 1,)}


def test_a_forked_feed_is_no_reason_to_ask_for_branches():
    """X5: a forker cannot have whole feeds sent by citing what it made up."""
    line, record, twin = two_branches()
    other = line.feeds["BB"].twin()
    record.take(line.note("BB", "one").data)
    record.take(other.write(said("other")).data)
    record.take(other.write(said("cites"), (twin.head,)).data)
    assert record.waiting == 1
    assert record.needs.branches() == {}


def test_what_lies_ahead_is_no_branch_yet():
    line, record, _ = two_branches()
    line.note("AA", "not come")
    record.take(line.note("BB", "cites it", (line.feeds["AA"].head,)).data)
    assert record.needs.branches() == {}


def test_a_new_epoch_of_a_granted_key_is_a_reason():
    # the new epoch closes a branch that only some have seen
    line, record, twin = two_branches()
    feed, _ = new_epoch(line, "AA", 1, refs=(twin.head,))
    record.take(feed.entries[0])
    assert record.needs.branches() == {twin.label: (twin.tree.size,)}


def test_the_genesis_of_a_stranger_is_no_reason():
    """X5: anybody may make one, and write whatever heads into it."""
    line, record, twin = two_branches()
    key = SigningKey.from_seed(seed("nobody"))
    made = line.parties["BB"].genesis(line.charter.line_id)
    made = replace(made, entry_key=key.key, grant=None)
    draft = Draft(type="feed.genesis/1", content=made.content(), time_ms=NOON)
    record.take(Feed(line.charter.line_id, key).write(draft, (twin.head,)).data)
    assert record.waiting == 1
    assert record.needs.branches() == {}


def test_what_lies_ahead_on_the_shorter_branch_of_a_fork_is_needed_from_below():
    """Asking on from the end of the longest branch held would bring nothing of the one cited."""
    line, record, twin = two_branches()
    forking = twin.entries[-3]
    record.take(forking)
    twin.write(said("further"))
    twin.write(said("further still"))
    record.take(line.note("BB", "cites the other", (twin.head,)).data)

    assert record.needs.branches() == {twin.label: (twin.tree.size,)}
    for data in twin.entries:
        record.take(data)
    assert record.needs.branches() == {}
    assert record.waiting == 0


def test_what_another_party_cites_is_needed_as_far_as_it_cites():
    """R-118: a feed's own gap, and a stranger's word, are no need."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    label, held = line.feeds["AA"].label, line.feeds["AA"].tree.size
    assert record.needs.needed(label) == 0
    line.note("AA", "not come")
    cited = line.feeds["AA"].head
    line.note("AA", "nor this")
    record.take(line.note("AA", "waits for its own").data)
    assert record.needs.needed(label) == 0
    record.take(line.note("BB", "cites", (cited,)).data)
    assert record.needs.needed(label) == cited.size == held + 1


def test_what_a_stranger_cites_is_not_among_what_is_held_back():
    #
    line = bench("AA", "BB", "CC")
    record = line.record("AA", "BB")
    line.note("AA", "not come")
    record.take(line.note("CC", "of a feed that never began here", (line.feeds["AA"].head,)).data)
    assert record.waiting == 1
    assert record.needs.cited() == {}
    waits = line.note("BB", "cites", (line.feeds["AA"].head,))
    record.take(waits.data)
    (held,) = record.needs.cited()[line.feeds["BB"].label]
    assert held.entry == waits


def test_a_branch_is_needed_from_below_though_what_is_held_of_its_feed_ended_badly():
    """R-108: a liar forks and ends its terminal early; whoever believed the other branch waits."""
    line, record, twin = two_branches()
    ended = line.parties["AA"].revokes("T001", line.feeds["AA"].head)
    record.take(line.carry("AA", ended).data)
    record.take(line.note("AA", "and goes on").data)
    for n in range(3):
        twin.write(said(f"further {n}"))
    held = line.feeds["AA"].tree.size
    assert record.needs.branches() == {}
    record.take(line.note("BB", "cites the other", (twin.head,)).data)
    for data in twin.entries[held:]:
        record.take(data)
    assert record.needs.branches() == {twin.label: (held,)}
    for data in twin.entries:
        record.take(data)
    assert record.needs.branches() == {}
    assert record.waiting == 0
