"""A person becomes forms: surname, given name and father's name, in each way it may be meant.

Carries out R-544. Where it is not said which word is what, the father's name and the tables of
given names tell; where they do not, both orders are forms. At most six forms a person.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple

from comity.names import tables
from comity.names.person import GIVEN, PARTS_MAX, PATRONYMIC, SURNAME, NamePart
from comity.names.reading import Word, split, words
from comity.names.skeleton import convention
from comity.names.tokens import Token, father, father_named, token

FORMS_MAX: Final = 6
_WORDS: Final = {what: frozenset(it.split(" ")) for what, it in tables.rows("words")}
_PARTICLES: Final = _WORDS["PARTICLE"]
_CHILD: Final = _WORDS["SON"] | _WORDS["DAUGHTER"]


class Form(NamedTuple):
    """One way to read a name.

    `part` is 1 where the surname is only a half of one that was written; `order` is 1 where the
    surname stood first, 2 where the given name did, 0 where each was said to be what it is.
    """

    surname: Token | None
    given: Token | None
    father: Token | None
    part: int = 0
    order: int = 0

    @property
    def compared(self) -> tuple[object, ...]:
        """What of it is compared: forms that have the same are one."""
        return (*(it and it[:7] for it in self[:3]), self.part)

    @property
    def is_shaky(self) -> bool:
        """Say whether something of it is of a script for which there is only the fallback."""
        return any(it is not None and it.is_shaky for it in self[:3])


NO_FORM: Final = Form(None, None, None)


class _Reader:
    """Reads the words of one part, by the convention of all Latin parts of the person."""

    def __init__(self, names: Sequence[NamePart]) -> None:
        self._way = convention(" ".join(it.text for it in names))

    def words(self, text: str) -> list[Word]:
        found = words(split(text))
        bare = [it for it in found if it.text.lower() not in _PARTICLES]
        return bare or found

    def tokens(self, word: Word) -> list[tuple[Token, int]]:
        """A word with hyphens is also each of its halves."""
        if "-" not in word.text:
            return [(token(word, self._way), 0)]
        halves = [it for it in word.text.split("-") if it]
        joined = word._replace(text="".join(halves))
        return [
            (token(joined, self._way), 0),
            *((token(word._replace(text=it), self._way), 1) for it in halves),
        ]

    def one(self, word: Word) -> Token:
        return self.tokens(word)[0][0]

    def father(self, word: Word) -> Token | None:
        return None if "-" in word.text else father(word, self._way)

    def father_named(self, word: Word) -> Token:
        return father_named(word._replace(text=word.text.replace("-", "")), self._way)


def forms(names: Sequence[NamePart]) -> tuple[Form, ...]:
    """Return the forms of a name, the likeliest first; none of a name without words."""
    names = names[:PARTS_MAX]
    reader = _Reader(names)
    found = [*_by_role(reader, names)]
    for part in names:
        if part.role not in (SURNAME, GIVEN, PATRONYMIC):
            found += _whole(reader, part.text)
    fathers = [it.father for it in found if it.father is not None]
    if fathers:
        found = [it if it.father is not None else it._replace(father=fathers[0]) for it in found]
    by = {it.compared: it for it in reversed(found)}
    return tuple(by[it] for it in dict.fromkeys(it.compared for it in found))[:FORMS_MAX]


def _by_role(reader: _Reader, names: Sequence[NamePart]) -> Iterator[Form]:
    by: dict[str, list[list[Word]]] = {SURNAME: [], GIVEN: [], PATRONYMIC: []}
    for one in names:
        if one.role in by and (read := reader.words(one.text)):
            by[one.role].append(read)
    surnames: list[tuple[Token | None, int]] = []
    for read in by[SURNAME]:
        surnames += _surnames(reader, read)
    givens: list[Token | None] = [reader.one(read[0]) for read in by[GIVEN]]
    fathers: list[Token | None] = [*_fathers(reader, by[PATRONYMIC], by[GIVEN])]
    for (surname, part), given, dad in product(
        surnames or [(None, 0)], givens or [None], fathers[:2] or [None]
    ):
        if surname or given or dad:
            yield Form(surname, given, dad, part)


def _fathers(
    reader: _Reader, patronymics: list[list[Word]], givens: list[list[Word]]
) -> Iterator[Token]:
    """Fathers' names as they are said to be, and those that stand behind a given name."""
    for read in patronymics:
        bare = [it for it in read if it.text.lower() not in _CHILD] or read
        yield reader.father_named(bare[0])
    for read in givens:
        for word in read[1:]:
            is_initial = len(word.text) == 1
            dad = reader.father_named(word) if is_initial else reader.father(word)
            if dad is not None:
                yield dad


def _surnames(reader: _Reader, read: list[Word]) -> list[tuple[Token, int]]:
    """Several words are one surname, and each of them is a half of it."""
    if len(read) == 1:
        return reader.tokens(read[0])
    joined = read[0]._replace(text="-".join(it.text for it in read))
    return reader.tokens(joined)


def _whole(reader: _Reader, text: str) -> list[Form]:
    read = reader.words(text)
    dad, read = _taken(reader, read)
    if dad is not None and len(read) >= 2:
        at, token_ = dad
        given = _given_at(reader, read, max(0, at - 1))
        rest = [it for place, it in enumerate(read) if place != given]
        order = 2 if given == 0 else 1
        return [
            Form(it, reader.one(read[given]), token_, part, order)
            for it, part in _surnames(reader, rest)
        ]
    return [
        it._replace(father=dad[1] if dad else None) for it in _without_father(reader, read, text)
    ]


def _given_at(reader: _Reader, read: list[Word], likely: int) -> int:
    """The given name stands before the father's, unless another word alone is one of the tables."""
    known = [at for at, it in enumerate(read) if reader.one(it).is_known]
    return known[0] if len(known) == 1 and not reader.one(read[likely]).is_initial else likely


def _taken(reader: _Reader, read: list[Word]) -> tuple[tuple[int, Token] | None, list[Word]]:
    """Return the father's name with its place, and the words that remain."""
    for at, word in enumerate(read):
        if at and word.text.lower() in _CHILD:
            rest = read[: at - 1] + read[at + 1 :]
            return (at - 1, reader.father_named(read[at - 1])), rest
    if len(read) >= 3:
        for at, word in enumerate(read):
            if at and (found := reader.father(word)) is not None:
                return (at, found), read[:at] + read[at + 1 :]
        singles = [at for at, it in enumerate(read) if len(it.text) == 1]
        if len(read) == 3 and len(singles) >= 1 and (at := singles[-1]):
            return (at, reader.father_named(read[at])), read[:at] + read[at + 1 :]
    return None, read


def _without_father(reader: _Reader, read: list[Word], text: str) -> list[Form]:
    if not read:
        return []
    if len(read) == 1:
        return [Form(it, None, None, part) for it, part in reader.tokens(read[0])]
    first, last = read[0], read[-1]
    comma = text.split(",", maxsplit=1)[0]
    if "," in text and len(split(comma)) == len(read[:1]):
        return [Form(it, reader.one(read[1]), None, p, 1) for it, p in reader.tokens(first)]
    known = [at for at, it in enumerate(read) if (one := reader.one(it)).is_initial or one.is_known]
    if len(known) == 1 or (known and len(read) > 2):
        rest = [it for at, it in enumerate(read) if at not in known] or [last]
        order = 2 if known[0] == 0 else 1
        return [
            Form(it, reader.one(read[known[0]]), None, p, order)
            for it, p in _surnames(reader, rest)
        ]
    return [
        *(Form(it, reader.one(read[1]), None, p, 1) for it, p in reader.tokens(first)),
        *(Form(it, reader.one(first), None, p, 2) for it, p in reader.tokens(last)),
    ]
