"""A person's file and remains on paper and screen.

Carries out R-221 to R-226 and R-229 on the way to people: every sentence is the node's; here they
get lines.
"""

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]


def shown(out: "Output", it: Json | None) -> None:
    """Write the file of a person; none: the entry speaks of none."""
    if it is None:
        return
    out.text()
    out.title(it["says"])
    for key in ("words", "searches", "terms"):
        for row in it[key]:
            out.text(row["says"], hang=2)
    if it["exchange"] is not None:
        out.text(it["exchange"]["says"])
    for says in it["notes"]:
        out.text(says)
    for row in it["kept"]:
        out.text(row["says"], hang=2)


def remains(out: "Output", it: Json | None) -> None:
    """Write what both sides state of remains; none: the entry speaks of none."""
    if it is None:
        return
    out.text()
    out.title(it["says"])
    for row in it["sides"]:
        out.text(row["says"], hang=2)
