"""What repeats the fields of a sealed entry: it is sealed too, and to nobody else.

Carries out R-220 at the desk. A read-back, a correction or a translation says again what the body
said, so that in the open it would put a name on the feed. Free text is not looked at.
"""

from collections.abc import Iterable

from comity.errors import OurError
from comity.families.line.messages import Correction, Readback
from comity.families.line.notes import Translation
from comity.node.keeper import Keeper
from comity.values.message import Message


def check(keeper: Keeper, message: Message, readers: Iterable[str] | None) -> None:
    """Stop what would tell others what a sealed entry says; `readers`: none if it goes in the open.

    Raises:
        OurError: it repeats fields of a sealed entry, and goes to others than its readers.
    """
    if not isinstance(message, Readback | Correction | Translation):
        return
    if message.re not in keeper.record.lanes:
        return
    told = keeper.recall(message.re)
    if not told.entry.is_sealed:
        return
    allowed = keeper.bodies.readers(told)
    if readers is None or not set(readers) <= set(allowed):
        names = ", ".join(allowed)
        raise OurError("send.repeats-sealed", type=type(message).SPEC.code, readers=names)
