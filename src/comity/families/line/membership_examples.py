"""Examples of leaving and excluding: good ones in mirrored pairs, bad ones with their fault."""

from collections.abc import Mapping
from typing import Final

from comity.families.line.mirror import pairs
from comity.values.written import Json

_AT: Final = "2026-02-05T14:30:00Z"
_LEAVE: Final[Mapping[str, Json]] = {"effective_at": _AT}
_EXCLUDE: Final[Mapping[str, Json]] = {
    "party": "AA",
    "cuts": [{"feed": "0f" * 16, "size": 12, "root": "0c" * 32}],
    "reason": "No entry of its node came for ninety days.",
    "lang": "en",
}

GOOD_MEMBERSHIP: Final = {
    "L24": pairs(
        _LEAVE,
        {**_LEAVE, "reason": "The task is done.", "lang": "en"},
        {**_LEAVE, "subject_key": "AA-7"},
    ),
    "L25": pairs(_EXCLUDE, {**_EXCLUDE, "cuts": []}),
}
BAD_MEMBERSHIP: Final[Mapping[str, tuple[tuple[str, Mapping[str, Json]], ...]]] = {
    "L24": (
        ("effective_at", {"effective_at": "soon"}),
        ("effective_at", {"effective_at": None}),
        ("lang", {**_LEAVE, "reason": "The task is done."}),
        ("party", {**_LEAVE, "party": "AA"}),
        ("visibility", {**_LEAVE, "visibility": "SECRET"}),
    ),
    "L25": (
        ("party", {**_EXCLUDE, "party": "aa"}),
        ("cuts", {**_EXCLUDE, "cuts": None}),
        ("cuts.0.feed", {**_EXCLUDE, "cuts": [{"size": 12, "root": "0c" * 32}]}),
        ("reason", {**_EXCLUDE, "reason": None}),
        ("lang", {**_EXCLUDE, "lang": None}),
    ),
}
