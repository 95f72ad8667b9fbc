"""Signing anew: what old keys signed was there when new ones signed it."""

import shutil

import pytest

from comity.archive import renewing
from comity.archive.checking import Checking
from comity.archive.renewing import Standing
from comity.archive.source import Folder
from comity.errors import ConfigError, OurError
from comity.record.longkeys import LongSigningKey
from tests.support.archives import folder_of, line_of, write
from tests.support.parties import CODES, seed

FIRST = LongSigningKey("archive.example", seed("one"), seed("one strong"))
SECOND = LongSigningKey("library.example", seed("two"), seed("two strong"))
LATER = 1_800_000_000


def look(folder):
    return Checking(Folder(folder), CODES).check()


def standings(folder, *keys):
    found = look(folder)
    return [it.standing for it in renewing.judge(Folder(folder), found, [it.public for it in keys])]


@pytest.fixture(scope="module")
def renewed(tmp_path_factory):
    """An archive signed anew, then grown, then signed anew by another."""
    folder = tmp_path_factory.mktemp("renewed") / "a"
    line = line_of(20)
    write(line, folder)
    renewing.renew(folder, look(folder), FIRST, LATER)
    line.note("AA", "later")
    write(line, folder)
    renewing.renew(folder, look(folder), SECOND, LATER + 1)
    return folder, line


@pytest.fixture
def copy(renewed, tmp_path):
    return shutil.copytree(renewed[0], tmp_path / "copy")


def test_an_archive_goes_on_growing_under_what_was_signed_anew(renewed):
    """R-637: the old chain stays; each renewal covers what was there then."""
    folder, _ = renewed
    assert standings(folder, FIRST, SECOND) == [Standing.GOOD, Standing.GOOD]


def test_without_the_key_it_is_not_called_good(renewed):
    """R-639."""
    folder, _ = renewed
    assert standings(folder) == [Standing.NO_KEY, Standing.NO_KEY]
    assert standings(folder, SECOND) == [Standing.NO_KEY, Standing.GOOD]
    other = LongSigningKey("archive.example", seed("another"), seed("one strong"))
    assert standings(folder, other, SECOND) == [Standing.BAD, Standing.GOOD]


def test_a_renewal_that_is_changed_breaks_itself_and_the_chain(copy):
    """R-637: each names the one before."""
    path = copy / "renewals" / "1"
    data = bytearray(path.read_bytes())
    data[data.index(b"log ") + 60] ^= 1
    path.write_bytes(data)
    assert standings(copy, FIRST, SECOND) == [Standing.BAD, Standing.BAD]


def test_a_checkpoint_that_was_lost_since_is_still_in_the_renewal(copy, renewed):
    """R-637: with all lines that it had then."""
    log = copy / folder_of(renewed[1], "AA")
    text = (log / "checkpoint").read_text()
    shutil.rmtree(log / "checkpoints")
    (log / "checkpoint").unlink()
    found = look(copy)
    first = renewing.judge(Folder(copy), found, [FIRST.public, SECOND.public])[0]
    assert first.standing is Standing.GOOD
    assert text in first.renewal.checkpoints


def test_signatures_swapped_by_who_has_broken_the_old_key_are_found(copy, renewed):
    """R-637: SHA-512 over each entry with its signature, beside a tree that knows none."""
    log = copy / folder_of(renewed[1], "BB")
    path = next((log / "signatures").glob("000.p/*"))
    data = path.read_bytes()
    path.write_bytes(data[:-64] + bytes(64))
    found = look(copy)
    assert found.verdict.value == "DAMAGED"
    # as if the forged signature were good under the broken algorithm
    forged = found.entries[folder_of(renewed[1], "BB")]
    whole = Checking(Folder(renewed[0]), CODES).check().entries[folder_of(renewed[1], "BB")]
    last = max(whole)
    forged[last] = whole[last][:-1] + bytes((whole[last][-1] ^ 1,))
    shown = renewing.judge(Folder(copy), found, [FIRST.public, SECOND.public])
    assert Standing.BAD in {it.standing for it in shown}


def test_entries_that_are_not_here_were_not_checked(copy, renewed):
    """R-639."""
    log = copy / folder_of(renewed[1], "AA")
    shutil.rmtree(log / "tile" / "entries")
    assert standings(copy, FIRST, SECOND) == [Standing.NOT_CHECKED, Standing.NOT_CHECKED]


def test_nothing_is_signed_that_is_not_all_here_and_good(copy, renewed):
    """R-637."""
    shutil.rmtree(copy / folder_of(renewed[1], "AA") / "tile" / "entries")
    with pytest.raises(OurError) as told:
        renewing.renew(copy, look(copy), FIRST, LATER + 2)
    assert told.value.key == "archive.not-sound"


def test_a_clock_that_went_back_signs_nothing(copy):
    with pytest.raises(OurError) as told:
        renewing.renew(copy, look(copy), FIRST, LATER)
    assert told.value.key == "archive.clock-behind"


@pytest.mark.parametrize("data", [b"", b"\x80", b"\x83\x01\x60\x80", b"\xff" * 40])
def test_what_is_no_renewal_is_said_to_be_bad(copy, data):
    (copy / "renewals" / "2").write_bytes(data)
    assert standings(copy, FIRST, SECOND) == [Standing.GOOD, Standing.BAD]


def test_a_key_is_made_once_and_is_its_owners_alone(tmp_path):
    """R-638."""
    path = tmp_path / "key"
    made = renewing.make_key(path, "archive.example")
    assert renewing.read_key(path).public == made
    for key, act in (
        ("archive.cannot-write", lambda: renewing.make_key(path, "archive.example")),
        ("witness.bad-name", lambda: renewing.make_key(tmp_path / "b", "two words")),
        ("archive.no-key", lambda: renewing.read_key(tmp_path / "none")),
    ):
        with pytest.raises(ConfigError) as told:
            act()
        assert told.value.key == key
    path.chmod(0o644)
    with pytest.raises(ConfigError) as told:
        renewing.read_key(path)
    assert told.value.key == "witness.key-open"
