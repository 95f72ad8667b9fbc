"""Backups: one encrypted file without a secret key, and what is put back never forks (T11, T12)."""

import os
import stat
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from comity.errors import ConfigError, OurError, StoreError, TheirError
from comity.node import backup
from comity.node.copying import store_copy
from comity.node.home import Home
from comity.node.marks import Reason
from comity.record import canonical
from tests.support.backups import epoch_of, epochs_of, forks_in, starts_alone, starts_with
from tests.support.lines import LINE, TEXT, Side, Wire

PHRASE = b"four words on paper"
SAID = "Fog over the strait."


def backed_up(side, file, between=lambda: None):
    """As `comity store backup` does it; `between` two pieces of a store something may happen."""
    folder = backup.staged(side.home.path)
    for done, pages in store_copy(side.keeper, LINE, folder):
        if done < pages:
            between()
    backup.check(side.home, folder)
    written = backup.write(folder, file, PHRASE)
    backup.drop(side.home.path)
    return written


def put_back(side, file, target):
    backup.restore(file, target, keys=side.home.path, passphrase=PHRASE)
    return Side(Home(target), side.clock)


def seeds_of(home):
    """Every secret of a node's directory, as it lies in a key file."""
    for path in home.path.glob("**/*.key"):
        for value in canonical.decode(path.read_bytes()):
            yield from (it for it in (value if isinstance(value, list) else [value]) if it)


def test_nothing_secret_and_nothing_said_can_be_read_in_it(line, tmp_path):
    """T11: no seed, and not a word of the record."""
    aa, _ = line
    aa.says("L09", TEXT)
    folder = backup.staged(aa.home.path)
    list(store_copy(aa.keeper, LINE, folder))
    plain = b"".join(it.read_bytes() for it in sorted(folder.rglob("*")) if it.is_file())
    backup.write(folder, tmp_path / "b", PHRASE)
    backup.drop(aa.home.path)
    seeds = [it for it in seeds_of(aa.home) if isinstance(it, bytes) and len(it) >= 32]
    assert len(seeds) >= 8
    data = (tmp_path / "b").read_bytes()
    for seed in seeds:
        assert seed not in plain
        assert seed not in data
    assert SAID.encode() in plain  # so that the next line means something
    for word in (SAID.encode(), b"SQLite format", b"statements", b"[store]"):
        assert word not in data


def test_what_is_put_back_while_words_were_in_flight_opens_an_epoch_and_forks_nothing(
    wire, tmp_path, monkeypatch
):
    """T12: words leave between two pieces of the copy, and after it; nobody is accused."""
    monkeypatch.setattr("comity.store.sqlite._COPY_PAGES", 8)
    aa, bb = wire.sides
    wire.joins()
    said: list[Any] = []

    def says():
        if len(said) < 5:
            said.append(aa.says("L09", TEXT))
            wire.runs()

    backed_up(aa, tmp_path / "b", between=says)
    assert said
    aa.says("L09", TEXT)
    wire.runs()  # the backup has not this word, and BB has it
    aa.says("L09", TEXT)  # and this one is on its way nowhere
    aa.is_killed()

    again = put_back(aa, tmp_path / "b", tmp_path / "again")
    assert epochs_of(again).reason is Reason.COPIED
    starts_with(again, bb)
    again.says("L09", TEXT)
    Wire(again, bb).joins()
    assert epoch_of(again) == 1
    assert (forks_in(again), forks_in(bb), bb.evidence()) == (set(), set(), [])
    assert again.keeper.picture.digest() == bb.keeper.picture.digest()
    again.closes()


def test_alone_it_opens_an_epoch_too(line, tmp_path):
    aa, _ = line
    backed_up(aa, tmp_path / "b")
    again = put_back(aa, tmp_path / "b", tmp_path / "again")
    starts_alone(again)
    again.says("L09", TEXT)
    assert epoch_of(again) == 1
    again.closes()


def test_what_is_put_back_is_its_owners_alone(line, tmp_path):
    aa, _ = line
    size, digest = backed_up(aa, tmp_path / "b")
    assert stat.S_IMODE((tmp_path / "b").stat().st_mode) == 0o600
    assert (size, len(digest)) == ((tmp_path / "b").stat().st_size, 64)
    backup.restore(tmp_path / "b", tmp_path / "again", keys=aa.home.path, passphrase=PHRASE)
    for path in (tmp_path / "again").rglob("*"):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path
    assert not (aa.home.path / backup.STAGED).exists()


def test_another_passphrase_another_bit_a_cut_and_no_backup_restore_nothing(line, tmp_path):
    aa, _ = line
    backed_up(aa, tmp_path / "b")
    good, keys = (tmp_path / "b").read_bytes(), aa.home.path
    with pytest.raises(ConfigError, match=r"backup\.wrong-passphrase"):
        backup.restore(tmp_path / "b", tmp_path / "again", keys=keys, passphrase=b"another")
    end = len(good)
    wrongs = [good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :] for at in (80_000, end - 1)]
    wrongs += [good[: end - 20], good[:70_000], good[:256], b"no backup" * 100, b""]
    wrongs += [good + b"\0", good[: 256 + 65_552]]
    for wrong in wrongs:
        (tmp_path / "w").write_bytes(wrong)
        with pytest.raises((TheirError, ConfigError), match=r"backup\."):
            backup.restore(tmp_path / "w", tmp_path / "again", keys=keys, passphrase=PHRASE)
        assert not (tmp_path / "again").exists()


def test_a_disk_that_keeps_another_file_than_was_written_is_found_out(line, tmp_path, monkeypatch):
    aa, _ = line
    folder = backup.staged(aa.home.path)
    list(store_copy(aa.keeper, LINE, folder))
    monkeypatch.setattr(backup, "_opened", lambda *_: iter([b"something else"]))
    with pytest.raises(StoreError, match=r"backup\.unsound"):
        backup.write(folder, tmp_path / "b", PHRASE)


def test_a_backup_and_its_name_are_on_the_disk_before_it_is_said_to_be_made(
    line, tmp_path, monkeypatch
):
    aa, _ = line
    folder = backup.staged(aa.home.path)
    flushed: list[Path] = []
    flush = os.fsync

    def flushes(descriptor):
        flush(descriptor)
        flushed.append(Path(f"/proc/self/fd/{descriptor}").readlink())

    monkeypatch.setattr(os, "fsync", flushes)
    backup.write(folder, tmp_path / "b", PHRASE)
    assert flushed == [tmp_path / "b", tmp_path]


def test_what_is_there_is_not_written_over(line, tmp_path):
    aa, _ = line
    (tmp_path / "b").write_bytes(b"mine")
    with pytest.raises(OurError, match=r"export\.exists"):
        backup.write(backup.staged(aa.home.path), tmp_path / "b", PHRASE)
    with pytest.raises(ConfigError, match=r"init\.not-empty"):
        backup.restore(tmp_path / "b", aa.home.path, keys=tmp_path, passphrase=PHRASE)
    with pytest.raises(ConfigError, match=r"backup\.no-keys"):
        backup.restore(tmp_path / "b", tmp_path / "n", keys=tmp_path, passphrase=PHRASE)


def test_keys_of_another_node_open_nothing_of_it(wire, tmp_path):
    aa, bb = wire.sides
    backed_up(aa, tmp_path / "b")
    with pytest.raises(ConfigError, match=r"identity\.node-not-granted"):
        backup.restore(tmp_path / "b", tmp_path / "n", keys=bb.home.path, passphrase=PHRASE)
    assert not (tmp_path / "n").exists()


@pytest.mark.parametrize(
    "name", ["../out", "keys/node.key", "/etc/x", "lines/../../x/line.sqlite", "roots/root-1.key"]
)
def test_a_name_that_leads_out_or_to_a_key_is_refused(name, tmp_path):
    """Whoever has the passphrase could write one by hand."""
    (tmp_path / "b").write_bytes(
        b"".join(backup._sealed(iter([backup._named(name, 0)]), PHRASE, sha256()))
    )
    target = tmp_path / "n"
    target.mkdir()
    with (tmp_path / "b").open("rb") as file, pytest.raises(TheirError, match="changed"):
        backup._put_back(file, target, PHRASE)
    assert list(target.iterdir()) == []
