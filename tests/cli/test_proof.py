"""The record leaves as one file; a third person judges it without any node (R-80 to R-86)."""

import random

import pytest

from tests.cli.desk import comity, done, program, refused

PLACES = 20


@pytest.fixture(scope="module")
def record(begun, tmp_path_factory):
    import shutil  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("proof")
    shutil.copytree(begun / "bb", folder / "bb")
    done("export", folder / "bb", "-o", folder / "staff.comity", "--open")
    return folder / "staff.comity"


def test_a_whole_record_is_sound(record):
    said = comity("verify", record)

    assert said.code == 0
    assert "SOUND" in said.out
    assert "[EXERCISE]" in said.out
    assert "Compare them" in " ".join(said.out.replace("[EXERCISE] ", "").split())


def test_the_verdict_shows_the_words_that_the_parties_read_aloud(record, begun):
    words = done("card", begun / "aa")["words"]
    shown = comity("verify", record, "--lang", "en").out

    assert all(word in shown for word in words)


def test_it_is_said_in_the_language_of_the_reader(record):
    assert "VALIDE" in comity("verify", record, "--lang", "fr").out


def test_any_changed_byte_is_found(record, tmp_path):
    data, chance = record.read_bytes(), random.Random(7)
    for place in [chance.randrange(len(data)) for _ in range(PLACES)]:
        changed = bytearray(data)
        changed[place] ^= 1 << chance.randrange(8)
        file = tmp_path / "changed"
        file.write_bytes(changed)
        said = comity("verify", file, "--json")
        assert said.code in (1, 4), place
        assert said.data["faults"], place
        assert said.data["verdict"] != "SOUND"


def test_the_program_ends_as_the_verdict_says(record, tmp_path):
    (tmp_path / "cut").write_bytes(record.read_bytes()[:-5])
    sound, cut = program("verify", record), program("verify", tmp_path / "cut")

    assert (sound.returncode, cut.returncode) == (0, 4)
    assert "Traceback" not in cut.stdout + cut.stderr


def test_a_file_that_is_not_there_is_named(tmp_path):
    assert "nowhere" in refused("verify", tmp_path / "nowhere", code=2)


def test_an_export_is_open_only_if_that_is_said(aa, tmp_path):
    refused("export", aa, "-o", tmp_path / "x", code=2)
    assert not (tmp_path / "x").exists()


def test_an_export_never_writes_over_a_file(aa, tmp_path):
    (tmp_path / "x").write_text("mine")

    refused("export", aa, "-o", tmp_path / "x", "--open")
    assert (tmp_path / "x").read_text() == "mine"


def test_an_export_into_nowhere_is_named(aa, tmp_path):
    assert "nowhere" in refused("export", aa, "-o", tmp_path / "nowhere" / "x", "--open", code=2)
