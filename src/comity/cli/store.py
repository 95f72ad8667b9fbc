"""The stores of a node: copied, backed up, moved to a database, begun anew from the others."""

import shutil
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from comity.cli.output import Output
    from comity.cli.reach import Reach
    from comity.node.moving import Step

_SCHEMES: Final = ("postgresql://", "postgres://")
_FILES: Final = "files"


@click.group(cls=Verbs)
def store() -> None:
    """Copy, back up, restore, move or rebuild a node's stores."""


@store.command(
    "copy",
    epilog=examples("store copy aa /media/backup/aa", "store copy aa postgresql://db/comity"),
)
@options.directory
@click.argument("target", metavar="TARGET")
@options.out
def copy(out: "Output", directory: Path, target: str) -> None:
    """Copy the node in DIR into the new directory TARGET, also while it runs.

    The copy holds the node's secret keys and its whole record, not the root keys. Started, it opens
    a new epoch on each of its lines: it never goes on in the feed of the node it was taken from.
    Never run both.

    Where TARGET is an address of PostgreSQL, the stores alone go there; the node must not run.
    """
    if target.startswith(_SCHEMES):
        _copy_to_database(out, directory, target)
    else:
        _copy_to_files(out, directory, Path(target))


def _copy_to_database(out: "Output", directory: Path, where: str) -> None:
    from comity.node import moving, stores
    from comity.node.home import Home

    rows = _carried(out, moving.copy(Home(directory), where))
    there = stores.name_of(where)
    data = {"directory": str(directory), "target": there, "pages": rows}
    out.give(data, lambda to: to.note("store-copied", path=there))


def _copy_to_files(out: "Output", directory: Path, target: Path) -> None:
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


@store.command(
    "move", epilog=examples("store move aa postgresql://db/comity", "store move aa files")
)
@options.directory
@click.argument("target", metavar="TARGET")
@options.out
def move(out: "Output", directory: Path, target: str) -> None:
    """Move the stores of the node in DIR to a database, or from there back into files.

    TARGET is an address of PostgreSQL (postgresql://USER@HOST/DATABASE; the password belongs into
    a password file), or the word “files”. The node must not run. It goes on in its feeds: every row
    is read back and compared, then the settings are changed, and the old stores are put aside.
    """
    from comity.errors import ConfigError
    from comity.node import moving, stores
    from comity.node.home import Home

    if target != _FILES and not target.startswith(_SCHEMES):
        raise ConfigError("move.no-target", target=target)
    where = "" if target == _FILES else target
    rows = _carried(out, moving.move(Home(directory), where))
    there = stores.name_of(where) if where else _FILES
    data = {"directory": str(directory), "target": there, "rows": rows}
    out.give(data, lambda to: to.note("store-moved", path=there))


def _carried(out: "Output", steps: "Iterator[Step]") -> dict[str, int]:
    """Show how far it is; how many rows each line had."""
    rows: dict[str, int] = {}
    for line, its in groupby(steps, key=lambda step: (step.line, step.entries)):
        with out.progress(line[1], "copying", line=line[0]) as show:
            for step in its:
                rows[step.line] = step.done
                show(min(step.done, step.entries))
    return rows


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
    data = {"directory": str(directory), "line": name, "aside": aside}
    out.give(data, lambda to: to.note("store-rebuilt", line=name, path=aside or "-"))
