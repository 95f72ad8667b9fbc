"""Two spellings beside each other, letter by letter: which letters are the same, sound so, differ.

For officers' eyes alone: nothing is decided by it and no report rests on it. Letters of two scripts
are compared by the classes that names are compared by (R-541, R-542).
"""

import re
from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from comity.names import tables
from comity.names.person import CHARS_MAX
from comity.names.reading import LATIN, LETTERS
from comity.names.skeleton import convention


class Look(StrEnum):
    """How a piece of a spelling stands beside the other."""

    SAME = "SAME"
    SOUND = "SOUND"  # another letter of the same sound
    OTHER = "OTHER"


class Piece(NamedTuple):
    """Letters that stand alike beside the other spelling."""

    text: str
    look: Look


class _Chunk(NamedTuple):
    text: str
    classes: str  # what it sounds as; empty: nothing


_SMALL: Final = {letter: letter.lower() for letter in LETTERS if LETTERS[letter][0] == LATIN}


def apart(one: str, other: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return both spellings in pieces; texts longer than a name's are cut."""
    if one == other:
        same = (Piece(one[:CHARS_MAX], Look.SAME),) if one else ()
        return same, same
    ours, theirs = _chunks(one[:CHARS_MAX]), _chunks(other[:CHARS_MAX])
    partners = _paired(_flat(ours), _flat(theirs))
    there = {b: a for a, b in partners.items()}
    return _pieces(ours, theirs, partners), _pieces(theirs, ours, there)


# --- how it sounds


@cache
def _reader(way: str) -> tuple[re.Pattern[str], dict[str, str]]:
    rows = tables.rows("latin")
    into = {written: classes for of, written, classes in rows if of in ("ANY", way)}
    plain = {it: classes for it, classes in into.items() if it.isalpha()}
    longest = sorted(plain, key=lambda it: (-len(it), it))
    return re.compile("|".join(map(re.escape, longest))), plain


def _chunks(text: str) -> list[_Chunk]:
    """Cut a spelling into letters, and into groups where several letters are one sound."""
    pattern, into = _reader(convention(text))
    made: list[_Chunk] = []
    small = "".join(_SMALL.get(it, it) for it in text)
    at = 0
    while at < len(text):
        found = pattern.match(small, at) if text[at] in _SMALL else None
        end = at + 1 if found is None else found.end()
        piece = text[at:end]
        made.append(_Chunk(piece, into[found[0]] if found is not None else _class(piece)))
        at = end
    return made


def _class(letter: str) -> str:
    script, into = LETTERS.get(letter, ("", letter.lower()))
    if script == LATIN:
        into = letter.lower()
    return "" if into == "-" or letter in "'’`ʼ" else into


def _flat(chunks: list[_Chunk]) -> list[tuple[str, int]]:
    return [(sound, n) for n, it in enumerate(chunks) for sound in it.classes]


# --- which stands beside which


def _paired(one: list[tuple[str, int]], other: list[tuple[str, int]]) -> dict[int, int]:
    """Pair as many sounds as can be, in order: places in `one` to places in `other`."""
    wide = len(other) + 1
    most = [0] * ((len(one) + 1) * wide)
    for a in reversed(range(len(one))):
        for b in reversed(range(len(other))):
            here = a * wide + b
            skipped = max(most[here + wide], most[here + 1])
            is_same = one[a][0] == other[b][0]
            most[here] = max(skipped, most[here + wide + 1] + 1) if is_same else skipped
    found: dict[int, int] = {}
    a = b = 0
    while a < len(one) and b < len(other):
        here = a * wide + b
        if one[a][0] == other[b][0] and most[here] == most[here + wide + 1] + 1:
            found[a] = b
            a, b = a + 1, b + 1
        elif most[here + wide] >= most[here + 1]:
            a += 1
        else:
            b += 1
    return found


def _pieces(
    ours: list[_Chunk], theirs: list[_Chunk], partners: dict[int, int]
) -> tuple[Piece, ...]:
    beside = [n for _, n in _flat(theirs)]
    made: list[Piece] = []
    place = 0
    for it in ours:
        sounds = range(place, place + len(it.classes))
        place += len(it.classes)
        found = [partners.get(n) for n in sounds]
        if any(n is None for n in found):
            look = Look.OTHER
        else:
            texts = [theirs[beside[n]].text for n in found if n is not None]
            look = Look.SAME if _is_same(it.text, texts) else Look.SOUND
        if made and made[-1].look is look:
            made[-1] = Piece(made[-1].text + it.text, look)
        else:
            made.append(Piece(it.text, look))
    return tuple(made)


def _is_same(text: str, beside: list[str]) -> bool:
    """Whether letters are the same, or of two scripts, so that there is no letter to compare."""
    if not beside:
        return not text.isalpha()
    other = beside[0]
    return text.lower() == other.lower() or _script(text) != _script(other)


def _script(text: str) -> str:
    return LETTERS.get(text[0], ("",))[0]
