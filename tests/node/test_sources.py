"""Each feed comes from one peer at a time, and from all when that one does not bring it (R-525)."""

from comity.node.sources import MUCH, STALLED_MS, Sources

FEED, AUTHOR, OTHER, THIRD = b"feed", b"author", b"other", b"third"


def asks(sources, peer, size=0, now=0):
    return sources.may_ask(FEED, peer, writes=peer == AUTHOR, size=size, now_ms=now)


def test_the_first_that_names_a_feed_is_asked_and_no_other():
    sources = Sources()
    assert asks(sources, OTHER)
    assert not asks(sources, THIRD)
    assert asks(sources, OTHER)


def test_the_party_that_writes_it_takes_the_place_of_any_other():
    sources = Sources()
    assert asks(sources, OTHER)
    assert asks(sources, AUTHOR)
    assert not asks(sources, OTHER)
    sources.lost(AUTHOR)
    assert asks(sources, THIRD)


def test_a_source_that_is_lost_makes_room_for_the_next():
    sources = Sources()
    assert asks(sources, OTHER)
    sources.lost(THIRD)
    assert not asks(sources, THIRD)
    sources.lost(OTHER)
    assert asks(sources, THIRD)


def test_who_names_a_feed_and_does_not_bring_it_keeps_it_from_nobody():
    """R-526: the attack is to claim much, to be asked, and to give nothing."""
    sources = Sources()
    assert asks(sources, OTHER, size=3)
    claims = [{FEED: 9}, {FEED: 3}]
    sources.tick([(FEED, 3)], claims, STALLED_MS - 1)
    assert not asks(sources, THIRD, size=3)
    sources.tick([(FEED, 3)], claims, STALLED_MS)
    assert asks(sources, THIRD, size=3)
    assert asks(sources, OTHER, size=3), "it may still bring it"


def test_a_writer_that_withholds_its_own_feed_is_asked_beside_all_others():
    sources = Sources()
    assert asks(sources, AUTHOR)
    sources.tick([], [{FEED: 5}], STALLED_MS)
    assert asks(sources, OTHER)
    assert asks(sources, AUTHOR)
    assert asks(sources, THIRD), "until it goes on"


def test_once_it_goes_on_there_is_one_source_again():
    sources = Sources()
    assert asks(sources, OTHER)
    sources.tick([], [{FEED: 5}], STALLED_MS)
    assert asks(sources, THIRD)
    sources.tick([(FEED, 5)], [{FEED: 5}], STALLED_MS + 1_000)
    assert asks(sources, THIRD, size=5)
    assert not asks(sources, OTHER, size=5)


def test_a_feed_of_which_nobody_has_more_may_rest_for_ever():
    sources = Sources()
    assert asks(sources, AUTHOR, size=5)
    for now in range(0, 10 * STALLED_MS, 1_000):
        sources.tick([(FEED, 5)], [{FEED: 5}], now)
    assert not asks(sources, OTHER, size=5, now=10 * STALLED_MS)


def test_of_a_feed_with_two_branches_the_longer_one_counts():
    sources = Sources()
    assert asks(sources, AUTHOR, size=5)
    sources.tick([(FEED, 5), (FEED, 2)], [{FEED: 5}, {FEED: 4}], STALLED_MS)
    assert not asks(sources, OTHER, size=5)


def test_who_creeps_is_a_source_no_longer():
    """R-526: the attack is to give one entry now and then, and never the FLASH at the end."""
    sources = Sources()
    assert asks(sources, AUTHOR)
    for step in range(1, 4):
        sources.tick([(FEED, step)], [{FEED: 99}], step * (STALLED_MS - 1))
    assert asks(sources, THIRD)


def test_who_brings_a_long_backlog_well_stays_the_source():
    sources = Sources()
    assert asks(sources, OTHER)
    for step in range(1, 9):
        sources.tick([(FEED, step * MUCH)], [{FEED: 9_999}], step * (STALLED_MS - 1))
    assert not asks(sources, THIRD)
