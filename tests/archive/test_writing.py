"""Writing an archive: whatever moment it is cut off at, what was signed fits what is there."""

import pytest

from comity.archive.checking import Checking, Found
from comity.archive.files import Files
from comity.archive.source import Folder
from comity.archive.writing import Writing
from comity.errors import ConfigError, OurError, StoreError
from comity.record.note import read
from tests.support.archives import checkpoint, folder_of, line_of, write
from tests.support.parties import CODES


def verdict(folder):
    return Checking(Folder(folder), CODES).check().verdict


def test_a_second_run_writes_what_came_since_and_nothing_again(tmp_path):
    """R-633."""
    line = line_of(600)
    first = write(line, tmp_path / "a")
    assert (first.fresh, first.logs) == (first.entries, 2)
    log = tmp_path / "a" / folder_of(line, "AA")
    full = (log / "tile/0/000").stat()
    line.note("AA", "later")
    second = write(line, tmp_path / "a")
    assert (second.fresh, second.entries) == (1, first.entries + 1)
    assert second.files < 12
    assert (log / "tile/0/000").stat().st_mtime_ns == full.st_mtime_ns
    assert verdict(tmp_path / "a") is Found.SOUND


def test_partial_tiles_go_once_the_full_one_is_there(tmp_path):
    """R-631."""
    line = line_of(200)
    write(line, tmp_path / "a")
    log = tmp_path / "a" / folder_of(line, "AA")
    assert (log / "tile/0/000.p").is_dir()
    for n in range(100):
        line.note("AA", f"more {n}")
    write(line, tmp_path / "a")
    assert (log / "tile/0/000").is_file()
    assert not (log / "tile/0/000.p").exists()
    assert not (log / "signatures/000.p").exists()
    assert (log / "tile/1/000.p/1").is_file()
    assert verdict(tmp_path / "a") is Found.SOUND


def test_cut_off_anywhere_nothing_signed_lacks_its_tiles(tmp_path, monkeypatch):
    """R-633: tiles before checkpoints; the next run goes on."""
    line = line_of(300)
    whole = write(line, tmp_path / "whole").files
    put = Files.put
    for stop in range(0, whole, 3):
        folder = tmp_path / f"cut{stop}"
        left = [stop]

        def failing(self, path, data, left=left, **how):
            before = self.written
            put(self, path, data, **how)
            left[0] -= self.written - before
            if left[0] < 0:
                raise StoreError("store.failed", path=path, reason="cut off")

        monkeypatch.setattr(Files, "put", failing)
        with pytest.raises(StoreError, match=r"store\.failed"):
            write(line, folder)
        monkeypatch.setattr(Files, "put", put)
        for name in folder.rglob("checkpoint"):
            tip = read(name.read_text()).tip
            assert (name.parent / "held").is_file()
            assert tip.size < 600
            assert (name.parent / "tile/0/000").is_file() or list(
                name.parent.glob("tile/0/000.p/*")
            )
        if (folder / "charter").exists():
            write(line, folder)
            assert verdict(folder) is Found.SOUND


def test_cosignatures_that_come_later_are_added_to_what_is_there(tmp_path):
    """R-632."""
    line = line_of(4)
    line.note("AA", "x")
    size = checkpoint(line, "AA")
    write(line, tmp_path / "a")
    path = tmp_path / "a" / folder_of(line, "AA") / "checkpoints" / str(size)
    added = path.read_text() + "— other.example AAAAAAAAAAAAAAAA\n"
    path.write_text(added)
    write(line, tmp_path / "a")
    assert path.read_text() == added


def test_another_past_is_not_written_over_the_one_that_is_there(tmp_path):
    """R-633: neither a shorter record nor a forked one takes its place."""
    line = line_of(10)
    before = line.feeds["AA"].twin()
    line.note("AA", "one")
    write(line, tmp_path / "a")
    line.feeds["AA"] = before
    with pytest.raises(OurError) as told:
        write(line, tmp_path / "a")
    assert told.value.key == "archive.other-past"
    assert verdict(tmp_path / "a") is Found.SOUND


def test_the_archive_of_another_line_and_a_folder_of_others_are_left_alone(tmp_path):
    line = line_of(4)
    write(line, tmp_path / "a")
    with pytest.raises(ConfigError) as told:
        Writing(tmp_path / "a", b"another charter")
    assert told.value.key == "archive.other-line"
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "letter").write_text("mine")
    with pytest.raises(ConfigError) as told:
        Writing(tmp_path / "b", line.charter.data)
    assert told.value.key == "archive.not-one"
