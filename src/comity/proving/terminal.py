"""A terminal away from headquarters in an exercise, with its node's key and its officer's.

Carries out R-102, R-104 and R-134 as people would: root holders enrol it and end it, and what it
says comes to headquarters by hand. It has no desk: whoever holds a device that was taken is bound
by no scruple of its program, so its messages are signed straight into its feed.
"""

from base64 import b64encode
from pathlib import Path
from typing import Final

import msgspec

from comity.node import config as configs
from comity.node import exporting, identity, keyoffice
from comity.node.carrying import read_file
from comity.node.home import Home
from comity.node.identity import Officer
from comity.proving import scenario
from comity.proving.side import Json, Side
from comity.record.entry import Draft, Head
from comity.record.grant import NODE, OFFICER
from comity.record.revocation import Revocation
from comity.record.statement import RootHolder
from comity.values.codes import KeyReason, Precedence
from comity.values.message import Message
from comity.values.plain import from_plain, to_wire

ROOTS: Final = "roots"


def folder_of(base: Home, it: scenario.Terminal) -> Path:
    """Where a terminal's node lies: beside its headquarters."""
    return base.path.with_name(f"{base.path.name}-{it.id}")


def enrol(it: scenario.Terminal, base: Home) -> None:
    """Let the root holders grant one device two keys, its node's and its officer's."""
    path = folder_of(base, it)
    path.mkdir(mode=0o700)
    configs.write(path, msgspec.structs.replace(base.config, node=it.id))
    entry = identity.make_node_keys(path).entry
    key = identity.make_officer(path, it.officer, None)
    known = base.statements()
    name = f"{it.party}/T{len(known):03}"
    now_ms = base.clock.now_ms()
    for kind, office, public in ((OFFICER, it.officer, key.key), (NODE, it.node, entry.key)):
        who = Officer(name=office, office=f"{it.party}/{office}", key=public)
        what = identity.year_grant(who, terminal=name, kind=kind, now_ms=now_ms)
        known.append(keyoffice.next_grant(known, _holders(base), what))
    for home in (base.path, path):
        identity.keep_statements(home, known)


def _holders(base: Home) -> tuple[RootHolder, ...]:
    """As few root holders as are enough."""
    held = identity.roots(base.path / ROOTS, None)
    return held[: len(held) // 2 + 1]


class Terminal:
    """A terminal: what it hears and says, and how its party ends it."""

    def __init__(self, it: scenario.Terminal, base: Home, side: Side) -> None:
        """`base`, `side`: its headquarters; the feed is begun if it is not yet."""
        self.party = it.party
        self.line = it.line
        self.home = Home(folder_of(base, it))
        self._base = base
        self._side = side
        self._key = self.home.officer(it.officer, None)
        self._keeper = self.home.open_line(it.line)
        self._copies = 0
        known = self.home.statements()
        granted = identity.node_grant(known, self.home.keys)[0]
        self.name = next(its.terminal for its in identity.grants([(granted, ())]))

    def close(self) -> None:
        """Let go of its store."""
        self._keeper.store.close()

    # --- talking, by hand

    def say(self, kind: str, fields: Json, *, time_ms: int, precedence: str | None) -> str:
        """Hear what headquarters holds, say this, and bring it there; gives the entry."""
        self.hear()
        message = from_plain(_known(kind), fields)
        spec = message.SPEC
        level = spec.precedence if precedence is None else Precedence[precedence]
        draft = Draft(
            type=spec.wire,
            content=to_wire(message),
            time_ms=time_ms,
            precedence=int(level or Precedence.ROUTINE),
        ).released_by(self._key, line_id=self._keeper.line_id)
        entry = self._keeper.say(draft)
        self._keeper.commit()
        self._tell()
        return entry.leaf.hex()

    def hear(self) -> None:
        """Take what headquarters holds; begin the own feed, if it is the first time."""
        self._copies += 1
        path = self.home.path / f"heard-{self._copies}.comity"
        exporting.take(self._side.ask, path, self.line)
        _, _, carried = read_file(path, self.home.keys)
        for data in (data for it in carried for data in it.entries):
            self._keeper.take(data, is_by_hand=True)
        self._keeper.commit()
        if self._keeper.own is None:
            self.home.begin_feed(self._keeper)
            self._keeper.commit()

    def _tell(self) -> None:
        own = self._keeper.own
        rows = self._keeper.store.entries()
        its = [row.data for row in rows if own is not None and row.feed == own.feed]
        entries = [b64encode(data).decode() for data in its]
        self._side.ask("take", entries=entries, bodies=[], line=self.line)

    # --- its end

    def end(self, last_good: str, *, now_ms: int) -> str:
        """Revoke it behind an entry that still stands; gives the entry that carries it."""
        plan = self._side.ask("ending", terminal=self.name, last_good=[last_good])
        cuts = [[_head(it) for it in cut["positions"]] for cut in plan["cuts"]]
        what = Revocation(
            terminal=self.name, reason=int(KeyReason.CAPTURED), cut=(), effective_ms=now_ms
        )
        keyoffice.end_terminal(self._base.path, what, cuts, _holders(self._base))
        told = self._side.ask("announce")["told"]
        return str(next(row["entries"][-1] for row in told if row["line"] == self.line))

    def state(self, side: Side) -> str:
        """Where it stands, as a side shows it."""
        rows = side.ask("terminals", party=self.party)
        its = (row for row in rows if row["terminal"] == self.name)
        return next(
            str(line["state"]) for row in its for line in row["lines"] if line["line"] == self.line
        )


def _known(kind: str) -> type[Message]:
    found = scenario.type_of(kind)
    assert found is not None, kind  # noqa: S101  # the exercise was checked when it was read
    return found


def _head(it: Json) -> Head:
    return Head(bytes.fromhex(it["feed"]), it["size"], bytes.fromhex(it["root"]))
