"""Lines of text folded to a width, with what keeps the order of their signs.

Carries out R-199 on the terminal: marks of direction take no column, and an isolate that a fold
cuts is closed at the end of its line and opened again on the next, for a terminal orders each line
by itself. Knows no words.
"""

import textwrap
from collections.abc import Iterator
from typing import Final

_OPENS: Final = "\u2066\u2067\u2068"  # left to right, right to left, by the first letter
_CLOSES: Final = "\u2069"
_MARKS: Final = f"{_OPENS}{_CLOSES}\u200e\u200f"
_NO_COLUMN: Final = str.maketrans("", "", _MARKS)
FROM_RIGHT: Final = "\u200f"  # in front of a line: it begins at the right


def folded(line: str, width: int, hang: int = 0) -> list[str]:
    """Fold a line; what follows hangs as deep as the line began, and deeper after a mark."""
    seen = line.translate(_NO_COLUMN)
    inner = seen.lstrip(" ")
    deep = " " * (len(seen) - len(inner) + (2 if inner.startswith("\u2013 ") else hang))
    if inner.startswith("\u2502"):  # each line of a foreign text keeps its mark
        deep = seen[: seen.index("\u2502") + 1] + " "
    parts = textwrap.wrap(seen, width, subsequent_indent=deep, break_on_hyphens=False) or [""]
    return parts if seen == line else list(_marked(line, parts, deep))


def _marked(line: str, parts: list[str], deep: str) -> Iterator[str]:
    """Put the marks of `line` back into its parts."""
    at, open_now = 0, ""
    for number, part in enumerate(parts):
        begin = deep if number else ""
        said = [begin, open_now]
        for sign in part.removeprefix(begin):
            while line[at] != sign:  # a mark, or a space that the fold dropped
                open_now = _open_after(line[at], open_now)
                said.append("" if line[at] == " " else line[at])
                at += 1
            said.append(sign)
            at += 1
        while at < len(line) and line[at] in _MARKS:
            open_now = _open_after(line[at], open_now)
            said.append(line[at])
            at += 1
        yield "".join((*said, _CLOSES * len(open_now)))


def _open_after(sign: str, open_now: str) -> str:
    if sign in _OPENS:
        return open_now + sign
    return open_now[:-1] if sign == _CLOSES else open_now
