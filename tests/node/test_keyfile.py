"""Secret keys at rest: sealed or plain, never overwritten, and named when damaged."""

import pytest

from comity.errors import ConfigError
from comity.node import keyfile

SEEDS = [b"s" * 32, b"t" * 32]
LENGTHS = (32, 32)


def refused(act):
    with pytest.raises(ConfigError) as caught:
        act()
    return caught.value.key


@pytest.mark.parametrize("passphrase", [None, b"correct horse"])
def test_what_is_kept_is_read_again(tmp_path, passphrase):
    path = tmp_path / "keys" / "a.key"
    keyfile.write(path, SEEDS, passphrase)
    assert keyfile.read(path, passphrase, LENGTHS) == SEEDS
    assert keyfile.is_sealed(path) is (passphrase is not None)


def test_only_its_owner_can_read_it(tmp_path):
    path = tmp_path / "keys" / "a.key"
    keyfile.write(path, SEEDS, None)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_it_is_never_written_over(tmp_path):
    path = tmp_path / "a.key"
    keyfile.write(path, SEEDS, None)
    assert refused(lambda: keyfile.write(path, [b"n" * 32], b"x")) == "keyfile.exists"
    assert keyfile.read(path, None, LENGTHS) == SEEDS


def test_a_sealed_file_shows_no_seed_and_opens_with_its_passphrase_only(tmp_path):
    path = tmp_path / "a.key"
    keyfile.write(path, SEEDS, b"right")
    assert SEEDS[0] not in path.read_bytes()
    assert refused(lambda: keyfile.read(path, b"wrong", LENGTHS)) == "keyfile.wrong-passphrase"
    assert refused(lambda: keyfile.read(path, None, LENGTHS)) == "keyfile.needs-passphrase"


def test_a_missing_file_is_named(tmp_path):
    assert refused(lambda: keyfile.read(tmp_path / "no.key", None, LENGTHS)) == "keyfile.missing"
    assert refused(lambda: keyfile.read(tmp_path, None, LENGTHS)) == "keyfile.damaged"


def test_seeds_of_another_number_or_length_are_not_those_of_this_key(tmp_path):
    path = tmp_path / "a.key"
    keyfile.write(path, SEEDS, None)
    for lengths in ((32,), (32, 32, 32), (32, 64)):
        key = refused(lambda lengths=lengths: keyfile.read(path, None, lengths))
        assert key == "keyfile.damaged"


@pytest.mark.parametrize("passphrase", [None, b"right"])
def test_a_file_altered_anywhere_in_its_frame_is_refused_in_words(tmp_path, passphrase):
    path = tmp_path / "a.key"
    keyfile.write(path, SEEDS, passphrase)
    whole = path.read_bytes()
    # the memory argument is left alone: a large one is good, and slow
    places = [*range(0, 38, 3), *range(47, 64, 5)] if passphrase else range(22)
    for at in places:
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :])
        key = refused(lambda: keyfile.read(path, passphrase, LENGTHS))
        assert key in ("keyfile.damaged", "keyfile.wrong-passphrase")
    path.write_bytes(whole[:-1])
    assert refused(lambda: keyfile.read(path, passphrase, LENGTHS)) == "keyfile.damaged"
