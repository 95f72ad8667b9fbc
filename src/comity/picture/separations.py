"""The rule set by which a picture finds conflicts: what a charter agrees of separations.

Carries out R-344. A row is up to three thresholds of the charter, which all parties have signed;
where it says none, overlap is a conflict and touching is none. Nothing here is of our choosing.
"""

from hashlib import sha256
from typing import Final

from comity.errors import OurError
from comity.picture.judging import agreed_m, agreed_ms, threshold_keys
from comity.record.charter import Charter
from comity.volumes.minima import Row, RuleSet, rule_set

SEPARATION: Final = "separation"
NONE_AGREED: Final = "none-agreed"
_HORIZONTAL, _VERTICAL, _TIME = "h", "v", "t"
_PARTS: Final = 4  # separation, two kinds, and what of it


def rules_of(charter: Charter) -> RuleSet:
    """Return what a charter agrees; its id is of these thresholds alone, and changes with them."""
    pairs: list[tuple[str, str]] = []
    for key in threshold_keys(charter):
        parts = key.split(".")
        if len(parts) == _PARTS and parts[0] == SEPARATION:
            pair = (min(parts[1:3]), max(parts[1:3]))
            pairs.extend([pair] if pair not in pairs else [])
    rows = [it for pair in sorted(pairs) if (it := _row(charter, *pair)) is not None]
    if not rows:
        return rule_set(NONE_AGREED, ())
    told = ";".join(
        f"{it.one}/{it.other}/{it.horizontal_mm}/{it.vertical_mm}/{it.time_ms}" for it in rows
    )
    return rule_set(f"{SEPARATION}-{sha256(told.encode()).hexdigest()[:8]}", rows)


def _row(charter: Charter, one: str, other: str) -> Row | None:
    """Return the row of two kinds; none: a number in it is beyond what any rule may ask."""
    found = {
        what: max(_asked(charter, (a, b), what) for a, b in ((one, other), (other, one)))
        for what in (_HORIZONTAL, _VERTICAL, _TIME)
    }
    row = Row(
        one=one,
        other=other,
        horizontal_mm=found[_HORIZONTAL],
        vertical_mm=found[_VERTICAL],
        time_ms=found[_TIME],
    )
    try:
        rule_set(SEPARATION, (row,))
    except OurError:
        return None
    return row


def _asked(charter: Charter, pair: tuple[str, str], what: str) -> int:
    key = ".".join((SEPARATION, *pair, what))
    if what == _TIME:
        return agreed_ms(charter, key, 0)
    return agreed_m(charter, key, 0) * 1_000
