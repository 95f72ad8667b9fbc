"""Rows of an exercise that differ by a number only, written once.

Carries out R-95 for long lists: three hundred persons of a plan are three hundred rows on the line
and a few in the file. Knows plain values; no message and no story.
"""

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

Plain: TypeAlias = dict[str, Any]
EACH: Final = "each"  # [first, last]
NUMBER: Final = "#"  # in a row that is repeated: its number; alone it is the number itself
_ENDS: Final = 2
_MOST: Final = 10_000  # rows of one list


def spread(value: Any) -> Any:  # noqa: ANN401  # anything TOML may hold
    """Put a row for each of its numbers wherever a list has a row with `each`."""
    match value:
        case dict():
            return {name: spread(it) for name, it in value.items()}
        case list():
            return [row for it in value for row in _rows(it)]
        case _:
            return value


def _rows(it: Any) -> Iterator[Any]:  # noqa: ANN401
    numbers = _numbers(it)
    if numbers is None:
        yield spread(it)
        return
    row = {name: value for name, value in it.items() if name != EACH}
    for n in numbers:
        yield _numbered(row, n)


def _numbers(it: Any) -> range | None:  # noqa: ANN401
    """Which numbers a row is repeated for; none: it is not, or not as it should be."""
    ends = it.get(EACH) if isinstance(it, dict) else None
    if not isinstance(ends, list) or len(ends) != _ENDS:
        return None
    first, last = ends
    if not (isinstance(first, int) and isinstance(last, int) and 0 <= last - first < _MOST):
        return None
    return range(first, last + 1)


def _numbered(value: Any, n: int) -> Any:  # noqa: ANN401
    match value:
        case str() if value == NUMBER:
            return n
        case str():
            return value.replace(NUMBER, str(n))
        case dict():
            return {name: _numbered(it, n) for name, it in value.items()}
        case list():
            return [_numbered(it, n) for it in value]
        case _:
            return value
