"""Fingerprints read aloud: the first 128 bits of a hash as twelve words, and back.

The words and their checksum are BIP-39's: 128 bits and the first 4 bits of their SHA-256 make
twelve numbers of 11 bits, each the place of a word in the list of a language. The numbers are
the same in every list, so two officers compare them in their own languages. A language without
a list reads the numbers themselves, four figures each, 0000 to 2047. Rules: R-31.
Knows no keys and no roster; says nothing about whose fingerprint it is.
"""

import re
import unicodedata
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from comity.errors import OurError

LISTS: Final = Path(__file__).parent / "wordlists"
BYTES: Final = 16
WORDS: Final = 12
_INDEX_BITS: Final = 11
_CHECK_BITS: Final = 4
_PREFIX: Final = 4  # the lists are made so that four letters tell a word
_GAP: Final = re.compile(r"[\s,;.\-]+")


@lru_cache(maxsize=1)
def listed() -> tuple[str, ...]:
    """Languages with a word list of their own."""
    return tuple(sorted(path.stem for path in LISTS.glob("??.txt")))


def spell(fingerprint: bytes, language: str) -> tuple[str, ...]:
    """Twelve words (or four-figure numbers) for the first 16 bytes of `fingerprint`."""
    indices = _indices(fingerprint[:BYTES])
    if language not in listed():
        return tuple(f"{index:04d}" for index in indices)
    words = word_list(language)
    return tuple(words[index] for index in indices)


def parse(text: str) -> bytes:
    """The 16 bytes that twelve words of any list, or twelve numbers, stand for.

    Upper case, accents and all letters after the fourth are optional.

    Raises:
        OurError: "fingerprint.count", "fingerprint.word" (names word and place),
            "fingerprint.checksum", "fingerprint.ambiguous".
    """
    spoken = [part for part in _GAP.split(text.strip()) if part]
    if len(spoken) != WORDS:
        raise OurError("fingerprint.count", found=len(spoken), wanted=WORDS)
    if all(part.isdecimal() for part in spoken):
        return _from_indices([_number(part, place) for place, part in enumerate(spoken, 1)])
    return _from_words(spoken)


def _from_words(spoken: list[str]) -> bytes:
    found = {language: look_up(spoken, language) for language in listed()}
    whole = [
        [place for place in places if place is not None]
        for places in found.values()
        if None not in places
    ]
    if not whole:
        _name_the_wrong_word(spoken, found)
    good = {_joined(indices) for indices in whole if _fits(indices)}
    if not good:
        raise OurError("fingerprint.checksum")
    if len(good) > 1:
        raise OurError("fingerprint.ambiguous")
    return good.pop()


def _name_the_wrong_word(spoken: list[str], found: dict[str, list[int | None]]) -> None:
    """Raise for the first word that the likeliest list lacks."""
    language = min(found, key=lambda code: (found[code].count(None), code))
    place = found[language].index(None)
    raise OurError("fingerprint.word", word=spoken[place], place=place + 1, language=language)


def _number(part: str, place: int) -> int:
    if not part.isascii() or len(part) > _PREFIX or int(part) >= 1 << _INDEX_BITS:
        raise OurError("fingerprint.word", word=part, place=place, language="0000-2047")
    return int(part)


def _from_indices(indices: list[int]) -> bytes:
    if not _fits(indices):
        raise OurError("fingerprint.checksum")
    return _joined(indices)


def _indices(entropy: bytes) -> list[int]:
    if len(entropy) != BYTES:
        raise OurError("fingerprint.short", size=len(entropy), wanted=BYTES)
    bits = int.from_bytes(entropy) << _CHECK_BITS | _checksum(entropy)
    mask = (1 << _INDEX_BITS) - 1
    return [bits >> _INDEX_BITS * place & mask for place in reversed(range(WORDS))]


def _bits(indices: list[int]) -> int:
    bits = 0
    for index in indices:
        bits = bits << _INDEX_BITS | index
    return bits


def _joined(indices: list[int]) -> bytes:
    return (_bits(indices) >> _CHECK_BITS).to_bytes(BYTES)


def _fits(indices: list[int]) -> bool:
    return _bits(indices) & (1 << _CHECK_BITS) - 1 == _checksum(_joined(indices))


def _checksum(entropy: bytes) -> int:
    return sha256(entropy).digest()[0] >> 8 - _CHECK_BITS


def look_up(spoken: list[str], language: str) -> list[int | None]:
    """The place of each word in the list of a language; none: it is not in it."""
    table = _places(language)
    whole = _plain_words(language)
    return [_place(_plain(word), table, whole) for word in spoken]


def _place(word: str, table: dict[str, int], whole: tuple[str, ...]) -> int | None:
    """The place of `word`, of which at least four letters (or all it has) must be right."""
    place = table.get(word[:_PREFIX])
    if place is None or not whole[place].startswith(word):
        return None
    return place


@lru_cache(maxsize=8)
def word_list(language: str) -> tuple[str, ...]:
    """The 2048 words of a language that has a list."""
    return tuple((LISTS / f"{language}.txt").read_text("utf-8").split())


@lru_cache(maxsize=8)
def _plain_words(language: str) -> tuple[str, ...]:
    return tuple(_plain(word) for word in word_list(language))


@lru_cache(maxsize=8)
def _places(language: str) -> dict[str, int]:
    return {word[:_PREFIX]: place for place, word in enumerate(_plain_words(language))}


def _plain(word: str) -> str:
    """Lower case without accents."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(mark for mark in apart if not unicodedata.combining(mark))
