"""Where a node is found is noted, unless there is no room; a disk that fails stops it."""

import errno
from pathlib import Path

import pytest

from comity.errors import StoreError
from comity.node import whereabouts


def failing(number):
    def write(self, _text, _encoding):
        self.touch()
        raise OSError(number, "says no")

    return write


def test_the_address_is_a_line(tmp_path):
    whereabouts.note(tmp_path / "listening", "127.0.0.1:7400")
    assert (tmp_path / "listening").read_text() == "127.0.0.1:7400\n"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_on_a_full_disk_the_node_goes_on_and_leaves_no_half(tmp_path, monkeypatch, number):
    monkeypatch.setattr(Path, "write_text", failing(number))
    whereabouts.note(tmp_path / "listening", "127.0.0.1:7400")
    assert not (tmp_path / "listening").exists()


def test_a_disk_that_fails_is_told_of_with_its_own_error(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "write_text", failing(errno.EIO))
    with pytest.raises(StoreError) as told:
        whereabouts.note(tmp_path / "listening", "127.0.0.1:7400")
    assert told.value.key == "store.failed"
