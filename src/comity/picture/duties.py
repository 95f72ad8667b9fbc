"""What parties owe to what was said: to open it, to answer it, to come back to it.

Carries out R-92 and R-93. Says who owes what; how long it may take stands in the charter, and
whether it is late is for a view with a clock (views.py).
"""

from collections.abc import Iterator

from comity.picture.family import Duties, Duty, Owed
from comity.picture.flags import SENT_WHILE_SUSPENDED
from comity.picture.knowledge import lacks_body
from comity.picture.matter import MatterKey, Outcome, PositionRow, State
from comity.values.codes import Position, Receipt

_LIVE = frozenset((Outcome.OPEN, Outcome.CROSSED, Outcome.CONTESTED))


def usual(answered: frozenset[str] = frozenset(), agreed: frozenset[str] = frozenset()) -> Duties:
    """Return the duties most families have.

    `answered`: kinds whose opening message asks for an answer. `agreed`: kinds whose proposals
    ask every party for a position. Everything addressed to a party asks to be opened.
    """

    def duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
        if state.is_doubtful(key.id) or _is_shut(key, state):  # it begins no duty
            return ()
        by_entry = key.level > 0  # a matter known by a name is no entry that waits
        found = [] if key.kind in agreed or not by_entry else list(_to_open(key, state, parties))
        if key.kind in answered and by_entry:
            found += _to_answer(key, state, parties)
        if key.kind in agreed:
            found += _to_agree(state)
        found += _to_come_back(state, is_answered=key.kind in answered)
        return tuple(found)

    return duties


def addressed(state: State, parties: tuple[str, ...]) -> tuple[str, ...]:
    """Return all to whom a matter's opening message is addressed."""
    return tuple(party for party in state.addressees or parties if party != state.party)


def _is_shut(key: MatterKey, state: State) -> bool:
    """R-145: what was sent on a suspended line asks nobody for anything."""
    return any(row.leaf == key.id and row.flag == SENT_WHILE_SUSPENDED for row in state.flags)


def _to_open(key: MatterKey, state: State, parties: tuple[str, ...]) -> Iterator[Duty]:
    if state.withdrew(key.id):
        return
    for party in addressed(state, parties):
        if not has_opened(state, key.id, party):
            yield Duty(Owed.OPEN, party, key.id)


def has_opened(state: State, leaf: bytes, party: str) -> bool:
    """Whether an officer of a party says to have opened an entry, or answered it."""
    opened = any(
        row.re == leaf
        and row.party == party
        and row.level >= Receipt.OPENED
        and not lacks_body(row)
        for row in state.receipts
    )
    return opened or _has_answered(state, leaf, party)


def _to_answer(key: MatterKey, state: State, parties: tuple[str, ...]) -> Iterator[Duty]:
    if state.withdrew(key.id):
        return
    for party in addressed(state, parties):
        if not _has_answered(state, key.id, party):
            yield Duty(Owed.ANSWER, party, key.id)


def _has_answered(state: State, leaf: bytes, party: str) -> bool:
    return any(row.re == leaf and row.party == party for row in state.answers)


def _to_agree(state: State) -> Iterator[Duty]:
    for row in state.proposals:
        spoken = {it.party for it in row.positions}
        if row.outcome in _LIVE:
            for party in row.parties:
                if party not in spoken:
                    yield Duty(Owed.ANSWER, party, row.re)


def _to_come_back(state: State, *, is_answered: bool) -> Iterator[Duty]:
    """CHECKING is no answer: the word it promises is owed at the moment it names.

    `is_answered`: what is asked is answered, not agreed; then an answer in its own type is the
    word that was promised.
    """
    for row in state.proposals:
        for it in () if state.withdrew(row.re) else row.positions:
            has_come = is_answered and _has_answered(state, row.re, it.party)
            if _is_checking(it) and not has_come:
                yield Duty(Owed.UPDATE, it.party, row.re, it.next_update_ms)


def _is_checking(row: PositionRow) -> bool:
    return row.position == Position.CHECKING and row.next_update_ms is not None
