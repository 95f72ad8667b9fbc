"""Evidence files: one thing said, with what proves it, for a court, a mediator or a newspaper.

Makes them out of a record, checks them with nothing else at hand, and puts them on paper in four
languages. What follows from a file is judged by evidence/saying.py alone.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.evidence.saying import Judged

_KINDS: Final = ("held", "fork", "sealed", "unanswered", "cut-off")


@click.group(cls=Verbs)
def evidence() -> None:
    """Make files that prove one thing to a third person."""


@evidence.command(
    "make",
    short_help="Make a file that says one thing of an entry.",
    epilog=examples(
        "evidence make aa held 3fa9c1e2 --by BB -o held.evidence",
        "evidence make staff.comity unanswered 3fa9 --by BB --term 2026-02-05T18:00:00Z -o u.ev",
        "evidence make aa sealed 77ab01 --open 77ab01 --whole -o seals.evidence",
    ),
)
@click.argument("source", metavar="SOURCE", type=options.PATH)
@click.argument("kind", metavar="KIND", type=click.Choice(_KINDS))
@click.argument("entry", metavar="ENTRY")
@click.option("-o", "--output", "file", type=options.PATH, required=True, help="A new file.")
@click.option("--by", metavar="PARTY", help="Whose node held it.")
@click.option("--other", metavar="ENTRY", help="Of a fork: the other version; else it is found.")
@click.option("--term", metavar="TIME", help="By when it was to be answered.")
@click.option("--open", "opened", metavar="ENTRY", multiple=True, help="Open this sealed body.")
@click.option("--whole", is_flag=True, help="Show all of the feeds, so that seals are all counted.")
@click.option("--held-only", is_flag=True, help="Leave out that an officer opened it.")
@click.option("--to", "reader", metavar="READER", help="For whom, as grants name it; else anybody.")
@click.option("--verifier", metavar="HTML", type=options.FILE, help="The verifier to lay beside.")
@options.line
@options.out
def make(
    out: "Output",
    source: Path,
    kind: str,
    entry: str,
    file: Path,
    **given: Any,  # noqa: ANN401
) -> None:
    """Make a FILE that says one thing of ENTRY, out of SOURCE: a node's DIR or an exported record.

    \b
    KIND  held        --by's node held it, and an officer opened it, where one did
          fork        its author signed two versions
          sealed      these sealed bytes were there; how many seals are opened
          unanswered  --by held it and had not answered it by --term
          cut-off     it cuts a terminal off at these positions

    Only the entries that are needed are in it, and only the bodies opened by --open, one by one.
    Times are those of the charter's witnesses; where they have not signed, the file says so. A file
    that would not prove what it says is not written: what is missing is named, exit code 1. What is
    about persons or sites, or may be as it is sealed, needs grants to --to (“line.release/1”).
    """  # noqa: D301  # \b is Click's
    from comity.cli import evidence_making
    from comity.cli.evidence_views import shown, view
    from comity.evidence.saying import Verdict

    if file.exists():
        raise OurError("export.exists", path=str(file))
    _check_given(kind, given)
    data, judged = evidence_making.made(out, source, kind, entry, given)
    said = {"file": str(file), "written": judged.verdict is Verdict.PROVED, **shown(judged, out)}
    if not said["written"]:
        out.give(said, lambda to: _not_made(to, file, judged))
        click.get_current_context().exit(judged.exit_code)
    file.write_bytes(data)
    beside = evidence_making.verifier_beside(file, given["verifier"])
    said["verifier"] = None if beside is None else str(beside)

    def show(to: "Output") -> None:
        to.note("evidence-made", path=str(file), bytes=str(len(data)))
        to.note("evidence-beside" if beside else "evidence-no-verifier", path=str(beside))
        view(to, judged)

    out.give(said, show)


def _not_made(to: "Output", file: Path, judged: "Judged") -> None:
    from comity.cli.evidence_views import view

    to.note("evidence-not-made", path=str(file))
    view(to, judged)


def _check_given(kind: str, given: dict[str, Any]) -> None:
    if kind in {"held", "unanswered"} and not given["by"]:
        raise click.UsageError("Say --by PARTY: whose node held it.")
    if (kind == "unanswered") is not bool(given["term"]):
        raise click.UsageError("--term TIME goes with unanswered, and unanswered with it.")


@evidence.command(
    "check",
    short_help="Check such a file: what follows from it.",
    epilog=examples("evidence check held.evidence", "evidence check held.evidence --json"),
)
@click.argument("file", metavar="FILE", type=options.FILE)
@click.pass_context
def check(ctx: click.Context, file: Path) -> None:
    """Check an evidence FILE: what follows from it, what does not, and how to go on.

    Nothing else is needed, neither a node nor a network. Exit code 0: PROVED. 1: REFUSED, it is no
    evidence file in its proper form, or UNPROVED, it is well-formed and what it says does not
    follow. 4: DAMAGED, it was changed or cut off after it was made.
    """
    from comity.cli.evidence_making import judged_of
    from comity.cli.evidence_views import shown, view

    out: Output = ctx.obj
    with out.working("verifying"):
        judged = judged_of(file)
    data = {"file": str(file), **shown(judged, out)}
    out.give(data, lambda to: view(to, judged))
    ctx.exit(judged.exit_code)


@evidence.command(
    "report",
    short_help="Put such a file on paper: HTML or PDF.",
    epilog=examples(
        "evidence report held.evidence -o held.html --lang fr",
        "evidence report held.evidence -o held.pdf",
    ),
)
@click.argument("file", metavar="FILE", type=options.FILE)
@click.option("-o", "--output", "page", type=options.PATH, required=True, help="PAGE.html or .pdf.")
@click.option(
    "--browser", metavar="PROGRAM", help="Which Chromium prints the PDF; else it is found."
)
@click.pass_context
def report(ctx: click.Context, file: Path, page: Path, browser: str | None) -> None:
    """Put an evidence FILE on paper, in the language of --lang: HTML, or PDF by its name's end.

    It says what is proved, what is not and how to check, with the entries in words, a QR code of
    the file's digest and the fingerprints. The page is whole in itself: no script, no network. Of
    one file it is always the same. The exit code is that of “evidence check”.
    """
    from comity.cli import evidence_views
    from comity.cli.evidence_making import judged_of
    from comity.cli.evidence_printing import printed

    out: Output = ctx.obj
    if page.exists():
        raise OurError("export.exists", path=str(page))
    judged = judged_of(file)
    html = evidence_views.page(judged, out.language, file.name)
    if page.suffix.lower() == ".pdf":
        with out.working("evidence-printing"):
            page.write_bytes(printed(html, browser))
    else:
        page.write_text(html, encoding="utf-8")
    data = {
        "file": str(file),
        "page": str(page),
        "verdict": judged.verdict.value,
        "sha256": judged.digest.hex(),
    }
    out.give(data, lambda to: to.note("evidence-report", path=str(page)))
    ctx.exit(judged.exit_code)


@evidence.command(
    "receipt",
    short_help="Sign a COSE receipt (RFC 9942) of an own entry.",
    epilog=examples("evidence receipt aa 3fa9c1e2 -o notice.cose"),
)
@options.directory
@click.argument("entry", metavar="ENTRY")
@click.option("-o", "--output", "file", type=options.PATH, required=True, help="A new file.")
@options.line
@options.out
def receipt(out: "Output", directory: Path, entry: str, file: Path, line: str | None) -> None:
    """Sign a COSE receipt (RFC 9942) that ENTRY is in the feed of this node, for other programs.

    It proves inclusion under the last checkpoint, and nothing else; who checks it needs the leaf of
    the entry and the checkpoint key shown. An entry is covered by a checkpoint within the hour.
    """
    from base64 import b64decode

    from comity.cli.reach import reach

    if file.exists():
        raise OurError("export.exists", path=str(file))
    with reach(directory, out) as node:
        data = node.ask("receipt", entry=entry, line=line)
    file.write_bytes(b64decode(data.pop("receipt")))
    data = {"file": str(file), **data}

    def show(to: "Output") -> None:
        number, size = str(data["number"]), str(data["size"])
        to.note("evidence-receipt", path=str(file), number=number, size=size)
        to.hash(to.say("label-entry"), data["entry"])
        to.hash(to.say("evidence-key"), data["key"])

    out.give(data, show)
