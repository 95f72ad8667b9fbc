"""The numbers of an exchange on paper: what each side counted, and how the numbers differ.

Carries out R-214 and R-215 in a demonstration. Every sentence is the node's; here they get lines
of the page's width. Says of no number that it is right.
"""

import itertools
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeAlias

from comity.wording import numbers
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
_SIDES: Final = ("formula", "giver", "receiver")
_GAP: Final = "  "


def counts(exchange: Json, words: Words, width: int) -> Iterator[str]:
    """Lines: numbers beside each other, persons in all, each difference with who says what."""
    yield ""
    heads = [words.say(f"exchange-{it}") for it in ("counts", *_SIDES, "claims")]
    yield from _table(heads, [_cells(it, words) for it in exchange["rows"]], width)
    yield ""
    for note in exchange["notes"]:
        yield from textwrap.wrap(note, width)
    for row in exchange["differences"]:
        yield ""
        yield from textwrap.wrap(row["says"], width)
        for side in row["sides"]:
            yield from textwrap.wrap(
                side["says"], width, initial_indent=_GAP, subsequent_indent=_GAP * 2
            )
    yield ""
    yield from textwrap.wrap(exchange["stands"], width)


def _cells(row: Json, words: Words) -> list[str]:
    sides = (_number(row[it], words) for it in _SIDES)
    claims = (f"{it['party']}\u00a0{_number(it['count'], words)}" for it in row["claims"])
    return [row["says"], *sides, words.say("separator-comma").join(claims)]


def _number(n: int | None, words: Words) -> str:
    return "-" if n is None else numbers.number(n, words)


def _table(heads: list[str], rows: Sequence[list[str]], width: int) -> Iterator[str]:
    """Rows under their heads; the last column takes the room that is left."""
    fixed = [max(map(len, column)) for column in zip(heads, *rows, strict=True)][:-1]
    left = width - sum(fixed) - len(_GAP) * len(fixed)
    for row in (heads, *rows):
        last = textwrap.wrap(row[-1], left) or [""]
        cells = [[it] for it in row[:-1]]
        for line in itertools.zip_longest(*cells, last, fillvalue=""):
            its = [it.ljust(size) for it, size in zip(line, (*fixed, 0), strict=True)]
            yield _GAP.join(its).rstrip()
