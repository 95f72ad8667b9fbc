"""The three steps by which two parties learn what both their sets hold, and nothing else of them.

Carries out R-362 to R-366. The starter offers its items, each multiplied by its secret factor; the
answerer multiplies them once more and adds its own; the starter multiplies those. Twice blinded,
equal items are equal points. All that a party sends follows from its seed and its set, so it can
open both later, and has then shown what it had put in.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, TypeAlias

from comity.blind import group
from comity.errors import OurError, TheirError

SEED_BYTES: Final = 32
Points: TypeAlias = tuple[bytes, ...]
Each: TypeAlias = Callable[[Callable[[bytes], Any], Iterable[bytes]], Iterable[Any]]


@dataclass(frozen=True, kw_only=True)
class Hand:
    """What one party holds in a session, until it ends: its seed and its set.

    `filled`: how long its list is, of persons (R-575); else the next power of two. `each` applies a
    function to every one of many, in their order: whoever has several processors brings another.
    """

    session: bytes
    seed: bytes
    items: tuple[bytes, ...]
    filled: int | None = None
    each: Each = map

    def __post_init__(self) -> None:
        if not self.items:
            raise OurError("blind.nothing")
        most = group.LIST_MAX if self.filled is None else self.filled
        if len(set(self.items)) > most:
            raise OurError("blind.too-many", limit=most)

    @cached_property
    def _factor(self) -> bytes:
        return group.scalar(self.session, self.seed)

    @cached_property
    def _blinded(self) -> dict[bytes, bytes | None]:
        """Each point of the list, with its item; none: it only fills the list."""
        items: list[bytes | None] = [*self.items_in_order]
        length = group.size(len(items)) if self.filled is None else self.filled
        numbers = [n.to_bytes(4) for n in range(length - len(items))]
        points = [*self.each(self._element, self.items_in_order), *self.each(self._pad, numbers)]
        items += [None] * len(numbers)
        return dict(zip(self.each(self._times, points), items, strict=True))

    @property
    def items_in_order(self) -> list[bytes]:
        """The set, as it is gone through."""
        return sorted(set(self.items))

    def _element(self, item: bytes) -> bytes:
        return group.element(self.session, item)

    def _pad(self, number: bytes) -> bytes:
        return group.pad(self.session, self.seed, int.from_bytes(number))

    def _times(self, point: bytes) -> bytes:
        return group.times(point, self._factor)

    @cached_property
    def points(self) -> Points:
        """The own list, as it is sent: blinded once."""
        return tuple(sorted(self._blinded))

    def again(self, points: Points) -> Points:
        """Blind a list of the other party's once more, in its order.

        Raises:
            TheirError: R-364 refuses the list, or it is not in order, or a point of ours is in it.
        """
        group.check_form(points, is_filled=self.filled is not None)
        if not group.is_ordered(points):
            raise TheirError("blind.not-ordered")
        if not self._blinded.keys().isdisjoint(points):
            raise TheirError("blind.reflected")
        return tuple(self.each(self._times, points))

    def shared(self, ours: Points, theirs: Points) -> tuple[bytes, ...]:
        """Return the items that both have, from both lists blinded twice; `ours` in our order.

        Raises:
            TheirError: what came back is not as many points as we had sent, or R-364 refuses it.
        """
        if len(ours) != len(self.points):
            raise TheirError("blind.bad-size", count=len(ours))
        if self.filled is None:  # of persons they are compared and never multiplied
            group.check(ours)
        other = frozenset(theirs)
        pairs = zip(self.points, ours, strict=True)
        items = (self._blinded[point] for point, twice in pairs if twice in other)
        return tuple(sorted(it for it in items if it is not None))


def read_points(data: bytes, *, is_filled: bool = False) -> Points:
    """Take a list out of its octets; which points they are is not looked at.

    `is_filled`: of persons (R-575).

    Raises:
        TheirError: no length that a padded list has.
    """
    count, rest = divmod(len(data), group.POINT_BYTES)
    if rest or not group.is_size(count, is_filled=is_filled):
        raise TheirError("blind.bad-size", count=count)
    starts = range(0, len(data), group.POINT_BYTES)
    return tuple(data[at : at + group.POINT_BYTES] for at in starts)


def opens(hand: Hand, points: Sequence[bytes]) -> bool:
    """Whether a list was made from this seed and this set: what an opened hand proves."""
    return hand.points == tuple(points)
