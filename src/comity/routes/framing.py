"""Frames in a stream: four bytes of length, most significant first, then the frame.

Carries out R-41 of docs/protocol.md: a length is judged before a byte of the frame is kept.
Pure; knows no socket.
"""

from collections.abc import Iterable
from typing import Final

from comity.errors import OurError, TheirError
from comity.values.bounds import FRAME_BYTES_MAX

HEADER_BYTES: Final = 4


def joined(frames: Iterable[bytes]) -> bytes:
    """Return frames as one piece of the stream; each was checked with `check_ours`."""
    parts: list[bytes] = []
    for frame in frames:
        parts.append(len(frame).to_bytes(HEADER_BYTES, "big"))
        parts.append(frame)
    return b"".join(parts)


def check_ours(frame: bytes) -> None:
    """Refuse to send what the other node would refuse to read.

    Raises:
        OurError: `link.frame-too-long` or `link.frame-empty`.
    """
    if not 0 < len(frame) <= FRAME_BYTES_MAX:
        key = "link.frame-too-long" if frame else "link.frame-empty"
        raise OurError(key, size=len(frame), most=FRAME_BYTES_MAX)


class Unframer:
    """Takes a stream in pieces of any size and gives whole frames back."""

    def __init__(self) -> None:
        self._kept = bytearray()
        self._needed = HEADER_BYTES

    @property
    def is_mid_frame(self) -> bool:
        """Whether a frame has begun and not ended."""
        return bool(self._kept)

    def feed(self, piece: bytes) -> list[bytes]:
        """Return the frames that end in this piece.

        Raises:
            TheirError: `link.frame-too-long` or `link.frame-empty`; the stream is lost.
        """
        stream = piece
        if self._kept:
            self._kept += piece
            if len(self._kept) < self._needed:  # a large frame is not copied per piece
                return []
            stream = bytes(self._kept)
        frames: list[bytes] = []
        at, size = 0, len(stream)
        self._needed = HEADER_BYTES
        while size - at >= HEADER_BYTES:
            end = at + HEADER_BYTES + _length(stream[at : at + HEADER_BYTES])
            if end > size:
                self._needed = end - at
                break
            frames.append(stream[at + HEADER_BYTES : end])
            at = end
        self._kept = bytearray(stream[at:])
        return frames


def _length(header: bytes) -> int:
    length = int.from_bytes(header, "big")
    if 0 < length <= FRAME_BYTES_MAX:
        return length
    key = "link.frame-too-long" if length else "link.frame-empty"
    raise TheirError(key, size=length, most=FRAME_BYTES_MAX)
