"""Two nodes for measuring and torturing: paired homes, one line, and the one fixed message.

Everything is made as people would make it (init, card, pair, propose, accept) in a folder that
is thrown away. Knows no measurement. The charter's budget is 10^7 entries a day, so that no
measurement meets it.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import combinations, permutations
from pathlib import Path
from statistics import median
from typing import Any, Final

import msgspec

from comity.families.activity.messages import ActivityNotify
from comity.families.line.charter import LineCharter
from comity.families.shelf import SHELF
from comity.node import config as configs
from comity.node.config import Config
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.record import canonical
from comity.record.entry import Draft
from comity.record.keys import SigningKey
from comity.values import codes
from comity.values.plain import from_plain, to_wire

LINE: Final = "bench"
PARTIES: Final = ("AA", "BB")
BUDGET_ENTRIES: Final = 10_000_000
FIXTURE: Final = "A02, 4 corners, one phase, purpose of 38 bytes"

OFFICER: Final = "DUTY"
_WINDOW: Final = {"start": "2026-04-01T06:00:00Z", "end": "2026-04-09T18:00:00Z"}
_AREA: Final = {
    "shape": "polygon",
    "rings": [
        [
            {"lat": 540000000, "lon": 180000000},
            {"lat": 545000000, "lon": 180000000},
            {"lat": 545000000, "lon": 190000000},
            {"lat": 540000000, "lon": 190000000},
        ]
    ],
    "edges": "PARALLELS",
}
NOTICE: Final = {
    "designation": "M000000",
    "kind": "NAVAL",
    "purpose": "Gunnery and replenishment at sea, day.",
    "command_level": "navy",
    "participants": ["AA"],
    "window": _WINDOW,
    "phases": [
        {
            "n": 1,
            "window": _WINDOW,
            "area": {"shape": "named", "code": "A", "text": "all"},
            "purpose": "Fire.",
        }
    ],
    "area": _AREA,
    "troops": {"n": 4000, "q": "ABOUT"},
    "equipment": {},
    "live_fire": True,
    "nuclear_capable": "NO",
    "no_notice": False,
    "contact": "AA/DUTY",
    "lang": "en",
}


def notice() -> ActivityNotify:
    """The fixed message of every measurement."""
    return from_plain(ActivityNotify, NOTICE)


def content_bytes() -> int:
    """Length of the fixed message in an entry."""
    return len(canonical.encode(to_wire(notice())))


class Speech:
    """Makes the fixed message ready to be said, each time another, as a desk would give it."""

    def __init__(self, line_id: bytes, officers: tuple[SigningKey, ...] = ()) -> None:
        self._line_id = line_id
        self._officers = officers
        self._content = to_wire(notice())
        self._count = 0

    def draft(self, now_ms: int) -> Draft:
        """The next message, released by the officers there are."""
        self._count += 1
        content = {**self._content, 1: f"M{self._count:06}"}  # the designation
        draft = Draft(type=ActivityNotify.SPEC.wire, content=content, time_ms=now_ms, precedence=1)
        if not self._officers:
            return draft
        return draft.released_by(*self._officers, line_id=self._line_id)


def make_pair(folder: Path, **settings: object) -> tuple[Home, Home]:
    """Make the homes of AA and BB below `folder`, paired, with one line both have accepted."""
    first, second = make_line(folder, PARTIES, **settings)
    return first, second


def make_line(folder: Path, parties: Sequence[str], **settings: object) -> list[Home]:
    """Make a home for each party, paired with every other, with one line that all have accepted."""
    homes = [_make(folder / party, party, settings) for party in parties]
    cards = [home.card() for home in homes]
    for (home, _), (_, card) in permutations(zip(homes, cards, strict=True), 2):
        home.pair(card, card.fingerprint)
    charter = _charter({card.party: card.foundation[0].hash for card in cards})
    for home in homes:
        home.found_line(LINE, charter)
        with opened(home) as keeper:
            home.begin_feed(keeper)
            keeper.commit()
    return homes


def _make(path: Path, party: str, settings: dict[str, object]) -> Home:
    Home.make(
        path,
        party=party,
        node="HQ",
        names={"en": f"Party {party}"},
        reality="TEST",
        root_holders=1,
        passphrase=None,
    )
    plain = {"party": party, "node": "HQ", "reality": "TEST", "scheduled_tests": False}
    config = msgspec.convert(plain | {"reserve_mib": 0} | settings, Config)
    configs.write(path, config)
    home = Home(path)
    home.add_officer(OFFICER, roots=path / "roots", root_passphrase=None, passphrase=None)
    return home


def meet(one: Home, other: Home) -> None:
    """Let two homes that do not run take what opens each other's feeds, as by a courier.

    A carrier needs that: whom to seal to stands in the other's genesis.
    """
    with opened(one) as ours, opened(other) as theirs:
        rows = [[row.data for row in its.store.entries()] for its in (ours, theirs)]
        for keeper, brought in ((theirs, rows[0]), (ours, rows[1])):
            for data in brought:
                keeper.take(data)
            keeper.commit()


def officer_of(home: Home) -> SigningKey:
    """The key of the officer on duty."""
    return home.officer(OFFICER, None)


def together(made: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Of some rounds the median of each number with a fraction; `same`: whether all had it so."""
    numbers = [name for name, it in made[0].items() if isinstance(it, float)]
    found: dict[str, Any] = {it: round(median(row[it] for row in made), 2) for it in numbers}
    return found | {"same": all(row["same"] for row in made)}


@contextmanager
def opened(home: Home) -> Iterator[Keeper]:
    """Open the line of a home that does not run, and close it again."""
    keeper = home.open_line(LINE)
    try:
        yield keeper
    finally:
        keeper.close()


def sets(home: Home, **settings: object) -> None:
    """Change what the administrator may set."""
    plain = msgspec.to_builtins(home.config) | settings
    configs.write(home.path, msgspec.convert(plain, Config))


def listens(home: Home, port: int) -> None:
    """Let a home listen on this port."""
    configs.put(home.path, "", "listen_port", port)


def dials(home: Home, party: str, address: str) -> Home:
    """Let a home call another party there."""
    return dials_all(home, {party: address})


def dials_all(home: Home, addresses: Mapping[str, str]) -> Home:
    """Let a home call these parties there."""
    for party, address in addresses.items():
        configs.put(home.path, "peers", party, address)
    return Home(home.path)


def _charter(founded: dict[str, bytes]) -> LineCharter:
    ladder = {"held_s": 1800, "opened_s": 7200, "answered_s": 86400}
    return from_plain(
        LineCharter,
        {
            "title": "A line for measuring",
            "parties": sorted(founded),
            "offices": [f"{party}/{OFFICER}" for party in founded],
            "languages": dict.fromkeys(founded, "en"),
            "scope": [it.name for it in codes.Scope],
            "test_pattern": "ALTERNATE_HOURS",
            "test_interval": 3600,
            "test_grace": 900,
            "sla": dict.fromkeys(("ROUTINE", "PRIORITY", "IMMEDIATE", "FLASH"), ladder),
            "codebook": SHELF.digest.hex(),
            "starts_at": "2026-02-01T00:00:00Z",
            "ends_at": "NONE",
            "reality": "TEST",
            "counterparts": [
                {"a": f"{a}/{OFFICER}", "b": f"{b}/{OFFICER}", "level": "DUTY"}
                for a, b in combinations(founded, 2)
            ],
            "escalation": {"FLASH": [30, 60, 120]},
            "without_prejudice": True,
            "nonce": "be" * 16,
            "founded": {party: digest.hex() for party, digest in founded.items()},
            "budget": {
                "bytes_day": 1 << 40,
                "entries_day": BUDGET_ENTRIES,
                "flash_reserve": 1 << 20,
            },
            "lang": "en",
        },
    )
