"""Tells people how a played exercise went: the parties' screens side by side, digests, the FLASH.

Carries out R-74 and R-95 on paper: each party reads its own node's words in its own language; what
an author wrote stands between quotes, once, as it was written. Decides nothing and asks no node.
"""

import itertools
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.text import Text

from comity.families.terms import folders
from comity.proving.counts import counts
from comity.proving.laid import laid, tallied
from comity.proving.nodes import Desk
from comity.proving.player import Played
from comity.proving.scenario import Party, Scenario, type_of
from comity.proving.score import Scored
from comity.values.codes import Unit
from comity.values.shape import fields_of
from comity.wording import numbers
from comity.wording.words import Words

TERMS: Final = Path(__file__).parent / "terms"
WIDTH_MAX: Final = 96
FLASH: Final = "FLASH"
READ_ALOUD: Final = 8  # characters of a digest that officers read to each other
RUNGS: Final = ("held", "displayed", "opened", "read_back", "passed_on", "answered")
SCORED: Final = ("displayed", "opened", "answered")
_QUOTED: Final = (
    *("reason", "reason_text", "event", "questions", "summary", "paraphrase", "purpose"),
    *("basis", "advice", "override", "body", "conditions", "side_transfers", "words"),
    *("explanation", "grounds", "why", "alternative", "ask", "corrective"),
)
_GAP: Final = 2  # columns between two screens
_LISTED: Final = "  \u2013 "  # how a full text begins the items of a list
_LISTING: Final = frozenset({"L14", "T06"})
_COMPARED: Final = frozenset({"I13"})  # the accounts are told, so they are compared here
_POINTED: Final = frozenset(
    {"C07"}
)  # words on a read-out, so what became of its points stands here
_COUNTED: Final = frozenset({"P10"})  # all is counted, so what was counted stands here
_TALLIED: Final = frozenset({"Q05"})  # what was launched, and what became of it
_SIGNED: Final = "T03"  # the signature of a text: where it stands, and which clause binds no one
_DRAFTED: Final = "T01"  # a text: where it differs from the one that it is based on
_POINT: Final = "POINT_"  # how the word of such a fact begins

Json = dict[str, Any]


def words_of(language: str) -> Words:
    """The words of a demonstration in one language."""
    return Words(language, [TERMS, *folders()])


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

    def desks(self, desks: Iterable[Desk], passphrase: str | None = None) -> None:
        """Where the consoles are, each on a line of its own, and who enters there and how."""
        self.text(self.say("open-these"), "bold")
        for it in desks:
            self.commands([it.address])
            language = self.words.say(f"demo-language-{it.language}")
            officer = it.officers[0]
            facts = {"party": it.party, "language": language, "officer": officer}
            self.text(f"    {self.say('desk', **facts)}")
        key = "desk-free" if passphrase is None else "desk-phrase"
        self.text(f"    {self.say(key, passphrase=passphrase or '')}")
        self.console.file.flush()

    def scores(self, rows: Sequence[Scored]) -> None:
        """How long each inject took, a line for each and whom it was said to."""
        self._heading(self.say("score"))
        for it in rows:
            its = (getattr(it.times, f"{name}_ms") for name in SCORED)
            said = ["-" if ms is None else numbers.measure(ms, 3, Unit.S, self.words) for ms in its]
            times = self.say("score-row", displayed=said[0], opened=said[1], answered=said[2])
            late = f"  {self.say('late')}" if it.times.late else ""
            self.text(f"{it.sent['dtg']}  {it.code}  {it.who} \u2192 {it.to}  {it.precedence}")
            self.text(f"  {times}{late}")

    # --- the transcript

    def stripe(self) -> None:
        """What is played, and that it is no more than that."""
        for language in dict.fromkeys(self.languages.values()):
            self.text(_in(self.scenario.stripe, language), "bold reverse")

    def transcript(self, played: Sequence[Played]) -> None:
        """Every step as each party's screen shows it."""
        self.console.print()
        self._row([[self._party(self.scenario.party(code))] for code in self.languages], "bold")
        codes = {it.step: it.shown[it.who]["code"] for it in played}
        part, status = "", dict[str, str | None]()
        last = next((it.step for it in reversed(played) if self._laid_out(it)), None)
        for it in played:
            if it.part != part:
                part = it.part
                self._part(part)
            of = self.scenario.step(it.step).of
            moved = it.status if it.status != status.get(it.line) else None
            status[it.line] = it.status
            self._step(it, codes.get(of or ""), moved)
            if it.step == last:  # every report has been told: here they stand together
                for line in laid(self._laid_out(it), self.words, self.console.width):
                    self.text(line)

    def _laid_out(self, it: Played) -> Json:
        """The pause that a step speaks of, as the reader's screen shows it, with its reports."""
        pause = it.shown[next(iter(self.languages))]["pause"] or {}
        return pause if pause.get("reports") else {}

    def _party(self, party: Party) -> str:
        name = _in(party.names, self.languages[party.code])
        return f"{party.code} {name} ({self.languages[party.code]})"

    def _part(self, part: str) -> None:
        found = next(it for it in self.scenario.parts if it.id == part)
        self.console.print()
        titles = [[_in(found.title, language)] for language in self.languages.values()]
        self._row(titles, "bold underline")

    def _step(self, it: Played, of: str | None, moved: str | None) -> None:
        """`of`: code of the message it is about. `moved`: where it has brought the line."""
        entry = it.shown[it.who]
        about = f" \u2192 {of}" if of is not None else ""
        who = it.who if self.scenario.step(it.step).by is None else f"{it.who}/{entry['node']}"
        head = f"{entry['time']['dtg']}  {who}  {entry['code']}{about}  {entry['precedence']}"
        loud = "bold reverse" if entry["precedence"] == FLASH else "bold"
        mark = self._mark(it)
        if entry["body"] is not None:  # who it is not for sees a sealed entry and no word of it
            mark = f"{self.say('sealed', to=', '.join(entry['addressees']))}; {mark}"
        self.console.print(Text.assemble((head, loud), "   ", (mark, "dim")))
        self._row([self._cell(it, code) for code in self.languages])
        if entry["code"] in _COUNTED:
            self._counts(it)
        if any(it.changed.values()):
            self._row([self._changed(it.changed[code], code) for code in self.languages])
        if moved is not None:
            states = [(words, words.say(f"state-LINE-{moved}")) for words in self._words.values()]
            said = [w.say("demo-line-state", line=it.line, state=state) for w, state in states]
            self._row([[f"\u2192 {its}"] for its in said], "bold")
        for quote in quotes(entry):
            for line in textwrap.wrap(quote, self.console.width - 2):
                self.text(f"  {line}", "italic")
        self.console.print()

    def _counts(self, it: Played) -> None:
        """The numbers of an exchange beside each other, once, as the reader's screen shows them."""
        exchange = it.shown[next(iter(self.languages))]["exchange"]
        if exchange is not None:
            for line in counts(exchange, self.words, self.console.width):
                self.text(line)

    def _mark(self, it: Played) -> str:
        if it.mark is None:
            return self.say("machine")
        if it.mark == "CONSTRUCTED":
            return self.say("constructed")
        return self.say("reported", source=(it.source or "")[:3])

    def _cell(self, it: Played, code: str) -> list[str]:
        entry = it.shown[code]
        lines: list[str] = [entry["short"]]
        lines += [f"[{self._words[code].say(f'flag-{it}')}]" for it in entry["flags"]]
        lines += [row["short"] for row in (entry.get("conflicts") or {"rows": ()})["rows"]]
        if entry["code"] in _LISTING:
            lines += [row.strip() for row in entry["text"].splitlines() if row.startswith(_LISTED)]
        if entry["code"] in _COMPARED:
            words = self._words[code]
            lines += [line for row in entry["accounts"] for line in _compared(row, words)]
        if entry["code"] in _POINTED:
            lines += _points(entry)
        if entry["code"] in _TALLIED:
            lines += tallied(entry["pause"])
        if entry["code"] in (_DRAFTED, _SIGNED):
            lines += _of_text(entry)
        return lines

    def _changed(self, rows: Sequence[Json], code: str) -> list[str]:
        """Earlier words that are worth something else now, as a party's screen shows them."""
        words = self._words[code]
        lines = [words.say("demo-changed")]
        for it in rows:
            worth = [words.say(f"flag-{flag}") for flag in it["flags"]]
            worth += [words.say("demo-contested")] if it["contested"] else []
            said = ", ".join(worth) or words.say("demo-stands")
            lines.append(
                words.say("line-pair", key=f"{it['time']['dtg']} {it['code']}", value=said)
            )
        return lines

    def _row(self, cells: Sequence[Sequence[str]], style: str = "") -> None:
        """Write cells beside each other, each wrapped to its column."""
        width = (self.console.width - _GAP * (len(cells) - 1)) // len(cells)
        columns = [[line for text in cell for line in textwrap.wrap(text, width)] for cell in cells]
        for row in itertools.zip_longest(*columns, fillvalue=""):
            line = Text()
            for text in row[:-1]:
                line.append(text, style).append(" " * (width + _GAP - len(text)))
            self.console.print(line.append(row[-1], style), soft_wrap=True)

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
        sent = flash["sent"]["ms"]
        rows = [(sent, self.say("sent"), "")]
        for rung in RUNGS:
            if rung in flash:
                at = flash[rung]["ms"]
                word = self.words.say(f"state-DELIVERY-{rung.upper()}")
                after = numbers.measure(at - sent, 3, Unit.S, self.words)
                rows.append((at, word, self.say("after", after=after)))
        widest = max(len(word) for _, word, _ in rows)
        for at, word, after in rows:
            self.text(f"  {_clock(at)}  {word:<{widest}}  {after}".rstrip())

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
    coded = _coded(entry["code"])
    for name in _QUOTED:
        value = entry["fields"].get(name)
        match value:
            case _ if name in coded:
                pass
            case str():
                found.append(f"\u201c{value}\u201d")
            case list():
                found += [f"{n}. \u201c{it}\u201d" for n, it in enumerate(value, 1)]
            case _:
                pass
    return found


def _coded(code: str) -> frozenset[str]:
    """Fields of a type that hold a code: it is worded on each screen, and nobody wrote it."""
    kind = type_of(code)
    fields = () if kind is None else fields_of(kind)
    return frozenset(it.name for it in fields if it.type.code is not None)


def _compared(row: Json, words: Words) -> list[str]:
    """One field as each party tells it, the reader's own words first."""
    told = (f"{it['party']} {it['says']}" for it in row["words"])
    return [words.say("line-pair", key=row["says"], value=row["word"]), *told]


def _points(entry: Json) -> list[str]:
    """What became of each point of the read-out that an entry is about."""
    its = (row for row in entry["facts"] if row["entry"] == entry["fields"]["re"])
    return [row["says"] for row in its if row["word"].startswith(_POINT)]


def _of_text(entry: Json) -> list[str]:
    """What a draft changes in the text that it is based on; how a text stands that is signed."""
    text = (entry["talks"] or {}).get("text") or {}
    if entry["code"] == _DRAFTED:
        return [text["differs"]["says"]] if text.get("differs") else []
    return [it for it in (text.get("says"), text.get("note")) if it]


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or next(iter(texts.values()))


def _clock(ms: int) -> str:
    second, milli = divmod(ms, 1000)
    hour, rest = divmod(second % 86_400, 3_600)
    return f"{hour:02}:{rest // 60:02}:{rest % 60:02}.{milli:03}Z"
