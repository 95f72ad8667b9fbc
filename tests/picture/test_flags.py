"""Flags are words; what voids an entry is one of them."""

from comity.picture import flags
from comity.record import authority


def words():
    return {name: it for name, it in vars(flags).items() if isinstance(it, str) and name.isupper()}


def test_every_flag_is_its_own_name():
    assert all(name == it for name, it in words().items())


def test_the_flags_both_rooms_raise_are_the_same_words():
    assert flags.BAD_SCHEMA == authority.BAD_SCHEMA
    assert flags.UNAUTHORISED_TYPE == authority.UNAUTHORISED_TYPE


def test_one_release_voids_nothing():
    assert words().keys() >= flags.VOID
    assert flags.ONE_RELEASE not in flags.VOID
