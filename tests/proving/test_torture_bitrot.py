"""A bit that turns in a node's store is found, or changes nothing that is read."""

import random

import pytest

from comity.errors import StoreError
from comity.node.stores import STORE
from comity.proving import torture_bitrot
from comity.proving.torture_bitrot import Found, Rot
from comity.store import pages

PAGE = 4_096


def test_a_bit_that_turns_alters_nothing_and_is_found_in_a_closed_store():
    found = torture_bitrot.run(40, 3, lambda _done, _of: None)
    assert found["good"]
    assert found["closed"]["store.damaged"] == 20
    assert found["killed"]["altered"] == found["killed"]["unnoticed"] == 0
    assert torture_bitrot.run(40, 3, lambda _done, _of: None) == found


def test_a_store_is_let_go_whatever_page_of_it_is_rotten(tmp_path):
    """Else who looks once more is told that another process holds it, and nothing is shown."""
    rot = Rot(tmp_path, is_killed=False)
    sound = rot.sound[STORE]
    for at in range(2_000, len(sound), PAGE):
        rotten = bytearray(sound)
        rotten[at] ^= 1
        rot._lay({STORE: bytes(rotten)})
        with pytest.raises(StoreError, match=r"store\.damaged"):
            rot._read()


def test_without_checksums_bits_turn_unseen(tmp_path, monkeypatch):
    monkeypatch.setattr(pages, "give_sums", lambda _connection: None)
    monkeypatch.setattr(pages, "looks_at_sums", lambda _connection: True)
    rot, found, chance = Rot(tmp_path, is_killed=False), Found(), random.Random(1)
    for _ in range(60):
        rot.flip(chance, found)
    assert found.altered > 0
    assert not found.is_good


@pytest.mark.parametrize(("altered", "unnoticed"), [(1, 0), (0, 1)])
def test_one_is_too_many(altered, unnoticed):
    assert not Found(altered=altered, unnoticed=unnoticed).is_good
