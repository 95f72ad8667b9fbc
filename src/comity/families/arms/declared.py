"""How declared numbers add up: declared, withheld, counted otherwise by another; both numbers stay.

Carries out R-63 and R-202. A declaration is known by regime, party and day, so that a later one of
its party joins it. How a number stands to a limit is computed beside it (limits.py), and that one
is due or late is a view (views.py).
"""

from collections.abc import Iterator
from enum import Enum, IntEnum
from hashlib import sha256
from typing import Final, TypeAlias

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.arms.lasts import marked
from comity.families.arms.limits import adds_up
from comity.families.arms.messages import CountObjection, Declaration
from comity.families.line.answers import answer, come_to, corrects, hear, mended, opened, unsaid
from comity.picture import flags
from comity.picture.duties import addressed, has_opened
from comity.picture.family import Duty, Owed, Turn, free_moves
from comity.picture.matter import MatterKey, State, has_room
from comity.record import canonical
from comity.values.codes import Decl
from comity.values.message import Message

DECLARATION: Final = "declaration"
_NAMED: Final = b"comity/declaration/1"
Pairs: TypeAlias = tuple[tuple[int, int], ...]  # NCAT, number


class DeclarationStatus(IntEnum):
    """What its party, and others, say of the numbers of one day."""

    PROVIDED = 0
    VOLUNTARY = 1
    WITHHELD = 2
    OBJECTED = 3
    CONTESTED = 4
    NONE_STANDS = 5


class Said(Enum):
    """What all words on it come to."""

    PROVIDED = "provided by its party"
    VOLUNTARY = "given voluntarily by its party"
    WITHHELD = "withheld by its party, which is not zero"
    OBJECTED = "another party counts otherwise; both numbers stay"
    CONTESTED = "two nodes of its party, which had not met, declare differently"
    NONE_STANDS = "no declaration stands: taken back, or in doubt"


DECLARATION_MOVES: Final = free_moves({said: DeclarationStatus[said.name] for said in Said})
_SAID: Final = {
    Decl.PROVIDED: Said.PROVIDED,
    Decl.VOLUNTARY: Said.VOLUNTARY,
    Decl.WITHHELD: Said.WITHHELD,
}


class NumbersRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One declaration. A later one of its party takes its place; it stays to be seen."""

    entry: bytes
    party: str
    status: int  # DECL
    values: Pairs
    time_ms: int  # when its author says
    is_last: bool = True

    def value(self, category: int) -> int | None:
        """Return the number of a category; none: not stated, which is not zero."""
        return dict(self.values).get(category)


class ObjectionRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """Another count of one number."""

    entry: bytes
    party: str
    re: bytes  # the declaration
    category: int  # NCAT
    declared: int  # as it says that it is declared
    claimed: int
    is_last: bool = True


class DeclarationMatter(State, frozen=True, kw_only=True, gc=False):
    """The numbers of one party for one day under one regime."""

    regime: bytes = field(name="20")
    as_of: str = field(name="21")
    numbers: tuple[NumbersRow, ...] = field(name="22", default=())
    objections: tuple[ObjectionRow, ...] = field(name="23", default=())

    @property
    def standing(self) -> tuple[NumbersRow, ...]:
        """Return its party's last words; several where its nodes had not met."""
        return tuple(it for it in self.numbers if it.is_last)


def declaration_key(regime: bytes, party: str, as_of: str) -> bytes:
    """Return the id of the matter of a party's numbers for a day."""
    return sha256(_NAMED + canonical.encode([regime, party, as_of])).digest()


def fold_declaration(state: DeclarationMatter | None, turn: Turn) -> State:
    """Fold one entry into the numbers of a party for a day."""
    if state is None:
        message = turn.says(Declaration)
        state = DeclarationMatter(
            status=DeclarationStatus.NONE_STANDS,
            regime=message.regime,
            as_of=message.as_of,
            **opened(turn),
        )
    after = _turned(state, turn)
    if after.numbers is not state.numbers:
        after = replace(after, numbers=marked(after.numbers, _of_one_sort, turn))
    if after.objections is not state.objections:
        after = replace(after, objections=marked(after.objections, _about, turn))
    return come_to(after, DECLARATION_MOVES, _said(after))


def _of_one_sort(_row: NumbersRow) -> object:
    return None


def _about(row: ObjectionRow) -> object:
    return row.re, row.category


def _turned(state: DeclarationMatter, turn: Turn) -> DeclarationMatter:
    match turn.message:
        case Declaration() as message:
            return _declared(state, message, turn) if turn.said.counts else state
        case CountObjection() as message:
            return _objected(state, message, turn) if turn.said.counts else state
        case _:
            return mended(hear(state, turn), state, turn, _corrected, _without)


def _declared(state: DeclarationMatter, message: Declaration, turn: Turn) -> DeclarationMatter:
    if not has_room(state.numbers, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = NumbersRow(
        turn.leaf, turn.party, int(message.status), _pairs(message), turn.told.entry.time_ms
    )
    return replace(state, numbers=(*state.numbers, row))


def _pairs(message: Declaration) -> Pairs:
    return tuple(sorted((int(category), value) for category, value in message.values.items()))


def _objected(state: DeclarationMatter, message: CountObjection, turn: Turn) -> DeclarationMatter:
    """R-202: against a declaration of another, never against another objection."""
    if turn.party == state.party:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if all(it.entry != message.declaration for it in state.numbers):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not has_room(state.objections, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = _objection(message, turn.leaf, turn.party)
    state = _quoted(state, row, turn)
    state = replace(state, objections=(*state.objections, row))
    return answer(state, message.declaration, turn)


def _quoted(state: DeclarationMatter, row: ObjectionRow, turn: Turn) -> DeclarationMatter:
    """R-202: who states another number than was declared is flagged for it."""
    about = next((it for it in state.numbers if it.entry == row.re), None)
    if about is None or about.value(row.category) == row.declared:
        return state
    return state.flagged(turn.leaf, turn.party, flags.TERMS_MISMATCH)


def _objection(message: CountObjection, leaf: bytes, party: str) -> ObjectionRow:
    return ObjectionRow(
        leaf,
        party,
        message.declaration,
        int(message.category),
        message.declared,
        message.claimed,
    )


def _without(state: DeclarationMatter, gone: bytes, _turn: Turn) -> DeclarationMatter:
    numbers = unsaid(state.numbers, gone)
    objections = unsaid(state.objections, gone)
    return replace(state, numbers=numbers, objections=objections)


def _corrected(
    state: DeclarationMatter, leaf: bytes, message: Message, turn: Turn
) -> DeclarationMatter:
    match message:
        case Declaration():
            if (message.regime, message.as_of) != (state.regime, state.as_of):
                flag = (flags.OUT_OF_ORDER,) if corrects(turn) else ()
                return state.flagged(turn.leaf, turn.party, *flag)
            if corrects(turn) and not adds_up(message.values, message.breakdown or ()):
                state = state.flagged(turn.leaf, turn.party, flags.BAD_TOTAL)
            numbers = tuple(
                replace(it, status=int(message.status), values=_pairs(message))
                if it.entry == leaf
                else it
                for it in state.numbers
            )
            return replace(state, numbers=numbers)
        case CountObjection():
            for row in (it for it in state.objections if it.entry == leaf):
                said = row.category, row.declared
                if corrects(turn) and said != (message.category, message.declared):
                    state = _quoted(state, _restated(row, message), turn)
            objections = tuple(
                _restated(it, message) if it.entry == leaf else it for it in state.objections
            )
            return replace(state, objections=objections)
        case _:
            return state


def _restated(row: ObjectionRow, message: CountObjection) -> ObjectionRow:
    return replace(
        row,
        category=int(message.category),
        declared=message.declared,
        claimed=message.claimed,
    )


def _said(state: DeclarationMatter) -> Said:
    standing = state.standing
    if not standing:
        return Said.NONE_STANDS
    if len({(it.status, it.values) for it in standing}) > 1:
        return Said.CONTESTED
    entries = {it.entry for it in standing}
    first = standing[0]
    if any(
        it.is_last and it.re in entries and it.claimed != first.value(it.category)
        for it in state.objections
    ):
        return Said.OBJECTED
    return _SAID[Decl(first.status)]


def to_open(state: DeclarationMatter, parties: tuple[str, ...]) -> Iterator[Duty]:
    """To open each declaration that stands: its matter has a name and no opening entry."""
    for row in state.standing:
        for party in addressed(state, parties):
            if not has_opened(state, row.entry, party):
                yield Duty(Owed.OPEN, party, row.entry)


def duties(_key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """Return what parties owe to a declaration."""
    return tuple(to_open(state, parties)) if isinstance(state, DeclarationMatter) else ()
