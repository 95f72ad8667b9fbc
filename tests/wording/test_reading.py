"""What a sentence would have been said with is read back from it, in every language (R-74)."""

import pytest

from comity.values.codes import Qual
from comity.wording import reading
from comity.wording.numbers import quantity
from comity.wording.words import languages
from tests.wording import WORDS

every_language = pytest.mark.parametrize("language", languages())


@every_language
def test_a_sentence_gives_back_what_it_was_said_with(language):
    words = WORDS[language]
    said = reading.folded(quantity(9, Qual.RANGE, 12, words))

    assert reading.read(words, "quantity-RANGE", said) == {"n": "9", "hi": "12"}


@every_language
def test_another_sentence_gives_nothing(language):
    assert reading.read(WORDS[language], "duration-min", "fog") is None


def test_text_is_compared_without_case_and_with_one_kind_of_space():
    assert reading.folded("  About\u00a0 3 ") == "about 3"
    assert reading.folded("\u22125") == "-5"


def test_no_value_is_longer_than_a_line():
    with pytest.raises(ValueError, match="too-long"):
        reading.folded("9" * 201)
