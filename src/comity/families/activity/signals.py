"""Signals: a coded phrase of the phrase book, said in every language by the book itself (A19).

Carries out R-71, R-196 and R-197. Which numbers there are and what their blanks hold stands in
values/phrases.py; the sentences are wording's.
"""

from typing import ClassVar

from msgspec import field

from comity.values.area import Pos
from comity.values.codes import Precedence
from comity.values.kinds import Line40, Uint, Value
from comity.values.message import Message, ReleaseRule, TypeSpec
from comity.values.phrases import fault_of


class SafetySignal(Message, frozen=True, kw_only=True):
    """Coded phrase, pretranslated.

    Attributes:
        phrase: entry of the agreed phrase table
        params: numbered blanks of the phrase: bearings deg, distances m, times
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="A19",
        wire="activity.signal/1",
        title="SAFETY_SIGNAL",
        family="activity",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    phrase: Uint = field(name="1")
    params: dict[Uint, Value] | None = field(name="2", default=None)
    from_craft: Line40 | None = field(name="3", default=None)
    to_craft: Line40 | None = field(name="4", default=None)
    pos: Pos | None = field(name="5", default=None)

    def __post_init__(self) -> None:
        """R-197: a phrase of this book has all its blanks, each of its kind, and no other."""
        fault = fault_of(self.phrase, self.params or {})
        if fault is not None:
            raise ValueError(*fault)
