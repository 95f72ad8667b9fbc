"""Words for key statements: the foundation of a party and the grant of a key (K01, K02).

Carries out R-71 and R-75. The bytes belong to the record: a key statement is the array [party,
n, prev, type, content] and the whole content of its entry; here `content`, and only it, has
fields. So `from_wire(PartyFound, statement.content)` words a statement, and `to_wire(message)` is
the `content` to make one of; `statement_n` and `prev` of K02 repeat n and prev. What a statement is
worth (releases by root keys) is judged by the record alone; key 11 holds those releases.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.values import bounds, codes
from comity.values.area import Area
from comity.values.codes import Precedence
from comity.values.composites import PublicKey, RootKey, Window
from comity.values.kinds import Hash, Lang, Line120, Office, Party, Terminal, TypeCode, Uint
from comity.values.message import Message, ReleaseRule, TypeSpec

_RootKeys: TypeAlias = Annotated[
    tuple[RootKey, ...], Meta(min_length=1, max_length=bounds.ROOT_KEYS_MAX)
]


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
        if not len(self.root_keys) < 2 * self.threshold <= 2 * len(self.root_keys):
            raise ValueError("threshold", "range")


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


MESSAGES: Final[tuple[type[Message], ...]] = (
    PartyFound,
    TerminalEnrol,
)
