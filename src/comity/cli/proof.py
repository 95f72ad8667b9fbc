"""What can be handed to a third person: the exported record, and the verdict on such a file."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output


@click.command(
    cls=Verb,
    short_help="Write the record to one file, open or for one party.",
    epilog=examples(
        "export aa -o staff.comity --open",
        "export aa -o for-bb.comity --sealed-to BB",
    ),
)
@options.directory
@click.option("-o", "--output", "file", type=options.PATH, required=True, help="A new file.")
@click.option("--open", "is_open", is_flag=True, help="Readable by whoever holds the file.")
@click.option("--sealed-to", metavar="PARTY", help="Readable by the nodes of this party only.")
@click.option("--all", "everything", is_flag=True, help="Also what that party is known to hold.")
@options.line
@options.out
def export(out: "Output", directory: Path, file: Path, is_open: bool, **given: Any) -> None:  # noqa: ANN401
    """Write the record of a line to one file: open for everybody, or sealed to one party.

    --open writes the whole record; "comity verify" checks it anywhere, without a node and without
    the other party's goodwill. --sealed-to writes what that party is not known to hold, to be
    carried by hand: "comity import" takes it there.
    """
    from comity.cli.carry import export_sealed
    from comity.cli.reach import reach
    from comity.node import exporting

    sealed_to, line = given["sealed_to"], given["line"]
    if is_open == (sealed_to is not None) or (is_open and given["everything"]):
        raise click.UsageError(
            "Say --open: whoever holds the file can read the whole record; or --sealed-to PARTY."
        )
    if sealed_to is not None:
        with reach(directory, out) as node:
            export_sealed(out, node, file, given)
        return
    with reach(directory, out) as node, out.progress(1, "exporting") as show:
        data = exporting.take(node.ask, file, line, show)
    size, entries = data["bytes"], data["entries"]
    out.give(data, lambda to: to.note("exported", path=str(file), bytes=size, entries=entries))


@click.command(
    cls=Verb,
    short_help="Check a record or a proof, without any node.",
    epilog=examples("verify staff.comity", "verify staff.comity --json"),
)
@click.argument("file", metavar="FILE", type=options.PATH)
@click.pass_context
def verify(ctx: click.Context, file: Path) -> None:
    """Check a record or a proof, without any node: who signed what, in which order.

    Exit code 0: sound. 1: it breaks a rule. 4: changed, cut off, incomplete or forked. It does
    not say that a statement is true, or that nothing was left unsaid.
    """
    from comity.cli import views
    from comity.node.verify import verify_file

    out: Output = ctx.obj
    with out.progress(1, "verifying") as step:
        exit_code, data = verify_file(file, step)
    data["file"] = str(file)
    out.give(data, lambda to: views.verdict(to, data, str(file)))
    ctx.exit(exit_code)
