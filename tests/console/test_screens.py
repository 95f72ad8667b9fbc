"""R-470: every page in every language and theme, in a browser: whole, and for everybody."""

import pytest

from comity.console.frame import THEMES
from comity.wording.words import readable
from tests.support.pages import (
    Screens,
    covered,
    faults_of,
    overflow,
    pages_of,
    played,
    routes,
    wrong_in,
)
from tests.support.screens import chromium, needs_chromium

pytestmark = needs_chromium
BESIDE = {"en": THEMES[1:]}  # axe reads one of these by turns here, and all in `make gallery`
NARROW = ((1024, 768), (390, 844))


@pytest.fixture(scope="module")
def screens(tmp_path_factory):
    with played(tmp_path_factory.mktemp("rich")) as (story, desks), chromium() as browser:
        yield Screens(browser, story, desks)


def test_every_page_of_the_console_is_among_them(screens):
    assert {it.route for it in pages_of(screens.story)} - {""} == routes()


def themes_of(language, turn):
    """The first one whole, in a language that is read by axe, and the colours of another."""
    beside = BESIDE.get(language, ())
    return (THEMES[0], beside[turn % len(beside)]) if beside else ()


@pytest.mark.timeout(600)  # every page, some three times: long on a machine that does other work
@pytest.mark.parametrize("language", readable())
def test_every_page_is_whole_and_fits_and_shuts_nobody_out(screens, language):
    wrong: list[tuple[str, ...]] = []
    for turn, it in enumerate(pages_of(screens.story)):
        page = screens.shows(it, language, THEMES[0])
        for theme in themes_of(language, turn):
            page.evaluate("it => { document.documentElement.dataset.theme = it }", theme)
            told = wrong_in(page, only_colours=theme != THEMES[0])
            wrong += [(it.name, theme, fault) for fault in told]
        for width, height in NARROW:
            page.set_viewport_size({"width": width, "height": height})
            if overflow(page) > 0:
                wrong.append((it.name, str(width), str(overflow(page))))
        page.set_viewport_size({"width": 1440, "height": 900})
        wrong += [(it.name, fault) for fault in faults_of(page, it)]
        wrong += [(it.name, "covered", word) for word in covered(page)]
    assert wrong == []


def test_a_theme_is_one_word_of_the_page_and_nothing_else(screens):
    """So that the pages need not be loaded again for each."""
    found = set()
    for theme in THEMES:
        it = next(it for it in pages_of(screens.story) if it.name == "login")
        page = screens.shows(it, "en", theme)
        assert page.get_attribute("html", "data-theme") == theme
        page.evaluate(
            "() => { document.querySelector('header').remove();"
            " document.querySelectorAll('option').forEach(it => it.removeAttribute('selected')) }"
        )
        found.add(page.inner_html("main") + page.inner_html("footer"))
    assert len(found) == 1
