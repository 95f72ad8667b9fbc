from comity.session.asking import Asking
from comity.session.frames import Ask
from comity.session.limits import (
    AHEAD_MAX,
    ASK_AGAIN_ENTRIES,
    BRANCHES,
    FEEDS_MAX,
    GRANT_ENTRIES,
    GRANT_ENTRIES_MAX,
    PATIENCE_MS,
    PATIENCE_MS_MAX,
    SEARCH_BACK,
    SEARCH_MS,
    SPARE_PATIENCE_MS,
)
from comity.values.bounds import INT_MAX

from .playbook import FEED_A, FEED_B


def ask(feed, start, until):
    return [Ask(feed=feed, start=start, until=until)]


def asking(allowance=INT_MAX, **sizes):
    held = {{"a": FEED_A, "b": FEED_B}[feed]: size for feed, size in sizes.items()}
    return Asking(held, lambda _feed: allowance), held


def test_a_feed_the_peer_names_is_asked_for_from_what_we_hold():
    us, _ = asking(a=7)
    assert us.named([(FEED_A, 9)], 0) == ask(FEED_A, 7, 7 + GRANT_ENTRIES)
    assert us.named([(FEED_A, 12)], 0) == []


def test_a_feed_is_asked_for_even_if_the_peer_claims_no_more_than_we_hold():
    us, _ = asking(a=7)
    assert us.named([(FEED_A, 0)], 0) == ask(FEED_A, 7, 7 + GRANT_ENTRIES)


def test_a_grant_is_made_longer_when_half_of_it_is_used():
    us, held = asking()
    us.named([(FEED_A, 9_000)], 0)
    held[FEED_A] = GRANT_ENTRIES // 2 - 1
    assert us.moved([FEED_A]) == []
    held[FEED_A] = GRANT_ENTRIES // 2
    assert us.moved([FEED_A]) == ask(FEED_A, GRANT_ENTRIES, GRANT_ENTRIES * 3 // 2)


def test_what_came_by_another_route_is_not_asked_for():
    us, held = asking()
    us.named([(FEED_A, 9_000)], 0)
    held[FEED_A] = 8_000
    assert us.moved([FEED_A]) == ask(FEED_A, 8_000, 8_000 + GRANT_ENTRIES)


def test_a_feed_the_peer_did_not_name_is_not_asked_for():
    us, held = asking()
    held[FEED_B] = 3
    assert us.moved([FEED_B]) == []


def test_a_feed_over_its_budget_is_not_asked_for_until_there_is_room():
    room = {FEED_A: 0}
    us = Asking({}, room.__getitem__)
    assert us.named([(FEED_A, 9)], 0) == []
    room[FEED_A] = 5
    assert us.tick(1) == ask(FEED_A, 0, 5)


def test_what_was_claimed_and_does_not_come_is_asked_for_again_more_and_more_rarely():
    us, _ = asking()
    us.named([(FEED_A, INT_MAX)], 0)
    asked = [ms for ms in range(0, 20 * PATIENCE_MS, 1_000) if us.tick(ms)]
    assert asked == [PATIENCE_MS * n for n in (1, 3, 7, 15)]


def test_a_feed_that_was_named_late_has_its_time_from_then_on():
    us, _ = asking()
    late_ms = 9 * PATIENCE_MS
    us.named([(FEED_A, 9)], late_ms)
    assert us.tick(late_ms + PATIENCE_MS - 1) == []
    assert us.tick(late_ms + PATIENCE_MS) == ask(FEED_A, 0, ASK_AGAIN_ENTRIES)


def test_asking_again_asks_for_little():
    us, _ = asking(a=3)
    us.named([(FEED_A, 9)], 0)
    us.tick(0)
    assert us.tick(PATIENCE_MS) == ask(FEED_A, 3, 3 + ASK_AGAIN_ENTRIES)


def test_a_quiet_feed_is_not_asked_for_again():
    us, _ = asking(a=9)
    us.named([(FEED_A, 9)], 0)
    assert us.tick(10 * PATIENCE_MS) == []


def test_the_feeds_a_peer_may_name_are_bounded():
    us, _ = asking()
    feeds = [n.to_bytes(16, "big") for n in range(FEEDS_MAX + 9)]
    assert len(us.named([(feed, 1) for feed in feeds], 0)) == FEEDS_MAX


def test_no_range_passes_the_largest_number():
    us, _ = asking(a=INT_MAX - 5)
    assert us.named([(FEED_A, INT_MAX)], 0) == ask(FEED_A, INT_MAX - 5, INT_MAX)


def test_entries_far_beyond_what_was_asked_for_are_noticed():
    us, _ = asking(allowance=10)
    us.named([(FEED_A, 1)], 0)
    allowed = BRANCHES * 10 + 2 * AHEAD_MAX
    assert us.heard(allowed)
    assert not us.heard(1)


def test_what_is_held_already_makes_no_room_for_more():
    us, _ = asking(allowance=10, a=5_000)
    us.named([(FEED_A, 5_001)], 0)
    assert not us.heard(BRANCHES * 10 + 2 * AHEAD_MAX + 1)


def seeking(us, now_ms, *sizes):
    return [(it.start, it.until) for it in us.branch(FEED_A, sizes, now_ms)]


def test_a_branch_is_looked_for_from_farther_and_farther_below_and_ever_more_rarely():
    """X5: nobody can say where it parts, and nobody has a whole feed sent over and over."""
    us, _ = asking(a=10_000)
    us.named([(FEED_A, 10_000)], 0)
    until = 10_000 + GRANT_ENTRIES
    now, asked = 0, []
    for _ in range(len(SEARCH_BACK)):
        asked += seeking(us, now, 9_000)
        now += SEARCH_MS << (len(asked) - 1)
        assert seeking(us, now - 1, 9_000) == []
    assert asked == [(start, until) for start in (8_936, 8_488, 4_904, 0, 0)]
    assert max(until - start for start, until in asked) <= GRANT_ENTRIES_MAX


def test_who_cites_what_nobody_has_does_not_hide_a_branch_that_somebody_has():
    """X5: sizes take turns, so that an invented one costs a round and no more."""
    us, _ = asking(a=10_000)
    us.named([(FEED_A, 10_000)], 0)
    rounds = [seeking(us, n * PATIENCE_MS_MAX, 5, 9_000) for n in range(2 * len(SEARCH_BACK))]
    starts = [start for asks in rounds for start, _ in asks]
    assert starts[: len(SEARCH_BACK)] == [0] * len(SEARCH_BACK)
    assert starts[len(SEARCH_BACK)] == 8_936


def test_a_branch_that_came_is_looked_for_no_more():
    us, _ = asking(a=100)
    us.named([(FEED_A, 100)], 0)
    assert seeking(us, 0, 90)
    us.found({FEED_A})
    assert seeking(us, 1, 90) == []
    us.found(set())
    assert seeking(us, 1, 90)


def test_a_branch_is_asked_of_nobody_who_did_not_name_the_feed():
    us, _ = asking(a=100)
    assert seeking(us, 0, 90) == []


def test_over_a_spare_route_nothing_is_asked_for_but_what_is_urgent():
    """R-482: grants are empty, anew whenever more is held; nothing else comes beyond them."""
    us, held = asking(a=7)
    assert us.give_way() == []
    assert us.named([(FEED_A, 9), (FEED_B, 3)], 0) == ask(FEED_A, 7, 7) + ask(FEED_B, 0, 0)
    held[FEED_A] = 9
    assert us.moved([FEED_A]) == []
    assert us.tick(5_000) == ask(FEED_A, 9, 9)
    assert us.tick(10_000) == []


def test_a_spare_route_that_is_granted_nothing_brings_no_more_than_its_urgent_entries():
    """R-482, X11: the attack of a peer that sends over a spare what nobody asked for."""
    us, held = asking()
    us.give_way()
    us.named([(FEED_A, 0)], 0)
    for size in range(1, 1_000):
        held[FEED_A] = size
        us.tick(size * 5_000)
    assert us.heard(2 * AHEAD_MAX)
    assert not us.heard(1)


def test_a_feed_over_its_budget_is_granted_nothing_over_a_spare_route_either():
    us, _ = asking(allowance=0)
    us.give_way()
    assert us.named([(FEED_A, 9)], 0) == []
    assert us.tick(40_000) == us.tick(80_000) == []


def test_the_route_that_takes_over_is_asked_for_all_that_is_lacking():
    """R-484: from what is held, and what was granted on the other one is taken back."""
    us, held = asking(a=7)
    us.named([(FEED_A, 900)], 0)
    held[FEED_A] = 40
    assert us.give_way() == ask(FEED_A, 40, 40)
    held[FEED_A] = 50
    assert us.lead(1_000) == ask(FEED_A, 50, 50 + GRANT_ENTRIES)
    held[FEED_A] = 50 + GRANT_ENTRIES // 2
    assert us.moved([FEED_A])


def test_what_was_granted_is_taken_back_though_no_more_is_taken_now():
    held = {FEED_A: 7}
    left = [100]
    us = Asking(held, lambda _feed: left[0])
    us.named([(FEED_A, 900)], 0)
    left[0] = 0
    assert us.give_way() == ask(FEED_A, 7, 7)
    assert us.lead(0) == []


def test_a_route_that_gave_way_asks_for_what_does_not_come_after_a_longer_while():
    #
    us, _ = asking(a=7)
    us.named([(FEED_A, 100)], 0)
    us.tick(1)  # what is held has been looked at
    us.give_way()
    assert us.tick(SPARE_PATIENCE_MS) == []
    assert us.tick(SPARE_PATIENCE_MS + 1) == ask(FEED_A, 7, 7 + ASK_AGAIN_ENTRIES)


def test_what_the_leading_route_does_not_bring_is_asked_for_over_a_spare_one():
    """R-484: a few, after a while, and not while it comes all the same."""
    us, held = asking(a=7)
    us.give_way()
    us.named([(FEED_A, 100)], 0)
    assert us.tick(5_000) == []
    held[FEED_A] = 20
    assert us.tick(10_000) == ask(FEED_A, 20, 20)
    assert us.tick(15_000) == []
    assert us.tick(15_000 + SPARE_PATIENCE_MS) == ask(FEED_A, 20, 20 + ASK_AGAIN_ENTRIES)
    assert us.tick(20_000 + SPARE_PATIENCE_MS) == ask(FEED_A, 20, 20)
