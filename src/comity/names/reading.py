"""Names as written become words, and each word the letters of one script.

Carries out R-541. Letters that look like those of another script are read as the script of their
word, and said to be; marks that do not belong to a letter, and what cannot be seen, are left out.
"""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from comity.names import tables
from comity.names.person import CHARS_MAX, LETTERS_MAX, WORDS_MAX

CYRILLIC: Final = "CYRILLIC"
LATIN: Final = "LATIN"
OTHER: Final = "OTHER"  # of no table: each character stands for itself

LETTERS: Final = tables.letters()
_COMPOSED: Final = tables.composed()
_APART: Final = re.compile(
    "|".join(sorted(map(re.escape, _COMPOSED), key=lambda it: (-len(it), it)))
)
_NOTHING: Final = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f"
    "\ufeff'`\u00b4\u02b9-\u02bf\u02c8\u02ca\u02cb\u2018-\u201b\u2032\u2033\u0027\"]+"
)
_BETWEEN: Final = re.compile(
    "[\\s\u0000-\u001f\u00a0\u2028\u2029\u202f,;.:/\\\\|()\\[\\]{}<>_+*=&%#@!?~^$\u2026\u00ab\u00bb\u201c-\u201f0-9"
    "\u00b7\u05be\u060c\u30fb\uff0c]+"
)
_HYPHENS: Final = re.compile("[-\u2010-\u2015\u2212\u05be]+")
_LIKE: Final = tuple((cyrillic, latin) for cyrillic, latin in tables.rows("lookalikes"))
_TO: Final = {
    CYRILLIC: {latin: cyrillic for cyrillic, latin in _LIKE},
    LATIN: dict(_LIKE),
}
_PLAIN: Final = {
    script: re.compile(
        f"[{''.join(re.escape(it) for it, (of, _) in LETTERS.items() if of == script)}]+"
    )
    for script in (CYRILLIC, LATIN)
}
_EITHER: Final = re.compile(f"[{''.join(re.escape(it) for pair in _LIKE for it in pair)}]+")


class Word(NamedTuple):
    """A word of a name: its letters, their script, and what was odd about it."""

    text: str
    script: str
    is_mixed: bool = False  # letters of two scripts stood in it
    is_folded: bool = False  # letters were read as those of another script


def split(text: str) -> list[str]:
    """Return the words of a text, hyphens still in them, bounded in number and length."""
    text = text[:CHARS_MAX]
    if not text.isascii():
        text = _APART.sub(lambda found: _COMPOSED[found[0]], text)
    words = (it.strip("-") for it in _BETWEEN.split(_NOTHING.sub("", _HYPHENS.sub("-", text))))
    return [it[:LETTERS_MAX].rstrip("-") for it in words if it][:WORDS_MAX]


def words(written: Iterable[str]) -> list[Word]:
    """Return words with their scripts: those that could be of either are as the others are."""
    found = [_word(it) for it in written]
    firm = {
        it.script for it, text in zip(found, written, strict=True) if not _EITHER.fullmatch(text)
    }
    if len(firm) == 1 and firm <= {CYRILLIC, LATIN}:
        (script,) = firm
        return [it if it.script == script else _folded(it.text, script) for it in found]
    return found


def _word(text: str) -> Word:
    """Read one word; most are plain Cyrillic or plain Latin."""
    bare = text.replace("-", "")
    if _PLAIN[CYRILLIC].fullmatch(bare):
        return Word(text, CYRILLIC)
    if _PLAIN[LATIN].fullmatch(bare):
        return Word(text, LATIN)
    scripts = [LETTERS[it][0] if it in LETTERS else OTHER for it in bare]
    if len(set(scripts)) == 1:
        return Word(text, scripts[0])
    if set(scripts) == {CYRILLIC, LATIN}:
        return _folded(text, _stronger(bare))._replace(is_mixed=True)
    return Word(text, OTHER if OTHER in scripts else scripts[0], is_mixed=True)


def _stronger(text: str) -> str:
    """Return the script of most letters that look like no other; Cyrillic where it is even."""
    firm = [LETTERS[it][0] for it in text if not _EITHER.fullmatch(it)] or [
        LETTERS[it][0] for it in text
    ]
    return LATIN if 2 * firm.count(LATIN) > len(firm) else CYRILLIC


def _folded(text: str, script: str) -> Word:
    into = _TO[script]
    read = "".join(into.get(it, it) if LETTERS.get(it, ("",))[0] != script else it for it in text)
    return Word(read, script, is_folded=read != text)
