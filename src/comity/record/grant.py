"""Grants: which key of a party may sign or release what, and when.

Carries out R-36 as far as one grant says it: the bytes of key.grant. Whether a grant has force
in somebody's past is for roster.py to say.
"""

from typing import TYPE_CHECKING, Final, Self

import msgspec

from comity.errors import TheirError
from comity.record.entry import is_count
from comity.record.keys import Key
from comity.record.statement import GRANT, Statement, is_code

if TYPE_CHECKING:
    from comity.record.canonical import Value

NODE, OFFICER, KEM = 0, 1, 2  # KEY_KIND of the catalogue

_GRANT_KEYS: Final = frozenset(range(1, 12))


class Grant(msgspec.Struct, frozen=True, kw_only=True):
    """What key.grant says: whose key, of what kind, and what it may send or release."""

    terminal: str
    key: Key
    office: str
    may_send: frozenset[str]  # catalogue codes; empty = every type
    max_precedence: int
    start_ms: int
    end_ms: int
    kind: int

    @classmethod
    def read(cls, statement: Statement) -> Self:
        """Read the content of key.grant.

        Raises:
            TheirError: another shape or a weak key.
        """
        match statement.content:
            case {
                1: str(terminal),
                2: key,
                3: str(office),
                4: list(may_send),
                5: most,
                6: {1: start, 2: end},
                9: kind,
                10: n,
                11: prev,
            } if (
                statement.content.keys() <= _GRANT_KEYS
                and all(type(code) is str for code in may_send)
                and is_count(start)
                and is_count(end)
                and is_code(most, 3)
                and is_code(kind, 3)
            ):
                pass
            case _:
                raise TheirError("statement.bad-grant")
        if statement.type != GRANT or n == 0 or (n, prev) != (statement.n, statement.prev):
            raise TheirError("statement.bad-grant")
        return cls(
            terminal=terminal,
            key=Key.read(key),
            office=office,
            may_send=frozenset(may_send),
            max_precedence=most,
            start_ms=start,
            end_ms=end,
            kind=kind,
        )

    def allows(self, code: str, precedence: int) -> bool:
        """Whether this key may send or release a type at a precedence."""
        return (not self.may_send or code in self.may_send) and precedence <= self.max_precedence


def grant(before: Statement, what: Grant) -> Statement:
    """Make the statement that follows `before` and grants a key."""
    n = before.n + 1
    content: dict[int, Value] = {
        1: what.terminal,
        2: what.key.wire,
        3: what.office,
        4: sorted(what.may_send),
        5: what.max_precedence,
        6: {1: what.start_ms, 2: what.end_ms},
        9: what.kind,
        10: n,
        11: before.hash,
    }
    return Statement.make(before.party, n, before.hash, GRANT, content)
