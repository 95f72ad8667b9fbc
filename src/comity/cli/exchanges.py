"""An exchange of prisoners on paper and screen: its stage, its numbers, where they differ.

Carries out R-214 and R-215 on the way to people: every sentence is the node's; here they get lines.
"""

from typing import TYPE_CHECKING, Any, TypeAlias

from comity.wording import numbers

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]
_SIDES = ("formula", "giver", "receiver")


def shown(out: "Output", it: Json | None) -> None:
    """Write an exchange; none: the entry speaks of no exchange."""
    if it is None:
        return
    out.text()
    out.title(it["says"])
    for row in it["lists"]:
        out.text(f"{row['party']}: {row['says']}", hang=2)
    for says in () if it["plan"] is None else it["plan"]["says"]:
        out.text(says)
    if it["rows"]:
        _table(out, it["rows"])
    for says in it["notes"]:
        out.text(says)
    for row in it["differences"]:
        out.text(row["says"])
        for side in row["sides"]:
            out.text(f"  {side['says']}", hang=2)
    if it["differences"]:
        out.text(it["stands"])


def _table(out: "Output", rows: list[Json]) -> None:
    names = ("counts", *_SIDES, "claims")
    heads = [out.words.say(f"exchange-{name}") for name in names]
    out.table(heads, [_row(out, row) for row in rows])


def _row(out: "Output", row: Json) -> tuple[str, ...]:
    sides = (_number(out, row[name]) for name in _SIDES)
    claims = (f"{it['party']} {_number(out, it['count'])}" for it in row["claims"])
    return (row["says"], *sides, ", ".join(claims) or "-")


def _number(out: "Output", n: int | None) -> str:
    return "-" if n is None else numbers.number(n, out.words)
