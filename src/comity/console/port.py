"""The node as the console sees it: verbs to ask, a clock, and a call when something is news.

The console's one port to what lies below; what stands behind it is the runner, or a test's own.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeAlias

Json: TypeAlias = dict[str, Any]


class Node(Protocol):
    """One running node."""

    @property
    def party(self) -> str:
        """Code of the party it speaks for."""

    @property
    def name(self) -> str:
        """Its name among the party's nodes."""

    @property
    def reality(self) -> str:
        """REAL, EXERCISE or TEST."""

    @property
    def language(self) -> str:
        """What is shown where nobody asked for another."""

    @property
    def home(self) -> Path:
        """Its directory."""

    @property
    def reads_only(self) -> bool:
        """Whether nothing can be said here, since another process has the stores (R-55)."""

    @property
    def lines(self) -> Sequence[str]:
        """Names of its lines."""

    @property
    def position(self) -> int:
        """How many entries its records hold together: it only grows."""

    def now_ms(self) -> int:
        """Its wall clock; on an exercise the story's time."""

    @property
    def speed(self) -> int:
        """How many seconds of its clock go by in one: 1, but on an exercise (R-450)."""

    def monotonic_ms(self) -> int:
        """A clock that only goes forward."""

    def listen(self, heard: Callable[[], None]) -> None:
        """Call `heard` whenever something durable is news."""

    async def ready(self) -> None:
        """Wait until the node speaks (R-121)."""

    async def ask(self, verb: str, /, **args: Any) -> Any:  # noqa: ANN401  # JSON
        """Carry out a verb of the office; what it changed is durable when this returns.

        Raises:
            ComityError: what the verb says.
        """

    def look(self, verb: str, /, **args: Any) -> Any:  # noqa: ANN401  # JSON
        """The same at once, for what only reads; the node speaks already.

        Raises:
            ComityError: what the verb says.
        """

    async def prepare(self, line: str) -> None:
        """Take in, piece by piece, what the bays of a line show: the node goes on in between.

        Raises:
            ComityError: the record cannot be read.
        """

    async def exercise(self, verb: str, /, **args: Any) -> Json | None:  # noqa: ANN401  # JSON
        """Ask whoever plays the exercise that this node is under; none: it is under none.

        Raises:
            ComityError: what they say.
        """
