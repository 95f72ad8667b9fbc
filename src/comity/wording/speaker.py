"""One value of any kind in words, from its wire form.

The twin of values/written.py: that writes wire values as JSON, this says them to people. What
does not fit its kind is said as it stands, for nothing that was sent is left out (R-74).
Knows kinds, not types of message.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from comity.values.shape import FieldSpec, Kind, StructType, fields_of, shape_of
from comity.values.written import MOMENTS, field_of
from comity.wording import moments, numbers, places, tokens
from comity.wording.parts import PARTS, Fields
from comity.wording.words import Words

Wire: TypeAlias = Any
_PLAIN: Final = frozenset({"party", "office", "term", "code:TYPE", "date", "date_partial", "mmdd"})
_UNFIT: Final = (TypeError, ValueError, LookupError, AttributeError, StopIteration)


class Speaker:
    """Says values in one language.

    `about` is the type of the message that a correction or read-back names: its fields are then
    said by their labels. `brief` says places and times in few words, for sentences.
    """

    def __init__(
        self, words: Words, *, about: StructType | None = None, brief: bool = False
    ) -> None:
        self.words: Words = words
        self.about: Final = about
        self.brief: bool = brief

    def say(self, kind: Kind, value: Wire) -> str:
        """Say one value on one line; members of a list or map follow each other."""
        if kind.key is not None or kind.item is not None:
            items = self.items(kind, value)
            return ("; " if kind.key is not None else ", ").join(items) or self.words.say(
                "empty-list"
            )
        if kind.name == "area":
            return self._area(kind, value)
        if kind.structs:
            part = _named(kind.structs[0], value)
            return PARTS[kind.name](part, self) if kind.name in PARTS else self._unknown(part)
        return self._leaf(kind, value)

    def items(self, kind: Kind, value: Wire) -> list[str]:
        """Say each member of a list or map."""
        if kind.key is None:
            return [self.say(kind.item or kind, it) for it in value]
        pairs = value.items() if isinstance(value, Mapping) else value
        return [self._pair(kind.key, kind.item or kind, name, it) for name, it in pairs]

    def field(self, part: Fields, name: str) -> str:
        """Say one field of a composite whose fields stand by name; see `_named`."""
        return self.say(part[_KINDS][name], part[name])

    def _pair(self, key: Kind, item: Kind, name: Wire, value: Wire) -> str:
        spec = field_of(self.about, name) if (key.name, item.name) == ("field", "value") else None
        said = self.say(item, value) if spec is None else self._for(spec, value)
        return self.words.say("line-pair", key=self.say(key, name), value=said)

    def _for(self, spec: FieldSpec, value: Wire) -> str:
        """Say what stands for a field of `about`; what does not fit there, as it stands."""
        try:
            return self.say(spec.type, value)
        except _UNFIT:
            return self.anything(value)

    def _area(self, kind: Kind, value: Sequence[Wire]) -> str:
        if not any(shape_of(cls) == value[0] for cls in kind.structs):
            raise ValueError("shape", "code")
        return (places.area_brief if self.brief else places.area)(value, self.words)

    def _leaf(self, kind: Kind, value: Wire) -> str:
        if kind.code is not None:
            return self.words.say(f"{kind.name.replace(':', '-')}-{kind.code(value).name}")
        if kind.name == "field":
            return self._field_label(value)
        if kind.name in _PLAIN:
            return tokens.plain(value)
        if kind.name in MOMENTS and type(value) is int:
            return (moments.dtg if self.brief else moments.moment)(value, self.words)
        if kind.name == "dur_s":
            return moments.duration(value, self.words)
        if kind.name == "lang":
            return tokens.language_name(value, self.words)
        if value in kind.words:
            return self.words.say(value.lower().replace("_", "-"))
        return self.anything(value)

    def _field_label(self, number: int) -> str:
        spec = field_of(self.about, number)
        if self.about is None or spec is None:
            return self.words.say("part-field", n=str(number))
        return self.words.say(label_id(self.about, spec))

    def anything(self, value: Wire) -> str:
        """Say a value whose kind is not known: numbers, text and bytes as they are."""
        match value:
            case bool():
                return self.words.say("yes" if value else "no")
            case int():
                return numbers.number(value, self.words)
            case str():
                shown = tokens.quote_brief if self.brief else tokens.quote
                return shown(value, self.words)
            case bytes():
                return tokens.short_hash(value)
            case None:
                return self.words.say("not-given")
            case Mapping():
                return self._unknown(value)
            case _:
                return f"[{', '.join(self.anything(it) for it in value)}]"

    def _unknown(self, part: Mapping[Any, Wire]) -> str:
        pairs = (
            self.words.say("line-pair", key=tokens.plain(str(key)), value=self.anything(it))
            for key, it in part.items()
            if key != _KINDS
        )
        return f"[{'; '.join(pairs)}]"


_KINDS: Final = "/"  # where `_named` keeps the kinds; no field has such a name


def _named(cls: StructType, value: Wire) -> dict[str, Wire]:
    """A composite's fields by name, from its map or array, with their kinds beside."""
    specs = fields_of(cls)
    numbered = value if isinstance(value, Mapping) else dict(enumerate(value, start=1))
    part: dict[str, Wire] = {
        spec.name: numbered[spec.number] for spec in specs if spec.number in numbered
    }
    return {**part, _KINDS: {spec.name: spec.type for spec in specs}}


def label_id(cls: StructType, spec: FieldSpec) -> str:
    """The id of a field's label: a type's own, or that of the common fields."""
    wire = getattr(cls, "SPEC").wire  # noqa: B009 - a message has it, a bare Struct has not
    return f"{type_id(wire)}--{spec.name}" if spec.number < 64 else f"common--{spec.name}"


def type_id(wire: str) -> str:
    """The id of a type: `activity.notify/1` -> `activity-notify`."""
    return wire.partition("/")[0].replace(".", "-")
