"""Messages beside the traffic: translations, handover, voice, statements, formats, grants.

Carries out R-71 and R-75 for L10, L15 to L17, L21 and L22. Knows what these messages say; what
follows from them is the fold's (notes_fold.py).
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.values import bounds, codes
from comity.values.codes import Precedence
from comity.values.composites import Refs, Window
from comity.values.kinds import (
    FieldNumber,
    Hash,
    Int,
    Lang,
    Line16,
    Line20,
    Office,
    Ref,
    Text,
    Ts,
)
from comity.values.message import Message, ReleaseRule, TypeSpec

PUBLIC: Final = "PUBLIC"
_Words: TypeAlias = Annotated[
    tuple[Line20, ...],
    Meta(min_length=bounds.VOICE_WORDS_MIN, max_length=bounds.VOICE_WORDS_MAX),
]
_Readers: TypeAlias = Annotated[
    str, Meta(pattern=r"^([A-Z]{2,3}(-[A-Z0-9]{1,8})?|PUBLIC)\Z", extra={"kind": "party"})
]


class Translation(Message, frozen=True, kw_only=True):
    """Not authoritative; the original prevails.

    Attributes:
        to_lang: BCP 47, language of the translation
        fields: translated free-text fields only
        method: HUMAN, MACHINE, PHRASEBOOK
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L10",
        wire="line.translation/1",
        title="TRANSLATION",
        family="line",
        release=ReleaseRule.ONE,
        precedence=None,
        always_open=True,
    )

    re: Ref = field(name="1")
    to_lang: Lang = field(name="2")
    fields: dict[FieldNumber, Text] = field(name="3")
    method: codes.Xlate = field(name="4")


class WatchHandover(Message, frozen=True, kw_only=True):
    """Open items pass to the next watch.

    Attributes:
        open_items: computed list, signed by both
        clock_skew_ms: ms
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L15",
        wire="line.handover/1",
        title="WATCH_HANDOVER",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    off: Office = field(name="1")
    on: Office = field(name="2")
    open_items: Refs = field(name="3")
    clock_skew_ms: Int = field(name="4")


class VoiceAuth(Message, frozen=True, kw_only=True):
    """Authenticates a voice or video caller: a challenge, or the reply to one.

    Attributes:
        medium: PHONE, VIDEO, RADIO, IN_PERSON
        challenge: words from codebook list; 4..8
        valid: <= 15 min
        answered_with: in the reply
        re: challenge, in the reply
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L16",
        wire="line.voice_auth/1",
        title="VOICE_AUTH",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    medium: codes.Voice = field(name="1")
    challenge: _Words = field(name="2")
    valid: Window = field(name="3")
    answered_with: tuple[Line20, ...] | None = field(name="4", default=None)
    re: Ref | None = field(name="5", default=None)

    def __post_init__(self) -> None:
        if self.medium is codes.Voice.TEXT:
            raise ValueError("medium", "rule")
        if self.valid.end - self.valid.start > bounds.VOICE_MS_MAX:
            raise ValueError("valid.end", "range")
        if (self.re is None) != (self.answered_with is None):
            raise ValueError("answered_with", "missing" if self.re is not None else "not-here")


class PoliticalStatement(Message, frozen=True, kw_only=True):
    """Political note kept apart from operational traffic: ROUTINE, no sound, no map.

    Attributes:
        kind: PROTEST, RESERVATION, ASSURANCE, DENIAL, NON_RECOGNITION, CONDOLENCE
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L17",
        wire="line.statement/1",
        title="STATEMENT",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        precedence_max=Precedence.ROUTINE,
        always_open=True,
    )

    kind: codes.Statement = field(name="1")
    about: Refs | None = field(name="2", default=None)
    body: Text = field(name="3")


class CodebookAdopt(Message, frozen=True, kw_only=True):
    """Agrees a format version; unknown types stay opaque but chained.

    Attributes:
        effective_at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L21",
        wire="line.codebook/1",
        title="CODEBOOK_ADOPT",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    version: Line16 = field(name="1")
    codebook: Hash = field(name="2")
    effective_at: Ts = field(name="3")


class ReleaseGrant(Message, frozen=True, kw_only=True):
    """Who else may see which part; joint parts need all authors.

    Attributes:
        to: or PUBLIC
        form: FULL, REDACTED, HASH_ONLY
        redact: fields left out
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L22",
        wire="line.release/1",
        title="RELEASE_GRANT",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    refs: Refs = field(name="1")
    to: tuple[_Readers, ...] = field(name="2")
    form: codes.Release = field(name="3")
    redact: tuple[FieldNumber, ...] | None = field(name="4", default=None)

    def __post_init__(self) -> None:
        if not self.refs:
            raise ValueError("refs", "length")
        if not self.to:
            raise ValueError("to", "length")
        if (self.form is codes.Release.REDACTED) != (self.redact is not None):
            wanted = self.form is codes.Release.REDACTED
            raise ValueError("redact", "missing" if wanted else "not-here")


NOTES: Final[tuple[type[Message], ...]] = (
    Translation,
    WatchHandover,
    VoiceAuth,
    PoliticalStatement,
    CodebookAdopt,
    ReleaseGrant,
)
