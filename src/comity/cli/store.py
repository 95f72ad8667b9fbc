"""The store of a node: a copy, a backup, and one begun anew from what the others hold."""

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
    """Copy a node's stores, back it up and restore it, or begin a damaged store anew."""


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


_passphrase = click.option(
    "--passphrase-file",
    "file_of_passphrase",
    metavar="FILE",
    type=options.FILE,
    required=True,
    help="Passphrase of the backup; keep it elsewhere than the backup.",
)


@store.command(
    "backup", epilog=examples("store backup aa /media/aa.backup --passphrase-file backup.pass")
)
@options.directory
@click.argument("file", metavar="FILE", type=options.PATH)
@_passphrase
@options.out
def backup(out: "Output", directory: Path, file: Path, file_of_passphrase: Path) -> None:
    """Write the node in DIR to one new FILE, encrypted, also while it runs.

    Settings, key statements, cards, charters and the whole record are in it, and no secret key:
    keep copies of DIR/keys and DIR/officers in a safe, away from it. The file is read again before
    the command ends.
    """
    from comity.cli.reach import reach
    from comity.cli.unlocking import passphrase_from
    from comity.errors import ConfigError
    from comity.node import backup as backups
    from comity.node.home import Home

    passphrase = passphrase_from(file_of_passphrase)
    if passphrase is None:
        raise ConfigError("backup.no-passphrase", path=str(file_of_passphrase))
    with reach(directory, out) as node:
        folder = backups.staged(directory.resolve())
        try:
            lines = [it["line"] for it in node.ask("status")["lines"]]
            pages = {line: _copy_line(out, node, line, folder) for line in lines}
            backups.check(Home(directory), folder)
            size, digest = backups.write(folder, file, passphrase)
        finally:
            backups.drop(directory.resolve())
    data = {
        "directory": str(directory),
        "backup": str(file),
        "pages": pages,
        "bytes": size,
        "sha256": digest,
    }
    out.give(data, lambda to: to.note("store-backed-up", path=str(file), bytes=size))


@store.command(
    "restore",
    epilog=examples(
        "store restore /media/aa.backup aa --keys /media/safe --passphrase-file backup.pass"
    ),
)
@click.argument("file", metavar="FILE", type=options.FILE)
@options.directory
@click.option(
    "--keys",
    metavar="FOLDER",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    required=True,
    help="Where the copies of the node's “keys” and “officers” lie.",
)
@_passphrase
@options.out
def restore(
    out: "Output", file: Path, directory: Path, keys: Path, file_of_passphrase: Path
) -> None:
    """Put a backup into the new directory DIR, with keys that were kept elsewhere.

    Started, the node asks the others for its own head, takes back what they hold, and opens a new
    epoch on each of its lines: it never goes on in a feed that a later word may be in. Where the
    keys are lost as well, enrol another node (“terminal enrol”).
    """
    from comity.cli.unlocking import passphrase_from
    from comity.node import backup as backups

    with out.working("opening"):
        entries = backups.restore(
            file, directory, keys=keys, passphrase=passphrase_from(file_of_passphrase) or b""
        )
    data = {"directory": str(directory), "backup": str(file), "entries": entries}
    out.give(data, lambda to: to.note("store-restored", path=str(directory)))


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
