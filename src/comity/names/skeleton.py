"""What is left of a word when script and spelling rules no longer matter.

Carries out R-542. `fine` keeps consonants and vowels in merged classes; `coarse` has consonants
only, and one class of all sibilants. Both are texts of the class letters of `tables/letters.tsv`.
"""

import re
from functools import cache
from typing import Final

from comity.names import tables
from comity.names.reading import CYRILLIC, LATIN, LETTERS, OTHER

_CLASS: Final = str.maketrans({letter: into for letter, (_, into) in LETTERS.items()})
_HARD: Final = re.compile("q(?=[bcdfhklmnprstvzJCS])")
_SOFT: Final = re.compile("(?<!^)i(?=[au])|i(?=[eo])")
_DOUBLE: Final = re.compile(r"(.)\1+")
_ADJECTIVE: Final = re.compile("(?<=[sc]k)(?:i|a|e|oi)$")
_FEMALE: Final = re.compile("(?<=[oe]v)a$|(?<=in)a$")
_VOICED: Final = re.compile("(?<=[oe])f$")
_FRENCH: Final = re.compile("ine$")
_AFFRICATE: Final = re.compile("d(?=[zJ])")
_VOWELS: Final = re.compile("(?<!^)[aeiou]")
_MERGED: Final = str.maketrans("zJCScfeiou", "sssssvaaaa")

ENGLISH: Final = "EN"
_FRENCH_WAY: Final = "FR"


def _marks() -> list[tuple[str, re.Pattern[str]]]:
    return [
        (way, re.compile("|".join(re.sub(r"\$$", r"(?![a-zß-ɏ])", it) for it in marks.split(" "))))
        for way, marks in tables.rows("marks")
    ]


_MARKS: Final = _marks()
WAYS: Final = (ENGLISH, *sorted({way for way, _ in _MARKS}))


def convention(latin: str) -> str:
    """Return by whose rules Latin text was probably written: a code of `tables/latin.tsv`."""
    small = latin.lower()
    return next((way for way, marks in _MARKS if marks.search(small)), ENGLISH)


@cache
def _reader(way: str) -> tuple[re.Pattern[str], dict[str, str]]:
    into = {
        written: classes
        for of, written, classes in tables.rows("latin")
        if of in ("ANY", way)  # a convention's own lines stand below and so go before
    }
    longest = sorted(into, key=lambda it: (-len(it), it))
    return re.compile("|".join(longest)), into


def plain(text: str, script: str, way: str = ENGLISH) -> str:
    """Return the classes of a word before its ending is looked at; of no table, the word."""
    if script == OTHER:
        return text
    read = text.translate(_CLASS)
    if script == LATIN:
        pattern, into = _reader(way)
        read = pattern.sub(lambda found: into[found[0]], read)
        if way == _FRENCH_WAY:
            read = _FRENCH.sub("in", read)
    elif script == CYRILLIC and "q" in read:
        read = _HARD.sub("a", read).replace("q", "")
    read = _DOUBLE.sub(r"\1", _SOFT.sub("", read))
    read = _VOICED.sub("v", read.replace("SC", "S").replace("ts", "c"))
    return read[:-1] if len(read) > 2 and read[-1] == "i" else read


def fine(read: str) -> str:
    """Return the skeleton of classes: without the endings that tell a man's from a woman's."""
    return _FEMALE.sub("", _ADJECTIVE.sub("", read))


def coarse(skeleton: str) -> str:
    """Return the coarse key of a skeleton."""
    merged = _AFFRICATE.sub("", skeleton).translate(_MERGED)
    return _DOUBLE.sub(r"\1", _VOWELS.sub("", merged))
