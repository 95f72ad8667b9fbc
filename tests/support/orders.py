"""A third person takes the entries of a bundle in many orders; prints the digests that come out.

A program of its own, so that a test can run it with another hash seed and another locale:
python -m tests.support.orders BUNDLE ORDERS SEED
"""

import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from comity.families.shelf import SHELF
from comity.picture import private
from comity.picture.picture import Picture
from comity.record import bundle
from comity.record.charter import Charter
from comity.record.record import Joined, Record

if TYPE_CHECKING:
    from comity.record.told import Told


class Taker:
    """A record and its picture, with the bytes kept in memory."""

    def __init__(self, charter):
        self.record = Record(charter, SHELF.codes)
        self.told: dict[bytes, Told] = {}
        self.picture = Picture(SHELF, charter, self.record, self.told.__getitem__)

    def take(self, data):
        for outcome in self.record.take(data):
            if isinstance(outcome, Joined):
                self.told[outcome.told.entry.leaf] = outcome.told
                self.picture.add(outcome.told)
                self.picture.weigh(self.record.leaves_of(outcome.restood))


def opened(data):
    """The charter and the entries of a bundle."""
    charter, entries = bundle.contents(data)
    return Charter.read(charter), entries


def private_digest(taker, contents):
    """Digest of the picture with these bodies opened."""
    record, told = taker.record, taker.told
    return private.fold(SHELF, record.charter, record, told.__getitem__, told, contents).digest()


def digests(data, orders, seed, audiences=()):
    """How many entries each order joined, and the digests, as a set: one row if all agree.

    `audiences`: for each, what the bodies hold that count for it.
    """
    charter, entries = opened(data)
    chance = random.Random(seed)
    found = set()
    for _ in range(orders):
        chance.shuffle(entries)
        taker = Taker(charter)
        for entry in entries:
            taker.take(entry)
        privately = (private_digest(taker, it).hex() for it in audiences)
        found.add((len(taker.told), taker.picture.digest().hex(), *privately))
    return found


def main():
    path, orders, seed = sys.argv[1:]
    for count, digest in sorted(digests(Path(path).read_bytes(), int(orders), int(seed))):
        sys.stdout.write(f"{count} {digest}\n")


if __name__ == "__main__":
    main()
