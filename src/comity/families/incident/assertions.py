"""What may be asserted of an incident: the keys of the catalogue's table, and keys of one's own.

Carries out R-71 for assertions wherever they stand. Knows their keys; their values are compared
elsewhere (comparing.py), and whose are right is asked nowhere.
"""

from collections.abc import Sequence
from typing import Final

from comity.values.composites import Assertion

ASSERT_KEYS: Final = (
    "time",
    "place",
    "altitude_m",
    "own_course_deg",
    "other_course_deg",
    "min_distance_m",
    "contact",
    "weapon_used",
    "fuel_dumped",
    "transponder_on",
    "radio_contact",
    "warned",
    "inside_area",
    "area_valid",
    "airspace",
    "cause",
    "damage",
    "killed",
    "injured",
    "lost_craft",
    "intent",
)
OWN_KEY: Final = "x-"  # how a key begins that is in no table


def check(assertions: Sequence[Assertion], field: str) -> None:
    """See that each key is of the table or begins as an own one does, and comes once.

    Raises:
        ValueError: field and reason.
    """
    keys = [it.key for it in assertions]
    if not all(it in ASSERT_KEYS or it.startswith(OWN_KEY) for it in keys):
        raise ValueError(field, "code")
    if len(set(keys)) < len(keys):
        raise ValueError(field, "twice")
