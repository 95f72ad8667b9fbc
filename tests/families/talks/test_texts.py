"""Hashes of texts, and where two differ (R-230 and R-231)."""

from hypothesis import given
from hypothesis import strategies as st

from comity.families.talks.examples import DRAFT
from comity.families.talks.messages import TextDraft
from comity.families.talks.texts import (
    Paragraph,
    compared,
    language_hash,
    paragraph_hash,
    paragraphs,
    text_hash,
)
from comity.values.plain import from_plain

words = st.text(st.sampled_from("ab é"), min_size=1, max_size=4)


@st.composite
def drafts(draw):
    ids = draw(st.lists(st.sampled_from("1234"), min_size=1, max_size=4, unique=True))
    languages = draw(st.sampled_from([["en"], ["en", "fr"], ["fr", "uk"]]))
    clauses = [
        {"id": it, "title": draw(words), "text": {lang: draw(words) for lang in languages}}
        for it in ids
    ]
    return made(clauses=clauses, authentic=languages)


def made(**changes):
    return from_plain(TextDraft, {**DRAFT, **changes})


def with_text(lang, text, place=1):
    clauses = [dict(it) for it in DRAFT["clauses"]]
    clauses[place]["text"] = {**clauses[place]["text"], lang: text}
    return made(clauses=clauses)


def test_one_changed_word_changes_its_paragraph_its_language_and_the_text_alone():
    one, other = made(), with_text("fr", "Autre mot.")
    assert text_hash(one) != text_hash(other)
    assert language_hash(one, "fr") != language_hash(other, "fr")
    assert language_hash(one, "en") == language_hash(other, "en")
    found = compared(one, other)
    here, there = (paragraph_hash(it.clauses[1], "fr") for it in (one, other))
    assert found.paragraphs == (Paragraph("4", "fr", here, there),)
    assert (found.clauses, found.languages) == (("4",), ("fr",))
    assert (found.titles, found.is_order, found.fields) == ((), False, ())


def test_titles_order_roles_and_what_prevails_are_signed_too():
    one = made()
    first, second = DRAFT["clauses"]
    called = compared(one, made(clauses=[first, {**second, "title": "Border"}]))
    turned = compared(one, made(clauses=[second, first]))
    prevails = compared(one, made(prevails="en"))
    assert called.titles == ("4",)
    assert turned.is_order
    assert turned.paragraphs == ()
    assert [(it.path, it.here, it.there) for it in prevails.fields] == [("prevails", None, "en")]


def test_a_clause_that_one_has_and_the_other_has_not_is_named_from_both_sides():
    one, other = made(), made(clauses=DRAFT["clauses"][:1])
    assert {it.there for it in compared(one, other).paragraphs} == {None}
    assert {it.here for it in compared(other, one).paragraphs} == {None}
    assert compared(one, other).clauses == ("4",)


def test_the_hash_is_of_the_text_and_not_of_the_case_number():
    assert text_hash(made()) == text_hash(made(subject_key="AA-77"))


def test_the_hashes_are_these_for_ever():
    one = made()
    assert paragraph_hash(one.clauses[0], "en").hex() == PARAGRAPH
    assert language_hash(one, "en").hex() == LANGUAGE


@given(drafts(), drafts())
def test_two_texts_are_one_exactly_when_nothing_differs(one, other):
    found = compared(one, other)
    differs = any((found.paragraphs, found.titles, found.is_order, found.fields))
    assert differs is (text_hash(one) != text_hash(other))


@given(drafts(), drafts())
def test_what_differs_is_the_same_from_either_side(one, other):
    here, there = compared(one, other), compared(other, one)
    assert {(it.clause, it.lang, it.here, it.there) for it in here.paragraphs} == {
        (it.clause, it.lang, it.there, it.here) for it in there.paragraphs
    }
    assert {*here.titles} == {*there.titles}
    assert here.is_order is there.is_order


@given(drafts())
def test_every_paragraph_has_one_hash(draft):
    assert len(paragraphs(draft)) == len(draft.clauses) * len(draft.authentic)


PARAGRAPH = "037cb91b6fb7c17274d1cfa85d43e4f347797aaa7a369e485a1cc96554ca3f4a"
LANGUAGE = "1216b62f1eb500a966f503734d6c307bbb5ec3039936942f3e373b692c3c1864"
