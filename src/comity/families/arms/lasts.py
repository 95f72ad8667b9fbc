"""Which words of a party stand: its causally last of each sort, several where nodes had not met.

Carries out R-63. What an author takes back is left out before, so that the word before it stands
again. Knows no message.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from msgspec.structs import replace

from comity.picture.family import Turn


class Row(Protocol):
    """A word of a party that may give way to a later one."""

    @property
    def party(self) -> str:
        """Who said it."""

    @property
    def entry(self) -> bytes:
        """Where."""

    @property
    def is_last(self) -> bool:
        """Whether no later word of its party takes its place."""


R = TypeVar("R", bound=Row)


def marked(rows: Sequence[R], sort: Callable[[R], object], turn: Turn) -> tuple[R, ...]:
    """Return the rows, each marked whether it is a last word of its party and sort."""
    sees = turn.past.is_in_past
    kept: dict[tuple[str, object], list[R]] = {}
    for row in rows:
        kept.setdefault((row.party, sort(row)), []).append(row)

    def stands(row: R) -> bool:
        others = kept[row.party, sort(row)]
        return not any(sees(other.entry, row.entry) for other in others)

    return tuple(_marked(row, is_last=stands(row)) for row in rows)


def _marked(row: R, *, is_last: bool) -> R:
    return row if row.is_last == is_last else replace(row, is_last=is_last)  # type: ignore[type-var]
