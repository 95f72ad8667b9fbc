"""Tells people how a played exercise went: both parties' screens side by side, digests, the FLASH.

Carries out R-74 and R-95 on paper: each party reads its own node's words in its own language; what
an author wrote stands between quotes, once, as it was written. Decides nothing and asks no node.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from comity.proving.player import Played
from comity.proving.scenario import Party, Scenario
from comity.wording.words import Words

TERMS: Final = Path(__file__).parent / "terms"
WIDTH_MAX: Final = 96
SHORT_HASH: Final = 16
READ_ALOUD: Final = 8  # characters of a digest that officers read to each other
RUNGS: Final = ("held", "displayed", "opened", "read_back", "passed_on", "answered")
_QUOTED: Final = ("reason_text", "event", "questions", "summary", "paraphrase", "purpose")
_LISTED: Final = "  \u2013 "  # how a full text begins the items of a list
_LISTING: Final = frozenset({"L14"})

Json = dict[str, Any]


def words_of(language: str) -> Words:
    """The words of a demonstration in one language."""
    return Words(language, [TERMS])


class Telling:
    """Writes one demonstration for people."""

    def __init__(self, console: Console, scenario: Scenario, languages: Mapping[str, str]) -> None:
        """`languages`: the language in which each party reads; the first one is the reader's."""
        self.console = console
        self.scenario = scenario
        self.languages = languages
        self.language = next(iter(languages.values()))
        self.words = words_of(self.language)
        self._words = {code: words_of(language) for code, language in languages.items()}

    def say(self, name: str, /, **args: str | int) -> str:
        """One sentence in the reader's language."""
        return self.words.say(f"demo-{name}", **args)

    def text(self, line: str = "", style: str = "") -> None:
        """Write a line, in the reader's language; long ones are wrapped."""
        self.console.print(Text(line, style), highlight=False)

    # --- the transcript

    def stripe(self) -> None:
        """What is played, and that it is no more than that."""
        for language in dict.fromkeys(self.languages.values()):
            stripe = Text(_in(self.scenario.stripe, language), "bold reverse")
            self.console.print(stripe, highlight=False)

    def transcript(self, played: Sequence[Played]) -> None:
        """Every step as each party's screen shows it."""
        titles = [self._party(self.scenario.party(code)) for code in self.languages]
        self.console.print()
        self.console.print(self._row([Text(title, "bold") for title in titles]))
        part = ""
        for it in played:
            if it.part != part:
                part = it.part
                self._part(part)
            self._step(it)

    def _party(self, party: Party) -> str:
        name = _in(party.names, self.languages[party.code])
        return f"{party.code} {name} ({self.languages[party.code]})"

    def _part(self, part: str) -> None:
        found = next(it for it in self.scenario.parts if it.id == part)
        titles = [_in(found.title, language) for language in self.languages.values()]
        self.console.print()
        self.console.print(self._row([Text(it, "bold underline") for it in titles]))

    def _step(self, it: Played) -> None:
        entry = it.shown[it.who]
        precedence = entry["precedence"]
        head = f"{entry['time']['dtg']}  {it.who}  {entry['code']}  {precedence}"
        loud = "bold" if precedence == "FLASH" else ""
        self.console.print(Text.assemble((head, loud), "   ", (self._mark(it), "dim")))
        cells = [self._cell(it, code) for code in self.languages]
        self.console.print(self._row(cells))
        for quote in quotes(entry):
            self.console.print(Padding(Text(quote, "italic"), (0, 0, 0, 2)))
        self.console.print()

    def _mark(self, it: Played) -> str:
        if it.mark is None:
            return self.say("machine")
        if it.mark == "CONSTRUCTED":
            return self.say("constructed")
        return self.say("reported", source=(it.source or "")[:3])

    def _cell(self, it: Played, code: str) -> RenderableType:
        entry, words = it.shown[code], self._words[code]
        lines = [Text(f"{entry['short']}")]
        if entry["code"] in _LISTING:
            listed = (row for row in entry["text"].splitlines() if row.startswith(_LISTED))
            lines += [Text(row.strip()) for row in listed]
        if it.status is not None and entry["code"] in ("L01", "L04", "L05", "L08"):
            status = words.say(f"state-LINE-{it.status}")
            said = words.say("demo-line-state", line=it.line, state=status)
            lines.append(Text(f"\u2192 {said}", "bold"))
        return Group(*lines)

    def _row(self, cells: Iterable[RenderableType]) -> Table:
        table = Table.grid(expand=True, padding=(0, 1))
        cells = list(cells)
        for _ in cells:
            table.add_column(ratio=1)
        table.add_row(*cells)
        return table

    # --- what came of it

    def digests(self, digests: Mapping[str, Mapping[str, str]], lines: Sequence[Json]) -> None:
        """Each line's digest as both nodes compute it."""
        self._heading(self.say("lines"))
        for line in lines:
            name = line["line"]
            status = self.words.say(f"state-LINE-{line['state']}")
            self.text(self.say("digest", line=name, state=status, entries=line["entries"]))
            for party, digest in digests[name].items():
                self.text(f"  {self.say('digest-of', party=party, digest=digest)}")
        same = all(len(set(its.values())) == 1 for its in digests.values())
        self.text(self.say("digests-same" if same else "digests-differ"), "bold")
        spoken = next(iter(digests[lines[0]["line"]].values()))[:READ_ALOUD]
        self.text(self.say("read-aloud", digest=spoken.upper()))

    def flash(self, flash: Json) -> None:
        """The moments of a FLASH, each a signed fact of its own."""
        heading = self.say("flash", **{"from": flash["from"], "to": flash["to"]})
        self._heading(heading)
        table = Table.grid(padding=(0, 2))
        sent = flash["sent"]["ms"]
        table.add_row(_clock(sent), self.say("sent"), "")
        for rung in RUNGS:
            if rung in flash:
                at = flash[rung]["ms"]
                word = self.words.say(f"state-DELIVERY-{rung.upper()}")
                after = self.say("after", after=_seconds(at - sent))
                table.add_row(_clock(at), word, after)
        self.console.print(Padding(table, (0, 0, 0, 2)), highlight=False)

    def verified(self, exports: Sequence[Json]) -> None:
        """What a third person finds in each exported record."""
        self._heading(self.say("verifying"))
        for it in exports:
            told = {name: it[name] for name in ("line", "verdict", "entries", "bytes", "faults")}
            self.text(self.say("verified", **told))

    def where(self, exports: Sequence[Json]) -> None:
        """Where the records lie, each on a line of its own, to be copied."""
        self.text(self.say("record-at"))
        self.commands(it["export"] for it in exports)
        self.text(self.say("again"))
        self.commands([f"comity verify {exports[0]['export']}"])

    def commands(self, lines: Iterable[str]) -> None:
        """Lines to copy: never wrapped, never cut."""
        for line in lines:
            self.console.print(f"  {line}", soft_wrap=True, highlight=False, markup=False)

    def _heading(self, text: str) -> None:
        self.console.print()
        self.console.print(Text(text, "bold underline"))


def quotes(entry: Json) -> list[str]:
    """What the author wrote, as it was written: no language of the reader changes it."""
    found: list[str] = []
    for name in _QUOTED:
        value = entry["fields"].get(name)
        match value:
            case str():
                found.append(f"\u201c{value}\u201d")
            case list():
                found += [f"{n}. \u201c{it}\u201d" for n, it in enumerate(value, 1)]
    return found


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or next(iter(texts.values()))


def _clock(ms: int) -> str:
    second, milli = divmod(ms, 1000)
    hour, rest = divmod(second % 86_400, 3_600)
    return f"{hour:02}:{rest // 60:02}:{rest % 60:02}.{milli:03}Z"


def _seconds(ms: int) -> str:
    return f"{ms // 1000}.{ms % 1000:03} s"
