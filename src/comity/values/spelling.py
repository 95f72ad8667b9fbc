"""The way back from the plain form: names become numbers, hexadecimal bytes, moments integers.

Carries out R-79. Names the field that cannot be turned; everything else passes as it is, because
the wire form is checked once, when the message is made of it (plain.py).
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from comity.errors import OurError
from comity.values import moment
from comity.values.bounds import DEPTH_MAX, INT_MAX
from comity.values.shape import FieldSpec, Kind, StructType, fields_of, is_array, name_of, shape_of
from comity.values.wire import Value, order_of
from comity.values.written import BETWEEN, HEX, MOMENTS, SEAL, SHAPE, About, Json, field_of

_HEXADECIMAL: Final = re.compile(r"([0-9a-f]{2})*")
_DECIMAL: Final = re.compile(r"0|[1-9][0-9]{0,14}")
_BYTES: Final = (
    "ref", "ref_or_none", "hash", "hex(16)", "hex(32)", "person_key", "feed", "bytes", "octets",
)  # fmt: skip


def refuse(field: str, reason: str, expected: str = "") -> OurError:
    """Return the error that says which field its author has to look at, and why."""
    if expected:
        return OurError("message.bad-field", field=field, reason=reason, expected=expected)
    return OurError("message.bad-field", field=field, reason=reason)


def read_fields(cls: StructType, plain: Json, path: str, about: About) -> dict[int, Value]:
    """Turn the plain form of a message or composite into its wire map; null is left out."""
    if not isinstance(plain, Mapping):
        raise refuse(path, "type", name_of(cls))
    specs: dict[str, FieldSpec] = {spec.name: spec for spec in fields_of(cls)}
    for name in plain:
        if name not in specs:
            raise refuse(_join(path, name), "unknown")
    return {
        spec.number: read(spec.type, plain[name], _join(path, name), about)
        for name, spec in specs.items()
        if plain.get(name) is not None
    }


def read(kind: Kind, plain: Json, path: str, about: About) -> Value:
    """Turn one plain value of a kind into its wire value."""
    if kind.either:
        return _read_either(kind, plain, path, about)
    if kind.name == "area" or (kind.structs and is_array(kind.structs[0])):
        return _read_array(kind, plain, path, about)
    if kind.structs:
        return read_fields(kind.structs[0], plain, path, about)
    if kind.key is not None and kind.item is not None:
        return _read_map(kind, plain, path, about)
    if kind.item is not None:
        if not isinstance(plain, (list, tuple)):
            raise refuse(path, "type", kind.spelled)
        return [read(kind.item, it, _join(path, at), about) for at, it in enumerate(plain)]
    return _read_leaf(kind, plain, path, about)


def _read_either(kind: Kind, plain: Json, path: str, about: About) -> Value:
    if not isinstance(plain, (str, Mapping)):
        raise refuse(path, "type", kind.spelled)
    one = kind.of(plain)
    if isinstance(plain, str) or one.structs:
        return read(one, plain, path, about)
    for name in plain:
        if name != SEAL:
            raise refuse(_join(path, name), "unknown")
    if SEAL not in plain:
        raise refuse(_join(path, SEAL), "missing")
    return _read_hex(one, plain[SEAL], _join(path, SEAL))


def _read_leaf(kind: Kind, plain: Json, path: str, about: About) -> Value:
    if kind.name == "value":
        return _read_any(plain, path)
    if kind.name == "field":
        return _field_number(plain, path, about)
    if kind.code is not None:
        return _read_code(kind, plain, path)
    if kind.name in MOMENTS and plain not in kind.words:
        return _read_moment(kind, plain, path)
    if kind.name in _BYTES and plain not in kind.words:
        return _read_hex(kind, plain, path)
    return plain


def _read_code(kind: Kind, plain: Json, path: str) -> int:
    codes = kind.code.__members__ if kind.code is not None else {}
    if not isinstance(plain, str) or plain not in codes:
        raise refuse(path, "code", kind.spelled)
    return int(codes[plain])


def _read_moment(kind: Kind, plain: Json, path: str) -> int:
    if not isinstance(plain, str):
        raise refuse(path, "type", kind.spelled)
    try:
        return moment.parse(plain)
    except OurError:
        raise refuse(path, "unreadable", kind.spelled) from None


def _read_hex(kind: Kind, plain: Json, path: str) -> bytes:
    if not isinstance(plain, str) or not _HEXADECIMAL.fullmatch(plain):
        raise refuse(path, "unreadable", kind.spelled)
    return bytes.fromhex(plain)


def _read_any(plain: Json, path: str, depth: int = 0) -> Value:
    if depth > DEPTH_MAX:
        raise refuse(path, "length")
    match plain:
        case {"hex": str(digits), **rest} if not rest and _HEXADECIMAL.fullmatch(digits):
            return bytes.fromhex(digits)
        case Mapping():
            if not all(_is_decimal(key) for key in plain):
                raise refuse(path, "unknown", HEX)
            keys = sorted(plain, key=int)
            return {int(key): _read_any(plain[key], _join(path, key), depth + 1) for key in keys}
        case list() | tuple():
            return [_read_any(it, _join(path, at), depth + 1) for at, it in enumerate(plain)]
        case int() if not -INT_MAX <= plain <= INT_MAX:
            raise refuse(path, "range", f"int {-INT_MAX}..{INT_MAX}")
        case bool() | int() | str() | None:
            return plain
        case _:
            raise refuse(path, "type")


def _read_array(kind: Kind, plain: Json, path: str, about: About) -> list[Value]:
    if not isinstance(plain, Mapping):
        raise refuse(path, "type", kind.spelled)
    if kind.name != "area":
        return _members(kind.structs[0], plain, path, about)
    shapes = {name_of(cls): cls for cls in kind.structs}
    shape = plain.get(SHAPE)
    if not isinstance(shape, str) or shape not in shapes:
        raise refuse(_join(path, SHAPE), "code" if shape else "missing", "/".join(shapes))
    fields = {name: it for name, it in plain.items() if name != SHAPE}
    return [shape_of(shapes[shape]), *_members(shapes[shape], fields, path, about)]


def _members(cls: StructType, plain: Mapping[str, Json], path: str, about: About) -> list[Value]:
    fields = read_fields(cls, plain, path, about)
    for spec in fields_of(cls):
        if spec.number not in fields:
            raise refuse(_join(path, spec.name), "missing")
    return [fields[number] for number in sorted(fields)]


def _read_map(kind: Kind, plain: Json, path: str, about: About) -> Value:
    key, item = kind.key, kind.item
    if not isinstance(plain, Mapping) or key is None or item is None:
        raise refuse(path, "type", kind.spelled)
    made: dict[Any, Value] = {}
    for name, it in plain.items():
        number = _read_key(key, name, _join(path, name), about)
        if number in made:
            raise refuse(_join(path, name), "twice")
        spec = field_of(about, number) if (key.name, item.name) == ("field", "value") else None
        made[number] = read(item if spec is None else spec.type, it, _join(path, name), about)
    if key.keys_a_map:
        return {number: made[number] for number in sorted(made)}
    if key.structs:
        pairs = [[dict(enumerate(names, start=1)), it] for names, it in made.items()]
        return sorted(pairs, key=lambda pair: order_of(pair[0]))
    return [[name, made[name]] for name in sorted(made, key=order_of)]


def _read_key(key: Kind, name: Json, path: str, about: About) -> Any:  # noqa: ANN401
    if not isinstance(name, str):
        raise refuse(path, "type", key.spelled)
    if key.name == "uint":
        if not _is_decimal(name):
            raise refuse(path, "type", key.spelled)
        return int(name)
    if key.structs:
        names = tuple(name.split(BETWEEN))
        if len(names) != len(fields_of(key.structs[0])):
            raise refuse(path, "unreadable", key.spelled)
        return names
    return _read_leaf(key, name, path, about)


def _field_number(name: Json, path: str, about: About) -> int:
    spec = field_of(about, name) if isinstance(name, str) else None
    if spec is not None:
        return spec.number
    if _is_decimal(name):
        return int(name)
    raise refuse(path, "unknown")


def _is_decimal(name: Json) -> bool:
    """Whether it is a number as the plain form writes the key of a map: no sign, one spelling."""
    return isinstance(name, str) and _DECIMAL.fullmatch(name) is not None


def _join(path: str, step: object) -> str:
    return f"{path}.{step}" if path else str(step)
