"""The charter of a line: the one message that founds the duties of all parties on it (L01).

Carries out R-71 and R-75. Its canonical bytes make the line id, and the record reads a few of
its fields itself (record/charter.py); what every field means to people is here.
"""

from typing import Annotated, ClassVar, TypeAlias

from msgspec import Meta, field

from comity.errors import TheirError
from comity.record.note import SIGNED, VerifierKey
from comity.values import bounds, codes
from comity.values.codes import Precedence
from comity.values.composites import Budget, Counterpart, NamedPlace, Sla, Threshold
from comity.values.kinds import (
    DurS,
    Hash,
    Hex16,
    Lang,
    Line120,
    Office,
    Party,
    Ref,
    Ts,
    TsOrNone,
    TypeCode,
    Uint,
)
from comity.values.message import Message, ReleaseRule, TypeSpec

_WitnessKey: TypeAlias = Annotated[
    str, Meta(extra={"kind": "str(4096)", "chars_max": bounds.VERIFIER_KEY_CHARS_MAX})
]
_WitnessKeys: TypeAlias = Annotated[
    tuple[_WitnessKey, ...], Meta(min_length=1, max_length=bounds.WITNESS_KEYS_MAX)
]


class LineCharter(Message, frozen=True, kw_only=True):
    """Founds the line and the duties on it; exercise or real is decided here.

    Attributes:
        parties: >= 2
        offices: exactly one 24/7 duty office per party; addressed as an office, never as a person
        languages: language each party writes in; each side writes its own
        scope: which families may be sent; default all but FIGURES
        test_pattern: default ALTERNATE_HOURS
        test_interval: s; default 3600; one test in each interval is answered by an officer
        test_grace: s; default 900; after it the line shows SILENT
        sla: s, per precedence: HELD after sending, OPENED after HELD, ANSWERED after OPENED;
            defaults FLASH 60/60/300, IMMEDIATE 300/1800/7200, PRIORITY 1800/7200/86400, ROUTINE
            7200/86400/172800
        also_when_suspended: types that flow under suspension beyond the always-open set of rule
            8.3.12; that set itself cannot be shortened
        witnesses: cosigners that see hashes only
        codebook: digest of the message formats in use (the shelf)
        starts_at: UTC
        ends_at: UTC or explicit NONE
        reality: REAL, EXERCISE, TEST: a property of the line; a node of another reality refuses
            the line
        counterparts: office pairs that speak with each other, with the capacity in which they do
        escalation: s from HELD to next officer, supervisor, outside call; default FLASH
            30/60/120, IMMEDIATE 600/1200/1800; the one table for console, watch and alarms
        two_person: types added to the release matrix 8.3.13; none can be taken away
        optional_types: types off by default that this line turns on (I16, T14)
        thresholds: lead times, sizes, tolerances; shown as "agreed in this charter", never as
            treaty text
        gazetteer: named points for read-back; the product ships none
        without_prejudice: always true: the clause of rule 8.3.15 is part of the terms
        supersedes: earlier charter, e.g. when a party joins
        nonce: makes the line id unique
        founded: full hash of each K01
        witness_k: how many witnesses make a time bracket
        budget: bytes and entries a day per feed and the FLASH reserve; default 64 MiB, 20,000
        witness_keys: keys of the witnesses, each as name+key id+key; one name is one witness
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L01",
        wire="line.charter/1",
        title="LINE_CHARTER",
        family="line",
        release=ReleaseRule.TWO,
        precedence=Precedence.PRIORITY,
    )

    title: Line120 = field(name="1")
    parties: Annotated[tuple[Party, ...], Meta(min_length=2)] = field(name="2")
    offices: tuple[Office, ...] = field(name="3")
    languages: dict[Party, Lang] = field(name="4")
    scope: tuple[codes.Scope, ...] = field(name="5")
    test_pattern: codes.TestPattern = field(name="6")
    test_interval: DurS = field(name="7")
    test_grace: DurS = field(name="8")
    sla: dict[codes.Precedence, Sla] = field(name="9")
    also_when_suspended: tuple[TypeCode, ...] | None = field(name="10", default=None)
    witnesses: tuple[Party, ...] | None = field(name="11", default=None)
    codebook: Hash = field(name="12")
    starts_at: Ts = field(name="13")
    ends_at: TsOrNone = field(name="14")
    reality: codes.Reality = field(name="15")
    counterparts: tuple[Counterpart, ...] = field(name="16")
    escalation: dict[codes.Precedence, tuple[DurS, ...]] = field(name="17")
    two_person: tuple[TypeCode, ...] | None = field(name="18", default=None)
    optional_types: tuple[TypeCode, ...] | None = field(name="19", default=None)
    thresholds: tuple[Threshold, ...] | None = field(name="20", default=None)
    gazetteer: tuple[NamedPlace, ...] | None = field(name="21", default=None)
    without_prejudice: bool = field(name="22")
    supersedes: Ref | None = field(name="23", default=None)
    nonce: Hex16 = field(name="24")
    founded: dict[Party, Hash] = field(name="25")
    witness_k: Uint | None = field(name="26", default=None)
    budget: Budget = field(name="27")
    witness_keys: _WitnessKeys | None = field(name="28", default=None)

    def __post_init__(self) -> None:
        parties = sorted(self.parties)
        if len(set(parties)) < len(parties):
            raise ValueError("parties", "twice")
        if sorted(office.partition("/")[0] for office in self.offices) != parties:
            raise ValueError("offices", "rule")
        if sorted(self.languages) != parties:
            raise ValueError("languages", "rule")
        if sorted(self.founded) != parties:
            raise ValueError("founded", "rule")
        if not self.without_prejudice:
            raise ValueError("without_prejudice", "rule")
        if isinstance(self.ends_at, int) and self.ends_at <= self.starts_at:
            raise ValueError("ends_at", "order")
        self._check_witnesses()

    def _check_witnesses(self) -> None:
        """R-599: each key is one of a witness, once; not more are needed than are named."""
        names = set()
        for text in self.witness_keys or ():
            try:
                key = VerifierKey.read(text)
            except TheirError:
                raise ValueError("witness_keys", "pattern") from None
            if key.kind == SIGNED:
                raise ValueError("witness_keys", "rule")
            names.add(key.name)
        if self.witness_keys and len(set(self.witness_keys)) < len(self.witness_keys):
            raise ValueError("witness_keys", "twice")
        if self.witness_keys and not 0 < (self.witness_k or 0) <= len(names):
            raise ValueError("witness_k", "range")
