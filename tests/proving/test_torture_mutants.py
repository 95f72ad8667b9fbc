"""Golden frames with one octet changed: none is taken, and a taken one would be seen (B10, U5)."""

import pytest

from comity.proving import torture_mutants as torture
from comity.session import beat as beats
from comity.session import frames

SOME = 12_000


def tried(cycles=SOME, seed=5):
    return torture.run(cycles, seed, lambda _done, _of: None)


def test_no_golden_frame_with_an_octet_changed_is_taken_and_no_neighbour_of_a_beat_is():
    """B10; NORAD 1980: of a beat two octets make no word."""
    found = tried()
    assert (found["accepted"], found["good"]) == (0, True)
    assert found["cycles"] < found["possible"]
    assert found["frames"] >= 60
    assert SOME * 0.9 < found["mutants"] + found["neighbours"] < SOME * 1.1
    assert set(found["became"]) <= {"REFUSED", "STRANGER", "UNSIGNED", "EMPTY"}
    assert "ACCEPTED" not in found["neighbours_became"]


def test_the_same_seed_tries_the_same():
    assert tried(500, 9) == tried(500, 9)


@pytest.fixture(scope="module")
def line():
    return torture.line_of(3)


def test_every_type_that_has_an_example_is_among_them_and_each_is_taken_as_it_is(line):
    judge = torture.Judge(line)
    for frame, entry in torture.golden(line):
        assert judge.of(frame) == "ACCEPTED"
        if entry is not None:
            judge.joins(entry)
    assert len(line.entries) > 100


def test_of_one_frame_every_octet_meets_every_other_value():
    made = list(torture.mutants(b"\x00\x10", 0, 1))
    assert len(set(made)) == len(made) == 2 * 255
    assert b"\x00\x10" not in made
    assert {len(it) for it in made} == {2}


def test_neighbours_are_two_octets_away_and_are_not_the_beat(line):
    beat = line.beats[0]
    count = 2 * 255 * len(beat) * 255
    made = list(torture.neighbours(beat, range(0, count, 9_973)))
    for it in made:
        apart = [at for at, octet in enumerate(beat) if it[at] != octet]
        assert 1 <= len(apart) <= 2
        assert apart[0] <= 1
    assert len(made) > 2_000


def became(line, frame, every=101):
    judge = torture.Judge(line)
    return {judge.of(it) for it in torture.mutants(frame, 0, every)}


def test_a_door_that_looks_at_no_signature_is_found_out(line, monkeypatch):
    """A bug put in."""
    frame, _ = next(torture.golden(line))
    assert "ACCEPTED" not in became(line, frame, 5_003)
    monkeypatch.setattr("comity.record.keys.Checker.has_signed", lambda *_: True)
    assert "ACCEPTED" in became(line, frame, 5_003)


def test_a_beat_that_is_taken_unsigned_is_found_out(line, monkeypatch):
    assert "ACCEPTED" not in became(line, line.beats[0])
    monkeypatch.setattr(beats, "is_good", lambda *_: True)
    assert "ACCEPTED" in became(line, line.beats[0])


def test_a_frame_that_reads_a_beat_as_entries_is_found_out(line, monkeypatch):
    """A bug put in: NORAD 1980."""
    decode = frames.decode

    def wrong(data):
        if data[1] != line.beats[0][1]:
            return frames.Entries(entries=(line.entries[0],))
        return decode(data)

    monkeypatch.setattr(frames, "decode", wrong)
    assert torture.Judge(line).of(next(torture.neighbours(line.beats[0], range(300 * 255, 10**7))))
    made = torture.neighbours(line.beats[0], range(255 * 255 * len(line.beats[0]), 10**8, 10**6))
    assert "ACCEPTED" in {torture.Judge(line).of(it) for it in made}
