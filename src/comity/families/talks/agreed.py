"""What a text says of its own mechanism, found from an entry that is the text, or signs it.

Carries out R-244 and R-246. Reads the text as its author first said it: a correction of it is
another text. Whether all have signed is a view.
"""

from collections.abc import Callable
from typing import TypeAlias

from comity.families.talks.mechanism import ForceNotice, MechanismInvoke
from comity.families.talks.messages import Adoption, Mechanism, TextDraft
from comity.families.talks.texts import text_hash
from comity.values.message import Message

Known: TypeAlias = Callable[[bytes], Message | None]  # what an entry said, if it was seen


def text_of(named: bytes, known: Known) -> TextDraft | None:
    """Return the text that an entry is, or signs."""
    message = known(named)
    if isinstance(message, Adoption):
        message = known(message.draft)
    return message if isinstance(message, TextDraft) else None


def mechanism_of(named: bytes, known: Known) -> Mechanism | None:
    """Return the mechanism of the text that an entry is, or signs; none: it has none."""
    text = text_of(named, known)
    return None if text is None else text.mechanism


def is_same_text(one: bytes, other: bytes, known: Known) -> bool:
    """Whether two entries are, or sign, one and the same text."""
    both = text_of(one, known), text_of(other, known)
    hashes = {text_hash(it) for it in both if it is not None}
    return one == other or (None not in both and len(hashes) == 1)


def term_s(invoked: MechanismInvoke, agreed: Mechanism | None) -> int | None:
    """Return the seconds that the clause gives for an answer; none: the text has no such clause."""
    if agreed is None or agreed.clause != invoked.clause:
        return None
    return agreed.reply_s


def has_notice(notice: ForceNotice, agreed: Mechanism | None) -> bool:
    """Whether the text has the very clause by which a notice is given."""
    return agreed is not None and agreed.notice_clause == notice.clause
