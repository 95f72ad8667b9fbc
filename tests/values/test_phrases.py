"""The phrase book: its numbers, its groups, and what its blanks take."""

import pytest

from comity.values.phrases import KINDS, PHRASES, Blank, fault_of, group_of

PLACE = {1: 445_125_000, 2: 332_500_000}


def test_sixty_sentences_stand_in_nine_groups():
    assert len(PHRASES) == 60
    assert {group_of(number) for number in PHRASES} == set(range(1, 10))
    assert list(PHRASES) == sorted(PHRASES)


def test_every_kind_of_blank_is_used_and_has_a_kind_of_value():
    assert {blank for blanks in PHRASES.values() for blank in blanks} == set(Blank) == set(KINDS)


def test_the_blanks_of_a_phrase_are_as_they_were_agreed():
    """R-196: a change here is another phrase book; a taken number is never given again."""
    assert PHRASES[101] == ()
    assert PHRASES[402] == (Blank.DISTANCE, Blank.PLACE, Blank.TIME)
    assert PHRASES[203] == (Blank.NUMBER, Blank.BEARING, Blank.DISTANCE)
    assert PHRASES[905] == (Blank.CHANNEL,)


@pytest.mark.parametrize(
    ("phrase", "params", "fault"),
    [
        (101, {}, None),
        (302, {1: 359}, None),
        (402, {1: 9_000, 2: PLACE, 3: 0}, None),
        (999, {7: b"x"}, None),
        (302, {}, ("params.1", "missing")),
        (302, {1: 360}, ("params.1", "type")),
        (302, {1: True}, ("params.1", "type")),
        (302, {1: "45"}, ("params.1", "type")),
        (302, {1: 45, 2: 0}, ("params.2", "unknown")),
        (101, {0: 1}, ("params.0", "unknown")),
        (401, {1: [1, 2]}, ("params.1", "type")),
        (401, {1: {1: 0}}, ("params.1", "type")),
        (401, {1: {1: 900_000_001, 2: 0}}, ("params.1", "type")),
        (106, {1: "aa"}, ("params.1", "type")),
        (503, {1: -1}, ("params.1", "type")),
        (402, {1: 9_000, 3: 0}, ("params.2", "missing")),
    ],
)
def test_a_phrase_takes_its_blanks_and_no_other(phrase, params, fault):
    """R-197."""
    assert fault_of(phrase, params) == fault
