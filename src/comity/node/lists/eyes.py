"""Rulings that one officer has given alone: shown to no other officer before that one ruled too.

Carries out R-584 beside R-569. Each is signed as a ruling is; two of one word by two keys are a
ruling, and two of different words stay, with who gave them, until somebody changes theirs. Pure.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.node.lists.rulings import Ruling, Sign, Word
from comity.record import canonical

SHEET: Final = "eyes"


class Look(NamedTuple):
    """What one officer ruled of one pair."""

    first: bytes
    second: bytes
    word: Word
    sign: Sign

    @property
    def wire(self) -> canonical.Value:
        """As it is kept on a sheet."""
        return [self.first, self.second, self.word.value, list(self.sign)]


class Stand(NamedTuple):
    """How a pair stands for one officer."""

    own: Word | None
    others: int  # how many other officers ruled
    words: tuple[tuple[str, Word], ...]  # who said what; empty before this officer ruled too
    ruled: Word | None  # what two agree on; none: nothing yet, or this officer may not know

    @property
    def is_apart(self) -> bool:
        """Whether officers differ, as far as this one may know."""
        return self.ruled is None and len({word for _, word in self.words}) > 1


def read(value: canonical.Value | None) -> tuple[Look, ...]:
    """Read looks back from a sheet; none: nobody ruled.

    Raises:
        TheirError: "list.bad-sheet".
    """
    if value is None:
        return ()
    try:
        rows = tuple(value)
        return tuple(Look(a, b, Word(word), Sign(*sign)) for a, b, word, sign in rows)
    except (TypeError, ValueError):
        raise TheirError("list.bad-sheet") from None


def without(looks: Iterable[Look], first: bytes, second: bytes, kid: bytes) -> tuple[Look, ...]:
    """All but what one officer ruled of one pair."""
    place = (first, second, kid)
    return tuple(it for it in looks if (it.first, it.second, it.sign.kid) != place)


def added(looks: Iterable[Look], new: Look) -> tuple[Look, ...]:
    """Put a look in the place of the earlier one of this officer on this pair."""
    rest = without(looks, new.first, new.second, new.sign.kid)
    return (*rest, new)


def agreed(looks: Iterable[Look], new: Look) -> Ruling | None:
    """The ruling that a look makes with that of another officer; none: they differ, or it is alone.

    The other's stands first: who looked last is the second officer (R-222).
    """
    for it in looks:
        is_other = it.sign.kid != new.sign.kid and it.sign.office != new.sign.office
        if is_other and (it.first, it.second, it.word) == (new.first, new.second, new.word):
            return Ruling(new.first, new.second, new.word, (it.sign, new.sign))
    return None


def stand(looks: Sequence[Look], ruled: Ruling | None, kid: bytes) -> Stand:
    """How a pair stands for the officer of a key; `looks`: of that pair alone."""
    own = next((it.word for it in looks if it.sign.kid == kid), None)
    others = [it for it in looks if it.sign.kid != kid]
    may_know = own is not None or ruled is not None
    words = tuple((it.sign.office, it.word) for it in looks) if may_know else ()
    return Stand(own, len(others), words, ruled.word if ruled is not None else None)
