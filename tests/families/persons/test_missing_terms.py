"""When the terms of a search have passed: a view of a clock, folded nowhere (R-224)."""

from comity.families.persons.missing_terms import (
    ANSWER_TERM_PASSED,
    FIRST,
    NEXT,
    UPDATE_TERM_PASSED,
    passed,
)
from comity.families.persons.views import look
from comity.picture.family import Now
from tests.families.persons.test_person_fold import DAY, File
from tests.support.tellers import NOON

OPENED = "2026-02-06T12:00:00Z"
OPENED_MS = NOON + DAY


def words(file, at_ms):
    return [(it.word, it.party) for it in passed(file.state, at_ms)]


def test_the_terms_are_thirty_and_ninety_days():
    assert (FIRST.usual_ms, NEXT.usual_ms) == (30 * DAY, 90 * DAY)


def test_the_time_for_an_answer_runs_from_opened():
    file = File()
    query = file.seeks()
    assert words(file, NOON + 10_000 * DAY) == []
    file.aa.receipts(query, at=OPENED)
    assert words(file, OPENED_MS + 30 * DAY) == []
    assert words(file, OPENED_MS + 30 * DAY + 1) == [(ANSWER_TERM_PASSED, "AA")]
    file.answers(file.aa, "NOT_HELD")
    assert words(file, OPENED_MS + 30 * DAY + 1) == []


def test_a_word_is_due_every_ninety_days_or_when_it_was_promised():
    file = File()
    file.seeks()
    file.answers(file.aa, "NOT_HELD")
    assert words(file, NOON + 90 * DAY) == []
    assert words(file, NOON + 90 * DAY + 1) == [(UPDATE_TERM_PASSED, "AA")]
    file.answers(file.aa, "SEARCHING", next_update="2026-02-07T12:00:00Z")
    assert words(file, NOON + 2 * DAY + 1) == [(UPDATE_TERM_PASSED, "AA")]


def test_nothing_has_passed_once_somebody_says_where_the_person_is():
    file = File()
    file.aa.receipts(file.seeks(), at=OPENED)
    late = Now(OPENED_MS + 400 * DAY, lambda *_: None)
    assert look("person", file.state, late) == ANSWER_TERM_PASSED
    file.card(file.cc, "REPATRIATED")
    assert look("person", file.state, late) is None


def test_a_search_taken_back_has_no_terms():
    file = File()
    query = file.seeks()
    file.aa.receipts(query, at=OPENED)
    file.bb.withdraws(query)
    assert words(file, OPENED_MS + 400 * DAY) == []
