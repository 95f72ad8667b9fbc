"""Where two proposals for one subject differ: field by field, both values side by side.

Carries out R-142. Works on the plain form, so that every reader and every language names the same
fields in the same order. Says nothing of which is right.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from comity.values.message import Message
from comity.values.plain import to_plain
from comity.values.written import Json

_NOT_TERMS = frozenset(("subject_key", "reply_by"))  # fields 64 and 66 are no part of terms


class Difference(NamedTuple):
    """One field that is not the same. None: the field is left out there."""

    path: str  # window.start, conditions.0
    one: Json | None
    other: Json | None


def differences(one: Message, other: Message) -> tuple[Difference, ...]:
    """Name every field in which the terms of two messages differ, sorted by path."""
    found = _between("", _terms(one), _terms(other))
    return tuple(sorted(found, key=lambda it: it.path))


def _terms(message: Message) -> dict[str, Json]:
    return {name: value for name, value in to_plain(message).items() if name not in _NOT_TERMS}


def _between(path: str, one: Json | None, other: Json | None) -> Iterator[Difference]:
    if one == other:
        return
    ones, others = _parts(one), _parts(other)
    if ones is None or others is None:
        yield Difference(path, one, other)
        return
    for name in sorted({*ones, *others}):
        below = f"{path}.{name}" if path else name
        yield from _between(below, ones.get(name), others.get(name))


def _parts(value: Json | None) -> Mapping[str, Json] | None:
    """Take a value apart by names or places; none: it has no parts."""
    if isinstance(value, Mapping):
        return value
    if isinstance(value, (list, tuple)):
        return {str(place): item for place, item in enumerate(value)}
    return None
