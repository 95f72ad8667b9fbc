"""The flags a reader of messages may raise: one word each for what is wrong with an entry.

Carries out R-68 and R-110. A flag is shown to every party and is in everybody's digest; it never
drops an entry. Flags of authority (record/authority.py) stand beside these in a state.
"""

from typing import Final

AFTER: Final = "AFTER"  # its author's past holds what cuts its feed: it counts in no family
BAD_SCHEMA: Final = "BAD_SCHEMA"  # no message of its type; it counts for nothing
BAD_TOTAL: Final = "BAD_TOTAL"  # the parts do not add up to the total stated
BAD_ECHO: Final = "BAD_ECHO"  # a reply to a test that does not return the nonce
CHANGED_AFTER_SIGNING: Final = "CHANGED_AFTER_SIGNING"  # another text in place of one signed
DOUBTFUL_TERMINAL: Final = "DOUBTFUL_TERMINAL"  # a terminal speaks for itself while in doubt
DOES_NOT_OPEN: Final = "DOES_NOT_OPEN"  # a slice that is of no list as committed to
IN_PARITY: Final = "IN_PARITY"  # who is owed in any case stands inside a parity
JOINT_NOT_COMMON: Final = "JOINT_NOT_COMMON"  # a restoration on a digest not common
KEYS_NOT_CURRENT: Final = "KEYS_NOT_CURRENT"  # a restoration with a key statement not current
LATE: Final = "LATE"  # by its own time, said later than its term after what it tells of
LATE_ACCEPT: Final = "LATE_ACCEPT"  # after the term of what it accepts: that needs ACCEPT anew
DISOWNED: Final = "DISOWNED"  # disputed, and its own party says from a good feed: not ours
DISPUTED: Final = "DISPUTED"  # its feed is cut or forked at or below it, which it had not seen
NO_BASE: Final = "NO_BASE"  # a percentage that does not say of what, or against what
NO_GROUNDS: Final = "NO_GROUNDS"  # a claim of release that names no report it rests on
NO_SUCH_CLAUSE: Final = "NO_SUCH_CLAUSE"  # the text it names has no such clause, as on record
NOT_BY_ADDRESSEE: Final = "NOT_BY_ADDRESSEE"  # an answer or a receipt to what oneself said
NOT_BY_AUTHOR: Final = "NOT_BY_AUTHOR"  # only the author corrects and withdraws
ONE_RELEASE: Final = "ONE_RELEASE"  # one officer where two are asked for
NOT_TO_ONE: Final = "NOT_TO_ONE"  # what one party alone may know goes to several
NOT_TURNED_ON: Final = "NOT_TURNED_ON"  # a type that is off unless the charter turns it on
OUT_OF_ORDER: Final = "OUT_OF_ORDER"  # it names what its author had not seen, or a move not open
PRECEDENCE_ABOVE_TYPE: Final = "PRECEDENCE_ABOVE_TYPE"
REPLAYED: Final = "REPLAYED"  # its release was used before, and a release counts once
SENT_WHILE_SUSPENDED: Final = "SENT_WHILE_SUSPENDED"  # counts only if restated
SHORT_LEAD: Final = "SHORT_LEAD"  # even by its own time, too near to its window
TERM_REPLACED: Final = "TERM_REPLACED"  # it asks for a shorter term than the one agreed
TERMS_MISMATCH: Final = "TERMS_MISMATCH"  # it answers other terms than those it names
TIME_IMPLAUSIBLE: Final = "TIME_IMPLAUSIBLE"  # its claimed time cannot be (record/authority.py)
UNAUTHORISED_TYPE: Final = "UNAUTHORISED_TYPE"  # nobody who may signed, released or sends it

# What any entry may carry, whatever its type; beside these a family's own table.
ANY: Final = frozenset(
    (
        *(AFTER, BAD_SCHEMA, DISOWNED, DISPUTED, ONE_RELEASE, OUT_OF_ORDER, PRECEDENCE_ABOVE_TYPE),
        *(REPLAYED, SENT_WHILE_SUSPENDED, TERM_REPLACED, TIME_IMPLAUSIBLE, UNAUTHORISED_TYPE),
    )
)
TIMING: Final = frozenset((LATE, SHORT_LEAD))  # no more than a pity: it counts all the same
WARNINGS: Final = TIMING | {IN_PARITY}  # shown at the desk, and stopping nothing that protects

# What carries one of these is shown, and moves nothing: it gives no consent and proves no watch.
DOUBTFUL: Final = frozenset((AFTER, DISOWNED, DISPUTED))  # by its standing, not by itself
VOID: Final = DOUBTFUL | {
    BAD_SCHEMA,
    JOINT_NOT_COMMON,
    KEYS_NOT_CURRENT,
    NOT_TURNED_ON,
    REPLAYED,
    SENT_WHILE_SUSPENDED,
    UNAUTHORISED_TYPE,
}
