"""What is compared: persons as they are written in a list, and what is found of two of them.

Knows what a row may say and how long it may be; not where it came from, nor how names sound.
"""

from enum import IntEnum
from typing import Final, NamedTuple

SURNAME: Final = "SURNAME"
GIVEN: Final = "GIVEN"
PATRONYMIC: Final = "PATRONYMIC"
FULL: Final = "FULL"
ROLES: Final = (SURNAME, GIVEN, PATRONYMIC, FULL)

KEY_OCTETS_MAX: Final = 64
PARTS_MAX: Final = 16  # of a name; what comes after them is not read
CHARS_MAX: Final = 200  # of one text; what comes after them is not read
WORDS_MAX: Final = 8  # of one part; the same
LETTERS_MAX: Final = 40  # of one word; the same
PERSONS_MAX: Final = 500_000  # of one list


class NamePart(NamedTuple):
    """A part of a name as somebody wrote it; `role` is one of `ROLES`."""

    text: str
    role: str


class Person(NamedTuple):
    """One row of a list.

    `key` names the row, 1 to 64 octets; `born` is "", YYYY, YYYY-MM or YYYY-MM-DD (other text is no
    date). Parts of one role are other spellings of the same, in the order in which they weigh.
    """

    key: bytes
    names: tuple[NamePart, ...]
    born: str = ""
    unit: str = ""
    rank: str = ""


class Tier(IntEnum):
    """How sure a pair is: to be looked at by officers, or sure enough to be planned with."""

    REVIEW = 1
    CERTAIN = 2


class Pair(NamedTuple):
    """Two persons who may be one: places in the two lists, and 256ths of a bit of evidence."""

    first: int
    second: int
    score: int
    tier: Tier
