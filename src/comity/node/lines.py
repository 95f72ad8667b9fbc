"""The lines of one node, and what its verbs share: who is asked, in which language, and when.

One desk, one watch and one plot for each line. Knows no verb.
"""

from comity.errors import OurError
from comity.node.checkpoints import Checkpoints
from comity.node.contradictions import Contradictions
from comity.node.desk import Desk
from comity.node.home import Home, line_among
from comity.node.keeper import Keeper
from comity.node.plot import Plot
from comity.node.receipts import BodyReceipts
from comity.node.watch import LineWatch


class Lines:
    """One node's lines by name."""

    def __init__(self, home: Home, lines: dict[str, Keeper]) -> None:
        self.home = home
        self.lines = lines
        self.desks = {
            name: Desk(keeper, party=home.config.party, now_ms=home.clock.now_ms)
            for name, keeper in lines.items()
        }
        self.checkpoints = {
            name: Checkpoints(keeper, self.desks[name], home.keys, home.clock)
            for name, keeper in lines.items()
        }
        self.contradictions = {
            name: Contradictions(keeper, self.desks[name]) for name, keeper in lines.items()
        }
        self.watches = {
            name: LineWatch(home, name, keeper, self.desks[name]) for name, keeper in lines.items()
        }
        for name, keeper in lines.items():
            BodyReceipts(keeper, self.desks[name], home.clock.now_ms)
        self.plots = {name: Plot(keeper, home.clock.monotonic_ms) for name, keeper in lines.items()}

    def keeper(self, line: str | None) -> tuple[str, Keeper]:
        """Find a line by name; the only one needs no name.

        Raises:
            ConfigError: there is none, or several and none was named.
        """
        name = line_among(self.lines, line)
        return name, self.lines[name]

    def now_ms(self) -> int:
        """What time it is here."""
        return self.home.clock.now_ms()

    def party(self, wanted: str | None) -> str:
        """Return a party of one of the lines; without a name the own one.

        Raises:
            OurError: no line knows it.
        """
        party = wanted or self.home.config.party
        founded = (keeper.charter.founded for keeper in self.lines.values())
        if wanted is not None and not any(party in its for its in founded):
            raise OurError("send.no-such-party", party=party)
        return party

    def language(self, wanted: str | None) -> str:
        """Return the language asked for, else this node's own."""
        return wanted or self.home.config.language
