"""The store of a node: a consistent copy, and one begun anew from what the others hold."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach


@click.group(cls=Verbs)
def store() -> None:
    """Copy a node's stores, or begin a damaged one anew."""


@store.command("copy", epilog=examples("store copy aa /media/backup/aa"))
@options.directory
@click.argument("target", metavar="TARGET", type=options.PATH)
@options.out
def copy(out: "Output", directory: Path, target: Path) -> None:
    """Copy the node in DIR into the new directory TARGET, also while it runs.

    The copy holds the node's secret keys and its whole record, not the root keys. Started, it opens
    a new epoch on each of its lines: it never goes on in the feed of the node it was taken from.
    Never run both.
    """
    from comity.cli.reach import reach
    from comity.node.copying import copy_files

    with reach(directory, out) as node:
        whole = target.resolve()
        copy_files(directory, whole)
        try:
            lines = [it["line"] for it in node.ask("status")["lines"]]
            pages = {line: _copy_line(out, node, line, whole) for line in lines}
        except BaseException:
            shutil.rmtree(whole)  # half a copy is none, and this one we made
            raise
    data = {"directory": str(directory), "target": str(target), "pages": pages}
    out.give(data, lambda to: to.note("store-copied", path=str(target)))


def _copy_line(out: "Output", node: "Reach", line: str, target: Path) -> int:
    place = node.ask("copy", line=line, target=str(target))
    with out.progress(place["pages"], "copying", line=line) as show:
        pages = place["pages"]
        while not place["is_whole"]:
            show(place["done"])
            pages = place["pages"]
            place = node.ask("copying", line=line)
    return int(pages)


@store.command("rebuild", epilog=examples("store rebuild aa", "store rebuild aa --line duty"))
@options.directory
@options.line
@click.option("--anyway", is_flag=True, help="Also where the store is sound.")
@options.out
def rebuild(out: "Output", directory: Path, line: str | None, anyway: bool) -> None:
    """Begin the store of a line anew: what it held is taken back from the other parties.

    For a store that is damaged or gone and has no backup, while keys and settings are there. The
    node must not run. The old files are put aside and kept. With its next start the node asks
    the others, takes back every entry that they hold, byte for byte, and goes on in a new epoch.
    Drafts, alarms and whatever else only this node knew are gone.
    """
    from comity.node.home import Home, line_among
    from comity.node.rebuilding import rebuild as rebuild_store

    home = Home(directory)
    name = line_among(home.line_names(), line)
    aside = rebuild_store(home, name, is_wanted=anyway)
    path = None if aside is None else str(aside)
    data = {"directory": str(directory), "line": name, "aside": path}
    out.give(data, lambda to: to.note("store-rebuilt", line=name, path=path or "-"))
