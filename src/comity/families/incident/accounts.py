"""How accounts of an incident add up: links, accounts field by field, positions, and the close.

Carries out R-63, R-157 and R-159. Each party's words stand beside the other's; a field is AGREED,
DISPUTED, ONE_SIDED or SILENT, and nothing here says whose account is right.
"""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import combinations
from typing import Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.incident.assertions import ASSERT_KEYS
from comity.families.incident.comparing import USUAL, Tolerance, agree
from comity.families.incident.messages import (
    Account,
    FieldPosition,
    IncidentClose,
    IncidentLink,
    IncidentReport,
)
from comity.families.line.agreement import propose
from comity.families.line.answers import as_seen, unsaid
from comity.picture import flags
from comity.picture.family import Turn
from comity.picture.matter import ROWS_MAX, Outcome, State, has_room
from comity.record import canonical
from comity.values.codes import Close, Fieldpos, Link
from comity.values.message import Message

_REPORT: Final = IncidentReport.SPEC.wire


class Verdict(IntEnum):
    """What the words of all parties on one key come to."""

    AGREED = 0
    DISPUTED = 1
    ONE_SIDED = 2
    SILENT = 3


class LinkRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A party says how two reports hang together; the reports in order of their leaves."""

    party: str
    one: bytes
    other: bytes
    relation: int  # LINK
    entry: bytes
    authors: tuple[str, ...]  # of the two reports
    of: bytes  # the report that is said to follow the other, or to be part of it


class AccountRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """A party's last account; several if its nodes had not seen each other."""

    party: str
    version: int
    entry: bytes


class WordRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What a party says of one key: a value as canonical CBOR, or only that it disputes one."""

    party: str
    key: str
    entry: bytes
    value: bytes | None
    unit: int | None = None  # UNIT
    disputes: bytes | None = None  # the account whose value it disputes


class FieldRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What all words on one key come to."""

    key: str
    verdict: int  # AGREED 0, DISPUTED 1, ONE_SIDED 2, SILENT 3


class CloseRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """Terms that end the file on the incident, if all accept them."""

    terms_of: bytes  # the first entry that carries them
    outcome: int  # CLOSE


class IncidentMatter(State, frozen=True, kw_only=True, gc=False):
    """A reported incident, and what the parties say of it."""

    reported_by: tuple[str, ...] = field(name="20")
    start_ms: int = field(name="21")
    end_ms: int = field(name="22")
    hazard_now: bool = field(name="23", default=False)
    parties: tuple[str, ...] = field(name="24", default=())
    links: tuple[LinkRow, ...] = field(name="25", default=())
    accounts: tuple[AccountRow, ...] = field(name="26", default=())
    words: tuple[WordRow, ...] = field(name="27", default=())
    fields: tuple[FieldRow, ...] = field(name="28", default=())
    closes: tuple[CloseRow, ...] = field(name="29", default=())
    file: bytes | None = field(name="30", default=None)  # the report whose matter has the accounts
    tolerance: Tolerance = field(name="31", default=USUAL)


# --- links


def linked(state: IncidentMatter, message: IncidentLink, turn: Turn) -> IncidentMatter:
    """Note how a party links two reports that it has seen."""
    reports = sorted({message.a, message.b})
    if len(reports) < 2 or not all(_is_report(it, turn) for it in reports):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    one, other = reports
    authors = tuple(sorted({turn.past.told(it).party for it in reports}))
    row = LinkRow(turn.party, one, other, int(message.relation), turn.leaf, authors, message.a)
    sees = turn.past.is_in_past
    place = (turn.party, one, other)
    left = tuple(
        it
        for it in state.links
        if (it.party, it.one, it.other) != place or not sees(turn.leaf, it.entry)
    )
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    state = replace(state, links=(*left, row))
    together = {party for it in same(state) for party in it.authors}
    return replace(state, reported_by=tuple(sorted({state.party, *together})))


def is_linked(state: IncidentMatter) -> bool:
    """Whether the authors of two reports all say that these are of the same event."""
    return bool(same(state))


def same(state: IncidentMatter) -> tuple[LinkRow, ...]:
    """Return the links between two reports of which the author of each says SAME."""
    said: dict[tuple[bytes, bytes, str], set[int]] = {}
    for it in state.links:
        said.setdefault((it.one, it.other, it.party), set()).add(it.relation)
    return tuple(
        it
        for it in state.links
        if all(said.get((it.one, it.other, author)) == {Link.SAME} for author in it.authors)
    )


def _is_report(leaf: bytes, turn: Turn) -> bool:
    if not turn.past.is_in_past(turn.leaf, leaf):
        return False
    return turn.past.told(leaf).entry.type == _REPORT


# --- accounts and positions


def file_of(turn: Turn) -> bytes:
    """Return the report in whose matter an entry is filed that names several: the first by key.

    Answers to such an entry go to the first of its matters only (R-62).
    """
    named = [turn.past.told(it) for it in turn.said.re]
    reports = [(it.level, it.entry.leaf) for it in named if it.entry.type == _REPORT]
    return min(reports)[1] if reports else turn.opener


def accounted(state: IncidentMatter, message: Account, turn: Turn) -> IncidentMatter:
    """Take a party's account in place of those of its accounts that it has seen."""
    sees = turn.past.is_in_past
    own = {it.entry for it in state.accounts if it.party == turn.party}
    own |= {it.entry for it in state.words if it.party == turn.party}
    seen = {entry for entry in own if sees(turn.leaf, entry)}
    rows = tuple(it for it in state.accounts if it.entry not in seen)
    words = tuple(it for it in state.words if it.entry not in seen)
    if not has_room(rows, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = AccountRow(turn.party, message.version, turn.leaf)
    state = replace(state, accounts=(*rows, row), words=words)
    return _worded(state, _words(message, turn.party, turn.leaf))


def _words(message: Account, party: str, leaf: bytes) -> list[WordRow]:
    return [
        WordRow(
            party,
            it.key,
            leaf,
            canonical.encode(it.value),
            None if it.unit is None else int(it.unit),
        )
        for it in message.assertions
    ]


def without(state: IncidentMatter, gone: bytes, _turn: Turn) -> IncidentMatter:
    """Leave out a link, an account or a word that its author takes back."""
    state = replace(
        state,
        links=unsaid(state.links, gone),
        accounts=unsaid(state.accounts, gone),
        words=unsaid(state.words, gone),
    )
    return _worded(state, ())


def restated(state: IncidentMatter, leaf: bytes, message: Message, turn: Turn) -> IncidentMatter:
    """Say an account as it reads now, its words where they had stood."""
    if not isinstance(message, Account) or all(it.entry != leaf for it in state.accounts):
        return state
    left = tuple(it for it in state.words if it.entry != leaf)
    state = _worded(replace(state, words=left), _words(message, turn.party, leaf))
    words = sorted(state.words, key=lambda it: turn.past.told(it.entry).order)
    return replace(state, words=tuple(words))


def positioned(state: IncidentMatter, message: FieldPosition, turn: Turn) -> IncidentMatter:
    """Take a party's word on one assertion of another's account."""
    said = as_seen(state, message.account, turn)
    assertions = said.assertions if isinstance(said, Account) else ()
    found = [it for it in assertions if it.key == message.key]
    if not found or turn.past.told(message.account).party == turn.party:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    match message.position:
        case Fieldpos.AGREE:
            value, disputes = found[0].value, None
        case Fieldpos.DISPUTE:
            value, disputes = message.value, message.account
        case _:
            return state  # a remark: it is on record, and moves no field
    sees = turn.past.is_in_past
    place = (turn.party, message.key)
    displaced = [
        it for it in state.words if (it.party, it.key) == place and sees(turn.leaf, it.entry)
    ]
    own = [it.value for it in displaced if it.value is not None]
    stays = own[-1] if own else None  # it disputes, and stays with what it said
    encoded = stays if value is None else canonical.encode(value)
    unit = None if found[0].unit is None else int(found[0].unit)
    row = WordRow(turn.party, message.key, turn.leaf, encoded, unit, disputes)
    left = tuple(it for it in state.words if it not in displaced)
    return _worded(replace(state, words=left), [row])


def _worded(state: IncidentMatter, said: Sequence[WordRow]) -> IncidentMatter:
    words = state.words
    for row in said:
        if has_room(words, row.party):
            words = (*words, row)
        else:
            state = replace(state, beyond=state.beyond + 1)
    state = replace(state, words=words)
    fields = (FieldRow(key, int(verdict(state, key))) for key in _raised(state))
    return replace(state, fields=tuple(fields))


def _raised(state: IncidentMatter) -> list[str]:
    """Every key of which something is said; those of which nothing is any more, while room is."""
    said = {it.key for it in state.words}
    silent = sorted({it.key for it in state.fields} - said)
    return sorted(said.union(silent[: max(0, ROWS_MAX - len(said))]))


def verdict(state: IncidentMatter, key: str) -> Verdict:
    """R-157: what all words on a key come to."""
    words = [it for it in state.words if it.key == key]
    valid = {it.entry for it in state.accounts}
    if any(it.disputes in valid for it in words):
        return Verdict.DISPUTED
    stated = [it for it in words if it.value is not None]
    if not stated:
        return Verdict.SILENT
    if any(not _same(one, other, state.tolerance) for one, other in combinations(stated, 2)):
        return Verdict.DISPUTED
    is_shared = len({it.party for it in stated}) > 1
    return Verdict.AGREED if is_shared else Verdict.ONE_SIDED


def _same(one: WordRow, other: WordRow, tolerance: Tolerance) -> bool:
    if one.value is None or other.value is None or one.unit != other.unit:
        return False
    values = canonical.decode(one.value), canonical.decode(other.value)
    return agree(one.key, *values, tolerance)


def rows_of(state: IncidentMatter, reader: str) -> Iterator[tuple[str, Verdict, list[WordRow]]]:
    """Every key of the table of assertions and every other key raised, the reader's words first."""
    raised = {it.key: Verdict(it.verdict) for it in state.fields}
    for key in (*ASSERT_KEYS, *sorted(raised.keys() - set(ASSERT_KEYS))):
        words = [it for it in state.words if it.key == key]
        words.sort(key=lambda it: (it.party != reader, it.party, it.entry))
        yield key, raised.get(key, Verdict.SILENT), words


# --- the end of the file


def closing(state: IncidentMatter, message: IncidentClose, turn: Turn) -> IncidentMatter:
    """Take a proposal to close; it ends the file once all parties accept the same terms."""
    state = propose(state, turn, state.parties)
    row = CloseRow(turn.leaf, int(message.outcome))
    known = any(it.re == turn.leaf for it in state.proposals)
    return replace(state, closes=(*state.closes, row)) if known else state


def closed(state: IncidentMatter) -> Close | None:
    """How all have agreed to close it; the last such agreement in merged order."""
    accepted = {it.re for it in state.proposals if it.outcome is Outcome.ACCEPTED}
    ended = [it.outcome for it in state.closes if it.terms_of in accepted]
    return Close(ended[-1]) if ended else None
