"""Around a call: the brief for a principal, and an agenda on which open follow-ups come back.

Carries out R-660 to R-662 at the terminal. Every sentence is the node's; here they get lines.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]
_entry = click.argument("entry", metavar="ENTRY")


@click.group(cls=Verbs, short_help="Around a call: brief, agenda, read-out.")
def call() -> None:
    """Prepare a call between principals, and carry on from it.

    The call is asked for with C01 and answered with C02 (`comity send`); what is here stands around
    it. ENTRY is any entry of the call, by the first figures of its leaf.
    """


@call.command(
    short_help="Give the brief for a principal, of a cut of the record.",
    epilog=examples(
        "call brief aa 3fa9c1e2 --lang fr",
        "call brief aa 3fa9c1e2 --cut 77ab01cd --at 2026-02-05T14:00:00Z",
    ),
)
@options.directory
@_entry
@click.option("--cut", metavar="ENTRY", help="Only what this entry knew, and itself.")
@click.option("--at", metavar="TIME", help="Drawn for this moment (RFC 3339); else for now.")
@options.line
@options.out
def brief(
    out: "Output", directory: Path, entry: str, cut: str | None, at: str | None, line: str | None
) -> None:
    """Give what stands between the parties before a call: ours, theirs, and what all say.

    One cut, one moment and one language give one brief, on whichever node of a party. In the
    console it prints on two pages of A4; what finds no room there is counted.
    """
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        found = node.ask("brief", entry=entry, line=line, language=out.language, cut=cut, at=at)
    out.give(found, lambda to: _brief(to, found))


def _brief(out: "Output", it: Json) -> None:
    say = out.words.say
    out.title(say("brief-title"))
    out.text(it["call"]["short"])
    out.text(it["call"]["says"])
    window = it["call"]["window"]
    out.text(say("brief-no-window") if window is None else window["says"])
    for clock in () if window is None else window["clocks"]:
        out.text(clock["says"], hang=2)
    _agenda(out, it)
    for section in it["sections"]:
        _section(out, section)
    _last(out, it["last"])
    out.text()
    out.title(say("brief-actions"))
    for row in it["actions"]:
        late = f" {say('brief-late')}" if row["is_late"] else ""
        out.text(f"{row['says']} {row['stands']}{late}", hang=2)
    if not it["actions"]:
        out.text(say("brief-no-actions"))
    _more(out, it["actions_more"])
    out.text()
    out.text(say("brief-at", when=it["at"]["dtg"]))
    out.text(it["cut"]["says"])


def _agenda(out: "Output", it: Json) -> None:
    say, agenda = out.words.say, it["agenda"]
    out.text()
    if agenda is None:
        out.title(say("brief-topics"))
        for topic in it["call"]["topics"]:
            out.text(topic, hang=2)
        return
    out.title(say("brief-agenda-agreed" if agenda["is_agreed"] else "brief-agenda-proposed"))
    for row in agenda["items"]:
        facts = {"n": row["n"], "title": row["title"], "minutes": row["minutes"]}
        out.text(say("brief-item", party=row["lead"], **facts), hang=3)


def _section(out: "Output", section: Json) -> None:
    say = out.words.say
    out.text()
    out.title(say(f"brief-{section['name']}"))
    if not section["rows"]:
        out.text(say("brief-nothing"))
    for row in section["rows"]:
        out.text(" ".join(filter(None, (row["entry"][:8], row["party"], row["title"]))), hang=2)
        for side in ("ours", "theirs", "common"):
            words = [it["says"] for it in row[side]] or [say("brief-silent")]
            for said in words:
                out.text(f"  {say(f'brief-{side}')}: {said}", hang=4)
        for said in row["apart"]:
            out.text(f"  {say('brief-apart')}: {said}", hang=4)
        if row["earlier"]:
            out.text(f"  {say('brief-earlier', count=row['earlier'])}", hang=4)
    _more(out, section["more"])


def _last(out: "Output", last: Json | None) -> None:
    say = out.words.say
    out.text()
    if last is None:
        out.text(say("brief-no-last"))
        return
    out.title(say("brief-last", party=last["party"], when=last["time"]["dtg"]))
    for point in last["points"]:
        out.text(f"{point['n']}. {point['says']} {point['word']}", hang=3)
    _more(out, last["more"])


def _more(out: "Output", count: int) -> None:
    if count:
        out.text(out.words.say("brief-more", count=count))


@call.command(
    short_help="Draft an agenda: topics, and follow-ups that stand open.",
    epilog=examples("call agenda aa 3fa9c1e2", "draft list aa"),
)
@options.directory
@_entry
@options.line
@options.out
def agenda(out: "Output", directory: Path, entry: str, line: str | None) -> None:
    """Draft an agenda (C03) of the topics of the request and of every follow-up that stands open.

    A follow-up comes back until another party has verified or waived it. The draft waits until an
    officer releases it with `comity draft send`; the others agree to it by its terms (L08).
    """
    from comity.cli.reach import reach
    from comity.families.call.messages import Agenda
    from comity.node import config
    from comity.node.completing import completed

    with reach(directory, out) as node:
        proposed = node.ask("agenda", entry=entry, line=line)
        reality = config.load(directory).reality
        fields = completed(Agenda, proposed["fields"], reality=reality, language=out.language)
        draft = node.ask("compose", type="C03", fields=fields, line=line)
    data = {"line": proposed["line"], "draft": draft["draft"], "fields": fields,
            "left": proposed["left"]}  # fmt: skip
    out.give(data, lambda to: _drafted(to, data))


def _drafted(out: "Output", data: Json) -> None:
    out.title(out.words.say("brief-agenda"))
    for row in data["fields"]["items"]:
        facts = {"n": row["n"], "title": row["title"], "minutes": row["minutes"]}
        out.text(out.words.say("brief-item", party=row["lead"], **facts), hang=3)
    _more(out, data["left"])
    out.note("call-drafted", draft=data["draft"])
