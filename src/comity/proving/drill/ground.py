"""Drills: what people do on the worst day, done by a script with the very commands, and timed.

A drill founds a line between nodes that run on this machine over TLS, lets the day happen, and goes
through a checklist. Each step is typed as an officer types it, and may fail. What must be the case
in the end is checked on every node. Knows no step: those of each drill stand in a file of their
own.
"""

import os
import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec

from comity.errors import ComityError, ConfigError, OurError
from comity.node import config as configs
from comity.node import founding, signing
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.office import Office
from comity.proving.processes import Process, until
from comity.values.plain import to_plain
from comity.wording import fingerprint
from comity.wording.explain import explain

if TYPE_CHECKING:
    from comity.record.keys import SigningKey

Json: TypeAlias = Any
Typed = Callable[[Sequence[str]], Json]  # a command, without the word comity; gives its data
Tell = Callable[[str], None]  # the step that begins now

LINE: Final = "duty"
OFFICERS: Final = ("DUTY", "SECOND")
REALITY: Final = "EXERCISE"
LIMIT_S: Final = 600
ROOTS: Final = "roots"  # of a folder of the party's, away from its machine
PATIENCE_S: Final = 30
_QUICK_MS: Final = 50  # a drill is short: every seen note goes out soon
_ASK_MS: Final = 300
_ROOT_HOLDERS: Final = 3
_PORTS: Final = (20_000, 30_000)  # below those the machine gives out by itself


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the checklist."""

    step: str
    commands: tuple[str, ...]  # as they were typed, in the folder of the drill
    seconds: float
    done: bool
    says: str | None = None  # why not


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What a drill came to."""

    drill: str
    steps: tuple[Step, ...]
    checks: dict[str, bool]
    seconds: float  # of the steps; founding the line and what happened before are not counted
    limit_s: int
    entries: int  # in the record at the end
    directory: str | None  # where everything lies, if it was kept

    @property
    def is_good(self) -> bool:
        """Whether every step was done and everything is as it must be, in time."""
        steps = all(it.done for it in self.steps)
        return steps and all(self.checks.values()) and self.seconds <= self.limit_s


class Failed(Exception):  # noqa: N818  # not one of ours to be raised at anybody: it ends a drill
    """A step that was not done ends the drill; it stands in the checklist."""


class Ground:
    """Where a drill takes place: its folder, its nodes, and the checklist so far."""

    def __init__(self, folder: Path, typed: Typed, tell: Tell, language: str) -> None:
        self.folder = folder
        self.language = language
        self.steps: list[Step] = []
        self.nodes: dict[str, Process] = {}
        self._typed = typed
        self._tell = tell
        self._commands: list[str] = []

    def at(self, name: str) -> Path:
        """A path in the folder."""
        return self.folder / name

    # --- the checklist

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """A step: what is typed within belongs to it, and how long it took.

        Raises:
            Failed: it was not done.
        """
        self._tell(name)
        self._commands = []
        began = time.monotonic()
        says: str | None = None
        try:
            yield
        except ComityError as error:
            says = explain(error, self.language)
        took = round(time.monotonic() - began, 2)
        commands = tuple(self._commands)
        self.steps.append(
            Step(step=name, commands=commands, seconds=took, done=says is None, says=says)
        )
        if says is not None:
            raise Failed

    def comity(self, *words: str) -> Json:
        """Type a command; gives its data.

        Raises:
            ComityError: it did not end well.
        """
        self._commands.append(" ".join(("comity", *map(_quoted, words))))
        return self._typed([self._whole(word) for word in words])

    def aside(self, *words: str) -> Json:
        """Type a command that is no step: what the other side of the story does."""
        return self._typed([self._whole(word) for word in words])

    def _whole(self, word: str) -> str:
        """What begins with ./ is a file in the folder of the drill."""
        return str(self.folder / word[2:]) if word.startswith("./") else word

    # --- nodes

    def run(self, name: str) -> None:
        """`comity run`, as a program of its own.

        Raises:
            ConfigError: it does not come up.
        """
        self._commands.append(f"comity run ./{name}")
        self.start(name)

    def start(self, name: str) -> None:
        """Start a node; no step.

        Raises:
            ConfigError: it does not come up.
        """
        (self.at(name) / "listening").unlink(missing_ok=True)
        self.nodes[name] = Process(Home(self.at(name)))
        self.nodes[name].wait_until_up()

    def stop(self, name: str) -> None:
        """End a node by its own leave."""
        self.nodes.pop(name).end()

    def lose(self, name: str) -> None:
        """Take away everything that was on a machine, its marks as well."""
        shutil.rmtree(self.at(name))
        shutil.rmtree(marks_of(self.at(name)), ignore_errors=True)

    def end(self) -> None:
        """End every node that runs."""
        for name in list(self.nodes):
            self.stop(name)

    def ask(self, name: str, verb: str, **args: Json) -> Json:
        """Ask a node that runs."""
        return self.nodes[name].ask(verb, args)

    def until(self, what: str, look: Callable[[], bool]) -> None:
        """Wait until it is so.

        Raises:
            OurError: it is not.
        """
        until(look, OurError("drill.not-so", what=what), PATIENCE_S)

    def holds(self, name: str, entry: str) -> bool:
        """Whether a node that runs holds an entry."""
        return entry in {row["entry"] for row in self.ask(name, "log", line=LINE)}

    def digests(self) -> set[str]:
        """Of the picture of every node that runs."""
        return {self.ask(it, "picture", line=LINE)["digest"] for it in self.nodes}

    def status(self, name: str) -> Json:
        """How the line stands at a node that runs."""
        return self.ask(name, "status")["lines"][0]


def marks_of(path: Path) -> Path:
    """Where the marks of a node lie: beside it."""
    return path.with_name(path.name + ".marks")


def _quoted(word: str) -> str:
    return f'"{word}"' if " " in word else word


# --- before the day


def found(folder: Path, codes: Sequence[str]) -> None:
    """Headquarters with a line that all have accepted; their root keys lie elsewhere."""
    ports = dict(zip(codes, free_ports(len(codes)), strict=True))
    homes = {code: _home(folder, code, ports[code]) for code in codes}
    cards = {code: home.card([f"127.0.0.1:{ports[code]}"]) for code, home in homes.items()}
    for code, home in homes.items():
        for other in codes:
            if other != code:
                home.pair(cards[other], cards[other].fingerprint)
    first, *others = codes
    proposal = folder / f"{LINE}.line"
    _propose(homes[first], others, proposal)
    for code in others:
        _accept(homes[code], proposal)
    for code, home in homes.items():
        away = folder / f"safe-{code.lower()}"
        away.mkdir(mode=0o700)
        (home.path / ROOTS).rename(away / ROOTS)


def _home(folder: Path, code: str, port: int) -> Home:
    path = folder / code.lower()
    made = Home.make(
        path, party=code, node="HQ", names={"en": code}, reality=REALITY,
        root_holders=_ROOT_HOLDERS, passphrase=None,
    )  # fmt: skip
    for name in OFFICERS:
        made.add_officer(name, roots=path / ROOTS, root_passphrase=None, passphrase=None)
    configs.write(path, quick(made.config, port))
    return Home(path)


def quick(config: configs.Config, port: int) -> configs.Config:
    """Settings with which nobody waits for a note that may take its time."""
    return msgspec.structs.replace(
        config,
        listen_port=port,
        scheduled_tests=False,
        reserve_mib=0,
        seen_immediate_ms=_QUICK_MS,
        seen_priority_ms=_QUICK_MS,
        seen_routine_ms=_QUICK_MS,
        joint_every_ms=_QUICK_MS,
        store=configs.StoreConfig(ask_ms=_ASK_MS),
    )


def _propose(home: Home, others: Sequence[str], file: Path) -> None:
    charter = founding.charter_of(home, founding.Terms(title="A line for drills", others=others))
    home.found_line(LINE, charter)
    with opened(home) as (office, keeper):
        _say(office, home, "line.charter/1", to_plain(charter))
        keeper.commit()
        founding.write_proposal(keeper, file)


def _accept(home: Home, file: Path) -> None:
    proposal = founding.read_proposal(file, home.config.party)
    home.found_line(LINE, proposal.charter, proposal.data)
    with opened(home) as (office, keeper):
        founding.take_proposal(keeper, proposal)
        keeper.commit()
        proposed = founding.proposed(keeper, proposal.terms)
        if proposed is None:
            raise OurError("line.proposal-not-here", line=LINE)
        fields = {"re": proposed.hex(), "position": "ACCEPT", "terms": proposal.terms.hex()}
        _say(office, home, "line.response/1", fields)


@contextmanager
def opened(home: Home) -> Iterator[tuple[Office, Keeper]]:
    """Open the line of a home that does not run, with its feed begun, and close it again."""
    keeper = home.open_line(LINE)
    try:
        home.begin_feed(keeper)
        keeper.commit()
        yield Office(home, {LINE: keeper}), keeper
        keeper.settle()
        keeper.commit()
    finally:
        keeper.store.close()


def _say(office: Office, home: Home, kind: str, fields: Json) -> None:
    keys: list[SigningKey] = [home.officer(name, None) for name in OFFICERS]
    signing.say(office.do, keys, kind, fields)


def words_of(home: Home) -> str:
    """The twelve words of a node's party, as they are read out."""
    return " ".join(fingerprint.spell(home.card().fingerprint, "en"))


def free_ports(count: int) -> list[int]:
    """Ports of loopback on which nobody listens."""
    ports: list[int] = []
    while len(ports) < count:
        port = _PORTS[0] + int.from_bytes(os.urandom(4)) % (_PORTS[1] - _PORTS[0])
        with socket.socket() as probe:
            if port not in ports and probe.connect_ex(("127.0.0.1", port)) != 0:
                ports.append(port)
    return ports


@contextmanager
def ground(kept: Path | None, typed: Typed, tell: Tell, language: str) -> Iterator[Ground]:
    """A folder for a drill, new and the user's alone; nodes end and, unless kept, it goes.

    Raises:
        ConfigError: there is something in the folder that should be kept.
    """
    if kept is not None and kept.exists() and any(kept.iterdir()):
        raise ConfigError("init.not-empty", path=str(kept))
    folder = Path(tempfile.mkdtemp(prefix="comity-drill-")) if kept is None else kept.resolve()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    made = Ground(folder, typed, tell, language)
    try:
        yield made
    finally:
        made.end()
        if kept is None:
            shutil.rmtree(folder)
