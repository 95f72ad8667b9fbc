"""The pages that follow from the code are what the code says."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
BREAKS = re.compile(r".{0,20}(?:(?<![\u00a0\u202f]);(?= )| [:;!?](?=\s|$))")


def test_no_generated_page_is_stale():
    found = subprocess.run(
        [sys.executable, "tools/make_docs.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (found.returncode, found.stdout) == (0, ""), found.stdout + found.stderr


def test_no_french_page_breaks_a_line_before_its_marks():
    """But for what it quotes."""
    pages = sorted((ROOT / "docs" / "messages" / "fr").glob("*.md"))
    found = [
        f"{page.name}:{number}: {at.group()}"
        for page in pages
        for number, line in enumerate(page.read_text("utf-8").splitlines(), 1)
        for at in BREAKS.finditer(re.sub("«[^»]*»", "", line))
    ]
    assert (len(pages) > 10, found) == (True, [])
