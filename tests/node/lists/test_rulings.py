"""Uncertain pairs are ruled on by two officers with keys, and only the neutral may hear (R-569)."""

import pytest

from comity.errors import OurError, TheirError
from comity.families.persons.cards import NOTE_ROWS_MAX, NeutralNote
from comity.node.lists import rulings
from comity.node.lists.matching import Match, Pair
from comity.node.lists.rulings import Word
from comity.record import canonical
from comity.record.keys import SigningKey
from comity.values.plain import from_plain

ONE, OTHER, THIRD = (SigningKey.from_seed(bytes((n,)) * 32) for n in (1, 2, 3))
BOTH = (("CC/DUTY", ONE), ("CC/LEGAL", OTHER))


def key(side, n):
    return bytes((side,)) * 31 + bytes((n,))


PAIRS = tuple(Pair(key(1, n), key(2, n), 5, is_certain=n == 0) for n in range(4))
MATCH = Match(b"a" * 32, b"b" * 32, b"r" * 32, b"h" * 32, (5, 6), PAIRS)


def test_a_ruling_is_signed_by_both_and_by_nobody_else():
    made = rulings.ruled(MATCH, PAIRS[1], Word.SAME, BOTH)
    assert rulings.is_signed(MATCH, made, (ONE.key, OTHER.key))
    assert not rulings.is_signed(MATCH, made, (ONE.key, THIRD.key))
    assert not rulings.is_signed(MATCH, made._replace(word=Word.OTHER), (ONE.key, OTHER.key))
    assert not rulings.is_signed(MATCH._replace(first=bytes(32)), made, (ONE.key, OTHER.key))
    assert not rulings.is_signed(MATCH, made._replace(first=bytes(32)), (ONE.key, OTHER.key))


@pytest.mark.parametrize("officers", [BOTH[:1], (BOTH[0], BOTH[0]), (*BOTH, ("CC/X", THIRD))])
def test_four_eyes_are_two_officers_and_not_one_twice(officers):
    with pytest.raises(OurError, match=r"list\.four-eyes"):
        rulings.ruled(MATCH, PAIRS[1], Word.SAME, officers)


def test_a_certain_pair_is_not_ruled_on():
    with pytest.raises(OurError, match=r"list\.not-uncertain"):
        rulings.ruled(MATCH, PAIRS[0], Word.OTHER, BOTH)


def test_the_later_ruling_takes_the_place_of_the_earlier_and_comes_back_from_a_sheet():
    first = rulings.ruled(MATCH, PAIRS[1], Word.SAME, BOTH)
    second = rulings.ruled(MATCH, PAIRS[2], Word.UNCLEAR, BOTH)
    again = rulings.ruled(MATCH, PAIRS[1], Word.OTHER, BOTH)
    found = rulings.added(rulings.added((first,), second), again)
    assert found == (again, second)
    sheet = canonical.decode(canonical.encode([it.wire for it in found]))
    assert rulings.read(sheet) == found
    assert rulings.read(None) == ()
    with pytest.raises(TheirError, match=r"list\.bad-sheet"):
        rulings.read([["x"]])


def test_nobody_is_ruled_to_be_two_persons():
    twice = Pair(key(1, 1), key(2, 3), 4, is_certain=False)
    match = MATCH._replace(pairs=(*PAIRS, twice))
    same = tuple(rulings.ruled(match, it, Word.SAME, BOTH) for it in (PAIRS[1], twice))
    with pytest.raises(OurError, match=r"list\.ruled-twice"):
        rulings.one_to_one(same, match)
    other = rulings.added(same, rulings.ruled(match, twice, Word.OTHER, BOTH))
    rulings.one_to_one(other, match)


def test_the_neutral_s_note_has_keys_the_word_and_the_second_officer():
    """R-222: with nothing to say it is said all the same."""
    made = rulings.ruled(MATCH, PAIRS[1], Word.SAME, BOTH)
    (note,) = rulings.notes([made])
    said = from_plain(NeutralNote, note)
    assert (said.rows[0].person_key, said.rows[0].other_key) == (PAIRS[1].first, PAIRS[1].second)
    assert (said.rows[0].value, said.rows[0].second) == ("SAME", "CC/LEGAL")
    (turned,) = rulings.notes([made], second_list=True)
    assert turned["rows"][0]["person_key"] == PAIRS[1].second.hex()
    assert rulings.notes(()) == [{"kind": "EMPTY", "rows": []}]
    many = rulings.notes([made] * (NOTE_ROWS_MAX + 1))
    assert [len(it["rows"]) for it in many] == [NOTE_ROWS_MAX, 1]
