"""Acts under a text on paper and screen: where one stands, and what came about it, in that order.

Carries out R-245 and R-246 on the way to people: every sentence is the node's; here they get lines.
"""

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]


def shown(out: "Output", it: Json | None) -> None:
    """Write an act, a report, a call or a notice; none: the entry speaks of none."""
    if it is None:
        return
    out.text()
    out.title(it["says"])
    for row in it["rows"]:
        out.text(row["says"], hang=2)
    if it["note"] is not None:
        out.text(it["note"])
