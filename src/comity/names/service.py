"""Units and ranks: what of them can be compared across languages.

Carries out R-547. Of a unit its numbers are compared; of a rank its place on one ladder.
"""

import re
from typing import Final

from comity.names import tables
from comity.names.person import CHARS_MAX

_NUMBERS: Final = re.compile("[0-9]{1,9}")
_WORDS: Final = re.compile(r"[\s\-_.,]+")


def unit(text: str) -> str:
    """Return what is compared of a unit: its numbers, as written, without leading zeros; or ""."""
    return "-".join(str(int(it)) for it in _NUMBERS.findall(text[:CHARS_MAX]))


def _ranks() -> dict[str, int]:
    return {word: int(level) for level, words in tables.rows("ranks") for word in words.split(" ")}


_RANKS: Final = _ranks()
_PARTS_MAX: Final = max(it.count("_") for it in _RANKS) + 1


def rank(text: str) -> int:
    """Return the level of a rank, 1 the lowest; 0 where it is in no table."""
    words = [it for it in _WORDS.split(text[:CHARS_MAX].lower()) if it]
    for count in range(min(_PARTS_MAX, len(words)), 0, -1):
        for at in range(len(words) - count + 1):
            level = _RANKS.get("_".join(words[at : at + count]))
            if level is not None:
                return level
    return 0
