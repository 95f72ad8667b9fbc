"""Blind checks of two nodes, by files: what each learns, and each attack (R-364 to R-367)."""

import pytest

from comity.blind.rounds import Hand
from comity.errors import ConfigError, OurError, TheirError
from comity.node import blindchecks, papers
from comity.node.blindchecks import Side
from comity.node.papers import Answer, End, Offer
from comity.record.keys import SigningKey

LINE, PICTURE, SIZES = b"l" * 32, b"p" * 32, (50, 6, 0)
KEYS = {it: SigningKey.from_seed(it.encode() * 16) for it in ("AA", "BB", "CC")}


def keys_of(party):
    return (KEYS[party].key,)


@pytest.fixture
def sides(tmp_path):
    return tuple(Side(tmp_path / it, it, LINE, KEYS[it], keys_of) for it in ("AA", "BB", "CC"))


def started(side, items=(b"x", b"y"), other="BB"):
    return blindchecks.start(side, other, SIZES, PICTURE, items)


def answered(side, data, items=(b"y", b"z")):
    return blindchecks.answer(side, *blindchecks.offered(side, data), items)


def finished(side, data):
    return blindchecks.finish(side, data)


def said(data):
    return papers.read(data)[1]


def digest(data):
    return papers.read(data)[0].digest


def names(side):
    return sorted(it.suffix for it in (side.folder / "blind").iterdir())


def test_both_learn_what_both_have_and_keep_no_secret(sides):
    aa, bb, _ = sides
    offer = started(aa)
    assert blindchecks.offered(bb, offer)[1].sizes == SIZES
    reply = answered(bb, offer)
    found = finished(aa, reply)
    assert (found.other, found.mine, found.shared) == ("BB", 2, (b"y",))
    assert names(aa) == [".secret"]
    assert all((it.stat().st_mode & 0o777) == 0o600 for it in (aa.folder / "blind").iterdir())
    name = blindchecks.over(aa, reply)
    end = finished(bb, found.paper)
    assert (end.other, end.mine, end.shared, end.paper) == ("AA", 2, (b"y",), None)
    assert blindchecks.over(bb, found.paper) == name
    assert names(aa) == names(bb) == [".over"]


def test_nothing_is_asked_of_an_empty_plan(sides):
    aa, bb, _ = sides
    with pytest.raises(OurError, match=r"blind\.nothing"):
        started(aa, ())
    offer = started(aa)
    with pytest.raises(OurError, match=r"blind\.nothing"):
        answered(bb, offer, ())


# --- replays and papers of others


def test_an_offer_is_answered_once(sides):
    aa, bb, _ = sides
    offer = started(aa)
    reply = answered(bb, offer)
    with pytest.raises(OurError, match=r"blind\.answered"):
        blindchecks.offered(bb, offer)
    blindchecks.over(bb, offer)
    with pytest.raises(OurError, match=r"blind\.answered"):
        blindchecks.offered(bb, offer)
    assert finished(aa, reply).shared == (b"y",)


def test_a_paper_replayed_after_the_end_is_refused(sides):
    aa, bb, _ = sides
    reply = answered(bb, started(aa))
    end = finished(aa, reply).paper
    blindchecks.over(aa, reply)
    blindchecks.over(bb, end)
    for side, paper in ((aa, reply), (bb, end)):
        with pytest.raises(OurError, match=r"blind\.over"):
            finished(side, paper)
        with pytest.raises(OurError, match=r"blind\.over"):
            blindchecks.over(side, paper)


def test_an_answer_to_another_offer_is_refused(sides):
    aa, bb, cc = sides
    old = answered(bb, started(cc))
    started(aa)
    with pytest.raises(OurError, match=r"blind\.not-ours"):
        finished(aa, old)


def test_an_offer_to_others_or_of_another_line_is_refused(sides):
    aa, bb, cc = sides
    with pytest.raises(OurError, match=r"blind\.not-for-us"):
        blindchecks.offered(cc, started(aa))
    with pytest.raises(OurError, match=r"blind\.not-for-us"):
        blindchecks.offered(bb._replace(line_id=b"m" * 32), started(aa))


def test_a_paper_out_of_its_turn_is_refused(sides):
    aa, bb, _ = sides
    offer = started(aa)
    reply = answered(bb, offer)
    end = finished(aa, reply).paper
    for side, paper in ((aa, offer), (bb, reply), (aa, end)):
        with pytest.raises(OurError, match=r"blind\.other-step"):
            finished(side, paper)
    with pytest.raises(OurError, match=r"blind\.other-step"):
        blindchecks.offered(bb, reply)


def resigned(side, paper):
    return papers.signed(paper, side.key, LINE).data


def test_a_paper_signed_by_another_is_refused_at_every_step(sides):
    aa, bb, cc = sides
    offer = started(aa)
    with pytest.raises(TheirError, match=r"blind\.not-signed"):
        blindchecks.offered(bb, resigned(cc, said(offer)))
    reply = answered(bb, offer)
    with pytest.raises(TheirError, match=r"blind\.not-signed"):
        finished(aa, resigned(cc, said(reply)))
    end = finished(aa, reply).paper
    with pytest.raises(TheirError, match=r"blind\.not-signed"):
        finished(bb, resigned(cc, said(end)))


def test_an_end_to_another_answer_is_refused(sides):
    aa, bb, _ = sides
    reply = answered(bb, started(aa))
    end = said(finished(aa, reply).paper)
    other = End(offer=end.offer, answer=b"0" * 32, twice=end.twice)
    with pytest.raises(OurError, match=r"blind\.other-answer"):
        finished(bb, resigned(aa, other))


# --- lists that are forged, by a party that signs them


def test_our_own_list_as_an_answer_is_refused(sides):
    aa, bb, _ = sides
    offer = started(aa)
    points = said(offer).points
    forged = Answer(offer=digest(offer), points=points, twice=points)
    with pytest.raises(TheirError, match=r"blind\.reflected"):
        finished(aa, resigned(bb, forged))


@pytest.mark.parametrize("point", [b"\x01" + bytes(31), bytes(32), b"\x02" + bytes(31)])
def test_a_forged_point_in_an_offer_an_answer_or_an_end_is_refused(sides, point):
    aa, bb, _ = sides
    offer = said(started(aa))
    spoilt = tuple(sorted((*offer.points[1:], point)))
    bad = resigned(aa, Offer(**{**vars(offer), "points": spoilt}))
    with pytest.raises(TheirError, match=r"blind\.bad-point"):
        answered(bb, bad)
    assert not (bb.folder / "blind").exists()
    reply = answered(bb, started(aa))
    given = said(reply)
    for part in ("points", "twice"):
        forged = tuple(sorted((*getattr(given, part)[1:], point)))
        with pytest.raises(TheirError, match=r"blind\.bad-point"):
            finished(aa, resigned(bb, Answer(**{**vars(given), part: forged})))
    end = said(finished(aa, reply).paper)
    wrong = End(**{**vars(end), "twice": (*end.twice[:-1], point)})
    with pytest.raises(TheirError, match=r"blind\.bad-point"):
        finished(bb, resigned(aa, wrong))


def test_a_list_that_came_back_shorter_is_refused(sides):
    aa, bb, _ = sides
    many = [bytes([it]) for it in range(70)]
    reply = said(answered(bb, started(aa, many)))
    short = Answer(**{**vars(reply), "twice": reply.twice[:64]})
    with pytest.raises(TheirError, match=r"blind\.bad-size"):
        finished(aa, resigned(bb, short))


def test_a_starter_that_lies_in_the_end_hides_the_result_and_opening_shows_it(sides, tmp_path):
    """What docs/threats.md leaves open until somebody opens."""
    aa, bb, _ = sides
    reply = answered(bb, started(aa))
    end = said(finished(aa, reply).paper)
    lie = Hand(session=b"s" * 32, seed=b"t" * 32, items=(b"y",)).points
    garbled = resigned(aa, End(**{**vars(end), "twice": lie}))
    assert finished(bb, garbled).shared == ()
    blindchecks.save(tmp_path / "a", blindchecks.opening(aa, reply))
    with pytest.raises(TheirError, match=r"blind\.not-opened"):
        blindchecks.opened(bb, garbled, tmp_path / "a")
    assert blindchecks.opened(bb, resigned(aa, end), tmp_path / "a")[2] == (b"x", b"y")


def test_an_answerer_that_lies_about_the_list_it_got_is_shown_when_it_opens(sides, tmp_path):
    aa, bb, _ = sides
    reply = said(answered(bb, started(aa)))
    lie = Hand(session=b"s" * 32, seed=b"t" * 32, items=(b"y",)).points
    garbled = resigned(bb, Answer(**{**vars(reply), "twice": lie}))
    assert finished(aa, garbled).shared == ()
    blindchecks.save(tmp_path / "b", blindchecks.opening(bb, resigned(bb, reply)))
    with pytest.raises(TheirError, match=r"blind\.not-opened"):
        blindchecks.opened(aa, garbled, tmp_path / "b")


# --- opened later


def test_who_opens_proves_what_was_put_in(sides, tmp_path):
    aa, bb, cc = sides
    offer = started(aa)
    reply = answered(bb, offer)
    blindchecks.save(tmp_path / "a", blindchecks.opening(aa, offer))
    blindchecks.save(tmp_path / "b", blindchecks.opening(bb, reply))
    assert blindchecks.opened(cc, offer, tmp_path / "a") == ("AA", SIZES, (b"x", b"y"))
    assert blindchecks.opened(cc, reply, tmp_path / "b") == ("BB", SIZES, (b"y", b"z"))
    other = started(aa)
    for paper, proof in ((reply, "a"), (offer, "b"), (other, "a")):
        with pytest.raises(TheirError, match=r"blind\.not-(opened|signed)"):
            blindchecks.opened(cc, paper, tmp_path / proof)


def test_an_opening_with_another_set_proves_nothing(sides, tmp_path):
    aa, bb, _ = sides
    offer = started(aa)
    claimed = blindchecks.opening(aa, offer).replace(b"\x41x", b"\x41w")
    blindchecks.save(tmp_path / "a", claimed)
    with pytest.raises(TheirError, match=r"blind\.not-opened"):
        blindchecks.opened(bb, offer, tmp_path / "a")


# --- files


def test_no_file_is_written_over_and_a_damaged_secret_is_said_to_be(sides, tmp_path):
    aa, bb, _ = sides
    blindchecks.save(tmp_path / "one", b"1")
    with pytest.raises(ConfigError, match=r"gateway\.cannot-save"):
        blindchecks.save(tmp_path / "one", b"2")
    with pytest.raises(ConfigError, match=r"form\.cannot-read"):
        blindchecks.read_file(tmp_path / "none")
    (tmp_path / "long").write_bytes(bytes(papers.PAPER_BYTES_MAX + 1))
    with pytest.raises(TheirError, match=r"blind\.no-paper"):
        blindchecks.read_file(tmp_path / "long")
    reply = answered(bb, started(aa))
    secret = next((aa.folder / "blind").iterdir())
    secret.write_bytes(secret.read_bytes()[:-1])
    with pytest.raises(ConfigError, match=r"blind\.damaged"):
        finished(aa, reply)
