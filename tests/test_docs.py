"""The pages that follow from the code are what the code says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.tree import project_files
from tests.test_house import fault_of

ROOT = Path(__file__).parent.parent
FILES = [it.relative_to(ROOT).as_posix() for it in project_files()]
PAGES = [it for it in FILES if it.endswith(".md") and not it.startswith("docs/messages/")]
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


@pytest.mark.parametrize("page", PAGES)
def test_every_command_that_a_page_names_exists(page):
    """Also within a sentence; what may be left out or is one of several ends it."""
    named = re.findall(r"`comity ([a-z][^`]*)`", (ROOT / page).read_text("utf-8"))
    wrong = [it for it in named if fault_of(re.split(r"[|\[]", it)[0].split()) is not None]
    assert wrong == []


def anchors(page):
    """The places of a page that a link can lead to."""
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    heads = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    heads = [re.sub(r"\[([^]]*)]\([^)]*\)", r"\1", it) for it in heads]
    return {re.sub(r"[^\w\- ]", "", it.strip().lower()).replace(" ", "-") for it in heads}


@pytest.mark.parametrize("page", PAGES)
def test_every_link_of_a_page_leads_somewhere(page):
    lost = []
    for link in re.findall(r"]\(([^)\s]+)\)", (ROOT / page).read_text("utf-8")):
        name, _, place = link.partition("#")
        to = (ROOT / page).parent / name if name else ROOT / page
        if "://" not in link and not (to.exists() and (not place or place in anchors(to))):
            lost.append(link)
    assert lost == []
