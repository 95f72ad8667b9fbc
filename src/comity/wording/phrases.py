"""The sentences of the phrase book with their blanks filled in, in the language of the reader.

Carries out R-196 and R-197: one number is one sentence in every language, with the same figures.
A number this book lacks has no sentence; what it came with is said as it stands.
"""

from collections.abc import Callable, Mapping
from string import ascii_lowercase
from typing import Any, Final, TypeAlias

from comity.values.codes import Unit
from comity.values.phrases import KINDS, PHRASES, Blank
from comity.values.shape import Kind
from comity.wording import numbers, places
from comity.wording.words import Words

Wire: TypeAlias = Any
Say: TypeAlias = Callable[[Kind, Wire], str]


def sentence(phrase: int, params: Mapping[int, Wire], words: Words, say: Say) -> str | None:
    """Say a phrase whole, if it is in the book; `say` says a value of a kind."""
    if phrase not in PHRASES:
        return None
    filled = {
        letter: params[number] if blank is Blank.NUMBER else said(blank, params[number], words, say)
        for number, (letter, blank) in enumerate(_lettered(phrase), 1)
    }
    return words.say(f"phrase-{phrase}", **filled)


def pattern(phrase: int, words: Words) -> str:
    """Say a phrase of the book with its blanks open: each by its number and kind."""
    filled: dict[str, str | int] = {
        letter: f"[{number}: {words.say(f'blank-{blank.name}')}]"
        for number, (letter, blank) in enumerate(_lettered(phrase), 1)
    }
    return words.say(f"phrase-{phrase}", **filled)


def said(blank: Blank, value: Wire, words: Words, say: Say) -> str:
    """Say the value of one blank, with its unit."""
    match blank:
        case Blank.BEARING:
            return places.azimuth(value * _MILLI, words)
        case Blank.DISTANCE:
            return numbers.measure(value, 0, Unit.M, words)
        case Blank.CHANNEL:
            return numbers.measure(value, 0, Unit.KHZ, words)
        case _:
            return say(KINDS[blank], value)


def _lettered(phrase: int) -> list[tuple[str, Blank]]:
    return list(zip(ascii_lowercase, PHRASES[phrase], strict=False))


_MILLI: Final = 1_000
