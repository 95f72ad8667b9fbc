"""The exercise that a node is under: how whoever plays it is asked and told.

Carries out R-451: only a node of the reality EXERCISE has any, and only while it is played. The
player listens at a socket in the node's own directory; which directory it is says whose word it is.
Knows no scenario.
"""

from pathlib import Path
from typing import Any, Final

from comity.errors import ConfigError
from comity.node import control

SOCKET: Final = "exercise.sock"
REALITY: Final = "EXERCISE"


def ask(home: Path, reality: str, verb: str, args: dict[str, Any]) -> Any | None:  # noqa: ANN401
    """Ask the player of the exercise that this node is under; none: it is under none.

    Raises:
        ComityError: what the player says.
    """
    if reality != REALITY or not (home / SOCKET).exists():
        return None
    try:
        return control.ask(home, verb, args, SOCKET)
    except ConfigError as error:
        if error.key == "control.no-answer":  # it has ended, and nobody took its socket away
            return None
        raise
