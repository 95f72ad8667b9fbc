"""Matters: their keys, and what every state holds whatever its kind.

Carries out R-61, R-63, R-68 and R-379. A state is a frozen value with one canonical encoding; rows
in it are arrays, its fields are numbers. Fields 1 to 19 are every state's, 20 and above a kind's
own. Nothing in a state depends on a clock, on the order of arrival or on this node.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable
from enum import IntEnum
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import Any, Final, NamedTuple, Self, TypeAlias, TypeVar

import msgspec
from msgspec import field

from comity.picture.flags import DOUBTFUL
from comity.record import agreement, canonical
from comity.record.canonical import Value

ROWS_MAX: Final = 256  # of one party in one list of one state; what is beyond is counted only
_LEVEL_BYTES: Final = 8
_PRECEDENCE: Final = 5  # number of that field
BYTES: Final = (bytes,)
_BY_LEAF: Final = attrgetter("leaf")
_BY_ENTRY: Final = attrgetter("entry")
_BY_FLAG: Final = attrgetter("flag")
_BY_PARTY: Final = attrgetter("party")
Outcome: TypeAlias = agreement.Outcome
Reads: TypeAlias = Callable[[dict[int, Value]], object]  # none: it is no message of its type


class MatterKey(NamedTuple):
    """Level and leaf of the entry that opened a matter, and its kind."""

    level: int
    kind: str
    id: bytes

    @property
    def packed(self) -> bytes:
        """The key as bytes, which sort as the keys do."""
        return self.level.to_bytes(_LEVEL_BYTES) + self.kind.encode() + b"\x00" + self.id

    @classmethod
    def unpack(cls, packed: bytes) -> Self:
        """Read what `packed` wrote."""
        level, kind, leaf = parts_of(packed)
        return cls(level, kind.decode(), leaf)


def parts_of(packed: bytes) -> tuple[int, bytes, bytes]:
    """Level, kind in UTF-8 and leaf of a packed key."""
    kind, _, leaf = packed[_LEVEL_BYTES:].partition(b"\x00")
    return int.from_bytes(packed[:_LEVEL_BYTES]), kind, leaf


class FlagRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What is wrong with one entry of the matter."""

    leaf: bytes
    flag: str
    party: str  # who wrote that entry


class ReceiptRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One rung of the ladder, as one party states it of one entry (R-92)."""

    re: bytes
    party: str
    level: int  # RECEIPT
    office: str  # whose release is good; empty: a machine
    entry: bytes
    at_ms: int | None = None
    differs: tuple[int, ...] = ()  # READ_BACK: fields restated otherwise
    problem: int | None = None


class AnswerRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A party has answered an entry; what it answered stands elsewhere."""

    re: bytes
    party: str
    entry: bytes


class WithdrawalRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """The author takes back an entry of the matter."""

    re: bytes
    entry: bytes
    effective_ms: int
    is_alert: bool  # what is withdrawn was sent FLASH
    party: str
    after: int = 0  # how many corrections stood before it in merged order


class CorrectionRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """The author replaces one field of an own entry; values are canonical CBOR."""

    re: bytes
    field: int
    old: bytes | None  # none: the field was left out
    new: bytes
    entry: bytes
    party: str


class PositionRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """One word of one party on one terms hash (R-76)."""

    party: str
    position: int  # POSITION
    entry: bytes
    counter: bytes | None = None
    next_update_ms: int | None = None
    valid_until_ms: int | None = None  # an ACCEPT later than this needs this party's word anew
    late: tuple[str, ...] = ()  # parties whose term this ACCEPT did not keep


class ProposalRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Everything said about one terms hash."""

    terms: bytes
    re: bytes  # the first entry that carries these terms
    party: str  # who proposed
    parties: tuple[str, ...]  # all whose ACCEPT it needs, sorted
    subject: str = ""  # what it is about: proposals of one matter and subject may diverge
    outcome: Outcome = Outcome.OPEN
    positions: tuple[PositionRow, ...] = ()  # the last word of each party
    earlier: tuple[PositionRow, ...] = ()  # words that these displaced


class ContestedRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """A disputed entry of the matter: nobody can say yet whether its author stands by it."""

    leaf: bytes
    party: str
    cause: str  # why its feed is cut: REVOKED, OFFICER_REVOKED, RESTORED, FORKED, EXCLUDED
    terms: bytes  # the terms hash it speaks of; empty: none


class State(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    gc=False,
):
    """What every matter's state holds. The status is a word of the kind's own machine."""

    status: int = field(name="1")
    type: str = field(name="2")  # wire name of what opened it
    party: str = field(name="3")  # who opened it
    time_ms: int = field(name="4")  # when its author says
    precedence: int = field(name="5", default=0)
    addressees: tuple[str, ...] = field(name="6", default=())
    receipts: tuple[ReceiptRow, ...] = field(name="7", default=())
    answers: tuple[AnswerRow, ...] = field(name="8", default=())
    proposals: tuple[ProposalRow, ...] = field(name="9", default=())
    withdrawals: tuple[WithdrawalRow, ...] = field(name="10", default=())
    corrections: tuple[CorrectionRow, ...] = field(name="11", default=())
    flags: tuple[FlagRow, ...] = field(name="12", default=())
    beyond: int = field(name="13", default=0)  # rows past ROWS_MAX; their entries are kept
    contested: tuple[ContestedRow, ...] = field(name="14", default=())

    def flagged(self, leaf: bytes, party: str, *flags: str) -> Self:
        """Return the state with these flags on an entry, sorted (R-68)."""
        at = bisect_left(self.flags, leaf, key=_BY_LEAF)
        end = bisect_right(self.flags, leaf, lo=at, key=_BY_LEAF)
        own = self.flags[at:end]
        new = [row for flag in flags if (row := FlagRow(leaf, flag, party)) not in own]
        room = len(new)
        if len(self.flags) + room > ROWS_MAX:
            room = max(0, ROWS_MAX - _count(self.flags, party))
        own = tuple(sorted((*own, *new[:room]), key=_BY_FLAG))
        rows = (*self.flags[:at], *own, *self.flags[end:])
        beyond = self.beyond + len(new[room:])
        return msgspec.structs.replace(self, flags=rows, beyond=beyond)

    def contest(self, row: ContestedRow) -> Self:
        """Return the state with one more entry of which nobody can say whether it stands."""
        if not has_room(self.contested, row.party):
            return msgspec.structs.replace(self, beyond=self.beyond + 1)
        rows = tuple(sorted((*self.contested, row), key=_BY_LEAF))
        return msgspec.structs.replace(self, contested=rows)

    def is_contested(self, leaf: bytes) -> bool:
        """Whether an entry of this matter is disputed and not restated."""
        return any(row.leaf == leaf for row in self.contested)

    def is_doubtful(self, leaf: bytes) -> bool:
        """Whether an entry of this matter counts for nothing by its standing (R-110)."""
        return any(row.leaf == leaf and row.flag in DOUBTFUL for row in self.flags)

    def withdrew(self, leaf: bytes) -> bool:
        """Whether an entry of this matter was withdrawn by its author."""
        return any(row.re == leaf for row in self.withdrawals)

    @property
    def mends(self) -> tuple[CorrectionRow, ...]:
        """The corrections that stand: without those that their author took back."""
        return uncancelled(self.corrections, self.withdrawals)

    @property
    def undone(self) -> frozenset[bytes]:
        """The entries whose corrections stand no more."""
        return frozenset(it.entry for it in self.corrections) - {it.entry for it in self.mends}


S = TypeVar("S", bound=State)


def has_room(rows: tuple[Any, ...], party: str) -> bool:
    """Whether a list of a state takes one more row of this party."""
    return len(rows) < ROWS_MAX or _count(rows, party) < ROWS_MAX


def _count(rows: tuple[Any, ...], party: str) -> int:
    return list(map(_BY_PARTY, rows)).count(party)


def uncancelled(
    corrections: tuple[CorrectionRow, ...], withdrawals: Iterable[WithdrawalRow]
) -> tuple[CorrectionRow, ...]:
    """R-379: the corrections that stand once their author has taken some back; in their order.

    Of a change that is taken back, what corrected it is gone too.
    """
    gone = {it.re for it in withdrawals}
    if not gone or not corrections:
        return corrections
    first: dict[bytes, bytes] = {}  # what an entry corrects; what that had changed comes after it
    for it in corrections:
        first.setdefault(it.entry, it.re)
    gone |= {it.entry for it in corrections if it.re != first[it.entry] and first[it.entry] in gone}
    return tuple(it for it in corrections if it.entry not in gone)


def corrected(
    content: Value, leaf: bytes, rows: Iterable[CorrectionRow], reads: Reads
) -> dict[int, Value] | None:
    """Return the fields of an entry as these rows correct it; nothing without any.

    What makes no message of its type once another correction is taken back corrects nothing, as if
    it had been said without that one.
    """
    if type(content) is not dict:
        return None
    own = [row for row in rows if row.re == leaf]
    whole = _with(content, own) if own else content
    if not own or reads(whole) is not None:
        return whole
    good: dict[int, Value] = content
    for _, said in groupby(own, _BY_ENTRY):
        whole = _with(good, said)
        good = good if reads(whole) is None else whole
    return good


def _with(content: dict[Any, Value], rows: Iterable[CorrectionRow]) -> dict[int, Value]:
    news = {row.field: canonical.decode(row.new) for row in rows}
    return dict(sorted((content | news).items()))


NUMBERS: Final = {str(number): number for number in range(1, 64)}
_NAMES: Final = {number: name for name, number in NUMBERS.items()}


def encode(state: State) -> bytes:
    """Return the one encoding of a state."""
    fields = msgspec.to_builtins(state, builtin_types=BYTES)
    return canonical.encode_ours({NUMBERS[name]: value for name, value in fields.items()})


def decode(kind: type[S], data: bytes) -> S:
    """Read a state that `encode` wrote; a saved one is vouched for by the digest over all."""
    fields = canonical.decode_ours(data)
    named = {_NAMES[number]: value for number, value in fields.items()}
    return msgspec.convert(named, kind, builtin_types=BYTES)


def is_among(data: bytes, levels: Collection[int]) -> bool:
    """Whether the precedence in a state that `encode` wrote is one of these.

    The octets that would say so are looked for first: most states have none, and are not read.
    """
    if 0 not in levels and not any(bytes((_PRECEDENCE, level)) in data for level in levels):
        return False  # nought is not written
    return canonical.decode_ours(data).get(_PRECEDENCE, 0) in levels


@cache
def is_well_numbered(kind: type[State]) -> bool:
    """Whether a state's fields are numbered upwards, so that its encoding is canonical."""
    numbers = [int(spec.encode_name) for spec in msgspec.structs.fields(kind)]
    return numbers == sorted(set(numbers)) and set(numbers) <= set(_NAMES)


def plain(state: State, statuses: type[IntEnum]) -> dict[str, Any]:
    """Return the state as JSON writes it: names for numbers, hexadecimal for bytes."""
    made = {name: _plain(value) for name, value in _attributes(state)}
    return made | {"status": statuses(state.status).name}


def _attributes(value: msgspec.Struct) -> list[tuple[str, Any]]:
    return [(name, getattr(value, name)) for name in value.__struct_fields__]


def _plain(value: Any) -> Any:  # noqa: ANN401  # any value a state may hold
    match value:
        case msgspec.Struct():
            return {name: _plain(item) for name, item in _attributes(value)}
        case bytes():
            return value.hex()
        case IntEnum():
            return value.name
        case tuple():
            return [_plain(item) for item in value]
        case _:
            return value
