"""What every store promises: one suite, every store (R-52, R-53, R-58, R-59)."""

import threading
from itertools import islice

import pytest

from comity.errors import StoreError
from comity.store import postgres
from comity.store.contract import Batch, BodyRow
from comity.store.memory import MemoryStore
from tests.store.rows import FEED, LINE_ID, entry, evidence, held, leaf, open_small, said


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def store(request, tmp_path):
    openers = {
        "memory": MemoryStore,
        "sqlite": lambda: open_small(tmp_path / "line.db"),
        "postgres": lambda: postgres.open(request.getfixturevalue("database"), LINE_ID),
    }
    kept = openers[request.param]()
    yield kept
    kept.close()


def numbers(rows):
    return [row.number for row in rows]


def test_a_new_store_holds_nothing(store):
    assert list(store.entries()) == list(store.held()) == list(store.evidence()) == []
    assert list(store.picture()) == list(store.notes()) == []
    assert store.cursor() is store.note("boot") is store.entry(leaf(1)) is None
    assert store.flushes() == 0


def test_entries_come_back_as_they_were_in_the_order_of_their_commits(store):
    store.commit(said(7, 3))
    store.commit(said(5))
    assert list(store.entries()) == [entry(7), entry(3), entry(5)]


def test_an_entry_is_found_by_its_leaf(store):
    store.commit(said(1, 2))
    assert store.entry(entry(2).leaf) == entry(2).data


def test_an_entry_said_twice_is_kept_once_and_the_first_bytes_stay(store):
    store.commit(said(1, 2))
    store.commit(Batch(entries=(entry(1)._replace(data=b"other"), entry(3), entry(3))))
    assert list(store.entries()) == [entry(1), entry(2), entry(3)]


def test_an_empty_batch_does_nothing(store):
    store.commit(Batch())
    assert store.flushes() == 0


def test_each_commit_is_counted(store):
    store.commit(said(1))
    store.commit(Batch(cursor=b""))
    assert store.flushes() == 2


def test_both_branches_of_a_fork_are_kept(store):
    fork = entry(1), entry(1, branch=1)
    store.commit(Batch(entries=(entry(0), *fork, entry(2))))
    assert store.range(FEED, 1, 2, 10) == list(fork)


def test_a_range_is_by_number_begins_with_its_start_and_ends_before_its_stop(store):
    store.commit(said(5, 4, 3, 2, 1, 0))
    store.commit(Batch(entries=(entry(2, feed=b"another feed....", branch=9),)))
    assert store.range(FEED, 1, 4, 10) == [entry(1), entry(2), entry(3)]


def test_a_range_that_is_empty_or_unknown_is_an_empty_list(store):
    store.commit(said(0, 1))
    assert store.range(FEED, 2, 2**53, 10) == store.range(FEED, 1, 1, 10) == []
    assert store.range(b"nobody's feed...", 0, 10, 10) == []


def test_a_range_gives_no_more_than_its_limit(store):
    store.commit(said(*range(10)))
    assert numbers(store.range(FEED, 2, 10, 3)) == [2, 3, 4]


def test_a_page_of_a_range_never_splits_a_fork(store):
    store.commit(Batch(entries=tuple(entry(n, branch=b) for b in range(3) for n in range(3))))
    page = store.range(FEED, 0, 3, 4)
    assert numbers(page) == [0, 0, 0, 1, 1, 1]
    assert numbers(store.range(FEED, page[-1].number + 1, 3, 4)) == [2, 2, 2]


def test_held_entries_are_given_in_order_until_they_are_held_no_more(store):
    store.commit(Batch(held=(held(3), held(1), held(2))))
    store.commit(Batch(held=(held(1)._replace(data=b"other"),), unheld=(held(3).leaf, leaf(99))))
    assert list(store.held()) == [held(1), held(2)]


def test_what_is_held_and_admitted_in_one_batch_is_not_held(store):
    store.commit(Batch(held=(held(1),), unheld=(held(1).leaf,)))
    assert list(store.held()) == []


def test_evidence_is_kept_once_and_in_order(store):
    store.commit(Batch(evidence=(evidence(2), evidence(1))))
    store.commit(Batch(evidence=(evidence(2)._replace(data=b"other"), evidence(3))))
    assert list(store.evidence()) == [evidence(2), evidence(1), evidence(3)]


def test_the_picture_is_by_key_and_the_later_state_stands(store):
    store.commit(Batch(picture=((b"b", b"1"), (b"a\xff", b"2"), (b"a", b"3"), (b"c", b"4"))))
    store.commit(Batch(picture=((b"b", b"5"), (b"b", b"6"), (b"c", None), (b"d", None))))
    assert list(store.picture()) == [(b"a", b"3"), (b"a\xff", b"2"), (b"b", b"6")]


def test_a_matter_taken_away_and_put_back_in_one_batch_is_there(store):
    store.commit(Batch(picture=((b"a", b"1"), (b"a", None), (b"a", b"2"))))
    assert list(store.picture()) == [(b"a", b"2")]


def test_the_cursor_stays_until_another_is_said(store):
    store.commit(Batch(cursor=b"first"))
    store.commit(said(1))
    assert store.cursor() == b"first"
    store.commit(Batch(cursor=b"second"))
    assert store.cursor() == b"second"


def test_notes_are_found_by_name_and_by_how_their_names_begin(store):
    names = ("draft/2", "draft/1", "draft", "boot", "drafty", "draft/\U0001f30d", "drag")
    store.commit(Batch(notes=tuple((name, name.encode()) for name in names)))
    store.commit(Batch(notes=(("draft/1", b"new"), ("draft/2", None), ("none", None))))
    assert store.note("draft/1") == b"new"
    assert store.note("draft/2") is None
    assert [name for name, _ in store.notes("draft/")] == ["draft/1", "draft/\U0001f30d"]
    assert [name for name, _ in store.notes()] == sorted({*names} - {"draft/2"})

    store.commit(Batch(notes=(("boot", None), ("boot", b"2"), ("boot", b"3"), ("new", b"1"))))
    store.commit(Batch(notes=(("new", b"2"), ("new", None), ("drag", None), ("drag", b"4"))))
    assert list(store.notes("boot")) == [("boot", b"3")]
    assert list(store.notes("n")) == []
    assert list(store.notes("drag")) == [("drag", b"4")]


def test_answers_are_as_of_the_moment_of_the_question(store):
    first = Batch(
        entries=(entry(1),),
        held=(held(1),),
        evidence=(evidence(1),),
        picture=((b"a", b"1"),),
        notes=(("n", b"1"),),
    )
    store.commit(first)
    entries, others = store.entries(), (store.held(), store.evidence())
    named = store.picture(), store.notes()
    store.commit(
        Batch(
            entries=(entry(2),),
            held=(held(2),),
            unheld=(held(1).leaf,),
            evidence=(evidence(2),),
            picture=((b"a", b"2"),),
            notes=(("n", b"2"),),
        )
    )
    assert list(entries) == [entry(1)]
    assert [list(rows) for rows in others] == [[held(1)], [evidence(1)]]
    assert [list(pairs) for pairs in named] == [[(b"a", b"1")], [("n", b"1")]]


def test_many_entries_are_read_as_they_are_asked_for(store):
    store.commit(said(*range(1000)))
    assert numbers(store.entries()) == list(range(1000))
    reading = store.entries()
    assert numbers(islice(reading, 300)) == list(range(300))
    store.commit(said(1000))
    assert numbers(reading) == list(range(300, 1000))


def test_an_entry_of_the_greatest_size_and_number_is_kept(store):
    largest = entry(2**53 - 1, size=65536)
    store.commit(Batch(entries=(largest,)))
    assert list(store.entries()) == store.range(FEED, 2**53 - 1, 2**53, 1) == [largest]


def test_threads_wait_for_each_other(store):
    def say(first):
        for number in range(first, first + 50):
            store.commit(said(number))
            list(store.entries())

    threads = [threading.Thread(target=say, args=(first,)) for first in (0, 100, 200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(list(store.entries())) == store.flushes() == 150


def test_a_healthy_store_has_nothing_to_say(store):
    store.commit(said(1))
    store.rest()
    assert store.renew_reserve()
    assert store.release_reserve() == 0
    assert store.integrity() == []


def test_a_closed_store_refuses_everything_but_closing(store):
    store.commit(said(1))
    store.close()
    store.close()
    for refused in (
        lambda: store.commit(Batch()),
        lambda: store.commit(said(2)),
        store.entries,
        lambda: store.entry(leaf(1)),
        lambda: store.range(FEED, 0, 1, 1),
        store.held,
        store.evidence,
        store.picture,
        store.cursor,
        lambda: store.note("n"),
        store.notes,
        store.flushes,
        store.rest,
        store.release_reserve,
        store.renew_reserve,
        store.integrity,
    ):
        with pytest.raises(StoreError, match=r"^store\.closed"):
            refused()


# --- sealed bodies


def body(number, size=700):
    return BodyRow(leaf(number), b"body of %d " % number * (size // 10))


def test_a_body_is_kept_once_and_the_first_bytes_stay(store):
    store.commit(Batch(bodies=(body(1), body(2))))
    store.commit(Batch(bodies=(body(1)._replace(data=b"another"),)))
    assert store.body(leaf(1)) == body(1).data
    assert store.body(leaf(9)) is None
    assert list(store.bodies()) == sorted((leaf(1), leaf(2)))


def test_a_body_is_read_piece_by_piece(store):
    store.commit(Batch(bodies=(body(1),)))
    data = body(1).data
    assert store.body_piece(leaf(1), 0, 10) == (len(data), data[:10])
    assert store.body_piece(leaf(1), 600, 10_000) == (len(data), data[600:])
    assert store.body_piece(leaf(1), len(data), 10) == (len(data), b"")
    assert store.body_piece(leaf(2), 0, 10) is None


def test_a_body_taken_away_is_gone_and_the_entry_stays(store):
    store.commit(Batch(entries=(entry(1),), bodies=(BodyRow(entry(1).leaf, b"secret"),)))
    store.commit(Batch(unbodied=(entry(1).leaf, leaf(77))))
    store.scrub()
    assert store.body(entry(1).leaf) is None
    assert list(store.entries()) == [entry(1)]
    assert not Batch(unbodied=(leaf(1),)).is_empty
    assert not Batch(bodies=(body(1),)).is_empty
