"""How key statements add up: who a party is, its terminals, its offices, its list of terminals.

Carries out R-34, R-35, R-61, R-63 and R-139. Whether the root holders released a statement is the
record's to judge; what it flags is shown here and has no force. What entries of a cut feed are
worth is their standing (record/standing.py); here is only what was said of the terminal.
"""

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any, Final

from msgspec.structs import replace

from comity.families.keys.machines import (
    TERMINAL_MOVES,
    AllowlistMatter,
    AllowlistStatus,
    GrantRow,
    HeadRow,
    OfficeMatter,
    OfficeRow,
    OfficeStatus,
    PartyMatter,
    PartyStatus,
    PauseRow,
    RevokedRow,
    RotatedRow,
    TerminalMatter,
    TerminalNow,
    TerminalStatus,
    WordRow,
)
from comity.families.keys.messages import (
    MESSAGES,
    Allowlist,
    Disown,
    KeyRotate,
    OfficeAppoint,
    PartyFound,
    PartyRotate,
    TerminalEnrol,
    TerminalRestore,
    TerminalRevoke,
    TerminalSuspend,
)
from comity.families.line.answers import come_to, hear, opened
from comity.picture import flags
from comity.picture.family import Family, Restated, Turn, opens_by
from comity.picture.matter import ROWS_MAX, State
from comity.record import canonical
from comity.record.keys import Key
from comity.record.statement import Statement
from comity.record.told import Told
from comity.values.message import Message

PARTY: Final = "party"
TERMINAL: Final = "terminal"
ALLOWLIST: Final = "allowlist"
OFFICE: Final = "office"

_OPENS: Final[Mapping[type, str]] = {
    PartyFound: PARTY,
    PartyRotate: PARTY,
    TerminalEnrol: TERMINAL,
    TerminalSuspend: TERMINAL,
    TerminalRevoke: TERMINAL,
    TerminalRestore: TERMINAL,
    KeyRotate: TERMINAL,
    Disown: TERMINAL,
    Allowlist: ALLOWLIST,
    OfficeAppoint: OFFICE,
}
_STATEMENTS: Final = (PartyFound, PartyRotate, TerminalEnrol, TerminalRevoke)


def fixed(told: Told, message: Message) -> bytes | None:
    """R-139: a matter is known by the party whose word it is, and by what it speaks of."""
    match message:
        case PartyFound() | PartyRotate() | Allowlist():
            name = ""
        case OfficeAppoint():
            name = message.office
        case _:
            name = getattr(message, "terminal", "")
    return named(_whose(told, message), name)


def named(party: str, name: str) -> bytes:
    """Id of the matter of a party's terminal or office; of the party itself, without a name."""
    return sha256(canonical.encode([party, name])).digest()


def _whose(told: Told, message: Message) -> str:
    """Whoever carries a key statement, it is the word of the party it names."""
    if isinstance(message, _STATEMENTS):
        return Statement.read(told.entry.content).party
    return told.party


def restates(message: Message) -> Restated:
    """Return the entries of a doubtful time by which a party stands, and those it disowns."""
    return (message.affirmed, message.disowned) if isinstance(message, Disown) else ((), ())


def fold(state: State | None, turn: Turn) -> State:
    """Fold one entry into a matter of this family; an answer changes no key."""
    message = turn.message
    if type(message) not in _OPENS:
        assert state is not None, "nothing but a message of the family opens its matters"  # noqa: S101
        return hear(state, turn)
    of = _whose(turn.told, turn.says(Message))
    if state is None:
        state = _BEGUN[turn.kind](of, turn)
    if not _stands(turn):
        return state
    about = getattr(message, "terminal", getattr(message, "office", of))
    if about.partition("/")[0] != of:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    return _FOLDS[type(message)](state, message, turn)


def _stands(turn: Turn) -> bool:
    """R-100: a statement stands by its root releases, whatever became of who carried it."""
    if isinstance(turn.message, _STATEMENTS):
        return flags.VOID.isdisjoint({*turn.said.flags} - flags.DOUBTFUL)
    return turn.said.counts


# --- a party


def _found(state: PartyMatter, message: PartyFound, turn: Turn) -> PartyMatter:
    if state.status == PartyStatus.FOUNDED:
        return state  # the same statement, carried again: the charter pins its hash
    return replace(
        state,
        status=int(PartyStatus.FOUNDED),
        statement=Statement.read(turn.told.entry.content).hash,
        party_kind=int(message.kind),
    )


def _rotated(state: PartyMatter, message: PartyRotate, turn: Turn) -> PartyMatter:
    statement = Statement.read(turn.told.entry.content)
    if any(row.statement == statement.hash for row in state.rotations):
        return state
    roots = len(message.root_keys)
    row = RotatedRow(statement.n, turn.leaf, statement.hash, message.threshold, roots)
    return replace(state, rotations=_within((*state.rotations, row)))


# --- a terminal


def _enrolled(state: TerminalMatter, message: TerminalEnrol, turn: Turn) -> TerminalMatter:
    """A grant with a greater number is a new word of the root holders: it lifts what it saw."""
    known = [row.n for row in state.grants]
    if message.statement_n in known:
        return state
    row = GrantRow(
        message.statement_n,
        turn.leaf,
        Key(message.key.alg, message.key.raw).kid,
        message.office,
        int(message.kind),
        message.valid.start,
        message.valid.end,
    )
    state = replace(state, grants=_within(tuple(sorted((*state.grants, row), key=_by_number))))
    if known and message.statement_n > max(known):
        state = _lifted(state, turn)
    return _judged(state)


def _suspended(state: TerminalMatter, message: TerminalSuspend, turn: Turn) -> TerminalMatter:
    row = PauseRow(turn.leaf, turn.party, int(message.reason), message.effective_at)
    return _judged(replace(state, pauses=_within((*state.pauses, row))))


def _restored(state: TerminalMatter, _message: TerminalRestore, turn: Turn) -> TerminalMatter:
    """It ends the suspensions that it has seen; a revocation it does not touch."""
    if state.status == TerminalStatus.REVOKED:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if is_by_itself(state, turn.told):
        return state.flagged(turn.leaf, turn.party, flags.DOUBTFUL_TERMINAL)
    return _judged(_lifted(state, turn))


def _lifted(state: TerminalMatter, turn: Turn) -> TerminalMatter:
    seen = turn.past.is_in_past
    stays = tuple(row for row in state.pauses if not seen(turn.leaf, row.entry))
    return replace(state, pauses=stays)


def _revoked(state: TerminalMatter, message: TerminalRevoke, turn: Turn) -> TerminalMatter:
    if any(row.n == message.statement_n for row in state.revoked):
        return state
    row = RevokedRow(
        message.statement_n,
        turn.leaf,
        int(message.reason),
        message.effective_at,
        message.doubtful_from,
        tuple(HeadRow(head.feed, head.size, head.root) for head in message.cut),
    )
    rows = _within(tuple(sorted((*state.revoked, row), key=_by_number)))
    return _judged(replace(state, revoked=rows))


def _announced(state: TerminalMatter, message: KeyRotate, turn: Turn) -> TerminalMatter:
    """The next key is a word only: it signs nothing until the root holders grant it."""
    if is_by_itself(state, turn.told) and state.status == TerminalStatus.SUSPENDED:
        return state.flagged(turn.leaf, turn.party, flags.DOUBTFUL_TERMINAL)
    return replace(state, next_kid=Key(message.new_key.alg, message.new_key.raw).kid)


def _disowned(state: TerminalMatter, message: Disown, turn: Turn) -> TerminalMatter:
    """Which entries these are is for the picture of their matters (`restates`)."""
    if is_by_itself(state, turn.told):
        return state.flagged(turn.leaf, turn.party, flags.DOUBTFUL_TERMINAL)
    row = WordRow(turn.leaf, len(message.affirmed), len(message.disowned))
    return replace(state, words=_within((*state.words, row)))


def is_by_itself(state: TerminalMatter, told: Told) -> bool:
    """Whether an entry was written or released with a key of the terminal it speaks of."""
    kids = {row.kid for row in state.grants}
    return told.entry.kid in kids or any(it.kid in kids for it in told.entry.releases)


def _judged(state: TerminalMatter) -> TerminalMatter:
    granted = max((row.n for row in state.grants), default=-1)
    revoked = max((row.n for row in state.revoked), default=-1)
    if revoked > granted:
        now = TerminalNow.REVOKED
    elif state.pauses:
        now = TerminalNow.SUSPENDED
    else:
        now = TerminalNow.GRANTED if state.grants else TerminalNow.UNKNOWN
    return come_to(state, TERMINAL_MOVES, now)


# --- the list of terminals, and offices


def _listed(state: AllowlistMatter, message: Allowlist, turn: Turn) -> AllowlistMatter:
    of = turn.party + "/"
    if not all(terminal.startswith(of) for terminal in message.terminals):
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    if state.entry and message.version <= state.version:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    return replace(
        state,
        status=int(AllowlistStatus.LISTED),
        version=message.version,
        terminals=tuple(sorted(message.terminals)),
        start_ms=message.valid.start,
        end_ms=message.valid.end,
        entry=turn.leaf,
    )


def _appointed(state: OfficeMatter, message: OfficeAppoint, turn: Turn) -> OfficeMatter:
    """An appointment replaces those it has seen; two that have not seen each other both stand."""
    seen = turn.past.is_in_past
    stays = (row for row in state.appointments if not seen(turn.leaf, row.entry))
    may = tuple(sorted(set(message.may_release)))
    rows = (*stays, OfficeRow(turn.leaf, int(message.level), may))
    alike = len({(row.level, row.may_release) for row in rows}) == 1
    status = OfficeStatus.APPOINTED if alike else OfficeStatus.CONTESTED
    return replace(state, status=int(status), appointments=_within(rows))


def _by_number(row: GrantRow | RevokedRow) -> int:
    return row.n


def _within(rows: tuple[Any, ...]) -> tuple[Any, ...]:
    return rows[-ROWS_MAX:]


_BEGUN: Final[Mapping[str, Callable[[str, Turn], State]]] = {
    PARTY: lambda of, turn: PartyMatter(
        status=int(PartyStatus.WITHOUT_FORCE), of=of, **opened(turn)
    ),
    TERMINAL: lambda of, turn: TerminalMatter(
        status=int(TerminalStatus.WITHOUT_FORCE),
        of=of,
        terminal=getattr(turn.message, "terminal", ""),
        **opened(turn),
    ),
    ALLOWLIST: lambda of, turn: AllowlistMatter(
        status=int(AllowlistStatus.WITHOUT_FORCE), of=of, **opened(turn)
    ),
    OFFICE: lambda of, turn: OfficeMatter(
        status=int(OfficeStatus.WITHOUT_FORCE),
        of=of,
        office=turn.says(OfficeAppoint).office,
        **opened(turn),
    ),
}
_FOLDS: Final[Mapping[type, Callable[[Any, Any, Turn], State]]] = {
    PartyFound: _found,
    PartyRotate: _rotated,
    TerminalEnrol: _enrolled,
    TerminalSuspend: _suspended,
    TerminalRevoke: _revoked,
    TerminalRestore: _restored,
    KeyRotate: _announced,
    Disown: _disowned,
    Allowlist: _listed,
    OfficeAppoint: _appointed,
}

_FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    TerminalEnrol: (flags.NOT_BY_AUTHOR,),
    TerminalSuspend: (flags.NOT_BY_AUTHOR,),
    TerminalRevoke: (flags.NOT_BY_AUTHOR,),
    TerminalRestore: (flags.DOUBTFUL_TERMINAL, flags.NOT_BY_AUTHOR),
    KeyRotate: (flags.DOUBTFUL_TERMINAL, flags.NOT_BY_AUTHOR),
    Allowlist: (flags.NOT_BY_AUTHOR,),
    OfficeAppoint: (flags.NOT_BY_AUTHOR,),
    Disown: (flags.DOUBTFUL_TERMINAL, flags.NOT_BY_AUTHOR),
}
FAMILY: Final = Family(
    name="keys",
    messages=MESSAGES,
    fold_rule=5,
    states={
        PARTY: PartyMatter,
        TERMINAL: TerminalMatter,
        ALLOWLIST: AllowlistMatter,
        OFFICE: OfficeMatter,
    },
    statuses={
        PARTY: PartyStatus,
        TERMINAL: TerminalStatus,
        ALLOWLIST: AllowlistStatus,
        OFFICE: OfficeStatus,
    },
    machines={TERMINAL: TERMINAL_MOVES},
    flags=_FLAGS,
    opens=opens_by(_OPENS),
    fixed=fixed,
    restates=restates,
    fold=fold,
)
