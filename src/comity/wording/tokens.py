"""Foreign text and identifiers, shown so that nothing hides in them.

Text of others stands in the quotation marks of the reader's language and keeps its own letters;
what could hide or mislead is written out (R-73, R-74). Hashes are shown by their first eight
figures: a person compares those, a program compares all.
"""

from typing import Final

from comity.values import text as texts
from comity.wording.words import Words

HASH_SHOWN: Final = 8
_NEWLINE: Final = " ⏎ "
_BRIEF_CHARS: Final = 80
_INNER: Final = str.maketrans(  # quotation marks inside quotation marks
    "\u201c\u201d\u00ab\u00bb\u201e", "\u2018\u2019\u2039\u203a\u201a"
)
_ALGORITHMS: Final = {-19: "Ed25519", -48: "ML-DSA-44", 0x647A: "ML-KEM768-X25519"}


def short_hash(raw: bytes) -> str:
    """The first figures of a hash, label or nonce: `3fa9c1e2…`."""
    figures = raw.hex()
    return figures if len(figures) <= HASH_SHOWN else f"{figures[:HASH_SHOWN]}…"


def short(digest: str) -> str:
    """The first figures of a hash given as figures, for a table: `3fa9c1e2`."""
    return digest[:HASH_SHOWN]


def plain(text: str) -> str:
    """Foreign text on one line, without quotation marks: for codes and names of parties."""
    return texts.visible(text, lines=True).replace("\n", _NEWLINE)


def block(text: str, words: Words) -> list[str]:
    """Foreign text of several lines, each marked, so that none can pass for one of ours."""
    lines = texts.visible(text, lines=True).split("\n")
    return [f"  │ {words.isolate(line) if line else line}".rstrip() for line in lines]


def quote(text: str, words: Words) -> str:
    """Foreign text on one line in quotation marks."""
    return words.say("quote", text=plain(text))


def quote_inside(text: str, words: Words) -> str:
    """Foreign text among our own words: its quotation marks cannot end ours."""
    return words.say("quote", text=plain(text).translate(_INNER))


def quote_brief(text: str, words: Words) -> str:
    """The same for a sentence: its beginning only, if it is long."""
    shown = plain(text).translate(_INNER)
    if len(shown) > _BRIEF_CHARS:
        shown = f"{shown[:_BRIEF_CHARS].rstrip()}…"
    return words.say("quote", text=shown)


def language_name(code: str, words: Words) -> str:
    """A language by name and code; one that is not shipped by its code."""
    name = f"language-{code}"
    return f"{words.say(name)} ({code})" if words.has(name) else plain(code)


def key(alg: int, raw: bytes, words: Words) -> str:
    """A public key: its algorithm and its first figures."""
    name = _ALGORITHMS.get(alg) or words.say("key-alg-other", alg=str(alg))
    return words.say("part-key", alg=name, raw=short_hash(raw))
