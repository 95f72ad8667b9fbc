"""Examples of signals: good ones in mirrored pairs, bad ones with their fault."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_PLACE: Final = {"1": 445125000, "2": 332500000}
_COURSE: Final[Plain] = {"phrase": 302, "params": {"1": 45}, "from_craft": "N 12"}

GOOD_SIGNALS: Final[Mapping[str, tuple[Plain, ...]]] = {
    "A19": pairs(
        {"phrase": 402, "params": {"1": 9000, "2": _PLACE, "3": 1770301800000}},
        {"phrase": 106, "params": {"1": "AA"}},
        {"phrase": 703, "params": {"1": 21}, "pos": {"lat": 445125000, "lon": 332500000}},
        {"phrase": 101, "to_craft": "N 12"},
        {"phrase": 999, "params": {"1": 5, "7": "x"}},
        {**_COURSE, "to_craft": "M 7"},
    )
}
BAD_SIGNALS: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "A19": (
        ("phrase", {}),
        ("phrase", {**_COURSE, "phrase": -1}),
        ("params.1", {"phrase": 302}),
        ("params.1", {**_COURSE, "params": {"1": 360}}),
        ("params.1", {**_COURSE, "params": {"1": "045"}}),
        ("params.2", {**_COURSE, "params": {"1": 45, "2": 1}}),
        ("params.2", {"phrase": 402, "params": {"1": 9000, "2": {"1": 0}, "3": 0}}),
        ("params.1", {"phrase": 106, "params": {"1": "aa"}}),
        ("params.x", {**_COURSE, "params": {"x": 45}}),
        ("from_craft", {**_COURSE, "from_craft": "x" * 41}),
    )
}
