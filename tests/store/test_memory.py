"""The two stores are twins: the same batches, the same answers to every question."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from comity.store.contract import Batch, EntryRow, EvidenceRow, HeldRow
from comity.store.memory import MemoryStore
from tests.store.rows import leaf, open_small, said

# Few names, so that they meet; all sorts of bytes behind them.
NAMES = st.sampled_from([bytes([n]) * 32 for n in range(8)])
FEEDS = st.sampled_from([b"a" * 16, b"b" * 16])
NUMBERS = st.integers(0, 5) | st.integers(0, 2**53 - 1)
BYTES = st.binary(max_size=20)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=3)
MOMENTS = st.integers(0, 2**53 - 1)


def several(*parts, row=None):
    rows = st.builds(row, *parts) if row else st.tuples(*parts)
    return st.lists(rows, max_size=4).map(tuple)


BATCHES = st.builds(
    Batch,
    entries=several(NAMES, FEEDS, NUMBERS, NAMES, BYTES, MOMENTS, row=EntryRow),
    held=several(NAMES, FEEDS, NUMBERS, BYTES, MOMENTS, row=HeldRow),
    unheld=st.lists(NAMES, max_size=3).map(tuple),
    evidence=several(NAMES, TEXTS, BYTES, MOMENTS, row=EvidenceRow),
    picture=several(BYTES, st.none() | BYTES),
    cursor=st.none() | BYTES,
    notes=several(TEXTS, st.none() | BYTES),
)


def answers(store, start, stop, limit, prefix):
    """Everything one can ask."""
    entries = list(store.entries())
    return {
        "entries": entries,
        "entry": [store.entry(row.leaf) for row in entries] + [store.entry(b"none")],
        "range": [store.range(feed, start, stop, limit) for feed in (b"a" * 16, b"b" * 16)],
        "held": list(store.held()),
        "evidence": list(store.evidence()),
        "picture": list(store.picture()),
        "cursor": store.cursor(),
        "note": [store.note(name) for name, _ in store.notes()],
        "notes": list(store.notes(prefix)),
        "flushes": store.flushes(),
        "integrity": store.integrity(),
    }


@given(st.lists(BATCHES, max_size=5), NUMBERS, NUMBERS, st.integers(1, 4), TEXTS)
def test_memory_and_sqlite_answer_the_same_to_every_question(batches, start, stop, limit, prefix):
    with tempfile.TemporaryDirectory() as folder:
        stores = MemoryStore(), open_small(Path(folder) / "line.db")
        for batch in batches:
            for store in stores:
                store.commit(batch)
            memory, sqlite = (answers(store, start, stop, limit, prefix) for store in stores)
            assert memory == sqlite
        stores[1].close()


def test_memory_and_sqlite_learn_alike_to_which_matters_an_entry_belongs(tmp_path):
    disk, memory = open_small(tmp_path / "line.db"), MemoryStore()
    for store in (disk, memory):
        store.commit(said(1, 2))
        told = ((leaf(1000), b"its matters"), (leaf(99), b"of an entry that is not here"))
        store.commit(Batch(homes=told))
    assert list(disk.entries()) == list(memory.entries())
    assert [row.homes for row in memory.entries()] == [b"its matters", None]
    assert disk.entry(leaf(1000)) == memory.entry(leaf(1000))
    disk.close()
