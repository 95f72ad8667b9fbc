"""Words for keys, offices and terminals (K01 to K10): key statements and what officers say.

Carries out R-71 and R-75. The bytes belong to the record: a key statement is the array [party,
n, prev, type, content] and the whole content of its entry; here `content`, and only it, has
fields. So `from_wire(PartyFound, statement.content)` words a statement, and `to_wire(message)` is
the `content` to make one of; `statement_n` and `prev` repeat n and prev. What a statement is
worth (releases by root keys) is judged by the record alone; key 11 holds those releases. K01, K02,
K04 and K10 are key statements; K03 and K05 to K09 are ordinary entries that officers release.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.values import bounds, codes
from comity.values.area import Area
from comity.values.codes import Precedence
from comity.values.composites import Head, PublicKey, Refs, RootKey, Window
from comity.values.kinds import Hash, Lang, Line120, Office, Party, Terminal, Ts, TypeCode, Uint
from comity.values.message import Message, ReleaseRule, TypeSpec

_RootKeys: TypeAlias = Annotated[
    tuple[RootKey, ...], Meta(min_length=1, max_length=bounds.ROOT_KEYS_MAX)
]
_Cut: TypeAlias = Annotated[tuple[Head, ...], Meta(max_length=bounds.REFS_MAX)]


def _check_threshold(threshold: int, roots: int) -> None:
    """R-34: more than half of the root holders, and not more than there are."""
    if not roots < 2 * threshold <= 2 * roots:
        raise ValueError("threshold", "range")


class PartyFound(Message, frozen=True, kw_only=True):
    """Identity of a party: who holds its root keys, and what kind of party it is.

    Attributes:
        party: short code
        root_keys: offline
        threshold: root keys needed, more than half
        next_root: commitment to the next root keys
        kind: binds what the party may send, rule 8.3.14
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="K01",
        wire="party.found/1",
        title="PARTY_FOUND",
        family="keys",
        release=ReleaseRule.TWO,
        precedence=Precedence.ROUTINE,
    )

    party: Party = field(name="1")
    names: dict[Lang, Line120] = field(name="2")
    root_keys: _RootKeys = field(name="3")
    threshold: Uint = field(name="4")
    next_root: Hash = field(name="5")
    kind: codes.PartyKind = field(name="6")

    def __post_init__(self) -> None:
        _check_threshold(self.threshold, len(self.root_keys))


class TerminalEnrol(Message, frozen=True, kw_only=True):
    """Admits a node, terminal or officer key.

    Attributes:
        key: signing key
        may_send: allowed types
        valid: <= 1 year
        area: where it may be used
        two_person: types this key releases only as one of two
        kind: NODE, OFFICER, KEM, NOTE
        statement_n: number of the key statement
        prev: hash of the statement before
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="K02",
        wire="key.grant/1",
        title="TERMINAL_ENROL",
        family="keys",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    terminal: Terminal = field(name="1")
    key: PublicKey = field(name="2")
    office: Office = field(name="3")
    may_send: tuple[TypeCode, ...] = field(name="4")
    max_precedence: codes.Precedence = field(name="5")
    valid: Window = field(name="6")
    area: Area | None = field(name="7", default=None)
    two_person: tuple[TypeCode, ...] | None = field(name="8", default=None)
    kind: codes.KeyKind = field(name="9")
    statement_n: Uint = field(name="10")
    prev: Hash = field(name="11")

    def __post_init__(self) -> None:
        if self.valid.end - self.valid.start > bounds.GRANT_MS_MAX:
            raise ValueError("valid.end", "range")


class TerminalSuspend(Message, frozen=True, kw_only=True):
    """Reversible: until it is restored, nobody should rely on what this terminal says.

    Attributes:
        effective_at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="K03",
        wire="key.suspend/1",
        title="TERMINAL_SUSPEND",
        family="keys",
        release=ReleaseRule.ONE,
        precedence=Precedence.FLASH,
        always_open=True,
    )

    terminal: Terminal = field(name="1")
    reason: codes.KeyReason = field(name="2")
    effective_at: Ts = field(name="3")


class TerminalRevoke(Message, frozen=True, kw_only=True):
    """Lost or captured; not reversible.

    Attributes:
        reason: LOST, CAPTURED, COMPROMISED, RETIRED, STAFF_LEFT
        cut: feed, size, root: entries up to it stand, entries after it are AFTER or DISPUTED
            (record.md); position decides, never a clock
        doubtful_from: UTC; since when the owner has doubts; shown, decides nothing
        effective_at: UTC; as stated
        statement_n: number of the key statement
        prev: hash of the statement before
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="K04",
        wire="key.revoke/1",
        title="TERMINAL_REVOKE",
        family="keys",
        release=ReleaseRule.TWO,
        precedence=Precedence.FLASH,
        always_open=True,
    )

    terminal: Terminal = field(name="1")
    reason: codes.KeyReason = field(name="2")
    cut: _Cut = field(name="3")
    doubtful_from: Ts | None = field(name="4", default=None)
    effective_at: Ts = field(name="5")
    statement_n: Uint = field(name="6")
    prev: Hash = field(name="7")


class TerminalRestore(Message, frozen=True, kw_only=True):
    """Ends K03 only; what is revoked stays revoked.

    Attributes:
        effective_at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="K05",
        wire="key.restore/1",
        title="TERMINAL_RESTORE",
        family="keys",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    terminal: Terminal = field(name="1")
    effective_at: Ts = field(name="2")


class KeyRotate(Message, frozen=True, kw_only=True):
    """Announces the next key of a terminal; the root holders grant it by K02.

    Attributes:
        effective_at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="K06",
        wire="key.rotate/1",
        title="KEY_ROTATE",
        family="keys",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    terminal: Terminal = field(name="1")
    new_key: PublicKey = field(name="2")
    effective_at: Ts = field(name="3")


class Allowlist(Message, frozen=True, kw_only=True):
    """Full list of valid terminals; what is not on it is shown so.

    Attributes:
        version: increasing
        count: must equal list length
        area: region it holds for
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="K07",
        wire="key.allowlist/1",
        title="ALLOWLIST",
        family="keys",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
    )

    version: Uint = field(name="1")
    terminals: tuple[Terminal, ...] = field(name="2")
    count: Uint = field(name="3")
    area: Area | None = field(name="4", default=None)
    valid: Window = field(name="5")

    def __post_init__(self) -> None:
        if len(set(self.terminals)) != len(self.terminals):
            raise ValueError("terminals", "twice")
        if self.count != len(self.terminals):
            raise ValueError("count", "rule")


class OfficeAppoint(Message, frozen=True, kw_only=True):
    """Office, its level and what it may release."""

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="K08",
        wire="key.office/1",
        title="OFFICE_APPOINT",
        family="keys",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    office: Office = field(name="1")
    names: dict[Lang, Line120] = field(name="2")
    level: codes.Level = field(name="3")
    may_release: tuple[TypeCode, ...] = field(name="4")


class Disown(Message, frozen=True, kw_only=True):
    """Affirms or disowns messages of a doubtful period, from a feed in good standing."""

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="K09",
        wire="key.disown/1",
        title="DISOWN",
        family="keys",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    terminal: Terminal = field(name="1")
    affirmed: Refs = field(name="2")
    disowned: Refs = field(name="3")

    def __post_init__(self) -> None:
        if not self.affirmed and not self.disowned:
            raise ValueError("affirmed", "missing")
        if set(self.affirmed) & set(self.disowned):
            raise ValueError("disowned", "twice")


class PartyRotate(Message, frozen=True, kw_only=True):
    """Reveals the next root keys committed in K01.

    Attributes:
        statement_n: number of the key statement
        prev: hash of the statement before
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="K10",
        wire="party.rotate/1",
        title="PARTY_ROTATE",
        family="keys",
        release=ReleaseRule.TWO,
        precedence=Precedence.PRIORITY,
    )

    root_keys: _RootKeys = field(name="1")
    threshold: Uint = field(name="2")
    next_root: Hash = field(name="3")
    statement_n: Uint = field(name="4")
    prev: Hash = field(name="5")

    def __post_init__(self) -> None:
        _check_threshold(self.threshold, len(self.root_keys))


MESSAGES: Final[tuple[type[Message], ...]] = (
    PartyFound,
    TerminalEnrol,
    TerminalSuspend,
    TerminalRevoke,
    TerminalRestore,
    KeyRotate,
    Allowlist,
    OfficeAppoint,
    Disown,
    PartyRotate,
)
