"""What a party still answers while its side is suspended.

Carries out R-145: a suspended party may name which of the types that always flow it goes on
answering. That lifts its duty to answer the others; it stops nobody from sending them.
"""

from comity.families.line.machines import LineMatter
from comity.picture.family import Duty, Owed
from comity.record.bylaws import is_stop


def still_owed(duties: tuple[Duty, ...], line: LineMatter, code: str) -> tuple[Duty, ...]:
    """Leave out the answers that a suspended party has said it does not give.

    `code`: of the type that the duties are about. To open what it holds it goes on owing.
    """
    silent = {
        row.party
        for row in line.sides
        if is_stop(row.state) and row.still_answered is not None and code not in row.still_answered
    }
    return tuple(
        it for it in duties if it.what in (Owed.OPEN, Owed.UNREAD) or it.party not in silent
    )
