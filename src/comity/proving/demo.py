"""`comity demo`: exercises one after the other, a program for each node, and their records.

Carries out the main job for everybody to see: found, start, play, compare, export, verify. Starts
the nodes through `processes` and ends them on success, on failure and on Ctrl-C. Knows no message.
"""

import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

import msgspec
import platformdirs
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from comity.errors import ConfigError
from comity.node import exporting
from comity.node.verify import verify_file
from comity.proving.nodes import Nodes
from comity.proving.player import Played, Player
from comity.proving.processes import Interrupts, Process
from comity.proving.scenario import Scenario, demonstrated, load, names
from comity.proving.side import Json
from comity.proving.telling import WIDTH_MAX, Telling
from comity.wording.words import languages

FOLDER: Final = "demo"
SOUND: Final = "SOUND"
_BEFORE: Final = 2  # founding and starting, on the progress line
_AFTER: Final = 1  # verifying


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What `comity demo --json` gives."""

    exercise: str
    directory: str
    export: str  # the record of the first line
    exports: list[Json]
    lines: list[Json]
    digests: dict[str, dict[str, str]]  # by line, by party
    same: bool
    flash: Json | None
    transcript: list[Played]
    verdict: str
    seconds: float
    kept: dict[str, int]  # nodes left running: process id by party
    consoles: dict[str, str] = {}  # where each party's console was opened, or still is
    then: tuple[
        "Result", ...
    ] = ()  # exercises played after it: `same`, `verdict`, `seconds` of all


def run(
    *,
    keep: bool,
    languages: tuple[str, ...],
    as_json: bool,
    only: tuple[str, ...] = (),
    directory: Path | None = None,
    exercise: str | Path | None = None,
) -> int:
    """Run the demonstration; gives the exit code.

    `exercise`: one that comes with the program, or a file; none: those of the demonstration, one
    after the other. `only`: these stories. `languages`: in which each party reads, in their order.

    Raises:
        ComityError: a node does not start, or the exercise does not go as it should.
    """
    scenarios = demonstrated(only) if exercise is None else (load(exercise).only(only),)
    console = Console(highlight=False)
    console.width = min(console.width, WIDTH_MAX)
    folder = fresh(directory)
    results: list[Result] = []
    with Interrupts() as interrupts:
        for scenario in scenarios:
            telling = Telling(console, scenario, read_in(scenario, languages))
            below = folder / scenario.name if len(scenarios) > 1 else folder
            is_first = not results  # its consoles are opened: those of one day at a time
            nodes = Nodes(
                *(scenario, below, interrupts), languages=telling.languages, consoles=is_first
            )
            demo = Demo(nodes, telling, show=not as_json)
            try:
                results.append(demo.run(keep=keep))
            except KeyboardInterrupt:
                Console(stderr=True).print(telling.say("interrupted"))
                return 128 + signal.SIGINT
    result = _together(results)
    if not as_json and not keep:
        telling = Telling(console, scenarios[0], read_in(scenarios[0], languages))
        telling.text(telling.say("longer"))
        telling.commands(_longer(scenarios[0]))
    if as_json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    return 0 if result.same and result.verdict == SOUND else 4


def _together(results: Sequence[Result]) -> Result:
    """The first exercise, with those after it, and what came of all."""
    first, *then = results
    return msgspec.structs.replace(
        first,
        same=all(it.same for it in results),
        verdict=_worst(it.verdict for it in results),
        seconds=round(sum(it.seconds for it in results), 1),
        then=tuple(then),
    )


def _worst(verdicts: Iterable[str]) -> str:
    return next((it for it in verdicts if it != SOUND), SOUND)


class Demo:
    """One exercise of a demonstration."""

    def __init__(
        self,
        nodes: Nodes,
        telling: Telling,
        *,
        show: bool,
    ) -> None:
        self.nodes = nodes
        self.scenario = nodes.scenario
        self.telling = telling
        self.folder = nodes.folder
        self._show = show
        self._began = time.monotonic()

    def run(self, *, keep: bool) -> Result:
        """Found, start, play, compare, export, verify."""
        if self._show:
            self.telling.stripe()
        with ExitStack() as stack:
            stack.callback(self.nodes.end)
            result = self._all(keep=keep)
            if keep:
                stack.pop_all()
                self.nodes.leave()
        if self._show:
            self._close(result)
        return result

    def _all(self, *, keep: bool) -> Result:
        with self._progress() as step:
            step(self.telling.say("founding"))
            self.nodes.found()
            step(self.telling.say("starting"))
            self.nodes.start()
            desks = self.nodes.desks()
            if self._show and desks:
                self.telling.desks(desks)
            player = self.nodes.player()
            played: list[Played] = []
            for it in player.play():
                played.append(it)
                entry = it.shown[it.who]
                step(f"{entry['time']['dtg']}  {it.who}  {entry['short']}")
            flash = player.flash()
            digests = self._digests(player)
            step(self.telling.say("verifying"))
            exports = self._export(player)
        processes = self.nodes.processes.items()
        return Result(
            exercise=self.scenario.name,
            directory=str(self.folder),
            export=exports[0]["export"],
            exports=exports,
            lines=self._lines(player),
            digests=digests,
            same=all(len(set(its.values())) == 1 for its in digests.values()),
            flash=flash,
            transcript=played,
            verdict=_worst(it["verdict"] for it in exports),
            seconds=round(time.monotonic() - self._began, 1),
            kept={code: it.pid for code, it in processes} if keep else {},
            consoles={it.party: it.address for it in desks},
        )

    # --- what came of it

    def _digests(self, player: Player) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for line in self.scenario.lines:
            player.common_digest(line)  # once everything has arrived
            found[line] = {
                code: side.picture(line)["digest"] for code, side in player.sides.items()
            }
        return found

    def _lines(self, player: Player) -> list[Json]:
        side = next(iter(player.sides.values()))
        return [
            {
                "line": line,
                "state": side.line_status(line),
                "entries": side.picture(line)["entries"],
            }
            for line in self.scenario.lines
        ]

    def _export(self, player: Player) -> list[Json]:
        side = next(iter(player.sides.values()))
        made: list[Json] = []
        for line in self.scenario.lines:
            path = self.folder / f"{line}.comity"
            export = exporting.take(side.ask, path, line)
            _, report = verify_file(path)
            faults = len(report["faults"])
            verdict = {"verdict": report["verdict"], "faults": faults, "digest": report["digest"]}
            made.append({**export, "line": line, **verdict})
        return made

    # --- showing

    @contextmanager
    def _progress(self) -> Iterator[Callable[[str], None]]:
        total = len(self.scenario.steps) + _BEFORE + _AFTER
        columns = (BarColumn(20), TimeElapsedColumn(), TextColumn("{task.description}"))
        console = Console(stderr=True)
        with Progress(*columns, console=console, transient=True, disable=not self._show) as bar:
            task = bar.add_task("", total=total)
            yield lambda text: bar.update(task, advance=1, description=text)

    def _close(self, result: Result) -> None:
        telling = self.telling
        telling.transcript(result.transcript)
        telling.digests(result.digests, result.lines)
        if result.flash is not None:
            telling.flash(result.flash)
        telling.verified(result.exports)
        telling.where(result.exports)
        telling.text()
        if result.kept:
            telling.text(telling.say("kept"), "bold")
            telling.commands(_to_copy(self.nodes.processes, next(iter(self.scenario.lines))))
            telling.text(telling.say("stop"))
            telling.commands([f"kill {' '.join(map(str, result.kept.values()))}"])
            if result.consoles:
                telling.text(telling.say("consoles-stay"))
        else:
            telling.text(telling.say("removed", path=result.directory))
        telling.text(telling.say("done", seconds=str(result.seconds)), "bold")
        telling.stripe()


def _longer(scenario: Scenario) -> list[str]:
    """How to look at the consoles for longer than a day is played in."""
    its = [f"comity exercise play {scenario.name}"] if scenario.name in names() else []
    return ["comity demo --keep", *its]


def _to_copy(processes: Mapping[str, Process], line: str) -> list[str]:
    rows: list[str] = []
    for process in processes.values():
        home = process.home.path
        rows += [f"comity line show {home}", f"comity inbox {home} --line {line}"]
    return rows


def read_in(scenario: Scenario, wanted: tuple[str, ...]) -> dict[str, str]:
    """Which party reads in which language: as asked; one language is that of the first screen."""
    spoken = list(wanted)
    for party in scenario.parties[len(wanted) :]:
        free = [it for it in (party.language, *languages()) if it not in spoken]
        spoken.append(free[0] if free else party.language)
    return {party.code: spoken[n] for n, party in enumerate(scenario.parties)}


def fresh(directory: Path | None) -> Path:
    """A folder that nothing lies in.

    Raises:
        ConfigError: there is something in it, or it cannot be made.
    """
    try:
        if directory is not None:
            directory.mkdir(parents=True, exist_ok=True, mode=0o700)
            if any(directory.iterdir()):
                raise ConfigError("init.not-empty", path=str(directory))
            return directory.resolve()
        data = platformdirs.user_data_path("comity") / FOLDER
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Path(tempfile.mkdtemp(prefix=time.strftime("%Y%m%d-%H%M%S-"), dir=data))
    except OSError:
        return Path(tempfile.mkdtemp(prefix="comity-demo-"))
