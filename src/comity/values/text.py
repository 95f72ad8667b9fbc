"""Text of other people: what is wrong with it, and how to show it so that nothing hides.

Carries out R-74. A fault stops an author and warns a reader; it never refuses an entry, and it
never enters a fold: which characters are assigned depends on the Unicode version of the
program that looks, so two honest nodes may differ.
"""

import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import Final

from comity.values.bounds import TEXT_CHARS_MAX

CONTROL: Final = "control"  # controls, zero-width characters, and newlines in a single line
BIDI: Final = "bidi"  # characters that turn the direction of what follows
UNASSIGNED: Final = "unassigned"  # no character of this Unicode version, or a private one
NOT_NFC: Final = "not-nfc"  # the same letters have another, normal spelling
TOO_LONG: Final = "too-long"
FAULTS: Final = (CONTROL, BIDI, UNASSIGNED, NOT_NFC, TOO_LONG)

MARKS_MAX: Final = 4  # on one letter; no script that is written needs more

_MARKS: Final = frozenset(("Mn", "Me"))
_BIDI: Final = frozenset(
    map(chr, (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
_BY_CATEGORY: Final = {
    "Cc": CONTROL, "Cf": CONTROL, "Zl": CONTROL, "Zp": CONTROL,
    "Cn": UNASSIGNED, "Co": UNASSIGNED, "Cs": UNASSIGNED,
}  # fmt: skip


def faults(text: str, *, lines: bool, chars_max: int = TEXT_CHARS_MAX) -> tuple[str, ...]:
    """Return what is wrong with `text`, in the order of `FAULTS`; `lines` permits newlines."""
    if text.isascii() and text.isprintable():  # by far the most
        found = set()
    else:
        found = {_fault(char, lines=lines) for char in set(text)} - {None}
        if not unicodedata.is_normalized("NFC", text):
            found.add(NOT_NFC)
    if len(text) > chars_max:
        found.add(TOO_LONG)
    return tuple(fault for fault in FAULTS if fault in found)


def visible(text: str, *, lines: bool = True) -> str:
    """Return `text` with every character that could hide or mislead written as ⟦U+202E⟧.

    Of marks that stand on one letter, those beyond a few are written so too, equal ones together:
    ⟦U+0301*96⟧; a tower of them covers what stands above.
    """
    if text.isascii() and text.isprintable():
        return text
    shown: list[str] = []
    stacked = 0
    for char, run in groupby(text):
        count = len(list(run))
        if unicodedata.category(char) in _MARKS:
            fit = max(0, min(count, MARKS_MAX - stacked))
            stacked += count
            shown.append(char * fit + _written(char, count - fit))
            continue
        stacked = 0
        is_plain = _fault(char, lines=lines) is None
        shown.append((char if is_plain else f"⟦U+{ord(char):04X}⟧") * count)
    return "".join(shown)


def _written(char: str, count: int) -> str:
    if count == 0:
        return ""
    times = f"*{count}" if count > 1 else ""
    return f"⟦U+{ord(char):04X}{times}⟧"


@lru_cache(maxsize=8_192)  # a list of persons has few letters, and a million of each
def _fault(char: str, *, lines: bool) -> str | None:
    if char in _BIDI:
        return BIDI
    if lines and char == "\n":
        return None
    return _BY_CATEGORY.get(unicodedata.category(char))
