"""A pause on paper and screen: its readings, numbered, and a row of verdicts for each report.

Carries out R-269 on the way to people: every sentence is the node's; here they get lines.
"""

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from comity.wording import tokens

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]
COLUMNS_MAX: Final = 4  # readings side by side; of more, each report names them in the line below


def shown(out: "Output", it: Json | None) -> None:
    """Write what an entry says of a pause or a tally; none: it speaks of neither."""
    if it is None:
        return
    out.text()
    title = it["says"]
    if it.get("name"):
        label = tokens.quote(it["name"], out.words)
        title = out.words.say("line-field", label=label, value=title)
    out.title(title)
    for row in it.get("fates", ()):
        out.text(row["says"], hang=2)
    if "readings" in it:
        _pause(out, it)


def _pause(out: "Output", it: Json) -> None:
    for n, row in enumerate(it["readings"], 1):
        out.text(f"{n}. {row['says']}", hang=2)
    if it["differing"] is not None:
        out.text(it["differing"], hang=2)
    for row in it["steps"]:
        out.text(row["says"], hang=2)
    if it["reports"]:
        _reports(out, it)
    for says in it["notes"] if it["acts"] else ():
        out.text(says)


def _reports(out: "Output", it: Json) -> None:
    columns = [str(n) for n, _ in enumerate(it["readings"], 1)]
    if len(columns) <= COLUMNS_MAX:
        heads = [out.say("head-entry"), *columns]
        cells = ([verdict["label"] for verdict in row["verdicts"]] for row in it["reports"])
        rows = zip(it["reports"], cells, strict=True)
        out.table(heads, ([tokens.short(row["entry"]), *said] for row, said in rows))
    for row in it["reports"]:
        out.text(row["says"], hang=2)
        for n, verdict in zip(columns, row["verdicts"], strict=True):
            if verdict["why"] or len(columns) > COLUMNS_MAX:
                out.text(f"  {n}. {verdict['says']}", hang=2)
