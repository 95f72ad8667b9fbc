"""`comity exercise play`: an exercise between nodes with consoles, for people to take part in.

Carries out R-450 to R-453 as a program: a node and a console for each party, exercise control at a
socket, the score at the end. Ends whatever it started on success, on failure and on Ctrl-C.
"""

import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

import msgspec
from rich.console import Console

from comity.errors import ComityError, ConfigError, OurError
from comity.node import control, exercise, exporting
from comity.node.verify import verify_file
from comity.proving.demo import SOUND, fresh, read_in
from comity.proving.nodes import Nodes
from comity.proving.playing import USUAL_SPEED, Playing
from comity.proving.processes import Interrupts
from comity.proving.scenario import Scenario, load
from comity.proving.score import Journal, Json
from comity.proving.telling import WIDTH_MAX, Telling
from comity.proving.umpire import Umpire

JOURNAL: Final = "exercise.json"
PASSPHRASE: Final = "exercise"  # noqa: S105  # no secret: of every officer's key in it
_TICK_S: Final = 0.05


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """How an exercise is to be played."""

    exercise: str | Path
    played: tuple[str, ...] = ()
    speed: int = USUAL_SPEED
    by_hand: bool = False
    only: tuple[str, ...] = ()
    directory: Path | None = None  # kept; none: one that is removed in the end
    languages: tuple[str, ...] = ()
    as_json: bool = False


def run(wanted: Wanted) -> int:
    """Play an exercise with people; gives the exit code.

    Raises:
        ComityError: the scenario is bad, nobody of that name plays in it, a node does not start.
    """
    scenario = load(wanted.exercise).only(wanted.only)
    known = {it.code for it in scenario.parties}
    for code in wanted.played:
        if code not in known:
            raise OurError("exercise.no-such-party", name=code, known=", ".join(sorted(known)))
    console = Console(highlight=False, stderr=wanted.as_json)
    console.width = min(console.width, WIDTH_MAX)
    telling = Telling(console, scenario, read_in(scenario, wanted.languages))
    with ExitStack() as stack:
        folder = stack.enter_context(_folder(wanted.directory))
        interrupts = stack.enter_context(Interrupts())
        try:
            return _Live(scenario, telling, folder, interrupts, wanted).run()
        except KeyboardInterrupt:
            telling.text(telling.say("interrupted"))
            return 128 + signal.SIGINT


@contextmanager
def _folder(directory: Path | None) -> Iterator[Path]:
    """A folder of the exercise's own: one that is kept, or one that goes with it."""
    if directory is not None:
        yield fresh(directory)
        return
    made = Path(tempfile.mkdtemp(prefix="comity-exercise-"))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


class _Live:
    def __init__(
        self,
        scenario: Scenario,
        telling: Telling,
        folder: Path,
        interrupts: Interrupts,
        wanted: Wanted,
    ) -> None:
        self.telling = telling
        self.folder = folder
        self.wanted = wanted
        self.nodes = Nodes(
            scenario,
            folder,
            interrupts,
            languages=telling.languages,
            consoles=True,
            passphrase=PASSPHRASE,
        )
        self._kept = b""

    def run(self) -> int:
        telling, wanted = self.telling, self.wanted
        telling.stripe()
        telling.text(telling.say("founding"))
        with ExitStack() as stack:
            stack.callback(self.nodes.end)
            self.nodes.found()
            telling.text(telling.say("starting"))
            self.nodes.start()
            player = self.nodes.player()
            played = frozenset(wanted.played)
            playing = Playing(player, played=played, speed=wanted.speed, by_hand=wanted.by_hand)
            playing.begin()
            homes = {code: it.path for code, it in self.nodes.homes.items()}
            umpire = Umpire(self.folder, homes, played)
            stack.callback(umpire.close)
            umpire.show(playing.state())
            telling.desks(self.nodes.desks(), PASSPHRASE)
            telling.text(telling.say("control"))
            telling.commands([f"comity exercise control {self.folder}"])
            if playing.is_paused:
                telling.text(telling.say("begins-paused"))
                telling.commands([f"comity exercise control {self.folder} resume"])
            try:
                self._play(playing, umpire)
            finally:
                self._keep(playing)
            verdict = self._verify(player.sides)
        return self._close(playing, verdict)

    def _play(self, playing: Playing, umpire: Umpire) -> None:
        """Until it is over; where people play, until somebody ends it."""
        told = 0
        while not (playing.is_ended or (playing.is_over and not playing.played)):
            for word in umpire.words():
                try:
                    playing.hear(word.verb, word.args)
                except ComityError as error:
                    word.done.set_exception(error)
                else:
                    umpire.show(playing.state())
                    word.done.set_result(None)
            playing.tick()
            umpire.show(playing.state())
            self._keep(playing)
            told = self._tell(playing, told)
            time.sleep(_TICK_S)

    def _tell(self, playing: Playing, told: int) -> int:
        """Write a line for each inject that became something; gives how many were told."""
        its = [it for it in playing.injects if it.state in ("DONE", "LEFT_OUT")]
        for it in its[told:]:
            word = self.telling.say(f"inject-{it.state}", step=it.step.id, who=it.step.who)
            self.telling.text(f"{it.step.at}  {word}" + (f" ({it.why})" if it.why else ""))
        return max(told, len(its))

    def _keep(self, playing: Playing) -> None:
        """Keep which entry stands for which step; the rest of the score is in the record."""
        data = msgspec.json.encode(playing.journal())
        if data != self._kept:
            path = self.folder / JOURNAL
            path.with_suffix(".new").write_bytes(data)
            path.with_suffix(".new").replace(path)
            self._kept = data

    def _verify(self, sides: Any) -> str:  # noqa: ANN401
        side = next(iter(sides.values()))
        for line in self.nodes.scenario.lines:
            path = self.folder / f"{line}.comity"
            exporting.take(side.ask, path, line)
            verdict = str(verify_file(path)[1]["verdict"])
            if verdict != SOUND:
                return verdict
        return SOUND

    def _close(self, playing: Playing, verdict: str) -> int:
        telling, state = self.telling, playing.state()
        if self.wanted.as_json:
            given = {"exercise": state["exercise"], "directory": str(self.folder)}
            rows = {name: state[name] for name in ("score", "summary")}
            data = {**given, **rows, "verdict": verdict, "kept": self.wanted.directory is not None}
            sys.stdout.write(msgspec.json.encode(data).decode() + os.linesep)
        else:
            telling.scores(playing.scored())
            telling.text(telling.say("record-verdict", verdict=verdict))
            if self.wanted.directory is not None:
                telling.commands([f"comity exercise score {self.folder}"])
            telling.stripe()
        return 0 if verdict == SOUND else 4


# --- from outside


def read_journal(folder: Path) -> Journal:
    """What was kept of an exercise beside its records.

    Raises:
        ConfigError: no exercise was played in this folder.
    """
    try:
        return msgspec.json.decode((folder / JOURNAL).read_bytes(), type=Journal)
    except (OSError, msgspec.DecodeError) as error:
        raise ConfigError("exercise.no-journal", path=str(folder), reason=str(error)) from None


def tell(folder: Path, verb: str, args: Json) -> Json:
    """Say something to whoever plays the exercise in a folder; gives how it stands.

    Raises:
        ComityError: nobody plays there, or what the player says.
    """
    if not control.is_running(folder, exercise.SOCKET):
        raise ConfigError("exercise.not-played", path=str(folder))
    found: Json = control.ask(folder, verb, args, exercise.SOCKET)
    return found
