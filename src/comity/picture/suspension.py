"""What a suspension means for an entry: kept and flagged, or always open.

Carries out R-78 and R-145. Whatever retracts, corrects, clarifies, answers, warns, rescues or
protects flows; the rest counts after the restoration only if it is said anew. Reads the past of
the entry alone.
"""

from comity.record.charter import Bylaws
from comity.record.told import Told
from comity.values.message import TypeSpec


def is_shut(told: Told, spec: TypeSpec) -> bool:
    """Whether an entry was sent in knowledge of a suspension that does not let it through."""
    return told.bylaws is not None and shuts(told.bylaws, spec)


def shuts(bylaws: Bylaws, spec: TypeSpec) -> bool:
    """Whether a type does not flow where these bylaws hold."""
    if not bylaws.suspended:
        return False
    return not (spec.always_open or spec.code in bylaws.charter.also_open)
