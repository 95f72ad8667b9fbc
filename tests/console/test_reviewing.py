"""R-584: uncertain pairs as officers go through them: side by side, and each eye on its own."""

import pytest

from comity.console.frame import words_in
from comity.console.reviewing import Queue, matched, named
from comity.errors import OurError
from comity.names import Why
from comity.node.lists import rulings
from comity.node.lists.rulings import Word
from comity.node.lists.sheets import Sheets
from tests.support.pairs import DUTY, SECOND, THIRD, by, prepared


@pytest.fixture
def lying(tmp_path):
    return prepared(tmp_path)


def opened(lying, officer=DUTY):
    return Queue(lying, "offered", by(officer), None)


def word(queue, pair, officer):
    return queue.stand(pair, officer.kid)


def test_a_pair_stands_side_by_side_with_what_differs_marked_and_said(lying):
    queue = opened(lying)
    shown = queue.shown(queue.pairs[0], DUTY.kid, words_in("en"))
    surname, given, born, *rest = shown["rows"]
    assert (surname["label"], surname["same"]) == ("Surname", True)
    assert not given["same"]
    assert "".join(it["text"] for it in given["second"]) == "Nikolai"
    parts = [(it["text"], it["look"]) for it in born["first"] if it["text"] != "-"]
    assert parts == [("1990", "SAME"), ("02", "OTHER"), ("03", "OTHER")]
    assert any(it["label"] == "Unit" and it["same"] for it in rest)
    codes_ = {it["code"] for it in shown["remarks"]}
    assert {"SURNAME_OTHER_SPELLING", "GIVEN_EQUIVALENT", "DAY_MONTH_SWAPPED"} <= codes_
    last = queue.shown(queue.pairs[3], DUTY.kid, words_in("uk"))
    assert next(it for it in last["rows"] if it["missing"])["first"]


def test_every_remark_has_words_in_every_language():
    for language in ("en", "fr", "ru", "uk", "ar"):
        for code in Why:
            assert words_in(language).own(f"names-why-{code.value}")


def test_nobody_sees_what_another_ruled_before_ruling_too(lying):
    one, two = opened(lying), opened(lying, SECOND)
    pair = one.pairs[0]
    one.rule(pair, Word.SAME, DUTY, 1)
    two.refresh(by(SECOND))
    before = word(two, pair, SECOND)
    assert (before.own, before.others, before.words, before.ruled) == (None, 1, (), None)
    shown = two.shown(pair, SECOND.kid, words_in("en"))
    assert not shown["words"]
    two.rule(pair, Word.SAME, SECOND, 2)
    after = word(two, pair, SECOND)
    assert after.ruled is Word.SAME
    (ruling,) = rulings.read(Sheets(lying).read("offered", rulings.SHEET, by(DUTY)))
    assert [it.office for it in ruling.signs] == ["AA/DUTY", "AA/SECOND"]
    assert rulings.is_signed(two.match, ruling, [DUTY.key.key, SECOND.key.key])
    assert two.counts(SECOND.kid) == {"all": 4, "own": 1, "ruled": 1, "apart": 0}


def test_officers_who_differ_are_shown_to_differ_until_one_changes(lying):
    one, two = opened(lying), opened(lying, SECOND)
    pair = one.pairs[1]
    one.rule(pair, Word.SAME, DUTY, 1)
    two.rule(pair, Word.OTHER, SECOND, 2)
    assert word(two, pair, SECOND).is_apart
    assert dict(word(two, pair, SECOND).words) == {"AA/DUTY": "SAME", "AA/SECOND": "OTHER"}
    assert two.listed("apart", SECOND.kid) == [pair]
    assert rulings.read(Sheets(lying).read("offered", rulings.SHEET, by(DUTY))) == ()
    three = opened(lying, THIRD)
    assert not word(three, pair, THIRD).words  # a third is not led either
    one.rule(pair, Word.OTHER, DUTY, 3)
    assert word(one, pair, DUTY).ruled is Word.OTHER


def test_one_officer_is_no_two_and_may_change_or_take_back_alone(lying):
    queue = opened(lying)
    pair = queue.pairs[2]
    queue.rule(pair, Word.SAME, DUTY, 1)
    queue.rule(pair, Word.SAME, DUTY, 2)
    assert word(queue, pair, DUTY).ruled is None
    queue.rule(pair, Word.UNCLEAR, DUTY, 3)
    assert word(queue, pair, DUTY).own is Word.UNCLEAR
    queue.rule(pair, None, DUTY, 4)
    assert queue.listed("open", DUTY.kid) == queue.pairs
    assert opened(lying).stand(pair, DUTY.kid).own is None


def test_what_two_ruled_stands(lying):
    one, two = opened(lying), opened(lying, SECOND)
    pair = one.pairs[0]
    one.rule(pair, Word.OTHER, DUTY, 1)
    two.rule(pair, Word.OTHER, SECOND, 2)
    with pytest.raises(OurError) as caught:
        one.rule(pair, None, DUTY, 3)
    assert caught.value.key == "review.ruled-by-two"


def test_a_list_that_was_not_matched_has_no_queue(lying):
    assert matched(lying) == ["offered"]
    with pytest.raises(OurError) as caught:
        Queue(lying, "asked", by(DUTY), None)
    assert caught.value.key == "list.not-matched"
    with pytest.raises(OurError, match=r"list\.no-such-pair"):
        opened(lying).find("00000000-00000000")


def test_who_opened_it_and_ruled_is_in_the_log_and_no_name_is(lying, tmp_path):
    queue = opened(lying)
    queue.rule(queue.pairs[0], Word.SAME, DUTY, 1)
    acts = lying.audit.acts(lambda kid: DUTY.key.key if kid == DUTY.kid else None)
    assert {it.office for it in acts} == {"AA/DUTY"}
    assert "REVIEW" in {it.purpose for it in acts}
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert "Коваленко".encode() not in path.read_bytes()
            assert b"Kovalenko" not in path.read_bytes()
    assert named(queue.pairs[0]) in {named(it) for it in queue.pairs}
