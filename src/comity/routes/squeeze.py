"""Octets made fewer by a dictionary that both ends have, and foreign ones read within bounds.

Carries out R-497. One block of Zstandard (RFC 8878, 3.1.1.2.3) without the headers around it, which
would say the same each time, with a dictionary that is part of the release: `compact-dictionary`,
made by tools/make_dictionary.py of made-up messages. Its hash is written here, so that a file that
was changed is noticed at the start and not on the air.
"""

from functools import cache
from hashlib import sha256
from importlib.resources import files
from io import BytesIO
from typing import Final

import zstandard

from comity.errors import StoreError, TheirError

DICTIONARY: Final = "compact-dictionary"
SHA256: Final = "7e3e74ff0a144244e940a4598eab4ae9e89a15050e55eb7d87463d97b28e2b75"
LEVEL: Final = 19
WINDOW_BYTES: Final = 1 << 17  # more than any entry
BLOCK_BYTES_MAX: Final = 1 << 16
_FRAME: Final = bytes((0x00, 0x38))  # no sizes, no checksum; a window of 128 KiB
_FRAME_BYTES, _BLOCK_BYTES = 2, 3
_LAST_COMPRESSED: Final = 0b101  # the last block, compressed


@cache
def dictionary() -> zstandard.ZstdCompressionDict:
    """The dictionary of this release.

    Raises:
        StoreError: "compact.changed-dictionary": the file is not that of the release.
    """
    data = files("comity.routes").joinpath(DICTIONARY).read_bytes()
    if sha256(data).hexdigest() != SHA256:
        raise StoreError("compact.changed-dictionary", name=DICTIONARY)
    return zstandard.ZstdCompressionDict(data)


@cache
def _compressor() -> zstandard.ZstdCompressor:
    known = dictionary()
    how = zstandard.ZstdCompressionParameters.from_level(
        LEVEL,
        format=zstandard.FORMAT_ZSTD1_MAGICLESS,
        write_content_size=False,
        write_checksum=False,
        write_dict_id=False,
    )
    return zstandard.ZstdCompressor(dict_data=known, compression_params=how)


@cache
def _decompressor() -> zstandard.ZstdDecompressor:
    return zstandard.ZstdDecompressor(
        dict_data=dictionary(),
        format=zstandard.FORMAT_ZSTD1_MAGICLESS,
        max_window_size=WINDOW_BYTES,
    )


def squeezed(data: bytes) -> bytes | None:
    """Make octets fewer; None: they do not get fewer, or are not one block."""
    made = _compressor().compress(data)
    head, block = made[:_FRAME_BYTES], made[_FRAME_BYTES + _BLOCK_BYTES :]
    block_head = int.from_bytes(made[_FRAME_BYTES : _FRAME_BYTES + _BLOCK_BYTES], "little")
    is_one = block_head == len(block) << 3 | _LAST_COMPRESSED and head[0] == _FRAME[0]
    return block if is_one and len(block) < len(data) else None


def swollen(block: bytes, most: int) -> bytes:
    """Give them back; never more than `most`, whatever the octets say of themselves.

    Raises:
        TheirError: "compact.damaged": it is none, or more than that.
    """
    if len(block) > BLOCK_BYTES_MAX:
        raise TheirError("compact.damaged", size=len(block))
    head = (len(block) << 3 | _LAST_COMPRESSED).to_bytes(_BLOCK_BYTES, "little")
    source = BytesIO(_FRAME + head + block)
    try:
        with _decompressor().stream_reader(source, read_across_frames=False) as reader:
            found = reader.read(most + 1)
    except zstandard.ZstdError:
        raise TheirError("compact.damaged", size=len(block)) from None
    if len(found) > most:
        raise TheirError("compact.damaged", size=len(block))
    return found
