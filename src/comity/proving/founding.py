"""Headquarters before their first word: the ceremonies of an exercise, in one process.

Carries out R-31 to R-33 and R-95 as people would by hand: keys, officers, cards, words compared
in both directions, charters, feeds. Knows directories; starts no node.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from comity.families.line.charter import LineCharter
from comity.families.shelf import SHELF
from comity.node import config as configs
from comity.node.home import Home
from comity.proving.scenario import Line, Scenario
from comity.proving.terminal import enrol, folder_of
from comity.values.codes import PartyKind
from comity.values.plain import from_plain
from comity.wording import fingerprint

ROOT_HOLDERS: Final = 3
REALITY: Final = "EXERCISE"
_QUICK_MS: Final = 100  # an exercise is short: every seen note goes out soon


def found(
    scenario: Scenario,
    folder: Path,
    *,
    quick_ms: int = _QUICK_MS,
    passphrase: str | None = None,
) -> dict[str, Home]:
    """Make a node for every party, pair them, found their lines and begin their feeds.

    `passphrase`: of every officer's key; none: they lie open.

    Raises:
        ConfigError: there is something in the folder already.
    """
    homes = {
        party.code: _home(scenario, party.code, folder, quick_ms, passphrase)
        for party in scenario.parties
    }
    _pair(homes)
    for it in scenario.terminals:
        enrol(it, homes[it.party])
    for name, line in scenario.lines.items():
        charter = charter_of(line, homes)
        for home in homes.values():
            home.found_line(name, charter)
            keeper = home.open_line(name)
            try:
                home.begin_feed(keeper)
                keeper.commit()
            finally:
                keeper.close()
        for it in scenario.terminals:
            if it.line == name:
                _equip(homes[it.party], Home(folder_of(homes[it.party], it)), name, charter)
    return homes


def _home(
    scenario: Scenario, code: str, folder: Path, quick_ms: int, passphrase: str | None
) -> Home:
    party = scenario.party(code)
    path = folder / code.lower()
    home = Home.make(
        path,
        party=code,
        node=party.node,
        names=party.names,
        reality=REALITY,
        root_holders=ROOT_HOLDERS,
        passphrase=None,
        language=party.language,
        kind=int(PartyKind[party.kind]),
        now_ms=scenario.begins_ms,
    )
    quick = msgspec.structs.replace(
        home.config,
        scheduled_tests=False,  # the story says when the line is tested
        reserve_mib=0,  # nothing of an exercise must survive a full disk
        seen_immediate_ms=quick_ms,
        seen_priority_ms=quick_ms,
        seen_routine_ms=quick_ms,
        joint_every_ms=quick_ms,
    )
    configs.write(path, quick)
    home = Home(path)
    home.clock.set_to(scenario.begins_ms)
    phrase = None if passphrase is None else passphrase.encode()
    for name in party.officers:
        home.add_officer(name, roots=path / "roots", root_passphrase=None, passphrase=phrase)
    return home


def _pair(homes: dict[str, Home]) -> None:
    """Each reads the other's words aloud; each compares what it heard with the card."""
    cards = {code: home.card() for code, home in homes.items()}
    for code, home in homes.items():
        for other, card in cards.items():
            if other != code:
                spoken = fingerprint.spell(card.fingerprint, homes[other].config.language)
                home.pair(card, fingerprint.parse(" ".join(spoken)))


def charter_of(line: Line, homes: dict[str, Home]) -> LineCharter:
    """The charter of a line between these nodes' parties."""
    said: dict[str, Any] = {"provenance": line.mark}
    if line.source is not None:
        said["provenance_source"] = line.source
    return from_plain(
        LineCharter,
        {
            **line.charter,
            **said,
            "parties": sorted(homes),
            "founded": {code: home.statements()[0][0].hash.hex() for code, home in homes.items()},
            "codebook": SHELF.digest.hex(),
            "reality": REALITY,
            "nonce": os.urandom(16).hex(),
        },
    )


def peers_of(home: Home, addresses: Mapping[str, str]) -> None:
    """Let a node dial other parties at their addresses; of two nodes one is enough."""
    configs.write(home.path, msgspec.structs.replace(home.config, peers=dict(addresses)))


def _equip(base: Home, away: Home, line: str, charter: LineCharter) -> None:
    """Give a terminal the cards of its headquarters and the charter of its line."""
    for card in base.paired().values():
        away.pair(card, card.fingerprint)
    away.found_line(line, charter)
