"""Everything of one store in another: whole, in order, read back, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from comity.errors import StoreError
from comity.store import carrying, postgres
from comity.store.carrying import carry, digest, finish, half
from comity.store.contract import Batch, BodyRow
from comity.store.memory import MemoryStore
from tests.store.rows import LINE_ID, entry, evidence, held, leaf, open_small

STATES = st.dictionaries(st.binary(min_size=1, max_size=4), st.binary(max_size=9), max_size=5)
STORES = st.builds(
    lambda numbers, kept, found, bodies, picture, names: Batch(
        entries=tuple(entry(number) for number in numbers),
        held=tuple(held(number) for number in kept),
        evidence=tuple(evidence(number) for number in found),
        bodies=tuple(BodyRow(leaf(number), b"sealed %d" % number) for number in bodies),
        picture=tuple(picture.items()),
        cursor=b"here" if picture else None,
        notes=tuple((f"note/{name}", b"%d" % name) for name in names),
    ),
    *([st.lists(st.integers(0, 30), unique=True, max_size=12)] * 4),
    STATES,
    st.sets(st.integers(0, 9), max_size=4),
)


def filled(batch=None):
    made = MemoryStore()
    made.commit(batch or Batch(entries=tuple(entry(n) for n in range(7)), notes=(("a", b"1"),)))
    return made


@given(batch=STORES, rows=st.integers(1, 5))
def test_whatever_a_store_holds_arrives_in_its_order(batch, rows):
    source, target = filled(batch), MemoryStore()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(carrying, "BATCH_ROWS", rows)
        list(carry(source, target))
    finish(target)
    assert digest(source) == digest(target)
    assert list(source.entries()) == list(target.entries())
    assert list(source.notes()) == list(target.notes())


def test_a_body_that_is_erased_while_others_are_carried_is_left_out():
    class Erasing(MemoryStore):
        @override
        def body(self, leaf, /):
            self._bodies.pop(leaf)

    source, target = Erasing(), MemoryStore()
    source.commit(Batch(bodies=(BodyRow(leaf(1), b"sealed"),)))
    list(carry(source, target))
    assert list(target.bodies()) == []


def test_from_files_to_a_database_and_back_nothing_changes(tmp_path, database):
    first, last = open_small(tmp_path / "first"), open_small(tmp_path / "last")
    between = postgres.open(database, LINE_ID)
    list(carry(filled(), first))
    list(carry(first, between))
    list(carry(between, last))
    assert digest(first) == digest(between) == digest(last) == digest(filled())
    for store in (first, between, last):
        store.close()


def test_until_it_is_finished_it_says_that_it_is_no_store_yet(monkeypatch):
    monkeypatch.setattr(carrying, "BATCH_ROWS", 2)
    target = MemoryStore()
    begun = carry(filled(), target)
    next(begun)
    assert half(target) == b"1"
    for _ in begun:
        pass
    assert half(target) == b"1"
    finish(target, (("said", b"at once"),))
    assert half(target) is None
    assert target.note("said") == b"at once"


def test_a_store_that_holds_something_is_not_written_into():
    target = filled()
    before = digest(target)
    with pytest.raises(StoreError, match=r"store\.not-empty"):
        list(carry(filled(), target))
    assert digest(target) == before


def test_a_disk_that_swallows_rows_is_found_out():
    class Forgetful(MemoryStore):
        @override
        def commit(self, batch, /):
            super().commit(Batch(notes=batch.notes))

    target = Forgetful()
    with pytest.raises(StoreError, match=r"store\.not-alike"):
        list(carry(filled(), target))
    assert half(target) is not None


def test_two_stores_with_the_same_rows_in_another_order_are_not_alike():
    one, other = (Batch(entries=tuple(entry(n) for n in it)) for it in ((1, 2), (2, 1)))
    assert digest(filled(one)) != digest(filled(other))


def test_who_carries_long_bodies_does_a_few_at_a_time(monkeypatch):
    monkeypatch.setattr(carrying, "BATCH_BYTES", 1_000)
    bodies = tuple(BodyRow(leaf(number), b"sealed" * 60) for number in range(12))
    source, commits = filled(Batch(bodies=bodies)), []

    class Counting(MemoryStore):
        @override
        def commit(self, batch, /):
            commits.append(sum(len(it.data) for it in batch.bodies))
            super().commit(batch)

    target = Counting()
    steps = list(carry(source, target))
    assert max(commits) <= 1_400
    assert digest(source) == digest(target)
    assert len(steps) > 8  # and hashing is in pieces too
