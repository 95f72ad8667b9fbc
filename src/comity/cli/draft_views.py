"""How drafts look to a person: what would be sent, its echo, what is wrong, and who released it.

Takes the JSON that the node gives and writes text; decides nothing. What every reader would flag
stands with its reason and with what may be done.
"""

from typing import TYPE_CHECKING, Any, TypeAlias

from comity.cli import echoing, views

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]


def draft(out: "Output", data: Json) -> None:
    """Write a draft as it would be sent."""
    to = ", ".join(data["addressees"]) or out.say("to-all")
    out.title(
        "   ".join((data["draft"], data["code"], views.precedence(out, data), f"\u2192 {to}"))
    )
    out.text()
    out.message(data["text"])
    for made in (
        echoing.lines(out, data["echo"]),
        echoing.protected(out, data),
        echoing.foreseen(out, data),
    ):
        for line in made:
            out.text(line)
    out.text()
    releases(out, data)


def releases(out: "Output", data: Json) -> None:
    """Write who released a draft and how many must."""
    given = ", ".join(data["releases"]) or out.say("none-yet")
    out.note("released", offices=given, given=len(data["releases"]), needed=data["needed"])
    if data.get("lacks_staff"):
        out.note("needs-staff")


def drafts(out: "Output", rows: list[Json]) -> None:
    """Write all drafts as a table."""
    if not rows:
        out.note("drafts-empty")
        return
    heads = [out.say(f"head-{it}") for it in ("draft", "time", "type", "releases", "says")]
    shown = (
        (
            row["draft"],
            row["time"]["dtg"],
            row["code"],
            f"{len(row['releases'])}/{row['needed']}",
            _brief_of(out, row),
        )
        for row in rows
    )
    out.table(heads, shown)


def _brief_of(out: "Output", row: Json) -> str:
    """The title of a draft, and what every reader would flag."""
    flags = (out.words.say(f"flag-{flag}") for flag in row.get("foreseen") or [])
    return "  ! ".join((row["text"].partition("\n")[0], *flags))
