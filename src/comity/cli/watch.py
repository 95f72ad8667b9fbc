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


def _view(out: "Output", data: dict[str, Any]) -> None:
    from comity.wording import tokens

    out.title(f"{data['party']}   {tokens.plain(data['line'])}   {data['time']['dtg']}")
    if not data["running"]:
        out.note("not-running")
    if not data["second_officer"]:
        out.note("watch-alone")
    out.note("watch-officers", officers=", ".join(data["officers"]) or "-")
    _open_items(out, data)
    out.text()
    heads = [out.say(f"head-{it}") for it in ("precedence", "steps")]
    rows = [(_marked(out, row["precedence"]), _steps(out, row)) for row in data["escalation"]]
    out.table(heads, rows)
    if not data["hook"]:
        out.note("watch-no-hook")


def _open_items(out: "Output", data: dict[str, Any]) -> None:
    """Alarms, running timers and drafts: what an officer finds."""
    from comity.cli.views import alarm_line, short
    from comity.wording import moments

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
