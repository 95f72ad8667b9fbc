"""Where a record comes from, and what lies beside a file."""

from pathlib import Path

import pytest

from comity.cli import evidence_making
from comity.errors import ConfigError
from tests.cli.desk import refused


def test_a_source_that_is_no_record_is_refused(tmp_path):
    """R-610: neither a node nor an export."""
    path = tmp_path / "x"
    path.write_bytes(b"nothing of ours")
    assert "neither" in refused("evidence", "make", path, "fork", "3fa9", "-o", tmp_path / "y",
                                code=2)  # fmt: skip


def test_the_verifier_is_laid_beside_once_and_never_over_another(tmp_path):
    """What a reader has there already stays."""
    given = tmp_path / "given.html"
    given.write_text("verifier")
    file = tmp_path / "a" / "x.evidence"
    file.parent.mkdir()
    there = evidence_making.verifier_beside(file, given)
    assert there is not None
    assert there.read_text() == "verifier"
    there.write_text("older")
    again = evidence_making.verifier_beside(file, given)
    assert again is not None
    assert again.read_text() == "older"
    nowhere = tmp_path / "b" / "x.evidence"
    nowhere.parent.mkdir()
    assert evidence_making.verifier_beside(nowhere, tmp_path / "none") is None


def test_the_verifier_that_is_shipped_is_the_one_that_was_built(tmp_path):
    """R-622: the second implementation, octet for octet, in the checkout and in the wheel."""
    there = evidence_making.verifier_beside(tmp_path / "x.evidence", None)
    assert there is not None
    built = Path(__file__).parents[2] / "verifier" / "dist" / there.name
    assert there.read_bytes() == built.read_bytes()


def test_a_file_that_is_not_there_is_said_to_be(tmp_path):
    """One sentence, never a traceback."""
    with pytest.raises(ConfigError, match="cannot-read"):
        evidence_making.judged_of(tmp_path / "none")
