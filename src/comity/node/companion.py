"""What may run beside a node in its loop, and what it sees of that node: its verbs, and no more."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar

from comity.node.home import Home
from comity.node.office import Office
from comity.node.pending import News


class Running(Protocol):
    """A node whose lines are open in this process: it works, or it only reads (R-55)."""

    home: Home
    news_listeners: list[Callable[[str, News], None]]

    @property
    def reads_only(self) -> bool:
        """Whether what is shown here is said and changed elsewhere."""
        ...

    @property
    def lines(self) -> Mapping[str, object]:
        """What it has, by the name of the line."""
        ...

    @property
    def office(self) -> Office:
        """The verbs."""
        ...

    async def may_speak(self) -> None:
        """Wait until the node may be asked for everything."""
        ...

    def do(self, verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401  # JSON
        """Carry out one verb of the office: what it changed is durable when this returns.

        Raises:
            ComityError: what the verb says, or that the store failed.
        """
        ...

    def prepare(self, line: str, is_over: Callable[[], bool]) -> bool:
        """Let the bays of a line take in what is news, until `is_over`; whether that is all.

        Raises:
            StoreError: the store failed.
        """
        ...


NodeT_contra = TypeVar("NodeT_contra", contravariant=True)


class Companion(Protocol[NodeT_contra]):
    """What runs beside a node in its loop; a console asks no more of it than `Running`."""

    def open(self, node: NodeT_contra, /) -> None:
        """Take what it needs before the node says that it runs.

        Raises:
            ConfigError: it cannot have it.
        """
        ...

    async def run(self) -> None:
        """Work until cancelled, and let go of everything then."""
        ...
