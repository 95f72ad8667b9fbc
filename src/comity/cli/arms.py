"""A regime and declared numbers on paper and screen: a table of numbers beside their limits.

Carries out R-201 and R-202 on the way to people: every sentence is the node's; here they get lines.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from comity.wording import numbers

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]
_HEADS: Final = ("as_of", "party", "category", "number", "limit", "verdict")


def shown(out: "Output", it: Json | None) -> None:
    """Write what an entry says of limits and numbers; none: it speaks of no such thing."""
    if it is None:
        return
    out.text()
    if "says" in it:
        out.title(it["says"])
    for says in it.get("told", ()):
        out.text(says)
    for step in it.get("steps", ()):
        out.text(step["says"])
        for asked in step["asked"]:
            out.text(f"  {asked['says']}")
    if it["numbers"]:
        out.text()
        out.title(out.say("arms"))
        heads = [out.words.say(f"arms-head-{name}") for name in _HEADS]
        out.table(heads, (line for row in it["numbers"] for line in _lines(out, row)), wide=2)
    for row in it.get("changes", ()):
        out.text(row["says"])


def _lines(out: "Output", row: Json) -> Iterator[tuple[str, ...]]:
    """One declaration: its status, a line for each number, and one for each other count."""
    day, party = row["as_of"], row["party"]
    yield day, party, row["says"], "", "", ""
    for it in row["checks"]:
        yield day, party, it["label"], *_checked(out, it)
        for other in row["objections"]:
            if other["claimed"]["category"] == it["category"]:
                number, limit, _ = _checked(out, other["claimed"])
                yield day, party, other["says"], number, limit, other["told"]


def _checked(out: "Output", it: Json) -> tuple[str, str, str]:
    number, limit = (
        "-" if it[name] is None else numbers.number(it[name], out.words)
        for name in ("value", "limit")
    )
    return number, limit, it["says"]
