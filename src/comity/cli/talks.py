"""Texts and rounds of talks on paper and screen: the clause board, signatures, what differs.

Carries out R-239 on the way to people: every sentence is the node's; here they get lines.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from comity.wording import tokens

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]
COLUMNS_MAX: Final = 3  # parties side by side; of more, each clause names them in a line below


def shown(out: "Output", it: Json | None) -> None:
    """Write what an entry says of a text or a round."""
    if it is None:
        return
    out.text()
    if it["kind"] == "round":
        label = out.say("round-number", n=it["n"])
        out.title(out.words.say("line-field", label=label, value=it["says"]))
        _lines(out, it["outcomes"], it["divergent"])
        return
    label = tokens.quote(it["agreement"], out.words)
    out.title(out.words.say("line-field", label=label, value=it["says"]))
    if it["text"] is not None:
        _text(out, it["text"])
    _lines(out, it["others"], it["left"], it["slips"])
    for row in it["mismatches"]:
        _lines(out, (row,), () if row["matches"] is None else (row["matches"],))


def _lines(out: "Output", *groups: Any) -> None:  # noqa: ANN401  # rows with "says"
    for rows in groups:
        for row in rows:
            out.text(row["says"], hang=2)


def _text(out: "Output", text: Json) -> None:
    out.text(text["says"], hang=2)
    out.hash(out.say("label-text"), text["terms"])
    if text["clauses"]:
        _board(out, text)
    if text["note"] is not None:
        out.text(text["note"])
    _lines(out, _signed(text))
    _lines(out, () if text["differs"] is None else (text["differs"],), text["divergent"])


def _signed(text: Json) -> Iterator[Json]:
    for party in text["parties"]:
        yield from party["signatures"] or (party,)


def _board(out: "Output", text: Json) -> None:
    """Clauses by parties; where there are many parties, their words stand under each clause."""
    parties = [it["party"] for it in text["parties"]]
    is_wide = len(parties) > COLUMNS_MAX
    heads = [out.say("head-clause"), out.say("head-state")]
    heads += [out.say("head-languages"), *(() if is_wide else parties)]
    rows: list[list[str]] = []
    for clause in text["clauses"]:
        name = f"{tokens.plain(clause['id'])}. {tokens.plain(clause['title'])}"
        said = [it["says"] for it in clause["words"]]
        if is_wide:
            name = "\n".join((name, *map(": ".join, zip(parties, said, strict=True))))
        languages = " ".join(it["lang"] for it in clause["texts"])
        rows.append([name, clause["says"], languages, *(() if is_wide else said)])
    out.table(heads, rows, wide=0)
