"""How a browser wants to see it, and what stands around every page."""

import re
from pathlib import Path

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
