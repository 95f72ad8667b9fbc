"""What the commands say: every sentence is there and used, in the house's words (R-74)."""

import re
from pathlib import Path

import pytest

from comity.cli.doctor import _CHECKS
from comity.wording.words import Words, house_words, languages
from tests.wording.test_terms import BANNED

HOUSE = Path(__file__).parents[2] / "src" / "comity"
ROOM = HOUSE / "cli"
LENT = (HOUSE / "families" / "call", HOUSE / "evidence")  # whose words some commands say too
# of bytes, which a key signed or did not
CRYPTOGRAPHIC = ("cli-verdict-", "cli-proof", "cli-label-evidence", "cli-alarm-evidence")
every_language = pytest.mark.parametrize("language", languages())


def own(language):
    both = Words(language, [ROOM]).ids() - house_words(language).ids()
    return {name.removeprefix("cli-") for name in both}


def source():
    return "\n".join(path.read_text() for path in ROOM.glob("*.py"))


@every_language
def test_every_sentence_that_is_said_is_there(language):
    known = own(language) | house_words(language).ids() | Words(language, LENT).ids()
    said = set(re.findall(r"\b(?:say|note|warn)\(\s*\"([a-z][\w-]*)\"", source()))

    assert sorted(said - known) == []


@every_language
def test_no_sentence_is_unused(language):
    text = source()
    whole = set(re.findall(r"\"([a-z][\w-]*)\"", text))
    begun = set(re.findall(r"f\"([a-z]+-)[^\"]*\{", text)) | {"check-", "alarm-"}
    unused = [
        name
        for name in own(language)
        if name not in whole and not any(name.startswith(it) for it in begun)
    ]

    assert unused == []


@every_language
def test_every_check_of_the_doctor_has_its_words(language):
    known = own(language)
    states = ("ok", "look", "bad")

    for name in _CHECKS:
        assert f"check-{name}" in known
        assert any(f"check-{name}-{state}" in known for state in states)


@every_language
def test_a_check_that_cannot_be_done_has_its_words(language):
    assert {f"check-{name}-bad" for name in _CHECKS} <= own(language)


@every_language
def test_no_word_judges_conduct(language):
    banned = re.compile(rf"(?<![\w-])(?:{BANNED[language]})(?![\w-])", re.IGNORECASE)
    found = [
        line
        for line in (ROOM / f"terms.{language}.ftl").read_text().splitlines()
        if not line.startswith(("#", *CRYPTOGRAPHIC)) and banned.search(line.partition(" = ")[2])
    ]

    assert found == []


def test_french_puts_no_break_before_its_high_marks():
    for line in (ROOM / "terms.fr.ftl").read_text().splitlines():
        if not line.startswith("#"):
            assert not re.search(r"\w[;!?»]|(?<!=) [;!?»:](?:\s|$)|« ", line), line
            assert "'" not in line


@every_language
def test_a_label_fits_its_column(language):
    """A label of `Output.pairs` has 24 columns; a longer one would be cut."""
    words = Words(language, [ROOM])
    for name in own(language):
        if name.startswith("label-"):
            label = words.say(f"cli-{name}")
            assert len(label) <= 24 or label.endswith(":"), label
