"""A launch and lead times on paper and screen: where it stands, and what lead each receiver had.

Carries out R-169 and R-171 on the way to people: every sentence is the node's; here they get lines.
"""

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]


def shown(out: "Output", entry: Json) -> None:
    """Write what an entry says of a launch, and the lead times that it gave."""
    if entry["launch"] is not None:
        _launch(out, entry["launch"])
    if entry["leads"]:
        out.text()
        out.title(out.say("leads"))
    for row in entry["leads"]:
        out.text(out.words.say("line-field", label=row["party"], value=row["says"]))


def _launch(out: "Output", it: Json) -> None:
    out.text()
    out.title(out.words.say("line-field", label=out.say("label-launch"), value=it["says"]))
    out.text(it["told"])
    for row in it.get("words", ()):
        out.text(out.words.say("line-field", label=row["party"], value=row["says"]))
    for row in (*it.get("reports", ()), *it.get("notices", ())):
        out.text(row["says"])
    plan = it.get("plan")
    if plan is not None:
        for says in (plan["says"], *(row["says"] for row in plan["held"])):
            out.text(says)
