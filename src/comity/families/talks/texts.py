"""What a text is made of, by hashes, and where two versions of one differ.

Carries out R-230 and R-231. Pure functions of messages, integers and octets only: any party can
reckon them again from what it holds. Says what differs, and nothing of which is right.
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import Final, NamedTuple

from comity.families.talks.messages import Clause, TextDraft
from comity.picture import differing
from comity.record.canonical import encode
from comity.record.terms import terms_hash
from comity.values.plain import to_wire
from comity.values.written import Json

PARAGRAPH_CONTEXT: Final = b"comity/paragraph/1"
LANGUAGE_CONTEXT: Final = b"comity/language/1"
_CLAUSES: Final = "clauses"


def text_hash(draft: TextDraft) -> bytes:
    """Return the hash that a signature names: the terms of the whole draft (R-76)."""
    return terms_hash(draft.SPEC.wire, to_wire(draft))


def paragraph_hash(clause: Clause, lang: str) -> bytes:
    """Return the hash of one clause in one of its languages."""
    return sha256(PARAGRAPH_CONTEXT + encode([clause.id, lang, clause.text[lang]])).digest()


def language_hash(draft: TextDraft, lang: str) -> bytes:
    """Return the hash of one language version: its paragraphs, in their order."""
    rows = [paragraph_hash(it, lang) for it in draft.clauses if lang in it.text]
    return sha256(LANGUAGE_CONTEXT + encode([lang, [*rows]])).digest()


def paragraphs(draft: TextDraft) -> Mapping[tuple[str, str], bytes]:
    """Return the hash of every paragraph by clause and language, in the order of the text."""
    return {
        (it.id, lang): paragraph_hash(it, lang) for it in draft.clauses for lang in sorted(it.text)
    }


class Paragraph(NamedTuple):
    """A paragraph that is not the same in two texts. None: there is no such paragraph there."""

    clause: str
    lang: str
    here: bytes | None
    there: bytes | None


class Field(NamedTuple):
    """What else is not the same: `roles.2.role`, `prevails`. None: it is left out there."""

    path: str
    here: Json | None
    there: Json | None


class Compared(NamedTuple):
    """Where two texts differ; all empty: they are one text."""

    paragraphs: tuple[Paragraph, ...]
    titles: tuple[str, ...]  # clauses that are called otherwise
    is_order: bool  # the clauses that both have stand in another order
    fields: tuple[Field, ...]

    @property
    def clauses(self) -> tuple[str, ...]:
        """Clauses with a paragraph that differs, in the order of the text."""
        return tuple(dict.fromkeys(it.clause for it in self.paragraphs))

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages with a paragraph that differs."""
        return tuple(sorted({it.lang for it in self.paragraphs}))


def compared(here: TextDraft, there: TextDraft) -> Compared:
    """Say where two texts differ: by clause and language, and in whatever else is signed."""
    ours, theirs = paragraphs(here), paragraphs(there)
    rows = [
        Paragraph(clause, lang, ours.get((clause, lang)), theirs.get((clause, lang)))
        for clause, lang in dict.fromkeys((*ours, *theirs))
        if ours.get((clause, lang)) != theirs.get((clause, lang))
    ]
    named, called = _titles(here), _titles(there)
    both = [it for it in named if it in called]
    fields = [
        Field(it.path, it.one, it.other)
        for it in differing.differences(here, there)
        if it.path.partition(".")[0] != _CLAUSES
    ]
    return Compared(
        tuple(rows),
        tuple(it for it in both if named[it] != called[it]),
        both != [it for it in called if it in named],
        tuple(fields),
    )


def _titles(draft: TextDraft) -> dict[str, str]:
    return {it.id: it.title for it in draft.clauses}
