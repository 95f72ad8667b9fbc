from comity.session import limits
from comity.values.bounds import EARLY_PER_FEED_MAX, ENTRY_BYTES_MAX, FRAME_BYTES_MAX


def test_a_chunk_of_ours_fits_a_frame_with_the_largest_entry_in_it():
    assert limits.CHUNK_BYTES + ENTRY_BYTES_MAX < FRAME_BYTES_MAX
    assert limits.CHUNK_ENTRIES <= limits.ENTRIES_MAX


def test_full_lists_of_ours_fit_a_frame():
    assert limits.HEADS_MAX * 64 < FRAME_BYTES_MAX
    assert limits.ASKS_MAX * 40 < FRAME_BYTES_MAX


def test_every_queue_holds_the_largest_entry():
    assert min(limits.QUEUE_BYTES) >= ENTRY_BYTES_MAX


def test_no_more_goes_ahead_of_a_feed_than_the_other_node_holds_early():
    assert limits.AHEAD_MAX <= EARLY_PER_FEED_MAX


def test_a_node_asks_for_no_more_than_a_peer_may_be_granted():
    assert limits.ASK_AGAIN_ENTRIES < limits.GRANT_ENTRIES < limits.GRANT_ENTRIES_MAX


def test_three_missed_beats_are_silence():
    assert limits.SILENT_MS == 3 * limits.BEAT_MS
