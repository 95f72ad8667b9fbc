"""Evidence files that nobody would make: true ones, and what chance does to their items.

For the comparison of the two implementations (tools/differ.py): each file is made of a seed alone.
"""

from functools import cache
from random import Random
from typing import Final

import msgspec

from comity.errors import ComityError
from comity.evidence.file import MAGIC, Kind, Proof, Run, Said, write
from comity.evidence.making import Asked
from comity.families.shelf import SHELF
from comity.record import bundle, canonical, tree
from comity.record.canonical import Value
from comity.record.entry import Draft, parse
from tests.support.claims import TERM, Story, Witnessed
from tests.support.parties import NOON

SAID: Final = 7
TRIES: Final = 8


@cache
def story() -> Story:
    return Story(Witnessed("AA", "BB"))


@cache
def made(kind: Kind, leaf: bytes, by: str, opened: bool, whole: bool, term: int) -> bytes:  # noqa: FBT001
    """A file as the program makes it; nothing where it would not."""
    its = story()
    bodies = {entry.leaf: plain for entry, plain in its.seals} if kind is Kind.SEALED else {}
    asked = Asked(kind, leaf, by, opened=opened, whole=whole, term_ms=term)
    try:
        return its.making().make(asked, bodies, SHELF.codes)[0]
    except ComityError:
        return b""


@cache
def forked() -> bytes:
    """Two entries of one number that BB signed."""
    its = story()
    twin = its.bb.twin()
    draft = Draft(type="line.text/1", content={1: "Another word."}, time_ms=NOON)
    other = twin.write(draft).data
    one = its.bb.twin().write(msgspec.structs.replace(draft, content={1: "A word."})).data
    leaves = tuple(sorted(parse(it).leaf for it in (one, other)))
    entries = [*its.bb.entries[:2], one, other]
    return write(its.data, entries, [], [], Said(Kind.FORK, leaves))


@cache
def odd(seed_of: int) -> bytes:
    """An entry of BB that says in some kind of value that an officer opened the notice."""
    its, chance = story(), Random(seed_of)
    twin, leaf = its.bb.twin(), its.notice.leaf
    content: dict[int, Value] = {
        1: chance.choice(([leaf], [leaf], [[leaf]], leaf, [], {1: leaf}, [None, leaf])),
        2: chance.choice((2, 2, True, "2", [2], None, 1, 5)),
    }
    if chance.random() < 0.2:
        content[6] = None
    draft = Draft(type="line.receipt/1", content=content, time_ms=NOON + 4)
    officer = its.line.parties["BB"].officers["DUTY"]
    entry = twin.write(draft.released_by(officer, line_id=its.line_id), (its.aa.head,))
    leaves = [parse(it).leaf for it in its.aa.entries]
    path = tree.inclusion_proof(leaves, its.notice.number)
    proofs = [Proof(leaf, its.aa.head.size, its.aa.head.root, tuple(path))]
    kind, term = chance.choice(((Kind.HELD, 0), (Kind.UNANSWERED, TERM)))
    runs = (Run(twin.label, 0, entry.number + 1),) if term else ()
    said = Said(kind, (leaf, entry.leaf), term, runs)
    return write(its.data, [*its.aa.entries, *twin.entries], [], proofs, said)


def wild_claim(seed_of: int) -> bytes:
    """The evidence file of a seed: as it was made, or with a few things changed."""
    chance = Random(seed_of)
    data = b""
    while not data:
        rolled = chance.random()
        data = (
            forked()
            if rolled < 0.1
            else odd(chance.randrange(60))
            if rolled < 0.25
            else _asked(chance)
        )
    if chance.random() < 0.15:
        return data
    if chance.random() < 0.1:
        return _octets(chance, data)
    items = _items(data)
    for _ in range(chance.choice((1, 1, 2, 3))):
        _bend(chance, items)
    body = MAGIC + b"".join(map(canonical.encode, items))
    return body + bundle.closing(body)


def _asked(chance: Random) -> bytes:
    its = story()
    kind = chance.choice((Kind.HELD, Kind.SEALED, Kind.UNANSWERED, Kind.UNANSWERED, Kind.CUT_OFF))
    leaf = {
        Kind.HELD: chance.choice((its.notice, its.before, its.seals[0][0])).leaf,
        Kind.SEALED: chance.choice(its.seals)[0].leaf,
        Kind.UNANSWERED: its.notice.leaf,
        Kind.CUT_OFF: its.revoked.leaf,
    }[kind]
    by = "BB" if leaf not in (its.before.leaf, its.revoked.leaf) else "AA"
    is_due = kind is Kind.UNANSWERED
    whole = kind is Kind.SEALED and chance.random() < 0.5
    return made(kind, leaf, by, chance.random() < 0.5, whole, TERM if is_due else 0)


def _octets(chance: Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    body = data[:at] + bytes((data[at] ^ 1 << chance.randrange(8),)) + data[at + 1 :]
    if chance.random() < 0.3:
        return body
    body = body[: -bundle.CLOSING_BYTES]
    return body + bundle.closing(body)


def _items(data: bytes) -> list[list[Value]]:
    """The items of a file, the closing one left out."""
    found, at = list[list[Value]](), len(MAGIC)
    while at < len(data) - bundle.CLOSING_BYTES:
        size = bundle.item_size(data, at)
        assert size is not None
        value = canonical.decode(data[at : at + size], bytes_max=len(data))
        assert type(value) is list
        found.append(value)
        at += size
    return found


def _bend(chance: Random, items: list[list[Value]]) -> None:
    """Take out, double, move or change one item; most often what is said."""
    at = chance.randrange(len(items))
    it = items[at]
    match chance.randrange(12):
        case 0:
            items.pop(at)
        case 1:
            items.insert(at, it)
        case 2:
            other = chance.randrange(len(items))
            items[at], items[other] = items[other], items[at]
        case 3 if it[0] == 3 and type(it[2]) is list:
            entries = list(it[2])
            entries.pop(chance.randrange(len(entries)))
            items[at] = [3, it[1], entries]
        case 4 if it[0] == 6:
            items[at] = [6, it[1], _near(chance, it[2]), *it[3:]]
        case _:
            says = next((n for n, one in enumerate(items) if one[0] == SAID), None)
            if says is not None:
                items[says] = _said(chance, items[says])


def _near(chance: Random, value: Value) -> Value:
    return max(0, value + chance.choice((-2, -1, 1, 2, 1000))) if type(value) is int else value


def _said(chance: Random, it: list[Value]) -> list[Value]:
    """Another claim over the same things."""
    _, kind, leaves, term, runs = it
    assert type(leaves) is list
    assert type(runs) is list
    its = story()
    match chance.randrange(6):
        case 0:
            kind = chance.randrange(7)
        case 1 if leaves:
            every = [parse(data).leaf for feed in (its.aa, its.bb) for data in feed.entries]
            leaves = [*leaves]
            leaves[chance.randrange(len(leaves))] = chance.choice(every)
        case 2:
            leaves = chance.sample(leaves, chance.randrange(len(leaves) + 1))
        case 3 if kind == Kind.UNANSWERED:
            term = _near(chance, term)
        case _ if runs:
            runs = [*runs]
            at = chance.randrange(len(runs))
            runs[at] = _near(chance, runs[at])
        case _:
            term = chance.choice((0, TERM, TERM - 7_200_000, TERM + 1))
    return [SAID, kind, leaves, term, runs]
