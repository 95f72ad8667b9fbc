"""R-552, R-553: a list at rest opens with its key, in its own file, after it is in the log."""

import pytest

from comity.errors import ConfigError, OurError
from comity.node.lists import row as rows
from comity.node.lists import vault
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.row import Row
from comity.node.lists.vault import Made, Vault
from comity.record.keys import SigningKey
from comity.values.codes import List, Pcat

KEY = SigningKey.from_seed(b"o" * 32)
MADE = Made("offered", "AA", List.OFFERED, "AA", "BB", 1, 1_770_292_800_000, 1_778_000_000_000)


def by(purpose=Purpose.SHOW):
    return Opener("AA/DUTY", KEY, purpose, 1_770_292_800_000)


def row(given):
    names = [
        {"text": "Шевченко", "script": "Cyrl", "role": "SURNAME"},
        {"text": given, "script": "Cyrl", "role": "GIVEN"},
    ]
    return Row.of_plain({"names": names, "category": "MILITARY"})


ROWS = [row(given) for given in ("Олена", "Ольга", "Марія")]


@pytest.fixture
def lists(tmp_path):
    return Vault(tmp_path)


def acts(lists):
    return [it.purpose for it in lists.audit.acts(lambda _: KEY.key)]


def test_a_list_of_ours_comes_back_as_it_was_kept(lists):
    kept = vault.own(MADE, ROWS)
    lists.keep(kept, by(Purpose.IMPORT))
    assert lists.names() == ["offered"]
    assert lists.open("offered", by()) == kept
    assert lists.about("offered") == kept.about
    assert kept.is_whole
    assert kept.rows == tuple(ROWS)
    assert kept.keys == rows.keys(kept.secret, ROWS)
    assert (kept.about.root, kept.about.size) == (rows.root(kept.keys), 3)
    assert kept.about.totals == {Pcat.MILITARY: 3}
    assert acts(lists) == ["IMPORT", "SHOW"]


def test_no_octet_of_a_name_stands_in_any_file(lists):
    lists.keep(vault.own(MADE, ROWS), by())
    for path in lists.folder.iterdir():
        for word in ("Шевченко", "Олена", "Ольга", "Марія"):
            for encoding in ("utf-8", "utf-16-le", "cp1251"):
                assert word.encode(encoding) not in path.read_bytes(), path.name
        assert path.stat().st_mode & 0o777 == 0o600
    assert lists.folder.stat().st_mode & 0o777 == 0o700


def test_under_a_passphrase_the_list_opens_with_it_alone(lists):
    lists.keep(vault.own(MADE, ROWS), by(), b"correct horse")
    assert lists.needs_passphrase("offered")
    assert lists.open("offered", by(), b"correct horse").rows == tuple(ROWS)
    for given, key in ((None, "needs-passphrase"), (b"wrong", "wrong-passphrase")):
        with pytest.raises(ConfigError, match=f"^keyfile.{key}"):
            lists.open("offered", by(), given)
    assert acts(lists) == ["SHOW", "SHOW"]  # who could not open it is not told to have done so


def test_each_list_has_a_key_and_a_secret_of_its_own(lists):
    one, other = vault.own(MADE, ROWS), vault.own(MADE._replace(name="second"), ROWS)
    for kept in (one, other):
        lists.keep(kept, by())
    assert one.about.root != other.about.root
    swapped = lists.folder / "second.key"
    swapped.write_bytes((lists.folder / "offered.key").read_bytes())
    with pytest.raises(ConfigError, match=r"^list\.damaged"):
        lists.open("second", by())


def test_a_list_put_in_the_place_of_another_does_not_open(lists):
    lists.keep(vault.own(MADE, ROWS), by())
    for end in ("list", "key"):
        data = (lists.folder / f"offered.{end}").read_bytes()
        (lists.folder / f"other.{end}").write_bytes(data)
    with pytest.raises(ConfigError, match=r"^list\.damaged"):
        lists.open("other", by())


@pytest.mark.parametrize("at", [0, 20, 30, 60, -1])
def test_an_altered_octet_anywhere_is_noticed(lists, at):
    lists.keep(vault.own(MADE, ROWS), by())
    path = lists.folder / "offered.list"
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    with pytest.raises(ConfigError, match=r"^list\.damaged"):
        lists.open("offered", by())


def test_a_file_cut_off_anywhere_is_noticed(lists):
    lists.keep(vault.own(MADE, ROWS), by())
    path = lists.folder / "offered.list"
    data = path.read_bytes()
    for end in (0, 10, 19, 60, len(data) - 1):
        path.write_bytes(data[:end])
        with pytest.raises(ConfigError, match=r"^list\.damaged"):
            lists.open("offered", by())


def test_no_list_is_written_over(lists):
    lists.keep(vault.own(MADE, ROWS), by())
    with pytest.raises(ConfigError, match=r"^list\.exists"):
        lists.keep(vault.own(MADE, ROWS), by())


def test_a_power_cut_between_key_and_list_leaves_room_for_the_list(lists):
    lists.folder.mkdir()
    (lists.folder / "offered.key").write_bytes(b"half")
    (lists.folder / "offered.list.new").write_bytes(b"half")
    lists.keep(vault.own(MADE, ROWS), by())
    assert lists.open("offered", by()).rows == tuple(ROWS)


@pytest.mark.parametrize("name", ["", "../x", "a b", "x" * 41, "Шевченко", ".hidden"])
def test_what_is_no_name_of_a_list_makes_none(lists, name):
    with pytest.raises(ConfigError, match=r"^list\.bad-name"):
        lists.keep(vault.own(MADE._replace(name=name), ROWS), by())
    with pytest.raises(ConfigError, match=r"^list\.unknown"):
        lists.open(name, by())
    assert {it.name for it in lists.folder.iterdir()} <= {"lock"}


def test_without_its_key_a_list_says_its_counts_and_nothing_else(lists):
    lists.keep(vault.own(MADE, ROWS), by())
    (lists.folder / "offered.key").unlink()
    with pytest.raises(ConfigError, match=r"^list\.no-key"):
        lists.open("offered", by())
    assert lists.about("offered").size == 3


def test_a_commitment_is_kept_with_the_list(lists):
    kept = vault.own(MADE, ROWS)
    lists.keep(kept, by())
    lists.change(kept.with_commit(b"c" * 32), by(Purpose.COMMIT))
    assert lists.about("offered").commit == b"c" * 32
    assert lists.open("offered", by()) == kept.with_commit(b"c" * 32)
    assert acts(lists) == ["SHOW", "COMMIT", "SHOW"]


def test_of_a_foreign_list_stand_here_the_rows_that_were_opened(lists):
    """R-553: slices come in any order, and what is known stays as it was."""
    theirs = vault.own(MADE, ROWS)
    about = theirs.about
    kept = vault.revealed(
        MADE._replace(name="theirs", party="BB"),
        commit=b"c" * 32,
        size=about.size,
        root=about.root,
        totals=about.totals,
    )
    lists.keep(kept, by())
    assert lists.open("theirs", by()).opened == ()
    kept = kept.with_opened(theirs.opened[1:])
    assert not kept.is_whole
    lists.change(kept.with_opened(theirs.opened[:1]), by(Purpose.TAKE))
    found = lists.open("theirs", by())
    assert found.opened == theirs.opened
    assert found.is_whole
    assert (found.secret, found.about.is_ours) == (b"", False)
    other = theirs.opened[0]._replace(row=ROWS[2])
    assert found.with_opened([other]) == found


def test_an_empty_list_is_none():
    with pytest.raises(OurError, match=r"^list\.empty"):
        vault.own(MADE, [])


def test_what_is_sealed_twice_never_has_one_nonce(lists):
    kept = vault.own(MADE, ROWS)
    lists.keep(kept, by())
    path, seen = lists.folder / "offered.list", set()
    for _ in range(8):
        lists.change(kept, by())
        seen.add(path.read_bytes())
    assert len(seen) == 8
    assert not list(lists.folder.glob("*.new"))


def test_what_two_programs_learn_of_a_list_at_once_is_kept_from_both(lists):
    """R-553: neither overwrites the rows of the other, nor takes a commitment back."""
    theirs = vault.own(MADE, ROWS)
    about = theirs.about
    kept = vault.revealed(
        MADE._replace(name="theirs", party="BB"),
        commit=b"",
        size=about.size,
        root=about.root,
        totals=about.totals,
    )
    lists.keep(kept, by())
    one, other = lists.open("theirs", by()), lists.open("theirs", by())
    lists.change(one.with_opened(theirs.opened[:1]).with_commit(b"c" * 32), by(Purpose.TAKE))
    lists.change(other.with_opened(theirs.opened[2:]), by(Purpose.TAKE))
    found = lists.open("theirs", by())
    assert found.opened == (theirs.opened[0], theirs.opened[2])
    assert found.about.commit == b"c" * 32
