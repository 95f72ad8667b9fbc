"""Founding a line: the charter with its usual terms, and the file in which it passes by hand.

Carries out R-31 to R-33 and ADR 0017. The file is an open bundle: the charter, the proposer's feed
so far, and in it the proposal itself, so that the other party can answer before any route exists.
Also what a proposal to restore a suspended line must name (R-78).
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from operator import itemgetter
from pathlib import Path
from typing import Final

import msgspec

from comity.errors import ConfigError, OurError, TheirError
from comity.families.line.charter import LineCharter
from comity.families.line.machines import LineMatter
from comity.families.shelf import SHELF
from comity.node import exporting
from comity.node.card import Card
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.showing import Json
from comity.picture.views import USUAL_SLA
from comity.record import bundle, canonical
from comity.record.entry import parse
from comity.record.foundation import Foundation
from comity.record.restoring import key_statements
from comity.record.terms import terms_hash
from comity.values import bounds, codes
from comity.values.codes import Precedence
from comity.values.composites import Budget, Counterpart
from comity.values.composites import Sla as SlaTerms
from comity.values.plain import from_wire, to_wire

PROPOSAL_BYTES_MAX: Final = 16 << 20
TEST_INTERVAL_S: Final = 3_600
TEST_GRACE_S: Final = 900
DUTY: Final = "DUTY"
_ESCALATION: Final[dict[Precedence, tuple[int, ...]]] = {
    Precedence.IMMEDIATE: (600, 1_200, 1_800),
    Precedence.FLASH: (30, 60, 120),
}


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """What the proposer may choose; everything else has the catalogue's default."""

    title: str
    others: Sequence[str]  # parties; each is paired
    languages: Mapping[str, str] = {}  # of each party; else English
    offices: Mapping[str, str] = {}  # 24/7 duty office of each party; else DUTY
    test_interval_s: int = TEST_INTERVAL_S
    test_grace_s: int = TEST_GRACE_S
    two_person: Sequence[str] = ()
    ends_ms: int | None = None
    figures: bool = False  # whether claimed figures may be sent; all else may
    witness_keys: Sequence[str] = ()  # of neutrals that cosign checkpoints
    witness_k: int = 0  # how many of them make a bracket of time; 0: more than half of them


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """What a proposer handed over: a charter to accept, and the entries that came with it, if any.

    `data`: what founds the line; the charter itself, or what it amends for a party to join.
    """

    charter: LineCharter
    data: bytes
    entries: tuple[bytes, ...]

    @property
    def terms(self) -> bytes:
        """What is accepted: the terms hash of the charter (R-76)."""
        return terms_hash(LineCharter.SPEC.wire, to_wire(self.charter))


def charter_of(home: Home, terms: Terms, nonce: bytes | None = None) -> LineCharter:
    """Make a charter between this party and paired ones, with the catalogue's defaults.

    Raises:
        OurError: a party is not paired.
    """
    own = home.config.party
    parties = tuple(sorted({own, *terms.others}))
    founded = {party: card.foundation[0].hash for party, card in home.paired().items()}
    founded[own] = home.statements()[0][0].hash
    for party in parties:
        if party not in founded:
            raise OurError("charter.not-paired", party=party)
    spoken = {party: _language(card) for party, card in home.paired().items()}
    languages = {**spoken, own: home.config.language, **terms.languages}
    offices = {party: terms.offices.get(party, f"{party}/{DUTY}") for party in parties}
    return LineCharter(
        title=terms.title,
        parties=parties,
        offices=tuple(offices.values()),
        languages={party: languages.get(party, "en") for party in parties},
        scope=tuple(it for it in codes.Scope if terms.figures or it is not codes.Scope.FIGURES),
        test_pattern=codes.TestPattern.ALTERNATE_HOURS,
        test_interval=terms.test_interval_s,
        test_grace=terms.test_grace_s,
        sla={
            level: SlaTerms(
                held_s=usual.held_s, opened_s=usual.opened_s, answered_s=usual.answered_s
            )
            for level, usual in USUAL_SLA.items()
        },
        codebook=SHELF.digest,
        starts_at=home.clock.now_ms(),
        ends_at="NONE" if terms.ends_ms is None else terms.ends_ms,
        reality=codes.Reality[home.config.reality],
        counterparts=tuple(
            Counterpart(a=offices[own], b=offices[party], level=codes.Level.DUTY)
            for party in parties
            if party != own
        ),
        escalation=_ESCALATION,
        two_person=tuple(terms.two_person) or None,
        without_prejudice=True,
        witness_keys=tuple(terms.witness_keys) or None,
        witness_k=_witness_k(terms),
        nonce=os.urandom(16) if nonce is None else nonce,
        founded={party: founded[party] for party in parties},
        budget=Budget(
            bytes_day=bounds.BUDGET_BYTES_DAY,
            entries_day=bounds.BUDGET_ENTRIES_DAY,
            flash_reserve=bounds.FLASH_RESERVE_DAY,
        ),
    )


def _witness_k(terms: Terms) -> int | None:
    """More than half of the names, unless a number was given; None: no witness is named."""
    names = {text.partition("+")[0] for text in terms.witness_keys}
    return (terms.witness_k or len(names) // 2 + 1) if names else None


def _language(card: Card) -> str:
    """The language in which a party names itself first."""
    return next(iter(Foundation.read(card.foundation[0]).names), "en")


def write_proposal(keeper: Keeper, path: Path) -> None:
    """Write what the other party needs to answer.

    Raises:
        OurError: the file is there already.
        ConfigError: it cannot be written.
    """
    exporting.write_bundle(keeper, path)


def read_proposal(path: Path, party: str = "") -> Proposal:
    """Read what a proposer handed over: the bundle, or the charter's bytes alone.

    `party`: who reads; the last amendment in it that takes this party in is what it accepts.

    Raises:
        ConfigError: it cannot be read.
        TheirError: it is neither, or it was changed on its way.
    """
    try:
        with path.open("rb") as file:
            data = file.read(PROPOSAL_BYTES_MAX + 1)
    except OSError as error:
        raise ConfigError(
            "proposal.cannot-read", path=str(path), reason=error.strerror or ""
        ) from None
    entries: list[bytes] = []
    charter = data
    if data[: len(bundle.MAGIC)] == bundle.MAGIC:
        size = len(data) - bundle.CLOSING_BYTES
        if data[size:] != bundle.closing(data[:size]):
            raise TheirError("bundle.not-closed")
        charter, entries = bundle.contents(data)
    message = from_wire(LineCharter, canonical.decode(charter))
    if party and party not in message.parties:
        message = max(_naming(party, entries), default=(0, message), key=itemgetter(0))[1]
    return Proposal(charter=message, data=charter, entries=tuple(entries))


def _naming(party: str, entries: Sequence[bytes]) -> Iterator[tuple[int, LineCharter]]:
    """Amendments that name a party, with the times that their entries claim."""
    for data in entries:
        with suppress(TheirError):  # what is wrong with it the door says when it is taken
            entry = parse(data)
            if entry.type == LineCharter.SPEC.wire:
                charter = from_wire(LineCharter, entry.content)
                if party in charter.parties:
                    yield entry.time_ms, charter


def take_proposal(keeper: Keeper, proposal: Proposal) -> None:
    """Put the proposer's entries to the door; what is wrong with one is said at once.

    Raises:
        TheirError: an entry is refused.
    """
    for data in proposal.entries:
        for outcome in keeper.take(data):
            error = getattr(outcome, "error", None)
            if isinstance(error, TheirError):
                raise error


def proposed(keeper: Keeper, terms: bytes = b"") -> bytes | None:
    """Leaf of the entry that proposes this line's charter, once it is in the record.

    `terms`: those of another text proposed for the line, e.g. of an amendment.
    """
    state = keeper.picture.line()
    if not isinstance(state, LineMatter):
        return None
    rows = (row.re for row in state.proposals if row.terms == terms)
    return next(rows, None) if terms else state.charter_entry


def is_accepted_by(keeper: Keeper, party: str, terms: bytes = b"") -> bool:
    """Whether a party has accepted the line's charter, or proposed it; or other terms."""
    state = keeper.picture.line()
    if not isinstance(state, LineMatter):
        return False
    rows = (row for row in state.proposals if row.terms == (terms or state.charter))
    accepts = (it for row in rows for it in row.positions)
    return any(it.party == party and it.position == codes.Position.ACCEPT for it in accepts)


def restoring(keeper: Keeper) -> Json:
    """What a proposal to restore names: the charter's entry, the digest, the key statements.

    Raises:
        OurError: the line's charter is not in the record yet.
    """
    leaf = proposed(keeper)
    if leaf is None:
        raise OurError("line.not-agreed")
    record = keeper.record
    bylaws = record.laws_now()
    return {
        "line": leaf.hex(),
        "last_common": record.joints.last_common(bylaws.parties, lambda _: True).hex(),
        "key_statements": {
            party: current.hex()
            for party, current in key_statements(bylaws, record.roster, lambda _: True)
        },
    }


def wire_of(charter: LineCharter) -> bytes:
    """The charter's bytes, which make the line id."""
    return canonical.encode(to_wire(charter))
