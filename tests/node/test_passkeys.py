"""R-417 at rest: a row opens with its own device, for its own officer, at its own place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from comity.errors import ConfigError, OurError
from comity.node import keyfile, passkeys
from comity.node.passkeys import PASSKEYS_MAX, Passkey
from comity.record import canonical

SEED, SECRET = b"s" * 32, b"d" * 32


def made(name=b"one", label="Key on the ring"):
    return Passkey(name, b"public", 0, "localhost", b"t" * 32, 1, label).holding(
        "DUTY", SEED, SECRET
    )


@pytest.fixture
def home(tmp_path):
    (tmp_path / "officers").mkdir()
    return tmp_path


def test_a_device_opens_the_seed_it_was_given(home):
    passkeys.add(home, "DUTY", made())
    assert passkeys.find(home, "DUTY", b"one").open("DUTY", SECRET) == SEED


def test_another_device_officer_place_or_name_opens_nothing():
    row = made()
    assert row.open("DUTY", b"e" * 32) is None
    assert row.open("SECOND", SECRET) is None
    assert replace(row, place="evil.example").open("DUTY", SECRET) is None
    assert replace(row, id=b"two").open("DUTY", SECRET) is None


@given(st.integers(min_value=0, max_value=91), st.integers(min_value=1, max_value=255))
def test_altered_bytes_open_nothing(at, by):
    row = made()
    sealed = bytearray(row.sealed)
    sealed[at] ^= by
    assert replace(row, sealed=bytes(sealed)).open("DUTY", SECRET) is None


@given(st.binary(max_size=80))
def test_bytes_of_any_kind_open_nothing_and_raise_nothing(sealed):
    assert keyfile.unseal(sealed, SECRET, b"context") is None


def test_the_same_seed_is_never_sealed_to_the_same_bytes():
    assert made().sealed != made().sealed
    assert SEED not in made().sealed


def test_several_are_kept_counted_and_taken_away_one_by_one(home):
    for name in (b"one", b"two"):
        passkeys.add(home, "DUTY", made(name))
    passkeys.count(home, "DUTY", b"two", 7)
    assert [it.uses for it in passkeys.kept(home, "DUTY")] == [0, 7]
    assert passkeys.remove(home, "DUTY", b"one").id == b"one"
    assert [it.id for it in passkeys.kept(home, "DUTY")] == [b"two"]
    with pytest.raises(OurError, match=r"passkey\.unknown"):
        passkeys.remove(home, "DUTY", b"one")
    passkeys.forget(home, "DUTY")
    passkeys.forget(home, "DUTY")
    assert passkeys.kept(home, "DUTY") == []


def test_none_is_kept_twice_and_not_more_than_enough(home):
    for n in range(PASSKEYS_MAX):
        passkeys.add(home, "DUTY", made(bytes([n])))
    with pytest.raises(OurError, match=r"passkey\.kept-already"):
        passkeys.add(home, "DUTY", made(bytes([0])))
    with pytest.raises(OurError, match=r"passkey\.too-many"):
        passkeys.add(home, "DUTY", made(b"one more"))


def test_only_its_owner_can_read_the_file_and_it_is_no_key_of_an_officer(home):
    passkeys.add(home, "DUTY", made())
    path = home / "officers" / "DUTY.passkey"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [it.name for it in path.parent.iterdir()] == ["DUTY.passkey"]
    assert list(path.parent.glob("*.key")) == []


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff", canonical.encode(["else", []]), canonical.encode(["comity/passkeys/1", [[1]]])],
)
def test_a_damaged_file_is_named(home, data):
    path = home / "officers" / "DUTY.passkey"
    path.write_bytes(data)
    with pytest.raises(ConfigError, match=r"keyfile\.damaged"):
        passkeys.kept(home, "DUTY")
