"""The primitive kinds of the catalogue (8.2), as types that carry their bounds.

Carries out R-71 to R-73. Each alias is what a field of that kind holds in Python; its `Meta`
says the bounds a reader checks, and in `extra` the catalogue's name of the kind, by which forms,
wording and the wire find it. Lengths of text are not bounds here but faults (text.py): a text
too long is a flag of the reader, never a reason not to read the message.
"""

from typing import Annotated, Any, Final, Literal, TypeAlias

from msgspec import Meta

from comity.values import bounds

NONE: Final = "NONE"
NOT_STATED: Final = "NOT_STATED"
ON_RECEIPT: Final = "ON_RECEIPT"

_PARTY: Final = r"[A-Z]{2,3}(-[A-Z0-9]{1,8})?"
_DAY: Final = r"(0[1-9]|[12][0-9]|3[01])"
_MONTH: Final = r"(0[1-9]|1[0-2])"

# Numbers
Uint: TypeAlias = Annotated[int, Meta(ge=0, le=bounds.INT_MAX, extra={"kind": "uint"})]
Year: TypeAlias = Annotated[int, Meta(ge=0, le=bounds.INT_MAX, extra={"kind": "year"})]
Int: TypeAlias = Annotated[int, Meta(ge=-bounds.INT_MAX, le=bounds.INT_MAX, extra={"kind": "int"})]
DurS: TypeAlias = Annotated[int, Meta(ge=0, le=bounds.INT_MAX, extra={"kind": "dur_s"})]
Freq: TypeAlias = Annotated[int, Meta(ge=0, le=bounds.INT_MAX, extra={"kind": "freq"})]
Metres: TypeAlias = Annotated[int, Meta(ge=0, le=bounds.RADIUS_M_MAX, extra={"kind": "uint"})]
Radius: TypeAlias = Annotated[int, Meta(ge=1, le=bounds.RADIUS_M_MAX, extra={"kind": "uint"})]
Azimuth: TypeAlias = Annotated[int, Meta(ge=0, le=bounds.AZIMUTH_MAX, extra={"kind": "uint"})]

# Moments and days
Ts: TypeAlias = Annotated[int, Meta(ge=0, le=bounds.TS_MAX, extra={"kind": "ts"})]
TsOrNone: TypeAlias = Annotated[Ts | Literal["NONE"], Meta(extra={"kind": "ts_or_none"})]
TsOpen: TypeAlias = Annotated[Ts | Literal["NONE", "NOT_STATED"], Meta(extra={"kind": "ts_open"})]
TsOrReceipt: TypeAlias = Annotated[
    Ts | Literal["ON_RECEIPT"], Meta(extra={"kind": "ts_or_receipt"})
]
Date: TypeAlias = Annotated[
    str, Meta(pattern=rf"^[0-9]{{4}}-{_MONTH}-{_DAY}\Z", extra={"kind": "date"})
]
DatePartial: TypeAlias = Annotated[
    str,
    Meta(pattern=rf"^[0-9]{{4}}(-{_MONTH}(-{_DAY})?)?\Z", extra={"kind": "date_partial"}),
]
MonthDay: TypeAlias = Annotated[str, Meta(pattern=rf"^{_MONTH}-{_DAY}\Z", extra={"kind": "mmdd"})]

# Hashes and other bytes
_32: Final = bounds.HASH_BYTES
Ref: TypeAlias = Annotated[bytes, Meta(min_length=_32, max_length=_32, extra={"kind": "ref"})]
RefOrNone: TypeAlias = Annotated[  # octets or a word: msgspec reads no such union, see below
    Any, Meta(extra={"kind": "ref_or_none", "words": (NONE,), "length": _32})
]
Hash: TypeAlias = Annotated[bytes, Meta(min_length=_32, max_length=_32, extra={"kind": "hash"})]
PersonKey: TypeAlias = Annotated[
    bytes, Meta(min_length=_32, max_length=_32, extra={"kind": "person_key"})
]
Hex16: TypeAlias = Annotated[bytes, Meta(min_length=16, max_length=16, extra={"kind": "hex(16)"})]
Hex32: TypeAlias = Annotated[bytes, Meta(min_length=32, max_length=32, extra={"kind": "hex(32)"})]
Feed: TypeAlias = Annotated[bytes, Meta(min_length=16, max_length=16, extra={"kind": "feed"})]
KeyBytes: TypeAlias = Annotated[
    bytes,
    Meta(
        min_length=bounds.KEY_BYTES_MIN,
        max_length=bounds.KEY_BYTES_MAX,
        extra={"kind": "bytes"},
    ),
]
Octets: TypeAlias = Annotated[  # said by their number: what they hold is for programs
    bytes, Meta(min_length=1, max_length=bounds.CARDS_BYTES_MAX, extra={"kind": "octets"})
]

# Names that follow a pattern
Party: TypeAlias = Annotated[str, Meta(pattern=rf"^{_PARTY}\Z", extra={"kind": "party"})]
Office: TypeAlias = Annotated[
    str, Meta(pattern=rf"^{_PARTY}/[A-Z][A-Z0-9_-]{{0,31}}\Z", extra={"kind": "office"})
]
Terminal: TypeAlias = Annotated[
    str, Meta(pattern=rf"^{_PARTY}/T[0-9]{{3}}\Z", extra={"kind": "term"})
]
Lang: TypeAlias = Annotated[
    str,
    Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}\Z", extra={"kind": "lang"}),
]
TypeCode: TypeAlias = Annotated[str, Meta(pattern=r"^[A-Z][0-9]{2}\Z", extra={"kind": "code:TYPE"})]
Media: TypeAlias = Annotated[
    str,
    Meta(
        pattern=r"^(text/plain|image/png|image/jpeg|video/mp4|application/(pdf|geo\+json))\Z",
        extra={"kind": "media"},
    ),
]

# Text: many lines, or one line of at most n characters
Text: TypeAlias = Annotated[str, Meta(extra={"kind": "text", "chars_max": bounds.TEXT_CHARS_MAX})]
Text4000: TypeAlias = Annotated[str, Meta(extra={"kind": "text", "chars_max": 4_000})]
Line4: TypeAlias = Annotated[str, Meta(extra={"kind": "str(4)", "chars_max": 4})]
Line16: TypeAlias = Annotated[str, Meta(extra={"kind": "str(16)", "chars_max": 16})]
Line20: TypeAlias = Annotated[str, Meta(extra={"kind": "str(20)", "chars_max": 20})]
Line30: TypeAlias = Annotated[str, Meta(extra={"kind": "str(30)", "chars_max": 30})]
Line40: TypeAlias = Annotated[str, Meta(extra={"kind": "str(40)", "chars_max": 40})]
Line60: TypeAlias = Annotated[str, Meta(extra={"kind": "str(60)", "chars_max": 60})]
Line80: TypeAlias = Annotated[str, Meta(extra={"kind": "str(80)", "chars_max": 80})]
Line120: TypeAlias = Annotated[str, Meta(extra={"kind": "str(120)", "chars_max": 120})]
Line200: TypeAlias = Annotated[str, Meta(extra={"kind": "str(200)", "chars_max": 200})]
Line300: TypeAlias = Annotated[str, Meta(extra={"kind": "str(300)", "chars_max": 300})]

# Text in the clear, or the entry (L18) that commits to it sealed
TextOrSeal: TypeAlias = Annotated[  # text or octets: msgspec reads no such union, see below
    Any, Meta(extra={"kind": "text_or_seal", "either": (Text, Ref)})
]

# Whatever another message's field holds: its number, and a value of its kind
FieldNumber: TypeAlias = Annotated[int, Meta(ge=1, le=bounds.FIELD_MAX, extra={"kind": "field"})]
Value: TypeAlias = Annotated[Any, Meta(extra={"kind": "value"})]


def check_ref_or_none(name: str, value: object) -> None:
    """Check at birth what the type of a field cannot say: a ref, or the word NONE."""
    if isinstance(value, bytes):
        if len(value) != _32:
            raise ValueError(name, "length")
    elif value != NONE:
        raise ValueError(name, "code" if isinstance(value, str) else "type")


def check_text_or_seal(name: str, value: object) -> None:
    """Check at birth what the type of a field cannot say: text, or a ref."""
    if not isinstance(value, (str, bytes)):
        raise ValueError(name, "type")  # noqa: TRY004  # what readers turn into their own errors
    if isinstance(value, bytes) and len(value) != _32:
        raise ValueError(name, "length")
