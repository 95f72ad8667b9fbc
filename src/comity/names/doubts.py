"""What is odd about a row before it is compared with anything: for the preview of an import.

Carries out R-541 and R-546 where they name a doubt. A doubt changes no score by itself.
"""

from collections.abc import Iterator
from enum import StrEnum

from comity.names.births import UNKNOWN, birth, is_possible
from comity.names.forms import forms
from comity.names.person import CHARS_MAX, LETTERS_MAX, PARTS_MAX, WORDS_MAX, Person
from comity.names.reading import CYRILLIC, LATIN, split, words


class Doubt(StrEnum):
    """What an officer may want to look at."""

    NO_NAME = "NO_NAME"
    NO_SURNAME = "NO_SURNAME"
    MIXED_SCRIPT = "MIXED_SCRIPT"  # letters of two scripts in one word
    HOMOGLYPH = "HOMOGLYPH"  # letters that look like those of the word's script, and are not
    FALLBACK_SCRIPT = "FALLBACK_SCRIPT"  # a script of which names are compared roughly
    IMPOSSIBLE_DATE = "IMPOSSIBLE_DATE"
    TOO_LONG = "TOO_LONG"  # more than is read


def doubts(person: Person) -> tuple[Doubt, ...]:
    """Return what is odd about a row, each once, in the order of `Doubt`."""
    found = {*_of_names(person), *_of_dates(person)}
    return tuple(it for it in Doubt if it in found)


def _of_names(person: Person) -> Iterator[Doubt]:
    if len(person.names) > PARTS_MAX or any(len(it.text) > CHARS_MAX for it in person.names):
        yield Doubt.TOO_LONG
    for part in person.names[:PARTS_MAX]:
        written = split(part.text)
        if len(written) == WORDS_MAX or any(len(it) == LETTERS_MAX for it in written):
            yield Doubt.TOO_LONG
        for word in words(written):
            if word.is_mixed:
                yield Doubt.MIXED_SCRIPT
            if word.is_folded:
                yield Doubt.HOMOGLYPH
            if word.script not in (CYRILLIC, LATIN):
                yield Doubt.FALLBACK_SCRIPT
    read = forms(person.names)
    if not read:
        yield Doubt.NO_NAME
    elif all(it.surname is None for it in read):
        yield Doubt.NO_SURNAME


def _of_dates(person: Person) -> Iterator[Doubt]:
    born = birth(person.born)
    if (person.born and born == UNKNOWN) or not is_possible(born):
        yield Doubt.IMPOSSIBLE_DATE
