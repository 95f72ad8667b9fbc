"""What may be said: the list of types, and one type with its fields, bounds and an example.

Reads the same definitions that the nodes check by; needs no node.
"""

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.values.message import Message, TypeSpec
    from comity.values.shape import Kind
    from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
COMMON_FROM: Final = 64  # numbers of the fields that every message may carry


@click.command(cls=Verb, epilog=examples("types", "types --lang fr", "types --json"))
@options.out
def types(out: "Output") -> None:
    """List every type of message this program knows."""
    from comity.families.shelf import SHELF

    words = _words(out)
    rows = [_brief(entry.message, entry.family.name, words) for entry in SHELF.types.values()]
    rows.sort(key=lambda row: row["code"])
    data = {"shelf": SHELF.digest.hex(), "types": rows}
    out.give(data, lambda to: _show_types(to, data))


def _words(out: "Output") -> "Words":
    from comity.node.showing import words_of

    return words_of(out.language)


def _brief(message: "type[Message]", family: str, words: "Words") -> Json:
    from comity.picture.releases import NEEDED
    from comity.wording.speaker import type_id

    spec = message.SPEC
    return {
        "code": spec.code,
        "type": spec.wire,
        "title": words.say(type_id(spec.wire)),
        "family": family,
        "releases": NEEDED[spec.release],
        "release_rule": spec.release.value,
        "precedence": None if spec.precedence is None else spec.precedence.name,
        "precedence_max": spec.precedence_max.name,
        "always_open": spec.always_open,
    }


def _show_types(out: "Output", data: Json) -> None:
    heads = [out.say(f"head-{it}") for it in ("type", "name", "releases", "says")]
    rows = (
        (row["code"], row["type"].partition("/")[0], _rule(out, row), row["title"])
        for row in data["types"]
    )
    out.table(heads, rows)
    out.note("types-next")


def _rule(out: "Output", row: Json) -> str:
    return out.say("as-re") if row["release_rule"] == "AS_RE" else str(row["releases"])


@click.command(
    cls=Verb,
    short_help="Describe a type: fields, bounds, hints, an example.",
    epilog=examples("describe activity.notify", "describe A02 --lang fr", "describe I01 --json"),
)
@click.argument("name", metavar="TYPE")
@options.out
def describe(out: "Output", name: str) -> None:
    """Describe a type of message: its fields, bounds and hints, and an example."""
    from comity.cli.sending import type_named
    from comity.families.shelf import SHELF, example_of
    from comity.wording.forms import form_of, plain_of

    message = type_named(name)
    family = SHELF.types[message.SPEC.wire].family.name
    words = _words(out)
    example = example_of(message)
    form = form_of(message, words, example=example)
    data = {
        **_brief(message, family, words),
        "fields": _fields(message, words),
        "questions": [plain_of(it) for it in (*form.questions, *form.common)],
        "conditions": _conditions(message.SPEC),
        "example": example,
    }
    out.give(data, lambda to: _show_type(to, data))


def _fields(message: "type[Message]", words: "Words") -> list[Json]:
    from comity.values.shape import fields_of
    from comity.wording.speaker import label_id

    rows = []
    for spec in fields_of(message):
        label = label_id(message, spec)
        hint = f"{label}-hint"
        rows.append(
            {
                "number": spec.number,
                "field": spec.name,
                "label": words.say(label),
                "hint": words.say(hint) if words.has(hint) else "",
                "kind": spec.type.spelled,
                "container": spec.container,
                "required": spec.required,
                "codes": list(_codes(spec.type)),
                "bounds": list(spec.bounds),
                "chars_max": (spec.type.item or spec.type).chars_max,
            }
        )
    return rows


def _codes(kind: "Kind") -> tuple[str, ...]:
    for it in (kind, kind.item, kind.key):
        if it is not None and it.code is not None:
            return tuple(it.code.__members__)
    return ()


def _conditions(spec: "TypeSpec") -> list[Json]:
    return [
        {
            "field": when.field,
            "values": [it if isinstance(it, bool) else it.name for it in when.values],
            "release_rule": when.release.value,
        }
        for when in spec.release_when
    ]


def _show_type(out: "Output", data: Json) -> None:
    out.title(f"{data['code']}   {data['type']}   {data['title']}")
    precedence = data["precedence"] or out.say("as-re")
    out.pairs(
        [
            (out.say("head-releases"), _rule(out, data)),
            (out.say("label-precedence"), _said_precedence(out, precedence)),
            (out.say("label-always"), out.words.say("yes" if data["always_open"] else "no")),
        ]
    )
    common = {row["field"] for row in data["fields"] if row["number"] >= COMMON_FROM}
    for own in (True, False):
        rows = [row for row in data["questions"] if (row["path"] not in common) is own]
        if rows:
            out.text()
            out.title(out.say("own-fields" if own else "common-fields"))
            for row in rows:
                _show_question(out, row, 0)
    out.note("required-mark")
    if data["example"] is not None:
        out.text()
        out.title(out.say("example"))
        out.json_text(data["example"])


def _said_precedence(out: "Output", name: str) -> str:
    term = f"code-PRECEDENCE-{name}"
    return out.words.say(term) if out.words.has(term) else name


def _show_question(out: "Output", row: Json, depth: int) -> None:
    """One question with all that helps to answer it, and below it those it is asked by."""
    margin = "  " * depth
    star = " *" if row["required"] else ""
    unit = f" ({row['unit']})" if row["unit"] else ""
    out.text(f"{margin}{row['path']}{star}   {row['label']}{unit}")
    for line in _helps(out, row):
        out.text(f"{margin}    {line}")
    for shape in row["shapes"]:
        out.text(f"{margin}  \u2013 {shape['label']} ({shape['shape']})")
        for part in shape["parts"]:
            _show_question(out, part, depth + 2)
    for part in (row["key"], row["member"], *row["parts"]):
        if part is not None:
            _show_question(out, part, depth + 1)


def _helps(out: "Output", row: Json) -> list[str]:
    codes = "; ".join(f"{at} {it['code']}: {it['word']}" for at, it in enumerate(row["choices"], 1))
    lines = [row["hint"], row["way"], row["within"], "" if row["shapes"] else codes]
    if row["repeats"]:
        low, high = row["bounds"]
        least = low or 0
        lines.append(
            out.say("form-members-from", low=least)
            if high is None
            else out.say("form-members", low=least, high=high)
        )
    elif row["kind"].startswith(("text", "str(")):
        lines.append(out.say("form-chars", most=row["bounds"][1]))
    if row["example"] and not row["choices"]:
        lines.append(out.say("form-example", example=row["example"]))
    return [it for it in lines if it]
