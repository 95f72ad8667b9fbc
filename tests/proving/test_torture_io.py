"""A store on a disk that fails loses nothing, and hides no failure."""

import apsw
import pytest

from comity.proving import torture_io
from comity.proving.power import FAILURES, FailingDisk
from comity.proving.torture_io import IoTorture


def test_sixty_failures_lose_nothing_and_the_seed_repeats_them():
    first = torture_io.run(60, 5, lambda _done, _of: None)
    assert first["good"]
    assert (first["lost"], first["halved"], first["hidden"], first["spoke_on"]) == (0, 0, 0, 0)
    assert sum(first["faults"].values()) == 60
    assert min(first["faults"].values()) > 0
    assert torture_io.run(60, 5, lambda _done, _of: None) == first


def test_a_store_that_takes_a_failed_flush_for_done_is_found_out(tmp_path, monkeypatch):
    def says_yes(self, platter):
        if self._strikes("flush"):
            platter.waiting.clear()
            self._unwritten.append(platter)
        else:
            super(FailingDisk, self).flush(platter)

    monkeypatch.setattr(FailingDisk, "flush", says_yes)
    torture = IoTorture(tmp_path, seed=6)
    report = torture.run(60)
    assert report.lost > 0
    assert torture.struck.hidden > 0


@pytest.mark.parametrize("kind", FAILURES)
def test_the_disk_fails_once_where_it_is_told_to(kind):
    disk = FailingDisk()
    platter = disk.make("file")
    disk.fail(kind, 2)

    def act():
        if kind == "flush":
            disk.flush(platter)
        else:
            disk.write(platter, 0, b"content")

    act()
    with pytest.raises(apsw.Error):
        act()
    act()
    assert disk.has_struck


def test_what_a_failed_flush_left_out_is_gone_when_the_program_starts_again():
    disk = FailingDisk()
    platter = disk.make("file")
    disk.write(platter, 0, b"content")
    disk.fail("flush", 1)
    with pytest.raises(apsw.IOError):
        disk.flush(platter)
    disk.flush(platter)
    assert bytes(platter.shown) == b"content"
    disk.goes_on()
    assert bytes(platter.shown) == b""
