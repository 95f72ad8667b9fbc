"""Two parties and a neutral, whose officers type: what one says the others have by the next word.

Real directories, real commands; what is durable at one is carried to the others between commands,
as over a link.
"""

import itertools
from typing import Any

from comity.node.clock import Clock
from comity.node.home import Home
from comity.node.lists import vault as vaults
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.vault import Made, Vault
from comity.node.office import Office
from comity.values import codes
from tests.cli.desk import comity, done, refused
from tests.support.lines import LINE, make_line, settings

DAY_MS = 86_400_000
ALL = ("AA", "BB", "CC")
BOTH = ("--officer", "DUTY", "--officer", "SECOND")

__all__ = ("ALL", "BOTH", "Three", "comity", "refused")


class Three:
    """AA and BB exchange; CC is neutral. A test keeps here what it tells of later."""

    kept: Any
    talks: str
    commit: str
    commits: dict[str, str]
    first: dict[str, Any]
    entry: str
    plan: str
    tally: str
    told: dict[str, Any]

    def __init__(self, folder, *, codes_=ALL):
        self.folder = folder
        self.parties = codes_
        make_line(folder, codes=codes_, now_ms=Clock().now_ms() - 5_000)
        for code in codes_:
            settings(Home(self.home(code)), language="en")

    def home(self, code):
        return self.folder / code.lower()

    def says(self, *words, given=None):
        """Type a command that must succeed; gives its data, once all others have what it said."""
        data = done(*words, given=given)
        self.carries()
        return data

    def step(self, code, verb, *words):
        """A step of the exchange at one desk; what others have to hear of they hear at once."""
        data = done("exchange", verb, self.home(code), *words)
        if data.get("sent"):
            self.carries()
        return data

    def refuses(self, code, verb, *words, exit_code=1):
        return refused("exchange", verb, self.home(code), *words, code=exit_code)

    def acks(self, *entries):
        """Everybody who can read these opens them, in one receipt each."""
        for code in self.parties:
            log = done("log", self.home(code), "--last", "1000")
            mine = [
                it["entry"] for it in log
                if it["entry"] in entries and it["party"] != code
                and it["body"] in ("OPENED", None)
            ]  # fmt: skip
            others = [it for it in self.parties if it != code]
            sets = [word for it in mine for word in ("--set", f"re={it}")]
            if mine:
                done(
                    "send", self.home(code), "line.receipt/1", *sets, "--set", "level=OPENED",
                    "--set", f"by={code}/DUTY", "--set", "at=+0min",
                    *[word for it in others for word in ("--to", it)],
                )  # fmt: skip
        self.carries()

    def accepts(self, entry, *parties):
        for code in parties:
            done("answer", self.home(code), entry, "accept")
        self.carries()

    def shows(self, code, entry):
        return done("show", self.home(code), entry)

    # --- lists

    def keeps(self, code, name, rows, *, way, kind):
        """An own list at rest, as an import makes it."""
        home = Home(self.home(code))
        giver, _, receiver = way.partition(">")
        now = Clock().now_ms()
        made = Made(name, code, codes.List[kind], giver, receiver, 1, now, now + 90 * DAY_MS)
        kept = vaults.own(made, rows)
        by = Opener(f"{code}/DUTY", home.officer("DUTY", None), Purpose.IMPORT, now)
        Vault(self.home(code)).keep(kept, by)
        return kept

    def opened(self, code, name):
        home = Home(self.home(code))
        by = Opener(f"{code}/DUTY", home.officer("DUTY", None), Purpose.CHECK, Clock().now_ms())
        return Vault(self.home(code)).open(name, by)

    # --- between commands

    def carries(self):
        """Carry what is durable to the others until nobody has anything new."""
        keepers = {}
        for code in self.parties:
            home = Home(self.home(code))
            keepers[code] = home.open_line(LINE)
            Office(home, {LINE: keepers[code]})
        try:
            while self._round(keepers):
                pass
        finally:
            for keeper in keepers.values():
                keeper.close()

    def _round(self, keepers):
        moved = False
        for giver, taker in itertools.permutations(keepers.values(), 2):
            known = {row.leaf for row in taker.store.entries()}
            for row in giver.store.entries():
                if row.leaf not in known:
                    taker.take(row.data)
                    moved = True
            moved |= _hands_bodies(giver, taker)
            taker.settle()
            taker.commit()
        return moved


def _hands_bodies(giver, taker):
    taken = False
    for leaf in taker.bodies.wanted_of(giver.bodies.party, ()):
        piece = giver.bodies.piece(leaf, 0, 8 << 20, taker.bodies.party)
        taken |= piece is not None and taker.bodies.take(leaf, piece[1])
    return taken
