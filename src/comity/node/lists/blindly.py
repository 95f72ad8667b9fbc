"""Which persons of a list may be on the partner's too, without showing a list: set intersection.

Carries out R-575 to R-577. A person is two hashes of what is left of a name in any script, with
what is known of the day of birth; these are blinded as cells are (R-362 to R-365). All that a party
sends follows from its list and the secret of that list, so that whoever is given both can compute
it again. Safe against the curious, and no more: a list may have been made to test others.
"""

import hmac
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from hashlib import sha256
from itertools import chain
from typing import Any, Final, NamedTuple

from comity.blind import group
from comity.blind.rounds import Each, Hand
from comity.errors import OurError, TheirError
from comity.names.rows import Row as Read
from comity.names.rows import row as read_row
from comity.node import papers
from comity.node.lists.matching import person
from comity.node.lists.vault import Kept, Opened
from comity.node.papers import Answer, End, Offer, Signed
from comity.record import canonical
from comity.record.keys import Key, SigningKey

SHEET: Final = "psi"
ITEMS_EACH: Final = 2  # of one person, at most
_ITEM: Final = b"comity/list/blind/1\0"
_SEED: Final = b"comity/list/blind/seed/1"
_PICTURE: Final = b"comity/list/blind/commits/1"
_SIZES: Final = (0, 0, 0)  # of a grid: persons have none
_CHUNK: Final = 256


class Terms(NamedTuple):
    """Who compares which lists: both parties, their commitments, and how many persons each has."""

    line_id: bytes
    starter: str
    answerer: str
    commits: tuple[bytes, bytes]  # of the starter's list, then of the other
    sizes: tuple[int, int]

    @property
    def picture(self) -> bytes:
        """What binds a paper to both commitments."""
        return sha256(_PICTURE + b"".join(self.commits)).digest()


class Hits(NamedTuple):
    """What both lists have: the items, and the own persons that they are of."""

    shared: tuple[bytes, ...]
    persons: tuple[bytes, ...]


# --- from a list to items


def items_of(opened: Opened) -> tuple[bytes, ...]:
    """Return what is compared of a person: at most two hashes, none of who has no surname."""
    read = read_row(person(opened.key, opened.row))
    texts = dict.fromkeys(_texts(read))
    return tuple(sha256(_ITEM + it.encode()).digest() for it in texts)[:ITEMS_EACH]


def _texts(read: Read) -> Iterator[str]:
    """The surname's consonants with the day of birth; with the given name and the year."""
    if not read.forms or read.forms[0].surname is None:
        return
    form, born = read.forms[0], read.born
    surname = read.forms[0].surname.coarse
    if born.day:
        yield f"day/{surname}/{born.number}"
    given = "" if form.given is None or form.given.is_initial else form.given.key
    if given:
        yield f"name/{surname}/{given}/{born.year or '-'}"
    elif born.year and not born.day:
        yield f"year/{surname}/{born.year}"


def items(opened: Iterable[Opened]) -> dict[bytes, list[bytes]]:
    """Return every item of a list, with the keys of the persons that it is of."""
    found: dict[bytes, list[bytes]] = {}
    for it in opened:
        for item in items_of(it):
            found.setdefault(item, []).append(it.key)
    return found


def listed(size: int) -> int:
    """How long the blinded list of so many persons is: as long whatever it has in it.

    Raises:
        OurError: "list.psi-too-many".
    """
    count = -(-ITEMS_EACH * size // group.FILL_STEP) * group.FILL_STEP
    if count > group.FILLED_MAX:
        raise OurError("list.psi-too-many", count=size, most=group.FILLED_MAX // ITEMS_EACH)
    return count


# --- hands


def seed(secret: bytes, paper: bytes) -> bytes:
    """The seed of one party for one offer: of its list's secret, and of nothing else."""
    return hmac.digest(secret, _SEED + paper, "sha256")


@contextmanager
def processors() -> Iterator[Each]:
    """Multiply on every processor: libsodium works outside the interpreter's lock."""
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:

        def each(do: Callable[[bytes], Any], its: Iterable[bytes]) -> Iterable[Any]:
            all_ = list(its)
            chunks = [all_[at : at + _CHUNK] for at in range(0, len(all_), _CHUNK)]
            return chain.from_iterable(pool.map(partial(_all, do), chunks))

        yield each


def _all(do: Callable[[bytes], Any], its: Sequence[bytes]) -> list[Any]:
    return [do(it) for it in its]


# --- three papers


def read(data: bytes) -> tuple[Signed, papers.Paper]:
    """Take a paper apart; its signature is still to be checked.

    Raises:
        TheirError: it is none.
    """
    return papers.read(data, is_filled=True)


def offered(terms: Terms, data: bytes, keys: tuple[Key, ...]) -> tuple[Signed, Offer]:
    """Read an offer about these lists, signed by who starts, as long as that list makes it.

    Raises:
        TheirError: it is none, or not signed.
        OurError: "list.psi-other-lists"; "list.psi-other-length".
    """
    paper, offer = read(data)
    its = (terms.line_id, terms.starter, terms.answerer, _SIZES, terms.picture)
    if not isinstance(offer, Offer) or its != (
        offer.line_id, offer.starter, offer.answerer, offer.sizes, offer.picture,
    ):  # fmt: skip
        raise OurError("list.psi-other-lists")
    paper.check(keys, terms.line_id, terms.starter)
    _check_length(len(offer.points), terms.sizes[0], terms.starter)
    return paper, offer


def _check_length(found: int, size: int, party: str) -> None:
    """R-576: nobody puts in more than two items for each person it has committed to."""
    if found != listed(size):
        raise OurError("list.psi-other-length", party=party, found=found, wanted=listed(size))


@dataclass(frozen=True)
class Mine:
    """What this party compares with: its list, its node's key, and how it multiplies."""

    kept: Kept
    key: SigningKey
    each: Each = map

    @cached_property
    def items(self) -> dict[bytes, list[bytes]]:
        """Every item of the list, and whose it is.

        Raises:
            OurError: "list.not-whole".
        """
        if not self.kept.is_whole:
            have, size = len(self.kept.opened), self.kept.about.size
            raise OurError("list.not-whole", name=self.kept.about.name, have=have, size=size)
        return items(self.kept.opened)

    def hand(self, session: bytes, its_seed: bytes) -> Hand:
        """What the party holds, by a seed.

        Raises:
            OurError: "list.psi-too-many", or the list has nothing to compare.
        """
        length = listed(self.kept.about.size)
        return Hand(
            session=session, seed=its_seed, items=tuple(self.items), filled=length, each=self.each
        )

    def own_hand(self, session: bytes, paper: bytes) -> Hand:
        """What it holds for one offer, by the secret of its list."""
        return self.hand(session, seed(self.kept.secret, paper))


def start(terms: Terms, mine: Mine) -> tuple[bytes, Hand]:
    """Offer to compare: the first paper, and what it was made of.

    Raises:
        OurError: as `Mine.hand`.
    """
    offer = Offer(
        line_id=terms.line_id, starter=terms.starter, answerer=terms.answerer, sizes=_SIZES,
        picture=terms.picture, chance=os.urandom(32),
    )  # fmt: skip
    held = mine.own_hand(offer.session, offer.session)
    made = Offer(**{**vars(offer), "points": held.points})
    return papers.signed(made, mine.key, terms.line_id).data, held


def answer(terms: Terms, data: bytes, keys: tuple[Key, ...], mine: Mine) -> tuple[bytes, Hand]:
    """Answer an offer: the second paper, and what it was made of.

    Raises:
        TheirError: R-364 refuses its list, or it is not signed.
        OurError: as `offered` and `Mine.hand`.
    """
    paper, offer = offered(terms, data, keys)
    held = mine.own_hand(offer.session, paper.digest)
    made = Answer(offer=paper.digest, points=held.points, twice=held.again(offer.points))
    return papers.signed(made, mine.key, terms.line_id).data, held


class Exchanged(NamedTuple):
    """The papers that went between two parties, so far."""

    offer: bytes
    answer: bytes
    end: bytes = b""


def finish(
    terms: Terms, its: Exchanged, keys: tuple[Key, ...], mine: Mine, held: Hand | None = None
) -> tuple[Hits, bytes]:
    """Learn from an answer to the own offer what both have; gives it, and the third paper.

    `held`: what the offer was made of, if it is at hand; else it is made again.

    Raises:
        TheirError: it is not signed, or R-364 refuses a list.
        OurError: it answers another offer, or has another length than its list makes it.
    """
    first, offer = read(its.offer)
    paper, said = read(its.answer)
    if not isinstance(offer, Offer) or not isinstance(said, Answer) or said.offer != first.digest:
        raise OurError("list.psi-other-lists")
    paper.check(keys, terms.line_id, terms.answerer)
    _check_length(len(said.points), terms.sizes[1], terms.answerer)
    held = held or mine.own_hand(offer.session, offer.session)
    twice = held.again(said.points)
    end = End(offer=first.digest, answer=paper.digest, twice=twice)
    found = _hits(held.shared(said.twice, twice), mine)
    return found, papers.signed(end, mine.key, terms.line_id).data


def ended(
    terms: Terms, its: Exchanged, keys: tuple[Key, ...], mine: Mine, held: Hand | None = None
) -> Hits:
    """Learn from the third paper what both have, by the own answer.

    Raises:
        TheirError, OurError: as `finish`.
    """
    first, offer = offered(terms, its.offer, keys)
    own, said = read(its.answer)
    paper, end = read(its.end)
    if not isinstance(said, Answer) or not isinstance(end, End):
        raise OurError("list.psi-other-lists")
    if (end.offer, end.answer) != (first.digest, own.digest):
        raise OurError("list.psi-other-lists")
    paper.check(keys, terms.line_id, terms.starter)
    held = held or mine.own_hand(offer.session, first.digest)
    return _hits(held.shared(end.twice, said.twice), mine)


def _hits(shared: tuple[bytes, ...], mine: Mine) -> Hits:
    persons = {key for it in shared for key in mine.items[it]}
    return Hits(shared, tuple(sorted(persons)))


# --- afterwards


def verified(data: bytes, its_seed: bytes, mine: Mine, offer: bytes = b"") -> bool:
    """Whether the list of a paper was made of a list that is whole here, with this seed (R-577).

    `data`: an offer, or an answer with the offer that it answers.

    Raises:
        OurError: it is neither, answers another offer, or the list is not whole.
    """
    session, _, points = _made_for(data, offer)
    return mine.hand(session, its_seed).points == points


def own_seed(data: bytes, kept: Kept, offer: bytes = b"") -> bytes:
    """The seed of an own offer, or of an own answer, for whoever is to verify it.

    Raises:
        OurError: as `verified`.
    """
    _, paper, _ = _made_for(data, offer)
    return seed(kept.secret, paper)


def _made_for(data: bytes, offer: bytes) -> tuple[bytes, bytes, Sequence[bytes]]:
    """The session of a paper, what its seed is of, and its points."""
    _, said = read(data)
    if isinstance(said, Offer):
        return said.session, said.session, said.points
    if not offer:
        raise OurError("list.psi-needs-offer")
    first, offered_ = read(offer)
    if not isinstance(said, Answer) or not isinstance(offered_, Offer):
        raise OurError("list.psi-other-lists")
    if said.offer != first.digest:
        raise OurError("list.psi-other-lists")
    return offered_.session, first.digest, said.points


def unopened(found: Hits, theirs: Iterable[Opened]) -> int:
    """How many of the shared items no row that the partner has shown since is of (R-577)."""
    return len(frozenset(found.shared) - items(theirs).keys())


def wire(found: Hits) -> canonical.Value:
    """As it is kept on a sheet."""
    return [list(found.shared), list(found.persons)]


def hits(value: canonical.Value | None) -> Hits:
    """Read hits back from a sheet.

    Raises:
        OurError: "list.psi-not-done": nothing was compared.
        TheirError: "list.bad-sheet".
    """
    match value:
        case None:
            raise OurError("list.psi-not-done")
        case [list(shared), list(persons)]:
            return Hits(tuple(shared), tuple(persons))
        case _:
            raise TheirError("list.bad-sheet")
