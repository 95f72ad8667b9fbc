"""What a message would meet and be flagged for, before it is sent.

Carries out R-348 at the terminal. Nothing is kept, signed or sent, and nothing is stopped.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import conflicts, forms, options
from comity.cli.options import examples
from comity.cli.sending import completed, type_named
from comity.cli.verb import Verb
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output


@click.command(
    cls=Verb,
    short_help="Say what a message would meet, before it is sent.",
    epilog=examples(
        "check aa A02 --file notice.json",
        "check aa --file draft.json     (as “draft show --json” gives it)",
        "check aa A09 --file area.json --lang fr",
    ),
)
@options.directory
@click.argument("name", metavar="[TYPE]", required=False)
@click.option(
    "--file", metavar="FILE", required=True, help='The message as JSON; "-" for standard input.'
)
@click.option("--to", multiple=True, metavar="PARTY", help="To whom; else to all.")
@options.line
@options.out
def check(
    out: "Output",
    directory: Path,
    name: str | None,
    file: str,
    to: tuple[str, ...],
    line: str | None,
) -> None:
    """Say with what a message would come into conflict if it were sent now, and how near.

    Also its lead time, and what every reader would flag. Without TYPE the file names it: "type",
    and the message under "fields". Nothing is sent or kept, and nothing is stopped.
    """
    from comity.cli.reach import reach

    cls, fields = _named(name, forms.from_file(file))
    with reach(directory, out) as node:
        data = node.ask(
            "check",
            type=cls.SPEC.wire,
            fields=completed(node, cls, fields),
            to=list(to),
            line=line,
            language=out.language,
        )
    out.give(data, lambda it: conflicts.preview(it, data))


def _named(name: str | None, found: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The type of a message and its fields.

    Raises:
        OurError: neither the command nor the file names a type.
    """
    if name is not None:
        return type_named(name), found
    match found:
        case {"type": str(wire), "fields": dict(fields)}:
            return type_named(wire), fields
        case _:
            raise OurError("check.which-type")
