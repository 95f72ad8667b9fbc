"""Beats: what counts as one, and what an old or a foreign one proves (R-48, R-49)."""

from comity.record.keys import SigningKey


def test_a_beat_counts_only_with_a_good_signature(liar, line):
    aa, _ = line
    liar.beats(key=SigningKey.from_seed(b"x" * 32))
    assert aa.look()[1] is False
    aa.clock.passes(2)
    liar.beats()
    assert aa.look()[1] is True


def test_an_old_beat_proves_nothing_anew(liar, line):
    """X20: what was signed yesterday lights no lamp today."""
    aa, _ = line
    liar.beats()
    heard = aa.watch.heard("BB").path_ms
    aa.clock.passes(60)
    liar.beats(counter=liar.counter)
    liar.beats(counter=1)
    assert aa.watch.heard("BB").path_ms == heard
    liar.joins()
    aa.clock.passes(60)
    liar.beats(counter=5)  # nor over another connection
    assert aa.watch.heard("BB").path_ms == heard


def test_a_beat_of_another_feed_or_line_does_not_count(liar, line):
    aa, _ = line
    liar.beats(feed=aa.keeper.own.feed)
    liar.beats(feed=bytes(16))
    assert aa.watch.heard("BB").path_ms is None
    aa.clock.passes(2)
    liar.beats(line=bytes(32))
    assert liar.reasons() == ["session.other-line"]
