"""R-556 to R-559 at the terminal: what lies here, who opened it, and that forgetting is whole."""

import pytest

from comity.gateways import tables
from comity.node import backup
from comity.node.lists.vault import Vault
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command

SURNAMES = ("Незабудько", "Кривохижа")
HEADS = ["Прізвище", "Ім'я", "born"]
ROWS = [[SURNAMES[0], "Олена", "1985-02-28"], [SURNAMES[1], "Яна", "1990"]]
LIST = ("--name", "held", "--kind", "OFFERED", "--direction", "AA:BB")
REASON = ("--reason", "exchange called off")


@pytest.fixture
def held(aa, tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes(tables.write([HEADS, *ROWS], "csv"))
    done("exchange", "import", aa, path, *LIST)
    path.unlink()
    return aa


def purposes(home):
    return [it["purpose"] for it in done("exchange", "audit", home)["acts"]]


def test_lists_are_shown_by_counts_and_roots_alone(held):
    rows = done("exchange", "lists", held)
    check_command("exchange lists", rows)
    (row,) = rows
    assert (row["list"], row["size"], row["forgotten"], row["commit"]) == ("held", 2, None, None)
    assert purposes(held) == ["IMPORT"]
    said = comity("exchange", "lists", held, "--lang", "en")
    assert "AA → BB" in said.out
    assert not [it for it in SURNAMES if it in said.out]
    assert comity("exchange", "lists", held.parent / "bb", "--lang", "en").out.count("\n") == 1


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_list_goes_out_as_a_table_that_its_user_alone_reads(held, tmp_path, form):
    target = tmp_path / f"out.{form}"
    data = done("exchange", "export", held, "held", "-o", target)
    check_command("exchange export", data)
    assert target.stat().st_mode & 0o777 == 0o600
    found = [cells[1:4] for _, cells in tables.read(target.read_bytes(), most=9)]
    assert found == [["surname", "given", "born"], *ROWS]
    assert purposes(held) == ["IMPORT", "EXPORT"]
    refused("exchange", "export", held, "held", "-o", target, code=2)


def test_keys_alone_go_out_without_a_name(held, tmp_path):
    target = tmp_path / "keys.csv"
    done("exchange", "export", held, "held", "-o", target, "--keys")
    (_, heads), (_, first), _ = tables.read(target.read_bytes(), most=9)
    assert heads == ["n", "person_key", "category"]
    assert (first[0], len(first[1]), first[2]) == ("1", 64, "UNKNOWN")
    assert not [it for it in SURNAMES if it in target.read_text("utf-8-sig")]


def test_the_log_is_shown_and_handed_out_and_holds_no_name(held, tmp_path):
    target = tmp_path / "audit.cbor"
    data = done("exchange", "audit", held, "-o", target)
    check_command("exchange audit", data)
    assert target.read_bytes() == (held / "lists" / "audit.cbor").read_bytes()
    (act,) = data["acts"]
    assert (act["office"], act["list"], act["rows"], act["signed"]) == ("AA/DUTY", "held", 2, True)
    assert not [it for it in SURNAMES if it.encode() in target.read_bytes()]
    assert "The log is whole: 1 row" in comity("exchange", "audit", held, "--lang", "en").out
    assert done("exchange", "audit", held, "--list", "other")["acts"] == []


def test_a_log_with_a_row_taken_out_opens_nothing(held, tmp_path):
    (held / "lists" / "audit.cbor").unlink()
    refused("exchange", "audit", held, code=2)
    refused("exchange", "export", held, "held", "-o", tmp_path / "x.csv", code=2)
    assert not (tmp_path / "x.csv").exists()


def test_before_its_day_a_list_is_forgotten_for_a_reason_only(held):
    said = refused("exchange", "forget", held, "held", "--lang", "en")
    assert "--reason" in said
    assert Vault(held).names() == ["held"]
    data = done("exchange", "forget", held, "held", *REASON)
    check_command("exchange forget", data)
    assert data["forgotten"]["reason"] == "exchange called off"
    assert data["forgotten"]["office"] == "AA/DUTY"
    assert purposes(held) == ["IMPORT", "FORGET"]
    (row,) = done("exchange", "lists", held)
    assert (row["size"], row["root"]) == (2, data["root"])
    refused("exchange", "export", held, "held", "-o", held / "x.csv", code=2)
    refused("exchange", "forget", held, "held", *REASON, code=2)


def test_a_copy_and_a_backup_of_a_node_have_no_list_in_them(held, tmp_path):
    """R-552: a key that is destroyed here must not lie elsewhere."""
    done("store", "copy", held, tmp_path / "copy")
    assert (tmp_path / "copy" / "keys").is_dir()
    assert not (tmp_path / "copy" / "lists").exists()
    kept = {path.name for path in backup.staged(held).rglob("*")}
    assert "comity.toml" in kept
    assert not [it for it in kept if it.startswith(("lists", "held", "audit"))]
