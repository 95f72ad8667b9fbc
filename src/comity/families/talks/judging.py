"""What is wrong with a message of talks by itself: the outcome of a round, told late.

Carries out R-190 and R-238. LATE stops nothing: whoever is late is to tell it.
"""

from collections.abc import Mapping
from typing import Final

from comity.families.talks.messages import (
    Adoption,
    ClausePosition,
    Round,
    RoundOutcome,
    TextDraft,
    TextRectify,
)
from comity.picture import flags
from comity.picture.judging import DAY_MS, TERM, Case, Span
from comity.values.message import Message

OUTCOME: Final = Span(RoundOutcome.SPEC.wire, TERM, DAY_MS)  # from the end of the round
SPANS: Final = (OUTCOME,)
FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    TextDraft: (flags.CHANGED_AFTER_SIGNING,),
    ClausePosition: (flags.NOT_BY_ADDRESSEE,),
    Adoption: (flags.NOT_BY_ADDRESSEE, flags.TERMS_MISMATCH),
    RoundOutcome: (flags.LATE, flags.NOT_BY_ADDRESSEE),
    TextRectify: (flags.TERMS_MISMATCH,),
}


def judge(case: Case) -> tuple[str, ...]:
    """Return the flags of a message of this family."""
    if not isinstance(case.message, RoundOutcome):
        return ()
    ends = [it.window.end for it in case.named if isinstance(it, Round)]
    return (flags.LATE,) if ends and case.is_late(max(ends), OUTCOME) else ()
