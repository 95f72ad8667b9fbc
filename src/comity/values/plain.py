"""Messages to and from the two forms they are written in: the wire form and the plain form.

Carries out R-71 and R-79. Four functions and nothing else. Foreign content becomes a message or
a TheirError; an author's text becomes a message or an OurError that names the field. Faults of
text stop an author here; readers ask `checks.text_faults`.
"""

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from comity.errors import TheirError
from comity.values import checks, faults, spelling, wire, written
from comity.values.message import Message
from comity.values.wire import Value
from comity.values.written import Json

__all__ = ["from_plain", "from_wire", "to_plain", "to_wire"]

_M = TypeVar("_M", bound=Message)


def to_wire(message: Message) -> dict[int, Value]:
    """Return the content of the entry: numbers for names, ascending; absent fields left out."""
    content: dict[int, Value] = wire.write(message)
    return content


def from_wire(cls: type[_M], content: Value) -> _M:
    """Read the content of an entry.

    Raises:
        TheirError: `message.bad-schema` with field, reason and, where it helps, expected.
    """
    renamed = wire.renamer(cls)(content)
    try:
        return wire.read(cls, renamed)
    except msgspec.ValidationError as error:
        at = faults.locate(cls, error, renamed)
        raise TheirError("message.bad-schema", **at.facts) from None


def to_plain(message: Message, *, about: type[Message] | None = None) -> dict[str, Json]:
    """Return the message as JSON writes it.

    `about` is the type of the message a correction or a readback names: then its fields are
    written by their names, else by their numbers.
    """
    return written.write_fields(type(message), to_wire(message), about)


def from_plain(
    cls: type[_M], mapping: Mapping[str, Json], *, about: type[Message] | None = None
) -> _M:
    """Make a message of what an author wrote; `about` as in `to_plain`.

    Raises:
        OurError: `message.bad-field` with field, reason and, where it helps, expected.
    """
    content = spelling.read_fields(cls, mapping, "", about)
    renamed = wire.renamer(cls)(content)
    try:
        message = wire.read(cls, renamed)
    except msgspec.ValidationError as error:
        at = faults.locate(cls, error, renamed)
        raise spelling.refuse(at.field, at.reason, at.expected) from None
    for field, fault in checks.text_faults(message):
        raise spelling.refuse(field, fault)
    return message
