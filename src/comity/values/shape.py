"""What a definition consists of: the fields of a class, read once from its annotations.

Carries out R-71. One definition (the Struct) gives bounds, wire form, plain form, forms, wording
and documents; this file is how all of them look at it. It knows no value, only shapes.
"""

import inspect
import re
from dataclasses import dataclass, replace
from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, Literal, TypeAlias, Union, get_args, get_origin

import msgspec
from msgspec import Meta, Struct

from comity.values.codes import ENUMS, Code

_ENUM_NAMES: Final = {code: name for name, code in ENUMS.items()}
_ATTRIBUTE: Final = re.compile(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", re.MULTILINE)
_SPELLED: Final = {"year": "uint"}  # a number that is said without marks between its figures
_CONTAINERS: Final = ("list", "map")  # a route has members too, and a name of its own
StructType: TypeAlias = type[Struct]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of value."""

    name: str  # "ts", "code:ACTIVITY", "list", "map", "window", "area", ...
    item: "Kind | None" = None  # of a list; the values of a map
    key: "Kind | None" = None  # of a map
    structs: tuple[StructType, ...] = ()  # one for a composite, all shapes for an area
    code: type[Code] | None = None
    words: tuple[str, ...] = ()  # NONE, NOT_STATED, ON_RECEIPT
    low: int | None = None  # a number; the length of bytes; the members of a list or map
    high: int | None = None
    pattern: str | None = None
    chars_max: int | None = None  # text only: more is a fault, not a bound
    either: tuple["Kind", ...] = ()  # two kinds, of which the first is written as text

    @property
    def spelled(self) -> str:
        """The kind as the catalogue writes it: `map(party,qty)`."""
        inner = ",".join(kind.spelled for kind in (self.key, self.item) if kind is not None)
        if self.name in _CONTAINERS:
            return f"{self.name}({inner})"
        return _SPELLED.get(self.name, self.name)

    def of(self, value: object) -> "Kind":
        """The kind that a value has, in either form: itself, or the one of two."""
        if not self.either:
            return self
        return self.either[0 if isinstance(value, str) else 1]

    @property
    def is_text(self) -> bool:
        """Whether it is free text of many lines."""
        return self.name == "text"

    @property
    def keys_a_map(self) -> bool:
        """Whether a map with such keys is a map on the wire too; others are lists of pairs."""
        return self.code is not None or self.name in ("field", "uint")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One field of a message or composite."""

    number: int  # on the wire; in an array, the place after the shape, from 1
    name: str  # in JSON, on forms, in wording: the catalogue's
    attribute: str  # in Python: the name, with `_` after a word Python keeps for itself
    type: Kind
    required: bool
    default: object = None
    note: str = ""

    @property
    def container(self) -> Literal["list", "map"] | None:
        """Whether it holds many."""
        if self.type.key is not None:
            return "map"
        return "list" if self.type.item is not None else None

    @property
    def kind(self) -> str:
        """The kind of one value, without the container."""
        return (self.type.item or self.type).spelled

    @property
    def bounds(self) -> tuple[int | None, int | None]:
        """Lowest and highest number, or length."""
        return self.type.low, self.type.high


@cache
def fields_of(cls: StructType) -> tuple[FieldSpec, ...]:
    """Return the fields of a message or composite in the order of their numbers."""
    notes = _notes(cls)
    made = (
        _field(field, place, notes)
        for place, field in enumerate(msgspec.structs.fields(cls), start=1)
    )
    return tuple(sorted(made, key=lambda spec: spec.number))


def kind_of(annotation: Any) -> Kind:  # noqa: ANN401  # a type form has no type of its own
    """Read one annotation."""
    base, metas = annotation, []
    if get_origin(annotation) is Annotated:
        base, *metas = get_args(annotation)
    if get_origin(base) in (Union, UnionType):
        kind = _union([it for it in get_args(base) if it is not type(None)])
    else:
        kind = _plain(base)
    for meta in metas:
        kind = _bounded(kind, meta)
    return kind


def is_array(cls: StructType) -> bool:
    """Whether a composite is an array on the wire, not a map."""
    return cls.__struct_config__.array_like


def shape_of(cls: StructType) -> int | None:
    """Return the number that stands first in the array of an area, else None."""
    tag = cls.__struct_config__.tag
    return tag if isinstance(tag, int) else None


def name_of(cls: StructType) -> str:
    """Return the catalogue's name of a composite, or of an area's shape."""
    return str(getattr(cls, "KIND", cls.__name__))


def _notes(cls: StructType) -> dict[str, str]:
    """Read what the docstrings say of the fields, below `Attributes:`."""
    made: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        _, found, listed = (inspect.getdoc(base) or "").partition("\nAttributes:\n")
        for name, text in _ATTRIBUTE.findall(listed if found else ""):
            made[name] = " ".join(text.split())
    return made


def _field(field: msgspec.structs.FieldInfo, place: int, notes: dict[str, str]) -> FieldSpec:
    name = field.name.rstrip("_")
    return FieldSpec(
        number=int(field.encode_name) if field.encode_name.isdecimal() else place,
        name=name,
        attribute=field.name,
        type=kind_of(field.type),
        required=field.required,
        default=None if field.required else field.default,
        note=notes.get(name, ""),
    )


def _union(members: list[Any]) -> Kind:
    if len(members) == 1:
        return kind_of(members[0])
    words = tuple(word for it in members if get_origin(it) is Literal for word in get_args(it))
    if words:  # a moment, or a word that says why there is none
        first = next(it for it in members if get_origin(it) is not Literal)
        return replace(kind_of(first), words=words)
    if not all(isinstance(it, type) for it in members):  # a name or a composite
        return Kind(name="either", either=tuple(map(kind_of, members)))
    return Kind(name="area", structs=tuple(members))


def _plain(base: Any) -> Kind:  # noqa: ANN401
    origin = get_origin(base)
    if origin is tuple:
        return Kind(name="list", item=kind_of(get_args(base)[0]))
    if origin is dict:
        key, item = get_args(base)
        return Kind(name="map", key=kind_of(key), item=kind_of(item))
    if isinstance(base, type) and issubclass(base, Code):
        name = _ENUM_NAMES.get(base, base.__name__.upper())
        return Kind(name=f"code:{name}", code=base)
    if isinstance(base, type) and issubclass(base, Struct):
        return Kind(name=name_of(base), structs=(base,))
    return Kind(name=getattr(base, "__name__", "value"))


def _bounded(kind: Kind, meta: Meta) -> Kind:
    extra = meta.extra or {}
    low = meta.ge if meta.ge is not None else meta.min_length
    high = meta.le if meta.le is not None else meta.max_length
    low, high = extra.get("length", low), extra.get("length", high)
    return replace(
        kind,
        name=extra.get("kind", kind.name),
        words=extra.get("words", kind.words),
        chars_max=extra.get("chars_max", kind.chars_max),
        either=tuple(map(kind_of, extra.get("either", ()))) or kind.either,
        pattern=meta.pattern or kind.pattern,
        low=kind.low if low is None else int(low),
        high=kind.high if high is None else int(high),
    )
