"""What of a person's file may be erased, and what stays: erasure goes by purpose.

Carries out R-225. A view of a clock: it erases nothing. Cards have a term; a search, its answers
and a report of a death have none, since families have a right to know.
"""

from enum import StrEnum
from typing import NamedTuple

from comity.families.persons.person_matter import PersonMatter, of_it


class Keep(StrEnum):
    """Whether the body of a card may be erased now."""

    KEPT = "KEPT"  # its term has not passed
    DUE = "DUE"  # its term has passed
    FOR_THE_MISSING = "FOR_THE_MISSING"  # passed, but the person is sought: no list's term counts


class Kept(NamedTuple):
    """One card, and until when it is kept."""

    entry: bytes
    party: str
    until_ms: int
    keep: Keep


def kept(state: PersonMatter, now_ms: int) -> tuple[Kept, ...]:
    """Every card of a person, those taken back too: their bodies are here all the same."""
    is_sought = bool(of_it(state, state.queries))
    return tuple(
        Kept(it.entry, it.party, it.retain_until_ms, _keep(it.retain_until_ms, now_ms, is_sought))
        for it in state.words
        if it.retain_until_ms is not None
    )


def _keep(until_ms: int, now_ms: int, is_sought: bool) -> Keep:  # noqa: FBT001  # private, of three
    if now_ms < until_ms:
        return Keep.KEPT
    return Keep.FOR_THE_MISSING if is_sought else Keep.DUE
