"""Evidence on the command line: made out of a record, checked anywhere, put on paper."""

import pytest

from comity.cli import main
from comity.record import bundle
from tests.cli.desk import comity, refused
from tests.cli.shapes import check_command
from tests.support.claims import TERM, Story, Witnessed


@pytest.fixture(scope="module")
def story():
    return Story(Witnessed("AA", "BB"))


@pytest.fixture(scope="module")
def record(story, tmp_path_factory):
    path = tmp_path_factory.mktemp("evidence") / "record.comity"
    entries = [it for feed in story.line.feeds.values() for it in feed.entries]
    path.write_bytes(bundle.encode(story.data, entries))
    return path


def test_a_file_is_made_checked_and_refused_after_a_change(story, record, tmp_path):
    """R-622: the exit codes of the page."""
    file = tmp_path / "held.evidence"
    made = comity("evidence", "make", record, "held", story.notice.leaf.hex()[:8], "--by", "BB",
                  "-o", file, "--json")  # fmt: skip
    assert made.code == 0, made.err
    assert made.data["written"] is True
    check_command("evidence make", made.data)
    check_command("evidence check", comity("evidence", "check", file, "--json").data)
    check_command("evidence report", comity("evidence", "report", file, "-o", tmp_path / "x.html",
                                            "--json").data)  # fmt: skip
    assert "evidence check" in refused("verify", file, code=2)
    checked = comity("evidence", "check", file)
    assert checked.code == 0
    assert "PROVED" in checked.out
    assert "What is not proved" in checked.out
    file.write_bytes(file.read_bytes()[:-1])
    assert comity("evidence", "check", file).code == 4
    file.write_bytes(b"anything")
    assert comity("evidence", "check", file).code == 1


def test_what_does_not_follow_is_not_written(story, record, tmp_path):
    """R-622: and what is missing is said."""
    file = tmp_path / "no.evidence"
    far = "2030-01-01T00:00:00Z"
    found = comity("evidence", "make", record, "unanswered", story.notice.leaf.hex(), "--by", "BB",
                   "--term", far, "-o", file)  # fmt: skip
    assert found.code == 1
    assert not file.exists()
    assert "had passed" in found.out


def test_the_report_is_written_in_the_language_asked_for(story, record, tmp_path):
    """R-623; and what is sealed needs grants (R-607)."""
    file, page = tmp_path / "seal.evidence", tmp_path / "seal.html"
    leaf = story.seals[0][0].leaf.hex()
    withheld = refused("evidence", "make", record, "sealed", leaf, "--whole", "-o", file)
    assert "have not granted" in withheld
    notice = story.notice.leaf.hex()
    comity("evidence", "make", record, "held", notice, "--by", "BB", "-o", file)
    assert comity("evidence", "report", file, "-o", page, "--lang", "uk").code == 0
    assert "Що не доведено" in page.read_text("utf-8")
    assert "choose another name" in refused("evidence", "report", file, "-o", page)


def test_usage_says_what_goes_with_what(record, tmp_path):
    """R-616: a term of what has none, and a holder nobody named."""
    file = tmp_path / "x"
    for words in (("held", "3fa9"), ("held", "3fa9", "--by", "BB", "--term", "2026-02-05T12:00Z"),
                  ("unanswered", "3fa9", "--by", "BB")):  # fmt: skip
        assert comity("evidence", "make", record, *words, "-o", file).code == 2
    assert TERM
    assert "evidence" in main.commands
