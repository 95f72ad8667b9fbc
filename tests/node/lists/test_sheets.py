"""What is noted beside a list opens with its key, and no longer (R-565)."""

import subprocess
import sys
from typing import Any

import pytest

from comity.errors import ConfigError, OurError
from comity.node.lists import vault as vaults
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.sheets import Sheets
from comity.node.lists.vault import Made, Vault
from comity.record.keys import SigningKey
from comity.values import codes
from tests.support import invented

BY = Opener("AA/DUTY", SigningKey.from_seed(b"\x01" * 32), Purpose.REVIEW, 5)


@pytest.fixture
def vault(tmp_path):
    made = Made("ours", "AA", codes.List.OFFERED, "AA", "BB", 1, 0, 1)
    found = Vault(tmp_path)
    found.keep(vaults.own(made, invented.rows(2, seed=1)), BY)
    return found


def test_a_sheet_comes_back_as_it_was_and_nothing_of_it_is_readable_on_disk(vault):
    sheets = Sheets(vault)
    assert sheets.read("ours", "match", BY) is None
    sheets.write("ours", "match", ["a word on paper", 7], BY)
    sheets.write("ours", "match", ["a word on paper", 8], BY)
    assert sheets.read("ours", "match", BY) == ["a word on paper", 8]
    assert not [p for p in vault.folder.iterdir() if b"a word on paper" in p.read_bytes()]
    notes = [it.note for it in vault.audit.acts(lambda _: BY.key.key)]
    assert notes.count("match") == 3


def test_once_the_key_of_the_list_is_gone_the_sheet_is_too(vault):
    sheets = Sheets(vault)
    sheets.write("ours", "match", [1], BY)
    vault.key_file("ours").unlink()
    with pytest.raises(ConfigError, match=r"keyfile\.missing"):
        sheets.read("ours", "match", BY)


def test_a_sheet_of_another_kind_or_an_altered_one_does_not_open(vault):
    sheets = Sheets(vault)
    sheets.write("ours", "match", [1], BY)
    path = vault.folder / "ours.match.sheet"
    path.rename(vault.folder / "ours.rulings.sheet")
    with pytest.raises(ConfigError, match=r"list\.damaged"):
        sheets.read("ours", "rulings", BY)


def test_a_sheet_lies_beside_a_list_and_nowhere_else(vault):
    with pytest.raises(ConfigError, match=r"list\.unknown"):
        Sheets(vault).write("plan-ab", "match", [3], BY)
    assert not list(vault.folder.glob("plan-ab*"))


ANOTHER = """
import sys
from pathlib import Path
from comity.errors import OurError
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.sheets import Sheets
from comity.node.lists.vault import Vault
from comity.record.keys import SigningKey

by = Opener("AA/SECOND", SigningKey.from_seed(bytes((2,)) * 32), Purpose.REVIEW, 5)
sheets = Sheets(Vault(Path(sys.argv[1])))
done = 0
while done < int(sys.argv[2]):
    try:
        with sheets.alone("ours"):
            before = sheets.read("ours", "rulings", by) or []
            sheets.write("ours", "rulings", [*before, sys.argv[3]], by)
            done += 1
    except OurError as error:
        assert error.key == "list.held"
if sys.argv[3] == "held":
    with sheets.alone("ours"):
        print("held", flush=True)
        sys.stdin.read()
"""


def another(vault, count, word):
    args = [sys.executable, "-c", ANOTHER, str(vault.folder.parent), str(count), word]
    return subprocess.Popen(args, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def test_a_second_program_is_told_and_changes_nothing_until_the_first_is_done(vault):
    """T: a ruling is lost because two wrote at one moment."""
    sheets = Sheets(vault)
    sheets.write("ours", "rulings", ["first"], BY)
    with another(vault, 0, "held") as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(OurError, match=r"list\.held"), sheets.alone("ours"):
            pytest.fail("held by another")
        assert sheets.read("ours", "rulings", BY) == ["first"]  # looking needs no lock
        holder.kill()
    with sheets.alone("ours"):
        sheets.write("ours", "rulings", ["first", "second"], BY)


def test_of_two_programs_that_rule_at_one_moment_no_word_is_lost(vault):
    with another(vault, 20, "a") as one, another(vault, 20, "b") as other:
        assert one.wait() == other.wait() == 0
    found: Any = Sheets(vault).read("ours", "rulings", BY)
    assert sorted(found) == ["a"] * 20 + ["b"] * 20


def test_there_is_nothing_to_hold_beside_no_list(vault):
    with pytest.raises(ConfigError, match=r"list\.unknown"), Sheets(vault).alone("none"):
        pytest.fail("there is none")
