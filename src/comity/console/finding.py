"""Finding one of many by a few letters: what begins so, then what holds them, then what is near.

Knows texts, nothing of what they stand for. Pure.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher

from comity.wording.reading import folded

_BEGINS, _HOLDS, _NEAR = 3, 2, 1
_ALIKE = 0.75


def ranked(asked: str, texts: Sequence[str]) -> list[int]:
    """Places of the texts that have every word that is asked for, the nearest first."""
    words = folded(asked[:80]).split()
    found = [(points, at) for at, text in enumerate(texts) if (points := _points(words, text))]
    return [at for _, at in sorted(found, key=lambda it: (-it[0], it[1]))]


def _points(words: list[str], text: str) -> int:
    """How well a text has every word; 0: one of them is not there."""
    plain = " ".join(text.split()).casefold()
    parts = plain.replace(".", " ").replace("_", " ").split()
    points = 1
    for word in words:
        best = _point(word, plain, parts)
        if not best:
            return 0
        points += best
    return points


def _point(word: str, plain: str, parts: list[str]) -> int:
    if any(it.startswith(word) for it in parts):
        return _BEGINS
    if word in plain:
        return _HOLDS
    is_near = (
        len(word) > 3
        and any(  # of fewer letters everything is near
            SequenceMatcher(None, word, it[: len(word) + 1]).ratio() >= _ALIKE for it in parts
        )
    )
    return _NEAR if is_near else 0
