# ruff: noqa: RUF001 - the typographic marks are what is tested
"""The sentences of the phrase book: complete, the same figures everywhere, and no order in them."""

import re

import pytest

from comity.node.showing import words_of
from comity.values.phrases import PHRASES, Blank
from comity.wording.phrases import pattern, sentence
from comity.wording.speaker import Speaker
from comity.wording.words import readable

every_language = pytest.mark.parametrize("language", readable())
VALUES = {
    Blank.BEARING: 45,
    Blank.DISTANCE: 987,
    Blank.TIME: 1_770_301_800_000,
    Blank.PLACE: {1: 445_125_000, 2: 332_500_000},
    Blank.PARTY: "BB",
    Blank.NUMBER: 21,
    Blank.CHANNEL: 156,
}
TOKENS = {Blank.TIME: "051430ZFEB26", Blank.PLACE: "44°30′45″N", Blank.BEARING: "045°"}
# Rule 17, and what no agreed sentence may be: a threat, a permission, an ultimatum.
HARD = re.compile(
    r"\b(?:must|permit\w*|allow\w*|authoris\w*|warn\w*|will be|or else|consequence\w*|demand\w*"
    r"|was|were|hostile|enemy|intru\w*|violat\w*|attack\w*|fire on|last chance|immediately)\b"
)


def said(number, language):
    words = words_of(language)
    params = {n: VALUES[blank] for n, blank in enumerate(PHRASES[number], 1)}
    whole = sentence(number, params, words, Speaker(words, brief=True).say)
    assert whole is not None
    return re.sub("[\u2066-\u2069\u200f]", "", whole)


@every_language
def test_the_book_has_every_sentence_and_no_other(language):
    words = words_of(language)
    own = {name for name in words.ids() if re.fullmatch(r"phrase-[0-9]{3}", name)}

    assert own == {f"phrase-{number}" for number in PHRASES}
    assert [name for name in own if not words.own(name)] == []
    assert all(words.own(f"phrase-group-{n}") for n in range(1, 10))
    assert all(words.own(f"blank-{blank.name}") for blank in Blank)


@every_language
@pytest.mark.parametrize("number", PHRASES)
def test_a_sentence_asks_for_its_blanks_and_says_each_of_them(language, number):
    """R-196, R-197."""
    blanks = PHRASES[number]
    assert words_of(language).variables(f"phrase-{number}") == set("abcd"[: len(blanks)])
    figures = sorted(re.findall(r"[0-9]+", said(number, language)))
    assert figures == sorted(re.findall(r"[0-9]+", said(number, "en")))
    for blank in blanks:
        token = TOKENS.get(blank, str(VALUES[blank]))
        assert re.search(rf"(?<![0-9.,]){token}", said(number, language))


@every_language
def test_a_sentence_ends_as_one_and_is_not_another(language):
    sentences = [pattern(number, words_of(language)) for number in PHRASES]

    assert all(it.endswith(".") for it in sentences)
    assert len(set(sentences)) == len(sentences)


def test_no_sentence_threatens_permits_or_sets_a_term():
    for number in PHRASES:
        assert not HARD.search(said(number, "en")), number


def test_a_number_of_another_book_has_no_sentence():
    words = words_of("en")

    assert sentence(999, {1: 5}, words, Speaker(words).say) is None


def test_an_open_sentence_names_its_blanks():
    assert pattern(402, words_of("en")) == (
        "There is live firing within [1: distance (m)] of [2: place] until [3: time]."
    )
    assert pattern(503, words_of("fr")) == "Je signale [1: nombre] personnes blessées de mon côté."
