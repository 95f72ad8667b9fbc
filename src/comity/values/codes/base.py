"""What every list of codes is. Written by tools/make_codes.py; do not edit."""

from enum import IntEnum


class Code(IntEnum):
    """A word both parties have agreed on; its value is its number on the wire."""
