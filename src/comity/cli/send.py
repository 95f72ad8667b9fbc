"""Sending a message of any type."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import asking, forms, options
from comity.cli.options import examples
from comity.cli.sending import Saying, completed, say_and_show, type_named
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach

PRECEDENCES = ("ROUTINE", "PRIORITY", "IMMEDIATE", "FLASH")
_HEX = frozenset("0123456789abcdef")


@click.command(
    cls=Verb,
    short_help="Check, release, sign and store a message.",
    epilog=examples(
        "send aa activity.notify --file notice.json --officer DUTY --officer SECOND",
        'send aa line.text --set subject=Weather --set body="Fog until noon."',
        "send aa line.cancel --set re=3fa9c1e2 --set reason=Postponed.",
        "send aa activity.notify --set window.start=+42d --set area.radius_m=5NM ...",
        "send aa A02     (asks question by question)",
    ),
)
@options.directory
@click.argument("name", metavar="TYPE")
@click.option("--file", metavar="FILE", help='The message as JSON; "-" for standard input.')
@click.option("--set", "given_fields", multiple=True, metavar="FIELD=VALUE", help="One field.")
@click.option("--to", multiple=True, metavar="PARTY", help="To whom; else to all.")
@click.option(
    "--precedence",
    type=click.Choice(PRECEDENCES, case_sensitive=False),
    help="How urgent; else what the type says.",
)
@options.line
@options.override
@options.yes
@options.officers
@options.out
def send(
    out: "Output",
    directory: Path,
    name: str,
    file: str | None,
    given_fields: tuple[str, ...],
    **given: Any,  # noqa: ANN401
) -> None:
    """Check a message, let officers release it, sign it and store it.

    Done means stored here: "comity held" says when the other party has it. A message that needs
    more officers than were named waits at the desk as a draft.
    """
    from comity.cli.reach import reach
    from comity.families.shelf import example_of
    from comity.values.plain import from_plain

    cls = type_named(name)
    with reach(directory, out) as node:

        def find(prefix: str) -> str:
            return whole_hash(node, prefix, given["line"])

        typing = forms.typing_of(out, node, find)
        fields = {} if file is None else forms.from_file(file)
        if file is None and not given_fields and sys.stdin.isatty():

            def check(made: dict[str, Any]) -> None:
                from_plain(cls, completed(node, cls, made))

            fields = asking.ask(cls, out, typing, check, example_of(cls))
        fields = forms.with_set(cls, fields, given_fields, typing)
        if "effective_at" not in fields and cls.SPEC.code == "L12":
            fields["effective_at"] = node.ask("status")["time"]["iso"]
        say_and_show(out, node, Saying.of(cls.SPEC.wire, fields, given))


def whole_hash(node: "Reach", prefix: str, line: str | None) -> str:
    """The whole hash of the entry that begins so; anything else stays, for the desk to refuse."""
    if len(prefix) == 64 or not prefix or not set(prefix.lower()) <= _HEX:
        return prefix
    return str(node.ask("entry", entry=prefix, line=line)["entry"])
