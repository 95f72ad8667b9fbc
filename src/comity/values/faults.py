"""Where a message does not fit its definition, in words of the definition.

Carries out R-71. Turns what msgspec says (`Expected int >= 0 - at $.6.1`) into a field, a reason
and what was expected there. Knows no sentence: the reasons are words that wording translates.
"""

import re
from typing import Any, Final, NamedTuple

import msgspec

from comity.values.shape import Kind, StructType, fields_of, is_array, shape_of
from comity.values.wire import Misplaced

# The reasons a field may be at fault; wording has a phrase for each.
REASONS: Final = (
    "missing",  # required and not there
    "unknown",  # no such field
    "not-here",  # a field that goes with another value only
    "null",  # present and empty: an absent field is left out
    "type",  # not the kind of value that is expected
    "range",  # a number too low or too high
    "length",  # too many or too few: bytes, members
    "pattern",  # a name that is not spelled as such names are
    "code",  # no such code, word or shape
    "order",  # out of order: an end before its start, keys not ascending
    "twice",  # the same one again
    "closed",  # a ring that repeats its first position
    "rule",  # against a rule of its type
    "unreadable",  # no moment, no hexadecimal
)

_TOKEN: Final = re.compile(r"\.([0-9?-]+)|\[(\d+)\]|\[\.\.\.\]")
_KEY: Final = re.compile(r"`key(?:\.(\d+))?`")  # a key of a map, or a field of it
_NAMED: Final = re.compile(r"Object (?:missing required|contains unknown) field `\??(.*)`\Z")
_KINDS: Final = (
    ("Object missing", "missing"),
    ("Object contains unknown", "unknown"),
    ("Invalid", "code"),
)
_EXPECTED: Final = (
    (re.compile(r"of (at least |at most )?length"), "length"),
    (re.compile(r"matching regex"), "pattern"),
    (re.compile(r"`int` [<>]=? "), "range"),
)


class Place(NamedTuple):
    """What is at fault, why, and what was expected there ("" where the reason says all)."""

    field: str  # dotted: `phases.0.window.end`; members of a map are `*`
    reason: str
    expected: str

    @property
    def facts(self) -> dict[str, Any]:
        """The facts of an error about it."""
        facts = {"field": self.field, "reason": self.reason}
        return {**facts, "expected": self.expected} if self.expected else facts


def locate(cls: StructType, error: msgspec.ValidationError, renamed: Any) -> Place:  # noqa: ANN401
    """Say in the words of the definition what `wire.read` complained about."""
    what, _, path = str(error).rpartition(" - at ")
    if not path.endswith("`") or "`$" not in path:
        what, path = str(error), ""
    cause = error.__cause__
    steps, kind, structs, value = _follow(cls, path, renamed)
    if isinstance(cause, ValueError) and len(cause.args) == 2:
        field, reason = map(str, cause.args)
        return Place(".".join([*steps, *field.split(".")]), reason, "")
    if isinstance(value, Misplaced):
        return Place(".".join(steps), value.reason, "")
    if named := _NAMED.match(what):
        steps = [*steps, _name(structs, named[1])]
        stands = value.get(f"?{named[1]}") if isinstance(value, dict) else None
        if isinstance(stands, Misplaced):
            return Place(".".join(steps), stands.reason, "")
    reason = _reason(what)
    expected = _expected(kind, reason) if kind is not None else ""
    return Place(".".join(steps), reason, "" if named else expected)


def _reason(what: str) -> str:
    for beginning, reason in _KINDS:
        if what.startswith(beginning):
            return reason
    for pattern, reason in _EXPECTED:
        if pattern.search(what):
            return reason
    return "type"


def _expected(kind: Kind, reason: str) -> str:
    if reason in ("range", "length") and (kind.low is not None or kind.high is not None):
        low = "" if kind.low is None else kind.low
        high = "" if kind.high is None else kind.high
        return f"{kind.spelled} {low}..{high}"
    return kind.spelled


def _follow(
    cls: StructType,
    path: str,
    value: Any,  # noqa: ANN401
) -> tuple[list[str], Kind | None, tuple[StructType, ...], Any]:
    """Walk from the message along msgspec's path; return names, and what is there."""
    steps: list[str] = []
    kind: Kind | None = None
    structs: tuple[StructType, ...] = (cls,)
    for token in _TOKEN.finditer(path.partition("$")[2]):
        number, index = token[1], token[2]
        if number is not None:
            spec = next((s for s in fields_of(structs[0]) if str(s.number) == number), None)
            steps.append(spec.name if spec else number)
            kind = spec.type if spec else None
        elif index is not None and kind is not None and kind.item is None:
            kind = _member(kind, value, int(index), steps)
        else:
            steps.append(index or "*")
            kind = kind.item if kind is not None else None
        structs = () if kind is None else _structs(kind)
        value = _at(value, number, index)
    if (key := _KEY.match(path)) and kind is not None:
        kind = kind.key
        structs = () if kind is None else _structs(kind)
    if key and key[1] is not None:
        spec = next(it for it in fields_of(structs[0]) if str(it.number) == key[1])
        steps.append(spec.name)
        kind = spec.type
    return steps, kind, structs, value


def _structs(kind: Kind) -> tuple[StructType, ...]:
    """Which composites a value of the kind may be."""
    return kind.structs + tuple(cls for one in kind.either for cls in one.structs)


def _member(kind: Kind, value: Any, index: int, steps: list[str]) -> Kind | None:  # noqa: ANN401
    """Step into an array composite; the first member of an area is its shape."""
    shape = value[0] if isinstance(value, list) and value else None
    for struct in kind.structs:
        tag = shape_of(struct)
        if is_array(struct) and (tag is None or tag == shape):
            spec = fields_of(struct)[index if tag is None else index - 1]
            steps.append(spec.name)
            return spec.type
    steps.append("shape")
    return kind


def _at(value: Any, number: str | None, index: str | None) -> Any:  # noqa: ANN401
    try:
        return value[number] if number is not None else value[int(index or 0)]
    except (LookupError, TypeError, ValueError):
        return None


def _name(structs: tuple[StructType, ...], number: str) -> str:
    for struct in structs:
        for spec in fields_of(struct):
            if str(spec.number) == number:
                return spec.name
    return number
