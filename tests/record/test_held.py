"""R-18: what waits at the door."""

import msgspec

from comity.record.held import Held, Waiting, genesis_of
from tests.support.histories import bench


def held(entry, *missing, signature_good=True):
    return Held(entry=entry, missing=missing or (entry.place,), signature_good=signature_good)


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
