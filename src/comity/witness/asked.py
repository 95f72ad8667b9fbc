"""What a witness is asked, and what it says to that: the bytes of `add-checkpoint`, both ways.

Carries out R-592: C2SP tlog-witness, read strictly. Knows no HTTP and no state.
"""

import re
from base64 import b64encode
from collections.abc import Sequence
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.record import note
from comity.record.note import Signed
from comity.values.bounds import INT_MAX, WITNESS_BYTES_MAX

PATH: Final = "/add-checkpoint"
SIZE_TYPE: Final = "text/x.tlog.size"
PROOF_MAX: Final = 63  # hashes of one proof
_OLD: Final = re.compile(r"old (0|[1-9][0-9]{0,15})")
_SIZE: Final = re.compile(r"(0|[1-9][0-9]{0,15})\n")


class Asked(NamedTuple):
    """A request: from which size the proof leads, the proof, and the new checkpoint."""

    old: int
    proof: tuple[bytes, ...]
    signed: Signed


def read(data: bytes) -> Asked:
    """Read a request; bounded before anything else.

    Raises:
        TheirError: too long, not UTF-8, or not of the one shape.
    """
    if len(data) > WITNESS_BYTES_MAX:
        raise TheirError("note.bad-shape")
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise TheirError("note.bad-shape") from None
    head, gap, rest = text.partition("\n\n")
    first, *hashes = head.split("\n")
    old = _OLD.fullmatch(first)
    if not gap or old is None or len(hashes) > PROOF_MAX or int(old[1]) > INT_MAX:
        raise TheirError("note.bad-shape")
    proof = tuple(note.octets(line) for line in hashes)
    if any(len(step) != 32 for step in proof):
        raise TheirError("note.bad-shape")
    return Asked(int(old[1]), proof, note.read(rest))


def written(old: int, proof: Sequence[bytes], checkpoint: str) -> bytes:
    """Return the bytes of a request; `checkpoint` is the whole signed note."""
    lines = [f"old {old}\n", *(f"{b64encode(step).decode()}\n" for step in proof), "\n", checkpoint]
    return "".join(lines).encode()


def read_size(data: bytes) -> int:
    """Read the size that a witness says to know (409).

    Raises:
        TheirError: it is not one.
    """
    found = _SIZE.fullmatch(data.decode("latin-1")) if len(data) <= 20 else None
    if found is None or int(found[1]) > INT_MAX:
        raise TheirError("note.bad-shape")
    return int(found[1])
