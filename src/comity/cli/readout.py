"""A read-out for the public: sign its root, publish part of it, and check what others published.

Carries out R-666 to R-668 at the terminal. Checking needs no node: the paper alone.
"""

from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.node.published import Line, Paper

Json: TypeAlias = dict[str, Any]
_readout = click.argument("readout", metavar="READOUT")


@click.command(
    cls=Verb,
    short_help="Sign the root of a read-out, so that parts of it can be shown.",
    epilog=examples("call sign aa 3fa9c1e2", "call sign aa 3fa9c1e2 --officer DUTY"),
)
@options.directory
@_readout
@options.line
@options.officers
@options.yes
@options.override
@options.out
def sign(out: "Output", directory: Path, readout: str, **given: Any) -> None:  # noqa: ANN401
    """Sign the root over the points of READOUT, and over what all words on each come to now.

    The node works it out of its own record and says it as a seal (L18). What both parties signed
    can be published in part: a reader checks that what is shown belongs to it. A position that is
    taken later gives another root: sign again then.
    """
    from comity.cli.reach import reach
    from comity.cli.sending import Saying, say

    with reach(directory, out) as node:
        found = node.ask("readout", entry=readout, line=given["line"])
        entry = say(out, node, Saying.of("L18", found["fields"], given))
    data = {key: found[key] for key in ("line", "readout", "party", "root", "points")}
    data |= {"entry": entry["entry"], "unsigned": found["unsigned"], "signed": found["signed"]}
    out.give(data, lambda to: _signed(to, data))


def _signed(out: "Output", data: Json) -> None:
    say = out.words.say
    out.title(say("readout-title", entry=data["readout"][:8], party=data["party"]))
    out.text(say("readout-sealed", entry=data["entry"][:8]))
    out.hash(say("readout-root"), data["root"])


@click.command(
    cls=Verb,
    short_help="Write the part of a read-out that may be published.",
    epilog=examples("call publish aa 3fa9c1e2 --point 1 --point 3 -o readout.comity"),
)
@options.directory
@_readout
@click.option(
    "--point", "points", type=click.INT, multiple=True, help="Shown; others are left out."
)
@click.option("-o", "--output", type=options.PATH, required=True, help="Where it is written.")
@options.line
@options.out
def publish(
    out: "Output", directory: Path, readout: str, points: tuple[int, ...], output: Path,
    line: str | None,
) -> None:  # fmt: skip
    """Write a paper that shows some points of READOUT and says how many are left out, and where.

    Whoever has it checks with `comity call published` that what is shown is part of what the
    parties named on it signed. What is left out cannot be guessed from it. It takes a grant to
    PUBLIC (L22) of the read-out and of every position on it, by all who wrote them.
    """
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        found = node.ask("publish", entry=readout, numbers=list(points), line=line)
    output.write_bytes(b64decode(found.pop("data")))
    data = {**found, "output": str(output)}
    out.give(data, lambda to: _written(to, data))


def _written(out: "Output", data: Json) -> None:
    say = out.words.say
    shown, left = len(data["shown"]), data["left_out"]
    out.text(say("readout-written", output=data["output"], shown=shown, left=left))
    out.text(say("readout-signed-by", parties=", ".join(data["signed"])))


@click.command(
    cls=Verb,
    short_help="Check a published read-out: is it part of what was signed?",
    epilog=examples("call published readout.comity", "call published readout.comity --json"),
)
@click.argument("file", type=options.FILE)
@options.out
def published(out: "Output", file: Path) -> None:
    """Check that every point shown in FILE is part of what the parties named there signed.

    Needs no node. Compare the words of each party's key with those that it made known itself: the
    paper cannot say who a party is. Whether a key was cut off afterwards it cannot say either.
    """
    from comity.families.shelf import SHELF
    from comity.node.published import read

    paper = read(file.read_bytes(), SHELF.codes)
    data = _data(paper, out.language)
    out.give(data, lambda to: _published(to, data))


def _data(paper: "Paper", language: str) -> Json:
    from comity.node.showing import moment
    from comity.wording import fingerprint

    about = paper.about
    return {
        "line_id": about.line_id.hex(),
        "call": about.call.hex(),
        "readout": about.leaf.hex(),
        "party": about.author,
        "time": moment(about.time_ms),
        "root": paper.root.hex(),
        "points": [_row(at, paper.lines.get(at)) for at in range(1, paper.size + 1)],
        "left_out": paper.size - len(paper.lines),
        "signed": [
            {
                "party": it.party,
                "entry": it.entry.hex(),
                "offices": list(it.offices),
                "fingerprint": list(fingerprint.spell(it.founded, language)),
            }
            for it in paper.signed
        ],
    }


def _row(place: int, line: "Line | None") -> Json:
    from comity.families.call.readouts import Verdict
    from comity.values.codes import Point

    if line is None:
        return {"place": place, "n": None, "agenda_n": None, "kind": None, "by": None,
                "text": None, "verdict": None}  # fmt: skip
    kind, verdict = Point(line.kind).name, Verdict(line.verdict).name
    return {"place": place, "n": line.n, "agenda_n": line.agenda_n, "kind": kind, "by": line.by,
            "text": line.text, "verdict": verdict}  # fmt: skip


def _published(out: "Output", data: Json) -> None:
    say = out.words.say
    out.title(say("readout-title", entry=data["readout"][:8], party=data["party"]))
    for row in data["points"]:
        out.text(point_says(row, say), hang=3)
    out.text()
    out.text(say("readout-left", count=data["left_out"]))
    for it in data["signed"]:
        offices = ", ".join(it["offices"]) or it["party"]
        out.text(say("readout-signed", party=it["party"], offices=offices))
        out.text(say("readout-key", words=" ".join(it["fingerprint"])), hang=4)
    if not data["signed"]:
        out.text(say("readout-unsigned"))
    out.hash(say("readout-root"), data["root"])


def point_says(row: Json, say: Any) -> str:  # noqa: ANN401  # Words.say
    """A point of a published read-out, or that there is one."""
    if row["n"] is None:
        return str(say("readout-omitted", n=row["place"]))
    kind = say(f"code-POINT-{row['kind']}")
    said = say("call-sheet-point", by=row["by"], kind=kind, text=row["text"])
    return f"{row['n']}. {said} [{say('state-POINT-' + row['verdict'])}]"
