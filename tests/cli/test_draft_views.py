"""A draft is shown with its echo, and with what every reader would flag."""

import click
import pytest
from click.testing import CliRunner

from comity.cli import draft_views
from comity.cli.output import Output
from comity.wording.words import languages

ECHO: dict[str, list[object]] = {"places": [], "moments": [], "windows": []}
DRAFT = {
    "draft": "4b1f",
    "code": "A02",
    "precedence": "PRIORITY",
    "addressees": [],
    "text": "A title\nA sentence.\n\nLabel: value",
    "fields": {},
    "foreseen": ["BAD_TOTAL"],
    "releases": [],
    "needed": 1,
    "time": {"dtg": "051430ZFEB26"},
    "echo": ECHO,
}


def shown(view, data, language="en"):
    @click.command()
    def command():
        view(Output(as_json=False, language=language), data)

    found = CliRunner().invoke(command)
    assert found.exit_code == 0, found.exception
    return found.stdout


@pytest.mark.parametrize("language", languages())
def test_a_draft_shows_what_is_wrong_and_how_it_may_go_nevertheless(language):
    said = shown(draft_views.draft, DRAFT, language)

    assert "\n! " in said
    assert "--override" in said
    assert max(map(len, said.splitlines())) <= 80


def test_a_list_of_drafts_names_the_flags():
    assert "!" in shown(draft_views.drafts, [DRAFT])
    assert "!" not in shown(draft_views.drafts, [{**DRAFT, "foreseen": []}])


def test_an_empty_desk_says_so():
    assert "Nothing waits" in shown(draft_views.drafts, [])


@pytest.mark.parametrize("language", languages())
def test_a_release_at_staff_level_is_asked_for_while_it_lacks(language):
    """R-194."""
    lacking, whole = (
        shown(draft_views.releases, {**DRAFT, "lacks_staff": lacks}, language)
        for lacks in (True, False)
    )
    assert lacking.startswith(whole)
    assert len(lacking.splitlines()) > len(whole.splitlines())


def test_releases_are_counted():
    assert "1" in shown(draft_views.releases, {**DRAFT, "releases": ["AA/DUTY"]})
