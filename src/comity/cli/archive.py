"""The archive: a line's record as files that outlive its node, made, checked and served."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from comity.archive.checking import Checked
    from comity.archive.renewing import Shown
    from comity.cli.output import Output
    from comity.node.snapshots import Snapshot
    from comity.record.longkeys import LongKey
    from comity.record.verdict import Report

_HERE: Final = "127.0.0.1"
folder = click.argument(
    "archive", metavar="ARCHIVE", type=click.Path(path_type=Path, file_okay=False)
)


@click.group(cls=Verbs)
def archive() -> None:
    """Keep a record as files that outlive its nodes.

    They are tiles of transparency logs: programs for these read them, any server serves them, and
    whoever knows the line's id checks them without a node and without trusting who has them.
    """


@archive.command(
    "update",
    short_help="Write what is new of a record into an archive.",
    epilog=examples("archive update aa aa.archive", "archive update staff.comity aa.archive"),
)
@click.argument("source", metavar="SOURCE", type=options.PATH)
@folder
@options.line
@options.out
def update(out: "Output", source: Path, archive: Path, line: str | None) -> None:
    """Write into ARCHIVE what SOURCE holds and ARCHIVE does not; the first time, all of it.

    SOURCE is the directory of a node, which may run meanwhile, or a file of “comity export
    --open”. Every entry is checked before. Should this be cut off, what was signed still fits what
    is there, and the next update goes on. Sealed bodies are not in an archive.
    """
    from comity.archive.logs import logs
    from comity.archive.writing import Writing

    data = taken(out, source, archive, line)
    report, charter, proofs = judged(out, data)
    if report.record is None:
        raise AssertionError
    its = list(logs(report.record, report.told))
    writing = Writing(archive, charter)
    with out.progress(sum(len(it.entries) for it in its), "archive-writing") as show:
        done = writing.write(its, proofs, show)
    told = {
        "archive": str(archive),
        "line_id": report.record.charter.line_id.hex(),
        "verdict": report.verdict.value,
        "logs": done.logs,
        "entries": done.entries,
        "new": done.fresh,
        "files": done.files,
        "signed": sum(max(it.notes, default=0) for it in its),
    }
    out.give(told, lambda to: to.note("archive-updated", **told))


def taken(out: "Output", source: Path, archive: Path, line: str | None) -> bytes:
    """The open bundle of a node, or of a file."""
    from tempfile import TemporaryDirectory

    from comity.errors import ConfigError
    from comity.node import exporting
    from comity.node.verify import FILE_BYTES_MAX

    if source.is_file():
        try:
            if source.stat().st_size > FILE_BYTES_MAX:
                raise ConfigError("verify.too-long", path=str(source), most=FILE_BYTES_MAX)
            return source.read_bytes()
        except OSError as error:
            raise ConfigError("archive.cannot-read", path=str(source), reason=str(error)) from None
    from comity.cli.reach import reach

    folder = archive.resolve().parent
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".archive-", dir=folder) as beside, reach(source, out) as node:
        file = Path(beside) / "record"
        with out.progress(1, "exporting") as show:
            exporting.take(node.ask, file, line, show)
        return file.read_bytes()


def judged(out: "Output", data: bytes) -> "tuple[Report, bytes, list[bytes]]":
    """Judge a bundle; its charter and its proofs. What breaks a rule is not archived."""
    from comity.errors import OurError
    from comity.families.shelf import SHELF
    from comity.node.beside import Beside, is_worth_it
    from comity.record import bundle
    from comity.record.verdict import Verdict, judge

    with out.progress(1, "archive-judging") as show:
        if is_worth_it(len(data)):  # signatures by another process, as “comity verify” does
            with Beside() as ahead:
                report = judge(data, SHELF.codes, show, ahead)
        else:
            report = judge(data, SHELF.codes, show)
    if report.record is None or report.verdict in (Verdict.REFUSED, Verdict.DAMAGED):
        raise OurError("archive.not-sound", verdict=report.verdict.value)
    proofs = [
        it.values[0]
        for it in bundle.items(data)
        if it.section == bundle.EVIDENCE and isinstance(it.values[0], bytes)
    ]
    return report, report.record.charter.data, proofs


@archive.command(
    "check",
    short_help="Check an archive, a folder or an address.",
    epilog=examples(
        "archive check aa.archive --line-id 3f1c...",
        "archive check https://archive.example/ab --charter aa.archive/charter",
    ),
)
@click.argument("where", metavar="WHERE")
@click.option(
    "--line-id",
    metavar="HEX",
    help="Of the line: “line_id” of “comity line show --json”.",
)
@click.option("--charter", type=options.FILE, help="The founding charter, in place of its line id.")
@click.option(
    "--renewed-by",
    "keys",
    type=options.FILE,
    multiple=True,
    help="Public key of whoever signed it anew, as “comity archive key” shows it.",
)
@click.pass_context
def check(
    ctx: click.Context,
    where: str,
    line_id: str | None,
    charter: Path | None,
    keys: tuple[Path, ...],
) -> None:
    """Check the archive at WHERE, a folder or an address, against the line's id alone.

    Every tile, every entry with its signature, and the last checkpoint of each feed. Exit code 0:
    SOUND, all of it is here and good. 1: it breaks a rule. 4: changed, cut off, incomplete, forked,
    or PRUNED: what is here fits, and of entries that are not here nothing was checked. Without
    --line-id or --charter it is checked as the archive of the line that it says to be.
    """
    from comity.archive import renewing
    from comity.archive.checking import Checking, Found
    from comity.archive.source import source_of
    from comity.families.shelf import SHELF

    out: Output = ctx.obj
    wanted = _wanted(line_id, charter)
    named = [_long_key(it) for it in keys]
    source = source_of(where)
    try:
        with out.progress(1, "archive-checking") as show:
            found = Checking(source, SHELF.codes, show).check(wanted)
        renewals = renewing.judge(source, found, named)
    finally:
        source.close()
    if any(it.standing is renewing.Standing.BAD for it in renewals):
        found.verdict = Found.DAMAGED
    data = {
        **_shown(where, found, is_named=wanted is not None),
        "renewals": [_renewal(it) for it in renewals],
    }
    out.give(data, lambda to: _show(to, found, wanted, data["renewals"]))
    if found.verdict is not Found.SOUND:
        ctx.exit(1 if found.verdict is Found.REFUSED else 4)


def _long_key(path: Path) -> "LongKey":
    from comity.errors import TheirError
    from comity.record.longkeys import LINE_CHARS_MAX, LongKey

    with path.open("rb") as file:
        data = file.read(LINE_CHARS_MAX + 1)
    try:
        return LongKey.read(data.decode())
    except UnicodeDecodeError:
        raise TheirError("note.bad-key") from None


def _renewal(it: "Shown") -> dict[str, Any]:
    from comity.values.moment import iso

    return {
        "number": it.renewal.number,
        "standing": it.standing.value,
        "time": iso(it.renewal.time_s * 1000),
        "by": list(dict.fromkeys(line.name for line in it.renewal.lines)),
        "logs": len(it.renewal.logs),
        "entries": sum(log.size for log in it.renewal.logs),
    }


def _wanted(line_id: str | None, charter: Path | None) -> bytes | None:
    from comity.record.charter import line_id_of
    from comity.values.bounds import ENTRY_BYTES_MAX

    if line_id is not None and charter is not None:
        raise click.UsageError("Say --line-id or --charter, not both.")
    if charter is not None:
        with charter.open("rb") as file:
            return line_id_of(file.read(ENTRY_BYTES_MAX))
    if line_id is None:
        return None
    try:
        found = bytes.fromhex(line_id)
    except ValueError:
        found = b""
    if len(found) != 32:
        raise click.UsageError("--line-id: 64 hexadecimal digits.")
    return found


def _shown(where: str, found: "Checked", *, is_named: bool) -> dict[str, Any]:
    return {
        "archive": where,
        "verdict": found.verdict.value,
        "line_id": found.line_id.hex(),
        "reality": reality_of(found.reality),
        "line_named": is_named,
        "logs": [
            {
                "origin": it.name,
                "party": it.party,
                "node": it.node,
                "held": it.held,
                "signed": it.signed,
                "cosigned_by": list(it.cosigners),
                "checked": it.entries,
                "pruned": it.pruned,
            }
            for it in found.logs
        ],
        "flaws": [{"key": it.key, "path": it.path} for it in found.flaws],
        "faults": [] if found.report is None else [it.error.key for it in found.report.faults],
    }


def reality_of(reality: int | None) -> str | None:
    """The word for what a line is for (R-95); none, if its charter does not say it."""
    from comity.values.codes import Reality

    return next((it.name for it in Reality if it == reality), None)


def _show(
    to: "Output", found: "Checked", wanted: bytes | None, renewals: list[dict[str, Any]]
) -> None:
    to.of(reality_of(found.reality) or "REAL")
    to.note(f"archive-{found.verdict.value.lower()}")
    heads = [to.say(f"archive-head-{it}") for it in ("party", "held", "signed", "not-here")]
    rows = [
        (f"{it.party} {it.node}", str(it.held), str(it.signed), str(it.pruned)) for it in found.logs
    ]
    to.table(heads, rows, wide=0)
    for flaw in found.flaws:
        to.note("archive-flaw", what=to.say(flaw.key.replace(".", "-")), path=flaw.path)
    for it in renewals:
        by = ", ".join(it["by"])
        name = f"archive-renewal-{it['standing'].lower().replace('_', '-')}"
        to.note(name, number=it["number"], by=by, time=it["time"], entries=it["entries"])
    if wanted is None:
        to.note("archive-line-not-named", line=found.line_id.hex())


@archive.command(
    "serve",
    short_help="Serve an archive over HTTP.",
    epilog=examples("archive serve aa.archive", "archive serve aa.archive --port 8080"),
)
@folder
@click.option("--host", default=_HERE, show_default=True, help="Where it listens.")
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="0: any free one.")
@click.option("--certificate", type=options.FILE, help="PEM; needed beyond this machine.")
@click.option("--key", type=options.FILE, help="Of the certificate.")
@options.out
def serve(  # one option each
    out: "Output",
    archive: Path,
    *,
    host: str,
    port: int,
    certificate: Path | None,
    key: Path | None,
) -> None:
    """Serve ARCHIVE over HTTP until interrupted; it may be updated meanwhile.

    Whoever reaches it reads all that was said unsealed on the line. It listens on this machine
    alone unless told otherwise, and beyond it only with a certificate.
    """
    from comity.archive.serving import Serving, run_until_told

    if (certificate is None) != (key is None):
        raise click.UsageError("Give --certificate and --key together.")
    tls = None if certificate is None or key is None else (str(certificate), str(key))
    serving = Serving(archive, host, port, tls)

    def ready() -> None:
        data = {"archive": str(archive), "listening": serving.address}
        out.give(data, lambda to: to.note("archive-serving", address=serving.address))
        sys.stdout.flush()

    run_until_told(serving, ready)


@archive.command(
    "snapshot",
    short_help="Name the last cut that all parties have agreed to.",
    epilog=examples("archive snapshot aa", "archive snapshot staff.comity --level 120"),
)
@click.argument("source", metavar="SOURCE", type=options.PATH)
@click.option("--level", type=click.IntRange(1), help="Of that level, whoever has agreed to it.")
@options.line
@options.out
def snapshot(out: "Output", source: Path, level: int | None, line: str | None) -> None:
    """Name the last snapshot that all parties have agreed to, and who has not agreed to later ones.

    SOURCE is the directory of a node, or a file of “comity export --open”. A snapshot is the head
    of each feed, with the digests of the record and of the picture up to there. A party has agreed
    when its node has stated a picture that is the same here and holds all of it.
    """
    from comity.node.snapshots import Snapshots

    report, _, _ = judged(out, taken(out, source, source.resolve(), line))
    if report.record is None:
        raise AssertionError
    with out.working("archive-folding"):
        its = Snapshots(report, report.record)
        asked = its.last() if level is None else its.at(level)
        now = its.at()
    data = {
        "source": str(source),
        "snapshot": None if asked is None else _snapshot(asked),
        "now": _snapshot(now),
    }
    out.give(data, lambda to: _show_snapshots(to, asked, now))


def _snapshot(it: "Snapshot") -> dict[str, Any]:
    from comity.values.moment import iso

    return {
        "name": it.name.hex(),
        "level": it.level,
        "entries": it.entries,
        "heads": [
            {"feed": head.feed.hex(), "size": head.size, "root": head.root.hex()}
            for head in it.heads
        ],
        "record": it.record.hex(),
        "picture": it.picture.hex(),
        "agreed": [
            {"party": word.party, "entry": word.entry.hex(), "time": iso(word.time_ms)}
            for word in it.agreed
        ],
        "lacking": list(it.lacking),
    }


def _show_snapshots(to: "Output", asked: "Snapshot | None", now: "Snapshot") -> None:
    if asked is None:
        to.note("archive-no-snapshot")
    else:
        to.note("archive-snapshot", name=asked.name.hex(), level=asked.level, count=asked.entries)
        for word in asked.agreed:
            to.note("archive-agreed", party=word.party, entry=word.entry.hex()[:12])
        for party in asked.lacking:
            to.note("archive-lacking", party=party)
    if asked is None or now.name != asked.name:
        lacking = ", ".join(now.lacking)
        key = "archive-now-lacking" if lacking else "archive-now"
        to.note(key, level=now.level, count=now.entries, parties=lacking)
