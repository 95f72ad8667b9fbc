"""Drafts at the desk: what waits for a second officer."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach

_draft = click.argument("draft", metavar="DRAFT")


@click.group("draft", cls=Verbs)
def drafts() -> None:
    """List, show, release, drop and send what waits at the desk."""


@drafts.command("list", epilog=examples("draft list aa"))
@options.directory
@options.line
@options.out
def list_(out: "Output", directory: Path, line: str | None) -> None:
    """List every draft."""
    from comity.cli import draft_views
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        rows = node.ask("drafts", line=line, language=out.language)
    out.give(rows, lambda to: draft_views.drafts(to, rows))


@drafts.command(epilog=examples("draft show aa 4b1f"))
@options.directory
@_draft
@options.line
@options.out
def show(out: "Output", directory: Path, draft: str, line: str | None) -> None:
    """Show a draft as it would be sent. Read it before you release it."""
    from comity.cli import draft_views, echoing
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        data = found(node, draft, line, out.language)
        data["echo"] = echoing.echo_of(out, node, data)
    out.give(data, lambda to: draft_views.draft(to, data))


def found(node: "Reach", draft: str, line: str | None, language: str) -> dict[str, Any]:
    """The one draft that begins so.

    Raises:
        OurError: none or several do.
    """
    rows = [
        row
        for row in node.ask("drafts", line=line, language=language)
        if row["draft"].startswith(draft)
    ]
    if len(rows) != 1:
        raise OurError("draft.unknown", draft=draft, found=len(rows))
    return dict(rows[0])


@drafts.command(
    epilog=examples("draft release aa 4b1f --officer SECOND", "draft release aa 4b1f --hold")
)
@options.directory
@_draft
@click.option("--hold", is_flag=True, help="Only release it; do not send it yet.")
@options.override
@options.yes
@options.line
@options.officers
@options.out
def release(out: "Output", directory: Path, draft: str, line: str | None, **given: Any) -> None:  # noqa: ANN401
    """Release a draft; when it has the releases it needs, it is sent.

    A release binds the exact content. The releases of one draft must be given within ten minutes.
    """
    from comity.cli import draft_views
    from comity.cli.echoing import echo_of
    from comity.cli.reach import reach
    from comity.cli.sending import Releasing, show_sent
    from comity.cli.sending import release as released

    what = Releasing(
        line=line,
        officers=given["officers"],
        passphrase_files=given["passphrase_files"],
        yes=given["yes"],
    )
    with reach(directory, out) as node:
        data = found(node, draft, line, out.language)
        if given["override"] is not None:
            data = node.ask("override", draft=data["draft"], reason=given["override"], line=line)
        echo = echo_of(out, node, data)
        data = released(out, node, what, data, echo)
        if given["hold"] or len(data["releases"]) < data["needed"]:
            shown = {**data, "echo": echo, "sent": None}
            out.give(shown, lambda to: draft_views.releases(to, shown))
            return
        entry = node.ask("send", draft=data["draft"], line=line, language=out.language)
    sent = {**data, "echo": echo, "sent": entry}
    out.give(sent, lambda to: show_sent(to, entry))


@drafts.command(epilog=examples("draft drop aa 4b1f"))
@options.directory
@_draft
@options.line
@options.out
def drop(out: "Output", directory: Path, draft: str, line: str | None) -> None:
    """Take a draft away. Nothing of it was sent."""
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        data = node.ask("drop", draft=draft, line=line)
    out.give(data, lambda to: to.note("dropped", draft=data["draft"]))


@drafts.command(
    epilog=examples("draft send aa 4b1f", 'draft send aa 4b1f --override "No second officer."')
)
@options.directory
@_draft
@options.override
@options.yes
@options.line
@options.officers
@options.out
def send(out: "Output", directory: Path, draft: str, **given: Any) -> None:  # noqa: ANN401
    """Send a draft that has been released, or say why it goes with fewer releases.

    With --override the releases given before count no more, for the reason is part of what is
    released: the officer named releases it anew.
    """
    from comity.cli.echoing import echo_of
    from comity.cli.reach import reach
    from comity.cli.sending import Releasing, show_sent
    from comity.cli.sending import release as released

    line, reason = given["line"], given["override"]
    with reach(directory, out) as node:
        data = found(node, draft, line, out.language)
        if reason is not None:
            data = node.ask("override", draft=data["draft"], reason=reason, line=line)
        echo = echo_of(out, node, data)
        if reason is not None:
            names = ("officers", "passphrase_files", "yes")
            what = Releasing(line=line, **{it: given[it] for it in names})
            released(out, node, what, data, echo)
        entry = node.ask("send", draft=data["draft"], line=line, language=out.language)
    sent = {**entry, "echo": echo}
    out.give(sent, lambda to: show_sent(to, sent))
