"""The beat: a node's own head, counted, timed and signed, so that silence can be told from peace.

Carries out R-48 and R-49 of docs/protocol.md. A beat is a frame and never an entry: its payload
opens with an array of six, an entry with tag 18 and an array of four, so that no damage to one
or two bytes makes one of the other. Knows no clock: the time is an argument and a claim.
"""

from dataclasses import dataclass
from typing import Final

from comity.errors import TheirError
from comity.record import canonical
from comity.record.keys import Key, SigningKey, verify
from comity.session import frames
from comity.session.limits import BEAT_BYTES_MAX
from comity.values.bounds import HASH_BYTES, LABEL_BYTES

CONTEXT: Final = b"comity/beat/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """My own feed has this size and root, says its key, at this time of my clock."""

    line: bytes
    feed: bytes
    size: int
    root: bytes
    counter: int
    time_ms: int

    @property
    def payload(self) -> bytes:
        """Return the bytes that are signed."""
        place = [self.line, self.feed, self.size, self.root]
        return canonical.encode([*place, self.counter, self.time_ms])


def read(payload: bytes) -> Beat:
    """Read the payload of a foreign beat; the signature is another question.

    Raises:
        TheirError: `frame.bad-beat`.
    """
    try:
        value = canonical.decode(payload, bytes_max=BEAT_BYTES_MAX)
    except TheirError as error:
        raise TheirError("frame.bad-beat", reason=error.key) from error
    if not isinstance(value, list) or len(value) != 6:
        raise TheirError("frame.bad-beat", reason="shape")
    line, feed, size, root, counter, time_ms = value
    hashes_fit = _is_bytes(line, HASH_BYTES) and _is_bytes(root, HASH_BYTES)
    if not (hashes_fit and _is_bytes(feed, LABEL_BYTES)):
        raise TheirError("frame.bad-beat", reason="bytes")
    if not all(type(number) is int and number >= 0 for number in (size, counter, time_ms)):
        raise TheirError("frame.bad-beat", reason="numbers")
    return Beat(line=line, feed=feed, size=size, root=root, counter=counter, time_ms=time_ms)


def signed(beat: Beat, key: SigningKey) -> bytes:
    """Return the BEAT frame for `Session.send_beat`."""
    payload = beat.payload
    signature = key.sign(CONTEXT + beat.line, payload)
    return frames.encode(frames.BeatFrame(payload=payload, signature=signature))


def is_good(beat: Beat, payload: bytes, signature: bytes, key: Key) -> bool:
    """Return whether the holder of `key` (the key of the beat's feed) signed this payload."""
    return verify(key, CONTEXT + beat.line, payload, signature)


def _is_bytes(value: canonical.Value, size: int) -> bool:
    return isinstance(value, bytes) and len(value) == size
