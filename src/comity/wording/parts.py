"""Composite values in words: a craft, a phase, an answer, a key, on one line each.

Takes composites in wire form with the names of their fields, as `speaker` hands them out.
Carries out R-74. What a composite means to a fold is not known here.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Protocol, TypeAlias

from comity.values.codes import Qual, Unit, Vref
from comity.wording import moments, numbers, places, tokens
from comity.wording.words import Words

Wire: TypeAlias = Any
Fields: TypeAlias = Mapping[str, Wire]  # absent fields are not there


class Speaker(Protocol):
    """Says single values; what this file asks of `speaker.Speaker`."""

    words: Words
    brief: bool

    def field(self, part: Fields, name: str) -> str:
        """Say one field of the composite `part`."""
        ...


Part: TypeAlias = Callable[[Fields, Speaker], str]


def _window(part: Fields, speaker: Speaker) -> str:
    if speaker.brief:
        return moments.window_brief(part["start"], part["end"], speaker.words)
    return moments.window(part["start"], part["end"], part.get("err_s", 0), speaker.words)


def _vband(part: Fields, speaker: Speaker) -> str:
    return places.band(part["lo"], part.get("hi"), Vref(part["ref"]), speaker.words)


def _qty(part: Fields, speaker: Speaker) -> str:
    return numbers.quantity(part["n"], Qual(part["q"]), part.get("hi"), speaker.words)


def _measure(part: Fields, speaker: Speaker) -> str:
    return numbers.measure(part["n"], part["scale"], Unit(part["unit"]), speaker.words)


def _sla(part: Fields, speaker: Speaker) -> str:
    spans = {name: moments.duration(part[f"{name}_s"], speaker.words) for name in _SLA}
    return speaker.words.say("part-sla", **spans)


def _craft(part: Fields, speaker: Speaker) -> str:
    head = _said("part-craft", ("count", "kind"), part, speaker)
    return _joined((head, *_extras("part-craft", _CRAFT, part, speaker)), speaker)


def _counterpart(part: Fields, speaker: Speaker) -> str:
    return speaker.words.say(
        "part-counterpart",
        a=_office(part, "a", speaker),
        b=_office(part, "b", speaker),
        level=speaker.field(part, "level"),
    )


def _office(part: Fields, name: str, speaker: Speaker) -> str:
    office = speaker.field(part, name)
    if f"capacity_{name}" not in part:
        return office
    capacity = speaker.field(part, f"capacity_{name}")
    return speaker.words.say("part-counterpart-capacity", office=office, capacity=capacity)


def _answer(part: Fields, speaker: Speaker) -> str:
    head = _said("part-answer", ("n", "status"), part, speaker)
    return _joined((head, *_extras("part-answer", ("text", "refs"), part, speaker)), speaker)


def _head(part: Fields, speaker: Speaker) -> str:
    feed, root = speaker.field(part, "feed"), speaker.field(part, "root")
    return speaker.words.say("part-head", feed=feed, size=part["size"], root=root)


def _key(part: Fields, speaker: Speaker) -> str:
    if "pq" in part:  # the pair of one root holder: each is [algorithm, octets] on the wire
        both = ((alg, raw) for alg, raw in (part["plain"], part["pq"]))
        return " + ".join(tokens.key(alg, raw, speaker.words) for alg, raw in both)
    return tokens.key(part["alg"], part["raw"], speaker.words)


def _pos(part: Fields, speaker: Speaker) -> str:
    place = {1: part["lat"], 2: part["lon"]}
    return places.point_brief(place) if speaker.brief else places.position(place)


def _simple(name: str, *fields: str) -> Part:
    """A composite whose sentence names all its fields."""
    return lambda part, speaker: _said(name, fields, part, speaker)


def _said(name: str, fields: tuple[str, ...], part: Fields, speaker: Speaker) -> str:
    return speaker.words.say(name, **{field: speaker.field(part, field) for field in fields})


def _joined(said: Iterable[str], speaker: Speaker) -> str:
    return speaker.words.say("separator-semicolon").join(map(speaker.words.isolate, said))


def _extras(name: str, fields: tuple[str, ...], part: Fields, speaker: Speaker) -> list[str]:
    """The optional fields that are there, each with its own few words."""
    return [
        speaker.words.say(f"{name}-{field}", value=speaker.field(part, field))
        for field in fields
        if field in part
    ]


def _assertion(part: Fields, speaker: Speaker) -> str:
    head = _said("part-assertion", ("key", "value", "confidence", "basis"), part, speaker)
    extras = _extras("part-assertion", ("unit", "evidence"), part, speaker)
    return _joined((head, *extras), speaker)


def _with_extras(name: str, fields: tuple[str, ...], *extras: str) -> Part:
    """A composite whose sentence names some fields; others follow it if they are there."""

    def said(part: Fields, speaker: Speaker) -> str:
        head = _said(name, fields, part, speaker)
        return _joined((head, *_extras(name, extras, part, speaker)), speaker)

    return said


def _route_point(part: Fields, speaker: Speaker) -> str:
    extras = _extras("part-route-point", ("t", "alt_m"), part, speaker)
    said = map(speaker.words.isolate, (speaker.field(part, "pos"), *extras))
    return speaker.words.say("separator-comma").join(said)


def _leg(part: Fields, speaker: Speaker) -> str:
    head = _said("part-leg", ("n", "from", "to", "depart", "arrive"), part, speaker)
    return _joined((head, *_extras("part-leg", ("route",), part, speaker)), speaker)


def _vehicle(part: Fields, speaker: Speaker) -> str:
    roof = "yes" if part["roof_marking"] else "no"
    names = ("type", "plate", "colour", "marking")
    said = {name: speaker.field(part, name) for name in names}
    return speaker.words.say("part-vehicle", roof=roof, **said)


def _contact(part: Fields, speaker: Speaker) -> str:
    extras = _extras("part-contact", ("phone", "radio"), part, speaker)
    return _joined((speaker.field(part, "role"), *extras), speaker)


def _name(part: Fields, speaker: Speaker) -> str:
    said = {it: speaker.field(part, it) for it in ("text", "script", "lang") if it in part}
    role = speaker.words.say(f"name-role-{part['role']}")
    return speaker.words.say("part-name-lang" if "lang" in said else "part-name", role=role, **said)


def _cal_entry(part: Fields, speaker: Speaker) -> str:
    head = _said("part-cal-entry", ("designation", "type", "window", "area"), part, speaker)
    return _joined((head, *_extras("part-cal-entry", ("strength",), part, speaker)), speaker)


def _limit(part: Fields, speaker: Speaker) -> str:
    """A limit that names no party is for every party that is bound."""
    if part["parties"]:
        return _said("part-limit", ("category", "max", "from", "parties"), part, speaker)
    return _said("part-limit-all", ("category", "max", "from"), part, speaker)


_SLA: Final = ("held", "opened", "answered")
_CRAFT: Final = ("type", "callsign", "hull", "party")

PARTS: Final[Mapping[str, Part]] = {
    "window": _window,
    "vband": _vband,
    "qty": _qty,
    "measure": _measure,
    "sla": _sla,
    "craft": _craft,
    "counterpart": _counterpart,
    "answer": _answer,
    "head": _head,
    "key": _key,
    "pos": _pos,
    "assertion": _assertion,
    "route_point": _route_point,
    "leg": _leg,
    "vehicle": _vehicle,
    "contact": _contact,
    "cal_entry": _cal_entry,
    "limit": _limit,
    "countrule": _simple("part-countrule", "n", "item", "weight", "category", "condition"),
    "decl_row": _with_extras("part-decl-row", ("category", "value", "type"), "facility"),
    "attach": _simple("part-attach", "name", "media", "bytes", "hash"),
    "dmeasure": _simple("part-dmeasure", "subject", "kind", "value"),
    "launch_row": _simple("part-launch-row", "count", "class", "site"),
    "role": _simple("part-role", "party", "role"),
    "claimant": _with_extras("part-claimant", ("name", "role"), "party"),
    "direction": _simple("part-direction", "from", "to"),
    "phase": _simple("part-phase", "n", "window", "area", "purpose"),
    "threshold": _simple("part-threshold", "key", "value"),
    "named_place": _simple("part-named-place", "code", "names", "pos"),
    "agenda_item": _with_extras("part-agenda-item", ("n", "title", "lead", "minutes"), "refs"),
    "participant": _simple("part-participant", "party", "role", "in_room"),
    "candidate": _simple("part-candidate", "kind", "address", "port", "priority"),
    "stream": _with_extras("part-stream", ("kind", "codec", "sends"), "feedback"),
    "point": _with_extras("part-point", ("n", "by", "kind", "text"), "agenda_n"),
    "pointpos": _with_extras("part-pointpos", ("n", "position"), "text"),
    "list_entry": _simple("part-list-entry", "n", "person_key", "category"),
    "list_comment": _with_extras("part-list-comment", ("n", "verdict"), "note"),
    "plan_line": _simple("part-plan-line", "n", "person_key", "direction", "category_by"),
    "name": _name,
    "note_row": _with_extras("part-note-row", ("person_key", "value", "second"), "other_key"),
    "hand_row": _simple("part-hand-row", "person_key", "result"),
    "clause": _simple("part-clause", "id", "title", "text"),
    "mechanism": _with_extras("part-mechanism", ("clause", "reply_s", "level"), "notice_clause"),
    "delegation": _with_extras("part-delegation", ("party", "lead"), "size"),
    "result": _with_extras("part-result", ("n", "kind", "text"), "ref"),
    "object": _with_extras("part-object", ("id", "name", "class", "pos"), "area", "operator"),
    "budget": _simple("part-budget", "bytes_day", "entries_day", "flash_reserve"),
}
