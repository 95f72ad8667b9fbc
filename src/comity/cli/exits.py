"""How a command ends: the exit codes, and which error gives which (docs/exit-codes.md).

Knows classes and keys of errors; does not know what happened.
"""

from typing import Final

from comity.errors import ComityError, ConfigError, StoreError

DONE: Final = 0
REFUSED: Final = 1
USAGE: Final = 2
UNREACHABLE: Final = 3
DAMAGED: Final = 4
STORE: Final = 5
BUG: Final = 70  # ours, never the user's: a log file is named
INTERRUPTED: Final = 130

_UNREACHABLE: Final = frozenset(("control.no-answer", "run.cannot-listen", "run.not-running"))
_STORE: Final = frozenset(("store.flash-only",))
_DAMAGED: Final = frozenset(
    (
        *("record.damaged", "store.damaged", "record.does-not-fit"),
        *(
            "backup.changed",
            "backup.cut-off",
            "statements.forked",
            "hand.changed",
            "hand.cut-off",
            "bundle.not-closed",
            "readout.broken",
        ),
    )
)


def code_of(error: ComityError) -> int:
    """The exit code for an error."""
    if error.key in _UNREACHABLE:
        return UNREACHABLE
    if error.key in _DAMAGED:
        return DAMAGED
    if isinstance(error, StoreError) or error.key in _STORE:
        return STORE
    return USAGE if isinstance(error, ConfigError) else REFUSED
