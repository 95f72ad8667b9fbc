"""What an officer reads of material and findings."""

import pytest

from comity.node.showing import words_of
from comity.wording import render
from comity.wording.words import languages
from tests.support.tellers import message_of

every_language = pytest.mark.parametrize("language", languages())
MATERIAL = {"en": "Material", "fr": "Éléments matériels", "ru": "Материал", "uk": "Матеріал"}


@every_language
def test_what_the_wire_calls_otherwise_is_called_material_on_screen(language):
    text = render.full(message_of("I04"), words_of(language), author="AA")
    assert text.startswith(MATERIAL[language])
    assert "f1f1f1f1" in text.replace(" ", "")


@every_language
def test_a_finding_says_whose_it_is_until_all_have_signed(language):
    text = render.full(message_of("I12"), words_of(language), author="AA")
    assert "AA" in text
    assert "BB" in text
