"""What a message states, as facts, and how each fact must stand in a language's text."""

from comity.values import moment, text
from comity.values.codes import Qual
from comity.values.phrases import PHRASES, Blank
from comity.values.plain import to_wire
from comity.values.shape import fields_of, shape_of
from comity.values.written import MOMENTS
from comity.wording import moments, numbers, places, tokens

HEXES = ("ref", "hash", "person_key", "hex(16)", "hex(32)", "feed", "bytes")
NAMES = ("party", "office", "term", "code:TYPE", "date", "date_partial", "mmdd")


def facts_in(message):
    """Every number, time, place, identifier and text of a message: (kind, value)."""
    return list(_fields(type(message), to_wire(message)))


def _fields(cls, numbered):
    for spec in fields_of(cls):
        if spec.number not in numbered:
            continue
        value = numbered[spec.number]
        if spec.name == "params":
            yield from _blanks(numbered[1], value)
        elif (cls.__name__, spec.name) == ("Name", "role"):
            yield "name_role", value
        elif spec.name in SAID_AS:
            yield SAID_AS[spec.name], value
        else:
            yield from _facts(spec.type, value)


def _facts(kind, value):
    kind = kind.of(value)
    if kind.name in WHOLE:
        yield from WHOLE[kind.name](value)
    elif kind.name == "area":
        cls = next(it for it in kind.structs if shape_of(it) == value[0])
        yield from _fields(cls, dict(enumerate(value[1:], 1)))
    elif kind.structs:
        numbered = value if isinstance(value, dict) else dict(enumerate(value, 1))
        yield from _fields(kind.structs[0], numbered)
    elif kind.key is not None:
        for key, item in value.items() if isinstance(value, dict) else value:
            yield from _facts(kind.key, key)
            yield from _facts(kind.item, item)
    elif kind.item is not None:
        for item in value:
            yield from _facts(kind.item, item)
    else:
        yield from _leaf(kind, value)


def _blanks(phrase, params):
    for number, blank in enumerate(PHRASES.get(phrase, ()), 1):
        kind, value = BLANKS.get(blank, "number"), params[number]
        yield kind, value * 1_000 if kind == "azimuth" else value


def _quantity(value):
    if value[1] or value[2] != Qual.UNKNOWN:
        yield "number", value[1]
    if 3 in value:
        yield "number", value[3]


def _keys(value):
    for part in value if isinstance(value[0], list | tuple) else (value,):
        yield "hex", part[1]


BLANKS = {
    Blank.BEARING: "azimuth",
    Blank.TIME: "ts",
    Blank.PLACE: "pos",
    Blank.PARTY: "name",
}
SAID_AS = {"err_s": "duration", "from_mdeg": "azimuth", "to_mdeg": "azimuth"}
WHOLE = {
    "pos": lambda value: [("pos", value)],
    "measure": lambda value: [("measure", (value[1], value[2]))],
    "qty": _quantity,
    "key": _keys,
}


def _leaf(kind, value):
    if kind.name in MOMENTS and isinstance(value, int):
        yield "ts", value
    elif kind.name in HEXES:
        yield "hex", value
    elif kind.name in NAMES:
        yield "name", value
    elif kind.name == "dur_s":
        yield "duration", value
    elif kind.chars_max is not None:
        yield "text", value
    elif kind.name in ("uint", "int") and not isinstance(value, bool):
        yield "number", value


def tokens_of(fact, words):
    """The pieces of text that must stand in a full text because of a fact."""
    kind, value = fact
    return TOKENS[kind](value, words)


TOKENS = {
    "ts": lambda ms, words: [moment.dtg(ms), moments.moment_long(ms, words)],
    "pos": lambda pos, _: [places.point(pos)],
    "hex": lambda raw, _: [tokens.short_hash(raw)],
    "duration": lambda seconds, words: [moments.duration(seconds, words)],
    "azimuth": lambda mdeg, words: [places.azimuth(mdeg, words)],
    "measure": lambda pair, words: [numbers.decimal(pair[0], pair[1], words)],
    "number": lambda n, words: [numbers.number(n, words)],
    "name": lambda it, _: [it],
    "name_role": lambda it, words: [words.say(f"name-role-{it}")],
    "text": lambda it, _: text.visible(it).split("\n"),
}
