"""How key statements add up: who a party is, and which terminals it has enrolled.

Carries out R-34, R-35 and R-63. Whether the root holders released a statement is the record's to
judge; what it flags is shown here and has no force. Revoking comes with its messages.
"""

from collections.abc import Mapping
from enum import IntEnum
from typing import Any, Final

from msgspec import field

from comity.families.keys.messages import MESSAGES, PartyFound, TerminalEnrol
from comity.families.line.answers import hear, opened
from comity.picture.family import Family, Turn
from comity.picture.matter import State
from comity.record.charter import Charter
from comity.record.statement import Statement
from comity.record.told import Told
from comity.values.message import Message

PARTY: Final = "party"
TERMINAL: Final = "terminal"


class PartyStatus(IntEnum):
    """What a founding statement came to."""

    FOUNDED = 0
    WITHOUT_FORCE = 1


class TerminalStatus(IntEnum):
    """What an enrolment came to."""

    ENROLLED = 0
    WITHOUT_FORCE = 1


class PartyMatter(State, frozen=True, kw_only=True, gc=False):
    """A party as it founded itself; `statement` is the hash that a charter names."""

    of: str = field(name="20")
    statement: bytes = field(name="21")
    kind: int = field(name="22")  # PARTY_KIND


class TerminalMatter(State, frozen=True, kw_only=True, gc=False):
    """A key that a party granted, and its window."""

    of: str = field(name="20")
    statement: bytes = field(name="21")
    terminal: str = field(name="22")
    office: str = field(name="23")
    kind: int = field(name="24")  # KEY_KIND
    start_ms: int = field(name="25")
    end_ms: int = field(name="26")


_OPENS: Final[Mapping[type, str]] = {PartyFound: PARTY, TerminalEnrol: TERMINAL}


def opens(_told: Told, message: Message, _charter: Charter) -> str | None:
    """Return the kind of matter a message opens."""
    return _OPENS.get(type(message))


def fold(state: State | None, turn: Turn) -> State:
    """Fold one entry into a matter of this family; an answer changes no key."""
    if state is not None:
        return hear(state, turn)
    status = 0 if turn.said.counts else 1
    statement = Statement.read(turn.told.entry.content)
    begun: dict[str, Any] = {"of": statement.party, "statement": statement.hash, **opened(turn)}
    if turn.kind == PARTY:
        kind = int(turn.says(PartyFound).kind)
        return PartyMatter(status=PartyStatus(status), kind=kind, **begun)
    message = turn.says(TerminalEnrol)
    return TerminalMatter(
        status=TerminalStatus(status),
        terminal=message.terminal,
        office=message.office,
        kind=int(message.kind),
        start_ms=message.valid.start,
        end_ms=message.valid.end,
        **begun,
    )


FAMILY: Final = Family(
    name="keys",
    messages=MESSAGES,
    fold_rule=2,
    states={PARTY: PartyMatter, TERMINAL: TerminalMatter},
    statuses={PARTY: PartyStatus, TERMINAL: TerminalStatus},
    opens=opens,
    fold=fold,
)
