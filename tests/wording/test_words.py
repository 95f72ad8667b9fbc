import re
import subprocess
import sys

import pytest

from comity.errors import OurError
from comity.wording.words import TERMS, Words, house_words, languages
from tests.wording import FOLDERS, WORDS

LOAD_MS_MAX = 60


@pytest.fixture
def folder(tmp_path):
    def write(text, language="en"):
        (tmp_path / f"terms.{language}.ftl").write_text(text)
        return tmp_path

    return write


def test_four_languages_are_shipped_english_first():
    assert languages() == ("en", "fr", "ru", "uk")


def test_a_sentence_is_said_with_its_arguments():
    assert WORDS["en"].say("duration-h", n=3) == "3 h"


def test_a_plural_follows_the_number(folder):
    words = Words("en", [folder("ships = { $n ->\n  [one] one ship\n *[other] { $n } ships\n }\n")])

    assert words.say("ships", n=1) == "one ship"
    assert words.say("ships", n=4) == "4 ships"


def test_no_isolating_characters_are_added():
    assert not set("\u2068\u2069") & set(WORDS["en"].say("quote", text="x"))


def test_a_missing_sentence_is_an_error_and_never_another_language(folder):
    words = Words("en", [folder("only-here = x\n")])
    with pytest.raises(OurError, match=r"wording\.missing id=only-there language=en"):
        words.say("only-there")


def test_a_missing_argument_is_an_error():
    with pytest.raises(OurError, match=r"wording\.unsaid"):
        WORDS["fr"].say("moment-both", dtg="x")


def test_a_folder_without_the_language_is_an_error(folder):
    with pytest.raises(OurError, match=r"wording\.no-terms"):
        Words("fr", [folder("a = b\n")])


def test_two_sentences_with_one_id_are_an_error(folder):
    with pytest.raises(OurError, match=r"wording\.twice id=yes"):
        Words("en", [folder("yes = aye\n")])


def test_a_sentence_without_text_is_an_error(folder):
    with pytest.raises(OurError, match=r"wording\.missing"):
        Words("en", [folder("empty =\n    .label = x\n")]).say("empty")


def test_a_broken_sentence_is_an_error(folder):
    with pytest.raises(OurError, match=r"wording\.broken"):
        Words("en", [folder("bad = { $x\n")]).say("bad")


def test_an_argument_longer_than_fluent_takes_is_said_whole():
    long = "x" * 4_000

    assert WORDS["en"].say("line-field", label=long, value=long * 2) == f"{long}: {long * 2}"


def test_a_marker_in_foreign_text_brings_no_other_text_in():
    long = "x" * 4_000

    said = WORDS["en"].say("line-pair", key="\ufdd07\ufdd1", value=long)

    assert said == f"\ufdd07\ufdd1: {long}"


def test_references_are_followed(folder):
    words = Words("en", [folder("-it = ship\na = the { -it } of { $who }\nb = see { a }\n")])

    assert words.say("b", who="AA") == "see the ship of AA"
    assert words.variables("b") == {"who"}


def test_variables_of_a_choice_are_named():
    assert WORDS["en"].variables("line-state-full") == {
        "author",
        "state",
        "effective_at",
        "reason",
        "state_is",
    }


def test_the_terms_of_the_house_are_kept_by_language():
    assert house_words("fr") is house_words("fr")
    assert not house_words("fr").has("line-charter")


def test_a_language_is_a_suffix_and_nothing_more():
    names = {re.sub(r"\.[a-z]{2}\.ftl", "", path.name) for path in TERMS.glob("*.ftl")}
    for language in languages():
        found = {path.name.split(".")[0] for path in TERMS.glob(f"*.{language}.ftl")}
        assert found == names


@pytest.mark.timed
def test_a_language_loads_quickly_and_speaking_is_what_costs():
    program = (
        "import sys, time, pathlib; from comity.wording.words import Words\n"
        "start = time.perf_counter(); Words('fr', map(pathlib.Path, sys.argv[1:]))\n"
        "print((time.perf_counter() - start) * 1000, 'fluent.runtime' in sys.modules)"
    )
    command = [sys.executable, "-c", program, *map(str, FOLDERS)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()

    assert float(said[0]) < LOAD_MS_MAX
    assert said[1] == "False"
