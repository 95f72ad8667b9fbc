"""The phrase book at the terminal: every sentence by its number, or one with what it needs.

Needs no node: two officers read one number in their own languages. Carries out R-196.
"""

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
_SAMPLES: Final[dict[str, Any]] = {
    "BEARING": 45,
    "DISTANCE": 1500,
    "TIME": 1770301800000,
    "PLACE": {"1": 445125000, "2": 332500000},
    "PARTY": "BB",
    "NUMBER": 2,
    "CHANNEL": 156800,
}


@click.command(
    cls=Verb,
    short_help="Show the phrase book: agreed sentences by number.",
    epilog=examples("phrases", "phrases --lang ru", "phrases 402 --json"),
)
@click.argument("number", type=click.INT, required=False)
@options.out
def phrases(out: "Output", number: int | None) -> None:
    """Show the sentences agreed beforehand; with a NUMBER that one, and how to send it."""
    from comity.node.showing import words_of
    from comity.values.phrases import PHRASES

    words = words_of(out.language)
    if number is None:
        rows = [_row(it, words) for it in PHRASES]
        out.give({"phrases": rows}, lambda to: _show(to, rows))
        return
    if number not in PHRASES:
        raise OurError("phrases.unknown", number=number)
    row = {**_row(number, words), "example": _example(number)}
    out.give(row, lambda to: _show_one(to, row))


def _row(number: int, words: "Words") -> Json:
    from comity.values.phrases import PHRASES, group_of
    from comity.wording.phrases import pattern

    return {
        "number": number,
        "group": words.say(f"phrase-group-{group_of(number)}"),
        "sentence": pattern(number, words),
        "blanks": [
            {"number": n, "kind": blank.name, "label": words.say(f"blank-{blank.name}")}
            for n, blank in enumerate(PHRASES[number], 1)
        ],
    }


def _example(number: int) -> Json:
    """The fields of a message that says it."""
    from comity.values.phrases import PHRASES

    params = {str(n): _SAMPLES[blank.name] for n, blank in enumerate(PHRASES[number], 1)}
    return {"phrase": number, "params": params} if params else {"phrase": number}


def _show(out: "Output", rows: list[Json]) -> None:
    group = ""
    for row in rows:
        if row["group"] != group:
            group = row["group"]
            out.text()
            out.title(group)
        out.text(f"{row['number']}  {row['sentence']}", hang=5)
    out.text()
    out.note("phrases-next")


def _show_one(out: "Output", row: Json) -> None:
    out.title(f"{row['number']}   {row['group']}")
    out.text(row["sentence"])
    out.text()
    out.title(out.say("example"))
    out.json_text(row["example"])
    out.note("phrases-send")
