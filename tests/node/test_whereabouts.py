"""Where a node is found is noted, unless there is no room; a disk that fails stops it."""

import errno
from pathlib import Path

import pytest

from comity.errors import ConfigError, StoreError
from comity.node import whereabouts
from tests.support.lines import settings


def failing(number):
    def write(self, _text, _encoding):
        self.touch()
        raise OSError(number, "says no")

    return write


def test_the_address_is_a_line(tmp_path):
    whereabouts.note(tmp_path / "listening", "127.0.0.1:7400")
    assert (tmp_path / "listening").read_text() == "127.0.0.1:7400\n"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_on_a_full_disk_the_node_goes_on_and_leaves_no_half(tmp_path, monkeypatch, number):
    monkeypatch.setattr(Path, "write_text", failing(number))
    whereabouts.note(tmp_path / "listening", "127.0.0.1:7400")
    assert not (tmp_path / "listening").exists()


def test_a_disk_that_fails_is_told_of_with_its_own_error(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "write_text", failing(errno.EIO))
    with pytest.raises(StoreError) as told:
        whereabouts.note(tmp_path / "listening", "127.0.0.1:7400")
    assert told.value.key == "store.failed"


def test_an_address_that_is_none_is_passed_over_in_a_card_and_refused_in_the_settings(homes):
    aa, bb = homes
    card = bb.card(("192.0.2.1:1", "nonsense", "192.0.2.1:1", "[2001:db8::1]:2"))
    assert whereabouts.of(aa, card) == [("192.0.2.1", 1), ("2001:db8::1", 2)]
    here = settings(aa, peers={"BB": ("127.0.0.2:2", "127.0.0.1:1")})
    assert whereabouts.of(here, card) == [("127.0.0.2", 2), ("127.0.0.1", 1)]
    assert whereabouts.must_read("[::1]:7") == ("::1", 7)
    for text in ("nonsense", "h:0", "h:70000"):
        with pytest.raises(ConfigError, match=r"^config\.bad-address"):
            whereabouts.must_read(text)
