"""A store whose power is cut loses nothing, and a disk that lies is found out."""

from comity.proving.torture_power import Report, Torture, result


def test_fifty_cuts_lose_nothing_and_the_seed_repeats_them(tmp_path):
    first = Torture(tmp_path, seed=5).run(50)
    assert first.is_good
    assert first.cuts == 50
    assert Torture(tmp_path, seed=5).run(50) == first


def test_a_disk_that_lies_is_found_out(tmp_path):
    report = Torture(tmp_path, seed=6, lies=True).run(30)
    assert report.lost > 0
    assert not report.is_good


def test_the_result_says_what_was_promised():
    found = result(Report(cuts=1, acknowledged=5), seed=9)
    assert (found["torture"], found["seed"], found["good"]) == ("power", 9, True)
