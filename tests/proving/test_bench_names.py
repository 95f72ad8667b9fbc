"""What is measured of names: how many of the pairs found are so, and how sure ones are right."""

import numpy as np

from comity.names import Pair, Result, Tier, match
from comity.names.matching import Candidates
from comity.proving import bench, bench_names, bench_names_peers
from comity.proving.bench_names import best_f1, growth, names_only, quality
from comity.proving.people import Lists, drawn


def test_the_best_threshold_is_where_most_is_right():
    truth = frozenset([(0, 0), (1, 1), (2, 2)])
    pairs = [
        Pair(0, 0, 900, Tier.CERTAIN),
        Pair(1, 1, 800, Tier.REVIEW),
        Pair(2, 3, 100, Tier.REVIEW),
    ]
    assert best_f1(pairs, truth) == (0.8, 800)
    assert best_f1([], truth) == (0.0, 0)


def test_a_wrong_certain_pair_is_counted():
    truth = frozenset([(0, 0), (1, 1)])
    pairs = (Pair(0, 0, 900, Tier.CERTAIN), Pair(1, 2, 900, Tier.CERTAIN))
    places, scores = np.array([0, 1]), np.array([900, 900])
    told = Result(pairs, bytes(32), Candidates(places, places, scores))
    its = quality(Lists((), (), truth), told)
    assert (its["certain"], its["certain_wrong"], its["recall"]) == (2, 1, 0.5)
    assert its["in_first_ten"] == 1.0


def test_all_is_measured_and_shown(monkeypatch, capsys):
    monkeypatch.setattr(bench_names, "SIZES", (100, 200))
    monkeypatch.setattr(bench_names_peers, "find_spec", lambda _: None)
    assert bench.run("names", rounds=1, count=200) == 0
    shown = capsys.readouterr().out
    for word in ("200 rows", "uk-ru", "ru-latin", "recall", "best F1", "first ten", "NOT MEASURED",
                 "names alone", "n log n", "MiB"):  # fmt: skip
        assert word in shown


def test_single_names_and_sizes_are_measured():
    only = names_only(lambda _: None)
    assert only["pairs"] > 1000
    assert only["f1"] > 0.6
    assert [it["count"] for it in growth([50, 100], lambda _: None)] == [50, 100]


def test_drawn_lists_are_found_again():
    lists = drawn("ru-latin", 300, seed=9)
    its = quality(lists, match(lists.ours, lists.theirs))
    assert its["f1"] > 0.95
    assert its["certain_wrong"] <= 1
