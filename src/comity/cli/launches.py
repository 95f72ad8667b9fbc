"""A launch and lead times on paper and screen: where it stands, and what lead each receiver had.

Carries out R-169 and R-171 on the way to people: every sentence is the node's; here they get lines.
"""

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]


def leads(out: "Output", rows: list[Json]) -> None:
    """Write the lead times that a notice gave."""
    if rows:
        out.text()
        out.title(out.say("leads"))
    for row in rows:
        out.text(out.words.say("line-field", label=row["party"], value=row["says"]))


def launch(out: "Output", it: Json | None) -> None:
    """Write where a launch stands; none: the entry speaks of no launch."""
    if it is None:
        return
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
