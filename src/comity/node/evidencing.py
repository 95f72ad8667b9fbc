"""What only a node can give to evidence: bodies that open here, and receipts under its key.

Carries out R-126 and R-612 for bodies, one by one and only those asked for by name; R-624 for
receipts, whose root is that of a checkpoint the node has posted, so it signs nothing new.
"""

from base64 import b64encode

from comity.errors import OurError
from comity.evidence import cose
from comity.evidence.paths import Paths
from comity.node.lines import Lines
from comity.node.reading import Verb
from comity.node.showing import Json
from comity.record.body import padded

ENTRIES_MAX = 256


class Evidencing:
    """The verbs."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @property
    def verbs(self) -> dict[str, Verb]:
        """Each by its name."""
        return {"plain": self.plain, "receipt": self.receipt}

    def plain(self, entries: list[str], line: str | None = None) -> Json:
        """Give the plain bodies of entries, named by the beginnings of their leaves, in base64.

        Raises:
            OurError: no such entry, it is not sealed, or its body does not open here.
        """
        name, keeper = self._lines.keeper(line)
        bodies = []
        for prefix in entries[:ENTRIES_MAX]:
            told = keeper.recall(keeper.find(prefix))
            if not told.entry.is_sealed:
                raise OurError("evidence.not-sealed", entry=told.entry.leaf.hex()[:12])
            opened = keeper.bodies.open(told)
            plain = padded(opened.salt, opened.content)
            bodies.append([told.entry.leaf.hex(), b64encode(plain).decode()])
        return {"line": name, "bodies": bodies}

    def receipt(self, entry: str, line: str | None = None) -> Json:
        """Sign a receipt that an own entry is in the tree of the own feed's last checkpoint.

        Raises:
            OurError: it is not of the own feed, or no checkpoint covers it yet.
        """
        name, keeper = self._lines.keeper(line)
        leaf = keeper.find(entry)
        place = keeper.record.lanes.place(leaf)
        own = keeper.own
        if own is None or place is None or place[0].feed != own.feed:
            raise OurError("evidence.not-own", entry=leaf.hex()[:12])
        last = keeper.cover.last(own)
        size = 0 if last is None else last[1].checkpoint.size
        if last is None or place[1] >= size or own.root_at(size) != last[1].checkpoint.root:
            raise OurError("evidence.not-covered", entry=leaf.hex()[:12])
        path = Paths(own.leaf).of(place[1], size)
        key = self._lines.home.keys.note
        data = cose.make(leaf, place[1], size, path, key)
        return {
            "line": name,
            "entry": leaf.hex(),
            "feed": own.feed.hex(),
            "number": place[1],
            "size": size,
            "root": last[1].checkpoint.root.hex(),
            "key": key.key.raw.hex(),
            "receipt": b64encode(data).decode(),
        }
