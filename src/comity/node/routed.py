"""Every way to every party, as it stands: whether it leads, stands by or is down, and since when.

Carries out R-485. What is up proves nothing: the path lamp says what is proved (R-92). Changes
nothing.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from comity.node.paths import DOWN, Path
from comity.node.showing import Json, moment
from comity.wording import numbers
from comity.wording.tokens import plain
from comity.wording.words import Words

if TYPE_CHECKING:
    from comity.node.card import Card
    from comity.node.links import LineLinks
    from comity.routes.tls import TlsRoute

Address = tuple[str, int]
RELAY, CARRIER, ONE_WAY, CLOSED = "RELAY", "CARRIER", "ONE_WAY", "CLOSED"  # roles of carriers
_FACTS = "facts"  # of a carrier; in its sentence only


def every(line: "LineLinks", cards: Mapping[bytes, "Card"], route: "TlsRoute") -> list[Json]:
    """What is up on a line, and what is dialled in vain; `cards`: of its peers, by certificate."""
    shown = line.routes()
    for der, card in cards.items():
        if line.keeper.record.laws.knows(card.party):
            shown += down(card.party, route.lacking(der), line.now_ms())
    return shown


def ordered(paths: Iterable[Path]) -> list[Path]:
    """Of each party the one that leads, then the others as they would follow it."""
    return sorted(paths, key=lambda it: (it.party, not it.leads, it.way.order))


def up(paths: Iterable[Path], now_ms: int) -> list[Json]:
    """Ways that are up."""
    return [_row(it.shown(now_ms), it.up_ms) for it in ordered(paths)]


def down(party: str, lacking: Mapping[Address, float], now_ms: int) -> list[Json]:
    """Addresses of a party that are dialled in vain; `lacking`: for how many seconds."""
    return [
        _row({"party": party, "role": DOWN, "address": _text(address)}, now_ms - int(s * 1000))
        for address, s in sorted(lacking.items())
    ]


def carried(party: str, shown: Json) -> Json:
    """A carrier and what of ours it has for a party: nothing in it is a delivery."""
    row = {"party": party, "route": shown["route"], "role": _role(shown), "address": shown["name"]}
    facts = {name: shown[name] for name in ("waiting", "unconfirmed", "passed")}
    fault = plain(shown.get("says") or shown.get("fault") or "-")
    return {**_row(row, None), _FACTS: {**facts, "fault": fault}}


def _role(shown: Json) -> str:
    if not shown.get("is_open", True):
        return CLOSED
    if shown["one_way"]:
        return ONE_WAY
    return RELAY if shown["route"] == RELAY.lower() else CARRIER


def said(rows: Iterable[Json], words: Words) -> list[Json]:
    """The same with a sentence each."""
    return [
        {**{key: it for key, it in row.items() if key != _FACTS}, "says": _sentence(row, words)}
        for row in rows
    ]


def _row(shown: Json, since_ms: int | None) -> Json:
    return {
        "party": shown["party"],
        "route": shown.get("route", "tls"),
        "role": shown["role"],
        "address": shown["address"],
        "since": None if since_ms is None else moment(since_ms),
        "beat_age_ms": shown.get("beat_age_ms"),
        "rtt_ms": shown.get("rtt_ms"),
    }


def _sentence(row: Json, words: Words) -> str:
    when = "—" if row["since"] is None else row["since"]["dtg"]
    facts = {
        name: numbers.number(it, words) if isinstance(it, int) else it
        for name, it in row.get(_FACTS, {}).items()
    }
    names = {"party": row["party"], "address": row["address"]}
    return words.say(f"route-{row['role']}", **names, **({"when": when} | facts))


def _text(address: Address) -> str:
    host, port = address
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
