"""Seals of one class: how many a file shows, and how many of them are opened in it.

Carries out R-618 and R-690. Two kinds of entries are seals: any whose body is sealed (R-125), and
`line.seal/1`, which commits to bytes that are nowhere in the record until they are opened.
"""

from hashlib import sha256
from typing import Final, NamedTuple

from comity.evidence.file import Said
from comity.evidence.finding import Finding, Lack, Seals
from comity.evidence.ground import Ground
from comity.evidence.running import wholes
from comity.record import canonical
from comity.record.entry import Entry, is_count, is_hash

SEAL: Final = "line.seal/1"
OPENING: Final = "line.seal_open/1"
_COMMITMENT, _CLASS = 1, 2
_RE, _SALT, _PLAIN = 1, 2, 3


class Class(NamedTuple):
    """What seals are counted together, beside their party; `of` is the class of `line.seal/1`."""

    type: str
    of: int | None


def class_of(entry: Entry) -> Class | None:
    """The class of an entry as a seal; nothing: it is none."""
    if entry.is_sealed:
        return Class(entry.type, None)
    content = entry.content
    if entry.type == SEAL and type(content) is dict and is_hash(content.get(_COMMITMENT)):
        of = content.get(_CLASS)
        return Class(SEAL, of) if is_count(of) else None
    return None


def opens(content: canonical.Value, seal: Entry) -> bool:
    """Whether what a `line.seal_open/1` says is an opening of a seal, and of what it commits to."""
    if type(content) is not dict or type(seal.content) is not dict:
        return False
    salt, plain = content.get(_SALT), content.get(_PLAIN)
    if content.get(_RE) != seal.leaf or type(salt) is not bytes or _PLAIN not in content:
        return False
    return sha256(salt + canonical.encode(plain)).digest() == seal.content.get(_COMMITMENT)


def judge_sealed(ground: Ground, said: Said, first: Entry, finding: Finding) -> None:
    """R-618, R-690: of the seals of one class, how many there are and how many are opened here."""
    of, author = class_of(first), finding.author
    if of is None:
        finding.lack(Lack.NOT_SEALED)
    its = (it for it in ground.entries.values() if ground.party(it) == author)
    seals = {it.leaf: it for it in its if of is not None and class_of(it) == of}
    openings = _openings(ground, author, seals) if of is not None and of.type == SEAL else {}
    opened = [leaf for leaf in seals if leaf in ground.contents or leaf in openings]
    finding.runs = wholes(ground, said, finding)
    finding.seals = Seals(
        type=first.type,
        opened=len(opened),
        count=len(seals),
        is_all=bool(said.runs),
        is_this=first.leaf in opened,
        openings=tuple(openings.values()),
    )
    feeds = {feed for feed, it in ground.geneses.items() if it.party == author}
    if said.runs and (
        feeds != {run.feed for run in said.runs} or any(run.start for run in said.runs)
    ):
        finding.lack(Lack.NOT_ALL_FEEDS, party=author)


def _openings(ground: Ground, author: str, seals: dict[bytes, Entry]) -> dict[bytes, bytes]:
    """By seal of `line.seal/1`, the first entry of its author that opens it."""
    found: dict[bytes, bytes] = {}
    for entry in ground.entries.values():
        if entry.type != OPENING or ground.party(entry) != author:
            continue
        content = ground.contents.get(entry.leaf, entry.content)
        named = content.get(_RE) if type(content) is dict else None
        seal = seals.get(named) if type(named) is bytes else None
        if seal is not None and seal.leaf not in found and opens(content, seal):
            found[seal.leaf] = entry.leaf
    return found
