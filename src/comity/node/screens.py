"""What a screen asks of a node beside what people ask: bays, alarms, the map, and what it drew.

Carries out R-409, R-415, R-424, R-437 to R-439, R-443 and R-460 as verbs of the office. Decides
nothing.
"""

from typing import Any

from comity.node import calls, drawing, looking, mapping, watching
from comity.node.alarms import UNOPENED
from comity.node.board import Board
from comity.node.calldesk import sides_of
from comity.node.callsheet import Sheet
from comity.node.lines import Lines
from comity.node.matters import Matters
from comity.node.reading import Verb
from comity.node.showing import Json, words_of
from comity.node.watch import LineWatch
from comity.node.zones import clocks

_UNMET = ("NOT_OPENED", "UNANSWERED", "ABSENT", "NOT_COME")
_TOLD = frozenset(("GLARE", "NOT_PROVED", *_UNMET))  # of a call, above all else


class Screens:
    """The verbs of screens, over one node's lines."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        clock = lines.home.clock
        self.charts = {
            name: mapping.Chart(plot, clock.monotonic_ms) for name, plot in lines.plots.items()
        }
        self.shorts = {name: watching.Shorts(it) for name, it in lines.lines.items()}
        own = lines.home.config.party
        self.boards = {
            name: Board(keeper, lines.watches[name], lines.desks[name], own)
            for name, keeper in lines.lines.items()
        }

    @property
    def verbs(self) -> dict[str, Verb]:
        """Each by the name it is asked by."""
        return {
            "board": self.board,
            "call": self.call,
            "alarms": self.alarms,
            "standing": self.standing,
            "unopened": self.unopened,
            "parties": self.parties,
            "see": self.see,
            "displayed": self.displayed,
            "map": self.map,
            "matters": self.matters,
            "outline": self.outline,
        }

    def board(self, line: str | None = None, language: str | None = None) -> Json:
        """The bays of a line: to do now, owed by others, in force, done today."""
        name, _ = self._lines.keeper(line)
        return self.boards[name].shown(self._lines.now_ms(), self._lines.language(language))

    def alarms(self, language: str | None = None) -> list[Json]:
        """Every alarm of every line, the most urgent of each line first."""
        shown, now = self._lines.language(language), self._lines.now_ms()
        rows: list[Json] = []
        for name, shorts in self.shorts.items():
            watch = self._lines.watches[name]
            rows += watching.alarms_shown(shorts, watch, list(watch.alarms), now, shown)
        return rows

    def standing(  # one argument for each thing a page shows them by
        self,
        most: int,
        language: str | None = None,
        line: str | None = None,
        *,
        entry: str | None = None,
        words: list[str] | None = None,
        without: list[str] | None = None,
    ) -> Json:
        """The most urgent alarms, worded; the rest is counted, and not read.

        Those of all lines, but for what is asked: of a line, of one entry, with one of these words;
        `without` those of these entries.
        """
        shown, now = self._lines.language(language), self._lines.now_ms()
        beside = frozenset(without or ())
        all_of_them = [
            (watching.urgency(alarm), name, alarm)
            for name, watch in self._watches(line).items()
            for alarm in watch.alarms
            if entry in (None, alarm.entry)
            and (words is None or alarm.word in words)
            and alarm.entry not in beside
        ]
        all_of_them.sort(key=lambda it: it[0])
        first = all_of_them[:most]
        rows: list[Json] = [{}] * len(first)
        for name, watch in self._lines.watches.items():
            places = [at for at, it in enumerate(first) if it[1] == name]
            its = [first[at][2] for at in places]
            worded = watching.alarms_shown(self.shorts[name], watch, its, now, shown)
            for at, row in zip(places, worded, strict=True):
                rows[at] = row
        return {"alarms": rows, "more": len(all_of_them) - len(first)}

    def unopened(self, precedence: str) -> list[Json]:
        """Line and entry of every alarm of a precedence that nobody opened; none is worded."""
        return [
            {"line": name, "entry": alarm.entry}
            for name, watch in self._watches(None).items()
            for alarm in watch.alarms
            if alarm.word in UNOPENED and alarm.precedence.name == precedence
        ]

    def parties(self, line: str | None = None) -> list[str]:
        """The parties that a line has now."""
        _, keeper = self._lines.keeper(line)
        return list(keeper.record.laws_now().parties)

    def _watches(self, line: str | None) -> dict[str, LineWatch]:
        if line is None:
            return self._lines.watches
        name, _ = self._lines.keeper(line)
        return {name: self._lines.watches[name]}

    def call(self, entry: str, line: str | None = None, language: str | None = None) -> Json:
        """The sheet of the call that an entry belongs to: items, accounts, read-outs (R-460)."""
        name, keeper = self._lines.keeper(line)
        sides = sides_of(self._lines, keeper, self._lines.language(language))
        now = looking.now_of(keeper, self._lines.now_ms())
        shown = Sheet(keeper.picture, keeper.shelf, sides, now).shown(keeper.find(entry))
        window, zones = shown["window"], self._lines.home.config.zones
        if window is not None:
            words = sides.words[sides.own]
            window["clocks"] = clocks(window["start"]["ms"], sides.parties, zones, words)
        is_in_past, words = keeper.is_in_past, sides.words[sides.own]
        found = calls.facts(keeper.picture, is_in_past, keeper.find(entry), now.ms, words)
        told = [it for it in found if it["word"] in _TOLD]
        return {"line": name, **shown, "told": told}

    def see(self, word: str, entry: str, party: str, officer: str, line: str | None = None) -> Json:
        """Note that an officer acknowledged an alarm that is no message (R-443)."""
        name, _ = self._lines.keeper(line)
        now_ms = self._lines.now_ms()
        return watching.see(self._lines.watches[name], word, entry, party, officer, now_ms)

    def displayed(self, entry: str, line: str | None = None) -> Json:
        """Say, signed by the node, that an entry is drawn on a staffed console (R-409)."""
        name, keeper = self._lines.keeper(line)
        desk, now = self._lines.desks[name], self._lines.now_ms()
        return {"line": name, **drawing.displayed(keeper, desk, entry, now)}

    def map(self, line: str | None = None, language: str | None = None) -> Json:
        """What of a line is somewhere, as a map draws it."""
        name, _ = self._lines.keeper(line)
        shown = self.charts[name].shown(self._lines.now_ms(), self._lines.language(language))
        return {"line": name, **shown}

    def matters(
        self,
        kinds: list[str],
        line: str | None = None,
        looks: list[str] | None = None,
        limit: int = 100,
        first: str = "",
        language: str | None = None,
    ) -> Json:
        """Matters of some kinds, the latest first; only of some looks if they are named (R-424)."""
        name, _ = self._lines.keeper(line)
        plot, now_ms = self._lines.plots[name], self._lines.now_ms()
        shown = Matters(plot, now_ms, self._lines.language(language))
        return {"line": name, **shown.shown(kinds, looks or (), limit, first)}

    def outline(self, area: dict[str, Any], language: str | None = None) -> Json:
        """One area in its plain form, as the map draws it and as messages say it."""
        return mapping.outlined(area, words_of(self._lines.language(language)))
