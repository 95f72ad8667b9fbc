"""R-108, R-49: what is not here is said in words, and held against nobody."""

import pytest

from comity.node.lacking import behind, cites
from comity.node.showing import words_of
from comity.record.entry import Head
from comity.session.frames import Have
from tests.support.lines import NOON, note

WORDS = words_of("en")
NOBODY_HAS = bytes(31) + b"x"


def cited(side):
    return [
        (it["party"], it["waiting"], it["heads"])
        for it in cites(side.keeper, side.clock.now_ms(), WORDS)
    ]


def missing(side):
    return [(it["party"], it["missing"]) for it in behind(side.keeper, WORDS)]


def test_a_party_that_cites_what_nobody_has_is_shown_with_count_and_time(liar, line):
    """X5: a ref nobody can supply keeps its author Held; it is no evidence."""
    aa, _ = line
    own = aa.keeper.own
    liar.gives(
        liar.feed.write(note("cites"), (Head(own.feed, own.size + 5, NOBODY_HAS),)).data,
        liar.feed.write(note("and goes on")).data,
    )
    aa.clock.passes(59)
    assert cited(aa) == []
    aa.clock.passes(1)
    assert cited(aa) == [("BB", 2, 1)]
    (row,) = aa.ask("status", language="en")["lines"][0]["cites"]
    assert row["since"]["ms"] == NOON
    assert "nobody has given us" in row["says"]
    assert (aa.evidence(), aa.alarms()) == ([], [])


def test_what_is_found_in_the_end_is_shown_no_more(liar, line):
    aa, _ = line
    ahead = aa.keeper.own
    said = aa.keeper.say(note("said, and not sent"))
    head = Head(ahead.feed, said.number + 1, ahead.tree.root)
    liar.gives(liar.feed.write(note("cites"), (head,)).data)
    aa.clock.passes(60)
    assert cited(aa) == []


def test_a_gap_in_a_feed_is_no_citation(liar, line):
    aa, _ = line
    liar.feed.write(note("kept back"))
    liar.gives(liar.feed.write(note("later")).data)
    aa.clock.passes(60)
    assert cited(aa) == []
    assert missing(aa) == [("BB", 2)]  # its own key says so


def test_behind_is_what_a_beat_signed_by_the_feeds_key_says(liar, line):
    """X20: who withholds entries is shown by its own signed beat."""
    aa, _ = line
    assert missing(aa) == []
    for n in range(3):
        liar.feed.write(note(f"kept back {n}"))
    liar.beats()
    assert missing(aa) == [("BB", 3)]
    liar.gives(*liar.feed.entries[-3:])
    assert missing(aa) == []


def test_a_have_says_nothing_of_being_behind(liar, line):
    """X20: only bytes signed by the feed's own key say how far it goes."""
    aa, _ = line
    head = liar.feed.head
    liar.sends(Have(heads=(Head(head.feed, head.size + 1_000, NOBODY_HAS),)))
    assert missing(aa) == []


@pytest.mark.parametrize("language", ["en", "fr", "ru", "uk"])
def test_both_are_said_in_every_language_with_their_numbers(liar, line, language):
    aa, _ = line
    own = aa.keeper.own
    head = Head(own.feed, own.size + 5, NOBODY_HAS)
    liar.gives(liar.feed.write(note("cites"), (head,)).data)
    aa.clock.passes(60)
    shown = aa.ask("status", language=language)["lines"][0]
    for row in (*shown["cites"], *shown["behind"]):
        assert "BB" in row["says"]
        assert "1" in row["says"]
    assert "051200Z" in shown["cites"][0]["says"]
