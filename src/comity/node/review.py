"""The verbs of looking back: the log searched, who held what when, and how the node is.

Carries out R-427 to R-429 for the office. Each from plain arguments to JSON; writes nothing.
"""

from collections.abc import Callable
from typing import Any, TypeAlias

from comity.node import health
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.searching import Asked, Log
from comity.node.showing import Json, moment
from comity.node.status import line_status
from comity.node.timeline import ROWS_MAX, Timeline, Window
from comity.node.watch import LineWatch

Find: TypeAlias = Callable[[str | None], tuple[str, Keeper]]


class Review:
    """What is asked of the past of one node's lines."""

    def __init__(
        self, home: Home, lines: dict[str, Keeper], watches: dict[str, LineWatch], find: Find
    ) -> None:
        """`find`: a line by name; the only one needs no name."""
        self._home = home
        self._watches = watches
        self._find = find
        self._logs = {name: Log(keeper, watches[name]) for name, keeper in lines.items()}
        self._timelines = {
            name: Timeline(keeper, watches[name], self._logs[name])
            for name, keeper in lines.items()
        }
        self.verbs: dict[str, Callable[..., Any]] = {
            "search": self.search,
            "timeline": self.timeline,
            "saw": self.saw,
            "health": self.health,
        }

    def search(  # noqa: PLR0913  # one argument for each thing a reader seeks by
        self,
        line: str | None = None,
        *,
        words: str = "",
        code: str = "",
        party: str = "",
        precedence: str = "",
        flag: str = "",
        from_ms: int | None = None,
        to_ms: int | None = None,
        machines: bool = False,
        before: str = "",
        language: str | None = None,
    ) -> Json:
        """The record in merged order, newest first, as far as it is what was asked for."""
        name, keeper = self._find(line)
        asked = Asked(words, code, party, precedence, flag, from_ms, to_ms, machines)
        found = self._logs[name].search(asked, before=before, language=self._language(language))
        parties = list(keeper.record.laws_now().founded)
        return {"line": name, "parties": parties, "entries": len(keeper.record.lanes), **found}

    def timeline(  # noqa: PLR0913  # one argument for each thing a reader chooses
        self,
        line: str | None = None,
        clock: str = "claimed",
        from_ms: int | None = None,
        to_ms: int | None = None,
        most: int = ROWS_MAX,
        *,
        machines: bool = False,
        before: str = "",
        language: str | None = None,
    ) -> Json:
        """Entries of a window, and for each party what proves that it held and opened them."""
        name, _ = self._find(line)
        shown = self._timelines[name].shown(
            Window(clock, from_ms, to_ms, machines),
            most=most,
            before=before,
            language=self._language(language),
        )
        return {"line": name, **shown}

    def saw(self, entries: list[str], line: str | None = None) -> list[list[str]]:
        """What the author of each of these entries provably had of the others."""
        name, _ = self._find(line)
        return self._timelines[name].saw(entries)

    def health(self, language: str | None = None) -> Json:
        """Every finding about the node and its lines, and every proof that it holds."""
        now_ms = self._home.clock.now_ms()
        lines: list[Json] = []
        for name, watch in self._watches.items():
            _, keeper = self._find(name)
            reads = self._language(language)
            status = line_status(keeper, watch, now_ms, reads, alarms=False)
            proofs = [{**it, "found": moment(it.pop("found_ms"))} for it in health.proved(keeper)]
            findings = health.of_line(keeper, watch, status)
            lines.append({"line": name, "findings": findings, "evidence": proofs})
        return {"time": moment(now_ms), "node": health.of_node(self._home, now_ms), "lines": lines}

    def _language(self, wanted: str | None) -> str:
        return wanted or self._home.config.language
