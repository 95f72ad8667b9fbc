"""Revocations: which terminal's keys end, and at which position of each feed.

Carries out R-102 as far as one statement says it: the bytes of key.revoke. A position is a head
(feed, size, root), never a moment; the two times in it are remarks for people. What a
revocation cuts in a record is standing.py's to say.
"""

from typing import TYPE_CHECKING, Final, Self

import msgspec

from comity.errors import TheirError
from comity.record.entry import Head, is_count, read_head
from comity.record.statement import REVOKE, Statement, is_code
from comity.values.bounds import REFS_MAX

if TYPE_CHECKING:
    from comity.record.canonical import Value

_KEYS: Final = ((1, 2, 3, 4, 5, 6, 7), (1, 2, 3, 5, 6, 7))
_REASONS: Final = 5  # KEY_REASON of the catalogue, its last place


class Revocation(msgspec.Struct, frozen=True, kw_only=True):
    """What key.revoke says: the terminal, and up to where its feeds stand."""

    terminal: str
    reason: int
    cut: tuple[Head, ...]
    effective_ms: int
    doubtful_ms: int | None = None  # shown; decides nothing

    @classmethod
    def read(cls, statement: Statement) -> Self:
        """Read the content of key.revoke.

        Raises:
            TheirError: another shape, or a position before the first entry.
        """
        content = statement.content
        match [content.get(key) for key in range(1, 8)]:
            case [str(terminal), int(reason), list(heads), doubtful, int(effective), n, prev] if (
                tuple(content) in _KEYS
                and is_code(reason, _REASONS)
                and is_count(effective)
                and (doubtful is None or is_count(doubtful))
                and is_count(n)
                and len(heads) <= REFS_MAX
            ):
                cut = tuple(head for item in heads if (head := read_head(item)) is not None)
            case _:
                raise TheirError("statement.bad-revocation")
        if (
            statement.type != REVOKE
            or n == 0
            or (n, prev) != (statement.n, statement.prev)
            or len(cut) != len(heads)
            or any(head.size == 0 for head in cut)
        ):
            raise TheirError("statement.bad-revocation")
        return cls(
            terminal=terminal, reason=reason, cut=cut, effective_ms=effective, doubtful_ms=doubtful
        )


def revoke(before: Statement, what: Revocation) -> Statement:
    """Make the statement that follows `before` and ends the keys of a terminal."""
    content: dict[int, Value] = {
        1: what.terminal,
        2: what.reason,
        3: [list(head) for head in sorted(set(what.cut))],
    }
    if what.doubtful_ms is not None:
        content[4] = what.doubtful_ms
    content |= {5: what.effective_ms, 6: before.n + 1, 7: before.hash}
    return Statement.make(before.party, before.n + 1, before.hash, REVOKE, content)
