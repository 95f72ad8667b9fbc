"""A form is made of the definition: composites unfolded, everything with its words (R-71)."""

import pytest

from comity.families.shelf import SHELF
from comity.values.message import ReleaseRule
from comity.values.shape import fields_of, name_of
from comity.wording.forms import COMMON, filled, form_of, plain_of
from comity.wording.typed import HELD_IN_ONE
from comity.wording.words import languages
from tests.wording import WORDS

TYPES = {it.message.SPEC.code: it.message for it in SHELF.types.values()}
EN = WORDS["en"]
every_language = pytest.mark.parametrize("language", languages())


def questions(form):
    waiting = [*form.questions, *form.common]
    while waiting:
        question = waiting.pop()
        yield question
        shaped = [part for shape in question.shapes for part in shape.parts]
        inner = (question.key, question.member, *question.parts, *shaped)
        waiting += [it for it in inner if it is not None]


def by_path(form):
    return {it.path: it for it in questions(form)}


def composites(kind):
    for struct in kind.structs:
        yield struct
        for spec in fields_of(struct):
            yield from composites(spec.type)
    for inner in (kind.key, kind.item, *kind.either):
        if inner is not None:
            yield from composites(inner)


@every_language
@pytest.mark.parametrize("code", sorted(TYPES))
def test_every_question_has_its_words(code, language):
    form = form_of(TYPES[code], WORDS[language])

    assert [it.name for it in form.questions] == [
        spec.name for spec in fields_of(TYPES[code]) if spec.number < 64
    ]
    for question in questions(form):
        assert question.label
        assert not question.is_leaf or question.example


@every_language
def test_every_part_of_a_composite_has_its_label(language):
    missing = {
        f"form-part-{name_of(struct)}-{spec.name}"
        for cls in TYPES.values()
        for field in fields_of(cls)
        for struct in composites(field.type)
        if name_of(struct) not in HELD_IN_ONE
        for spec in fields_of(struct)
    }
    assert sorted(it for it in missing if not WORDS[language].has(it)) == []


def test_a_composite_is_asked_by_its_parts():
    found = by_path(form_of(TYPES["A02"], EN))

    assert [it.name for it in found["window"].parts] == ["start", "end", "err_s"]
    assert [it.name for it in found["area"].shapes] == [
        "circle", "polygon", "corridor", "sector", "named",
    ]  # fmt: skip
    assert found["area.radius_m"].unit == "m"
    assert found["area.radius_m"].within == "from 1 m to 5,000,000 m"
    assert found["phases"].repeats
    assert (found["phases"].low, found["phases"].high) == (1, 10)
    assert found["troops"].is_leaf
    assert found["phases.*.window.start"].example == "051430ZFEB26"
    assert found["window.err_s"].default == "0 s"


def test_a_map_is_asked_by_its_keys():
    question = by_path(form_of(TYPES["A02"], EN))["by_party"]

    assert question.key is not None
    assert question.key.label == "Party"
    assert question.member is not None
    assert question.member.kind.name == "qty"


@pytest.mark.parametrize("code", sorted(TYPES))
def test_common_fields_are_offered_where_a_person_speaks(code):
    names = tuple(it.name for it in form_of(TYPES[code], EN).common)
    is_machine = TYPES[code].SPEC.release is ReleaseRule.MACHINE

    assert set(names) == (set() if is_machine else set(COMMON))


def test_examples_come_from_a_message_and_never_its_prose():
    form = form_of(TYPES["L09"], EN, example={"subject": "Weather", "body": "Brouillard."})

    assert [it.example for it in form.questions] == ["Weather", "Fog until noon."]


def test_what_stands_in_a_message_is_found_with_its_labels():
    window = {"start": "2026-02-05T14:30:00Z", "end": "2026-02-05T15:30:00Z"}
    message = {"phases": [{"n": 1, "window": window}], "window": window}
    form = form_of(TYPES["A02"], EN)
    found = {it.path: it.label for it in filled(form.questions, message)}

    assert found["phases.0.window.start"] == "Phases 1 \u203a Time \u203a Start"
    assert "window.end" in found
    assert "area" not in found


def test_a_question_is_data_for_a_page():
    question = next(it for it in form_of(TYPES["L08"], EN).questions if it.name == "position")
    data = plain_of(question)

    assert data["choices"][0] == {"code": "CHECKING", "word": EN.say("code-POSITION-CHECKING")}
    assert (data["required"], data["kind"]) == (True, "code:POSITION")
