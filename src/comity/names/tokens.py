"""Words become tokens: what is compared, counted and indexed of a name.

Carries out R-543. Given names that are one name in several languages have one key; a patronymic has
the key of the father's name. Initials have none, but say which classes they may stand for.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from comity.names import skeleton, tables
from comity.names.near import shortened
from comity.names.reading import CYRILLIC, LATIN, LETTERS, OTHER, Word

_FIRM: Final = (CYRILLIC, LATIN)
_CLASSES: Final = "aeiouvfhdtzscpbklmnrJCS"
_BIT: Final = {it: 1 << at for at, it in enumerate(_CLASSES)}
_ANY: Final = sum(_BIT.values())
_TRAILING: Final = re.compile("[aeiou]+$")
_CACHE: Final = 1 << 16


class Token(NamedTuple):
    """A word of a name, ready to be compared.

    `slip` is the key of the one given name of the tables that it is near to, if it is none itself.
    `initials` are bits of the classes it may begin with; `is_initial`: it is a single letter.
    `is_shaky`: of a script for which there is only the fallback, or of letters that were folded.
    `text` is what was written.
    """

    key: str
    slip: str
    fine: str
    coarse: str
    initials: int
    is_initial: bool
    is_shaky: bool
    text: str

    @property
    def is_known(self) -> bool:
        """Say whether it is a given name of the tables."""
        return self.key.startswith("=")

    @property
    def meant(self) -> str:
        """The given name of the tables that it is, or may be but for a slip; or nothing."""
        return self.key if self.is_known else self.slip


class Given(NamedTuple):
    """The tables' given names, as they are read."""

    names: dict[str, str]  # to the key of its class
    fathers: dict[str, str]  # stem of a patronymic, to the key of the father's name
    initials: dict[str, int]  # of each key
    near: dict[str, set[str]]  # what is left of a name without a letter, to keys


@cache
def _given() -> Given:
    """Read the tables, once anybody compares names: a node that starts does not."""
    names: dict[str, str] = {}
    fathers: dict[str, str] = {}
    initials: dict[str, int] = {}
    listed = [(sex, it.split(" ")) for sex, it in tables.rows("given")]
    for any_way in (False, True):  # what a spelling's own marks say goes before all else
        for sex, spellings in listed:
            key = "=" + spellings[0]
            for read in (read for it in spellings for read in _readings(it, any_way=any_way)):
                names.setdefault(read, key)
                initials[key] = initials.get(key, 0) | _bits(read)
                if sex == "M":
                    fathers.setdefault(stem(read), key)
    near: dict[str, set[str]] = {}
    for read, key in names.items():
        for short in shortened(read):
            near.setdefault(short, set()).add(key)
    return Given(names, fathers, initials, near)


def _readings(spelling: str, *, any_way: bool) -> Iterator[str]:
    script, text = LETTERS[spelling[0]][0], spelling.replace("'", "")
    ways = skeleton.WAYS if any_way and script == LATIN else (skeleton.convention(text),)
    return (skeleton.plain(text, script, way) for way in ways)


def _bits(read: str) -> int:
    return _BIT.get(read[0], _ANY) if read else _ANY


def stem(read: str) -> str:
    """Return what a patronymic keeps of the father's name."""
    return _TRAILING.sub("", read) or read


_SINGLE: Final = {
    letter: sum(_BIT[it] for it in classes) for letter, classes in tables.rows("initials")
}
_ENDINGS: Final = sorted(
    (ending for _, ending in tables.rows("patronymics")), key=lambda it: (-len(it), it)
)


@lru_cache(_CACHE)
def token(word: Word, way: str) -> Token:
    """Return the token of a word without hyphens."""
    text = word.text
    is_shaky = word.script not in _FIRM or word.is_folded or word.is_mixed
    if len(text) == 1 and word.script != OTHER:
        return Token("", "", "", "", _single(text), is_initial=True, is_shaky=is_shaky, text=text)
    read = skeleton.plain(text, word.script, way)
    given = _given()
    key = given.names.get(read)
    short = skeleton.fine(read) if word.script != OTHER else read
    bits = _bits(read) | (given.initials[key] if key else 0)
    rest = skeleton.coarse(short)
    slip = "" if key or word.script == OTHER else _slip(read)
    return Token(
        key or short, slip, short, rest, bits, is_initial=False, is_shaky=is_shaky, text=text
    )


def _slip(read: str) -> str:
    """Return the key of the one given name that is near; of several, none."""
    near = _given().near
    found = {key for short in shortened(read) for key in near.get(short, ())}
    return found.pop() if len(found) == 1 else ""


def _single(letter: str) -> int:
    script, into = LETTERS[letter]
    if script == LATIN and letter.lower() in _SINGLE:
        return _SINGLE[letter.lower()]
    return _bits(into)


@lru_cache(_CACHE)
def father(word: Word, way: str) -> Token | None:
    """Return the token of the father whom a patronymic names; None if it has no such ending."""
    read = skeleton.plain(word.text, word.script, way)
    for ending in _ENDINGS:
        if read.endswith(ending) and len(read) - len(ending) >= 2:
            return _father(read[: -len(ending)], word)
    return None


@lru_cache(_CACHE)
def father_named(word: Word, way: str) -> Token:
    """Return the token of a father who is named as himself, or by a word that has no ending."""
    found = father(word, way)
    return found or _father(skeleton.plain(word.text, word.script, way), word)


def _father(read: str, word: Word) -> Token:
    is_shaky, text = word.script not in _FIRM or word.is_folded or word.is_mixed, word.text
    if len(text) == 1 and word.script != OTHER:
        return Token("", "", "", "", _single(text), is_initial=True, is_shaky=is_shaky, text=text)
    root = stem(read)
    given = _given()
    key = given.fathers.get(root)
    bits = _bits(root) | (given.initials[key] if key else 0)
    rest = skeleton.coarse(root)
    return Token(key or root, "", root, rest, bits, is_initial=False, is_shaky=is_shaky, text=text)
