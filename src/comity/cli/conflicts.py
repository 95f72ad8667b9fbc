"""Conflicts on paper and screen: with whom, when, how near, and what was not compared.

Carries out R-348 and R-349 on the way to people: every sentence is the node's; here they get lines.
"""

from typing import TYPE_CHECKING, Any, TypeAlias

from comity.wording.tokens import short

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]


def shown(out: "Output", it: Json | None) -> None:
    """Write what an entry meets; none: it is nowhere."""
    if it is None:
        return
    out.text()
    out.title(out.words.say("line-field", label=out.say("label-conflicts"), value=it["says"]))
    if it["state"] is not None:
        out.text(out.words.say(f"state-CONFLICT-{it['state']}"))
    for row in it["rows"]:
        said = row["says"]
        if it["state"] is not None:  # of a stated meeting: of what to what
            said = out.words.say("line-field", label=short(row["of"]), value=said)
        out.text(said)
    for why in it["undrawn"]:
        out.note("conflicts-undrawn", why=why)


def preview(out: "Output", it: Json) -> None:
    """Write what a message would meet and be flagged for."""
    out.title(out.say("check-title"))
    out.text(it["short"])
    if it["conflicts"] is None:
        out.text()
        out.note("check-place")
    shown(out, it["conflicts"])
    if it["nearest"] is not None:
        out.text(it["nearest"]["says"])
    out.text()
    if it["lead"] is not None:
        label = out.say("check-lead")
        out.text(out.words.say("line-field", label=label, value=it["lead"]["says"]))
    for row in it["limits"]:
        out.text(row["says"])
    for row in it["foreseen"]:
        out.text(f"! {row['says']}")
    if not it["foreseen"]:
        out.note("check-flags")
    out.note("check-sent")
