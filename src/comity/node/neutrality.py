"""What only the neutral may know goes to a neutral: stopped at the desk, before it is a draft.

Carries out R-674. A wish and a ruling have no exchange named in them; so whom they go to must be
neutral in some exchange that can be read here, where there is one at all. Sends nothing.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from comity.errors import OurError
from comity.families.persons.cards import NeutralNote
from comity.families.persons.exchanges import ExchangePlan, ListSubmit
from comity.node.keeper import Keeper
from comity.values.codes import Note
from comity.values.message import Message
from comity.values.plain import from_wire

_GUARDED: Final = (Note.WISH, Note.RULING)
_TYPES: Final = {it.SPEC.wire: it for it in (ListSubmit, ExchangePlan)}


def check(keeper: Keeper, message: Message, addressees: Iterable[str]) -> None:
    """See that a wish or a ruling goes to nobody who gives or receives in every exchange.

    Raises:
        OurError: "list.not-a-neutral".
    """
    if not isinstance(message, NeutralNote) or message.kind not in _GUARDED:
        return
    exchanges = list(_ends(keeper))
    for party in addressees:
        if exchanges and all(party in ends for ends in exchanges):
            raise OurError("list.not-a-neutral", party=party)


def _ends(keeper: Keeper) -> Iterator[frozenset[str]]:
    """Who gives and who receives, by every list and plan that opens here."""
    for leaf in tuple(keeper.record.lanes.leaves()):
        told = keeper.recall(leaf)
        if told.entry.type not in _TYPES:
            continue
        _, kind, content = keeper.bodies.shown(told)
        if content is None or kind not in _TYPES:
            continue
        said = from_wire(_TYPES[kind], content)
        if isinstance(said, ListSubmit):
            yield frozenset((said.direction.from_, said.direction.to))
        elif isinstance(said, ExchangePlan):
            ways = {*said.formula, *(it.direction for it in said.lines)}
            yield frozenset(end for it in ways for end in (it.from_, it.to))
