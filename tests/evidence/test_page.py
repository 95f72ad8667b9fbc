"""The report is one page, whole in itself, and says no more than the file proves."""

import re

from comity.evidence.page import Signed, page
from comity.evidence.saying import judge
from comity.evidence.telling import tell, words_of
from comity.families.shelf import SHELF


def written(data, language="en", name="x.evidence", signed=()):
    words, judged = words_of(language), judge(data, SHELF.codes)
    return page(judged, tell(judged, words), words, name=name, code="<svg/>", signed=signed)


def test_the_page_asks_for_nothing_and_runs_nothing(made):
    """R-623: it can be read from a stick, on paper, in ten years."""
    text = written(made["held"])
    assert not re.search(r"<script|https?:|src=|@import|url\(", text)
    assert "default-src 'none'" in text
    assert text == written(made["held"])


def test_what_is_not_proved_stands_on_every_page_that_proves(made):
    """R-623."""
    for data in made.values():
        assert "What is not proved" in written(data)
    assert "What it says" not in written(made["held"][:-1])


def test_no_text_of_a_file_or_an_entry_becomes_markup(made):
    """R-467: names of files and contents are text."""
    bad = "<script>alert(1)</script>"
    text = written(made["held"], name=bad, signed=(Signed(bad, (bad,)),))
    assert "<script" not in text
