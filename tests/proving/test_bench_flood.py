"""The bar of a flood is judged by what was seen; test_bench_strangers.py sees a real one."""

from comity.proving import bench_flood, bench_junk


def phase(*times, grown=0.0):
    return {"times": list(times), "grown_mib": grown, "entries_per_s": 0}


def judged(quiet, loaded):
    found = bench_flood._result({bench_flood.QUIET: [quiet], "garbled": [loaded]}, {})
    assert found["met"].keys() == found["targets"].keys() - {"x_quiet"}
    return found["met"]


def test_a_slow_flash_meets_the_bar_where_the_quiet_of_the_same_run_is_slow_too():
    quiet = phase(*[10.0] * 99, 200.0)
    assert judged(quiet, phase(399.0)) == {
        "quiet_p99_ms": False,
        "p99_ms": True,  # twice the quiet is more than 300 ms
        "lost": True,
        "grown_mib": True,
    }
    assert not judged(quiet, phase(401.0))["p99_ms"]
    assert judged(phase(10.0), phase(299.0))["p99_ms"]


def test_a_lost_flash_and_memory_that_grows_miss_it():
    assert not judged(phase(10.0), phase(None, 20.0))["lost"]
    assert not judged(phase(10.0), phase(20.0, grown=101.0))["grown_mib"]


def test_a_record_that_grows_is_no_leak():
    its = bench_flood._result({"quiet": [phase(1.0)], "routine": [phase(2.0, grown=500.0)]}, {})
    assert its["met"]["grown_mib"]


def test_every_kind_of_junk_has_its_phase():
    assert {bench_flood.QUIET, bench_flood.ROUTINE, *bench_junk.KINDS} == set(bench_flood.KINDS)
