"""What is shown of an evidence file: the same to programs and to people."""

import pytest

from comity.cli import evidence_views
from comity.evidence.file import Kind
from comity.evidence.making import Asked
from comity.evidence.saying import judge
from comity.families.shelf import SHELF
from tests.support.claims import Story, Witnessed


@pytest.fixture(scope="module")
def judged():
    story = Story(Witnessed("AA", "BB"))
    first, plain = story.seals[0]
    asked = Asked(Kind.SEALED, first.leaf, "BB")
    return story.making().make(asked, {first.leaf: plain}, SHELF.codes)[1]


@pytest.mark.parametrize("language", ["en", "fr", "ru", "uk", "ar"])
def test_the_page_shows_what_was_opened_and_a_code_of_the_digest(judged, language):
    """R-623; a language without these words is shown the English ones."""
    text = evidence_views.page(judged, language, "x.evidence")
    assert "<svg" in text
    assert "first" in text  # the opened body
    assert judged.digest.hex()[:8] in text


def test_a_file_that_is_none_has_a_page_that_says_so():
    """R-622."""
    text = evidence_views.page(judge(b"x", SHELF.codes), "en", "x")
    assert "REFUSED" in text
