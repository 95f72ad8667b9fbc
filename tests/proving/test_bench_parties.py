"""A line of more parties costs each of them more, and no more than so many times as much."""

from comity.proving import bench_parties


def test_an_entry_at_each_party_costs_no_more_than_so_many_times_as_much():
    steps: list[str] = []
    found = bench_parties.measure(1, steps.append, 1, nodes=7)
    assert steps == ["round 1 of 1: 3 parties", "round 1 of 1: 7 parties"]
    few, many = found["rows"]
    assert (few["parties"], many["parties"]) == (3, 7)
    assert many["entries"] > few["entries"]
    assert (few["x_octets_each"], few["x_us_each"]) == (1, 1)
    assert found["met"]["same"]
    assert found["met"]["octets_linear"], "octets follow from the seed; times do not"


def test_the_same_line_says_the_same_octets():
    first, second = (bench_parties.line_of(3, 1) for _ in range(2))
    assert first["octets"] == second["octets"]
    assert first["entries"] == second["entries"]
