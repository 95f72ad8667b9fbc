"""The wire form: messages to maps with number keys and back, by functions built once per class.

Carries out R-71 to R-73. Knows the shapes; does not know CBOR, and which faults of text there are
(text.py): text of any characters is read. msgspec checks the bounds; as it wants field names
for keys, numbers are turned into their decimal names on the way in.
"""

from collections.abc import Callable
from functools import cache, partial
from typing import Any, Final, TypeAlias, TypeVar

import msgspec

from comity.values.shape import (
    FieldSpec,
    Kind,
    StructType,
    fields_of,
    is_array,
    shape_of,
)

Value: TypeAlias = Any  # bool | int | str | bytes | list[Value] | dict[int, Value]
Turn: TypeAlias = Callable[[Any], Any]
M = TypeVar("M", bound=msgspec.Struct)

_BYTES: Final = (bytes,)  # bytes are bytes, never base64 text


class Misplaced:
    """Stands where a value may not be; no kind takes it, so the check fails just there."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


class Key(dict[str, Value]):
    """A composite that keys a map: found by itself, as its order has been checked before."""

    __eq__ = object.__eq__
    __hash__ = object.__hash__  # type: ignore[assignment]  # a dict has none


_NULL: Final = Misplaced("null")
_NOT_PAIRS: Final = Misplaced("type")
_NOT_SORTED: Final = Misplaced("order")
_NOT_NUMBERED: Final = Misplaced("unknown")


def read(cls: type[M], renamed: Value) -> M:
    """Check what `renamer(cls)` returned.

    Raises:
        msgspec.ValidationError: it does not fit; `faults.locate` says where and why.
    """
    try:
        return msgspec.convert(renamed, cls, builtin_types=_BYTES)
    except UnicodeEncodeError:  # half a surrogate pair, which no CBOR and only JSON can carry
        raise msgspec.ValidationError("Invalid text") from None


@cache
def renamer(cls: StructType) -> Turn:
    """Return what turns number keys of this class, and all below it, into names."""
    return _array_renamer((cls,)) if is_array(cls) else _map_renamer(cls)


def _map_renamer(cls: StructType) -> Turn:
    """Build the function for one class: the required fields at once, the others one by one.

    Its text is generated, as dataclasses generate theirs: one dictionary display is three times
    as fast as a loop. Nothing but numbers of fields goes into the text.
    """
    fields = fields_of(cls)
    table = {spec.number: (str(spec.number), _reader(spec.type)) for spec in fields}
    scope: dict[str, Any] = {f"turn_{n}": turn for n, (_, turn) in table.items()}
    scope["others"] = partial(_others, table)
    scope["null"] = _NULL
    exec(_text(fields, table), scope)  # noqa: S102  # see above
    rename: Turn = scope["rename"]
    return rename


_Table: TypeAlias = dict[int, tuple[str, Turn | None]]
_ANYTHING: Final = ("value", "text_or_seal")  # what msgspec takes for any
_BEGIN: Final = """
def rename(content):
    if type(content) is not dict:
        return content
"""
_NOT_NULL: Final = """
    if content.get({number}, 0) is None:
        return {{"?{number}": null}}
"""
_REQUIRED: Final = """
    try:
        named = {{{members}}}
    except KeyError:
        return others(content)
    if len(content) == {count}:
        return named
"""
_OPTIONAL: Final = """
    if (value := content.get({number})) is not None:
        named["{number}"] = {turned}
"""
_CLOSING: Final = """
    return named if len(content) == len(named) else others(content)
"""


def _text(fields: tuple[FieldSpec, ...], table: _Table) -> str:
    required = [spec.number for spec in fields if spec.required]
    turned = {n: "turn_{0}({1})" if turn else "{1}" for n, (_, turn) in table.items()}
    members = ", ".join(f'"{n}": ' + turned[n].format(n, f"content[{n}]") for n in required)
    optional = (
        _OPTIONAL.format(
            number=spec.number, turned=turned[spec.number].format(spec.number, "value")
        )
        for spec in fields
        if not spec.required
    )
    # A field of any kind would take null for a value, so it is refused before.
    anything = (_NOT_NULL.format(number=it.number) for it in fields if it.type.name in _ANYTHING)
    begin = _BEGIN + "".join(anything)
    asked = _REQUIRED.format(members=members, count=len(required))
    return begin + asked + "".join(optional) + _CLOSING


def _others(table: _Table, content: dict[Any, Value]) -> dict[str, Value]:
    """Take what has a field too few, too many or empty; one nobody knows stands alone."""
    named = {}
    for key, value in content.items():
        if key not in table:
            return {f"?{key}" if type(key) is int else "?": _NOT_NUMBERED}
        name, turn = table[key]
        if value is None:
            named[name] = _NULL
        else:
            named[name] = turn(value) if turn else value
    return named


def _array_renamer(shapes: tuple[StructType, ...]) -> Turn:
    by_shape = {
        shape_of(cls): [(place, turn) for place, turn in _places(cls) if turn] for cls in shapes
    }
    is_tagged = None not in by_shape

    def rename(array: Value) -> Value:
        if type(array) is not list or not array:
            return array
        shape = array[0] if is_tagged else None
        turns = by_shape.get(shape) if type(shape) is int else by_shape.get(None)
        if not turns:
            return array
        turned = array.copy()
        for place, turn in turns:
            if place < len(turned):
                turned[place] = turn(turned[place])
        return turned

    return rename


def _places(cls: StructType) -> list[tuple[int, Turn | None]]:
    first = 0 if shape_of(cls) is None else 1
    return [(place, _reader(s.type)) for place, s in enumerate(fields_of(cls), start=first)]


def _reader(kind: Kind) -> Turn | None:
    """Return what must be done to a value of this kind before msgspec sees it, if anything."""
    if kind.key is None and kind.item is not None:
        return _list_turn(_reader(kind.item))
    if kind.key is not None and kind.item is not None:
        turn = _reader(kind.item)
        return _values_turn(turn) if kind.key.keys_a_map else _pairs_reader(kind.key, turn)
    if kind.either:  # text passes through what turns the other
        return _reader(kind.either[1])
    if kind.name == "area":
        return _array_renamer(kind.structs)
    return renamer(kind.structs[0]) if kind.structs else None


def _list_turn(turn: Turn | None) -> Turn | None:
    if turn is None:
        return None

    def each(values: Value) -> Value:
        return list(map(turn, values)) if type(values) is list else values

    return each


def _values_turn(turn: Turn | None) -> Turn | None:
    if turn is None:
        return None

    def each(values: Value) -> Value:
        if type(values) is not dict:
            return values
        return {key: turn(value) for key, value in values.items()}

    return each


def _pairs_reader(key_kind: Kind, turn: Turn | None) -> Turn:
    key_turn = _reader(key_kind)
    key_types = (str, bytes) if key_turn is None else (dict,)

    def to_map(pairs: Value) -> Value:
        if type(pairs) is not list:
            return _NOT_PAIRS
        made, before = {}, None
        for pair in pairs:
            if type(pair) is not list or len(pair) != 2:
                return _NOT_PAIRS
            key, value = pair
            if type(key) not in key_types:
                return _NOT_PAIRS
            place = order_of(key)
            if before is not None and place <= before:
                return _NOT_SORTED
            made[Key(key_turn(key)) if key_turn else key] = turn(value) if turn else value
            before = place
        return made

    return to_map


def order_of(key: Value) -> tuple[Any, ...]:
    """Return what sorts keys of one kind as their canonical encodings do: shorter ones first.

    A composite of names is sorted by its fields; what is no name in it stands first.
    """
    if isinstance(key, dict):
        return tuple(order_of(it) if isinstance(it, str) else (0, b"") for it in key.values())
    raw = key.encode("utf-8", "surrogatepass") if isinstance(key, str) else key
    return len(raw), raw


def write(value: msgspec.Struct) -> Any:  # noqa: ANN401  # a map, or an array for an array composite
    """Return the wire form of a message or composite; maps in ascending order of their keys."""
    return _struct_writer(type(value))(value)


@cache
def _struct_writer(cls: StructType) -> Turn:
    plan = [(s.number, s.attribute, _writer(s.type), _left_out(s)) for s in fields_of(cls)]
    shape = shape_of(cls)

    def to_map(value: msgspec.Struct) -> dict[int, Value]:
        made = {}
        for number, attribute, turn, left_out in plan:
            field = getattr(value, attribute)
            if field is not None and field != left_out:
                made[number] = turn(field) if turn else field
        return made

    def to_array(value: msgspec.Struct) -> list[Value]:
        fields = ((turn, getattr(value, attribute)) for _, attribute, turn, _ in plan)
        made = [turn(field) if turn else field for turn, field in fields]
        return made if shape is None else [shape, *made]

    return to_array if is_array(cls) else to_map


def _left_out(spec: FieldSpec) -> object:
    """Return the value that is said by leaving the field out."""
    return None if spec.required else spec.default


def _writer(kind: Kind) -> Turn | None:
    if kind.code is not None:
        return int
    if kind.key is None and kind.item is not None:
        return _list_writer(_writer(kind.item))
    if kind.key is not None and kind.item is not None:
        turn = _writer(kind.item)
        return _map_writer(turn) if kind.key.keys_a_map else _pairs_writer(_writer(kind.key), turn)
    return _either if kind.either else write if kind.structs else None


def _either(value: Any) -> Value:  # noqa: ANN401
    return write(value) if isinstance(value, msgspec.Struct) else value


def _list_writer(turn: Turn | None) -> Turn:
    if turn is None:
        return list
    return lambda values: [turn(it) for it in values]


def _map_writer(turn: Turn | None) -> Turn:
    def to_map(values: dict[int, Any]) -> dict[int, Value]:
        return {int(k): turn(values[k]) if turn else values[k] for k in sorted(values)}

    return to_map


def _pairs_writer(key_turn: Turn | None, turn: Turn | None) -> Turn:
    def to_pairs(values: dict[Any, Any]) -> list[list[Value]]:
        pairs = (
            [key_turn(key) if key_turn else key, turn(value) if turn else value]
            for key, value in values.items()
        )
        return sorted(pairs, key=lambda pair: order_of(pair[0]))

    return to_pairs
