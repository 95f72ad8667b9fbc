"""Files that are whole or not there."""

import pytest

from comity.archive.files import Files
from comity.errors import ConfigError, StoreError


def test_a_file_is_written_once_and_is_read_as_written(tmp_path):
    """R-633."""
    files = Files(tmp_path / "new")
    files.put("a/b/c", b"one")
    files.put("a/b/c", b"two")
    files.put("a/b/d", b"one", once=False)
    files.put("a/b/d", b"three", once=False)
    files.sync()
    assert (files.read("a/b/c", 9), files.read("a/b/d", 9)) == (b"one", b"three")
    assert files.read("a/none", 9) is None
    assert sorted(it.name for it in (tmp_path / "new/a/b").iterdir()) == ["c", "d"]


def test_a_file_longer_than_such_a_file_ever_is_is_not_taken(tmp_path):
    (tmp_path / "held").write_bytes(bytes(100))
    with pytest.raises(ConfigError) as told:
        Files(tmp_path).read("held", 99)
    assert told.value.key == "archive.cannot-read"


def test_a_disk_that_says_no_stops_it(tmp_path):
    (tmp_path / "a").write_bytes(b"a file where a folder should be")
    with pytest.raises(StoreError, match=r"store\.failed"):
        Files(tmp_path).put("a/b", b"")
