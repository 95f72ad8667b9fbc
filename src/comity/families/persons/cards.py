"""What is said of one person, living or dead: the card, a death, and what a neutral alone may know.

P01, P15 and P17, sealed to their addressees, and P16, the counts of a match without any pair.
Carries out R-71, R-75, R-220 and R-222. Names stand in a card and nowhere else.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.values import codes
from comity.values.codes import Precedence
from comity.values.composites import Contact, Refs
from comity.values.kinds import (
    DatePartial,
    Hash,
    Lang,
    Line4,
    Line40,
    Line80,
    Line120,
    Office,
    Party,
    PersonKey,
    Text,
    Ts,
    Uint,
)
from comity.values.message import Message, ReleaseRule, TypeSpec

NOTE_ROWS_MAX: Final = 128  # so many fit the one size of all notes, whatever they say
NameRole: TypeAlias = Annotated[
    str,
    Meta(
        pattern=r"^(SURNAME|GIVEN|PATRONYMIC|FULL)\Z",
        extra={"kind": "str(10)", "chars_max": 10},
    ),
]


class Name(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of a name as it was written, in one script."""

    KIND: ClassVar[str] = "name"

    text: Line120 = field(name="1")
    script: Line4 = field(name="2")
    lang: Lang | None = field(name="3", default=None)
    role: NameRole = field(name="4")


class NoteRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the neutral is told of one person, and who else has looked at it."""

    KIND: ClassVar[str] = "note_row"

    person_key: PersonKey = field(name="1")
    other_key: Hash | None = field(name="2", default=None)
    value: Line40 = field(name="3")
    second: Office = field(name="4")


class PersonCard(Message, frozen=True, kw_only=True):
    """Third Geneva Convention, art. 122 fields; absence is explicit.

    Attributes:
        person_key: salted hash, salt shared inside the sealed body
        names: as written, with script, language and role of each part
        category: a label given by this party
        status: CAPTURED, HELD, TRANSFERRED, HOSPITAL, RELEASED, ESCAPED, DIED, REPATRIATED
        captured_at: UTC
        at: UTC
        retain_until: by purpose, see persons.md
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P01",
        wire="persons.card/1",
        title="PERSON_CARD",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
        sealed=True,
    )

    person_key: Hash = field(name="1")
    names: tuple[Name, ...] = field(name="2")
    born: DatePartial = field(name="3")
    birthplace: Line120 | None = field(name="4", default=None)
    sex: codes.Sex | None = field(name="5", default=None)
    service_number: Line40 | None = field(name="6", default=None)
    rank: Line40 | None = field(name="7", default=None)
    unit: Line80 | None = field(name="8", default=None)
    home_power: Party = field(name="9")
    category: codes.Pcat = field(name="10")
    father_name: Line80 | None = field(name="11", default=None)
    mother_maiden: Line80 | None = field(name="12", default=None)
    kin: Contact | None = field(name="13", default=None)
    status: codes.Person = field(name="14")
    health: codes.Health | None = field(name="15", default=None)
    captured_at: Ts | None = field(name="16", default=None)
    captured_place: Line120 | None = field(name="17", default=None)
    at: Ts = field(name="18")
    consent: codes.Consent = field(name="19")
    retain_until: Ts = field(name="20")

    def __post_init__(self) -> None:
        if not self.names:
            raise ValueError("names", "length")
        if self.captured_at is not None and self.captured_at > self.at:
            raise ValueError("captured_at", "order")
        if self.retain_until < self.at:
            raise ValueError("retain_until", "order")


class DeathInCustody(Message, frozen=True, kw_only=True):
    """A death is never a tally row only.

    Attributes:
        certificate: copy, sealed
        inquiry: official inquiry opened
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P15",
        wire="persons.death/1",
        title="DEATH_IN_CUSTODY",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
        sealed=True,
    )

    person_key: Hash = field(name="1")
    at: DatePartial = field(name="2")
    place: Line120 = field(name="3")
    cause: Text = field(name="4")
    burial_place: Line120 = field(name="5")
    grave_mark: Line120 | None = field(name="6", default=None)
    certificate: Hash | None = field(name="7", default=None)
    inquiry: codes.Ynx = field(name="8")

    def __post_init__(self) -> None:
        for name in ("place", "cause", "burial_place"):
            if not getattr(self, name).strip():
                raise ValueError(name, "length")


class MatchReport(Message, frozen=True, kw_only=True):
    """Counts of a match and the hash of its full result; no pair travels.

    Attributes:
        commits: P02 of each party
        result: equal on every matcher, else a dispute about rules is shown
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P16",
        wire="persons.match/1",
        title="MATCH_REPORT",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
    )

    commits: Refs = field(name="1")
    ruleset: Hash = field(name="2")
    certain: Uint = field(name="3")
    uncertain: Uint = field(name="4")
    unmatched: dict[Party, Uint] = field(name="5")
    result: Hash = field(name="6")

    def __post_init__(self) -> None:
        if not self.commits:
            raise ValueError("commits", "length")
        if len(self.commits) != len(set(self.commits)):
            raise ValueError("commits", "twice")


class NeutralNote(Message, frozen=True, kw_only=True):
    """Carries what only the neutral may know: the wish of a person, a ruling on an uncertain pair.

    Attributes:
        kind: inside the sealed body: WISH, RULING, VISIT, EMPTY, LINE
        rows: may be empty
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P17",
        wire="persons.neutral_note/1",
        title="NEUTRAL_NOTE",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
        sealed=True,
        quiet=True,
    )

    kind: codes.Note = field(name="1")
    rows: tuple[NoteRow, ...] = field(name="2")

    def __post_init__(self) -> None:
        if (self.kind is codes.Note.EMPTY and self.rows) or len(self.rows) > NOTE_ROWS_MAX:
            raise ValueError("rows", "length")
        is_pair = self.kind in (codes.Note.RULING, codes.Note.LINE)
        if is_pair and any(it.other_key is None for it in self.rows):
            raise ValueError("rows", "missing")


CARD_MESSAGES: Final[tuple[type[Message], ...]] = (
    PersonCard,
    DeathInCustody,
    MatchReport,
    NeutralNote,
)
