"""Around a call: the brief for a principal, and an agenda on which open follow-ups come back.

Carries out R-660 to R-662 at the terminal. Every sentence is the node's; here they get lines.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from comity.cli import options, readout
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach

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


@call.command(
    short_help="Ask who is on the telephone, by words that both sides read.",
    epilog=examples(
        "call voice aa BB",
        'call voice aa BB --theirs "1204 0007 1999 0310"',
        'call voice aa BB --heard "ocean stone lamp sugar"',
    ),
)
@options.directory
@click.argument("party", metavar="PARTY")
@click.option("--theirs", metavar="WORDS", help="The number that the other side read.")
@click.option("--heard", metavar="WORDS", help="The words that the other side read after it.")
@click.option("--node", "their_node", metavar="NAME", help="At which of its nodes it sits.")
@options.line
@options.officers
@options.yes
@options.out
def voice(out: "Output", directory: Path, party: str, **given: Any) -> None:  # noqa: ANN401
    """Ask, where only a telephone works, whether who speaks sits at a node of PARTY.

    Both sides do the same, in this order. Without options it draws a number of four words, says on
    the record that words were asked (L16), and you read the number aloud. With --theirs you type
    the number of the other side and get the words that you read once it has read its own. With
    --heard you type what it read: whether it fits, once. A guess fits one time in 2^44. A number
    lives ten minutes. Figures may be read in place of words, in any language.
    """
    from comity.cli.reach import reach

    if given["theirs"] is not None and given["heard"] is not None:
        raise click.UsageError("First --theirs, then --heard: each in a command of its own.")
    with reach(directory, out) as node:
        about = {"party": party, "line": given["line"], "language": out.language}
        if given["heard"] is not None:
            found = node.ask("voice-heard", words=given["heard"], **about)
        elif given["theirs"] is not None:
            found = node.ask("voice-words", theirs=given["theirs"], **about)
        else:
            found = node.ask("voice-draw", node=given["their_node"], **about)
        fields = found.pop("fields", None) or found.pop("reply", None)
        found.pop("reply", None)
        said = _said(out, node, fields, {**given, "to": [party]})
    data = {"entry": None, **found}
    if said is not None and data["fits"] is None:
        data["entry"] = said
    out.give(data, lambda to: _voice(to, data))


def _said(
    out: "Output",
    node: "Reach",
    fields: Json | None,
    given: dict[str, Any],
) -> str | None:
    """Say on the record that words were asked, or given."""
    from comity.cli.sending import Saying, say

    if fields is None:
        return None
    return str(say(out, node, Saying.of("L16", fields, given))["entry"])


def _voice(out: "Output", it: Json) -> None:
    say = out.words.say
    out.title(say("voice-title", party=it["party"]))
    if it["fits"] is None:
        name, words = ("voice-say", "say") if it["say"] else ("voice-read", "number")
        out.text(say(name, words=" ".join(it[f"{words}_words"])), hang=2)
        out.text(say("voice-figures", figures=" ".join(it[words])), hang=2)
        out.text(say("voice-until", when=it["until"]["dtg"]))
        return
    out.text(say("voice-fits" if it["fits"] else "voice-wrong", party=it["party"]))
    if it["fits"]:
        if it["entry"] is not None:
            out.text(say("voice-state", entry=it["entry"][:12]))
        out.text(say("voice-relay"))


for _verb in (readout.sign, readout.publish, readout.published):
    call.add_command(_verb)
