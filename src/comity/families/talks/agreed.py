"""What a text says of its own mechanism, found from an entry that is the text, or signs it.

Carries out R-244 and R-246. Reads the text as its author first said it: a correction of it is
another text. Whether all have signed is a view.
"""

from collections.abc import Callable
from typing import TypeAlias

from comity.families.talks.mechanism import ForceNotice, MechanismInvoke
from comity.families.talks.messages import Adoption, Mechanism, TextDraft
from comity.values.message import Message

Known: TypeAlias = Callable[[bytes], Message | None]  # what an entry said, if it was seen


def mechanism_of(named: bytes, known: Known) -> Mechanism | None:
    """Return the mechanism of the text that an entry is, or signs; none: it has none."""
    message = known(named)
    if isinstance(message, Adoption):
        message = known(message.draft)
    return message.mechanism if isinstance(message, TextDraft) else None


def term_s(invoked: MechanismInvoke, agreed: Mechanism | None) -> int | None:
    """Return the seconds that the clause gives for an answer; none: the text has no such clause."""
    if agreed is None or agreed.clause != invoked.clause:
        return None
    return agreed.reply_s


def has_notice(notice: ForceNotice, agreed: Mechanism | None) -> bool:
    """Whether the text has the very clause by which a notice is given."""
    return agreed is not None and agreed.notice_clause == notice.clause
