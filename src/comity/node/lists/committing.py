"""From a list at rest to the message that commits to it (P02); every number in it is counted.

Carries out R-560. Nobody types a total, a root or a rule set. Sends nothing.
"""

from typing import Final

from comity.errors import OurError
from comity.node.lists.vault import About
from comity.node.showing import Json
from comity.values import codes
from comity.values.moment import iso

REVEAL_MS: Final = 72 * 3_600_000  # how long after the commitment, unless its author says


def fields(  # noqa: PLR0913  # what an officer decides of a list
    found: Json,
    about: About,
    *,
    exchange: str,
    ruleset: bytes,
    reveal: codes.Reveal = codes.Reveal.NEUTRAL,
    reveal_by_ms: int | None = None,
    criteria: tuple[str, ...] = (),
) -> Json:
    """Return the fields of the P02 of a list of ours, in the plain form.

    Raises:
        OurError: the list is none of ours, of other parties than these, committed to already, or
            to be shown before now.
    """
    _check(found, about)
    now = found["now_ms"]
    by = now + REVEAL_MS if reveal_by_ms is None else reveal_by_ms
    if by <= now:
        raise OurError("list.reveal-in-the-past", by=iso(by))
    return {
        "exchange": exchange,
        "direction": {"from": about.giver, "to": about.receiver},
        "kind": about.kind.name,
        "version": _version(found, about, exchange),
        "criteria": list(criteria),
        "root": about.root.hex(),
        "totals": {code.name: n for code, n in about.totals.items()},
        "ruleset": ruleset.hex(),
        "reveal": reveal.name,
        "reveal_by": iso(by),
    }


def _check(found: Json, about: About) -> None:
    own = found["party"]
    if not about.is_ours or about.party != own:
        raise OurError("list.not-ours", name=about.name, party=about.party)
    for party in (about.giver, about.receiver):
        if party not in found["parties"]:
            raise OurError("send.no-such-party", party=party)
    holds = own == (about.giver if about.kind is codes.List.OFFERED else about.receiver)
    if not holds:
        raise OurError("list.other-end", name=about.name, party=own)
    same = [it for it in found["lists"] if it["root"] == about.root.hex() and it["party"] == own]
    if same:
        raise OurError("list.committed-already", name=about.name, entry=same[-1]["entry"][:8])


def _version(found: Json, about: About, exchange: str) -> int:
    """The number after the last version of this list."""
    place = (found["party"], exchange, about.giver, about.receiver, about.kind.name)
    names = ("party", "exchange", "from", "to", "kind")
    before = [it["version"] for it in found["lists"] if tuple(it[n] for n in names) == place]
    return max(before, default=0) + 1


def addressees(found: Json, given: tuple[str, ...]) -> list[str]:
    """To whom: who was named, else every other party of the line, a neutral too."""
    return list(given) or [it for it in found["parties"] if it != found["party"]]
