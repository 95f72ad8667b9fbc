"""Which types a kind of party sends, and which families a charter puts on the line.

Carries out R-193: the one table, as data. Looks at the kind of a party, at the charter and at the
code of a type; never at a clock, at who reads or at what the message says.
"""

from collections.abc import Mapping
from typing import Final

from comity.picture.judging import scope_of
from comity.record.charter import Charter
from comity.values.codes import PartyKind, Scope
from comity.values.message import TypeSpec

OWN_KEYS: Final = "K"  # every party sends these, for its own keys
THE_LINE: Final = "L"

# By kind: whole families by their letter, single types by their code. Who is not listed sends every
# family of the charter.
SENDS: Final[Mapping[PartyKind, frozenset[str]]] = {
    PartyKind.MONITOR: frozenset(
        ("L", "I01", "I02", "I04", "I12", "T08", "T11", "T16", "A20", "F"),
    ),
    PartyKind.HUMANITARIAN: frozenset(
        ("L", "A15", "A16", "A17", "A20", "I09", "P", "F04"),
    ),
    PartyKind.WITNESS: frozenset(("L20", "L23")),
}
SCOPE_OF: Final[Mapping[str, Scope]] = {
    "C": Scope.CALLS,
    "A": Scope.ACTIVITIES,
    "M": Scope.LAUNCHES,
    "I": Scope.INCIDENTS,
    "N": Scope.ARMS,
    "P": Scope.PERSONS,
    "T": Scope.TALKS,
    "Q": Scope.PAUSES,
    "F": Scope.FIGURES,
}


def may_send(kind: int | None, spec: TypeSpec, charter: Charter) -> bool:
    """Whether a party of this kind sends a type; a kind that is not known forbids nothing."""
    family = spec.code[0]
    if kind is None or family == OWN_KEYS:
        return True
    if kind in SENDS:
        return not SENDS[PartyKind(kind)].isdisjoint((family, spec.code))
    return spec.always_open or family == THE_LINE or SCOPE_OF[family] in scope_of(charter.terms)
