"""What may be erased, and what of the missing stays (R-225)."""

from comity.families.persons.missing import MissingAnswer, MissingQuery
from comity.families.persons.retention import Keep, kept
from comity.values.shape import fields_of
from tests.families.persons.test_person_fold import DAY, File
from tests.support.tellers import message_of

UNTIL = message_of("P01").retain_until


def keeps(file, at_ms):
    return [it.keep for it in kept(file.state, at_ms)]


def test_a_card_is_kept_for_its_term():
    file = File()
    file.card(file.aa, "HELD")
    assert keeps(file, UNTIL - 1) == [Keep.KEPT]
    assert keeps(file, UNTIL) == [Keep.DUE]


def test_who_is_sought_is_not_forgotten():
    file = File()
    file.card(file.aa, "HELD")
    query = file.seeks()
    assert keeps(file, UNTIL + 400 * DAY) == [Keep.FOR_THE_MISSING]
    file.bb.withdraws(query)
    assert keeps(file, UNTIL + 400 * DAY) == [Keep.DUE]


def test_a_search_and_its_answers_have_no_term():
    for kind in (MissingQuery, MissingAnswer):
        assert "retain_until" not in {it.name for it in fields_of(kind)}
    file = File()
    file.seeks()
    file.answers(file.aa, "NOT_HELD")
    assert keeps(file, UNTIL + 400 * DAY) == []


def test_a_card_that_is_taken_back_has_a_body_all_the_same():
    file = File()
    file.aa.withdraws(file.card(file.aa, "HELD"))
    assert keeps(file, UNTIL) == [Keep.DUE]
    assert [it.party for it in kept(file.state, UNTIL)] == ["AA"]
