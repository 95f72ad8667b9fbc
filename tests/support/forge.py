"""Entries that no honest node would write, correctly signed all the same."""

from comity.record import canonical
from comity.record.canonical import Value
from comity.record.entry import ENTRY_CONTEXT, Entry, layout
from comity.record.keys import SigningKey


def wrap(payload: bytes, key: SigningKey, line_id: bytes) -> bytes:
    """The layout of R-8 around any payload, signed."""
    size = len(payload)
    head = b"\x58" + size.to_bytes(1) if size < 256 else b"\x59" + size.to_bytes(2)
    signature = key.sign(ENTRY_CONTEXT + line_id, payload)
    start = bytes.fromhex("d2844da201320448") + key.kid + b"\xa0"
    return b"".join((start, head, payload, b"\x58\x40", signature))


def body_of(data: bytes) -> dict[int, Value]:
    body: dict[int, Value] = canonical.decode(layout(data).payload)
    return body


def altered(entry: Entry, key: SigningKey, line_id: bytes, **parts) -> bytes:
    """The entry with other parts, by number (`k4=...`), signed anew; None takes a part away."""
    body = body_of(entry.data)
    for name, value in parts.items():
        body[int(name[1:])] = value
    kept = {number: body[number] for number in sorted(body) if body[number] is not None}
    return wrap(canonical.encode(kept), key, line_id)


def respelt(entry: Entry, key: SigningKey, line_id: bytes, old: bytes, new: bytes) -> bytes:
    """The entry with octets of its payload replaced, signed anew."""
    if entry.payload.count(old) != 1:
        raise ValueError(old)
    return wrap(entry.payload.replace(old, new), key, line_id)
