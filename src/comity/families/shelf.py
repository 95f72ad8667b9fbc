"""The explicit list of families: what this program can read, in one place.

Carries out R-66. A family is added here by hand and in no other way: what is on the shelf is part
of what two parties must have alike to compare their pictures.
"""

from importlib import import_module
from typing import Any, Final

from comity.families.activity.fold import FAMILY as ACTIVITY
from comity.families.arms.fold import FAMILY as ARMS
from comity.families.call.fold import FAMILY as CALL
from comity.families.figures.fold import FAMILY as FIGURES
from comity.families.incident.fold import FAMILY as INCIDENT
from comity.families.keys.fold import FAMILY as KEYS
from comity.families.launch.fold import FAMILY as LAUNCH
from comity.families.line.fold import FAMILY as LINE
from comity.families.pause.fold import FAMILY as PAUSE
from comity.families.persons.fold import FAMILY as PERSONS
from comity.families.talks.fold import FAMILY as TALKS
from comity.picture.shelf import Shelf
from comity.values.message import Message

SHELF: Final = Shelf(
    (LINE, KEYS, ACTIVITY, LAUNCH, INCIDENT, CALL, ARMS, PERSONS, TALKS, PAUSE, FIGURES)
)


def example_of(message: type[Message]) -> dict[str, Any] | None:
    """The first good example of a type, as its family gives it; it is read only when asked for."""
    family = SHELF.types[message.SPEC.wire].family.name
    module = import_module(f"comity.families.{family}.examples")
    found = module.GOOD.get(message.SPEC.code, ())
    return dict(found[0]) if found else None
