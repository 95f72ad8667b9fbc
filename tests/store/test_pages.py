"""R-56 below the rows: a bit that turned on the disk is an error when it is read."""

import random

import apsw
import pytest

from comity.errors import StoreError
from comity.store import pages, schema
from tests.store.rows import open_small, said, without_sums


def everything(store):
    """All that a store can be asked for."""
    held, evidence, notes = [*store.held()], [*store.evidence()], [*store.notes()]
    return [*store.entries()], held, evidence, notes, [*store.picture()], store.cursor()


def looked_over(path):
    """What a start finds: everything, or the key of the error it is told."""
    try:
        store = open_small(path)
    except StoreError as error:
        return error.key
    try:
        if store.integrity():
            return "store.damaged"
        return everything(store)
    except StoreError as error:
        return error.key
    finally:
        store.close()


@pytest.fixture
def path(tmp_path):
    store = open_small(tmp_path / "line.db")
    store.commit(said(*range(40)))
    store.close()
    return tmp_path / "line.db"


def turned(content, bit):
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_a_bit_that_turned_is_found_wherever_it_is(path):
    content = path.read_bytes()
    chance = random.Random(7)
    bits = [*range(16 * 8, 24 * 8), *(chance.randrange(len(content) * 8) for _ in range(150))]
    for bit in bits:
        path.write_bytes(turned(content, bit))
        assert looked_over(path) in ("store.damaged", "store.newer"), bit


def test_a_file_without_checksums_that_says_it_has_them_is_damaged(path):
    without_sums(path, form=schema.VERSION)

    assert looked_over(path) == "store.damaged"


def test_other_files_of_this_process_are_none_of_its_business(tmp_path):
    pages.summing_vfs()
    connection = apsw.Connection(str(tmp_path / "other.db"))
    assert connection.execute("PRAGMA checksum_verification").fetchall() == []
    connection.close()


def test_a_build_without_it_is_refused_and_says_so(monkeypatch):
    def gone(_name):
        raise LookupError("cksumvfs")

    pages.summing_vfs.cache_clear()
    monkeypatch.setattr("apsw.sqlite_extra._get_entry", gone)
    with pytest.raises(StoreError, match=r"store\.no-checksums"):
        pages.summing_vfs()
    monkeypatch.undo()
    assert pages.summing_vfs() in apsw.vfs_names()
