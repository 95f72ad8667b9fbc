"""States encoded again and again: of a great one, only the rows that are new.

Carries out R-63, as `matter.encode` does, of which every byte is the same. A matter of which much
was said has hundreds of rows, and one entry adds or changes a few; rows are frozen values that one
state hands on to the next, so that those met before are known by being the very same.
"""

from collections import OrderedDict
from functools import cache
from typing import Final, TypeAlias

import msgspec
from msgspec.structs import replace

from comity.picture.matter import BYTES, NUMBERS, State, encode
from comity.record import canonical

GREAT_BYTES: Final = 4_096  # from which on rows are remembered
MANY: Final = 8  # rows of one list, from which on each is encoded by itself
KEPT_MAX: Final = 32  # great states whose rows are remembered

_Rows: TypeAlias = (
    "dict[int, tuple[msgspec.Struct, bytes]]"  # kept alive, so that no id comes again
)


class Encoder:
    """Gives the one encoding of the states of many matters."""

    def __init__(self) -> None:
        self._rows: OrderedDict[bytes, _Rows] = OrderedDict()  # by key of the matter

    def encode(self, key: bytes, state: State) -> bytes:
        """Return the one encoding of a matter's state."""
        known = self._rows.pop(key, None)
        if known is None:
            data = encode(state)
            if len(data) < GREAT_BYTES:
                return data
            self._rows[key] = {}
            if len(self._rows) > KEPT_MAX:
                self._rows.popitem(last=False)
            return data
        rows: _Rows = {}
        self._rows[key] = rows
        return _encoded(state, known, rows)

    def clear(self) -> None:
        """Remember no rows."""
        self._rows.clear()


def _encoded(state: State, known: _Rows, rows: _Rows) -> bytes:
    """Encode a state; `known`: rows of an earlier one; `rows` takes those of this one."""
    lists = {
        name: value
        for name in _lists(type(state))
        if len(value := getattr(state, name)) >= MANY and isinstance(value[0], msgspec.Struct)
    }
    rest = msgspec.to_builtins(replace(state, **dict.fromkeys(lists, ())), builtin_types=BYTES)
    parts = {NUMBERS[name]: canonical.encode_ours(value) for name, value in rest.items()}
    for name, value in lists.items():
        for row in value:
            rows[id(row)] = known.get(id(row)) or (row, _row(row))
        encoded = [rows[id(row)][1] for row in value]
        parts[_lists(type(state))[name]] = canonical.array_of(encoded)
    return canonical.map_of(parts)


def _row(row: msgspec.Struct) -> bytes:
    return canonical.encode_ours(msgspec.to_builtins(row, builtin_types=BYTES))


@cache
def _lists(kind: type[State]) -> dict[str, int]:
    """Name the fields of a state that are left out when empty, with their numbers."""
    fields = msgspec.structs.fields(kind)
    return {it.name: NUMBERS[it.encode_name] for it in fields if it.default == ()}
