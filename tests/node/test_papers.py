"""The papers of a blind check: read back as written, and refused if they are anything else."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.blind.rounds import Hand
from comity.errors import TheirError
from comity.node import papers
from comity.node.papers import Answer, End, Offer
from comity.record import canonical
from comity.record.keys import SigningKey

LINE = b"l" * 32
KEY, OTHER = SigningKey.from_seed(b"k" * 32), SigningKey.from_seed(b"o" * 32)
POINTS = Hand(session=b"s" * 32, seed=b"a" * 32, items=(b"x",)).points
OFFER = Offer(
    line_id=LINE,
    starter="AA",
    answerer="BB",
    sizes=(50, 6, 0),
    picture=b"p" * 32,
    chance=b"c" * 32,
    points=POINTS,
)
PAPERS = (
    OFFER,
    Answer(offer=b"d" * 32, points=POINTS, twice=POINTS),
    End(offer=b"d" * 32, answer=b"e" * 32, twice=POINTS),
)


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_is_read_back_as_it_was_written(paper):
    signed = papers.signed(paper, KEY, LINE)
    found, read = papers.read(signed.data)
    assert (found, read) == (signed, paper)
    found.check((OTHER.key, KEY.key), LINE, "AA")


def test_a_signature_of_another_key_or_line_or_over_other_octets_is_refused():
    signed = papers.signed(OFFER, KEY, LINE)
    forged = signed._replace(payload=OFFER.payload[:-1] + b"\0")
    for paper, keys, line in (
        (signed, (OTHER.key,), LINE),
        (signed, (), LINE),
        (signed, (KEY.key,), b"m" * 32),
        (signed._replace(kid=OTHER.kid), (KEY.key, OTHER.key), LINE),
        (forged, (KEY.key,), LINE),
    ):
        with pytest.raises(TheirError, match=r"blind\.not-signed"):
            paper.check(keys, line, "AA")


def test_whatever_a_session_is_bound_to_makes_another_session():
    others: list[dict[str, Any]] = [
        {"line_id": b"m" * 32},
        {"starter": "CC"},
        {"answerer": "CC"},
        {"sizes": (10, 6, 0)},
        {"sizes": (50, 1, 0)},
        {"sizes": (50, 6, 1_000)},
        {"picture": b"q" * 32},
        {"chance": b"d" * 32},
    ]
    made = {Offer(**{**vars(OFFER), **it}).session for it in others}
    assert len(made | {OFFER.session}) == len(others) + 1
    assert Offer(**{**vars(OFFER), "points": ()}).session == OFFER.session


def wire(*changes):
    rows = [1, LINE, "AA", "BB", [50, 6, 0], b"p" * 32, b"c" * 32, b"".join(POINTS)]
    for at, it in changes:
        rows[at] = it
    return canonical.encode([papers.MAGIC, canonical.encode(rows), b"kid", b"signature"])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x80",
        canonical.encode(["comity/blind/2", OFFER.payload, b"", b""]),
        canonical.encode([papers.MAGIC, b"\xff", b"", b""]),
        wire((0, 4)),
        wire((1, LINE[:31])),
        wire((2, "A" * 13)),
        wire((3, "B\n")),
        wire((4, [50, 6])),
        wire((5, b"")),
        wire((6, 7)),
        bytes(papers.PAPER_BYTES_MAX + 1),
    ],
)
def test_what_is_no_paper_is_refused_as_such(data):
    with pytest.raises(TheirError, match=r"blind\.no-paper"):
        papers.read(data)


def test_a_list_too_long_is_refused_before_its_points_are_looked_at():
    with pytest.raises(TheirError, match=r"blind\.bad-size"):
        papers.read(wire((7, bytes(32 * 32_768))))


@settings(max_examples=60)
@given(st.binary(max_size=200), st.integers(0, 2_400))
def test_foreign_octets_are_a_paper_or_an_error_of_theirs(octets, at):
    good = papers.signed(OFFER, KEY, LINE).data
    for data in (octets, good[:at] + octets + good[at + len(octets) :]):
        try:
            papers.read(data)[0].check((KEY.key,), LINE, "AA")
        except TheirError:
            continue
        assert data == good
