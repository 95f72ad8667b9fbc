"""A blind check as one node carries it out: its secrets on disk, and the papers in and out.

Carries out R-366, R-367. A secret lies in the node's directory from the first paper until the
result, readable by its user only, and is then taken away; what stays is the name of the session,
so that no paper is answered twice. Sends nothing: papers go by hand. Cells are octets here.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from comity.blind.rounds import SEED_BYTES, Hand, opens
from comity.errors import ConfigError, OurError, TheirError
from comity.node import papers
from comity.node.papers import Answer, End, Offer, Paper, Signed, Sizes
from comity.record import canonical
from comity.record.keys import Key, SigningKey

SECRET_BYTES_MAX: Final = 6 * 1024 * 1024
_SECRET: Final = "comity/blind/secret/1"  # noqa: S105  # what a file begins with
_OPENING: Final = "comity/blind/opening/1"
_FOLDER: Final = "blind"


class Side(NamedTuple):
    """Who this node is, on which line, and whose keys count there."""

    folder: Path
    party: str
    line_id: bytes
    key: SigningKey
    keys_of: Callable[[str], tuple[Key, ...]]  # of a party's nodes, in force on the line


class Found(NamedTuple):
    """What a check came to."""

    other: str
    sizes: Sizes
    mine: int  # items of ours
    shared: tuple[bytes, ...]
    paper: bytes | None  # what the other party needs, to learn it too


@dataclass(frozen=True, kw_only=True)
class _Open:
    """A check that is not over, or one that is opened: what its file holds."""

    answers: bool  # ours is the answer, not the offer
    offer: bytes  # as signed
    answer: bytes  # the same; empty: there is none yet
    seed: bytes
    items: tuple[bytes, ...]

    @property
    def terms(self) -> Offer:
        made = papers.read_payload(self.offer)
        assert isinstance(made, Offer)  # noqa: S101  # it was, when it was kept
        return made

    @property
    def hand(self) -> Hand:
        return Hand(session=self.terms.session, seed=self.seed, items=self.items)

    def wire(self, magic: str) -> bytes:
        role, items = int(self.answers), list(self.items)
        return canonical.encode([magic, role, self.offer, self.answer, self.seed, items])

    @classmethod
    def read(cls, path: Path, magic: str) -> "_Open":
        try:
            value = canonical.decode(_read(path, SECRET_BYTES_MAX), bytes_max=SECRET_BYTES_MAX)
        except TheirError:
            value = None
        match value:
            case [
                str(begin),
                0 | 1 as role,
                bytes(offer),
                bytes(answer),
                bytes(seed),
                list(items),
            ] if begin == magic and len(seed) == SEED_BYTES and _are_octets(items):
                return cls(
                    answers=bool(role), offer=offer, answer=answer, seed=seed, items=tuple(items)
                )
            case _:
                raise ConfigError("blind.damaged", path=str(path))


# --- the steps


def start(side: Side, other: str, sizes: Sizes, picture: bytes, items: Sequence[bytes]) -> bytes:
    """Offer a check; gives the paper for the other party.

    Raises:
        OurError: there is nothing to compare, or too much.
    """
    terms = Offer(
        line_id=side.line_id,
        starter=side.party,
        answerer=other,
        sizes=sizes,
        picture=picture,
        chance=os.urandom(32),
    )
    hand = Hand(session=terms.session, seed=os.urandom(SEED_BYTES), items=tuple(items))
    offer = Offer(**{**vars(terms), "points": hand.points})
    paper = papers.signed(offer, side.key, side.line_id)
    _keep(side, paper.digest, paper.payload, b"", hand)
    return paper.data


def offered(side: Side, data: bytes) -> tuple[Signed, Offer]:
    """Read an offer to this party; nothing is answered yet.

    Raises:
        TheirError: it is none, or not signed by its author, or for others.
        OurError: it was answered, or is over.
    """
    paper, offer = papers.read(data)
    if not isinstance(offer, Offer):
        raise OurError("blind.other-step")
    if offer.line_id != side.line_id or offer.answerer != side.party:
        raise OurError("blind.not-for-us", party=offer.answerer)
    paper.check(side.keys_of(offer.starter), side.line_id, offer.starter)
    if _is_over(side, paper.digest) or _secret(side, paper.digest).exists():
        raise OurError("blind.answered")
    return paper, offer


def answer(side: Side, paper: Signed, offer: Offer, items: Sequence[bytes]) -> bytes:
    """Answer an offer that `offered` read; gives the paper for its starter.

    Raises:
        OurError: there is nothing to compare, or too much.
        TheirError: R-364 refuses its list.
    """
    hand = Hand(session=offer.session, seed=os.urandom(SEED_BYTES), items=tuple(items))
    made = Answer(offer=paper.digest, points=hand.points, twice=hand.again(offer.points))
    signed = papers.signed(made, side.key, side.line_id)
    _keep(side, paper.digest, paper.payload, signed.payload, hand)
    return signed.data


def finish(side: Side, data: bytes) -> Found:
    """Learn from an answer, or from an end, which items both have; `over` then ends the check.

    Raises:
        TheirError: it is not signed by the other party, or R-364 refuses a list.
        OurError: it answers nothing of ours, or the check is over.
    """
    paper, said = papers.read(data)
    if isinstance(said, Offer):
        raise OurError("blind.other-step")
    kept = _kept(side, said.offer)
    terms, hand = kept.terms, kept.hand
    if isinstance(said, Answer) is kept.answers:  # an answer to one who answered
        raise OurError("blind.other-step")
    other = terms.starter if kept.answers else terms.answerer
    paper.check(side.keys_of(other), side.line_id, other)
    if isinstance(said, Answer):
        twice = hand.again(said.points)
        shared = hand.shared(said.twice, twice)
        end = End(offer=said.offer, answer=paper.digest, twice=twice)
        made = papers.signed(end, side.key, side.line_id).data
        return Found(other, terms.sizes, len(hand.items), shared, made)
    if said.answer != _digest(kept.answer):
        raise OurError("blind.other-answer", party=other)
    shared = hand.shared(said.twice, hand.again(terms.points))
    return Found(other, terms.sizes, len(hand.items), shared, None)


def over(side: Side, data: bytes) -> str:
    """End the check that a paper is of, and take its secret away; gives its name.

    Raises:
        OurError: no check of ours is open under it.
    """
    paper, said = papers.read(data)
    digest = paper.digest if isinstance(said, Offer) else said.offer
    _kept(side, digest)
    save(_marker(side, digest), b"")
    _secret(side, digest).unlink()
    return digest.hex()[:16]


# --- opened later, to prove what was put in


def opening(side: Side, data: bytes) -> bytes:
    """Return what proves which items this node put in, before `over` takes it away.

    Raises:
        OurError: no check of ours is open under the paper.
    """
    paper, said = papers.read(data)
    digest = paper.digest if isinstance(said, Offer) else said.offer
    kept = _kept(side, digest)
    if isinstance(said, Answer):
        kept = replace(kept, answer=paper.payload)
    return kept.wire(_OPENING)


def opened(side: Side, data: bytes, proof: Path) -> tuple[str, Sizes, tuple[bytes, ...]]:
    """Return whose paper it is and of which items its list was made.

    Raises:
        TheirError: its author did not sign it, or the list was not made of what the file says.
    """
    paper, said = papers.read(data)
    kept = _Open.read(proof, _OPENING)
    terms, hand = kept.terms, kept.hand
    author = terms.answerer if kept.answers else terms.starter
    paper.check(side.keys_of(author), side.line_id, author)
    if not _follows(paper, said, kept, hand):
        raise TheirError("blind.not-opened", party=author)
    return author, terms.sizes, kept.items


def _follows(paper: Signed, said: Paper, kept: _Open, hand: Hand) -> bool:
    """Whether a paper is what its author had to write, with this seed and these items."""
    offer, answer = kept.terms, papers.read_payload(kept.answer) if kept.answer else None
    if kept.answers:
        return (
            isinstance(said, Answer)
            and paper.payload == kept.answer
            and said.offer == _digest(kept.offer)
            and opens(hand, said.points)
            and said.twice == hand.again(offer.points)
        )
    if isinstance(said, Offer):
        return paper.payload == kept.offer and opens(hand, said.points)
    return (
        isinstance(said, End)
        and isinstance(answer, Answer)
        and (said.offer, said.answer) == (_digest(kept.offer), _digest(kept.answer))
        and opens(hand, offer.points)
        and said.twice == hand.again(answer.points)
    )


def _digest(payload: bytes) -> bytes:
    return sha256(payload).digest()


# --- on disk


def read_file(path: Path) -> bytes:
    """Read a paper.

    Raises:
        ConfigError: it cannot be read.
        TheirError: it is too long to be one.
    """
    data = _read(path, papers.PAPER_BYTES_MAX + 1)
    if len(data) > papers.PAPER_BYTES_MAX:
        raise TheirError("blind.no-paper")
    return data


def save(path: Path, data: bytes) -> None:
    """Write a new file that only its owner can read.

    Raises:
        ConfigError: it is there already, or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(handle)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError("gateway.cannot-save", path=str(path), reason=reason) from None


def _are_octets(items: list[canonical.Value]) -> bool:
    return all(type(it) is bytes for it in items)


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError("form.cannot-read", path=str(path), reason=reason) from None


def _secret(side: Side, digest: bytes) -> Path:
    return side.folder / _FOLDER / f"{digest.hex()}.secret"


def _marker(side: Side, digest: bytes) -> Path:
    return side.folder / _FOLDER / f"{digest.hex()}.over"


def _is_over(side: Side, digest: bytes) -> bool:
    return _marker(side, digest).exists()


def _keep(side: Side, digest: bytes, offer: bytes, reply: bytes, hand: Hand) -> None:
    kept = _Open(
        answers=bool(reply),
        offer=offer,
        answer=reply,
        seed=hand.seed,
        items=tuple(sorted(set(hand.items))),
    )
    save(_secret(side, digest), kept.wire(_SECRET))


def _kept(side: Side, digest: bytes) -> _Open:
    if _is_over(side, digest):
        raise OurError("blind.over")
    path = _secret(side, digest)
    if not path.exists():
        raise OurError("blind.not-ours")
    return _Open.read(path, _SECRET)
