"""The private picture: what follows from the record and from bodies that an audience has opened.

Carries out R-132. A body counts once every addressee's officer has said OPENED, and until one of
its readers says that it is erased: never by arrival. The common picture knows nothing of it.
Knows no store and no key: contents are given.
"""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import Final, NamedTuple

import msgspec

from comity.picture.knowledge import Knowledge, Recall
from comity.picture.picture import Picture
from comity.picture.reader import Known
from comity.picture.shelf import Shelf
from comity.record import canonical
from comity.record.canonical import Value
from comity.record.charter import Charter
from comity.record.entry import Head
from comity.record.told import Told

RULE: Final = 1
CONTEXT: Final = b"comity/private/1"


class Revealed(NamedTuple):
    """What a body held: its type, which the envelope may hide, and its fields."""

    type: str
    content: dict[int, Value]


def identity(shelf: bytes, audience: Iterable[str], cut: Iterable[Head]) -> bytes:
    """Name a private picture: of which rule and shelf, for whom, over what."""
    heads = [list(head) for head in sorted(cut)]
    value = [RULE, shelf, sorted(set(audience)), heads]
    return sha256(CONTEXT + canonical.encode(value)).digest()


def counts(addressees: Iterable[str], known: Callable[[str], Knowledge], *, erased: bool) -> bool:
    """Whether a body counts: opened by an officer of every addressee, erased by nobody."""
    return not erased and all(known(party).opened is not None for party in addressees)


def fold(  # what a picture needs, and the bodies
    shelf: Shelf,
    charter: Charter,
    known: Known,
    recall: Recall,
    leaves: Iterable[bytes],
    contents: Mapping[bytes, Revealed],
) -> Picture:
    """Fold these entries, a part of the record closed under past, with these bodies opened."""
    told_of = opening(recall, contents)
    picture = Picture(shelf, charter, known, told_of)
    for it in sorted(map(told_of, leaves), key=lambda told: told.order):
        picture.add(it)
    return picture


def opening(recall: Recall, contents: Mapping[bytes, Revealed]) -> Recall:
    """Tell of entries with these bodies opened, and with those that are added later."""

    def told_of(leaf: bytes) -> Told:
        told, found = recall(leaf), contents.get(leaf)
        if found is None:
            return told
        entry = msgspec.structs.replace(told.entry, type=found.type, content=found.content)
        return msgspec.structs.replace(told, entry=entry)

    return told_of
