"""Arms limits: what each party declared over time, each number against its limit.

Carries out R-426. A number that is not stated is not drawn: it is not zero. Another count of the
same number stands beside the declared one, with a shape of its own.
"""

from collections.abc import Iterator
from typing import Any, Final

from comity.console.console import Console, Visit
from comity.console.frame import words_in
from comity.console.pages import doors
from comity.console.plots import Limit, Point, plot
from comity.console.port import Json
from comity.values.moment import parse
from comity.wording import numbers
from comity.wording.words import Words


async def _plotted(console: Console, visit: Visit, listed: doors.Listed) -> dict[str, Any]:
    arms = None if listed.entry is None else listed.entry["arms"]
    language = console.frame.look(visit.request).language
    if arms is not None and arms["kind"] == "declaration":
        regime = await console.node.ask(
            "entry", entry=arms["regime"], line=listed.line, language=language
        )
        arms = regime["arms"] or arms
    return {"plots": [] if arms is None else plots(arms, words_in(language))}


def plots(arms: Json, words: Words) -> list[Json]:
    """One plot for each category that is limited or declared."""
    checks = [it for row in arms["numbers"] for it in row["checks"]]
    labels = {it["category"]: it["label"] for it in checks}
    points = ((category, list(_points(arms, category, words))) for category in labels)
    return [
        plot(labels[category], its, tuple(_limits(checks, category)))
        for category, its in points
        if its
    ]


def _points(arms: Json, category: str, words: Words) -> Iterator[Point]:
    for row in arms["numbers"]:
        ms = _day_ms(row["as_of"])
        for it in row["checks"]:
            if it["category"] == category and it["value"] is not None:
                yield _point(ms, row["party"], row, it, words)
        for it in row["objections"]:
            if it["claimed"]["category"] == category:
                who = words.say("console-plot-counted", by=it["party"], of=row["party"])
                yield _point(ms, who, {**row, "entry": it["entry"]}, it["claimed"], words)


def _point(ms: int, who: str, row: Json, it: Json, words: Words) -> Point:
    says = numbers.number(it["value"], words)
    return Point(
        ms, who, row["as_of"], it["value"], None, says, note=it["says"], entry=row["entry"] or ""
    )


def _limits(checks: list[Json], category: str) -> Iterator[Limit]:
    for it in checks:
        if it["category"] == category and it["limit"] is not None:
            yield Limit(0 if it["from"] is None else _day_ms(it["from"]), it["limit"])


def _day_ms(day: str) -> int:
    return parse(f"{day}T00:00:00Z")


page: Final = doors.page(doors.LIMITS, "door_limits", _plotted)
