"""Checking an archive: what was changed is found, what is not here is not called good."""

import shutil

import pytest

from comity.archive.checking import Checking, Found
from comity.archive.source import Folder
from comity.errors import ConfigError
from tests.support.archives import folder_of, long_line, write
from tests.support.parties import CODES


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("archives") / "a"
    write(long_line(), folder)
    return folder


@pytest.fixture
def copy(made, tmp_path):
    return shutil.copytree(made, tmp_path / "copy")


def check(folder, **how):
    return Checking(Folder(folder), CODES, **how).check(long_line().charter.line_id)


def log_of(folder, code="AA"):
    return folder / folder_of(long_line(), code)


def test_an_archive_is_checked_from_the_line_id_alone(made):
    """R-635."""
    steps = []
    found = check(made, heard=lambda done, of: steps.append((done, of)))
    assert (found.verdict, found.flaws) == (Found.SOUND, [])
    aa, bb = sorted(found.logs, key=lambda it: it.party)
    assert (aa.party, aa.held, aa.signed, aa.pruned) == ("AA", aa.entries, aa.held - 3, 0)
    assert (aa.cosigners, bb.signed) == (("w.example",), 0)
    assert [it[0] for it in steps] == sorted(it[0] for it in steps)
    assert steps[-1][0] == steps[-1][1]


def test_it_is_of_no_other_line(made):
    with pytest.raises(ConfigError) as told:
        Checking(Folder(made), CODES).check(bytes(32))
    assert told.value.key == "archive.other-line"
    with pytest.raises(ConfigError) as told:
        Checking(Folder(made.parent), CODES).check()
    assert told.value.key == "archive.not-one"


def changes():
    """One octet of each kind of file, and what is said of it."""
    return [
        ("tile/0/001", "archive.bad-tile"),
        ("tile/1/000.p/2", "archive.bad-tile"),
        ("tile/entries/001", "archive.bad-bundle"),
        ("signatures/001", "archive.bad-signature"),
        ("held", "archive.bad-file"),
        ("genesis", "archive.bad-file"),
        ("checkpoint", "archive.bad-checkpoint"),
    ]


@pytest.mark.parametrize(("name", "key"), changes())
def test_one_octet_changed_in_any_file_is_found(copy, name, key):
    """R-635."""
    path = log_of(copy) / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    found = check(copy)
    assert found.verdict is Found.DAMAGED
    assert key in {it.key for it in found.flaws}


@pytest.mark.parametrize("name", ["tile/0/001", "tile/1/000.p/2", "held", "genesis"])
def test_a_file_of_the_tree_that_is_gone_is_found(copy, name):
    (log_of(copy) / name).unlink()
    assert check(copy).verdict is Found.DAMAGED


def test_entries_that_were_taken_away_are_not_called_good(copy):
    """R-635: hashes still fit; what is here is checked, and the rest is said to be not checked."""
    (log_of(copy) / "tile/entries/000").unlink()
    found = check(copy)
    aa = next(it for it in found.logs if it.party == "AA")
    assert (found.verdict, found.report) == (Found.PRUNED, None)
    assert (aa.pruned, aa.entries, aa.signed) == (256, aa.held - 256, aa.held - 3)


def test_in_a_pruned_archive_a_forged_entry_is_found_all_the_same(copy):
    """R-635: by its hash, and by its signature."""
    (log_of(copy) / "tile/entries/000").unlink()
    path = log_of(copy) / "signatures/001"
    data = bytearray(path.read_bytes())
    data[64:128] = data[:64]
    path.write_bytes(data)
    found = check(copy)
    assert found.verdict is Found.DAMAGED
    assert [it.key for it in found.flaws] == ["archive.bad-signature"]


def test_a_feed_that_is_left_out_whole_is_missed_by_who_cites_it(copy):
    """R-635: its list is nobody's word; entries that cite it say what is not here."""
    feeds = copy / "feeds"
    left = [it for it in feeds.read_text().split() if it != folder_of(long_line(), "BB")]
    feeds.write_text("\n".join(left) + "\n")
    assert check(copy).verdict is Found.INCOMPLETE


def test_a_list_of_feeds_with_other_names_leads_nowhere(copy):
    feeds = copy / "feeds"
    feeds.write_text(feeds.read_text() + "../../etc\n" + f"evidence/{'00' * 32}\n")
    found = check(copy)
    assert {it.path for it in found.flaws} == {"feeds", f"evidence/{'00' * 32}"}


def test_an_older_checkpoint_put_back_is_good_and_covers_less(copy):
    """R-635: it is what its owner signed; how much that is, is said."""
    log = log_of(copy)
    first = min((log / "checkpoints").iterdir(), key=lambda it: int(it.name))
    (log / "checkpoint").write_bytes(first.read_bytes())
    found = check(copy)
    aa = next(it for it in found.logs if it.party == "AA")
    assert (found.verdict, aa.signed) == (Found.SOUND, int(first.name))


def test_the_checkpoint_of_another_feed_is_none_of_this_one(copy):
    (log_of(copy, "BB") / "checkpoint").write_bytes((log_of(copy) / "checkpoint").read_bytes())
    assert [it.key for it in check(copy).flaws] == ["archive.bad-checkpoint"]


@pytest.mark.parametrize("line", ["\u2014 a\u200bb AAAAAAAAAAAA\n", "nonsense\n", "\xff"])
def test_a_checkpoint_with_a_line_that_is_none_is_a_flaw_and_no_fault_of_ours(copy, line):
    """R-635."""
    path = log_of(copy) / "checkpoint"
    path.write_bytes(path.read_bytes() + line.encode("utf-8" if line != "\xff" else "latin-1"))
    assert [it.key for it in check(copy).flaws] == ["archive.bad-checkpoint"]
