"""What stands on the line about an entry, on paper and screen: one writer a family, in one order.

Every sentence is the node's (`comity.node.files`); the writers only give it lines.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from comity.cli import acts, arms, conflicts, exchanges, figures, launches, pauses, persons, talks
from comity.wording.tokens import short

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]


def _mismatch(out: "Output", data: Json | None) -> None:
    """Where the terms it answers differ from those of the message it names."""
    if data is None:
        return
    out.text()
    out.title(out.say("mismatch"))
    both = ("named", "answered")
    heads = [out.say("head-field"), *(out.say(f"head-{it}", entry=short(data[it])) for it in both)]
    out.table(heads, [[it["says"], *(it[name] or "-" for name in both)] for it in data["fields"]])


def _accounts(out: "Output", rows: list[Json]) -> None:
    """R-157: each field of an incident as each party tells it, the reader's words first."""
    if not rows:
        return
    out.text()
    out.title(out.say("accounts"))
    for row in rows:
        out.text(out.words.say("line-pair", key=row["says"], value=row["word"]))
        for told in row["words"]:
            out.text(f"  {told['party']}   {told['says']}")


def _facts(out: "Output", rows: list[Json]) -> None:
    """What stands beside an incident: one fact a row (R-181 to R-186)."""
    if rows:
        out.text()
        out.title(out.say("facts"))
    for row in rows:
        out.text(row["says"])


_Writer: TypeAlias = Callable[["Output", Any], None]
FILES: Final[Mapping[str, _Writer]] = MappingProxyType(
    {
        "mismatch": _mismatch,
        "accounts": _accounts,
        "launch": launches.launch,
        "leads": launches.leads,
        "conflicts": conflicts.shown,
        "arms": arms.shown,
        "exchange": exchanges.shown,
        "person": persons.shown,
        "remains": persons.remains,
        "figures": figures.shown,
        "talks": talks.shown,
        "pause": pauses.shown,
        "acts": acts.shown,
        "facts": _facts,
    }
)


def shown(out: "Output", entry: Json) -> None:
    """Write every file that an entry of `comity show` has."""
    for key, write in FILES.items():
        write(out, entry[key])
