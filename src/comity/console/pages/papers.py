"""What is printed of an exchange, in two languages beside each other: list, handover, certificate.

Carries out R-583. A list (P02) prints what was committed to, a plan (P04) the persons of one
direction with room for a tick and for signatures, a tally (P06) a certificate of release or of
receipt. A person is a number and a short key; the paper says which entry it was printed from.
"""

from collections.abc import Callable
from typing import Any, Final

from starlette.responses import Response

from comity.console.console import Console, Visit
from comity.console.frame import words_in
from comity.console.pages import named
from comity.console.pages.exchange import of
from comity.console.port import Json
from comity.errors import OurError
from comity.families.persons.exchanges import ExchangePlan, HandoverTally, ListSubmit
from comity.values.moment import dtg, parse
from comity.wording import numbers
from comity.wording.words import languages

_SIDES: Final = {
    ListSubmit.SPEC.wire: "list",
    ExchangePlan.SPEC.wire: "plan",
    HandoverTally.SPEC.wire: "tally",
}


async def page(console: Console, visit: Visit) -> Response:
    """Draw the paper of an entry.

    Raises:
        ComityError: nothing is printed of it, or it does not open here.
    """
    path, asked = visit.request.path_params, visit.request.query_params
    line = str(path["line"])
    entry = await of(console, visit, line, path["entry"])
    kind = _SIDES.get(entry["type"])
    if kind is None or not entry["fields"]:
        raise OurError("console.no-exchange")
    look = console.frame.look(visit.request).language
    left = _language(asked.get("left", ""), look)
    others = [it for it in languages() if it != left]
    right = _language(asked.get("right", ""), others[0])
    right = right if right != left else others[0]
    fields = entry["fields"]
    way = asked.get("from", "")[:12], asked.get("to", "")[:12]
    return console.frame.page(
        visit.request,
        "paper",
        visit.session,
        line=line,
        entry=entry,
        kind=kind,
        fields=fields,
        whole=languages(),
        left=left,
        right=right,
        both=_both(left, right),
        listed=named.rows(visit.officer, str(fields.get("root", ""))),
        names=await _names(console, visit, line, entry, kind),
        offers=named.offered(console, visit.officer, *_way(fields, kind, way, console.node.party)),
        count=lambda n: numbers.number(n, words_in("en")),
        at=lambda it: dtg(parse(it)),
        way=_way(fields, kind, way, console.node.party),
        ways=sorted(_ways(fields)) if kind == "plan" else [],
        nth=await _numbers(console, line, fields) if kind == "tally" else {},
        labels=sorted({party for it in fields.get("lines", ()) for party in it["category_by"]}),
    )


async def _names(
    console: Console, visit: Visit, line: str, entry: Json, kind: str
) -> dict[str, str]:
    """Names that this officer opened, by the keys that stand on this paper."""
    plan = {"plan": entry["entry"], "tally": entry["fields"].get("plan")}.get(kind)
    if plan is None:
        return named.known(visit.officer)
    return await named.of_plan(console, visit.officer, plan, line)


async def _numbers(console: Console, line: str, tally: Json) -> dict[str, int]:
    """The number that each person of a tally has in its plan; none: the plan is not open here."""
    plan = await console.node.ask("entry", entry=tally["plan"], line=line)
    lines = (plan["fields"] or {}).get("lines", ())
    return {it["person_key"]: it["n"] for it in lines}


def _language(asked: str, usual: str) -> str:
    """One that is shipped whole: what is signed on paper has no sentence in another."""
    return next((it for it in (asked, usual) if it in languages()), languages()[0])


def _both(left: str, right: str) -> Callable[..., list[tuple[str, str]]]:
    """Say a sentence in both languages: pairs of a language and its text."""

    def said(name: str, /, **args: Any) -> list[tuple[str, str]]:  # noqa: ANN401  # of the words
        return [(it, words_in(it).say(name, **args)) for it in (left, right)]

    return said


def _ways(fields: Json) -> set[tuple[str, str]]:
    return {(it["direction"]["from"], it["direction"]["to"]) for it in fields["lines"]}


def _way(fields: Json, kind: str, asked: tuple[str, str], own: str) -> tuple[str, str]:
    if kind != "plan":
        return fields["direction"]["from"], fields["direction"]["to"]
    ways = sorted(_ways(fields), key=lambda it: (it[0] != own, it))
    return asked if asked in ways else ways[0] if ways else ("", "")
