"""How a browser wants to see it, and what stands around every page."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.console.frame import DENSITIES, THEMES, Look, environment, text_of, words_in
from comity.wording.words import readable

TEMPLATES = Path(__file__).parents[2] / "src/comity/console/templates"


@given(st.text(max_size=60))
def test_whatever_a_cookie_says_the_look_is_one_of_ours(cookie):
    look = Look.read(cookie, "en")
    assert look.language in readable()
    assert look.theme in THEMES
    assert look.density in DENSITIES


def test_a_look_comes_back_as_it_was_chosen():
    for language in readable():
        for theme in THEMES:
            chosen = Look(language, theme, "dense")
            assert Look.read(chosen.write(), "en") == chosen
    assert Look.read("", "ru") == Look("ru", "dark", "roomy")


def test_a_field_that_is_no_text_or_too_long_is_empty():
    assert text_of({"name": "DUTY"}, "name") == "DUTY"
    assert text_of({"name": "x" * 41}, "name", 40) == ""
    assert text_of({"name": object()}, "name") == ""
    assert text_of({}, "name") == ""


def test_every_word_of_the_console_is_there_in_every_language():
    known = {it for it in words_in("en").ids() if it.startswith("console-")}
    for language in readable():
        words = words_in(language)
        assert [it for it in known if not words.own(it)] == []


def test_the_templates_are_compiled_once_and_not_for_every_page():
    assert environment() is environment()


def test_every_table_that_is_moved_sideways_is_reached_by_keyboard():
    for path in TEMPLATES.glob("*.html"):
        for tag in re.findall(r'<div class="(?:wide|scroll)"[^>]*>', path.read_text()):
            assert 'tabindex="0"' in tag, (path.name, tag)
            assert "aria-label=" in tag, (path.name, tag)


@pytest.mark.parametrize("language", readable())
def test_a_time_by_witnesses_is_never_shown_without_their_number(language):
    """R-604: of a message's times those that witnesses prove, and how many of them signed."""
    words = words_in(language)

    def say(name, **args):
        return words.say(f"console-{name}", **{key: str(it) for key, it in args.items()})

    page = environment().get_template("witnessed.html").make_module({"say": say})
    drawn = vars(page)["bracket"]
    bracket = {"k": 2, "n": 3, "not_after": {"dtg": "051400ZFEB26"}, "not_after_signed": 2}
    bracket |= {"not_before": None, "not_before_signed": 0, "claimed": "WITHIN"}
    shown = re.sub("[\u2066-\u2069]", "", str(drawn(bracket)))
    assert "051400ZFEB26" in shown
    assert "2" in shown
    assert "3" in shown
    none = {**bracket, "not_after": None, "not_after_signed": 1, "claimed": None}
    shown = str(drawn(none))
    assert "051400ZFEB26" not in shown
    assert "1" in shown
    late = {**bracket, "claimed": "AFTER", "not_before": {"dtg": "051300ZFEB26"}}
    shown = str(drawn(late))
    assert "051300ZFEB26" in shown
    assert "<strong>" in shown
