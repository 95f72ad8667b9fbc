"""How a command reaches a node: by its control socket, or in its place when it does not run.

Carries out ADR 0016. The same verbs either way; without a running node a command takes the lock
of the stores, does what the verb does, makes it durable and lets go. Knows no verb.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from comity.errors import ConfigError, StoreError
from comity.node import config, control

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.node.keeper import Keeper
    from comity.node.office import Office

STARTING_S: Final = 5  # a node that opens its stores answers within this
_STEP_S: Final = 0.05


class Reach:
    """A way to ask one node."""

    def __init__(
        self, home: Path, do: Callable[[str, dict[str, Any]], Any], *, is_running: bool = True
    ) -> None:
        self.home = home
        self.is_running = is_running
        self.config = config.load(home)
        self._do = do

    def ask(self, verb: str, /, **args: Any) -> Any:  # noqa: ANN401  # JSON
        """Ask; what the verb changed is durable when this returns.

        Raises:
            ComityError: what the node says, or that it cannot be reached.
        """
        return self._do(verb, {name: it for name, it in args.items() if it is not None})

    def do(self, verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401  # JSON
        """The same with the arguments in one dict, as a signer asks."""
        return self.ask(verb, **args)


@contextmanager
def reach(home: Path, out: "Output") -> Iterator[Reach]:
    """Reach the node in `home`.

    Raises:
        ConfigError: there is none.
        StoreError: something else than a node holds its stores, or they are damaged.
    """
    out.of(config.load(home).reality)
    if control.is_running(home):
        yield Reach(home, lambda verb, args: control.ask(home, verb, args))
        return
    found = _opened_or_running(home, out)
    if found is None:
        yield Reach(home, lambda verb, args: control.ask(home, verb, args))
        return
    office, is_reading = found
    do = _read if is_reading else _do
    try:
        yield Reach(home, lambda verb, args: do(office, verb, args), is_running=False)
    finally:
        close(office.lines, is_reading=is_reading)


def running(home: Path, out: "Output") -> Reach:
    """Reach a node that must be running.

    Raises:
        ConfigError: it is not; a command cannot take its place here.
    """
    out.of(config.load(home).reality)
    if not control.is_running(home):
        raise ConfigError("run.not-running", path=str(home))
    return Reach(home, lambda verb, args: control.ask(home, verb, args))


def _opened_or_running(home: Path, out: "Output") -> "tuple[Office, bool] | None":
    """Open the stores; none: a node that was just starting answers by now.

    In a database in which another machine writes they are opened to be read: the second item.
    """
    deadline = time.monotonic() + STARTING_S  # noqa: TID251  # patience, never part of a record
    while True:
        try:
            with out.working("opening"):
                return open_office(home), False
        except StoreError as error:
            if error.key == "store.in-use" and config.load(home).store.postgres:
                return open_office(home, reading=True), True
            if error.key != "store.in-use" or time.monotonic() > deadline:  # noqa: TID251
                raise
        time.sleep(_STEP_S)
        if control.is_running(home):
            return None


def open_office(home: Path, only: str | None = None, *, reading: bool = False) -> "Office":
    """Open a node's lines, or one of them, in this process; `reading`: see `Home.open_line`.

    It logs nothing: a command says what it did, and its output is read by programs.

    Raises:
        ComityError: a store is in use or damaged; nothing stays open.
    """
    from comity.node.home import Home
    from comity.node.office import Office

    opened = Home(home)
    lines: dict[str, Keeper] = {}
    try:
        for name in opened.line_names() if only is None else [only]:
            lines[name] = opened.open_line(name, reading=reading)
    except BaseException:
        close(lines)
        raise
    return Office(opened, lines)


def close(lines: "dict[str, Keeper]", *, is_reading: bool = False) -> None:
    """Let go of the stores, also after an error; who only reads has nothing to keep."""
    failed = is_reading or sys.exc_info()[1] is not None
    for keeper in lines.values():
        if failed:
            with suppress(StoreError):
                keeper.store.close()
        else:
            keeper.close()


def _do(office: "Office", verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401
    result = office.do(verb, args)
    commit(office.lines)
    return result


def _read(office: "Office", verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401
    """Another machine writes: what would have to be kept is refused, and nothing is owed here."""
    result = office.do(verb, args)
    if any(keeper.has_pending for keeper in office.lines.values()):
        raise StoreError("store.reading")
    return result


def commit(lines: "dict[str, Keeper]") -> None:
    """Write what is owed and make it durable.

    Raises:
        StoreError: it is not.
    """
    for keeper in lines.values():
        keeper.settle()
        keeper.commit()
        keeper.bodies.tidy()
