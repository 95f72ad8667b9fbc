"""What is wrong with a message that is well formed: its text.

Carries out R-74. A reader shows what this finds as a flag, an author is stopped by it. Never
part of a fold: see text.py.
"""

from collections.abc import Iterator

import msgspec

from comity.values import text
from comity.values.bounds import TEXT_CHARS_MAX
from comity.values.codes import Code
from comity.values.message import Message
from comity.values.shape import Kind, fields_of
from comity.values.written import BETWEEN

MISSING = "missing"  # the language of the text


def text_faults(message: Message) -> tuple[tuple[str, str], ...]:
    """Return (dotted field, fault) for every text that has one.

    Besides the faults of `text.FAULTS`: `missing` for `lang` where there is text without it.
    """
    found = faults_of(message)
    if message.lang is None and any(kind.is_text for _, kind, _ in _texts(message, "")):
        return (*found, ("lang", MISSING))
    return found


def faults_of(struct: msgspec.Struct) -> tuple[tuple[str, str], ...]:
    """Return (dotted field, fault) for every text of a value that has one of `text.FAULTS`."""
    return tuple(
        (path, fault)
        for path, kind, value in _texts(struct, "")
        for fault in text.faults(
            value, lines=kind.is_text, chars_max=kind.chars_max or TEXT_CHARS_MAX
        )
    )


def _texts(struct: msgspec.Struct, path: str) -> Iterator[tuple[str, Kind, str]]:
    for spec in fields_of(type(struct)):
        value = getattr(struct, spec.attribute)
        if value is not None:
            yield from _texts_of(spec.type, value, f"{path}{spec.name}")


def _texts_of(kind: Kind, value: object, path: str) -> Iterator[tuple[str, Kind, str]]:
    kind = kind.of(value)
    match value:
        case str() if kind.chars_max is not None:
            yield path, kind, value
        case msgspec.Struct():
            yield from _texts(value, f"{path}.")
        case tuple() if kind.item is not None:
            for at, it in enumerate(value):
                yield from _texts_of(kind.item, it, f"{path}.{at}")
        case dict() if kind.item is not None:
            for key, it in value.items():
                yield from _texts_of(kind.item, it, f"{path}.{_name(key)}")


def _name(key: object) -> str:
    """How the key of a map stands in a path: as the plain form has it."""
    if isinstance(key, Code):
        return key.name
    if not isinstance(key, msgspec.Struct):
        return str(key)
    return BETWEEN.join(str(getattr(key, spec.attribute)) for spec in fields_of(type(key)))
