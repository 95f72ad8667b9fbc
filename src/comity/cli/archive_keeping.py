"""An archive kept for long: signed anew, and lightened where a whole one is elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.archive import archive, folder
from comity.cli.options import examples

if TYPE_CHECKING:
    from comity.cli.output import Output

__all__ = ["archive"]  # with all its commands


@archive.command(
    "key",
    short_help="Make a key for signing archives anew.",
    epilog=examples("archive key aa.archive-key --name archive.aa.example"),
)
@click.argument("file", metavar="FILE", type=options.PATH)
@click.option("--name", help="Of a new key: who signs, for good; a word without spaces.")
@options.out
def key(out: "Output", file: Path, name: str | None) -> None:
    """Make a key for signing archives anew, in FILE; without --name, show the one that is there.

    It is two keys in one, Ed25519 and ML-DSA-87. Keep FILE offline. Hand its public half, which
    this prints, to whoever will check; have it on the record of the line while its keys are good.
    """
    from comity.archive import renewing

    public = renewing.read_key(file).public if name is None else renewing.make_key(file, name)
    data = {"file": str(file), "name": public.name, "keys": public.text.split("\n")[:-1]}

    def show(to: "Output") -> None:
        to.note("archive-key", name=public.name)
        click.echo(public.text, nl=False)

    out.give(data, show)


@archive.command(
    "renew",
    short_help="Sign an archive anew.",
    epilog=examples("archive renew aa.archive --key aa.archive-key"),
)
@folder
@click.option("--key", "file", type=options.FILE, required=True, help="Of “comity archive key”.")
@options.out
def renew(out: "Output", archive: Path, file: Path) -> None:
    """Sign ARCHIVE anew: all that is in it, as it is now, by a key of another kind.

    It is checked first, and nothing is signed that is not all here and good. Nothing that is there
    changes: a file is added that names everything by SHA-512, and the one before it. Do it while
    the algorithms that are in use still hold.
    """
    from comity.archive import renewing
    from comity.archive.checking import Checking
    from comity.archive.source import Folder
    from comity.families.shelf import SHELF
    from comity.node.clock import Clock

    signing = renewing.read_key(file)
    with out.progress(1, "archive-checking") as show:
        found = Checking(Folder(archive), SHELF.codes, show).check()
    made = renewing.renew(archive, found, signing, Clock(may_shift=False).now_ms() // 1000)
    data: dict[str, Any] = {
        "archive": str(archive),
        "number": made.number,
        "by": signing.public.name,
        "logs": len(made.logs),
        "entries": sum(it.size for it in made.logs),
    }
    out.give(data, lambda to: to.note("archive-renewed", **data))


@archive.command(
    "prune",
    short_help="Let go of old entries below an agreed snapshot.",
    epilog=examples(
        "archive prune aa.archive --kept-in https://archive.example/ab --dry-run",
        "archive prune aa.archive --kept-in /vault/ab.archive --yes",
    ),
)
@folder
@click.option("--kept-in", "where", required=True, help="Folder or address of a whole archive.")
@click.option("--dry-run", is_flag=True, help="Say what would go, and take nothing away.")
@click.option("--yes", is_flag=True, help="Take it away without being asked once more.")
@options.out
def prune(out: "Output", archive: Path, *, where: str, dry_run: bool, yes: bool) -> None:
    """Let go of old entries in ARCHIVE: those below the last snapshot that all have agreed to.

    Hashes, checkpoints and renewals stay, so that everything can still be proved against them;
    “comity archive check” then says PRUNED, and that the rest was not checked. It is done only
    while a whole archive of the line is elsewhere, which is checked first. Nodes are never pruned:
    their pictures are folded from all they hold, and peers ask them for what they lack.
    """
    from comity.archive import pruning
    from comity.archive.checking import Checking
    from comity.archive.source import Folder, source_of
    from comity.errors import OurError
    from comity.families.shelf import SHELF
    from comity.node.snapshots import Snapshots

    if Path(where).is_dir() and Path(where).resolve() == archive.resolve():
        raise OurError("archive.no-copy", verdict="-")
    source = source_of(where)
    try:
        with out.progress(1, "archive-checking") as show:
            found = Checking(Folder(archive), SHELF.codes, show).check()
        with out.progress(1, "archive-checking") as show:
            copy = Checking(source, SHELF.codes, show).check(found.line_id)
    finally:
        source.close()
    report = copy.report
    record = None if report is None else report.record
    if report is None or record is None:
        raise OurError("archive.no-copy", verdict=copy.verdict.value)
    with out.working("archive-folding"):
        agreed = Snapshots(report, record).last()
    if agreed is None:
        raise OurError("archive.no-snapshot")
    prefix = f"comity/{found.line_id.hex()}"
    cuts = pruning.plan(
        archive, found, {f"{prefix}/{it.feed.hex()}": it.size for it in agreed.heads}
    )
    data: dict[str, Any] = {
        "archive": str(archive),
        "snapshot": agreed.name.hex(),
        "entries": sum(it.before for it in cuts),
        "bytes": sum(it.octets for it in cuts),
        "done": False,
    }
    if cuts and not dry_run:
        if not yes and not click.confirm(out.say("archive-prune-ask", **data), err=True):
            raise click.Abort
        pruning.prune(archive, found, copy, cuts, agreed.name)
        data["done"] = True
    key = "archive-pruned-now" if data["done"] else "archive-would-prune"
    out.give(data, lambda to: to.note(key, **data))
