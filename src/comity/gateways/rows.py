"""A small part of YAML: block mappings, block lists and plain or quoted words; nothing else.

Carries out R-335. No anchors, aliases, tags, flows or documents: what cannot be written cannot
explode. Read line by line, so that it takes no longer than its length.
"""

import re
from typing import Any, Final, NamedTuple, TypeAlias

from comity.errors import TheirError

Tree: TypeAlias = Any  # str | None | list[Tree] | dict[str, Tree]
LINES_MAX: Final = 20_000
DEPTH_MAX: Final = 16
_KEY: Final = re.compile(r"([A-Za-z_][A-Za-z0-9_ -]{0,60}):(?:[ ]+(.*))?$")
_NOT_PLAIN: Final = "&*!|>{}[]%@`?,"


class _Row(NamedTuple):
    indent: int
    text: str


def parse(text: str, name: str) -> Tree:
    """Return what a text of this part of YAML holds; `name` is the format's, for the error.

    Raises:
        TheirError: it is not of this part, too long or too deep.
    """
    reader = _Reader(_lines(text, name), name)
    made = reader.block(0)
    if reader.at != len(reader.rows):
        raise reader.refused()
    return made


def _lines(text: str, name: str) -> list[_Row]:
    lines = text.splitlines()
    if len(lines) > LINES_MAX:
        raise TheirError("gateway.too-many-positions", limit=LINES_MAX)
    rows = []
    for line in lines:
        inner = line.lstrip(" ")
        if not inner or inner[0] == "#" or line.startswith("---"):
            continue
        if "\t" in line or len(line) > 400:
            raise TheirError("gateway.not-this-format", format=name)
        rows.append(_Row(len(line) - len(inner), inner.partition(" #")[0].rstrip()))
    return rows


class _Reader:
    """Walks the rows once."""

    def __init__(self, rows: list[_Row], name: str) -> None:
        self.rows = rows
        self.at = 0
        self._format = name

    def refused(self) -> TheirError:
        return TheirError("gateway.not-this-format", format=self._format)

    def block(self, depth: int) -> Tree:
        """Read the list or mapping whose first row is next."""
        if self.at == len(self.rows) or depth > DEPTH_MAX:
            raise self.refused()
        row = self.rows[self.at]
        if _is_item(row.text):
            return self._list(row.indent, depth)
        return self._mapping(row.indent, depth)

    def _list(self, indent: int, depth: int) -> list[Tree]:
        made: list[Tree] = []
        while self.at < len(self.rows):
            row = self.rows[self.at]
            if row.indent != indent or not _is_item(row.text):
                break
            inner = row.text[1:].lstrip()
            if inner and (_KEY.match(inner) or _is_item(inner)):
                self.rows[self.at] = _Row(indent + len(row.text) - len(inner), inner)
                made.append(self.block(depth + 1))
            else:
                self.at += 1
                made.append(self._word(inner))
        return made

    def _mapping(self, indent: int, depth: int) -> dict[str, Tree]:
        made: dict[str, Tree] = {}
        while self.at < len(self.rows):
            row = self.rows[self.at]
            if row.indent != indent or _is_item(row.text):
                break
            match = _KEY.match(row.text)
            if match is None or match[1] in made:
                raise self.refused()
            self.at += 1
            made[match[1]] = self._word(match[2]) if match[2] else self._below(indent, depth)
        if not made:
            raise self.refused()
        return made

    def _below(self, indent: int, depth: int) -> Tree:
        """Read what stands below a key: deeper, or a list that is as deep as the key."""
        if self.at == len(self.rows):
            return None
        row = self.rows[self.at]
        is_below = row.indent > indent or (row.indent == indent and _is_item(row.text))
        return self.block(depth + 1) if is_below else None

    def _word(self, text: str) -> str:
        if text[:1] in ('"', "'"):
            if len(text) < 2 or text[-1] != text[0] or text[0] in text[1:-1] or "\\" in text:
                raise self.refused()
            return text[1:-1]
        if not text or text[0] in _NOT_PLAIN:
            raise self.refused()
        return text


def _is_item(text: str) -> bool:
    return text == "-" or text.startswith("- ")
