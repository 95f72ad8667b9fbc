"""The journal of a node: what happens to it, a line each, for whoever keeps the machine.

A line is a moment in UTC, a level, what happened, and its facts by name. It is no evidence and says
nothing of what messages say; whatever came from outside is escaped, so that a terminal obeys no
line. Until `write` says where to, nothing is written: a command says what it did by itself.
"""

import logging
import time
from typing import Final, TextIO

from typing_extensions import override

ROOT: Final = "comity"
_FACTS: Final = "facts"

logging.getLogger(ROOT).addHandler(logging.NullHandler())


class Part:
    """What one part of the node has to tell."""

    def __init__(self, name: str) -> None:
        self._log = logging.getLogger(f"{ROOT}.{name}")

    def info(self, what: str, **facts: object) -> None:
        """Tell of what is as it should be."""
        self._log.info(what, extra={_FACTS: facts})

    def warning(self, what: str, **facts: object) -> None:
        """Tell of what somebody should look at."""
        self._log.warning(what, extra={_FACTS: facts})

    def critical(self, what: str, *, exc_info: bool = False, **facts: object) -> None:
        """Tell of what does not work any more; with `exc_info`, also where it arose."""
        self._log.critical(what, extra={_FACTS: facts}, exc_info=exc_info)


def write(to: TextIO, level: str = "INFO") -> None:
    """Write all of `level` and above to a stream from now on, and to no other."""
    handler = logging.StreamHandler(to)
    handler.setFormatter(Line())
    root = logging.getLogger(ROOT)
    root.handlers = [handler]
    root.setLevel(level)


class Line(logging.Formatter):
    """One line for each thing; of a fault of ours, where it arose, below it."""

    converter = staticmethod(time.gmtime)

    @override
    def format(self, record: logging.LogRecord) -> str:
        """Write it, in ASCII."""
        at = self.formatTime(record, "%Y-%m-%dT%H:%M:%SZ")
        line = f"{at} {record.levelname.lower():8} {record.getMessage()}"
        for name, fact in vars(record).get(_FACTS, {}).items():
            line += f" {name}={str(fact) if isinstance(fact, str) else fact!a}"
        if record.exc_info:
            below = self.formatException(record.exc_info).splitlines()
            line += "".join(f"\n    {ascii(it)[1:-1]}" for it in below)
        return line
