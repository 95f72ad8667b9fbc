"""A few words of the lists, or groups of four figures: how a number is read over a telephone.

Carries out R-663. The lists are those of fingerprints (R-31): a place in one is the same place in
each, so one officer reads words and the other figures. Knows nothing of what is read.
"""

import re
from collections.abc import Sequence
from typing import Final

from comity.errors import OurError
from comity.wording import fingerprint

_GAP: Final = re.compile(r"[\s,;.\-]+")
_TEXT_MAX: Final = 400
_PLACES: Final = 2048
_FIGURES: Final = 4


def spelled(places: Sequence[int], language: str) -> list[str]:
    """Words of a language; figures where it has no list."""
    if language not in fingerprint.listed():
        return figures(places)
    words = fingerprint.word_list(language)
    return [words[place] for place in places]


def figures(places: Sequence[int]) -> list[str]:
    """Groups of four figures, alike in every language."""
    return [f"{place:04d}" for place in places]


def read(text: str, count: int) -> set[tuple[int, ...]]:
    """All that words or figures may stand for: of two lists with a common word, more than one.

    Raises:
        OurError: "voice.count": not so many; "voice.word": a word of no list.
    """
    spoken = [it for it in _GAP.split(text[:_TEXT_MAX].strip()) if it]
    if len(spoken) != count:
        raise OurError("voice.count", found=len(spoken), wanted=count)
    if all(it.isascii() and it.isdecimal() and len(it) <= _FIGURES for it in spoken):
        found = tuple(map(int, spoken))
        wrong = [it for it in spoken if int(it) >= _PLACES]
        if wrong:
            raise OurError("voice.word", word=wrong[0])
        return {found}
    tried = [fingerprint.look_up(spoken, it) for it in fingerprint.listed()]
    whole = {tuple(it for it in places if it is not None) for places in tried if None not in places}
    if not whole:
        best = min(tried, key=lambda it: it.count(None))
        raise OurError("voice.word", word=spoken[best.index(None)])
    return whole
