"""The real program, held by its torturer: up, asked, ended, judged."""

import pytest

from comity.errors import ComityError, ConfigError
from comity.proving import bench_pair, torture_program
from comity.proving.torture_program import Program, judged, says


@pytest.fixture
def home(tmp_path):
    made, _ = bench_pair.make_pair(tmp_path)
    bench_pair.sets(made, dial=False)
    return made


def test_what_its_officer_says_is_on_its_disk_when_it_has_ended(home):
    program = Program(home)
    try:
        assert program.wait_until_up()
        said = says(program.side(), "Fire.", flash=True)
        ended = program.stop()
    finally:
        program.kill()
    assert ended.code == 0
    assert not program.is_running
    assert said in judged(home)


def test_a_program_that_ends_instead_of_starting_is_told_with_what_it_said(home):
    program = Program(home, module="tests.support.dead_node")
    assert not program.wait_until_up()
    code, sentence = program.wait()
    assert code != 0
    assert "AssertionError" in sentence


def test_a_record_that_is_not_sound_is_told(home):
    store = home.path / "lines" / bench_pair.LINE / "line.sqlite"
    rotten = bytearray(store.read_bytes())
    rotten[len(rotten) // 2] ^= 1
    store.write_bytes(rotten)
    with pytest.raises(ComityError, match=r"store\.damaged"):
        judged(home)


def test_nobody_waits_for_ever():
    with pytest.raises(ConfigError) as told:
        torture_program.until(lambda: False, "nothing", patience_s=0)
    assert told.value.key == "torture.never"
