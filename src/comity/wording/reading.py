"""The way back from words: what a sentence of one language would have been said with.

A sentence is said with marks for its variables, and the marks become places in a pattern. So each
language's own words for "about 3" or "5 min" stand once, in its terms, and are read where they are
said. Knows no value. Carries out R-74 in the other direction.
"""

import re
from functools import lru_cache
from typing import Final

from comity.wording.words import Words

TYPED_CHARS_MAX: Final = 200  # of one value that is not text
_ISOLATES: Final = re.compile("[\u200f\u2066-\u2069]")
_PLURALS: Final = (0, 1, 2, 5, "other")
_MARKS: Final = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007"  # private: no term has them


def unmarked(text: str) -> str:
    """Text without the marks that keep its parts in order where it is read from the right."""
    return _ISOLATES.sub("", text)


def folded(text: str) -> str:
    """Text as it is compared: one kind of space, one kind of dash, no case, no marks.

    Raises:
        ValueError: too long to be one value.
    """
    if len(text) > TYPED_CHARS_MAX:
        raise ValueError("too-long")
    return " ".join(unmarked(text).replace("\u2212", "-").split()).casefold()


@lru_cache(maxsize=1024)
def patterns(words: Words, name: str) -> tuple[re.Pattern[str], ...]:
    """What `name` may look like, in each of its plural forms; groups have its variables' names."""
    variables = sorted(words.variables(name) - {"plural"})
    marks = dict(zip(variables, _MARKS, strict=False))
    found = dict.fromkeys(
        folded(words.say(name, **marks, **_plural(words, name, it))) for it in _PLURALS
    )
    return tuple(_pattern(said, {mark: it for it, mark in marks.items()}) for said in found)


def read(words: Words, name: str, text: str) -> dict[str, str] | None:
    """The variables with which `name` would say the folded `text`, if it would."""
    for pattern in patterns(words, name):
        if match := pattern.fullmatch(text):
            return match.groupdict()
    return None


def _plural(words: Words, name: str, value: str | int) -> dict[str, str | int]:
    return {"plural": value} if "plural" in words.variables(name) else {}


def _pattern(said: str, names: dict[str, str]) -> re.Pattern[str]:
    """Spaces may be left out, but between two variables, where nothing else would part them."""
    parts = []
    for before, char, after in zip(f" {said[:-1]}", said, f"{said[1:]} ", strict=True):
        if char in names:
            parts.append(f"(?P<{names[char]}>.+?)")
        elif char == " ":
            parts.append(" " if before in names and after in names else " ?")
        else:
            parts.append(re.escape(char))
    return re.compile("".join(parts))
