"""A page becomes a PDF that is the same each time, or it is said what to do instead."""

import re
import shutil

import pytest

from comity.cli.evidence_printing import printed
from comity.errors import ConfigError

PAGE = "<!doctype html><meta charset=utf-8><p>Доказано"


def test_without_a_browser_it_is_said_what_to_do():
    """The page can be printed from any browser."""
    with pytest.raises(ConfigError, match="no-browser"):
        printed(PAGE, "no-such-browser")


@pytest.mark.skipif(shutil.which("chromium") is None, reason="no Chromium here")
def test_the_pdf_carries_no_time_of_its_own():
    """So that one browser gives one file of one page."""
    data = printed(PAGE)
    assert data.startswith(b"%PDF-")
    assert set(re.findall(rb"Date \(D:(\d{14})", data)) == {b"20000101000000"}
