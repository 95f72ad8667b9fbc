"""The officer's handbook (docs/use): one text in four languages, and the console's own words."""

import re
from functools import cache
from pathlib import Path

import pytest

from comity.console.frame import words_in
from tests.test_house import fault_of

ROOT = Path(__file__).parent.parent
USE = ROOT / "docs" / "use"
LANGUAGES = ("en", "fr", "ru", "uk")
PAGES = sorted(it.name for it in (USE / "en").glob("*.md"))
BOLD = re.compile(r"\*\*(.+?)\*\*")
LINK = re.compile(r"\]\(([^)]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
FENCE = re.compile(r"^```\n(.*?)^```", re.DOTALL | re.MULTILINE)
NUMBER = re.compile(r"\d+")
ON_SCREEN = re.compile(r"console-|state-(LINE|DELIVERY)-|flag-|code-PRECEDENCE-|alarm-[A-Z]")
MANUAL = {"../../manuel.md": "../../handbook.md"}  # of commands: French has one of its own


def spaced(text):
    """A space is a space, whether a line may break there or not."""
    return re.sub("[\u00a0\u202f]", " ", text)


def text_of(language, page):
    return spaced((USE / language / page).read_text("utf-8"))


@cache
def spoken(language):
    """What the console says in a language: the pattern of each label, by its id."""
    words = words_in(language)
    said = {}
    for name in words.ids():
        if ON_SCREEN.match(name):
            text = words.say(name, **dict.fromkeys(words.variables(name), "\x00"))
            said[name] = re.compile(re.escape(spaced(text)).replace("\x00", ".+"))
    return said


@cache
def labels(language, page):
    """Each bold run of a page, and every id that says exactly this."""
    return [
        (it, frozenset(name for name, says in spoken(language).items() if says.fullmatch(it)))
        for it in BOLD.findall(text_of(language, page))
    ]


def shape(language, page):
    """What must be the same in every language of a page."""
    text = text_of(language, page)
    blocks = FENCE.findall(text)
    bare = BOLD.sub("", FENCE.sub("", text))
    return {
        "headings": re.findall(r"^#+(?= )", text, re.MULTILINE),
        "rows and steps": re.findall(r"^(?:\||- |\d+\. )", bare, re.MULTILINE),
        "commands": blocks + CODE.findall(bare),
        "links": [MANUAL.get(it, it) for it in sorted(LINK.findall(bare))],
        "numbers": sorted(NUMBER.findall(LINK.sub("", CODE.sub("", bare)))),
    }


def test_every_language_has_every_page():
    assert len(PAGES) > 10
    for language in LANGUAGES:
        assert sorted(it.name for it in (USE / language).glob("*.md")) == PAGES


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_the_same_shape_numbers_commands_and_links(page, language):
    assert shape(language, page) == shape("en", page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_bold_stands_on_the_screen(language):
    found = [f"{page}: {it}" for page in PAGES for it, names in labels(language, page) if not names]
    assert found == []


@pytest.mark.parametrize("page", PAGES)
def test_the_same_labels_stand_in_the_same_order(page):
    rows = [labels(language, page) for language in LANGUAGES]
    assert len({len(row) for row in rows}) == 1
    for its in zip(*rows, strict=True):
        assert frozenset.intersection(*(names for _, names in its)), [it for it, _ in its]


def test_every_link_leads_somewhere():
    pages = [USE / "README.md", *USE.glob("*/*.md")]
    broken = [
        f"{page.relative_to(USE)}: {it}"
        for page in pages
        for it in LINK.findall(page.read_text("utf-8"))
        if not (page.parent / it).exists()
    ]
    assert broken == []


def test_every_page_is_named_by_the_index():
    index = set(LINK.findall(text_of("en", "README.md")))
    assert [it for it in PAGES if it != "README.md" and it not in index] == []


@pytest.mark.parametrize("page", [it for it in PAGES if it != "README.md"])
def test_a_task_is_read_within_its_minutes(page):
    """At 200 words a minute, a page alone takes less than three and a half."""
    assert len(text_of("en", page).split()) <= 700


def commands():
    """Each `comity ...` of the pages, as words."""
    for page in PAGES:
        text = text_of("en", page)
        inline = [it for it in CODE.findall(FENCE.sub("", text)) if it.startswith("comity ")]
        lines = [it for block in FENCE.findall(text) for it in block.splitlines()]
        for line in inline + [it for it in lines if it.startswith("comity ")]:
            yield line.split()[1:]


def test_every_command_shown_exists():
    found = [" ".join(words) for words in commands() if fault_of(words) is not None]
    assert found == []
