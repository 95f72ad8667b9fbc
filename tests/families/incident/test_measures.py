"""What an officer reads of stopping, rescuing, standing back and warnings, and at whose fault."""

import pytest

from comity.errors import OurError
from comity.families.incident.measures_examples import BAD_MEASURES
from comity.families.shelf import SHELF
from comity.node.showing import words_of
from comity.values.codes import Precedence
from comity.values.message import ReleaseRule
from comity.values.plain import from_plain
from comity.wording import render
from comity.wording.explain import explain
from comity.wording.words import languages
from tests.support.tellers import WIRES, message_of

every_language = pytest.mark.parametrize("language", languages())
STATES_THAT = {
    "en": "AA states that: ",
    "fr": "AA déclare que",
    "ru": "AA заявляет, что: ",
    "uk": "AA заявляє, що: ",
}
PERMITS_NOTHING = {
    "en": "permits anything",
    "fr": "autorisent quoi que ce soit",
    "ru": "ничего не разрешают",
    "uk": "нічого не дозволяють",
}


def told(code, language, **changes):
    return render.full(message_of(code, **changes), words_of(language), author="AA")


@every_language
def test_a_warning_is_what_its_author_states_and_permits_nothing(language):
    """R-187."""
    text = told("I16", language)
    assert STATES_THAT[language] in text
    assert PERMITS_NOTHING[language] in text


@every_language
def test_a_request_to_stop_permits_nothing_either(language):
    assert PERMITS_NOTHING[language] in told("I08", language)


def test_a_warning_sets_no_term_for_an_answer():
    with pytest.raises(OurError) as caught:
        message_of("I16", reply_by="2026-04-02T10:05:00Z")
    assert caught.value.facts["field"] == "reply_by"


def test_standing_back_depends_on_nothing():
    assert "on no condition" in told("I15", "en")
    assert "1 h" in told("I15", "en")


@pytest.mark.parametrize(
    ("code", "rule", "precedence"),
    [
        ("I08", ReleaseRule.ONE, Precedence.FLASH),
        ("I09", ReleaseRule.ONE, Precedence.FLASH),
        ("I11", ReleaseRule.TWO, Precedence.FLASH),
        ("I15", ReleaseRule.ONE, Precedence.IMMEDIATE),
        ("I16", ReleaseRule.TWO_STAFF, Precedence.FLASH),
    ],
)
def test_who_releases_it_and_how_urgent_it_is(code, rule, precedence):
    message = message_of(code)
    assert message.SPEC.release_of(message) is rule
    assert message.SPEC.precedence_of(message) is precedence


@every_language
@pytest.mark.parametrize("code", sorted(BAD_MEASURES))
def test_each_bad_example_is_explained_by_its_label(language, code):
    cls = SHELF.types[WIRES[code]].message
    for field, plain in BAD_MEASURES[code]:
        with pytest.raises(OurError) as caught:
            from_plain(cls, {name: it for name, it in plain.items() if it is not None})
        said = explain(caught.value, language)
        assert field.partition(".")[0] in said
        assert len(said) > len(field) + 10
