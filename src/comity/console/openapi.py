"""What the console can be asked, as OpenAPI 3.1: every route, and every type of message.

Carries out R-468. Types, bounds and codes come from the definitions alone, as `comity template`
and the forms have them; of a route stands here what its page reads. Knows no request.
"""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from comity.console.frame import DENSITIES, THEMES
from comity.console.guard import FORM, TOKEN_FIELD
from comity.families.shelf import SHELF
from comity.node.timeline import CLOCKS
from comity.values.codes import Precedence
from comity.values.message import COMMON_FROM, Message
from comity.values.shape import FieldSpec, Kind, StructType, fields_of, name_of
from comity.wording.words import readable

Json: TypeAlias = dict[str, Any]
_HEX: Final = "^[0-9a-f]*$"
_AT: Final = "#/components/schemas/"


def _text(most: int, **more: Any) -> Json:  # noqa: ANN401  # JSON
    return {"type": "string", "maxLength": most, **more}


def _one_of(*words: str) -> Json:
    return {"type": "string", "enum": list(words)}


class Route(NamedTuple):
    """What a route reads, beside the token: from its address or from its form; what it gives."""

    asks: Json = {}  # noqa: RUF012  # nobody changes it
    needs: tuple[str, ...] = ()
    gives: str = "text/html"


_LINE: Final = {"line": _text(40)}
_ENTRY: Final = {"entry": _text(64, pattern=_HEX)}
_ONCE: Final = {"once": _text(64)}
_BACK: Final = {"back": _text(500)}
_OFFICER: Final = {"officer": _text(40)}
_PHRASE: Final = {"passphrase": _text(1_024)}
_PASSKEY: Final = {"credential": _text(16_384), "secret": _text(100, pattern=_HEX)}
_SPAN: Final = {"from": _text(40), "to": _text(40)}
_MACHINES: Final = {"machines": _one_of("yes", "")}
_DOOR: Final = Route({**_LINE, **_ENTRY, "look": _text(200), "all": _text(1), "list": _text(1)})
_CHECKLIST: Final = {**_LINE, "plan": _text(64, pattern=_HEX), **_SPAN, "point": _text(80)}
_QUEUE: Final = {"list": _text(40), "show": _one_of("open", "apart", "all"), "pair": _text(40)}
_LEVELS: Final = _one_of("", *(it.name for it in Precedence))
_WORK: Final = {
    **_LINE,
    **_ONCE,
    "precedence": _LEVELS,
    "to": _text(12),
    "override": _text(4_096),
    "beside": _text(10),
    "corrects": _text(64, pattern=_HEX),
    "reason": _text(4_096),
    "replaces": _text(16),
    "tried": _one_of("yes", ""),
    "shown": _text(64),
}
_ACTS: Final = (
    "look",
    "save",
    "release",
    "draw:area",
    "take:area",
    "add:phases",
    "remove:phases.0",
)
DOORS: Final = (
    *("contact", "manoeuvres", "launches", "incidents", "calls"),
    *("pauses", "exchanges", "limits", "figures", "talks"),
)
ROUTES: Final[dict[tuple[str, str], Route]] = {
    ("GET", "/login"): Route(),
    ("POST", "/login"): Route({**_OFFICER, **_PHRASE}, ("officer",)),
    ("POST", "/logout"): Route(),
    ("POST", "/look"): Route(
        {
            **_BACK,
            "language": _one_of(*readable()),
            "theme": _one_of(*THEMES),
            "density": _one_of(*DENSITIES),
        }
    ),
    ("POST", "/passkey/ask"): Route(_OFFICER, gives="application/json"),
    ("POST", "/passkey/enter"): Route({**_OFFICER, **_PASSKEY}, ("officer", *_PASSKEY)),
    ("POST", "/passkey/offer"): Route(gives="application/json"),
    ("POST", "/passkey/add"): Route(
        {"label": _text(60), **_PHRASE, "made": _text(16_384), "used": _text(16_384), **_PASSKEY},
        ("label", "made", "used", "secret"),
    ),
    ("POST", "/passkey/remove"): Route({"passkey": _text(2_048, pattern=_HEX)}, ("passkey",)),
    ("POST", "/passkey/unlock"): Route(_PASSKEY, tuple(_PASSKEY)),
    ("POST", "/lock"): Route(_BACK),
    ("GET", "/locked"): Route(_BACK),
    ("POST", "/unlock"): Route({**_PHRASE, **_BACK}),
    ("GET", "/handover"): Route(),
    ("POST", "/handover/begin"): Route(
        {
            "on": _text(40),
            "despite": _one_of("yes", ""),
            "stands": _text(64),
            "flashes": _text(64),
            **_ONCE,
        },
        ("on", "stands", "flashes", "once"),
    ),
    ("POST", "/handover/relieve"): Route({"off": _text(80), "draft": _text(80)}, ("off", "draft")),
    ("POST", "/handover/drop"): Route(),
    ("GET", "/keys"): Route(),
    ("GET", "/keys/ending"): Route({"terminal": _text(80), "last_good": _text(64)}, ("terminal",)),
    ("GET", "/"): Route(),
    ("GET", "/watch"): Route({**_LINE, **_ENTRY}),
    ("POST", "/watch/begin"): Route(),
    ("GET", "/entry/{line}/{entry}"): Route(),
    **{("GET", f"/{it}"): _DOOR for it in DOORS},
    ("GET", "/exchange/{line}/{entry}"): Route(),
    ("GET", "/exchange/{line}/{entry}/handover"): Route({**_SPAN, "point": _text(80)}),
    ("GET", "/exchange/{line}/{entry}/paper"): Route(
        {**_SPAN, **{it: _one_of(*readable()) for it in ("left", "right")}}
    ),
    ("GET", "/exchange/review"): Route(_QUEUE),
    ("POST", "/exchange/review"): Route(
        {**_QUEUE, **_PHRASE, **_ONCE, "act": _text(10)}, ("list", "act", "once")
    ),
    ("POST", "/exchange/names"): Route(
        {"list": _text(40), **_PHRASE, **_BACK, **_ONCE}, ("list", "back", "once")
    ),
    ("POST", "/exchange/ticks"): Route(
        {**_CHECKLIST, "ticks": _text(600_000)}, tuple(_CHECKLIST), "application/json"
    ),
    ("POST", "/exchange/tally"): Route({**_CHECKLIST, **_ONCE}, (*_CHECKLIST, "once")),
    ("POST", "/exchange/note"): Route(
        {**_LINE, **_ENTRY, **_ONCE, "to": _text(12), "list": _text(40)},
        ("line", "entry", "once", "to"),
    ),
    ("POST", "/displayed"): Route({**_LINE, **_ENTRY}, ("line", "entry"), "application/json"),
    ("POST", "/open"): Route({**_LINE, **_ENTRY, **_ONCE}, ("line", "entry", "once")),
    ("POST", "/answer"): Route(
        {**_LINE, **_ENTRY, **_ONCE, "position": _one_of("CHECKING"), "minutes": _text(4)},
        ("line", "entry", "once", "position"),
    ),
    ("GET", "/compose"): Route(
        {
            **_LINE,
            "find": _text(80),
            "type": _one_of("", *sorted(it.message.SPEC.code for it in SHELF.types.values())),
            **{it: _text(64) for it in ("draft", "correct", "withdraw")},
        }
    ),
    ("POST", "/compose"): Route({**_WORK, "act": _one_of(*_ACTS)}, ("line", "kind", "act")),
    ("POST", "/compose/preview"): Route(_WORK, ("line", "kind")),
    ("GET", "/drafts"): Route(),
    ("GET", "/draft/{line}/{draft}"): Route({"beside": _text(10)}),
    ("POST", "/draft"): Route(
        {
            **_LINE,
            **_ONCE,
            "draft": _text(16),
            "act": _one_of("release", "override", "send", "drop"),
            "reason": _text(4_096),
            "shown": _text(64),
            "sure": _text(10),
        },
        ("line", "draft", "act", "once"),
    ),
    ("GET", "/sites"): Route(_LINE),
    ("GET", "/sites/list"): Route(_LINE),
    ("POST", "/sites"): Route(
        {
            **_LINE,
            **_ONCE,
            "act": _one_of("look", "keep", "release"),
            "to": _text(12),
            **{it: _text(700_000) for it in ("list", "sheet")},
            "file": _text(200),
            "named_in": _one_of("", *readable()),
            "draft": _text(80),
        },
        ("line", "act"),
    ),
    ("GET", "/map"): Route(_LINE),
    ("GET", "/map/features"): Route(_LINE, ("line",), "application/geo+json"),
    ("GET", "/map/place"): Route(
        {it: _text(12) for it in ("lat", "lon")}, ("lat", "lon"), "application/json"
    ),
    ("POST", "/map/area"): Route({"area": _text(200_000)}, ("area",), "application/json"),
    ("GET", "/map/layer/{number}"): Route(gives="application/geo+json"),
    ("GET", "/timeline"): Route(
        {
            **_LINE,
            **_SPAN,
            **_MACHINES,
            "clock": _one_of(*CLOCKS),
            "most": _text(6),
            "entry": _text(64),
        }
    ),
    ("GET", "/timeline/progress"): Route(_LINE, gives="application/json"),
    ("GET", "/timeline/export"): Route(_LINE, ("line",), "application/octet-stream"),
    ("POST", "/timeline/verify"): Route(_LINE, ("line",)),
    ("GET", "/log"): Route(
        {
            **_LINE,
            **_SPAN,
            **_MACHINES,
            **{it: _text(200) for it in ("words", "code", "party", "flag")},
            "precedence": _LEVELS,
            "before": _text(64),
        }
    ),
    ("GET", "/health"): Route(),
    ("POST", "/keys/cut"): Route(
        {
            **_ONCE,
            "terminal": _text(80),
            "act": _text(10),
            "reason": _text(20),
            "shown": _text(4_096),
        }
    ),
    ("GET", "/call/{line}/{matter}"): Route(),
    ("GET", "/call/{line}/{matter}/brief"): Route({"in": _text(4), "cut": _text(64)}),
    ("GET", "/readout/{line}/{entry}"): Route({"p": _text(4)}),
    ("GET", "/readout/{line}/{entry}/paper"): Route(
        {"p": _text(4)}, gives="application/octet-stream"
    ),
    ("GET", "/call/{line}/{matter}/live"): Route(),
    ("GET", "/call/{line}/{matter}/signals"): Route(),
    ("POST", "/call/live"): Route(
        {**_LINE, **_ENTRY, **_ONCE, "act": _text(10), "fields": _text(8_000)}
    ),
    ("POST", "/call"): Route(
        {
            **_LINE,
            **_ENTRY,
            **_ONCE,
            **{it: _text(20) for it in ("act", "agenda_n", "kind", "by", "n")},
            "text": _text(4_096),
            "due": _text(60),
            "readout": _text(64),
        }
    ),
    ("POST", "/alarm/seen"): Route({**_LINE, **_ENTRY, **_ONCE}),
    ("POST", "/test"): Route({**_LINE, **_ONCE}, ("line", "once")),
    ("POST", "/test/answer"): Route({**_LINE, **_ENTRY, **_ONCE}, ("line", "entry", "once")),
    ("GET", "/exercise"): Route(),
    ("POST", "/exercise"): Route(
        {**_ONCE, "word": _text(16), "speed": _text(4), "step": _text(80)}, ("word",)
    ),
    ("GET", "/openapi.json"): Route(gives="application/json"),
    ("GET", "/stream"): Route(gives="text/event-stream"),
}
_ANSWERS: Final = {
    "200": "the page",
    "303": "where to go on",
    "403": "not from here, not without a session, or not with this token",
    "404": "there is no such page",
    "405": "not by this method",
    "409": "it cannot be done; one sentence says why",
    "413": "too long, or of no stated length",
    "415": "no form",
    "421": "not the name of this console",
    "503": "the store can keep nothing",
}


def document() -> Json:
    """Return the whole description."""
    paths: dict[str, Json] = {}
    for (method, path), route in ROUTES.items():
        paths.setdefault(path, {})[method.lower()] = _operation(method, path, route)
    schemas: Json = {}
    for entry in SHELF.types.values():
        _add(entry.message, schemas)
        schemas[f"form-{entry.message.SPEC.code}"] = _typed(entry.message)
    cookie = {"type": "apiKey", "in": "cookie", "name": "comity-PORT"}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Comity: the console of one node", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": dict(sorted(schemas.items())),
            "securitySchemes": {"session": cookie},
        },
        "security": [{"session": []}],
    }


def _operation(method: str, path: str, route: Route) -> Json:
    named = [it.partition("}")[0] for it in path.split("{")[1:]]
    asked = [{"name": it, "in": "path", "required": True, "schema": _text(80)} for it in named]
    said: Json = {}
    if method == "GET":
        asked += [
            {"name": name, "in": "query", "required": name in route.needs, "schema": schema}
            for name, schema in route.asks.items()
        ]
    else:
        said = {"requestBody": {"required": True, "content": {FORM: {"schema": _form(route)}}}}
    content: Json = {"content": {route.gives: {}}}
    answers = {
        code: {"description": says, **(content if code == "200" else {})}
        for code, says in _ANSWERS.items()
    }
    return {"parameters": asked, **said, "responses": answers}


def _form(route: Route) -> Json:
    fields = {TOKEN_FIELD: _text(64), **route.asks}
    made = {"type": "object", "properties": fields, "required": [TOKEN_FIELD, *route.needs]}
    if "kind" in route.needs:  # the rest of the form is that of its type, form-CODE
        fields["kind"] = _one_of(*sorted(SHELF.types))
        return {**made, "additionalProperties": _text(4_096)}
    return made


def _typed(cls: type[Message]) -> Json:
    """The fields of a type that one value answers, as they are typed."""
    asked = {f"f.{it.name}": _as_typed(it) for it in fields_of(cls) if not _is_group(it.type)}
    return {
        "type": "object",
        "properties": {"kind": {"const": cls.SPEC.wire}, **asked},
        "required": ["kind"],
    }


def _is_group(kind: Kind) -> bool:
    return kind.item is not None or bool(kind.structs)


def _as_typed(spec: FieldSpec) -> Json:
    return _text(spec.type.chars_max or 400)


# --- types of message, in the plain form


def _add(cls: StructType, schemas: Json) -> str:
    """Put a message or composite among the schemas; gives its name there."""
    name = name_of(cls)
    if issubclass(cls, Message):
        name = f"{cls.SPEC.code}-{cls.SPEC.title}"
    if name not in schemas:
        schemas[name] = {}  # one that holds itself ends here
        fields = fields_of(cls)
        schemas[name] = {
            "type": "object",
            "properties": {it.name: _field(it, schemas) for it in fields},
            "required": [it.name for it in fields if it.required],
            "additionalProperties": False,
        }
    return name


def _field(spec: FieldSpec, schemas: Json) -> Json:
    made = _schema(spec.type, schemas)
    is_own = spec.note and spec.number < COMMON_FROM
    return {**made, "description": spec.note} if is_own else made


def _schema(kind: Kind, schemas: Json) -> Json:
    if kind.either:
        return {"anyOf": [_schema(it, schemas) for it in kind.either]}
    if kind.key is not None and kind.item is not None:
        return {"type": "object", "additionalProperties": _schema(kind.item, schemas)}
    if kind.item is not None:
        bounds = {"minItems": kind.low, "maxItems": kind.high}
        return {"type": "array", "items": _schema(kind.item, schemas), **_stated(bounds)}
    if kind.structs:
        refs = [{"$ref": f"{_AT}{_add(it, schemas)}"} for it in kind.structs]
        return refs[0] if len(refs) == 1 else {"anyOf": refs}
    if kind.code is not None:
        name = kind.name.replace(":", "-")
        schemas.setdefault(name, _one_of(*(it.name for it in kind.code)))
        return {"$ref": f"{_AT}{name}"}
    return _leaf(kind)


def _leaf(kind: Kind) -> Json:
    words = [{"enum": list(kind.words)}] if kind.words else []
    made = next(iter(_plain(kind)), {})
    return {"anyOf": [made, *words]} if words else made


_HEXADECIMAL: Final = (
    "ref", "ref_or_none", "hash", "person_key", "feed", "bytes", "octets", "hex(16)",
)  # fmt: skip


def _plain(kind: Kind) -> Iterator[Json]:
    """How a value of one kind is written."""
    if kind.name.startswith("ts"):
        yield {"type": "string", "format": "date-time"}
    elif kind.name == "bool":
        yield {"type": "boolean"}
    elif kind.chars_max is not None:
        yield _text(kind.chars_max)
    elif kind.pattern is not None:
        yield {"type": "string", "pattern": kind.pattern.replace(r"\Z", "$")}
    elif kind.name in _HEXADECIMAL:
        yield {"type": "string", "pattern": _HEX, **_octets(kind)}
    elif kind.low is not None or kind.high is not None:
        yield {"type": "integer", **_stated({"minimum": kind.low, "maximum": kind.high})}


def _octets(kind: Kind) -> Json:
    low, high = kind.low, kind.high
    twice = {"minLength": low and 2 * low, "maxLength": high and 2 * high}
    return _stated(twice)


def _stated(bounds: dict[str, int | None]) -> Json:
    return {name: it for name, it in bounds.items() if it is not None}
