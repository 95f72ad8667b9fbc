from comity.session.frames import Ask
from comity.session.giving import Giving
from comity.session.limits import (
    AHEAD_MAX,
    CHUNK_BYTES,
    CHUNK_ENTRIES,
    FEEDS_MAX,
    GRANT_ENTRIES_MAX,
    QUEUE_BYTES,
)
from comity.session.recall import Recall
from comity.values.bounds import INT_MAX

from .playbook import FEED_A, FEED_B, FLASH, IMMEDIATE, PRIORITY, ROUTINE, Row, entry_bytes, offer


def ask(feed, start, until):
    return Ask(feed=feed, start=start, until=until)


class Holder:
    """The sending half over a store of its own."""

    def __init__(self, **feeds):
        self.sizes: dict[bytes, int] = {}
        self.recall = Recall()
        self.giving = Giving(self.sizes, self.recall)
        self.size = 0
        for feed, size in feeds.items():
            self.sizes[{"a": FEED_A, "b": FEED_B}[feed]] = size

    def appends(self, *offers):
        for it in offers:
            self.sizes[it.feed] = max(self.sizes.get(it.feed, 0), it.number + 1)
        self.giving.offer(offers)

    def reads(self):
        return self.giving.read()

    def sends(self):
        return [data for _, chunk in self.giving.chunks() for data in chunk]

    def answers(self, read):
        numbers = range(read.start, min(read.stop, read.start + read.limit))
        rows = [Row(n, entry_bytes(read.feed, n, self.size)) for n in numbers]
        self.giving.read_done(read.token, rows)

    def gives_all(self):
        sent = self.sends()
        while (read := self.giving.read()) is not None:
            self.answers(read)
            sent += self.sends()
        return sent


def numbers(feed, *which, size=0):
    return [entry_bytes(feed, n, size) for n in which]


def test_nothing_is_sent_that_was_not_asked_for():
    us = Holder(a=3)
    us.appends(offer(FEED_A, 3))
    assert us.gives_all() == []


def test_the_backlog_is_read_and_new_entries_are_pushed():
    us = Holder(a=3)
    us.giving.ask([ask(FEED_A, 1, 100)])
    assert us.gives_all() == numbers(FEED_A, 1, 2)
    us.appends(offer(FEED_A, 3), offer(FEED_A, 4))
    assert us.gives_all() == numbers(FEED_A, 3, 4)


def test_a_grant_ends_where_it_ends_and_goes_on_when_made_longer():
    us = Holder(a=10)
    us.giving.ask([ask(FEED_A, 0, 4)])
    assert us.gives_all() == numbers(FEED_A, *range(4))
    us.giving.ask([ask(FEED_A, 4, 6)])
    assert us.gives_all() == numbers(FEED_A, 4, 5)


def test_making_a_grant_longer_sends_nothing_twice():
    us = Holder(a=10)
    us.giving.ask([ask(FEED_A, 0, 8)])
    us.answers(us.reads())
    us.giving.ask([ask(FEED_A, 8, 12)])
    assert us.gives_all() == numbers(FEED_A, *range(10))


def test_a_range_asked_for_anew_is_sent_anew():
    us = Holder(a=5)
    us.giving.ask([ask(FEED_A, 0, 100)])
    us.gives_all()
    us.giving.ask([ask(FEED_A, 2, 4)])
    assert us.gives_all() == numbers(FEED_A, 2, 3)


def test_an_unknown_feed_is_passed_over():
    us = Holder(a=5)
    us.giving.ask([ask(FEED_B, 0, 100)])
    us.appends(offer(FEED_B, 0))
    assert us.gives_all() == []


def test_a_want_for_everything_is_bounded():
    us = Holder(a=INT_MAX)
    us.giving.ask([ask(FEED_A, 0, INT_MAX)])
    assert us.reads().stop == GRANT_ENTRIES_MAX


def test_grants_are_bounded():
    us = Holder()
    feeds = [n.to_bytes(16, "big") for n in range(FEEDS_MAX + 5)]
    us.sizes.update(dict.fromkeys(feeds, 1))
    us.giving.ask([ask(feed, 0, 1) for feed in feeds])
    assert len(us.gives_all()) == FEEDS_MAX


def test_a_want_past_our_end_waits_for_the_entries():
    us = Holder(a=2)
    us.giving.ask([ask(FEED_A, 4, 6)])
    us.appends(*(offer(FEED_A, n) for n in range(2, 8)))
    assert us.gives_all() == numbers(FEED_A, 4, 5)


def test_a_backlog_goes_in_chunks_of_entries():
    us = Holder(a=100)
    us.giving.ask([ask(FEED_A, 0, 100)])
    us.answers(us.reads())
    assert us.sends() == numbers(FEED_A, *range(CHUNK_ENTRIES))


def test_a_backlog_goes_in_chunks_of_bytes_and_small_reads_follow():
    us = Holder(a=100)
    us.size = 30_000
    us.giving.ask([ask(FEED_A, 0, 100)])
    first = us.reads()
    us.answers(first)
    assert sum(map(len, us.sends())) <= CHUNK_BYTES
    second = us.reads()
    assert (second.start, second.limit) == (2, 2)


def test_feeds_take_turns():
    us = Holder(a=100, b=100)
    us.giving.ask([ask(FEED_A, 0, 100), ask(FEED_B, 0, 100)])
    feeds = []
    while (read := us.reads()) is not None:
        feeds.append(read.feed)
        us.answers(read)
        us.sends()
    assert feeds[:6] == [FEED_A, FEED_B] * 3


def test_one_read_at_a_time_and_a_stale_answer_counts_for_nothing():
    us = Holder(a=100)
    us.giving.ask([ask(FEED_A, 0, 100)])
    read = us.reads()
    assert us.reads() is None
    us.giving.read_done(read.token + 1, [Row(0, b"x")])
    us.giving.ask([ask(FEED_A, 50, 60)])
    us.answers(read)
    assert us.gives_all() == numbers(FEED_A, *range(50, 60))


def test_what_was_read_does_not_push_out_what_waits():
    holder = Holder(a=9, b=0)
    holder.giving.ask([ask(FEED_A, 0, 20), ask(FEED_B, 0, 20)])
    read = holder.reads()
    holder.appends(offer(FEED_B, 0, FLASH))
    holder.answers(read)
    assert holder.sends() == [*numbers(FEED_B, 0), *numbers(FEED_A, *range(9))]


def test_a_store_that_has_nothing_is_not_asked_for_ever():
    us = Holder(a=5)
    us.giving.ask([ask(FEED_A, 0, 100)])
    us.giving.read_done(us.reads().token, [])
    assert us.reads() is None
    us.appends(offer(FEED_A, 5))
    assert us.reads().start == 0


def test_flash_goes_before_the_backlog_of_its_own_feed():
    us = Holder(a=100)
    us.giving.ask([ask(FEED_A, 0, 4096)])
    read = us.reads()
    us.appends(offer(FEED_A, 100, FLASH))
    assert us.sends() == numbers(FEED_A, 100)
    us.answers(read)
    assert us.gives_all() == numbers(FEED_A, *range(100))


def test_immediate_goes_before_the_backlog_of_another_feed():
    us = Holder(a=100, b=0)
    us.giving.ask([ask(FEED_A, 0, 4096), ask(FEED_B, 0, 4096)])
    us.answers(us.reads())
    us.appends(offer(FEED_B, 0, IMMEDIATE))
    assert us.sends()[0] == entry_bytes(FEED_B, 0)


def test_what_fits_one_frame_keeps_its_order():
    us = Holder(a=0)
    us.giving.ask([ask(FEED_A, 0, 4096)])
    us.appends(offer(FEED_A, 0), offer(FEED_A, 1, FLASH), offer(FEED_A, 2, PRIORITY))
    assert list(us.giving.chunks()) == [(FLASH, tuple(numbers(FEED_A, 0, 1, 2)))]


def test_of_much_flash_goes_first_then_immediate_then_feeds_by_precedence():
    us = Holder(a=0, b=0)
    us.giving.ask([ask(FEED_A, 0, 4096), ask(FEED_B, 0, 4096)])
    us.appends(*(offer(FEED_A, n) for n in range(CHUNK_ENTRIES)))
    us.appends(offer(FEED_B, 0), offer(FEED_B, 1, PRIORITY))
    us.appends(offer(FEED_A, CHUNK_ENTRIES, IMMEDIATE), offer(FEED_B, 2, FLASH))
    chunks = list(us.giving.chunks())
    assert [precedence for precedence, _ in chunks] == [FLASH, ROUTINE]
    first, urgent = chunks[0][1], numbers(FEED_B, 2) + numbers(FEED_A, CHUNK_ENTRIES)
    assert list(first[:4]) == urgent + numbers(FEED_B, 0, 1)


def test_attack_a_party_that_marks_everything_flash_keeps_no_flash_of_another_waiting():
    """T5, X11: R-46; of each feed one in turn, and what a feed says in its own order."""
    holder = Holder(a=0, b=0)
    holder.giving.ask([ask(FEED_A, 0, 500), ask(FEED_B, 0, 500)])
    holder.appends(*(offer(FEED_A, n, FLASH, 400) for n in range(200)))
    holder.appends(offer(FEED_A, 200, IMMEDIATE, 400), offer(FEED_B, 0, FLASH, 400))
    holder.appends(offer(FEED_B, 1, FLASH, 400))
    sent = holder.sends()
    assert sent[:4] == [entry_bytes(feed, n, 400) for n in (0, 1) for feed in (FEED_A, FEED_B)]
    assert sent[4:] == numbers(FEED_A, *range(2, 201), size=400)


def test_flash_beyond_the_grant_goes_ahead_up_to_what_may_be_held_early():
    us = Holder(a=100)
    us.giving.ask([ask(FEED_A, 0, 10)])
    us.appends(*(offer(FEED_A, n, FLASH) for n in range(100, 100 + AHEAD_MAX + 9)))
    assert us.sends() == numbers(FEED_A, *range(100, 100 + AHEAD_MAX))


def test_flash_before_the_first_want_waits_for_it():
    us = Holder(a=100)
    us.appends(offer(FEED_A, 100, FLASH), offer(FEED_A, 100, FLASH), offer(FEED_A, 101))
    us.giving.ask([ask(FEED_A, 0, 10)])
    assert us.sends() == numbers(FEED_A, 100)


def test_flash_that_the_peer_need_not_have_again_is_not_sent():
    us = Holder(a=100)
    us.appends(offer(FEED_A, 50, FLASH))
    us.giving.ask([ask(FEED_A, 100, 200)])
    assert us.sends() == []


def test_repeats_collapse():
    us = Holder(a=0)
    us.giving.ask([ask(FEED_A, 0, 4096)])
    us.appends(offer(FEED_A, 0, FLASH), offer(FEED_A, 0, FLASH))
    assert us.sends() == numbers(FEED_A, 0)
    us.appends(offer(FEED_A, 0, FLASH))
    assert us.gives_all() == []


def test_nothing_goes_back_to_where_it_came_from():
    us = Holder(b=0)
    us.giving.ask([ask(FEED_B, 0, 4096)])
    for n in range(3):
        us.recall.hear(entry_bytes(FEED_B, n))
    us.appends(*(offer(FEED_B, n) for n in range(5)))
    assert us.gives_all() == numbers(FEED_B, 3, 4)


def test_both_branches_of_a_fork_are_sent():
    us = Holder(a=0)
    us.giving.ask([ask(FEED_A, 0, 4096)])
    us.appends(offer(FEED_A, 0), offer(FEED_A, 1), offer(FEED_A, 1, size=1))
    assert us.gives_all() == [*numbers(FEED_A, 0, 1), entry_bytes(FEED_A, 1, 1)]


def test_a_chunk_that_cuts_between_branches_loses_neither():
    us = Holder(a=2)
    us.giving.ask([ask(FEED_A, 0, 4096)])
    rows = [Row(0, b"a" * 40_000), Row(1, b"b" * 20_000), Row(1, b"c" * 20_000)]
    us.giving.read_done(us.reads().token, rows)
    assert us.sends() == [rows[0].data, rows[1].data]
    read = us.reads()
    assert read.start == 1
    us.giving.read_done(read.token, rows[1:])
    assert us.sends() == [rows[2].data]


def test_memory_is_bounded_when_nothing_goes_out():
    us = Holder(a=0)
    us.size = 1_000
    us.giving.ask([ask(FEED_A, 0, 65_536)])
    for n in range(5_000):
        us.appends(offer(FEED_A, n, n % 4, size=1_000))
        assert us.giving.bytes_held <= sum(QUEUE_BYTES)
    sent = us.gives_all()
    assert {data[:24] for data in sent} == {entry_bytes(FEED_A, n) for n in range(5_000)}
    assert len(sent) == 5_000


def test_a_second_branch_that_finds_no_room_is_read_later():
    us = Holder(a=0)
    us.size = most = QUEUE_BYTES[ROUTINE] // 2
    us.giving.ask([ask(FEED_A, 0, 4096)])
    first, other = offer(FEED_A, 0, size=most), offer(FEED_A, 0, size=most - 1)
    us.appends(first, other)
    assert us.sends() == [first.data]
    read = us.reads()
    assert read.start == 0
    us.giving.read_done(read.token, [Row(0, first.data), Row(0, other.data)])
    assert us.sends() == [other.data]


def test_a_read_for_a_grant_that_was_made_shorter_meanwhile_gives_no_more_than_that():
    us = Holder(a=10)
    us.giving.ask([ask(FEED_A, 0, 10)])
    read = us.reads()
    us.giving.ask([ask(FEED_A, 0, 4)])
    us.answers(read)
    assert us.gives_all() == numbers(FEED_A, *range(4))
