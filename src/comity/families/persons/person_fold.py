"""How what is said of one person adds up: cards, searches, answers, a death.

Carries out R-221, R-223 and R-224. All of it is sealed, so that it is folded in private pictures
only; the common one holds envelopes. Only its author corrects a word.
"""

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from typing import Any, Final

from msgspec.structs import replace

from comity.families.line.agreement import parties_of
from comity.families.line.answers import come_to, hear, mended, opened
from comity.families.persons.cards import DeathInCustody, PersonCard
from comity.families.persons.missing import MissingAnswer, MissingQuery
from comity.families.persons.missing_terms import FIRST, NEXT, answers, asked_still
from comity.families.persons.person_matter import (
    FOUND,
    PERSON_MOVES,
    PersonMatter,
    PersonStatus,
    QueryRow,
    WordRow,
    comes_to,
    of_it,
)
from comity.picture import flags
from comity.picture.family import Duty, Owed, Turn
from comity.picture.matter import MatterKey, State, has_room
from comity.record import canonical
from comity.values.message import Message

_NAMED: Final = b"comity/person/1"


def person_id(key: bytes) -> bytes:
    """Return the id of the matter of a person (R-221): the salted key itself stands in none."""
    return sha256(_NAMED + canonical.encode(key)).digest()


def fold_person(state: PersonMatter | None, turn: Turn) -> State:
    """Fold one entry into what is said of a person."""
    if state is None:
        state = PersonMatter(status=PersonStatus.UNKNOWN, **opened(turn))
    folded = _SAID.get(type(turn.message))
    if folded is None:
        state = _heard(state, turn)
    elif turn.said.counts:
        state = folded(state, turn.message, turn)
    return come_to(state, PERSON_MOVES, comes_to(state, turn.past.is_in_past))


def _card(state: PersonMatter, message: PersonCard, turn: Turn) -> PersonMatter:
    return _said(state, _card_row(message, turn.leaf, turn.party, turn.told.entry.time_ms))


def _card_row(message: PersonCard, leaf: bytes, party: str, time_ms: int) -> WordRow:
    until = message.retain_until
    return WordRow(leaf, party, time_ms, card=int(message.status), retain_until_ms=until)


def _death(state: PersonMatter, _message: DeathInCustody, turn: Turn) -> PersonMatter:
    return _said(state, WordRow(turn.leaf, turn.party, turn.told.entry.time_ms))


def _said(state: PersonMatter, row: WordRow) -> PersonMatter:
    if not has_room(state.words, row.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, words=(*state.words, row))


def _query(state: PersonMatter, _message: MissingQuery, turn: Turn) -> PersonMatter:
    if not has_room(state.queries, turn.party):
        return replace(state, beyond=state.beyond + 1)
    parties = parties_of(turn.told, turn.past.charter)
    others = tuple(it for it in parties if it != turn.party)
    row = QueryRow(turn.leaf, turn.party, others, FIRST.agreed_ms(turn.charter))
    return replace(state, queries=(*state.queries, row))


def _answer(state: PersonMatter, message: MissingAnswer, turn: Turn) -> PersonMatter:
    """R-224: only who is asked answers, and comes back until the person is found."""
    query = _query_named(state, message.re)
    if query is None:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if turn.party not in query.asked:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    seen = [
        it.time_ms
        for it in answers(state, query)
        if it.party == turn.party and turn.past.is_in_past(turn.leaf, it.entry)
    ]
    if seen and turn.is_late(max(seen), NEXT):
        state = state.flagged(turn.leaf, turn.party, flags.LATE)
    time_ms = turn.told.entry.time_ms
    return _said(state, _answer_row(message, turn, turn.leaf, turn.party, time_ms))


def _answer_row(
    message: MissingAnswer, turn: Turn, leaf: bytes, party: str, time_ms: int
) -> WordRow:
    due = None
    if message.answer not in FOUND:
        due = time_ms + NEXT.agreed_ms(turn.charter)
        due = min(due, message.next_update) if isinstance(message.next_update, int) else due
    return WordRow(leaf, party, time_ms, answer=int(message.answer), re=message.re, due_ms=due)


def _query_named(state: PersonMatter, leaf: bytes) -> QueryRow | None:
    return next((it for it in state.queries if it.entry == leaf and not it.is_other), None)


_SAID: Final[Mapping[type | None, Callable[[PersonMatter, Any, Turn], PersonMatter]]] = {
    PersonCard: _card,
    DeathInCustody: _death,
    MissingQuery: _query,
    MissingAnswer: _answer,
}


# --- corrections


def _heard(state: PersonMatter, turn: Turn) -> PersonMatter:
    """What is said of any entry; a corrected word counts as corrected, or of another person."""
    return mended(hear(state, turn), state, turn, _restated)


def _restated(state: PersonMatter, leaf: bytes, message: Message, turn: Turn) -> PersonMatter:
    words = (_anew(state, it, message, turn) if it.entry == leaf else it for it in state.words)
    is_other = not _is_of(turn, message)
    queries = (replace(it, is_other=is_other) if it.entry == leaf else it for it in state.queries)
    return replace(state, words=tuple(words), queries=tuple(queries))


def _anew(state: PersonMatter, row: WordRow, message: Message, turn: Turn) -> WordRow:
    match message:
        case PersonCard() if _is_of(turn, message):
            return _card_row(message, row.entry, row.party, row.time_ms)
        case MissingAnswer(re=leaf) if _query_named(state, leaf) is not None:
            return _answer_row(message, turn, row.entry, row.party, row.time_ms)
        case _:
            return replace(row, is_other=not _is_of(turn, message))


def _is_of(turn: Turn, message: Message | None) -> bool:
    match message:
        case PersonCard(person_key=key) | DeathInCustody(person_key=key):
            return person_id(key) == turn.opener
        case MissingQuery(person_key=key):
            return person_id(key) == turn.opener
        case _:
            return False


# --- who owes what


def person_duties(key: MatterKey, state: PersonMatter) -> Iterator[Duty]:
    """To answer a search, and to come back to it until the person is found."""
    if not state.is_doubtful(key.id):
        for query in of_it(state, state.queries):
            for party in asked_still(state, query):
                yield Duty(Owed.ANSWER, party, query.entry, within_ms=query.within_ms)
            for it in answers(state, query):
                if it.due_ms is not None:
                    yield Duty(Owed.UPDATE, it.party, query.entry, it.due_ms)
