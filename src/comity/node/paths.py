"""A line's sessions, each with one node over one link: what is proved of each, how it is shown.

Carries out R-482 and R-485. Which of several leads is said in `ways`.
"""

from typing import TYPE_CHECKING, Any

from comity.node.ways import Way
from comity.routes.link import Link
from comity.session.session import Session
from comity.values.moment import iso

if TYPE_CHECKING:
    from comity.session.beat import Beat

BEST, SPARE, DOWN = "BEST", "SPARE", "DOWN"


class Path:
    """One line's session with one node of another party, and what is proved of it."""

    def __init__(self, session: Session, link: Link, party: str, way: Way) -> None:
        self.session = session
        self.link = link
        self.party = party
        self.way = way
        self.leads = False
        self.up_ms: int | None = None  # wall clock, when both had greeted
        self.beat: Beat | None = None
        self.beat_heard_ms: int | None = None  # wall clock
        self.same_shelf = True

    def shown(self, now_ms: int) -> dict[str, Any]:
        """As JSON; `now_ms`: wall clock."""
        heard = self.beat_heard_ms
        return {
            "party": self.party,
            "route": "tls",
            "role": BEST if self.leads else SPARE,
            "group": self.link.group,
            "dialled": self.link.dialled,
            "address": self.link.address,
            "local": self.link.local,
            "since": None if self.up_ms is None else iso(self.up_ms),
            "beat_age_ms": None if heard is None else max(0, now_ms - heard),
            "rtt_ms": self.link.rtt_ms,
            "same_shelf": self.same_shelf,
        }


class Paths(dict[Link, Path]):
    """All paths of a line, by their links."""

    def to(self, peer_der: bytes) -> list[Path]:
        """The paths to one node."""
        return [it for it in self.values() if it.link.peer_der == peer_der]

    def best(self) -> list[Path]:
        """The paths over which is asked: one for each node."""
        return [it for it in self.values() if it.leads]

    def greeted(self, path: Path) -> list[Path]:
        """One more is open: the others to that node, over each of which a beat is to go at once.

        So the one that leads is heard from, unless the node it led to has lost it (R-483).
        """
        others = [it for it in self.to(path.link.peer_der) if it is not path]
        if any(it.leads and it.way.heard_ms < path.way.steady_ms for it in others):
            path.way.ahead_ms = path.way.heard_ms
        return others

    def came(self, path: Path, entries: tuple[bytes, ...]) -> None:
        """Entries came over one: over the others they need not be said, nor waited for."""
        others = [it for it in self.to(path.link.peer_der) if it is not path]
        news = [it for it in others if it.session.also_heard(entries)]
        if path.way.ahead_ms is None and any(it.leads for it in news):
            path.way.ahead_ms = path.way.heard_ms


def order(link: Link, addresses: list[tuple[str, int]]) -> tuple[int, str, str]:
    """Where a link stands among the addresses of its peer: the preferred one first (R-483)."""
    places = [
        at
        for at, (host, port) in enumerate(addresses)
        if link.target == (host, port) or (link.target is None and link.address == host)
    ]
    return (min(places, default=len(addresses)), link.address, link.local)
