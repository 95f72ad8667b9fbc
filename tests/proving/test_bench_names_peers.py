"""Peers are asked where they are installed, and named with the reason where they are not."""

import pytest

from comity.proving import bench_names_peers
from comity.proving.bench_names_peers import PEERS, MissingError, one_to_one
from comity.proving.people import Lists

NOBODY = Lists((), (), frozenset())


def test_of_their_pairs_the_best_come_first_and_nobody_is_in_two():
    assert one_to_one([(0, 0, 5), (0, 1, 9), (1, 1, 8), (1, 0, 1)]) == [(0, 1, 9), (1, 0, 1)]


@pytest.mark.parametrize("name", sorted(PEERS))
def test_a_peer_that_is_not_there_is_named(monkeypatch, name):
    monkeypatch.setattr(bench_names_peers, "find_spec", lambda _: None)
    with pytest.raises(MissingError, match="not installed"):
        PEERS[name](NOBODY)
