"""Rulings on uncertain pairs: two officers, each with a key, and no pair outside this node.

Carries out R-569. A ruling is signed over both lists' roots, the pair and the word, by both; the
later ruling of a pair takes the place of the earlier. Who may know it is the neutral, in a note
that is as long whatever it says (R-222). Sends nothing.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from comity.errors import OurError, TheirError
from comity.families.persons.cards import NOTE_ROWS_MAX
from comity.node.lists.matching import Match, Pair
from comity.node.showing import Json
from comity.record import canonical
from comity.record.keys import Key, SigningKey, verify

SHEET: Final = "rulings"
_MAGIC: Final = "comity/list/ruling/1"
_CONTEXT: Final = _MAGIC.encode()
_EYES: Final = 2


class Word(StrEnum):
    """What is ruled of a pair."""

    SAME = "SAME"
    OTHER = "OTHER"
    UNCLEAR = "UNCLEAR"


class Sign(NamedTuple):
    """Who ruled: an office, the short name of its key, and the signature."""

    office: str
    kid: bytes
    signature: bytes


class Ruling(NamedTuple):
    """What two officers ruled of one pair."""

    first: bytes
    second: bytes
    word: Word
    signs: tuple[Sign, ...]

    @property
    def wire(self) -> canonical.Value:
        """As it is kept on a sheet."""
        return [self.first, self.second, self.word.value, [list(it) for it in self.signs]]


def payload(match: Match, pair: Pair, word: Word) -> bytes:
    """What each of two officers signs."""
    parts = [_MAGIC, match.first, match.second, pair.first, pair.second, word.value]
    return canonical.encode(parts)


def sign(match: Match, pair: Pair, word: Word, office: str, key: SigningKey) -> Sign:
    """Sign a word on a pair, as one of two officers."""
    return Sign(office, key.key.kid, key.sign(_CONTEXT, payload(match, pair, word)))


def ruled(
    match: Match, pair: Pair, word: Word, officers: Sequence[tuple[str, SigningKey]]
) -> Ruling:
    """Rule on a pair with two officers' keys.

    Raises:
        OurError: "list.four-eyes": not two officers, or one of them twice; "list.not-uncertain":
            the pair is none that officers rule on.
    """
    if len({key.key.kid for _, key in officers}) != _EYES or len(officers) != _EYES:
        raise OurError("list.four-eyes", count=len(officers))
    if pair not in match.uncertain:
        raise OurError("list.not-uncertain")
    signs = tuple(sign(match, pair, word, *it) for it in officers)
    return Ruling(pair.first, pair.second, word, signs)


def is_signed(match: Match, it: Ruling, keys: Iterable[Key]) -> bool:
    """Whether two of these keys signed a ruling."""
    known = {key.kid: key for key in keys}
    pair = next((p for p in match.pairs if p[:2] == (it.first, it.second)), None)
    if pair is None:
        return False
    data = payload(match, pair, it.word)
    good = {
        sign.kid
        for sign in it.signs
        if sign.kid in known and verify(known[sign.kid], _CONTEXT, data, sign.signature)
    }
    return len(good) == _EYES


def read(value: canonical.Value | None) -> tuple[Ruling, ...]:
    """Read rulings back from a sheet; none: nothing was ruled.

    Raises:
        TheirError: "list.bad-sheet".
    """
    if value is None:
        return ()
    try:
        return tuple(
            Ruling(first, second, Word(word), tuple(Sign(*it) for it in signs))
            for first, second, word, signs in value
        )
    except (TypeError, ValueError):
        raise TheirError("list.bad-sheet") from None


def added(before: Iterable[Ruling], new: Ruling) -> tuple[Ruling, ...]:
    """Put a ruling in the place of the earlier one of its pair."""
    place = (new.first, new.second)
    rows: list[Ruling] = [it for it in before if (it.first, it.second) != place]
    return tuple(sorted([*rows, new], key=_place))


def _place(it: Ruling) -> tuple[bytes, bytes]:
    return (it.first, it.second)


def one_to_one(rulings: Iterable[Ruling], match: Match) -> None:
    """See that nobody is ruled to be two persons.

    Raises:
        OurError: "list.ruled-twice".
    """
    pairs = [(it.first, it.second) for it in match.certain]
    pairs += [(it.first, it.second) for it in rulings if it.word is Word.SAME]
    for side in (0, 1):
        keys = [it[side] for it in pairs]
        if len(set(keys)) != len(keys):
            raise OurError("list.ruled-twice")


def notes(rulings: Sequence[Ruling], *, second_list: bool = False) -> list[Json]:
    """Return the fields of the notes for the neutral, at least one; with none it is empty.

    `second_list`: the keys of this party are those of the second list.
    """
    rows = [
        {
            "person_key": (it.second if second_list else it.first).hex(),
            "other_key": (it.first if second_list else it.second).hex(),
            "value": it.word.value,
            "second": it.signs[-1].office,
        }
        for it in rulings
    ]
    parts = [rows[at : at + NOTE_ROWS_MAX] for at in range(0, len(rows), NOTE_ROWS_MAX)]
    return [{"kind": "RULING", "rows": it} for it in parts] or [{"kind": "EMPTY", "rows": []}]
