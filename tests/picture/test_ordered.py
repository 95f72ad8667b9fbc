"""Matters found by key and put in order together: as if each had been put in its place alone."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from comity.picture import ordered
from comity.picture.cut import leaf_of
from comity.picture.matter import MatterKey
from comity.picture.ordered import Matter, Matters
from comity.record.tree import root_of

STEPS = st.lists(
    st.tuples(st.sampled_from(("open", "put", "look")), st.integers(0, 40)), max_size=60
)


def key(n):
    return MatterKey(n % 7, "activity", sha256(str(n).encode()).digest()).packed


def opened(matters, n, state=b""):
    matter = Matter(key(n), b"", n)
    matters.open(matter)
    matters.put(matter, state or b"%d" % n)


def put(matters, n, state):
    found = matters.find(key(n))
    assert found is not None
    matters.put(found, state)


def check(matters, states):
    """R-61, R-64: in the order of keys, under the root over keys and states."""
    keys, its, tree = matters.ordered()
    assert (keys, [it.key for it in its]) == (sorted(states), sorted(states))
    assert [it.state for it in its] == [states[it] for it in keys]
    assert tree.root == root_of([leaf_of(it, states[it]) for it in keys])
    assert len(matters) == len(states)


@given(STEPS)
def test_whatever_comes_between_two_looks_they_are_in_order(steps):
    matters, states = Matters(), dict[bytes, bytes]()
    for at, (what, n) in enumerate(steps):
        found = matters.find(key(n))
        assert (None if found is None else found.state) == states.get(key(n))
        if what == "look":
            check(matters, states)
        elif found is None:
            states[key(n)] = b"%d" % at
            opened(matters, n, states[key(n)])
        elif what == "put":
            states[key(n)] = b"%d" % at
            matters.put(found, states[key(n)])
    check(matters, states)


@given(st.permutations(range(12)), st.integers(0, 11))
def test_the_mark_is_that_of_the_states_and_not_of_their_order(order, other):
    ours, theirs = Matters(), Matters()
    for n in range(12):
        opened(ours, n)
    for n in order:
        opened(theirs, n, b"before")
    for n in order:
        put(theirs, n, b"%d" % n)
    assert ours.mark == theirs.mark
    put(theirs, other, b"otherwise")
    assert ours.mark != theirs.mark
    put(theirs, other, b"%d" % other)
    assert ours.mark == theirs.mark


def test_so_many_leaves_wait_for_their_places_and_no_more(monkeypatch):
    monkeypatch.setattr(ordered, "WAITING_MAX", 5)
    matters = Matters()
    for n in range(23):
        opened(matters, n)
    assert len(matters._leaves) == 3
    check(matters, {key(n): b"%d" % n for n in range(23)})
