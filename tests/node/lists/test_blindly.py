"""Two lists compared without showing either: bound to commitments, and no more than it can be."""

import pytest

from comity.blind import group
from comity.errors import OurError, TheirError
from comity.node.lists import blindly, vault
from comity.node.lists.blindly import Exchanged, Hits, Mine, Terms
from comity.node.lists.row import Row
from comity.node.lists.vault import Made
from comity.record import canonical
from comity.record.keys import SigningKey
from comity.values import codes
from tests.support import invented

ROWS = invented.rows(8, seed=1)
AA, BB, OTHER = (SigningKey.from_seed(bytes((n,)) * 32) for n in (1, 2, 3))


def kept(party, kind, rows, secret):
    made = Made("x", party, codes.List[kind], "AA", "BB", 1, 0, 1)
    return vault.own(made, rows, secret * 32)


OFFERED = kept("AA", "OFFERED", ROWS, b"\x01")
ASKED = kept("BB", "REQUESTED", [*ROWS[2:5], *invented.rows(4, seed=7)], b"\x02")
TERMS = Terms(b"l" * 32, "AA", "BB", (b"c" * 32, b"d" * 32), (8, 7))
ONE, TWO = Mine(OFFERED, AA), Mine(ASKED, BB)


@pytest.fixture(scope="module")
def papers():
    offer, mine = blindly.start(TERMS, ONE)
    answer, theirs = blindly.answer(TERMS, offer, (AA.key,), TWO)
    found, end = blindly.finish(TERMS, Exchanged(offer, answer), (BB.key,), ONE, mine)
    other = blindly.ended(TERMS, Exchanged(offer, answer, end), (AA.key,), TWO, theirs)
    return Exchanged(offer, answer, end), found, other


def test_both_learn_whom_both_lists_may_have_and_no_paper_holds_a_name_or_a_key(papers):
    """R-575."""
    its, found, other = papers
    assert set(found.persons) == set(OFFERED.keys[2:5])
    assert set(other.persons) == set(ASKED.keys[:3])
    assert found.shared == other.shared
    told = b"".join(its)
    assert not any(key in told for key in (*OFFERED.keys, *ASKED.keys))
    assert not any(it in told for it in (*ONE.items, *TWO.items))
    assert ROWS[2].names[0].text.encode() not in told


def test_every_step_can_be_made_again_from_the_list_and_the_papers(papers):
    its, found, other = papers
    assert blindly.finish(TERMS, its, (BB.key,), ONE)[0] == found
    assert blindly.ended(TERMS, its, (AA.key,), TWO) == other
    assert blindly.answer(TERMS, its.offer, (AA.key,), TWO)[0] == its.answer


def test_several_processors_come_to_the_same(papers):
    its, _, _ = papers
    with blindly.processors() as each:
        answer, _ = blindly.answer(TERMS, its.offer, (AA.key,), Mine(ASKED, BB, each))
    assert answer == its.answer


def test_a_person_is_two_hashes_at_most_in_any_spelling_of_a_date_that_is_known():
    """R-575: the cap on guessing."""
    assert len(blindly.items_of(OFFERED.opened[0])) == blindly.ITEMS_EACH
    plain = ROWS[0].plain
    year = Row.of_plain({**plain, "born": plain["born"][:4]})
    (only,) = blindly.items_of(OFFERED.opened[0]._replace(row=year))
    assert only in blindly.items_of(OFFERED.opened[0])
    names = [{"text": "B", "script": "Latn", "role": "GIVEN"}]
    nobody = Row.of_plain({**plain, "names": names})
    assert blindly.items_of(OFFERED.opened[0]._replace(row=nobody)) == ()


def test_a_list_of_another_length_than_was_committed_to_is_refused(papers):
    """R-576: who puts in guesses beside its list is seen by the length alone."""
    its, _, _ = papers
    with pytest.raises(OurError, match=r"list\.psi-other-length"):
        blindly.answer(TERMS._replace(sizes=(800, 7)), its.offer, (AA.key,), TWO)
    with pytest.raises(OurError, match=r"list\.psi-other-length"):
        blindly.finish(TERMS._replace(sizes=(8, 800)), its, (BB.key,), ONE)
    assert blindly.listed(1) == blindly.listed(512) == group.FILL_STEP
    with pytest.raises(OurError, match=r"list\.psi-too-many"):
        blindly.listed(group.FILLED_MAX)


def test_papers_of_other_lists_or_other_hands_are_refused(papers):
    its, _, _ = papers
    other = TERMS._replace(commits=(b"x" * 32, b"d" * 32))
    with pytest.raises(OurError, match=r"list\.psi-other-lists"):
        blindly.answer(other, its.offer, (AA.key,), TWO)
    with pytest.raises(TheirError, match=r"blind\.not-signed"):
        blindly.answer(TERMS, its.offer, (OTHER.key,), TWO)
    for wrong in (its._replace(answer=its.offer), its._replace(offer=its.answer)):
        with pytest.raises(OurError, match=r"list\.psi-other-lists"):
            blindly.finish(TERMS, wrong, (BB.key,), ONE)
    with pytest.raises(OurError, match=r"list\.psi-other-lists"):
        blindly.ended(TERMS, its._replace(end=its.offer), (AA.key,), TWO)
    with pytest.raises(TheirError, match=r"blind\.no-paper"):
        blindly.read(b"no paper")
    part = Mine(OFFERED._replace(opened=OFFERED.opened[:2]), AA)
    with pytest.raises(OurError, match=r"list\.not-whole"):
        blindly.start(TERMS, part)


def test_afterwards_the_input_is_verified_against_the_list_that_was_committed_to(papers):
    """R-577: by whoever is given the whole list and the seed."""
    its, _, _ = papers
    _, offer = blindly.read(its.offer)
    seed = blindly.seed(OFFERED.secret, offer.session)  # type: ignore[union-attr]
    assert blindly.verified(its.offer, seed, Mine(OFFERED, OTHER))
    other = kept("AA", "OFFERED", [*ROWS[:7], *invented.rows(1, seed=9)], b"\x01")
    assert not blindly.verified(its.offer, seed, Mine(other, OTHER))
    assert not blindly.verified(its.offer, bytes(32), Mine(OFFERED, OTHER))
    assert blindly.own_seed(its.offer, OFFERED) == seed


def test_a_saved_answer_is_verified_too_beside_the_offer_that_it_answers(papers):
    """R-577: both inputs are bound to what was committed to, not the starter's alone."""
    its, _, _ = papers
    seed = blindly.own_seed(its.answer, ASKED, its.offer)
    assert blindly.verified(its.answer, seed, Mine(ASKED, OTHER), its.offer)
    other = kept("BB", "REQUESTED", [*ASKED.rows[:-1], *invented.rows(1, seed=9)], b"\x01")
    assert not blindly.verified(its.answer, seed, Mine(other, OTHER), its.offer)
    assert not blindly.verified(its.answer, bytes(32), Mine(ASKED, OTHER), its.offer)
    with pytest.raises(OurError, match=r"list\.psi-needs-offer"):
        blindly.verified(its.answer, seed, Mine(ASKED, OTHER))
    again, _ = blindly.start(TERMS, ONE)
    for wrong in (again, its.answer):
        with pytest.raises(OurError, match=r"list\.psi-other-lists"):
            blindly.verified(its.answer, seed, Mine(ASKED, OTHER), wrong)


def test_a_hit_that_the_partner_does_not_open_is_counted(papers):
    """R-577."""
    _, found, _ = papers
    assert blindly.unopened(found, ASKED.opened[:3]) == 0
    assert blindly.unopened(found, ASKED.opened[:2]) == blindly.ITEMS_EACH
    sheet = canonical.decode(canonical.encode(blindly.wire(found)))
    assert blindly.hits(sheet) == found
    with pytest.raises(OurError, match=r"list\.psi-not-done"):
        blindly.hits(None)
    with pytest.raises(TheirError, match=r"list\.bad-sheet"):
        blindly.hits([1])
    assert Hits((), ()).persons == ()
