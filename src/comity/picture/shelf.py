"""The shelf: the explicit list of types a node knows, and its digest.

Carries out R-66. Two pictures are compared only where two shelves are the same: types, versions,
schemas and fold rules. Knows no family by name.
"""

from functools import cache
from hashlib import sha256
from typing import NamedTuple

from comity.errors import OurError
from comity.picture.family import DANGLING, LINE, OPAQUE, Family, restates_nothing
from comity.picture.matter import is_well_numbered
from comity.record import canonical
from comity.record.canonical import Value
from comity.values.message import Message
from comity.values.shape import FieldSpec, Kind, StructType, fields_of


class Entry(NamedTuple):
    """One type on the shelf."""

    message: type[Message]
    family: Family


class Shelf:
    """Families in an explicit order; which order does not matter to the digest."""

    def __init__(self, families: tuple[Family, ...]) -> None:
        self.families = families
        self.types: dict[str, Entry] = {}
        self.kinds: dict[str, Family] = {}
        self.silent: frozenset[str] = frozenset().union(*(it.silent for it in families))
        for family in families:
            for message in family.messages:
                assert message.SPEC.wire not in self.types, f"{message.SPEC.wire} stands twice"  # noqa: S101
                self.types[message.SPEC.wire] = Entry(message, family)
            for kind, state in family.states.items():
                assert kind not in self.kinds, f"{kind} is folded twice"  # noqa: S101
                assert is_well_numbered(state), f"{kind} has no canonical encoding"  # noqa: S101
                self.kinds[kind] = family
        assert {OPAQUE, DANGLING, LINE} <= self.kinds.keys(), "nobody folds what cannot be read"  # noqa: S101
        self.digest = sha256(canonical.encode(self._listed())).digest()

    def named(self, name: str) -> type[Message]:
        """Find a type by its code (A02) or wire name (activity.notify or activity.notify/1).

        Raises:
            OurError: there is no such type.
        """
        for wire, entry in self.types.items():
            if name in (wire, wire.partition("/")[0]) or name.upper() == entry.message.SPEC.code:
                return entry.message
        raise OurError("send.no-such-type", type=name)

    def restates(self, wire: str) -> bool:
        """Whether messages of a type may take up disputed entries."""
        entry = self.types.get(wire)
        return entry is not None and entry.family.restates is not restates_nothing

    @property
    def codes(self) -> dict[str, str]:
        """Catalogue code of each wire name, as the record wants them."""
        return {wire: entry.message.SPEC.code for wire, entry in self.types.items()}

    def _listed(self) -> list[Value]:
        rows: list[Value] = []
        for wire in sorted(self.types):
            message, family = self.types[wire]
            name, _, version = wire.rpartition("/")
            rows.append([name, int(version), schema_hash(message), family.fold_rule])
        return rows


@cache
def schema_hash(message: StructType) -> bytes:
    """Hash of a type's fields: numbers, names, kinds and bounds, down to the last composite."""
    return sha256(canonical.encode([_field(spec) for spec in fields_of(message)])).digest()


def _field(spec: FieldSpec) -> Value:
    return [spec.number, spec.name, spec.required, _kind(spec.type)]


def _kind(kind: Kind) -> Value:
    codes = [[it.name, it.value] for it in kind.code] if kind.code is not None else []
    inner = [_kind(it) for it in (kind.key, kind.item, *kind.either) if it is not None]
    structs = [schema_hash(it) for it in kind.structs]
    bounds = [kind.low, kind.high, kind.pattern, kind.chars_max]
    return [kind.name, list(kind.words), bounds, codes, inner, structs]
