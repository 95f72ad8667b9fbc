"""One value as a person types it, of any kind: read into the plain form, and shown to be typed.

What is shown reads as the same value. What cannot be read raises an OurError that names the field
and gives an example, and nothing else is raised. Knows kinds, not types of message; whether the
whole message may be sent is not known here. Carries out R-71 to R-74 and R-79.
"""

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeAlias

import msgspec

from comity.errors import OurError
from comity.values import text as texts
from comity.values.codes import Qual, Unit
from comity.values.moment import iso
from comity.values.moment import parse as stamp
from comity.values.shape import Kind, fields_of
from comity.values.written import BETWEEN, MOMENTS, SEAL
from comity.wording import moments, numbers, reading, typed_moments, typed_numbers, typed_places
from comity.wording.words import Words

Json: TypeAlias = Any  # a value in the plain form
Find: TypeAlias = Callable[[str], str]  # the whole hash of an entry, from its beginning

HELD_IN_ONE: Final = (  # composites that are typed as one value
    "pos", "qty", "measure", "direction", "date_or_window",
)  # fmt: skip
_UPPER: Final = ("party", "office", "term", "code:TYPE")
_REFS: Final = ("ref", "ref_or_none")
_MEMBER: Final = re.compile(r"(?:\.(?:\*|[0-9]+))+$")
_NO_UNIT: Final = re.compile("[5\u2066-\u2069]")  # the number, and marks around it
_SEAL: Final = re.compile(r"\s*seal:([0-9a-f\s]+)", re.IGNORECASE)
_BETWEEN: Final = "/"  # the ends of a window, and how uncertain they are
_HEX: Final = re.compile(r"(?:[0-9a-f]{2})*")
_ENDS: Final = {"m": "m", "km": "km", "mps": "m/s", "mdeg": "mdeg", "deg": "deg"}
_NAMED: Final = {"azimuth": "deg", "lo": "m", "hi": "m"}  # fields without their unit in the name


class Choice(NamedTuple):
    """One of several words: the plain form's, and the language's."""

    code: str
    word: str


class Typing:
    """Reads and shows values in one language, at one moment.

    Where a language is shipped in part, figures are typed as in the one that says the rest. `find`
    gives the whole hash of an entry from its beginning; what it does not know stays.
    """

    def __init__(self, words: Words, *, now_ms: int, find: Find = str) -> None:
        self.words: Final = words
        self.figures: Final = words.whole  # numbers, times and places are typed in its words
        self.now_ms: Final = now_ms
        self.find: Final = find

    def parse(self, kind: Kind, text: str, *, field: str, label: str = "") -> Json:
        """Read `text` as a value of `kind`; an error calls it `label`, or else `field`.

        Raises:
            OurError: "form.refused" it cannot be read; "form.out-of-range" it can, but is too
                low or too high.
        """
        try:
            value = self._value(kind, text, counts_of(kind, field))
            _check(kind, value, label or field)
        except ValueError as fault:
            example = self.example(kind, field)
            raise OurError(
                "form.refused", field=label or field, reason=str(fault), example=example
            ) from None
        return value

    def _value(self, kind: Kind, text: str, counts: str | None) -> Json:
        if kind.chars_max is not None:
            return text
        if kind.either and kind.of(text).chars_max is not None:
            return _text_or_seal(self, kind, text)
        plain = reading.unmarked(text).strip()
        if choices := choices_of(kind, self.words):
            found = _chosen(choices, plain)
            if found is not None:
                return found == "true" if kind.name == "bool" else found
            if not kind.words:
                raise ValueError("no-choice")
        name = "name" if kind.pattern is not None else kind.name
        return _READERS.get(name, _figures)(self, kind, plain, counts)

    # --- shown

    def show(self, kind: Kind, value: Json, *, field: str = "") -> str:
        """Show a value of the plain form as it can be typed: nobody types marks of direction."""
        shown = self._shown(kind, value, field)
        return shown if kind.of(value).chars_max is not None else reading.unmarked(shown)

    def _shown(self, kind: Kind, value: Json, field: str) -> str:
        if kind.code is not None or value in kind.words:
            return str(value)
        if kind.name in _SHOWERS:
            return _SHOWERS[kind.name](value, self._of(kind))
        if type(value) is int:
            return self._shown_number(value, counts_of(kind, field))
        return str(value)

    def _shown_number(self, n: int, counts: str | None) -> str:
        if counts == "s" or (counts == "ms" and n % 1_000 == 0):
            return moments.duration(n if counts == "s" else n // 1_000, self.figures)
        if counts == "ms":
            return f"{n} ms"
        if counts is None:
            return str(n)
        scale = 3 if counts == "mdeg" else 0
        while scale and n % 10 == 0:
            n, scale = n // 10, scale - 1
        return numbers.measure(n, scale, UNITS[counts], self.figures)

    def _of(self, kind: Kind) -> Words:
        return self.words if kind.name == "bool" else self.figures

    def unit(self, counts: str) -> str:
        """The symbol of what a field's number counts."""
        return _NO_UNIT.sub("", numbers.measure(5, 0, UNITS[counts], self.words)).strip()

    def example(self, kind: Kind, field: str) -> str:
        """A value of `kind` as it can be typed."""
        if (choices := choices_of(kind, self.words)) and not kind.words:
            return choices[0].word
        if kind.name in MOMENTS:
            return typed_moments.show(_EXAMPLE_MS)
        text = kind.of("")
        if text.chars_max is not None:
            if text.chars_max < _LINE_CHARS:
                return _MARK
            return self.words.say("form-example-text" if text.is_text else "form-example-line")
        if kind.name in ("uint", "int", "dur_s", "freq"):
            n = _EXAMPLES_BY_UNIT.get(counts_of(kind, field) or "", 3)
            return self.show(kind, max(kind.low or 0, min(n, kind.high or n)), field=field)
        return self.show(kind, _EXAMPLES.get(kind.name, "00" * (kind.low or 1)), field=field)


def _moment(typing: Typing, _: Kind, plain: str, __: str | None) -> str:
    return iso(typed_moments.parse(plain, typing.now_ms, typing.figures))


def _place(typing: Typing, _: Kind, plain: str, __: str | None) -> Json:
    return typed_places.parse(plain, typing.figures)._asdict()


def _quantity(typing: Typing, kind: Kind, plain: str, _: str | None) -> Json:
    (number,) = (it for it in fields_of(kind.structs[0]) if it.name == "n")
    n, q, hi = typed_numbers.counted(plain, typing.figures, low=number.type.low or 0)
    return {"n": n, "q": q.name} | ({} if hi is None else {"hi": hi})


def _measure(typing: Typing, _: Kind, plain: str, __: str | None) -> Json:
    n, scale, unit = typed_numbers.measured(plain, typing.figures)
    return {"n": n, "scale": scale, "unit": unit.name}


def _number(typing: Typing, _: Kind, plain: str, counts: str | None) -> int:
    if counts == "s":
        return typed_moments.duration(plain, typing.figures)
    if counts == "ms" and plain.endswith("ms"):
        return typed_numbers.whole(plain.removesuffix("ms"), typing.figures)
    if counts == "ms":
        return typed_moments.duration(plain, typing.figures) * 1_000
    if counts is not None:
        return typed_numbers.scaled(plain, counts, typing.figures)
    return typed_numbers.whole(plain, typing.figures)


def _as_it_is(_: Typing, __: Kind, plain: str, ___: str | None) -> str:
    return plain


def _free(_: Typing, __: Kind, plain: str, ___: str | None) -> Json:
    return _anything(plain)


def _name(typing: Typing, kind: Kind, plain: str, _: str | None) -> str:
    name = plain.upper() if kind.name in _UPPER else plain
    if kind.name == "lang":
        name = _languages(typing.words).get(reading.folded(plain), plain)
    if re.search(str(kind.pattern), name) is None:
        raise ValueError("pattern")
    return name


def _figures(typing: Typing, kind: Kind, plain: str, _: str | None) -> str:
    figures = plain.replace(" ", "").lower()
    if kind.name in _REFS:
        figures = typing.find(figures)
    if not _HEX.fullmatch(figures):
        raise ValueError("no-figures")
    if not (kind.low or 0) <= len(figures) // 2 <= (kind.high or len(figures)):
        raise ValueError("length")
    return figures


def _text_or_seal(typing: Typing, kind: Kind, text: str) -> Json:
    """Text, unless it is nothing but the word for a seal and the figures of an entry."""
    if (match := _SEAL.fullmatch(text)) is None:
        return text
    return {SEAL: _figures(typing, kind.either[1], "".join(match[1].split()), None)}


def _direction(typing: Typing, kind: Kind, plain: str, _: str | None) -> Json:
    specs, names = fields_of(kind.structs[0]), plain.split(BETWEEN)
    if len(names) != len(specs):
        raise ValueError("pattern")
    made = {
        spec.name: _name(typing, spec.type, name.strip(), None)
        for spec, name in zip(specs, names, strict=True)
    }
    if len(set(made.values())) != len(names):
        raise ValueError("twice")
    return made


def _date_or_window(typing: Typing, kind: Kind, plain: str, _: str | None) -> Json:
    first, *more = plain.split(_BETWEEN)
    if not more:
        return _name(typing, kind.either[0], plain, None)
    start, end = (typed_moments.parse(it, typing.now_ms, typing.figures) for it in (first, more[0]))
    if end < start:
        raise ValueError("order")
    window = {"start": iso(start), "end": iso(end)}
    if len(more) > 1:
        error = typed_moments.duration(_BETWEEN.join(more[1:]), typing.figures)
        return {**window, "err_s": error} if error else window
    return window


def _shown_window(value: Json, words: Words) -> str:
    if isinstance(value, str):
        return value
    ends = [typed_moments.show(stamp(value[end])) for end in ("start", "end")]
    error = [moments.duration(value["err_s"], words)] if value.get("err_s") else []
    return _BETWEEN.join([*ends, *error])


_READERS: Final[Mapping[str, Callable[[Typing, Kind, str, str | None], Json]]] = {
    **dict.fromkeys(MOMENTS, _moment),
    **dict.fromkeys(("uint", "int", "dur_s", "freq", "year"), _number),
    "pos": _place,
    "qty": _quantity,
    "measure": _measure,
    "direction": _direction,
    "date_or_window": _date_or_window,
    "name": _name,
    "field": _as_it_is,
    "value": _free,
}
_SHOWERS: Final[Mapping[str, Callable[[Json, Words], str]]] = {
    **dict.fromkeys(MOMENTS, lambda it, _: typed_moments.show(stamp(it))),
    "bool": lambda it, words: words.say("yes" if it else "no"),
    "pos": lambda it, _: typed_places.in_seconds(typed_places.Place(it["lat"], it["lon"])),
    "qty": lambda it, words: numbers.quantity(it["n"], Qual[it["q"]], it.get("hi"), words),
    "measure": lambda it, words: numbers.measure(it["n"], it["scale"], Unit[it["unit"]], words),
    "direction": lambda it, _: it if isinstance(it, str) else BETWEEN.join(it.values()),
    "date_or_window": _shown_window,
    "text_or_seal": lambda it, _: it if isinstance(it, str) else f"{SEAL}:{it[SEAL]}",
    "value": lambda it, _: _shown_anything(it),
}
UNITS: Final = {
    "m": Unit.M, "km": Unit.KM, "m/s": Unit.M_PER_S,
    "mdeg": Unit.DEG, "deg": Unit.DEG, "kHz": Unit.KHZ,
}  # fmt: skip
_EXAMPLE_MS: Final = 1_770_301_800_000  # 051430ZFEB26
_MARK: Final = "A1"  # where no word has room
_LINE_CHARS: Final = 10  # of the longest example of a line
_EXAMPLES: Final[dict[str, Json]] = {
    "pos": {"lat": 545_000_000, "lon": 180_000_000},
    "qty": {"n": 3, "q": "ABOUT"},
    "measure": {"n": 125, "scale": 1, "unit": "KM"},
    "direction": "AA>BB",
    "date_or_window": "2026-02-05",
    "party": "AA",
    "office": "AA/DUTY",
    "term": "AA/T001",
    "lang": "en",
    "date": "2026-02-05",
    "date_partial": "2026-02",
    "mmdd": "02-05",
    "code:TYPE": "A02",
    "field": "1",
    "value": 3,
    "ref": "3fa9c1e2",
    "ref_or_none": "3fa9c1e2",
    "media": "image/png",
    "year": 2026,
}
_EXAMPLES_BY_UNIT: Final = {
    "s": 2_700, "ms": 2_700_000, "m": 5_000, "km": 300, "m/s": 120, "mdeg": 90_000, "deg": 90,
    "kHz": 121_500,
}  # fmt: skip


def counts_of(kind: Kind, field: str) -> str | None:
    """What the number of a field counts, by its kind or the end of its name; none: things."""
    if kind.name in ("dur_s", "freq"):
        return "s" if kind.name == "dur_s" else "kHz"
    if kind.name not in ("uint", "int"):
        return None
    name = _MEMBER.sub("", field).rpartition(".")[2]
    _, parted, end = name.rpartition("_")
    if parted and end in ("s", "ms") and kind.name == "uint":
        return end
    return _NAMED.get(name) or (_ENDS.get(end) if parted else None)


@lru_cache(maxsize=1024)
def choices_of(kind: Kind, words: Words) -> tuple[Choice, ...]:
    """What there is to choose from; CHECKING stands first where it is an answer."""
    if kind.name == "bool":
        return (Choice("true", words.say("yes")), Choice("false", words.say("no")))
    if kind.words:
        return tuple(Choice(it, words.say(it.lower().replace("_", "-"))) for it in kind.words)
    if kind.code is None:
        return ()
    codes = sorted(kind.code.__members__.values(), key=lambda it: it.name != "CHECKING")
    return tuple(Choice(it.name, _code_word(kind.name, it.name, it, words)) for it in codes)


def _code_word(kind: str, code: str, number: int, words: Words) -> str:
    if kind == "code:EDGES":
        return words.say(f"area-edges-{int(number)}")
    return words.say(f"{kind.replace(':', '-')}-{code}")


def _chosen(choices: tuple[Choice, ...], typed: str) -> str | None:
    """The one choice that is meant: its code, its word, or its number in the list."""
    if typed.isdecimal() and typed.isascii() and len(typed) < 4:
        at = int(typed)
        return choices[at - 1].code if 0 < at <= len(choices) else None
    plain = reading.folded(typed)
    by_code = [it.code for it in choices if it.code.casefold() == plain.replace(" ", "_")]
    by_word = [it.code for it in choices if reading.folded(it.word) == plain]
    found = by_code or by_word
    if len(found) > 1:
        raise ValueError("two-choices")
    return found[0] if found else _BOOLS.get(plain) if choices[0].code == "true" else None


_BOOLS: Final = {"yes": "true", "oui": "true", "no": "false", "non": "false", "y": "true"}


@lru_cache(maxsize=8)
def _languages(words: Words) -> dict[str, str]:
    named = (it for it in words.ids() if it.startswith("language-"))
    return {reading.folded(words.say(it)): it.removeprefix("language-") for it in named}


def _anything(text: str) -> Json:
    """A value of no certain kind: JSON where it is some, else the text."""
    try:
        found = json.loads(text, parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError):
        return text
    return text if found is None else found


def _no_float(_: str) -> None:
    raise ValueError("no-number")


def _shown_anything(value: Json) -> str:
    if isinstance(value, str) and _anything(value.strip()) == value:
        return value
    return msgspec.json.encode(value).decode()


def _check(kind: Kind, value: Json, field: str) -> None:
    """What can be said of one value alone: its length, its text, its bounds."""
    kind = kind.of(value)
    if kind.chars_max is not None:
        for fault in texts.faults(value, lines=kind.is_text, chars_max=kind.chars_max):
            raise ValueError(fault)
        return
    if type(value) is not int or (kind.low is None and kind.high is None):
        return
    low, high = kind.low or 0, kind.high if kind.high is not None else value
    if not (low if kind.low is not None else value) <= value <= high:
        raise OurError("form.out-of-range", field=field, low=low, high=high)
