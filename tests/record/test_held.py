"""R-18, R-116: what waits at the door."""

import msgspec

from comity.record.held import Gap, Held, Share, Waiting, genesis_of
from comity.values.bounds import HELD_BYTES_PER_FEED_MAX
from tests.support.histories import bench


def held(entry, *missing, signature_good=True, share=Share.FEED):
    return Held(
        entry=entry,
        missing=missing or (entry.place,),
        signature_good=signature_good,
        share=share,
    )


def notes(number):
    line = bench("AA", "BB")
    return [line.note("AA", f"note {n}") for n in range(number)]


def test_what_waits_is_freed_by_the_head_it_waits_for():
    #
    first, second = notes(2)
    waiting = Waiting()
    assert waiting.put(held(second))
    assert waiting.put(held(first, first.place, genesis_of(first.feed)))
    assert waiting.missing() == tuple(sorted((first.place, second.place, genesis_of(first.feed))))
    assert [it.entry for it in waiting.freed_by(genesis_of(first.feed))] == [first]
    assert [it.entry for it in waiting.freed_by(second.place)] == [second]
    waiting.drop(first)
    assert waiting.missing() == (second.place,)
    assert list(waiting) == [held(second)]
    waiting.drop(first)
    assert first.leaf not in waiting
    assert second.leaf in waiting


def test_a_flood_from_one_feed_fills_its_own_share_only():
    #
    line = bench("AA", "BB")
    waiting = Waiting(per_feed_max=3)
    flood = [line.note("AA", f"note {n}") for n in range(5)]
    assert [waiting.put(held(it)) for it in flood] == [True, True, True, False, False]
    assert waiting.put(held(line.note("BB", "another")))
    assert waiting.put(held(flood[0]))  # the same again takes no room
    assert len(waiting) == 4
    waiting.drop(flood[0])
    assert waiting.put(held(flood[4]))


def test_a_copy_with_another_signature_does_not_push_the_good_one_out():
    # anybody can make such a copy
    (good,) = notes(1)
    forged = msgspec.structs.replace(good, signature=bytes(64))
    waiting = Waiting()
    for entry in (good, forged):
        assert waiting.put(held(entry, genesis_of(good.feed), signature_good=False))
    freed = waiting.freed_by(genesis_of(good.feed))
    assert {it.entry.signature for it in freed} == {good.signature, forged.signature}
    waiting.drop(forged)
    assert good.leaf in waiting


def test_two_that_are_signed_and_have_one_number_are_rivals():
    #
    line = bench("AA", "BB")
    twin = line.feeds["AA"].twin()
    one = line.note("AA", "one")
    line.feeds["AA"] = twin
    other = line.note("AA", "other")
    waiting = Waiting()
    waiting.put(held(one, signature_good=False))
    assert waiting.rival_of(other) is None
    waiting.put(held(one))
    assert waiting.rival_of(other) == one
    assert waiting.rival_of(one) is None


def test_held_entries_of_one_feed_are_bounded_in_octets_too():
    """X1: a thousand entries of 64 KiB would be 64 MiB of one feed."""
    line = bench("AA", "BB")
    waiting = Waiting()
    kept = 0
    while waiting.put(held(line.note("AA", "x" * 60_000))):
        kept += 1
    assert kept == HELD_BYTES_PER_FEED_MAX // 60_300
    assert waiting.put(held(line.note("BB", "another feed has its own room")))


def test_urgent_entries_have_room_of_their_own():
    """X4: what is held of a feed does not crowd out the FLASH behind it."""
    waiting = Waiting(per_feed_max=2)
    first, second, third, urgent = notes(4)
    assert [waiting.put(held(it)) for it in (first, second, third)] == [True, True, False]
    assert waiting.put(held(urgent, share=Share.EARLY))


def test_strangers_push_out_strangers_and_nobody_else():
    """X1: entries of a genesis that nobody holds cost one bounded room, the oldest goes."""
    waiting = Waiting(per_feed_max=2)
    known, *unknown = notes(5)
    assert waiting.put(held(known))
    for entry in unknown:
        assert waiting.put(held(entry, signature_good=False, share=Share.STRANGERS))
    assert [it.entry for it in waiting.strangers()] == unknown[-2:]
    assert len(waiting) == 3
    assert known.leaf in waiting


def test_an_entry_that_cannot_move_to_its_feeds_room_stays_where_it_was():
    waiting = Waiting(per_feed_max=1)
    first, second = notes(2)
    assert waiting.put(held(second, share=Share.STRANGERS))
    assert waiting.put(held(first))
    assert not waiting.put(held(second))
    assert waiting.strangers() == (held(second, share=Share.STRANGERS),)


def test_how_far_a_feed_is_needed_is_what_entries_that_count_wait_for():
    """X5: what a feed cites counts only if that feed does."""
    line = bench("AA", "BB", "CC")
    waiting = Waiting()
    line.note("AA", "one")
    near = line.note("BB", "near", (line.feeds["AA"].head,))
    line.note("AA", "two")
    far = line.note("CC", "far", (line.feeds["AA"].head,))
    size = line.feeds["AA"].head.size
    label = line.feeds["AA"].label
    for entry in (near, far):
        waiting.put(held(entry, *entry.refs))
    assert waiting.needed(label, lambda _: True) == size
    assert waiting.needed(label, lambda it: it.entry.feed == near.feed) == size - 1
    assert waiting.needed(label, lambda _: False) == 0
    assert waiting.needed(near.feed, lambda _: True) == 0


def test_a_gap_names_the_first_entries_that_lack_and_how_many_wait():
    #
    _, second, third, _, fifth = notes(5)
    waiting = Waiting()
    for it in (second, third, fifth):
        waiting.put(held(it))
    assert waiting.gaps(lambda _: 1) == (Gap(second.feed, 1, second.number - 1, 3),)
    waiting.drop(second)
    waiting.drop(third)
    assert waiting.gaps(lambda _: 4) == (Gap(fifth.feed, 4, fifth.number - 1, 1),)
    waiting.put(held(fifth, genesis_of(fifth.feed)))
    assert waiting.gaps(lambda _: 0) == (Gap(fifth.feed, 0, 0, 1),)
