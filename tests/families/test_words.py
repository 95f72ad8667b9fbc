"""Whatever a fold can reach and whatever a person can type wrongly has words in every language."""

import re

import pytest

from comity.errors import OurError
from comity.families.shelf import SHELF
from comity.node.showing import words_of
from comity.picture import flags
from comity.values.plain import from_plain
from comity.values.shape import fields_of
from comity.wording.explain import explain
from comity.wording.speaker import label_id
from comity.wording.words import house_words, languages
from tests.families import BAD, MESSAGES


@pytest.mark.parametrize("language", languages())
def test_every_state_of_every_machine_can_be_said(language):
    words = words_of(language)
    names = [
        f"state-{kind.upper()}-{status.name}"
        for family in SHELF.families
        for kind, statuses in family.statuses.items()
        for status in statuses
    ]
    assert len(names) > 20
    assert [name for name in names if not words.has(name)] == []


@pytest.mark.parametrize("language", languages())
def test_every_flag_of_the_picture_can_be_said_and_explained(language):
    words = words_of(language)
    known = [value for value in vars(flags).values() if isinstance(value, str) and value.isupper()]
    assert len(known) >= 8
    missing = [
        name
        for flag in known
        for name in (f"flag-{flag}", f"flag-{flag}-why")
        if not words.has(name)
    ]
    assert missing == []


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_every_bad_example_is_explained_in_one_whole_sentence(language, code):
    """R-74: the field is named, the reason is in words, and nothing is left open."""
    nothing = house_words(language).say("not-given")
    for its, _, field, plain in BAD:
        if its == code:
            with pytest.raises(OurError) as caught:
                from_plain(MESSAGES[code], plain)
            said = explain(caught.value, language)
            assert field in said
            assert nothing not in said, said
            assert not re.search(r"\{|\$|None|message\.bad", said), said
            assert str(caught.value.facts["reason"]) != said


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_what_is_typed_in_a_form_has_a_label_and_a_hint_of_its_own(language, code):
    words = words_of(language)
    seen: dict[str, str] = {}
    for spec in fields_of(MESSAGES[code]):
        label = words.say(label_id(MESSAGES[code], spec))
        assert label not in seen, f"{spec.name} is called as {seen.get(label)}"
        seen[label] = spec.name
        assert words.say(f"{label_id(MESSAGES[code], spec)}-hint").endswith((".", "»", "”")), label
