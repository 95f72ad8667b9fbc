"""What last words come to, as a function of the rows (R-221)."""

from comity.families.persons.person_matter import (
    PERSON_MOVES,
    PersonMatter,
    PersonStatus,
    Told,
    WordRow,
    comes_to,
    last_words,
)
from comity.picture.matter import decode, encode, is_well_numbered
from comity.values.codes import Missing, Person
from tests.families.persons.test_person_fold import File


def word(n, party, **said):
    return WordRow(bytes([n]) * 32, party, n, **said)


def of(*words):
    return PersonMatter(status=0, type="", party="AA", time_ms=0, words=words)


def by_number(later, earlier):
    return later > earlier


def test_a_state_comes_back_from_its_bytes():
    file = File()
    file.seeks()
    file.answers(file.aa, "SEARCHING")
    file.card(file.aa, "HELD")
    assert is_well_numbered(PersonMatter)
    assert decode(PersonMatter, encode(file.state)) == file.state


def test_of_a_party_the_last_word_counts_and_of_two_that_had_not_met_both():
    rows = (word(1, "AA"), word(2, "AA"), word(3, "BB"))
    assert last_words(rows, by_number) == rows[1:]
    assert last_words(rows, lambda *_: False) == rows


def test_every_status_is_reached_and_every_word_of_a_party_comes_to_one():
    assert {int(it) for it in PERSON_MOVES.values()} == {int(it) for it in PersonStatus}
    for status in Person:
        assert comes_to(of(word(1, "AA", card=int(status))), by_number) in Told
    for answer in Missing:
        told = comes_to(of(word(1, "AA", answer=int(answer))), by_number)
        assert told in (Told.HELD, Told.DIED, Told.NOTHING)


def test_who_says_where_stands_over_who_says_transferred():
    gone = word(1, "AA", card=int(Person.TRANSFERRED))
    assert comes_to(of(gone), by_number) is Told.HELD
    assert comes_to(of(gone, word(2, "BB")), by_number) is Told.DIED
