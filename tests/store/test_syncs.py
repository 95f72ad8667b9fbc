"""Counting what the disk is really asked."""

from tests.store.rows import open_small, said


def test_a_commit_asks_the_disk_once(tmp_path):
    store = open_small(tmp_path / "line.db", count_syncs=True, checkpoint_pages=1000)
    store.commit(said(0))  # the first also begins the log
    before = store.syncs()
    for number in range(1, 21):
        store.commit(said(number))
    assert store.syncs() - before == 20
    store.close()


def test_a_batch_asks_the_disk_once(tmp_path):
    store = open_small(tmp_path / "line.db", count_syncs=True, checkpoint_pages=1000)
    store.commit(said(0))
    before = store.syncs()
    store.commit(said(*range(1, 100)))
    assert store.syncs() - before == 1
    store.close()


def test_nothing_is_counted_unless_asked_for(tmp_path):
    store = open_small(tmp_path / "line.db")
    assert store.syncs() is None
    store.close()
