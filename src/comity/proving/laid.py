"""Reports of a pause on paper, each beside every text and reading of it; and a night's tally.

Carries out R-266 and R-269 in a demonstration. Every sentence is the node's; here they get lines of
the page's width. Says of no reading that it is right, and of nobody that he did anything.
"""

import textwrap
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
_GAP: Final = "  "


def laid(pause: Json, words: Words, width: int) -> Iterator[str]:
    """Lines: the readings, numbered; where they differ; a row for each report."""
    yield ""
    for n, row in enumerate(pause["readings"], 1):
        yield from _wrapped(f"{n}. {row['says']}", width)
    if pause["differing"] is not None:
        yield from _wrapped(pause["differing"], width)
    yield ""
    comma = words.say("separator-comma")
    for row in pause["reports"]:
        yield from _wrapped(row["says"], width)
        told = (f"{n}\u00a0{it['label']}" for n, it in enumerate(row["verdicts"], 1))
        said = textwrap.wrap(comma.join(told), width - 2 * len(_GAP))
        yield from (f"{_GAP * 2}{it}" for it in said)
    yield ""
    for note in pause["notes"]:
        yield from _wrapped(note, width)


def tallied(tally: Json) -> list[str]:
    """What became of each weapon, with what was not said of it."""
    return [it["says"] for it in tally["fates"]]


def _wrapped(text: str, width: int) -> Iterator[str]:
    yield from textwrap.wrap(text, width, subsequent_indent=_GAP)
