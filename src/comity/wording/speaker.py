"""One value of any kind in words, from its wire form.

The twin of values/written.py: that writes wire values as JSON, this says them to people. What
does not fit its kind is said as it stands, for nothing that was sent is left out (R-74).
Knows kinds, not types of message.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from comity.values.phrases import Blank
from comity.values.shape import FieldSpec, Kind, StructType, fields_of, shape_of
from comity.values.written import MOMENTS, field_of
from comity.wording import moments, numbers, phrases, places, tokens
from comity.wording.parts import PARTS, Fields
from comity.wording.words import Words

Wire: TypeAlias = Any
_NAMES: Final = ("party", "office", "term", "code:TYPE", "date", "date_partial", "mmdd")
_UNFIT: Final = (TypeError, ValueError, LookupError, AttributeError, StopIteration)


class Speaker:
    """Says values in one language.

    `about` is the type of the message that a correction or read-back names: its fields are then
    said by their labels. `brief` says places and times in few words, for sentences. `blanks` are
    those of the phrase that a message names: what fills them is said with its unit.
    """

    def __init__(
        self,
        words: Words,
        *,
        about: StructType | None = None,
        brief: bool = False,
        blanks: tuple[Blank, ...] = (),
    ) -> None:
        self.words: Words = words
        self.about: StructType | None = about
        self.brief: bool = brief
        self.blanks: tuple[Blank, ...] = blanks

    def say(self, kind: Kind, value: Wire) -> str:
        """Say one value on one line; members of a list or map follow each other."""
        if kind.either:
            return self._one_of_two(kind.of(value), value)
        if kind.key is not None or kind.item is not None:
            items = self.items(kind, value)
            between = "semicolon" if kind.key is not None else "comma"
            said = map(self.words.isolate, items)
            return self.words.say(f"separator-{between}").join(said) or self._empty()
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
        kind: Kind = part[_KINDS][name]
        if kind.of(part[name]).chars_max is not None and not self.brief:
            return tokens.quote_inside(part[name], self.words)
        return self.say(kind, part[name])

    def _one_of_two(self, kind: Kind, value: Wire) -> str:
        said = self.say(kind, value)
        return self.words.say("part-seal", entry=said) if kind.name == "ref" else said

    def _empty(self) -> str:
        return self.words.say("empty-list")

    def _pair(self, key: Kind, item: Kind, name: Wire, value: Wire) -> str:
        if self.blanks and (key.name, item.name) == ("uint", "value"):
            said = phrases.said(self.blanks[name - 1], value, self.words, self.say)
            return self.words.say("line-pair", key=self.say(key, name), value=said)
        spec = field_of(self.about, name) if (key.name, item.name) == ("field", "value") else None
        if spec is not None:
            said = self._for(spec, value)
        elif item.key is not None:  # a map in a map: what parts its pairs parts no others
            inner = map(self.words.isolate, self.items(item, value))
            said = self.words.say("separator-comma").join(inner) or self._empty()
        else:
            said = self.say(item, value)
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
        if value in kind.words:
            return self.words.say(value.lower().replace("_", "-"))
        return _LEAVES.get(kind.name, _anything)(self, value)

    def anything(self, value: Wire) -> str:
        """Say a value whose kind is not known: numbers, text and bytes as they are."""
        match value:
            case bool() | None:
                return self.words.say(_YES_NO[value])
            case int():
                return numbers.number(value, self.words)
            case str():
                shown = tokens.quote_brief if self.brief else tokens.quote
                return shown(value, self.words)
            case bytes():
                return tokens.short_hash(value)
            case Mapping():
                return self._unknown(value)
            case _:
                between = self.words.say("separator-comma")
                said = between.join(self.words.isolate(self.anything(it)) for it in value)
                return f"[{said}]"

    def _unknown(self, part: Mapping[Any, Wire]) -> str:
        pairs = (
            self.words.say("line-pair", key=tokens.plain(str(key)), value=self.anything(it))
            for key, it in part.items()
            if key != _KINDS
        )
        return f"[{self.words.say('separator-semicolon').join(pairs)}]"


_YES_NO: Final = {True: "yes", False: "no", None: "not-given"}


def _anything(speaker: Speaker, value: Wire) -> str:
    return speaker.anything(value)


def _name(_: Speaker, value: str) -> str:
    return tokens.plain(value)


def _moment(speaker: Speaker, ms: int) -> str:
    return (moments.dtg if speaker.brief else moments.moment)(ms, speaker.words)


def _duration(speaker: Speaker, seconds: int) -> str:
    return moments.duration(seconds, speaker.words)


def _octets(speaker: Speaker, value: bytes) -> str:
    return speaker.words.say("part-octets", count=len(value))


def _language(speaker: Speaker, code: str) -> str:
    return tokens.language_name(code, speaker.words)


def _field_label(speaker: Speaker, number: int) -> str:
    spec = field_of(speaker.about, number)
    if speaker.about is None or spec is None:
        return speaker.words.say("part-field", n=str(number))
    return speaker.words.say(label_id(speaker.about, spec))


_LEAVES: Final[Mapping[str, Callable[[Speaker, Wire], str]]] = {
    **dict.fromkeys(_NAMES, _name),
    **dict.fromkeys(MOMENTS, _moment),
    "dur_s": _duration,
    "octets": _octets,
    "lang": _language,
    "year": lambda _, value: str(value),
    "field": _field_label,
}
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
