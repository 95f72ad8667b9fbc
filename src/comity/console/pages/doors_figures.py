"""Figures: who claims which number as of when; none is preferred, and none is added to another."""

from collections.abc import Iterator
from typing import Any, Final

from comity.console.console import Console, Visit
from comity.console.frame import words_in
from comity.console.pages import doors
from comity.console.plots import Point, plot
from comity.console.port import Json
from comity.wording.words import Words

MARKS: Final = {
    "ABOUT": "≈",
    "AT_LEAST": "≥",
    "AT_MOST": "≤",
    "MORE_THAN": ">",
    "UNDER": "<",
    "JUST_OVER": ">",
}


async def _plotted(console: Console, visit: Visit, listed: doors.Listed) -> dict[str, Any]:
    series = [] if listed.entry is None else listed.entry["figures"]
    words = words_in(console.frame.look(visit.request).language)
    return {"plots": [it for one in series for it in plots(one, words)]}


def plots(series: Json, words: Words) -> list[Json]:
    """One plot for each category and unit of a series: unlike things share no axis."""
    alike: dict[tuple[str, str], list[Json]] = {}
    for figure in series["figures"]:
        alike.setdefault((figure["category"], figure["unit"]), []).append(figure)
    points = ((key, list(_points(figures, words))) for key, figures in alike.items())
    return [plot(_title(series["series"], *key, words), its) for key, its in points if its]


def _title(name: str, category: str, unit: str, words: Words) -> str:
    said = (words.say(f"code-FIGCAT-{category}"), words.say(f"code-UNIT-{unit}"))
    return words.say("separator-semicolon").join((name, *said))


def _points(figures: list[Json], words: Words) -> Iterator[Point]:
    for figure in figures:
        who = _who(figure, words)
        for it in figure["values"]:
            if it["stands"] and it["q"] != "UNKNOWN":
                yield Point(
                    figure["as_of"]["start"]["ms"],
                    who,
                    figure["as_of"]["says"],
                    it["n"],
                    it["hi"],
                    it["says"],
                    MARKS.get(it["q"], ""),
                    words.say("separator-semicolon").join((figure["came"], figure["says"])),
                    figure["entry"],
                )


def _who(figure: Json, words: Words) -> str:
    """Whose claim it is; beside it who reported it here, if that is another."""
    claimant = figure["claimant"]
    name = claimant["name"] or claimant["party"] or figure["party"]
    if claimant["party"] == figure["party"]:
        return str(name)
    return words.say("console-plot-reported", who=name, by=figure["party"])


page: Final = doors.page(doors.FIGURES, "door_figures", _plotted)
