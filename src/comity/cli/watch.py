"""The watch: what stands open, what climbs to whom, and the handover from officer to officer.

Carries out R-150 to R-154 at the keyboard. A precedence is a word and a shape, never only a
colour.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output


@click.group(cls=Verbs)
def watch() -> None:
    """Show what stands open on a line, and hand it over."""


@watch.command("show", epilog=examples("watch show aa", "watch show aa --line staff --json"))
@options.directory
@options.line
@options.out
def show(out: "Output", directory: Path, line: str | None) -> None:
    """Show alarms, timers, the steps they climb, and who is there for them."""
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        data = node.ask("watch", line=line, language=out.language)
        data = {**data, "running": node.is_running}
    out.give(data, lambda to: _view(to, data))


@watch.command(
    "handover", epilog=examples("watch handover aa --officer DUTY --to SECOND", "watch confirm ...")
)
@options.directory
@click.option("--to", "to", required=True, metavar="OFFICER", help="Who comes on watch.")
@options.line
@options.officers
@options.out
def handover(out: "Output", directory: Path, to: str, line: str | None, **given: Any) -> None:  # noqa: ANN401
    """Hand the watch over: list what stands open, signed by who goes.

    Who comes confirms it within ten minutes. It stays at this node; alarms stay as they are.
    """
    from comity.cli.reach import reach
    from comity.cli.unlocking import name_of, office_of, unlock
    from comity.node import signing

    with reach(directory, out) as node:
        off, on = office_of(node, given["officers"]), f"{node.config.party}/{name_of(to)}"
        (key, *_) = unlock(directory, given["officers"][:1], given["passphrase_files"], out)
        drafted = node.ask("handover", off=off, on=on, line=line, language=out.language)
        signing.release(node.do, key, drafted["draft"], line)
        data = node.ask("watch", line=line, language=out.language)
    fields = drafted["fields"]
    said = {
        "line": data["line"],
        "draft": drafted["draft"],
        **{name: fields[name] for name in ("off", "on", "open_items", "clock_skew_ms")},
    }

    def view(to: "Output") -> None:
        _open_items(to, data)
        to.note(
            "watch-confirm-next", draft=said["draft"], on=said["on"], count=len(said["open_items"])
        )

    out.give(said, view)


@watch.command("confirm", epilog=examples("watch confirm aa 4b1f --officer SECOND"))
@options.directory
@click.argument("draft", metavar="DRAFT")
@options.line
@options.officers
@options.out
def confirm(out: "Output", directory: Path, draft: str, line: str | None, **given: Any) -> None:  # noqa: ANN401
    """Take the watch over: sign the same list, and keep it at this node."""
    from comity.cli.reach import reach
    from comity.cli.unlocking import unlock
    from comity.node import signing

    with reach(directory, out) as node:
        for key in unlock(directory, given["officers"], given["passphrase_files"], out):
            signing.release(node.do, key, draft, line)
        data = node.ask("relieve", draft=draft, line=line)
        alone = not node.ask("watch", line=line)["second_officer"]

    def view(to: "Output") -> None:
        to.note("watch-relieved", off=data["off"], on=data["on"], when=data["at"]["dtg"])
        if alone:
            to.note("watch-alone")

    out.give(data, view)


def _view(out: "Output", data: dict[str, Any]) -> None:
    from comity.wording import tokens

    out.title(f"{data['party']}   {tokens.plain(data['line'])}   {data['time']['dtg']}")
    if not data["running"]:
        out.note("not-running")
    if not data["second_officer"]:
        out.note("watch-alone")
    out.note("watch-officers", officers=", ".join(data["officers"]) or "-")
    if data["last_handover"] is not None:
        last = data["last_handover"]
        out.note("watch-relieved", off=last["off"], on=last["on"], when=last["at"]["dtg"])
    _open_items(out, data)
    out.text()
    heads = [out.say(f"head-{it}") for it in ("precedence", "steps")]
    rows = [(_marked(out, row["precedence"]), _steps(out, row)) for row in data["escalation"]]
    out.table(heads, rows)
    if not data["hook"]:
        out.note("watch-no-hook")


def _open_items(out: "Output", data: dict[str, Any]) -> None:
    """Alarms, running timers and drafts: what an officer finds."""
    from comity.cli.views import alarm_line
    from comity.wording import moments
    from comity.wording.tokens import short

    out.text()
    for alarm in data["alarms"]:
        out.text(alarm_line(out, alarm))
        if alarm["climbs_at"] is not None:
            out.note("watch-climbs", when=alarm["climbs_at"]["dtg"])
    if not data["alarms"]:
        out.note("watch-quiet")
    for timer in data["timers"]:
        name = "late" if timer["late_ms"] else "runs"
        late = moments.duration(timer["late_ms"] // 1000, out.words)
        out.note(
            f"watch-timer-{name}",
            what=out.say(f"watch-owed-{timer['what']}"),
            party=timer["party"],
            entry=short(timer["entry"]),
            when=timer["due"]["dtg"],
            **({"late": late} if timer["late_ms"] else {}),
        )
    if data["drafts"]:
        out.note("watch-drafts", drafts=", ".join(data["drafts"]))


def _marked(out: "Output", level: str) -> str:
    from comity.cli.views import MARKS

    return f"{MARKS[level]} {out.words.say(f'code-PRECEDENCE-{level}')}"


def _steps(out: "Output", row: dict[str, Any]) -> str:
    from comity.wording import moments

    return ", ".join(
        f"{moments.duration(it['after_s'], out.words)} {out.words.say('whom-' + it['whom'])}"
        for it in row["steps"]
    )
