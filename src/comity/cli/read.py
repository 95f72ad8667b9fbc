"""Reading: what others said, one entry in full, the log, the picture, who held what when."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach

WATCH_S = 1.0  # how often an inbox that is watched looks again

_entry = click.argument("entry", metavar="ENTRY")


@click.command(
    cls=Verb,
    short_help="Show what others said to us, newest last.",
    epilog=examples("inbox aa", "inbox aa --watch", "inbox aa --json"),
)
@options.directory
@options.line
@click.option("--watch", is_flag=True, help="Go on and show what comes, until interrupted.")
@options.out
def inbox(out: "Output", directory: Path, line: str | None, watch: bool) -> None:
    """Show what others said to us, newest last, and how far it has come here.

    With --watch --json each entry is one line of JSON.
    """
    from comity.cli import views
    from comity.cli.reach import reach, running

    if watch:
        node = running(directory, out)
        _watch(out, node, line)
        return
    with reach(directory, out) as node:
        rows = node.ask("inbox", line=line, language=out.language)
        lines = [
            it
            for it in node.ask("status", language=out.language)["lines"]
            if line is None or it["line"] == line
        ]
        own = node.config.party
    out.give(rows, lambda to: views.inbox(to, rows, own, lines))


def _watch(out: "Output", node: "Reach", line: str | None) -> None:
    from comity.cli import views

    seen: set[str] = set()
    while True:
        rows = node.ask("inbox", line=line, language=out.language)
        fresh = [row for row in rows if row["entry"] not in seen]
        seen.update(row["entry"] for row in fresh)
        for row in fresh if out.as_json else ():
            out.data(row)
        if fresh and not out.as_json:
            views.inbox(out, fresh, node.config.party)
        time.sleep(WATCH_S)


@click.command(
    cls=Verb,
    short_help="Show one entry in full, or the node.",
    epilog=examples("show aa 3fa9c1e2", "show aa 3fa9c1e2 --lang fr", "show aa"),
)
@options.directory
@click.argument("entry", metavar="[ENTRY]", required=False)
@click.option("--as", "reader", metavar="PARTY", help="As an officer of this party sees it.")
@options.line
@options.out
def show(
    out: "Output", directory: Path, entry: str | None, reader: str | None, line: str | None
) -> None:
    """Show one entry in full: its words, who released it, how far it has come.

    ENTRY is the beginning of its hash, four figures or more. Without ENTRY the node is shown.
    """
    from comity.cli import views
    from comity.cli.line import show_node
    from comity.cli.reach import reach

    if entry is None:
        show_node(out, directory, line)
        return
    with reach(directory, out) as node:
        language = out.language if reader is None else _language_of(node, reader, line)
        data = node.ask("entry", entry=entry, line=line, language=language)
        data = {"line": _only_line(node) if line is None else line, **data}
    out.language = language
    out.give(data, lambda to: views.entry(to, data))


def _only_line(node: "Reach") -> str:
    return str(node.ask("status")["lines"][0]["line"])


def _language_of(node: "Reach", party: str, line: str | None) -> str:
    """The language a party writes in by the charter; English, if it is not shipped."""
    from comity.families.line.charter import LineCharter
    from comity.node.home import Home
    from comity.record import canonical
    from comity.values.plain import from_wire
    from comity.wording.words import readable

    home = Home(node.home)
    name = _only_line(node) if line is None else line
    charter = from_wire(LineCharter, canonical.decode(home.charter(name).data))
    if party not in charter.languages:
        raise OurError("send.no-such-party", party=party)
    language = charter.languages[party]
    return language if language in readable() else "en"


@click.command(
    cls=Verb,
    short_help="Show the record in its one order.",
    epilog=examples("log aa", "log aa --last 20 --lang fr"),
)
@options.directory
@options.line
@click.option("--last", type=click.IntRange(1, 10_000), default=200, show_default=True)
@options.out
def log(out: "Output", directory: Path, line: str | None, last: int) -> None:
    """Show the record in its one order, the same for every party."""
    from comity.cli import views
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        rows = node.ask("log", line=line, language=out.language, last=last)
    out.give(rows, lambda to: views.log(to, rows))


@click.command(
    cls=Verb,
    short_help="Show all matters and their digest.",
    epilog=examples(
        "picture aa",
        "picture aa --cut 3fa9c1e2",
        "picture aa --as AA,BB --cut 3fa9c1e2 --json > ours",
        "picture bb --compare ours",
    ),
)
@options.directory
@options.line
@click.option("--cut", metavar="ENTRY", help="As it was held at this entry.")
@click.option("--as", "audience", metavar="PARTY[,PARTY]", help="With what these parties opened.")
@click.option(
    "--compare", type=options.FILE, metavar="FILE", help="With what another node printed (--json)."
)
@options.out
def picture(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401
    """Show all matters and their digest, which is the same on every node of the line.

    With --as it is private to these parties: sealed bodies count that all their readers' officers
    have opened. With --compare the same cut and parties are taken as in FILE, and the first
    matter that differs is named.
    """
    from comity.cli import views
    from comity.cli.reach import reach

    audience = None if given["audience"] is None else given["audience"].split(",")
    if given["compare"] is not None:
        _compare(out, directory, given, audience)
        return
    with reach(directory, out) as node:
        data = node.ask("picture", line=given["line"], cut=given["cut"], audience=audience)
    out.give(data, lambda to: views.picture(to, data))


def _compare(
    out: "Output", directory: Path, given: dict[str, Any], audience: list[str] | None
) -> None:
    from comity.cli import exits, views
    from comity.cli.reach import reach
    from comity.node.pictures import Theirs, compared, read_file

    theirs: Theirs = read_file(given["compare"])
    cut, readers = given["cut"] or theirs.cut, audience or theirs.audience
    with reach(directory, out) as node:
        ours = node.ask("picture", line=given["line"], cut=cut, audience=readers)
    data = compared(ours, theirs)
    out.give(data, lambda to: views.compared(to, data))
    if data["look"] == "DIFFERS":
        click.get_current_context().exit(exits.DAMAGED)
    if data["look"] != "SAME":
        click.get_current_context().exit(exits.REFUSED)


@click.command(
    cls=Verb,
    short_help="Say by when a party held an entry, and who opened it.",
    epilog=examples("held aa BB 3fa9c1e2"),
)
@options.directory
@click.argument("party", metavar="PARTY")
@_entry
@options.line
@options.out
def held(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401
    """Say by when a party held an entry, by its own signed word, and who opened it.

    A node that holds a message is not a person who knows it.
    """
    from comity.cli import views
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        asked = {name: given[name] for name in ("party", "entry", "line")}
        data = node.ask("held", **asked, language=out.language)
    out.give(data, lambda to: views.held(to, data))
