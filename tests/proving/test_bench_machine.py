"""A figure without its machine means nothing."""

from comity.proving.bench_machine import flush_ms, machine


def test_the_machine_is_described(tmp_path):
    found = machine(tmp_path)
    assert found["cores"] >= 1
    assert found["processor"]
    assert found["file_system"]
    assert found["python"].startswith("3.")


def test_the_disk_is_asked_in_the_same_minute_and_nothing_stays(tmp_path):
    assert 0 < flush_ms(tmp_path) < 1000
    assert list(tmp_path.iterdir()) == []
