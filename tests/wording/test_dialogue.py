"""A form asks for everything that its type can say, and takes it as it is typed (R-71, R-79)."""

from importlib import import_module

import pytest

from comity.errors import OurError
from comity.families.shelf import SHELF
from comity.values.plain import from_plain, to_plain
from comity.wording.dialogue import Dialogue
from comity.wording.forms import COMMON, form_of
from comity.wording.typed import Typing
from comity.wording.words import languages
from tests.support.filling import fill
from tests.wording import WORDS

NOW = 1_770_301_800_000
TYPES = {it.message.SPEC.code: it for it in SHELF.types.values()}
ADDED = ("lang", "capacity", "override", "provenance", "provenance_source")  # by the desk


def good(code):
    family = TYPES[code].family.name
    return import_module(f"comity.families.{family}.examples").GOOD.get(code, ())


@pytest.mark.parametrize("code", sorted(TYPES))
def test_every_good_example_is_filled_in_by_its_form(code):
    message = TYPES[code].message
    for at, example in enumerate(good(code)):
        words = WORDS[languages()[at % len(languages())]]
        wanted = to_plain(from_plain(message, example))
        form = form_of(message, words)
        made = fill(form, wanted, Typing(words, now_ms=NOW))

        left = () if form.common else COMMON
        added = {it: wanted[it] for it in (*ADDED, *left) if it in wanted}
        assert to_plain(from_plain(message, {**made, **added})) == wanted


EN = WORDS["en"]
TYPING = Typing(EN, now_ms=NOW)


def dialogue(code):
    return Dialogue(form_of(TYPES[code].message, EN), TYPING)


def said(talk, *answers):
    for answer in answers:
        talk.answer(answer)
    return talk


def test_what_is_refused_leaves_the_question_where_it_was():
    talk = dialogue("I05")
    first = talk.step

    for text in ("zz zz", ""):
        with pytest.raises(OurError, match=r"form\.(needed|refused)"):
            talk.answer(text)
    assert talk.step == first


def test_going_back_keeps_the_answer_as_a_suggestion():
    talk = said(dialogue("L09"), "Weather", "Fog.")
    assert talk.back()
    assert talk.step.suggestion == "Fog."
    assert talk.back()
    assert (talk.step.path, talk.step.suggestion) == ("subject", "Weather")
    assert not talk.back()

    said(talk, "", "")
    assert talk.step.path == "common"
    talk.leave_out()
    assert talk.plain == {"subject": "Weather", "body": "Fog."}


def test_an_end_before_its_start_is_refused_where_it_is_typed():
    talk = dialogue("L13")
    while talk.step.path != "when.start":
        answer(talk)
    said(talk, "051430ZFEB26", "051330ZFEB26")

    assert talk.step.path == "when.err_s"
    with pytest.raises(OurError, match="order"):
        talk.answer("1s")
    assert talk.back_to("when.end")
    said(talk, "+2h", "")
    assert talk.step.path != "when.err_s"


def answer(talk):
    if talk.step.may_leave:
        talk.leave_out()
    elif talk.step.question.kind.name == "ref":
        talk.answer("ab" * 32)
    else:
        talk.answer(talk.step.question.example)


def test_an_optional_composite_is_left_out_with_its_first_part():
    talk = dialogue("L13")
    while talk.step.path != "when.start":
        answer(talk)

    assert talk.step.may_leave
    talk.leave_out()
    assert not talk.step.path.startswith("when")


def test_the_same_key_twice_is_refused():
    talk = dialogue("A02")
    while talk.step.path != "equipment.0":
        answer(talk)
    said(talk, "yes", "TANK", "3", "yes")

    with pytest.raises(OurError, match="twice"):
        talk.answer("TANK")
    assert talk.step.path == "equipment.1"


def test_a_form_goes_back_to_the_field_that_its_sender_names():
    talk = said(dialogue("L09"), "Weather", "Fog.")

    assert talk.back_to("subject")
    assert talk.step.path == "subject"
    assert not talk.back_to("nowhere")


def test_a_filled_form_takes_no_more():
    talk = said(dialogue("L09"), "Weather", "Fog.", "no")

    assert talk.step is None
    with pytest.raises(OurError, match=r"form\.filled"):
        talk.answer("more")
