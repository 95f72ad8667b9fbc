"""The plain form: wire values as JSON, files and forms write them; names stand for numbers.

Carries out R-79. Codes and fields are names, bytes are hexadecimal, moments RFC 3339, and
positions stay integers of 1e-7 degree. Knows kinds only: whether a value is within its bounds is
checked when it is read from its wire form. A field that holds what a field of another message
holds (`field`, `value`) is written by names if that message's type is given as `about`, else by
numbers.
"""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from comity.values import moment
from comity.values.shape import FieldSpec, Kind, StructType, fields_of, is_array, name_of, shape_of
from comity.values.wire import Value

Json: TypeAlias = Any  # bool | int | str | None | list[Json] | dict[str, Json]
About: TypeAlias = StructType | None

MOMENTS: Final = ("ts", "ts_or_none", "ts_open", "ts_or_receipt")
SHAPE: Final = "shape"  # the key that names an area's shape
SEAL: Final = "seal"  # the key of the entry that seals what would else be text
BETWEEN: Final = ">"  # the fields of a composite that keys a map
HEX: Final = "hex"  # the key of bytes where their kind is not known


def write_fields(cls: StructType, content: Mapping[int, Value], about: About) -> dict[str, Json]:
    """Write the wire map of a message or composite."""
    return {
        spec.name: write(spec.type, content[spec.number], about)
        for spec in fields_of(cls)
        if spec.number in content
    }


def write(kind: Kind, value: Value, about: About) -> Json:
    """Write one wire value of a kind."""
    if kind.either:
        one = kind.of(value)
        return {SEAL: value.hex()} if one.name == "ref" else write(one, value, about)
    if kind.name == "area" or (kind.structs and is_array(kind.structs[0])):
        return _write_array(kind, value, about)
    if kind.structs:
        return write_fields(kind.structs[0], value, about)
    if kind.key is not None and kind.item is not None:
        return _write_map(kind.key, kind.item, value, about)
    if kind.item is not None:
        return [write(kind.item, it, about) for it in value]
    return _write_leaf(kind, value, about)


def _write_leaf(kind: Kind, value: Value, about: About) -> Json:
    if kind.code is not None:
        return kind.code(value).name
    if kind.name in MOMENTS and type(value) is int:
        return moment.iso(value)
    if kind.name == "field":
        return _field_name(value, about)
    return value.hex() if type(value) is bytes and kind.name != "value" else write_any(value)


def write_any(value: Value) -> Json:
    """Write a value of a kind that is not known here: {"hex": ...}, and numbers for names."""
    match value:
        case bytes():
            return {HEX: value.hex()}
        case list() | tuple():
            return [write_any(it) for it in value]
        case dict():
            return {str(key): write_any(it) for key, it in value.items()}
        case _:
            return value


def _write_array(kind: Kind, array: list[Value], about: About) -> dict[str, Json]:
    cls = next(it for it in kind.structs if shape_of(it) in (None, array[0]))
    if shape_of(cls) is None:
        return write_fields(cls, dict(enumerate(array, start=1)), about)
    return {SHAPE: name_of(cls), **write_fields(cls, dict(enumerate(array)), about)}


def _write_map(key: Kind, item: Kind, value: Value, about: About) -> dict[str, Json]:
    if key.name == "field":
        return {_field_name(n, about): _write_for(n, item, it, about) for n, it in value.items()}
    pairs = value.items() if key.keys_a_map else value
    return {key_of(key, write(key, name, about)): write(item, it, about) for name, it in pairs}


def key_of(kind: Kind, plain: Json) -> str:
    """Return how a value in the plain form is written where it keys a map."""
    return BETWEEN.join(map(str, plain.values())) if kind.structs else str(plain)


def _field_name(number: int, about: About) -> str:
    spec = field_of(about, number)
    return spec.name if spec is not None else str(number)


def _write_for(number: int, item: Kind, value: Value, about: About) -> Json:
    """Write what stands for a field of `about`; what does not fit there, as it is."""
    spec = field_of(about, number) if item.name == "value" else None
    try:
        return write_any(value) if spec is None else write(spec.type, value, None)
    except (TypeError, ValueError, LookupError, AttributeError, StopIteration):
        return write_any(value)


def field_of(cls: About, name: int | str) -> FieldSpec | None:
    """Find a field of a class by number or name."""
    fields = fields_of(cls) if cls is not None else ()
    return next((spec for spec in fields if name in (spec.number, spec.name)), None)
