"""The terms of a search: an answer within 30 days of its being opened, then a word every 90 days.

Carries out R-224. What has passed is a view of a clock; it is folded nowhere and says nothing of
anybody's reasons.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from comity.families.persons.missing import MissingAnswer
from comity.families.persons.person_matter import (
    PersonMatter,
    PersonStatus,
    QueryRow,
    WordRow,
    of_it,
)
from comity.picture.judging import ANSWER, TERM, Span
from comity.values.codes import Receipt
from comity.values.moment import DAY_MS

FIRST: Final = Span(MissingAnswer.SPEC.wire, ANSWER, 30 * DAY_MS)
NEXT: Final = Span(MissingAnswer.SPEC.wire, TERM, 90 * DAY_MS)
ANSWER_TERM_PASSED: Final = "ANSWER_TERM_PASSED"
UPDATE_TERM_PASSED: Final = "UPDATE_TERM_PASSED"


class Term(NamedTuple):
    """A term of one search that has passed: which, whose, and when."""

    word: str
    query: bytes
    party: str
    at_ms: int


def answers(state: PersonMatter, query: QueryRow) -> list[WordRow]:
    """The last answer of each party to a search; those taken back are none."""
    rows = (it for it in of_it(state, state.words) if it.re == query.entry)
    last = {row.party: row for row in rows}
    return [last[party] for party in sorted(last)]


def asked_still(state: PersonMatter, query: QueryRow) -> list[str]:
    """Who has not answered a search."""
    spoken = {it.party for it in answers(state, query)}
    return [party for party in query.asked if party not in spoken]


def passed(state: PersonMatter, now_ms: int) -> tuple[Term, ...]:
    """Terms that have passed while nobody says where the person is."""
    if state.status != PersonStatus.SOUGHT:
        return ()
    found = (it for query in of_it(state, state.queries) for it in _passed(state, query, now_ms))
    return tuple(sorted(found, key=lambda it: (it.at_ms, it.query, it.party)))


def _passed(state: PersonMatter, query: QueryRow, now_ms: int) -> Iterator[Term]:
    for party in asked_still(state, query):
        opened_ms = _opened_ms(state, query, party)
        if opened_ms is not None and now_ms > opened_ms + query.within_ms:
            yield Term(ANSWER_TERM_PASSED, query.entry, party, opened_ms + query.within_ms)
    for it in answers(state, query):
        if it.due_ms is not None and now_ms > it.due_ms:
            yield Term(UPDATE_TERM_PASSED, query.entry, it.party, it.due_ms)


def _opened_ms(state: PersonMatter, query: QueryRow, party: str) -> int | None:
    """When the party says that an officer opened the search: from then on its time runs."""
    return min(
        (
            it.at_ms
            for it in state.receipts
            if it.re == query.entry
            and it.party == party
            and it.level >= Receipt.OPENED
            and it.at_ms is not None
        ),
        default=None,
    )
