"""Parties of a simulation: keys from the seed, a home without a folder, a charter between them.

Carries out R-31 to R-33 with keys that follow from the seed: the same run has the same leaves.
"""

import copy
import random
from collections.abc import Callable, Sequence
from typing import Any, Final

from typing_extensions import override

from comity.families.line.charter import LineCharter
from comity.families.shelf import SHELF
from comity.node import identity, keyoffice
from comity.node.card import Card
from comity.node.clock import Clock
from comity.node.config import Config, StoreConfig
from comity.node.home import Home
from comity.node.identity import NodeKeys, Officer, Released
from comity.node.marks import MarkFile
from comity.proving.sim.machine import BEGIN_MS, SimMarks
from comity.record.grant import NODE, OFFICER
from comity.record.keys import QuantumSigningKey, SigningKey
from comity.record.seal import OpeningKey
from comity.record.statement import RootHolder
from comity.routes.certificate import make_certificate
from comity.values import codes
from comity.values.plain import from_plain

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Doubles first, as in every example; then what is left, until there are enough for a large line.
CODES: Final = (
    *(letter * 2 for letter in _LETTERS),
    *(one + other for one in _LETTERS for other in _LETTERS if one != other),
)
OFFICERS: Final = ("DUTY", "SECOND")


class SimHome(Home):
    """A node's directory that is none: settings, keys and cards in memory."""

    def __init__(  # noqa: PLR0913  # what a directory would hold
        self,
        config: Config,
        keys: NodeKeys,
        clock: Clock,
        known: list[Released],
        officers: dict[str, SigningKey],
        holder: RootHolder,
        *,
        chance: Callable[[int], bytes],
    ) -> None:
        self.config = config
        self.keys = keys
        self.clock = clock
        self.chance = chance
        self.officer_keys = officers
        self.holder = holder  # of the root key: the party's key office
        self.marks: dict[bytes, SimMarks] = {}
        self._known = known
        self._card: Card | None = None
        self._certificate = make_certificate(keys.tls_seed, config.node).der

    @override
    def statements(self) -> list[Released]:
        return list(self._known)

    def knows(self, released: Released) -> None:
        """The key office has made another statement."""
        self._known.append(released)

    @override
    def card(self, addresses: Sequence[str] = ()) -> Card:
        if self._card is None:
            self._card = super().card(addresses)
        return self._card

    @override
    def certificate(self) -> bytes:
        return self._certificate

    @override
    def mark_of(self, line_id: bytes, _config: Config | None = None) -> MarkFile:
        return self.marks.setdefault(line_id, SimMarks(self.keys.entry.kid, line_id))


def make_home(code: str, clock: Clock, chance: random.Random, settings: dict[str, Any]) -> SimHome:
    """Make a party with one node and two officers."""
    draw = chance.randbytes
    keys = NodeKeys(
        entry=SigningKey.from_seed(draw(32)),
        tls_seed=draw(32),
        note=SigningKey.from_seed(draw(32)),
        note_pq=QuantumSigningKey.from_seed(draw(32)),
        opening=OpeningKey(draw(64), draw(32)),
    )
    holders, following = _holder(draw), _holder(draw)
    known = [identity.found_party(code, {"en": f"Party {code}"}, [holders], [following], kind=0)]
    officers = {name: SigningKey.from_seed(draw(32)) for name in OFFICERS}
    granted = [("HQ", keys.entry, NODE)]
    granted += [(name, key, OFFICER) for name, key in officers.items()]
    for name, key, kind in granted:
        officer = Officer(name=name, office=f"{code}/{name}", key=key.key)
        what = identity.year_grant(
            officer, terminal=f"{code}/T{len(known):03}", kind=kind, now_ms=BEGIN_MS
        )
        known.append(keyoffice.next_grant(known, [holders], what))
    config = Config(
        party=code, node="HQ", reality="TEST", reserve_mib=0, store=StoreConfig(), **settings
    )
    return SimHome(config, keys, clock, known, officers, holders, chance=draw)


def copied(home: SimHome) -> SimHome:
    """The same keys and settings on another machine, and its mark as it lies there now."""
    twin = copy.copy(home)
    twin.marks = {line: copy.copy(mark) for line, mark in home.marks.items()}
    return twin


def _holder(draw: Callable[[int], bytes]) -> RootHolder:
    return RootHolder(SigningKey.from_seed(draw(32)), QuantumSigningKey.from_seed(draw(32)))


def make_charter(homes: Sequence[SimHome], nonce: bytes) -> LineCharter:
    """The charter that all parties will accept."""
    parties = sorted(home.config.party for home in homes)
    ladder = {"held_s": 1800, "opened_s": 7200, "answered_s": 86400}
    founded = {it.config.party: it.statements()[0][0].hash.hex() for it in homes}
    return from_plain(
        LineCharter,
        {
            "title": "A simulated line",
            "parties": parties,
            "offices": [f"{party}/DUTY" for party in parties],
            "languages": dict.fromkeys(parties, "en"),
            "scope": [it.name for it in codes.Scope],
            "test_pattern": "ALTERNATE_HOURS",
            "test_interval": 14_400,
            "test_grace": 900,
            "sla": dict.fromkeys(("ROUTINE", "PRIORITY", "IMMEDIATE", "FLASH"), ladder),
            "codebook": SHELF.digest.hex(),
            "starts_at": "2026-02-01T00:00:00Z",
            "ends_at": "NONE",
            "reality": "TEST",
            "counterparts": [
                {"a": f"{parties[0]}/DUTY", "b": f"{party}/DUTY", "level": "DUTY"}
                for party in parties[1:]
            ],
            "escalation": {"IMMEDIATE": [600, 1200, 1800], "FLASH": [30, 60, 120]},
            "without_prejudice": True,
            "nonce": nonce.hex(),
            "founded": founded,
            "budget": {"bytes_day": 1 << 26, "entries_day": 20_000, "flash_reserve": 200},
            "lang": "en",
        },
    )
