"""How many officers must release a message: the one answer, for the desk and for readers.

Carries out R-79, R-194 and R-237. Before sending, fewer need a reason; after, fewer are a flag.
Nothing here is ever refused. Knows the facts of the types and what the charter added to them.
"""

from collections.abc import Callable, Iterable
from typing import Final

from comity.picture.judging import staff_of
from comity.record.charter import Charter
from comity.values.codes import Position
from comity.values.message import Message, ReleaseRule, TypeSpec

NEEDED: Final = {
    ReleaseRule.MACHINE: 0,
    ReleaseRule.ONE: 1,
    ReleaseRule.TWO: 2,
    ReleaseRule.TWO_STAFF: 2,
    ReleaseRule.AS_RE: 1,
}


def releases_needed(
    message: Message,
    named: Callable[[], Iterable[TypeSpec]],
    two_person: frozenset[str],
) -> int:
    """Count the officers a message needs.

    `named` gives the types of the entries it names; asked only where it needs as many as these,
    and one where these in turn would ask others, so that no chain is followed. `two_person`:
    catalogue codes that the charter added; it takes none away.
    """
    spec = message.SPEC
    rule = spec.release_of(message)
    if rule is ReleaseRule.AS_RE:
        accepts = getattr(message, "position", None) is Position.ACCEPT
        rules = ((it, it.accepted if accepts and it.accepted else it.release) for it in named())
        return max((1, *(_of(NEEDED[asked], it.code, two_person) for it, asked in rules)))
    return _of(NEEDED[rule], spec.code, two_person)


def lacks_staff(message: Message, charter: Charter, party: str, offices: Iterable[str]) -> bool:
    """Whether it asks for an office at STAFF or above of its party, and has none (R-194)."""
    if message.SPEC.release_of(message) is not ReleaseRule.TWO_STAFF:
        return False
    staff = staff_of(charter.terms)
    return not any(it in staff and it.partition("/")[0] == party for it in offices)


def _of(needed: int, code: str, two_person: frozenset[str]) -> int:
    return 2 if needed and code in two_person else needed
